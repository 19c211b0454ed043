import { endsNounPhrase } from '../language/nouns.js'
import { isDash, wordAfter, wordAt, wordBefore } from '../language/wordAt.js'
import { readCountedNoun } from './countedNoun.js'
import type { Figure } from './figure.js'

const pronounBefore = new Set(
  'no each every any this that the which some another only latter former such loved little big'.split(' '),
)
const compounds = new Set(
  'time off on way sided stop to liner dimensional minded trick fold shot size hit another year day hour month week upmanship'.split(
    ' ',
  ),
)

/** "a federal one giving them time": "one" is the head of a phrase of its own. */
function isNounPhraseBefore(text: string, at: number): boolean {
  const adjective = wordBefore(text, at)
  const article = adjective && wordBefore(text, adjective.start)?.lower
  return article === 'a' || article === 'an' || article === 'the'
}

/** "one" counts before a noun ("one man", "one of the men"), else it stands for somebody: "no one", "the one who", "one state or a group". */
export function readOne(text: string, figure: Figure): 'count' | 'pronoun' {
  const before = wordBefore(text, figure.start)?.lower
  if (before !== undefined && pronounBefore.has(before) && before !== 'only') return 'pronoun'
  if (text[figure.end] === "'" || text[figure.end] === '\u2019') return 'pronoun'
  if (isDash(text, figure.end)) {
    const word = wordAt(text, figure.end + 1)
    return !word || compounds.has(word.lower) ? 'pronoun' : 'count'
  }
  const next = wordAfter(text, figure.end)
  if (!next || next.lower === 'another') return 'pronoun'
  if (next.lower === 'of') return 'count'
  if (endsNounPhrase(next.lower) && next.lower !== 'dead') return 'pronoun'
  const noun = readCountedNoun(text, figure.end, true)
  if (!noun.of || (next.lower.endsWith('ing') && isNounPhraseBefore(text, figure.start))) return 'pronoun'
  const or = wordAfter(text, noun.end)
  const other = or?.lower === 'or' ? wordAfter(text, or.end)?.lower : undefined
  return other === 'a' || other === 'another' || other === 'more' || other === 'two' ? 'pronoun' : 'count'
}
