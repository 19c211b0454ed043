import { describe, expect, test } from 'vitest'
import { checkArticles, makeArticle } from '../../src/index.js'
import type { Report } from '../../src/model/report.js'
import { articlesOf, stories, type Text, textsOf } from '../fixtures.js'

/** A finding as a reader sees it, without ids and offsets. */
const findingsOf = ({ findings }: Report, skip: (article: string) => boolean = () => false) =>
  findings
    .map(({ relation, question, verdict, answers }) => ({
      relation,
      question: question.replaceAll(/[“”"]/g, '"').replaceAll('’', "'"),
      verdict,
      answers: answers
        .map(({ text, camp, origins, articles }) => ({
          text: text.replaceAll(/[“”"]/g, '"').replaceAll('’', "'"),
          camp,
          origins,
          articles: articles.filter(article => !skip(article)).sort(),
        }))
        .sort((a, b) => a.camp - b.camp || Number(a.text > b.text) - Number(a.text < b.text)),
    }))
    .sort((a, b) => Number(JSON.stringify(a) > JSON.stringify(b)) - Number(JSON.stringify(a) < JSON.stringify(b)))

const checkTexts = (texts: readonly Text[]): Report => checkArticles(articlesOf(texts))

describe('what an article more changes', () => {
  test.each(stories)('a copy of one in another outlet: nothing, not even a count of origins (%s)', story => {
    const texts = textsOf(story)
    const before = checkTexts(texts)
    const [first] = texts
    const copy = makeArticle({ path: `${story}/zz-reprint.txt`, text: first!.text, source: 'The Reprint' })
    const after = checkArticles([...articlesOf(texts), copy])
    expect(after.articles.find(({ id }) => id === copy.id)!.copyOf).toBe(before.articles[0]!.id)
    // what only the copy repeats may be listed as told by one origin
    const compared = (report: Report, skip?: (article: string) => boolean) =>
      findingsOf(report, skip).filter(({ verdict }) => verdict !== 'single-source')
    expect(compared(after, article => article === copy.id)).toEqual(compared(before))
  })

  test.each(stories)('one of another story: no finding of this one (%s)', story => {
    const texts = textsOf(story)
    const before = checkTexts(texts)
    const own = new Set(before.articles.map(({ id }) => id))
    const other = stories[(stories.indexOf(story) + 3) % stories.length]!
    const after = checkTexts([...texts, textsOf(other)[1]!])
    const kept = {
      ...after,
      findings: after.findings.filter(({ answers }) => answers.some(({ articles }) => articles.some(id => own.has(id)))),
    }
    expect(findingsOf(kept)).toEqual(findingsOf(before))
    // a report that a desk has marked by id keeps its marks
    const idsOf = ({ findings }: Report) => findings.map(({ id }) => id).sort()
    expect(idsOf(kept)).toEqual(idsOf(before))
  })
})

describe('what does not matter', () => {
  const asGiven = new Map(stories.map(story => [story, findingsOf(checkTexts(textsOf(story)))]))

  test.each(stories)('the order in which articles are handed over (%s)', story => {
    const articles = articlesOf(textsOf(story))
    expect(checkArticles([...articles].reverse())).toEqual(checkArticles(articles))
    expect(checkArticles([...articles.slice(2), ...articles.slice(0, 2)])).toEqual(checkArticles(articles))
  })

  test.each<[string, (text: string) => string]>([
    ['line ends of Windows', text => text.replaceAll(/\r?\n/g, '\r\n')],
    ['line ends of old Macs', text => text.replaceAll(/\r?\n/g, '\r')],
    ['more blank lines', text => text.replaceAll(/\n\r?\n/g, '\n\n\n')],
    ['blanks at the ends of lines', text => text.replaceAll(/\r?\n/g, '  \n')],
    ['straight quotes', text => text.replaceAll(/[“”]/g, '"').replaceAll('’', "'")],
    ['a byte order mark', text => `\ufeff${text}`],
  ])('%s', (_, rewrite) => {
    for (const story of stories)
      expect(findingsOf(checkTexts(textsOf(story).map(({ path, text }) => ({ path, text: rewrite(text) })))), story).toEqual(
        asGiven.get(story)!.map(finding => ({ ...finding })),
      )
  })
})
