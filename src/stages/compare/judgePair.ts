import type { Question } from '../../model/claim.js'
import type { Relation } from '../../relations/define.js'
import type { AnswerGroup } from './answer.js'
import { compareAnswers } from './compareAnswers.js'
import { judgeModality } from './judgeModality.js'
import { judgeOccasion } from './judgeOccasion.js'
import { judgeGrowth, judgeOrder } from './judgeOrder.js'
import { judgeSpeakers } from './judgeSpeakers.js'
import { judgeValues } from './judgeValues.js'
import type { AnswerPair, Conflict, Standing } from './standing.js'

/** Each may soften or clear the conflict that those before it found. */
const judges: ((pair: AnswerPair, found: Conflict) => Standing)[] = [judgeOccasion, judgeModality, judgeOrder, judgeSpeakers]

/** Two answers side by side: their values first, then whether modality, the order of the reports or the speakers explain a conflict. */
export function judgePair(a: AnswerGroup, b: AnswerGroup, question: Question, relation: Relation): Standing {
  const pair: AnswerPair = { a, b, comparison: compareAnswers(a.head, b.head, question, relation), question, relation }
  let standing = judgeValues(pair)
  if (standing.is === 'fit') return judgeGrowth(pair, standing)
  for (const judge of judges) {
    if (standing.is !== 'conflict') return standing
    standing = judge(pair, standing)
  }
  return standing
}
