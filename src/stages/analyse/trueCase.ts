import { bodyOf } from '../../language/bodies.js'
import { countryOf, demonymCountry } from '../../language/countries.js'
import { givenName } from '../../language/givenNames.js'
import { placeOf } from '../../language/places.js'

const word = /[A-Za-z][A-Za-z'’.-]*/g

/** Words that the body writes with a capital in mid-sentence: names, for telling names from plain words in a headline. */
export function capitalisedWords(sentences: readonly string[]): Set<string> {
  const names = new Set<string>()
  for (const sentence of sentences) {
    const words = sentence.match(word) ?? []
    for (let at = 1; at < words.length; at++) if (/^[A-Z]/.test(words[at]!)) names.add(words[at]!.replace(/['’]s$/, ''))
  }
  return names
}

/** "Suspect In Shooting Arrested" as "Suspect in shooting arrested": same length, so offsets stay. Sentences in ordinary case come back unchanged. */
export function trueCase(headline: string, names: ReadonlySet<string>): string {
  const words = headline.match(word) ?? []
  const long = words.filter(({ length }) => length > 3)
  if (long.length < 3 || long.filter(found => /^[A-Z]/.test(found)).length / long.length < 0.75) return headline
  let first = true
  return headline.replace(word, found => {
    const initial = first
    first = false
    if (initial || !/^[A-Z]/.test(found)) return found
    const bare = found.replace(/['’]s$/, '')
    const shouted = bare.length > 3 && bare === bare.toUpperCase()
    const title = shouted ? bare[0] + bare.slice(1).toLowerCase() : bare
    if (names.has(bare)) return found
    if (names.has(title) && shouted) return title + found.slice(bare.length)
    const lower = bare.toLowerCase()
    if (
      (bare === bare.toUpperCase() && bare.length <= 5 && !shouted) ||
      bodyOf(lower) ||
      countryOf(lower) ||
      demonymCountry(lower) ||
      placeOf(lower) ||
      givenName(lower)
    )
      return shouted ? title + found.slice(bare.length) : found
    return found.toLowerCase()
  })
}
