import { chooseHeadline } from './headlines.js'
import type { Unit } from './lineLook.js'
import { contentWords, type LineShape, overlap, wordsOf } from './lineShape.js'

/** Headline and standfirst above the body, subheadings within it; what the body does not take up is a link or a label. */
export function markHeads(units: readonly Unit[], title: string | undefined): void {
  const bodies = units.filter(unit => unit.class === 'body')
  const vocabulary = vocabularyOf(bodies)
  const firstBody = units.findIndex(unit => unit.class === 'body')
  const lastBody = units.findLastIndex(unit => unit.class === 'body')
  const top = units.slice(0, firstBody < 0 ? units.length : firstBody)
  const candidates = [...top.entries()]
    .filter(
      ([, unit]) =>
        (unit.look === 'fragment' && (unit.class === undefined || unit.class === 'caption')) ||
        (unit === units[0] && unit.look === 'caption'),
    )
    .map(([at, { shape }]) => ({ at, shape }))
  // a headline may end in a stop or be taken for something else: known by its title, or by its capitals on the first line
  const firstBodyUnit = units[firstBody]
  if (firstBodyUnit !== undefined && bodies.length > 1 && isTitleLike(firstBodyUnit.shape, title))
    candidates.push({ at: firstBody, shape: firstBodyUnit.shape })
  if (title !== undefined)
    for (const [at, unit] of top.entries())
      if (unit.class !== 'front-matter' && !candidates.some(candidate => candidate.at === at))
        candidates.push({ at, shape: unit.shape })
  const headline = chooseHeadline(candidates, vocabulary, title)
  if (headline !== undefined) {
    units[headline]!.class = 'headline'
    const next = units[headline + 1]
    if (next !== undefined && next.shape.folded === units[headline]!.shape.folded) next.class = 'boilerplate'
  }
  const headlineWords = headline === undefined ? undefined : units[headline]!.shape.folded
  const words = (from: number): Set<string> => {
    const near: string[] = []
    for (let i = from + 1; i < units.length && near.length < 150; i++)
      if (units[i]!.class === 'body') near.push(...units[i]!.shape.words.slice(0, 100))
    return new Set(contentWords(near))
  }
  for (const [at, unit] of units.entries()) {
    if (unit.class !== undefined || unit.look !== 'fragment') continue
    const { shape } = unit
    // the headline once more behind a mark or label ("× ...", "NEWS ...")
    if (headlineWords !== undefined && shape.folded.includes(headlineWords)) unit.class = 'boilerplate'
    else if (firstBody < 0) unit.class = shape.finite && shape.words.length >= 8 && at > (headline ?? -1) ? 'body' : 'boilerplate'
    else if (at < firstBody)
      unit.class =
        headline !== undefined &&
        at > headline &&
        shape.words.length >= 5 &&
        overlap(shape.words, vocabulary) >= (shape.finite ? 0.4 : 0.5)
          ? shape.finite || shape.words.length >= 7
            ? 'lead'
            : 'subheading'
          : 'boilerplate'
    else if (at > lastBody) unit.class = shape.words.length >= 5 ? 'related' : 'boilerplate'
    else if (/^[•●▪◦·*►–—-] ?\S/.test(shape.folded) && shape.words.length >= 5) unit.class = 'body'
    else if (shape.stopped && shape.capitals < 0.7 && shape.words.length >= 3) unit.class = 'body'
    else if (shape.loud && shape.words.length >= 5) unit.class = 'related'
    else if (shape.words.length <= 2) unit.class = 'boilerplate'
    else if (shape.words.length >= 13 && shape.finite && shape.capitals < 0.5 && overlap(shape.words, words(at)) >= 0.3)
      unit.class = 'body'
    else
      unit.class =
        overlap(shape.words, words(at)) >= 0.5 ||
        (overlap(shape.words, vocabulary) >= 0.75 && shape.capitals < 0.4) ||
        (shape.words.length <= 5 && !shape.finite)
          ? 'subheading'
          : shape.words.length >= 6 || shape.capitals > 0.6
            ? 'related'
            : 'subheading'
  }
}

/** Content words of the first paragraphs. */
function vocabularyOf(bodies: readonly Unit[]): Set<string> {
  const vocabulary = new Set<string>()
  for (const { shape } of bodies.slice(0, 10)) {
    const words = contentWords(shape.words)
    for (let at = 0; at < words.length; at++) vocabulary.add(words[at]!)
  }
  return vocabulary
}

const isTitleLike = (
  { folded, words, capitals, length, stopped, open, quoted }: LineShape,
  title: string | undefined,
): boolean => {
  if (length > 240 || words.length > 40) return false
  if (title !== undefined) {
    const wanted = new Set(wordsOf(title))
    return words.filter(word => wanted.has(word)).length >= 0.75 * Math.max(words.length, wanted.size)
  }
  return (
    (!stopped && !open) ||
    (words.length <= 25 && /\?["'”’]?$/.test(folded) && !quoted) ||
    (capitals >= 0.75 && words.length >= 4 && words.length <= 20)
  )
}
