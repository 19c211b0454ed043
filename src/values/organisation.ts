import { foldSpelling, foldWords } from '../language/foldWords.js'
import type { Comparison } from '../model/comparison.js'
import type { OrganisationValue } from '../model/value.js'
import { compareSets } from './compareSets.js'

const idle = new Set(
  'the of for and in at on inc corp corporation company co ltd limited plc llc gmbh ag sa group holdings'.split(' '),
)

const read = (name: string): { names: Set<string>; letters: string } => {
  const words = foldWords(name).map(foldSpelling)
  const names = words.filter(word => !idle.has(word))
  return { names: new Set(names.length > 0 ? names : words), letters: names.map(word => word[0]).join('') }
}

/** "FBI" / "Federal Bureau of Investigation": initials of the words that carry the name. */
const isShortOf = (a: ReturnType<typeof read>, b: ReturnType<typeof read>): boolean =>
  a.names.size === 1 && b.names.size > 2 && a.names.has(b.letters)

export function compareOrganisations(a: OrganisationValue, b: OrganisationValue): Comparison {
  const [ours, theirs] = [read(a.name), read(b.name)]
  if (isShortOf(ours, theirs) || isShortOf(theirs, ours)) return 'equal'
  const names = compareSets(ours.names, theirs.names)
  // "Mount Sinai Hospital" / "Mount Carmel Hospital": shared words make no kinship
  return names === 'overlapping' ? 'disjoint' : names
}

export const keyOfOrganisation = ({ name }: OrganisationValue): string => [...read(name).names].sort().join(' ')

export const printOrganisation = ({ name }: OrganisationValue): string => name
