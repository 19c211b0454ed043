import { wordSet } from '../../language/wordSet.js'
import type { Tense } from '../../model/mention.js'

const future = wordSet(
  "will shall 'll would may might should must upcoming scheduled expected slated planned planning due payable expire expires redeemable",
)
/** Future with "to" right behind: "plans to meet", "is to open", "set to begin". */
const futureWithTo = wordSet(
  'is are be plan plans planned planning hope hopes intend intends set going likely want wants agreed vowed promised about prepare preparing ready poised bound need needs',
)
/** Present forms that, right before a day, tell what is fixed: "opens Monday". */
const fixed = wordSet(
  'is are effective opens begins starts leaves meets arrives travels visits ends resumes returns votes heads goes comes takes',
)
const past = wordSet(
  'was were had did said told met began took held came went made gave found left won lost killed saw rose fell led ran became got sent spoke brought paid sold bought grew cut hit been has have put ago flew shot kept struck wrote wound fought sought caught thought drove broke drew knew threw stood sat lay quit beat set',
)

/** Plural forms of `fixed` that are no nouns as well: "the two meet Monday". */
const fixedPlural = wordSet('meet resume arrive begin depart convene')
/** Words before such a form that make another tense of it: "did not meet Monday", "failed to meet Monday". */
const unfixed = wordSet('to did not never let would could')

const ahead = /(?:as early as|ahead of) $/

/** Furthest that a verb is looked for, in characters. Behind a date that opens its sentence an aside may stand first. */
const reach = 120
const reachBehind = 200

/**
 * Tense of the clause round an expression of time, from the nearest verb form before it, else behind it, within the sentence. No tagger: a look at
 * closed lists and the ending -ed. Undefined where nothing tells.
 */
export function guessTense(text: string, start: number, end: number): Tense | undefined {
  const led = text.slice(Math.max(0, start - 16), start).toLowerCase()
  // "Wednesday's ruling" has been, "before Monday's vote" is to come.
  if (ahead.test(led)) return 'future'
  if (/^['’]s /.test(text.slice(end, end + 3))) return led.endsWith('before ') ? 'future' : 'past'
  const before = wordsBefore(text, start)
  const first = before[0] === 'on' || before[0] === 'next' || before[0] === 'this' ? 1 : 0
  const adverb = before[first]?.endsWith('ly') ? first + 1 : first
  const last = before[first]
  if (last !== undefined && (fixed.has(before[adverb]!) || (last === 'until' && before.length > 2))) return 'future'
  if (fixedPlural.has(before[adverb] ?? '') && !unfixed.has(before[adverb + 1] ?? '')) return 'future'
  const told =
    nearest(before, 1) ?? nearest(wordsAfter(text, end), -1) ?? (last === 'by' || last === 'until' ? 'future' : undefined)
  // "extended the loans through January"
  return told === 'past' && (last === 'through' || last === 'till') ? undefined : told
}

/** The first telling word; `toFirst` is the step to the word before it in the text. */
function nearest(words: readonly string[], toFirst: 1 | -1): Tense | undefined {
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    const previous = words[at + toFirst]
    const next = words[at - toFirst]
    // "began as planned Saturday", "later than scheduled"
    const asPlanned = previous === 'as' || previous === 'than' || (previous?.endsWith('ly') && words[at + 2 * toFirst] === 'as')
    if (asPlanned && word.endsWith('ed')) continue
    if (future.has(word)) return next === 'have' ? 'past' : 'future'
    if (next === 'to' && futureWithTo.has(word)) return 'future'
    if (past.has(word) || (word.length > 3 && word.endsWith('ed'))) {
      // "will be completed Monday", "to be released Friday"
      const earlier = words[at + 2 * toFirst]
      const planned = previous === 'be' || previous === 'to' || earlier === 'will' || (previous === 'will' && toFirst === 1)
      return planned && earlier !== 'could' && earlier !== 'not' ? 'future' : 'past'
    }
  }
  return undefined
}

const isLower = (code: number): boolean => code >= 97 && code <= 122
const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** End of a sentence, roughly: "Mr. Smith" and "U.S. troops" are no ends. */
function isStop(text: string, at: number): boolean {
  const mark = text.charCodeAt(at)
  if (mark === 33 || mark === 63 || mark === 59) return true
  if (mark === 10) return text.charCodeAt(at + 1) === 10 || text.charCodeAt(at - 1) === 10
  if (mark !== 46) return false
  const after = text.charCodeAt(at + 1)
  if (after !== 32 && after !== 10 && at + 1 < text.length) return false
  const [last, second] = [text.charCodeAt(at - 1), text.charCodeAt(at - 2)]
  const closes = isLower(last) || isDigit(last) || last === 41 || last === 34 || last === 0x201d
  return closes && (isLower(second) || isDigit(second)) && !isLower(text.charCodeAt(at + 2))
}

/** "United" and "Will" are no verbs where they are names. */
const verbish = (word: string): string => (/^[A-Z]/.test(word) ? '' : word)

function wordsBefore(text: string, start: number): string[] {
  let from = start
  while (from > 0 && start - from < reach && !isStop(text, from - 1)) from--
  return (text.slice(from, start).match(/'?[A-Za-z]+/g) ?? []).map(verbish).reverse()
}

function wordsAfter(text: string, end: number): string[] {
  let to = end
  while (to < text.length && to - end < reachBehind && !isStop(text, to)) to++
  return (text.slice(end, to).match(/'?[A-Za-z]+/g) ?? []).map(verbish)
}
