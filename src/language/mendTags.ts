import type { Token } from '../model/token.js'
import { isDeterminer } from './lexicon.js'
import { isPlural } from './nouns.js'
import { isGroupNoun, isRoleNoun } from './roles.js'
import { isSuffered } from './verbClasses.js'
import { baseOfS, irregularBase, isIrregularParticiple, isParticiple, isVerbForm, modals } from './verbs.js'
import { wordSet } from './wordSet.js'

const gerundNouns = wordSet(
  'shooting meeting killing bombing building hearing opening closing ruling wedding fighting flooding stabbing warning briefing sentencing filing finding hiring landing voting wounding shelling funding spending trading training rating crossing gathering beginning',
)
const gerundBases = new Map([
  ['ruling', 'rule'],
  ['stabbing', 'stab'],
  ['hiring', 'hire'],
  ['voting', 'vote'],
  ['trading', 'trade'],
  ['rating', 'rate'],
  ['filing', 'file'],
  ['sentencing', 'sentence'],
  ['closing', 'close'],
  ['beginning', 'begin'],
])

/** Nouns that the model takes for verbs. */
const neverVerbs = wordSet('people police evidence court hospital')
/** Behind these a bare verb is a noun: "enough support". */
const measuring = wordSet('enough such further no little much every each another')
/** A bare infinitive may follow the object of these: "let the man go", "did the court rule". */
const bareObject = wordSet('let make made makes help helped helps see saw hear heard watch watched have had has do does did')
/** "accusing of" has an object of its own; these have "of" right behind. */
const takesOf = wordSet(
  'consist think speak talk die complain approve dispose hear dream boast know beware conceive smell warn repent tire disapprove',
)
const subjects = wordSet('i you he she it we they who')
const pointing = wordSet('he she it that there what who here how where this everyone everybody someone nobody')
/** Between article and noun: "the only route", "a back room". */
const pointed = wordSet('only very back then latter')
const possessive = wordSet('his her its their my our your')
const be = wordSet("was were been being be is are 's 're 'm got gets get")
const have = wordSet("has have had having 've")
/** Verbs that the model takes for another. */
const lemmas = new Map([
  ['wounded', 'wound'],
  ['felled', 'fell'],
  ['being', 'be'],
])

/** Mends parts of speech and lemmas that news English gets wrong, in place. One look at each word and its neighbours. */
export function mendTags(tokens: Token[]): void {
  // headlines leave out the words that tell verbs: only where nothing else is a verb
  let verbs = 0
  for (const { pos, lower } of tokens)
    if ((pos === 'VERB' && !lower.endsWith('ed') && !lower.endsWith('ing')) || pos === 'AUX') verbs++
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (token.lower === "'s" || token.lower === "'") clitic(token, tokens[i - 1], tokens[i + 1], tokens[i + 2])
    else if (token.pos === 'NOUN' || token.pos === 'ADJ' || token.pos === 'PROPN') nominal(tokens, i, verbs === 0)
    else if (token.pos === 'VERB') {
      if (neverVerbs.has(token.lower)) token.pos = 'NOUN'
      else verbal(tokens, i)
    } else if (token.pos === 'AUX' && token.lower === 'can' && tokens[i - 1]?.pos === 'NOUN' && tokens[i + 1]?.pos === 'ADP')
      token.pos = 'NOUN'
    if (token.pos === 'VERB' || token.lower === 'being') mendLemma(token)
  }
}

/** "It's a step" is, "the man's car" owns, "the man's been" has. */
function clitic(token: Token, previous: Token | undefined, next: Token | undefined, behind: Token | undefined): void {
  if (token.text === "'" || !previous || !next || token.pos === 'AUX') return
  const owner = previous.pos === 'NOUN' || previous.pos === 'PROPN'
  if (!pointing.has(previous.lower) && !owner) return
  const verbal =
    next.pos === 'DET' ||
    next.lower === 'not' ||
    next.lower === 'been' ||
    next.lower === 'going' ||
    next.pos === 'PRON' ||
    (next.pos === 'ADV' && behind?.pos === 'VERB' && behind.lower.endsWith('ing'))
  if (verbal || (!owner && next.pos !== 'NOUN' && next.pos !== 'PROPN')) {
    token.pos = 'AUX'
    token.lemma = 'be'
  }
}

function nominal(tokens: Token[], i: number, verbless: boolean): void {
  const token = tokens[i]!
  const { lower } = token
  const previous = tokens[i - 1]
  const next = tokens[i + 1]
  if (token.pos === 'PROPN') {
    if (i === 0 && lower === 'none') token.pos = 'PRON'
    else if (i === 0 && lower === 'others') token.pos = 'NOUN'
    return
  }
  if (token.pos === 'NOUN' && gerundNouns.has(lower)) {
    // "after meeting the premier"
    if (previous?.pos === 'ADP' && next && (next.pos === 'DET' || next.pos === 'PRON' || next.pos === 'PROPN'))
      return verb(token, gerundBases.get(lower) ?? lower.slice(0, -3))
    token.lemma = lower
  }
  if (!previous) return
  // "This changes a lot": no plural behind "this"
  if (
    token.pos === 'NOUN' &&
    (previous.lower === 'this' || previous.lower === 'that') &&
    isPlural(lower) &&
    lower.endsWith('s') &&
    !singulars.has(lower) &&
    next &&
    next.pos !== 'PUNCT'
  )
    return verb(token, baseOfS(lower) ?? lower.slice(0, -1))
  const before =
    previous.pos === 'ADV' || previous.lower === 'not' || previous.lower === "n't" ? (tokens[i - 2] ?? previous) : previous
  // "he was shot", "has hurt", "were injured"
  if ((be.has(before.lower) || have.has(before.lower)) && isParticiple(lower)) {
    const base = irregularBase(lower)
    const noun = have.has(before.lower) && previous === before && (next === undefined || next.pos === 'ADP')
    if (base && isIrregularParticiple(lower) && !noun && lower !== 'left') verb(token, base)
    else if (lower.endsWith('ed') && (token.pos === 'NOUN' || isSuffered(regularBase(lower)))) verb(token, regularBase(lower))
    return
  }
  // "two were killed and three wounded", "12 hurt in blast"
  if (
    harmed.has(lower) &&
    counting(previous) &&
    !isDeterminer(tokens[i - 2]?.lower ?? '') &&
    (!next || next.pos === 'PUNCT' || next.pos === 'ADP' || next.pos === 'CCONJ' || next.pos === 'SCONJ')
  )
    return verb(token, irregularBase(lower) ?? regularBase(lower))
  if (previous.lower === 'to' && previous.pos === 'PART' && token.pos === 'NOUN' && isVerbForm(lower, 'base'))
    return verb(token, lower)
  if (modals.has(previous.lower) && previous.pos === 'AUX' && isVerbForm(lower, 'base')) return verb(token, lower)
  if (
    subjects.has(before.lower) &&
    before.pos === 'PRON' &&
    (isVerbForm(lower, 'base') || baseOfS(lower)) &&
    token.pos === 'NOUN' &&
    next?.lower !== 'of'
  )
    return verb(token, baseOfS(lower) ?? lower)
  if (
    lower === 'shot' &&
    previous.pos === 'NOUN' &&
    next?.pos === 'ADP' &&
    (isRoleNoun(previous.lemma) || persons.has(previous.lower))
  )
    return verb(token, 'shoot')
  if (
    lower === 'shot' &&
    next?.lower === 'at' &&
    (previous.pos === 'PROPN' || previous.pos === 'NOUN' || previous.pos === 'PRON')
  )
    return verb(token, 'shoot')
  if (
    lower === 'shot' &&
    (subject(previous) || (previous.pos === 'NOUN' && verbless && next)) &&
    tokens[i - 2]?.lower !== 'the' &&
    tokens[i - 2]?.lower !== 'a' &&
    next &&
    (object(next) || next.pos === 'CCONJ' || verbless)
  )
    return verb(token, 'shoot')
  if (lower === 'shot' && (previous.pos === 'PUNCT' || previous.pos === 'CCONJ') && next && object(next) && next.pos !== 'NUM')
    return verb(token, 'shoot')
  if (
    lower === 'shot' &&
    previous.pos === 'NOUN' &&
    next &&
    (next.pos === 'DET' || next.lower === 'himself' || next.lower === 'herself' || next.pos === 'PROPN')
  )
    return verb(token, 'shoot')
  if (!(previous.pos === 'NOUN' || previous.pos === 'PROPN') || token.pos !== 'NOUN' || !next) return
  // headline: "Stoltenberg chairs council meeting", "Governor vetoes bill"; "Three killed, 12 hurt in blast"
  const base = baseOfS(lower)
  if (
    base &&
    verbless &&
    (object(next) ||
      next.pos === 'NOUN' ||
      next.pos === 'ADJ' ||
      next.lower === 'to' ||
      next.lower === 'as' ||
      next.lower === 'in')
  )
    return verb(token, base)
  // "troops storm the town", "did the mayor sign the deal"
  const many = previous.lower.endsWith('s') || isGroupNoun(previous.lower) || previous.lower === 'people'
  if (
    isVerbForm(lower, 'base') &&
    (next.pos === 'DET' || next.lower === 'it' || next.lower === 'them') &&
    (many || (tokens[0]!.pos === 'AUX' && i < 6))
  )
    return verb(token, lower)
  // "Court documents show that", "the White House plans to delay"
  if (
    (base || isVerbForm(lower, 'base')) &&
    (next.lower === 'that' || (next.lower === 'to' && verbless)) &&
    (base ? true : previous.lower.endsWith('s'))
  )
    return verb(token, base ?? lower)
}

const singulars = wordSet(
  'news means series species headquarters politics crisis process business access success progress basis analysis address class campus virus boss loss glass mess mass bus gas press miss kiss grass cross dress stress congress fitness illness witness wilderness sickness weakness',
)
const persons = wordSet(
  'man men woman women people person boy boys girl girls teen teens teenager student students victims victim',
)
const harmed = wordSet('wounded injured hurt killed displaced arrested shot')
const counting = ({ pos, lower }: Token): boolean =>
  pos === 'NUM' || lower === 'others' || lower === 'people' || lower === 'dozens' || lower === 'several' || lower === 'many'

const subject = (token: Token): boolean => token.pos === 'PROPN' || (token.pos === 'PRON' && subjects.has(token.lower))
const object = (token: Token): boolean =>
  token.pos === 'DET' ||
  token.pos === 'PROPN' ||
  token.pos === 'NUM' ||
  (token.pos === 'PRON' && token.lower !== 'who' && token.lower !== 'which')

function verbal(tokens: Token[], i: number): void {
  const token = tokens[i]!
  const { lower } = token
  const previous = tokens[i - 1]
  const next = tokens[i + 1]
  const bare = !lower.endsWith('ed') && !lower.endsWith('ing')
  // "Colorado Springs"
  if (previous?.pos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(token.text)) {
    token.pos = 'PROPN'
    return
  }
  if (!previous) {
    // "Suspect in shooting arrested", "Report of fire"
    if (
      next?.pos === 'ADP' &&
      bare &&
      isVerbForm(lower, 'base') &&
      (next.lower === 'in' || next.lower === 'of' || next.lower === 'at' || next.lower === 'on')
    )
      noun(token)
    return
  }
  // "a gunshot wound", "on bail", "the attack": no bare verb stands there
  const led =
    isDeterminer(previous.lower) &&
    previous.lower !== 'that' &&
    previous.lower !== 'this' &&
    previous.lower !== 'all' &&
    previous.lower !== 'both' &&
    previous.lower !== 'each'
  if (bare && !isIrregularParticiple(lower) && irregularBase(lower) === undefined && (led || possessive.has(previous.lower)))
    return noun(token)
  const second = tokens[i - 2]
  // "his left hand", "Lee's run for office"
  if (lower === 'left' && next?.pos === 'NOUN' && (led || possessive.has(previous.lower))) {
    token.pos = 'ADJ'
    token.lemma = lower
    return
  }
  if (bare && previous.lower === "'s" && previous.pos === 'PART' && (irregularBase(lower) === undefined || lower === 'run'))
    return noun(token)
  // "have access", not "have put"
  if (bare && have.has(previous.lower) && irregularBase(lower) === undefined) return noun(token)
  if (bare && measuring.has(previous.lower) && next?.lower !== 'to') return noun(token)
  if (bare && isTwoNouns(tokens, i)) return noun(token)
  if (
    bare &&
    (previous.pos === 'ADJ' || pointed.has(previous.lower)) &&
    second &&
    irregularBase(lower) === undefined &&
    (isDeterminer(second.lower) || possessive.has(second.lower)) &&
    second.lower !== 'that'
  )
    return noun(token)
  if (
    bare &&
    (previous.pos === 'ADP' || previous.lower === 'for') &&
    previous.lower !== 'but' &&
    previous.lower !== 'than' &&
    previous.lower !== 'except' &&
    irregularBase(lower) === undefined &&
    next?.pos !== 'DET' &&
    next?.pos !== 'PRON'
  )
    return noun(token)
  if (
    (lower === 'wound' || lower === 'wounds') &&
    (previous.pos === 'NOUN' || previous.pos === 'ADJ' || previous.pos === 'DET' || previous.pos === 'NUM')
  )
    return noun(token)
  if (lower.endsWith('ing') && next?.lower === 'of' && !takesOf.has(token.lemma)) return gerund(token)
  // "Victims in workplace shooting identified"
  if (
    gerundNouns.has(lower) &&
    next?.pos === 'VERB' &&
    next.lower.endsWith('ed') &&
    (previous.pos === 'NOUN' || previous.pos === 'PROPN')
  )
    return gerund(token)
  // "in Baltimore shooting": a gerund after a name or adjective and before nothing is a noun
  if (lower.endsWith('ing') && (!next || next.pos === 'PUNCT' || next.pos === 'ADP' || next.pos === 'AUX')) {
    const plain =
      previous.pos === 'ADJ' ||
      possessive.has(previous.lower) ||
      previous.pos === 'DET' ||
      (previous.lower === "'s" && previous.pos === 'PART')
    if (
      plain ||
      (previous.pos === 'PROPN' && gerundNouns.has(lower)) ||
      (previous.pos === 'ADP' && gerundNouns.has(lower) && next?.pos !== 'ADP')
    ) {
      gerund(token)
    }
  }
}

/** "a power grab", "the bomb blast": a singular noun takes no bare verb. */
function isTwoNouns(tokens: Token[], i: number): boolean {
  const token = tokens[i]!
  const previous = tokens[i - 1]!
  if (
    previous.pos !== 'NOUN' ||
    previous.lower.endsWith('s') ||
    isGroupNoun(previous.lower) ||
    irregularBase(token.lower) !== undefined ||
    token.lower.endsWith('s')
  )
    return false
  let article = false
  for (let n = i - 2; n >= 0 && n >= i - 7; n--) {
    const { pos, lower } = tokens[n]!
    if (
      n >= i - 3 &&
      (isDeterminer(lower) || possessive.has(lower)) &&
      lower !== 'that' &&
      lower !== 'all' &&
      lower !== 'these' &&
      lower !== 'those'
    )
      article = true
    if (bareObject.has(lower) || (pos === 'AUX' && modals.has(lower)) || lower === 'and' || lower === 'or') return false
  }
  return article
}

function gerund(token: Token): void {
  token.pos = 'NOUN'
  token.lemma = token.lower
}

function verb(token: Token, lemma: string): void {
  token.pos = 'VERB'
  token.lemma = lemma
}

function noun(token: Token): void {
  token.pos = 'NOUN'
  token.lemma = token.lower.endsWith('s') && !token.lower.endsWith('ss') ? token.lower.slice(0, -1) : token.lower
}

function mendLemma(token: Token): void {
  const known = lemmas.get(token.lemma)
  if (known) token.lemma = known
  // "taped" is no form of "tap", which doubles its last letter
  else if (
    (token.lower === `${token.lemma}ed` || token.lower === `${token.lemma}ing`) &&
    /^[^aeiou]*[aeiou][bcdfgklmnprstvz]$/.test(token.lemma)
  )
    token.lemma += 'e'
  else if (token.lemma === token.lower) {
    const base = irregularBase(token.lower)
    if (base) token.lemma = base
    else if (token.lower.endsWith('ed') && token.lower.length > 5) token.lemma = regularBase(token.lower)
  }
}

/** "re-elected" -> "re-elect", "gutted" -> "gut", "apologised" -> "apologise". */
export function regularBase(lower: string): string {
  const stem = lower.slice(0, -2)
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`
  const last = stem.at(-1)!
  if (last === stem.at(-2)) return last === 's' || last === 'l' || last === 'f' || last === 'z' ? stem : stem.slice(0, -1)
  return /(?:[cgvzus]|at|iz|bl|tl|[^aeiou][aiou]r)$/.test(stem) ? `${stem}e` : stem
}
