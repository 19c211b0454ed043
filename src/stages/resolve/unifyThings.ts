import type { DraftClaim, Referent } from '../../model/claim.js'

interface Told {
  claim: DraftClaim
  field: string
  kind: string
  words: Set<string>
  text: string
  others: string
}

/** Documents, offices and the like, told in other words by other articles: same class, same other subjects, and a content word in common. */
export function unifyThings(
  claims: readonly { claim: DraftClaim; others: string; about: Record<string, Referent> }[],
  fieldsOf: (relation: string) => readonly string[],
): Map<DraftClaim, Record<string, Referent>> {
  const told: Told[] = []
  for (const { claim, others } of claims)
    for (const field of fieldsOf(claim.relation)) {
      const subject = claim.about[field]
      if (!subject?.key?.includes(': ')) continue
      const [kind, words] = subject.key.split(': ') as [string, string]
      told.push({ claim, field, kind, words: new Set(words.split(' ')), text: subject.text, others })
    }
  /** What the other subjects are, for tellings that leave them out ("the proposals were sent"). */
  const givers = new Map(claims.map(({ others, about }) => [others, about]))
  const groups: Told[][] = []
  for (const one of [...told].sort((a, b) => b.words.size - a.words.size || (a.text < b.text ? -1 : 1))) {
    const group = groups.find(
      members =>
        members[0]!.claim.relation === one.claim.relation &&
        members[0]!.field === one.field &&
        members.some(
          other =>
            other.kind === one.kind &&
            (other.others === one.others || other.others === '' || one.others === '') &&
            overlap(other.words, one.words, one.kind),
        ),
    )
    if (group) group.push(one)
    else groups.push([one])
  }
  const found = new Map<DraftClaim, Record<string, Referent>>()
  for (const group of groups) {
    const shared = [...group[0]!.words].filter(word => group.every(({ words }) => words.has(word))).sort()
    const text = [...group].sort((a, b) => a.text.length - b.text.length || (a.text < b.text ? -1 : 1))[0]!.text
    const key = `${group[0]!.kind}: ${(shared.length > 0 ? shared : [...group[0]!.words].sort()).join(' ')}`
    const owners = [...new Set(group.map(({ others }) => others))].filter(others => others !== '')
    for (const { claim, field, others } of group)
      found.set(claim, {
        ...found.get(claim),
        [field]: { key, stem: group[0]!.kind, text },
        ...(others === '' && owners.length === 1 ? (givers.get(owners[0]!) ?? {}) : {}),
      })
  }
  return found
}

/** A word of their own in common; the noun of the class alone ("draft", "proposal") ties nothing. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>, kind: string): boolean {
  for (const word of a) if (b.has(word) && word !== kind && !classNouns.has(word)) return true
  // "the proposals", "draft treaties": nothing but the class is said
  return isBare(a) || isBare(b)
}

const isBare = (words: ReadonlySet<string>): boolean => [...words].every(word => classNouns.has(word))

const classNouns = new Set(
  'proposal draft demand agreement treaty offer request document text paper papers texts letter plan list report study statement mission embassy office school company'.split(
    ' ',
  ),
)
