import type { Pos, Token } from '../model/token.js'
import { isGerundNoun } from './gerundNouns.js'
import { isDeterminer } from './lexicon.js'
import { isSingularInS } from './nouns.js'
import { isGroupNoun, isRoleNoun } from './roles.js'
import { irregularBase, isIrregularParticiple, isVerbForm, modals } from './verbs.js'
import { wordSet } from './wordSet.js'

/** Never verbs in news. */
const neverVerbs = wordSet('people police evidence court hospital')
/** "According to press secretary Kari Dahl". */
const ofPress = wordSet('secretary secretaries conference conferences release releases officer officers reports')
/** Behind these a bare verb is a noun: "enough support". */
const measuring = wordSet('enough such further no little much every each another')
/** A bare infinitive may follow the object of these: "let the man go", "did the court rule". */
const bareObject = wordSet('let make made makes help helped helps see saw hear heard watch watched have had has do does did')
/** "accusing of" has an object of its own; these have "of" right behind. */
const takesOf = wordSet(
  'consist think speak talk die complain approve dispose hear dream boast know beware conceive smell warn repent tire disapprove',
)
/** Between article and noun: "the only route", "a back room". */
const pointed = wordSet('only very back then latter')
const possessive = wordSet('his her its their my our your')
/** Determiners that stand alone as well: "that led to", "both left". */
const standing = wordSet('that this all both each these those')

/** Part of speech of a word that the model took for a verb, where it is none. */
export function missedNoun(tokens: readonly Token[], i: number): Pos | undefined {
  const { lower, lemma, text } = tokens[i]!
  if (neverVerbs.has(lower)) return 'NOUN'
  const previous = tokens[i - 1]
  const next = tokens[i + 1]
  if (lower === 'press' && next && ofPress.has(next.lower)) return 'NOUN'
  if (!previous) {
    // "Suspect in shooting arrested", "Report of fire"
    const hung = next?.lower === 'in' || next?.lower === 'of' || next?.lower === 'at' || next?.lower === 'on'
    return hung && isVerbForm(lower, 'base') ? 'NOUN' : undefined
  }
  // "Colorado Springs"
  if (previous.pos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(text)) return 'PROPN'
  const led = leads(previous)
  // "his left hand"
  if (lower === 'left' && next?.pos === 'NOUN' && led) return 'ADJ'
  if (lower.endsWith('ing')) return isGerundAsNoun(tokens, i, lemma) ? 'NOUN' : undefined
  if (
    (lower === 'wound' || lower === 'wounds') &&
    (led || previous.pos === 'NOUN' || previous.pos === 'ADJ' || previous.pos === 'NUM')
  )
    return 'NOUN'
  if (lower.endsWith('ed') || isIrregularParticiple(lower) || irregularBase(lower) !== undefined)
    return lower === 'run' && previous.lower === "'s" && previous.pos === 'PART' ? 'NOUN' : undefined
  return isBareNoun(tokens, i, led) ? 'NOUN' : undefined
}

const leads = ({ lower }: Token): boolean => (isDeterminer(lower) && !standing.has(lower)) || possessive.has(lower)

/** "a gunshot wound", "on bail", "have access", "Lee's plan", "a back room": no bare verb stands there. */
function isBareNoun(tokens: readonly Token[], i: number, led: boolean): boolean {
  const { lower } = tokens[i]!
  const previous = tokens[i - 1]!
  const next = tokens[i + 1]
  if (led || (previous.lower === "'s" && previous.pos === 'PART')) return true
  // "responded to reports of gunfire": no infinitive ends so
  if (previous.lower === 'to') return /[^s]s$/.test(lower) && !isVerbForm(lower, 'base') && isVerbForm(lower, 's')
  // "there were reports of gunfire"
  if (previous.lemma === 'be' && tokens[i - 2]?.lower === 'there') return true
  if (previous.lower === 'have' || previous.lower === 'has' || previous.lower === 'had') return true
  if (measuring.has(previous.lower)) return next?.lower !== 'to'
  const second = tokens[i - 2]
  if ((previous.pos === 'ADJ' || pointed.has(previous.lower)) && second && leads(second) && !lower.endsWith('s')) return true
  if (previous.pos === 'ADP' || previous.lower === 'for')
    return (
      previous.lower !== 'but' &&
      previous.lower !== 'than' &&
      previous.lower !== 'except' &&
      next?.pos !== 'DET' &&
      next?.pos !== 'PRON'
    )
  return isSecondNoun(tokens, i)
}

/** "a power grab", "the bomb blast": a singular noun takes no bare verb. */
function isSecondNoun(tokens: readonly Token[], i: number): boolean {
  const previous = tokens[i - 1]!
  if (
    previous.pos !== 'NOUN' ||
    (previous.lower.endsWith('s') && !isSingularInS(previous.lower)) ||
    isGroupNoun(previous.lower) ||
    tokens[i]!.lower.endsWith('s')
  )
    return false
  let article = false
  for (let n = i - 2; n >= 0 && n >= i - 7; n--) {
    const token = tokens[n]!
    if (n >= i - 3 && (leads(token) || (token.lower === "'s" && token.pos === 'PART'))) article = true
    if (bareObject.has(token.lower) || (token.pos === 'AUX' && modals.has(token.lower)) || token.pos === 'CCONJ') return false
  }
  return article
}

const locates = wordSet('in at on near outside inside')
/** "a crowd gathering in the park" gathers; "a police shooting in Bergen" is one. */
const attacks = wordSet('shooting stabbing bombing shelling')
const isThing = ({ lemma, lower }: Token, attack: boolean): boolean =>
  (!lower.endsWith('s') || lower === 'mass') && !isRoleNoun(lemma) && !people.has(lemma) && (attack || !isGroupNoun(lower))
const people = wordSet('man woman boy girl child teen teenager toddler kid person baby')

/** "in the shooting", "regime shelling of a town", "Victims in workplace shooting identified". */
function isGerundAsNoun(tokens: readonly Token[], i: number, lemma: string): boolean {
  const { lower } = tokens[i]!
  const previous = tokens[i - 1]!
  const next = tokens[i + 1]
  if (next?.lower === 'of') return !takesOf.has(lemma)
  const known = isGerundNoun(lower)
  const owned = previous.lower === "'s" && previous.pos === 'PART'
  // "a mass shooting left two hurt", "Monday's shooting occurred"
  if (known && next?.pos === 'VERB' && !next.lower.endsWith('ing'))
    return previous.pos === 'NOUN' || previous.pos === 'PROPN' || previous.pos === 'ADJ' || owned
  if (next && next.pos !== 'PUNCT' && next.pos !== 'ADP' && next.pos !== 'AUX') return false
  // "a school shooting in Bergen"; a man shooting in Bergen shoots
  if (known && previous.pos === 'NOUN' && next?.pos === 'ADP' && locates.has(next.lower))
    return isThing(previous, attacks.has(lower))
  if (previous.pos === 'ADJ' || previous.pos === 'DET' || possessive.has(previous.lower) || owned) return true
  return known && (previous.pos === 'PROPN' || (previous.pos === 'ADP' && next?.pos !== 'ADP'))
}
