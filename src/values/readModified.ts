import { isTouching, type TimeTokens } from '../language/timeTokens.js'
import { readCalendarDate } from './readCalendarDate.js'
import { readCentury } from './readCentury.js'
import { readHoliday } from './readHoliday.js'
import { readQuarter, readSeason } from './readQuarter.js'
import { readRelative } from './readRelative.js'
import { readYear } from './readYear.js'
import { longestOf, type Reader, type Reading, wordIs } from './timeReading.js'

type Mod = 'START' | 'MID' | 'END'

const adverbs: Record<string, Mod> = { early: 'START', earlier: 'START', late: 'END', later: 'END', mid: 'MID', middle: 'MID' }
const nouns: Record<string, Mod> = { beginning: 'START', start: 'START', middle: 'MID', end: 'END', turn: 'START' }

const cores: readonly Reader[] = [readCalendarDate, readYear, readRelative, readQuarter, readSeason, readCentury, readHoliday]

/** "the year", "the month", "the week" behind "the end of": this one. */
function readThis(tokens: TimeTokens, at: number): Reading | undefined {
  const unit = tokens.word[at + 1]?.unit
  if (
    tokens.lower[at] !== 'the' ||
    !unit ||
    tokens.word[at + 1]?.plural ||
    unit === 'second' ||
    unit === 'minute' ||
    unit === 'hour'
  )
    return undefined
  return {
    kind: 'date',
    end: at + 2,
    expression: { rule: 'relative-unit', relative: { to: unit === 'day' ? 'spoken' : 'published', unit, count: 0 } },
  }
}

/** "early January", "late in 2019", "mid-1990s", "the end of this week", "later yesterday", "year-end 1989". */
export const readModified: Reader = (tokens, at) => {
  const the = tokens.lower[at] === 'the' ? at + 1 : at
  const word = tokens.lower[the] ?? ''
  let mod: Mod | undefined
  let next = the + 1
  if (Object.hasOwn(nouns, word) && tokens.lower[next] === 'of') {
    mod = nouns[word]
    next++
  } else if (Object.hasOwn(adverbs, word)) {
    mod = adverbs[word]
    if (tokens.lower[next] === '-' && isTouching(tokens, next)) next++
    else if (wordIs(tokens, next, 'in', 'on')) next++
    else if (wordIs(tokens, next, 'that', 'to'))
      mod = wordIs(tokens, next + 1, 'day', 'week', 'month', 'year', 'same', 'night') ? mod : undefined
  } else if (
    word === 'year' &&
    (wordIs(tokens, next, 'end') || (tokens.lower[next] === '-' && wordIs(tokens, next + 1, 'end')))
  ) {
    const end = wordIs(tokens, next, 'end') ? next + 1 : next + 2
    const year = readYear(tokens, end, true)
    if (!year && !wordIs(tokens, at - 1, 'at', 'by', 'until', 'before', 'since', 'of', 'the', 'through')) return undefined
    return {
      kind: 'date',
      end: year?.end ?? end,
      expression: {
        rule: 'date',
        month: 12,
        day: 31,
        ...(year?.expression.year === undefined ? {} : { year: year.expression.year }),
      },
    }
  }
  if (!mod) return undefined
  const found =
    longestOf(cores, tokens, next, true) ??
    (Object.hasOwn(nouns, word) || tokens.lower[next - 1] === 'in' ? readThis(tokens, next) : undefined)
  if (!found || found.kind === 'period' || found.kind === 'duration' || found.expression.rule === 'shifted')
    return readPartOfDay(tokens, next, mod)
  return { ...found, expression: { ...found.expression, mod } }
}

/** "mid afternoon", "late evening": of the day spoken of. */
function readPartOfDay(tokens: TimeTokens, at: number, mod: Mod): Reading | undefined {
  const part = tokens.word[at]?.part
  if (!part || tokens.word[at]?.plural || part === 'MI' || wordIs(tokens, at, 'midnight')) return undefined
  return {
    kind: 'time',
    end: at + 1,
    expression: { rule: 'day-part', dayPart: part, relative: { to: 'spoken', unit: 'day', count: 0 }, mod },
  }
}
