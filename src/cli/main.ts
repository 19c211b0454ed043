import process from 'node:process'
import type { LoadLibrary } from './library.js'
import { run } from './run.js'
import { terminalOf } from './terminal.js'

export { run }

/**
 * Runs the command line of this process. Sets the exit code and lets the process end by itself: `process.exit` would lose piped
 * output past 64 kB. SIGINT and SIGTERM keep their default action (130 and 143 in the shell), which also ends a long computation.
 */
export const main = async (argv: readonly string[], load: LoadLibrary): Promise<void> => {
  process.exitCode = await run(argv.slice(2), terminalOf(process), load)
}
