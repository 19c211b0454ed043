import type { Span } from '../model/span.js'
import type { Contents } from './contents.js'
import type { Figure } from './figures.js'
import type { View } from './view.js'

/** "a three-year inquiry", "for 18 months": lengths of time with a figure. What lies beyond something else ("an hour longer") is no length. */
export const lengthFigures = (_view: View, { times }: Contents): Figure[] =>
  times.flatMap(mention => {
    const { kind, expression, number } = mention
    if (kind !== 'duration' || !expression.length || number === undefined || expression.excess) return []
    return [{ span: mention, head: '', value: { kind: 'expression', expression, as: 'duration', of: 'total' } }]
  })

const beginnings = new Set(['since', 'from'])

/** "in 2011", "since 2011": bare years. A day or month makes it the date of an event. */
export const yearFigures = (view: View, { times }: Contents): Figure[] =>
  times.flatMap(mention => {
    const { kind, expression } = mention
    const { year, month, day, quarter, season, relative, length, from, to } = expression
    if (
      kind !== 'date' ||
      year === undefined ||
      [month, day, quarter, season, relative, length, from, to].some(part => part !== undefined) ||
      isInName(mention, view)
    )
      return []
    const [before = '', second = ''] = view.sentence.tokens
      .filter(({ end }) => end <= mention.start)
      .slice(-2)
      .map(({ lower }) => lower)
      .reverse()
    return [
      {
        span: mention,
        head: beginnings.has(before) || (before === 'to' && second === 'back') ? 'since' : '',
        value: { kind: 'expression', expression, as: 'date', tense: 'past' },
      },
    ]
  })

/** "The Trade Act of 1974", "the 1993 Fair Trade Act": the year is part of what the law is called. */
const isInName = ({ start, end }: Span, view: View): boolean =>
  lawBefore.test(view.text({ start: Math.max(view.sentence.start, start - 20), end: start })) ||
  lawBehind.test(view.text({ start: end, end: Math.min(view.sentence.end, end + 60) }))
const lawBefore = /\b(?:Act|Code|Treaty|Convention|Agreement|Accords?|Protocol) of $/
const lawBehind = /^ (?:[A-Z][\w’'-]{0,20} ){1,4}(?:Act|Treaty|Convention|Protocol)\b/
