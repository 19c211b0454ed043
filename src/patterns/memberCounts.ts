import { bodyOf as bodyByName } from '../language/bodies.js'
import type { Subject } from '../model/claim.js'
import type { Phrase } from '../model/phrase.js'
import type { CountValue } from '../model/value.js'
import { party } from './fillers.js'
import type { Match, Pattern } from './pattern.js'
import type { View } from './view.js'

const members = new Set(['member', 'ally', 'state', 'nation', 'country'])

/** "all 30 NATO members", "the 30 members of NATO", "the 29 other members" (one more). "Two of the 30" speaks of 30 as well. */
export function memberCounts(name: string): Pattern {
  return {
    name,
    find: view =>
      view.phrases.flatMap((phrase): Match[] => {
        if (!members.has(phrase.lemma) || !phrase.plural) return []
        const of = view.complement(phrase, ['of'])
        // "the 30 countries of the alliance", but not the countries of a continent
        const named = phrase.lemma === 'member' || phrase.lemma === 'ally' || phrase.modifiers.includes('member')
        if (!named && !of?.entities.some(id => view.entity(id).kind === 'organisation')) return []
        const quantity = view.quantity(phrase)
        if (quantity?.kind !== 'count' || typeof quantity.number !== 'number') return []
        const body = bodyOf(phrase, view)
        if (!body) return []
        // "a group of 12 members of parliament" is a part of it
        if (
          phrase.determiner !== 'the' &&
          phrase.determiner !== 'all' &&
          quantity.bound === '=' &&
          phrase.complements.some(({ preposition }) => preposition === 'of')
        )
          return []
        const others = quantity.others === true || phrase.modifiers.includes('other')
        const count = quantity.value as CountValue
        const value: CountValue = { ...count, of: 'member' }
        if (others) {
          if (value.min !== undefined) value.min++
          if (value.max !== undefined) value.max++
        }
        const predication = view.predications.find(({ roles }) => roles.some(({ phrase: n }) => n === phrase.index))
        return [
          {
            about: { body },
            value,
            valueSpan: { start: quantity.start, end: phrase.end },
            evidence: view.whole(phrase),
            polarity: 'affirmed',
            modality: 'fact',
            saidBy: view.saidBy(predication, phrase),
          },
        ]
      }),
  }
}

function bodyOf(phrase: Phrase, view: View): Subject | undefined {
  for (const name of view.names(phrase)) {
    const entity = name.entity ? view.entity(name.entity) : undefined
    if (entity?.kind === 'organisation') return { text: entity.name, entity: entity.id, key: entity.key }
  }
  const of = view.complement(phrase, ['of'])
  if (of) return party(of, view)?.subject
  // "the 29 other members" after the body was named
  if (phrase.determiner === 'the' || phrase.determiner === 'all' || phrase.modifiers.includes('other')) {
    const last = view.digest.names
      .filter(({ kind, start, key }) => kind === 'organisation' && start < phrase.start && hasStates(key))
      .at(-1)
    const entity = last?.entity ? view.entity(last.entity) : undefined
    if (entity && phrase.start - last!.end < 1500) return { text: entity.name, entity: entity.id, key: entity.key }
  }
  return undefined
}

/** Bodies whose members are states or parties: an alliance, a bloc. */
const hasStates = (key: string | undefined): boolean => {
  const kind = key === undefined ? undefined : bodyByName(key)?.kind
  return kind === 'alliance' || kind === 'bloc' || kind === 'intergovernmental'
}
