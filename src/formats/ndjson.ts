import { orderedArticle, orderedClaim, orderedFinding, orderedNotice, orderedStory, orderedSummary } from './contractOrder.js'
import type { Format } from './format.js'
import { safeJson } from './json.js'

/** One object a line, told apart by `type`, in the order of the report; the summary is the last. */
export const ndjson: Format = {
  name: 'ndjson',
  describes: 'one object a line: article, story, claim, finding, notice, summary',
  print: report =>
    [
      ...report.articles.map(article => ({ type: 'article', ...orderedArticle(article) })),
      ...report.stories.map(story => ({ type: 'story', ...orderedStory(story) })),
      ...report.claims.map(claim => ({ type: 'claim', ...orderedClaim(claim) })),
      ...report.findings.map(finding => ({ type: 'finding', ...orderedFinding(finding) })),
      ...report.notices.map(notice => ({ type: 'notice', ...orderedNotice(notice) })),
      { type: 'summary', schemaVersion: report.schemaVersion, tool: report.tool, ...orderedSummary(report.summary) },
    ]
      .map(line => `${safeJson(line)}\n`)
      .join(''),
}
