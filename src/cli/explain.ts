import type { Command } from 'commander'
import { deliver } from './deliver.js'
import { exitCodes } from './exitCodes.js'
import { comparing } from './findConfig.js'
import { findingOf } from './findingOf.js'
import { addOutputOption, addReadingOptions, type OutputOption, type ReadingOptions } from './options.js'
import { readInput, tellUnreadable } from './readInput.js'
import type { Session } from './session.js'

const examples = `
The id of a finding stands below its question in the report; its first
characters are enough.

Example:
  corroborate explain 3f2a news/`

/** `corroborate explain`: how one finding came about. */
export const addExplain = (program: Command, { terminal, load, finish }: Session): void => {
  const command = program
    .command('explain')
    .description('show how a finding came about, and which pairs were cleared')
    .argument('<finding-id>', 'id of a finding, or its first characters')
    .argument('[paths...]', 'the same paths as for check; the current folder by default')
    .addHelpText('after', examples)
  addOutputOption(addReadingOptions(command)).action(
    async (word: string, paths: string[], options: ReadingOptions & OutputOption) => {
      const library = await load()
      const input = await readInput(library, terminal, paths, options)
      const { report, trace } = library.checkWithTrace(input.articles, {
        ...comparing(input.found),
        asOf: options.asOf,
        notices: input.notices,
      })
      const toFile = options.output !== undefined
      const result = library.explainFinding(report, trace, await findingOf(library, report, word), {
        width: toFile ? 80 : terminal.width,
        color: terminal.color && options.color && !toFile,
        detail: options.verbose ? 'verbose' : 'normal',
      })
      await deliver(library, terminal, result, options.output, input.files)
      tellUnreadable(library, terminal, input)
      finish(input.incomplete ? exitCodes.failure : exitCodes.clean)
    },
  )
}
