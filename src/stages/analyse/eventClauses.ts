import { eventOfVerb, isHarming, isOccurring, isStriking } from '../../language/eventWords.js'
import type { TimeMention } from '../../model/mention.js'
import type { Phrase } from '../../model/phrase.js'
import type { Sentence } from '../../model/sentence.js'
import { addParty, addPlaces, addTime, apart, type EventMention, type EventSource, locating } from './eventParts.js'
import { apposed, hangsOn, ownedByOther, sameEvent } from './hangers.js'

const dating = new Set(['time', 'on', 'in', 'at', 'around', 'about'])
/** Does the role of a clause tell when its event was? "Erupted just after 5 p.m." does, "before midnight" may be any hour. */
export const tellsWhen = (role: string, { kind, expression }: TimeMention): boolean =>
  dating.has(role) || (kind === 'time' && expression.bound === '~')

/** Where and when from the clause: "talks that were held in Geneva on Monday". */
export function fromClauses(mention: EventMention, phrase: Phrase, source: EventSource): void {
  const { sentence } = mention
  for (const predication of sentence.predications) {
    const gathering = predication.verb !== 'discuss' && eventOfVerb(predication.verb) !== undefined
    const striking = isStriking(predication.verb)
    const harming = predication.voice === 'passive' && isHarming(predication.verb)
    if (!gathering && !striking && !harming && !isOccurring(predication.verb)) continue
    // "sit down in Brussels on Wednesday for a session of the Council"
    const role = predication.roles.find(
      ({ name, phrase: n }) =>
        (harming
          ? name === 'in' || name === 'during'
          : name === 'agent' || name === 'object' || (gathering && (name === 'for' || name === 'at'))) &&
        sameEvent(n, phrase, sentence),
    )
    if (!role) continue
    let dated: TimeMention['kind'] | undefined
    for (const { name, phrase: n } of predication.roles) {
      const other = sentence.phrases[n]!
      if (n !== role.phrase && ownedByOther(n, phrase, sentence)) continue
      // "the meeting on security in Europe will take place in Brussels"
      if (locating.has(name) && (hangsOn(n, phrase, sentence) || isApart(role.phrase, n, sentence))) continue
      if (other.time !== undefined && tellsWhen(name, source.times[other.time]!)) {
        const { kind } = source.times[other.time]!
        // "on January 12 ..., and on January 13 in Vienna": the second day is of something else, the hour behind the first is not
        if (!dated || apposed(other, sentence) || (dated === 'date' && kind === 'time'))
          addTime(mention, other, predication.tense, source, name, predication)
        dated = kind
      } else if (
        locating.has(name) ||
        (striking && role.name === 'agent' && (name === 'object' || name === 'through' || name === 'across'))
      )
        addPlaces(mention, other, source, name, predication)
      if (
        name === 'agent' &&
        role.name === 'object' &&
        (predication.verb === 'hold' || predication.verb === 'begin' || predication.verb === 'start')
      )
        for (const id of other.entities) addParty(mention, source.entities.get(id)!, false)
      if (name === 'with') for (const id of other.entities) addParty(mention, source.entities.get(id)!, false)
    }
  }
}

/** "Killed in a rocket attack a day after air strikes in Idlib": Idlib is where the other one was. */
const isApart = (event: number, place: number, { phrases }: Sentence): boolean =>
  phrases.slice(event + 1, place).some(({ preposition, time }) => apart.has(preposition ?? '') && time === undefined)
