import type { Article } from '../../model/article.js'
import type { Span } from '../../model/span.js'
import { type BodyWords, bodyWords, shingles } from './bodyWords.js'

/** Words in a run by which copies are found, and share of the shorter article's runs that the original must hold. */
const copy = { run: 5, share: 0.85, words: 30 }
/** Words in a row that two reports do not hit on by chance. */
const passageRun = 10
/** One run in so many is indexed; the rest is only counted for the candidates. */
const sampled = 4
/** A run that so many originals share is a phrase of the trade, not a sign of copying. */
const commonRun = 200
/** Originals that are compared in full with one article. */
const maxCandidates = 20

interface Body {
  article: Article
  words: BodyWords
}

/** Earliest first; of one day the longest; then by path: the order in which an article can be the original of another. */
function inOrder(articles: readonly Article[]): Body[] {
  const bodies = articles.map(article => ({ article, words: bodyWords(article) }))
  const key = ({ article }: Body): string => article.published ?? '9999'
  return bodies.sort(
    (a, b) =>
      Number(key(a) > key(b)) - Number(key(a) < key(b)) ||
      b.words.hashes.length - a.words.hashes.length ||
      Number(a.article.path > b.article.path) - Number(a.article.path < b.article.path),
  )
}

/**
 * Which articles repeat another's text: article id -> id of the original. Equal after folding case, marks and blanks, or with at least 85 % of
 * the shorter body's runs of five words in the longer (one changed word breaks five runs). The original is the earliest, then the longest,
 * then the first by path, and is never a copy itself. The order of `articles` does not matter. Near linear: an article is compared with the originals that
 * share sampled runs with it.
 */
export function findCopies(articles: readonly Article[]): Map<string, string> {
  const copies = new Map<string, string>()
  const originals: { id: string; runs: Set<number> }[] = []
  const index = new Map<number, number[]>()
  const exact = new Map<string, string>()
  for (const { article, words } of inOrder(articles)) {
    if (words.hashes.length === 0) continue
    const whole = wholeKey(words)
    const same = exact.get(whole)
    if (same !== undefined) {
      copies.set(article.id, same)
      continue
    }
    const runs = new Set(shingles(words, copy.run))
    const original = words.hashes.length < copy.words ? undefined : mostShared(runs, originals, index)
    if (original !== undefined) {
      copies.set(article.id, original)
      exact.set(whole, original)
      continue
    }
    exact.set(whole, article.id)
    const at = originals.push({ id: article.id, runs }) - 1
    if (words.hashes.length < copy.words) continue
    for (const run of runs) {
      if (run % sampled !== 0) continue
      const holders = index.get(run)
      if (holders === undefined) index.set(run, [at])
      else if (holders.length < commonRun) holders.push(at)
    }
  }
  return copies
}

/** The whole body as one key: number of words and two sums of their hashes. */
function wholeKey({ hashes }: BodyWords): string {
  let first = 0x811c9dc5
  let second = 0
  for (const hash of hashes) {
    first = Math.imul(first ^ hash, 0x01000193)
    second = (Math.imul(second, 31) + hash) | 0
  }
  return `${hashes.length} ${first} ${second}`
}

function mostShared(
  runs: ReadonlySet<number>,
  originals: readonly { id: string; runs: Set<number> }[],
  index: ReadonlyMap<number, number[]>,
): string | undefined {
  const hits = new Map<number, number>()
  for (const run of runs) if (run % sampled === 0) for (const at of index.get(run) ?? []) hits.set(at, (hits.get(at) ?? 0) + 1)
  const likely = [...hits].sort(([a, x], [b, y]) => y - x || a - b).slice(0, maxCandidates)
  let best: { id: string; share: number } | undefined
  for (const [at] of likely) {
    const original = originals[at]!
    const [small, large] = runs.size < original.runs.size ? [runs, original.runs] : [original.runs, runs]
    let shared = 0
    for (const run of small) if (large.has(run)) shared++
    const share = shared / small.size
    if (share >= copy.share && share > (best?.share ?? 0)) best = { id: original.id, share }
  }
  return best?.id
}

/** A stretch of body text that stands word for word in another article. */
export interface SharedPassage extends Span {
  /** Id of the first article, in the order of `findCopies`, that holds these words: equal for all that share them, its own included. */
  first: string
  /** It begins within quotation marks: two reports of one speaker's words, maybe no copy. */
  quoted?: true
}

/**
 * The stretches of ten words and more that articles share, by article id, in the order of the text and without overlap. Two claims that lie in passages with the
 * same `first` have one origin. Linear in the text.
 */
export function sharedPassages(articles: readonly Article[]): Map<string, SharedPassage[]> {
  const bodies = inOrder(articles).map(body => ({ ...body, runs: shingles(body.words, passageRun) }))
  const first = new Map<number, number>()
  const shared = new Set<number>()
  for (const [at, { runs }] of bodies.entries())
    for (const run of runs) {
      const holder = first.get(run)
      if (holder === undefined) first.set(run, at)
      else if (holder !== at) shared.add(run)
    }
  const found = new Map<string, SharedPassage[]>()
  for (const { article, words, runs } of bodies) {
    const passages: SharedPassage[] = []
    for (const [at, run] of runs.entries()) {
      if (!shared.has(run)) continue
      const start = words.starts[at]!
      const end = words.ends[at + passageRun - 1]!
      const holder = bodies[first.get(run)!]!.article.id
      const last = passages.at(-1)
      if (last !== undefined && start < last.end && last.first === holder) last.end = end
      else if (last === undefined || start >= last.end) passages.push({ start, end, first: holder })
      // words known from two articles: the passage goes on to the later end with its first holder
      else last.end = Math.max(last.end, end)
    }
    for (const passage of passages) if (isQuoted(article.text, passage.start)) passage.quoted = true
    if (passages.length > 0) found.set(article.id, passages)
  }
  return found
}

/** Is a double quotation mark open at this place of its line? Looks back 2,000 characters at most. */
function isQuoted(text: string, at: number): boolean {
  let open = false
  let start = at
  while (start > 0 && at - start < 2000 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--
  for (let i = start; i < at; i++) {
    const sign = text[i]
    if (sign === '"') open = !open
    else if (sign === '“') open = true
    else if (sign === '”') open = false
  }
  return open
}

/** Share of the span's characters that lie in passages, 0 to 1, with the first holder of the longest of them. */
export function sharedShare(span: Span, passages: readonly SharedPassage[]): { share: number; first: string | undefined } {
  let covered = 0
  let longest = 0
  let first: string | undefined
  for (const passage of passages) {
    const length = Math.min(span.end, passage.end) - Math.max(span.start, passage.start)
    if (length <= 0) continue
    covered += length
    if (length > longest) {
      longest = length
      first = passage.first
    }
  }
  return { share: span.end > span.start ? covered / (span.end - span.start) : 0, first }
}
