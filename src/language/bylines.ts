import type { PartialDay } from '../model/article.js'
import { agenciesIn } from './agencies.js'
import type { LineShape } from './lineShape.js'
import { findPrintedDay, type PrintedDay } from './printedDay.js'

/** What a byline, time stamp or credit line says. */
export interface Byline {
  class: 'byline' | 'credit'
  /** Who wrote or published it, as printed. */
  author?: string
  agencies: string[]
  day?: PartialDay
  ambiguous?: true
  /** "Updated" alone, without "Published". */
  updated?: true
}

const stamp =
  /^[\s(*—–-]*(?:first |originally |last |date )*(?:published|posted|updated?|created|modified|issued|date|publication|reviewed)\b/
const byOpening = /^[\s(]*(?:by|reported by|written by|story by|text by|words by|from)[: ]+(?=\p{Lu}|@)/iu
const dashName =
  /^[\s]*[—–-]{1,2} ?(?:by )?\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|da|van|von|der|bin|al|and|&|,)){1,7}[.,]?$/u
/** Without one of these the costlier expression below finds nothing. */
const creditWord =
  /contribut|reporting|edit|reported from |^with |writing|compiled|translated|^(?:sources?|via|from) ?[:-]|^[—–-]/
const contributed =
  /\bcontributed(?: reporting)?(?: to (?:this|the) (?:report|story|article|post|dispatch|version))?\.?$|\bcontributed (?:reporting|to this)\b|^contribut(?:ing|ors?)\b[: ]|^(?:additional )?reporting by\b|^edit(?:ed|ing) by\b|\breported from [\p{L} ,]+\.?$|^with (?:reporting|files|news wire|wire|additional|reports|input|information|material) ?(?:by|from|services)?|^\(?(?:reporting|writing|editing|additional reporting|compiled|translated) by\b|^(?:source|sources|via|from) ?[:-] ?[\p{L} .,&-]{2,50}$|^[—–-]{1,2} ?(?:with )?(?:reuters|afp|ap|dpa|upi|the associated press|associated press|bloomberg|tass|agencies|wire services?)\b/u
const role =
  /(?:staff|writers?|correspondents?|reporters?|editors?|columnist|contributor|bureau(?: chief)?|press|news|newsroom|producer|anchor|reuters|agencies|special to .{2,30})$/

const separators = /[|·•,–—()]|\s-\s/
const longestPiece = 8

/** "Friday, 13 October 2023 | The Herald | From Ann Lee in Oslo", "Ann Lee, Harbour Post, Sunday 3 May 2020": the day stands between marks, the rest is names. */
function isHead(line: string, { start, end }: PrintedDay): boolean {
  const [before, behind] = [line.slice(0, start), line.slice(end)]
  if (!/(?:^|[|·•,–—(]|\s-)\s*$/.test(before) || !/^\s*(?:$|[|·•,–—)]|-\s)/.test(behind)) return false
  const pieces = [before, behind].flatMap(part => part.split(separators).map(piece => piece.trim())).filter(Boolean)
  return pieces.every(piece => /^(?:\p{Lu}|by \p{Lu}|from )/u.test(piece) && wordCount(piece) <= longestPiece)
}

/** Reads a line that names the writer or the time of the text and nothing else; undefined for prose. `raw` is the line as written. */
export function bylineOf(shape: LineShape, raw: string): Byline | undefined {
  const { folded, words, length, finite, stopped } = shape
  if (length < 400 && !folded.includes('. ') && /\bcontributed to th(?:is|e) (?:report|story|article)\.?$/.test(folded))
    return { class: 'credit', agencies: agenciesIn(raw) }
  if (length > 260 || words.length > 45) return undefined
  const line = raw.trim()
  if (creditWord.test(folded) && contributed.test(folded)) return { class: 'credit', agencies: agenciesIn(line) }
  const found = words.length <= 25 && /\d/.test(line) ? findPrintedDay(line, 0, line.length) : undefined
  const day = found === undefined ? {} : { day: found.day, ...(found.ambiguous ? { ambiguous: true as const } : {}) }
  const rest = found === undefined ? line : line.slice(0, found.start) + line.slice(found.end)
  if (
    byOpening.test(line) &&
    words.length <= 16 &&
    !(stopped && finite) &&
    !/^by (?:the time|then|now|contrast|comparison|law|[a-z]+ing\b)/.test(folded)
  ) {
    const author = line
      .replace(byOpening, '')
      .split(
        /\s{0,4}(?:\/\/|\||•|·| - | – |, (?=\p{Lu}[\p{L} ]{0,80}(?:Press|News|Post|Writer|Editor|Correspondent)|(?:Posted|Updated|Published))|(?:Posted|Updated|Published)\b)/u,
      )[0]!
    return { class: 'byline', author: author.replace(/[).,]{1,9}$/, '').trim(), agencies: agenciesIn(line), ...day }
  }
  if (
    stamp.test(folded) &&
    words.length <= 22 &&
    (found !== undefined ||
      /\b\d{1,2}[:.]\d\d\b|\b\d{1,2} ?[ap]\.?m\b|\d (?:hours?|minutes?|days?|weeks?|months?|years?) ago/.test(folded)) &&
    // "Published on 17 December 2021, the drafts name NATO." is a sentence
    !(stopped && (finite || wordCount(rest) >= 5) && !/[ap]\.?m\.?\)?$/.test(folded))
  ) {
    const updated = !/publish|posted|created|issued|^date/.test(folded)
    return { class: 'byline', agencies: [], ...day, ...(updated ? { updated: true as const } : {}) }
  }
  if (found?.day.year !== undefined && words.length <= 30 && /\b(?:posted|updated|published) ?[:|]/.test(folded))
    return { class: 'byline', agencies: [], ...day }
  // "January 13, 2022", "Jan. 6, 2017 | 3:40 PM | Springfield", "4:10 p.m."
  if (found?.day.year !== undefined && wordCount(rest) <= 8 && !finite)
    return { class: 'byline', agencies: agenciesIn(rest), ...day }
  if (found?.day.year !== undefined && !stopped && isHead(line, found))
    return { class: 'byline', agencies: agenciesIn(rest), ...day }
  if (found !== undefined && wordCount(rest) <= 1) return { class: 'byline', agencies: [], ...day }
  if (/^\W*\d{1,2}[:.]?\d{0,2} ?[ap]\.?m\b\.?(?: ?[a-z]{2,3})?[\W]*$/.test(folded)) return { class: 'byline', agencies: [] }
  if (dashName.test(line) && words.length <= 8)
    return { class: 'byline', author: line.replace(/^[\s—–-]+/, ''), agencies: agenciesIn(line) }
  if (
    words.length <= 9 &&
    !finite &&
    !stopped &&
    role.test(folded) &&
    /^\p{Lu}[\p{L}.'’-]+ /u.test(line) &&
    /,| \| |\bstaff\b|\bpress$/.test(folded) &&
    shape.capitals > 0.7
  )
    return { class: 'byline', author: line.split(/,| \| /)[0]!, agencies: agenciesIn(line) }
  if (
    words.length <= 4 &&
    agenciesIn(line).join(' ').length > 0 &&
    agenciesIn(line).length === 1 &&
    wordCount(line) <= 4 &&
    !finite &&
    line.length <= 30 &&
    isOnlyAgency(line)
  )
    return { class: 'byline', author: line, agencies: agenciesIn(line) }
  return undefined
}

const notice = /\b(?:published|posted|updated|created|last modified|appears? in print|appeared in print|issued)\b/i

/** The day that a time stamp or a notice below the report states ("This article was originally published on May 3, 2016."); undefined where it states none. */
export function stampOf(line: string): { day: PartialDay; ambiguous?: true; updated?: true } | undefined {
  const at = line.slice(0, 300).search(notice)
  if (at < 0) return undefined
  const found = findPrintedDay(line, 0, Math.min(line.length, 400))
  if (found === undefined) return undefined
  const updated = !/publish|posted|created|print|issued/i.test(line.slice(at, at + 60))
  return {
    day: found.day,
    ...(found.ambiguous ? { ambiguous: true as const } : {}),
    ...(updated ? { updated: true as const } : {}),
  }
}

const wordCount = (text: string): number => text.match(/[\p{L}]{2,}/gu)?.length ?? 0

const isOnlyAgency = (line: string): boolean =>
  agenciesIn(line.replace(/^[(/[]{1,9}|[)/\].]{1,9}$/g, '')).length === 1 && wordCount(line) <= 3
