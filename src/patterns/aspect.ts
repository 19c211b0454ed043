import type { DraftValue } from '../model/claim.js'
import type { Span } from '../model/span.js'
import type { View } from './view.js'

/** What a figure measures, where the words beside it say so: the turnout of a vote, the price of a thing, the height of an orbit; and of what. */
export interface Aspect {
  name: string
  /** Words for what has it ("satellite aurora"); empty where the story has one. */
  owner: string[]
  /** What else tells it apart, where both articles say so: "who=nordvik", "when=q2". */
  marks?: string[]
}

/** What stands round a figure in its sentence. */
export interface AspectWords {
  /** All that stands before the figure within reach. */
  whole: string
  /** Before the figure, from the last semicolon or other figure. */
  before: string
  behind: string
  sentence: string
}

export type AspectReader = (words: AspectWords, value: DraftValue, span: Span, view: View) => Aspect | undefined

export const aspect = (name: string, owner: string[] = [], marks: string[] = []): Aspect => ({ name, owner, marks })

/** One way or several in which English says what a figure measures: by the words up to the figure or those behind it. */
export interface Wording {
  name: string
  before?: RegExp
  behind?: RegExp
  /** What the sentence must hold, or must not hold, besides. */
  beside?: RegExp
  unless?: RegExp
}

/** The first of several wordings that fits. */
export const readWording = (wordings: readonly Wording[], { before, behind, sentence }: AspectWords): string | undefined =>
  wordings.find(
    one =>
      (one.before?.test(before) || one.behind?.test(behind)) &&
      (one.beside?.test(sentence) ?? true) &&
      !one.unless?.test(sentence),
  )?.name
