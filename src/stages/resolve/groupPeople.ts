import { fold } from '../../language/fold.js'
import { sameGivenName } from '../../language/givenNames.js'
import { bareSurname } from '../../language/nameFold.js'
import { isNameSuffix } from '../../language/nameWords.js'
import { shortTitles } from '../../language/shortTitles.js'
import { isSlip } from '../../language/slip.js'
import type { Entity } from '../../model/entity.js'

export interface Mention {
  entity: Entity
  article: string
}

/** One person as far as the articles show. */
export type Group = Mention[]

/** Groups of one surname or given name that a mention is compared with. */
const mostCompared = 60

/** Mentions in several articles that are one person. Linear but for namesakes. */
export function groupPeople(people: readonly Mention[]): Group[] {
  const buckets = new Map<string, Group[]>()
  for (const mention of [...people].sort(byFullness)) {
    const key = surnameOf(mention)
    const groups = buckets.get(key) ?? []
    buckets.set(key, groups)
    const group = homeOf(mention, groups.slice(0, mostCompared))
    if (group) group.push(mention)
    else groups.push([mention])
  }
  for (const groups of buckets.values()) mergeGivenVariants(groups)
  const all = [...buckets.values()].flat()
  mergeSpellings(all)
  mergeGivenAlone(all)
  return all.filter(({ length }) => length > 0)
}

const surnameOf = ({ entity }: Mention): string => bareSurname(entity.surname ?? entity.name)
const wordsOfGiven = ({ entity }: Mention): string[] =>
  entity.given
    ? fold(entity.given)
        .replace(/["'().]/g, '')
        .split(/\s+/)
    : []

/** Fullest names first, so that bare surnames find whom they may belong to; ties by name and article, never by place in the list. */
const byFullness = (a: Mention, b: Mention): number =>
  (b.entity.given?.length ?? -1) - (a.entity.given?.length ?? -1) ||
  order(a.entity.name, b.entity.name) ||
  order(a.article, b.article) ||
  order(a.entity.id, b.entity.id)

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The group a mention belongs to: the only one that fits, or the one that shares age or post; a bare surname that fits two people belongs to neither. */
function homeOf(mention: Mention, groups: readonly Group[]): Group | undefined {
  const fits = groups.filter(group => group.every(other => areCompatible(mention, other)))
  if (fits.length < 2) return fits[0]
  const backed = fits.filter(group => group.some(other => isBacked(mention, other)))
  if (backed.length === 1) return backed[0]
  if (!mention.entity.given) return undefined
  const exact = fits.filter(group => group.some(other => wordsOfGiven(other)[0] === wordsOfGiven(mention)[0]))
  return exact.length === 1 ? exact[0] : undefined
}

/** Years. */
const generation = 16
const ofTwoGenerations = ({ age: a }: Entity, { age: b }: Entity): boolean =>
  a !== undefined && b !== undefined && Math.abs(a - b) >= generation

/** Does nothing speak against one person? Two entities of one article are two people: the article knew. */
function areCompatible(a: Mention, b: Mention): boolean {
  if (a.article === b.article) return false
  const [ours, theirs] = [wordsOfGiven(a), wordsOfGiven(b)]
  if (!sameGivens(ours, theirs)) return false
  const [one, other] = [suffixOf(a), suffixOf(b)]
  if (one && other && one !== other) return false
  if (isOtherPresident(a, b) || isOtherPresident(b, a)) return false
  // "John Ali Holm, 49," and "John Holm, 5,": father and son
  if (ours.length !== theirs.length && ofTwoGenerations(a.entity, b.entity)) return false
  // "John Smith" is one name whatever a pronoun made of him; a bare "Mrs. Smith" is no John
  if (ours.length > 0 && ours[0] === theirs[0]) return true
  return !(a.entity.gender && b.entity.gender && a.entity.gender !== b.entity.gender)
}

/** "President Okoro" / "Ada Okoro Jr.", "first lady Ada Okoro": of one house, and two people. */
function isOtherPresident(a: Mention, b: Mention): boolean {
  const [ours, theirs] = [a, b].map(({ entity }) => entity.titles.map(foldTitle))
  if (!ours!.includes('president') || suffixOf(a) || theirs!.includes('president')) return false
  return suffixOf(b) === 'jr' || theirs!.some(title => ofFirstFamily.has(title))
}
const ofFirstFamily = new Set(['first lady', 'first daughter', 'first son', 'first gentleman'])

const isInitialsOf = (letters: readonly string[], words: readonly string[]): boolean =>
  letters.length === 1 &&
  words.length > 1 &&
  letters[0]!.length > 1 &&
  letters[0]!.length < 4 &&
  words
    .map(word => word[0])
    .join('')
    .startsWith(letters[0]!)

/** "Robert Scott" / "Scott", 'Thomas "Mike"' / "Michael" as well: a name may go by its second word. */
function sameGivens(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0 || sameGivenName(a.join(' '), b.join(' ')) || isInitialsOf(a, b) || isInitialsOf(b, a))
    return true
  const goesBy = (long: readonly string[], word: string): boolean =>
    word.length > 2 && long.slice(1).some(middle => middle.length > 2 && sameGivenName(middle, word))
  return goesBy(a, b[0]!) || goesBy(b, a[0]!)
}

function suffixOf({ entity }: Mention): string | undefined {
  const last = fold(entity.name)
    .replaceAll('.', '')
    .split(/[\s,]+/)
    .at(-1)!
  return isNameSuffix(last) ? last : undefined
}

/** Same age, or a post in common: more than a name. */
function isBacked(a: Mention, b: Mention): boolean {
  if (a.entity.age !== undefined && b.entity.age !== undefined) return a.entity.age === b.entity.age
  const titles = new Set(a.entity.titles.map(foldTitle))
  return b.entity.titles.some(title => titles.has(foldTitle(title)))
}

const sameTitles = new Map([
  ...shortTitles,
  ['congressman', 'representative'],
  ['congresswoman', 'representative'],
  ['spokesman', 'spokesperson'],
  ['spokeswoman', 'spokesperson'],
])

const foldTitle = (title: string): string =>
  fold(title)
    .replaceAll('.', '')
    .split(/[\s-]+/)
    .filter(word => !/^(?:former|ex|the|a|an|of|for)$/.test(word))
    .map(word => sameTitles.get(word) ?? word)
    .join(' ')

/**
 * "Rolando Smith, 34," in one article and "Ronaldo Smith, 34," in another: where every article knows one person of the surname alone, an equal age or
 * post, or a slip of the pen in the given name, shows one person under two given names. Where there are more of that surname, it takes both.
 */
function mergeGivenVariants(groups: Group[]): void {
  if (groups.length < 2 || groups.length > mostCompared) return
  const articles = groups.flat().map(({ article }) => article)
  const alone = new Set(articles).size === articles.length
  for (let one = 0; one < groups.length; one++)
    for (let other = one + 1; other < groups.length; other++) {
      const [a, b] = [groups[one]!, groups[other]!]
      if (a.length === 0 || b.length === 0 || shareArticle(a, b) || !areVariants(a, b, alone)) continue
      a.push(...b)
      b.length = 0
    }
}

const shareArticle = (a: Group, b: Group): boolean => {
  const articles = new Set(a.map(({ article }) => article))
  return b.some(({ article }) => articles.has(article))
}

function areVariants(a: Group, b: Group, alone: boolean): boolean {
  const genders = new Set([...a, ...b].map(({ entity }) => entity.gender).filter(Boolean))
  const suffixes = new Set([...a, ...b].map(suffixOf).filter(Boolean))
  if (suffixes.size > 1 || haveOtherAges(a, b, slipOfAge)) return false
  const slip = a.some(mention => b.some(other => isSlip(wordsOfGiven(mention)[0] ?? '', wordsOfGiven(other)[0] ?? '')))
  // "Marta Berg, 31," / "Martha Berg, 32,": papers that differ about the name differ about the age as well
  if (haveOtherAges(a, b)) return (slip || a.some(mention => b.some(other => soundAlike(mention, other)))) && genders.size < 2
  const backed = a.some(mention => b.some(other => isBacked(mention, other)))
  return alone ? backed || (slip && genders.size < 2) : backed && slip
}

/** "Brittney" / "Brittany": the same but for vowels and doubled letters. */
function soundAlike(a: Mention, b: Mention): boolean {
  const [ours, theirs] = [a, b].map(mention => soundOf(wordsOfGiven(mention)[0] ?? ''))
  return ours!.length >= leastSounds && ours === theirs
}
const leastSounds = 4
const soundOf = (name: string): string =>
  name.slice(0, 1) +
  name
    .slice(1)
    .replace(/[aeiouyh]/g, '')
    .replace(/(.)\1+/g, '$1')

/** Years by which papers err about one person's age. */
const slipOfAge = 2

/** Ages are known on both sides, and none is in common. */
function haveOtherAges(a: Group, b: Group, slip = 0): boolean {
  const ages = (group: Group): number[] => group.flatMap(({ entity }) => entity.age ?? [])
  const [ours, theirs] = [ages(a), ages(b)]
  return ours.length > 0 && theirs.length > 0 && !ours.some(age => theirs.some(other => Math.abs(age - other) <= slip))
}

/** "Adam Powell, 41," / "Adam Powel, 41,", "Ana Lopez Garcia" / "Ana Lopez": one given name, and a surname that is nearly the same. */
function mergeSpellings(groups: readonly Group[]): void {
  const byGiven = new Map<string, Group[]>()
  for (const group of groups) {
    const given = group.map(mention => wordsOfGiven(mention)[0]).find(word => word !== undefined && word.length > 1)
    if (given === undefined) continue
    const list = byGiven.get(given)
    if (list) list.push(group)
    else byGiven.set(given, [group])
  }
  const aged = groups.filter(group => group.some(({ entity }) => entity.age !== undefined)).length
  for (const list of byGiven.values()) {
    const near = list.slice(0, mostCompared)
    const rare = near.length === 2 && aged <= mostAged
    for (let one = 0; one < near.length; one++)
      for (let other = one + 1; other < near.length; other++) {
        const [a, b] = [near[one]!, near[other]!]
        if (a.length === 0 || b.length === 0 || !(nearlyOneName(a, b) || (rare && areOneBearer(a, b)))) continue
        a.push(...b)
        b.length = 0
      }
  }
}

/** In a longer list of the dead two of one given name and age are two people. */
const mostAged = 12

/** "Vanya Dahl, 22," and "Vanya Holm, 22,": the only two of that given name, of one age, and no article knows both. */
function areOneBearer(a: Group, b: Group): boolean {
  if (shareArticle(a, b) || haveOtherGenders(a, b)) return false
  const ages = new Set(a.flatMap(({ entity }) => entity.age ?? []))
  return b.some(({ entity }) => entity.age !== undefined && ages.has(entity.age))
}

/** "Ana Lopez Garcia" / "Ana Lopez", either way round. */
function dropsSecondSurname(a: Mention, b: Mention): boolean {
  const drops = (full: Mention, short: Mention): boolean =>
    [...wordsOfGiven(full).slice(1), ...partsOfDouble(full)].some(
      word => word.length > 3 && bareSurname(word) === surnameOf(short),
    )
  return drops(a, b) || drops(b, a)
}

/** "Ana Lopez-Garcia": either half. */
const partsOfDouble = ({ entity: { surname } }: Mention): string[] =>
  surname?.includes('-') ? [surname.slice(0, surname.indexOf('-')), surname.slice(surname.indexOf('-') + 1)] : []

/** "Kodi" where other articles know one Kodi Gaines, and nobody is called Kodi by surname. */
function mergeGivenAlone(groups: readonly Group[]): void {
  const bearers = new Map<string, Group[]>()
  const surnames = new Set<string>()
  for (const group of groups) {
    const full = group.find(({ entity }) => entity.given && entity.surname)
    const given = full && wordsOfGiven(full)[0]
    if (!given) continue
    surnames.add(surnameOf(full))
    const list = bearers.get(given)
    if (list) list.push(group)
    else bearers.set(given, [group])
  }
  for (const group of groups) {
    const name = group[0] && fold(group[0].entity.name)
    if (!name || surnames.has(name) || group.some(({ entity }) => entity.given !== undefined || entity.titles.length > 0))
      continue
    const [home, another] = (bearers.get(name) ?? []).filter(({ length }) => length > 0)
    if (!home || another || shareArticle(home, group) || haveOtherAges(home, group, slipOfAge) || haveOtherGenders(home, group))
      continue
    home.push(...group)
    group.length = 0
  }
}

const haveOtherGenders = (a: Group, b: Group): boolean =>
  new Set([...a, ...b].map(({ entity }) => entity.gender).filter(Boolean)).size > 1

/** Are the two wordings one name, the one shorter or romanised in another way? */
export const areOneWording = (a: Mention, b: Mention): boolean =>
  surnameOf(a) === surnameOf(b) ? sameGivens(wordsOfGiven(a), wordsOfGiven(b)) : dropsSecondSurname(a, b)

function nearlyOneName(a: Group, b: Group): boolean {
  if (shareArticle(a, b)) return false
  const [ours, theirs] = [surnameOf(a[0]!), surnameOf(b[0]!)]
  if (ours === theirs) return false
  // "Ana Lopez Garcia, 16," / "Ana Lopez, 15,": papers differ about the age as well
  if (a.some(mention => b.some(other => dropsSecondSurname(mention, other)))) return !haveOtherAges(a, b, slipOfAge)
  if (haveOtherAges(a, b)) return false
  return isSlip(ours, theirs) && a.some(mention => b.some(other => isBacked(mention, other)))
}
