import { fold } from '../../language/fold.js'
import { foldName } from '../../language/nameFold.js'
import type { Referent } from '../../model/claim.js'
import type { Entity } from '../../model/entity.js'
import { areOneWording, type Group, type Mention } from './groupPeople.js'

/** A key and a name for each person; two of one name get their ages or posts into the key. */
export function namePeople(groups: readonly Group[]): Map<Group, Referent> {
  const named = groups.map(group => ({ group, fullest: fullestOf(group) }))
  const shared = new Map<string, number>()
  for (const { fullest } of named) shared.set(keyOf(fullest), (shared.get(keyOf(fullest)) ?? 0) + 1)
  return new Map(
    named.map(({ group, fullest }) => {
      const key = keyOf(fullest)
      const variants = variantsOf(group)
      return [
        group,
        {
          key: shared.get(key)! > 1 ? `${key} ${tellApart(group)}` : key,
          stem: `person ${foldName(fullest.surname ?? fullest.name)}`,
          text: fullest.name,
          ...(variants.length > 1 ? { variants } : {}),
        },
      ]
    }),
  )
}

const isShouted = (name: string): boolean => name === name.toUpperCase()

/** "Kari Dahl Katrine (Kari) Dahl3": a caption run into the name. */
const isGarbled = (name: string): boolean => /[(\d]/.test(name)

/** Fullest name first; of equals the one more articles print. */
function fullestOf(group: Group): Entity {
  const times = new Map<string, number>()
  for (const { entity } of group) times.set(entity.name, (times.get(entity.name) ?? 0) + 1)
  return group
    .map(({ entity }) => entity)
    .sort(
      (a, b) =>
        Number(b.given !== undefined) - Number(a.given !== undefined) ||
        Number(isShouted(a.name)) - Number(isShouted(b.name)) ||
        Number(isGarbled(a.name)) - Number(isGarbled(b.name)) ||
        wordsIn(b.name) - wordsIn(a.name) ||
        times.get(b.name)! - times.get(a.name)! ||
        b.name.length - a.name.length ||
        (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
    )[0]!
}

const wordsIn = (name: string): number => name.split(/\s+/).length

function keyOf({ surname, name, given }: Entity): string {
  const first = given ? fold(given).split(/\s+/)[0]! : ''
  return `person ${fold(surname ?? name)}${first ? ` ${first}` : ''}`
}

/** What two people of one name differ in: age, else post, else the article. */
function tellApart(group: Group): string {
  const age = group.flatMap(({ entity }) => entity.age ?? []).sort((a, b) => a - b)[0]
  const title = group.flatMap(({ entity }) => entity.titles.map(fold)).sort()[0]
  return age !== undefined ? `${age}` : (title ?? group.map(({ article }) => article).sort()[0]!)
}

/** Wordings that are no short forms or romanisations of each other. */
function variantsOf(group: Group): string[] {
  const kept: Mention[] = []
  for (const mention of group) if (mention.entity.given && !kept.some(other => areOneWording(mention, other))) kept.push(mention)
  return kept.map(({ entity }) => entity.name).sort()
}
