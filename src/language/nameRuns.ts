import { isSiteHead } from './bodyHeads.js'
import { isAdjective, isDescribing } from './describingWords.js'
import { isWeakGivenName } from './givenNames.js'
import type { NameUnit } from './nameUnits.js'
import { isNameParticle, isSurnameTitle } from './nameWords.js'
import { isSurnameThenGiven } from './surnameFirst.js'
import { wordSet } from './wordSet.js'

/** A stretch of units: from `from` up to, but without, `next`. */
export interface Run {
  from: number
  next: number
}

const isPlain = (unit: NameUnit | undefined): boolean => unit !== undefined && unit.is === 'word'
const isKnown = (unit: NameUnit | undefined): boolean =>
  unit !== undefined && (unit.is === 'nation' || unit.is === 'place' || unit.is === 'body')

/** Titles that end in one of these are a body or a spot, not a post: "Police Department", "Supreme Court". */
const endsBody = (unit: NameUnit): boolean => unit.is === 'word' && unit.bodyHead === true
/** Surnames that are heads of bodies as well, where a given name stands in front: "Frank Church". */
const surnameHeads = wordSet('church post steel bank press guard union banks law')
/** Heads of places that no surname is. */
const sureHeads = wordSet(`
  street streets st avenue ave road rd boulevard blvd highway hwy freeway expressway turnpike parkway interstate county counties river bay airport
  township province district mountain mountains bridge creek peninsula island islands square plaza borough parish oblast drive dr terrace apartments
  stadium arena building mall valley beach canyon harbor port heights station cemetery trail circle
`)

/** "Deputy Foreign Minister", "Secretary of State", "Representative to NATO", "Gov.", "Mr": the words before a person's name. */
export function readTitle(units: readonly NameUnit[], from: number): Run | undefined {
  let at = from
  while (at < units.length) {
    const unit = units[at]!
    if (unit.is === 'word' && (unit.title || unit.honorific)) {
      // "Dean Smith", "Judge Reinhold": a given name at the end of the title opens the person, if a surname is all that follows
      at++
      continue
    }
    if (unit.is === 'of' && at > from && units[at - 1]!.title) {
      const inner = afterOf(units, at + 1, unit.word)
      if (!inner) break
      at = inner
      continue
    }
    break
  }
  return units.slice(from, at).some(({ role }) => role) ? { from, next: at } : undefined
}

/** "of State", "of Foreign Affairs", "of Texas", "to NATO", "for Homeland Security". */
function afterOf(units: readonly NameUnit[], from: number, word: string): number | undefined {
  if (isKnown(units[from])) return from + 1
  if (word === 'to') return undefined
  let at = from
  while (at < units.length && units[at]!.title && !(units[at]!.given && at > from)) at++
  return at > from ? at : undefined
}

/** "Gary Edward King", "Martin Holm King Jr.": a title that is a surname as well, at the end of a name. */
const isSurname = (units: readonly NameUnit[], at: number, from: number): boolean =>
  at > from &&
  isSurnameTitle(units[at]!.word) &&
  (units[at + 1]?.is === 'suffix' || (at === units.length - 1 && !!(units[at - 1]!.given || units[at - 1]!.initial)))

/** Given names, initials, surname, suffix. `titled`: any capitals will do after a title or a role in small letters. */
export function readPerson(units: readonly NameUnit[], from: number, titled: boolean): Run | undefined {
  const opening = units[from]
  if (!isPlain(opening) || (opening!.title && !opening!.given && !titled) || opening!.bodyHead === true)
    if (!(titled && isPlain(opening))) return undefined
  let at = from
  let given = 0
  let words = 0
  let particles = 0
  while (at < units.length && words < 6) {
    const unit = units[at]!
    if (unit.is === 'nickname' && words > 0) {
      at++
      continue
    }
    if (unit.is === 'suffix') {
      // "Benedict XVI"
      if (/^[xvi]+$/.test(unit.word)) words++
      at++
      break
    }
    if (unit.is === 'of' || unit.is === 'and' || unit.is === 'owner') break
    if (isKnown(unit)) {
      // "Michael Jordan" is a word already; "Ann Lee Belgium" ends before the land
      break
    }
    // "Larry King" bears the surname King
    if (unit.honorific && !unit.initial && !isSurname(units, at, from) && words - particles > (units[at - 1]?.given ? 1 : 0))
      break
    if (isDescribing(unit.word) || unit.letters) break
    // "Nancy Pelosi Nancy Pelosi": links run together
    if (words > 1 && unit.word === opening!.word) break
    if (isAdjective(unit.word) && !unit.given && !(words > 0 && at === units.length - 1)) break
    if (unit.given || unit.initial) given++
    if (isNameParticle(unit.word) && at > from) particles++
    words++
    at++
  }
  if (words === 0) return undefined
  const run = { from, next: at }
  const last = units[at - 1]!
  if (words - particles >= 2) {
    const strong = units.slice(from, at).some(unit => unit.given && !isWeakGivenName(unit.word))
    // "Authorization Act", "Crimes Unit": no given name, and a body's or a place's head at the end
    if (
      (last.bodyHead || (last.placeHead && sureHeads.has(last.word))) &&
      !(strong && (surnameHeads.has(last.word) || !last.bodyHead))
    )
      return undefined
  } else if (last.bodyHead || (last.placeHead && sureHeads.has(last.word))) return undefined
  if (titled) return run
  // whoever has a nickname is somebody: 'Quendric "Dusty" Bailey'
  const nicknamed = words === 2 && units.slice(from, at).some(({ is }) => is === 'nickname')
  if (nicknamed || isSurnameThenGiven(units, run)) return run
  return (opening!.given || opening!.initial) && words - particles >= 2 && given > 0 ? run : undefined
}

/** A run whose last word makes a body of it: "Acme Corp", "Ministry of Defence", "St. Mary's Hospital", "Cook County Sheriff's Office". */
export function readBody(units: readonly NameUnit[], from: number): Run | undefined {
  let end = -1
  let titled = false
  let at = from
  for (; at < units.length; at++) {
    const unit = units[at]!
    if (unit.is === 'suffix' || unit.is === 'nickname') break
    if (unit.is === 'of') {
      if (end !== at - 1) break
      const tail = readTail(units, at + 1)
      if (tail === undefined) break
      end = tail - 1
      at = end
      continue
    }
    if (unit.is === 'and' && !(isPlain(units[at - 1]) && isPlain(units[at + 1]))) break
    if (unit.is === 'word') {
      // the holder of a title begins: "Police Chief Ken Barnes"
      if (titled && (unit.given || unit.initial) && !unit.title && !unit.bodyHead) break
      if (unit.honorific && at > from && unit.word !== 'st' && !unit.bodyHead && !ownsNext(units, at)) break
      if (endsBody(unit)) end = at
      if (unit.title && !unit.bodyHead && unit.word !== 'st' && unit.word !== 'saint') titled = true
    }
    if (unit.is === 'body') {
      // "Ohio Democratic Party"; "Former CIA" is no body
      if (at > from && (end >= 0 || titled || unit.first === unit.last)) break
      end = at
    }
  }
  if (end < from) return undefined
  end = withoutPost(units, from, end)
  if (end < from) return undefined
  const only = end === from
  if (only) {
    if (units[from]!.is !== 'body') return undefined
    // "Telegraph Avenue"
    const next = units[from + 1]
    return next?.is === 'word' && sureHeads.has(next.word) && units[from]!.first === units[from]!.last
      ? undefined
      : { from, next: from + 1 }
  }
  // "OSCE Permanent Council", "Senate Judiciary Committee" are a body within a body; "Toyota Corp", "Harvard Law School" are one
  if (units[from]!.is === 'body' && end > from + 1 && !isSiteHead(units[end]!.word)) return { from, next: from + 1 }
  // "Frank Church", "Emily Post"
  const last = units[end]!
  if (
    end === from + 1 &&
    isPlain(units[from]) &&
    units[from]!.given &&
    !isWeakGivenName(units[from]!.word) &&
    surnameHeads.has(last.word)
  )
    return undefined
  return { from, next: end + 1 }
}

const ownsNext = (units: readonly NameUnit[], at: number): boolean => units[at + 1]?.is === 'owner'

/** "Baltimore Police Commissioner X": the police belong to the title, Baltimore is whose it is. */
function withoutPost(units: readonly NameUnit[], from: number, end: number): number {
  const next = units[end + 1]
  const last = units[end]!
  if (!next || !isPlain(next) || !next.title || last.is !== 'word' || !last.title) return end
  // "Memphis Police Sgt. X" has a rank, the police are whose
  if (next.honorific && last.word === 'police') return end
  let to = end - 1
  while (to >= from && isPlain(units[to]) && units[to]!.title && !units[to]!.bodyHead) to--
  return to === from && isKnown(units[to]) && units[to]!.is !== 'body' ? from - 1 : to
}

/** "Defence", "Health and Human Services", "North Texas", "Children's Rights": what follows of or for in a body's name. */
function readTail(units: readonly NameUnit[], from: number): number | undefined {
  let at = from
  while (at < units.length && at - from < 7) {
    const unit = units[at]!
    if (unit.is === 'of') {
      if (at === from) break
      at++
      continue
    }
    if (unit.is === 'and') {
      const next = units[at + 1]!
      if (isKnown(units[at - 1]) || isKnown(next) || next.honorific || next.given) break
      if (next.title && units.slice(at + 1).some(({ given }) => given)) break
      at++
      continue
    }
    if (unit.is === 'suffix' || unit.is === 'nickname') break
    // "University of Memphis Police Chief", "Department of Justice Inspector General"
    if (
      at > from &&
      unit.is === 'word' &&
      ((unit.title && !unit.bodyHead && readTitle(units, at) && readPerson(units, readTitle(units, at)!.next, true)) ||
        unit.honorific)
    )
      break
    at++
    // "University of Texas" is over where the known place is; "Museum for African Art" goes on
    if (isKnown(unit) && !(isPlain(units[at]) && (units[at]!.bodyHead || !units[at]!.title))) break
  }
  while (at > from && (units[at - 1]!.is === 'of' || units[at - 1]!.is === 'and')) at--
  return at > from ? at : undefined
}

const isBearing = (word: string): boolean => /^(?:north|south|east|west|upper|lower|central)/.test(word)

/**
 * A run that ends in the head of a place: "Elm Street", "Garfield Park", "N. Kenwood Avenue", "Jefferson County". `spatial`: words before it speak of a place
 * ("the 600 block of Tara Lane").
 */
export function readPlace(units: readonly NameUnit[], from: number, spatial: boolean): Run | undefined {
  let end = -1
  const wide = units[from + 1]
  // "West Texas", "Upper Egypt"
  if (
    units[from]!.is === 'word' &&
    isAdjective(units[from]!.word) &&
    wide &&
    (wide.is === 'place' || wide.is === 'nation') &&
    isBearing(units[from]!.word)
  )
    end = from + 1
  for (let at = from; at < units.length; at++) {
    const unit = units[at]!
    if (unit.is === 'suffix') continue
    if (
      (unit.is === 'body' && at > from) ||
      unit.is === 'of' ||
      unit.is === 'and' ||
      unit.is === 'owner' ||
      unit.is === 'nickname'
    )
      break
    if (unit.placeHead && at > from && !(unit.title && at === from)) {
      end = at
      // "Jefferson County Drive" is one street, "Elm Street Park Rangers" are none
      if (!units[at + 1]?.placeHead) break
    } else if (unit.honorific && at > from && !(unit.given || unit.placeHead)) break
    else if (
      unit.title &&
      !unit.given &&
      at > from &&
      !/^(?:king|queen|prince|major|general|union|state|town|city|court|house|field|president|marine|railroad)$/.test(unit.word)
    )
      break
    if (at - from > 5) break
  }
  if (end < 0) return undefined
  const bearing = units[end + 1]
  // "14th Avenue North"
  if (
    bearing?.is === 'word' &&
    /^(?:north|south|east|west|n|s|e|w|ne|nw|se|sw)$/.test(bearing.word) &&
    sureHeads.has(units[end]!.word)
  )
    end++
  const run = { from, next: end + 1 }
  if (isKnown(units[end]) || spatial || (end >= from + 2 && bearing === units[end])) return run
  const last = units[end]!
  const opening = units[from]!
  if (opening.is === 'word' && opening.title && !opening.given && end - from < 2 && !isAdjective(opening.word))
    return sureHeads.has(last.word) && !/^(?:county|district|state|city)$/.test(opening.word) ? run : undefined
  if (sureHeads.has(last.word)) return run
  // "Mary Park", "John Hall" are people as far as the words tell
  const person =
    isPlain(opening) &&
    (opening.given || opening.initial) &&
    !isWeakGivenName(opening.word) &&
    end - from <= 2 &&
    !units[end - 1]!.placeHead
  return person ? undefined : run
}
