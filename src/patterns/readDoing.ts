import { wordSet } from '../language/wordSet.js'
import type { Token } from '../model/token.js'
import { type Harm, harmOfDoing, harmOfHappening } from './harmWords.js'

/** "death toll of 12", "the toll rose from 10 to 12", "bringing the death toll to 12": the token of "toll" where the figure is its value. */
export function tollFigure(first: number, tokens: readonly Token[]): number | undefined {
  for (let t = first - 1; t >= 0 && t > first - 16; t--) {
    const { lower, pos } = tokens[t]!
    if (lower === 'toll') {
      const before = tokens[first - 1]!.lower
      const linked = /^(?:to|at|of|is|was|reached|reaching|hit|:|passed|topped|exceeded)$/.test(before)
      const own = tokens[t - 1]?.lower
      return linked && own !== 'injury' && own !== 'road' ? t : undefined
    }
    if (pos === 'PUNCT' && lower !== ':' && lower !== ',') return undefined
  }
  return undefined
}

/** Is the word behind the figure a verb that goes on with what is said? */
export const goesOnTo = (end: number, tokens: readonly Token[]): boolean =>
  /^(?:saying|adding|citing|noting|warning)$/.test(tokens.find(({ start }) => start >= end)?.lower ?? '')

/** The verb or noun right before the figure: "killed 12", "shot dead three", "the deaths of four". */
export function readDoing(tokens: readonly Token[], first: number): { harm: Harm; at: number } | undefined {
  let at = first - 1
  while (at >= 0 && tokens[at]!.pos === 'ADV') at--
  // "killing all 62 passengers"; "shot all three" are those told of before
  if (tokens[at]?.lower === 'all' && tokens[at + 2]?.pos === 'NOUN' && tokens[at - 1]?.lower === 'killing') at--
  // "killed himself and 14 others"
  if (tokens[at]?.lower === 'and' && /^(?:him|her|them)sel(?:f|ves)$/.test(tokens[at - 1]?.lower ?? '')) at -= 2
  const word = tokens[at]
  if (!word) return undefined
  if (word.lower === 'of') {
    const noun = tokens[at - 1]
    // "claimed the lives of 12"
    if (noun?.lower === 'lives' && tokens[at - 2]?.lower === 'the' && taking.has(tokens[at - 3]?.lemma.toLowerCase() ?? ''))
      return { harm: 'killed', at: at - 3 }
    const harm = noun && harmOfHappening(noun.lemma.toLowerCase())
    return harm ? { harm, at: at - 1 } : undefined
  }
  if (word.lower === 'dead' || (word.lower === 'down' && tokens[at - 1]?.lemma === 'gun')) {
    const verb = tokens[at - 1]?.lemma.toLowerCase()
    return verb === 'shoot' || verb === 'gun' || tokens[at - 1]?.lower === 'shot' ? { harm: 'killed', at: at - 1 } : undefined
  }
  const harm = harmOfVerb(word) ?? (isStriking(tokens, at, first) ? 'shot' : undefined)
  if (!harm) return undefined
  // "were killed 12 people" is none; "killing or wounding 12" tells of neither
  const before = tokens[at - 1]
  if (before?.lower === 'or' || before?.lower === 'and') {
    const other = tokens[at - 2] && harmOfVerb(tokens[at - 2]!)
    if (other && other !== 'shot') return undefined
  }
  if (before && /^(?:be|get)$/.test(before.lemma) && word.pos === 'VERB' && !word.lower.endsWith('ing')) return undefined
  // "fatally shot two"
  return { harm: harm === 'shot' && before?.lower === 'fatally' ? 'killed' : harm, at }
}

const taking = wordSet('claim take cost')

/** "— wounding five people": what reads as a noun is the verb where a figure follows it. */
const harmOfVerb = ({ lower, lemma }: Token): Harm | undefined =>
  harmOfDoing(lemma.toLowerCase()) ?? doings.get(lower) ?? (lower === 'shot' ? 'shot' : undefined)

const doings = new Map<string, Harm>([
  ['killing', 'killed'],
  ['kills', 'killed'],
  ['wounding', 'injured'],
  ['wounds', 'injured'],
  ['injuring', 'injured'],
  ['shooting', 'shot'],
  ['rescued', 'rescued'],
  ['rescuing', 'rescued'],
  ['evacuating', 'evacuated'],
])

/** "bullets struck two women", "opened fire, hitting five": by gunfire, where the words before tell of it. */
function isStriking(tokens: readonly Token[], at: number, first: number): boolean {
  if (!/^(?:hit|hits|hitting|struck|strikes|striking)$/.test(tokens[at]!.lower)) return false
  for (let t = Math.max(0, at - nearGun); t < Math.min(tokens.length, first + nearGun); t++)
    if (gunfire.test(tokens[t]!.lower)) return true
  return false
}

const nearGun = 14
const gunfire = /^(?:bullets?|gunfire|gunm[ae]n|gunshots?|shots?|shooters?|opened)$/

/** "Killing five people and wounding dozens": those wounded are no part of the five. */
export const isHarming = ({ lower }: Token): boolean => /^(?:wounding|injuring|hurting|maiming|killing|displacing)$/.test(lower)
