// Runs the built library over the stories of fixtures/ and keeps the bytecode of what ran, so that the command starts at once: npm run build
import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { keepBytecode, tuneEngine } from '../dist/cli/compiled.js'

tuneEngine()

const root = resolve(import.meta.dirname, '..')
const stories = readdirSync(join(root, 'fixtures')).map(story => join(root, 'fixtures', story))
await keepBytecode(join(root, 'dist/library.cjs'), async ({ readArticles, checkArticles, formats }) => {
  for (const story of stories) {
    const { articles } = await readArticles([story])
    formats.text.print(checkArticles(articles), { width: 80, color: false, detail: 'normal' })
  }
})
