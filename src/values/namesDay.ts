import type { TimeExpression } from '../model/mention.js'

/** Does a clock time tell its day? "at 10:00" alone is of no day. */
export const namesDay = ({ day, weekday, relative, holiday }: TimeExpression): boolean =>
  day !== undefined || weekday !== undefined || relative !== undefined || holiday !== undefined
