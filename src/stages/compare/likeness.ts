import { monthNames } from '../../language/calendar.js'
import { tellingWords } from '../../language/tellingWords.js'
import type { Claim, Question } from '../../model/claim.js'
import { isCompatible } from '../../model/comparison.js'
import type { Value } from '../../model/value.js'
import type { Relation } from '../../relations/define.js'
import type { CompareContext } from './answer.js'
import { compareAnswers } from './compareAnswers.js'

/** Below these shares, of the shorter sentence and of the longer clause, two tellings are of two things: of 26 such differences of development stories one was of one. */
const akinSentences = 0.3
const akinClauses = 0.2

/** A figure brings along what it counts; a day, an hour or a place says nothing of what it is told of. */
const bare: ReadonlySet<Value['kind']> = new Set(['date', 'time', 'place', 'organisation'])

/** Houses to which a story leads but once or twice. */
const isHospital = ({ value }: Claim): boolean => value.kind === 'organisation' && /\b(?:hospital|medical)\b/i.test(value.name)

/** "April 20": a day told by its number is told of few things. */
const isNumbered = ({ value, text }: Claim): boolean => {
  const [said = ''] = text.split(' (')
  return value.kind === 'date' && /\b\d{1,2}\b/.test(said) && namesMonth.test(said)
}
const namesMonth = new RegExp(`\\b(?:${monthNames.map(name => name.slice(0, 3)).join('|')})`, 'i')

/** Are there claims of the relation that may mean two things, told in so few words as they are? */
export const mayBeLoose = (relation: Relation): boolean =>
  relation.isLoose !== undefined || (relation.generic === true && !relation.distinct)

/** May two claims of one question mean two things, told in so few words as these are? */
export const isLoose = (a: Claim, b: Claim, relation: Relation): boolean =>
  relation.isLoose ? relation.isLoose(a, b) : mayBeLoose(relation)

/** Do two claims that give two answers tell of one thing, going by their sentences? */
export function isAkin(
  a: Claim,
  b: Claim,
  question: Question,
  relation: Relation,
  context: CompareContext & { sentenceOf: (claim: Claim) => string },
): boolean {
  const { kind } = a.value
  // "founded in 2003", "it happened at noon": what the value is of was told
  if (a.about.measured || (a.about.event && kind === 'time')) return true
  if (!bare.has(kind) || kind !== b.value.kind || !isLoose(a, b, relation)) return true
  if ((isHospital(a) && isHospital(b)) || (isNumbered(a) && isNumbered(b))) return true
  const comparison = compareAnswers(a, b, question, relation)
  const canBothBe =
    comparison === 'rounding' ||
    isCompatible(comparison) ||
    (comparison === 'unrelated' && (kind === 'place' || kind === 'organisation'))
  if (canBothBe && a.polarity === b.polarity) return true
  if (shareOfWords(a, b, context) >= akinClauses) return true
  const ofSentence = (claim: Claim): Set<string> => once(sentences, claim, () => tellingWords(context.sentenceOf(claim), ''))
  const [ours, theirs] = [ofSentence(a), ofSentence(b)]
  return sharedBy(ours, theirs) >= akinSentences * Math.min(ours.size, theirs.size)
}

const sharedBy = (ours: ReadonlySet<string>, theirs: ReadonlySet<string>): number =>
  [...ours].filter(word => theirs.has(word)).length

/** Share of the telling words of the longer clause that are in the other. */
export function shareOfWords(a: Claim, b: Claim, context: CompareContext): number {
  const [ours, theirs] = [wordsOf(a, context), wordsOf(b, context)]
  return sharedBy(ours, theirs) / Math.max(ours.size, theirs.size, 1)
}

/** A claim is set against many others: the telling words of its clause and of its sentence. */
const clauses = new WeakMap<Claim, Set<string>>()
const sentences = new WeakMap<Claim, Set<string>>()

function once(known: WeakMap<Claim, Set<string>>, claim: Claim, read: () => Set<string>): Set<string> {
  const words = known.get(claim) ?? read()
  known.set(claim, words)
  return words
}

/** The title of an office is in both and tells of neither which one it is. */
const wordsOf = (claim: Claim, { quoteOf }: CompareContext): Set<string> =>
  once(clauses, claim, () => tellingWords(quoteOf(claim), claim.about.office ? `${claim.about.office.text} ${claim.text}` : ''))
