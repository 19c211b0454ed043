import { isDay } from '../language/calendar.js'
import { endOfDayList, startOfDayList } from './dayList.js'
import { dayAt, monthAt, yearBehind } from './readCalendarDate.js'
import { type Reader, runsOn, wordIs } from './timeReading.js'

const leapYear = 2000

/** A day of a list that shares its month and year: "6 and 7 January", "April 24 and 25", "April 20, 21 and 25, 2019". */
export const readListedDay: Reader = (tokens, at) => {
  const day = dayAt(tokens, at)
  if (!day || day.end !== at + 1 || !runsOn(tokens, at)) return undefined
  const first = startOfDayList(tokens, at)
  const last = endOfDayList(tokens, first)
  if (last === undefined || last <= at) return undefined
  const behind = monthAt(tokens, last)
  if (last > day.end && behind) {
    if (!isDay(leapYear, behind.value, day.value)) return undefined
    const year = yearBehind(tokens, behind.end, true)
    return {
      kind: 'date',
      end: day.end,
      expression: { rule: 'date', month: behind.value, day: day.value, ...(year ? { year: year.value } : {}) },
    }
  }
  if (first === at + 1) return undefined
  const stop = tokens.lower[first - 2] === '.' ? first - 3 : first - 2
  const month = wordIs(tokens, at - 1, 'and', 'or', ',') ? monthAt(tokens, stop) : undefined
  // "April 5 and 31"
  if (month?.end !== first - 1 || !isDay(leapYear, month.value, day.value)) return undefined
  const year = yearBehind(tokens, last, true)
  return {
    kind: 'date',
    end: last === at + 1 && year ? year.end : day.end,
    expression: { rule: 'date', month: month.value, day: day.value, ...(year ? { year: year.value } : {}) },
  }
}
