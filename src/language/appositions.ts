import type { Phrase } from '../model/phrase.js'
import type { Token } from '../model/token.js'
import { isParty } from './asides.js'
import { outermost } from './outermost.js'
import { isRoleNoun } from './roles.js'
import { isSaying } from './verbs.js'

const marks = new Set([',', '-', '–', '—', '--', '(', ':'])
const adverbs = new Set(['currently', 'then', 'also', 'now', 'formerly', 'reportedly', 'both', 'himself', 'herself', 'itself'])

/** "Ann Lee, the head of Acme," / "the head of Acme, Ann Lee,": a name and a description side by side, or two descriptions of one. */
export function joinAppositions(tokens: readonly Token[], phrases: Phrase[]): void {
  joinNamesBehind(tokens, phrases)
  for (const left of phrases) {
    const isOne = isOneOf(left, phrases)
    if (left.kind !== 'noun' && left.kind !== 'name' && !isOne) continue
    const candidates = chainOf(left, phrases)
    const end = candidates[candidates.length - 1]!
    let from = end.last + 1
    let right = phrases[end.index + 1]
    // "John Smith, 45, chief executive of Acme"
    if (
      right &&
      tokens[from]?.text === ',' &&
      right.first === from + 1 &&
      tokens[right.last + 1]?.text === ',' &&
      ((right.kind === 'number' && right.time === undefined) || isParty(end, right, tokens))
    ) {
      from = right.last + 1
      right = phrases[right.index + 1]
    }
    if (!right) continue
    const outer = outermost(right, phrases)
    // "Ann Lee, Acme's head": what is owned renames, not the owner
    while (phrases[right.index + 1]?.possessor === right.index) right = phrases[right.index + 1]!
    if (!isGap(tokens, from, outer.first)) continue
    if (end.members.length > 0 && end !== left) continue
    // "the depot in Dayton, Ohio": the wider place renames nothing
    if (
      end.kind === 'name' &&
      end.named !== 'person' &&
      right.kind === 'name' &&
      (right.named === 'place' || right.named === 'nation')
    )
      continue
    if (left.members.includes(right.index)) continue
    if (!isClosed(tokens, phrases, left, right, tokens[from]!.text)) continue
    if (right.appositions.some(n => n < right.index)) continue
    if (isOne && right.named !== 'person') continue
    // "a suit against the mayor, Ann Lee": a person's name goes with the role
    const fitting = candidates.filter(candidate => renames(candidate, right))
    const renamed = isOne ? left : (right.named === 'person' && fitting.find(({ lemma }) => isRoleNoun(lemma))) || fitting[0]
    if (!renamed) continue
    renamed.appositions.push(right.index)
    right.appositions.push(renamed.index)
  }
}

/** "One of the suspects, Ann Lee, was arrested." */
const isOneOf = ({ kind, lemma, complements }: Phrase, phrases: readonly Phrase[]): boolean =>
  kind === 'number' && lemma === 'one' && complements.some(({ phrase }) => phrases[phrase]!.plural)

/** "the trawler Aurora", "another group the Local Committees": a name right behind what it names; "the ship Iran seized sank" has a second verb. */
function joinNamesBehind(tokens: readonly Token[], phrases: readonly Phrase[]): void {
  for (const left of phrases) {
    const right = phrases[left.index + 1]
    if (
      !right ||
      left.kind !== 'noun' ||
      right.kind !== 'name' ||
      right.first !== left.last + 1 ||
      left.determiner === undefined ||
      left.determiner === 'no'
    )
      continue
    if (
      left.time !== undefined ||
      right.time !== undefined ||
      right.named === 'nation' ||
      left.plural ||
      right.possessor !== undefined ||
      phrases[right.index + 1]?.possessor === right.index
    )
      continue
    if (hasOwnVerb(tokens, right.last + 1)) continue
    left.appositions.push(right.index)
    right.appositions.push(left.index)
  }
}

/** Two finite verbs before the next mark: the first is that of a clause inside. */
function hasOwnVerb(tokens: readonly Token[], from: number): boolean {
  let verbs = 0
  for (let i = from; i < tokens.length && i < from + 20; i++) {
    const { pos, lower } = tokens[i]!
    if (pos === 'PUNCT' || pos === 'SCONJ' || pos === 'CCONJ' || lower === 'that' || lower === 'who' || lower === 'which') break
    if (pos === 'AUX' && tokens[i + 1]?.pos !== 'VERB') verbs++
    if (pos === 'VERB' && !lower.endsWith('ing') && tokens[i - 1]?.lower !== 'to') {
      if (verbs === 0 && isSaying(tokens[i]!.lemma)) return false
      verbs++
    }
  }
  return verbs > 1
}

/** The phrase and its prepositional phrases, one behind the other. */
function chainOf(phrase: Phrase, phrases: readonly Phrase[]): Phrase[] {
  const chain = [phrase]
  for (let hops = 0; hops < 4; hops++) {
    const next = chain[chain.length - 1]!.complements[0]
    if (!next) break
    chain.push(phrases[next.phrase]!)
  }
  return chain
}

function isGap(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from < 1 || to - from > 2 || !marks.has(tokens[from]!.text)) return false
  return to - from === 1 || (tokens[from]!.text === ',' && adverbs.has(tokens[from + 1]!.lower))
}

/**
 * An apposition ends with a mark: in "In a letter to Ann Lee, the ministry said" and "It was a matter of time, Ann Lee says" the right side is a subject.
 * Only a description at the very start may be followed by its name and the verb: "A native of Ohio, Lee joined".
 */
function isClosed(tokens: readonly Token[], phrases: readonly Phrase[], left: Phrase, right: Phrase, mark: string): boolean {
  if (mark === '(') return true
  const { first } = outermost(left, phrases)
  let end = right
  for (let hops = 0; hops < 5; hops++) {
    const next: number | undefined = end.members.at(-1) ?? end.complements[0]?.phrase
    if (next === undefined || next <= end.index) break
    end = phrases[next]!
  }
  let next = end.last + 1
  while (tokens[next]?.pos === 'ADV') next++
  const token = tokens[next]
  // "After the raid, Iran, which ...": a fronted phrase is over at its comma, unless a person and a role stand there
  if (isFronted(tokens, right.first))
    return (
      token?.text === ',' &&
      ((left.named === 'person' && isRoleNoun(right.lemma)) || (right.named === 'person' && isRoleNoun(left.lemma)))
    )
  if (!token || (token.pos !== 'VERB' && token.pos !== 'AUX') || token.lower.endsWith('ing')) return true
  // a participle belongs to the right side: "Ann Lee, a minister known for"
  if (
    token.pos === 'VERB' &&
    token.lower.endsWith('ed') &&
    left.kind === 'name' &&
    right.kind === 'noun' &&
    right.determiner !== 'the' &&
    !isSaying(token.lemma)
  )
    return true
  const initial = first === 0 || (first === 1 && tokens[0]!.pos === 'PUNCT')
  return initial && left.kind === 'noun' && right.kind === 'name' && isRoleNoun(left.lemma)
}

/** Does the sentence begin with a preposition and have no verb yet? */
function isFronted(tokens: readonly Token[], before: number): boolean {
  const first = tokens[0]!.pos === 'PUNCT' ? 1 : 0
  if (tokens[first]?.pos !== 'ADP') return false
  for (let i = first; i < before && i < 30; i++) if (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'AUX') return false
  return before < 30
}

function renames(left: Phrase, right: Phrase): boolean {
  if (right.preposition || right.time !== undefined || left.time !== undefined) return false
  if (left.kind === 'name' && right.kind === 'noun')
    return (
      right.determiner !== undefined ||
      right.possessor !== undefined ||
      right.complements.length > 0 ||
      right.modifiers.length > 0 ||
      right.quantity === undefined
    )
  if (left.kind === 'noun' && right.kind === 'name') return true
  if (left.kind !== 'noun' || right.kind !== 'noun') return false
  // "the two officers, members of the unit,"
  if (
    left.plural &&
    right.plural &&
    right.determiner === undefined &&
    right.complements.length > 0 &&
    right.quantity === undefined &&
    left.determiner === 'the'
  )
    return right.members.length === 0
  const article = right.determiner === 'a' || right.determiner === 'an' || right.determiner === 'the'
  return (
    article && (left.determiner === 'the' || left.determiner === 'a' || left.determiner === 'an') && right.members.length === 0
  )
}
