import { foldName } from '../language/nameFold.js'
import { wordSet } from '../language/wordSet.js'
import type { DraftValue } from '../model/claim.js'
import type { Span } from '../model/span.js'
import { type Aspect, type AspectReader, type AspectWords, aspect as of } from './aspect.js'
import { whoseIn } from './aspectMarks.js'
import { contentWords } from './aspectOwners.js'
import { countAspect } from './figureAspects.js'
import { lengthAspect } from './lengthAspects.js'
import { rateAspect } from './rateAspects.js'
import { resultAspect } from './resultAspects.js'
import { isSeat, seatOwner } from './seats.js'
import { servantBeside } from './servants.js'
import type { View } from './view.js'

/** Characters of the sentence that are read before and behind a figure. */
const reach = 90

/** From the last other figure on; but "fell 12 percent to", "rose from $3.9 billion to" and "in 2019" are no other figure. */
const lastPart = (whole: string): string =>
  whole
    .replace(
      / (?:by )?(?:\p{L}{4,7} )?[\d.]{1,6} ?(?:%|percent|per cent|pct)(?= (?:year[- ]on[- ]year |from a year (?:ago|earlier) )?to (?:[\p{L}-]{1,12} ){0,2}$)/iu,
      '',
    )
    .replace(/ from [^\s\d]{0,4}\d[\d.,]{0,9}[^.,;\d]{0,40}(?= to (?:[\p{L}-]{1,12} ){0,2}$)/u, '')
    .replace(/^.*[;\d“”"]/s, '')

/** The aspect of a figure; `aside` for what was once, elsewhere or only expected, since it stands beside what is. */
export function aspectOf(span: Span, value: DraftValue, view: View): Aspect | undefined {
  const { sentence } = view
  const whole = view.text({ start: Math.max(sentence.start, span.start - reach), end: span.start })
  const words: AspectWords = {
    whole,
    before: value.kind === 'percent' ? whole.replace(/^.*(?:[;“”"%]|\bper ?cent\b)/s, '') : lastPart(whole),
    behind: view.text({ start: span.end, end: Math.min(sentence.end, span.end + reach) }).split(/[;“”"]/, 1)[0]!,
    sentence: view.text({ start: sentence.start, end: sentence.end }),
  }
  const found = readers[value.kind === 'expression' ? (value.as ?? '') : value.kind]?.(words, value, span, view)
  if (isForeseen(words)) return of(foreseen)
  return isFormer(words, isOverTime(found, words)) ? of(former) : found
}

/** Of a figure that has one of the aspects, but in the eyes of those who foretold it, or of another time. */
const foreseen = 'foreseen'
const former = 'former'
export const aside: ReadonlySet<string> = new Set([foreseen, former])

const isForeseen = ({ before, behind }: AspectWords): boolean =>
  expecting.test(before.slice(-60).replace(/^.*, (?=(?:as|while|and|but|with|when|after)\b)/s, '')) ||
  /^,? ?(?:seen|expected|forecast|predicted|estimated|pencilled|(?:that )?(?:the )?(?:analysts|market))\b/i.test(behind)

/** "Fell 12 percent from a year earlier", "12 percent less than a year ago": what is told is of now. */
const isOverTime = (found: Aspect | undefined, { behind }: AspectWords): boolean =>
  found !== undefined &&
  (ofPeriod.has(found.name) ||
    (ofMonth.has(found.name) && /^ last (?:month|quarter)\b/i.test(behind)) ||
    (changes.test(found.name) && /^[^,.\d]{0,20}\b(?:than|from|on|over|against|compared|year[- ]on[- ]year)\b/i.test(behind)))
/** Told of a month or year: "created 160,000 jobs last month". */
const ofPeriod = new Set(['sold', 'jobs created'])
/** The last one that is known: "remained 7.8 percent last month". */
const ofMonth = new Set(['unemployment', 'inflation', 'economic growth'])
const changes = /^(?:change of|share move|economic growth|inflation)/

const isFormer = ({ before, behind, whole }: AspectWords, isChange: boolean): boolean =>
  compared.test(before) ||
  (!isChange && earlier.test(behind)) ||
  /\b(?:the last|the previous|last) (?:election|vote|time|ballot)\b/i.test(whole)

/** "from 22", "compared with 40 percent". */
const compared =
  /\b(?:from|than|against|versus|vs|compared (?:to|with))(?: the| a| an| about| just| some| \p{Lu}\p{Ll}{2,10}['’]s)? $|\b(?:original|originally|initial|initially|first|previous|previously|last year['’]s)\b[^,.]{0,12}$/iu
/** "four years ago", "in the last election". */
const earlier =
  /^[^,.\d]{0,30}\b(?:ago|earlier|(?:year|month|week|quarter|season) before|previous|previously|last (?:year|time|month|week|election))\b/i
const expecting =
  /\b(?:forecasts?|expect|expects|expected|expectations|estimates?|estimated|predicted|predictions?|target|goal|limit)\b|\brecord (?:of|was|set|stood)\b/i

const readers: Record<string, AspectReader> = {
  percent: rateAspect,
  amount: (words, value, span, view) => {
    if ('per' in value && value.per === 'share') {
      if (/\bdividends?\b/i.test(words.before)) return of('dividend')
      if (/\b(?:earnings|profit|earned|loss)\b/i.test(words.before)) return of('earnings per share')
      return bidding.test(words.sentence) ? of('offer per share') : undefined
    }
    if (closing.test(words.before) ? /\b(?:shares?|stock)\b/i.test(words.sentence) : movedTo.test(words.whole))
      return of('share price')
    return resultAspect(words, value, span, view) ?? priceOf(words, span, view)
  },
  measure: (words, value, span, view) => {
    const unit = 'unit' in value ? value.unit : ''
    if (unit === 'kg' || unit === 'm3')
      return releasedBefore.test(words.before) || releasedBehind.test(words.behind) ? of('amount released') : undefined
    if (unit === 'magnitude') return otherShock.test(words.sentence) ? undefined : of('magnitude of the main shock')
    if (unit !== 'm') return undefined
    if (leaping.test(words.before) && sport.test(words.sentence)) return of('mark of an athlete', [], whoseIn(view, 'people'))
    if (
      /\b(?:altitude|height) of $/i.test(words.before) ||
      /^ (?:up(?=[,.]|$)|above (?:the )?(?:earth|sea|ground|planet|surface)\b|overhead)/i.test(words.behind)
    )
      return /\baltitude|orbit|satellite|earth|plane|aircraft|jet|flight|balloon|drone|perch/i.test(words.sentence)
        ? of('altitude')
        : undefined
    if (
      /\bdepth of $/i.test(words.before) ||
      /^ (?:deep|underground|below (?:the )?(?:surface|ground|sea)|beneath)\b/i.test(words.behind)
    )
      return of('depth')
    const word =
      /^ (long|high|tall|wide)\b/i.exec(words.behind)?.[1]?.toLowerCase() ??
      /\b(length|height|width) of $/i.exec(words.before)?.[1]?.toLowerCase()
    const owner = word ? subjectBeside(span, view) : []
    return word && owner.length > 0 ? of(dimensions[word]!, owner) : undefined
  },
  count: (words, value, span, view) => {
    if (value.kind !== 'count') return undefined
    if (value.of === 'score') return scoreOf(words)
    if (value.against !== undefined) return voteOf(value)
    const head = value.of.slice(value.of.lastIndexOf(' ') + 1)
    if (isSeat(head)) {
      const owner = seatOwner(span, value.of, view)
      return owner.length > 0 ? of('seats', owner) : undefined
    }
    // "800 job cuts"
    return countAspect(/^job (?:cut|loss)$/.test(value.of) ? 'layoff' : head, words, view)
  },
  duration: ({ whole, before, behind }, _, span, view) => {
    const servant = servantBeside(before, behind, span, view)
    if (servant) return of('service', servant)
    // "stretched over 9 km and lasted": what lasted stands before the other figure
    const length = lengthAspect(/\band (?:had )?lasted\b/.test(before) ? whole : before, behind)
    return length ? of(length) : undefined
  },
  date: (words, _, span, view) => {
    const deed = /\b(built|launched|constructed|founded|established|dat(?:es|ing) (?:from|back to)|set up)\b[^,.;:]{0,40}$/i.exec(
      words.before,
    )?.[1]
    if (!deed) return undefined
    const owner = subjectBeside(span, view, 'object')
    return owner.length > 0 ? of(/^(?:found|estab|dat|set)/i.test(deed) ? 'founded' : 'built', owner) : undefined
  },
}

/** Before, after or beside the earthquake that the story is about. */
const otherShock =
  /\b(?:after-?shocks?|fore-?shocks?|tremors|earlier|previous|another|second|smaller|followed|last (?:year|month|week)|initially|revised|downgraded|upgraded|(?:19|20)\d\d)\b/i

const leaping =
  /\b(?:leap|jump|throw|effort|mark|vault|put) of $|\b(?:jump(?:ed|ing)|leap(?:t|ed|ing)|threw|throwing|hurled|clear(?:ed|ing)|soared|vault(?:ed|ing))(?: the javelin| the discus| the hammer)?(?: to)? $/i
const sport = /\b(?:(?:long|high|triple) jump|pole vault|javelin|shot put|discus|hammer)\b/i
const bidding =
  /\b(?:offer|offers|offered|offering|bid|bids|bidding|proposal|proposed|takeover|buyout|tender|to buy|to pay|will pay)\b/i
const closing = /\b(?:close|closed|closing|end|ended|finish|finished|trade|traded|trading)(?: the day| up| down)? at $/i
const movedTo =
  /\b(?:shares?|stock)\b[^.;]{0,60}\b(?:slipped|fell|rose|jumped|dropped|gained|climbed|slid|edged|sank|soared)\b[^;]{0,40} to $/i
const released = '(?:escaped|leaked|released|spilled|spilt|spewed|vented|discharged|poured out|poured into)'
const releasedBefore = new RegExp(`\\b(?:${released}|releas(?:e|ing) of|leaking|spilling|spewing)\\b[^,.]{0,30}$`, 'i')
const releasedBehind = new RegExp(`^(?: of [^,.]{0,30})? (?:(?:had|have|has|was|were) )?(?:been )?${released}\\b`, 'i')
const dimensions: Record<string, string> = {
  long: 'length',
  length: 'length',
  high: 'height',
  tall: 'height',
  height: 'height',
  wide: 'width',
  width: 'width',
}
/** A game has a score at the interval, one at the end, and one of the penalties. */
function scoreOf({ before, behind }: AspectWords): Aspect | undefined {
  if (
    /\b(?:penalties|penalty|shoot-?out)\b/i.test(before.slice(-40)) ||
    /^,? (?:win )?(?:on penalties|in (?:a|the) (?:penalty )?shoot-?out)\b/i.test(behind)
  )
    return of('shootout')
  if (/^ (?:up |down |ahead )?(?:at|by) (?:half-?time|the (?:break|interval))\b|^ half-?time/i.test(behind))
    return of('score at the interval')
  return /^ on aggregate\b/i.test(behind) || /\baggregate\b/i.test(before.slice(-30)) ? of('aggregate') : undefined
}

/** 312-58 and 201-169 are of one ballot; but a house of a hundred votes a hundred times. */
function voteOf({ min, against, of: kind }: { min?: number; against?: number; of: string }): Aspect | undefined {
  const total = (min ?? 0) + (against ?? 0)
  return kind === 'vote' && total > fewestVoters && !houses.has(total) ? of(`vote of ${total}`) : undefined
}
const fewestVoters = 30
const houses = new Set([97, 98, 99, 100, ...Array.from({ length: 16 }, (_, n) => 420 + n)])

/** "The bridge cost X", "watches worth X", "a haul of watches worth X", "a £X haul", "a haul of X", "at X the bridge is cheap", "the value of the goods at X". */
function priceOf({ before, behind, sentence }: AspectWords, span: Span, view: View): Aspect | undefined {
  const phrases = view.phrases
  const endingAt = (at: number): string[] => {
    const found = phrases.findLast(({ start, end, kind }) => start < at && at <= end + 1 && kind !== 'pronoun')
    return found ? contentWords(found, view, at) : []
  }
  const told = (owner: string[]): Aspect | undefined => (owner.length > 0 ? of('price', owner) : undefined)
  const valued =
    /\b(?:costs?|costing|worth|valued at|priced at)(?: about| around| some| an estimated| more than| nearly)? ?$/i.exec(before)
  if (valued) return told(endingAt(span.start - before.length + valued.index))
  // "worth around £640,000" is one mention where a bound word stands in it
  const value =
    /\b(?:value|price|cost) of (?:the |its |this )?((?:[\p{L}-]{1,20} ){0,2}[\p{L}-]{1,20}) (?:at|was|is|has been put at|rose to|is put at|was put at)(?: about| around| some)? ?$/iu.exec(
      before,
    )
  if (value) return told(value[1]!.toLowerCase().split(' ').map(foldName))
  const cheap =
    /^, ((?:[\p{L}’'-]{1,20} ){1,4})(?:is|was) (?:still |very |quite )?(?:cheap|a bargain|expensive|inexpensive|costly|affordable)\b/iu.exec(
      behind,
    )
  if (cheap && /^(?:at|for)(?: only| just)? $/i.test(sentence.slice(0, span.start - view.sentence.start)))
    return told(
      cheap[1]!
        .toLowerCase()
        .split(' ')
        .filter(word => word.length > 3)
        .map(foldName),
    )
  const around = phrases.find(({ start, end, kind }) => start <= span.start && span.end < end && kind === 'noun')
  if (around && priced.has(around.lemma)) return told(contentWords(around, view))
  return undefined
}
/** Things told with their price before them: "a £460,000 haul". Loans, deals and fines have a sum, and of these a story may have several. */
const priced = wordSet(
  'haul bridge tunnel stadium ship ferry satellite plane mansion villa yacht painting statue necklace ring watch jewel diamond project plant telescope',
)

/** What the clause of a figure tells of: who does it, or what it is done to. */
function subjectBeside(span: Span, view: View, first?: 'object'): string[] {
  const clause = view.clauseWithin(span)
  const role =
    clause &&
    (clause.voice === 'passive'
      ? view.role(clause, 'object')
      : ((first && view.role(clause, first)) ?? view.role(clause, ['agent', 'object'])))
  const near = role ?? view.phrases.findLast(({ end, kind }) => end <= span.start && end >= span.start - 8 && kind !== 'number')
  return !near || near.kind === 'pronoun' || near.end > span.start ? [] : contentWords(near, view)
}
