import { agencyOf } from './agencies.js'
import { blank, type Opening, past, readDateline, stick } from './datelines.js'
import { findPrintedDay, readPrintedDay } from './printedDay.js'

const label =
  /(?:date of publication|publication date|first published|first posted|originally published|published|posted|updated|last updated|last modified|created|modified|issued|date)(?: on| at)?[\s\u00a0]*[:|]?[\s\u00a0]*/iy
/** Buttons and counters that were saved within the line. */
const furniture =
  /(?:\(updated [^()]{1,40}\)|Get short URL|(?:Print|Tweet|Share|Email|Views|Comments)\b(?: \d+)?)(?:[\s\u00a0]+\d{1,6}\b)?[\s\u00a0]*/iy
const byWord = /(?:by|reported by|written by|story by)[:\s\u00a0]+(?=\p{Lu})/iuy
const sentenceWord =
  /^(?:The|A|An|In|On|At|It|He|She|They|We|This|That|These|Those|As|After|Before|When|While|With|For|From|By|If|More|Some|Several|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|At|Hundreds|Thousands|Dozens|Russian|Police|Officials|President|Prime|US|U\.S\.|UN|British|French|German)$/
const nameWord = /^\p{Lu}[\p{L}.'’-]+$|^(?:de|da|van|von|der|den|bin|al|el|la|le|di|du|dos|and)$/u

/** Names that run into the first sentence ("Anna van Moor The council met"): up to five words before a word that begins sentences, or before a stop. */
function readAuthor(text: string, at: number): { author: string; end: number } | undefined {
  const words = [...text.slice(at, at + 120).matchAll(/\S+/g)].slice(0, 9)
  for (const [index, word] of words.entries()) {
    const plain = word[0].replace(/[.,]$/, '')
    if (index >= 2 && index <= 5 && sentenceWord.test(plain))
      return { author: text.slice(at, at + word.index).trim(), end: at + word.index }
    if (!nameWord.test(plain)) return undefined
    if (
      index >= 1 &&
      word[0].endsWith('.') &&
      plain.length > 2 &&
      /^\s+["“]?\p{Lu}/u.test(text.slice(at + word.index + word[0].length, at + word.index + word[0].length + 4))
    )
      return { author: text.slice(at, at + word.index + plain.length), end: past(blank, text, at + word.index + word[0].length) }
  }
  return undefined
}

/**
 * Reads all that precedes the first sentence from `start`: labels, days, bylines, datelines, the headline once more, in any order, each at most once or twice.
 * Returns undefined where the text simply begins.
 */
export function readOpening(text: string, start: number, end: number, headline?: string): Opening | undefined {
  const opening: Opening = { end: start }
  let at = past(blank, text, start)
  const first = at
  for (let round = 0; round < 8 && at < end; round++) {
    const from = at
    const labelled = past(label, text, at)
    const day = readPrintedDay(text, labelled)
    const next = day === undefined ? '' : text.slice(day.end, day.end + 12)
    // "Tuesday 4 April 2017 The government": a full day opens a page; "12 January saw" and "On 5 May" do not
    if (
      day?.day.year !== undefined &&
      (labelled > at ||
        day.timed ||
        day.day.weekday !== undefined ||
        opening.end > start ||
        /^[\s\u00a0.,|—–-]*["“‘'(]?[\p{Lu}\d(]|^\(updated/u.test(next))
    ) {
      opening.day ??= day.day
      if (day.ambiguous && opening.day === day.day) opening.ambiguous = true
      at = past(/[\s\u00a0]*[.,|—–:-]*[\s\u00a0]*/y, text, day.end)
    } else if (headline !== undefined && headline.length > 15 && startsFolded(text, at, headline)) {
      at = past(/[\s\u00a0]*[.:|—–-]*[\s\u00a0]*/y, text, at + headline.length)
    } else if (at > first && stick(furniture, text, at) !== null) {
      at = past(furniture, text, at)
    } else if (headline !== undefined && stick(byWord, text, at) !== null && repeatedWithin(text, at, headline) !== undefined) {
      // "by Ann Moor" and the headline once more
      const again = repeatedWithin(text, at, headline)!
      opening.author ??= text.slice(past(byWord, text, at), again).trim()
      at = again
    } else {
      const line = readDateline(text, at)
      if (line !== undefined && line.end < end) {
        opening.place ??= line.place
        opening.agency ??= line.agency
        if (line.day !== undefined && opening.day === undefined) {
          opening.day = line.day
          if (line.ambiguous) opening.ambiguous = true
        }
        at = line.end
      } else {
        const bare = stick(/[\p{L}-]+(?= )/uy, text, at)
        const by = past(byWord, text, at)
        const author = by > at || opening.day !== undefined || at > first ? readAuthor(text, by) : undefined
        // "... Monitor AFP Monday 6 Jun": an agency's name between headline and day
        if (
          bare !== null &&
          (opening.end > start || at > first) &&
          agencyOf(bare[0]) !== undefined &&
          opening.agency === undefined
        ) {
          opening.agency = agencyOf(bare[0])!
          at = past(blank, text, at + bare[0].length)
        } else if (author !== undefined && opening.author === undefined) {
          opening.author = author.author
          at = author.end
        }
      }
    }
    if (at === from) break
    opening.end = at
  }
  return opening.end > start && at < end && opening.end > first ? opening : undefined
}

/** Without one of these the costlier expression below finds nothing. */
const agencyMark = /\((?:Reuters|AP|AFP|Xinhua|TASS|UPI|Bloomberg)\)|-LRB- /
const buriedMark =
  /\p{Lu}{3}(?:[ ,]+[\p{L}.]+){0,3} (?:\((?:Reuters|AP|AFP|Xinhua|TASS|UPI|Bloomberg)\)|-LRB- (?:Reuters|AP|AFP|Xinhua|TASS|UPI|Bloomberg) -RRB-)[\s\u00a0]*[-–—]{1,2}[\s\u00a0]+/u
/** How far into a first paragraph headline, standfirst and time stamp may reach. */
const longestHead = 600

/**
 * Headline, standfirst and time stamp that were saved as one line with the first sentence ("... ahead Wednesday 30 June 2010 09.55 BST The storm ..."):
 * ends behind a full day with a clock time, or behind an agency's dateline, that a capital follows.
 */
export function readBuriedOpening(text: string, start: number, end: number): Opening | undefined {
  const limit = Math.min(end, start + longestHead)
  const head = text.slice(start, limit)
  const mark = agencyMark.test(head) ? buriedMark.exec(head) : null
  if (mark !== null) {
    const line = head.slice(0, mark.index + mark[0].length)
    const day = findPrintedDay(line, 0, line.length)?.day
    return {
      end: start + line.length,
      agency: agencyOf(/Reuters|AP|AFP|Xinhua|TASS|UPI|Bloomberg/.exec(mark[0])![0])!,
      ...(day?.year === undefined ? {} : { day }),
    }
  }
  const found = findPrintedDay(text, start, limit)
  if (found?.day.year === undefined || !found.timed || found.start < start + 15) return undefined
  const after = past(/[\s\u00a0]*[|–—-]?[\s\u00a0]*/y, text, found.end)
  return /^["“‘'`]{0,2}\p{Lu}/u.test(text.slice(after, after + 3)) &&
    !/(?:\b(?:on|at|of|since|until|by|from|to|in)|,)\s*$/i.test(text.slice(start, found.start))
    ? { end: after, day: found.day }
    : undefined
}

/** Where the headline comes again within the length of a byline. */
function repeatedWithin(text: string, at: number, headline: string): number | undefined {
  const found = text
    .slice(at, at + 80 + headline.length)
    .toLowerCase()
    .indexOf(headline.toLowerCase())
  return found > 0 && headline.length > 15 ? at + found : undefined
}

function startsFolded(text: string, at: number, headline: string): boolean {
  return text.slice(at, at + headline.length).toLowerCase() === headline.toLowerCase()
}
