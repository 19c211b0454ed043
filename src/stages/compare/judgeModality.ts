import type { Claim } from '../../model/claim.js'
import { open } from '../../patterns/settled.js'
import { everyClaim, isForecast } from './answer.js'
import { type AnswerPair, type Conflict, cleared, conflict, type Standing } from './standing.js'

/** Forecast against forecast, forecast against fact. */
export function judgeModality({ a, b, relation }: AnswerPair, found: Conflict): Standing {
  const [ours, theirs] = [everyClaim(a, isForecast), everyClaim(b, isForecast)]
  if (!ours && !theirs) return found
  if (ours && theirs) return judgeForecasts(a, b, found)
  // "the motive is not known" / "police suspect that it was a robbery"
  const isGuess = everyClaim(ours ? a : b, ({ modality }) => modality === 'possibility')
  if (isGuess && everyClaim(ours ? b : a, isLeftOpen)) return found
  // a figure that may rise further, a post that is yet to be taken up, a state that is yet to come
  if (relation.answers !== 'one' && relation.answers !== 'many') return cleared('modality', 'one is a forecast of a later state')
  const forecast = ours ? a : b
  if (forecast.claims.some(claim => claim.stage === 'corrected')) return conflict('update', { is: 'plan-changed' })
  return found.verdict === 'contradiction' && found.reasons.some(({ is }) => is === 'values-exclude-each-other')
    ? conflict(found.verdict, { is: 'forecast-not-borne-out' })
    : conflict(found.verdict, ...found.reasons, { is: 'forecast-not-borne-out' })
}

const isLeftOpen = ({ value, stage }: Claim): boolean =>
  stage === 'so-far' && value.kind === 'text' && value.words.startsWith(open)

function judgeForecasts(a: AnswerPair['a'], b: AnswerPair['b'], found: Conflict): Standing {
  const possible = [a, b].filter(answer => everyClaim(answer, claim => claim.modality === 'possibility'))
  if (possible.length === 2) return cleared('modality', 'two possibilities do not exclude each other')
  if ([...a.claims, ...b.claims].some(claim => claim.stage === 'corrected')) return conflict('update', { is: 'plan-changed' })
  // "will be on Monday" / "may be on Tuesday"
  return possible.length === 1 && found.verdict === 'contradiction'
    ? conflict('discrepancy', { is: 'loose-wording', words: possible[0]!.text })
    : found
}
