import { defineConfig } from 'rolldown'

/**
 * The command and the library as a few files: 300 modules take longer to load one by one than five articles to compare. What npm installs stays outside,
 * and what only some runs need (zod's schemas) in a file of its own.
 */
export default defineConfig({
  input: { index: 'src/index.ts', 'cli/main': 'src/cli/main.ts' },
  platform: 'node',
  external: /^(?:node:|[a-z@])/,
  output: { dir: 'dist', cleanDir: true, chunkFileNames: '[name].js' },
})
