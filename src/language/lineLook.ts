import type { LineClass } from '../model/article.js'
import { bylineOf } from './bylines.js'
import { creditPrefix, isCopyright, pictureCueOf } from './captions.js'
import { type LineShape, shapeOf } from './lineShape.js'
import { type PageCue, pageCueOf } from './pageCues.js'
import { readTweet } from './tweets.js'
import type { Block } from './wrappedLines.js'

/** What a block looks like by itself; `prose` and `fragment` are judged by their neighbours. */
export type Look = 'blank' | 'prose' | 'fragment' | 'byline' | 'credit' | 'caption' | PageCue

/** A block with what it looks like, and its class once that is decided. */
export interface Unit extends Block {
  shape: LineShape
  look: Look
  class: LineClass | undefined
  /** Length of a photographer's credit before the first sentence. */
  credit?: number
  /** The words of a post that tells of the case: from the start of the line. */
  tweet?: { start: number; end: number }
}

const noShape = shapeOf('', { start: 0, end: 0 })

/** Looks at one block without its neighbours. */
export function look(text: string, block: Block): Unit {
  const { from, to, start, end } = block
  if (end === start) return { from, to, start, end, shape: noShape, look: 'blank', class: undefined }
  const shape = shapeOf(text, block)
  if (shape.folded === '') return { from, to, start, end, shape, look: 'blank', class: undefined }
  const raw = text.slice(block.start, Math.min(block.end, block.start + 700))
  const credit = creditPrefix(shape, raw)
  if (credit > 0) return { from, to, start, end, shape, look: 'prose', class: undefined, credit }
  const tweet = readTweet(raw)
  if (tweet) return { from, to, start, end, shape, look: 'fragment', class: 'body', tweet }
  const picture = pictureCueOf(shape, raw)
  const found: Look =
    (isCopyright(shape.folded) && shape.length < 400 ? 'boilerplate' : undefined) ??
    bylineOf(shape, raw)?.class ??
    picture ??
    pageCueOf(shape) ??
    (isProse(shape) ? 'prose' : 'fragment')
  return { from, to, start, end, shape, look: found, class: undefined }
}

/** A sentence or more: ends like one and says something, or is too long and too verbal to be a title. */
function isProse({ words, stopped, finite, quoted, capitals, open, length }: LineShape): boolean {
  if (words.length === 0) return false
  if (length > 400) return true
  if (stopped) return (finite && words.length >= 3) || quoted || words.length >= 9 || (words.length >= 5 && capitals < 0.6)
  if (open) return finite && words.length >= 4 && capitals < 0.7
  return finite && words.length >= 25
}
