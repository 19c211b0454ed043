import { bodyOf } from '../../language/bodies.js'
import { countryOf, demonymCountry, metonymOf } from '../../language/countries.js'
import { eventFamily, isSeriesPart, isSudden } from '../../language/eventWords.js'
import { fold } from '../../language/fold.js'
import type { Entity } from '../../model/entity.js'
import type { Circumstance, EventTime } from '../../model/event.js'
import type { TimeMention } from '../../model/mention.js'
import type { NameMention } from '../../model/name.js'
import type { Phrase } from '../../model/phrase.js'
import type { Predication } from '../../model/predication.js'
import type { Sentence } from '../../model/sentence.js'
import type { AttackTraits } from '../../patterns/attackTraits.js'
import { namesDay } from '../../values/namesDay.js'
import { nationKey } from './entities.js'
import { entitiesOf } from './entitiesOf.js'

/** What the events need to know of the article. */
export interface EventSource {
  sentences: readonly Sentence[]
  names: readonly NameMention[]
  times: readonly TimeMention[]
  /** By their ids. */
  entities: ReadonlyMap<string, Entity>
  text: string
  /** Signatures of the day that an expression of time means in its clause ("2022-01-12", "--01-12", "W3"). */
  daysOf: (time: TimeMention, tense: Predication['tense']) => string[]
}

/** One mention of an event before it is known which event it is. */
export interface EventMention {
  sentence: Sentence
  phrase?: Phrase
  predication?: Predication
  family: string
  label: string
  body?: string
  parties: Set<string>
  places: Set<string>
  days: Set<string>
  times: EventTime[]
  circumstances: Circumstance[]
  definite: boolean
  ordinal: boolean
  attack: AttackTraits
}

/** A mention of which no more is known yet. */
export const makeMention = (
  known: Pick<EventMention, 'sentence' | 'family' | 'label' | 'definite'> & Partial<EventMention>,
): EventMention => ({
  parties: new Set(),
  places: new Set(),
  days: new Set(),
  times: [],
  circumstances: [],
  ordinal: false,
  attack: {},
  ...known,
})

export function setBody(mention: EventMention, entity: Entity): void {
  mention.body = entity.key ?? fold(entity.name)
  mention.label = entity.name
  for (const party of partiesOfName(entity.name)) mention.parties.add(party)
}

/** Countries and bodies joined in a name: "NATO-Russia Council", "US-Russia". */
export function partiesOfName(name: string): string[] {
  const found: string[] = []
  for (const part of name.split(/[\s -]+/)) {
    const folded = fold(part)
    const key = countryOf(folded)?.key ?? demonymCountry(folded)?.key ?? metonymOf(folded)?.country.key ?? bodyOf(folded)?.key
    if (key) found.push(key)
  }
  return found.length > 1 ? found : []
}

export function fromModifiers(mention: EventMention, phrase: Phrase, source: EventSource): void {
  const { sentence } = mention
  for (const n of phrase.names) {
    const name = source.names[n]!
    if (name.first === phrase.head && name.last === phrase.head) continue
    const entity = name.entity ? source.entities.get(name.entity) : undefined
    if (!entity) continue
    addParty(mention, entity, false)
    if (entity.kind === 'place') note(mention, 'place', phrase)
  }
  for (let t = phrase.first; t <= phrase.last; t++)
    for (const party of sentence.tokens[t]!.text.includes('-') ? partiesOfName(sentence.tokens[t]!.text) : [])
      mention.parties.add(party)
  if (phrase.time !== undefined) addTime(mention, phrase, 'past', source)
  if (phrase.possessor !== undefined) {
    const owner = sentence.phrases[phrase.possessor]!
    for (const id of owner.entities) addParty(mention, source.entities.get(id)!, false)
    if (owner.time !== undefined) addTime(mention, owner, 'past', source)
  }
}

/** A name next to an event noun is the body that meets, the place, or a party. */
export function addParty(mention: EventMention, entity: Entity, located: boolean, party = false): void {
  if (entity.kind === 'organisation') {
    const kind = bodyOf(fold(entity.name))?.kind
    if (
      kind === 'council' ||
      kind === 'committee' ||
      kind === 'commission' ||
      /\b(?:council|committee|commission|assembly)$/.test(fold(entity.name))
    ) {
      if (!mention.body) setBody(mention, entity)
    } else mention.parties.add(entity.key ?? fold(entity.name))
    return
  }
  const capital = party && entity.kind === 'place' ? metonymOf(fold(entity.name))?.country.key : undefined
  if (capital) {
    mention.parties.add(capital)
    return
  }
  if (entity.kind === 'place' || located) {
    const key = entity.key ?? fold(entity.name)
    mention.places.add(key)
    return
  }
  const nation = nationKey(entity)
  if (nation) mention.parties.add(nation)
}

export const locating = new Set(['in', 'at', 'near', 'outside', 'inside'])
const topical = new Set(['on', 'about', 'over', 'for', 'regarding', 'concerning', 'into', 'to'])
const partying = new Set(['between', 'with', 'of', 'among', 'by', 'at', 'against'])
/** What follows takes part, a capital for its country. */
const joining = new Set(['between', 'with', 'among', 'of'])
/** "an attack on a village": what is attacked is where it happened. */
const attacks = new Set(['attack', 'shooting', 'killing'])
const aiming = new Set(['on', 'against'])
/** What follows is of another time than the event. */
export const apart = new Set(['after', 'before', 'since'])

export function fromComplements(mention: EventMention, phrase: Phrase, source: EventSource, depth = 0): void {
  const { sentence, family } = mention
  if (depth > 5) return
  for (const { preposition, phrase: n } of phrase.complements) {
    const other = sentence.phrases[n]!
    if (other.time !== undefined && other.kind === 'number') {
      if (!apart.has(preposition) && preposition !== 'over' && preposition !== 'for')
        addTime(mention, other, 'past', source, preposition)
    } else if (apart.has(preposition)) return
    else {
      for (const member of [other, ...other.members.map(m => sentence.phrases[m]!)]) {
        for (const entity of entitiesOf(member, source)) {
          const hit = attacks.has(family) && aiming.has(preposition) && entity.kind === 'place'
          if ((locating.has(preposition) || hit) && entity.kind !== 'organisation' && entity.kind !== 'person') {
            addParty(mention, entity, true)
            note(mention, 'place', member, preposition)
          } else if (partying.has(preposition) || (preposition === 'in' && entity.kind === 'organisation'))
            addParty(mention, entity, false, joining.has(preposition) && !attacks.has(family))
        }
        if (member.entities.length === 0 && (preposition === 'at' || preposition === 'of'))
          for (const name of member.names)
            addParty(
              mention,
              source.entities.get(source.names[name]!.entity ?? '') ?? {
                id: '',
                kind: 'unknown',
                name: '',
                forms: [],
                titles: [],
              },
              false,
            )
      }
      for (const party of other.kind === 'noun' && other.lemma.includes('-') ? partiesOfName(other.lemma) : [])
        mention.parties.add(party)
    }
    // "talks on security in Europe": the topic has places of its own
    if (
      (!topical.has(preposition) || other.time !== undefined || (attacks.has(family) && aiming.has(preposition))) &&
      (!eventFamily(other.lemma, other.modifiers) || isSeriesPart(phrase.lemma))
    )
      fromComplements(mention, other, source, depth + 1)
  }
}

/** Notes where the words stand; `in` is the clause, where it is one that says it. */
function note(
  mention: EventMention,
  slot: Circumstance['slot'],
  phrase: Phrase,
  preposition?: string,
  predication?: Predication,
): void {
  const { sentence } = mention
  if (mention.circumstances.some(other => other.slot === slot && other.phrase === phrase.index)) return
  mention.circumstances.push({
    slot,
    sentence: sentence.index,
    phrase: phrase.index,
    ...(mention.phrase ? { event: mention.phrase.index } : {}),
    ...(predication ? { predication: sentence.predications.indexOf(predication) } : {}),
    ...(preposition ? { preposition } : {}),
  })
}

export function addTime(
  mention: EventMention,
  phrase: Phrase,
  tense: Predication['tense'],
  source: EventSource,
  preposition?: string,
  predication?: Predication,
): void {
  const time = source.times[phrase.time!]!
  if (time.kind === 'duration' || time.kind === 'set') return
  // "arrived at the summit at 9:51" is no hour of the summit
  if (
    time.kind === 'time' &&
    !predication &&
    mention.phrase?.preposition &&
    mention.phrase.preposition !== 'by' &&
    mention.phrase.preposition !== 'with'
  )
    return
  // "the 16 killed this year": how many over a time, not when
  if (isSudden(mention.family) && time.expression.relative?.unit === 'year' && time.expression.relative.count === 0) return
  note(mention, 'time', phrase, preposition, predication)
  mention.times.push({ expression: time.expression, tense })
  if (time.kind !== 'time' || namesDay(time.expression)) for (const day of source.daysOf(time, tense)) mention.days.add(day)
}

/** "In the US latest airstrike", "at two U.S. military buildings": whose it is, not where. */
function isAttribute({ kind, index, last, lemma }: Phrase, { phrases }: Sentence): boolean {
  const next = phrases[index + 1]
  return (
    kind === 'name' &&
    countryOf(lemma) !== undefined &&
    next?.first === last + 1 &&
    next.kind === 'noun' &&
    next.preposition === undefined &&
    next.determiner === undefined
  )
}

/** "at NATO headquarters in Brussels": the place may hang on a building. */
export function addPlaces(
  mention: EventMention,
  phrase: Phrase,
  source: EventSource,
  preposition: string,
  predication: Predication,
): void {
  if (isAttribute(phrase, mention.sentence)) return
  let at: Phrase | undefined = phrase
  for (let hops = 0; at && hops < 3; hops++) {
    for (const entity of entitiesOf(at, source)) {
      if (entity.kind !== 'place' && entity.kind !== 'nation') continue
      addParty(mention, entity, true)
      note(mention, 'place', at, preposition, predication)
    }
    const inner: Phrase['complements'][number] | undefined = at.complements.find(complement =>
      locating.has(complement.preposition),
    )
    at = inner && mention.sentence.phrases[inner.phrase]
  }
}
