import { fold } from '../language/fold.js'
import type { Claim, Subject } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import type { QuantityMention } from '../model/mention.js'
import type { NameMention } from '../model/name.js'
import type { CountValue } from '../model/value.js'
import { compareRanges } from '../values/compareRanges.js'
import { frameOf } from './articleFrame.js'
import { contentsOf } from './contents.js'
import type { Match, Pattern } from './pattern.js'
import { isLocated, titled } from './sites.js'
import { tellAt } from './tellAt.js'
import type { View } from './view.js'

const mayTell =
  /\b(?:liv(?:e|es|ed|ing)|besieg\w{2,4}|trapp(?:ed|ing)|encircled|home to|population|residents|town|city|village|community)\b/
const settlement = '(?:town|city|village|community|suburb|hamlet|borough)'
const hedge =
  '(?:about|some|nearly|roughly|around|more th[ae]n|approximately|only|just|an estimated|over|under|almost|up to|at least)'
/** "A town of about", "population of", "home to", "besieging an estimated", "trapping nearly". */
const ahead = new RegExp(
  `\\b(?:${settlement} of|population of|population:?|home to|(?:besieging|trapping|encircling)|has|had)(?: ${hedge})*(?: the)? $`,
  'iu',
)
const ofSettlement = new RegExp(`\\b${settlement} of(?: ${hedge})* $`, 'iu')
const people = '(?:people|residents|civilians|inhabitants|souls)'
/** "250,000 people live", "besieged residents", "people are still thought to be living", "residents trapped in". */
const behind = new RegExp(
  `^ ?(?:(?:besieged|trapped|remaining) ${people}|(?:mostly \\w+ )?${people}(?: who)?(?: (?:are|were|is|still|now|currently|thought|believed|estimated|feared|to|be|remain|remained)){0,6} (?:liv(?:e|es|ed|ing)|trapped|besieged|encircled|under siege|in the (?:besieged|encircled|rebel-held)))\\b`,
  'iu',
)
const plainPeople = new RegExp(
  `^ ?(?:${people}\\b|(?=[,.;)]|$| (?:on|in|near|about|north|south|east|west|outside|that|which|where)\\b))`,
  'iu',
)
const part =
  /\b(?:east(?:ern)?|west(?:ern)?|besieged|encircled|rebel-held|opposition-held|opposition areas|opposition|rebel control|under siege|siege)\b/i
const farthest = 60

/** How many live in a place: "a town of about 5,500", "a population of 2,800", "the besieged east, where 250,000 people live". */
export function inhabitants(name: string): Pattern {
  return {
    name,
    find: view => {
      if (!mayTell.test(view.text(view.sentence))) return []
      return contentsOf(view.digest, view.sentence.index).quantities.flatMap((quantity): Match[] => {
        const { value, number, partitive, others, change, figure } = quantity
        if (value.kind !== 'count' || typeof number !== 'number' || number < fewest || partitive || others || change || value.per)
          return []
        const before = view
          .text({ start: Math.max(view.sentence.start, figure.start - farthest), end: figure.start })
          .replace(/\s/g, ' ')
        const after = view
          .text({ start: figure.end, end: Math.min(view.sentence.end, figure.end + farthest) })
          .replace(/\s/g, ' ')
        const isBehind = behind.test(after)
        if (!isBehind && !(ahead.test(before) && !/\b(?:has|had)(?: \w+)* $/i.test(before) && plainPeople.test(after))) return []
        const place = placeOf(view, quantity, ofSettlement.test(before))
        if (!place) return []
        const told: CountValue = { ...value, of: 'person' }
        return [tellAt({ place }, told, { start: quantity.start, end: quantity.end }, view)]
      })
    },
  }
}

const fewest = 200

/** The place named last before the figure or right behind it, else the one of headline and lead; a besieged part of a town is known by the town. */
function placeOf(view: View, { start, end }: QuantityMention, isTown: boolean): Subject | undefined {
  const names = contentsOf(view.digest, view.sentence.index).names.filter(
    ({ kind, entity }) => kind === 'place' && entity !== undefined,
  )
  // "Bergen, a town of 5,500"
  const led = names.findLast(name => name.end <= start && start - name.end < reach && !isOwner(name, view))
  const followed = names.find(
    name =>
      name.start >= end &&
      name.start - end < reach &&
      (isLocated(name, view.sentence) ||
        /\bof (?:(?:north|south|east|west)(?:ern)? )?$/i.test(view.text({ start: end, end: name.start }))),
  )
  const name = isTown ? led : (followed ?? led)
  const words = view.text(view.sentence)
  if (name) return subjectOf(name, words, view)
  if (isTown || !part.test(words)) return undefined
  const [town, ...rest] = frameOf(view.digest).places
  return town !== undefined && rest.length === 0
    ? { text: `the besieged part of ${titled(town)}`, key: `part of ${town}` }
    : undefined
}

/** "Peru's third town". */
const isOwner = ({ end }: NameMention, view: View): boolean => /^['’]s?\b/.test(view.text({ start: end, end: end + 3 }))

const reach = 70

function subjectOf(name: NameMention, words: string, view: View): Subject {
  return part.test(words)
    ? { text: `the besieged part of ${name.text}`, key: `part of ${fold(name.key ?? name.text)}` }
    : view.subjectOf(view.entity(name.entity!))
}

/** Nobody has counted them: figures of one size differ loosely, and others are of another area. */
export function compareInhabitants({ value: a }: Claim, { value: b }: Claim): Comparison | undefined {
  if (a.kind !== 'count' || b.kind !== 'count') return undefined
  const found = compareRanges(a, b, Math.max(a.step ?? 0, b.step ?? 0))
  if (found !== 'disjoint') return undefined
  const [low, high] = [a.min ?? a.max ?? 0, b.min ?? b.max ?? 0].sort((x, y) => x - y)
  return high! <= 2 * low! ? 'rounding' : 'unrelated'
}
