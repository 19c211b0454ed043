import { bodyOf } from '../../language/bodies.js'
import { countryByKey } from '../../language/countries.js'
import { fold } from '../../language/fold.js'
import { placeOf } from '../../language/places.js'
import type { Referent } from '../../model/claim.js'
import type { Entity } from '../../model/entity.js'

interface Told {
  entity: Entity
  article: string
}

const short = new Map(
  Object.entries({
    st: 'street',
    ave: 'avenue',
    av: 'avenue',
    blvd: 'boulevard',
    rd: 'road',
    ln: 'lane',
    dr: 'drive',
    hwy: 'highway',
    pkwy: 'parkway',
    n: 'north',
    s: 'south',
    e: 'east',
    w: 'west',
    mt: 'mount',
    ft: 'fort',
  }),
)

/** A key and a name for each body, place and nation over all articles: gazetteer keys, else the words of the name in any order. */
export function nameThings(things: readonly Told[]): Map<Told, Referent> {
  const found = new Map<Told, Referent>()
  const own = new Map<string, { told: Told[]; words: string[] }>()
  for (const told of things) {
    const known = knownThing(told.entity)
    if (known) {
      found.set(told, known)
      continue
    }
    const words = wordsOf(told.entity)
    const key = [...words].sort().join(' ')
    const same = own.get(key)
    if (same) same.told.push(told)
    else own.set(key, { told: [told], words })
  }
  const wholes = new Map([...own].map(([key, { words }]) => [key, words]))
  const longer = findWholes(wholes, acronymsOf(things))
  const names = new Map<string, string>()
  for (const [key, { told }] of own) {
    const target = longer.get(key) ?? key
    for (const { entity } of told) if (better(entity.name, names.get(target))) names.set(target, entity.name)
  }
  for (const [key, { told }] of own) {
    const target = longer.get(key) ?? key
    const body = bodyOf(target)
    for (const one of told) found.set(one, body ? { key: body.key, text: body.name } : { key: target, text: names.get(target)! })
  }
  return found
}

const better = (name: string, known: string | undefined): boolean =>
  known === undefined || name.length > known.length || (name.length === known.length && name < known)

function knownThing(entity: Entity): Referent | undefined {
  const country = entity.kind === 'nation' && entity.key ? countryByKey(entity.key) : undefined
  if (country) return { key: country.key, text: country.name }
  const place = entity.kind === 'place' && entity.key ? placeOf(entity.key) : undefined
  if (place) return { key: place.key, text: place.name }
  const body =
    entity.kind === 'organisation' ? ((entity.key ? bodyOf(entity.key) : undefined) ?? bodyOf(fold(entity.name))) : undefined
  return body && { key: body.key, text: body.name }
}

/** "N. Kenwood Ave." is North Kenwood Avenue, "Russia-NATO Council" NATO-Russia Council. */
function wordsOf({ kind, key, name }: Entity): string[] {
  const words = (kind === 'organisation' && key ? key : fold(name)).split(/[\s,.-]+/).filter(Boolean)
  return kind === 'place' ? words.map((word, at) => (at > 0 || word.length < 3 ? (short.get(word) ?? word) : word)) : words
}

/** Letters -> key of the one body in the story whose initials they are. */
function acronymsOf(things: readonly Told[]): Map<string, string | null> {
  const found = new Map<string, string | null>()
  for (const { entity } of things) {
    if (entity.kind !== 'organisation') continue
    const words = fold(entity.name)
      .split(/[\s-]+/)
      .filter(word => !/^(?:of|the|and|for|in|on|at|to|a|&)$/.test(word))
    if (words.length < 3 && words.at(-1) !== 'police') continue
    const key = knownThing(entity)?.key ?? [...wordsOf(entity)].sort().join(' ')
    const letters = words.map(word => word[0]).join('')
    for (const form of words.at(-1) === 'police' ? [letters, `${letters}d`] : [letters])
      found.set(form, found.has(form) && found.get(form) !== key ? null : key)
  }
  return found
}

/** Short names -> the one longer name in the story that holds all their words and ends alike ("Memorial Hospital"), or whose initials they are. */
function findWholes(own: ReadonlyMap<string, string[]>, acronyms: ReadonlyMap<string, string | null>): Map<string, string> {
  const byEnd = new Map<string, string[]>()
  for (const [key, words] of own) {
    const end = words.at(-1)!
    const list = byEnd.get(end)
    if (list) list.push(key)
    else byEnd.set(end, [key])
  }
  const found = new Map<string, string>()
  for (const [key, words] of own) {
    const whole = words.length === 1 ? acronyms.get(words[0]!) : undefined
    if (whole && whole !== key) found.set(key, whole)
    if (words.length < 2) continue
    const rivals = (byEnd.get(words.at(-1)!) ?? []).slice(0, 100)
    const holders = rivals.filter(
      other => other !== key && own.get(other)!.length > words.length && words.every(word => own.get(other)!.includes(word)),
    )
    if (holders.length === 1) found.set(key, holders[0]!)
  }
  for (const [key, target] of found) if (found.has(target) && found.get(target) !== key) found.set(key, found.get(target)!)
  return found
}
