import type { Aliases } from '../../model/aliases.js'
import type { Referent } from '../../model/claim.js'
import type { Digest } from '../../model/digest.js'
import type { Entity } from '../../model/entity.js'
import { groupPeople, type Mention } from './groupPeople.js'
import { knownNames } from './knownNames.js'
import { namePeople } from './namePeople.js'
import { nameThings } from './nameThings.js'

/**
 * Who is who over the articles of one story: entity of an article -> referent. People are merged only if the surname is equal, given names are compatible
 * and nothing conflicts; where a name differs but age or post shows one person, `variants` holds the wordings. Names that the user
 * lists as one are one. The order of digests changes nothing.
 */
export function identify(digests: readonly Digest[], aliases: Aliases = {}): (article: string, entity: string) => Referent {
  const known = knownNames(aliases)
  const found = new Map<string, Referent>()
  const at = (article: string, entity: string): string => `${article} ${entity}`
  const people: Mention[] = []
  const things: { entity: Entity; article: string }[] = []
  for (const { article, entities } of digests)
    for (const entity of entities) {
      const body = known.organisation(entity)
      if (entity.kind === 'person' || known.person(entity)) people.push({ entity, article: article.id })
      else things.push({ entity: body === undefined ? entity : renamed(entity, body), article: article.id })
    }
  for (const [group, referent] of namePeople(groupPeople(people))) {
    const listed = group.flatMap(({ entity }) => known.person(entity) ?? []).sort((a, b) => (a.key < b.key ? -1 : 1))[0]
    for (const { entity, article } of group) found.set(at(article, entity.id), listed ?? referent)
  }
  for (const [{ entity, article }, referent] of nameThings(things)) found.set(at(article, entity.id), referent)
  return (article, entity) => found.get(at(article, entity)) ?? { key: entity, text: entity }
}

const renamed = ({ key: _key, ...entity }: Entity, name: string): Entity => ({ ...entity, kind: 'organisation', name })
