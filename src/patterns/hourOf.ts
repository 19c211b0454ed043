import type { DraftValue } from '../model/claim.js'

/** A time of day in words that are equal for equal hours and minutes, on whatever day. */
export const hourOf = (value: DraftValue): string =>
  value.kind === 'expression' ? `${value.expression.hour}:${value.expression.minute ?? 0}` : JSON.stringify(value)
