import { bodyOf } from '../../language/bodies.js'
import { countryByKey } from '../../language/countries.js'
import { fold } from '../../language/fold.js'
import type { Entity } from '../../model/entity.js'
import type { NameMention } from '../../model/name.js'
import { bodyKey, findShortForms } from './bodyKeys.js'
import { findPeople, type NewEntity } from './people.js'
import { settleNames } from './settleNames.js'

/** Who and what an article speaks of: people, bodies, places. Fills `entity` of each name, and the kind of names whose words left it open. */
export function findEntities(names: NameMention[], text: string): Entity[] {
  const entities: Entity[] = []
  const add = (entity: NewEntity): Entity => {
    // every field in every entity: objects of one shape are read several times as fast
    const made: Entity = {
      id: `e${entities.length + 1}`,
      kind: entity.kind,
      name: entity.name,
      forms: [],
      titles: [],
      given: entity.given,
      surname: entity.surname,
      gender: entity.gender,
      age: entity.age,
      of: entity.of,
      key: entity.key,
    }
    entities.push(made)
    return made
  }
  settleNames(names, text)
  findPeople(names, text, add)
  const shortForms = findShortForms(names, text)
  const byKey = new Map<string, Entity>()
  for (const name of names) {
    if (name.kind === 'person') continue
    const folded = fold(name.text)
    const whole = shortForms.get(folded)
    const key =
      whole ??
      name.key ??
      (name.kind === 'organisation' || name.kind === 'unknown' ? (bodyOf(folded)?.key ?? bodyKey(name.text)) : folded)
    // a town and its club, a land and its side may share a name
    const own = `${name.kind === 'organisation' ? 'body' : 'land'} ${key}`
    let entity = byKey.get(own) ?? (name.kind === 'unknown' || whole !== undefined ? byKey.get(`body ${key}`) : undefined)
    if (!entity) {
      entity = add({ kind: whole !== undefined && name.kind === 'unknown' ? 'organisation' : name.kind, name: name.text, key })
      byKey.set(own, entity)
      if (entity.kind === 'organisation') byKey.set(`body ${key}`, entity)
    }
    name.entity = entity.id
    if (name.kind === 'unknown' && entity.kind !== 'unknown') name.kind = entity.kind === 'group' ? 'unknown' : entity.kind
    if (!entity.forms.includes(name.text) && entity.forms.length < 20) entity.forms.push(name.text)
    if (name.text.length > entity.name.length && entity.kind === 'organisation' && !bodyOf(fold(entity.name)))
      entity.name = name.text
  }
  return entities
}

/** Country that a name stands for, where it stands for one ("Moscow", "Russian", "the Kremlin"). */
export function nationKey(entity: Entity | undefined): string | undefined {
  if (!entity?.key) return undefined
  if (entity.kind === 'nation') return entity.key
  return countryByKey(entity.key)?.key
}
