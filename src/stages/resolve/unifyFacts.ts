import { dayOfIso } from '../../language/calendar.js'
import { countryByKey } from '../../language/countries.js'
import { fold } from '../../language/fold.js'
import { isPlaceHead, placeByKey } from '../../language/places.js'
import type { Claim, Referent, Telling } from '../../model/claim.js'
import { isCompatible } from '../../model/comparison.js'
import type { TimeExpression } from '../../model/mention.js'
import { compareValues } from '../../values/compareValues.js'

export interface ToldFact {
  claim: Claim
  telling: Telling
  /** The value as the article words it. */
  words: string
  /** Of an expression of time: what is stated, before it was known on which day the article appeared. */
  expression?: TimeExpression
}

interface Node extends ToldFact {
  at: number
  clause: ReadonlySet<string>
  weight: number
}

/** `apart`: the values exclude each other. `alike`: they do as resolved, but are one in words; such a pair tells of one fact, and yet nothing may rest on it. */
type Standing = 'one' | 'alike' | 'apart'

interface Link {
  a: Node
  b: Node
  likeness: number
  standing: Standing
}

/** Words that so many tellings share tie nothing together. */
const widest = 80
/** Likeness from which two tellings with one value are one fact. */
const enough = 1.3
/** Likeness that a shared action or noun adds. */
const headLikeness = 0.5
/** Share of all words of two clauses from which they are the same words. */
const sameWords = 0.75
/** Days within which a slip of the pen may lie, for weekdays and for days told by their number. */
const near = 14
const nearExact = 31
/** What one person or body does again and again: more must be alike. */
const repeated = new Set(
  '~say ~announce ~report ~release ~criticize ~demand ~call ~ask ~warn ~write ~speak ~testify ~interview ~promise ~threaten ~offer ~meet ~visit ~return ~leave ~appoint ~vote ~attack ~work ~support ~oppose ~hold ~make ~raise ~begin ~end'.split(
    ' ',
  ),
)

/**
 * Which tellings in different articles are of one fact: the same action or noun, and enough rare words in common. Each telling goes with its best counterpart in
 * another article; where two of them differ in value, the other article must not tell that value of something alike, and more likeness is asked.
 * Tellings without a counterpart are left out: the floor speaks of what two articles tell.
 */
export function unifyFacts(facts: readonly ToldFact[], namesOf: (article: string) => ReadonlySet<string>): Claim[] {
  if (new Set(facts.map(({ claim }) => claim.article)).size < 2)
    return facts.map(fact => withKey(worded(fact), `fact ${fact.claim.valueSpan.start}`, 'fact'))
  const byRelation = new Map<string, ToldFact[]>()
  for (const fact of facts) {
    const known = byRelation.get(fact.claim.relation)
    if (known) known.push(fact)
    else byRelation.set(fact.claim.relation, [fact])
  }
  const weightOf = weigh(facts)
  return [...byRelation.values()].flatMap(group => unify(group, weightOf, namesOf))
}

/** Rare words weigh up to 1, those of every other sentence next to nothing. */
function weigh(facts: readonly ToldFact[]): (item: string) => number {
  const sentences = new Map<string, Set<string>>()
  for (const { claim, telling } of facts) {
    const at = `${claim.article} ${claim.evidence.start}`
    const items = sentences.get(at) ?? new Set()
    for (const item of [...telling.clause, ...telling.around]) items.add(item)
    sentences.set(at, items)
  }
  const counts = new Map<string, number>()
  for (const items of sentences.values()) for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  const all = sentences.size + 10
  return item => Math.max(0.05, Math.log(all / ((counts.get(item) ?? 0) + 1)) / Math.log(all))
}

function unify(
  facts: readonly ToldFact[],
  weightOf: (item: string) => number,
  namesOf: (article: string) => ReadonlySet<string>,
): Claim[] {
  const nodes: Node[] = facts.map((fact, at) => ({
    ...fact,
    at,
    clause: new Set(fact.telling.clause),
    weight: fact.telling.clause.reduce((sum, item) => sum + weightOf(item), 0),
  }))
  const links = chooseLinks(
    candidates(nodes, weightOf).filter(
      ({ a, b, standing }) =>
        standing !== 'apart' || (!isNamedIn(a, namesOf(b.claim.article)) && !isNamedIn(b, namesOf(a.claim.article))),
    ),
  )
  const groups = new Map<Node, Node[]>(nodes.map(node => [node, [node]]))
  for (const { a, b } of links) {
    const [ours, theirs] = [groups.get(a)!, groups.get(b)!]
    if (
      ours === theirs ||
      ours.some(one => theirs.some(other => one.claim.article === other.claim.article && standing(one, other) !== 'one'))
    )
      continue
    const joined = [...ours, ...theirs]
    for (const node of joined) groups.set(node, joined)
  }
  return [...new Set(groups.values())]
    .filter(group => group.length > 1)
    .flatMap(group => {
      const first = [...group].sort((a, b) => order(a.claim, b.claim))[0]!
      const heads = [...first.telling.heads].sort().join(' ')
      return group.map(fact =>
        withKey(
          { ...worded(fact), about: { ...fact.claim.about, fact: first.claim.about.fact! } },
          `fact ${first.claim.article} ${first.claim.valueSpan.start} ${heads}`,
          `fact ${heads}`,
        ),
      )
    })
}

/**
 * May two tellings with two values be of one fact all the same? Bars by kind of value, measured on the development stories; `all` counts shared words of clause and
 * sentence, `words` those of the clauses alone.
 */
function isApart(a: Node, b: Node, all: number, words: number, heads: readonly string[]): boolean {
  const same = (2 * words) / (a.weight + b.weight) >= sameWords
  const { kind } = a.claim.value
  if (areOthers(a.telling.people, b.telling.people)) return false
  if (kind === 'time') return all >= 1.3 && (heads.length > 0 || same || (all >= 1.6 && words >= 0.6))
  if (kind !== 'date') return all >= (heads.some(head => isFew.test(head)) ? 1 : heads.length > 0 ? 1.2 : 9)
  const gap = daysBetween(a, b)
  if (isExact(a) && isExact(b)) return gap <= nearExact && all >= (heads.length > 0 ? 1 : 1.3)
  if (gap > near || words < 0.6) return false
  if (same) return all >= 1.2
  if (heads.length === 0 || all < 1.2) return false
  if (heads.some(head => !repeated.has(head))) return true
  const most = words / Math.max(a.weight, b.weight)
  return (most >= 0.35 && words >= 0.5 * Math.min(a.weight, b.weight)) || (all >= 2.7 && most >= 0.2)
}

/** Two people who did the same on two days. */
const areOthers = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some(one => b.includes(one))

/** Hospitals and jails to which a story leads are few. */
const isFew = /^in (?:hospital|jail)$/

/** "on Aug. 4": a day told by its number is told of few things. */
const isExact = ({ expression }: Node): boolean => expression?.month !== undefined && expression.day !== undefined

/** A place that the other article speaks of too is one of several: a town and its quarter, two ends of a road. */
const isNamedIn = ({ claim: { value } }: Node, names: ReadonlySet<string>): boolean =>
  (value.kind === 'place' || value.kind === 'organisation') && names.has(fold(value.name))

/** Unlike heads may do where neither is marked off by a preposition ("since", "to"). */
const isLooseHead = (a: Node, b: Node): boolean => !a.telling.heads.some(isMarked) && !b.telling.heads.some(isMarked)
const isMarked = (head: string): boolean => head.includes(' ')

const withKey = (claim: Claim, key: string, stem: string): Claim => ({
  ...claim,
  about: { ...claim.about, fact: { ...(claim.about.fact as Referent), key, stem } },
})

/** "Friday (7 January 2022)": a day as the article has it and as it is understood; a clock time as the article has it. */
function worded({ claim, words }: ToldFact): Claim {
  const said = words.replace(/\s+/g, ' ')
  if (claim.value.kind === 'time') return { ...claim, text: said }
  return claim.value.kind === 'date' && said !== claim.text ? { ...claim, text: `${said} (${claim.text})` } : claim
}

const order = (a: Claim, b: Claim): number =>
  a.article < b.article ? -1 : a.article > b.article ? 1 : a.valueSpan.start - b.valueSpan.start

function standing(one: Node, other: Node): Standing {
  const [a, b] = [one.claim, other.claim]
  if (a.members?.length && b.members?.length && a.members[0]!.key === b.members[0]!.key) return 'one'
  if (a.value.kind === 'place' && !arePeers(one.claim, other.claim)) return 'alike'
  if (
    a.value.kind === 'organisation' &&
    b.value.kind === 'organisation' &&
    sharesName(a.value.name, b.value.name) &&
    compareValues(a.value, b.value) === 'disjoint'
  )
    return 'alike'
  const comparison = compareValues(a.value, b.value)
  if (isCompatible(comparison) || comparison === 'rounding') return 'one'
  return one.expression && other.expression && isOneInWords(one.expression, other.expression, daysBetween(one, other))
    ? 'alike'
    : 'apart'
}

/** Two towns, two states or two countries; of a town and a state, a street or a part of the country ("East Tennessee") one may lie in the other. */
function arePeers(a: Claim, b: Claim): boolean {
  const [ours, theirs] = [levelOf(a), levelOf(b)]
  return ours !== undefined && ours === theirs
}

const bearings = /^(?:north|south|east|west|northern|southern|eastern|western|central|middle|downtown|mid|upper|lower)/

function levelOf({ members, value }: Claim): string | undefined {
  const key = members?.[0]?.key
  if (key === undefined || value.kind !== 'place') return undefined
  if (countryByKey(key)) return 'country'
  const known = placeByKey(key)
  if (known) return known.kind === 'city' ? 'town' : known.kind
  const folded = fold(value.name)
  return bearings.test(folded) || isPlaceHead(folded.slice(folded.lastIndexOf(' ') + 1)) ? undefined : 'town'
}

/** Words that many houses have in their names. */
const common = new Set(
  'hospital clinic center centre school university college institute academy jail prison church mosque park hotel inn apartments medical health memorial regional general community childrens county city high middle elementary central detention of for and the at st saint mount north south east west public state national federal district correctional women mens'.split(
    ' ',
  ),
)

/** "St. Elizabeth Health Center" / "St. Elizabeth Medical Center", "UT Medical Center" / "University of Tennessee Medical Center": one house in two wordings. */
function sharesName(a: string, b: string): boolean {
  const [ours, theirs] = [wordsOf(a), wordsOf(b)]
  const initials = (words: readonly string[]): string =>
    words
      .filter(word => word !== 'of')
      .map(word => word[0])
      .join('')
  return (
    ours.some(word => !common.has(word) && (theirs.includes(word) || initials(theirs).startsWith(word))) ||
    theirs.some(word => !common.has(word) && initials(ours).startsWith(word))
  )
}

const wordsOf = (name: string): string[] =>
  fold(name)
    .replaceAll("'", '')
    .split(/[\s-]+/)

/** "Monday" in two papers, resolved to two weeks; "today" and "Monday" a day apart, where a paper is dated by its printing. */
function isOneInWords(a: TimeExpression, b: TimeExpression, gap: number): boolean {
  if (a.month !== undefined && a.day !== undefined && b.month !== undefined && b.day !== undefined)
    return a.month === b.month && a.day === b.day && (a.year === undefined || b.year === undefined)
  if (a.weekday !== undefined && b.weekday !== undefined) return a.weekday === b.weekday
  if (isDeictic(a) || isDeictic(b)) return gap <= 1
  return gap % 7 === 0
}

const isDeictic = ({ relative, weekday }: TimeExpression): boolean => relative?.unit === 'day' && weekday === undefined

function daysBetween(one: Node, other: Node): number {
  const [a, b] = [one.claim, other.claim]
  if (a.value.kind !== 'date' || b.value.kind !== 'date') return 0
  const [ours, theirs] = [dayOfIso(a.value.earliest), dayOfIso(b.value.earliest)]
  if (ours === undefined || theirs === undefined) return 0
  const gap = Math.abs(ours - theirs)
  // years that nobody stated are those of two days of print
  return (one.expression?.year === undefined || other.expression?.year === undefined) && gap > 182 ? Math.abs(gap - 365) : gap
}

/** Pairs of tellings in two articles with enough in common. */
function candidates(nodes: readonly Node[], weightOf: (item: string) => number): Link[] {
  const byItem = new Map<string, Node[]>()
  for (const node of nodes)
    for (const item of [...node.telling.clause, ...node.telling.around]) {
      const known = byItem.get(item)
      if (known) known.push(node)
      else byItem.set(item, [node])
    }
  const links: Link[] = []
  for (const a of nodes) {
    const shared = new Map<Node, { words: number; all: number }>()
    const collect = (items: readonly string[], own: boolean): void => {
      for (const item of items) {
        const others = byItem.get(item)!
        if (others.length > widest) continue
        const weight = weightOf(item)
        for (const b of others) {
          if (b.at <= a.at || b.claim.article === a.claim.article) continue
          const found = shared.get(b) ?? { words: 0, all: 0 }
          const both = own && b.clause.has(item)
          if (both) found.words += weight
          found.all += both ? weight : weight / 2
          shared.set(b, found)
        }
      }
    }
    collect(a.telling.clause, true)
    collect(a.telling.around, false)
    for (const [b, { words, all }] of shared) {
      const heads = a.telling.heads.filter(head => b.telling.heads.includes(head))
      if (heads.length === 0 && !isLooseHead(a, b)) continue
      const likeness = all + (heads.length > 0 ? headLikeness : 0)
      if (likeness < enough || compareValues(a.claim.value, b.claim.value) === 'unrelated') continue
      const found = standing(a, b)
      if (found === 'apart' && !isApart(a, b, all, words, heads)) continue
      links.push({ a, b, likeness, standing: found })
    }
  }
  return links
}

/** Best pairs first, each telling once for each other article; a difference only where neither article tells the other's value of something nearly as like. */
function chooseLinks(links: readonly Link[]): Link[] {
  const worth = ({ likeness, standing }: Link): number => likeness * (standing === 'apart' ? 1 : 1.3)
  const ordered = [...links].sort((x, y) => worth(y) - worth(x) || order(x.a.claim, y.a.claim) || order(x.b.claim, y.b.claim))
  const best = new Map<string, number>()
  const side = (node: Node, article: string): string => `${node.at} ${article}`
  for (const { a, b, likeness, standing } of ordered) {
    if (standing === 'apart') continue
    for (const key of [side(a, b.claim.article), side(b, a.claim.article)]) best.set(key, Math.max(best.get(key) ?? 0, likeness))
  }
  const taken = new Set<string>()
  return ordered.filter(({ a, b, likeness, standing }) => {
    const [ours, theirs] = [side(a, b.claim.article), side(b, a.claim.article)]
    if (taken.has(ours) || taken.has(theirs)) return false
    if (standing === 'apart' && [ours, theirs].some(key => (best.get(key) ?? 0) > 0.5 * likeness)) return false
    taken.add(ours)
    taken.add(theirs)
    return standing !== 'alike'
  })
}
