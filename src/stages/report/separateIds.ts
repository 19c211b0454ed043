import { hash } from 'node:crypto'
import type { Article } from '../../model/article.js'
import type { Finding } from '../../model/report.js'

type Telling = Pick<Article, 'id' | 'published' | 'headline' | 'source'>

const byWords = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const digitsOf = (words: string, length: number): string => hash('sha256', words).slice(0, length)

/** Names of four digits run out in a text that says one thing thousands of times over. */
const mostOfFour = 4096

/**
 * Two stories may hold the same finding: the one that was told first keeps the id, the others are called "<id>-<four digits>" after the article that told
 * them first and their question. So neither the order of files nor what later articles add renames a finding.
 */
export function separateIds(findings: readonly Finding[], articles: readonly Telling[]): Finding[] {
  const tellings = new Map(
    articles.map(({ id, published, headline, source }) => [id, JSON.stringify([published ?? '9999', headline ?? '', source])]),
  )
  const firstOf = ({ answers, question }: Finding): string =>
    `${answers
      .flatMap(answer => answer.articles.map(id => tellings.get(id) ?? id))
      .sort(byWords)
      .at(0)} ${question}`
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const group = groups.get(finding.id)
    if (group) group.push(finding)
    else groups.set(finding.id, [finding])
  }
  const renamed = new Map<Finding, string>()
  for (const [id, group] of groups) {
    if (group.length === 1) continue
    const taken = new Set<string>()
    const times = new Map<string, number>()
    const length = group.length > mostOfFour ? 10 : 4
    const ordered = group
      .map(finding => ({ finding, first: firstOf(finding) }))
      .sort((a, b) => byWords(a.first, b.first) || byWords(a.finding.story, b.finding.story))
    for (const { finding, first } of ordered.slice(1)) {
      let name: string
      do {
        const again = (times.get(first) ?? 0) + 1
        times.set(first, again)
        name = digitsOf(again === 1 ? first : `${first} ${again}`, length)
      } while (taken.has(name))
      taken.add(name)
      renamed.set(finding, `${id}-${name}`)
    }
  }
  return findings.map(finding => (renamed.has(finding) ? { ...finding, id: renamed.get(finding)! } : finding))
}
