import { demonymCountry } from '../language/countries.js'
import { demonymPlace } from '../language/places.js'
import { isRoleNoun } from '../language/roles.js'
import { rowOfWord, wordSet } from '../language/wordSet.js'

const classes: Record<string, string> = {
  person: 'person people individual victim life human dead body corpse fatality citizen',
  man: 'man boy male',
  woman: 'woman girl female',
  child: 'child kid minor infant baby toddler schoolchild youngster',
  teenager: 'teenager teen youth juvenile adolescent',
  civilian: 'civilian noncombatant non-combatant villager',
  resident: 'resident inhabitant',
  soldier: 'soldier troop serviceman servicemember conscript paratrooper airman sailor',
  marine: 'marine',
  officer: 'officer policeman cop policewoman deputy trooper',
  fighter: 'fighter rebel militant insurgent terrorist guerrilla gunman jihadist militiaman extremist',
  suspect: 'suspect attacker shooter assailant bomber perpetrator hijacker',
  student: 'student pupil schoolgirl schoolboy classmate',
  worker: 'worker employee miner laborer labourer staffer',
  passenger: 'passenger',
  migrant: 'migrant refugee',
  firefighter: 'firefighter fireman',
  journalist: 'journalist reporter cameraman',
  hostage: 'hostage captive',
  member: 'member relative',
  bystander: 'bystander passer-by pedestrian onlooker',
  guest:
    'guest partygoer party-goer reveler reveller patron customer shopper concertgoer concert-goer clubgoer club-goer churchgoer moviegoer festivalgoer attendee',
}
const classOf = rowOfWord(Object.entries(classes))

/** Families are no people: "4,000 families" are some 20,000, and only homes are counted by them. */
export const household = 'family'
export const areHouseholds = (noun: string): boolean => /^(?:family|household)$/.test(noun)

/** Those of whom a figure in the headline or lead may be told where another paper says people. */
const anybody = wordSet(
  'man woman teenager passenger worker student resident member bystander guest worshipper neighbor neighbour protester fan stylist motorist',
)

/** The class of the people whom a counted noun names ("schoolchild": child); "person" where there is no noun; undefined for things and beasts. */
export function victimsOf(noun: string): string | undefined {
  if (noun === '' || noun === 'other' || noun === 'others') return 'person'
  const head = noun.slice(noun.lastIndexOf(' ') + 1)
  const known = classOf.get(head) ?? classOf.get(head.slice(head.lastIndexOf('-') + 1))
  if (known) return known
  if (isRoleNoun(head)) return head
  // "four Americans"
  return noun === head && (demonymCountry(head) || demonymPlace(head)) ? head : undefined
}

/** "Regime fighter": to others, a soldier. */
export const areOfState = (noun: string): boolean =>
  /\b(?:regime|government|pro-government|pro-regime|army|loyalist) (?:fighter|militant)$/.test(noun)

export const isAnybody = (victims: string): boolean => anybody.has(victims)

const plurals = new Map([
  ['person', 'people'],
  ['man', 'men'],
  ['woman', 'women'],
  ['child', 'children'],
  ['officer', 'police officers'],
  [household, 'families'],
])

/** How the question names them. */
export const nameVictims = (victims: string): string => plurals.get(victims) ?? `${victims}s`
