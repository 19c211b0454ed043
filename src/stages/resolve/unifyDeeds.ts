import { excludeEachOther, hasAlternative } from '../../language/opposites.js'
import type { DraftClaim, Referent } from '../../model/claim.js'
import type { Value } from '../../model/value.js'

/** Content words, besides the verb, that both clauses must hold, and their share of the shorter clause: where doer and object are the same, and where only one of them is. */
const fewestShared = 2
const shareOfBoth = 0.4
const shareOfOne = 0.6

interface Told {
  claim: DraftClaim
  article: string
  yes: boolean
  lemma: string
  verbs: string[]
  agents: string[]
  objects: string[]
  times: string[]
  words: Set<string>
  names: string[]
}

/** One question for the clauses of several articles of which one tells that a thing was done, and another that it was not or that the reverse was. */
export interface Deed {
  deed: Referent
  value: Value
  text: string
}

interface Source {
  claim: DraftClaim
  article: string
  keyOf: (entity: string) => string
}

/** Clauses that nobody gainsays are left out: who tells the same is for relation `statement`. */
export function unifyDeeds(claims: readonly Source[]): Map<DraftClaim, Deed> {
  const told = claims.map(read)
  const opposed = reversed(told).flatMap(([a, b]) => {
    const weight = a.article === b.article ? 0 : likeness(a, b)
    return weight > 0 ? [{ weight, a, b }] : []
  })
  opposed.sort((x, y) => y.weight - x.weight || (textOf(x.a) + textOf(x.b) < textOf(y.a) + textOf(y.b) ? -1 : 1))
  const found = new Map<DraftClaim, Deed>()
  for (const { a, b } of opposed) {
    if (found.has(a.claim) || found.has(b.claim)) continue
    const yes = a.yes === b.yes ? (textOf(a) < textOf(b) ? a : b) : a.yes ? a : b
    const no = yes === a ? b : a
    const text = textOf(yes)
    const deed = { key: `deed ${[...yes.words].sort().join(' ')}`, text }
    const add = (one: Told, side: boolean): unknown =>
      found.set(one.claim, { deed, value: { kind: 'yes-no', yes: side, of: text }, text: textOf(one) })
    add(yes, true)
    add(no, false)
    for (const other of told) {
      if (found.has(other.claim)) continue
      if (other.article !== yes.article && isSame(other, yes) && likeness(other, yes) > 0) add(other, true)
      else if (other.article !== no.article && isSame(other, no) && likeness(other, no) > 0) add(other, false)
    }
  }
  return found
}

const textOf = ({ claim }: Told): string => claim.about.deed!.text

function read({ claim, article, keyOf }: Source): Told {
  const told: Told = {
    claim,
    article,
    yes: claim.value.kind === 'yes-no' && claim.value.yes,
    lemma: '',
    verbs: [],
    agents: [],
    objects: [],
    times: [],
    words: new Set(),
    names: [],
  }
  for (const item of claim.about.deed!.key!.split(' ')) {
    const isPronoun = item.startsWith('?@')
    const bare = isPronoun ? item.slice(1) : item
    const [, role, word] = /^(lemma|verb|agent|object|time):(.*)$/.exec(item) ?? [undefined, undefined, bare]
    const one = word!.startsWith('@') ? keyOf(word!.slice(1)) : word!
    if (role === 'lemma') told.lemma = one
    else if (role === 'verb') told.verbs.push(one)
    else if (role === 'agent') told.agents.push(one)
    else if (role === 'object') told.objects.push(one)
    else if (role === 'time') told.times.push(one)
    else {
      told.words.add(one)
      // whom "he" stands for is a guess: he may be the one whom the other clause names
      if (one !== word && !isPronoun) told.names.push(one)
    }
  }
  for (const verb of told.verbs) told.words.delete(verb)
  return told
}

const meet = (a: readonly string[], b: readonly string[]): boolean => a.some(item => b.includes(item))

/** Pairs of which one denies what the other tells, or tells the reverse: denials are few, and so are verbs that have a reverse. */
function reversed(told: readonly Told[]): [Told, Told][] {
  const byVerb = listed(told, ({ verbs, yes }) => (yes ? verbs : []))
  const denials = told
    .filter(({ yes }) => !yes)
    .flatMap(no => [...new Set(no.verbs.flatMap(verb => byVerb.get(verb) ?? []))].map((yes): [Told, Told] => [yes, no]))
  const byLemma = [...listed(told, ({ lemma, yes }) => (yes && hasAlternative(lemma) ? [lemma] : []))]
  const contrary = byLemma.flatMap(([lemma, ours], at) =>
    byLemma
      .slice(at + 1)
      .filter(([other]) => excludeEachOther(lemma, other))
      .flatMap(([, theirs]) => ours.flatMap(a => theirs.map((b): [Told, Told] => (textOf(a) < textOf(b) ? [a, b] : [b, a])))),
  )
  return [...denials, ...contrary]
}

function listed(told: readonly Told[], keysOf: (one: Told) => readonly string[]): Map<string, Told[]> {
  const lists = new Map<string, Told[]>()
  for (const one of told)
    for (const key of keysOf(one)) {
      const list = lists.get(key)
      if (list) list.push(one)
      else lists.set(key, [one])
    }
  return lists
}

const isSame = (a: Told, b: Told): boolean => a.yes === b.yes && meet(a.verbs, b.verbs)

const figure = /^\d|^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|million|billion)$/

/** How surely two clauses are of one deed, from 0 for not at all. */
function likeness(a: Told, b: Told): number {
  const [agents, objects] = [together(a.agents, b.agents), together(a.objects, b.objects)]
  if (agents === false || objects === false || (!agents && !objects)) return 0
  if (a.times.length > 0 && b.times.length > 0 && !meet(a.times, b.times)) return 0
  const shared = [...a.words].filter(word => b.words.has(word))
  const missing = (x: Told, y: Told): string[] => [...x.words].filter(word => !y.words.has(word))
  const [ours, theirs] = [missing(a, b), missing(b, a)]
  if (ours.some(word => figure.test(word)) && theirs.some(word => figure.test(word))) return 0
  if (ours.some(word => a.names.includes(word)) && theirs.some(word => b.names.includes(word))) return 0
  // "the games were postponed" / "the games were cancelled": the one or the other befell them
  const fewest = objects && excludeEachOther(a.lemma, b.lemma) ? 1 : fewestShared
  const share = agents && objects ? shareOfBoth : shareOfOne
  return shared.length >= fewest && shared.length >= share * Math.min(a.words.size, b.words.size) ? shared.length : 0
}

const together = (a: readonly string[], b: readonly string[]): boolean | undefined =>
  a.length > 0 && b.length > 0 ? meet(a, b) : undefined
