import { fold } from '../../language/fold.js'
import { foldName } from '../../language/nameFold.js'
import type { Aliases } from '../../model/aliases.js'
import type { Referent } from '../../model/claim.js'
import type { Entity } from '../../model/entity.js'

type Named = Pick<Entity, 'name' | 'forms'>

/** Who is who because the user says so. */
export interface KnownNames {
  /** The person of the list that holds the name; the fullest name of an article goes before its short forms. */
  person(entity: Named): Referent | undefined
  /** The name to be shown, where a list holds the name. */
  organisation(entity: Named): string | undefined
}

const tableOf = (lists: readonly (readonly string[])[] = []): Map<string, string> =>
  new Map(lists.flatMap(names => names.map(name => [fold(name), names[0]!] as const)))

/** A short form ("Smith", "the Council") may be anybody's; a name of several words that stands in the list is meant. */
const find = (table: ReadonlyMap<string, string>, { name, forms }: Named): string | undefined => {
  if (table.size === 0) return undefined
  return table.get(fold(name)) ?? forms.map(form => (form.includes(' ') ? table.get(fold(form)) : undefined)).find(Boolean)
}

export function knownNames({ people, organisations }: Aliases): KnownNames {
  const [persons, bodies] = [tableOf(people), tableOf(organisations)]
  return {
    person(entity) {
      const text = find(persons, entity)
      const surname = text?.split(/\s+/).at(-1)
      return text === undefined ? undefined : { key: `person ${fold(text)}`, stem: `person ${foldName(surname!)}`, text }
    },
    organisation: entity => find(bodies, entity),
  }
}
