import { wordSet } from '../language/wordSet.js'
import type { Claim, Subject } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import type { Phrase } from '../model/phrase.js'
import { isAsserted, type Predication } from '../model/predication.js'
import { isLocalHarm } from './articleFrame.js'
import { isKnownByAge, isSoleVictim } from './nameless.js'
import { presentOccasion } from './occasion.js'
import type { Match, Pattern } from './pattern.js'
import { perArticle } from './perArticle.js'
import { patientMeant } from './soleVictim.js'
import { tellAt } from './tellAt.js'
import { fatesOf } from './victimAges.js'
import type { View } from './view.js'

type Spot = 'car' | 'inside' | 'front' | 'porch' | 'yard' | 'street' | 'lot' | 'park'

const harming = wordSet('shoot hit strike wound injure stab kill attack graze ambush beat')
const firing = wordSet('fire open shoot spray')
const shots = wordSet('shot shots fire fired gunfire gunshots gunman gunmen shooting bullet bullets gunned')
/** Verbs that tell where somebody is. */
const staying = wordSet('be sit stand walk ride drive sleep lie lay play talk gather hang wait lean relax chat')
const cars = wordSet('car vehicle truck van suv sedan minivan taxi cab jeep pickup automobile seat')
const rooms = wordSet(
  'home house apartment residence bedroom bed couch kitchen room bathroom hallway basement store market shop supermarket restaurant bar club nightclub building church classroom salon barbershop',
)
const porches = wordSet('porch stoop balcony doorstep')
const yards = wordSet('yard backyard driveway lawn')
const streets = wordSet('street sidewalk corner road intersection roadway alley')
const parks = wordSet('park playground')
const within = wordSet('in inside')
const before = new Set(['outside', 'in front of', 'near', 'outside of'])

function spotOf({ kind, plural, lemma, modifiers, preposition }: Phrase): Spot | undefined {
  // "in Brighton Park" is a quarter
  if (preposition === undefined || kind === 'name' || plural) return undefined
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
    find: view =>
      toldIn(view)[view.sentence.index]!.map(match => ({
        ...match,
        scope: { ...match.scope, marks: [...match.scope!.marks!, ...spotsIn(view).get(whoOf(match))!] },
      })),
  }
}

const whoOf = ({ about: { victim } }: Match): string => victim!.entity ?? victim!.key!

/** What each sentence of an article tells. */
const toldIn = perArticle((view): Match[][] => view.digest.sentences.map(sentence => told(view.on(sentence))))

/** Every spot where an article places somebody. */
const spotsIn = perArticle((view): Map<string, string[]> => {
  const found = new Map<string, string[]>()
  for (const match of toldIn(view).flat())
    found.set(whoOf(match), [...(found.get(whoOf(match)) ?? []), `spot ${match.scope!.marks![0]}`])
  return found
})

function told(view: View): Match[] {
  if (!isLocalHarm(view.digest)) return []
  if (!view.sentence.tokens.some(({ lemma, lower }) => harming.has(lemma.toLowerCase()) || shots.has(lower))) return []
  return view.predications.flatMap((predication): Match[] => {
    if (!isAsserted(predication) || (predication.form === 'finite' && predication.tense === 'present')) return []
    const who = victimIn(predication, view)
    if (!who) return []
    return predication.roles.flatMap(({ phrase: n }): Match[] => {
      const phrase = view.phrase(n)
      const spot = spotOf(phrase)
      const occasion = spot && presentOccasion(view.digest, view.sentence, phrase.start)
      if (!spot || !occasion) return []
      const lead = phrase.preposition!.length + 1
      // "in the driver's seat"
      const first = phrase.possessor === undefined ? phrase : view.phrase(phrase.possessor)
      const span = { start: first.start - lead, end: phrase.end }
      const words = view.text(span).replace(/\s+/g, ' ')
      if (!words.toLowerCase().startsWith(phrase.preposition!)) return []
      return [
        {
          ...tellAt({ victim: who }, { kind: 'text', words }, span, view, predication),
          scope: { ...occasion.scope, marks: [spot] },
        },
      ]
    })
  })
}

const unhurt = /(?:\b|(?=n['’]t))(?:not|n['’]t) (?:injured|hurt|hit|wounded|harmed|struck)\b|\bun(?:hurt|harmed|injured)\b/i

/** The victim of whom a clause tells that he was hit, or where he was while somebody else fired. */
function victimIn(predication: Predication, view: View): Subject | undefined {
  const { verb, voice } = predication
  if (harming.has(verb) || verb === 'gun down') {
    const patient = view.role(predication, 'object')
    return patient && victimMeant(patient, view, true)
  }
  // "The woman inside was not injured but had been in her yard"
  if (!staying.has(verb) || voice !== 'active' || unhurt.test(view.text(view.sentence))) return undefined
  const agent = view.role(predication, 'agent')
  const victim = agent && victimMeant(agent, view)
  // "The men were in a car when they fired"
  const isCulprit = view.predications.some(other => {
    const doer = firing.has(other.verb) && other.voice === 'active' ? view.role(other, 'agent') : undefined
    return doer !== undefined && agent && (doer.index === agent.index || doer.kind === 'pronoun' || isSame(doer, agent))
  })
  return isCulprit ? undefined : victim
}

const isSame = (a: Phrase, b: Phrase): boolean => a.entities.some(id => b.entities.includes(id))

const allVictims: Subject = { text: 'the victims', key: 'the victims' }

/** One victim by name, by an age or as the only one; or all of them: "the victims were standing". */
function victimMeant(phrase: Phrase, view: View, isHit = false): Subject | undefined {
  if (phrase.plural)
    return phrase.determiner === 'the' && /^(?:victim|person|people)$/.test(phrase.lemma) ? allVictims : undefined
  const found = patientMeant(phrase, view)
  if (!found?.named) return found && (isKnownByAge(found.subject) || isSoleVictim(found.subject)) ? found.subject : undefined
  const { dead, hurt } = fatesOf(view)
  const id = found.subject.entity!
  return isHit || dead.has(id) || hurt.has(id) ? found.subject : undefined
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

/** A paper may tell of several spots: two papers differ where none is told by both. */
export function compareSpots(a: Claim, b: Claim): Comparison {
  const [ours, theirs] = [a, b].map(({ scope }) => scope!.marks!)
  if (ours![0] === theirs![0]) return 'equal'
  if (ours!.some(mark => mark.startsWith('spot ') && theirs!.includes(mark))) return 'unrelated'
  return nextTo.get(ours![0]!)?.includes(theirs![0]!) ? 'unrelated' : 'rounding'
}
