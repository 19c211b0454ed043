import type { Baseline, BaselineEntry } from '../../model/baselineSchema.js'
import type { Finding, Report } from '../../model/report.js'
import { verdicts } from '../../model/verdict.js'

/** What a finding is known by in a baseline: its id without what tells apart equal findings of two stories. */
export const fingerprintOf = ({ id }: Pick<Finding, 'id'>): string => id.split('-')[0]!

const byWords = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function sourcesOf(finding: Finding, report: Report): string[] {
  const sources = new Map(report.articles.map(({ id, source }) => [id, source]))
  return [...new Set(finding.answers.flatMap(({ articles }) => articles.map(id => sources.get(id) ?? id)))].sort(byWords)
}

function campsOf({ answers }: Finding): string[][] {
  const camps = new Map<number, Set<string>>()
  for (const { camp, text } of answers) camps.set(camp, (camps.get(camp) ?? new Set()).add(text))
  return [...camps].sort(([a], [b]) => a - b).map(([, texts]) => [...texts].sort(byWords))
}

/** The entry that accepts a finding. */
export const acceptFinding = (report: Report, finding: Finding, reason: string, expires?: string): BaselineEntry => ({
  fingerprint: fingerprintOf(finding),
  relation: finding.relation,
  question: finding.question,
  verdict: finding.verdict,
  camps: campsOf(finding),
  sources: sourcesOf(finding, report),
  reason,
  ...(expires === undefined ? {} : { expires }),
})

export interface Applied {
  report: Report
  /** Entries that no finding needs any more, those of relations that were not looked at apart. */
  unused: BaselineEntry[]
  /** Entries whose day has come. */
  expired: BaselineEntry[]
}

interface Open {
  finding: Finding
  sources: ReadonlySet<string>
  camps: string
}

/** All sources of the entry give the same camps: the finding of the entry, whose question an article that agrees has put in other words. */
const saysTheSame = ({ sources, camps }: Open, entry: BaselineEntry): boolean =>
  camps === JSON.stringify(entry.camps) && entry.sources.every(source => sources.has(source))

/**
 * Marks the findings that the baseline accepts. An entry accepts one finding of its relation, of the same fingerprint or else with the same camps, whose
 * verdict is no graver than the accepted one: two equal findings need two entries, and the one whose sources an entry names comes first. `asOf` (ISO day)
 * judges expiry; without it nothing expires.
 */
export function applyBaseline(
  report: Report,
  { entries }: Baseline,
  { asOf, isLookedAt = () => true }: { asOf?: string; isLookedAt?: (relation: string) => boolean } = {},
): Applied {
  const isExpired = ({ expires }: BaselineEntry): boolean => expires !== undefined && asOf !== undefined && expires <= asOf
  const open = new Map<string, Open[]>()
  for (const finding of report.findings) {
    const list = open.get(finding.relation) ?? []
    open.set(finding.relation, list)
    list.push({ finding, sources: new Set(sourcesOf(finding, report)), camps: JSON.stringify(campsOf(finding)) })
  }
  const accepted = new Map<Finding, BaselineEntry>()
  /** Gives entries their findings; those that find none are left. */
  const match = (wanting: readonly BaselineEntry[], fits: (one: Open, entry: BaselineEntry) => boolean): BaselineEntry[] =>
    wanting.filter(entry => {
      const shared = ({ sources }: Open): number => entry.sources.filter(source => sources.has(source)).length
      const [best] = (open.get(entry.relation) ?? [])
        .filter(
          one =>
            fits(one, entry) &&
            !accepted.has(one.finding) &&
            verdicts.indexOf(one.finding.verdict) >= verdicts.indexOf(entry.verdict),
        )
        .sort((a, b) => shared(b) - shared(a) || byWords(a.finding.id, b.finding.id))
      if (best) accepted.set(best.finding, entry)
      return best === undefined
    })
  const expired = entries.filter(isExpired)
  const left = match(
    entries.filter(entry => !isExpired(entry)),
    ({ finding }, { fingerprint }) => fingerprintOf(finding) === fingerprint,
  )
  const unused = match(left, saysTheSame).filter(({ relation }) => isLookedAt(relation))
  const findings = report.findings.map(finding => {
    const entry = accepted.get(finding)
    if (!entry) return finding
    const { reason, expires } = entry
    return { ...finding, baselined: { reason, ...(expires === undefined ? {} : { expires }) } }
  })
  return { report: { ...report, findings }, unused, expired }
}

/** The file of a baseline: JSON in a fixed order, so that two people's changes merge line by line. */
export function printBaseline({ $schema, entries }: Baseline): string {
  const ordered = [...entries].sort(
    (a, b) =>
      byWords(a.relation, b.relation) ||
      byWords(a.fingerprint, b.fingerprint) ||
      byWords(JSON.stringify(a.sources), JSON.stringify(b.sources)),
  )
  return `${JSON.stringify({ ...($schema === undefined ? {} : { $schema }), schemaVersion: '1.0', entries: ordered }, null, 2)}\n`
}
