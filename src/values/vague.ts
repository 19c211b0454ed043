import { isPlural } from '../language/nouns.js'
import { wordAfter, wordAt } from '../language/wordAt.js'
import type { Value } from '../model/value.js'

export interface VagueReading {
  min: number
  max: number
  step: number
  end: number
  /** "several of the six", "a few of them": some of a group that is spoken of. */
  partitive?: true
}

/** What vague words are taken to allow; wide, since nobody counted: [least, most]. */
const words = new Map<string, readonly [number, number]>([
  ['several', [3, 20]],
  ['dozens', [20, 200]],
  ['scores', [40, 300]],
  ['hundreds', [150, 10_000]],
  ['thousands', [1500, 100_000]],
  ['millions', [1.5e6, 1e9]],
  ['billions', [1.5e9, 1e12]],
  ['trillions', [1.5e12, 1e15]],
  ['tens', [20, 200]],
])
/** Behind "a". */
const withArticle = new Map<string, readonly [number, number]>([
  ['couple', [2, 3]],
  ['pair', [2, 2]],
  ['handful', [2, 10]],
  ['few', [2, 12]],
])
const factors = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['thousands', 1000],
  ['millions', 1e6],
  ['billions', 1e9],
])

/** The words that allow this range, as they stand before a noun: "several", "dozens of". */
export function wordsOfVague(min: number | undefined, max: number | undefined): string | undefined {
  for (const [word, [least, most]] of words) if (least === min && most === max) return word === 'several' ? word : `${word} of`
  // "tens of thousands"
  for (const large of ['thousands', 'millions', 'billions'])
    for (const word of ['tens', 'hundreds']) {
      const [least, most] = words.get(word)!
      if (min === least * factors.get(large)! && max === most * factors.get(large)!) return `${word} of ${large} of`
    }
  for (const [word, [least, most]] of withArticle)
    if (least === min && most === max && min !== max) return word === 'few' ? 'a few' : `a ${word} of`
  return undefined
}

/** "Dozens of", "several": nobody counted. */
export const isUntold = (value: Value): boolean => value.kind === 'count' && wordsOfVague(value.min, value.max) !== undefined

/** Words that begin a vague count by themselves. */
export const vagueWords: readonly string[] = [...words.keys()]

/** "dozens", "hundreds of", "tens of thousands of", "several hundred", "a couple of", "a few": no figure is stated, but a range is. */
export function readVague(text: string, at: number): VagueReading | undefined {
  const first = wordAt(text, at)
  if (!first) return undefined
  const article = first.lower === 'a' ? wordAfter(text, first.end) : undefined
  const word = article ?? first
  const range = article ? withArticle.get(article.lower) : words.get(first.lower)
  if (!range) return undefined
  let [min, max] = range
  let { end } = word
  const next = wordAfter(text, end)
  const of = next?.lower === 'of' ? wordAfter(text, next.end) : undefined
  const factor = factors.get((of ?? next)?.lower ?? '')
  if (factor && (of ? word.lower !== 'several' : word.lower === 'several' || article)) {
    const large = (of ?? next)!
    // "dozens of thousands" may be many of them, "several hundred" and "a couple of dozen" are at most twelve
    const most = of && !article ? max : Math.min(max, 12)
    ;[min, max] = [min * factor, most * factor]
    end = large.end
    const last = wordAfter(text, end)
    if (last?.lower === 'of') end = last.end
  } else if (word.lower === 'tens') return undefined
  else if (of) {
    if (
      !isPlural(of.lower) &&
      (word.lower === 'scores' || article) &&
      !determiners.has(of.lower) &&
      !pronouns.has(of.lower) &&
      !isPlural(wordAfter(text, of.end)?.lower ?? '')
    )
      return undefined
    end = next!.end
  } else if ((word.lower === 'scores' && !areHarmed(text, at, next?.lower)) || (article && word.lower !== 'few')) return undefined
  else if (article && !(next && isPlural(next.lower)) && !isPlural(wordAfter(text, next?.end ?? end)?.lower ?? ''))
    return undefined
  const partitive = end === next?.end && of && (determiners.has(of.lower) || pronouns.has(of.lower))
  return { min, max, step: min, end, ...(partitive ? { partitive } : {}) }
}

/** "Scores killed", "raid kills scores"; not "he scores". */
const areHarmed = (text: string, at: number, next: string | undefined): boolean =>
  (next !== undefined && harmed.test(next)) || harming.test(text.slice(Math.max(0, at - 12), at))
const harmed = /^(?:killed|dead|injured|wounded|hurt|arrested|detained|missing|displaced|feared)$/
const harming = /\b(?:kill|wound|injur|arrest|detain|displac)(?:s|es|ed|ing)?\s$/i

const pronouns = new Set(['them', 'us', 'you', 'which', 'whom'])
const determiners = new Set(['the', 'these', 'those', 'his', 'her', 'its', 'their', 'our', 'my', 'your'])
