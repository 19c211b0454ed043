import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkArticles } from '../../src/index.js'
import type { Finding, Report } from '../../src/model/report.js'
import { severityOf } from '../../src/model/verdict.js'
import { judges } from '../formats/judges.js'
import { anyStory, articlesOf, type Paper, unrelated } from './anyStory.js'
import { rewrites } from './rewrites.js'

const check = (papers: readonly Paper[]): Report => checkArticles(articlesOf(papers))

interface Shown {
  /** Which findings, by their sources. */
  wanted?: (sources: ReadonlySet<string>, finding: Finding) => boolean
  /** What is shown of an answer: by default its origins as well. */
  answer?: (origins: number, sources: readonly string[]) => string
  statements?: boolean
}

/** What findings say, whatever the files are called and whoever stands first; `statements`, which lean on the very words, where no word is rewritten. */
const told = (
  { articles, findings }: Report,
  { wanted = () => true, answer = (origins, sources) => `${origins} of ${sources.join()}`, statements = false }: Shown = {},
): string[] => {
  const sourceOf = new Map(articles.map(({ id, source }) => [id, source]))
  const lines = findings.flatMap(finding => {
    const camps = new Map<number, string[]>()
    const all = new Set<string>()
    for (const { camp, origins, articles } of finding.answers) {
      const sources = articles.map(id => sourceOf.get(id)!).sort()
      for (const source of sources) all.add(source)
      camps.set(camp, [...(camps.get(camp) ?? []), answer(origins, sources)])
    }
    if ((finding.relation === 'statement' && !statements) || !wanted(all, finding)) return []
    const sides = [...camps.values()].map(camp => camp.sort().join(' + '))
    return [`${finding.relation}: ${finding.verdict}: ${sides.sort().join(' / ')}`]
  })
  return lines.sort()
}

/** What sets sources apart: verdict, and who stands on which side. */
const differing = (report: Report): string[] =>
  told(report, {
    wanted: (_, { verdict }) => severityOf[verdict] !== 'info',
    answer: (_, sources) => sources.join(),
  })

const holds = (property: (papers: Paper[]) => void, numRuns = 25): void => {
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
      expect(told(check(renamed), { statements: true })).toEqual(told(check(papers), { statements: true }))
    })
  })

  test('without an article its claims are gone, and what it had no part in stands', () => {
    holds(papers => {
      const [left, ...others] = papers
      const [whole, without] = [check(papers), check(others)]
      const kept = new Set(without.articles.map(({ id }) => id))
      expect(without.claims.filter(({ article }) => !kept.has(article))).toEqual([])
      const untouched = told(whole, { wanted: sources => !sources.has(left!.source), statements: true })
      expect(told(without, { statements: true })).toEqual(expect.arrayContaining(untouched))
    })
  })

  test('an article of another story changes nothing', () => {
    holds(papers => {
      const wanted = (sources: ReadonlySet<string>): boolean => !sources.has(unrelated.source)
      const after = told(check([...papers, unrelated]), { wanted, statements: true })
      expect(after).toEqual(told(check(papers), { statements: true }))
    })
  })

  test('a reprint adds no origin', () => {
    const reprint = 'The Reprint'
    const shown: Shown = {
      wanted: (_, { verdict }) => verdict !== 'single-source',
      statements: true,
      answer: (origins, sources) => `${origins} of ${sources.filter(source => source !== reprint).join()}`,
    }
    holds(papers => {
      const more = [...papers, { ...papers[0]!, path: 'zz.txt', source: reprint }]
      expect(told(check(more), shown)).toEqual(told(check(papers), shown))
    })
  })

  test.each(Object.keys(rewrites))('%s change no verdict', name => {
    const rewrite = (paper: Paper): Paper => ({ ...paper, text: rewrites[name]!(paper.text) })
    holds(papers => {
      expect(told(check(papers.map(rewrite)))).toEqual(told(check(papers)))
      // in some papers alone: what was word for word the same is so no longer, but nobody differs who did not
      const mixed = papers.map((paper, at) => (at % 2 === 0 ? rewrite(paper) : paper))
      expect(differing(check(mixed))).toEqual(differing(check(papers)))
    }, 10)
  })

  test('every format is what its readers take', () => {
    holds(papers => {
      const texts = new Map(articlesOf(papers).map(({ id, text }) => [id, text]))
      for (const judge of Object.values(judges)) judge({ report: check(papers), texts })
    }, 10)
  })
})
