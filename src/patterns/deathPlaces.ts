import type { Claim } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import type { Predication } from '../model/predication.js'
import type { Span } from '../model/span.js'
import { isLocalHarm } from './articleFrame.js'
import { compareHouses, hospitals, houseOf } from './destinations.js'
import { ofEach } from './ofEach.js'
import type { Match, Pattern } from './pattern.js'
import type { Somebody } from './persons.js'
import { patientAs } from './soleVictim.js'
import { tellOf } from './tellOf.js'
import type { View } from './view.js'

/** Where people die, as far as news tells: the spot of the deed, a spot that it names, the way to a hospital, the hospital. */
type Kind = 'scene' | 'street' | 'indoors' | 'car' | 'outdoors' | 'way' | 'arrival' | 'hospital'

const owner = "(?:(?:the|a|an|his|her|their|its|that|another|one)\\s)?(?:[\\p{L}\\d’'-]{1,16}\\s){0,3}?"
/** From the verb on. The first that the clause holds counts. */
const kinds: readonly [Kind, RegExp][] = [
  [
    'way',
    /\b(?:on (?:the|his|her|their) way|en ?route) to(?:\s(?:(?:the|an?|another|local|nearby|area)\s){0,2}(?:\p{Lu}[\p{L}'’-]{1,20}\s){0,4}(?:[Hh]ospital|[Cc]enter|[Cc]linic))?\b|\bin (?:an|the) (?:ambulance|helicopter)\b|\bduring (?:the )?(?:transport|transportation|ride|flight)\b/u,
  ],
  ['arrival', /\b(?:on|upon) arrival\b|\bafter (?:arriving|arrival) at\b/u],
  [
    'scene',
    /\b(?:at|on) (?:the )?(?:(?:crime|crash|accident|shooting|same) )?scene\b|\bat the (?:crash |accident )?site\b|\bon the spot\b/u,
  ],
  [
    'hospital',
    new RegExp(
      `\\b(?:at|in)\\s${owner}(?:hospital|clinic|trauma cent(?:er|re)|emergency room|operating (?:room|table)|intensive care|surgery|ICU)\\b|\\bon the operating table\\b|\\bduring surgery\\b`,
      'u',
    ),
  ],
  [
    'car',
    new RegExp(
      `\\b(?:in|inside)\\s${owner}(?:car|vehicle|truck|van|SUV|sedan|minivan|taxi|cab|limousine|jeep|driver['’]s seat)\\b`,
      'iu',
    ),
  ],
  [
    'indoors',
    new RegExp(
      `\\b(?:at home\\b|(?:in|inside|at)\\s${owner}(?:home|house|apartment|bedroom|bathroom|kitchen|living room|residence|hallway|basement|bed|room|motel|hotel|condominium|townhouse|trailer|stairwell))\\b(?!['’])`,
      'iu',
    ),
  ],
  ['street', new RegExp(`\\b(?:in|on)\\s${owner}(?:street|road|roadway|sidewalk|pavement|intersection|median|highway)\\b`, 'u')],
  [
    'outdoors',
    new RegExp(
      `\\b(?:in|on|outside|behind|near|in front of)\\s${owner}(?:porch|yard|backyard|driveway|lawn|alley|parking lot|field|woods|park|ditch|canal|garden|doorstep|steps|courtyard)\\b`,
      'u',
    ),
  ],
]
const underWay = /^(?: dead)? (?:while|as (?:he|she) was) being (?:taken|driven|rushed|flown|transported|airlifted)\b/
/** What may stand between the verb and a place that belongs to another clause. */
const clauseEnd =
  /[;:]\s|[.!?]["”’']?\s*$|,\s(?:and|but|where|while|when|who|which|after|according|police|officials|authorities)\b|\b(?:after|when|while|where|because|who|whom|which|said|says|following)\b/u

/** Where somebody died: "was pronounced dead at the scene", "died later at Oslo Hospital", "was found dead in her car", "taken to a hospital, where he died". */
export const deathPlaces = (name: string): Pattern => ({
  name,
  find: view => {
    if (!isLocalHarm(view.digest) || view.sentence.prominence === 'headline') return []
    return view.predications.flatMap((predication): Match[] => {
      const who = deadIn(predication, view)
      if (!who || isOfAnother(who, predication, view) || predication.polarity === 'denied' || predication.modality !== 'fact')
        return []
      const place = placeOf(predication, view)
      if (!place) return []
      const { kind, span } = place
      const match = tellOf(who, predication, { kind: 'text', words: view.text(span).replace(/\s+/g, ' ') }, span, view)
      return ofEach(
        [{ ...match, scope: { marks: [kind, ...(place.house === undefined ? [] : [place.house])] } }],
        predication,
        view,
      )
    })
  },
})

/** "Ann Lee died at the scene, and Bo Ray, 20, died later": not Ann Lee, whose clause runs on. */
function isOfAnother({ span }: Somebody, { token }: Predication, view: View): boolean {
  const { start } = view.sentence.tokens[token]!
  return view.phrases.some(
    phrase =>
      phrase.start > span.end &&
      phrase.end < start &&
      view.person(phrase) !== undefined &&
      /\b(?:and|while|but)\s$/.test(view.text({ start: phrase.start - 6, end: phrase.start })),
  )
}

/** Who dies in a clause. */
function deadIn(predication: Predication, view: View): Somebody | undefined {
  const { verb, adjective } = predication
  const by = (role: string): Somebody | undefined => patientAs(role, predication, view)
  if (verb === 'die' || verb === 'succumb' || verb === 'perish') return by('agent')
  if (verb === 'bleed') return bledToDeath(predication, view) ? by('agent') : undefined
  const object = view.role(predication, 'object')
  // "medics pronounced Ann Lee, 40, dead at the scene"
  const dead = object && predication.voice === 'active' && foundDead.test(view.text({ start: object.end, end: object.end + 24 }))
  if (!dead && adjective !== 'dead' && adjective !== 'deceased') return undefined
  if (verb === 'pronounce' || verb === 'declare' || verb === 'find') return by('object')
  return verb === 'be' || verb === 'lie' || verb === 'lay' ? by('agent') : undefined
}

const foundDead = /^,?(?: \d{1,3},)?(?: (?:lying|laying))? (?:dead|deceased)\b/

const bledToDeath = ({ token }: Predication, { sentence: { tokens } }: View): boolean =>
  tokens[token + 1]?.lower === 'to' && tokens[token + 2]?.lower === 'death'

interface Place {
  kind: Kind
  span: Span
  house?: string
}

function placeOf(predication: Predication, view: View): Place | undefined {
  const token = view.sentence.tokens[predication.token]!
  const whole = view.text({ start: token.end, end: view.sentence.end })
  const under = underWay.exec(whole)
  if (under) return { kind: 'way', span: { start: token.end + 1, end: token.end + under[0].length } }
  const end = clauseEnd.exec(whole)
  const words = end ? whole.slice(0, end.index) : whole
  for (const [kind, pattern] of kinds) {
    const found = pattern.exec(words)
    if (!found) continue
    const start = token.end + found.index
    return { kind, span: { start, end: start + found[0].length } }
  }
  const named = view
    .roles(predication, hospitals.prepositions)
    .flatMap(({ phrase }) => houseOf(view.phrase(phrase), hospitals.heads, view) ?? [])
  if (named[0]) return { kind: 'hospital', span: named[0].span, house: named[0].text }
  if (/^(?: dead)? (?:right )?there\b/.test(words)) return houseBefore(token.start, view)
  return words.trim() === '' || !elsewhere.test(words) ? whereBefore(predication, view) : undefined
}

/** "Died in Oslo"; not "died on Monday". */
const elsewhere = /\b(?:at|in|on)\s(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)\p{Lu}/u

/** "was taken to Oslo Hospital, where she died": the house told last before the clause. */
function whereBefore({ start, token }: Predication, view: View): Place | undefined {
  const before = view.text({ start: view.sentence.start, end: start })
  const own = view.text({ start, end: start + 6 })
  if (/\bwhere\s*$/.test(before) || /^where\b/.test(own)) return houseBefore(start, view)
  const verb = view.sentence.tokens[token]!.start
  const brought = broughtAnd.test(view.text({ start: Math.max(view.sentence.start, verb - reachOfBrought), end: verb }))
  return brought ? houseBefore(verb, view) : undefined
}

/** "Was rushed to a hospital in critical condition and later pronounced dead" */
const broughtAnd =
  /\b(?:taken|transported|rushed|flown|airlifted|driven) to [^.;]{0,80}?\b(?:and|but) (?:(?:he|she) )?(?:was )?(?:(?:later|soon|then) )?$/
const reachOfBrought = 130

function houseBefore(start: number, view: View): Place | undefined {
  for (const phrase of [...view.phrases].reverse()) {
    if (phrase.end > start || phrase.kind === 'pronoun') continue
    const house = houseOf(phrase, hospitals.heads, view)
    if (house) return { kind: 'hospital', span: house.span, house: house.text }
    if (/^(?:hospital|clinic)$/.test(phrase.lemma)) return { kind: 'hospital', span: { start: phrase.start, end: phrase.end } }
  }
  return undefined
}

const spots = new Set<Kind>(['street', 'indoors', 'car', 'outdoors'])
const atHospital = new Set<Kind>(['hospital', 'arrival'])

/** At the scene or in a hospital: not both. A spot that is named lies at the scene; two spots may be one, told from two sides. */
export function compareDeathPlaces(a: Claim, b: Claim): Comparison {
  const [ours, theirs] = [a, b].map(({ scope }) => scope!.marks![0] as Kind)
  if (ours === 'hospital' && theirs === 'hospital') return compareHospitals(a, b)
  if (ours === theirs) return 'equal'
  if (atHospital.has(ours!) && atHospital.has(theirs!)) return ours === 'arrival' ? 'narrower' : 'wider'
  if (spots.has(ours!) && spots.has(theirs!)) return ours === 'outdoors' || theirs === 'outdoors' ? 'unrelated' : 'rounding'
  if (ours === 'scene' && spots.has(theirs!)) return 'wider'
  if (theirs === 'scene' && spots.has(ours!)) return 'narrower'
  return 'disjoint'
}

function compareHospitals(a: Claim, b: Claim): Comparison {
  const [ours, theirs] = [a, b].map(({ scope }) => scope!.marks![1])
  if (ours === undefined || theirs === undefined) return ours === theirs ? 'equal' : ours === undefined ? 'wider' : 'narrower'
  const house = (claim: Claim, name: string): Claim => ({ ...claim, value: { kind: 'organisation', name } })
  return compareHouses(house(a, ours), house(b, theirs)) ?? 'unrelated'
}
