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
const anybody = new Set(
  'man suspect person teen teenager robber intruder guest men people male woman individual youth boy brother juvenile subject'.split(
    ' ',
  ),
)
const others = new Set(['man', 'person', 'suspect'])
const firing = new Set(['shoot', 'fire', 'open'])
const beginning = new Set(['begin', 'start'])
/** "A group of men opened fire", "a pair of gunmen". */
const several = new Set(['group', 'pair', 'duo', 'trio', 'number'])

/** How many fired: "two gunmen", "a lone gunman", "a man opened fire". */
export function gunmenCount(name: string): Pattern {
  return {
    name,
    find: view => {
      if (!isLocalHarm(view.digest)) return []
      return view.phrases.flatMap((phrase): Match[] => {
        if (phrase.kind !== 'noun' || isOfList(view)) return []
        const people = several.has(phrase.lemma) ? view.complement(phrase, ['of']) : phrase
        if (!people || (!gunmen.has(people.lemma) && !anybody.has(people.lemma))) return []
        if (phrase.modifiers.some(word => /^(?:other|another|alleged|possible|dead|more)$/.test(word))) return []
        // of two teens who were hit "a third teen" is the only one who fired
        if (oneMore(phrase, view) !== undefined && !gunmen.has(people.lemma) && !others.has(people.lemma)) return []
        const predication = view.predications.find(
          one =>
            (isAgent(phrase, one) ? isFire(one, view) : isShootingAt(phrase, one, view)) &&
            // "two men came up and one began to shoot"
            // "three people found fatally shot"
            !/\b(?:and|but) one\b|\bone of (?:them|whom)\b|\bfound\b/i.test(
              view.text({ start: phrase.end, end: view.sentence.tokens[one.token]!.start }),
            ),
        )
        // "a second gunman was never found" may be a rumour; "a second man then fired" is none
        if (
          !predication &&
          oneMore(phrase, view) !== undefined &&
          (phrase.determiner !== 'the' || rumour.test(view.text(view.sentence)))
        )
          return []
        if (!predication && (people !== phrase || !gunmen.has(phrase.lemma)) && !phrase.modifiers.includes('shooting')) return []
        // "police believe that two shooters opened fire"
        if (
          predication &&
          !isAsserted(predication) &&
          !(predication.polarity === 'affirmed' && predication.modality === 'possibility')
        )
          return []
        const figure = figureOf(phrase, predication, view)
        const occasion = figure && presentOccasion(view.digest, view.sentence, phrase.start)
        const main = mainOccasion(view.digest)
        if (!figure || !occasion) return []
        const clause = predication ?? view.clauseAround(phrase)
        return [
          {
            about: { thing: main },
            value: { kind: 'count', ...figure.range, of: 'gunman', step: 1 },
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

/** "A second gunman", "a second, unknown person": there were two at the least. */
function oneMore({ start, end, head }: Phrase, view: View): number | undefined {
  const told = view.text({ start: Math.max(view.sentence.start, start - 9), end: Math.min(end, view.sentence.tokens[head]!.end) })
  const rank = /\b(second|third)\b/i.exec(told)?.[1]?.toLowerCase()
  return rank === undefined ? undefined : rank === 'second' ? 2 : 3
}
const rumour =
  /\b(?:no|not|n['’]t|never|rumou?rs?|false|unfounded|ruled out|whether|if|possib\w+|reports? of|may|might|could)\b|n['’]t\b/i

const isAgent = (phrase: Phrase, { roles }: Predication): boolean =>
  roles.some(({ name, phrase: index }) => name === 'agent' && index === phrase.index)

/** "Two men shot at them": no two who were shot. */
function isShootingAt({ index }: Phrase, predication: Predication, view: View): boolean {
  if (predication.verb !== 'shoot' || view.role(predication, 'object')?.index !== index) return false
  const { end } = view.sentence.tokens[predication.token]!
  return /^ at (?:them|him|her|us|the (?:crowd|group|officers?|deput\p{L}{1,3}|family|couple))\b/u.test(
    view.text({ start: end, end: Math.min(end + 20, view.sentence.end) }),
  )
}

/** "opened fire", "fired", "shot five people", "began shooting"; not "opened the door", "fired the coach". */
function isFire(predication: Predication, view: View): boolean {
  const { verb, form, voice, parent } = predication
  const object = view.role(predication, 'object')
  if (beginning.has(verb))
    return object !== undefined && (/^(?:shooting|firing)$/.test(object.lemma) || object.modifiers.includes('firing'))
  if (!firing.has(verb)) return false
  // "two men ambushed a party, shooting 13 people"
  if (form === 'participle' && verb === 'shoot' && object && view.quantity(object)?.kind === 'count') return true
  // "began shooting at him", "kicked in the door before opening fire"; not "two men wanted in a shooting"
  if (form === 'participle' && (parent === undefined || !beginning.has(view.predications[parent]!.verb))) return false
  if ((form === 'gerund' && verb === 'shoot') || object?.lemma === 'himself') return false
  if (voice === 'passive') return true
  if (verb === 'open') return object?.lemma === 'fire'
  return (
    verb === 'shoot' ||
    object === undefined ||
    /^(?:shot|round|gun|bullet|weapon|handgun|pistol|rifle|shotgun|time)$/.test(object.lemma)
  )
}

/** "• In Oslo a man was shot": one of the many that a weekend's list tells of. */
const isOfList = ({ digest, sentence }: View): boolean =>
  /^\s{0,3}[•*·]\s/.test(digest.article.text.slice(digest.article.text.lastIndexOf('\n', sentence.start) + 1, sentence.start + 3))

/** More are those of many years. */
const mostGunmen = 30

interface Figure {
  range: { min?: number; max?: number }
  by: 'figure' | 'article'
}

const oneAlone: Figure = { range: { min: 1, max: 1 }, by: 'figure' }
const moreThanOne: Figure = { range: { min: 2 }, by: 'figure' }

/** A figure, or one: "a man shot five people" leaves open whether another did. */
function figureOf(phrase: Phrase, predication: Predication | undefined, view: View): Figure | undefined {
  if (several.has(phrase.lemma)) return predication && moreThanOne
  const rank = oneMore(phrase, view)
  if (rank !== undefined) return phrase.plural ? undefined : { range: { min: rank }, by: 'figure' }
  const quantity = view.quantity(phrase)
  if (quantity) {
    const { kind, number, value, partitive, others } = quantity
    if (kind !== 'count' || partitive || others || value.kind !== 'count') return undefined
    // "several people fired"
    if (/^several\b/i.test(quantity.text)) return predication && moreThanOne
    if (typeof number !== 'number' || number > mostGunmen) return undefined
    const { min, max } = value
    return { range: { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) }, by: 'figure' }
  }
  if (phrase.plural) return phrase.modifiers.some(word => /^(?:multiple|several|numerous)$/.test(word)) ? moreThanOne : undefined
  if (phrase.modifiers.some(word => word === 'lone' || word === 'single')) return oneAlone
  return predication && (phrase.determiner === 'a' || phrase.determiner === 'an')
    ? { range: { min: 1, max: 1 }, by: 'article' }
    : undefined
}

/** "A man opened fire" against "two gunmen": loosely told, until somebody says that he was alone. */
export function compareGunmen(a: Claim, b: Claim): Comparison | undefined {
  if (!sameTime(a, b)) return 'unrelated'
  const loose = [a, b].some(({ scope }) => scope?.marks?.[0] === 'article')
  return loose && (a.value as CountValue).min !== (b.value as CountValue).min ? 'rounding' : undefined
}
