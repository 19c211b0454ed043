import type { Line, LineClass } from '../model/article.js'
import { bylineOf } from './bylines.js'
import { pictureCueOf, isCopyright } from './captions.js'
import { chooseHeadline, headlineLength } from './headlines.js'
import { contentWords, type LineShape, overlap, shapeOf, wordsOf } from './lineShape.js'
import { readOpening } from './openings.js'
import { type PageCue, pageCueOf } from './pageCues.js'
import { type Block, groupLines, splitLines } from './wrappedLines.js'

export interface LineHints {
  /** Title of the article where it is known: tells which line is the headline. */
  title?: string
  /** Offset behind the front matter; lines before it are of class `front-matter`. */
  from?: number
}

/** What a block looks like by itself; `prose` and `fragment` are judged by their neighbours. */
type Look = 'blank' | 'prose' | 'fragment' | 'byline' | 'credit' | 'caption' | PageCue

interface Unit extends Block {
  shape: LineShape
  look: Look
  class: LineClass | undefined
}

/** Body text before a comment form or reply box that makes it the end of the article. */
const endingProse = { blocks: 3, characters: 400 }

/**
 * Tells what each line of a saved page is. Lines end at LF, CR LF or CR. Linear in the text.
 * Body is prose: sentences with finite verbs. All else is told by its wording (page furniture, credits), its neighbours (lists of other stories) or by whether the body takes it up (headline, standfirst, subheading).
 */
export function classifyLines(text: string, hints: LineHints = {}): Line[] {
  const lines = splitLines(text)
  const units = groupLines(text, lines).map(block => look(text, block))
  if (hints.from !== undefined) for (const unit of units) if (unit.start < hints.from) unit.class = 'front-matter'
  const open = units.filter(unit => unit.class === undefined && unit.look !== 'blank')
  if (open.length === 1 && (open[0]!.look === 'fragment' || open[0]!.look === 'prose')) open[0]!.class = 'body'
  markRepeated(open)
  markPictures(text, open)
  markBody(open)
  markHeads(open, hints.title)
  for (const unit of units) unit.class ??= unit.look === 'blank' ? 'blank' : unit.look === 'prose' ? 'body' : 'boilerplate'
  return layOut(text, lines, units)
}

const noShape = shapeOf('', { start: 0, end: 0 })

function look(text: string, block: Block): Unit {
  const { from, to, start, end } = block
  if (end === start) return { from, to, start, end, shape: noShape, look: 'blank', class: undefined }
  const shape = shapeOf(text, block)
  if (shape.folded === '') return { from, to, start, end, shape, look: 'blank', class: undefined }
  const raw = text.slice(block.start, Math.min(block.end, block.start + 700))
  const picture = pictureCueOf(shape, raw)
  const found: Look = (isCopyright(shape.folded) && shape.length < 400 ? 'boilerplate' : undefined) ?? bylineOf(shape, raw)?.class ?? picture ?? pageCueOf(shape) ?? (isProse(shape) ? 'prose' : 'fragment')
  return { from, to, start, end, shape, look: found, class: undefined }
}

/** A sentence or more: ends like one and says something, or is too long and too verbal to be a title. */
function isProse({ words, stopped, finite, quoted, capitals, open, length }: LineShape): boolean {
  if (words.length === 0) return false
  if (length > 400) return true
  if (stopped) return (finite && words.length >= 3) || quoted || words.length >= 9
  if (open) return finite && words.length >= 4 && capitals < 0.7
  return finite && words.length >= 25
}

/** The same fragment twice is a caption or a link; the same paragraph twice counts once. */
function markRepeated(units: readonly Unit[]): void {
  const seen = new Map<string, Unit>()
  for (const unit of units) {
    const before = seen.get(unit.shape.folded)
    if (before === undefined) seen.set(unit.shape.folded, unit)
    else if (unit.look === 'fragment' || (unit.look === 'prose' && unit.shape.words.length >= 6)) {
      unit.class = 'boilerplate'
      if (unit.look === 'fragment' && before !== units[0] && before.shape.words.length >= 3) before.class ??= 'caption'
    }
  }
}

/** A fragment above a credit belongs to the picture, and so does one that only lists names. */
function markPictures(text: string, units: readonly Unit[]): void {
  for (const [index, unit] of units.entries()) {
    if (unit.look === 'credit' && /^[(\s]*(?:©|image|photo|picture|getty|ap photo)/i.test(unit.shape.folded)) {
      const before = units[index - 1]
      if (before !== undefined && index > 1 && before.look === 'fragment' && text.slice(before.end, unit.start).trim() === '' && (!before.shape.finite || before.end + 2 >= unit.start)) before.class ??= 'caption'
    }
    if (index > 0 && unit.look === 'fragment' && !unit.shape.finite && unit.shape.capitals >= 0.75 && unit.shape.words.length >= 8 && /,| and /.test(unit.shape.folded)) unit.class ??= 'caption'
  }
}

/** Walks down the page: lists of other stories swallow what follows until prose resumes; a comment form after the body ends it. */
function markBody(units: readonly Unit[]): void {
  let blocks = 0
  let characters = 0
  let mode: 'article' | 'links' | 'ended' = 'article'
  for (const [index, unit] of units.entries()) {
    if (unit.class === 'front-matter') continue
    if (mode === 'ended') {
      unit.class = unit.look === 'credit' || unit.look === 'byline' ? unit.look : 'boilerplate'
      continue
    }
    if (unit.look === 'opens-comments' && blocks >= endingProse.blocks && characters >= endingProse.characters) mode = 'ended'
    else if (unit.look === 'opens-related' || unit.look === 'ticker') mode = 'links'
    if (unit.look === 'ticker') {
      unit.class = 'ticker'
      const before = units[index - 1]
      if (before?.look === 'fragment' && index > 1) before.class = 'ticker'
    } else if (unit.look === 'prose' && unit.class === undefined) {
      if (mode === 'links' && resumes(units, index)) mode = 'article'
      unit.class = mode === 'article' ? 'body' : 'related'
      if (mode === 'article') {
        blocks++
        characters += unit.shape.length
      }
    } else if (unit.look === 'fragment') {
      if (mode === 'links') unit.class ??= 'related'
    } else if (unit.look !== 'prose' && unit.look !== 'blank') unit.class ??= classOf(unit.look)
  }
}

const classOf = (look: Exclude<Look, 'blank' | 'prose' | 'fragment'>): LineClass =>
  look === 'byline' || look === 'credit' || look === 'caption' || look === 'ticker' || look === 'related' ? look : look === 'opens-related' ? 'related' : 'boilerplate'

/** Does the report go on after a list of links? One long paragraph or two pieces of prose on end say so; a teaser stands alone among titles. */
function resumes(units: readonly Unit[], at: number): boolean {
  const { shape } = units[at]!
  const next = units[at + 1]
  return shape.length >= 300 || (shape.words.length >= 8 && (next === undefined || next.look === 'prose' || (shape.quoted && next.look !== 'fragment')))
}

/** Headline and standfirst above the body, subheadings within it; what the body does not take up is a link or a label. */
function markHeads(units: readonly Unit[], title: string | undefined): void {
  const bodies = units.filter(unit => unit.class === 'body')
  const vocabulary = vocabularyOf(bodies)
  const firstBody = units.findIndex(unit => unit.class === 'body')
  const lastBody = units.findLastIndex(unit => unit.class === 'body')
  const top = units.slice(0, firstBody < 0 ? units.length : firstBody)
  const candidates = [...top.entries()].filter(([, unit]) => (unit.look === 'fragment' && (unit.class === undefined || unit.class === 'caption')) || (unit === units[0] && unit.look === 'caption')).map(([at, { shape }]) => ({ at, shape }))
  // a headline may end in a stop or be taken for something else: known by its title, or by its capitals on the first line
  const firstBodyUnit = units[firstBody]
  if (firstBodyUnit !== undefined && bodies.length > 1 && isTitleLike(firstBodyUnit.shape, title)) candidates.push({ at: firstBody, shape: firstBodyUnit.shape })
  if (title !== undefined) for (const [at, unit] of top.entries()) if (unit.class !== 'front-matter' && !candidates.some(candidate => candidate.at === at)) candidates.push({ at, shape: unit.shape })
  const headline = chooseHeadline(candidates, vocabulary, title)
  if (headline !== undefined) {
    units[headline]!.class = 'headline'
    const next = units[headline + 1]
    if (next !== undefined && next.shape.folded === units[headline]!.shape.folded) next.class = 'boilerplate'
  }
  const headlineWords = headline === undefined ? undefined : units[headline]!.shape.folded
  const words = (from: number): Set<string> => {
    const near: string[] = []
    for (let i = from + 1; i < units.length && near.length < 150; i++) if (units[i]!.class === 'body') near.push(...units[i]!.shape.words.slice(0, 100))
    return new Set(contentWords(near))
  }
  for (const [at, unit] of units.entries()) {
    if (unit.class !== undefined || unit.look !== 'fragment') continue
    const { shape } = unit
    // the headline once more behind a mark or label ("× ...", "NEWS ...")
    if (headlineWords !== undefined && shape.folded.includes(headlineWords)) unit.class = 'boilerplate'
    else if (firstBody < 0) unit.class = shape.finite && shape.words.length >= 8 && at > (headline ?? -1) ? 'body' : 'boilerplate'
    else if (at < firstBody) unit.class = headline !== undefined && at > headline && shape.words.length >= 5 && overlap(shape.words, vocabulary) >= 0.5 ? (shape.finite || shape.words.length >= 7 ? 'lead' : 'subheading') : 'boilerplate'
    else if (at > lastBody) unit.class = shape.words.length >= 5 ? 'related' : 'boilerplate'
    else if (/^[•●▪◦·*►–—-] ?\S/.test(shape.folded) && shape.words.length >= 5) unit.class = 'body'
    else if (shape.stopped && shape.capitals < 0.7 && shape.words.length >= 3) unit.class = 'body'
    else if (shape.loud && shape.words.length >= 5) unit.class = 'related'
    else if (shape.words.length <= 2) unit.class = 'boilerplate'
    else if (shape.words.length >= 13 && shape.finite && shape.capitals < 0.5 && overlap(shape.words, words(at)) >= 0.3) unit.class = 'body'
    else unit.class = overlap(shape.words, words(at)) >= 0.5 || (overlap(shape.words, vocabulary) >= 0.75 && shape.capitals < 0.4) || (shape.words.length <= 5 && !shape.finite) ? 'subheading' : shape.words.length >= 6 || shape.capitals > 0.6 ? 'related' : 'subheading'
  }
}

/** Content words of the first paragraphs. */
function vocabularyOf(bodies: readonly Unit[]): Set<string> {
  const vocabulary = new Set<string>()
  for (const { shape } of bodies.slice(0, 10)) for (const word of contentWords(shape.words)) vocabulary.add(word)
  return vocabulary
}

const isTitleLike = ({ folded, words, capitals, length, stopped, open, quoted }: LineShape, title: string | undefined): boolean => {
  if (length > 240 || words.length > 40) return false
  if (title !== undefined) {
    const wanted = new Set(wordsOf(title))
    return words.filter(word => wanted.has(word)).length >= 0.75 * Math.max(words.length, wanted.size)
  }
  return (!stopped && !open) || (words.length <= 25 && /\?["'”’]?$/.test(folded) && !quoted) || (capitals >= 0.75 && words.length >= 4 && words.length <= 20)
}

/** Lines from blocks, with the openings of the first paragraphs and the tail of the headline taken off. */
function layOut(text: string, lines: readonly { start: number; end: number }[], units: readonly Unit[]): Line[] {
  const out: Line[] = lines.map(({ start, end }) => ({ start, end, class: 'blank' }))
  const headline = units.find(unit => unit.class === 'headline')
  let openings = 3
  for (const unit of units) {
    for (let i = unit.from; i < unit.to; i++) {
      out[i]!.class = unit.class!
      if (i > unit.from && unit.class === 'body') out[i]!.continued = true
    }
    const first = out[unit.from]!
    if (unit === headline) {
      const kept = headlineLength(text.slice(unit.start, unit.end).trimEnd())
      if (unit.start + kept < unit.end && unit.to === unit.from + 1) first.bodyEnd = unit.start + kept
    }
    if (unit.class === 'body' && openings > 0) {
      openings--
      const end = headline === undefined ? undefined : out[headline.from]!.bodyEnd ?? headline.end
      const opening = readOpening(text, unit.start, unit.end, end === undefined ? undefined : text.slice(headline!.start, end))
      if (opening !== undefined) first.bodyStart = opening.end
    }
  }
  return out
}
