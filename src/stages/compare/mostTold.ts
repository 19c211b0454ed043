import type { Claim } from '../../model/claim.js'
import { keyOfValue } from '../../values/compareValues.js'
import { byCodeUnits } from './answer.js'

/** Every answer is held against every other, so that their number has a limit. No question of a newsroom comes near it; a text made to cost time does. */
const mostAnswers = 400

/** The claims of those answers that are told most often, and how many answers were left out. */
export function mostTold(claims: readonly Claim[]): { kept: readonly Claim[]; leftOut: number } {
  if (claims.length <= mostAnswers) return { kept: claims, leftOut: 0 }
  const byAnswer = new Map<string, Claim[]>()
  for (const claim of claims) {
    const answer = `${claim.polarity} ${keyOfValue(claim.value)}`
    const same = byAnswer.get(answer)
    if (same) same.push(claim)
    else byAnswer.set(answer, [claim])
  }
  const ordered = [...byAnswer].sort(([a, one], [b, other]) => other.length - one.length || byCodeUnits(a, b))
  const kept = ordered.slice(0, mostAnswers)
  return { kept: kept.flatMap(([, same]) => same), leftOut: ordered.length - kept.length }
}
