import type { DraftValue } from '../model/claim.js'

/** A value of time in words that are equal for equal expressions, whatever the text spoke of before. */
export const expressionOf = (value: DraftValue): string => JSON.stringify(value.kind === 'expression' ? value.expression : value)
