import { contentsOf } from './contents.js'
import type { View } from './view.js'

/** "In 2015, when the court ruled 5-4": a sentence with a year of the past tells of another time than the article. */
export function isOfThisYear(view: View): boolean {
  const year = Number(view.digest.article.published?.slice(0, 4) ?? Number.NaN)
  return !contentsOf(view.digest, view.sentence.index).times.some(({ expression }) => (expression.year ?? year) < year)
}
