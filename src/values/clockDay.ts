import type { TimeExpression } from '../model/mention.js'

/** Does an expression say by itself on which day or in which month it is? */
export const hasDay = ({ weekday, month, relative, holiday }: TimeExpression): boolean =>
  weekday !== undefined || month !== undefined || relative !== undefined || holiday !== undefined

const dayFields = ['year', 'month', 'day', 'weekday', 'relative', 'holiday'] as const

/** A clock time without its day, put on the day of another expression; unchanged where that names no single day. */
export function onDayOf(clock: TimeExpression, other: TimeExpression): TimeExpression {
  const { relative, weekday } = other
  if (
    clock.hour === undefined ||
    hasDay(clock) ||
    !hasDay(other) ||
    (relative && relative.unit !== 'day' && weekday === undefined)
  )
    return clock
  const day = Object.fromEntries(dayFields.filter(field => other[field] !== undefined).map(field => [field, other[field]]))
  return { ...day, ...clock }
}
