import { isCapital, isTouching, type TimeTokens } from '../language/timeTokens.js'
import type { TimeExpression } from '../model/mention.js'
import { yearAt, yearInWords } from './readYear.js'
import { digitsAt, type Reader, type Reading, wordIs } from './timeReading.js'

/** "of 1984", "of fiscal 1984", "of last year", "1984" behind a quarter, half or season. */
export function yearOf(tokens: TimeTokens, at: number): { expression: Partial<TimeExpression>; end: number } {
  const of = wordIs(tokens, at, 'of') ? at + 1 : at
  const fiscal = wordIs(tokens, of, 'fiscal') ? of + 1 : of
  const year = yearAt(tokens, fiscal, true)
  if (year !== undefined) return { expression: { year }, end: fiscal + 1 }
  const told = yearInWords(tokens, fiscal)
  if (told) return { expression: { year: told.year }, end: told.end }
  if (of > at && wordIs(tokens, of, 'last', 'this', 'next', 'the') && wordIs(tokens, of + 1, 'year')) {
    const count = tokens.lower[of] === 'last' ? -1 : tokens.lower[of] === 'next' ? 1 : 0
    return { expression: { relative: { to: 'published', unit: 'year', count } }, end: of + 2 }
  }
  return { expression: {}, end: at }
}

const adjectives = new Set('fiscal latest flat strong weak full best worst solid poor company'.split(' '))

/** "third quarter", "third-quarter", "first half of 1990": the bare noun with its ordinal. */
function ordinalPart(tokens: TimeTokens, at: number): Reading | undefined {
  const lastHalf = tokens.lower[at] === 'last' && tokens.lower[at + 1] === 'half'
  const ordinal = lastHalf ? 2 : tokens.word[at]?.ordinal
  if (ordinal === undefined || ordinal > 4) return undefined
  const next = tokens.lower[at + 1] === '-' ? at + 2 : at + 1
  if (wordIs(tokens, next, 'quarter')) {
    const year = yearOf(tokens, next + 1)
    return { kind: 'date', end: year.end, expression: { rule: 'quarter', quarter: ordinal, ...year.expression } }
  }
  if (ordinal > 2 || !wordIs(tokens, next, 'half')) return undefined
  // "the first half" without its year is that of a match.
  const year = yearOf(tokens, next + 1)
  return year.end > next + 1
    ? { kind: 'date', end: year.end, expression: { rule: 'half', half: ordinal, ...year.expression } }
    : undefined
}

const yearBefore = (tokens: TimeTokens, at: number): boolean =>
  wordIs(tokens, at, 'year') &&
  tokens.lower[at + 1] === '-' &&
  wordIs(tokens, at + 2, 'ago', 'earlier') &&
  isTouching(tokens, at + 1)

const lastYear: TimeExpression['relative'] = { to: 'spoken', unit: 'year', count: -1 }

/** Quarters and halves of years: "the fiscal third quarter of 1984", "Q3 2012", "the year-earlier period", "the latest quarter". */
export const readQuarter: Reader = (tokens, at) => {
  if (tokens.lower[at] === 'q' && isCapital(tokens, at) && isTouching(tokens, at + 1)) {
    const quarter = digitsAt(tokens, at + 1, 1)
    if (quarter === undefined || quarter < 1 || quarter > 4) return undefined
    const year = yearOf(tokens, at + 2)
    return { kind: 'date', end: year.end, expression: { rule: 'quarter', quarter, ...year.expression } }
  }
  const the = wordIs(tokens, at, 'the', 'its', 'their', 'a', 'our', 'his') ? at + 1 : at
  if (yearBefore(tokens, the)) {
    const next = the + 3
    const part = ordinalPart(tokens, next)
    if (part) return { ...part, expression: { ...part.expression, relative: { to: 'published', unit: 'year', count: -1 } } }
    const end = wordIs(tokens, next, 'period', 'quarter', 'month') ? next + 1 : next
    // "the year-earlier period" is that of the results, "year-earlier results" are those of the year.
    return {
      kind: 'date',
      end,
      expression: {
        rule: end > next ? 'year-earlier' : 'shifted',
        relative: end > next ? lastYear : { to: 'published', unit: 'year', count: -1 },
      },
    }
  }
  let next = the
  while (next < the + 2 && adjectives.has(tokens.lower[next] ?? '')) next += tokens.lower[next + 1] === '-' ? 2 : 1
  const part = ordinalPart(tokens, next)
  // "its third-quarter loss": an adjective without its article
  if (part && the > at && tokens.lower[next + 1] === '-') return undefined
  if (part) return part
  if (
    the > at &&
    (wordIs(tokens, next, 'quarter') || (wordIs(tokens, next, 'period') && tokens.lower[next - 1] === 'latest')) &&
    wordIs(tokens, at, 'the') &&
    tokens.lower[next + 1] !== 'of' &&
    tokens.lower[next + 1] !== '-'
  )
    return {
      kind: 'date',
      end: next + 1,
      expression: { rule: 'relative-unit', relative: { to: 'spoken', unit: 'quarter', count: 0 } },
    }
  const year = the > at ? yearAt(tokens, the, true) : undefined
  const dated = year === undefined ? undefined : ordinalPart(tokens, the + 1)
  if (dated) return { ...dated, expression: { ...dated.expression, year: year! } }
  return year !== undefined && wordIs(tokens, the + 1, 'period', 'quarter')
    ? {
        kind: 'date',
        end: the + 2,
        expression: { rule: 'year-earlier', year, relative: { to: 'spoken', unit: 'year', count: 0 } },
      }
    : undefined
}

/** "the summer of 1998", "last spring" (with its direction read elsewhere), "spring 1998". */
export const readSeason: Reader = (tokens, at, free = false) => {
  const the = tokens.lower[at] === 'the' ? at + 1 : at
  const season = tokens.word[the]?.season
  if (!season) return undefined
  const year = yearOf(tokens, the + 1)
  const expression: TimeExpression = { rule: 'season', season, ...year.expression }
  if (year.end > the + 1) return { kind: 'date', end: year.end, expression }
  const led = wordIs(
    tokens,
    the - (the > at ? 2 : 1),
    'in',
    'during',
    'by',
    'since',
    'until',
    'through',
    'throughout',
    'of',
    'into',
    'over',
    'before',
    'after',
    'late',
    'early',
  )
  if (!free && !led) return undefined
  // "in fall" and "the fall of Kabul" are no autumn.
  if (tokens.lower[the] === 'fall' && tokens.lower[the + 1] === 'of') return undefined
  return free || the > at || tokens.lower[at - 1] !== 'of' ? { kind: 'date', end: the + 1, expression } : undefined
}
