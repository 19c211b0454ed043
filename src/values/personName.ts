import { distance } from 'fastest-levenshtein'
import { fold } from '../language/fold.js'
import { foldName } from '../language/nameFold.js'
import { isNameParticle, isNameSuffix } from '../language/nameWords.js'
import type { Comparison } from '../model/comparison.js'

/** Short and full forms of given names that newsrooms use side by side. */
const shortForms = `alexander alex sasha|alexandra sandra alex|andrew andy drew|anthony tony|benjamin ben benny|bernard bernie|catherine kathryn katherine kate kathy cathy katie|
charles charlie chuck|christina christine tina chris|christopher chris|daniel dan danny|david dave|deborah debbie deb|donald don|dorothy dot|douglas doug|edward ed eddie ted ned|
elizabeth liz beth betty betsy lizzie eliza|eugene gene|francis frank|franklin frank|frederick fred freddie|gerald gerry jerry|gregory greg|harold harry hal|henry harry hank|jacob jake|
james jim jimmy jamie|jeffrey geoffrey jeff geoff|jennifer jen jenny|jessica jess|john jack johnny jon|jonathan jon|joseph joe joey|joshua josh|judith judy|kenneth ken kenny|
lawrence laurence larry|leonard len lenny|margaret maggie meg peggy|martin marty|matthew matt|michael mike mick mickey|mikhail misha|nathaniel nathan nate|nicholas nick nicolas|
nikolai kolya|pamela pam|patricia pat patty tricia|patrick pat|peter pete|philip phil phillip|raymond ray|rebecca becky|richard rick dick rich ricky|robert bob bobby rob robbie|
ronald ron ronnie|rudolph rudy|samuel sam|samantha sam|sergey sergei serge|stephen steven steve|susan sue|theodore ted theo|theresa teresa terry tess|terrence terry|thomas tom tommy|
timothy tim|valery valeri|victoria vicky|vincent vince|vladimir volodymyr|walter walt|william bill billy will willie liam|zachary zach zack`

const familiesOf = new Map<string, Set<number>>()
for (const [at, family] of shortForms.split('|').entries())
  for (const name of family.trim().split(/\s+/)) familiesOf.set(name, (familiesOf.get(name) ?? new Set()).add(at))

/** A folded word of a name, and the key that all its romanisations share. */
interface NameWord {
  word: string
  key: string
}

export interface PersonName {
  given: NameWord[]
  surname: NameWord
  /** "jr", "iii", or nothing. */
  suffix: string
}

const nameWord = (word: string): NameWord => ({ word, key: foldName(word) })

/** Suffixes that tell a son from his father; degrees and honours tell nobody apart. */
const generations = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])

export function readName(name: string): PersonName {
  // "A.J. Smith"; "Ann Smith, M.D." ends in a degree
  const words = fold(name.replace(/\b(\p{Lu}\.)(?=(?:\p{Lu}\.){1,3} ?\p{Lu}\p{L})/gu, '$1 '))
    // "De'Wayne" is one name
    .replace(/(?<=\p{L}{2})'(?=\p{L}{2})/gu, '')
    .replace(/[,."'()]+/g, ' ')
    .split(/[\s-]+/)
    .filter(Boolean)
  let suffix = ''
  while (words.length > 1 && isNameSuffix(words.at(-1)!)) {
    const last = words.pop()!
    if (generations.has(last)) suffix = last
  }
  const surname = words.pop() ?? ''
  while (words.length > 0 && isNameParticle(words.at(-1)!)) words.pop()
  return { given: words.map(nameWord), surname: nameWord(surname), suffix }
}

/** Folded surname in one spelling for all romanisations: the part of a name that every article gives. */
export const surnameKey = (name: string): string => readName(name).surname.key

const isSameGiven = (a: NameWord, b: NameWord): boolean => {
  if (a.key === b.key) return true
  // "J. Smith", "George W. Bush"
  if (a.word.length === 1 || b.word.length === 1) return a.word[0] === b.word[0]
  const families = familiesOf.get(a.word)
  return families !== undefined && [...(familiesOf.get(b.word) ?? [])].some(at => families.has(at))
}

/** One slip of the pen: two letters swapped, or one letter more, less or other in a word of at least four. */
function isSlip({ word: a }: NameWord, { word: b }: NameWord): boolean {
  // lengths first: they cost nothing, and names may be as long as a hostile file makes them
  if (Math.min(a.length, b.length) < 4 || Math.abs(a.length - b.length) > 1) return false
  const away = distance(a, b)
  return away <= 1 || (away === 2 && [...a].sort().join('') === [...b].sort().join(''))
}

/**
 * How two wordings of a person's name stand to each other. `equal`: the same, romanisations and short forms included. `narrower`: ours says more
 * ("Ann Lee" / "Lee"). `rounding`: one name spelt in two ways that no romanisation explains. `disjoint`: two people, as far as names tell.
 */
export function compareNames(ours: PersonName, theirs: PersonName): Comparison {
  const sameSurname = ours.surname.key === theirs.surname.key
  if (!sameSurname && !isSlip(ours.surname, theirs.surname)) return compareTails(ours, theirs)
  if (ours.suffix !== '' && theirs.suffix !== '' && ours.suffix !== theirs.suffix) return 'disjoint'
  const given = compareGiven(ours.given, theirs.given)
  if (sameSurname) return given
  // a slip in the surname counts as one only beside an equal given name: "Dora Smith" / "Dora Smitt", not "Carter" / "Carver"
  const backed = ours.given.length > 0 && theirs.given.length > 0 && given !== 'disjoint' && given !== 'rounding'
  return backed ? 'rounding' : 'disjoint'
}

/** "Ana Lopez Garcia" / "Ana Lopez": one drops the second surname. */
function compareTails(a: PersonName, b: PersonName): Comparison {
  const [long, short] = a.given.length >= b.given.length ? [a, b] : [b, a]
  if (short.given.length === 0) return 'disjoint'
  const holds = long.given.slice(1).some(({ key }) => key === short.surname.key) && isSameGiven(long.given[0]!, short.given[0]!)
  return !holds ? 'disjoint' : long === a ? 'narrower' : 'wider'
}

function compareGiven(a: readonly NameWord[], b: readonly NameWord[]): Comparison {
  if (a.length === 0 || b.length === 0) return a.length === b.length ? 'equal' : a.length > 0 ? 'narrower' : 'wider'
  if (isSameGiven(a[0]!, b[0]!)) {
    if (a.length === 1 || b.length === 1) return a.length === b.length ? 'equal' : a.length > 1 ? 'narrower' : 'wider'
    if (isSameGiven(a[1]!, b[1]!) || joined(a) === joined(b)) return 'equal'
    // "Greg Vicente Holm" / "Greg Vincente Holm"
    return isSlip(a[1]!, b[1]!) && a[1]!.word.length > 4 ? 'rounding' : 'overlapping'
  }
  // "Robert Scott Walker" / "Scott Walker"
  if (a.some(word => isSameGiven(word, b[0]!))) return 'narrower'
  if (b.some(word => isSameGiven(word, a[0]!))) return 'wider'
  return isSlip(a[0]!, b[0]!) && a[0]!.word.length > 4 ? 'rounding' : 'disjoint'
}

const joined = (words: readonly NameWord[]): string => words.map(({ word }) => word).join('')

/** Letters that transliterations double or not: "Mohammed" / "Mohamed", "Hussein" / "Husein", "Zelenskyy". */
const doubledByTaste = new Set('smykfd')

const doubles = ({ word }: NameWord): string =>
  [...word].filter((letter, at) => letter === word[at - 1] && !doubledByTaste.has(letter)).join('')

/** Do two wordings of one name differ in a way that no romanisation explains ("Amil" / "Amill", "Akeilah" / "Akielah")? */
export function isSpeltApart(ours: PersonName, theirs: PersonName): boolean {
  const pairs: [NameWord, NameWord][] = [[ours.surname, theirs.surname]]
  if (ours.given.length > 0 && theirs.given.length > 0) pairs.push([ours.given[0]!, theirs.given[0]!])
  return pairs.some(
    ([a, b]) => isSlip(a, b) && (a.key !== b.key || doubles(a) !== doubles(b) || germanic.test(a.word) !== germanic.test(b.word)),
  )
}

/** "Schneider", "Schmidt": no romanisation of Russian writes "sch" there, so "Shneider" beside it is a slip. */
const germanic = /sch[lmnrw]/
