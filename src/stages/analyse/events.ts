import { bodyOf } from '../../language/bodies.js'
import { countryOf, demonymCountry, metonymOf } from '../../language/countries.js'
import { eventFamily, eventOfVerb, isOccurring, isSameFamily, isSeriesPart, isStriking } from '../../language/eventWords.js'
import { fold } from '../../language/fold.js'
import { placeOf } from '../../language/places.js'
import type { Entity } from '../../model/entity.js'
import type { Circumstance, StoryEvent } from '../../model/event.js'
import type { TimeMention } from '../../model/mention.js'
import type { NameMention } from '../../model/name.js'
import type { Phrase } from '../../model/phrase.js'
import type { Predication } from '../../model/predication.js'
import type { Sentence } from '../../model/sentence.js'
import { nationKey } from './entities.js'

/** What the events need to know of the article. */
export interface EventSource {
  sentences: readonly Sentence[]
  names: readonly NameMention[]
  times: readonly TimeMention[]
  entities: readonly Entity[]
  text: string
  /** Signatures of the day that an expression of time means in its clause ("2022-01-12", "--01-12", "W3"). */
  daysOf: (time: TimeMention, tense: Predication['tense']) => string[]
}

/** One mention of an event before it is known which event it is. */
interface EventMention {
  sentence: Sentence
  phrase?: Phrase
  predication?: Predication
  family: string
  label: string
  body?: string
  parties: Set<string>
  places: Set<string>
  days: Set<string>
  times: TimeMention[]
  circumstances: Circumstance[]
  definite: boolean
  ordinal: boolean
}

/** Events of one article. Mentions merge when nothing tells them apart and something ties them together; "the meeting" is the one last spoken of, else the main one. Fills `event` of phrases. */
export function findEvents(source: EventSource): StoryEvent[] {
  const byId = new Map(source.entities.map(entity => [entity.id, entity]))
  const events: (StoryEvent & { days: Set<string>; lastSentence: number })[] = []
  for (const sentence of source.sentences) {
    for (const mention of mentionsOf(sentence, source, byId)) {
      const event = choose(mention, events)
      if (event) merge(event, mention)
      else {
        events.push({
          id: `v${events.length + 1}`,
          kind: mention.family,
          label: mention.label,
          ...(mention.body ? { body: mention.body } : {}),
          parties: [...mention.parties],
          places: [...mention.places],
          times: mention.times,
          circumstances: mention.circumstances,
          mentions: 1,
          main: false,
          days: mention.days,
          lastSentence: sentence.index,
        })
      }
      const { id } = event ?? events[events.length - 1]!
      if (mention.phrase) mention.phrase.event = id
      if (mention.predication) mention.predication.event = id
    }
  }
  const main = [...events].sort((a, b) => weight(b) - weight(a))[0]
  if (main) main.main = true
  return events.map(({ days: _days, lastSentence: _last, ...event }) => event)
}

const weight = (event: StoryEvent): number => event.mentions + (event.id === 'v1' ? 2 : 0)

function mentionsOf(sentence: Sentence, source: EventSource, byId: Map<string, Entity>): EventMention[] {
  const found: EventMention[] = []
  const taken = new Set<number>()
  for (const phrase of sentence.phrases) {
    if (taken.has(phrase.index)) continue
    const mention = phraseMention(phrase, sentence, source, byId, taken)
    if (mention) found.push(mention)
  }
  for (const predication of sentence.predications) {
    const family = eventOfVerb(predication.adverbs.includes('together') ? `${predication.verb} together` : predication.verb)
    if (!family) continue
    const mention = verbMention(predication, family, sentence, source, byId)
    if (mention) found.push(mention)
  }
  return found
}

function phraseMention(phrase: Phrase, sentence: Sentence, source: EventSource, byId: Map<string, Entity>, taken: Set<number>): EventMention | undefined {
  const inner = isSeriesPart(phrase.lemma) ? phrase.complements.filter(({ preposition }) => preposition === 'of').map(({ phrase: n }) => sentence.phrases[n]!).find(other => eventFamily(other.lemma, other.modifiers)) : undefined
  const family = eventFamily(phrase.lemma, phrase.modifiers) ?? (inner ? eventFamily(inner.lemma, inner.modifiers) : undefined)
  const body = bodyEvent(phrase, sentence, byId)
  if (!family && !body) return undefined
  if (inner) taken.add(inner.index)
  if (phrase.kind === 'name' && !body) return undefined
  // the month
  if (phrase.lemma === 'march' && sentence.tokens[phrase.head]!.pos === 'PROPN') return undefined
  if (phrase.determiner === 'no' || phrase.determiner === 'any' || phrase.determiner === 'each' || phrase.determiner === 'every') return undefined
  const mention: EventMention = {
    sentence,
    phrase,
    family: family ?? 'meeting',
    label: source.text.slice(phrase.start, phrase.end),
    parties: new Set(),
    places: new Set(),
    days: new Set(),
    times: [],
    circumstances: [],
    definite: phrase.determiner === 'the' || phrase.determiner === 'this' || phrase.determiner === 'that' || phrase.determiner === 'these' || phrase.determiner === 'those',
    ordinal: inner !== undefined,
  }
  if (body) setBody(mention, body)
  fromModifiers(mention, phrase, sentence, source, byId)
  fromComplements(mention, phrase, sentence, source, byId, 0)
  fromClauses(mention, phrase, sentence, source, byId)
  if (phrase.plural && family !== 'meeting' && mention.parties.size + mention.places.size + mention.days.size === 0) return undefined
  // plans and wishes for talks at large ("further meetings", "more dialogue") are no event
  if (!body && !mention.definite && phrase.kind === 'noun' && mention.parties.size + mention.places.size + mention.days.size === 0 && sentence.prominence === 'body') return undefined
  if (phrase.modifiers.some(word => word === 'further' || word === 'future' || word === 'more' || word === 'possible')) return undefined
  return mention
}

/** A council, committee or session that stands for its meeting: as the subject of "met", behind "at", as what is chaired. */
function bodyEvent(phrase: Phrase, sentence: Sentence, byId: Map<string, Entity>): Entity | undefined {
  const entity = phrase.entities.map(id => byId.get(id)).find(found => found?.kind === 'organisation')
  if (!entity) return undefined
  const kind = bodyOf(fold(entity.name))?.kind
  const council = kind === 'council' || /\b(?:council|committee|assembly|summit|congress)$/.test(fold(entity.name))
  if (!council || phrase.names.length > 1) return undefined
  if (sentence.phrases.some(other => other.possessor === phrase.index)) return undefined
  const governed = sentence.phrases.some(other => other.complements.some(({ phrase: n, preposition }) => n === phrase.index && preposition === 'of'))
  if (governed) return undefined
  const role = sentence.predications.some(({ verb, roles }) => roles.some(({ name, phrase: n }) => n === phrase.index && ((name === 'agent' && (eventOfVerb(verb) === 'meeting' || isOccurring(verb))) || (name === 'object' && /^(?:chair|attend|host|hold|convene|follow|lead|precede|schedule|open|close|preside)$/.test(verb)))))
  return role || phrase.preposition === 'at' || phrase.preposition === 'during' || phrase.preposition === 'after' || phrase.preposition === 'before' || phrase.preposition === 'following' || phrase.preposition === 'to' || phrase.preposition === 'in the framework of' ? entity : undefined
}

function setBody(mention: EventMention, entity: Entity): void {
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

function fromModifiers(mention: EventMention, phrase: Phrase, sentence: Sentence, source: EventSource, byId: Map<string, Entity>): void {
  for (const n of phrase.names) {
    const name = source.names[n]!
    if (name.first === phrase.head && name.last === phrase.head) continue
    const entity = name.entity ? byId.get(name.entity) : undefined
    if (!entity) continue
    addParty(mention, entity, false)
    if (entity.kind === 'place') note(mention, 'place', phrase)
  }
  for (let t = phrase.first; t <= phrase.last; t++) for (const party of sentence.tokens[t]!.text.includes('-') ? partiesOfName(sentence.tokens[t]!.text) : []) mention.parties.add(party)
  if (phrase.time !== undefined) addTime(mention, phrase, 'past', source)
  if (phrase.possessor !== undefined) {
    const owner = sentence.phrases[phrase.possessor]!
    for (const id of owner.entities) addParty(mention, byId.get(id)!, false)
    if (owner.time !== undefined) addTime(mention, owner, 'past', source)
  }
}

/** A name next to an event noun is the body that meets, the place, or a party. */
function addParty(mention: EventMention, entity: Entity, located: boolean, party = false): void {
  if (entity.kind === 'organisation') {
    const kind = bodyOf(fold(entity.name))?.kind
    if (kind === 'council' || kind === 'committee' || kind === 'commission' || /\b(?:council|committee|commission|assembly)$/.test(fold(entity.name))) {
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

const locating = new Set(['in', 'at', 'near', 'outside', 'inside'])
const topical = new Set(['on', 'about', 'over', 'for', 'regarding', 'concerning', 'into', 'to'])
const partying = new Set(['between', 'with', 'of', 'among', 'by', 'at', 'against'])

function fromComplements(mention: EventMention, phrase: Phrase, sentence: Sentence, source: EventSource, byId: Map<string, Entity>, depth: number): void {
  if (depth > 5) return
  for (const { preposition, phrase: n } of phrase.complements) {
    const other = sentence.phrases[n]!
    if (other.time !== undefined && other.kind === 'number') {
      if (preposition !== 'since' && preposition !== 'after' && preposition !== 'before' && preposition !== 'over' && preposition !== 'for') addTime(mention, other, 'past', source, preposition)
    } else if (preposition === 'after' || preposition === 'before' || preposition === 'since') return
    else {
      for (const member of [other, ...other.members.map(m => sentence.phrases[m]!)]) {
        for (const id of member.entities) {
          const entity = byId.get(id)!
          if (locating.has(preposition) && entity.kind !== 'organisation' && entity.kind !== 'person') {
            addParty(mention, entity, true)
            note(mention, 'place', member, preposition)
          }
          else if (partying.has(preposition) || (preposition === 'in' && entity.kind === 'organisation')) addParty(mention, entity, false, preposition === 'between' || preposition === 'with' || preposition === 'among' || preposition === 'of')
        }
        if (member.entities.length === 0 && (preposition === 'at' || preposition === 'of')) for (const name of member.names) addParty(mention, byId.get(source.names[name]!.entity ?? '') ?? { id: '', kind: 'unknown', name: '', forms: [], titles: [] }, false)
      }
      for (const party of other.kind === 'noun' && other.lemma.includes('-') ? partiesOfName(other.lemma) : []) mention.parties.add(party)
    }
    // "talks on security in Europe": the topic has places of its own
    if ((!topical.has(preposition) || other.time !== undefined) && (!eventFamily(other.lemma, other.modifiers) || isSeriesPart(phrase.lemma))) fromComplements(mention, other, sentence, source, byId, depth + 1)
  }
}

/** Notes where the words stand; `in` is the clause, where it is one that says it. */
function note(mention: EventMention, slot: Circumstance['slot'], phrase: Phrase, preposition?: string, predication?: Predication): void {
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

function addTime(mention: EventMention, phrase: Phrase, tense: Predication['tense'], source: EventSource, preposition?: string, predication?: Predication): void {
  const time = source.times[phrase.time!]!
  if (time.kind === 'duration' || time.kind === 'set') return
  // "arrived at the summit at 9:51" is no hour of the summit
  if (time.kind === 'time' && !predication && mention.phrase?.preposition && mention.phrase.preposition !== 'by' && mention.phrase.preposition !== 'with') return
  note(mention, 'time', phrase, preposition, predication)
  mention.times.push(time)
  for (const day of source.daysOf(time, tense)) mention.days.add(day)
}

/** "at NATO headquarters in Brussels": the place may hang on a building. */
function addPlaces(mention: EventMention, phrase: Phrase, byId: Map<string, Entity>, preposition: string, predication: Predication): void {
  let at: Phrase | undefined = phrase
  for (let hops = 0; at && hops < 3; hops++) {
    for (const id of at.entities) {
      const entity = byId.get(id)!
      if (entity.kind !== 'place' && entity.kind !== 'nation') continue
      addParty(mention, entity, true)
      note(mention, 'place', at, preposition, predication)
    }
    const inner: Phrase['complements'][number] | undefined = at.complements.find(complement => locating.has(complement.preposition))
    at = inner && mention.sentence.phrases[inner.phrase]
  }
}

/** Where and when from the clause: "talks that were held in Geneva on Monday". */
function fromClauses(mention: EventMention, phrase: Phrase, sentence: Sentence, source: EventSource, byId: Map<string, Entity>): void {
  for (const predication of sentence.predications) {
    const gathering = predication.verb !== 'discuss' && eventOfVerb(predication.verb) !== undefined
    const striking = isStriking(predication.verb)
    if (!gathering && !striking && !isOccurring(predication.verb)) continue
    // "sit down in Brussels on Wednesday for a session of the Council"
    const role = predication.roles.find(({ name, phrase: n }) => (name === 'agent' || name === 'object' || (gathering && (name === 'for' || name === 'at'))) && sameEvent(n, phrase, sentence))
    if (!role) continue
    let dated = false
    for (const { name, phrase: n } of predication.roles) {
      const other = sentence.phrases[n]!
      if (n !== role.phrase && ownedByOther(n, phrase, sentence)) continue
      // "the meeting on security in Europe will take place in Brussels"
      if (locating.has(name) && hangsOn(n, phrase, sentence)) continue
      if (other.time !== undefined && (name === 'time' || name === 'on' || name === 'in' || name === 'at')) {
        // "on January 12 ..., and on January 13 in Vienna": the second day is of something else
        if (!dated || apposed(other, sentence)) addTime(mention, other, predication.tense, source, name, predication)
        dated = true
      } else if (locating.has(name) || (striking && role.name === 'agent' && (name === 'object' || name === 'through' || name === 'across'))) addPlaces(mention, other, byId, name, predication)
      if (name === 'agent' && role.name === 'object' && (predication.verb === 'hold' || predication.verb === 'begin' || predication.verb === 'start')) for (const id of other.entities) addParty(mention, byId.get(id)!, false)
      if (name === 'with') for (const id of other.entities) addParty(mention, byId.get(id)!, false)
    }
  }
}

/** Does the phrase hang on another event noun ("comes after the talks in Geneva")? */
function ownedByOther(n: number, phrase: Phrase, sentence: Sentence): boolean {
  return sentence.phrases.some(other => other.index !== phrase.index && other.index < n && eventFamily(other.lemma, other.modifiers) !== undefined && !phrase.complements.some(complement => complement.phrase === other.index) && hangsOn(n, other, sentence))
}

function hangsOn(n: number, owner: Phrase, sentence: Sentence): boolean {
  let at = owner
  for (let hops = 0; hops < 9; hops++) {
    const next: number | undefined = at.complements[0]?.phrase ?? at.members.at(-1)
    if (next === undefined) return false
    if (next === n) return true
    at = sentence.phrases[next]!
  }
  return false
}

/** "Wednesday (12 January 2022)": one day told twice. */
const apposed = (phrase: Phrase, sentence: Sentence): boolean => phrase.index > 0 && sentence.phrases[phrase.index - 1]!.time !== undefined && phrase.first - sentence.phrases[phrase.index - 1]!.last <= 2

/** Is phrase n the event phrase, or a complement of it ("talks in Geneva which were held")? */
export function sameEvent(n: number, phrase: Phrase, sentence: Sentence): boolean {
  if (n === phrase.index) return true
  let at = phrase
  for (let hops = 0; hops < 5; hops++) {
    const next = at.complements[0]
    if (!next) return false
    if (next.phrase === n || sentence.phrases[next.phrase]!.members.includes(n)) return !eventFamily(sentence.phrases[n]!.lemma)
    at = sentence.phrases[next.phrase]!
  }
  return false
}

function verbMention(predication: Predication, family: string, sentence: Sentence, source: EventSource, byId: Map<string, Entity>): EventMention | undefined {
  const agents = predication.roles.filter(({ name }) => name === 'agent' || name === 'with' || (name === 'object' && (predication.verb === 'meet' || predication.voice === 'passive')))
  const mention: EventMention = { sentence, predication, family, label: '', parties: new Set(), places: new Set(), days: new Set(), times: [], circumstances: [], definite: false, ordinal: false }
  for (const { phrase: n } of agents) {
    const phrase = sentence.phrases[n]!
    if (phrase.event) return undefined
    for (const member of [phrase, ...phrase.members.map(m => sentence.phrases[m]!)]) {
      for (const id of member.entities) addParty(mention, byId.get(id)!, false, true)
      // "Council members and Moscow's negotiators", "officials of Russia and NATO"
      for (const name of [...member.names, ...(member.possessor === undefined ? [] : sentence.phrases[member.possessor]!.names)]) {
        const id = source.names[name]!.entity
        if (id && !member.entities.includes(id)) addParty(mention, byId.get(id)!, false, true)
      }
      for (const { preposition, phrase: inner } of member.complements) if (preposition === 'of' || preposition === 'from') for (const owner of [sentence.phrases[inner]!, ...sentence.phrases[inner]!.members.map(m => sentence.phrases[m]!)]) for (const id of owner.entities) addParty(mention, byId.get(id)!, false, true)
    }
    for (const party of partiesOfName(source.text.slice(phrase.start, phrase.end))) mention.parties.add(party)
  }
  if (!mention.body && mention.parties.size < 2) return undefined
  if (predication.verb === 'discuss' && !mention.body && mention.parties.size < 2) return undefined
  mention.label ||= 'meeting'
  // "on Wednesday, when the Council met": the day stands in the clause above
  const above = predication.conjunction === 'when' && predication.parent !== undefined ? sentence.predications[predication.parent] : undefined
  for (const { name, phrase: n } of above?.roles ?? []) {
    const other = sentence.phrases[n]!
    if (other.time !== undefined && other.start < predication.start + 1 && (name === 'time' || name === 'on' || name === 'for' || name === 'in')) addTime(mention, other, predication.tense, source, name, predication)
  }
  let dated = false
  for (const { name, phrase: n } of predication.roles) {
    const other = sentence.phrases[n]!
    if (ownedByOther(n, sentence.phrases[agents[0]?.phrase ?? 0]!, sentence)) continue
    if (locating.has(name) && predication.roles.some(role => (role.name === 'object' || role.name === 'agent') && hangsOn(n, sentence.phrases[role.phrase]!, sentence))) continue
    if (other.time !== undefined && dated && !apposed(other, sentence)) continue
    if (other.time !== undefined) dated = true
    if (other.time !== undefined && (name === 'time' || name === 'on' || name === 'in' || name === 'at')) addTime(mention, other, predication.tense, source, name, predication)
    else if (locating.has(name)) addPlaces(mention, other, byId, name, predication)
  }
  return mention
}

type Candidate = StoryEvent & { days: Set<string>; lastSentence: number }

function choose(mention: EventMention, events: readonly Candidate[]): Candidate | undefined {
  let best: Candidate | undefined
  let bestScore = 0
  const bare = !mention.body && mention.parties.size + mention.places.size + mention.days.size === 0
  for (const event of events) {
    if (!isSameFamily(event.kind, mention.family)) continue
    const score = tie(mention, event)
    if (score === undefined) continue
    const near = mention.sentence.index - event.lastSentence
    const total = score + (bare ? (near <= 1 ? 2 : 0) + (event.id === events[0]!.id ? 1.5 : 0) : 0) + Math.min(event.mentions, 9) / 10
    const faceless = !event.body && event.parties.length + event.places.length + event.days.size === 0
    if ((score > 0 || bare || mention.definite || (faceless && near <= 3)) && total > bestScore) {
      best = event
      bestScore = total
    }
  }
  return best
}

/** How much ties a mention to an event; nothing when they exclude each other. */
function tie(mention: EventMention, event: Candidate): number | undefined {
  let score = 0
  if (mention.body && event.body) {
    if (mention.body !== event.body) return undefined
    score += 3
  }
  if (mention.parties.size > 0 && event.parties.length > 0) {
    const shared = event.parties.filter(party => mention.parties.has(party)).length
    if (shared === 0 || (shared < mention.parties.size && shared < event.parties.length)) return undefined
    score += shared
  }
  if (mention.places.size > 0 && event.places.length > 0) {
    const shared = event.places.filter(place => [...mention.places].some(other => placesAgree(place, other))).length
    if (shared === 0) return undefined
    score += 2
  }
  if (mention.days.size > 0 && event.days.size > 0) {
    const sorts = [...mention.days].flatMap(day => [...event.days].filter(other => sortOf(other) === sortOf(day)).map(other => day.startsWith(other) || other.startsWith(day)))
    if (sorts.length > 0 && !sorts.includes(true)) return undefined
    if (sorts.length > 0) score += 2
  }
  return score
}

const sortOf = (day: string): string => (day.startsWith('--') ? 'of the year' : day.startsWith('W') ? 'of the week' : 'iso')

export function placesAgree(a: string, b: string): boolean {
  if (a === b) return true
  return placeOf(a)?.within === b || placeOf(b)?.within === a
}

function merge(event: Candidate, mention: EventMention): void {
  event.mentions++
  event.lastSentence = mention.sentence.index
  if (mention.body && !event.body) {
    event.body = mention.body
    event.label = mention.label
  }
  for (const party of mention.parties) if (!event.parties.includes(party)) event.parties.push(party)
  for (const place of mention.places) if (!event.places.includes(place)) event.places.push(place)
  for (const day of mention.days) event.days.add(day)
  event.times.push(...mention.times)
  event.circumstances.push(...mention.circumstances)
}
