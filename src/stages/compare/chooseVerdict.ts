import type { Reason } from '../../model/reason.js'
import { type Verdict, verdicts } from '../../model/verdict.js'
import { type AnswerGroup, isForecast } from './answer.js'
import type { Conflict, Fit, Standing } from './standing.js'

export interface Judgement {
  verdict: Verdict
  reasons: Reason[]
}

/** The gravest of what the pairs of answers are to each other; without a conflict, whether independent origins say the same. `standings[a][b]` is symmetric. */
export function chooseVerdict(answers: readonly AnswerGroup[], standings: readonly (readonly Standing[])[]): Judgement {
  const asides = [...inferred(answers), ...sharedOrigins(answers)]
  const conflicts: Conflict[] = []
  const fits: Fit[] = []
  for (const [at, a] of answers.entries())
    for (let other = at + 1; other < answers.length; other++) {
      const standing = standings[at]![other]!
      if (standing.is === 'conflict') conflicts.push(standing)
      // one origin that says it in two ways backs nobody
      else if (
        standing.is === 'fit' &&
        standing.comparison !== 'unrelated' &&
        new Set([...a.origins, ...answers[other]!.origins]).size > 1
      )
        fits.push(standing)
    }
  const verdict = verdicts.find(one => conflicts.some(conflict => conflict.verdict === one))
  if (verdict)
    return { verdict, reasons: unique([...reasonsOf(conflicts.filter(conflict => conflict.verdict === verdict)), ...asides]) }
  const shared = answers.filter(answer => answer.origins.size > 1)
  if (shared.length > 0 || fits.some(({ same }) => same)) {
    const equal: Reason[] = shared.length > 0 ? [{ is: 'same-value' }] : []
    const planned: Reason[] = shared.some(wasPlanned) ? [{ is: 'plan-carried-out' }] : []
    return { verdict: 'agreement', reasons: unique([...equal, ...planned, ...reasonsOf(fits), ...asides]) }
  }
  if (fits.length > 0) return { verdict: 'refinement', reasons: unique([...reasonsOf(fits), ...asides]) }
  return { verdict: 'single-source', reasons: unique([{ is: 'one-source' }, ...asides]) }
}

const reasonsOf = (standings: readonly (Conflict | Fit)[]): Reason[] => unique(standings.flatMap(({ reasons }) => reasons))

/** Announced by some, reported as having happened by others. */
const wasPlanned = ({ claims }: AnswerGroup): boolean =>
  claims.some(isForecast) && claims.some(claim => claim.modality === 'fact')

function unique(reasons: readonly Reason[]): Reason[] {
  const byWords = new Map(reasons.map(reason => [JSON.stringify(reason), reason]))
  return [...byWords.values()]
}

/** Zones and days that the text does not state. */
function inferred(answers: readonly AnswerGroup[]): Reason[] {
  const reasons: Reason[] = []
  for (const { value, inferred } of answers.flatMap(({ claims }) => claims)) {
    if (value.kind === 'time' && value.zone && value.zoneFrom && value.zoneFrom !== 'stated')
      reasons.push({ is: 'zone-inferred', zone: value.zone, from: `the ${value.zoneFrom}` })
    // "year from the date of the article"
    if (value.kind === 'date' || value.kind === 'period')
      for (const note of inferred)
        reasons.push({ is: 'date-inferred', from: note.slice(note.indexOf(' from ') < 0 ? 0 : note.indexOf(' from ') + 6) })
  }
  return unique(reasons)
}

/** "Three articles, one origin". */
function sharedOrigins(answers: readonly AnswerGroup[]): Reason[] {
  const reasons: Reason[] = []
  for (const { articlesOf } of answers)
    for (const copies of articlesOf.values())
      if (copies.size > 1) reasons.push({ is: 'same-origin', articles: [...copies].sort() })
  return unique(reasons)
}
