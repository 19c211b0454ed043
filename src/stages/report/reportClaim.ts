import type { Article } from '../../model/article.js'
import type { Claim } from '../../model/claim.js'
import type { ReportClaim } from '../../model/report.js'
import { contains } from '../../model/span.js'
import type { Position } from './lineIndex.js'

/** A claim as the report prints it. Throws an Error that names the article and the relation, and no text, where the offsets do not fit: a bug of ours. */
export function reportClaim(
  claim: Claim,
  { path, text }: Pick<Article, 'path' | 'text'>,
  positionOf: (offset: number) => Position,
): ReportClaim {
  const { start, end } = claim.evidence
  const fits =
    start >= 0 &&
    start < end &&
    end <= text.length &&
    claim.valueSpan.start < claim.valueSpan.end &&
    contains(claim.evidence, claim.valueSpan)
  if (!fits)
    throw new Error(
      `offsets of a ${claim.relation} claim do not fit ${path}: evidence ${start}-${end}, value ${claim.valueSpan.start}-${claim.valueSpan.end} of ${text.length}`,
    )
  const from = positionOf(start)
  const to = positionOf(end)
  return {
    id: claim.id,
    article: claim.article,
    relation: claim.relation,
    about: Object.fromEntries(Object.entries(claim.about).map(([field, referent]) => [field, referent.text])),
    value: claim.value,
    text: claim.text,
    polarity: claim.polarity,
    modality: claim.modality,
    saidBy: claim.saidBy && { name: claim.saidBy.name, as: claim.saidBy.as },
    evidence: {
      start,
      end,
      line: from.line,
      column: from.column,
      endLine: to.line,
      endColumn: to.column,
      quote: text.slice(start, end),
    },
    valueSpan: { start: claim.valueSpan.start, end: claim.valueSpan.end },
    foundBy: claim.foundBy,
  }
}
