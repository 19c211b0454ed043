import type { Claim } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import type { Phrase } from '../model/phrase.js'
import { isAsserted } from '../model/predication.js'
import type { CountValue } from '../model/value.js'
import { compareRanges } from '../values/compareRanges.js'
import { isLocalHarm } from './articleFrame.js'
import { mainOccasion, presentOccasion } from './occasion.js'
import type { Match, Pattern } from './pattern.js'
import { isVague } from './scope.js'
import { tellAt } from './tellAt.js'
import { unanimous } from './unanimous.js'
import type { View } from './view.js'

const units = new Set(['shot', 'round', 'gunshot', 'bullet', 'time'])
const mayTell = /\bfir(?:ed?|es|ing)\b|\bheard?\b|\bhearing\b|\brang\b|\brecorded\b|\bsqueez|\bunleash|\bspray/i
const before =
  /\b(?:fir(?:ed?|es|ing)(?: off)?|squeez(?:ed|ing) off|unleash(?:ed|ing)|spray(?:ed|ing)|recorded|(heard?|hearing))(?: some)? $/i
const behind =
  /^ (?:(?:were|was|had been|have been|are|being)\s)?(?:(?:believed|thought) to have been )?(?:fired|rang out|squeezed off|(heard))\b/i
/** Of what kind they were, and what is only some of them: "the first four shots", "six shots in return", "one shot into the ground". */
const others = /\b(?:first|last|second|third|more(?! than)|other|additional|warning|final|fatal)\b/i
const aside = /^ (?:in return|back\b|into the (?:ground|air|ceiling|sky)|in the air)/i
const police =
  /\b(?:officers?|polic(?:e|em[ae]n)|deput(?:y|ies)|troopers?|snipers?|agents?|SWAT|sergeant|cops?|guards?|homeowner|resident|clerk|owner)\b(?![^;]{0,60}\b(?:said|says?|saying|believe|told|alleged?|investigating)\b)[^;]{0,60}$/i
const byPolice = /^[^;,]{0,30}\bby (?:the )?(?:officers?|police|deput(?:y|ies)|troopers?)\b/i
/** A guess of somebody who was there. */
const guess = /\b(?:witness(?:es)?|neighbou?rs?|estimat(?:ed|es|ing)|sounded|sounds|probably|maybe|I|thought)\b/

const heardMark = 'heard'
const guessMark = 'guessed'

/** How many shots were fired, asked of officers and of all others apart; of an article that gives two figures, none. */
export const shotsFired = (name: string): Pattern => unanimous(told(name), ({ value }) => JSON.stringify(value))

const told = (name: string): Pattern => ({
  name,
  find: view => {
    const text = view.text(view.sentence)
    if (!mayTell.test(text) || !isLocalHarm(view.digest)) return []
    return view.phrases.flatMap(phrase => (units.has(phrase.lemma) ? matchOf(phrase, view) : []))
  },
})

function matchOf(phrase: Phrase, view: View): Match[] {
  const quantity = view.quantity(phrase)
  if (quantity?.kind !== 'count' || quantity.partitive || quantity.change || others.test(view.text(phrase))) return []
  const value = quantity.value as CountValue
  // "several shots" are no figure
  if (isVague(value) && (value.min ?? 0) < fewest) return []
  const text = view.text(view.sentence)
  const front = text.slice(0, Math.min(quantity.start, phrase.start) - view.sentence.start)
  const rest = text.slice(Math.max(quantity.end, phrase.end) - view.sentence.start)
  const done = before.exec(front)
  const shot = done ? null : behind.exec(rest)
  if (!done && (phrase.lemma === 'time' || !shot)) return []
  if (aside.test(rest) || (phrase.lemma === 'time' && done?.[1])) return []
  const span = { start: Math.min(quantity.start, phrase.start), end: Math.max(quantity.end, phrase.end) }
  const clause = view.clauseAround(span)
  const occasion = presentOccasion(view.digest, view.sentence, span.start)
  if (!occasion || (clause && !isAsserted(clause) && clause.modality !== 'possibility')) return []
  const isPolice = done && !done[1] ? police.test(front.slice(0, done.index)) : byPolice.test(rest)
  const marks = [...((done ?? shot)?.[1] ? [heardMark] : []), ...(guess.test(text) ? [guessMark] : [])]
  return [
    {
      ...tellAt(
        {
          thing: mainOccasion(view.digest),
          unit: isPolice ? { text: 'shots by officers', key: 'shots by officers' } : { text: 'shots', key: 'shots' },
        },
        { ...value, of: 'gunshot' },
        span,
        view,
        clause,
      ),
      scope: { ...occasion.scope, marks: [...marks, ...(occasion.scope.marks ?? [])] },
    },
  ]
}

/** "Dozens of shots". */
const fewest = 20

const has = ({ scope }: Claim, mark: string): boolean => scope?.marks?.includes(mark) === true

const isJustAbove = (a: CountValue, b: CountValue): boolean => a.max === undefined && a.min! - 1 === b.max

/** What a neighbour heard proves nobody wrong; "dozens", or the guess of a witness, is loosely told. */
export function compareShots(a: Claim, b: Claim): Comparison | undefined {
  const [ours, theirs] = [a.value as CountValue, b.value as CountValue]
  if (compareRanges(ours, theirs) !== 'disjoint') return undefined
  // "70", "more than 70"
  if (isJustAbove(ours, theirs) || isJustAbove(theirs, ours)) return 'overlapping'
  if (has(a, heardMark) || has(b, heardMark)) return 'unrelated'
  return isVague(ours) || isVague(theirs) || has(a, guessMark) || has(b, guessMark) ? 'rounding' : undefined
}
