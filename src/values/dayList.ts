import type { TimeTokens } from '../language/timeTokens.js'
import { digitsAt, wordIs } from './timeReading.js'

/** Most days of one list that are looked at. */
const longest = 6

/** Behind ", 21" or "and 25" or ", and 25": index of the day, where the list goes on from a day that ends at `end`. */
function nextDay(tokens: TimeTokens, end: number): number | undefined {
  const comma = tokens.lower[end] === ',' ? end + 1 : end
  const day = wordIs(tokens, comma, 'and', 'or') ? comma + 1 : comma
  return day > end && digitsAt(tokens, day, 2) !== undefined ? day : undefined
}

/** Words that may follow a list of days; any other would be counted by the last figure ("and 25 people"). */
const followers = new Set(
  'in at on by for to from with and but or as of after before during when where while that which is are was were will has have had between against via'.split(
    ' ',
  ),
)

/** Index behind the last day of a list that goes on behind the day that ends at `end` ("20, 21 and 25"); undefined where none does. */
export function endOfDayList(tokens: TimeTokens, end: number): number | undefined {
  let last = end
  let rising = digitsAt(tokens, end - 1, 2) ?? 0
  for (let n = 0; n < longest; n++) {
    const day = nextDay(tokens, last)
    const value = day === undefined ? 0 : digitsAt(tokens, day, 2)!
    if (day === undefined || value <= rising || value > 31) break
    rising = value
    last = day + 1
  }
  if (last === end || !wordIs(tokens, last - 2, 'and', 'or')) return undefined
  const next = tokens.lower[last] ?? ''
  return /^[a-z]/.test(next) && !followers.has(next) && !tokens.word[last]?.month ? undefined : last
}

/** Index behind the first day of the list in which the day at `at` stands behind others. */
export function startOfDayList(tokens: TimeTokens, at: number): number {
  let first = at
  for (let n = 0; n < longest; n++) {
    const and = wordIs(tokens, first - 1, 'and', 'or') ? first - 2 : first - 1
    const last = tokens.lower[and] === ',' ? and - 1 : and
    const day = last === first - 1 ? undefined : digitsAt(tokens, last, 2)
    if (day === undefined || day >= digitsAt(tokens, first, 2)!) break
    first = last
  }
  return first + 1
}
