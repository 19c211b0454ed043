import type { DraftClaim } from '../../model/claim.js'
import type { Digest } from '../../model/digest.js'
import { InternalError } from '../../model/internalError.js'
import type { Sentence } from '../../model/sentence.js'
import type { Span } from '../../model/span.js'
import { stemsOf } from '../../patterns/figureWords.js'
import { isFirstReport } from '../../patterns/isFirstReport.js'
import { ownBlurb } from '../../patterns/ownBlurb.js'
import type { Pattern } from '../../patterns/pattern.js'
import { View } from '../../patterns/view.js'
import type { Relation } from '../../relations/define.js'

/** Longest quote shown as evidence; beyond it the clause is cut round the value. */
const longestEvidence = 400

/** Claims of one article: every pattern of every relation on every sentence, each claim once. */
export function extract(digest: Digest, relations: readonly Relation[]): DraftClaim[] {
  const claims: DraftClaim[] = []
  const seen = new Map<string, DraftClaim[]>()
  const patterns = relations.flatMap(relation => relation.patterns.map(pattern => ({ pattern, relation })))
  let shared: View | undefined
  for (const sentence of digest.sentences.slice(0, ownBlurb(digest))) {
    const view: View = shared?.on(sentence) ?? new View(digest, sentence)
    shared ??= view
    // 10^4 calls for an article, most of them in vain: an iterator for each would cost more than they
    for (let n = 0; n < patterns.length; n++) {
      const { pattern, relation } = patterns[n]!
      const matches = matchesOf(pattern, relation, view)
      if (matches.length === 0) continue
      for (const match of matches) {
        // every field in every claim: objects of one shape are read and made several times as fast
        const draft: DraftClaim = {
          relation: relation.name,
          foundBy: pattern.name,
          prominence: sentence.prominence,
          about: match.about,
          value: match.value,
          valueSpan: match.valueSpan,
          evidence: trimmed(match.evidence, match.valueSpan, sentence),
          polarity: match.polarity,
          modality: match.modality,
          saidBy: match.saidBy,
          closed: match.closed,
          stage: isFirstReport(match.valueSpan, view, match.value.kind === 'count') ? 'initial' : match.stage,
          including: match.including,
          scope: match.scope,
        }
        const { start, end } = draft.valueSpan
        const key = `${draft.relation} ${start} ${end} ${draft.polarity}`
        const before = seen.get(key)
        if (before?.some(other => JSON.stringify(other.about) === JSON.stringify(draft.about))) continue
        if (before) before.push(draft)
        else seen.set(key, [draft])
        claims.push(draft)
      }
    }
  }
  return claims
}

function matchesOf(pattern: Pattern, relation: Relation, view: View): ReturnType<Pattern['find']> {
  try {
    return pattern.find(view)
  } catch (error) {
    throw new InternalError(`relation ${relation.name}`, view.digest.article.path, error)
  }
}

/** Evidence holds the value, stays within the sentence where it can, and is not longer than a reader takes in. */
function trimmed(evidence: Span, value: Span, sentence: Sentence): Span {
  const start = withPreposition(Math.min(evidence.start, value.start), sentence)
  const end = Math.max(evidence.end, value.end)
  if (end - start <= longestEvidence) return { start, end }
  const room = longestEvidence - (value.end - value.start)
  if (room <= 0) return { start: value.start, end: value.end }
  return { start: Math.max(start, value.start - Math.floor(room / 2)), end: Math.min(end, value.end + Math.floor(room / 2)) }
}

/** "In December, Russia presented": the preposition before the first word belongs to the clause. */
function withPreposition(start: number, { tokens }: Sentence): number {
  const at = tokens.findIndex(token => token.start === start)
  const before = tokens[at - 1]
  return before?.pos === 'ADP' ? before.start : start
}

/** How many sentences hold each content word. */
export function countWords({ sentences }: Digest): [string, number][] {
  const counts = new Map<string, number>()
  for (const { tokens } of sentences)
    for (const word of new Set(tokens.flatMap(stemsOf))) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts]
}
