import { dayNumber, nthWeekday } from './calendar.js'

/** Sunday of Western Easter (Meeus/Jones/Butcher). */
function easter(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  return dayNumber(year, month, ((h + l - 7 * m + 114) % 31) + 1)
}

const fixed = (month: number, day: number) => (year: number) => dayNumber(year, month, day)
const nth = (month: number, weekday: number, n: number) => (year: number) => nthWeekday(year, month, weekday, n)
const afterEaster = (days: number) => (year: number) => easter(year) + days

/** Feasts whose day follows from the year, folded name -> day count. Movable feasts of other calendars are left out: no table of ours gives them. */
const holidays: Record<string, (year: number) => number> = {
  "new year's day": fixed(1, 1),
  "new year's eve": fixed(12, 31),
  'martin luther king day': nth(1, 1, 3),
  'groundhog day': fixed(2, 2),
  "valentine's day": fixed(2, 14),
  "presidents' day": nth(2, 1, 3),
  'presidents day': nth(2, 1, 3),
  "international women's day": fixed(3, 8),
  "st. patrick's day": fixed(3, 17),
  "april fools' day": fixed(4, 1),
  'ash wednesday': afterEaster(-46),
  'palm sunday': afterEaster(-7),
  'maundy thursday': afterEaster(-3),
  'good friday': afterEaster(-2),
  'easter sunday': afterEaster(0),
  easter: afterEaster(0),
  'easter monday': afterEaster(1),
  'ascension day': afterEaster(39),
  'whit monday': afterEaster(50),
  'earth day': fixed(4, 22),
  'anzac day': fixed(4, 25),
  'may day': fixed(5, 1),
  'memorial day': nth(5, 1, -1),
  juneteenth: fixed(6, 19),
  'canada day': fixed(7, 1),
  'fourth of july': fixed(7, 4),
  'bastille day': fixed(7, 14),
  'labor day': nth(9, 1, 1),
  'columbus day': nth(10, 1, 2),
  halloween: fixed(10, 31),
  "all saints' day": fixed(11, 1),
  'guy fawkes night': fixed(11, 5),
  'armistice day': fixed(11, 11),
  'veterans day': fixed(11, 11),
  "veterans' day": fixed(11, 11),
  thanksgiving: nth(11, 4, 4),
  'thanksgiving day': nth(11, 4, 4),
  'black friday': year => nthWeekday(year, 11, 4, 4) + 1,
  'christmas eve': fixed(12, 24),
  christmas: fixed(12, 25),
  'christmas day': fixed(12, 25),
  'boxing day': fixed(12, 26),
}

/** US election day falls on the Tuesday after the first Monday of November. */
holidays['election day'] = year => nthWeekday(year, 11, 1, 1) + 1

export const holidayNames: readonly string[] = Object.keys(holidays)

/** Day count of a feast in a year; undefined for a name that is not in the table. */
export const holidayDay = (name: string, year: number): number | undefined => holidays[name]?.(year)
