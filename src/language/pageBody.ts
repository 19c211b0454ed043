import type { LineClass } from '../model/article.js'
import type { Look, Unit } from './lineLook.js'

/** Body text before a comment form or reply box that makes it the end of the article. */
const endingProse = { blocks: 2, characters: 250 }

/** The same fragment twice is a caption or a link; the same paragraph twice counts once. */
export function markRepeated(units: readonly Unit[]): void {
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
export function markPictures(text: string, units: readonly Unit[]): void {
  for (const [index, unit] of units.entries()) {
    if (unit.look === 'credit' && /^[(\s]*(?:©|image|photo|picture|getty|ap photo)/i.test(unit.shape.folded)) {
      const before = units[index - 1]
      if (
        before !== undefined &&
        index > 1 &&
        before.look === 'fragment' &&
        text.slice(before.end, unit.start).trim() === '' &&
        (!before.shape.finite || before.end + 2 >= unit.start)
      )
        before.class ??= 'caption'
    }
    if (
      index > 0 &&
      unit.look === 'fragment' &&
      !unit.shape.finite &&
      unit.shape.capitals >= 0.75 &&
      unit.shape.words.length >= 8 &&
      /,| and /.test(unit.shape.folded)
    )
      unit.class ??= 'caption'
  }
}

/** Walks down the page: lists of other stories swallow what follows until prose resumes; a comment form after the body ends it. */
export function markBody(units: readonly Unit[]): void {
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
  look === 'byline' || look === 'credit' || look === 'caption' || look === 'ticker' || look === 'related'
    ? look
    : look === 'opens-related'
      ? 'related'
      : 'boilerplate'

/** Does the report go on after a list of links? One long paragraph or two pieces of prose on end say so; a teaser stands alone among titles. */
function resumes(units: readonly Unit[], at: number): boolean {
  const { shape } = units[at]!
  const next = units[at + 1]
  return (
    shape.length >= 300 ||
    (shape.words.length >= 8 && (next === undefined || next.look === 'prose' || (shape.quoted && next.look !== 'fragment')))
  )
}
