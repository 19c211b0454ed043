import { fold } from '../../language/fold.js'
import type { Claim, Referent } from '../../model/claim.js'
import { compareValues, printValue } from '../../values/compareValues.js'
import { type FactLink, linkFacts } from './factLikeness.js'
import { type FactStanding, standFacts } from './factStanding.js'
import { setTwinsAside } from './setTwinsAside.js'
import { inOrder, type ToldFact } from './toldFact.js'
import { tallyWords } from './wordTally.js'

/** How much more a pair with one value is worth than one with two. */
const oneValue = 1.3
/** A value that the other article gives of something so much less alike explains a difference all the same. */
const explained = 0.5

/**
 * Which tellings in different articles are of one fact: the same action or noun, and enough rare words in common. Each telling goes with its best counterpart in
 * another article; where two of them differ in value, the other article must not tell that value of something alike, and more likeness is asked.
 * Tellings without a counterpart are left out: the floor speaks of what two articles tell. `namesOf` gives every name of an article, folded.
 */
export function unifyFacts(told: readonly ToldFact[], namesOf: (article: string) => ReadonlySet<string>): Claim[] {
  if (new Set(told.map(({ claim }) => claim.article)).size < 2)
    return told.map(fact => named(fact, `fact ${fact.claim.valueSpan.start}`, 'fact', fact))
  const { kept: facts, twinsOf } = setTwinsAside(told, ({ claim }) => claim.article, wordsOf)
  const byRelation = new Map<string, ToldFact[]>()
  for (const fact of facts) {
    const known = byRelation.get(fact.claim.relation)
    if (known) known.push(fact)
    else byRelation.set(fact.claim.relation, [fact])
  }
  const tallies = tallyWords(facts)
  const days = daysOfClauses(facts)
  return [...byRelation.values()].flatMap(group => {
    const links = linkFacts(group, tallies).filter(
      ({ a, b, standing }) =>
        standing !== 'apart' ||
        !(haveOtherDays(a, b, days) || isNamedIn(a, namesOf(b.claim.article)) || isNamedIn(b, namesOf(a.claim.article))),
    )
    return nameGroups(joinFacts(chooseLinks(links), group), twinsOf)
  })
}

const wordsOf = ({ claim, telling, words, expression }: ToldFact): unknown[] => {
  const { relation, about, value, text, polarity, modality, saidBy, members } = claim
  return [relation, about, value, text, polarity, modality, saidBy, members, telling, words, expression]
}

/** Days told in a clause, by the clause. */
function daysOfClauses(facts: readonly ToldFact[]): Map<string, ToldFact[]> {
  const days = new Map<string, ToldFact[]>()
  for (const fact of facts) {
    if (fact.claim.value.kind !== 'date') continue
    const clause = clauseOf(fact.claim)
    const known = days.get(clause)
    if (known) known.push(fact)
    else days.set(clause, [fact])
  }
  return days
}

const clauseOf = ({ article, evidence }: Claim): string => `${article} ${evidence.start} ${evidence.end}`

/** "died on Friday at 5 p.m." / "was taken off life support on Sunday at noon": two days, two hours. */
function haveOtherDays(a: ToldFact, b: ToldFact, days: ReadonlyMap<string, readonly ToldFact[]>): boolean {
  if (a.claim.value.kind === 'date') return false
  const [ours, theirs] = [days.get(clauseOf(a.claim)), days.get(clauseOf(b.claim))]
  return (
    ours !== undefined &&
    theirs !== undefined &&
    !ours.some(day => theirs.some(other => standFacts(day, other, false) !== 'apart'))
  )
}

/** A place that the other article speaks of too is one of several: a town and its quarter, two ends of a road. */
const isNamedIn = ({ claim: { value } }: ToldFact, names: ReadonlySet<string>): boolean =>
  (value.kind === 'place' || value.kind === 'organisation') && names.has(fold(value.name))

/** Best pairs first, each telling once for each other article; a difference only where neither article tells the other's value of something nearly as like. */
function chooseLinks(links: readonly FactLink[]): FactLink[] {
  const worth = ({ likeness, standing }: FactLink): number => likeness * (isOneValue(standing) ? oneValue : 1)
  const ordered = [...links].sort((x, y) => worth(y) - worth(x) || inOrder(x.a, y.a) || inOrder(x.b, y.b))
  const side = ({ claim: { id } }: ToldFact, article: string): string => `${id} ${article}`
  const sides = ({ a, b }: FactLink): [string, string] => [side(a, b.claim.article), side(b, a.claim.article)]
  const best = new Map<string, number>()
  for (const link of ordered)
    if (isOneValue(link.standing)) for (const key of sides(link)) best.set(key, Math.max(best.get(key) ?? 0, link.likeness))
  const taken = new Set<string>()
  return ordered.filter(link => {
    const keys = sides(link)
    if (keys.some(key => taken.has(key))) return false
    if (link.standing === 'apart' && keys.some(key => (best.get(key) ?? 0) > explained * link.likeness)) return false
    if (link.thin) return false
    for (const key of keys) taken.add(key)
    return link.standing !== 'alike'
  })
}

/** The country explains no difference between two of its towns. */
const isOneValue = (standing: FactStanding): boolean => standing === 'one' || standing === 'alike'

/** Tellings of one fact, by their articles. */
type Group = Map<string, ToldFact[]>

/** Groups of tellings of one fact; an article that would give two values of it stays with the first. */
function joinFacts(links: readonly FactLink[], facts: readonly ToldFact[]): ToldFact[][] {
  const groups = new Map<ToldFact, Group>(facts.map(fact => [fact, new Map([[fact.claim.article, [fact]]])]))
  for (const { a, b, standing } of links) {
    const [ours, theirs] = [groups.get(a)!, groups.get(b)!]
    if (ours === theirs) continue
    const [more, fewer] = ours.size < theirs.size ? [theirs, ours] : [ours, theirs]
    if ([...fewer].some(([article, own]) => more.get(article)?.some(one => own.some(other => !canBothBe(one, other))))) continue
    if (
      standing !== 'apart' &&
      isWider(a, b) &&
      [...ours.values()].flat().some(one => [...theirs.values()].flat().some(other => areApart(one, other)))
    )
      continue
    for (const [article, own] of fewer) {
      more.set(article, [...(more.get(article) ?? []), ...own])
      for (const fact of own) groups.set(fact, more)
    }
  }
  return [...new Set(groups.values())].map(group => [...group.values()].flat())
}

/** What two articles tell, under one question; the twins of each telling beside it. */
function nameGroups(groups: readonly ToldFact[][], twinsOf: ReadonlyMap<ToldFact, readonly ToldFact[]>): Claim[] {
  return groups
    .map(group => group.flatMap(fact => [fact, ...(twinsOf.get(fact) ?? [])]).sort(inOrder))
    .filter(group => group.length > 1 && plainness(plainestOf(group)) > 0)
    .flatMap(group => {
      const first = group[0]!
      const heads = [...first.telling.heads].sort().join(' ')
      const plain = plainestOf(group)
      return group.map(fact =>
        named(fact, `fact ${first.claim.article} ${first.claim.valueSpan.start} ${heads}`, `fact ${heads}`, plain),
      )
    })
}

/** The telling whose words say best what the question is about: a clause with its action, and neither "…" alone nor "he went to …". */
const plainestOf = (group: readonly ToldFact[]): ToldFact =>
  group.reduce((best, fact) => (plainness(fact) > plainness(best) ? fact : best))

function plainness({ claim, telling }: ToldFact): number {
  const text = claim.about.fact!.text
  const words = text.match(/\p{L}{3,}/gu)?.length ?? 0
  return (
    Math.min(words, enoughWords) +
    (telling.heads.some(head => head.startsWith('~')) ? 1 : 0) -
    (text.length > longText ? 2 : 0) -
    (/^(?:he|she|it|they|who|which|this|that)\b/i.test(text) ? 2 : 0)
  )
}
/** Words that a question needs to be understood. */
const enoughWords = 5
/** Longer ones are cut from a long clause more often than not. */
const longText = 75

const canBothBe = (a: ToldFact, b: ToldFact): boolean => {
  const standing = standFacts(a, b, false)
  return standing === 'one' || standing === 'within'
}

const areApart = (a: ToldFact, b: ToldFact): boolean => standFacts(a, b, false) === 'apart'

/** "In May", which holds Friday and Wednesday, makes no one day of them; nor does "in Syria" make one town of two. */
function isWider({ claim: a }: ToldFact, { claim: b }: ToldFact): boolean {
  const comparison = compareValues(a.value, b.value)
  return a.value.kind === 'place' ? comparison !== 'equal' : comparison === 'narrower' || comparison === 'wider'
}

/** The claim under the question of its group, in the words of one telling, its value worded as the article has it. */
function named({ claim, words }: ToldFact, key: string, stem: string, plain: ToldFact): Claim {
  const fact: Referent = { key, stem, text: plain.claim.about.fact!.text, told: claim.about.fact!.text }
  const said = words.replace(/\s+/g, ' ')
  const text =
    claim.value.kind === 'time'
      ? said
      : claim.value.kind === 'date' && said !== printValue(claim.value)
        ? `${said} (${printValue(claim.value)})`
        : claim.text
  return { ...claim, about: { ...claim.about, fact }, text }
}
