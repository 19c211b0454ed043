import { foldWords } from '../../language/foldWords.js'
import type { DraftClaim, Referent } from '../../model/claim.js'
import { isCompatible } from '../../model/comparison.js'
import type { QuotationValue } from '../../model/value.js'
import { beside, byName } from '../../patterns/quotations.js'
import { isSpeltApart, readName } from '../../values/personName.js'
import { compareQuotations, printQuotation, saysEnough, wordsOfQuotation } from '../../values/quotation.js'
import { remember } from '../../values/remember.js'
import { setTwinsAside } from './setTwinsAside.js'

export interface ToldQuotation {
  claim: DraftClaim
  article: string
  /** Who says it; absent where the article names no person. */
  speaker?: Referent
}

/** What resolution makes of a quotation: its words as all articles share them, and who is said to say them. */
export interface Said {
  words: Referent
  speaker: Referent
  value: QuotationValue
  text: string
}

interface Told extends ToldQuotation {
  /** The same in articles that quote word for word what this one quotes. */
  twins: readonly ToldQuotation[]
  value: QuotationValue
  words: readonly string[]
}

/** Fewer words are no sign of who speaks where an article names nobody. */
const fewestOfNobody = 5
/** And from so many on the words may differ, where an article names nobody. */
const fewestOfAltered = 8
/** From so many words on, two wordings are one text, whoever wrote it. */
const fewestOfDocument = 10
/** Words in more quotations than this bring none together. */
const commonest = 80

/**
 * Quotations of one speaker that share their words stand under one question; the others have one of their own. Words whose speaker an article leaves out
 * are his to whom another article gives them; where none does they are compared if two articles give them. The same long words in two mouths are one question as well.
 */
export function unifyQuotations(quotations: readonly ToldQuotation[]): Map<DraftClaim, Said> {
  // a reprint of what one article quotes would make two wordings of its own the words of two articles
  const { kept, twinsOf } = setTwinsAside(quotations, ({ article }) => article, quotedIn)
  const told = kept
    .map((one): Told => {
      const value = one.claim.value as QuotationValue
      return {
        ...one,
        twins: twinsOf.get(one) ?? [],
        value: one.speaker ? value : ofNobody(value),
        words: wordsOfQuotation(value),
      }
    })
    .sort((a, b) => b.words.length - a.words.length || byWords(a, b))
  const groups: Told[][] = []
  const holders = new Map<string, Set<Told[]>>()
  for (const one of told) {
    const group = groupOf(one, holders)
    const into = group ?? []
    into.push(one)
    if (!group) groups.push(into)
    for (const word of one.words) {
      const known = holders.get(word) ?? new Set()
      if (known.size < commonest) holders.set(word, known.add(into))
    }
  }
  const found = new Map<DraftClaim, Said>()
  for (const group of groups) {
    const speaker = speakerOf(group) ?? unnamedOf(group)
    if (!speaker) continue
    const words: Referent = {
      key: `words ${group[0]!.words.join(' ')}`,
      stem: `words ${group[0]!.words.slice(0, 6).join(' ')}`,
      text: `“${shorten(group[0]!.value.words)}”`,
    }
    const inTwoMouths = speaker.key.includes(' or ')
    for (const one of group) {
      const { claim } = one
      // the words of another, or a misreading: nothing to set against the speaker's
      if (!inTwoMouths && one.speaker && isNamed(one) && !isOnePerson(one.speaker, speaker)) continue
      const own = inTwoMouths && (isNamed(one) || isBesideSpeaker(one)) ? one.speaker : undefined
      const value = { ...(claim.value as QuotationValue), speaker: inTwoMouths ? (own?.text ?? '') : speaker.text }
      const text = `${printQuotation(value)}${own ? ` (${own.text})` : ''}`
      for (const told of [one, ...one.twins]) found.set(told.claim, { words, speaker, value, text })
    }
  }
  return found
}

const quotedIn = ({ claim: { about, value, scope, saidBy, polarity, modality }, speaker }: ToldQuotation): unknown[] => [
  (value as QuotationValue).words,
  about.speaker?.text,
  speaker,
  scope,
  saidBy,
  polarity,
  modality,
]

/** The first group that holds the quotation as it stands or, without one, the first that holds another wording of it. */
function groupOf(one: Told, holders: ReadonlyMap<string, ReadonlySet<Told[]>>): Told[] | undefined {
  const seen = new Set<Told[]>()
  let reworded: Told[] | undefined
  for (const word of one.words)
    for (const members of holders.get(word) ?? []) {
      if (seen.has(members)) continue
      seen.add(members)
      const wordings = members.filter(other => isOne(other, one))
      if (wordings.some(other => isCompatible(compareQuotations(ofOne(other.value), ofOne(one.value))))) return members
      if (wordings.length > 0) reworded ??= members
    }
  return reworded
}

const byWords = (a: Told, b: Told): number => (a.value.words < b.value.words ? -1 : a.value.words > b.value.words ? 1 : 0)

/** The words whoever says them: one object for each, so that it is read once. */
const ofNobody = remember((value: QuotationValue): QuotationValue => ({ ...value, speaker: '' }))

/** The words of one speaker, by whatever names the articles call him. */
const ofOne = remember((value: QuotationValue): QuotationValue => ({ ...value, speaker: 'one' }))

/** Members come in order of length: the new one is the shorter. */
function isOne(longer: Told, one: Told): boolean {
  const [ours, theirs] = [longer.speaker?.key, one.speaker?.key]
  const isOwn = ours !== undefined && ours === theirs
  const spoken = isOwn ? ofOne : ofNobody
  const comparison = compareQuotations(spoken(longer.value), spoken(one.value))
  if (comparison === 'unrelated' || comparison === 'disjoint') return false
  if (isOwn && (longer.article !== one.article || isCompatible(comparison))) return true
  if (longer.article === one.article) return false
  // a warrant, a statement: the wording of so many words may differ
  if (ours === undefined && theirs === undefined && one.words.length >= fewestOfDocument) return true
  if (!isCompatible(comparison))
    return (
      (ours === undefined || theirs === undefined) &&
      one.words.length >= (callAlike(longer, one) ? fewestOfNobody : fewestOfAltered)
    )
  if (ours === undefined || theirs === undefined || !isNamed(longer) || !isNamed(one)) return one.words.length >= fewestOfNobody
  // one of the two names may be a misreading, unless both papers say it plainly
  return shareName(longer.speaker!, one.speaker!) || (saysEnough(one.words) && [longer, one].every(isBesideSpeaker))
}

/** The one person named, or both of them: not whom a pronoun seems to stand for, and not one person by two names. */
function speakerOf(group: readonly Told[]): Referent | undefined {
  const speakers = new Map<string, Referent>()
  for (const { speaker } of [...group].sort((a, b) => Number(isNamed(b)) - Number(isNamed(a)) || byWords(a, b)))
    if (speaker && ![...speakers.values()].some(other => shareName(other, speaker))) speakers.set(speaker.key, speaker)
  const all = [...speakers.values()]
  const named = all.filter(({ key }) => group.some(one => one.speaker?.key === key && isNamed(one)))
  const plain = all.filter(({ key }) =>
    group.some(one => one.speaker?.key === key && isBesideSpeaker(one) && saysEnough(one.words)),
  )
  if (plain.length < 2) return plain[0] ?? named[0] ?? all[0]
  const ordered = plain.sort((a, b) => (a.key < b.key ? -1 : 1))
  return {
    key: ordered.map(({ key }) => key).join(' or '),
    stem: ordered.map(({ key, stem }) => stem ?? key).join(' or '),
    text: ordered.map(({ text }) => text).join(' or '),
  }
}

/** "The warrant says", "police said in a statement": words that several articles give without a name. */
function unnamedOf(group: readonly Told[]): Referent | undefined {
  if (new Set(group.flatMap(one => [one, ...one.twins]).map(({ article }) => article)).size < 2) return undefined
  const names = group.map(({ claim }) => claim.about.speaker?.text ?? '').filter(name => name !== '' && name !== 'somebody')
  const text = names.sort()[0] ?? 'somebody'
  // "Investigators" began a sentence
  return { key: 'speaker unknown', stem: 'speaker unknown', text: /^\p{Lu}\p{Ll}+$/u.test(text) ? text.toLowerCase() : text }
}

/** "Mr. Berg", whom the text makes no person, and Nils Berg. */
const callAlike = ({ claim: a }: Told, { claim: b }: Told): boolean => {
  const [ours, theirs] = [a.about.speaker, b.about.speaker]
  return ours !== undefined && theirs !== undefined && shareName({ key: '', text: ours.text }, { key: '', text: theirs.text })
}

const isNamed = ({ claim }: Told): boolean => claim.scope?.marks?.includes(byName) === true

const isBesideSpeaker = ({ claim }: Told): boolean => claim.scope?.marks?.includes(beside) === true

const isOnePerson = (a: Referent, b: Referent): boolean => a.key === b.key || shareName(a, b)

const shareName = (a: Referent, b: Referent): boolean => {
  // "Mayers said" in one paper, "Seth Meyers said" in the other
  if (isSpeltApart(readName(a.text), readName(b.text))) return true
  const own = new Set(foldWords(a.text).filter(word => word.length > 2))
  return foldWords(b.text).some(word => own.has(word))
}

const shorten = (words: string): string => (words.length <= 60 ? words : `${words.slice(0, words.lastIndexOf(' ', 58))} …`)
