import { fold } from '../language/fold.js'
import { isSlip } from '../language/slip.js'
import { wordSet } from '../language/wordSet.js'
import type { Claim } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import type { TextValue } from '../model/value.js'
import { isLocalHarm } from './articleFrame.js'
import type { Match, Pattern } from './pattern.js'
import { tellAt } from './tellAt.js'

const compass = '(?:(?:North|South|East|West|Northwest|Northeast|Southwest|Southeast|[NSEW]|NE|NW|SE|SW)\\b\\.?\\s)?'
const word = "(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\p{Lu}[\\p{L}'’-]{2,24}"
const way =
  '(?:Street|Avenue|Road|Boulevard|Drive|Lane|Court|Circle|Way|Place|Parkway|Terrace|Trail|St|Ave|Rd|Blvd|Dr|Ln|Ct|Pkwy)\\b'
/** "The 700 block of Harbour", "84 Mill St." */
const address = new RegExp(
  `(?<![\\d,.$-])(\\d[\\d,]{1,6})(?:(?:\\s|-)[Bb]lock of ${compass}(${word}(?:\\s${word}){0,2})|\\s${compass}((?:${word}\\s){1,2})${way})`,
  'gu',
)
const mayTell = /\d (?:[Bb]lock of )?\p{Lu}|\d-block/u
const ways = wordSet(
  'street avenue road boulevard drive lane court circle way place parkway terrace trail st ave rd blvd dr ln ct pkwy when just about around near early late north south east west northwest northeast southwest southeast highway',
)

/** How the street is spelt of which an article gives a house or block by its number. */
export const streetSpellings = (name: string): Pattern => ({
  name,
  find: view => {
    const text = view.text(view.sentence)
    if (!mayTell.test(text) || !isLocalHarm(view.digest)) return []
    return [...text.matchAll(address)].flatMap((found): Match[] => {
      const [all, digits, ofBlock, ofHouse] = found
      const words = (ofBlock ?? ofHouse)!.trim()
      if (wordsOf(words).length === 0) return []
      const number = digits!.replaceAll(',', '')
      const start = view.sentence.start + found.index
      const at = start + all.indexOf(words, digits!.length)
      const label = ofBlock === undefined ? `house ${number}` : `the ${number} block`
      return [
        {
          ...tellAt(
            { block: { text: label, key: label } },
            { kind: 'text', words: words.replace(/\s+/g, ' ') },
            { start: at, end: at + words.length },
            view,
          ),
          evidence: { start, end: start + all.length },
        },
      ]
    })
  },
})

/** Names without the sort of street behind them. */
const wordsOf = (words: string): string[] =>
  fold(words)
    .split(/[\s.]+/)
    .filter(part => part !== '' && !ways.has(part))

/** One letter apart under one number is one street in two spellings; any other name is another street. */
export function compareStreetSpellings(a: Claim, b: Claim): Comparison {
  const [ours, theirs] = [wordsOf((a.value as TextValue).words), wordsOf((b.value as TextValue).words)]
  if (ours.join('') === theirs.join('')) return 'equal'
  if (ours.length !== theirs.length) return 'unrelated'
  const apart = ours.flatMap((part, n) => (part === theirs[n] ? [] : [[part, theirs[n]!] as const]))
  return apart.length === 1 && isSlip(...apart[0]!) ? 'rounding' : 'unrelated'
}
