import type { Figure } from './figure.js'

/** The scale that a figure is told on, as a kind's reader finds it behind (or before) the figure. */
export interface Scale {
  kind: 'amount' | 'percent' | 'measure'
  /** Currency, "percent", or SI unit. */
  unit: string
  /** End of the words of the unit. */
  end: number
  /** From the stated unit to that of the value. */
  convert: (figure: number) => number
  /** In the unit of the value, where a smaller unit is told beside the one that is named first. */
  step?: number
}

export type ScaleReader = (text: string, figure: Figure) => Scale | undefined

export const unchanged = (figure: number): number => figure
