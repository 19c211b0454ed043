import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { rolldown } from 'rolldown'
import type { Relation } from '../src/index.js'

/** Code of the first block of README.md in this language. */
export const blockOf = (language: string): string => {
  const block = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(readFileSync('README.md', 'utf8'))
  if (!block) throw new Error(`README.md shows no ${language}`)
  return block[1]!
}

/** The relation of the recipe in README.md, as if its file lay in src/relations. */
export const loadRecipe = async (): Promise<Relation> => {
  const file = resolve('src/relations/architect.ts')
  const bundle = await rolldown({
    input: file,
    platform: 'node',
    external: /^(?:node:|[a-z@])/,
    plugins: [{ name: 'recipe', resolveId: id => (id === file ? id : null), load: id => (id === file ? blockOf('ts') : null) }],
  })
  const { output } = await bundle.generate({ format: 'esm' })
  const { architect } = (await import(`data:text/javascript,${encodeURIComponent(output[0].code)}`)) as { architect: Relation }
  return architect
}
