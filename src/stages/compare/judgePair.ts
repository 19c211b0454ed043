import type { Question } from '../../model/claim.js'
import type { Comparison } from '../../model/comparison.js'
import type { Relation } from '../../relations/define.js'
import { type AnswerGroup, anyTwo } from './answer.js'
import { compareAnswers } from './compareAnswers.js'
import { judgeModality } from './judgeModality.js'
import { judgeOccasion } from './judgeOccasion.js'
import { judgeGrowth, judgeOrder } from './judgeOrder.js'
import { judgeSpeakers } from './judgeSpeakers.js'
import { judgeValues } from './judgeValues.js'
import { rivalsOf } from './rivalsOf.js'
import type { AnswerPair, Conflict, Standing } from './standing.js'

/** Each may soften or clear the conflict that those before it found. */
const judges: ((pair: AnswerPair, found: Conflict) => Standing)[] = [judgeOccasion, judgeModality, judgeOrder, judgeSpeakers]

/** Two answers side by side: their values first, then whether modality, the order of the reports or the speakers explain a conflict. */
export function judgePair(a: AnswerGroup, b: AnswerGroup, question: Question, relation: Relation): Standing {
  const rivals = rivalsOf(a, b, relation)
  const comparison = rivals ? 'disjoint' : mostApart(a, b, question, relation)
  const pair: AnswerPair = { a, b, comparison, question, relation, ...(rivals ? { rivals } : {}) }
  let standing = judgeValues(pair)
  if (standing.is === 'fit') return judgeGrowth(pair, standing)
  for (const judge of judges) {
    if (standing.is !== 'conflict') return standing
    standing = judge(pair, standing)
  }
  return standing
}

/** By the claims that stand for the two answers; where the relation looks beyond their values ("16 in May, 15 in June"), by any two of their claims that exclude each other. */
function mostApart(a: AnswerGroup, b: AnswerGroup, question: Question, relation: Relation): Comparison {
  const comparison = compareAnswers(a.head, b.head, question, relation)
  if (!relation.compare || comparison === 'disjoint') return comparison
  const excludes = anyTwo(a, b, (one, other) => compareAnswers(one, other, question, relation) === 'disjoint')
  if (excludes) return 'disjoint'
  // the claims that stand for the two may be of two places, and "dozens" of the headline over the 17 of the same report
  return comparison === 'unrelated' && a.head.value.kind === 'count' && isLoose(a, b, question, relation)
    ? 'rounding'
    : comparison
}

const isLoose = (a: AnswerGroup, b: AnswerGroup, question: Question, relation: Relation): boolean =>
  a.claims.some(one => b.claims.some(other => compareAnswers(one, other, question, relation) === 'rounding'))
