import { fold } from '../../language/fold.js'
import { foldName } from '../../language/nameFold.js'
import { placesOf } from '../../language/places.js'
import type { NameMention } from '../../model/name.js'
import { hasAge, isActive, personEvidence, speechBehind } from './personFrames.js'

const theBefore = /\bthe\s$/i
const inBefore = /\b(?:in|near|outside)\s$/
/** "flew to X", "the siege of X", "the shelling of X". */
const goalBefore =
  /\b(?:(?:travell?(?:ed|ing|s)?|return(?:ed|ing|s)?|mov(?:ed|ing|es)|fl(?:ew|y|ying|ies)|fled|fleeing|drov?(?:e|ive|iving)|head(?:ed|ing|s)|sail(?:ed|ing|s)|commut(?:ed|ing|es)|deported|extradited)\s(?:back\s|home\s)?to|arriv(?:ed|ing|es?) in|took off from|flights? (?:to|from)|left for|born in|(?:siege|shelling|bombardment|liberation|recapture|evacuation) of)\s$/
/** "in southwest X", "on rebel-held X", "Ann Lee, 27, of X". */
const regionBefore =
  /\b(?:in|of|on|at|near|to|from|into|across|over|outside|through)\s(?:(?:the\s)?[a-z]{4,10}-(?:held|controlled|occupied|ruled|run)\s)?(?:(?:north|south|east|west)(?:-?east|-?west)?(?:ern)?|central|downtown|\p{Ll}{4,10}-(?:held|controlled|occupied|ruled|run))\s$|\p{Ll},\s\d{1,3},\sof\s$/u
const localTitle =
  /^(?:mayor|police chief|police commissioner|police superintendent|fire chief|sheriff|city manager|alderman|councilman|councilwoman|resident|district attorney)\b/i
const companyTitle =
  /\b(?:chief executive|ceo|chairman|chairwoman|spokes(?:man|woman|person)|founder|co-founder|editor|analyst)\b/i
const placeNounBefore =
  /\b(?:city|cities|towns?|villages?|suburbs?|neighborhoods?|neighbourhoods?|districts?|provinces?|municipality|hamlet|port|stronghold|outskirts) of\s$/i
const placeNounBehind = /^\s(?:police|residents?|neighborhood|neighbourhood|district|province|suburb|city council|area)\b/

/** Ends of names that "in" goes with as well as with places. */
const occasion =
  /^(?:war|i+|act|amendment|week|day|month|cup|bowl|games?|olympics|league|series|season|era|care|security|english|spanish|french|arabic|latin|chapter|section|article|phase|episode)$/i

/** What the words round a name of unknown kind tell of it. */
interface Evidence {
  names: NameMention[]
  person: number
  place: number
  body: number
  inside: number
}

/** Fills the kind of names that their words alone left open, from what stands round them anywhere in the article. Changes `names`. */
export function settleNames(names: readonly NameMention[], text: string): void {
  markTowns(names, text)
  markGulf(names, text)
  freeSurnames(names, text)
  const evidence = new Map<string, Evidence>()
  const surnames = new Set(names.filter(({ kind, given }) => kind === 'person' && given).map(({ surname }) => foldName(surname!)))
  // "Holm Jr." after "Bo Holm Jr."
  for (const name of names) {
    const junior = name.kind === 'unknown' ? juniorName.exec(name.text)?.[1] : undefined
    if (junior === undefined || !surnames.has(foldName(junior))) continue
    name.kind = 'person'
    name.surname = junior
    name.key = undefined
  }
  const single = new Set(
    names
      .filter(
        ({ kind, first, last, start }) =>
          kind === 'unknown' && first === last && !theBefore.test(text.slice(Math.max(0, start - 5), start)),
      )
      .map(name => fold(name.text)),
  )
  const owners = ownersOf(names)
  for (const name of names) {
    if (name.kind !== 'unknown') continue
    const key = fold(name.text)
    const found = evidence.get(key) ?? { names: [], person: 0, place: 0, body: 0, inside: 0 }
    evidence.set(key, found)
    found.names.push(name)
    weigh(name, text, found, single)
  }
  for (const [key, found] of evidence) {
    for (const title of owners.get(key) ?? []) {
      if (localTitle.test(title)) found.place += 2
      else if (companyTitle.test(title)) found.body++
    }
    settle(found, surnames)
  }
  for (const { kind, given, surname } of names) if (kind === 'person' && given) surnames.add(foldName(surname!))
  // "Holm" beside "President Holm"
  const titled = new Set(
    names
      .filter(({ kind, given, title, honorific }) => kind === 'person' && !given && (title ?? honorific) !== undefined)
      .map(({ surname }) => foldName(surname!)),
  )
  // "Wall" after "Traquan Wall"
  for (const name of names)
    if (
      name.kind === 'unknown' &&
      name.first === name.last &&
      titled.has(foldName(name.text)) &&
      !theBefore.test(text.slice(Math.max(0, name.start - 5), name.start))
    ) {
      name.kind = 'person'
      name.surname = name.text
      name.key = undefined
    } else if (
      name.kind !== 'person' &&
      name.kind !== 'nation' &&
      name.first === name.last &&
      surnames.has(foldName(name.text)) &&
      !isSpot(name, text)
    ) {
      name.kind = 'person'
      name.surname = name.text
      name.key = undefined
    }
}

const juniorName = /^(\p{Lu}[\p{L}’'-]{1,24}),? [JS]r\.?$/u

const isSpot = ({ kind, start }: NameMention, text: string): boolean =>
  /\b(?:the|in|at|from|near)\s$/i.test(text.slice(Math.max(0, start - 5), start)) && kind !== 'unknown'

/** Ends of names of places that are surnames as well. */
const surnameHeads =
  /^(?:Hall|Hills?|Parks?|Lane|Woods?|Marsh|Moore?|Fields?|Rivers|Lake|Brooks?|Court|Castle|House|Towers?|Forest|Heath|Valley|Way|Springs|Mills|Mill|Pool|Ridge|Ward|Temple|Camp|Fort|Port|Ford|Grove|Church|Street|Banks|Bridges?|West|East|North)$/

/** "26-year-old Pavel Hall", "Hall told police": a name that looks like that of a place, and is not. */
function freeSurnames(names: readonly NameMention[], text: string): void {
  const bare = new Set(
    names
      .filter(
        ({ first, last, start, end }) =>
          first === last && !theBefore.test(text.slice(Math.max(0, start - 5), start)) && isActive(text.slice(end, end + 80)),
      )
      .map(name => name.text),
  )
  const people = new Set<string>()
  const mayBe = names.filter(name => {
    const [given, head, ...more] = name.text.split(/\s+/)
    return (
      name.kind === 'place' && head !== undefined && more.length === 0 && /^\p{Lu}\p{Ll}/u.test(given!) && surnameHeads.test(head)
    )
  })
  for (const { start, end, text: name } of mayBe) {
    const isAged = hasAge(text.slice(Math.max(0, start - 24), start), text.slice(end, end + 40))
    if (
      isAged ||
      (bare.has(name.split(/\s+/)[1]!) &&
        !/\b(?:the|in|at|near|on|to|from|of)\s$/i.test(text.slice(Math.max(0, start - 5), start)))
    )
      people.add(name)
  }
  for (const name of mayBe)
    if (people.has(name.text)) {
      name.kind = 'unknown'
      name.key = undefined
    }
}

/** "Alturas, Calif.", "Springfield, Ohio": a land behind a comma tells a place, and which one. */
function markTowns(names: readonly NameMention[], text: string): void {
  for (let n = 0; n + 1 < names.length; n++) {
    const [town, land] = [names[n]!, names[n + 1]!]
    if ((land.kind !== 'place' && land.kind !== 'nation') || !/^,\s$/.test(text.slice(town.end, land.start)) || !land.key)
      continue
    const before = text.slice(Math.max(0, town.start - 12), town.start)
    if (town.kind === 'unknown' && land.kind === 'place' && !/^[A-Z]{2,}$/.test(town.text) && !listed(text, land))
      town.kind = 'place'
    else if (town.kind === 'person' && !town.honorific && !town.title && inBefore.test(before)) {
      town.kind = 'place'
      town.given = undefined
      town.surname = undefined
    }
    if (town.kind !== 'place') continue
    const meant = placesOf(`${fold(town.text)}, ${land.key}`)[0]
    if (meant) town.key = meant.key
  }
}

/** Shores by which the bare word is told to be the American one. */
const shores = new Set(['louisiana', 'alabama', 'mississippi', 'florida', 'texas'])

/** "The Gulf" is the one that the article names in full, or whose shores it names. */
function markGulf(names: readonly NameMention[], whole: string): void {
  if (names.every(({ text }) => text !== 'Gulf')) return
  const gulfs = new Set(names.flatMap(({ text }) => (/^(?:Gulf of \p{Lu}|Persian Gulf$)/u.test(text) ? fold(text) : [])))
  if (gulfs.size === 0 && (/\bGulf [Cc]oast\b/.test(whole) || names.some(({ key }) => key !== undefined && shores.has(key))))
    gulfs.add('gulf of mexico')
  if (gulfs.size !== 1) return
  for (const name of names) if (name.text === 'Gulf') name.key = placesOf([...gulfs][0]!)[0]?.key ?? name.key
}

/** "Iowa, Nevada and Ohio" is a list, no town in Nevada. */
const listed = (text: string, land: NameMention): boolean => /^,?\s(?:and|or)\s/.test(text.slice(land.end, land.end + 6))

function ownersOf(names: readonly NameMention[]): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const { title } of names)
    if (title?.of) found.set(fold(title.of), [...(found.get(fold(title.of)) ?? []).slice(-20), title.text])
  return found
}

function weigh(name: NameMention, text: string, found: Evidence, single: ReadonlySet<string>): void {
  const behind = text.slice(name.end, name.end + 24)
  const before = text.slice(Math.max(0, name.start - 24), name.start)
  const words = name.text.split(/\s+/)
  const shouted = /^[\p{Lu}\d.&-]{2,7}$/u.test(name.text)
  if (inBefore.test(before) || goalBefore.test(before)) found.inside++
  if (
    regionBefore.test(text.slice(Math.max(0, name.start - 60), name.start)) ||
    placeNounBefore.test(before) ||
    (placeNounBehind.test(behind) && !shouted)
  )
    found.place += 2
  if (theBefore.test(before)) {
    if (speechBehind.test(behind)) found.body++
    return
  }
  if (shouted) {
    if (speechBehind.test(behind) || /^'s\s|^\s(?:spokes|officials?|officers?|agents?)/.test(behind)) found.body++
    return
  }
  if (words.length <= 4 && !/\d/.test(name.text)) {
    found.person += personEvidence(
      words.length,
      text.slice(Math.max(0, name.start - 60), name.start),
      text.slice(name.end, name.end + 100),
    )
    if (words.length >= 2 && single.has(fold(words.at(-1)!))) found.person++
  }
}

function settle({ names, person, place, body, inside }: Evidence, surnames: ReadonlySet<string>): void {
  const words = names[0]!.text.split(/\s+/)
  const isSurname = surnames.has(foldName(words.at(-1)!))
  if (place >= 2 && place > person) for (const name of names) name.kind = 'place'
  else if (person > 0 && person >= body && inside * 2 <= names.length)
    for (const name of names) {
      name.kind = 'person'
      name.surname = words.at(-1)!
      if (words.length > 1) name.given = words.slice(0, -1).join(' ')
    }
  else if (body > 0) for (const name of names) name.kind = 'organisation'
  else if (
    inside > 0 &&
    inside * 2 >= names.length &&
    !isSurname &&
    words.length <= 3 &&
    !occasion.test(words.at(-1)!) &&
    !/^[\p{Lu}\d.&-]+$/u.test(names[0]!.text)
  )
    for (const name of names) name.kind = 'place'
}
