import { resolve } from 'node:path'
import { type FoundConfig, findConfig } from './findConfig.js'
import type { Library } from './library.js'
import type { ReadingOptions } from './options.js'
import type { Terminal } from './terminal.js'
import { reasonOf } from './writeFile.js'

export type Input = Awaited<ReturnType<Library['readArticles']>> & {
  /** Paths that `--output` must not overwrite. */
  files: string[]
  found: FoundConfig
  /** Something could not be read, and that was not allowed: exit code 2. */
  incomplete: boolean
}

/** Reads the articles that the paths of a command name; the current folder where there are none. Throws a UserError when there is nothing to read. */
export const readInput = async (
  library: Library,
  terminal: Terminal,
  paths: readonly string[],
  options: ReadingOptions,
): Promise<Input> => {
  const { maxFileSize, encoding, metadata, follow, allowEmpty, allowUnreadable } = options
  const found = await findConfig(library, terminal, options.config)
  const input = await library.readArticles(paths.length > 0 ? [...paths] : ['.'], {
    maxFileSize,
    encoding,
    metadata,
    follow,
    allowEmpty,
    cwd: terminal.folder,
    ...(found.settings ? { settings: found.settings } : {}),
    stdin: async limit => {
      try {
        return await terminal.stdin(limit)
      } catch (error) {
        throw new library.UserError(`cannot read standard input: ${reasonOf(error)}`)
      }
    },
  })
  return {
    ...input,
    found,
    incomplete: input.unreadable > 0 && allowUnreadable !== true,
    files: [...input.files, ...paths, ...(metadata ? [resolve(terminal.folder, metadata)] : [])],
  }
}

/** Tells what could not be read: a run that left something out never looks clean. */
export const tellUnreadable = (library: Library, terminal: Terminal, { notices, unreadable }: Input): void => {
  if (unreadable === 0) return
  for (const { detail } of notices) terminal.tell(library.visible(`corroborate: ${detail}`))
  terminal.tell(
    `corroborate: ${unreadable === 1 ? 'one file' : `${unreadable} files`} could not be read, so the result is incomplete`,
  )
}
