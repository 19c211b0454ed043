import type { Finding, Report } from '../model/report.js'

/** What a run looks at, and what it sets aside. */
export interface Parted {
  shown: Finding[]
  /** Accepted by the baseline. */
  accepted: Finding[]
  /** Between articles that are not new, where only new ones are checked. */
  old: Finding[]
}

/** Parts the findings of a report; each part keeps their order. */
export const partFindings = ({ articles, findings }: Report): Parted => {
  const changed = new Set(articles.filter(article => article.changed).map(({ id }) => id))
  const isNew = ({ answers }: Finding): boolean =>
    changed.size === 0 || answers.some(answer => answer.articles.some(id => changed.has(id)))
  const parted: Parted = { shown: [], accepted: [], old: [] }
  for (const finding of findings)
    (!isNew(finding) ? parted.old : finding.baselined ? parted.accepted : parted.shown).push(finding)
  return parted
}
