import type { AmountValue, MeasureValue, PercentValue } from '../model/value.js'
import { readAmount } from './amount.js'
import type { Figure } from './figure.js'
import { readMeasure } from './measure.js'
import { readPercent } from './percent.js'
import type { Scale } from './scale.js'

/** The scale of a figure, if it is told on one: a percentage, a sum of money, a measure. */
export const readScale = (text: string, figure: Figure): Scale | undefined =>
  // "a quarter of a mile" is a length and no share
  (figure.fraction ? readMeasure(text, figure) : undefined) ??
  readPercent(text, figure) ??
  readAmount(text, figure) ??
  readMeasure(text, figure)

/** The value that figures already converted have on their scale. */
export function valueOn(
  { kind, unit }: Scale,
  rest: Pick<PercentValue, 'min' | 'max' | 'step' | 'per'>,
): PercentValue | AmountValue | MeasureValue {
  switch (kind) {
    case 'percent':
      return { kind, ...rest }
    case 'amount':
      return { kind, currency: unit, ...rest }
    case 'measure':
      return { kind, unit, ...rest }
  }
}
