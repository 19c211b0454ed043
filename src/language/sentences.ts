import type { Span } from '../model/span.js'

/** Words whose stop does not end a sentence: titles before names, ranks, months, Latin, streets. Lower case, without the stop. */
const neverLast = new Set(
  `mr mrs ms dr drs prof profs rev hon fr sr st sen sens rep reps gov govs gen gens col lt maj capt cmdr adm sgt cpl pvt pfc det insp supt pres v vs al jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  no nos art sec fig approx dept est ft mt messrs mme mlle dist e.g i.e cf ca`.split(/\s+/),
)
/** Short forms that may also end a sentence: the next word decides. */
const maybeLast = new Set(
  `u.s u.k u.n e.u a.m p.m d.c inc co corp ltd jr bros llc plc l.a n.y u.s.a ph.d m.d etc ave blvd rd
  ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo`.split(
    /\s+/,
  ),
)

/** Of these, the words that mean something else in small letters. */
const plainWords = new Set(
  'ill miss mass wash ore pa mar sat sun wed art fig sec mo del mont tenn ind va ga la co inc dec gen rep col pres'.split(' '),
)

const isSpace = (code: number): boolean =>
  code === 32 ||
  code === 9 ||
  code === 10 ||
  code === 13 ||
  code === 0xa0 ||
  code === 0x202f ||
  (code >= 0x2000 && code <= 0x200a)
const closers = '"\'”’»)]'
const openers = '"\'“‘«(['

/**
 * Sentences of text[start, end), trimmed, in order. Linear in the text: one look at each stop.
 * Own rules instead of Intl.Segmenter, whose answer follows the ICU version and is super-linear on long lines.
 */
export function splitSentences(text: string, start: number, end: number): Span[] {
  const found: Span[] = []
  let from = start
  const push = (to: number): void => {
    let a = from
    let b = to
    while (a < b && isSpace(text.charCodeAt(a))) a++
    while (b > a && isSpace(text.charCodeAt(b - 1))) b--
    if (b > a) found.push({ start: a, end: b })
    from = to
  }
  for (let at = start; at < end; at++) {
    const mark = text[at]!
    if (mark !== '.' && mark !== '!' && mark !== '?' && mark !== '…') continue
    let after = at + 1
    while (after < end && '.!?…'.includes(text[after]!)) after++
    const many = after - at > 1
    while (after < end && closers.includes(text[after]!)) after++
    if (after < end && !isSpace(text.charCodeAt(after))) {
      // "...relaxed.”He" lost its blank; "example.com" and "3.5" did not end
      const isClosed = after > at + 1 && !many && /[A-Z]/.test(text[after]!) && closers.includes(text[after - 1]!)
      if (!isClosed && !isRunOn(text, at, after)) continue
    }
    if (after < end && endsHere(text, at, after, end, start, many)) push(after)
    at = after - 1
  }
  push(end)
  return found
}

/** "... were hospitalized.The gunman": the blank is lost; no address, no name of a file. */
const isRunOn = (text: string, stop: number, after: number): boolean =>
  after === stop + 1 &&
  /(?:^|\s)[A-Za-z’'-]{0,20}[a-z]{3}$/.test(text.slice(Math.max(0, stop - 30), stop)) &&
  /^(?:[A-Z][a-z]{1,15}|A|I)\s[A-Za-z]/.test(text.slice(after, after + 20))

function endsHere(text: string, stop: number, after: number, end: number, start: number, many: boolean): boolean {
  let next = after
  while (next < end && isSpace(text.charCodeAt(next))) next++
  if (next >= end) return true
  const first = text[next]!
  const opened = openers.includes(first) ? (text[next + 1] ?? '') : first
  const upper = opened !== opened.toLowerCase()
  const figure = opened >= '0' && opened <= '9'
  if (many && !upper) return false
  if (text[stop] !== '.')
    return (upper || figure || openers.includes(first)) && !(after > stop + 1 && isAttribution.test(text.slice(next, next + 90)))
  if (!upper && !figure && !openers.includes(first) && first !== '–' && first !== '—' && first !== '-') return false
  let from = stop
  while (from > start && stop - from < 24 && !isSpace(text.charCodeAt(from - 1)) && !'([“"‘—–/'.includes(text[from - 1]!)) from--
  const word = text.slice(from, stop)
  const lower = word.toLowerCase()
  if (after > stop + 1) return upper || figure || !openers.includes(first)
  if (/^[A-Z]$/.test(word)) return false
  if (lower === 'no' || lower === 'nos') return !figure
  // "He fell ill. She": a plain word, no state
  if (plainWords.has(lower) && word === lower) return upper || figure || openers.includes(first)
  if (neverLast.has(lower)) return false
  if (lower === 'a.m' || lower === 'p.m') {
    const behind = text.slice(next, next + 40)
    return upper && !ofHour.test(behind) && !zoneMark.test(behind)
  }
  if (maybeLast.has(lower) || /^(?:[A-Za-z]\.)+[A-Za-z]$/.test(word)) return upper && startsSentence(text, next)
  return upper || figure || openers.includes(first)
}

/** “Stop it!” Mr. Berg wrote. */
const isAttribution =
  /^(?:(?:Mr|Mrs|Ms|Dr|Rep|Sen|Gov)\. )?\p{Lu}[\p{L}’'-]{1,20}(?: (?:\p{Lu}[\p{L}.’'-]{0,20}|\([RDI]-[\p{L}.]{2,8}\)|campaign|(?:vice )?president|chief|spokes\p{L}{3,6}|secretary|director|leader|strategist|adviser)){0,4} (?:said|wrote|asked|added|tweeted|shouted|continued|replied|told (?:\p{Lu}|the \p{Lu}|reporters))(?:[.,;:]|$| (?:on|in|at|to|of|during|later|\p{Lu}))/u

/** What goes on with an hour: "8 a.m. Monday", "8 p.m. EST", "8 a.m. Moscow time". */
const ofHour =
  /^[“"‘'(]?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b|eastern|central|mountain|pacific|(?:[a-z]{1,15} ){1,3}time\b)/i

const zoneMark = /^\(?[A-Z]{2,4}\b/

const starters = new Set(
  'the a an it its he she they we i you this that these those there in on at as but and for from after before when while if with by to of what who how why his her their our my some many most more no not all both each one two three yet so then however meanwhile since during under over'.split(
    ' ',
  ),
)

/** "of the U.S. The ..." ends, "the U.S. Navy" does not: only a word that seldom follows within a name starts anew. */
function startsSentence(text: string, next: number): boolean {
  const word = /^[“"‘'(]?([A-Za-z]+)/.exec(text.slice(next, next + 24))
  return word ? starters.has(word[1]!.toLowerCase()) : true
}
