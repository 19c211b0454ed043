import { countryOf, demonymCountry } from '../language/countries.js'
import { fold } from '../language/fold.js'
import { placesOf } from '../language/places.js'
import { wordSet } from '../language/wordSet.js'
import { landOf } from './sites.js'

/** Rebels, extremists, a coalition, or the key of a land: "the government" is that of the land in which the war is fought. */
export interface WarSide {
  side: string
  /** Offsets in the words. */
  start: number
  end: number
}

const rebels = wordSet('rebel rebels insurgents militants jihadists terrorists takfiris guerrillas')
const extremists = /^(?:isis|isil|daesh)$/
const state = wordSet('regime government army military authorities')
const forces = wordSet('forces troops soldiers warplanes planes jets regime')
const longest = 90

/** Which side of a war some words name first: "Assad's forces", "rebels", "the U.S.-led coalition", "Moscow". */
export function warSideIn(words: string, land: string | undefined): WarSide | undefined {
  const read = words.slice(0, longest)
  if (/^\s?(?:who|which|that)\b/.test(read)) return undefined
  const found = [...read.matchAll(/[\p{L}\d]+(?:\.\p{L}\b)*/gu)]
  let first: WarSide | undefined
  for (const [n, { 0: word, index: start }] of found.entries()) {
    const lower = word.toLowerCase()
    const end = start + word.length
    const after = found[n + 1]?.[0].toLowerCase() ?? ''
    if (lower === 'coalition' && !/^(?:of|for)$/.test(after)) return { side: 'coalition', start: first?.start ?? start, end }
    if (extremists.test(lower) || (lower === 'islamic' && after === 'state') || word === 'IS')
      return { side: 'extremists', start, end }
    if (rebels.has(lower) || (lower === 'opposition' && /^(?:forces|fighters|factions|groups)$/.test(after)))
      return { side: 'rebels', start, end }
    if (state.has(lower)) {
      // "government-held", "the army base"
      if (/^-(?:held|controlled)/.test(read.slice(end))) return first
      return first ? { ...first, end } : land ? { side: land, start, end } : undefined
    }
    if (forces.has(lower) && n > 0) return first ? { ...first, end } : land ? { side: land, start, end } : undefined
    if (!first && /^\p{Lu}/u.test(word)) {
      const told = (demonymCountry(lower) ?? countryOf(lower))?.key
      // "the US-led coalition", "a Russia-backed group"
      if (told !== undefined && !/^-(?:backed)/.test(read.slice(end))) first = { side: told, start, end }
      else if (/^(?:U\.S|US|America)$/.test(word)) first = { side: 'united states', start, end }
    }
    if (n > farthest || (n > 1 && /^(?:for|of|in|on|at|to|that|which|who|after|when|by|with|from)$/.test(lower) && first)) break
  }
  return first
}

const farthest = 9

/** "Damascus denied", "Moscow said": a town that speaks is the land whose government sits there. */
export function speakingTown(name: string): string | undefined {
  if (!/^\p{Lu}[\p{L}.]{2,20}$/u.test(name)) return undefined
  if (name === 'Kremlin') return 'russia'
  const town = placesOf(fold(name)).find(({ kind }) => kind === 'city')
  return town && landOf(town.key)
}
