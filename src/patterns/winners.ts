import { fold } from '../language/fold.js'
import { wordSet } from '../language/wordSet.js'
import type { Claim } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import type { Phrase } from '../model/phrase.js'
import { isAsserted, type Predication } from '../model/predication.js'
import type { TextValue } from '../model/value.js'
import { marksUnder } from './marksUnder.js'
import { presentOccasion } from './occasion.js'
import type { Match, Pattern } from './pattern.js'
import { sameTime } from './scope.js'
import { tellAt } from './tellAt.js'
import { unanimous } from './unanimous.js'
import type { View } from './view.js'

const beating = wordSet('beat defeat thrash rout trounce outlast')
const contests = /\b(?:\d{1,3}[-–]\d{1,3}|match|game|final|semi-?final|race|election|run-?off|primary|bout|fight)\b/i
const scoreMark = 'score '

/** Which of two won: "Brann beat Molde", "Molde lost to Brann", "Brann won 3-1 against Molde". Of two that beat each other in turn nothing is told. */
export const winners = (name: string): Pattern =>
  unanimous(
    { name, find: view => view.predications.flatMap(predication => winnerIn(predication, view)) },
    ({ value }) => keyOf((value as TextValue).words),
    ({ about }) => about.match!.key!,
  )

function winnerIn(predication: Predication, view: View): Match[] {
  if (!isAsserted(predication) || predication.tense === 'future') return []
  const [winner, loser] = sidesOf(predication, view)
  const [won, lost] = [winner && nameOf(winner, view), loser && nameOf(loser, view)]
  if (!winner || !won || !lost || keyOf(won) === keyOf(lost)) return []
  const occasion = presentOccasion(view.digest, view.sentence, winner.start)
  if (!occasion) return []
  const sides = [won, lost].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
  const about = { match: { text: sides.join(' or '), key: `match ${sides.map(keyOf).join(' / ')}` } }
  const score = /\b(\d{1,3})[-–](\d{1,3})\b/.exec(view.text(predication))
  const marks = score ? [`${scoreMark}${[score[1], score[2]].map(Number).sort((a, b) => a - b)}`] : []
  const span = { start: winner.start, end: winner.end }
  return [
    {
      ...tellAt(about, { kind: 'text', words: won }, span, view, predication),
      scope: { ...occasion.scope, marks: [...(occasion.scope.marks ?? []), ...marks] },
    },
  ]
}

/** Who won and who lost; nothing where the verb tells of no match. */
function sidesOf(predication: Predication, view: View): [Phrase | undefined, Phrase | undefined] {
  const [agent, object] = [view.role(predication, 'agent'), view.role(predication, 'object')]
  if (beating.has(predication.verb)) return [agent, object]
  // "lost the popular vote to her"
  if (predication.verb === 'lose' && (!object || contests.test(view.text(object))))
    return [view.role(predication, 'to') ?? view.role(predication, 'against'), agent]
  if (predication.verb === 'win') return [agent, view.role(predication, 'against') ?? view.role(predication, 'over')]
  return [undefined, undefined]
}

/** A side goes by its name alone, a person by the surname: "Ann Lee" / "Lee". */
function nameOf(phrase: Phrase, view: View): string | undefined {
  const [name, another] = view.names(phrase)
  if (another || phrase.members.length > 0 || phrase.possessor !== undefined || /^an?$/.test(phrase.determiner ?? ''))
    return undefined
  // a headline may write every word with a capital
  if (view.sentence.prominence === 'headline' && (!name || name.kind === 'unknown')) return undefined
  if (name) return name.kind === 'person' ? name.surname : view.text(name).replace(/\s+/g, ' ')
  // at the start of a sentence any word has its capital
  const text = view.text(phrase).replace(/\s+/g, ' ')
  return phrase.kind === 'noun' && /^\p{Lu}[\p{L}-]{2,30}$/u.test(text) ? text : undefined
}

const keyOf = (name: string): string => fold(name).replace(/^the /, '')

export const compareWinners = (a: Claim, b: Claim): Comparison =>
  keyOf((a.value as TextValue).words) === keyOf((b.value as TextValue).words) ? 'equal' : 'disjoint'

/** Two sides meet more than once: on other days, and with another score. */
export function isOneMatch(a: Claim, b: Claim): boolean {
  const [ours, theirs] = [a, b].map(({ scope }) => marksUnder(scoreMark, scope)[0])
  return (ours === undefined || theirs === undefined || ours === theirs) && sameTime(a, b)
}
