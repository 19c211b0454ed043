import { fold } from '../language/fold.js'
import { wordSet } from '../language/wordSet.js'
import type { Phrase } from '../model/phrase.js'
import type { Predication } from '../model/predication.js'
import { contains } from '../model/span.js'
import { isPluperfect } from './isPluperfect.js'
import type { Match, Pattern } from './pattern.js'
import { contentOf, lemmaOf, light } from './statements.js'
import { itemsOf } from './telling.js'
import type { View } from './view.js'

/** Verbs of speech and mind: that somebody did not say a thing is no denial of it; nor are bare doings without a deed. */
const mental = wordSet(
  'comment mention elaborate specify respond reply answer explain describe discuss address provide give offer disclose reveal release identify name confirm announce indicate expect believe want like feel hope wish plan intend mean understand realize realise recognize recognise remember recall care need mind matter seem look work try happen include involve apply belong exist last change speak talk deny refuse decline',
)

/** "Not only", "not immediately", "not yet": what is denied is less than the deed, or may still come. */
const limiting = wordSet(
  'only just merely simply immediately initially yet necessarily always fully entirely completely directly really quite exactly even ever often usually soon specifically explicitly currently right',
)
const limits =
  /\b(?:not|n[’']t|never) (?:only|just|in order|all|every|everyone|everything)\b|\b(?:until|because|any ?more|(?:any|no) longer|(?:and|but|or|if|though|why|whether) not|now|used to|once|formerly|other|another|unless|without|enough|such)\b/iu
/** "Prior to Wednesday, she had refused": a denial of the time before. */
const before = /\b(?:prior to|previously|before|earlier|at first|initially|had long|for (?:years|months|weeks))\b/iu

/** Whether something was done: clauses whose counterpart in another article tells the reverse are found by stage resolve. */
export function deeds(name: string): Pattern {
  return {
    name,
    find: view => view.predications.flatMap(predication => matchOf(predication, view) ?? []),
  }
}

/** What their object is said to have done comes behind "of" or "that". */
const ofSomething = wordSet('accuse suspect convict acquit warn inform remind assure tell clear')

/** A jury may do both, on two counts: of which, another relation asks. */
const ofCourts = wordSet('convict acquit')

function matchOf(predication: Predication, view: View): Match | undefined {
  const { verb, adjective, form } = predication
  if (
    ofCourts.has(verb) &&
    /\bof\s/i.test(view.text({ start: predication.start, end: Math.min(predication.end + 6, view.sentence.end) }))
  )
    return undefined
  const isDenial = isUnderDenial(predication, view)
  const isVote = form === 'infinitive' && predication.polarity === 'affirmed' && isVoted(predication, view)
  if (
    !isDenial &&
    !isVote &&
    (predication.modality !== 'fact' || form === 'infinitive' || form === 'gerund' || form === 'participle')
  )
    return undefined
  const isState = verb === 'be' && adjective !== undefined
  if ((light.has(verb) && !isState) || mental.has(verb)) return undefined
  if (predication.adverbs.some(adverb => limiting.has(adverb)) || limits.test(view.text(predication))) return undefined
  const [agent, object] = [view.role(predication, 'agent'), view.role(predication, 'object')]
  const nobody = [agent, object].some(phrase => phrase && isNone(phrase, view))
  const denied = isDenial || (predication.polarity === 'denied') !== nobody
  // "did not accuse him of theft": of something else, maybe
  const goesOn =
    ofSomething.has(verb) && /^\s(?:of|that)\b/i.test(view.text({ start: predication.end, end: predication.end + 6 }))
  // "did not sign it while he was in town": later, maybe
  const isThen = /^\s(?:while|when|during)\b/i.test(view.text({ start: predication.end, end: predication.end + 8 }))
  if (
    denied &&
    (goesOn ||
      isThen ||
      form === 'relative' ||
      before.test(view.text(view.sentence)) ||
      (!isDenial && isPluperfect(predication, view)))
  )
    return undefined
  const verbs = isState ? [`be-${fold(adjective)}`] : itemsOf(fold(verb), true)
  const roles = [
    ...(agent ? headsOf(agent, view).map(item => `agent:${item}`) : []),
    ...(object ? headsOf(object, view).map(item => `object:${item}`) : []),
  ]
  if (roles.length === 0) return undefined
  const span = { start: predication.start, end: predication.end }
  const token = view.sentence.tokens[predication.token]!
  const words = contentOf(span, predication, view)
  const days = view.phrases.flatMap(phrase =>
    phrase.time !== undefined && contains(predication, phrase) ? [`time:${fold(view.text(phrase)).replace(/[\s:]+/g, '_')}`] : [],
  )
  const key = [
    `lemma:${isState ? fold(adjective) : lemmaOf(verb)}`,
    ...verbs.map(item => `verb:${item}`),
    ...roles,
    ...days,
    ...words,
  ].join(' ')
  const text = view.text(span).replace(/\s+/g, ' ')
  return {
    about: { deed: { text, key } },
    value: { kind: 'yes-no', yes: !denied, of: text },
    valueSpan: span,
    evidence: span,
    polarity: 'affirmed',
    modality: 'fact',
    saidBy: view.saidBy(predication, token),
  }
}

/** "The council voted to approve it". */
const isVoted = ({ parent }: Predication, view: View): boolean => {
  const above = parent === undefined ? undefined : view.predications[parent]
  return above?.verb === 'vote' && above.form === 'finite' && above.polarity === 'affirmed' && above.modality === 'fact'
}

/** "Iran denied seizing the tanker". */
const isUnderDenial = ({ parent, form, conjunction }: Predication, view: View): boolean => {
  const above = parent === undefined ? undefined : view.predications[parent]
  return above?.verb === 'deny' && above.polarity === 'affirmed' && (form !== 'finite' || conjunction === 'that')
}

/** "No shots", "none of the hostages". */
const isNone = (phrase: Phrase, view: View): boolean => /^(?:no|none|nobody|neither|nothing)\b/i.test(view.text(phrase))

function headsOf(phrase: Phrase, view: View): string[] {
  if (phrase.entities.length > 0) return phrase.entities.map(id => `@${id}`)
  if (phrase.kind === 'pronoun') return []
  const meant = /^(?:none|some|all|many|most|neither)$/.test(phrase.lemma) ? (view.complement(phrase, ['of']) ?? phrase) : phrase
  return [...itemsOf(fold(meant.lemma), false)]
}
