import type { Finding, Report, ReportClaim } from '../model/report.js'
import { severityOf, type Verdict, verdicts } from '../model/verdict.js'

/** What one article said to a question, and what it says now. */
export interface Shift {
  path: string
  source: string
  was: string[]
  is: string[]
  /** `new`, `gone`: the article itself is; `edited`: its text differs; `same`: it was read the same, so something else changed. */
  article: 'new' | 'gone' | 'edited' | 'same'
}

/** One conflict that came, went or changed. */
export interface Change {
  relation: string
  question: string
  /** That of the new finding; of the old one where there is none. */
  explanation: string
  /** Id of the finding in the old and in the new report. */
  old: string | null
  new: string | null
  was: Verdict | null
  is: Verdict | null
  /** Only articles whose answer is not what it was. */
  shifts: Shift[]
  /** Accepted in the baseline of the new report. */
  baselined?: { reason: string }
}

export interface ReportDiff {
  old: { version: string; articles: number }
  new: { version: string; articles: number }
  appeared: Change[]
  resolved: Change[]
  changed: Change[]
  unchanged: number
}

/** A report with what is looked up in it. */
interface Side {
  report: Report
  claims: Map<string, ReportClaim>
  articles: Map<string, Report['articles'][number]>
  byPath: Map<string, Report['articles'][number]>
}

const sideOf = (report: Report): Side => ({
  report,
  claims: new Map(report.claims.map(claim => [claim.id, claim])),
  articles: new Map(report.articles.map(article => [article.id, article])),
  byPath: new Map(report.articles.map(article => [article.path, article])),
})

const isConflict = ({ verdict }: Finding): boolean => ['error', 'warning'].includes(severityOf[verdict])

/** What each article of a finding says: path -> the wordings of its answers. */
const sayingsOf = (side: Side, finding: Finding | undefined): Map<string, string[]> => {
  const sayings = new Map<string, string[]>()
  for (const { text, articles } of finding?.answers ?? [])
    for (const id of articles) {
      const path = side.articles.get(id)?.path ?? id
      sayings.set(path, [...new Set([...(sayings.get(path) ?? []), text])].sort())
    }
  return sayings
}

/** Relation, path and quote of each claim: what a finding keeps when its values and the wording of its question change. */
const quotesOf = (side: Side, { relation, answers }: Finding): string[] =>
  answers
    .flatMap(({ claims }) => claims)
    .flatMap(id => side.claims.get(id) ?? [])
    .map(({ article, evidence }) => JSON.stringify([relation, side.articles.get(article)?.path, evidence.quote]))

/** Finding of the one report -> the same question in the other: by id, else by its words, else by a quote that both rest on. */
const match = (old: Side, next: Side): Map<Finding, Finding> => {
  const found = new Map<Finding, Finding>()
  const taken = new Set<Finding>()
  const pairUp = (keysOf: (side: Side, finding: Finding) => string[]): void => {
    const byKey = new Map<string, Finding[]>()
    for (const finding of next.report.findings)
      for (const key of keysOf(next, finding)) byKey.set(key, [...(byKey.get(key) ?? []), finding])
    for (const finding of old.report.findings) {
      if (found.has(finding)) continue
      const partner = keysOf(old, finding)
        .flatMap(key => byKey.get(key) ?? [])
        .find(candidate => !taken.has(candidate))
      if (!partner) continue
      found.set(finding, partner)
      taken.add(partner)
    }
  }
  pairUp((_, { id }) => [id])
  pairUp((_, { relation, question }) => [`${relation}\n${question}`])
  pairUp(quotesOf)
  return found
}

const shiftsOf = (old: Side, next: Side, before: Finding | undefined, after: Finding | undefined): Shift[] => {
  const [said, says] = [sayingsOf(old, before), sayingsOf(next, after)]
  return [...new Set([...said.keys(), ...says.keys()])].sort().flatMap((path): Shift[] => {
    const [was, is] = [said.get(path) ?? [], says.get(path) ?? []]
    if (was.join('\n') === is.join('\n')) return []
    const [then, now] = [old.byPath.get(path), next.byPath.get(path)]
    const article = !then ? 'new' : !now ? 'gone' : then.sha256 === now.sha256 ? 'same' : 'edited'
    return [{ path, source: (now ?? then)?.source ?? path, was, is, article }]
  })
}

/** Conflicts (contradictions, disputes, discrepancies) that appeared, were resolved or changed between two reports, and who said what else. Pure. */
export const diffReports = (before: Report, after: Report): ReportDiff => {
  const [old, next] = [sideOf(before), sideOf(after)]
  const pairs = match(old, next)
  const matched = new Map([...pairs].map(([from, to]) => [to, from]))
  const change = (from: Finding | undefined, to: Finding | undefined): Change => ({
    relation: (to ?? from)!.relation,
    question: (to ?? from)!.question,
    explanation: (to ?? from)!.explanation,
    old: from?.id ?? null,
    new: to?.id ?? null,
    was: from?.verdict ?? null,
    is: to?.verdict ?? null,
    shifts: shiftsOf(old, next, from, to),
    ...(to?.baselined && { baselined: to.baselined }),
  })
  const conflicts = after.findings.filter(isConflict)
  const lasting = conflicts.flatMap(to => {
    const from = matched.get(to)
    return from && isConflict(from) ? [change(from, to)] : []
  })
  const isSame = ({ was, is, shifts }: Change): boolean => was === is && shifts.length === 0
  return {
    old: { version: before.tool.version, articles: before.articles.length },
    new: { version: after.tool.version, articles: after.articles.length },
    appeared: conflicts.flatMap(to => {
      const from = matched.get(to)
      return from && isConflict(from) ? [] : [change(from, to)]
    }),
    resolved: before.findings.filter(isConflict).flatMap(from => {
      const to = pairs.get(from)
      return to && isConflict(to) ? [] : [change(from, to)]
    }),
    changed: lasting.filter(item => !isSame(item)),
    unchanged: lasting.filter(isSame).length,
  }
}

/** Is there a contradiction that was none before, and that nobody has accepted? */
export const hasNewContradiction = ({ appeared, changed }: ReportDiff): boolean =>
  [...appeared, ...changed].some(({ was, is, baselined }) => is === verdicts[0] && was !== verdicts[0] && !baselined)
