import { agencyOf } from './agencies.js'
import { blank, type Opening, past, readDateline, stick } from './datelines.js'
import { readPrintedDay } from './printedDay.js'

const label = /(?:date of publication|publication date|first published|first posted|originally published|published|posted|updated|last updated|last modified|created|modified|issued|date)(?: on| at)?[\s\u00a0]*[:|]?[\s\u00a0]*/iy
/** Buttons and counters that were saved within the line. */
const furniture = /(?:\(updated [^()]{1,40}\)|Get short URL|(?:Print|Tweet|Share|Email|Views|Comments)\b(?: \d+)?)(?:[\s\u00a0]+\d{1,6}\b)?[\s\u00a0]*/iy
const byWord = /(?:by|reported by|written by|story by)[:\s\u00a0]+(?=\p{Lu})/iuy
const sentenceWord =
  /^(?:The|A|An|In|On|At|It|He|She|They|We|This|That|These|Those|As|After|Before|When|While|With|For|From|By|If|More|Some|Several|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|At|Hundreds|Thousands|Dozens|Russian|Police|Officials|President|Prime|US|U\.S\.|UN|British|French|German)$/
const nameWord = /^\p{Lu}[\p{L}.'’-]+$|^(?:de|da|van|von|der|den|bin|al|el|la|le|di|du|dos|and)$/u

/** Names that run into the first sentence ("Anna van Moor The council met"): up to five words before a word that begins sentences, or before a stop. */
function readAuthor(text: string, at: number): { author: string; end: number } | undefined {
  const words = [...text.slice(at, at + 120).matchAll(/\S+/g)].slice(0, 9)
  for (const [index, word] of words.entries()) {
    const plain = word[0].replace(/[.,]$/, '')
    if (index >= 2 && index <= 5 && sentenceWord.test(plain)) return { author: text.slice(at, at + word.index).trim(), end: at + word.index }
    if (!nameWord.test(plain)) return undefined
    if (index >= 1 && word[0].endsWith('.') && plain.length > 2 && /^\s+["“]?\p{Lu}/u.test(text.slice(at + word.index + word[0].length, at + word.index + word[0].length + 4)))
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
    if (day?.day.year !== undefined && (labelled > at || day.timed || day.day.weekday !== undefined || opening.end > start || /^[\s\u00a0.,|—–-]*["“‘'(]?[\p{Lu}\d(]|^\(updated/u.test(next))) {
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
        if (bare !== null && (opening.end > start || at > first) && agencyOf(bare[0]) !== undefined && opening.agency === undefined) {
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

/** Where the headline comes again within the length of a byline. */
function repeatedWithin(text: string, at: number, headline: string): number | undefined {
  const found = text.slice(at, at + 80 + headline.length).toLowerCase().indexOf(headline.toLowerCase())
  return found > 0 && headline.length > 15 ? at + found : undefined
}

function startsFolded(text: string, at: number, headline: string): boolean {
  return text.slice(at, at + headline.length).toLowerCase() === headline.toLowerCase()
}
