import { readNumber } from '../language/numberWords.js'
import type { Span } from '../model/span.js'
import type { Toll } from './findTolls.js'
import { partMark } from './scope.js'
import type { View } from './view.js'

/** "Killed eight officers in Bergen and Oslo", "raids in Bergen and Oslo killed eight": on two occasions. */
export const areInTwoPlaces = ({ start, end }: Span, view: View): boolean =>
  twoPlacesBehind.test(view.text({ start: end, end: view.sentence.end })) ||
  twoPlacesBefore.test(view.text({ start: Math.max(view.sentence.start, start - reachOfMore), end: start }))
const twoPlacesBehind = /^[^.;,]{0,30}?\bin\s(?:\p{Lu}[\p{L}.'’-]{1,30}\s){1,3}and\s(?:in\s)?\p{Lu}\p{Ll}/u
const twoPlacesBefore =
  /\bin\s(?:\p{Lu}[\p{L}.'’-]{1,30}\s){1,3}and\s(?:in\s)?\p{Lu}[\p{L} ]{1,30}?\s(?:that\s|which\s)?(?:have\s|had\s|has\s)?(?:killed|left|claimed|took|cost|wounded|injured)\b[\p{L} ]{0,20}$/u

/** "Left six injured by gunfire", "six were injured in the shooting and another was hurt in the rush": there may be one more. */
export const isWithoutOne = ({ harm, valueSpan: { end } }: Toll, view: View): boolean =>
  harm === 'injured' && oneMore.test(view.text({ start: end, end: Math.min(view.sentence.end, end + reachOfMore) }))
/** "Four were injured. Lee was taken to a hospital, where he was pronounced dead." */
export const oneDied = ({ harm, valueSpan: { end } }: Toll, { digest, sentence }: View): boolean =>
  harm === 'injured' && diedLater.test(digest.article.text.slice(end, sentence.end + reachOfMore * 2))
const diedLater = /\bwhere (?:he|she) (?:later )?(?:died|was (?:later )?(?:pronounced|declared) dead)\b/i
const reachOfMore = 120
const oneMore =
  /\bby (?:gunfire|gunshots?|bullets?)\b|\band (?:an)?other (?:(?:person|man|woman|one) )?(?:was|were) (?:hurt|injured|wounded)\b/i

/** "Killed 31 civilians, including ten on a bus", "as well as the 10 killed on the bus, 21 died": counts that belong to a larger one. */
export const partsOf = ({ valueSpan, value }: Toll, view: View): string[] => {
  const behind = view.text({ start: valueSpan.end, end: view.sentence.end })
  const parts = [...behind.matchAll(/\bincluding\s(?:at least\s|about\s)?([\p{L}\d]{1,12})\b/gu)]
  return parts.flatMap(([, words]) => {
    const part = readNumber(words!.toLowerCase(), 0)?.value
    return part !== undefined && part > 1 && part < (value.min ?? 0) ? [`${partMark}${part}`] : []
  })
}
