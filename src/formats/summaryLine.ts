import type { Report } from '../model/report.js'
import { verdicts } from '../model/verdict.js'
import { counted, verdictWords } from './wording.js'

/** "5 articles: 2 contradictions, 1 discrepancy, 12 agreements". */
export const summaryLine = ({ articles, findings, summary }: Report): string => {
  const found = verdicts.flatMap(verdict => {
    const n = summary.byVerdict[verdict]
    return n === 0 || verdict === 'single-source' ? [] : [counted(n, verdictWords[verdict].one, verdictWords[verdict].many)]
  })
  const none =
    articles.length < 2 && findings.every(({ verdict }) => verdict === 'single-source')
      ? 'nothing to compare'
      : 'no contradictions'
  return `${counted(articles.length, 'article')}: ${[...(summary.byVerdict.contradiction === 0 ? [none] : []), ...found].join(', ')}`
}
