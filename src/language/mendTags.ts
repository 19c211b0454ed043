import type { Token } from '../model/token.js'
import { isGerundNoun } from './gerundNouns.js'
import { missedNoun } from './missedNouns.js'
import { missedVerb } from './missedVerbs.js'
import { irregularBase, regularBase } from './verbs.js'
import { wordSet } from './wordSet.js'

const pointing = wordSet('he she it that there what who here how where this everyone everybody someone nobody')
/** Verbs that the model gives no lemma of. */
const lemmas = new Map([
  ['wounded', 'wound'],
  ['felled', 'fell'],
  ['being', 'be'],
])

/** Mends parts of speech and lemmas that news English gets wrong, in place. A bounded look at each word and its neighbours. */
export function mendTags(tokens: Token[]): void {
  // headlines leave out the words that tell verbs: only where nothing else is a verb
  const verbless = !tokens.some(
    ({ pos, lower }) => pos === 'AUX' || (pos === 'VERB' && !lower.endsWith('ed') && !lower.endsWith('ing')),
  )
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (token.lower === "'s" || token.lower === "'") mendClitic(token, tokens[i - 1], tokens[i + 1], tokens[i + 2])
    else if (token.lower === 'wounds' && isDone(tokens, i)) {
      token.pos = 'VERB'
      token.lemma = 'wound'
    } else if (token.pos === 'NOUN' || token.pos === 'ADJ') {
      // "was pronounced dead"
      const lemma = isPronounced(tokens, i) ? 'pronounce' : missedVerb(tokens, i, verbless)
      // "the deputy chief of staff", "as state attorney general"
      if (token.lower === 'chief' && tokens[i + 1]?.lower === 'of') token.pos = 'NOUN'
      if (token.lower === 'general' && tokens[i - 1]?.lower === 'attorney') token.pos = 'NOUN'
      // "a Bergen teen was arrested"; not "a teen driver"
      if (token.lower === 'teen' && !/^(?:NOUN|ADJ|PROPN)$/.test(tokens[i + 1]?.pos ?? '')) token.pos = 'NOUN'
      if (lemma !== undefined) {
        token.pos = 'VERB'
        token.lemma = lemma
      } else if (token.pos === 'NOUN' && isGerundNoun(token.lower)) token.lemma = token.lower
    } else if (isParticipleBeforeNoun(tokens, i)) token.pos = 'ADJ'
    else if (token.pos === 'VERB') mendVerb(tokens, i)
    else if (token.pos === 'PROPN' && i === 0 && token.lower === 'none') token.pos = 'PRON'
    else if (token.pos === 'PROPN' && i === 0 && token.lower === 'others') token.pos = 'NOUN'
    // "a drive-by", "the sit-in": no preposition has a hyphen
    else if ((token.pos === 'ADP' || token.pos === 'ADV') && /^\p{L}{3,20}-(?:by|in|off|on|out|over|up)$/u.test(token.lower))
      token.pos = tokens[i + 1]?.pos === 'NOUN' || tokens[i + 1]?.lower.endsWith('ing') ? 'ADJ' : 'NOUN'
    // "a gas can inside the hall"
    else if (token.lower === 'can' && tokens[i - 1]?.pos === 'NOUN' && tokens[i + 1]?.pos === 'ADP') token.pos = 'NOUN'
    if (token.pos === 'VERB' || token.lower === 'being') mendLemma(token)
  }
}

/** "Blast kills six, wounds dozens". */
const isDone = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i + 1]?.pos === 'NUM' || /^(?:dozens|scores|hundreds|several)$/.test(tokens[i + 1]?.lower ?? '')) &&
  tokens.slice(Math.max(0, i - reachOfKilling), i).some(({ lower }) => lower === 'kills')
const reachOfKilling = 6

const isPronounced = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.lower === 'pronounced' && /^(?:dead|deceased)$/.test(tokens[i + 1]?.lower ?? '')

const joining = wordSet('after before since while when as until than because though although if')

/** "Ahead of appointed senator Kari Dahl": what somebody is, and nothing that anybody did. */
function isParticipleBeforeNoun(tokens: readonly Token[], i: number): boolean {
  const previous = tokens[i - 1]
  const next = tokens[i + 1]
  return (
    tokens[i]!.pos === 'VERB' &&
    tokens[i]!.lower.endsWith('ed') &&
    previous?.pos === 'ADP' &&
    !joining.has(previous.lower) &&
    (next?.pos === 'NOUN' || next?.pos === 'ADJ' || next?.pos === 'PROPN')
  )
}

function mendVerb(tokens: readonly Token[], i: number): void {
  const token = tokens[i]!
  const pos = missedNoun(tokens, i)
  if (!pos) return
  token.pos = pos
  const plural = pos === 'NOUN' && token.lower.endsWith('s') && !token.lower.endsWith('ss')
  token.lemma = plural ? token.lower.slice(0, -1) : token.lower
}

/** "It's a step" is, "the man's car" owns, "the man's been" has. */
function mendClitic(token: Token, previous: Token | undefined, next: Token | undefined, behind: Token | undefined): void {
  if (token.text === "'" || !previous || !next || token.pos === 'AUX') return
  const owner = previous.pos === 'NOUN' || previous.pos === 'PROPN'
  if (!pointing.has(previous.lower) && !owner) return
  const going = next.pos === 'ADV' && behind?.pos === 'VERB' && behind.lower.endsWith('ing')
  const verbal =
    next.pos === 'DET' || next.pos === 'PRON' || next.lower === 'not' || next.lower === 'been' || next.lower === 'going' || going
  if (verbal || (!owner && next.pos !== 'NOUN' && next.pos !== 'PROPN')) {
    token.pos = 'AUX'
    token.lemma = 'be'
  }
}

function mendLemma(token: Token): void {
  const { lemma, lower } = token
  const known = lemmas.get(lemma)
  if (known) token.lemma = known
  // "taped" is no form of "tap", which doubles its last letter
  else if ((lower === `${lemma}ed` || lower === `${lemma}ing`) && /^[^aeiou]*[aeiou][bcdfgklmnprstvz]$/.test(lemma))
    token.lemma += 'e'
  else if (lemma === lower) {
    const base = irregularBase(lower)
    if (base) token.lemma = base
    else if (lower.endsWith('ed') && lower.length > 5) token.lemma = regularBase(lower)
  }
}
