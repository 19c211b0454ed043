import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkArticles } from '../../src/index.js'
import type { Finding, Report } from '../../src/model/report.js'
import { severityOf } from '../../src/model/verdict.js'
import { judges } from '../formats/judges.js'
import { anyStory, articlesOf, type Paper, unrelated } from './anyStory.js'
import { rewrites } from './rewrites.js'

const check = (papers: readonly Paper[]): Report => checkArticles(articlesOf(papers))

/** What findings say, whatever the files are called and whoever stands first. */
const told = (
  { articles, findings }: Report,
  wanted: (sources: ReadonlySet<string>, finding: Finding) => boolean = () => true,
) => {
  const sourceOf = new Map(articles.map(({ id, source }) => [id, source]))
  return findings
    .flatMap(finding => {
      const answers = finding.answers.map(({ camp, origins, articles }) => ({
        camp,
        origins,
        sources: articles.map(id => sourceOf.get(id)!).sort(),
      }))
      // whose words a statement is asked in leans on which article comes first
      if (finding.relation === 'statement') return []
      if (!wanted(new Set(answers.flatMap(({ sources }) => sources)), finding)) return []
      const camps = [...new Set(answers.map(({ camp }) => camp))].map(one =>
        answers
          .filter(({ camp }) => camp === one)
          .map(({ origins, sources }) => `${origins} of ${sources.join()}`)
          .sort(),
      )
      return [
        `${finding.relation}: ${finding.verdict}: ${camps
          .map(camp => camp.join(' + '))
          .sort()
          .join(' / ')}`,
      ]
    })
    .sort()
}

/** What sets sources apart: verdict, and who stands on which side. */
const differing = (report: Report): string[] =>
  told(report, (_, { verdict }) => severityOf[verdict] !== 'info').map(line => line.replaceAll(/\d of /g, ''))

const holds = (property: (papers: Paper[]) => void, numRuns = 60): void => {
  fc.assert(fc.property(anyStory, property), { numRuns })
}

describe('reports of one storm, generated', { timeout: 120_000 }, () => {
  test('they are compared at all', () => {
    const verdicts = new Set(
      fc.sample(anyStory, 40).flatMap(papers => check(papers).findings.map(({ relation, verdict }) => `${relation} ${verdict}`)),
    )
    for (const one of [
      'death-toll contradiction',
      'death-toll agreement',
      'event-chair contradiction',
      'age agreement',
      'event-start contradiction',
    ])
      expect(verdicts).toContain(one)
  })

  test('the names of the files, and so the order of the sources, change nothing', () => {
    holds(papers => {
      const renamed = papers.map((paper, at) => ({ ...paper, path: `${99 - at}.txt` }))
      expect(told(check(renamed))).toEqual(told(check(papers)))
    })
  })

  test('without an article its claims are gone, and what it had no part in stands', () => {
    holds(papers => {
      const [left, ...others] = papers
      const [whole, without] = [check(papers), check(others)]
      expect(without.claims.filter(({ article }) => !without.articles.some(({ id }) => id === article))).toEqual([])
      expect(without.claims.length).toBe(
        whole.claims.filter(({ article }) => without.articles.some(({ id }) => id === article)).length,
      )
      const untouched = told(whole, sources => !sources.has(left!.source))
      expect(told(without)).toEqual(expect.arrayContaining(untouched))
    })
  })

  test('an article of another story changes nothing', () => {
    holds(papers => {
      const after = told(check([...papers, unrelated]), sources => !sources.has(unrelated.source))
      expect(after).toEqual(told(check(papers)))
    })
  })

  test('a reprint adds no origin', () => {
    holds(papers => {
      const reprint = { ...papers[0]!, path: 'zz.txt', source: 'The Reprint' }
      const withoutReprint = (lines: string[]): string[] => lines.map(line => line.replaceAll(/,The Reprint|The Reprint,/g, ''))
      expect(withoutReprint(told(check([...papers, reprint]))).sort()).toEqual(told(check(papers)))
    })
  })

  test.each(Object.keys(rewrites))('%s change no verdict', name => {
    const rewrite = (paper: Paper): Paper => ({ ...paper, text: rewrites[name]!(paper.text) })
    holds(papers => {
      expect(told(check(papers.map(rewrite)))).toEqual(told(check(papers)))
      // in some papers alone: what was word for word the same is so no longer, but nobody differs who did not
      const mixed = papers.map((paper, at) => (at % 2 === 0 ? rewrite(paper) : paper))
      expect(differing(check(mixed))).toEqual(differing(check(papers)))
    }, 30)
  })

  test('every format is what its readers take', () => {
    holds(papers => {
      const texts = new Map(articlesOf(papers).map(({ id, text }) => [id, text]))
      for (const judge of Object.values(judges)) judge({ report: check(papers), texts })
    }, 20)
  })
})
