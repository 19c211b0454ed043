import type { Command } from 'commander'
import { deliver } from './deliver.js'
import { exitCodes } from './exitCodes.js'
import { comparing } from './findConfig.js'
import {
  addOutputOption,
  addReadingOptions,
  addRelationOptions,
  chosenRelations,
  type OutputOption,
  type ReadingOptions,
  type RelationOptions,
} from './options.js'
import { readInput, tellUnreadable } from './readInput.js'
import type { Session } from './session.js'

const examples = `
Example:
  corroborate claims news/ | jq -c 'select(.relation == "death-toll") | [.path, .text]'`

/** `corroborate claims`: every claim, one JSON object a line. */
export const addClaims = (program: Command, { terminal, load, finish }: Session): void => {
  const command = program
    .command('claims')
    .description('print every extracted claim, one JSON object a line')
    .argument('[paths...]', 'folders, files, globs or - for standard input; the current folder by default')
    .addHelpText('after', examples)
  addOutputOption(addReadingOptions(addRelationOptions(command))).action(
    async (paths: string[], options: ReadingOptions & OutputOption & RelationOptions) => {
      const library = await load()
      const relations = await chosenRelations(library, options)
      const input = await readInput(library, terminal, paths, options)
      const pathOf = new Map(input.articles.map(({ id, path }) => [id, path]))
      const claims = library.extractClaims(input.articles, { ...comparing(input.found, relations), asOf: options.asOf })
      const lines = claims.map(claim => library.claimLine(claim, pathOf.get(claim.article) ?? claim.article))
      await deliver(library, terminal, lines.join(''), options.output, input.files)
      tellUnreadable(library, terminal, input)
      finish(input.incomplete ? exitCodes.failure : exitCodes.clean)
    },
  )
}
