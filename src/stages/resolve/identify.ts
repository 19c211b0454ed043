import { bodyOf } from '../../language/bodies.js'
import { countryByKey } from '../../language/countries.js'
import { fold } from '../../language/fold.js'
import { sameGivenName } from '../../language/givenNames.js'
import { foldName, sameSurname } from '../../language/nameFold.js'
import { placeOf } from '../../language/places.js'
import type { Referent } from '../../model/claim.js'
import type { Digest } from '../../model/digest.js'
import type { Entity } from '../../model/entity.js'

/** Who is who over the articles of one story: entity of an article -> referent. Merged only if the surname is equal, given names are compatible and nothing conflicts. */
export function identify(digests: readonly Digest[]): (article: string, entity: string) => Referent {
  const found = new Map<string, Referent>()
  const at = (article: string, entity: string): string => `${article} ${entity}`
  const people: { entity: Entity; article: string }[] = []
  for (const { article, entities } of digests)
    for (const entity of entities) {
      if (entity.kind === 'person') people.push({ entity, article: article.id })
      else found.set(at(article.id, entity.id), thing(entity))
    }
  for (const group of persons(people)) {
    const fullest = group.map(({ entity }) => entity).sort((a, b) => Number(b.given !== undefined) - Number(a.given !== undefined) || b.name.length - a.name.length || (a.name < b.name ? -1 : 1))[0]!
    const surname = fold(fullest.surname ?? fullest.name)
    const given = fullest.given ? fold(fullest.given).split(' ')[0]! : ''
    const referent: Referent = { key: `person ${surname}${given ? ` ${given}` : ''}`, stem: `person ${foldName(fullest.surname ?? fullest.name)}`, text: fullest.name }
    for (const { entity, article } of group) found.set(at(article, entity.id), referent)
  }
  return (article, entity) => found.get(at(article, entity)) ?? { key: entity, text: entity }
}

function thing(entity: Entity): Referent {
  const folded = fold(entity.name)
  const country = entity.kind === 'nation' && entity.key ? countryByKey(entity.key) : undefined
  if (country) return { key: country.key, text: country.name }
  const place = entity.kind === 'place' && entity.key ? placeOf(entity.key) : undefined
  if (place) return { key: place.key, text: place.name }
  const body = entity.kind === 'organisation' ? bodyOf(folded) : undefined
  if (body) return { key: body.key, text: body.name }
  // "Russia-NATO Council" and "NATO-Russia Council" are one body
  return { key: folded.split(/[\s-]+/).sort().join(' '), text: entity.name }
}

type Mention = { entity: Entity; article: string }

function persons(people: readonly Mention[]): Mention[][] {
  const groups: Mention[][] = []
  const bySurname = new Map<string, Mention[][]>()
  const ordered = [...people].sort((a, b) => Number(b.entity.given !== undefined) - Number(a.entity.given !== undefined) || (b.entity.given?.length ?? 0) - (a.entity.given?.length ?? 0))
  for (const mention of ordered) {
    const key = foldName(mention.entity.surname ?? mention.entity.name)
    const near = bySurname.get(key) ?? nearSpelling(mention, bySurname)
    const fits = (near ?? []).filter(group => group.every(other => compatible(mention, other)))
    // a bare surname that fits two people belongs to neither
    const group = fits.length === 1 || (fits.length > 1 && mention.entity.given !== undefined) ? fits[0] : undefined
    if (group) group.push(mention)
    else {
      const made = [mention]
      groups.push(made)
      bySurname.set(key, [...(bySurname.get(key) ?? []), made])
    }
  }
  return groups
}

/** Another spelling of a surname, with the same given name: "Grushko" / "Gruschko". */
function nearSpelling({ entity }: Mention, bySurname: Map<string, Mention[][]>): Mention[][] | undefined {
  if (bySurname.size > 600) return undefined
  for (const groups of bySurname.values()) {
    const first = groups[0]![0]!.entity
    if (first.surname && sameSurname(entity.surname ?? entity.name, first.surname) && sameGiven(entity, first)) return groups
  }
  return undefined
}

function compatible(a: Mention, b: Mention): boolean {
  if (a.article === b.article && a.entity.id !== b.entity.id) return false
  if (a.entity.gender && b.entity.gender && a.entity.gender !== b.entity.gender) return false
  return sameGiven(a.entity, b.entity)
}

function sameGiven(a: Entity, b: Entity): boolean {
  if (!a.given || !b.given) return true
  const first = fold(a.given).split(' ')[0]!.replace(/\.$/, '')
  const second = fold(b.given).split(' ')[0]!.replace(/\.$/, '')
  if (first === second || foldName(first) === foldName(second)) return true
  if (first.length === 1 || second.length === 1) return first[0] === second[0]
  return sameGivenName(first, second)
}
