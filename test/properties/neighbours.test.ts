import { describe, expect, test } from 'vitest'
import { checkArticles, makeArticle, relations } from '../../src/index.js'
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

/** Findings that set sources beside each other, those of the generic relations apart: what only a copy repeats may be listed as told by one origin. */
const compared = (report: Report, generic: boolean, copy?: string) => {
  const wanted = new Set(relations.filter(relation => (relation.generic === true) === generic).map(({ name }) => name))
  return findingsOf(report, article => article === copy).filter(
    ({ verdict, relation }) => verdict !== 'single-source' && wanted.has(relation),
  )
}

const withCopy = (story: string): { before: Report; after: Report; copy: string } => {
  const texts = textsOf(story)
  const copy = makeArticle({ path: `${story}/zz-reprint.txt`, text: texts[0]!.text, source: 'The Reprint' })
  return { before: checkTexts(texts), after: checkArticles([...articlesOf(texts), copy]), copy: copy.id }
}

describe('a copy in another outlet changes nothing, not even a count of origins', () => {
  test.each(stories)('%s', story => {
    const { before, after, copy } = withCopy(story)
    expect(after.articles.find(({ id }) => id === copy)!.copyOf).toBe(before.articles[0]!.id)
    expect(compared(after, false, copy)).toEqual(compared(before, false))
  })

  test('nor what the generic relations compare', () => {
    for (const story of stories) {
      const { before, after, copy } = withCopy(story)
      expect(compared(after, true, copy), story).toEqual(compared(before, true))
    }
  })
})

describe('an article of another story changes no finding of this one', () => {
  for (const story of stories)
    test(story, () => {
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
      // a desk that keeps notes by id finds them again; four digits tell apart what two stories say in the same words
      const idsOf = ({ findings }: Report) => findings.map(({ id }) => id.replace(/-[0-9a-f]{4}$/, '')).sort()
      expect(idsOf(kept)).toEqual(idsOf(before))
    })
})

describe('an article that agrees renames no finding', () => {
  const generic = new Set(relations.flatMap(relation => (relation.generic ? [relation.name] : [])))
  const told = ({ relation, verdict, answers }: Report['findings'][number]) =>
    JSON.stringify([relation, verdict, answers.map(({ text, camp }) => [text, camp]).sort()])

  // the fact of a generic relation goes by the words of the article that tells it first
  test.each(stories)('%s', story => {
    const articles = articlesOf(textsOf(story))
    // where two findings read alike, nobody can say which became which
    const idsOf = ({ findings }: Report) => {
      const specific = findings.filter(({ relation, verdict }) => !generic.has(relation) && verdict !== 'single-source')
      const alike = specific.map(told)
      return new Map(
        specific.flatMap((finding, at) =>
          alike.indexOf(alike[at]!) === alike.lastIndexOf(alike[at]!) ? [[alike[at]!, finding.id]] : [],
        ),
      )
    }
    const whole = idsOf(checkArticles(articles))
    for (const left of articles)
      for (const [finding, id] of idsOf(checkArticles(articles.filter(article => article !== left))))
        if (whole.has(finding)) expect(whole.get(finding), `${finding} without ${left.path}`).toBe(id)
  })
})

describe('what does not matter', { timeout: 120_000 }, () => {
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
        asGiven.get(story),
      )
  })
})
