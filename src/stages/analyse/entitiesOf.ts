import { isPlaceHead } from '../../language/placeHeads.js'
import type { Entity } from '../../model/entity.js'
import type { NameMention } from '../../model/name.js'
import type { Phrase } from '../../model/phrase.js'

/** What a phrase names: what it stands for, or the place before the word for its kind ("Idlib province", "Aleppo city"). */
export function entitiesOf(
  phrase: Phrase,
  { names, entities }: { names: readonly NameMention[]; entities: ReadonlyMap<string, Entity> },
): Entity[] {
  const found = phrase.entities.map(id => entities.get(id)!)
  if (found.length > 0 || phrase.kind !== 'noun' || !isPlaceHead(phrase.lemma)) return found
  const name = names[phrase.names.at(-1) ?? -1]
  const place = name?.last === phrase.head - 1 ? entities.get(name.entity ?? '') : undefined
  return place?.kind === 'place' ? [place] : []
}
