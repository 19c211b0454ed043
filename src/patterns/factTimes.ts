import type { DraftValue } from '../model/claim.js'
import type { TimeExpression, TimeMention } from '../model/mention.js'
import type { Phrase } from '../model/phrase.js'
import type { Predication } from '../model/predication.js'
import { overlaps, type Span } from '../model/span.js'
import { slackOf } from '../values/resolveTime.js'
import type { Fact } from './fact.js'
import { isOvernight, spokenBefore, tenseAt } from './fillers.js'
import { firstFrom } from './firstFrom.js'
import { actionsIn, headsOfClause, headsOfPhrase, isAction, isMereSaying, phraseOf } from './telling.js'
import type { View } from './view.js'

type Anchor = Pick<Fact, 'heads' | 'mark' | 'clause'>

/** Days and clock times of a sentence, each with what it is the time of. */
export function factTimes(view: View, items: readonly string[][]): Fact[] {
  return timesIn(view).flatMap((mention): Fact[] => {
    if (mention.kind !== 'date' && mention.kind !== 'time') return []
    const { start, end, expression } = mention
    const span = { start, end }
    const found = anchorOf(span, expression, items, view)
    if (!found) return []
    const anchor = { ...found, heads: [...new Set([...found.heads, ...deedBehind(span, items, view)])] }
    // a night lies in two days
    const day = isOvernight(mention) ? undefined : dayIn(expression)
    const clock = clockIn(mention, view)
    const told = tenseAt(start, view)
    // "struggled to answer on Thursday" is no plan
    const tense = anchor.clause?.modality === 'plan' && told !== 'past' ? 'future' : told
    return [
      ...(day
        ? [
            {
              ...anchor,
              slot: 'day' as const,
              span,
              value: {
                kind: 'expression' as const,
                expression: day,
                as: 'date' as const,
                tense,
                spoken: spokenBefore(start, view),
              },
            },
          ]
        : []),
      ...(clock
        ? [
            {
              ...anchor,
              mark: isOpening(anchor) ? 'begin' : isComing(anchor) ? 'come' : '',
              slot: 'clock' as const,
              span,
              value: clock,
            },
          ]
        : []),
    ]
  })
}

const opening = new Set(['begin', 'start', 'open', 'end', 'finish', 'close'])
const coming = new Set(['arrive', 'come', 'reach', 'land', 'leave', 'depart'])

/** "The party started around midnight": the hour of the party, and of nothing that came to pass there. */
const isOpening = ({ clause }: Anchor): boolean => clause !== undefined && opening.has(clause.verb) && clause.event === undefined

/** "Ministers arrived at the summit at 9:51": when they came, not when it was. */
const isComing = ({ clause }: Anchor): boolean => clause !== undefined && coming.has(clause.verb)

/** Expressions of time in the sentence; all of an article stand in the order of the text. */
function timesIn({ digest: { times }, sentence: { start, end } }: View): TimeMention[] {
  const found: TimeMention[] = []
  for (let n = firstFrom(times, start); n < times.length && times[n]!.end <= end; n++) found.push(times[n]!)
  return found
}

/** The day or month that an expression names. "That day" leans on another sentence; what counts back by the year names none. */
export function dayIn(expression: TimeExpression): TimeExpression | undefined {
  if (expression.relative?.to === 'spoken' || expression.vague || expression.every || expression.from || expression.length)
    return undefined
  const {
    hour: _hour,
    minute: _minute,
    second: _second,
    dayPart: _part,
    zone: _zone,
    bound: _bound,
    mod: _mod,
    ...day
  } = expression
  const isNamed =
    day.month !== undefined || day.weekday !== undefined || day.holiday !== undefined || day.relative?.unit === 'day'
  return isNamed ? day : undefined
}

/** Zones that are not those of the place told of. */
const farZones = new Set(['GMT', 'UTC', 'BST', 'CET'])
const lastMinute = 1439

/** A clock time without its day: that of the place, unless a far zone is told. Midnight opens a day, but "shortly before midnight" closes one. */
function clockIn(
  { expression: { hour, minute, zone, bound, side, from }, text, start }: TimeMention,
  view: View,
): DraftValue | undefined {
  if (hour === undefined || from || (zone && farZones.has(zone.toUpperCase())) || /^\d{1,2}$/.test(text.trim())) return undefined
  const isBy = view.sentence.tokens.findLast(token => token.end <= start)?.lower === 'by'
  const loose = isBy ? { bound: '~' as const, side: 'below' as const } : { bound, side }
  const [less, more] = slackOf({ ...loose, hour })
  const told = hour * 60 + (minute ?? 0)
  const at = hour === 24 ? (less > more ? lastMinute : 0) : told
  return { kind: 'time', earliest: stamp(Math.max(0, at - less)), latest: stamp(Math.min(lastMinute, at + more)) }
}

const stamp = (minutes: number): string =>
  `T${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** Opening and closing days tell other things than the day itself. */
const bounding = new Set(['since', 'until', 'till', 'before', 'after', 'by', 'from', 'through', 'following'])
/** Characters behind a verb of saying within which a day is that of the words. */
const nearSaying = 30

/** What an expression of time hangs on: the noun round it ("the March 4 poisoning", "Friday's vote"), the action right before it ("the attack on Friday"), its clause. */
function anchorOf(span: Span, expression: TimeExpression, items: readonly string[][], view: View): Anchor | undefined {
  const phrase = phraseOf(span, view)
  const clause = view.clauseWithin(span)
  const own = clause ? { clause } : {}
  const owner =
    phrase &&
    (overlaps(view.sentence.tokens[phrase.head]!, span)
      ? (view.phrases.find(({ possessor }) => possessor === phrase.index) ?? nounBehind(phrase, view))
      : phrase)
  if (owner) return { heads: headsOfPhrase(owner), mark: '', ...own }
  const before = prepositionAt(span, phrase, view)
  // "just before 9 p.m. Sunday" is Sunday
  const mark = before && bounding.has(before) && expression.hour === undefined ? before : ''
  const action = actionBefore(span, view)
  if (isOfWords(span, view)) return undefined
  const isClock = expression.hour !== undefined
  const isExact = isClock || (expression.month !== undefined && expression.day !== undefined)
  if (!clause) return action.length > 0 ? { heads: action, mark } : undefined
  const reported = eventReported(clause, view)
  if (reported) return { heads: headsOfPhrase(reported), mark, clause }
  if (!isMereSaying(clause) || action.length > 0)
    return { heads: [...(isMereSaying(clause) ? [] : headsOfClause(clause, view)), ...action], mark, clause }
  // "Officials said the plane had left Oslo at noon": told by the words between, where the clause under "said" was not seen
  const said = view.sentence.tokens[clause.token]!
  const isFar = span.start - said.end > nearSaying
  const told = isFar ? actionsIn({ start: said.end, end: span.start }, items, view) : []
  return told.length > 0 || (isFar && isExact) ? { heads: told, mark, clause } : undefined
}

/** "Since the 22 April explosion on the rig". */
const nounBehind = ({ start, end }: Phrase, view: View): Phrase | undefined =>
  /^the /i.test(view.text({ start, end }))
    ? view.phrases.find(other => other.start === end + 1 && other.kind === 'noun' && other.determiner === undefined)
    : undefined

/** Characters for a place between the time and "when". */
const nearWhen = 60

/** "He was sitting in his car at 2 a.m. when a man walked up and fired": the time of what came to pass then. */
function deedBehind({ end }: Span, items: readonly string[][], view: View): string[] {
  const { tokens } = view.sentence
  const when = tokens.findIndex(token => token.start >= end && token.lower === 'when')
  if (when < 0 || tokens[when]!.start - end > nearWhen) return []
  const isOwn = tokens.every(({ pos, start }, t) => start < end || t >= when || pos !== 'VERB')
  return isOwn ? actionsIn({ start: tokens[when]!.end, end: view.sentence.end }, items, view) : []
}

/** "The shooting was reported at 8:20 p.m.": the alarm, and no report of a paper. */
function eventReported(clause: Predication, view: View): Phrase | undefined {
  const object = clause.verb === 'report' && clause.voice === 'passive' ? view.role(clause, 'object') : undefined
  return object?.event === undefined ? undefined : object
}

function prepositionAt({ start }: Span, phrase: Phrase | undefined, view: View): string | undefined {
  const before = view.sentence.tokens.findLast(token => token.end <= start)
  return phrase?.preposition ?? (before?.pos === 'ADP' || before?.pos === 'SCONJ' ? before.lower : undefined)
}

const reports = new Set([
  'release',
  'statement',
  'report',
  'conference',
  'briefing',
  'update',
  'interview',
  'advisory',
  'email',
  'tweet',
])

/** "in a news release Friday": the day of the words, not of what they tell. */
function isOfWords({ start }: Span, view: View): boolean {
  const before = view.phrases.findLast(({ end }) => end <= start)
  return before?.kind === 'noun' && reports.has(before.lemma) && start - before.end <= nearNoun
}
/** Characters for a blank and a preposition. */
const nearNoun = 4

/** "the attack on Friday", "a shooting early Sunday": the noun of an action that ends right before the expression. */
function actionBefore({ start }: Span, view: View): string[] {
  const { tokens } = view.sentence
  let at = tokens.findLastIndex(token => token.end <= start)
  while (
    at >= 0 &&
    (tokens[at]!.pos === 'ADP' || tokens[at]!.pos === 'ADV' || tokens[at]!.pos === 'ADJ' || tokens[at]!.lower === ',')
  )
    at--
  const phrase = view.phrases.find(({ last }) => last === at)
  return phrase ? headsOfPhrase(phrase).filter(isAction) : []
}
