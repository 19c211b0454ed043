import { dayOfIso } from '../language/calendar.js'
import { smallNumber } from '../language/numberWords.js'
import type { Claim } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import type { TimeExpression } from '../model/mention.js'
import type { NameMention } from '../model/name.js'
import type { Span } from '../model/span.js'
import { readRank } from '../values/ordinal.js'
import { contentsOf } from './contents.js'
import type { Match, Pattern } from './pattern.js'
import { titled } from './sites.js'
import { tellAt } from './tellAt.js'
import type { View } from './view.js'
import { landIn, landOfArticle } from './warLand.js'

const war = '(?:war|conflict|uprising|revolt|insurgency|rebellion)'
const aWar = new RegExp(`\\b${war}\\b`, 'i')
/** "A five-year-old civil war", "2 1/2 years of civil war", "five years into the war", "six years after the conflict began". */
const behind = new RegExp(
  `^(?: of| into| since the start of)?(?: (?:the|its|their|this))?(?: [\\p{L}’'-]{1,16}){0,2}? ${war}(?![\\p{L}-])(?! (?:veterans?|crimes?|heroe?s?|reporters?|correspondents?|zones?))`,
  'iu',
)
const sinceBeginning = new RegExp(
  `^ (?:after|since) (?:the |its |a )?(?:[\\p{L}’'-]{1,16} ){0,3}?${war}(?: in \\p{Lu}\\p{L}{2,16})? (?:began|started|erupted|broke out)`,
  'iu',
)
/** "The war has raged for five years". */
const lasting = new RegExp(
  `\\b${war}(?:,? (?:which|that))?(?: in \\p{Lu}\\p{L}{2,16})? (?:has|have|had) (?:now |already |so far )?(?:lasted|raged|dragged on|gone on|been going on|been raging)(?: for)? $`,
  'iu',
)
const nth = '(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|[2-9]th|2nd|3rd)'
/** "The conflict, now in its sixth year", "in the war's sixth year", "in the sixth year of the war". */
const ordinals: readonly RegExp[] = [
  new RegExp(
    `\\b${war},?(?: (?:in|of) \\p{Lu}\\p{L}{2,16},?)?(?: -)?(?: (?:which|that) is)?(?: is)?(?: now)?(?: (?:in|into|enters|entered|entering|has entered)) (?:its|the) ${nth} year\\b`,
    'iu',
  ),
  new RegExp(`\\b${war}['’]s ${nth} year\\b`, 'iu'),
  new RegExp(`\\b${nth} year of (?:the|its|this)?(?: [\\p{L}’'-]{1,16}){0,2}? ?${war}\\b`, 'iu'),
]
/** Wars that are no war of arms, those that are over, and those of another time. */
const another =
  /\b(?:world|cold|gulf|trade|drug|price|gang|turf|culture|star|tariff|class) wars?\b|\bended\b|\b(?:19\d\d|former|previous|earlier|last|another)\b[^.]{0,20}$/i
const farthest = 90

/** How long a war had lasted when the article appeared: "the five-year conflict", "now in its sixth year". */
export function warLengths(name: string): Pattern {
  return {
    name,
    find: view => {
      const text = view.text(view.sentence).replace(/\s/g, ' ')
      if (!aWar.test(text) || !/\byears?\b/i.test(text)) return []
      return [...figuresIn(text, view), ...ordinalsIn(text, view)].flatMap(({ span, expression }): Match[] => {
        const around = view.text({
          start: Math.max(view.sentence.start, span.start - 40),
          end: Math.min(view.sentence.end, span.end + farthest),
        })
        const land = another.test(around) ? undefined : landOfWar(view, span)
        if (!land) return []
        const place = { text: titled(land), key: `land ${land}` }
        return [tellAt({ place }, { kind: 'expression', expression, as: 'duration', of: 'total' }, span, view)]
      })
    },
  }
}

interface Told {
  span: Span
  expression: TimeExpression
}

const small = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'
const length = new RegExp(
  `(?<![\\p{L}\\d-])(?:(more than|over|at least|nearly|almost|near|about|around|some) )?((?:${small}|\\d{1,2})(?:[- ]and[- ]a[- ]half|[- ]1/2|½|\\.5)?)[- ]years?(?:[- ](?:old|long))?(?![\\p{L}-])`,
  'giu',
)

function figuresIn(text: string, { sentence }: View): Told[] {
  return [...text.matchAll(length)].flatMap((found): Told[] => {
    const [words, hedge, figure] = [found[0], found[1]?.toLowerCase(), found[2]!.toLowerCase()]
    const [start, end] = [found.index, found.index + words.length]
    const after = text.slice(end, end + farthest)
    const before = text.slice(Math.max(0, start - farthest), start)
    // "the last two years of the war": a part of it
    if (/\b(?:last|first|final|past|next|another)(?: of the)? $/i.test(before)) return []
    if (!behind.test(after) && !sinceBeginning.test(after) && !lasting.test(before)) return []
    const whole = /^[a-z]+|^\d{1,2}/.exec(figure)![0]
    const year = (smallNumber(whole) ?? Number(whole)) + (whole === figure ? 0 : 0.5)
    if (!year) return []
    const bound: Pick<TimeExpression, 'bound' | 'side'> =
      hedge === undefined
        ? {}
        : /^(?:more|over|at)/.test(hedge)
          ? { bound: '>' }
          : /^(?:near|almost)/.test(hedge)
            ? { bound: '~', side: 'below' }
            : { bound: '~' }
    return [
      {
        span: { start: sentence.start + start, end: sentence.start + end },
        expression: { rule: 'length', length: { year }, ...bound },
      },
    ]
  })
}

function ordinalsIn(text: string, view: View): Told[] {
  for (const wording of ordinals) {
    const found = wording.exec(text)
    if (!found) continue
    const told = found[1]!.toLowerCase()
    const { n } = readRank(told, 0)!
    const start = view.sentence.start + found.index + found[0].toLowerCase().indexOf(told)
    const span = { start, end: start + told.length + ' year'.length }
    return [{ span, expression: { rule: 'length', length: { year: n - 1 }, lengthMax: { year: n } } }]
  }
  return []
}

/** The land told beside the war ("Peru's five-year war", "the six-year Peruvian war", "the war in Peru"), else the one the article is about. */
function landOfWar(view: View, { start, end }: Span): string | undefined {
  const near = contentsOf(view.digest, view.sentence.index).names.filter(
    name => name.end > start - farthest && name.start < end + beside,
  )
  const told = [...new Set(near.flatMap(name => (isOwner(name, start, end, view) ? landIn(name, view.sentence) : [])))]
  if (told.length > 0) return told.length === 1 ? told[0] : undefined
  return landOfArticle(view).land
}

const beside = 45
const warIn = new RegExp(`\\b${war} (?:in|of) $`, 'i')

const isOwner = (name: NameMention, start: number, end: number, view: View): boolean => {
  if (name.end <= start)
    return (
      /^(?:['’]?s)? (?:nearly |almost |more than )?$/.test(view.text({ start: name.end, end: start })) ||
      warIn.test(view.text({ start: Math.max(view.sentence.start, name.start - 20), end: name.start }))
    )
  const between = view.text({ start: end, end: name.start })
  return /^(?: of)? (?:[\p{L}-]{1,16} ){0,5}in $|^ (?:of )?(?:brutal |bloody |bitter )?$/u.test(between)
}

const yearInSeconds = 31556952
const yearInDays = 365.25

/** By when the war began: a war of five years is one of six a year later, and "five-year" is told up to the sixth. */
export function compareWarLengths(a: Claim, b: Claim): Comparison | undefined {
  const [ours, theirs] = [a, b].map(begun)
  if (!ours || !theirs) return undefined
  if (a.value.kind === 'duration' && b.value.kind === 'duration' && a.value.min === b.value.min && a.value.max === b.value.max)
    return meet(ours, theirs, 1) ? 'equal' : 'rounding'
  if (meet(ours, theirs, 0)) return 'overlapping'
  return meet(ours, theirs, 0.5) ? 'rounding' : 'disjoint'
}

/** First and last year, as a figure, in which it may have begun. */
function begun({ value, published }: Claim): [number, number] | undefined {
  if (value.kind !== 'duration') return undefined
  const day = dayOfIso(published?.slice(0, 10) ?? undefined)
  const now = day === undefined ? 0 : day / yearInDays
  const [low, high] = [value.min, value.max].map(seconds => (seconds === undefined ? undefined : seconds / yearInSeconds))
  // "five-year" up to the sixth year, "two and a half" a quarter to both sides
  const isWhole = low !== undefined && low === high && Math.abs(low - Math.round(low)) < 0.01
  const longest = high === undefined ? Number.POSITIVE_INFINITY : isWhole ? high + 0.99 : low === high ? high + 0.25 : high
  const shortest = low === undefined ? 0 : isWhole || low !== high ? low : low - 0.25
  return [now - longest, now - shortest]
}

const meet = (a: [number, number], b: [number, number], slack: number): boolean => a[0] <= b[1] + slack && b[0] <= a[1] + slack
