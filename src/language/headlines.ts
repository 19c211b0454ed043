import { type LineShape, overlap, wordsOf } from './lineShape.js'

/** A line that might be the headline, with its place among the lines before the body. */
export interface HeadlineCandidate {
  at: number
  shape: LineShape
}

/** Share of the title's words that a line must hold to be the title on the page. */
const sameTitle = 0.75
/** A page head ("All news", "Bilateral Relations") seldom shares its words with the report; a headline does. */
const toldBelow = 0.34

/**
 * Which candidate is the headline: the one that repeats the known title, else the first that the body takes up, else the first of all.
 * Returns its `at`, or undefined without candidates.
 */
export function chooseHeadline(
  candidates: readonly HeadlineCandidate[],
  body: ReadonlySet<string>,
  title?: string,
): number | undefined {
  if (title !== undefined) {
    const wanted = new Set(wordsOf(title))
    let best: { at: number; share: number } | undefined
    for (const { at, shape } of candidates) {
      const words = shape.words.filter(word => wanted.has(word)).length
      const share = words / Math.max(wanted.size, Math.min(shape.words.length, wanted.size))
      if (shape.words.length <= wanted.size * 2 + 6 && share >= sameTitle && share > (best?.share ?? 0)) best = { at, share }
    }
    if (best !== undefined) return best.at
  }
  const titles = candidates.filter(({ shape }) => shape.words.length >= 3)
  const reports = titles.filter(({ shape }) => !isMasthead(shape))
  const brief = candidates.find(({ shape }) => shape.words.length === 2 && overlap(shape.words, body) > 0)
  if (reports.length === 0 && brief !== undefined) return brief.at
  const likely = reports.length > 0 ? reports : titles
  // a title that the next line repeats behind a label ("NEWS Storm closes port ...") needs no other proof
  if (likely.length > 1 && likely[1]!.shape.folded.includes(likely[0]!.shape.folded)) return likely[0]!.at
  const first = likely.find(({ shape }) => overlap(shape.words, body) >= toldBelow) ?? likely[0]
  return first?.at
}

const outletWords = new Set(
  'news post times mail gazette herald tribune journal chronicle courier ledger echo observer press dispatch sentinel telegraph express record daily weekly radio tv television broadcasting live online magazine review star sun globe today'.split(
    ' ',
  ),
)

/** "Coast Radio 98.4", "Harbour Daily News": the paper's own name on top of the page. */
export const isMasthead = ({ words, finite, stopped }: LineShape): boolean =>
  words.length <= 5 && !finite && !stopped && words.some(word => outletWords.has(word))

const siteName =
  /(?:\.(?:com|org|net|co|tv|news|info|eu|uk)\b|\bnews\b|\btimes\b|\bpost\b|\bherald\b|\btribune\b|\bjournal\b|\bchronicle\b|\bgazette\b|\bdaily\b|\btelegraph\b|\bguardian\b|\bexpress\b|\bobserver\b|\bmail\b|\btv\b|\bradio\b|\bchannel\b|\bweather\b|\bsports\b)/i
const callSign = /\b[KW][A-Z]{2,3}(?:\d{1,2}|-TV)?\b|\b(?:CNN|BBC|NBC|CBS|ABC|FOX|AP|TASS|AFP)|\bReuters\b/

/** Length of a headline without the site's name or section behind it ("... - KXYZ News, Weather", "... | Springfield", "... – politics"). */
export function headlineLength(line: string): number {
  let length = line.length
  for (let round = 0; round < 3; round++) {
    const kept = line.slice(0, length)
    const at = Math.max(...[' | ', ' |', ' - ', ' – ', ' — ', ' · '].map(mark => kept.lastIndexOf(mark)))
    if (at < 15) break
    const tail = kept.slice(at + 2).trim()
    const words = tail.split(/\s+/).length
    const isSite =
      kept[at + 1] === '|'
        ? words <= 6
        : siteName.test(tail) || callSign.test(tail)
          ? words <= 10
          : words === 1 && tail === tail.toLowerCase() && /^\p{L}+$/u.test(tail)
    if (!isSite) break
    length = kept.slice(0, at).trimEnd().length
  }
  return length
}
