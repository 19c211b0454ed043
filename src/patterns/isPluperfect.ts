import type { Predication } from '../model/predication.js'
import type { View } from './view.js'

/** "Had been arrested in a theft", "had not signed": before what the article tells. */
export const isPluperfect = ({ start, token }: Predication, view: View): boolean =>
  view.sentence.tokens
    .slice(Math.max(0, token - 4), token)
    .some(({ lower, start: at }) => at >= start && (lower === 'had' || lower === 'hadn'))
