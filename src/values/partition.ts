import { readNumber } from '../language/numberWords.js'
import { isUpper, skipBlanks, type Word, wordAfter } from '../language/wordAt.js'
import { readCountedNoun } from './countedNoun.js'

const owners = new Set(['the', 'these', 'those', 'its', 'their', 'his', 'her', 'our', 'my', 'your'])
const pronouns = new Set(['them', 'us', 'you', 'which', 'whom'])

export interface Partition {
  of: string
  end: number
  /** The group, if its figure is told. */
  whole?: number
}

/** "Lee's", "Ann Lee's": where the possessive of a name ends. */
function endOfPossessive(text: string, first: Word): number | undefined {
  let word: Word | undefined = first
  for (let n = 0; n < 3 && word && isUpper(text, word.start); n++) {
    if ((text[word.end] === "'" || text[word.end] === '\u2019') && text[word.end + 1] === 's') return word.end + 2
    word = wordAfter(text, word.end)
  }
  return undefined
}

/** "of the six hostages", "of its members", "out of 31 delegations", "of them" behind a figure: a part of a group. */
export function readPartition(text: string, at: number): Partition | undefined {
  let word = wordAfter(text, at)
  if (word?.lower === 'out') word = wordAfter(text, word.end)
  if (word?.lower !== 'of') return undefined
  const owner = wordAfter(text, word.end)
  if (owner && pronouns.has(owner.lower)) return { of: '', end: at }
  const possessive = owner && endOfPossessive(text, owner)
  const owned = owner !== undefined && (owners.has(owner.lower) || possessive !== undefined)
  const from = owned ? (possessive ?? owner.end) : word.end
  const start = skipBlanks(text, from)
  const whole = start > from ? readNumber(text, start) : undefined
  if (!owned && !whole) return undefined
  if (whole?.fraction) return undefined
  const { of } = readCountedNoun(text, whole?.end ?? from, false)
  return { of, end: at, ...(whole ? { whole: whole.value } : {}) }
}
