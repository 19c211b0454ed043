import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { Format } from '../index.js'
import type { Library } from './library.js'
import { several } from './options.js'
import { oneOf } from './suggest.js'
import type { Terminal } from './terminal.js'
import { isSameFile } from './writeFile.js'

/** Named here as well as in the library: `--help` must not wait for that. */
const formatNames = 'text, json, ndjson, sarif, github, junit, markdown, csv, rdjson or codequality'

export interface OutputOptions {
  format: string
  output?: string[]
}

/** One output of a run; without a path it goes to standard output. */
export interface Target {
  format: Format
  path: string | undefined
}

export const addOutputOptions = (command: Command): Command =>
  command
    .option('--format <name>', formatNames, 'text')
    .option(
      '-o, --output <file>',
      'write the result to a file, never over an input; format=file (repeatable) writes a further one in that format',
      several,
    )

const formatOf = async (library: Library, name: string): Promise<Format> =>
  library.formats[await oneOf(library, 'format', name, Object.keys(library.formats))]!

/** "sarif=out.sarif" is a format and a file, "out=1.json" too: a file of that name is written ./out=1.json. */
const targetOf = async (library: Library, word: string, format: Format): Promise<Target & { plain: boolean }> => {
  const [, name, rest] = /^([A-Za-z]+)=(.*)$/s.exec(word) ?? []
  const path = rest ?? word
  if (path === '') throw new library.UserError(`--output '${word}' names no file`)
  return {
    format: name === undefined ? format : await formatOf(library, name),
    path: path === '-' ? undefined : path,
    plain: name === undefined,
  }
}

/**
 * Where the result goes, in which formats: to the file of a plain `--output`, else to standard output, and to every `--output format=file`.
 * Throws a UserError at an unknown format and where two results would go to one place.
 */
export const chooseTargets = async (
  library: Library,
  { folder }: Terminal,
  { format: name, output: words = [] }: OutputOptions,
): Promise<Target[]> => {
  const format = await formatOf(library, name)
  const targets: (Target & { plain: boolean })[] = []
  for (const word of words) targets.push(await targetOf(library, word, format))
  if (targets.filter(({ plain }) => plain).length > 1)
    throw new library.UserError('--output names two files for one format', 'Write --output format=file for each further one.')
  if (!targets.some(({ plain, path }) => plain || path === undefined)) targets.unshift({ format, path: undefined, plain: true })
  if (targets.filter(({ path }) => path === undefined).length > 1)
    throw new library.UserError('two results cannot both go to standard output', 'Give one of them a file.')
  const paths = targets.flatMap(({ path }) => path ?? [])
  const twice = paths.find((path, at) =>
    paths.slice(0, at).some(other => isOneFile(resolve(folder, other), resolve(folder, path))),
  )
  if (twice !== undefined)
    throw new library.UserError(`two results cannot both go to '${twice}'`, 'Give one of them another name.')
  return targets
}

// /dev/null takes any number
const isOneFile = (a: string, b: string): boolean => !a.startsWith('/dev/') && (a === b || isSameFile(a, b))
