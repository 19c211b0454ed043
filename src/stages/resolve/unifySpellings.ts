import type { DraftClaim, Referent } from '../../model/claim.js'
import type { OrganisationValue } from '../../model/value.js'
import { isSlip, restsOf } from '../../patterns/nameSlips.js'
import { compareSpellings, isOfPerson, slipKey, wholeOf } from '../../patterns/nameSpellings.js'

export interface ToldName {
  claim: DraftClaim
  article: string
}

/** Spellings of one name in one story beyond which none is asked about: a list, not a slip. */
const most = 12

/** Names that two articles spell in two ways, with what they are asked for under. How a name is spelt is worth asking only then. */
export function unifySpellings(all: readonly ToldName[]): ReadonlyMap<DraftClaim, Referent> {
  const told = all.filter(one => wholeOf(keyOf(one)) === undefined)
  const kept = new Map<DraftClaim, Referent>()
  const asked = new Set<string>()
  for (const [key, group] of groupBy(told, keyOf)) {
    const names = new Set(group.map(nameOf))
    if (names.size < 2 || names.size > most) continue
    const apart = group.some(one =>
      group.some(other => one.article !== other.article && compareSpellings(key, nameOf(one), nameOf(other)) === 'rounding'),
    )
    if (!apart) continue
    for (const { claim } of group) kept.set(claim, { key, text: claim.about.named!.text })
    for (const name of names) asked.add(name)
  }
  for (const group of slipsIn(told.filter(one => !asked.has(nameOf(one))))) {
    const text = group.map(nameOf).sort()[0]!
    for (const { claim } of group) kept.set(claim, { key: `${slipKey(isOfPerson(claim.about.named!.key!))}${text}`, text })
  }
  for (const one of all) joinLone(one, told, kept)
  return kept
}

/** A misspelt name that stands alone answers to the name in full. */
function joinLone(one: ToldName, told: readonly ToldName[], kept: Map<DraftClaim, Referent>): void {
  const whole = wholeOf(keyOf(one))
  if (whole === undefined) return
  const same = told.filter(other => nameOf(other) === whole && isOfPerson(keyOf(other)))
  const asked = same.map(({ claim }) => kept.get(claim)).find(about => about)
  const about = asked ?? { key: `${slipKey(true)}${whole}`, text: whole }
  for (const { claim } of [one, ...same]) if (!kept.has(claim)) kept.set(claim, about)
}

/** Names that differ by a slip of the pen, whatever letters it hit: "Halvorsen" / "Halorsen". */
function slipsIn(told: readonly ToldName[]): ToldName[][] {
  const byName = groupBy(told, nameOf)
  const articles = new Map([...byName].map(([name, group]) => [name, new Set(group.map(({ article }) => article))]))
  const pairs = new Map<string, string>()
  const byRest = groupBy(
    [...byName.keys()].flatMap(name => restsOf(name).map(rest => ({ rest, name }))),
    ({ rest }) => rest,
  )
  for (const met of byRest.values()) {
    if (met.length < 2 || met.length > most) continue
    for (const { name } of met)
      for (const { name: other } of met) {
        if (name >= other || pairs.has(other)) continue
        const [ours, theirs] = [articles.get(name)!, articles.get(other)!]
        // told by two articles at least
        if (new Set([...ours, ...theirs]).size < 2) continue
        const isPerson = [name, other].every(one => isOfPerson(keyOf(byName.get(one)![0]!)))
        const together = [...ours].some(article => theirs.has(article))
        if (isSlip(name, other, isPerson, together)) pairs.set(other, pairs.get(name) ?? name)
      }
  }
  return [...groupBy([...pairs], ([, leader]) => leader)].map(([leader, others]) =>
    [leader, ...others.map(([name]) => name)].flatMap(name => byName.get(name)!),
  )
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const own = key(item)
    const same = groups.get(own)
    if (same) same.push(item)
    else groups.set(own, [item])
  }
  return groups
}

const keyOf = ({ claim }: ToldName): string => claim.about.named!.key!
const nameOf = ({ claim }: ToldName): string => (claim.value as OrganisationValue).name
