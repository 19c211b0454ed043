import { wordSet } from '../language/wordSet.js'
import type { Sentence } from '../model/sentence.js'
import type { Span } from '../model/span.js'
import { isAirRaid } from './harmWords.js'

/** Whose fire it was: the army's and its allies', or that of those who fight it. */
export type Side = 'state' | 'rebels'

const words: Record<Side, ReadonlySet<string>> = {
  state: wordSet('government regime army military troops soldiers warplanes warplane jets airstrike airstrikes helicopters'),
  rebels: wordSet(
    'rebel rebels militant militants terrorist terrorists insurgent insurgents islamist islamists jihadist jihadists guerrillas',
  ),
}
/** What a clause about another deed begins with. */
const breaks = new Set(['after', 'before', 'while', 'when', 'adding', 'but', ';', 'although'])
/** Words before somebody who is struck, and behind ground that is held: neither tells who fired. */
const targeting = new Set(['on', 'against', 'at', 'targeting', 'hit', 'near'])
/** "Government-run TV", "an army source said": who tells of it. */
const telling =
  /^(?:run|tv|television|media|radio|news|newspaper|agency|channel|website|sources?|officials?|spokes(?:man|woman|person)|says?|said|told|reports?|reported)$/
const ground = /^(?:area|district|town|village|territory|stronghold|neighbou?rhood|part|position|target|fighter)s?$/
const reach = 2
const holding = /^(?:held|controlled|dominated|ruled|seized|captured|taken)$/
const reachOfHolder = 5

/** Whose fire did it, as the clause round an offset tells; nothing where it names both or none. `who` are those who were struck. */
export function sideAt({ tokens }: Sentence, offset: number, who: Span): Side | undefined {
  const at = tokens.findIndex(({ end }) => end > offset)
  let first = at
  while (first > 0 && !breaks.has(tokens[first - 1]!.lower)) first--
  let last = at
  while (last < tokens.length - 1 && !breaks.has(tokens[last + 1]!.lower)) last++
  const found = new Set<Side>()
  for (let t = first; t <= last; t++) {
    const { lower, start } = tokens[t]!
    if (start >= who.start && start < who.end) continue
    // only armies fly
    const next = tokens[t + 1]?.lower
    if (isAirRaid(lower, next) || (lower === 'air' && /^forces?$/.test(next ?? ''))) found.add('state')
    if (lower === 'opposition' && /^(?:groups|fighters|forces|factions|rebels)$/.test(next ?? '') && !isTarget(t + 1))
      found.add('rebels')
    for (const side of ['state', 'rebels'] as const) if (words[side].has(lastPart(lower)) && !isTarget(t)) found.add(side)
  }
  return found.size === 1 ? [...found][0] : undefined

  function isTarget(t: number): boolean {
    if (ground.test(tokens[t + 1]?.lower ?? '')) return true
    if (telling.test(tokens[t + 1]?.lower ?? '')) return true
    // "districts dominated by the army"
    if (
      tokens
        .slice(Math.max(0, t - reachOfHolder), t)
        .some(({ lower }, n, all) => holding.test(lower) && all[n + 1]?.lower === 'by')
    )
      return true
    if (tokens[t + 1]?.lower === '-' || tokens[t + 1]?.lower === 'held') return true
    for (let before = t - 1; before >= 0 && before >= t - reach; before--) if (targeting.has(tokens[before]!.lower)) return true
    return false
  }
}

/** Whose an attack is by one word before it: "rebel shelling", "regime air raids". Takes small letters. */
export const sideOfWord = (lower: string): Side | undefined =>
  words.rebels.has(lower) ? 'rebels' : words.state.has(lower) ? 'state' : undefined

/** "Syrian-regime". */
const lastPart = (lower: string): string => lower.slice(lower.lastIndexOf('-') + 1)
