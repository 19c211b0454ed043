import { resolve } from 'node:path'
import { holdSignals } from './holdSignals.js'
import type { Library } from './library.js'
import type { Terminal } from './terminal.js'
import { isSameFile, reasonOf, writeFileWhole } from './writeFile.js'

/** Hands the result to standard output, or to the file of `--output` unless that is one of the inputs. Throws a UserError when it cannot be written. */
export const deliver = async (
  library: Library,
  terminal: Terminal,
  result: string,
  output: string | undefined,
  inputs: readonly string[],
): Promise<void> => {
  if (output === undefined || output === '-') return terminal.write(result)
  const target = resolve(terminal.folder, output)
  try {
    const input = inputs.find(path => isSameFile(resolve(terminal.folder, path), target))
    if (input !== undefined)
      throw new library.UserError(`'${output}' is one of the inputs and is not overwritten`, 'Give another name to --output.')
    await holdSignals(() => writeFileWhole(target, result))
  } catch (error) {
    if (error instanceof library.UserError) throw error
    throw new library.UserError(`cannot write '${output}': ${reasonOf(error)}`)
  }
}
