import type { Command } from 'commander'
import { type ChangeOptions, changedFiles } from './changedFiles.js'
import type { Library } from './library.js'
import type { ReadingOptions } from './options.js'
import { type Input, readInput } from './readInput.js'
import type { Terminal } from './terminal.js'

export interface NewArticleOptions extends ChangeOptions {
  changed?: boolean
  against?: string[]
}

const several = (value: string, before: string[] = []): string[] => [...before, value]

export const addNewArticleOptions = (command: Command): Command =>
  command
    .option('--changed', 'read all, but only findings with an end in a new or changed file (git) count for the exit code')
    .option('--since <ref>', 'with what changed since the branch left this commit (implies --changed)')
    .option('--staged', 'only what is staged is changed (implies --changed)')
    .option('--against <folder>', 'check the paths as drafts against these sources (repeatable)', several)

/** What was read, and which of it is new where only that is checked. */
export interface NewInput {
  input: Input
  /** Ids of the new articles; nothing where every article counts. */
  changed: string[] | undefined
  draft: boolean
}

/** Reads the articles of a check, and finds out which are new. Throws a UserError where the options do not go together. */
export const readNewArticles = async (
  library: Library,
  terminal: Terminal,
  paths: readonly string[],
  options: NewArticleOptions & ReadingOptions,
): Promise<NewInput> => {
  const { against, since, staged } = options
  const isChanged = options.changed === true || since !== undefined || staged === true
  if (!against) {
    const input = await readInput(library, terminal, paths, options)
    if (!isChanged) return { input, changed: undefined, draft: false }
    const files = await changedFiles(
      library,
      terminal,
      input.articles.map(({ path }) => path),
      { ...(since === undefined ? {} : { since }), ...(staged ? { staged } : {}) },
    )
    if (files.size === 0) terminal.tell('corroborate: no article is new or changed: nothing counts')
    return { input, changed: input.articles.flatMap(({ id, path }) => (files.has(path) ? [id] : [])), draft: false }
  }
  if (isChanged) throw new library.UserError('--against and --changed exclude each other')
  if (paths.length === 0) throw new library.UserError('--against needs a draft', 'corroborate check draft.txt --against sources/')
  // standard input can be read once
  let bytes: Promise<Uint8Array> | undefined
  const once: Terminal = { ...terminal, stdin: limit => (bytes ??= terminal.stdin(limit)) }
  const drafts = new Set((await readInput(library, once, paths, options)).articles.map(({ path }) => path))
  const input = await readInput(library, once, [...paths, ...against], options)
  return { input, changed: input.articles.flatMap(({ id, path }) => (drafts.has(path) ? [id] : [])), draft: true }
}
