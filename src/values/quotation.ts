import { foldSpelling, foldWords } from '../language/foldWords.js'
import { smallNumber } from '../language/numberWords.js'
import { Recent } from '../language/recent.js'
import { wordSet } from '../language/wordSet.js'
import type { Comparison } from '../model/comparison.js'
import type { QuotationValue } from '../model/value.js'
import { surnameKey } from './personName.js'
import { remember } from './remember.js'

/** Shorter quotations are the words of one utterance only where they stand in the longer one as they are. */
const fewestWords = 5
/** So many words that say something tie a short quotation to a longer one of the same speaker ("not easy"). */
const fewestTelling = 2
const idle = wordSet(
  'a an the this that these those it its i we you he she they my our your his her their me us him them and or but of in on at to for by with from as is am are was were be been has have had do does did will would can could should so very every all some any there who which what when where why how if more most just',
)
/** So many words nobody says by chance after somebody else; of fewer, that many must say something ("a wicked breach of trust"). */
const fewestOfTwo = 6
const fewestTellingOfTwo = 3
/** Share of the shorter quotation's words that may be other ones before it counts as another utterance. */
const mostEdits = 0.35
/** So many more words alike than unlike, next to each other in the words of one speaker, are one utterance that each house cut in its own way. */
const fewestInRow = 8
const fewestTellingInRow = 3
/** Of fewer words in a row, that many must say something ("the working families of the coast, and not"). */
const fewestInShortRow = 5
const fewestTellingInShortRow = 4
const leastShareTelling = 0.4
/** And so many words may be other ones where all that says something stands in the other wording. */
const mostEditsOfIdle = 0.5
const mostEditsOfFew = 0.4
const fewestAllTold = 3
const opening = wordSet('think know mean guess believe well')
/** Words beyond this are not compared: the cost grows with the product of the lengths. */
const longest = 200

const contractions: [RegExp, string][] = [
  [/\bwon['’]t\b/g, 'will not'],
  [/\bcan['’]t\b/g, 'can not'],
  [/\bcannot\b/g, 'can not'],
  [/n['’]t\b/g, ' not'],
  [/['’]re\b/g, ' are'],
  [/['’]m\b/g, ' am'],
  [/['’]ve\b/g, ' have'],
  [/['’]ll\b/g, ' will'],
  [/\b(it|he|she|that|there|what|who)['’]s\b/g, '$1 is'],
]

/** Figures as each house prints them: "11:00 PM" / "11 p.m.", "$15,000,000" / "$15 million", "5%" / "5 per cent". */
const figures: [RegExp, string][] = [
  [/\b(\d{1,3}),000,000,000\b/g, '$1 billion'],
  [/\b(\d{1,3}),000,000\b/g, '$1 million'],
  [/\b(\d{1,2}):00\b/g, '$1'],
  [/(\d) ?([ap])\.? ?m\b\.?/g, '$1 $2m'],
  [/%|\bper cent\b/g, ' percent'],
]

/** "Gen. Holm" / "General Holm": titles as each house prints them. */
const titles: [RegExp, string][] = [
  [/\bgov\./g, 'governor'],
  [/\bsens?\./g, 'senator'],
  [/\breps?\./g, 'representative'],
  [/\bgen\./g, 'general'],
  [/\bsgt\./g, 'sergeant'],
  [/\blt\./g, 'lieutenant'],
  [/\bcol\./g, 'colonel'],
]

const printed = [...contractions, ...figures, ...titles]

/** "Thirty-two". */
const compound = /\b(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[- ](one|two|three|four|five|six|seven|eight|nine)\b/g
/** "About 32": how sure a number is does not make other words of it. */
const hedged =
  /\b(?:about|around|roughly|approximately|some|nearly|almost|at least) (?=\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)/g

interface Reading {
  /** Folded words of each stretch between ellipses. */
  stretches: string[][]
  words: string[]
  /** The same to be asked for a word, and run together ("news gathering" / "newsgathering"). */
  known: ReadonlySet<string>
  joined: string
  speaker: string
}

const readQuotation = remember(
  ({ words, speaker }: QuotationValue): Reading => ({ ...readOnce(words), speaker: surnameKey(speaker) }),
)

/** Characters of quotations whose reading is kept: resolution makes new values of the same words for every check. */
const recent = new Recent<Omit<Reading, 'speaker'>>(400_000)

function readOnce(words: string): Omit<Reading, 'speaker'> {
  const known = recent.get(words)
  if (known) return known
  const made = readWords(words)
  recent.set(words, made, words.length)
  return made
}

/** "All three subpoenas" / "All 3 subpoenas". */
const foldWord = (word: string): string => smallNumber(word)?.toString() ?? foldSpelling(word)

/** "[Mr. Holm]", "(the ban)": what an editor put there is not the speaker's, and may stand for words of his. */
const inserted = /\[[^\][]{0,80}\]|\([^()]{0,30}\)/g

function readWords(words: string): Omit<Reading, 'speaker'> {
  let plain = words.toLowerCase().replace(inserted, ' … ')
  for (const [short, long] of printed) plain = plain.replace(short, long)
  plain = plain.replace(compound, (_, ten, one) => `${smallNumber(ten)! + smallNumber(one)!}`).replace(hedged, '')
  const stretches = plain
    .split(/…|\.\s?\.\s?\./)
    .map(stretch => foldWords(stretch).slice(0, longest).map(foldWord))
    .filter(stretch => stretch.length > 0)
  const read = stretches.flat()
  return { stretches, words: read, known: new Set(read), joined: read.join('') }
}

/** Least number of words to change, add or leave out until `part` stands somewhere in `whole` (Sellers 1980: both ends of `whole` are free). */
function editsWithin(part: readonly string[], whole: readonly string[]): number {
  const row = new Array<number>(whole.length + 1).fill(0)
  for (let i = 0; i < part.length; i++) {
    let diagonal = row[0]!
    row[0] = i + 1
    for (let j = 0; j < whole.length; j++) {
      const edits = Math.min(diagonal + (part[i] === whole[j] ? 0 : 1), row[j + 1]! + 1, row[j]! + 1)
      diagonal = row[j + 1]!
      row[j + 1] = edits
    }
  }
  return Math.min(...row)
}

interface Stretch {
  /** Words alike less those to change, add or leave out. */
  worth: number
  isSame: boolean
  /** Words alike that say something. */
  telling: number
}

/** The stretch that two quotations have most surely in common, its ends free in both (Smith and Waterman 1981). */
function commonStretch(a: readonly string[], b: readonly string[]): Stretch {
  const row = new Array<Stretch>(b.length + 1).fill(none)
  let best = none
  for (const word of a) {
    let diagonal = row[0]!
    for (let j = 0; j < b.length; j++) {
      const isSame = word === b[j]
      const made = [isSame ? more(diagonal, word) : less(diagonal), less(row[j + 1]!), less(row[j]!)].reduce((x, y) =>
        y.worth > x.worth ? y : x,
      )
      diagonal = row[j + 1]!
      row[j + 1] = made
      if (made.worth > best.worth) best = made
    }
  }
  return best
}

const none: Stretch = { worth: 0, isSame: true, telling: 0 }
const less = ({ worth, telling }: Stretch): Stretch => (worth <= 1 ? none : { worth: worth - 1, isSame: false, telling })
const more = ({ worth, isSame, telling }: Stretch, word: string): Stretch => ({
  worth: worth + 1,
  isSame,
  telling: telling + (idle.has(word) ? 0 : 1),
})

/** `narrower`: our quotation holds theirs and more. `rounding`: one utterance in two wordings. `disjoint`: one utterance given to two speakers. */
export function compareQuotations(a: QuotationValue, b: QuotationValue): Comparison {
  const [ours, theirs] = [readQuotation(a), readQuotation(b)]
  const [long, short] = ours.words.length >= theirs.words.length ? [ours, theirs] : [theirs, ours]
  const count = short.words.length
  const same = short.joined === long.joined
  const isShort = count < fewestWords
  const isKnown = ours.speaker !== '' && ours.speaker === theirs.speaker
  if (count === 0 || (!same && (isShort ? !isTelling(short.words) && !(isKnown && isOneWord(short)) : !sharesWords(short, long))))
    return isKnown ? compareParts(short, long) : 'unrelated'
  const own = ownStretches(short, long)
  const edits = same ? 0 : Math.min(...asSpoken(own).map(told => editsOf(told, long.words)))
  if (isShort && edits > 0) return 'unrelated'
  if (edits / count > (isKnown ? mostEditsOf(short, long) : mostEdits)) return isKnown ? compareParts(short, long) : 'unrelated'
  const isOneSpeaker = ours.speaker === '' || theirs.speaker === '' || ours.speaker === theirs.speaker
  if (!isOneSpeaker) return edits > 0 || !saysEnough(short.words) ? 'unrelated' : count < fewestOfTwo ? 'rounding' : 'disjoint'
  if (same) return 'equal'
  if (edits > 0) return runsOn(short.words, long.words) ? 'overlapping' : 'rounding'
  if (own.length < short.stretches.length) return 'overlapping'
  if (isKnown && isCutOff(long === ours ? b : a, short, long === ours ? a : b, long)) return 'rounding'
  return long === ours ? 'narrower' : 'wider'
}

/** She felt “exhilarated”. */
const isOneWord = ({ words }: Reading): boolean => words.length === 1 && words[0]!.length >= 9

const joining = wordSet('and but or so who which')
/** Where a sentence may end as well as go on. */
const adjoining = wordSet('for in on at with by from because since when while if after before as until')

/** “We did it before.” where the sentence of the other house goes on: “We did it before and will again.” A comma or a dash may be read as a stop. */
function isCutOff({ words: cut }: QuotationValue, short: Reading, { words: full }: QuotationValue, long: Reading): boolean {
  const stretch = short.stretches.at(-1)!
  if (stretch.length < fewestWords || !/^\p{Lu}.*[^.][.!?]$/su.test(cut)) return false
  const at = long.words.findIndex((_, n) => stretch.every((word, k) => long.words[n + k] === word))
  const last = at + stretch.length - 1
  const left = long.words.length - last - 1
  // "… and we will win": a sentence of its own to the other house
  const [next = '', second = ''] = long.words.slice(last + 1)
  if (at < 0 || left === 0 || adjoining.has(next) || (joining.has(next) && (left >= fewestWords || idle.has(second))))
    return false
  const stops = new Set<number>()
  let count = 0
  for (const part of full.split(/[.,;:!?()“”"…\u2013\u2014]|\s-{1,2}\s/)) {
    count += readOnce(part).words.length
    stops.add(count - 1)
  }
  return count === long.words.length && !stops.has(last)
}

/** "Called it “highly unusual”, and said it “exacerbates” their needs": of two scraps of one sentence the longer quotation may hold but one. */
function ownStretches({ stretches }: Reading, whole: Reading): readonly (readonly string[])[] {
  if (stretches.length < 2) return stretches
  const held = stretches.filter(words => isTelling(words) && editsWithin(words, whole.words) === 0)
  if (held.length === 0) return stretches
  return stretches.filter(words => held.includes(words) || words.some(word => whole.known.has(word) && !idle.has(word)))
}

const editsOf = (stretches: readonly (readonly string[])[], whole: readonly string[]): number =>
  stretches.reduce((sum, stretch) => sum + editsWithin(stretch, whole), 0)

const spoken = new Map([
  ['is', 'am'],
  ['has', 'have'],
  ['does', 'do'],
])

/** She "looks forward to the vote": as it stands, and as she will have said it. */
function asSpoken(stretches: readonly (readonly string[])[]): (readonly (readonly string[])[])[] {
  const [[first = '', ...rest] = [], ...others] = stretches
  const own =
    spoken.get(first) ??
    (/[a-z]{2}s$/.test(first) ? first.replace(/(?<=(?:ch|sh|ss|x|o)e)s$|s$/, '').replace(/(?<=ch|sh|ss|x|o)e$/, '') : first)
  return own === first ? [stretches] : [stretches, [[own, ...rest], ...others]]
}

/** "I oppose tolls if they are no more than a tax in other words" / "If a toll is no more than a tax in other words, no": parts of one utterance. */
function compareParts(a: Reading, b: Reading): Comparison {
  if (a.words.length < fewestInRow || a.words.filter(word => b.known.has(word)).length < fewestInShortRow) return 'unrelated'
  const { worth, isSame, telling } = commonStretch(a.words, b.words)
  const isLong = worth >= fewestInRow && telling >= fewestTellingInRow
  const isShort = worth >= fewestInShortRow && telling >= fewestTellingInShortRow && shareTelling(a, b) >= leastShareTelling
  if (!isLong && !isShort) return 'unrelated'
  return isSame && (goesOn(a.words, b.words, worth) || goesOn(b.words, a.words, worth)) ? 'overlapping' : 'rounding'
}

/** Does one begin with the words that end the other? */
const goesOn = (first: readonly string[], next: readonly string[], count: number): boolean =>
  first.slice(-count).every((word, at) => word === next[at])

/** "Given all that, we will call on the council again" / "We will call on the council again, this time with a plan": each house cut one utterance in its own way. */
function runsOn(short: readonly string[], long: readonly string[]): boolean {
  for (let count = short.length - 1; count >= fewestWords; count--)
    if ((goesOn(short, long, count) || goesOn(long, short, count)) && isTelling(short.slice(0, count))) return true
  return false
}

/** How many of the words that say something has the other wording as well? */
function shareTelling(a: Reading, b: Reading): number {
  const [few, many] = [a, b].map(({ words }) => new Set(words.filter(word => !idle.has(word)))).sort((x, y) => x.size - y.size)
  return [...few!].filter(word => many!.has(word)).length / few!.size
}

/** "And I think it differs from how most towns do it in winter" / "which differs from most towns in winter". */
function mostEditsOf(short: Reading, long: Reading): number {
  const telling = short.words.filter(word => !idle.has(word) && !opening.has(word))
  const isAllTold = short.words.length >= fewestInRow && telling.every(word => long.known.has(word))
  if (!isAllTold || telling.length < fewestAllTold) return mostEdits
  return telling.length > fewestAllTold ? mostEditsOfIdle : mostEditsOfFew
}

const countTelling = (words: readonly string[]): number => words.filter(word => !idle.has(word)).length
const isTelling = (words: readonly string[]): boolean => countTelling(words) >= fewestTelling

/** Are they so many, or so telling, that two people hardly hit on them? */
export const saysEnough = (words: readonly string[]): boolean =>
  words.length > fewestTellingOfTwo && countTelling(words) >= (words.length < fewestOfTwo ? fewestTellingOfTwo : fewestTelling)

/** Cheap test before the costly one: most words of the shorter must occur in the longer at all. */
const sharesWords = (short: Reading, long: Reading): boolean =>
  short.words.filter(word => long.known.has(word)).length >= (1 - mostEdits) * short.words.length

/** Folded words, contractions undone. */
export const wordsOfQuotation = (value: QuotationValue): readonly string[] => readQuotation(value).words

export const keyOfQuotation = (value: QuotationValue): string => readQuotation(value).words.join(' ')

export const printQuotation = ({ words }: QuotationValue): string => `“${words}”`
