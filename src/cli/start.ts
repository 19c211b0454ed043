import { join } from 'node:path'
import { runScript } from './compiled.js'
import type { Library } from './library.js'
import { tuneEngine } from './tuneEngine.js'

export { keepBytecode, runBytecode } from './compiled.js'
export { tuneEngine }

/** The built scripts: the command line, which every run needs, and the library, which `--help` must not wait for. */
export const scripts = { command: join(import.meta.dirname, 'command.cjs'), library: join(import.meta.dirname, '../library.cjs') }

/** Runs the command line of this process. */
export const start = (argv: readonly string[]): Promise<void> => {
  tuneEngine()
  const { main } = runScript<typeof import('./main.js')>(scripts.command)
  return main(argv, async () => runScript<Library>(scripts.library))
}
