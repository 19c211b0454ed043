import { foldName } from '../language/nameFold.js'
import { wordSet } from '../language/wordSet.js'
import type { DraftValue } from '../model/claim.js'
import type { Span } from '../model/span.js'
import { contentWords } from './aspectOwners.js'
import { countAspect, rateAspect } from './figureAspects.js'
import { lengthAspect } from './lengthAspects.js'
import { isSeat, seatOwner } from './seats.js'
import { servantBeside } from './servants.js'
import type { View } from './view.js'

/** What a figure measures, where the words beside it say so: the turnout of a vote, the price of a thing, the height of an orbit; and of what. */
export interface Aspect {
  name: string
  /** Words for what has it ("satellite aurora"); empty where the story has one. */
  owner: string[]
}

/** Characters of the sentence that are read before and behind a figure. */
const reach = 90

interface Words {
  /** All that stands before the figure within reach. */
  whole: string
  /** Before the figure, from the last semicolon or other figure. */
  before: string
  behind: string
  sentence: string
}

/** The aspect of a figure; `aside` for what was once, elsewhere or only expected, since it stands beside what is. */
export function aspectOf(span: Span, value: DraftValue, view: View): Aspect | undefined {
  const { sentence } = view
  const whole = view.text({ start: Math.max(sentence.start, span.start - reach), end: span.start })
  const words: Words = {
    whole,
    before: whole.replace(/^.*[;\d“”"]/s, ''),
    behind: view.text({ start: span.end, end: Math.min(sentence.end, span.end + reach) }).split(/[;“”"]/, 1)[0]!,
    sentence: view.text({ start: sentence.start, end: sentence.end }),
  }
  const found = readers[value.kind === 'expression' ? (value.as ?? '') : value.kind]?.(words, value, span, view)
  if (isForeseen(words)) return of(foreseen)
  return isFormer(words) ? of(former) : found
}

/** Of a figure that has one of the aspects, but in the eyes of those who foretold it, or of another time. */
const foreseen = 'foreseen'
const former = 'former'
export const aside: ReadonlySet<string> = new Set([foreseen, former])

const isForeseen = ({ before, behind }: Words): boolean =>
  expecting.test(before.slice(-60)) ||
  /^,? ?(?:seen|expected|forecast|predicted|estimated|pencilled|(?:that )?(?:the )?(?:analysts|market))\b/i.test(behind)

const isFormer = ({ before, behind, whole }: Words): boolean =>
  compared.test(before) || earlier.test(behind) || /\b(?:the last|the previous|last) (?:election|vote|time|ballot)\b/i.test(whole)

/** "from 22", "compared with 40 percent". */
const compared =
  /\b(?:from|than|against|versus|vs|compared (?:to|with))(?: the| a| an| about| just| some)? $|\b(?:original|originally|initial|initially|first|previous|previously|last year['’]s)\b[^,.]{0,12}$/i
/** "four years ago", "in the last election". */
const earlier =
  /^[^,.\d]{0,30}\b(?:ago|earlier|(?:year|month|week|quarter|season) before|previous|previously|last (?:year|time|month|week|election))\b/i
const expecting =
  /\b(?:forecast|expect|expects|expected|expectations|estimate|estimates|estimated|predicted|target|goal|record|limit)\b/i

type Reader = (words: Words, value: DraftValue, span: Span, view: View) => Aspect | undefined

const of = (name: string, owner: string[] = []): Aspect => ({ name, owner })

const readers: Record<string, Reader> = {
  percent: (words, _, span, view) => {
    if (turnoutBefore.test(words.before) || turnoutBehind.test(words.behind))
      return of('turnout', [...yearsIn(words.whole), ...placesBeside(span, view)])
    if (/^of (?:those|the people) (?:entitled|eligible|registered)\b/i.test(words.before) && polls.test(words.behind))
      return of('turnout', [...yearsIn(words.whole), ...placesBeside(span, view)])
    const rate = rateAspect(words.before)
    if (rate) return of(...rate)
    const isRise = payRise.test(words.before) || /^ (?:pay|wage|salary) (?:rise|increase|raise|award)\b/i.test(words.behind)
    return isRise || (staffGet.test(words.before) && !/^ (?:of|stake|share)\b/i.test(words.behind)) ? of('pay rise') : undefined
  },
  amount: (words, value, span, view) => {
    if ('per' in value && value.per === 'share') {
      if (/\bdividends?\b/i.test(words.before)) return of('dividend')
      if (/\b(?:earnings|profit|earned|loss)\b/i.test(words.before)) return of('earnings per share')
      return bidding.test(words.sentence) ? of('offer per share') : undefined
    }
    if (closing.test(words.before) ? /\b(?:shares?|stock)\b/i.test(words.sentence) : movedTo.test(words.whole))
      return of('share price')
    const result = resultBefore.exec(words.before)?.[1] ?? resultBehind.exec(words.behind)?.[1]
    return result ? of(nameOfResult(result), [...yearsIn(words.whole), ...longer(words.sentence)]) : priceOf(words, span, view)
  },
  measure: (words, value, span, view) => {
    const unit = 'unit' in value ? value.unit : ''
    if (unit === 'kg' || unit === 'm3')
      return releasedBefore.test(words.before) || releasedBehind.test(words.behind) ? of('amount released') : undefined
    if (unit === 'magnitude') return otherShock.test(words.sentence) ? undefined : of('magnitude of the main shock')
    if (unit !== 'm') return undefined
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
    const crowd = countAspect(head, words)
    return crowd ? of(crowd) : undefined
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

const turnoutBefore = /\bturn-?out\b(?:[^,.:]{0,50}|, at |, which was )$/i
const turnoutBehind =
  /^ (?:voter )?turn-?out\b|^ of (?:(?:the )?(?:(?:eligible|registered) )?(?:voters|electors)|(?:those|people) (?:entitled|eligible|registered)[^,.]{0,20}|the electorate) (?:had |have )?(?:voted|turned out|cast|went)\b/i
const polls = /^ (?:had |have )?(?:went to the polls|voted|turned out|cast)\b/i
const payRise =
  /\b(?:pay|wage|wages|salary|salaries) (?:rise|increase|raise|hike|award|deal|offer)s?\b[^,.]{0,30}$|\braise (?:pay|wages|salaries)\b[^,.]{0,20}$/i
const staffGet =
  /\b(?:crews?|workers|staff|nurses|doctors|teachers|employees|drivers|pilots|miners|members)\b (?:will |would |are to |is to )?(?:get|receive|be given|be paid|win|won|got)\b[^,.]{0,20}$/i
const bidding =
  /\b(?:offer|offers|offered|offering|bid|bids|bidding|proposal|proposed|takeover|buyout|tender|to buy|to pay|will pay)\b/i
const closing = /\b(?:close|closed|closing|end|ended|finish|finished|trade|traded|trading)(?: the day| up| down)? at $/i
const movedTo =
  /\b(?:shares?|stock)\b[^.;]{0,60}\b(?:slipped|fell|rose|jumped|dropped|gained|climbed|slid|edged|sank|soared)\b[^;]{0,40} to $/i
const resultWords =
  '(?:operating|net|pre-?tax|gross|underlying|annual|quarterly) (?:profits?|loss|losses|income|earnings|result)|revenues?|net sales|turnover|order intake'
const resultBefore = new RegExp(`\\b(${resultWords})\\b[^.,]{0,60}$`, 'i')
const resultBehind = new RegExp(`^ (?:in |of )?(${resultWords})\\b`, 'i')

const nameOfResult = (words: string): string =>
  words
    .toLowerCase()
    .replace(/pre-?tax/, 'pretax')
    .replace(/net sales|turnover/, 'revenue')
    .replace(/(?:annual|quarterly) /, '')
    .replace(/losses$/, 'loss')
    .replace(/(?:income|earnings|result|profits)$/, 'profit')
    .replace(/s$/, '')

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
function scoreOf({ before, behind }: Words): Aspect | undefined {
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
function priceOf({ before, behind, sentence }: Words, span: Span, view: View): Aspect | undefined {
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

/** "In 2019 turnout was 66 percent". */
const yearsIn = (sentence: string): string[] => [...sentence.matchAll(/\b(?:19|20)\d\d\b/g)].map(([year]) => year)

/** A profit of half a year or a year; where no time is told, it is that of the report. */
const longer = (sentence: string): string[] =>
  [...sentence.matchAll(/\b(?:full[ -]year|annual|half|nine months|six months|for the year|last year)\b/gi)].map(([words]) =>
    words.replace(/\s/g, '-'),
  )

/** The places named beside a share: the turnout in one town is not that of the country. */
function placesBeside(span: Span, view: View): string[] {
  const names = view.phrases.filter(({ entities }) => entities.some(id => view.entity(id).kind === 'place'))
  return names
    .filter(({ start }) => Math.abs(start - span.start) < reach)
    .map(({ lemma }) => lemma)
    .sort()
}

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
