import { defineConfig, type Plugin } from 'rolldown'
import { plainLetters } from './build/plainLetters.js'
import { sharedShapes } from './build/sharedShapes.js'
import { loadModel } from './src/language/loadModel.js'
import { writeModel } from './src/language/modelFile.js'

/** As vitest.config.ts has them: what is tested is what is built. */
const quickExpressions: Plugin = { name: 'quick expressions', renderChunk: plainLetters }
const quickObjects: Plugin = { name: 'quick objects', renderChunk: sharedShapes }

/** The tagger's model is packed once, here, and not at every start. */
const packedModel: Plugin = {
  name: 'packed model',
  load: id =>
    id.endsWith('/language/loadModel.ts')
      ? `import { readFileSync } from 'node:fs'
         import { readModel } from './modelFile.js'
         export const loadModel = () => readModel(readFileSync(new URL('./model.bin', import.meta.url)))`
      : null,
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'model.bin', source: writeModel(loadModel()) })
  },
}

export default defineConfig([
  /**
   * The command and the library as a few files: 300 modules take longer to load one by one than five articles to compare. What npm installs stays outside
   * but for the reader of the command line, which every run needs; what only some runs need (zod's schemas) is in a file of its own.
   */
  {
    input: { index: 'src/index.ts', 'cli/main': 'src/cli/main.ts', 'cli/compiled': 'src/cli/compiled.ts' },
    platform: 'node',
    checks: { pluginTimings: false },
    external: /^(?!commander$)(?:node:|[a-z@])/,
    plugins: [packedModel, quickExpressions, quickObjects],
    // what tidies code up behind the plugins would take their work back
    output: { dir: 'dist', cleanDir: true, minify: false, chunkFileNames: '[name].js' },
  },
  /** The library once more as the script that cli/compiled.ts runs, with the tagger inside: what is required while it runs would be parsed at every start. */
  {
    input: { library: 'src/index.ts' },
    platform: 'node',
    checks: { pluginTimings: false },
    external: /^(?:node:|zod$|yaml$|fast-glob$)/,
    plugins: [
      packedModel,
      quickExpressions,
      quickObjects,
      {
        name: 'require within',
        transform: code => code.replace(/^const require = createRequire\(import\.meta\.url\)$/m, ''),
        // one byte a character is read and kept in half the time; "\–" in a regular expression is "–" itself
        renderChunk: code =>
          code.replace(
            /(\\*)([^\0-\x7f])/g,
            (_, { length }: string, letter: string) =>
              `${'\\'.repeat(length - (length % 2))}\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
          ),
      },
    ],
    // a script has no import(): what is loaded on demand is required
    output: {
      dir: 'dist',
      format: 'cjs',
      dynamicImportInCjs: false,
      minify: false,
      entryFileNames: '[name].cjs',
      chunkFileNames: '[name].cjs',
    },
  },
])
