import { defineConfig, type Plugin, type RolldownOptions } from 'rolldown'
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

/** The reader of the command line asks at once for what starts programs, which is not needed: no command of ours is a program of its own. */
const startsNothing: Plugin = {
  name: 'starts nothing',
  transform: code =>
    code.replace(
      /^const childProcess = require\('node:child_process'\);$/m,
      "const childProcess = { get spawn() { return require('node:child_process').spawn } };",
    ),
}

/** One byte a character is read and kept in half the time; "\–" in a regular expression is "–" itself. */
const inAscii = (code: string): string =>
  code.replace(
    /(\\*)([^\0-\x7f])/g,
    (_, { length }: string, letter: string) =>
      `${'\\'.repeat(length - (length % 2))}\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

/** What cli/compiled.ts runs: a function that it hands `exports`, `require` and the rest, with what it requires as it loads inside, or that would be parsed at every start. */
const script = (name: string, input: string, external: RegExp, ...plugins: Plugin[]): RolldownOptions => ({
  input: { [name]: input },
  platform: 'node',
  checks: { pluginTimings: false },
  external,
  plugins: [
    ...plugins,
    quickExpressions,
    quickObjects,
    {
      name: 'script',
      transform: code => code.replace(/^const require = createRequire\(import\.meta\.url\)$/m, ''),
      renderChunk: (code, { isEntry }) =>
        isEntry ? `(function (exports, require, module, __filename, __dirname) {${inAscii(code)}\n})\n` : inAscii(code),
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
})

export default defineConfig([
  /**
   * The library as a few files: 300 modules take longer to load one by one than five articles to compare. What npm installs stays outside; what only some
   * runs need (zod's schemas) is in a file of its own.
   */
  {
    input: { index: 'src/index.ts' },
    platform: 'node',
    checks: { pluginTimings: false },
    external: /^(?:node:|[a-z@])/,
    plugins: [packedModel, quickExpressions, quickObjects],
    // what tidies code up behind the plugins would take their work back
    output: { dir: 'dist', cleanDir: true, minify: false, chunkFileNames: '[name].js' },
  },
  script('library', 'src/index.ts', /^(?:node:|zod$|yaml$|fast-glob$)/, packedModel),
  script('cli/command', 'src/cli/main.ts', /^node:/, startsNothing),
  /** What the command itself begins with. */
  {
    input: { 'cli/start': 'src/cli/start.ts' },
    platform: 'node',
    external: /^node:/,
    output: { dir: 'dist', format: 'cjs', minify: false, entryFileNames: '[name].cjs' },
  },
])
