import { smallNumber } from '../language/numberWords.js'
import { isTouching, type TimeTokens } from '../language/timeTokens.js'
import { digitsAt, type Reader, type Reading, wordIs } from './timeReading.js'

/** Words that vouch for a bare year behind them. */
const before = new Set(
  'in since by until till of from to through during before after between and late early mid circa around fiscal year than around the a an this its their his her post pre summer autumn winter spring fall'.split(
    ' ',
  ),
)
/** Words and marks that make four digits behind them a figure or a name. */
const never = new Set(
  '$ £ € # % / at no nos number resolution section article flight highway route room page chapter about some nearly almost over least most rs than model channel line bus train unit squadron apartment suite box psalm than under'.split(
    ' ',
  ),
)
const counted = new Set(
  'people persons men women children soldiers troops civilians fighters militants rebels dollars euros pounds yen rupees rubles yuan francs marks miles km kilometers kilometres meters metres feet tons tonnes barrels acres hectares hours minutes days years months weeks votes jobs workers employees others more degrees points percent per students homes houses cases seats block sq square cubic ft lb lbs kg kilograms mph'.split(
    ' ',
  ),
)

/** Does the word at a token make a figure before it a count of it? */
export const isCounted = (tokens: TimeTokens, at: number): boolean => counted.has(tokens.lower[at] ?? '')

const streets = new Set(
  'street st avenue ave road rd boulevard blvd lane ln drive dr court parkway pkwy terrace highway hwy'.split(' '),
)

/** "Of 1522 State St.": the number of a house. */
const isAddress = (tokens: TimeTokens, at: number): boolean => [2, 3, 4].some(n => streets.has(tokens.lower[at + n] ?? ''))

/** Four digits that the words round them show to be a year, 1000-2100. */
export function yearAt(tokens: TimeTokens, at: number, free = false): number | undefined {
  if (tokens.lower[at]?.length !== 4) return undefined
  const year = digitsAt(tokens, at, 4)
  if (year === undefined || year < 1000 || year > 2100) return undefined
  const next = tokens.lower[at + 1] ?? ''
  if (isTouching(tokens, at + 1)) {
    const follows = tokens.lower[at + 2]
    if (next === '%' || tokens.word[at + 1]?.digits || /^[a-z]/.test(next) || next === '') return undefined
    if ((next === '.' || next === ',' || next === ':') && isTouching(tokens, at + 2) && tokens.word[at + 2]?.digits)
      return undefined
    if (next === '-' && isTouching(tokens, at + 2) && /^[a-z]/.test(follows ?? '')) return undefined
  }
  const last = tokens.lower[at - 1] ?? ''
  if (isTouching(tokens, at)) {
    if (
      last === '-' &&
      isTouching(tokens, at - 1) &&
      !wordIs(tokens, at - 2, 'post', 'pre', 'mid', 'late', 'early') &&
      tokens.lower[at - 2]?.length !== 4
    )
      return undefined
    if ('.,$£€#/:+&='.includes(last) && last !== '') return undefined
    if (/[a-z]$/.test(last) && last !== 'fy') return undefined
  }
  if (free) return year
  if (last === '-' && isTouching(tokens, at)) return year
  if (never.has(last) || (last === 'of' && isAddress(tokens, at))) return undefined
  if (isCounted(tokens, at + 1)) return undefined
  if (before.has(last) || (last === 's' && wordIs(tokens, at - 2, "'"))) return year
  if (year < 1900 || year > 2060) return undefined
  return /[a-z]s$/.test(next) && next !== 'was' && next !== 'is' && next !== 'has' && next !== 'as' ? undefined : year
}

/** Years told in words: "nineteen seventy-nine", "nineteen ninety", "(the year) two thousand and one". */
export function yearInWords(tokens: TimeTokens, at: number): { year: number; end: number } | undefined {
  const first = smallNumber(tokens.lower[at]!)
  if (first === undefined) return undefined
  if (wordIs(tokens, at + 1, 'thousand')) {
    if (first !== 2 || !wordIs(tokens, at - 1, 'year')) return undefined
    const next = wordIs(tokens, at + 2, 'and') ? at + 3 : at + 2
    const rest = smallNumber(tokens.lower[next] ?? '')
    return rest === undefined ? { year: 2000, end: at + 2 } : { year: 2000 + rest, end: next + 1 }
  }
  if (first < 17 || first > 20) return undefined
  const tens = smallNumber(tokens.lower[at + 1] ?? '')
  if (tens === undefined || tens < 10) return undefined
  const hyphen = tokens.lower[at + 2] === '-' && isTouching(tokens, at + 2) ? at + 3 : at + 2
  const ones = tens >= 20 ? smallNumber(tokens.lower[hyphen] ?? '') : undefined
  const end = ones !== undefined && ones < 10 ? hyphen + 1 : at + 2
  return tokens.word[end]?.unit ? undefined : { year: first * 100 + tens + (end > at + 2 ? ones! : 0), end }
}

/** "1990s", "1990's": index behind the s. */
const pluralEnd = (tokens: TimeTokens, at: number): number | undefined => {
  const mark = tokens.lower[at + 1] === "'" && isTouching(tokens, at + 1) ? at + 2 : at + 1
  return tokens.lower[mark] === 's' && isTouching(tokens, mark) ? mark + 1 : undefined
}

const possessives = new Set(['his', 'her', 'their', 'my', 'our', 'your'])

/** "in his nineties", "in their early 20s": the decade of a life. */
const isOfLife = (tokens: TimeTokens, at: number): boolean =>
  tokens.lower[at]?.length !== 4 && [1, 2, 3].some(back => possessives.has(tokens.lower[at - back] ?? ''))

function readDecade(tokens: TimeTokens, at: number, free: boolean): Reading | undefined {
  const quoted = tokens.lower[at] === "'" && isTouching(tokens, at + 1)
  const digits = quoted ? at + 1 : at
  const figure = digitsAt(tokens, digits, 4)
  const decade = tokens.word[at]?.decade
  if (isOfLife(tokens, at)) return undefined
  if (decade !== undefined) {
    return free || wordIs(tokens, at - 1, 'the', 'early', 'mid', 'late', '-')
      ? { kind: 'date', end: at + 1, expression: { rule: 'decade', decade: 190 + decade } }
      : undefined
  }
  const end = pluralEnd(tokens, digits)
  if (figure === undefined || end === undefined || figure % 10 !== 0 || (quoted && figure > 99)) return undefined
  const length = tokens.lower[digits]!.length
  if (length === 4 && figure >= 1000 && figure <= 2090)
    return { kind: 'date', end, expression: { rule: 'decade', decade: figure / 10 } }
  // "the 1950s and 60s"
  const second = wordIs(tokens, at - 1, 'and', 'or') && tokens.lower[at - 2] === 's'
  if (length === 2 && (quoted || free || second || wordIs(tokens, at - 1, 'the', 'early', 'mid', 'late'))) {
    // two digits mean the twentieth century, from the twenties on
    return { kind: 'date', end, expression: { rule: 'decade', decade: (figure < 20 ? 200 : 190) + figure / 10 } }
  }
  return undefined
}

/** "the class of '98", "in '08". */
function readShort(tokens: TimeTokens, at: number): Reading | undefined {
  const short = isTouching(tokens, at + 1) && tokens.lower[at + 1]?.length === 2 ? digitsAt(tokens, at + 1, 2) : undefined
  if (
    short === undefined ||
    isTouching(tokens, at) ||
    !wordIs(tokens, at - 1, 'of', 'in', 'since', 'late', 'early', 'summer', 'fall', 'spring', 'winter')
  )
    return undefined
  return { kind: 'date', end: at + 2, expression: { rule: 'year', year: (short > 40 ? 1900 : 2000) + short } }
}

/** Years, decades, "fiscal 1989", "1991-1997", "'98". */
export const readYear: Reader = (tokens, at, free = false) => {
  const decade = readDecade(tokens, at, free)
  if (decade) return decade
  if (tokens.lower[at] === "'") return readShort(tokens, at)
  if (wordIs(tokens, at, 'fiscal', 'fy', 'financial') || (wordIs(tokens, at, 'the') && wordIs(tokens, at + 1, 'year'))) {
    const next = wordIs(tokens, at + 1, 'year') ? at + 2 : at + 1
    const year = yearAt(tokens, next, true)
    if (year !== undefined) return { kind: 'date', end: next + 1, expression: { rule: 'year', year } }
    const told = yearInWords(tokens, next)
    return told && { kind: 'date', end: told.end, expression: { rule: 'year', year: told.year } }
  }
  const told = yearInWords(tokens, at)
  if (told) return { kind: 'date', end: told.end, expression: { rule: 'year', year: told.year } }
  const year = yearAt(tokens, at, free)
  if (year === undefined) return undefined
  const first = { rule: 'year', year }
  if (wordIs(tokens, at + 1, '-', '/') && isTouching(tokens, at + 1) && isTouching(tokens, at + 2)) {
    const short = tokens.lower[at + 2]!.length === 2
    const last = short ? digitsAt(tokens, at + 2, 2) : yearAt(tokens, at + 2, true)
    const full = last === undefined ? undefined : short ? year - (year % 100) + last : last
    if (full !== undefined && full > year)
      return { kind: 'period', end: at + 3, expression: { rule: 'year-range', from: first, to: { rule: 'year', year: full } } }
  }
  return { kind: 'date', end: at + 1, expression: first }
}
