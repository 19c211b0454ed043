import type { PartialDay } from '../model/article.js'
import { agencyOf } from './agencies.js'
import { readPrintedDay } from './printedDay.js'

/** What stands before the first sentence of a report: place, day, agency, names. `end` is where the sentence begins. */
export interface Opening {
  end: number
  place?: string
  day?: PartialDay
  ambiguous?: true
  /** The mark in the dateline's brackets as written, or the agency it stands for. */
  agency?: string
  /** Byline within the line. */
  author?: string
}

export const blank = /[\s\u00a0\u202f\u2009]*/y
const dash = /[\s\u00a0\u202f]*(?:—|–|--?|―|:|\||»|_)[\s\u00a0\u202f]*/y
const spacedDash = /(?:[\s\u00a0\u202f]*(?:—|―|--)|[\s\u00a0\u202f]+[–-]|[–-])[\s\u00a0\u202f]+/y
/** "(Reuters)", "/TASS/", "[AFP]", "-LRB- AP -RRB-". */
const mark =
  /(?:\((?<round>[^()\n]{2,40})\)|\/(?<slashed>[A-Z][\w .&-]{1,30})\/|\[(?<square>[A-Z][\w .&-]{1,30})\]|-LRB- (?<token>[A-Z][\w .&/-]{1,40}?) -RRB-)/y
/** Capitals only: "WASHINGTON", "ST. PAUL", "WASHINGTON/NEW YORK", "KYIV". */
const capitals =
  /(?:\p{Lu}[\p{Lu}.'’-]*\p{Lu}\.?|\p{Lu}\.(?:\p{Lu}\.)+)(?:(?:[ /\u00a0-]| \/ )(?:\p{Lu}[\p{Lu}.'’-]*\p{Lu}\.?|(?:de|al|el|la|of|del)(?= \p{Lu})|\p{Lu}\.(?:\p{Lu}\.)*)){0,4}/uy
const titled = /\p{Lu}[\p{Ll}.'’-]+(?:[ -]\p{Lu}[\p{Ll}.'’-]+){0,2}/uy
/** ", Ga.", ", N.C.", ", Ohio", ", United Arab Emirates", ", MS". */
const region = /[ \u00a0]?,[ \u00a0]?(?:\p{Lu}\p{Lu}\b|(?:\p{Lu}\.){1,3}|\p{Lu}[\p{Ll}]+\.?(?: \p{Lu}[\p{Ll}]+\.?){0,3})/uy
const noPlace =
  /^(?:update|updated|breaking|watch|video|photos?|exclusive|correction|listen|note|editor|by|live|opinion|analysis|related|more|read|see|also|report|q|a|new|just in|developing|urgent|warning|the|why|how|what|ap|afp|factbox|explainer|timeline|moderator|host|question|answer|narrator|voiceover|announcer|anchor|reporter|unidentified|winner|loser|police|raw|full|image|source|copyright|tags?)\b/i

export const stick = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(text)
}
export const past = (pattern: RegExp, text: string, at: number): number => at + (stick(pattern, text, at)?.[0].length ?? 0)

const markIn = (text: string, at: number): { name: string; slashed: boolean; end: number } | undefined => {
  const found = stick(mark, text, at)
  if (found === null) return undefined
  const name = (found.groups!.round ?? found.groups!.slashed ?? found.groups!.square ?? found.groups!.token)!.trim()
  return /^\p{Lu}/u.test(name) && name.split(/[\s/]+/).length <= 4 && !/^(?:the|file|photo|source|image|left|right)\b/i.test(name)
    ? { name, slashed: found.groups!.slashed !== undefined, end: at + found[0].length }
    : undefined
}

/** Reads "PLACE, Region, January 12 (AGENCY) -" at `at`; undefined unless a separator, a mark with a stop, or the like closes it. */
export function readDateline(text: string, at: number): Opening | undefined {
  const alone = markIn(text, at)
  if (alone !== undefined) {
    const end = closed(text, alone.end, alone.slashed)
    return end === undefined || (!alone.slashed && agencyOf(alone.name) === undefined && !/^[\p{Lu}\d .]{2,8}$/u.test(alone.name))
      ? undefined
      : { end, agency: agencyOf(alone.name) ?? alone.name }
  }
  const loud = stick(capitals, text, at)
  const place = loud ?? stick(titled, text, at)
  if (place === null || noPlace.test(place[0])) return undefined
  const isLoud = loud !== null && !/^\p{Lu}[\p{Ll}]/u.test(text.slice(at + loud[0].length - 1, at + loud[0].length + 1))
  if (loud !== null && !isLoud) return undefined
  let end = at + place[0].length
  const opening: Opening = { end, place: place[0].trim() }
  let named = false
  const where = stick(region, text, end)
  if (where !== null && readPrintedDay(text, past(/[ \u00a0]?,?[ \u00a0]?/y, text, end)) === undefined) {
    end += where[0].length
    named = true
  }
  const dayAt = past(/[\s\u00a0]*[,.|]?[\s\u00a0]*\(?/y, text, end)
  const day = readPrintedDay(text, dayAt)
  if (day !== undefined) {
    opening.day = day.day
    if (day.ambiguous) opening.ambiguous = true
    end = past(/\)/y, text, day.end)
  }
  const markAt = past(/[\s\u00a0]*[,.]?[\s\u00a0]*/y, text, end)
  const agency = markIn(text, markAt)
  if (agency !== undefined) {
    opening.agency = agencyOf(agency.name) ?? agency.name
    end = agency.end
  } else {
    // "Washington CNN —": the mark without brackets
    const bare = stick(/ (?:\(?(CNN|AFP|AP|Reuters|UPI|Xinhua|TASS)\)?)(?: Business| Politics)?(?= ?[—–-])/y, text, end)
    if (bare !== null) {
      opening.agency = agencyOf(bare[1]!) ?? bare[1]!
      end += bare[0].length
    }
  }
  const known = opening.agency !== undefined
  const after = closed(text, end, known && agency?.slashed === true)
  // "NATO - the alliance - said": a sentence begins with a capital
  if (after !== undefined && /^["“‘'`(]{0,2}[\p{Lu}\d$€£]/u.test(text.slice(after, after + 3))) {
    const colon = text.slice(end, after).includes(':')
    // "AMY GREEN: We begin": a speaker of a transcript; "Paris – the capital": no dateline without mark, region or day
    if (
      isLoud
        ? colon && !known && day === undefined && place[0].includes(' ') && !named
        : !(known || day !== undefined || (named && !colon))
    )
      return undefined
    return { ...opening, end: after }
  }
  // "LONDON, Sept 16 A former trader": a day closes it as well where a capital follows
  if (
    day !== undefined &&
    (isLoud || day.day.year !== undefined) &&
    /^[.,]?[\s\u00a0]+["“‘']?[\p{Lu}\d]/u.test(text.slice(end, end + 6))
  )
    return { ...opening, end: past(/[.,]?[\s\u00a0]*/y, text, end) }
  if (
    known &&
    agency?.slashed !== true &&
    isLoud &&
    /^[\s\u00a0]+["“‘']?\p{Lu}/u.test(text.slice(end, end + 6)) &&
    agencyOf(agency?.name ?? '') !== undefined
  )
    return { ...opening, end: past(blank, text, end) }
  return undefined
}

/** Behind the separator that closes a dateline; a slashed mark needs none ("/TASS/. The talks"). */
function closed(text: string, at: number, slashed: boolean): number | undefined {
  if (slashed) return past(/[\s\u00a0]*[.,—–:-]*[\s\u00a0]*/y, text, at)
  const found = stick(spacedDash, text, at) ?? stick(dash, text, at)
  return found === null ? undefined : at + found[0].length
}
