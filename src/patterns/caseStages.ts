import { wordSet } from '../language/wordSet.js'
import type { Claim } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import type { Phrase } from '../model/phrase.js'
import type { Predication } from '../model/predication.js'
import type { Span } from '../model/span.js'
import type { TextValue } from '../model/value.js'
import { frameOf } from './articleFrame.js'
import { furthest } from './furthest.js'
import { mainOccasion } from './occasion.js'
import type { Match, Pattern } from './pattern.js'
import { tellAt } from './tellAt.js'
import { isOfThePast } from './toldTimes.js'
import type { View } from './view.js'
import { withinArticle } from './withinArticle.js'

/** Steps on the way through police and courts: who is charged has been caught, who is sentenced has been charged. */
const ranks = new Map([
  ['nobody held', 0],
  ['sought', 1],
  ['held', 2],
  ['uncharged', 2],
  ['charged', 3],
  ['pleaded', 4],
  ['convicted', 5],
  ['sentenced', 6],
])
/** From here on somebody is held, or was. */
const caught = 2
const charge = 3
const uncharged = 'uncharged'
const noCharges =
  /\b(?:no charges (?:have|had) (?:yet )?been (?:filed|brought|announced)|(?:has|have|had) (?:not|n['’]t) (?:yet )?been charged|whether (?:\p{L}{1,12} ){1,4}will be charged|charges (?:are|were|remain) pending)\b/iu

const culprit =
  '(?:suspects?|gunm[ae]n|shooters?|killers?|attackers?|assailants?|culprits?|robbers?|perpetrators?|murderers?|assassins?|hijackers?|fugitives?)'
/** Nobody is caught yet, as news puts it. */
const nobody: readonly RegExp[] = [
  /\bno arrests?\b(?! (?:warrants?|records?))/gi,
  /\b(?:not|n['’]t|yet to|without|nor) (?:yet )?(?:made|make|making|announced|announce|announcing|reported) (?:any |an )?arrests?\b/gi,
  /\b(?:no one|nobody|no-one|no suspects?) (?:has been|have been|was|had been|is) (?:yet )?(?:arrested|charged|in (?:police )?custody)\b/gi,
  /\b(?:no (?:known |immediate |motives? (?:or|and) |arrests (?:or|and) )?suspects?|(?:not|n['’]t) (?:have|had|identified|named) (?:any |a )suspects?)\b(?! (?:is|are|was|were|has|have) )/gi,
  /(?<!\b(?:public|community|society|world|people|population|nation|country|council|members?|judges?) )\bat large\b/gi,
  /\bon the (?:run|loose|lam)\b/gi,
  new RegExp(
    `\\b(?:search(?:ing|ed)?|look(?:ing)?|hunt(?:ing)?|manhunt|on the lookout) for (?:at least )?(?:an? |the |any |more )?(?:[\\p{L}-]+ ){0,2}?${culprit}\\b(?!['’])`,
    'giu',
  ),
  new RegExp(`\\b(?:still )?seeking (?:an? |the |any )?(?:[\\p{L}-]+ ){0,2}?${culprit}\\b(?!['’])`, 'giu'),
]
const mayTellNobody = /arrest|custody|suspect|at large|on the |\bfor\b|seeking/i
/** "his criminal record", "had been arrested before": another case. */
const before = /\b(?:previous(?:ly)?|prior|criminal (?:history|record|past)|in the past|years? (?:ago|earlier|before))\b/i

/** How far a case has come: "no arrests have been made", "was arrested", "was charged with murder", "pleaded guilty". An article that tells of an arrest is past the search. */
export const caseStages = (name: string): Pattern =>
  withinArticle<boolean>(
    furthest(told(name), ({ scope }) => Math.min(caught, rankOf(scope?.marks))),
    (charged, { scope }) => charged === true || rankOf(scope?.marks) >= charge,
    // one of several has not been charged
    ({ scope }, charged) => !charged || scope?.marks?.[0] !== uncharged,
  )

function told(name: string): Pattern {
  return {
    name,
    find: view => {
      if (!frameOf(view.digest).harmful) return []
      const found = [
        ...nobodyHeld(view),
        ...notCharged(view),
        ...view.predications.flatMap(predication => step(predication, view) ?? []),
      ]
      if (found.length === 0) return []
      const { sentence } = view
      if (before.test(view.text(sentence)) || isOfThePast(view.digest, sentence)) return []
      return found
    },
  }
}

const make = (stage: string, words: string, span: Span, predication: Predication | undefined, view: View): Match => ({
  ...tellAt({ thing: mainOccasion(view.digest) }, { kind: 'text', words }, span, view, predication),
  modality: predication?.modality === 'plan' ? 'plan' : 'fact',
  scope: { marks: [stage] },
  ...(ranks.get(stage)! < caught || stage === uncharged ? { stage: 'so-far' as const } : {}),
})

function nobodyHeld(view: View): Match[] {
  const text = view.text(view.sentence)
  if (!mayTellNobody.test(text)) return []
  for (const pattern of nobody)
    for (const found of text.matchAll(pattern)) {
      const span = { start: view.sentence.start + found.index, end: view.sentence.start + found.index + found[0].length }
      const predication = view.clauseAround(span)
      if (predication?.modality === 'condition' || predication?.modality === 'counterfactual') continue
      const words = found[0].replace(/\s+/g, ' ').toLowerCase()
      const named = fleeing.test(words) && predication && isNamed(view.role(predication, 'agent'), view)
      return [make(named ? 'sought' : 'nobody held', words, span, predication, view)]
    }
  return []
}

/** "No charges have been filed", "whether they will be charged". */
function notCharged(view: View): Match[] {
  const found = noCharges.exec(view.text(view.sentence))
  if (!found) return []
  const start = view.sentence.start + found.index
  const span = { start, end: start + found[0].length }
  return [make(uncharged, found[0].toLowerCase(), span, view.clauseAround(span), view)]
}

const fleeing = /^(?:at large|on the)/

const isNamed = (phrase: Phrase | undefined, view: View): boolean => phrase !== undefined && view.person(phrase) !== undefined

const steps = new Map([
  ['arrest', 'held'],
  ['apprehend', 'held'],
  ['capture', 'held'],
  ['jail', 'held'],
  ['charge', 'charged'],
  ['indict', 'charged'],
  ['arraign', 'charged'],
  ['convict', 'convicted'],
  ['sentence', 'sentenced'],
])
const held =
  /^(?:\s+(?:still|now|currently|also|already|being|up))*\s+(?:(?:in|under|into) (?:police |federal |state )?custody|behind bars|in jail|in prison|without (?:bail|bond)|on \$[\d,.]+(?: million)? (?:bail|bond)|(?:him|her|them)sel(?:f|ves) in)\b/i

/** One step that the clause tells of a person: passive with the person as its object, or of the person himself. */
function step(predication: Predication, view: View): Match[] | undefined {
  const { verb, voice, polarity, modality } = predication
  if (modality !== 'fact' && modality !== 'possibility') return undefined
  const token = view.sentence.tokens[predication.token]!
  const known = steps.get(verb)
  if (known) {
    const object = view.role(predication, 'object')
    if (!object || object.determiner === 'no' || !isSuspect(object, view)) return undefined
    if (modality === 'possibility') return undefined
    // "has not been charged" is no step; "charged a fee"
    if (polarity === 'denied') return undefined
    if (
      known === 'charged' &&
      verb === 'charge' &&
      view.roles(predication, ['with', 'in', 'for', 'as']).length === 0 &&
      voice !== 'passive'
    )
      return undefined
    return isPluperfect(predication, view)
      ? undefined
      : [make(known, known === 'held' ? 'arrested' : known, token, predication, view)]
  }
  if (polarity === 'denied' || modality === 'possibility') return undefined
  const agent = view.role(predication, voice === 'passive' ? 'object' : 'agent')
  if (!agent || !isSuspect(agent, view)) return undefined
  if (verb === 'plead') {
    const behind = /^\s+(?:not )?(?:guilty|no contest)\b/i.exec(view.text({ start: token.end, end: token.end + 20 }))
    return behind
      ? [make('pleaded', `pleaded${behind[0]}`, { start: token.start, end: token.end + behind[0].length }, predication, view)]
      : undefined
  }
  const object = verb === 'face' ? view.role(predication, 'object') : undefined
  if (object && /^(?:charge|count)$/.test(object.lemma) && object.start > token.start)
    return [make('charged', 'charged', { start: token.start, end: object.end }, predication, view)]
  if (verb === 'surrender') return [make('held', 'arrested', token, predication, view)]
  if (verb !== 'be' && verb !== 'remain' && verb !== 'take' && verb !== 'hold' && verb !== 'lock' && !verb.startsWith('turn'))
    return undefined
  const behind = held.exec(view.text({ start: token.end, end: Math.min(view.sentence.end, token.end + 60) }))
  return behind && !isPluperfect(predication, view)
    ? [make('held', 'in custody', { start: token.start, end: token.end + behind[0].length }, predication, view)]
    : undefined
}

const suspects = wordSet(
  'suspect gunman shooter killer attacker assailant man woman boy girl teen teenager youth juvenile person driver husband wife boyfriend father mother son brother felon fugitive robber ex-boyfriend ex-husband accused defendant resident he she',
)

const isSuspect = (phrase: Phrase, view: View): boolean => isNamed(phrase, view) || suspects.has(phrase.lemma)

/** "had been arrested in a theft": before what the article tells. */
const isPluperfect = ({ token }: Predication, view: View): boolean =>
  view.sentence.tokens.slice(Math.max(0, token - 4), token).some(({ lower }) => lower === 'had')

const rankOf = (marks: readonly string[] | undefined): number => ranks.get(marks?.[0] ?? '') ?? 0

/** "Charged" is a later step than "arrested", and tells of it; nobody is held and somebody is held exclude each other. */
export function compareStages(a: Claim, b: Claim): Comparison {
  const [ours, theirs] = [rankOf(a.scope?.marks), rankOf(b.scope?.marks)]
  const [stage, other] = [a.scope?.marks?.[0], b.scope?.marks?.[0]]
  // who has not been charged yet may be charged later
  if (stage !== other && (stage === uncharged || other === uncharged)) {
    const [before, after] = stage === uncharged ? [a, b] : [b, a]
    const isLater = (before.published ?? '') < (after.published ?? '')
    return isLater && rankOf(after.scope?.marks) >= charge ? 'disjoint' : 'unrelated'
  }
  if (ours === theirs) return (a.value as TextValue).words === (b.value as TextValue).words ? 'equal' : 'overlapping'
  if (ours < caught !== theirs < caught) return 'disjoint'
  return ours > theirs ? 'narrower' : 'wider'
}
