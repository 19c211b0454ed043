import type { Claim } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import type { Phrase } from '../model/phrase.js'
import { isAsserted, type Predication } from '../model/predication.js'
import type { CountValue } from '../model/value.js'
import { isLocalHarm } from './articleFrame.js'
import { mainOccasion, presentOccasion } from './occasion.js'
import type { Match, Pattern } from './pattern.js'
import { evidenceOf } from './predicate.js'
import { sameTime } from './scope.js'
import type { View } from './view.js'

const gunmen = new Set(['gunman', 'shooter', 'attacker', 'assailant'])
/** Those who fired, where the clause says that they did. */
const anybody = new Set(['man', 'suspect', 'person', 'teen', 'teenager', 'robber', 'intruder', 'guest', 'men', 'people'])
const firing = new Set(['shoot', 'fire', 'open'])

/** How many fired: "two gunmen", "a lone gunman", "a man opened fire". */
export function gunmenCount(name: string): Pattern {
  return {
    name,
    find: view => {
      if (!isLocalHarm(view.digest)) return []
      return view.phrases.flatMap((phrase): Match[] => {
        if (phrase.kind !== 'noun' || (!gunmen.has(phrase.lemma) && !anybody.has(phrase.lemma))) return []
        if (phrase.modifiers.some(word => /^(?:other|another|second|third|alleged|possible|dead|more)$/.test(word))) return []
        const predication = view.predications.find(
          one =>
            firing.has(one.verb) &&
            one.form !== 'participle' &&
            one.roles.some(role => role.name === 'agent' && role.phrase === phrase.index) &&
            isFire(one, view),
        )
        if (!predication && !gunmen.has(phrase.lemma) && !phrase.modifiers.includes('shooting')) return []
        if (predication && !isAsserted(predication)) return []
        const figure = figureOf(phrase, predication, view)
        const occasion = figure && presentOccasion(view.digest, view.sentence, phrase.start)
        const main = mainOccasion(view.digest)
        if (!figure || !occasion) return []
        const clause = predication ?? view.clauseAround(phrase)
        return [
          {
            about: { thing: main },
            value: { kind: 'count', min: figure.number, max: figure.number, of: 'gunman', step: 1 },
            valueSpan: { start: phrase.start, end: phrase.end },
            evidence: evidenceOf(phrase, predication ? [{ span: predication }] : []),
            polarity: 'affirmed',
            modality: clause?.modality === 'possibility' ? 'possibility' : 'fact',
            saidBy: view.saidBy(clause, phrase),
            scope: { ...occasion.scope, marks: [figure.by, ...(occasion.scope.marks ?? [])] },
          },
        ]
      })
    },
  }
}

/** "opened fire", "fired", "shot five people"; not "opened the door", "fired the coach". */
function isFire(predication: Predication, view: View): boolean {
  const object = view.role(predication, 'object')
  if (predication.voice === 'passive') return true
  if (predication.verb === 'open') return object?.lemma === 'fire'
  return predication.verb === 'shoot' || object === undefined || /^(?:shot|round|gun|bullet|weapon|time)$/.test(object.lemma)
}

/** More are those of many years. */
const mostGunmen = 30

/** A figure, or one: "a man shot five people" leaves open whether another did. */
function figureOf(phrase: Phrase, predication: Predication | undefined, view: View): { number: number; by: string } | undefined {
  const quantity = view.quantity(phrase)
  if (quantity)
    return quantity.kind === 'count' &&
      typeof quantity.number === 'number' &&
      quantity.number <= mostGunmen &&
      quantity.bound === '=' &&
      !quantity.partitive
      ? { number: quantity.number, by: 'figure' }
      : undefined
  if (phrase.plural) return undefined
  if (phrase.modifiers.some(word => word === 'lone' || word === 'single')) return { number: 1, by: 'figure' }
  return predication && (phrase.determiner === 'a' || phrase.determiner === 'an') ? { number: 1, by: 'article' } : undefined
}

/** "A man opened fire" against "two gunmen": loosely told, until somebody says that he was alone. */
export function compareGunmen(a: Claim, b: Claim): Comparison | undefined {
  if (!sameTime(a, b)) return 'unrelated'
  const loose = [a, b].some(({ scope }) => scope?.marks?.[0] === 'article')
  return loose && (a.value as CountValue).min !== (b.value as CountValue).min ? 'rounding' : undefined
}
