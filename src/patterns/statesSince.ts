import { demonymCountry } from '../language/countries.js'
import type { Subject } from '../model/claim.js'
import type { TimeMention } from '../model/mention.js'
import type { NameMention } from '../model/name.js'
import { frameOf } from './articleFrame.js'
import { contentsOf } from './contents.js'
import type { Match, Pattern } from './pattern.js'
import { keysOfPlace, landOf, titled } from './sites.js'
import { tellAt } from './tellAt.js'
import type { View } from './view.js'

/** What may last for years in a place, as a question asks for it. */
type State = 'at war' | 'under siege' | 'divided'

const war = '(?:war|conflict|uprising|unrest|revolt|insurgency|rebellion|civil strife)'
const strife = '(?:war|conflict|unrest|insurgency|civil strife|violence|bloodshed|turmoil|fighting)'
const began = '(?:began|begun|started|erupted|broke out|beginning|starting)'
/** Words between what tells the state and its date. */
const few = "(?:[\\p{L}\\d’'-]{1,20} ){0,8}?"
const beginnings: readonly [State, RegExp][] = [
  // "the war, which began with protests in March", "the conflict erupted in 2011"
  ['at war', new RegExp(`\\b${war}(?:,? (?:which|that))?(?: first)? ${began} ${few}in $`, 'u')],
  ['at war', new RegExp(`\\b${war} in [\\p{Lu}][\\p{L}]{2,20} ${began} ${few}in $`, 'u')],
  // "locked in a civil war since", "gripped by violence since"
  [
    'at war',
    new RegExp(
      `\\b(?:locked|mired|gripped|hit|torn(?: apart)?|ravaged|rocked|wracked|racked|engulfed|embroiled|plunged|caught|shaken|devastated|in the grip|has been|have been|at)(?: (?:in|by|into|of|up in))?(?: (?:a|an|the|its))?(?: [\\p{L}-]{1,16}){0,3}? ${strife} since $`,
      'u',
    ),
  ],
  [
    'under siege',
    /\b(?:under|enduring|suffering) (?:(?:an?|the|its) )?(?:[\p{L}-]{1,16} ){0,3}?(?:siege|blockade) (?:by [\p{L}-]{1,16} (?:[\p{L}-]{1,16} ){0,2}?)?since $/u,
  ],
  ['under siege', /\b(?:besieged|blockaded) (?:by [\p{L}-]{1,16} (?:[\p{L}-]{1,16} ){0,3}?)?since $/u],
  ['divided', /\bdivided (?:[\p{L}\d’'-]{1,20} ){0,16}?since $/u],
]
/** Wars that are no war in the place told, and those who joined one later. */
const otherWar =
  /\b(?:world|cold|gulf|trade|drug|price|gang|turf|culture|star) wars?\b|\b(?:involved|involvement|interven\w{1,5}|joined|entered|part|support\w{0,3}|back(?:ed|ing)|fought|killed|wounded|displaced|reported|documented|covered)\b[^.]{0,40}$/i
const farthest = 140

/** Since when a place has been at war, under siege or divided. */
export function statesSince(name: string): Pattern {
  return {
    name,
    find: view =>
      contentsOf(view.digest, view.sentence.index).times.flatMap((time): Match[] => {
        const { kind, expression } = time
        if (kind !== 'date' || expression.year === undefined || expression.from || expression.length) return []
        const before = view
          .text({ start: Math.max(view.sentence.start, time.start - farthest), end: time.start })
          .replace(/\s+/g, ' ')
        const state = stateTold(before)
        const place = state && placeOf(view, time, state)
        if (!state || !place) return []
        return [
          tellAt(
            { place, state: { text: state, key: state } },
            { kind: 'expression', expression, as: 'date', tense: 'past' },
            { start: time.start, end: time.end },
            view,
          ),
        ]
      }),
  }
}

/** The state that ends last before the date. */
function stateTold(before: string): State | undefined {
  for (const [state, wording] of beginnings) {
    const found = wording.exec(before)
    if (!found) continue
    if (state === 'at war' && otherWar.test(found[0])) return undefined
    return state
  }
  return undefined
}

/** A war is a country's; a siege or a line through a town is that of the last place named before it. */
function placeOf(view: View, { start }: TimeMention, state: State): Subject | undefined {
  const names = contentsOf(view.digest, view.sentence.index).names.filter(name => name.start < start)
  if (state !== 'at war') {
    const place = names.findLast(
      name => name.entity !== undefined && (name.kind === 'place' || keysOfPlace(name, view.sentence).length > 0),
    )
    return place && view.subjectOf(view.entity(place.entity!))
  }
  const lands = [...new Set(names.flatMap(name => landIn(name, view)))]
  const told = lands.length > 0 ? lands : [...new Set(frameOf(view.digest).places.map(landOf))]
  // two countries: whose war it is stays open
  if (told.length !== 1) return undefined
  return { text: titled(told[0]!), key: `land ${told[0]!}` }
}

function landIn(name: NameMention, view: View): string[] {
  const country = demonymCountry(name.text.toLowerCase())
  if (country) return [country.key]
  return name.kind === 'place' || name.kind === 'nation'
    ? [...new Set(keysOfPlace(name, view.sentence).map(landOf))].slice(0, 1)
    : []
}
