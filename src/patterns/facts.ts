import type { DraftValue } from '../model/claim.js'
import type { TimeExpression, TimeMention } from '../model/mention.js'
import type { Phrase } from '../model/phrase.js'
import type { Predication } from '../model/predication.js'
import type { Sentence } from '../model/sentence.js'
import { overlaps, type Span } from '../model/span.js'
import { spokenBefore, tenseAt } from './fillers.js'
import type { Match, Pattern } from './pattern.js'
import { evidenceOf } from './predicate.js'
import { clauseOf, headsOfClause, headsOfPhrase, isMereSaying, itemsByToken, phraseOf, tellingOf } from './telling.js'
import type { View } from './view.js'

export type FactSlot = 'day' | 'clock' | 'place' | 'institution'

/** A value that a sentence gives of some fact, and what it hangs on there. */
interface Fact {
  slot: FactSlot
  value: DraftValue
  span: Span
  heads: string[]
  clause?: Predication
}

/** Every value of one sort with the action or thing that it is told of, whatever that is: the floor under the relations that know their verbs. */
export const facts = (name: string, slot: FactSlot): Pattern => ({ name, find: view => factsOf(view).flatMap(({ slot: own, match }) => (own === slot ? [match] : [])) })

const read = new WeakMap<Sentence, { slot: FactSlot; match: Match }[]>()

/** All facts of a sentence, found once for all relations. */
function factsOf(view: View): { slot: FactSlot; match: Match }[] {
  const known = read.get(view.sentence)
  if (known) return known
  const found = [...times(view), ...names(view)]
  const items = found.length > 0 ? itemsByToken(view) : []
  const made = found.flatMap(fact => {
    const match = matchOf(fact, items, view)
    return match ? [{ slot: fact.slot, match }] : []
  })
  read.set(view.sentence, made)
  return made
}

const longestText = 90

function matchOf({ value, span, heads, clause }: Fact, items: string[][], view: View): Match | undefined {
  if (clause && (clause.polarity === 'denied' || clause.modality === 'condition' || clause.modality === 'counterfactual')) return undefined
  const evidence = evidenceOf(clause ?? phraseOf(span, view) ?? span, [{ span }])
  const telling = tellingOf(span, clause, heads, items, view)
  if (telling.clause.length + telling.around.length < 2) return undefined
  const words = `${view.text({ start: evidence.start, end: span.start })}…${view.text({ start: span.end, end: evidence.end })}`.replace(/\s+/g, ' ').trim()
  const text = words.length <= longestText ? words : `${words.slice(0, longestText).replace(/\s\S*$/, '')} …`
  return { about: { fact: { text, telling } }, value, valueSpan: span, evidence, polarity: 'affirmed', modality: clause?.modality ?? 'fact', saidBy: view.saidBy(clause, span) }
}

/** Mentions that lie in the sentence, by their numbers on its phrases. */
const mentionsOf = <T extends Span>(all: readonly T[], view: View): T[] => within(all, view.sentence)

function within<T extends Span>(all: readonly T[], { start, end }: Span): T[] {
  let low = 0
  let high = all.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (all[middle]!.start < start) low = middle + 1
    else high = middle
  }
  const found: T[] = []
  for (let n = low; n < all.length && all[n]!.end <= end; n++) found.push(all[n]!)
  return found
}

/** Opening and closing days tell other things than the day itself. */
const bounding = new Set(['since', 'until', 'till', 'before', 'after', 'by', 'from', 'through', 'following'])

function times(view: View): Fact[] {
  return mentionsOf(view.digest.times, view).flatMap((mention): Fact[] => {
    const { start, end, expression } = mention
    const span = { start, end }
    const anchor = anchorOf(span, view)
    if (!anchor) return []
    const facts: Fact[] = []
    if (mention.kind === 'date' || mention.kind === 'time') {
      const day = dayIn(expression)
      if (day) facts.push({ slot: 'day', span, ...anchor, value: { kind: 'expression', expression: day, as: 'date', tense: tenseAt(start, view), spoken: spokenBefore(start, view) } })
      const clock = clockIn(mention)
      if (clock) facts.push({ slot: 'clock', span, ...anchor, value: clock })
    }
    return facts
  })
}

/** The day, month or year that an expression names; nothing where it counts back by the year or names none. */
function dayIn(expression: TimeExpression): TimeExpression | undefined {
  if (expression.vague || expression.every || expression.from || expression.length) return undefined
  const { hour: _h, minute: _m, second: _s, dayPart: _d, zone: _z, bound: _b, mod: _mod, ...day } = expression
  const isDated = day.month !== undefined || day.weekday !== undefined || day.holiday !== undefined || day.relative?.unit === 'day'
  return isDated ? day : undefined
}

const noZone = new Set(['GMT', 'UTC', 'BST', 'CET'])
const pad = (n: number): string => String(n).padStart(2, '0')

/** A clock time without its day: that of the place, unless a far zone is told. */
function clockIn({ expression: { hour, minute, zone, bound, from }, text }: TimeMention): DraftValue | undefined {
  if (hour === undefined || from || (zone && noZone.has(zone.toUpperCase()))) return undefined
  if (/^\d{1,2}$/.test(text.trim())) return undefined
  const slack = bound === '~' ? 15 : 0
  const at = hour * 60 + (minute ?? 0)
  const stamp = (minutes: number): string => `T${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`
  return { kind: 'time', earliest: stamp(Math.max(0, at - slack)), latest: stamp(Math.min(1439, at + slack)) }
}

/** What an expression of time hangs on: the noun round it ("the March 4 poisoning"), the action before it ("the attack on Friday"), its clause. */
function anchorOf(span: Span, view: View): Pick<Fact, 'heads' | 'clause'> | undefined {
  const phrase = phraseOf(span, view)
  const clause = clauseOf(span, view)
  const mark = prepositionAt(span, phrase, view)
  const marked = (heads: readonly string[]): string[] => (mark && bounding.has(mark) ? heads.map(head => `${mark} ${head}`) : [...heads])
  if (phrase) {
    const head = view.sentence.tokens[phrase.head]!
    if (!overlaps(head, span)) return { heads: headsOfPhrase(phrase), ...(clause ? { clause } : {}) }
    const owner = view.phrases.find(({ complements }) => complements.some(({ phrase: n }) => n === phrase.index))
    const owned = owner ? headsOfPhrase(owner).filter(item => item.startsWith('~')) : []
    if (owned.length > 0) return { heads: marked(owned), ...(clause ? { clause } : {}) }
  }
  if (!clause || isMereSaying(clause)) return undefined
  return { heads: marked(headsOfClause(clause, view)), clause }
}

function prepositionAt({ start }: Span, phrase: Phrase | undefined, view: View): string | undefined {
  const before = view.sentence.tokens.findLast(token => token.end <= start)
  return phrase?.preposition ?? (before?.pos === 'ADP' || before?.pos === 'SCONJ' ? before.lower : undefined)
}

const placing = new Set(['in', 'at', 'near', 'outside', 'to', 'from', 'into', 'inside', 'on'])
/** What a name ends in that names a house of its kind: hospital, school, jail. */
const isInstitution = (name: string): boolean => /\b(?:hospital|center|centre|school|university|college|jail|prison|church|mosque|park|hotel|inn|institute|clinic|apartments|academy)$/i.test(name)

function names(view: View): Fact[] {
  return view.phrases.flatMap((phrase): Fact[] => {
    const name = view.names(phrase).find(({ kind, entity }) => entity !== undefined && kind !== 'person')
    if (!name || phrase.kind !== 'name') return []
    const institution = isInstitution(name.text)
    const entity = view.entity(name.entity!)
    if (!institution && entity.kind !== 'place') return []
    if (!institution && !placing.has(phrase.preposition ?? '')) return []
    const clause = clauseOf(phrase, view)
    const owner = view.phrases.find(({ complements }) => complements.some(({ phrase: n }) => n === phrase.index))
    const heads = owner ? headsOfPhrase(owner).filter(item => item.startsWith('~')) : []
    if (clause) heads.push(...headsOfClause(clause, view))
    if (heads.length === 0) return []
    const span = { start: name.start, end: name.end }
    return [{ slot: institution ? 'institution' : 'place', value: institution ? { kind: 'organisation', name: name.text.replace(/\s+/g, ' ') } : { kind: 'entities', as: 'place', entities: [entity.id], texts: [entity.name] }, span, heads, ...(clause ? { clause } : {}) }]
  })
}
