import { wordSet } from '../language/wordSet.js'
import type { Claim } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import { frameOf } from './articleFrame.js'
import { mainOccasion, presentOccasion } from './occasion.js'
import type { Match, Pattern } from './pattern.js'
import { perArticle } from './perArticle.js'
import type { View } from './view.js'

/** Kinds of places in which news happens; what one paper calls a bar is a club to the next. */
const kinds = new Map<string, string>(
  Object.entries({
    home: 'home house residence apartment apartments condo condominium townhouse townhome duplex trailer dwelling flat',
    bar: 'bar nightclub club lounge tavern pub',
    restaurant: 'restaurant diner pizzeria eatery cafe',
    store: 'store shop supermarket grocery market',
    station: 'station',
    park: 'park playground',
    school: 'school',
    church: 'church mosque synagogue temple',
    hotel: 'hotel motel inn',
    mall: 'mall',
    vehicle: 'car vehicle suv van truck minivan sedan',
    lot: 'lot',
    yard: 'yard backyard driveway porch',
    street: 'street sidewalk road',
  }).flatMap(([kind, words]) => words.split(' ').map(word => [word, kind] as const)),
)
/** Whatever is there is outside. */
const open = wordSet('lot yard street park')
/** "In Brighton Park", "on Mill Road", "in Temple": a name says nothing of the place. */
const alsoTowns = wordSet('park street church store')
/** What has a lot, and what has a yard. */
const withLot = wordSet('bar restaurant store station church hotel mall school')

const event =
  '(?:shot|shooting|shootings|shootout|gunfire|gunned\\sdown|fire|killed|wounded|injured|hurt|dead|dies|stabbed|stabbing|slain|shots|attack|attacked|explosion|crash|robbery|happened|happening|occurred|took\\splace|rang\\sout|broke\\sout|erupted|struck)'
const place = [...kinds.keys()]
  .map(word => (word === 'station' ? 'gas\\sstation' : word === 'lot' ? 'parking\\slot' : word))
  .join('|')
/** Words that end a clause stand in no gap, and prepositions in no noun phrase. */
const between = "(?!(?:and|or|but|when|where|after|before|that|who|which|while|as|near|fleeing)\\s)[\\p{L}\\d'’&.-]{1,20}\\s"
const within =
  "(?!(?:and|or|but|when|where|after|that|who|which|with|from|to|by|for|on|at|in|near|into|inside|outside|behind|during|across|through|toward|while|as|vicinity|area)\\s)[\\p{L}\\d'’&.-]{1,20}\\s"
const told = new RegExp(
  `\\b${event}\\s(?:${between}){0,6}?((?:just\\s|both\\s)?(?:inside\\sand\\soutside|inside|outside(?:\\sof)?|at|in|behind|in\\sfront\\sof|on)\\s(?:(?:${within}){0,5}?)(${place}))\\b(?![-'’]|\\s(?:and|or)\\s(?:a|an|the)\\b|\\s(?:owner|worker|employee|patron|guard|board|district|student|official|goer|manager|resident|spokes\\p{L}+))`,
  'giu',
)
const mayHold = new RegExp(`\\b(?:${place})\\b`, 'i')
const around = /^(?:both\s)?inside and outside\s/i
const inside = /^(?:just\s)?(?:inside|in)\s/i
const outside = /^(?:just\s)?(?:outside|behind|in front of)\s/i
/** "Fired at a car": aimed at it. */
const aimed = /\b(?:fire|shots|shooting|shot)\sat\s[^,]*$/i

interface Scene {
  kind: string
  side?: 'in' | 'out' | 'in and out'
  match: Match
}

/** "Shot outside a bar", "the shooting inside the home": the kind of place that an article tells first, and whether it was inside. */
export const scenes = (name: string): Pattern => ({
  name,
  find: view => {
    const own = scenesOf(view)
    const kind = own[0]?.kind
    const sides = new Set(own.flatMap(scene => (scene.kind === kind && scene.side ? [scene.side] : [])))
    return own
      .filter(
        scene =>
          scene.kind === kind &&
          scene.match.valueSpan.start >= view.sentence.start &&
          scene.match.valueSpan.end <= view.sentence.end,
      )
      .map(({ kind, side, match }) => ({
        ...match,
        scope: {
          ...match.scope,
          marks: [kind, sides.size === 1 ? [...sides][0]! : side ? 'both' : 'at', ...(match.scope?.marks ?? [])],
        },
      }))
  },
})

const scenesOf = perArticle((view): Scene[] =>
  frameOf(view.digest).harmful ? view.digest.sentences.flatMap(sentence => scenesIn(view.on(sentence))) : [],
)

function scenesIn(view: View): Scene[] {
  const text = view.text(view.sentence)
  if (!mayHold.test(text)) return []
  return [...text.matchAll(told)].flatMap((found): Scene[] => {
    const words = found[1]!
    const from = found.index + found[0].length - words.length
    const start = view.sentence.start + from
    const span = { start, end: start + words.length }
    const kind = kinds.get(found[2]!.toLowerCase().split(/\s/).at(-1)!)!
    // "a rocket attack on the school"
    if (/^on\s/i.test(words) && !open.has(kind)) return []
    if (alsoTowns.has(kind) && /^\p{Lu}/u.test(found[2]!)) return []
    const occasion = presentOccasion(view.digest, view.sentence, start)
    if (!occasion || occasion.scope.marks?.includes('past')) return []
    if (
      /^at\s/i.test(words) &&
      (kind === 'vehicle' || /\bfire\s$/i.test(text.slice(0, from))) &&
      aimed.test(text.slice(0, from + words.length))
    )
      return []
    const predication = view.clauseAround(span)
    if (predication?.polarity === 'denied' || (predication && predication.modality !== 'fact')) return []
    const side = around.test(words)
      ? 'in and out'
      : outside.test(words) || open.has(kind)
        ? 'out'
        : inside.test(words)
          ? 'in'
          : undefined
    return [
      {
        kind,
        ...(side ? { side } : {}),
        match: {
          about: { thing: mainOccasion(view.digest) },
          value: { kind: 'text', words: words.replace(/\s+/g, ' ') },
          valueSpan: span,
          evidence: { start: view.sentence.start + found.index, end: span.end },
          polarity: 'affirmed',
          modality: 'fact',
          saidBy: null,
          scope: occasion.scope,
        },
      },
    ]
  })
}

/** Of one place: inside and outside are two; "at" is either. Of two kinds, only what lies in front of a door and what is behind it. */
export function compareScenes(a: Claim, b: Claim): Comparison {
  const [[kind = '', side = ''] = [], [other = '', otherSide = ''] = []] = [a.scope?.marks, b.scope?.marks]
  if (kind === other)
    return side === otherSide
      ? 'equal'
      : side === 'at' || side === 'both'
        ? 'wider'
        : otherSide === 'at' || otherSide === 'both'
          ? 'narrower'
          : 'rounding'
  const isPair = (one: string, two: string): boolean => (one === 'lot' && withLot.has(two)) || (one === 'yard' && two === 'home')
  if (isPair(kind, other)) return otherSide === 'in' ? 'rounding' : otherSide === 'out' ? 'overlapping' : 'narrower'
  if (isPair(other, kind)) return side === 'in' ? 'rounding' : side === 'out' ? 'overlapping' : 'wider'
  return 'unrelated'
}
