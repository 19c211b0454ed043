import { bodyOf } from '../../language/bodies.js'
import {
  eventFamily,
  eventOfVerb,
  incidentOfVerb,
  isAnyEvent,
  isHappening,
  isOccurring,
  isSeriesPart,
  isSudden,
} from '../../language/eventWords.js'
import { fold } from '../../language/fold.js'
import type { Entity } from '../../model/entity.js'
import type { Phrase } from '../../model/phrase.js'
import { isAsserted, type Predication } from '../../model/predication.js'
import type { Sentence } from '../../model/sentence.js'
import { attackTraits } from '../../patterns/attackTraits.js'
import { fromClauses, tellsWhen } from './eventClauses.js'
import {
  addParty,
  addPlaces,
  addTime,
  type EventMention,
  type EventSource,
  fromComplements,
  fromModifiers,
  locating,
  makeMention,
  partiesOfName,
  setBody,
} from './eventParts.js'
import { apposed, clauseBefore, clausesAbove, hangsOn, ownedByOther, sharedFront } from './hangers.js'

/** Every mention of an event in one sentence: by its noun, by a council that stands for its meeting, by a verb of meeting. */
export function mentionsOf(sentence: Sentence, source: EventSource): EventMention[] {
  const found: EventMention[] = []
  const taken = new Set<number>()
  for (const phrase of sentence.phrases) {
    if (taken.has(phrase.index)) continue
    const mention = phraseMention(phrase, sentence, source, taken)
    if (mention) found.push(mention)
  }
  for (const predication of sentence.predications) {
    const family = eventOfVerb(predication.adverbs.includes('together') ? `${predication.verb} together` : predication.verb)
    const mention = family
      ? verbMention(predication, family, sentence, source)
      : (incidentMention(predication, sentence, source) ?? pronounMention(predication, sentence, source))
    if (mention) found.push(mention)
  }
  return found
}

/** "A gunman shot two people at the station on Tuesday": an incident told by its verb, where the clause says when or where. */
function incidentMention(predication: Predication, sentence: Sentence, source: EventSource): EventMention | undefined {
  const [agent, object] = ['agent', 'object'].map(role => {
    const found = predication.roles.find(({ name }) => name === role)
    return found && sentence.phrases[found.phrase]!
  })
  // "gunfire erupted": the noun tells which event it is
  if (agent && eventFamily(agent.lemma, agent.modifiers)) return undefined
  const family = incidentOfVerb(predication.verb, agent?.lemma, object?.lemma, predication.adverbs)
  if (!family || !isAsserted(predication) || predication.tense === 'future') return undefined
  return tellingMention(predication, family, sentence, source)
}

/** "It happened on Tuesday", "the incident occurred at 2 p.m.": the event spoken of just before. */
function pronounMention(predication: Predication, sentence: Sentence, source: EventSource): EventMention | undefined {
  if (!isHappening(predication.verb)) return undefined
  const subject = predication.roles.find(({ name }) => name === (predication.voice === 'passive' ? 'object' : 'agent'))
  const phrase = subject && sentence.phrases[subject.phrase]
  if (!phrase) return undefined
  const takenUp =
    phrase.kind === 'pronoun'
      ? /^(?:it|this|that)$/.test(phrase.lemma)
      : isAnyEvent(phrase.lemma) && /^(?:the|this)$/.test(phrase.determiner ?? '')
  const mention = takenUp ? tellingMention(predication, '', sentence, source) : undefined
  return mention && phrase.kind !== 'pronoun' ? { ...mention, phrase } : mention
}

/** When and where a clause says that its event was; nothing where it says neither. */
function tellingMention(
  predication: Predication,
  family: string,
  sentence: Sentence,
  source: EventSource,
): EventMention | undefined {
  // "fire erupted" as much as "gunfire erupted"
  const label = family === 'disaster' ? 'incident' : family
  const mention = makeMention({ sentence, predication, family, label, definite: true })
  for (const clause of [predication, ...clausesAbove(predication, sentence)])
    for (const { name, phrase: n } of clause.roles) {
      const other = sentence.phrases[n]!
      if (clause !== predication && other.start > predication.start) continue
      if (other.time !== undefined) {
        if (tellsWhen(name, source.times[other.time]!)) addTime(mention, other, clause.tense, source, name, predication)
      } else if (locating.has(name)) addPlaces(mention, other, source, name, predication)
    }
  for (const { name, phrase } of sharedFront(predication, sentence)) {
    const other = sentence.phrases[phrase]!
    if (other.time !== undefined && tellsWhen(name, source.times[other.time]!))
      addTime(mention, other, predication.tense, source, name, predication)
  }
  return mention.circumstances.length > 0 ? mention : undefined
}

/** The words of a phrase as the sentence has them, a headline without its capitals; how many there were is no part of a name. */
const labelOf = ({ first, last }: Phrase, { tokens }: Sentence): string =>
  tokens
    .slice(first, last + 1)
    .map(({ text, start }, at, all) => (at > 0 && start > all[at - 1]!.end ? ` ${text}` : text))
    .join('')
    .replace(/^\W+|^(?:dozens|scores|hundreds|several|multiple|two|three|four|five) (?:of )?(?:separate )?|^separate /i, '')
    .replace(opening, word => word.toLowerCase())

/** "Gas attack hits town", "Strike kills 15": no name, though it opens a headline. */
const opening =
  /^\p{Lu}\p{Ll}+$|^(?:Mass|Fatal|Deadly|Rebel|Terrorist|Gas|Rocket|Missile|Mortar|Bomb|Car|Suicide|Bus|School|Airport|Random|Suspected|Apparent|Double|Triple)(?= \p{Ll})/u

const pointing = new Set(['the', 'this', 'that', 'these', 'those'])
/** "No talks", "any meeting": none in particular. */
const general = new Set(['no', 'any', 'each', 'every'])

function phraseMention(phrase: Phrase, sentence: Sentence, source: EventSource, taken: Set<number>): EventMention | undefined {
  const inner = isSeriesPart(phrase.lemma)
    ? phrase.complements
        .filter(({ preposition }) => preposition === 'of')
        .map(({ phrase: n }) => sentence.phrases[n]!)
        .find(other => eventFamily(other.lemma, other.modifiers))
    : undefined
  const family = eventFamily(phrase.lemma, phrase.modifiers) ?? (inner ? eventFamily(inner.lemma, inner.modifiers) : undefined)
  const body = bodyEvent(phrase, sentence, source)
  if (!family && !body) return undefined
  if (inner) taken.add(inner.index)
  if (phrase.kind === 'name' && !body) return undefined
  // "opened fire" is no blaze
  if (phrase.lemma === 'fire' && phrase.determiner === undefined && phrase.modifiers.length === 0) return undefined
  // the month
  if (phrase.lemma === 'march' && sentence.tokens[phrase.head]!.pos === 'PROPN') return undefined
  if (general.has(phrase.determiner ?? '')) return undefined
  const mention = makeMention({
    sentence,
    phrase,
    family: family ?? 'meeting',
    label: labelOf(phrase, sentence),
    definite: pointing.has(phrase.determiner ?? ''),
    ordinal: inner !== undefined,
    attack: isSudden(family ?? '')
      ? attackTraits(sentence.tokens.slice(phrase.first, phrase.last + 1).map(({ lower }) => lower))
      : {},
  })
  if (body) setBody(mention, body)
  fromModifiers(mention, phrase, source)
  fromComplements(mention, phrase, source)
  fromClauses(mention, phrase, source)
  if (phrase.plural && family !== 'meeting' && mention.parties.size + mention.places.size + mention.days.size === 0)
    return undefined
  // plans and wishes for talks at large ("further meetings", "more dialogue") are no event
  if (
    !body &&
    !mention.definite &&
    phrase.kind === 'noun' &&
    mention.parties.size + mention.places.size + mention.days.size + mention.times.length === 0 &&
    sentence.prominence === 'body'
  )
    return undefined
  if (phrase.modifiers.some(word => word === 'further' || word === 'future' || word === 'more' || word === 'possible'))
    return undefined
  return mention
}

/** What a body that stands for its meeting may stand behind. */
const attending = new Set(['at', 'during', 'after', 'before', 'following', 'to', 'in the framework of'])

/** A council, committee or session that stands for its meeting: as the subject of "met", behind "at", as what is chaired. */
function bodyEvent(phrase: Phrase, sentence: Sentence, { entities }: EventSource): Entity | undefined {
  const entity = phrase.entities.map(id => entities.get(id)).find(found => found?.kind === 'organisation')
  if (!entity) return undefined
  const kind = bodyOf(fold(entity.name))?.kind
  const council = kind === 'council' || /\b(?:council|committee|assembly|summit|congress)$/.test(fold(entity.name))
  if (!council || phrase.names.length > 1) return undefined
  if (sentence.phrases.some(other => other.possessor === phrase.index)) return undefined
  const governed = sentence.phrases.some(other =>
    other.complements.some(({ phrase: n, preposition }) => n === phrase.index && preposition === 'of'),
  )
  if (governed) return undefined
  const role = sentence.predications.some(({ verb, roles }) =>
    roles.some(
      ({ name, phrase: n }) =>
        n === phrase.index &&
        ((name === 'agent' && (eventOfVerb(verb) === 'meeting' || isOccurring(verb))) ||
          (name === 'object' &&
            /^(?:chair|attend|host|hold|convene|follow|lead|precede|schedule|open|close|preside)$/.test(verb))),
    ),
  )
  return role || attending.has(phrase.preposition ?? '') ? entity : undefined
}

function verbMention(
  predication: Predication,
  family: string,
  sentence: Sentence,
  source: EventSource,
): EventMention | undefined {
  const agents = predication.roles.filter(
    ({ name }) =>
      name === 'agent' ||
      name === 'with' ||
      (name === 'object' && (predication.verb === 'meet' || predication.voice === 'passive')),
  )
  const mention = makeMention({ sentence, predication, family, label: '', definite: false })
  for (const { phrase: n } of agents) {
    const phrase = sentence.phrases[n]!
    if (phrase.event) return undefined
    for (const member of [phrase, ...phrase.members.map(m => sentence.phrases[m]!)]) {
      for (const id of member.entities) addParty(mention, source.entities.get(id)!, false, true)
      // "Council members and Moscow's negotiators", "officials of Russia and NATO"
      for (const name of [
        ...member.names,
        ...(member.possessor === undefined ? [] : sentence.phrases[member.possessor]!.names),
      ]) {
        const id = source.names[name]!.entity
        if (id && !member.entities.includes(id)) addParty(mention, source.entities.get(id)!, false, true)
      }
      for (const { preposition, phrase: inner } of member.complements)
        if (preposition === 'of' || preposition === 'from')
          for (const owner of [sentence.phrases[inner]!, ...sentence.phrases[inner]!.members.map(m => sentence.phrases[m]!)])
            for (const id of owner.entities) addParty(mention, source.entities.get(id)!, false, true)
    }
    for (const party of partiesOfName(source.text.slice(phrase.start, phrase.end))) mention.parties.add(party)
  }
  if (!mention.body && mention.parties.size < 2) return undefined
  if (predication.verb === 'discuss' && !mention.body && mention.parties.size < 2) return undefined
  mention.label ||= 'meeting'
  // "on Wednesday, when the Council met": the day stands in the clause above
  const above = clauseBefore(predication, sentence)
  for (const { name, phrase: n } of above?.roles ?? []) {
    const other = sentence.phrases[n]!
    if (
      other.time !== undefined &&
      other.start < predication.start + 1 &&
      (name === 'time' || name === 'on' || name === 'for' || name === 'in')
    )
      addTime(mention, other, predication.tense, source, name, predication)
  }
  let dated = false
  for (const { name, phrase: n } of predication.roles) {
    const other = sentence.phrases[n]!
    if (ownedByOther(n, sentence.phrases[agents[0]?.phrase ?? 0]!, sentence)) continue
    if (
      locating.has(name) &&
      predication.roles.some(
        role => (role.name === 'object' || role.name === 'agent') && hangsOn(n, sentence.phrases[role.phrase]!, sentence),
      )
    )
      continue
    if (other.time !== undefined && dated && !apposed(other, sentence)) continue
    if (other.time !== undefined) dated = true
    if (other.time !== undefined && (name === 'time' || name === 'on' || name === 'in' || name === 'at'))
      addTime(mention, other, predication.tense, source, name, predication)
    else if (locating.has(name)) addPlaces(mention, other, source, name, predication)
  }
  return mention
}
