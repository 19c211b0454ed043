import type { Article } from '../../../src/model/article.js'
import type { Digest } from '../../../src/model/digest.js'
import { digest } from '../../../src/pipeline.js'
import { makeArticle } from '../../../src/stages/ingest/makeArticle.js'

/** Digests of articles of one day by different outlets, without claims. */
export const tell = (
  ...texts: (string | Partial<Pick<Article, 'source' | 'published' | 'agencies'> & { text: string }>)[]
): Digest[] =>
  texts.map((told, n) => {
    const {
      text = '',
      source = `Outlet ${n}`,
      published = '2022-01-12',
      agencies,
    } = typeof told === 'string' ? { text: told } : told
    const article = makeArticle({ path: `${String(n).padStart(4, '0')}.txt`, text, source, published: published ?? undefined })
    for (const line of article.lines) if (line.end > line.start) line.class = 'body'
    return digest(agencies ? { ...article, agencies } : article, [])
  })
