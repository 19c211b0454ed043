import type { Phrase } from '../model/phrase.js'
import type { Token } from '../model/token.js'
import { outermost } from './outermost.js'
import { isClausal } from './verbClasses.js'
import { wordSet } from './wordSet.js'

const singular = wordSet("is was has does 's")

/** "A, B and C": members hang on the first; the same kind of thing on both sides. From the right, so that each joins what follows it. */
export function joinLists(tokens: readonly Token[], phrases: Phrase[]): void {
  for (let i = phrases.length - 1; i > 0; i--) {
    const right = phrases[i]!
    if (phrases[i + 1]?.possessor === i) continue
    const outer = outermost(right, phrases)
    let left = phrases[outer.index - 1]
    if (!left) continue
    let closing = left.last + 1
    // "the European Union (EU) and NATO": the short form in brackets is no member
    const inner = phrases[left.index - 1]
    if (inner && inner.last === left.first - 2 && isMark(tokens[left.first - 1], '(') && isMark(tokens[closing], ')')) {
      left = inner
      closing++
    }
    const joined = joint(tokens, closing, outer.first)
    if (!joined || !alike(left, right)) continue
    if (
      joined === 'comma' &&
      (right.members.length === 0 || startsLongClause(tokens, left, phrases[right.members.at(-1)!]!, phrases))
    )
      continue
    if (joined === 'comma and' && !continues(tokens, phrases, left, right)) continue
    if (joined === 'and' && right.members.length === 0 && startsClause(tokens, left, right, phrases)) continue
    left.members = [right.index, ...right.members]
    right.members = []
  }
}

const isMark = (token: Token | undefined, mark: '(' | ')'): boolean =>
  token !== undefined && (token.text === mark || token.text === (mark === '(' ? '[' : ']'))

/** What joins two phrases whose words lie in tokens[from, to). */
function joint(tokens: readonly Token[], from: number, to: number): 'and' | 'comma' | 'comma and' | undefined {
  if (to - from < 1 || to - from > 3) return undefined
  let at = from
  const comma = tokens[at]!.text === ','
  if (comma) at++
  if (at === to) return 'comma'
  const { lower } = tokens[at]!
  if (lower !== 'and' && lower !== 'or' && lower !== '&' && lower !== 'as well as' && lower !== 'nor') return undefined
  at++
  if (at < to && (tokens[at]!.lower === 'also' || tokens[at]!.lower === 'later')) at++
  return at === to ? (comma ? 'comma and' : 'and') : undefined
}

/** "A, B, and C": before ", and" the list must have begun; else a new clause comes. */
function continues(tokens: readonly Token[], phrases: readonly Phrase[], left: Phrase, right: Phrase): boolean {
  const outer = outermost(left, phrases)
  const earlier = phrases[outer.index - 1]
  if (earlier && earlier.last === outer.first - 2 && tokens[outer.first - 1]!.text === ',' && alike(earlier, left)) return true
  return !finiteAt(tokens, right.last + 1) && tokens[right.last + 1]?.pos !== 'ADP'
}

/** "bombed Aleppo and rebels attacked": the right side is the subject of a clause of its own. */
function startsClause(tokens: readonly Token[], left: Phrase, right: Phrase, phrases: readonly Phrase[]): boolean {
  if (!finiteAt(tokens, right.last + 1)) return false
  const before = tokens[outermost(left, phrases).first - 1]
  if (before?.pos === 'VERB') return !isClausal(before.lemma)
  // "met Smith in Rome and Jones was"
  return before?.pos === 'ADP' && singular.has(tokens[right.last + 1]!.lower) && earlierVerb(tokens, left.first)
}

/** "if it takes such steps, its message and attitude will be": the rest of the list is a subject. */
function startsLongClause(tokens: readonly Token[], left: Phrase, last: Phrase, phrases: readonly Phrase[]): boolean {
  const before = tokens[outermost(left, phrases).first - 1]
  if (before?.pos !== 'VERB' || isClausal(before.lemma)) return false
  for (let i = last.last + 1; i < tokens.length && i < last.last + 12; i++) {
    const { pos, lower } = tokens[i]!
    if (pos === 'AUX' || (pos === 'VERB' && !lower.endsWith('ed') && !lower.endsWith('ing'))) return true
    if (pos === 'PUNCT' || pos === 'CCONJ' || pos === 'SCONJ' || pos === 'PRON' || pos === 'VERB' || pos === 'PART') return false
  }
  return false
}

function finiteAt(tokens: readonly Token[], at: number): boolean {
  let next = at
  while (tokens[next]?.pos === 'ADV') next++
  const token = tokens[next]
  return token !== undefined && (token.pos === 'AUX' || (token.pos === 'VERB' && !token.lower.endsWith('ing')))
}

function earlierVerb(tokens: readonly Token[], before: number): boolean {
  for (let i = before - 1; i >= 0 && i > before - 12; i--) {
    const { pos, text } = tokens[i]!
    if (pos === 'VERB' || pos === 'AUX') return true
    if (text === ',' || text === ';') return false
  }
  return false
}

const alike = (a: Phrase, b: Phrase): boolean =>
  (a.kind === b.kind || (a.kind !== 'number' && b.kind !== 'number' && a.kind !== 'pronoun' && b.kind !== 'pronoun')) &&
  (a.time === undefined) === (b.time === undefined)
