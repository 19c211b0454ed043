/** Words round a difference: enough to know the place by. */
const leading = 3
const trailing = 2
/** A difference longer than this is cut. */
const longest = 14
/** Fewer words alike are no one sentence in two wordings. */
const fewestAlike = 3
const mostWords = 200

const fold = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

interface Alike {
  at: number
  other: number
}

/** The words that both have in one order (longest common subsequence). */
function alikeIn(ours: readonly string[], theirs: readonly string[]): Alike[] {
  const rows = ours.map(() => new Array<number>(theirs.length + 1).fill(0))
  rows.push(new Array<number>(theirs.length + 1).fill(0))
  for (let at = ours.length - 1; at >= 0; at--)
    for (let other = theirs.length - 1; other >= 0; other--)
      rows[at]![other] =
        ours[at] === theirs[other] ? rows[at + 1]![other + 1]! + 1 : Math.max(rows[at + 1]![other]!, rows[at]![other + 1]!)
  const found: Alike[] = []
  for (let at = 0, other = 0; at < ours.length && other < theirs.length; ) {
    if (ours[at] === theirs[other]) found.push({ at: at++, other: other++ })
    else if (rows[at + 1]![other]! >= rows[at]![other + 1]!) at++
    else other++
  }
  return found
}

const wordsOf = (text: string): string[] => text.replace(/^“|”$/g, '').split(/\s+/).filter(Boolean).slice(0, mostWords)

const cut = (words: readonly string[], from: number, to: number): string => {
  const start = Math.max(0, from)
  const end = Math.min(words.length, to, start + longest)
  return `“${start > 0 ? '… ' : ''}${words.slice(start, end).join(' ')}${end < words.length ? ' …' : ''}”`
}

interface Pair {
  ours: string[]
  theirs: string[]
  alike: Alike[]
  share: number
}

function pairOf(a: string, b: string): Pair {
  const [ours, theirs] = [wordsOf(a), wordsOf(b)]
  const alike = alikeIn(ours.map(fold), theirs.map(fold))
  return { ours, theirs, alike, share: alike.length / Math.max(1, Math.min(ours.length, theirs.length)) }
}

/**
 * The words in which two wordings of one quotation differ, with a few on either side that they share: “… should ever experience” and “… should ever have
 * to experience”. Of several on each side the two that are most alike; undefined where they have too little in common.
 */
export function unlikeWords(these: readonly string[], those: readonly string[]): [string, string] | undefined {
  const pairs = these.flatMap(one => those.map(other => pairOf(one, other)))
  const { ours, theirs, alike } = pairs.reduce((best, pair) => (pair.share > best.share ? pair : best))
  if (alike.length < fewestAlike) return undefined
  const gaps = alike.flatMap((one, n) => {
    const next = alike[n + 1]
    return next && (next.at > one.at + 1 || next.other > one.other + 1) ? [{ one, next }] : []
  })
  const [first, last] = [gaps[0], gaps.at(-1)]
  if (first && last)
    return [
      cut(ours, first.one.at + 1 - leading, last.next.at + trailing),
      cut(theirs, first.one.other + 1 - leading, last.next.other + trailing),
    ]
  const end = alike.at(-1)!
  // one goes on where the other stops, or begins before it
  if (end.at < ours.length - 1 || end.other < theirs.length - 1)
    return [cut(ours, end.at + 1 - leading, ours.length), cut(theirs, end.other + 1 - leading, theirs.length)]
  const start = alike[0]!
  return [cut(ours, 0, start.at + leading), cut(theirs, 0, start.other + leading)]
}
