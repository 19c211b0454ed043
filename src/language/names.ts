import type { NameMention } from '../model/name.js'
import type { Token } from '../model/token.js'
import { bodyOf, isBodyHead } from './bodies.js'
import { countryOf, demonymCountry } from './countries.js'
import { fold } from './fold.js'
import { givenName, isWeakGivenName } from './givenNames.js'
import { isNameParticle, isNameSuffix, neverName } from './nameWords.js'
import { isPlaceHead, placeOf } from './places.js'
import { isHonorific, isRoleNoun, isTitleWord } from './roles.js'

/** What one word, or a known run of words, can be within a name. */
type Unit = {
  kind:
    | 'nation'
    | 'place'
    | 'body'
    | 'title'
    | 'honorific'
    | 'given'
    | 'initial'
    | 'bodyHead'
    | 'placeHead'
    | 'suffix'
    | 'capital'
    | 'of'
  first: number
  last: number
  key?: string
}

const capital = /^[\p{Lu}]/u
const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && capital.test(token.text) && (token.text.length > 1 || token.pos === 'PROPN')
const isInitial = (token: Token): boolean => /^\p{Lu}\.?$/u.test(token.text) || /^(?:\p{Lu}\.){2,3}$/u.test(token.text)
const longestBody = 9
const longestPlace = 4

/**
 * Names of one sentence: people with their titles, bodies, places, nations. `seen` holds surnames that the article has introduced (folded).
 * One pass over the words; each start tries known bodies of up to nine words.
 */
export function findNames(tokens: readonly Token[], sentence: number, text: string): NameMention[] {
  const found: NameMention[] = []
  let at = 0
  while (at < tokens.length) {
    if (!startsName(tokens, at)) {
      at++
      continue
    }
    const units = readUnits(tokens, at)
    if (units.length === 0) {
      at++
      continue
    }
    found.push(...assemble(units, tokens, sentence, text))
    at = units[units.length - 1]!.last + 1
  }
  return found
}

function startsName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  if (!isCapital(token)) return false
  if (token.lower === 'i' || token.text === 'A') return false
  const initial = at === 0 || /^["“‘'(:—–-]$/.test(tokens[at - 1]!.text)
  if (token.pos === 'PROPN' || !initial) return !neverName(token.lower) || isTitleWord(token.lower) || isHonorific(token.lower)
  // first word of a sentence: a capital says nothing
  if (
    token.pos === 'DET' ||
    token.pos === 'PRON' ||
    token.pos === 'ADP' ||
    token.pos === 'SCONJ' ||
    token.pos === 'CCONJ' ||
    token.pos === 'AUX'
  )
    return false
  return (
    Boolean(known(tokens, at)) ||
    (isTitleWord(token.lower) && isCapital(tokens[at + 1])) ||
    isHonorific(token.lower) ||
    (givenName(token.lower) !== undefined && isCapital(tokens[at + 1]))
  )
}

/** The longest known body, country or place that starts here. */
function known(tokens: readonly Token[], at: number): Unit | undefined {
  let phrase = ''
  let best: Unit | undefined
  for (let last = at; last < tokens.length && last < at + longestBody; last++) {
    const token = tokens[last]!
    if (token.pos === 'PUNCT' && token.text !== '&') break
    if (token.lower === "'s") break
    phrase += (phrase ? ' ' : '') + token.lower
    if (!isCapital(token) && !(last > at)) break
    const body = bodyOf(phrase)
    if (body && isCapital(token)) best = { kind: 'body', first: at, last, key: body.key }
    if (last < at + longestPlace && isCapital(token)) {
      const country = countryOf(phrase) ?? demonymCountry(phrase)
      if (country) best = { kind: 'nation', first: at, last, key: country.key }
      else {
        const place = placeOf(phrase)
        if (place && !(best && best.last === last)) best = { kind: 'place', first: at, last, key: place.key }
      }
    }
  }
  return best
}

function readUnits(tokens: readonly Token[], start: number): Unit[] {
  const units: Unit[] = []
  let at = start
  while (at < tokens.length) {
    const token = tokens[at]!
    const next = tokens[at + 1]
    const previous = units[units.length - 1]
    if (token.text.includes('-') && isCapital(token) && !bodyOf(token.lower) && !placeOf(token.lower)) {
      const parts = token.text.split('-')
      if (
        parts.length === 2 &&
        parts.every(part => known([{ ...token, text: part, lower: part.toLowerCase() }], 0)) &&
        !(next && isBodyHead(next.lower) && isCapital(next))
      ) {
        if (units.length > 0) return units
        return []
      }
    }
    if (isCapital(token) || (isInitial(token) && previous)) {
      const unit = known(tokens, at)
      const nextCapital = isCapital(next) && !isBodyHead(next!.lower) && !isPlaceHead(next!.lower)
      const asGiven = givenName(token.lower) !== undefined && nextCapital && !isTitleWord(next!.lower) && !known(tokens, at + 1)
      if (unit && !(unit.first === unit.last && (asGiven || (previous && inPerson(previous))))) {
        units.push(unit)
        at = unit.last + 1
        continue
      }
      units.push({ kind: kindOf(token, previous), first: at, last: at })
      at++
      continue
    }
    // connectors inside names
    if (previous && next) {
      if (
        (token.lower === 'of' || token.lower === 'for' || token.lower === 'to') &&
        isCapital(next) &&
        (previous.kind === 'title' || (previous.kind === 'bodyHead' && token.lower !== 'to'))
      ) {
        if (token.lower === 'to' && !(known(tokens, at + 1) && previous.kind === 'title')) break
        units.push({ kind: 'of', first: at, last: at })
        at++
        continue
      }
      if (
        isNameParticle(token.lower) &&
        (isCapital(next) || isNameParticle(next.lower)) &&
        (previous.kind === 'given' || previous.kind === 'capital' || previous.kind === 'initial')
      ) {
        units.push({ kind: 'capital', first: at, last: at })
        at++
        continue
      }
      if (token.text === '&' && isCapital(next)) {
        units.push({ kind: 'capital', first: at, last: at })
        at++
        continue
      }
      if (token.text === ',' && isNameSuffix(next.lower) && inPerson(previous)) {
        units.push({ kind: 'suffix', first: at, last: at + 1 })
        at += 2
        continue
      }
      if (token.lower === 'and' && previous.kind === 'bodyHead' && false) break
    }
    break
  }
  while (units.length > 0 && units[units.length - 1]!.kind === 'of') units.pop()
  return units
}

const singularOf = (lower: string): string => (lower.endsWith('ies') ? `${lower.slice(0, -3)}y` : lower.endsWith('s') && lower.length > 3 ? lower.slice(0, -1) : lower)

const inPerson = (unit: Unit): boolean =>
  unit.kind === 'given' || unit.kind === 'initial' || unit.kind === 'honorific' || unit.kind === 'capital'

function kindOf(token: Token, previous: Unit | undefined): Unit['kind'] {
  const { lower } = token
  if (isHonorific(lower)) return 'honorific'
  if (isNameSuffix(lower) && previous && inPerson(previous)) return 'suffix'
  if (isInitial(token)) return 'initial'
  const person = previous && (previous.kind === 'given' || previous.kind === 'initial' || previous.kind === 'honorific')
  if (isTitleWord(lower) || isRoleNoun(lower) || isRoleNoun(singularOf(lower))) return person ? 'capital' : 'title'
  if (givenName(lower) !== undefined && !person) return 'given'
  if (isBodyHead(lower)) return 'bodyHead'
  if (isPlaceHead(lower)) return 'placeHead'
  return 'capital'
}

/** Turns the units of one run of capitals into names: nations and bodies before a title qualify it, the rest is a person, a body or a place. */
function assemble(units: Unit[], tokens: readonly Token[], sentence: number, text: string): NameMention[] {
  const found: NameMention[] = []
  const make = (kind: NameMention['kind'], first: number, last: number, extra: Partial<NameMention> = {}): NameMention => {
    const start = tokens[first]!.start
    const end = tokens[last]!.end
    return { kind, start, end, text: text.slice(start, end), sentence, first, last, ...extra }
  }
  let at = 0
  let qualifier: Unit | undefined
  while (at < units.length) {
    const unit = units[at]!
    const title = readTitle(units, at)
    if (title) {
      const person = readPerson(units, title.next, true)
      const body = title.next < units.length && units[title.next]!.kind === 'body'
      if (person && !body) {
        found.push(makePerson(make, units, person, { from: title.from, to: title.to, qualifier }, tokens, text))
        at = person.next
        qualifier = undefined
        continue
      }
      // a title that is the name of a body ("Defense Ministry", "Police Department") goes on to the body reading
      const company = readBody(units, at)
      if (company && company.next > title.next - 1 && company.isBody) {
        const from = qualifier && !found.some(name => name.first === qualifier!.first) ? qualifier.first : units[at]!.first
        found.push(make('organisation', from, units[company.next - 1]!.last))
        at = company.next
        qualifier = undefined
        continue
      }
      at = title.next
      qualifier = undefined
      continue
    }
    if (unit.kind === 'nation' || unit.kind === 'place' || unit.kind === 'body') {
      const next = units[at + 1]
      const company = next && !readTitle(units, at + 1) && next.kind !== 'given' ? readBody(units, at) : undefined
      if (company?.isBody && unit.kind !== 'body') {
        found.push(make('organisation', unit.first, units[company.next - 1]!.last))
        at = company.next
        continue
      }
      if (next?.kind === 'placeHead' && unit.kind !== 'body') {
        found.push(make('place', unit.first, next.last))
        at += 2
        continue
      }
      found.push(make(unit.kind === 'body' ? 'organisation' : unit.kind, unit.first, unit.last, { key: unit.key! }))
      qualifier = unit
      at++
      continue
    }
    const company = readBody(units, at)
    if (company?.isBody) {
      found.push(make('organisation', unit.first, units[company.next - 1]!.last))
      at = company.next
      continue
    }
    const person = readPerson(units, at, false)
    if (person) {
      found.push(makePerson(make, units, person, qualifier ? { qualifier } : {}, tokens, text))
      at = person.next
      qualifier = undefined
      continue
    }
    if (company) {
      const last = units[company.next - 1]!
      found.push(make(last.kind === 'placeHead' ? 'place' : 'unknown', unit.first, last.last))
      at = company.next
      continue
    }
    at++
  }
  return found
}

interface TitleRun {
  from: number
  to: number
  next: number
}

/** "Deputy Foreign Minister", "Deputy Secretary of State", "Representative to NATO", "Gov.", "Mr". */
function readTitle(units: Unit[], start: number): TitleRun | undefined {
  let at = start
  let to = -1
  while (at < units.length) {
    const unit = units[at]!
    if (unit.kind === 'title' || unit.kind === 'honorific') {
      to = at
      at++
      continue
    }
    if (unit.kind === 'of' && to >= 0 && units[at + 1]) {
      const inner = units[at + 1]!
      // "Secretary of State", "Minister of Foreign Affairs": title words; "Governor of Texas": one known unit
      to = at + 1
      at += 2
      if (inner.kind === 'capital' || inner.kind === 'bodyHead')
        while (at < units.length && units[at]!.kind === 'capital' && units[at + 1] && units[at + 1]!.kind === 'given') at++
      continue
    }
    // "Deputy Foreign Minister": nation or body words between title words ("First US Secretary") stay out
    break
  }
  return to < 0 ? undefined : { from: units[start]!.first, to: units[to]!.last, next: at }
}

/** Given name, initials, surname, suffix: the units of one person, or nothing. After a title any capitals will do. */
function readPerson(units: Unit[], start: number, titled: boolean): { first: number; next: number } | undefined {
  let at = start
  let words = 0
  let given = false
  while (at < units.length) {
    const { kind } = units[at]!
    if (kind === 'given') given = true
    if (
      kind === 'given' ||
      kind === 'capital' ||
      kind === 'initial' ||
      (words > 0 && (kind === 'suffix' || kind === 'bodyHead' || kind === 'placeHead'))
    ) {
      words++
      at++
      if (words >= 5) break
      continue
    }
    if (words > 0 && (kind === 'nation' || kind === 'place') && units[at]!.first === units[at]!.last && given && words === 1) {
      words++
      at++
      continue
    }
    break
  }
  if (words === 0) return undefined
  if (titled) return { first: start, next: at }
  if (given && words >= 2) return { first: start, next: at }
  if (units[start]!.kind === 'initial' && words >= 2) return { first: start, next: at }
  return undefined
}

/** A run that ends in a word which makes a body of it ("Acme Corp", "Ministry of Defence", "St Mary Hospital"). */
function readBody(units: Unit[], start: number): { next: number; isBody: boolean } | undefined {
  let at = start
  let bodyEnd = -1
  while (at < units.length) {
    const { kind } = units[at]!
    if (kind === 'of' && at === start) break
    if (kind === 'honorific' && at > start) break
    if (kind === 'title' && at > start && bodyEnd < 0 && !units.slice(at + 1).some(unit => unit.kind === 'bodyHead')) break
    if (kind === 'bodyHead') {
      bodyEnd = at
      if (units[at + 1]?.kind === 'of') {
        // "Ministry of Defence", "University of North Texas"
        let end = at + 2
        while (
          end < units.length &&
          (units[end]!.kind === 'capital' ||
            units[end]!.kind === 'nation' ||
            units[end]!.kind === 'place' ||
            units[end]!.kind === 'title' ||
            units[end]!.kind === 'bodyHead' ||
            units[end]!.kind === 'body')
        ) {
          end++
          if (end - at > 4) break
        }
        return { next: end, isBody: true }
      }
    } else if (bodyEnd >= 0 && kind !== 'capital') break
    at++
  }
  if (bodyEnd >= 0 && (bodyEnd > start || units[bodyEnd]!.kind === 'bodyHead'))
    return bodyEnd > start ? { next: bodyEnd + 1, isBody: true } : { next: bodyEnd + 1, isBody: false }
  return at > start ? { next: at, isBody: false } : undefined
}

function makePerson(
  make: (kind: NameMention['kind'], first: number, last: number, extra?: Partial<NameMention>) => NameMention,
  units: Unit[],
  person: { first: number; next: number },
  before: { from?: number; to?: number; qualifier?: Unit | undefined },
  tokens: readonly Token[],
  text: string,
): NameMention {
  const first = units[person.first]!.first
  let lastUnit = person.next - 1
  const last = units[lastUnit]!.last
  if (units[lastUnit]!.kind === 'suffix' && lastUnit > person.first) lastUnit--
  const surnameFirst = surnameStart(units, person.first, lastUnit, tokens)
  const words = (a: number, b: number): string => text.slice(tokens[a]!.start, tokens[b]!.end)
  const name = make('person', first, last)
  name.surname = words(surnameFirst, units[lastUnit]!.last)
  if (surnameFirst > first) name.given = words(first, surnameFirst - 1)
  let from = before.from ?? first
  let to = before.to
  // lower-case role words right before: "police spokeswoman Jane Doe", "former chief executive John Smith"
  const left = leftTitle(tokens, from)
  if (left < from) {
    if (to === undefined) to = first - 1
    from = left
  }
  if (to !== undefined && from <= to) {
    const former = isFormer(tokens, from)
    const start = former ? Math.min(to, from + 1) : from
    const titleText = words(start, to)
    const only = start === to && isHonorific(tokens[to]!.lower)
    if (only) name.honorific = titleText
    const wide = qualifierOf(tokens, before.qualifier, from, text)
    name.title = {
      start: tokens[start]!.start,
      end: tokens[to]!.end,
      text: titleText,
      ...(wide ? { of: wide } : {}),
      ...(former || isFormer(tokens, from - 1) ? { former: true } : {}),
    }
    if (only && !isTitleWord(tokens[to]!.lower)) delete name.title
  } else if (before.qualifier) {
    name.title = undefined as never
    delete name.title
  }
  return name
}

const isFormer = (tokens: readonly Token[], at: number): boolean =>
  /^(?:former|ex|then|late|onetime|retired)$/.test(tokens[at]?.lower ?? '') || /^ex-/.test(tokens[at]?.lower ?? '')

/** Words of a lower-case title that end right before `at`. */
function leftTitle(tokens: readonly Token[], at: number): number {
  let from = at
  let sawRole = isTitleWord(tokens[at]!.lower)
  while (from > 0) {
    const token = tokens[from - 1]!
    if (isCapital(token)) break
    if (isRoleNoun(token.lower) || (isTitleWord(token.lower) && (sawRole || isRoleNoun(token.lower) || from === at))) {
      sawRole = true
      from--
      continue
    }
    if (sawRole && /^(?:former|ex|then|acting|deputy|vice|chief|police|senior|associate|assistant)$/.test(token.lower)) {
      from--
      continue
    }
    break
  }
  return sawRole ? from : at
}

/** "Russian", "NATO", "Russia's": whose the title is. */
function qualifierOf(tokens: readonly Token[], qualifier: Unit | undefined, from: number, text: string): string | undefined {
  if (qualifier && qualifier.last === from - 1) return text.slice(tokens[qualifier.first]!.start, tokens[qualifier.last]!.end)
  const previous = tokens[from - 1]
  if (previous && (previous.lower === "'s" || previous.lower === "'") && from >= 2) {
    let first = from - 2
    while (first > 0 && isCapital(tokens[first - 1]) && from - first < 6) first--
    if (isCapital(tokens[first])) return text.slice(tokens[first]!.start, tokens[from - 2]!.end)
  }
  if (
    previous &&
    isCapital(previous) &&
    (demonymCountry(previous.lower) || bodyOf(fold(previous.text)) || countryOf(previous.lower))
  )
    return previous.text
  return undefined
}

/** Where the surname begins: particles belong to it ("van Densky", "al-Shami", "de la Cruz"). */
function surnameStart(units: Unit[], first: number, last: number, tokens: readonly Token[]): number {
  let at = last
  while (at - 1 > first && isNameParticle(tokens[units[at - 1]!.first]!.lower)) at--
  if (at > first + 1 && tokens[units[at - 1]!.first]!.lower === 'al') at--
  return units[at]!.first
}

export { isWeakGivenName }
