import type { Token } from '../model/token.js'
import { isGerundNoun } from './gerundNouns.js'
import { isDeterminer } from './lexicon.js'
import { isPlural, isSingularInS } from './nouns.js'
import { isGroupNoun, isRoleNoun } from './roles.js'
import { isSuffered } from './verbClasses.js'
import { baseOfS, irregularBase, isIrregularParticiple, isParticiple, isVerbForm, modals, regularBase } from './verbs.js'
import { wordSet } from './wordSet.js'

const subjects = wordSet('i you he she it we they who')
const be = wordSet("was were been being be is are 's 're 'm got gets get")
const have = wordSet("has have had having 've")
const doing = wordSet('do does did')
const persons = wordSet(
  'man men woman women people person boy boys girl girls teen teens teenager student students victims victim',
)
const harmed = wordSet('wounded injured hurt killed displaced arrested shot')
/** Nouns behind which another phrase may follow without a comma: "during morning the" does not occur, "for something the" does. */
const startsAsNoun = wordSet('something anything nothing everything morning evening')
const common = wordSet('face claim work plan hope play')
const crowds = wordSet('dozens scores hundreds thousands')
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

/** Lemma of a verb that the model tagged as noun or adjective. `verbless`: nothing else in the sentence is a verb, as in headlines. */
export function missedVerb(tokens: readonly Token[], i: number, verbless: boolean): string | undefined {
  const token = tokens[i]!
  const previous = tokens[i - 1]
  const next = tokens[i + 1]
  const { lower } = token
  // "after meeting the premier"
  if (isGerundNoun(lower) || (lower.length > 5 && lower.endsWith('ing') && !startsAsNoun.has(lower)))
    return token.pos === 'NOUN' &&
      ((previous?.pos === 'ADP' && (next?.pos === 'DET' || next?.pos === 'PRON' || next?.pos === 'PROPN')) ||
        // "killing five and wounding dozens"
        (lower === 'wounding' && crowds.has(next?.lower ?? '')))
      ? (gerundBases.get(lower) ?? regularBase(`${lower.slice(0, -3)}ed`))
      : undefined
  if (!previous) return undefined
  // "were each shot"
  const isEach = previous.lower === 'each' && be.has(tokens[i - 2]?.lower ?? '')
  const behindAdverb = previous.pos === 'ADV' || previous.lower === 'not' || previous.lower === "n't" || isEach
  const before = behindAdverb ? (tokens[i - 2] ?? previous) : previous
  // "he was shot", "has hurt", "were injured"
  if ((be.has(before.lower) || have.has(before.lower)) && isParticiple(lower)) return passive(token, before, behindAdverb, next)
  // "the fire, which involved three houses"
  if ((previous.lower === 'which' || previous.lower === 'who') && lower.endsWith('ed') && next && next.pos !== 'PUNCT')
    return regularBase(lower)
  if (harmed.has(lower) && isCount(previous) && !isDeterminer(tokens[i - 2]?.lower ?? '') && endsPhrase(next))
    return irregularBase(lower) ?? regularBase(lower)
  // "police apprehended Ann Lee", "gunmen abducted three men"
  if (lower.endsWith('ed') && startsClause(before) && next && takesObject(next) && isSuffered(regularBase(lower)))
    return regularBase(lower)
  if (lower === 'shot') return isShooting(tokens, i, verbless) ? 'shoot' : undefined
  if (previous.pos === 'AUX' && modals.has(previous.lower) && isVerbForm(lower, 'base')) return lower
  // "did not open the library"
  if (behindAdverb && previous.lower !== before.lower && doing.has(before.lower) && isVerbForm(lower, 'base')) return lower
  if (token.pos !== 'NOUN') return undefined
  // "two masked men burst into a home"
  if (
    lower === 'burst' &&
    next?.pos === 'ADP' &&
    next.lower !== 'of' &&
    (persons.has(previous.lower) || isRoleNoun(previous.lemma))
  )
    return lower
  // "Flight 12 departed Oslo at noon", where nothing else is a verb
  if (verbless && lower.endsWith('ed') && next && takesObject(next) && isVerbForm(regularBase(lower), 'base'))
    return regularBase(lower)
  if (previous.lower === 'to' && previous.pos === 'PART' && isVerbForm(lower, 'base')) return lower
  // "Lee and Ray both face charges": no noun of one behind "both"
  if (previous.lower === 'both' && common.has(lower) && next && next.lower !== 'and') return lower
  const base = baseOfS(lower) ?? (isVerbForm(lower, 'base') ? lower : undefined)
  if (base && before.pos === 'PRON' && subjects.has(before.lower) && next?.lower !== 'of') return base
  // "This changes a lot": no plural behind "this"
  if ((previous.lower === 'this' || previous.lower === 'that') && lower.endsWith('s') && isPlural(lower) && !isSingularInS(lower))
    return next && next.pos !== 'PUNCT' ? (base ?? lower.slice(0, -1)) : undefined
  return base && next && (previous.pos === 'NOUN' || previous.pos === 'PROPN') ? behindNoun(tokens, i, base, verbless) : undefined
}

function passive(token: Token, before: Token, behindAdverb: boolean, next: Token | undefined): string | undefined {
  const { lower, pos } = token
  const base = irregularBase(lower)
  const owned = have.has(before.lower) && !behindAdverb && (next === undefined || next.pos === 'ADP')
  if (base && isIrregularParticiple(lower)) return owned || lower === 'left' ? undefined : base
  return lower.endsWith('ed') && (pos === 'NOUN' || isSuffered(regularBase(lower))) ? regularBase(lower) : undefined
}

/** "Man shot wife", "a man shot in the leg", ", shot the owner" against "a shot in the arm", "a gun shot wound". */
function isShooting(tokens: readonly Token[], i: number, verbless: boolean): boolean {
  const previous = tokens[i - 1]!
  const next = tokens[i + 1]
  if (!next) return false
  const named = previous.pos === 'PROPN' || (previous.pos === 'PRON' && subjects.has(previous.lower))
  const noun = previous.pos === 'NOUN'
  if (named) return takesObject(next) || next.pos === 'CCONJ' || next.lower === 'at' || verbless
  if (noun && (isRoleNoun(previous.lemma) || persons.has(previous.lower))) return next.pos !== 'NOUN' || verbless
  // "pulled a gun and shot five people", "Ann Lee, 31, shot two men"
  const counted = tokens[i + 2]
  const behindAge = previous.lower === ',' && tokens[i - 2]?.pos === 'NUM'
  if (next.pos === 'NUM' && counted && (noun || previous.pos === 'CCONJ' || behindAge))
    return persons.has(counted.lower) || isRoleNoun(counted.lemma) || counted.lower === 'others'
  if (noun)
    return (
      next.lower === 'at' || next.pos === 'DET' || next.pos === 'PROPN' || next.lower === 'himself' || next.lower === 'herself'
    )
  return (previous.pos === 'PUNCT' || previous.pos === 'CCONJ') && takesObject(next) && next.pos !== 'NUM'
}

function behindNoun(tokens: readonly Token[], i: number, base: string, verbless: boolean): string | undefined {
  const { lower } = tokens[i]!
  const previous = tokens[i - 1]!
  const next = tokens[i + 1]!
  const many = previous.lower.endsWith('s') || isGroupNoun(previous.lower) || previous.lower === 'people'
  if (base !== lower) {
    // headline: "Governor vetoes bill", "the White House plans to delay"; "the report says that"
    if (
      verbless &&
      (takesObject(next) ||
        next.pos === 'NOUN' ||
        next.pos === 'ADJ' ||
        next.lower === 'to' ||
        next.lower === 'as' ||
        next.lower === 'in')
    )
      return base
    return next.lower === 'that' ? base : undefined
  }
  // "troops storm the town", "did the mayor sign the deal"
  if (next.pos === 'DET' || next.lower === 'it' || next.lower === 'them')
    return many || (tokens[0]!.pos === 'AUX' && i < 6) ? base : undefined
  // "Court documents show that", "records show Lee was"
  const reported = next.pos === 'PROPN' && base === 'show'
  return previous.lower.endsWith('s') && (next.lower === 'that' || reported || (next.lower === 'to' && verbless))
    ? base
    : undefined
}

const startsClause = ({ pos, lower }: Token): boolean => pos === 'NOUN' || pos === 'PROPN' || subjects.has(lower)

const isCount = ({ pos, lower }: Token): boolean =>
  pos === 'NUM' || lower === 'others' || lower === 'people' || lower === 'dozens' || lower === 'several' || lower === 'many'

const endsPhrase = (token: Token | undefined): boolean =>
  !token || token.pos === 'PUNCT' || token.pos === 'ADP' || token.pos === 'CCONJ' || token.pos === 'SCONJ'

const takesObject = ({ pos, lower }: Token): boolean =>
  pos === 'DET' || pos === 'PROPN' || pos === 'NUM' || (pos === 'PRON' && lower !== 'who' && lower !== 'which')
