import { fold } from '../language/fold.js'
import { givenName } from '../language/givenNames.js'
import { foldName } from '../language/nameFold.js'
import { headOf } from '../language/posts.js'
import { isKinship } from '../language/roles.js'
import type { Claim } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import type { Digest } from '../model/digest.js'
import type { Entity } from '../model/entity.js'
import type { PeopleValue } from '../model/value.js'
import { compareNames, isSpeltApart, readName } from '../values/personName.js'
import { remember } from '../values/remember.js'
import { contentsOf } from './contents.js'
import type { Match, Pattern } from './pattern.js'
import type { View } from './view.js'

/** Letters of a surname that spellings share: the first, and the consonants behind it without doubles; all of a name that has none ("Lee", "Rao"). */
export function skeletonOf(surname: string): string {
  const folded = foldName(surname).replace(/[^a-z]/g, '')
  const consonants = folded
    .slice(1)
    .replace(/[aeiouyh]/g, '')
    .replace(/(.)\1+/g, '$1')
  return consonants === '' ? folded : folded.slice(0, 1) + consonants
}

/** Entities of each surname: a given name tells of an error only where an article knows one bearer of the surname. */
const bearersOf = remember(({ entities }: Digest) => {
  const found = new Map<string, Set<string>>()
  for (const { id, kind, surname } of entities) {
    if (kind !== 'person' || !surname) continue
    const own = skeletonOf(surname)
    found.set(own, (found.get(own) ?? new Set()).add(id))
  }
  return found
})

/** The first mention of each person with given name and surname; what else the article says of the person marks who is meant. */
export function fullNames(name: string): Pattern {
  return {
    name,
    find: view =>
      contentsOf(view.digest, view.sentence.index).names.flatMap((mention): Match[] => {
        if (mention.kind !== 'person' || !mention.entity || !mention.given || !mention.surname) return []
        if (partOfSurname.test(mention.given)) return []
        if (townBefore.test(view.text({ start: Math.max(view.sentence.start, mention.start - 20), end: mention.start })))
          return []
        const entity = view.entity(mention.entity)
        if (!entity.surname || entity.surname.length < 2 || !mention.text.includes(mention.surname)) return []
        const key = skeletonOf(entity.surname)
        if (key.length < 2) return []
        // each of a family by himself
        const given = bearersOf(view.digest).get(key)!.size > 1 ? ` given ${skeletonOf(mention.given)}` : ''
        const marks = marksOf(entity, view)
        return [
          {
            about: {
              person: {
                text: given === '' ? entity.surname : `${mention.given.split(' ')[0]} ${entity.surname}`,
                entity: entity.id,
                key: `surname ${key}${given}`,
              },
            },
            value: { kind: 'people', names: [mention.text] },
            valueSpan: { start: mention.start, end: mention.end },
            evidence: { start: mention.title?.start ?? mention.start, end: mention.end },
            polarity: 'affirmed',
            modality: 'fact',
            saidBy: null,
            ...(marks.length > 0 ? { scope: { marks } } : {}),
          },
        ]
      }),
  }
}

/** "Abdel Rahman" alone is a surname. */
const partOfSurname = /^(?:Abd|Abdel|Abdul|Abdal|Abu|Abou|Bin|Ibn)$/

/** "The neighbourhoods of Ali Dahl and Nordnes" are called after somebody. */
const townBefore = /\b(?:cit(?:y|ies)|towns?|villages?|suburbs?|neighbou?rhoods?|districts?|quarters?) of\s$/i

/** Roles that half of those named in a story may have. */
const common = new Set(['victim', 'man', 'woman', 'resident', 'official', 'person', 'member', 'player', 'friend', 'president'])

function marksOf(entity: Entity, view: View): string[] {
  const marks = new Set<string>()
  for (const title of entity.titles) {
    const words = fold(title)
      .replace(/[.,]/g, '')
      .split(/[\s-]+/)
    const head = headOf(words.slice(-2).join(' '))?.head ?? headOf(words.at(-1)!)?.head ?? words.at(-1)!
    if (!common.has(head) && !isKinship(head)) marks.add(head)
  }
  const years = agesOf(view.digest).get(entity.id)
  if (years !== undefined) marks.add(`aged ${years}`)
  if (entity.gender) marks.add(`gender ${entity.gender}`)
  return [...marks].sort()
}

/** Ages right behind names, by entity. */
const agesOf = remember((digest: Digest): Map<string, number> => {
  const found = new Map<string, number>()
  const { text } = digest.article
  const starts = new Map(
    digest.quantities.flatMap(({ kind, number, figure }) =>
      kind === 'age' && typeof number === 'number' ? [[figure.start, number] as const] : [],
    ),
  )
  const ends = new Map(
    digest.quantities.flatMap(({ kind, number, end }) =>
      kind === 'age' && typeof number === 'number' ? [[end, number] as const] : [],
    ),
  )
  for (const { entity, start, end } of digest.names) {
    if (!entity || found.has(entity)) continue
    const gap = /^(?:\s?,\s|\s\()/.exec(text.slice(end, end + 3))
    const years = (gap && starts.get(end + gap[0].length)) ?? ends.get(start - 1)
    if (years !== undefined && years !== null) found.set(entity, years)
  }
  return found
})

/** One surname and something more in common: two given names for it are an error in one of the papers; without it they are two people. */
export function compareFullNames(a: Claim, b: Claim): Comparison | undefined {
  const [ours, theirs] = [readName((a.value as PeopleValue).names[0]!), readName((b.value as PeopleValue).names[0]!)]
  const [mine, other] = [a.scope?.marks ?? [], b.scope?.marks ?? []]
  // "De'Maree", "DeMaree"
  if (lettersOf(a) === lettersOf(b)) return 'equal'
  const genders = [mine, other].map(marks => marks.find(mark => mark.startsWith('gender ')))
  const shared = mine.some(mark => !mark.startsWith('gender ') && other.includes(mark))
  const by = compareNames(ours, theirs)
  const given = [ours.given[0]?.word ?? '', theirs.given[0]?.word ?? '']
  // "Mel" for "Melvin"; two spellings in given name and surname at once are two romanisations ("Moammar Gadhafi", "Muammar Gaddafi")
  if (given[0] !== given[1]) {
    if (ours.surname.word !== theirs.surname.word && by !== 'disjoint') return 'equal'
    if (ours.surname.word === theirs.surname.word && isShort(given[0]!, given[1]!)) return 'overlapping'
  }
  // "Mohammod", "Muhammad"
  const isOneSound = given.every(word => word.length >= 5) && skeletonOf(given[0]!) === skeletonOf(given[1]!)
  if (
    isSpeltApart(ours, theirs) ||
    areTwoSpellings(given[0]!, given[1]!) ||
    by === 'rounding' ||
    (by === 'disjoint' && isOneSound)
  )
    return 'rounding'
  // "Ana Lopez", "Ana Lopez Garcia"; "Ana Lopez", "Ana Garcia-Lopez": another surname
  if ((by === 'narrower' || by === 'wider') && hasOneSurnameMore(a, b)) return 'rounding'
  // "Bill" for "William": one name, in two answers
  if (by === 'equal' && given[0] !== given[1]) return 'overlapping'
  if (by !== 'disjoint') return by
  // known to be one person, by two surnames
  if (given[0] === given[1] && skeletonOf(ours.surname.word) !== skeletonOf(theirs.surname.word)) return 'rounding'
  const sameSurname = ours.surname.key === theirs.surname.key
  if (
    !sameSurname ||
    !shared ||
    (genders[0] &&
      genders[1] &&
      genders[0] !== genders[1] &&
      !mine.some(mark => mark.startsWith('aged ') && other.includes(mark)))
  )
    return 'unrelated'
  return ours.given.length > 0 && theirs.given.length > 0 ? 'disjoint' : 'unrelated'
}

/** "Stephanie" / "Stefanie", "Steven" / "Stephen", "Erick" / "Erik": one sound, and each is sure of its own. */
const areTwoSpellings = (a: string, b: string): boolean => a !== b && greekless(a) === greekless(b)
const greekless = (given: string): string => given.replace(/ph|v/g, 'f').replace(/ck/g, 'k')

const wordsOf = ({ value }: Claim): string[] => (value as PeopleValue).names[0]!.split(/[\s-]+/)
const plainWord = /^\p{Lu}\p{Ll}+$/u

/** One name is the other and a word behind it, or a half before the surname. */
function hasOneSurnameMore(a: Claim, b: Claim): boolean {
  const [short, long] = wordsOf(a).length < wordsOf(b).length ? [a, b] : [b, a]
  const [few, many] = [wordsOf(short), wordsOf(long)]
  if (many.length !== few.length + 1 || !many.every(word => plainWord.test(word))) return false
  // "James Robert" goes without his surname
  const isBehind = few.every((word, at) => word === many[at]) && givenName(fold(few.at(-1)!)) === undefined
  const isHalf =
    /-\p{Lu}[^\s-]*$/u.test((long.value as PeopleValue).names[0]!) && few.at(-1) === many.at(-1) && few[0] === many[0]
  return isBehind || isHalf
}

const lettersOf = ({ value }: Claim): string => fold((value as PeopleValue).names[0]!).replace(/[^\p{L}]/gu, '')

/** "Mel" for "Melvin", "Steve" for "Steven"; "Ronal" for "Ronald" is a slip. */
function isShort(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length >= 3 && long.startsWith(short) && (long.length > short.length + 1 || givenName(short) !== undefined)
}
