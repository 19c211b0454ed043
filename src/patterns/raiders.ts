import type { Phrase } from '../model/phrase.js'
import type { Predication } from '../model/predication.js'
import { frameOf } from './articleFrame.js'
import { mainOccasion, presentOccasion } from './occasion.js'
import type { Match, Pattern } from './pattern.js'
import { perArticle } from './perArticle.js'
import { evidenceOf } from './predicate.js'
import type { View } from './view.js'

const raiders = new Set(['robber', 'raider', 'thief', 'burglar', 'intruder', 'hijacker', 'bandit'])
/** Those who rob, where the clause or a mask says that they did. */
const anybody = new Set(['man', 'woman', 'person', 'youth', 'teenager', 'suspect', 'attacker'])
const robbing = new Set(
  'rob raid burgle steal smash storm burst break enter force snatch grab threaten clean ransack loot empty ambush tie flee escape'.split(
    ' ',
  ),
)
const few = new Map([
  ['pair', 2],
  ['duo', 2],
  ['trio', 3],
])
/** Some of them, or others. */
const partial = /^(?:other|another|second|third|alleged|possible|more|remaining|suspected|would-be|convicted|arrested)$/
/** More are those of many years. */
const most = 30

const robbery =
  /^(?:robber(?:y|ies|s)?|robbed|robs|raid(?:s|ers?|ed)?|heists?|burglar(?:y|ies|s)?|burgled|hold-up|holdup|stick-up|thieves|thief|theft|stolen)$/
const leadSentences = 5

/** Headline or lead tells of a robbery, and not from a war. */
const isOfRobbery = perArticle(
  ({ digest }): boolean =>
    frameOf(digest).front === undefined &&
    digest.sentences.slice(0, leadSentences).some(({ tokens }) => tokens.some(({ lower }) => robbery.test(lower))),
)

/** How many robbed: "three masked men smashed their way in", "two raiders", "the pair cleaned out the till", "there were two of them". */
export function raiderCount(name: string): Pattern {
  return {
    name,
    find: view => {
      if (!isOfRobbery(view)) return []
      return view.phrases.flatMap((phrase): Match[] => {
        if (phrase.modifiers.some(word => partial.test(word))) return []
        const clause = clauseOf(phrase, view)
        const figure = figureOf(phrase, clause, view)
        const occasion = figure && presentOccasion(view.digest, view.sentence, phrase.start)
        if (!figure || !occasion || clause?.polarity === 'denied' || clause?.modality === 'condition') return []
        const valueSpan = { start: phrase.start, end: phrase.end }
        return [
          {
            about: { thing: mainOccasion(view.digest) },
            value: { kind: 'count', min: figure.number, max: figure.number, of: 'robber', step: 1 },
            valueSpan,
            evidence: evidenceOf(phrase, clause ? [{ span: clause }] : []),
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

/** The clause in which they act. */
const clauseOf = (phrase: Phrase, view: View): Predication | undefined =>
  view.predications.find(({ roles }) => roles.some(role => role.name === 'agent' && role.phrase === phrase.index)) ??
  view.clauseAround(phrase)

/** A figure, or one: "a man robbed a bank" leaves open whether another did. */
function figureOf(phrase: Phrase, clause: Predication | undefined, view: View): { number: number; by: string } | undefined {
  const { tokens } = view.sentence
  const robs =
    clause !== undefined &&
    robbing.has(clause.verb) &&
    clause.roles.some(role => role.name === 'agent' && role.phrase === phrase.index)
  const pair = few.get(phrase.lemma)
  if (pair !== undefined) return robs ? { number: pair, by: 'figure' } : undefined
  const quantity = view.quantity(phrase)
  const number =
    quantity?.kind === 'count' && quantity.bound === '=' && typeof quantity.number === 'number' ? quantity.number : undefined
  if (number !== undefined && isOfThem(phrase, view)) return { number, by: 'figure' }
  const masked = tokens.slice(phrase.first, phrase.head).some(({ lower }) => /^(?:masked|hooded|balaclava-clad)$/.test(lower))
  const told = raiders.has(phrase.lemma) || (anybody.has(phrase.lemma) && (robs || masked))
  if (!told || (raiders.has(phrase.lemma) && phrase.preposition === 'of')) return undefined
  // "the three men were arrested": those of them who were caught
  if (clause && /^(?:arrest|charge|jail|sentence|convict|detain)$/.test(clause.verb) && clause.voice === 'passive')
    return undefined
  if (quantity)
    return number !== undefined && number <= most && !quantity.partitive && !quantity.others
      ? { number, by: 'figure' }
      : undefined
  if (phrase.plural || phrase.kind !== 'noun') return undefined
  if (/^(?:lone|single|solitary)$/.test(tokens[phrase.first + 1]?.lower ?? '')) return { number: 1, by: 'figure' }
  return robs && (phrase.determiner === 'a' || phrase.determiner === 'an') ? { number: 1, by: 'article' } : undefined
}

/** "There were two of them", where the sentences before tell of robbers. */
function isOfThem(phrase: Phrase, { digest, sentence }: View): boolean {
  const { tokens } = sentence
  const last = tokens.findIndex(({ start }, at) => at >= phrase.first && start >= phrase.start) + (phrase.last - phrase.first)
  const words = tokens.slice(Math.max(0, phrase.first - 2), last + 3).map(({ lower }) => lower)
  if (!/^there (?:was|were) .{1,20} of them$/.test(words.join(' '))) return false
  return digest.sentences
    .slice(Math.max(0, sentence.index - near), sentence.index)
    .some(({ tokens: before }) => before.some(({ lemma }) => raiders.has(lemma.toLowerCase())))
}

const near = 3
