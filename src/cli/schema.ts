import type { Command } from 'commander'
import { exitCodes } from './exitCodes.js'
import type { Session } from './session.js'
import { oneOf } from './suggest.js'

const examples = `
Examples:
  corroborate schema > report.schema.json
  corroborate schema config`

/** `corroborate schema`: JSON Schema (2020-12) of what the program prints. */
export const addSchema = (program: Command, { terminal, load, finish }: Session): void => {
  program
    .command('schema')
    .description('print the JSON Schema (2020-12) of the report, the configuration or the baseline')
    .argument('[name]', 'report, config or baseline', 'report')
    .addHelpText('after', examples)
    .action(async (name: string) => {
      const library = await load()
      const schema = await library.schemas[await oneOf(library, 'schema', name, Object.keys(library.schemas))]!()
      await terminal.write(`${library.safeJson(schema, 2)}\n`)
      finish(exitCodes.clean)
    })
}
