import { dayOfIso, isoDay } from '../language/calendar.js'
import { eventFamily } from '../language/eventWords.js'
import { fold } from '../language/fold.js'
import { placesOf } from '../language/places.js'
import { isSaying } from '../language/verbs.js'
import type { Scope, Subject } from '../model/claim.js'
import type { Digest } from '../model/digest.js'
import type { TimeMention } from '../model/mention.js'
import type { NameMention } from '../model/name.js'
import type { Sentence } from '../model/sentence.js'
import { resolveTime } from '../values/resolveTime.js'
import { contentsOf } from './contents.js'
import { harmOfDoing, harmOfState, harmOfUndergoing, meansOfWord } from './harmWords.js'
import { placesApart } from './scope.js'

/** On which occasion something happened: the one that the article is about, or another one that its clause tells apart. */
export interface Occasion {
  event: Subject
  scope: Scope
  /** "since 2011", "in the past year": the count is of a stretch of time. */
  period?: string
}

interface Frame {
  label: string
  /** Days told in headline and lead, counted from 1970-01-01; by the calendar ("May 4") or leaning on the day of the article ("on Sunday"). */
  days: { day: number; stated: boolean }[]
  /** Gazetteer keys of the places in headline and lead. */
  places: string[]
  /** Last sentence of the lead. */
  last: number
  /** The headline tells of violence or disaster; where it does not, a place of its own makes an occasion of its own. */
  violent: boolean
  /** Those who did it are among the dead: papers count them in or out. */
  culpritDead: boolean
}

interface Setting {
  /** Another occasion than the article's, by a day or place of its own. */
  other: boolean
  /** Folded name or year that the other occasion is known by; without one it cannot be told from others. */
  anchor?: string
  period?: string
  /** Only where the calendar day is stated: the days of two papers may be counted from two days of publication. */
  day?: number
  places: string[]
  means: string[]
  several: boolean
}

const harmFamilies = new Set(['shooting', 'attack', 'killing', 'crash', 'disaster', 'siege', 'war', 'protest'])
const leadSentences = 4
/** Days before the article that are no longer its subject, in the lead and where the lead tells no day. */
const farInLead = 200
const farBack = 45

const frames = new WeakMap<Digest, Frame>()
const settings = new WeakMap<Digest, Map<number, Setting>>()

/** The occasion of what stands at an offset of a sentence; nothing where it is another occasion that nothing names. */
export function occasionAt(digest: Digest, sentence: Sentence, offset: number): Occasion | undefined {
  const frame = frameOf(digest)
  const { other, anchor, period, day, places, means, several } = settingAt(digest, sentence, offset, frame)
  if (other && !anchor) return undefined
  const scope: Scope = {}
  if (day !== undefined) scope.from = scope.to = isoDay(day)
  const where = places.length > 0 || other || period ? places : frame.places
  if (where.length > 0) scope.places = where
  if (means.length > 0) scope.means = means
  if (several) scope.several = true
  if (frame.culpritDead) scope.marks = ['culprit dead']
  return {
    event: { text: other ? anchor! : frame.label, key: other ? `occasion ${anchor}` : 'occasion' },
    scope,
    ...(period ? { period } : {}),
  }
}

function frameOf(digest: Digest): Frame {
  const known = frames.get(digest)
  if (known) return known
  const lead = digest.sentences
    .filter(({ prominence }, at) => prominence !== 'body' || at < leadSentences)
    .slice(0, leadSentences + 2)
  const days: Frame['days'] = []
  const places: string[] = []
  const named: string[] = []
  for (const sentence of lead) {
    for (const { day, time } of daysIn(digest, sentence)) if (day !== undefined) days.push({ day, stated: isStated(time) })
    for (const name of placesIn(digest, sentence)) {
      const key = keyOfPlace(name)
      if (key) (isLocated(name, sentence) ? places : named).push(key)
    }
  }
  const event = digest.events.filter(({ kind }) => harmFamilies.has(kind)).sort((a, b) => b.mentions - a.mentions)[0]
  const frame: Frame = {
    label: event ? labelled(event.label) : 'the event',
    days,
    places: [...new Set(places.length > 0 ? places : named)],
    last: lead.at(-1)?.index ?? 0,
    violent: isViolent(digest),
    culpritDead: isCulpritDead(digest),
  }
  frames.set(digest, frame)
  return frame
}

const suicide =
  /\b(?:killed|shot) (?:himself|herself|themselves)\b|\b(?:took|taking|taken) (?:his|her|their) own li(?:fe|ves)\b|\b(?:turned|turning) (?:the|a|his|her) (?:gun|weapon|rifle|pistol) on (?:himself|herself)\b|\bself-inflicted\b|\bmurder[- ]suicide\b|\bsuicide (?:bomb|attack)/i
const slainCulprit =
  /\b(?:gunman|gunmen|shooter|shooters|suspect|attacker|attackers|assailant|bomber|inmate|perpetrator|hijacker|he|she)\b(?: \w+){0,3} (?:dead|killed|died|slain|fatally shot|shot dead|shot to death)\b|\b(?:kill|kills|killed|killing|shot dead|fatally shot) (?:the |a )?(?:gunman|gunmen|shooter|suspect|attacker|attackers|assailant|inmate)\b/i

const isCulpritDead = ({ article, sentences }: Digest): boolean =>
  sentences.some(({ start, end }) => {
    const words = article.text.slice(start, Math.min(end, start + 1000))
    return suicide.test(words) || slainCulprit.test(words)
  })

function isViolent(digest: Digest): boolean {
  const headline = digest.sentences.filter(({ prominence }) => prominence === 'headline')
  const own = headline.length > 0 ? headline : digest.sentences.slice(0, 2)
  return own.some(
    ({ tokens, phrases }) =>
      tokens.some(({ lower }) => harmOfState(lower) !== undefined || meansOfWord(lower) !== undefined) ||
      phrases.some(({ lemma, modifiers }) => harmFamilies.has(eventFamily(lemma, modifiers) ?? '')) ||
      tokens.some(
        ({ lemma }) => harmOfDoing(lemma.toLowerCase()) !== undefined || harmOfUndergoing(lemma.toLowerCase()) !== undefined,
      ),
  )
}

const labelled = (label: string): string =>
  `the ${label.replace(/^(?:the|a|an|this|that|its|his|her|their)\s/i, '').replace(/\s+/g, ' ')}`

const meansIn = (sentences: readonly Sentence[]): string[] =>
  [...new Set(sentences.flatMap(({ tokens }) => tokens.flatMap(({ lower }) => meansOfWord(lower) ?? [])))].sort()

const isStated = ({ expression }: TimeMention): boolean => expression.month !== undefined && expression.day !== undefined

/** A place that its name alone tells: "Manchester" is in two countries. */
function keyOfPlace(name: NameMention): string | undefined {
  const found = placesOf(fold(name.key ?? name.text))
  const all = found.length > 0 ? found : placesOf(fold(name.text))
  return all.length === 1 ? all[0]!.key : undefined
}

const placesIn = (digest: Digest, sentence: Sentence): NameMention[] =>
  contentsOf(digest, sentence.index).names.filter(({ kind }) => kind === 'place')

interface Told {
  time: TimeMention
  preposition: string
  day?: number
  year?: number
  month?: number
}

/** Expressions of time of a sentence that do not tell when somebody said it. */
function daysIn(digest: Digest, sentence: Sentence): Told[] {
  const { published } = digest.article
  return contentsOf(digest, sentence.index).times.flatMap((time): Told[] => {
    if (isOfSaying(time, sentence)) return []
    const preposition = sentence.tokens.findLast(({ end }) => end <= time.start)?.lower ?? ''
    if (time.kind !== 'date' && time.kind !== 'time') return [{ time, preposition }]
    const { expression } = time
    if (!published && (expression.year === undefined || expression.relative)) return [{ time, preposition }]
    const { timex } = resolveTime(expression, { ...(published ? { published } : {}), tense: 'past' })
    const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(timex.value)
    if (!match) return [{ time, preposition }]
    const [, year, month, date] = match
    return [
      {
        time,
        preposition,
        year: Number(year),
        ...(month ? { month: Number(month) } : {}),
        ...(date ? { day: dayOfIso(`${year}-${month}-${date}`)! } : {}),
      },
    ]
  })
}

/** "police said Monday": the day of a statement. */
function isOfSaying(time: TimeMention, sentence: Sentence): boolean {
  const at = sentence.tokens.findLastIndex(({ end }) => end <= time.start)
  for (let t = at; t >= 0 && t >= at - 2; t--) {
    const { lemma, lower, pos } = sentence.tokens[t]!
    if (isSaying(lemma.toLowerCase()) && pos === 'VERB') return true
    if (lower !== 'on' && lower !== 'late' && lower !== 'early') return false
  }
  return false
}

const another = new Set(['another', 'earlier', 'previous', 'unrelated', 'similar', 'past', 'prior', 'other', 'last', 'deadliest'])
/** A figure of the country or the world. */
const wide = new Set(['nationwide', 'worldwide', 'statewide', 'citywide', 'countrywide', 'globally', 'nationally'])
const severalWords = new Set([
  'separate',
  'series',
  'string',
  'spate',
  'shootings',
  'stabbings',
  'crashes',
  'incidents',
  'accidents',
])
const locating = new Set(['in', 'at', 'near', 'outside', 'inside'])

/** "in Lima", "at a Lima party", "the Lima blast"; not "the mayor of Lima". */
const isLocated = (name: NameMention, { tokens, phrases }: Sentence): boolean =>
  locating.has(tokens[name.first - 1]?.lower ?? '') ||
  phrases.some(
    ({ first, last, head, preposition, event, complements }) =>
      first <= name.first &&
      name.last <= last &&
      head !== name.last &&
      (event !== undefined || (complements.length === 0 && locating.has(preposition ?? ''))),
  )

function settingAt(digest: Digest, sentence: Sentence, offset: number, frame: Frame): Setting {
  let known = settings.get(digest)
  if (!known) settings.set(digest, (known = new Map()))
  const distance = (span: { start: number; end: number }): number =>
    span.start > offset ? span.start - offset : (offset - span.end) * 1.5
  const told = daysIn(digest, sentence).sort((a, b) => distance(a.time) - distance(b.time))
  const setting: Setting = {
    other: false,
    places: [],
    means: meansIn([sentence]),
    several: sentence.tokens.some(({ lower }) => severalWords.has(lower)),
  }
  const names = placesIn(digest, sentence).filter(name => isLocated(name, sentence))
  const near = [...names].sort((a, b) => distance(a) - distance(b))
  for (const name of near) {
    const key = keyOfPlace(name)
    if (key && !setting.places.includes(key)) setting.places.push(key)
  }
  const nearest = told[0]
  if (nearest) settleTime(setting, nearest, frame, digest, sentence.index <= frame.last)
  if (sentence.tokens.some(({ lower }) => wide.has(lower))) setting.period ??= 'wide'
  const old = setting.other
  if (setting.places.length > 0 && frame.places.length > 0 && placesApart(setting.places.slice(0, 1), frame.places))
    setting.other = true
  if (differs(sentence, offset) || (!frame.violent && near.length > 0)) setting.other = true
  if (setting.other) {
    const anchor = near[0] ? (keyOfPlace(near[0]) ?? fold(near[0].text)) : anchorName(digest, sentence, distance)
    const parts = [anchor, old && nearest?.year !== undefined ? String(nearest.year) : undefined].filter(
      part => part !== undefined,
    )
    if (parts.length > 0) setting.anchor = parts.join(' ')
  } else if (!nearest && setting.places.length === 0) inherit(setting, digest, sentence, known)
  if (!known.has(sentence.index)) known.set(sentence.index, setting)
  return setting
}

/** "In 2011 a bomb went off in Oslo. Eight people were killed.": a sentence without day and place goes on where the one before was. */
function inherit(setting: Setting, digest: Digest, sentence: Sentence, known: Map<number, Setting>): void {
  const previous = digest.sentences[sentence.index - 1]
  if (!previous || previous.paragraph !== sentence.paragraph) return
  const before = known.get(previous.index) ?? settingAt(digest, previous, previous.start, frameOf(digest))
  if (!before.other) return
  setting.other = true
  if (before.anchor) setting.anchor = before.anchor
  if (before.day !== undefined) setting.day = before.day
  setting.places = before.places
}

function settleTime(
  setting: Setting,
  { time, preposition, day, year, month }: Told,
  frame: Frame,
  digest: Digest,
  leading: boolean,
): void {
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
    if (long || time.kind === 'period') setting.period = fold(time.text)
    return
  }
  if (vague || year === undefined) return
  if (day !== undefined) {
    const stated = isStated(time)
    if (stated) setting.day = day
    const published = dayOfIso(digest.article.published ?? undefined)
    const known = frame.days.filter(told => told.stated === stated)
    const far = published !== undefined && (published - day > (leading ? farInLead : farBack) || day > published)
    setting.other = known.length > 0 && !leading ? known.every(told => Math.abs(told.day - day) > 1) : far
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

/** "in another shooting", "after an earlier attack": some other occasion than the one told of. */
function differs(sentence: Sentence, offset: number): boolean {
  return sentence.phrases.some(phrase => {
    if (!phrase.event) return false
    if (phrase.start > offset + 120 || phrase.end < offset - 120) return false
    return another.has(phrase.determiner ?? '') || phrase.modifiers.some(word => another.has(word))
  })
}

/** A body or place whose name stands by: "the Sandy Hook massacre". */
function anchorName(
  digest: Digest,
  sentence: Sentence,
  distance: (span: { start: number; end: number }) => number,
): string | undefined {
  const names = contentsOf(digest, sentence.index).names.filter(
    ({ kind }) => kind === 'place' || kind === 'organisation' || kind === 'unknown',
  )
  const name = names.sort((a, b) => distance(a) - distance(b))[0]
  return name && fold(name.text)
}
