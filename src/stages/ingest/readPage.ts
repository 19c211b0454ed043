import { agencyOf } from '../../language/agencies.js'
import { bylineOf, stampOf } from '../../language/bylines.js'
import { isCopyright } from '../../language/captions.js'
import { lettersOf } from '../../language/lettersOf.js'
import { foldLine, shapeOf } from '../../language/lineShape.js'
import { readBuriedOpening, readOpening } from '../../language/openings.js'
import { isOutlet, publisherOf } from '../../language/publishers.js'
import type { Line } from '../../model/article.js'
import type { DayOnPage } from './publishedDay.js'

/** What the furniture of a page says about its article. */
export interface Page {
  headline: string | null
  days: DayOnPage[]
  place?: string
  agencies: string[]
  /** Outlet named on top of the page, by a byline, the copyright line or the dateline's mark, in this order. */
  publisher?: string
  /** First 600 characters of the body. */
  lead: string
}

const longestStamp = 700

/** Gathers days, place, agencies and publisher from the classified lines. */
export function readPage(text: string, lines: readonly Line[], fileName: string): Page {
  const page: Page = { headline: null, days: [], agencies: [], lead: '' }
  const agencies = new Set<string>()
  let outlet: string | undefined
  let owner: string | undefined
  let mark: string | undefined
  let named: string | undefined
  let below = false
  for (const [index, line] of lines.entries()) {
    const raw = text.slice(line.start, Math.min(line.end, line.start + longestStamp))
    if (line.class === 'headline') page.headline ??= text.slice(line.start, line.bodyEnd ?? line.end).trim()
    else if (line.class === 'body') {
      if (page.lead.length < 600)
        page.lead += `${text.slice(line.bodyStart ?? line.start, Math.min(line.end, (line.bodyStart ?? line.start) + 600))} `
      if (line.bodyStart !== undefined) {
        const opening =
          readOpening(text, line.start, line.end, page.headline ?? undefined) ?? readBuriedOpening(text, line.start, line.end)
        if (opening?.agency !== undefined) {
          agencies.add(opening.agency)
          mark ??= opening.agency
        }
        page.place ??= opening?.place
        if (opening?.day !== undefined)
          page.days.push({ day: opening.day, from: 'dateline', ...(opening.ambiguous ? { ambiguous: true as const } : {}) })
      }
      below = true
    } else if (line.class === 'byline' || line.class === 'credit') {
      const byline = bylineOf(shapeOf(text, line), raw)
      for (const agency of byline?.agencies ?? []) agencies.add(agency)
      if (line.class === 'credit') named ??= /^Source: ?(\p{Lu}[\p{L} .&-]{1,40})$/u.exec(raw.trim())?.[1]
      if (byline?.author !== undefined && outlet === undefined && isOutlet(byline.author)) outlet = byline.author
      // a bare day below the body belongs to a list of other stories
      const isStamp = stampOf(raw) !== undefined
      if (byline?.day !== undefined && line.class === 'byline' && (!below || isStamp) && !isListed(lines, index))
        page.days.push({
          day: byline.day,
          from: 'byline',
          ...(byline.ambiguous ? { ambiguous: true as const } : {}),
          ...(byline.updated ? { updated: true as const } : {}),
          ...(below ? { below: true as const } : {}),
        })
    } else if (line.class === 'boilerplate') {
      const folded = foldLine(raw)
      if (isCopyright(folded)) owner ??= publisherOf(raw.trim())
      const stamp = stampOf(raw)
      if (stamp !== undefined) page.days.push({ ...stamp, from: 'byline', ...(below ? { below: true as const } : {}) })
    }
  }
  page.agencies = [...agencies]
  const publisher = masthead(text, lines, fileName) ?? outlet ?? owner ?? mark ?? page.agencies[0] ?? named
  if (publisher !== undefined) page.publisher = agencyOf(publisher) ?? publisher
  return page
}

/** The paper's name on top of the page, known by the name of the file ("Port Haven Mail" in port-haven-mail.txt). */
function masthead(text: string, lines: readonly Line[], fileName: string): string | undefined {
  const wanted = lettersOf(fileName)
  if (wanted.length < 4) return undefined
  for (const line of lines.slice(0, 12)) {
    if (line.class === 'body' || line.class === 'front-matter' || line.end - line.start > 60) continue
    const words = text.slice(line.start, line.end).trim()
    if (lettersOf(words) === wanted) return words === words.toUpperCase() ? undefined : words
  }
  return undefined
}

/** Does the line before belong to a list of other stories? */
function isListed(lines: readonly Line[], at: number): boolean {
  let before = at - 1
  while (before >= 0 && lines[before]!.class === 'blank') before--
  return before >= 0 && (lines[before]!.class === 'related' || lines[before]!.class === 'ticker')
}
