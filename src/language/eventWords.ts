import { wordSet } from './wordSet.js'

/** Nouns for things that happen, by family: events of one family may be one event told in other words. */
const families: Record<string, string> = {
  meeting:
    'meeting talk talks session summit negotiation negotiations consultation consultations dialogue dialog discussion discussions conference conversation encounter gathering parley sitting plenary congress proceedings',
  shooting: 'shooting gunfire shootout gunfight',
  attack:
    'attack bombing airstrike strike invasion battle raid assault blast explosion offensive shelling ambush bombardment massacre attacks barrage',
  killing: 'murder killing homicide slaying stabbing manslaughter assassination execution murder-suicide homicide-suicide',
  crash: 'crash collision derailment accident sinking capsizing wreck pile-up grounding shipwreck',
  disaster:
    'flood flooding fire blaze wildfire earthquake quake hurricane storm tornado landslide mudslide landslip eruption tsunami avalanche cyclone typhoon drought outbreak collapse',
  vote: 'vote election referendum ballot runoff run-off by-election primary poll',
  match: 'match game final semifinal semi-final quarterfinal tournament race bout fixture derby',
  trial: 'trial hearing inquest arraignment sentencing lawsuit appeal',
  protest: 'protest march rally demonstration riot walkout picket sit-in',
  ceremony: 'ceremony funeral vigil wedding inauguration premiere memorial concert festival parade',
  siege: 'siege standoff stand-off hostage-taking kidnapping robbery burglary arson',
  war: 'war conflict',
  truce: 'ceasefire cease-fire truce armistice',
  visit: 'visit trip tour',
}

const familyOf = new Map<string, string>()
for (const [family, nouns] of Object.entries(families)) for (const noun of nouns.split(' ')) familyOf.set(noun, family)

/** Family of an event noun (lemma), or nothing. "press conference" is a family of its own. */
export const eventFamily = (lemma: string, modifiers: readonly string[] = []): string | undefined => {
  if (lemma === 'conference' && (modifiers.includes('press') || modifiers.includes('news'))) return 'press conference'
  if (lemma === 'briefing') return 'press conference'
  if (lemma === 'fire' && modifiers.some(word => armed.has(word))) return 'attack'
  if (lemma === 'strike' && (modifiers.includes('hunger') || modifiers.includes('general') || modifiers.includes('rail')))
    return 'protest'
  return familyOf.get(lemma)
}

/** Whose fire or what fire is no blaze. */
const armed = wordSet('rocket mortar artillery sniper rebel government regime army enemy militant insurgent hostile tank police')

/** Nouns for one part of a series: "the second round of talks". */
const parts = new Set('round stage phase leg part step instalment installment day'.split(' '))
export const isSeriesPart = (lemma: string): boolean => parts.has(lemma)

/** Verbs that tell when and where something happens, with the event as their subject or object. */
const occurring = new Set(
  'begin start open commence kick off take happen occur hold convene end conclude close finish last host launch schedule set plan meet resume continue run stage organise organize break go erupt unfold strike hit postpone delay cancel adjourn be gather'.split(
    ' ',
  ),
)
export const isOccurring = (verb: string): boolean => occurring.has(verb) || verb === 'kick off' || verb === 'break out'

/** Verbs that are an event by themselves. */
const verbs = new Map([
  ['meet', 'meeting'],
  ['convene', 'meeting'],
  ['gather', 'meeting'],
  ['assemble', 'meeting'],
  ['come together', 'meeting'],
  ['get together', 'meeting'],
  ['sit down', 'meeting'],
  ['negotiate', 'meeting'],
  ['confer', 'meeting'],
  ['discuss', 'meeting'],
])
/** Verbs that tell of an incident: the clause itself is the event, and its time and place are the event's. */
const incidents = new Map<string, string>(
  (
    [
      ['shooting', 'shoot gun open fire fire'],
      ['killing', 'kill murder stab slay slaughter behead execute'],
      ['attack', 'attack bomb raid strike ambush shell storm target explode detonate blow'],
      ['crash', 'crash collide derail sink capsize overturn plunge ram'],
      ['disaster', 'burst flood erupt burn quake breach rip sweep topple collapse'],
      ['vote', 'vote'],
    ] as const
  ).flatMap(([family, list]) => list.split(' ').map(verb => [verb, family] as const)),
)
incidents.delete('open')
const vehicles = wordSet(
  'ferry ship vessel boat liner tanker freighter trawler yacht train tram bus coach car truck lorry van minibus minivan motorcycle motorbike taxi pickup',
)
const obstacles = wordSet(
  'reef rock iceberg sandbank shoal tree pole lamppost wall barrier guardrail bridge pillar pier embankment ravine ditch mountain hillside cliff',
)
const colliding = wordSet('hit strike ram slam plough plow smash')
const slopes = wordSet('hillside slope mountainside mountain cliff landslide mudslide landslip slide avalanche')
const holding = wordSet('dam levee dyke bridge roof wall ceiling balcony stand hillside slope embankment scaffolding')
const fluids = wordSet('gas oil fuel chemical chlorine ammonia methane acid fume crude diesel')

/** A vehicle that hits something: a helicopter that "strikes" may be at war, a ship on a reef is not. */
function isCollision(verb: string, agent: string, object: string, adverbs: readonly string[]): boolean {
  if (adverbs.includes('aground')) return verb === 'run' || verb === 'go'
  if (vehicles.has(agent) && (verb === 'veer' || verb === 'skid')) return true
  return (
    colliding.has(verb) && (obstacles.has(object) || (vehicles.has(agent) && (object !== '' || !/^(?:hit|strike)$/.test(verb))))
  )
}

/** "A hillside came down on the village", "the dam gave way", "chlorine leaked": what nature or a works does to people. */
const isCollapse = (verb: string, agent: string, adverbs: readonly string[]): boolean =>
  (verb === 'come' && adverbs.includes('down') && slopes.has(agent)) ||
  (verb === 'give' && adverbs.includes('way') && holding.has(agent)) ||
  ((verb === 'leak' || verb === 'escape') && fluids.has(agent))

/** "opened fire", "shots rang out", "collided", "ran aground": family of the incident that the verb tells, or nothing. Takes lemmas. */
export function incidentOfVerb(
  verb: string,
  agent: string | undefined,
  object: string | undefined,
  adverbs: readonly string[] = [],
): string | undefined {
  if (verb === 'open' && object === 'fire') return 'shooting'
  if ((verb === 'start' || verb === 'begin') && (object === 'firing' || object === 'shooting')) return 'shooting'
  if ((verb === 'ring' || verb === 'ring out') && /^(?:gun)?shots?$/.test(agent ?? '')) return 'shooting'
  if (verb === 'hear' && /^(?:gunshots?|shots?|gunfire)$/.test(object ?? '')) return 'shooting'
  if (/^(?:hit|strike|graze|wound)$/.test(verb) && /^(?:bullet|gunfire|gunshot|shot)$/.test(agent ?? '')) return 'shooting'
  // "was wounded" alone may be of any war
  if (verb === 'wound' && adverbs.some(adverb => adverb === 'mortally' || adverb === 'fatally')) return 'attack'
  if (isCollision(verb, agent ?? '', object ?? '', adverbs)) return 'crash'
  if (isCollapse(verb, agent ?? '', adverbs)) return 'disaster'
  return incidents.get(verb)
}

/** "It happened on Tuesday": verbs by which a pronoun takes the event up again. */
const happening = new Set(['happen', 'occur', 'take place', 'unfold', 'begin', 'start', 'break out', 'come', 'end', 'take'])
export const isHappening = (verb: string): boolean => happening.has(verb)
/** Nouns that take up any event with "the" or "this": "the incident occurred at about 2 p.m.". */
const anyEvent = new Set(['incident', 'tragedy', 'ordeal', 'episode', 'crime', 'violence', 'bloodshed'])
export const isAnyEvent = (noun: string): boolean => anyEvent.has(noun)

/** "Six people were hurt in the shooting around noon": what is told of the victims is told of the event. */
const harming = new Set(['kill', 'wound', 'injure', 'hurt', 'shoot', 'stab'])
export const isHarming = (verb: string): boolean => harming.has(verb)

export const eventOfVerb = (verb: string): string | undefined => verbs.get(verb)

/** What happened, in an article that has no noun for it. */
export const namelessEvent = 'the event'

/** Families that news uses for one another: the shooting is the attack is the killing. */
const kin = [new Set(['shooting', 'attack', 'killing', 'siege']), new Set(['disaster', 'crash']), new Set(['meeting', 'visit'])]
export const isSameFamily = (a: string, b: string): boolean => a === b || kin.some(families => families.has(a) && families.has(b))

const leaders = new Map([
  ...['shooting', 'killing', 'siege'].map(kind => [kind, 'attack'] as const),
  ['crash', 'disaster'] as const,
  ['visit', 'meeting'] as const,
])
/** One name for the families that news uses for one another. */
export const leaderOfFamily = (family: string): string => leaders.get(family) ?? family

/** Kinds of event that come to pass in a moment: one day, one hour, one place. */
const sudden = new Set(['shooting', 'killing', 'attack', 'crash', 'disaster', 'siege'])
export const isSudden = (family: string): boolean => sudden.has(family)

/** Verbs by which a disaster or an attack reaches a place: "the flood that struck the town". */
const striking = new Set([
  'strike',
  'hit',
  'sweep',
  'engulf',
  'batter',
  'rock',
  'devastate',
  'ravage',
  'inundate',
  'submerge',
  'destroy',
  'rip',
  'tear',
  'shake',
  'target',
])
export const isStriking = (verb: string): boolean => striking.has(verb)

/** "Two separate shootings", "the Austin bombings": the label of an event is one of several. */
export const tellsOfSeveral = (label: string): boolean => /[^s]s$/.test(label)
