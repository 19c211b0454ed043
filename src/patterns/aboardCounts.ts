import { readNumber } from '../language/numberWords.js'
import { rowOfWord } from '../language/wordSet.js'
import type { Phrase } from '../model/phrase.js'
import type { Token } from '../model/token.js'
import type { CountValue } from '../model/value.js'
import { presentOccasion } from './occasion.js'
import type { Match, Pattern } from './pattern.js'
import { evidenceOf } from './predicate.js'
import type { View } from './view.js'

const kinds: Record<string, string> = {
  ship: 'ship vessel ferry liner cruiser catamaran steamer',
  boat: 'boat trawler yacht dinghy raft speedboat lifeboat fishing-boat canoe',
  plane: 'plane aircraft airliner jet airplane aeroplane flight airbus boeing',
  helicopter: 'helicopter chopper',
  train: 'train tram locomotive subway metro',
  bus: 'bus coach minibus minivan van',
}
const kindOf = rowOfWord(Object.entries(kinds))

/** Of a boat full of migrants they are all, of a bus with pilgrims all but the driver. */
const riders: Record<string, string> = {
  person: 'person',
  people: 'person',
  migrant: 'person',
  refugee: 'person',
  passenger: 'passenger',
  pilgrim: 'passenger',
  tourist: 'passenger',
  crew: 'crew member',
}
const named: Record<string, string> = { person: 'people', passenger: 'passengers', 'crew member': 'crew members' }

/** How many were aboard: "carrying 412 passengers and a crew of 38", "with 450 people on board", "there were 450 people on the ferry". */
export function aboardCounts(name: string): Pattern {
  return {
    name,
    find: view => {
      const { tokens } = view.sentence
      return view.phrases.flatMap((phrase): Match[] => {
        const quantity = view.quantity(phrase)
        if (quantity?.kind !== 'count' || quantity.partitive || quantity.others || quantity.distributive || quantity.change)
          return []
        const first = tokens.findIndex(({ end }) => end > quantity.start)
        // "all 150 people on board" is no round figure
        const isAll = phrase.determiner === 'all' || tokens[first]?.lower === 'all' || tokens[first - 1]?.lower === 'all'
        const value = { ...(quantity.value as CountValue), ...(isAll && quantity.bound === '=' ? { step: 1 } : {}) }
        if (quantity.bound === '<' || value.per || (value.min ?? 0) < 2) return []
        const who = ridersOf(value.of, tokens, phrase.last)
        const vessel = vesselOf(phrase, view)
        if (!who || !vessel || !isAboard(phrase, first, who, view)) return []
        const clause = view.clauseAround(phrase)
        if (clause?.polarity === 'denied' || clause?.modality === 'condition' || clause?.modality === 'plan') return []
        const occasion = presentOccasion(view.digest, view.sentence, phrase.start)
        if (!occasion) return []
        const tell = (of: string, told: CountValue, end: number): Match => {
          const valueSpan = { start: quantity.start, end }
          return {
            about: {
              // papers call the crash by what else they tell of; places and days tell two of one kind apart
              thing: { text: occasion.event.text, key: `aboard: ${vessel.kind}` },
              riders: { text: named[of]!, key: of },
              vessel: { text: vessel.text, key: vessel.kind },
            },
            value: { ...told, of },
            valueSpan,
            evidence: evidenceOf(valueSpan, clause ? [{ span: clause }] : []),
            polarity: 'affirmed',
            modality: clause?.modality === 'possibility' ? 'possibility' : 'fact',
            saidBy: view.saidBy(clause, valueSpan),
            scope: occasion.scope,
          }
        }
        const crew = who === 'passenger' && quantity.bound === '=' ? crewBehind(tokens, phrase.last) : undefined
        const own = tell(who, value, quantity.end)
        if (!crew || value.min === undefined || value.min !== value.max) return [own]
        const sum = value.min + crew.figure
        return [own, tell('person', { kind: 'count', min: sum, max: sum, of: 'person', step: 1 }, tokens[crew.last]!.end)]
      })
    },
  }
}

/** "46 passengers and crew" are all. */
function ridersOf(of: string, tokens: readonly Token[], last: number): string | undefined {
  const next = tokens.slice(last + 1, last + 3).map(({ lower }) => lower)
  if (of === 'passenger' && next[0] === 'and' && next[1] === 'crew') return 'person'
  return riders[of === 'crew member' ? 'crew' : of]
}

/** The vessel of the sentence before the figure, else behind it, else the first that the article tells of. */
function vesselOf(phrase: Phrase, view: View): { text: string; kind: string } | undefined {
  const { tokens } = view.sentence
  const before = tokens.findLast((token, at) => at < phrase.first && kindOf.has(token.lemma.toLowerCase()))
  const found =
    before ?? tokens.find((token, at) => at > phrase.last && kindOf.has(token.lemma.toLowerCase())) ?? firstVessel(view)
  return found && { text: `the ${found.lower}`, kind: kindOf.get(found.lemma.toLowerCase())! }
}

function firstVessel({ digest }: View): Token | undefined {
  for (const { tokens } of digest.sentences.slice(0, leadSentences)) {
    const found = tokens.find(token => kindOf.has(token.lemma.toLowerCase()))
    if (found) return found
  }
  return undefined
}
const leadSentences = 6

/** Told of all who were aboard: "carrying", "with ... on board", "there were ... on the ferry", "the 162 people aboard"; not "12 people on board were hurt". */
function isAboard(phrase: Phrase, first: number, who: string, view: View): boolean {
  const { tokens } = view.sentence
  const last = lastOfCrew(tokens, phrase.last)
  const next = tokens.slice(last + 1, last + 5).map(({ lower }) => lower)
  const marked =
    next[0] === 'aboard' ||
    (next[0] === 'on' &&
      (next[1] === 'board' || tokens.slice(last + 2, last + 5).some(({ lemma }) => kindOf.has(lemma.toLowerCase()))))
  const { lower, lemma } = tokens[first - 1] ?? { lower: '', lemma: '' }
  if (/^carr(?:y|ies|ied|ying)$/.test(lower)) return tokens[first - 2]?.lower !== 'to' && tokens[first - 2]?.lower !== 'can'
  // "some 190 passengers were on the train"
  const behind = view.text({ start: tokens[last]!.end, end: view.sentence.end }).slice(0, reach)
  if (phrase.determiner !== 'the' && wereAboard.test(behind)) return true
  // "on board were 181 passengers"
  const before = view.text({ start: view.sentence.start, end: tokens[first]!.start }).slice(-reach)
  if (aboardWere.test(before)) return true
  const isAll = lower === 'all' || phrase.determiner === 'all' || tokens[first]!.lower === 'all'
  if (isAll && who === 'person' && last > phrase.last) return true
  if (lower === 'with') return marked || who === 'passenger'
  if (!marked) return false
  if (isAll || phrase.determiner === 'the') return true
  return lemma === 'have' || (lemma === 'be' && tokens[first - 2]?.lower === 'there')
}

const reach = 90
const wereAboard =
  /^ (?:were|was|had been|are) (?:(?:believed|thought|reported|said) to (?:be|have been) |reportedly |travel(?:l?ing) )?(?:aboard|on board|(?:on|in) (?:the|a) (?:[\w-]{1,20} ){0,2}(?:ferry|ship|vessel|boat|liner|plane|aircraft|airliner|jet|flight|helicopter|train|tram|bus|coach|minibus|van)\b)/i
const aboardWere = /\b(?:aboard|on board)\b[^.;]{0,60}\b(?:were|was)(?: (?:about|some|around|at least|more than|nearly))? ?$/i

/** "And crew", "and eight crew members": where those end who are told beside the passengers. */
function lastOfCrew(tokens: readonly Token[], last: number): number {
  const words = tokens.slice(last + 1, last + 6).map(({ lower }) => lower)
  if (words[0] !== 'and') return last
  const at = words.findIndex(word => word === 'crew' || word === 'crewmembers')
  if (at < 0 || at > 3) return last
  return last + 1 + (/^(?:members?|of)$/.test(words[at + 1] ?? '') ? at + 1 : at)
}

/** "And a crew of 38", "and 38 crew": how many, and where it ends. */
function crewBehind(tokens: readonly Token[], last: number): { figure: number; last: number } | undefined {
  const words = tokens.slice(last + 1, last + 6).map(({ lower }) => lower)
  if (words[0] !== 'and') return undefined
  const isOf = words[1] === 'a' && words[2] === 'crew' && words[3] === 'of'
  const isPlain = words[2] === 'crew'
  const word = isOf ? words[4] : isPlain ? words[1] : undefined
  const figure = word === undefined ? undefined : readNumber(word, 0)?.value
  return figure === undefined ? undefined : { figure, last: last + (isOf ? 5 : 3) }
}
