import { isStreetWord } from './labels.js'
import { isWithin, placeOf } from './places.js'
import { wordSet } from './wordSet.js'

const venues = wordSet(
  'park playground field ballfield school college university mall market center centre club church mosque temple hospital clinic station airport stadium arena hall hotel motel restaurant bar store apartments complex building plaza square beach pier prison jail cemetery',
)

type Sort = 'street' | 'venue' | 'area'

/** Takes a key of the gazetteer or the folded name of a place. */
function sortOf(place: string): Sort {
  const last = place.slice(place.lastIndexOf(' ') + 1)
  if (isStreetWord(last.endsWith('.') ? last.slice(0, -1) : last)) return 'street'
  return venues.has(last) && !placeOf(place) ? 'venue' : 'area'
}

/** Are two places one, or does one lie in the other? Takes keys of the gazetteer or folded names. */
export const areTogether = (a: string, b: string): boolean => a === b || isWithin(a, b) || isWithin(b, a)

/** Can nothing be in both places? A street and a park or quarter may be one spot told in two ways; two streets, two parks or two towns are none, unless one lies in the other. */
export const arePlacesApart = (a: string, b: string): boolean => sortOf(a) === sortOf(b) && !areTogether(a, b)

/** The places of a list but for those that hold another of them: an event in Douma, Syria is in Douma. Takes keys of the gazetteer or folded names. */
export const narrowest = (places: readonly string[]): readonly string[] =>
  places.length < 2 ? places : places.filter(place => !places.some(other => other !== place && isWithin(other, place)))
