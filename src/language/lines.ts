import type { Line } from '../model/article.js'
import { headlineLength } from './headlines.js'
import { look, type Unit } from './lineLook.js'
import { readBuriedOpening, readOpening } from './openings.js'
import { markBody, markPictures, markRepeated } from './pageBody.js'
import { markHeads } from './pageHeads.js'
import { groupLines, splitLines } from './wrappedLines.js'

export interface LineHints {
  /** Title of the article where it is known: tells which line is the headline. */
  title?: string
  /** Offset behind the front matter; lines before it are of class `front-matter`. */
  from?: number
}

/**
 * Tells what each line of a saved page is. Lines end at LF, CR LF or CR. Linear in the text.
 * Body is prose: sentences with finite verbs. All else is told by its wording (page furniture, credits), its neighbours (lists of other stories) or by whether the body takes it up (headline, standfirst, subheading).
 */
export function classifyLines(text: string, hints: LineHints = {}): Line[] {
  const lines = splitLines(text)
  const units = groupLines(text, lines).map(block => look(text, block))
  if (hints.from !== undefined) for (const unit of units) if (unit.start < hints.from) unit.class = 'front-matter'
  const open = units.filter(unit => unit.class === undefined && unit.look !== 'blank')
  const only = open.length === 1 ? open[0] : undefined
  if (only !== undefined && (only.look === 'fragment' || only.look === 'prose' || (only.look === 'byline' && only.shape.stopped)))
    only.class = 'body'
  markRepeated(open)
  markPictures(text, open)
  markBody(open)
  markHeads(open, hints.title)
  for (const unit of units) unit.class ??= unit.look === 'blank' ? 'blank' : unit.look === 'prose' ? 'body' : 'boilerplate'
  return layOut(text, lines, units)
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
    if (unit.tweet !== undefined) {
      first.bodyStart = unit.start + unit.tweet.start
      first.bodyEnd = unit.start + unit.tweet.end
    } else if (unit.class === 'body' && unit.credit !== undefined) first.bodyStart = unit.start + unit.credit
    else if (unit.class === 'body' && openings > 0) {
      openings--
      const end = headline === undefined ? undefined : (out[headline.from]!.bodyEnd ?? headline.end)
      const opening =
        readOpening(text, unit.start, unit.end, end === undefined ? undefined : text.slice(headline!.start, end)) ??
        (openings > 0 ? readBuriedOpening(text, unit.start, unit.end) : undefined)
      if (opening !== undefined) first.bodyStart = opening.end
    }
  }
  return out
}
