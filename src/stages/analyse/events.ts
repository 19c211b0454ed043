import { incidentOfVerb, isSameFamily, isSudden, tellsOfSeveral } from '../../language/eventWords.js'
import { placeOf } from '../../language/places.js'
import { arePlacesApart, narrowest } from '../../language/placesApart.js'
import type { StoryEvent } from '../../model/event.js'
import { isAsserted } from '../../model/predication.js'
import { type AttackTraits, areOtherAttacks } from '../../patterns/attackTraits.js'
import { mentionsOf } from './eventMentions.js'
import type { EventMention, EventSource } from './eventParts.js'

/** Events of one article. Mentions merge when nothing tells them apart and something ties them together; "the meeting" is the one last spoken of, else the main one. Fills `event` of phrases. */
export function findEvents(source: EventSource): StoryEvent[] {
  const events: Candidate[] = []
  for (const sentence of source.sentences) {
    for (const mention of mentionsOf(sentence, source)) {
      const event = mention.family === '' ? takenUp(mention, events) : isAnother(mention) ? undefined : choose(mention, events)
      if (!event && mention.family === '') nameByVerb(mention, source)
      if (event) merge(event, mention)
      else if (mention.family === '') continue
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
          attack: mention.attack,
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
  return events.map(({ days: _days, lastSentence: _last, attack: _attack, ...event }) => event)
}

/** "Another shooting occurred", "the army also carried out a massacre in": none that was spoken of before. */
function isAnother({ phrase, sentence, body, family }: EventMention): boolean {
  if (!phrase || body) return false
  // "31 homicides in 2016"
  if (phrase.plural && phrase.quantity !== undefined && isSudden(family)) return true
  const words = sentence.tokens.slice(Math.max(0, phrase.first - reachOfAlso), phrase.first + 1).map(({ lower }) => lower)
  if (phrase.determiner === 'another' || words.at(-1) === 'another') return true
  if (phrase.determiner !== 'the' && sentence.tokens.slice(phrase.first, phrase.head).some(({ lower }) => others.has(lower)))
    return true
  return (phrase.determiner === 'a' || phrase.determiner === 'an') && words.includes('also')
}
const reachOfAlso = 6
/** "A second attack hit a house", "in a separate shooting". */
const others = new Set(['second', 'third', 'fourth', 'separate', 'different', 'earlier', 'previous', 'similar', 'subsequent'])

/** The event spoken of just before, for "it happened"; "the incident" is else the one that the article opened with. */
function takenUp({ sentence, phrase }: EventMention, events: readonly Candidate[]): Candidate | undefined {
  const near = events.filter(({ lastSentence }) => sentence.index - lastSentence <= 2)
  const last = near.sort((a, b) => b.lastSentence - a.lastSentence)[0]
  return last ?? (events.length === 1 || (phrase && isSudden(events[0]?.kind ?? '')) ? events[0] : undefined)
}

const harming = new Set(['shoot', 'kill', 'stab', 'murder', 'slay', 'crash', 'collide'])
/** Sentences back in which a verb may tell what "it" was. */
const reachOfIt = 4

/** "A boy was shot in the leg. It happened at 5 p.m.": no noun names the event, a verb does. */
function nameByVerb(mention: EventMention, { sentences, text }: EventSource): void {
  const { index } = mention.sentence
  for (let at = index - 1; at >= Math.max(0, index - reachOfIt); at--) {
    const { start, end, predications } = sentences[at]!
    const done = predications.find(
      predication => harming.has(predication.verb) && isAsserted(predication) && predication.tense !== 'future',
    )
    const family = done
      ? incidentOfVerb(done.verb, undefined, undefined)
      : /\bgunshot\b/i.test(text.slice(start, end)) && 'shooting'
    if (!family) continue
    mention.family = family
    mention.label = family
    return
  }
}

const weight = (event: StoryEvent): number => event.mentions + (event.id === 'v1' ? 2 : 0)

type Candidate = StoryEvent & { days: Set<string>; lastSentence: number; attack: AttackTraits }

function choose(mention: EventMention, events: readonly Candidate[]): Candidate | undefined {
  let best: Candidate | undefined
  let bestScore = 0
  const bare = !mention.body && mention.parties.size + mention.places.size + mention.days.size === 0
  for (const event of events) {
    if (!isSameFamily(event.kind, mention.family)) continue
    const near = mention.sentence.index - event.lastSentence
    const score = tie(mention, event, tellsOpening(mention, event, near))
    if (score === undefined) continue
    const total =
      score + (bare ? (near <= 1 ? 2 : 0) + (event.id === events[0]!.id ? 1.5 : 0) : 0) + Math.min(event.mentions, 9) / 10
    const faceless = !event.body && event.parties.length + event.places.length + event.days.size === 0
    const isOpening = event.id === 'v1' && mention.sentence.index < leadOfArticle && isOfTheWeek(mention)
    if ((score > 0 || bare || mention.definite || (faceless && (near <= 3 || isOpening))) && total > bestScore) {
      best = event
      bestScore = total
    }
  }
  return best
}

const leadSentences = 4
/** Sentences within which the headline's incident is told in full: "Police investigate homicide. ... A murder that happened late on Thursday". */
const leadOfArticle = 10

/** "on Thursday": in the days before the article, and no older case. */
const isOfTheWeek = ({ times }: EventMention): boolean =>
  times.length > 0 &&
  times.every(({ expression: { weekday, relative, month, year } }) =>
    weekday === undefined ? relative?.unit === 'day' : month === undefined && year === undefined,
  )

/** "Gunfire at Brooklyn playground injures five. Gunshots rang out in East Flatbush": the clause tells what the headline announced. */
const tellsOpening = ({ predication, phrase, sentence }: EventMention, event: Candidate, near: number): boolean =>
  predication !== undefined &&
  phrase === undefined &&
  event.id === 'v1' &&
  near <= 2 &&
  sentence.index < leadSentences &&
  !tellsOfSeveral(event.label)

/** How much ties a mention to an event; nothing when they exclude each other. `opening`: a place that no table holds may be a quarter of the other. */
function tie(mention: EventMention, event: Candidate, opening: boolean): number | undefined {
  if (areOtherAttacks(mention.attack, event.attack)) return undefined
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
    const places = narrowest([...mention.places])
    const pairs = narrowest(event.places).flatMap(place => places.map(other => [place, other] as const))
    const shared = pairs.some(([place, other]) => placesAgree(place, other))
    const isKnown = ([place, other]: readonly [string, string]): boolean =>
      placeOf(place) !== undefined && placeOf(other) !== undefined
    if (!shared && pairs.some(pair => arePlacesApart(...pair) && (!opening || isKnown(pair)))) return undefined
    if (shared) score += 2
  }
  if (mention.days.size > 0 && event.days.size > 0) {
    const sorts = [...mention.days].flatMap(day =>
      [...event.days].filter(other => sortOf(other) === sortOf(day)).map(other => day.startsWith(other) || other.startsWith(day)),
    )
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
  event.attack = { ...mention.attack, ...event.attack }
  event.times.push(...mention.times)
  event.circumstances.push(...mention.circumstances)
}
