import { wordSet } from '../language/wordSet.js'
import type { Claim } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import type { Phrase } from '../model/phrase.js'
import { isAsserted, type Predication } from '../model/predication.js'
import { isLocalHarm } from './articleFrame.js'
import { mainOccasion, presentOccasion } from './occasion.js'
import type { Match, Pattern } from './pattern.js'
import { perArticle } from './perArticle.js'
import { tellAt } from './tellAt.js'
import { fatesOf } from './victimAges.js'
import type { View } from './view.js'

type Spot = 'car' | 'inside' | 'front' | 'porch' | 'yard' | 'street' | 'lot' | 'park'

const harming = wordSet('shoot hit strike wound injure stab kill attack graze ambush beat')
const firing = wordSet('fire open shoot spray')
const shots = wordSet('shot shots fire fired gunfire gunshots gunman gunmen shooting')
/** Verbs that tell where somebody is. */
const staying = wordSet('be sit stand walk ride drive sleep lie lay play talk gather hang wait lean relax chat')
const people = wordSet(
  'man woman boy girl child teen teenager youth toddler infant baby student victim person people male female other others pair couple group friend brother sister',
)
const cars = wordSet('car vehicle truck van suv sedan minivan taxi cab jeep pickup automobile')
const rooms = wordSet(
  'home house apartment residence bedroom bed couch kitchen room bathroom hallway basement store market shop supermarket restaurant bar club nightclub building church classroom salon barbershop',
)
const porches = wordSet('porch stoop balcony doorstep')
const yards = wordSet('yard backyard driveway lawn')
const streets = wordSet('street sidewalk corner road intersection roadway alley')
const parks = wordSet('park playground')
const within = wordSet('in inside')
const before = new Set(['outside', 'in front of', 'near', 'outside of'])

function spotOf({ lemma, modifiers, preposition }: Phrase): Spot | undefined {
  if (preposition === undefined) return undefined
  const word = lemma.toLowerCase()
  if (cars.has(word)) return within.has(preposition) ? 'car' : undefined
  if (porches.has(word)) return preposition === 'on' ? 'porch' : undefined
  if (yards.has(word)) return preposition === 'in' || preposition === 'on' ? 'yard' : undefined
  if (word === 'lot') return preposition === 'in' && modifiers.includes('parking') ? 'lot' : undefined
  if (rooms.has(word)) return within.has(preposition) ? 'inside' : before.has(preposition) ? 'front' : undefined
  if (streets.has(word)) return /^(?:in|on|down|along|at)$/.test(preposition) ? 'street' : undefined
  return parks.has(word) && preposition === 'in' ? 'park' : undefined
}

/** Where the victims of an attack were when it met them: "was sitting in a parked car when", "were shot on the front porch". */
export function victimSpots(name: string): Pattern {
  return {
    name,
    find: view => {
      const found = told(view)
      if (found.length === 0) return []
      const all = spotsIn(view)
      return found.map(match => ({ ...match, scope: { ...match.scope, marks: [...match.scope!.marks!, ...all] } }))
    },
  }
}

/** Every spot that an article tells of. */
const spotsIn = perArticle((view): string[] => [
  ...new Set(view.digest.sentences.flatMap(sentence => told(view.on(sentence)).map(({ scope }) => `spot ${scope!.marks![0]}`))),
])

function told(view: View): Match[] {
  if (!isLocalHarm(view.digest)) return []
  if (!view.sentence.tokens.some(({ lemma, lower }) => harming.has(lemma.toLowerCase()) || shots.has(lower))) return []
  return view.predications.flatMap((predication): Match[] => {
    if (!isAsserted(predication)) return []
    const who = victimIn(predication, view)
    if (!who) return []
    return predication.roles.flatMap(({ phrase: n }): Match[] => {
      const phrase = view.phrase(n)
      const spot = spotOf(phrase)
      // "shot in the car" may be told of the car; "was hit in the street" is not
      const occasion = spot && presentOccasion(view.digest, view.sentence, phrase.start)
      if (!spot || !occasion) return []
      const lead = phrase.preposition!.length + 1
      const span = { start: phrase.start - lead, end: phrase.end }
      const words = view.text(span).replace(/\s+/g, ' ')
      if (!words.toLowerCase().startsWith(phrase.preposition!)) return []
      return [
        {
          ...tellAt({ thing: mainOccasion(view.digest) }, { kind: 'text', words }, span, view, predication),
          scope: { ...occasion.scope, marks: [spot] },
        },
      ]
    })
  })
}

/** The victim of whom a clause tells that he was hit, or where he was while somebody else fired. */
function victimIn(predication: Predication, view: View): Phrase | undefined {
  const { verb, voice } = predication
  if (harming.has(verb)) {
    const patient = view.role(predication, 'object')
    return patient && isVictim(patient, view) ? patient : undefined
  }
  if (!staying.has(verb) || voice !== 'active') return undefined
  const agent = view.role(predication, 'agent')
  if (!agent || !isVictim(agent, view)) return undefined
  // "The men were in a car when they fired"
  const isCulprit = view.predications.some(other => {
    const doer = firing.has(other.verb) && other.voice === 'active' ? view.role(other, 'agent') : undefined
    return doer !== undefined && (doer.index === agent.index || doer.kind === 'pronoun' || isSame(doer, agent))
  })
  return isCulprit ? undefined : agent
}

const isSame = (a: Phrase, b: Phrase): boolean => a.entities.some(id => b.entities.includes(id))

function isVictim(phrase: Phrase, view: View): boolean {
  const person = view.personMeant(phrase)
  if (person !== undefined) {
    const { dead, hurt } = fatesOf(view)
    return dead.has(person) || hurt.has(person)
  }
  if (phrase.kind === 'pronoun') return /^(?:he|she|they|him|her|them|who)$/i.test(view.text(phrase))
  return phrase.kind === 'number' || people.has(phrase.lemma.toLowerCase())
}

/** What goes with each: on the porch is in front of the house, and a car stands in the street. */
const nextTo = new Map<string, readonly string[]>([
  ['porch', ['front', 'yard']],
  ['front', ['porch', 'yard', 'street', 'lot']],
  ['yard', ['porch', 'front']],
  ['street', ['front', 'car']],
  ['car', ['street', 'lot', 'park']],
  ['lot', ['front', 'car']],
  ['park', ['car']],
])

/** Of several victims each may have been elsewhere: papers differ where no spot is told by both. */
export function compareSpots(a: Claim, b: Claim): Comparison {
  const [ours, theirs] = [a, b].map(({ scope }) => scope!.marks!)
  if (ours![0] === theirs![0]) return 'equal'
  if (ours!.some(mark => mark.startsWith('spot ') && theirs!.includes(mark))) return 'unrelated'
  return nextTo.get(ours![0]!)?.includes(theirs![0]!) ? 'unrelated' : 'rounding'
}
