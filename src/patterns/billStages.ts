import { fold } from '../language/fold.js'
import { demonymPlace, placeOf } from '../language/places.js'
import { wordSet } from '../language/wordSet.js'
import type { Claim } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import type { Phrase } from '../model/phrase.js'
import { billIdioms } from './billIdioms.js'
import { type BillStep, billNouns, billStep } from './billSteps.js'
import { contentsOf } from './contents.js'
import { stemsOf } from './figureWords.js'
import { marksUnder } from './marksUnder.js'
import { isOfThisYear } from './ofThisYear.js'
import type { Match, Pattern } from './pattern.js'
import { perArticle } from './perArticle.js'
import { tellAt } from './tellAt.js'
import type { View } from './view.js'

/** How far along the way of a bill each step is. */
const ranks = new Map([
  ['introduced', 1],
  ['passed', 3],
  ['rejected', 3],
  ['withdrawn', 3],
  ['sent to be signed', 4],
  ['to be signed', 4.2],
  ['changes asked for', 4.4],
  ['not signed', 4.6],
  ['vetoed', 5],
  ['signed', 5],
  ['veto overridden', 6],
  ['blocked by a court', 7],
  ['struck down', 7],
  ['upheld', 7],
])
/** From here on it is law, or is not. */
const settled = 5
/** From here on whoever may sign it has it before him. */
const pending = 4

interface Told {
  step: BillStep
  view: View
  words: string[]
  /** The step names the bill itself. */
  own: boolean
}

/** How far a bill has come by the day of an article: its furthest step alone, what came before is how it got there. */
export const billStages = (name: string): Pattern => ({
  name,
  find: view => furthestSteps(view).get(view.sentence.index) ?? [],
})

const furthestSteps = perArticle((view): Map<number, Match[]> => {
  const told = toldIn(view)
  const found = new Map<number, Match[]>()
  for (const group of groupsOf(told)) {
    const furthest = Math.max(...group.map(({ step }) => rankOf(step.stage)))
    const words = [...new Set(group.flatMap(one => one.words))].sort()
    if (words.length === 0) continue
    // of two courts or houses the one that the article tells of first
    const { step: first } = group.find(({ step }) => rankOf(step.stage) === furthest)!
    for (const one of group) {
      if (one.step.stage !== first.stage || one.step.by !== first.by) continue
      const { index } = one.view.sentence
      found.set(index, [...(found.get(index) ?? []), matchOf(one, words, group)])
    }
  }
  return found
})

/** Every step that an article tells, each with the words that tell its bill from others: "the measure" is the one told of before. */
function toldIn(article: View): Told[] {
  const told: Told[] = []
  let first: string[] | undefined
  let last: { words: string[]; sentence: number } | undefined
  for (const sentence of article.digest.sentences) {
    const view = article.on(sentence)
    if (!isOfThisYear(view)) continue
    const steps = [...view.predications.flatMap(clause => billStep(clause, view) ?? []), ...billIdioms(view)]
    for (const step of steps) {
      const words = wordsOf(step.bill, view)
      const own = words.length > 0
      if (own) last = { words, sentence: sentence.index }
      if (own) first ??= words
      // "the measure" is the one just told of, or the one that the article is about
      const meant = last && sentence.index - last.sentence <= 1 ? last.words : (first ?? [])
      told.push({ step, view, words: meant, own })
    }
  }
  return told
}

function groupsOf(told: readonly Told[]): Told[][] {
  const groups: Told[][] = []
  for (const one of told) {
    const known = groups.find(group => group.some(({ words }) => words.some(word => one.words.includes(word))))
    if (known) known.push(one)
    else groups.push([one])
  }
  return groups
}

const prefix = 'bill '
const by = 'by '
const land = 'of '
const signer = 'signer '

function matchOf({ step, view }: Told, words: readonly string[], group: readonly Told[]): Match {
  const { stage, span, clause } = step
  const label = step.by ? `${stage} by ${step.by}` : stage
  const lands = new Set(group.flatMap(one => landsIn(one.view)))
  const named = group.find(one => one.own) ?? group[0]!
  const text = named.view.text({ start: startOf(named.step.bill, named.view), end: named.step.bill.end }).replace(/\s+/g, ' ')
  const match = tellAt({ thing: { text, key: `bill: ${words.join(' ')}` } }, { kind: 'text', words: label }, span, view, clause)
  return {
    ...match,
    modality: 'fact',
    ...(rankOf(stage) < settled ? { stage: 'so-far' as const } : {}),
    scope: {
      marks: [
        `${prefix}${stage}`,
        ...(step.by ? [`${by}${step.by}`] : []),
        ...(lands.size === 1 ? [`${land}${[...lands][0]!}`] : []),
        ...signersOf(step, view).map(name => `${signer}${name}`),
      ],
    },
  }
}

/** States and countries that a sentence names, as such or by their people. */
const landsIn = (view: View): string[] =>
  contentsOf(view.digest, view.sentence.index).names.flatMap(({ text }) => {
    const place = placeOf(fold(text)) ?? demonymPlace(fold(text))
    return place && (place.kind === 'state' || place.kind === 'country') ? [place.key] : []
  })

const signersOf = ({ stage, clause }: BillStep, view: View): string[] => {
  const agent = view.role(clause, 'agent')
  const id = agent && /sign|veto/.test(stage) ? view.personMeant(agent) : undefined
  const person = id === undefined ? undefined : view.entity(id)
  return person ? [fold(person.surname ?? person.name)] : []
}

const rankOf = (stage: string): number => ranks.get(stage) ?? 0

const bland = wordSet(
  'state federal national house senate republican democrat democratic conservativ liberal controversial landmark sweep revis amend version major bipartisan final origin draft current exist propos similar separat such law',
)
/** Tokens behind the noun that may tell what the bill is about. */
const nearBy = 9

/** "Voter", "ID law": read as two phrases. */
const startOf = (bill: Phrase, view: View): number =>
  view.phrases.find(({ last, named }) => last === bill.first - 1 && named !== 'person' && named !== 'place')?.start ?? bill.start

/** Stems that tell one bill from another: "a bill on police drones", "the Religious Freedom Act". */
function wordsOf(bill: Phrase, view: View): string[] {
  const { tokens } = view.sentence
  const stop = tokens.findIndex(
    ({ text, pos }, at) =>
      at > bill.last &&
      (pos === 'PUNCT' || /^(?:after|before|despite|and|into|as|amid|when|while|over|at|by|with|from|in)$/.test(text)),
  )
  const last = Math.min(stop < 0 ? tokens.length : stop, bill.last + nearBy)
  const skipped = view.phrases.filter(({ time, named }) => time !== undefined || named === 'place' || named === 'person')
  const start = bill.possessor === undefined ? startOf(bill, view) : view.phrase(bill.possessor).start
  const stems = tokens.slice(0, last).flatMap(token => {
    if (token.start < start) return []
    const isTelling = token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'ADJ'
    if (!isTelling || billNouns.has(token.lemma.toLowerCase()) || billNouns.has(token.lower)) return []
    if (skipped.some(({ start, end }) => start <= token.start && token.end <= end)) return []
    return stemsOf(token)
  })
  return [...new Set(stems)].filter(stem => !bland.has(stem)).sort()
}

const contraries = ['signed vetoed', 'struck down upheld', 'blocked by a court upheld', 'passed rejected']
const areContrary = (one: string, other: string): boolean => contraries.includes([one, other].sort().join(' '))

/** A report of a later day that has an earlier step only does not tell the later one. */
export function compareBills(a: Claim, b: Claim): Comparison {
  const mark = (claim: Claim, under: string): string | undefined => marksUnder(under, claim.scope)[0]
  const differ = (under: string): boolean =>
    mark(a, under) !== undefined && mark(b, under) !== undefined && mark(a, under) !== mark(b, under)
  if (differ(land) || differ(signer)) return 'unrelated'
  const [ours, theirs] = [mark(a, prefix)!, mark(b, prefix)!]
  const isOneDay = a.published?.slice(0, 10) === b.published?.slice(0, 10)
  if (ours === theirs) return differ(by) ? 'unrelated' : 'equal'
  const [low, high] = rankOf(ours) < rankOf(theirs) ? [a, b] : [b, a]
  const [before, after] = [rankOf(mark(low, prefix)!), rankOf(mark(high, prefix)!)]
  if (before === after) return isOneDay && !(areContrary(ours, theirs) && !differ(by)) ? 'unrelated' : 'disjoint'
  if ((low.published ?? '') > (high.published ?? '')) return 'unrelated'
  return before >= pending && before < settled ? 'disjoint' : low === a ? 'wider' : 'narrower'
}
