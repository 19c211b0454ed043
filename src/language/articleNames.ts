import type { NameMention } from '../model/name.js'
import type { Token } from '../model/token.js'
import { isWeakBody } from './bodies.js'
import { fold } from './fold.js'
import { foldName } from './nameFold.js'
import { findNames, isOpening } from './names.js'
import { isCapital } from './nameUnits.js'
import { isWeakPlace } from './places.js'
import { wordSet } from './wordSet.js'

/** Verbs by which people speak in the news, as they stand behind or before a name. */
const speech = wordSet(
  'said says told tells added wrote tweeted testified argued asked recalled explained warned insisted noted replied stated announced declined denied',
)
const spatial = wordSet('in at from near outside around across toward towards into')

/** Names of all sentences of an article. What one sentence leaves open the others tell: a bare surname, a capital that only opens a sentence. */
export function findArticleNames(sentences: readonly (readonly Token[])[], text: string): NameMention[][] {
  const named = sentences.map((tokens, index) => findNames(tokens, index, text))
  const within = wordsWithin(named, sentences)
  settlePlaces(named)
  const people = knownPeople(named)
  return named.map((names, index) => {
    const tokens = sentences[index]!
    const kept = names
      .filter(name => !isFalseStart(name, tokens, within))
      .map(name => asPerson(withoutOpener(name, tokens, people, text), tokens, people))
    return people.surnames.size === 0 ? kept : withBareNames(kept, tokens, index, text, people)
  })
}

/** Folded names that stand within a sentence somewhere: there a capital means something. */
function wordsWithin(named: readonly NameMention[][], sentences: readonly (readonly Token[])[]): Set<string> {
  const found = new Set<string>()
  named.forEach((names, index) => {
    for (const { first, text, kind } of names) {
      const words = fold(text).split(' ')
      for (let at = isOpening(sentences[index]!, first) && kind !== 'person' ? 1 : 0; at < words.length; at++)
        found.add(words[at]!)
    }
  })
  return found
}

/** "Shootings normally decline", "Shell casings": one capital at the start of a sentence, and nowhere else. */
function isFalseStart(name: NameMention, tokens: readonly Token[], within: ReadonlySet<string>): boolean {
  if (name.first !== name.last || name.kind === 'person' || !isOpening(tokens, name.first)) return false
  const folded = fold(name.text)
  if (within.has(folded) || (name.kind !== 'unknown' && !isWeakBody(folded) && !isWeakPlace(folded))) return false
  if (/\d|[A-Z].*[A-Z]/.test(name.text)) return false
  const next = tokens[name.last + 1]
  return !(next && (speech.has(next.lower) || /^'s?$/.test(next.text)))
}

/** "Mary Lake Park" is a park throughout where it is one somewhere: "in the 500 block of Mary Lake Park". */
function settlePlaces(named: readonly NameMention[][]): void {
  const places = new Set(named.flat().flatMap(({ kind, text, first, last }) => (kind === 'place' && last > first ? [text] : [])))
  if (places.size === 0) return
  for (const names of named)
    for (const [n, name] of names.entries()) {
      if (name.kind !== 'person' || name.title || name.honorific || !places.has(name.text)) continue
      const { given: _given, surname: _surname, ...rest } = name
      names[n] = { ...rest, kind: 'place' }
    }
}

interface KnownPeople {
  /** Folded surname -> surname as written, of those who are given a full name. */
  surnames: Map<string, string>
  /** The same in small letters, as written. */
  spelt: Map<string, string>
  /** Folded first name -> surname of the one who bears it; null where several do. */
  firstNames: Map<string, { given: string; surname: string } | null>
}

function knownPeople(named: readonly NameMention[][]): KnownPeople {
  const surnames = new Map<string, string>()
  const spelt = new Map<string, string>()
  const firstNames = new Map<string, { given: string; surname: string } | null>()
  for (const names of named)
    for (const { kind, given, surname, honorific } of names) {
      if (kind !== 'person' || !surname || (!given && !honorific)) continue
      surnames.set(foldName(surname), surname)
      spelt.set(surname.toLowerCase(), surname)
      if (!given) continue
      const first = fold(given.split(/\s+/)[0]!)
      if (first.replace('.', '').length < 3) continue
      const known = firstNames.get(first)
      if (known === undefined) firstNames.set(first, { given, surname })
      else if (known !== null && foldName(known.surname) !== foldName(surname)) firstNames.set(first, null)
    }
  return { surnames, spelt, firstNames }
}

/** Endings of plain words that a capital may have made a name for the tagger ("Embattled Trump"). */
const derived = /(?:ed|ing|ly|ion|ive|ous|ful|less|ish|ist|ian|ean|ese|al|ic)$/

const noGivenName = wordSet(
  'team camp citizen candidate operation hurricane project fort mount port lake saint st greater new old',
)

/** "Teqila" before a surname that the article knows from somebody else. */
const isGivenName = ({ pos, lower, text }: Token): boolean =>
  pos === 'PROPN' && lower.length > 2 && /^\p{Lu}\p{Ll}+$/u.test(text) && !derived.test(lower) && !noGivenName.has(lower)

/** "Considering Trump" at the start of a sentence, where Trump is somebody the article knows. */
function withoutOpener(name: NameMention, tokens: readonly Token[], { surnames }: KnownPeople, text: string): NameMention {
  const { kind, first, last } = name
  if (kind !== 'unknown' || last !== first + 1 || !isOpening(tokens, first) || !surnames.has(foldName(tokens[last]!.text)))
    return name
  if (isGivenName(tokens[first]!)) return name
  return { ...name, first: last, start: tokens[last]!.start, text: text.slice(tokens[last]!.start, name.end) }
}

/** "Teqila Moultrie" where somebody else is Ann Moultrie. */
const isRelative = ({ kind, first, last }: NameMention, tokens: readonly Token[], surnames: ReadonlyMap<string, string>) =>
  kind === 'unknown' && last === first + 1 && surnames.has(foldName(tokens[last]!.text)) && isGivenName(tokens[first]!)

/** "Jordan" after "Michael Jordan" is the man, "in Jordan" the land; "McDonald" after "Ann McDonald" no restaurant. */
function asPerson(name: NameMention, tokens: readonly Token[], { surnames, firstNames }: KnownPeople): NameMention {
  if (name.kind === 'person') {
    // "Tamir's mother": a given name that the reader could only take for a surname
    const first = name.given || surnames.has(foldName(name.surname!)) ? undefined : firstNames.get(fold(name.surname!))
    return first ? { ...name, given: name.surname!, surname: first.surname } : name
  }
  const before = tokens[name.first - 1]
  if (isRelative(name, tokens, surnames) && before?.lower !== 'the') {
    const [given, surname] = [tokens[name.first]!.text, tokens[name.last]!.text]
    return { ...name, kind: 'person', given, surname }
  }
  if (name.text.includes(' ') && !surnames.has(foldName(name.text))) return name
  if (before?.lower === 'the' || (name.kind !== 'unknown' && before && spatial.has(before.lower))) return name
  const { key: _key, ...rest } = name
  if (surnames.has(foldName(name.text))) return { ...rest, kind: 'person', surname: name.text }
  const first = name.kind === 'unknown' ? firstNames.get(fold(name.text)) : undefined
  return first ? { ...rest, kind: 'person', given: name.text, surname: first.surname } : name
}

/** "Day said": a surname that is a plain word, or that the first reading left out. */
function withBareNames(
  names: NameMention[],
  tokens: readonly Token[],
  sentence: number,
  text: string,
  { spelt, firstNames }: KnownPeople,
): NameMention[] {
  const covered = new Set<number>()
  for (const { first, last } of names) for (let at = first; at <= last; at++) covered.add(at)
  const added: NameMention[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    if (token.text.length < 3 || covered.has(at) || !isCapital(token)) continue
    // in the very spelling of a full name; other spellings the reader has met as unknown capitals
    const surname = spelt.get(token.lower)
    const first = surname ? undefined : firstNames.get(fold(token.text))
    if (!surname && !first) continue
    const next = tokens[at + 1]
    if (
      isOpening(tokens, at) &&
      !(next && (next.pos === 'AUX' || next.pos === 'VERB' || next.lower === "'s" || next.text === ','))
    )
      continue
    // a title before the surname was read already; what is left is the name alone
    added.push({
      kind: 'person',
      start: token.start,
      end: token.end,
      text: text.slice(token.start, token.end),
      sentence,
      first: at,
      last: at,
      ...(first ? { given: token.text, surname: first.surname } : { surname: token.text }),
    })
  }
  return added.length === 0 ? names : [...names, ...added].sort((a, b) => a.first - b.first)
}
