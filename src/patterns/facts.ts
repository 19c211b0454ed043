import { fold } from '../language/fold.js'
import { placeOf } from '../language/places.js'
import type { DraftValue } from '../model/claim.js'
import type { TimeExpression, TimeMention } from '../model/mention.js'
import type { Phrase } from '../model/phrase.js'
import type { Predication } from '../model/predication.js'
import type { Sentence } from '../model/sentence.js'
import { overlaps, type Span } from '../model/span.js'
import { spokenBefore, tenseAt } from './fillers.js'
import type { Match, Pattern } from './pattern.js'
import { evidenceOf } from './predicate.js'
import { actionsIn, clauseOf, headsOfClause, headsOfPhrase, isMereSaying, itemsByToken, phraseOf, tellingOf } from './telling.js'
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
export const facts = (name: string, slot: FactSlot): Pattern => ({
  name,
  find: view => factsOf(view).flatMap(({ slot: own, match }) => (own === slot ? [match] : [])),
})

const read = new WeakMap<Sentence, { slot: FactSlot; match: Match }[]>()

/** All facts of a sentence, found once for all relations. */
function factsOf(view: View): { slot: FactSlot; match: Match }[] {
  const known = read.get(view.sentence)
  if (known) return known
  const items = itemsByToken(view)
  const found = [...times(view, items), ...names(view, items)]
  const made = found.flatMap(fact => {
    const match = matchOf(fact, items, view)
    return match ? [{ slot: fact.slot, match }] : []
  })
  read.set(view.sentence, made)
  return made
}

const longestText = 90

function matchOf({ value, span, heads, clause }: Fact, items: string[][], view: View): Match | undefined {
  // "We meet tomorrow," he said: on which day he said so is not known
  if (value.kind === 'expression' && value.expression.relative && clause?.saidBy?.as === 'quote') return undefined
  const open = heads.some(head => head.startsWith('since ') || head.startsWith('until '))
  if (
    clause &&
    ((clause.polarity === 'denied' && !open) || clause.modality === 'condition' || clause.modality === 'counterfactual')
  )
    return undefined
  const evidence = evidenceOf(clause ?? phraseOf(span, view) ?? span, [{ span }])
  const telling = tellingOf(span, clause, heads, items, view)
  if (telling.clause.length + telling.around.length < 2) return undefined
  const words = `${view.text({ start: evidence.start, end: span.start })}…${view.text({ start: span.end, end: evidence.end })}`
    .replace(/\s+/g, ' ')
    .trim()
  const text = words.length <= longestText ? words : `${words.slice(0, longestText).replace(/\s\S*$/, '')} …`
  return {
    about: { fact: { text, telling } },
    value,
    valueSpan: span,
    evidence,
    polarity: 'affirmed',
    modality: clause?.modality ?? 'fact',
    saidBy: view.saidBy(clause, span),
  }
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

function times(view: View, items: string[][]): Fact[] {
  return mentionsOf(view.digest.times, view).flatMap((mention): Fact[] => {
    const { start, end, expression } = mention
    const span = { start, end }
    const anchor = anchorOf(
      span,
      expression.hour !== undefined,
      expression.month !== undefined && expression.day !== undefined,
      items,
      view,
    )
    if (!anchor) return []
    const facts: Fact[] = []
    if (mention.kind === 'date' || mention.kind === 'time') {
      const day = dayIn(expression)
      if (day)
        facts.push({
          slot: 'day',
          span,
          ...anchor,
          value: {
            kind: 'expression',
            expression: day,
            as: 'date',
            tense: anchor.clause?.modality === 'plan' ? 'future' : tenseAt(start, view),
            spoken: spokenBefore(start, view),
          },
        })
      const clock = clockIn(mention)
      if (clock) facts.push({ slot: 'clock', span, ...anchor, value: clock })
    }
    return facts
  })
}

/** The day, month or year that an expression names; nothing where it counts back by the year or names none. */
function dayIn(expression: TimeExpression): TimeExpression | undefined {
  // "that day" leans on another sentence
  if (expression.relative?.to === 'spoken' || expression.vague || expression.every || expression.from || expression.length)
    return undefined
  const { hour: _h, minute: _m, second: _s, dayPart: _d, zone: _z, bound: _b, mod: _mod, ...day } = expression
  const isDated =
    day.month !== undefined || day.weekday !== undefined || day.holiday !== undefined || day.relative?.unit === 'day'
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

/** Characters behind a verb of saying within which a day is that of the words. */
const nearSaying = 30

/** What an expression of time hangs on: the noun round it ("the March 4 poisoning", "Friday's vote"), the action right before it ("the attack on Friday"), its clause. */
function anchorOf(
  span: Span,
  isClock: boolean,
  isExact: boolean,
  items: string[][],
  view: View,
): Pick<Fact, 'heads' | 'clause'> | undefined {
  const phrase = phraseOf(span, view)
  const clause = clauseOf(span, view)
  const mark = prepositionAt(span, phrase, view)
  const marked = (heads: readonly string[]): string[] =>
    mark && bounding.has(mark) && !isClock ? (heads.length > 0 ? heads : ['']).map(head => `${mark} ${head}`) : [...heads]
  const own = clause ? { clause } : {}
  if (phrase) {
    const owned = overlaps(view.sentence.tokens[phrase.head]!, span)
      ? view.phrases.find(({ possessor }) => possessor === phrase.index)
      : phrase
    if (owned) return { heads: headsOfPhrase(owned), ...own }
  }
  const before = actionBefore(span, view)
  if (!clause) return before.length > 0 || isClock || isExact ? { heads: marked(before) } : undefined
  if (isMereSaying(clause)) {
    if (before.length > 0) return { heads: marked(before), clause }
    const said = view.sentence.tokens[clause.token]!
    const between = { start: said.end, end: span.start }
    const isFar = between.end - between.start > nearSaying
    const told = isFar ? actionsIn(between, items, view) : []
    return told.length > 0 || (isFar && isExact) || (isClock && (isFar || span.end < said.start))
      ? { heads: marked(told), clause }
      : undefined
  }
  return { heads: marked([...headsOfClause(clause, view), ...before]), clause }
}

/** "the attack on Friday", "a shooting early Sunday": the noun of an action that ends right before the expression. */
function actionBefore({ start }: Span, view: View): string[] {
  const { tokens } = view.sentence
  let t = tokens.findLastIndex(token => token.end <= start)
  while (t >= 0 && (tokens[t]!.pos === 'ADP' || tokens[t]!.pos === 'ADV' || tokens[t]!.pos === 'ADJ' || tokens[t]!.lower === ','))
    t--
  const phrase = view.phrases.find(({ last }) => last === t)
  return phrase ? headsOfPhrase(phrase).filter(item => item.startsWith('~')) : []
}

function prepositionAt({ start }: Span, phrase: Phrase | undefined, view: View): string | undefined {
  const before = view.sentence.tokens.findLast(token => token.end <= start)
  return phrase?.preposition ?? (before?.pos === 'ADP' || before?.pos === 'SCONJ' ? before.lower : undefined)
}

/** What stands before a place; places under unlike marks are no rivals ("in Jayrud, 60 km from Damascus"). */
const placing: Record<string, string> = {
  in: 'in',
  at: 'in',
  inside: 'in',
  on: 'in',
  to: 'to',
  into: 'to',
  from: 'from',
  near: 'near',
  outside: 'near',
}

/** Houses of one sort exclude each other: one hospital or another, one school or another. */
const houses: Record<string, string> = {
  hospital: 'hospital',
  clinic: 'hospital',
  center: 'center',
  centre: 'center',
  school: 'school',
  academy: 'school',
  university: 'university',
  college: 'university',
  institute: 'university',
  jail: 'jail',
  prison: 'jail',
  church: 'church',
  mosque: 'mosque',
  park: 'park',
  hotel: 'inn',
  inn: 'inn',
  apartments: 'apartments',
}

/** Tokens before a place among which the action is that it is the place of. */
const reach = 8

function names(view: View, items: string[][]): Fact[] {
  return view.phrases.flatMap((phrase): Fact[] => {
    const name = view.names(phrase).find(({ kind, entity }) => entity !== undefined && kind !== 'person')
    if (!name) return []
    const house = placeOf(fold(name.text)) ? undefined : houseOf(name.text)
    const entity = view.entity(name.entity!)
    const mark = placing[phrase.preposition ?? '']
    if (!house && (!mark || phrase.kind !== 'name' || (entity.kind !== 'place' && entity.kind !== 'nation'))) return []
    const clause = clauseOf(phrase, view)
    const { tokens } = view.sentence
    const near = { start: tokens[Math.max(0, phrase.first - reach)]!.start, end: phrase.start }
    const heads = [...(clause ? headsOfClause(clause, view) : []), ...actionsIn(near, items, view)]
    const span = { start: name.start, end: name.end }
    const own = clause ? { clause } : {}
    if (house)
      return [
        {
          slot: 'institution',
          value: { kind: 'organisation', name: name.text.replace(/\s+/g, ' ') },
          span,
          heads: [`in ${house}`],
          ...own,
        },
      ]
    return [
      {
        slot: 'place',
        value: { kind: 'entities', as: 'place', entities: [entity.id], texts: [entity.name] },
        span,
        heads: [...new Set(heads)].map(head => `${mark} ${head}`),
        ...own,
      },
    ]
  })
}

const houseOf = (name: string): string | undefined => {
  const words = name.toLowerCase().split(/[\s\u00a0]+/)
  if (words.length < 2) return undefined
  if (words.includes('hospital') || words.includes('medical')) return 'hospital'
  if (words.includes('detention')) return 'jail'
  return houses[words.at(-1)!] ?? (words.includes('university') ? 'university' : undefined)
}
