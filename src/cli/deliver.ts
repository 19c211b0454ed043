import { resolve } from 'node:path'
import { holdSignals } from './holdSignals.js'
import type { Library } from './library.js'
import type { Terminal } from './terminal.js'
import { isSameFile, reasonOf, writeFileWhole } from './writeFile.js'

/** A result and the file it goes to; standard output without one. */
export interface Delivery {
  text: string
  path: string | undefined
}

const refuseInputs = (library: Library, terminal: Terminal, output: string, inputs: readonly string[]): void => {
  const target = resolve(terminal.folder, output)
  if (inputs.some(path => isSameFile(resolve(terminal.folder, path), target)))
    throw new library.UserError(`'${output}' is one of the inputs and is not overwritten`, 'Give another name to --output.')
}

/** Does what writes to a file; what the file system says against it becomes a UserError. */
export const writing = async (library: Library, output: string, write: () => void): Promise<void> => {
  try {
    await holdSignals(write)
  } catch (error) {
    throw new library.UserError(`cannot write '${output}': ${reasonOf(error)}`)
  }
}

/**
 * Hands the results to their files, unless one of them is an input (then nothing is written), and to standard output last. Throws a UserError when
 * one cannot be written.
 */
export const deliverAll = async (
  library: Library,
  terminal: Terminal,
  results: readonly Delivery[],
  inputs: readonly string[],
): Promise<void> => {
  for (const { path } of results) {
    if (path === undefined) continue
    try {
      refuseInputs(library, terminal, path, inputs)
    } catch (error) {
      if (error instanceof library.UserError) throw error
      throw new library.UserError(`cannot write '${path}': ${reasonOf(error)}`)
    }
  }
  for (const { path, text } of results)
    if (path !== undefined) await writing(library, path, () => writeFileWhole(resolve(terminal.folder, path), text))
  for (const { path, text } of results) if (path === undefined) await terminal.write(text)
}

/** Hands one result to standard output, or to the file of `--output`. */
export const deliver = (
  library: Library,
  terminal: Terminal,
  text: string,
  output: string | undefined,
  inputs: readonly string[],
): Promise<void> => deliverAll(library, terminal, [{ text, path: output === '-' ? undefined : output }], inputs)
