import { expect, test } from 'vitest'
import { checkArticles, formats, readArticles } from '../../src/index.js'
import { stories } from '../fixtures.js'

// `npm run snapshots` writes them anew; of a new story twice, since the report says that it passed over its own file
test.each(stories)('fixtures/%s/expected.txt is the report that check prints', async story => {
  const { articles, notices } = await readArticles([`fixtures/${story}`])
  const report = checkArticles(articles, { notices })
  const text = formats.text!.print(report, { width: 80, color: false, detail: 'normal' })
  await expect(text).toMatchFileSnapshot(`../../fixtures/${story}/expected.txt`)
})
