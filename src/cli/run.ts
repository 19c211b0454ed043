import { CommanderError } from 'commander'
import { exitCodes } from './exitCodes.js'
import type { LoadLibrary } from './library.js'
import { makeProgram } from './program.js'
import type { Terminal } from './terminal.js'
import { reasonOf } from './writeFile.js'

const tellFailure = async (error: unknown, terminal: Terminal, load: LoadLibrary, verbose: boolean): Promise<void> => {
  if (!(error instanceof Error)) return terminal.tell(`corroborate: internal error: ${String(error)}`)
  if ((error as NodeJS.ErrnoException).syscall === 'write')
    return terminal.tell(`corroborate: cannot write to standard output: ${reasonOf(error)}`)
  // the library itself may be what failed to load
  const library = await load().catch(() => undefined)
  if (!library) return terminal.tell(`corroborate: internal error: ${error.message.split('\n')[0]}`)
  const { UserError, visible } = library
  if (error instanceof UserError)
    return terminal.tell(visible(`corroborate: ${[error.message, error.hint].filter(Boolean).join('. ').replaceAll('?.', '?')}`))
  terminal.tell(visible(`corroborate: internal error: ${error.message}`))
  terminal.tell(verbose ? visible(error.stack ?? '') : 'This is a bug of corroborate; --verbose shows where it arose.')
}

/** Runs one command line and says how it ended. Never throws, never ends the process. */
export const run = async (args: readonly string[], terminal: Terminal, load: LoadLibrary): Promise<number> => {
  const pending: Promise<void>[] = []
  let code: number = exitCodes.clean
  // a library loaded anew would not know the errors of the first for its own
  let library: ReturnType<LoadLibrary> | undefined
  const loadOnce: LoadLibrary = () => {
    library ??= load()
    return library
  }
  const program = makeProgram({
    terminal,
    load: loadOnce,
    print: text => void pending.push(terminal.write(text)),
    finish: result => {
      code = result
    },
  })
  try {
    try {
      await program.parseAsync([...args], { from: 'user' })
    } finally {
      await Promise.all(pending)
    }
    return code
  } catch (error) {
    // commander has told its own errors already, and ends --help and --version this way
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.clean : exitCodes.failure
    await tellFailure(error, terminal, loadOnce, args.includes('--verbose') || args.includes('-v'))
    return exitCodes.failure
  }
}
