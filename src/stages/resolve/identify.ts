import type { Referent } from '../../model/claim.js'
import type { Digest } from '../../model/digest.js'
import type { Entity } from '../../model/entity.js'
import { groupPeople, type Mention } from './groupPeople.js'
import { namePeople } from './namePeople.js'
import { nameThings } from './nameThings.js'

/**
 * Who is who over the articles of one story: entity of an article -> referent. People are merged only if the surname is equal, given names are compatible
 * and nothing conflicts; where a name differs but age or post shows one person, `variants` holds the wordings. The order of digests changes nothing.
 */
export function identify(digests: readonly Digest[]): (article: string, entity: string) => Referent {
  const found = new Map<string, Referent>()
  const at = (article: string, entity: string): string => `${article} ${entity}`
  const people: Mention[] = []
  const things: { entity: Entity; article: string }[] = []
  for (const { article, entities } of digests)
    for (const entity of entities) (entity.kind === 'person' ? people : things).push({ entity, article: article.id })
  for (const [group, referent] of namePeople(groupPeople(people)))
    for (const { entity, article } of group) found.set(at(article, entity.id), referent)
  for (const [{ entity, article }, referent] of nameThings(things)) found.set(at(article, entity.id), referent)
  return (article, entity) => found.get(at(article, entity)) ?? { key: entity, text: entity }
}
