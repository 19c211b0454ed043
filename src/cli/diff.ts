import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { Report } from '../index.js'
import { deliver } from './deliver.js'
import { exitCodes } from './exitCodes.js'
import type { Library } from './library.js'
import { addOutputOption, type OutputOption } from './options.js'
import type { Session } from './session.js'
import { oneOf } from './suggest.js'
import type { Terminal } from './terminal.js'
import { reasonOf } from './writeFile.js'

interface DiffOptions extends OutputOption {
  format: string
  color: boolean
}

const examples = `
Exit code 1 where there is a contradiction that was none before.

Examples:
  corroborate check news/ --format json -o new.json
  corroborate diff old.json new.json
  corroborate check news/ --format json | corroborate diff old.json -`

/** Bytes of a report from standard input: about what a string of this engine holds. */
const largest = 500_000_000

const readOne = async (library: Library, terminal: Terminal, path: string): Promise<Report> => {
  if (path === '-') return library.readReport(Buffer.from(await terminal.stdin(largest)).toString('utf8'), 'standard input')
  let text: string
  try {
    text = readFileSync(resolve(terminal.folder, path), 'utf8')
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such file' : reasonOf(error)
    throw new library.UserError(`cannot read '${path}': ${reason}`)
  }
  return library.readReport(text, path)
}

/** `corroborate diff`: which conflicts came, went and changed between two JSON reports. */
export const addDiff = (program: Command, { terminal, load, finish }: Session): void => {
  const command = program
    .command('diff')
    .description('show which conflicts appeared, were resolved or changed between two JSON reports')
    .argument('<old>', 'earlier report, written with --format json; - for standard input')
    .argument('<new>', 'later report')
    .option('--format <name>', 'text or json', 'text')
    .option('--no-color', 'no colours, also on a terminal')
    .addHelpText('after', examples)
  addOutputOption(command).action(async (old: string, next: string, { format: name, color, output }: DiffOptions) => {
    const library = await load()
    const format = await oneOf(library, 'format', name, ['text', 'json'])
    if (old === '-' && next === '-') throw new library.UserError('only one of the two reports can come from standard input')
    const diff = library.diffReports(await readOne(library, terminal, old), await readOne(library, terminal, next))
    const result =
      format === 'json'
        ? `${library.safeJson(diff, 2)}\n`
        : library.printDiff(diff, {
            width: output === undefined ? terminal.width : 80,
            color: terminal.color && color && output === undefined,
            detail: 'normal',
          })
    await deliver(library, terminal, result, output, [old, next])
    finish(library.hasNewContradiction(diff) ? exitCodes.findings : exitCodes.clean)
  })
}
