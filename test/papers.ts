import { checkArticles, makeArticle } from '../src/index.js'
import type { Report, ReportClaim } from '../src/model/report.js'
import type { Verdict } from '../src/model/verdict.js'

/** One outlet's article: its text, and the day it came out where that is not 12 January 2022, a Wednesday. */
export type Paper = string | { text: string; on: string }

const outlets = ['Gazette', 'Clarion', 'Herald', 'Sentinel', 'Courier']

/** The report on articles of as many outlets; the first line of a text is its headline. */
export const check = (...papers: Paper[]): Report =>
  checkArticles(
    papers.map((paper, at) => {
      const { text, on } = typeof paper === 'string' ? { text: paper, on: '2022-01-12' } : paper
      return makeArticle({ path: `${outlets[at]!.toLowerCase()}.txt`, source: outlets[at]!, published: on, text })
    }),
  )

/** What the report says on one relation: each question's verdict, the values of each camp and the reasons. */
export const told = ({ findings }: Report, relation: string) =>
  findings
    .filter(finding => finding.relation === relation)
    .map(({ verdict, answers, reasons }) => ({
      verdict,
      camps: [...new Set(answers.map(({ camp }) => camp))].map(camp =>
        answers.filter(answer => answer.camp === camp).map(({ text }) => text),
      ),
      origins: answers.map(({ origins }) => origins),
      reasons: reasons.map(({ is }) => is),
    }))

const conflicting: readonly Verdict[] = ['contradiction', 'dispute', 'discrepancy', 'update']

/** Every finding that sets values against each other, in one line. */
export const conflicts = ({ findings }: Report): string[] =>
  findings
    .filter(({ verdict }) => conflicting.includes(verdict))
    .map(({ verdict, relation, answers }) => `${verdict}: ${relation}: ${answers.map(({ text }) => text).join(' / ')}`)

/** The claims of one relation. */
export const claimsOf = ({ claims }: Report, relation: string): ReportClaim[] =>
  claims.filter(claim => claim.relation === relation)

/** The values that the claims of a relation give, each once. */
export const valuesOf = (report: Report, relation: string): string[] =>
  [...new Set(claimsOf(report, relation).map(({ text }) => text))].sort()
