import type { Token } from '../model/token.js'
import { isAgeNext } from './ageNext.js'
import { bodyOf, isBodyHead, isWeakBody } from './bodies.js'
import { countryOf, demonymCountry } from './countries.js'
import { isAdjective, isDescribing, mayName } from './describingWords.js'
import { fold } from './fold.js'
import { givenName } from './givenNames.js'
import { isJoiningParticle, isNameSuffix, isOnlyInCapitals } from './nameWords.js'
import { demonymPlace, isPlaceHead, isWeakPlace, placeOf } from './places.js'
import { isHonorific, isRoleNoun, isTitleWord } from './roles.js'
import { isWordOfPerson } from './wordOfPerson.js'
import { wordSet } from './wordSet.js'

/** One word of a name, or a known run of words: what it can be. Tokens are numbered within the sentence. */
export interface NameUnit {
  is: 'nation' | 'place' | 'body' | 'word' | 'of' | 'and' | 'owner' | 'suffix' | 'nickname'
  first: number
  last: number
  /** Folded, without a stop behind; empty for known runs. */
  word: string
  key?: string
  title?: boolean
  /** The word alone can be a post: "Minister", not "Foreign". */
  role?: boolean
  honorific?: boolean
  given?: boolean
  initial?: boolean
  /** "MP", "PMs": letters that are nobody's surname. */
  letters?: boolean
  bodyHead?: boolean
  placeHead?: boolean
}

const longestBody = 9
const longestPlace = 4
/** No name has more words; the rest of an endless run of capitals starts a name of its own. */
const longestRun = 24

const upper = /^\p{Lu}/u
const particled = /^(?:al|el|as|ash|ad|an|at|ar|az|ul|es|bin|abu)-\p{Lu}|^[dlo]['’]\p{Lu}/u
const partyTag = /^[DRI]-\p{Lu}/u

/** "O'Brien", "al-Assad", "d'Estaing", a single letter where the tagger takes it for a name. */
export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.text !== token.lower &&
  ((upper.test(token.text) && (token.text.length > 1 || token.pos === 'PROPN')) ||
    (token.text.length > 3 && particled.test(token.text)))

const isInitial = (text: string): boolean => /^(?:\p{Lu}\.?|(?:\p{Lu}\.){2,3})$/u.test(text)

const plain = /^[a-z]+$/

/** Most words need no folding but that of case. */
const foldToken = ({ lower, text }: Token): string => (plain.test(lower) ? lower : fold(text))

/** Folded word without the stop of an abbreviation. */
export const bareWord = (token: Token): string => {
  const folded = foldToken(token)
  return folded.length > 1 && folded.endsWith('.') ? folded.slice(0, -1) : folded
}

/** "Western-led", "Britain-based", "Anti-Gadhafi", "US-Russia": words of their own kind, no parts of a name. */
function isCompound(token: Token): boolean {
  const { text } = token
  const hyphen = text.lastIndexOf('-')
  if (hyphen <= 0 || particled.test(text)) return false
  if (/^(?:anti|pro|non|ex|pre|post|mid|then|self|co)-/i.test(text)) return true
  if (
    /-(?:led|based|backed|born|style|area|run|owned|made|trained|era|wide|bound|educated|designed|registered|affiliated|aligned|related|speaking|controlled|held|[a-z]{2,}ed)$/.test(
      text,
    )
  )
    return true
  const [one, other, ...rest] = text.split('-')
  // "Republican-run", "Iran-friendly"; "Jong-un" is a name
  if (
    rest.length === 0 &&
    /^[a-z]{3,}$/.test(other!) &&
    (isLand(fold(one!)) || isDescribing(one!.toLowerCase()) || isRoleNoun(one!.toLowerCase()))
  )
    return true
  return rest.length === 0 && isLand(fold(one!)) && isLand(fold(other!)) && !bodyOf(fold(text)) && !placeOf(fold(text))
}

const isLand = (folded: string): boolean =>
  countryOf(folded) !== undefined ||
  demonymCountry(folded) !== undefined ||
  placeOf(folded) !== undefined ||
  bodyOf(folded) !== undefined

/** Words that no name holds although they bear a capital: "I'm", "D-Ohio", "-LRB-". */
export const isNoName = (token: Token, next?: Token): boolean =>
  /^I(?:['’](?:m|ve|d|ll))?$/.test(token.text) ||
  partyTag.test(token.text) ||
  /^-?[LR][RSC]B-?$/.test(token.text) ||
  (token.text.includes('-') && isCompound(token) && !(isCapital(next) && isBodyHead(bareWord(next!))))

/** Small words inside the names of bodies and places. */
const inName = wordSet(
  'of the for and in on to at a de del la le les los las el al du des da do dos di y e und der die von van sans without against upon & by',
)

/** The longest known body, country or place that starts here. */
export function knownUnit(tokens: readonly Token[], at: number): NameUnit | undefined {
  let phrase = ''
  let best: NameUnit | undefined
  for (let last = at; last < tokens.length && last < at + longestBody; last++) {
    const token = tokens[last]!
    if (token.text !== '&' && (token.pos === 'PUNCT' || token.lower === "'s")) break
    const capital = isCapital(token)
    if (!capital && last === at) break
    // "Bank of England", "Médecins sans Frontières"; "Obama said that" holds no name
    if (!capital && !inName.has(token.lower)) break
    const folded = foldToken(token)
    phrase = phrase ? `${phrase} ${folded}` : folded
    // "who", "us", "is" are words of their own
    if (!capital || (last === at && isOnlyInCapitals(folded) && token.text !== token.text.toUpperCase())) continue
    const is = kindOfKnown(phrase, last - at < longestPlace, token.text === token.text.toUpperCase())
    if (is) best = { ...is, first: at, last, word: '' }
  }
  return best
}

/** "tip" for the Turkistan Islamic Party: letters that stand for a name, and must be written as such. */
const isShortFor = (word: string, name: string): boolean =>
  word.length < 6 &&
  name.includes(' ') &&
  !name.toLowerCase().includes(word) &&
  fold(name)
    .split(' ')
    .map(part => part[0])
    .join('')
    .startsWith(word)

function kindOfKnown(phrase: string, short: boolean, shouted: boolean): Pick<NameUnit, 'is' | 'key'> | undefined {
  const found = bodyOf(phrase)
  // "Tip" is not the TIP
  const body = found && !shouted && isShortFor(phrase, found.name) ? undefined : found
  const place = short ? (countryOf(phrase) ?? demonymCountry(phrase)) : undefined
  if (body && !(place && isWeakBody(phrase))) return { is: 'body', key: body.key }
  if (place) return { is: 'nation', key: place.key }
  const town = short ? (placeOf(phrase) ?? demonymPlace(phrase)) : undefined
  // "Mass" and "Miss" are no states without their stop
  if (
    !town ||
    (town.kind === 'state' && phrase.length < 6 && phrase.length > 2 && town.name.length > phrase.length && !phrase.endsWith('.'))
  )
    return undefined
  return { is: 'place', key: town.key }
}

/** The units of the run of capitals that starts here, with the small words that join them. */
export function readNameUnits(tokens: readonly Token[], start: number): NameUnit[] {
  const units: NameUnit[] = []
  let at = start
  while (at < tokens.length && units.length < longestRun) {
    const token = tokens[at]!
    const next = tokens[at + 1]
    const previous = units.at(-1)
    if (isCapital(token) || /^\d+(?:st|nd|rd|th)$/.test(token.text)) {
      if (isNoName(token, next)) break
      const known = knownUnit(tokens, at)
      const word = bareWord(token)
      if (known && !(known.first === known.last && (isAdjective(word) || yieldsToPerson(tokens, at, word, previous))))
        units.push(known)
      else if (!mayName(word) && !isTitleWord(word) && !isInitial(token.text) && !isWordOfPerson(tokens, at, previous)) break
      else units.push(wordUnit(token, at, word, previous, next))
      at = units.at(-1)!.last + 1
      continue
    }
    // "Rev . Ann Lee": a stop that the tagger took off its title
    if (token.text === '.' && previous?.honorific && token.start === tokens[at - 1]!.end && isCapital(next)) {
      previous.last = at++
      continue
    }
    const joined = previous && next && joiner(tokens, at, previous)
    if (!joined) break
    units.push(...joined)
    at = joined.at(-1)!.last + 1
  }
  while (units.length > 0 && /^(?:of|and|owner)$/.test(units.at(-1)!.is)) units.pop()
  return units
}

const quarter = /^(?:downtown|uptown|midtown|metro|greater|suburban|rural|inner|outer|mid|in|at|of)$/

/** "Jordan Smith", "Michael Jordan", "Israel Ramos": a land's name between the words of a person. */
function yieldsToPerson(tokens: readonly Token[], at: number, word: string, previous: NameUnit | undefined): boolean {
  const next = tokens[at + 1]
  const following = isCapital(next) ? next : undefined
  if (previous && (previous.given || previous.initial) && !(following && isBodyHead(bareWord(following)))) return true
  if (
    previous?.is === 'word' &&
    previous.honorific &&
    !/^(?:president|king|queen|prince|princess|emir|pope|ambassador)$/.test(previous.word)
  )
    return true
  // "Daequan Jackson", "Marvin Douglass Lancaster", not "Downtown Jackson"
  if (
    previous?.is === 'word' &&
    previous.last === at - 1 &&
    !previous.title &&
    !previous.bodyHead &&
    !previous.placeHead &&
    !isAdjective(previous.word) &&
    !quarter.test(previous.word) &&
    (isWeakPlace(word) || isWeakBody(word) || isAgeNext(tokens, at + 1))
  )
    return true
  if (givenName(word) === undefined) return false
  // "Allen 'Lance' Smith"
  if (endOfNickname(tokens, at + 1) !== undefined) return true
  if (!following) return false
  const behind = bareWord(following)
  return (
    !isBodyHead(behind) &&
    !isPlaceHead(behind) &&
    !isTitleWord(behind) &&
    !isRoleNoun(behind) &&
    mayName(behind) &&
    (isWeakPlace(behind) || !knownUnit(tokens, at + 1)) &&
    !isNoName(following)
  )
}

function wordUnit(token: Token, at: number, word: string, previous: NameUnit | undefined, next: Token | undefined): NameUnit {
  const unit: NameUnit = { is: 'word', first: at, last: at, word }
  const named =
    previous !== undefined &&
    previous.is === 'word' &&
    (previous.given || previous.initial || !(previous.title || previous.honorific))
  // "Eric H. Holder Jr.", "Bo Baker Jr.": surnames that are roles as well
  if (previous?.is === 'word' && /^[js]r\.?$/.test(word)) return { ...unit, is: 'suffix' }
  if (named && (isNameSuffix(word) || /^(?:[XVI]{2,5}|V|X)$/.test(token.text))) return { ...unit, is: 'suffix' }
  if (isInitial(token.text)) unit.initial = true
  if (previous && /^(?:\p{Lu}{2,3}|\p{Lu}{2,5}s|\p{Lu}[\p{Ll}]{3,}\p{Lu}\p{L}*)$/u.test(token.text)) unit.letters = true
  const placeHead = isPlaceHead(word)
  // "Elm St." against "St. Mary"; "Pine Dr." against "Dr. Lee"
  const atEnd = !isCapital(next) || isHonorific(bareWord(next!))
  if (isHonorific(word) && !(placeHead && named && atEnd)) unit.honorific = true
  if (isTitleWord(word) || isRoleNoun(singularOf(word))) unit.title = true
  if (unit.honorific || isRoleNoun(word) || isRoleNoun(singularOf(word))) unit.role = true
  if (givenName(word) !== undefined && !isInitial(token.text)) unit.given = true
  // "Brewster County Sheriff Ann Lee" has a sheriff in it, "the Coast Guard" a guard
  if (isBodyHead(word) && !(isRoleNoun(word) && isCapital(next))) unit.bodyHead = true
  if (placeHead && !unit.honorific) unit.placeHead = true
  return unit
}

const singularOf = (word: string): string =>
  word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.endsWith('s') && word.length > 3 ? word.slice(0, -1) : word

const owners = wordSet(
  'children women men people sheriff coroner examiner attorney governor mayor veterans workers farmers nurses teachers king queen prince',
)

/** Small words and marks inside names: of, for, to, and, 's, particles, nicknames in quotes, ", Jr.". */
function joiner(tokens: readonly Token[], at: number, previous: NameUnit): NameUnit[] | undefined {
  const token = tokens[at]!
  const next = tokens[at + 1]!
  const { lower } = token
  const unit = (is: NameUnit['is'], last = at): NameUnit[] => [{ is, first: at, last, word: lower }]
  if (isCapital(next)) {
    if (lower === 'of' || lower === 'for')
      return previous.title || previous.bodyHead || previous.placeHead ? unit('of') : undefined
    if (lower === 'to') return previous.title && knownUnit(tokens, at + 1) ? unit('of') : undefined
    if (lower === '&' || lower === 'and') return previous.is === 'word' ? unit('and') : undefined
    if (lower === "'s" || (token.text === "'" && previous.word.endsWith('s'))) {
      const saint = tokens[previous.first - 1]
      const owns = owners.has(previous.word) || (saint !== undefined && /^(?:st\.?|saint)$/.test(saint.lower))
      return owns ? unit('owner') : undefined
    }
  }
  if (
    isJoiningParticle(lower) &&
    (isCapital(next) || (isJoiningParticle(next.lower) && isCapital(tokens[at + 2]))) &&
    previous.is === 'word' &&
    !previous.title
  )
    return [{ is: 'word', first: at, last: at, word: lower }]
  if (token.text === ',' && isNameSuffix(bareWord(next)) && previous.is === 'word') return unit('suffix', at + 1)
  const end = endOfNickname(tokens, at)
  const named = previous.given || previous.initial || token.text === '"'
  if (end !== undefined && previous.is === 'word' && named && !previous.title) return unit('nickname', end)
  return undefined
}

/** The closing mark of one or two words in quotation marks or brackets between capitals: 'Robert "Bob" Smith', 'Robert "Lil Bob" Smith'. */
function endOfNickname(tokens: readonly Token[], at: number): number | undefined {
  if (!/^["'(]$/.test(tokens[at]?.text ?? '') || !/^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')) return undefined
  const end = isCapital(tokens[at + 2]) && tokens[at]!.text === '"' ? at + 3 : at + 2
  return /^["')]$/.test(tokens[end]?.text ?? '') && isCapital(tokens[end + 1]) ? end : undefined
}
