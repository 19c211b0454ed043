import { weekdayNames } from '../language/calendar.js'
import { fold } from '../language/fold.js'
import { wordSet } from '../language/wordSet.js'
import type { Phrase } from '../model/phrase.js'
import { isAsserted, type Predication } from '../model/predication.js'
import { stemOf } from './figureWords.js'
import { presentOccasion } from './occasion.js'
import type { Match, Pattern } from './pattern.js'
import { agentOf, patientOf, type Somebody, somebody } from './persons.js'
import { tellAt } from './tellAt.js'
import { unanimous } from './unanimous.js'
import type { View } from './view.js'

const winning = wordSet('win take claim capture clinch scoop secure collect')
const giving = wordSet('award present give hand')
/** What one alone wins. */
const contests = wordSet(
  'marathon race stage rally prix tournament championship championships title crown prize award trophy gold regatta sprint slalom downhill metres meters jump vault javelin relay masters triathlon contest pageant medal',
)
const bests = /^(?:the )?(?:award for |prize for )?(?:best|first|top) \p{L}/iu
/** Another year's, or one of several. */
const otherOnes =
  /\b(?:last (?:year|season|month|week)|previous(?:ly)?|earlier|ago|former|back-to-back|first of|(?:19|20)\d\d|once|twice|career|ever|team|relay|consolation)\b/i
const idleWords = wordSet(
  `${weekdayNames.join(' ')} title award prize trophy crown race event medal gold first man final victory`.toLowerCase(),
)

/** Who won a race, a title or a prize that has one winner: "won the Berlin marathon", "the prize went to", "was awarded the prize". */
export const prizeWinners = (name: string): Pattern =>
  unanimous(
    { name, find: view => view.predications.flatMap(predication => winnerIn(predication, view)) },
    ({ value }) => (value.kind === 'entities' ? value.entities.join(' ') : ''),
    ({ about }) => about.contest!.key!,
  )

function winnerIn(predication: Predication, view: View): Match[] {
  if (!isAsserted(predication) || predication.tense === 'future') return []
  if (otherOnes.test(view.text(view.sentence))) return []
  const [who, what] = wonIn(predication, view)
  if (!who?.named || !who.subject.entity || !what || what.plural) return []
  const key = keyOf(what, predication, view)
  const occasion = presentOccasion(view.digest, view.sentence, who.span.start)
  if (!key || !occasion) return []
  const text = view
    .text(view.whole(what))
    .replace(/\s+/g, ' ')
    .replace(/^(?:her|his|their|a|an) /i, 'the ')
  return [
    {
      ...tellAt(
        { contest: { text, key: `contest ${key}` } },
        { kind: 'entities', as: 'people', entities: [who.subject.entity], texts: [who.subject.text] },
        who.span,
        view,
        predication,
      ),
      scope: occasion.scope,
    },
  ]
}

/** Who won and what; of "the prize went to Ann Lee" and "Ann Lee was awarded the prize" as well. */
function wonIn(predication: Predication, view: View): [Somebody | undefined, Phrase | undefined] {
  const object = view.role(predication, 'object')
  if (winning.has(predication.verb)) return [agentOf(predication, view), object]
  const to = view.role(predication, 'to')
  if (predication.verb === 'go' && to) return [somebody(to, view), view.role(predication, 'agent')]
  if (giving.has(predication.verb) && to) return [somebody(to, view), object]
  return giving.has(predication.verb) && predication.voice === 'passive'
    ? [patientOf(predication, view), view.role(predication, ['second', 'complement'])]
    : [undefined, undefined]
}

/** The race of the women and that of the men. */
const ofClass = /\b(?:wo)?men\b|\b(?:girls|boys|ladies|juniors?|doubles|mixed|wheelchair|singles|youth|under-\d\d)\b/gi

/** The telling words of what was won, in whatever order: "the Berlin marathon", "the marathon in Berlin"; nothing where they do not say which one. */
function keyOf(what: Phrase, predication: Predication, view: View): string | undefined {
  const phrases = [
    what,
    ...what.complements.map(({ phrase }) => view.phrase(phrase)),
    ...view.roles(predication, ['in', 'at', 'of', 'for']).map(({ phrase }) => view.phrase(phrase)),
  ].filter(phrase => phrase.time === undefined && phrase.entities.every(id => view.entity(id).kind !== 'person'))
  const tokens = phrases.flatMap(({ first, last }) => view.sentence.tokens.slice(first, last + 1))
  if (
    !tokens.some(({ lemma, lower }) => contests.has(lemma.toLowerCase()) || contests.has(lower)) &&
    !bests.test(view.text(what))
  )
    return undefined
  const stems = tokens.flatMap(token =>
    idleWords.has(fold(token.lower)) ? [] : (stemOf(token) ?? (/^\d/.test(token.text) ? token.lower : [])),
  )
  const classes = [...view.text(view.sentence).matchAll(ofClass)].map(([word]) => word.toLowerCase())
  const key = [...new Set(stems.length > 0 ? [...stems, ...classes] : [])].sort()
  return key.length > 0 ? key.join(' ') : undefined
}
