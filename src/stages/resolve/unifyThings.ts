import { namelessEvent } from '../../language/eventWords.js'
import { wordSet } from '../../language/wordSet.js'
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
  /** The first group that holds a word beside certain other subjects: pairs of tellings would be too many to try. */
  const firstOf = new Map<string, number>()
  for (const one of [...told].sort((a, b) => b.words.size - a.words.size || (a.text < b.text ? -1 : 1))) {
    const keyOf = (word: string, others: string): string => `${one.claim.relation}\t${one.field}\t${one.kind}\t${word}\t${others}`
    const own = [...one.words].filter(word => word !== one.kind && !classNouns.has(word))
    const telling = one.kind === 'occasion' ? [...own, ...own.flatMap(consonantsOf)] : own
    // "the proposals", "draft treaties": nothing but the class is said
    const isBare = [...one.words].every(word => classNouns.has(word))
    // a bare one goes with any of its class
    const looked = isBare ? [any] : [...telling, bare]
    const beside = one.others === '' ? [any] : [one.others, '']
    const known = looked.flatMap(word => beside.flatMap(others => firstOf.get(keyOf(word, others)) ?? []))
    const at = known.length > 0 ? Math.min(...known) : groups.length
    if (groups[at]) groups[at].push(one)
    else groups.push([one])
    for (const word of [any, ...telling, ...(isBare ? [bare] : [])])
      for (const others of [any, one.others]) {
        const key = keyOf(word, others)
        firstOf.set(key, Math.min(at, firstOf.get(key) ?? at))
      }
  }
  const found = new Map<DraftClaim, Record<string, Referent>>()
  for (const group of groups) {
    const shared = [...group[0]!.words].filter(word => group.every(({ words }) => words.has(word))).sort()
    // an article that has no noun for what happened calls it "the event"
    const named = group.filter(({ text }) => text !== namelessEvent)
    const text = [...(named.length > 0 ? named : group)].sort(
      (a, b) => a.text.length - b.text.length || (a.text < b.text ? -1 : 1),
    )[0]!.text
    const key = `${group[0]!.kind}: ${(shared.length > 0 ? shared : [...group[0]!.words].sort()).join(' ')}`
    const owners = [...new Set(group.map(({ others }) => others))].filter(others => others !== '')
    for (const { claim, field, others, text: told } of group)
      found.set(claim, {
        ...found.get(claim),
        [field]: { key, stem: group[0]!.kind, text, told },
        ...(others === '' && owners.length === 1 ? (givers.get(owners[0]!) ?? {}) : {}),
      })
  }
  return found
}

/** Consonants below this are those of too many names. */
const fewestConsonants = 4

/** "al-Tukhar" and "Tokhar" are one village, romanised at will. */
function consonantsOf(word: string): string[] {
  const bare = word.replace(/^(?:al|el|ad|ar|as|at|az)-/, '')
  const found = /^\p{L}+$/u.test(bare) ? bare.replace(/[aeiouy]/g, '') : ''
  return found.length >= fewestConsonants ? [`~${found}`] : []
}

/** In place of a word: any at all, or none that tells. Two tellings go together by a word of their own; the noun of the class ("draft", "proposal") ties nothing. */
const any = '\n*'
const bare = '\n'

const classNouns = wordSet(
  'proposal draft demand agreement treaty offer request document text paper papers texts letter plan list report study statement mission embassy office school company',
)
