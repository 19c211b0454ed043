import { dayOfIso, isoDay } from '../language/calendar.js'
import { fold } from '../language/fold.js'
import type { Digest } from '../model/digest.js'
import type { NameMention } from '../model/name.js'
import type { Sentence } from '../model/sentence.js'
import { remember } from '../values/remember.js'
import { anchorsOf } from './anchors.js'
import { frameOf, meansIn } from './articleFrame.js'
import { isOneDeed } from './isOneDeed.js'
import { placesApart } from './scope.js'
import { isLocated, keysOfPlace, placesIn } from './sites.js'
import { tellsOfWar } from './tellsOfWar.js'
import { daysIn, isStated, type Told } from './toldTimes.js'

/** How the words round something set it apart from what the article is about: by place, day, means, or a stretch of time. */
export interface Setting {
  /** Another occasion than the article's, by a day or place of its own. */
  other: boolean
  /** Told with a day or year of its own. */
  past: boolean
  /** Folded words that the other occasion is known by; without one it cannot be told from others. */
  anchors: string[]
  period?: string
  /** Only where the calendar day is stated: the days of two papers may be counted from two days of publication. */
  day?: number
  /** The day as told, by whatever it leans on. */
  told?: number
  /** Days within which another occasion lies, where it is told by its year or month or not at all. */
  range?: { from: string; to: string } | undefined
  places: string[]
  means: string[]
  several: boolean
}

/** The period of what is told of a war as a whole. */
export const wholeWar = 'war'

/** Days before the article that are no longer its subject, in the lead and where the lead tells no day. */
const farInLead = 200
const farBack = 45
const yearBack = 400
/** Days within which a report from a war tells of what is new. */
const freshDays = 7
/** Characters between what happened and its day. */
const nearby = 60
/** Sentences over which an occasion is told without being named again. */
const longestTelling = 5

/** Settings found so far, by sentence. */
const settingsOf = remember((_: Digest) => new Map<number, Setting>())

const another = new Set(['another', 'earlier', 'previous', 'unrelated', 'similar', 'past', 'prior', 'other', 'last', 'deadliest'])
/** A figure of the country or the world. */
const wide = new Set(['nationwide', 'worldwide', 'statewide', 'citywide', 'countrywide', 'globally', 'nationally'])
/** "Two people were killed in shootings over the weekend": in all of them. */
const together =
  /\b(?:shootings|stabbings|crashes|killings|homicides|attacks)\s(?:(?!and\b)[\p{L}’'-]{1,14}\s){0,7}?(?:over the (?:\p{L}{3,12} )?weekend|this (?:week|weekend|month|year)|(?:so far|since)\b)/iu
const recently = /\b(?:recent|past few|last few) (?:days|weeks|months|years)\b/i
/** "three overnight shootings", "a string of robberies" */
const severalOf =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|several|multiple|(?:string|series|spate|rash) of) (?:[a-z]{1,12} ){0,2}(?:shootings|stabbings|homicides|robberies)\b/i

/** "Faced a judge Tuesday", "was arrested late on Friday": no day of the deed. */
const ofCourt =
  /\b(?:faced? (?:a |the )?judge|in court|arraigned|charged|pleaded (?:not )?guilty|sentenced|arrested|indicted|convicted|identified)(?: (?:in court|late|early|on|by police))*\s$/i

/** "In El Paso, Texas, and Dayton". */
const isListedWith = (one: NameMention, other: NameMention, { article }: Digest): boolean => {
  const [first, second] = one.start < other.start ? [one, other] : [other, one]
  return /^(?:, \p{Lu}[\p{L}. ]{1,20})?,? and (?:in )?$/u.test(article.text.slice(first.end, second.start))
}

const plural = /\b(?:shootings|attacks|bombings|massacres|stabbings|crashes)\b/i

const wordsOf = ({ article }: Digest, { start, end }: Sentence): string => article.text.slice(start, end)

/** Where, when and by what means the sentence says that what stands at an offset was. */
export function settingAt(digest: Digest, sentence: Sentence, offset: number, hops = 0): Setting {
  const frame = frameOf(digest)
  const known = settingsOf(digest)
  const distance = (span: { start: number; end: number }): number =>
    span.start > offset ? span.start - offset : (offset - span.end) * 1.5
  const before = ({ start }: { start: number }): string => digest.article.text.slice(Math.max(sentence.start, start - 50), start)
  const told = daysIn(digest, sentence)
    .filter(({ time, day }) => day === undefined || !ofCourt.test(before(time)))
    .sort((a, b) => distance(a.time) - distance(b.time))
  const setting: Setting = {
    other: false,
    past: false,
    anchors: [],
    places: [],
    means: meansIn([sentence]),
    several: sentence.tokens.some(({ lower }) => lower === 'separate') || severalOf.test(wordsOf(digest, sentence)),
  }
  const names = placesIn(digest, sentence).filter(name => isLocated(name, sentence))
  const near = [...names].sort((a, b) => distance(a) - distance(b))
  if (near[0]) setting.places = keysOfPlace(near[0], sentence)
  // "the shootings that killed 31 people in Lima and in Quito"
  if (
    plural.test(wordsOf(digest, sentence)) &&
    near[0] &&
    placesIn(digest, sentence).some(
      name => isListedWith(near[0]!, name, digest) && placesApart(keysOfPlace(name, sentence), setting.places),
    )
  )
    setting.several = true
  const nearest = told[0]
  if (nearest) settleTime(setting, nearest, digest, sentence, offset)
  if (sentence.tokens.some(({ lower }) => wide.has(lower))) setting.period ??= 'wide'
  // "in recent days killing at least 57": in all, not on the day
  if (
    recently.test(digest.article.text.slice(Math.max(sentence.start, offset - nearby), Math.min(sentence.end, offset + nearby)))
  )
    setting.period ??= 'recent'
  if (together.test(wordsOf(digest, sentence))) setting.period ??= 'wide'
  // "the five-year conflict, which has killed more than 280,000"
  if (tellsOfWar(digest, sentence, offset)) setting.period = wholeWar
  setting.past = setting.other
  if (setting.places.length > 0 && frame.places.length > 0 && placesApart(setting.places, frame.places)) setting.other = true
  if (differs(sentence, offset)) setting.other = setting.past = true
  if (!frame.violent && near.length > 0) setting.other = true
  if (setting.other) {
    setting.anchors = anchorsOf(digest, sentence, distance)
    if (setting.anchors.length === 0 && nearest?.year !== undefined) setting.anchors = [String(nearest.year)]
    setting.range = rangeOf(nearest, digest)
  } else if (!nearest && setting.places.length === 0) inherit(setting, digest, sentence, known, hops)
  return setting
}

/** Days of a year or month; what no date is told of lies in the year before the article. */
function rangeOf(told: Told | undefined, digest: Digest): Setting['range'] {
  if (told?.year !== undefined && told.day === undefined) {
    const month = told.month === undefined ? undefined : String(told.month).padStart(2, '0')
    return { from: `${told.year}-${month ?? '01'}-01`, to: `${told.year}-${month ?? '12'}-31` }
  }
  const published = dayOfIso(digest.article.published ?? undefined)
  return told?.day === undefined && published !== undefined
    ? { from: isoDay(published - yearBack), to: isoDay(published) }
    : undefined
}

/** "In 2011 a bomb went off in Oslo. Eight people were killed.": a sentence without day and place goes on where the one before was. */
function inherit(setting: Setting, digest: Digest, sentence: Sentence, known: Map<number, Setting>, hops: number): void {
  const previous = digest.sentences[sentence.index - 1]
  if (!previous || previous.paragraph !== sentence.paragraph || hops >= longestTelling) return
  // at its beginning, whoever asks: what is known must not hang on which pattern came first
  const before = known.get(previous.index) ?? settingAt(digest, previous, previous.start, hops + 1)
  known.set(previous.index, before)
  if (!before.other) return
  setting.other = true
  setting.past = before.past
  setting.anchors = before.anchors
  if (before.day !== undefined) setting.day = before.day
  setting.places = before.places
}

/** "Sentenced to 20 years in prison", "a 20-year sentence", "a 10-year veteran": no stretch in which anything was counted. */
const isInPrison = ({ start, end }: Told['time'], { article: { text } }: Digest): boolean =>
  /^['’]?\s(?:(?:in|behind|of)\s(?:\p{L}{3,10}\s)?(?:prison|jail|bars|custody|imprisonment)|(?:prison\s|jail\s)?(?:sentence|term|imprisonment|veteran)|to life)\b/iu.test(
    text.slice(end, end + 40),
  ) ||
  /\b(?:sentenced|jailed|imprisoned)\s(?:[\p{L}]{1,12}\s){0,3}?(?:to|for)\s$/iu.test(text.slice(Math.max(0, start - 40), start))

function settleTime(
  setting: Setting,
  { time, preposition, day, year, month, week }: Told,
  digest: Digest,
  sentence: Sentence,
  offset: number,
): void {
  const frame = frameOf(digest)
  const leading = sentence.index <= frame.last
  const published = digest.article.published
  if (time.kind === 'set') {
    setting.period = `every ${fold(time.text)}`
    return
  }
  if (preposition === 'since' || preposition === 'until') {
    setting.period = `since ${year ?? fold(time.text)}`
    return
  }
  const { length, vague } = time.expression
  if (time.kind === 'duration' || time.kind === 'period') {
    const long =
      length &&
      (length.year !== undefined || length.month !== undefined || length.week !== undefined || length.decade !== undefined)
    const tells = (long || time.kind === 'period') && !isInPrison(time, digest)
    if (tells && !isSinceDeed(time, preposition, digest, offset)) setting.period = fold(time.text)
    return
  }
  // "Earlier this week another town was hit", behind the lead
  if (week && !leading) setting.other = true
  if (vague || year === undefined) return
  if (day !== undefined) {
    const stated = isStated(time)
    // "identified on Thursday" in another clause is no day of the killing
    if (Math.abs(time.start - offset) < nearby || isOneDeed(sentence, digest, offset, time.start)) setting.told = day
    if (stated) setting.day = day
    const published = dayOfIso(digest.article.published ?? undefined)
    const known = frame.days.filter(told => told.stated === stated)
    const far = published !== undefined && (published - day > (leading ? farInLead : farBack) || day > published)
    // "the area was hit on 13 October": in a report from a war of 12 November, another attack
    const before =
      frame.front !== undefined &&
      published !== undefined &&
      published - day > freshDays &&
      frame.days.some(told => published - told.day <= freshDays && told.day <= published)
    setting.other = before || (known.length > 0 && !leading ? known.every(told => Math.abs(told.day - day) > 1) : far)
    // "pleaded guilty on Thursday in the May 14 shooting"
    if (frame.caseDay !== undefined && Math.abs(frame.caseDay - day) <= 1) setting.other = false
    return
  }
  const base = published ? { year: Number(published.slice(0, 4)), month: Number(published.slice(5, 7)) } : undefined
  if (!base) return
  if (month !== undefined) {
    const away = Math.abs((year - base.year) * 12 + month - base.month)
    if (away > 2) setting.other = true
    // "in July", told in July: the month's figure
    else if (away === 0 && frame.days.length > 0 && preposition !== 'of') setting.period = `in ${year}-${month}`
    return
  }
  if (year !== base.year) setting.other = true
  else setting.period = `in ${year}`
}

/** "Four months after the shooting, a man was arrested": a day, and no stretch of time; "a year after nine people were shot" tells of another day. */
const isSinceDeed = ({ start, end }: Told['time'], preposition: string, { article: { text } }: Digest, offset: number): boolean =>
  /^\s(?:after|later)\b/.test(text.slice(end, end + 7)) &&
  !/^(?:in|over|during|within|for|the|of)$/.test(preposition) &&
  (offset < start || text.slice(end, offset).includes(','))

/** "in another shooting", "after an earlier attack": some other occasion than the one told of. */
function differs(sentence: Sentence, offset: number): boolean {
  // "About 30 minutes earlier, four people were shot"
  if (
    sentence.tokens.some(
      ({ lower }, at) =>
        (lower === 'earlier' || lower === 'later' || lower === 'before') &&
        at < 7 &&
        /^(?:minute|hour|day|week|month|year)s?$/.test(sentence.tokens[at - 1]?.lower ?? '') &&
        sentence.tokens[at]!.start < offset,
    )
  )
    return true
  // "The most recent was on 28 February, when six people were shot"
  if (
    sentence.tokens.some(
      ({ lower, start }, at) => lower === 'recent' && sentence.tokens[at - 1]?.lower === 'most' && start < offset,
    )
  )
    return true
  return sentence.phrases.some(phrase => {
    if (!phrase.event) return false
    if (phrase.start > offset + 120 || phrase.end < offset - 120) return false
    return another.has(phrase.determiner ?? '') || phrase.modifiers.some(word => another.has(word))
  })
}
