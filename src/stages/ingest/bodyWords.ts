import { eachWord } from '../../language/eachWord.js'
import type { Article } from '../../model/article.js'

/** The words of an article's body as numbers, with their places: what copies and shared wording are found by. */
export interface BodyWords {
  /** 32-bit hash of each folded word (FNV-1a); case, marks and blanks between words do not count. */
  hashes: Uint32Array
  starts: Uint32Array
  ends: Uint32Array
}

const prime = 0x01000193
const basis = 0x811c9dc5

/** Words of the lines of class `body`, without datelines. */
export function bodyWords({ text, lines }: Pick<Article, 'text' | 'lines'>): BodyWords {
  const hashes: number[] = []
  const starts: number[] = []
  const ends: number[] = []
  for (const line of lines) {
    if (line.class !== 'body') continue
    const from = line.bodyStart ?? line.start
    const part = text.slice(from, line.bodyEnd ?? line.end)
    eachWord(part, (start, end) => {
      let hash = basis
      for (let at = start; at < end; at++) {
        const code = part.charCodeAt(at)
        // marks within words: "U.S." and "US", "don’t" and "don't"
        if (code === 39 || code === 46 || code === 0x2019) continue
        hash = Math.imul(hash ^ (code > 64 && code < 91 ? code + 32 : code), prime) >>> 0
      }
      hashes.push(hash)
      starts.push(from + start)
      ends.push(from + end)
    })
  }
  return { hashes: Uint32Array.from(hashes), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) }
}

/** Hash (52 bits, so that two runs of a large folder do not meet by chance) of each run of `length` words, one for each place where such a run begins. */
export function shingles({ hashes }: BodyWords, length: number): Float64Array {
  const out = new Float64Array(Math.max(0, hashes.length - length + 1))
  for (let at = 0; at < out.length; at++) {
    let high = basis
    let low = length
    for (let i = at; i < at + length; i++) {
      high = Math.imul(high ^ hashes[i]!, 0x85ebca6b)
      high ^= high >>> 13
      low = Math.imul(low ^ hashes[i]!, 0xc2b2ae35)
      low ^= low >>> 16
    }
    out[at] = (high >>> 0) * 2 ** 20 + (low >>> 12)
  }
  return out
}
