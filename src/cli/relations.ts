import type { Command } from 'commander'
import { exitCodes } from './exitCodes.js'
import { comparing } from './findConfig.js'
import type { ReadingOptions } from './options.js'
import { readInput, tellUnreadable } from './readInput.js'
import type { Session } from './session.js'
import { oneOf } from './suggest.js'

interface Options {
  format: string
  hits?: string[]
}

const examples = `
Examples:
  corroborate relations                      what is compared
  corroborate relations death-toll           one relation with its examples
  corroborate relations --format markdown > relations.md
  corroborate relations --hits news/         how often each pattern fires`

/** `corroborate relations`: the catalogue of what is compared, one relation with its examples, or how often its patterns fire. */
export const addRelations = (program: Command, { terminal, load, finish }: Session): void => {
  program
    .command('relations')
    .description('list what is compared; with a name, show its examples')
    .argument('[name]', 'a relation')
    .option('--format <name>', 'text, or markdown for pages of documentation', 'text')
    .option('--hits <paths...>', 'how often each pattern fires in these articles')
    .addHelpText('after', examples)
    .action(async (name: string | undefined, { format, hits }: Options) => {
      const library = await load()
      const printing = { width: terminal.width, color: terminal.color, detail: 'normal' as const }
      await oneOf(library, 'format', format, ['text', 'markdown'])
      const names = library.relations.map(relation => relation.name)
      const one =
        name === undefined ? undefined : library.relations[names.indexOf(await oneOf(library, 'relation', name, names))]!
      const chosen = one ? [one] : library.relations
      if (hits) {
        const reading: ReadingOptions = { maxFileSize: 1e7, color: terminal.color }
        const input = await readInput(library, terminal, hits, reading)
        const claims = library.extractClaims(input.articles, comparing(input.found))
        await terminal.write(library.patternHits(chosen, claims, printing))
        tellUnreadable(library, terminal, input)
        return finish(input.incomplete ? exitCodes.failure : exitCodes.clean)
      }
      if (format === 'markdown') await terminal.write(chosen.map(library.relationPage).join('\n'))
      else await terminal.write(one ? library.printRelation(one, printing) : library.printCatalogue(chosen, printing))
      finish(exitCodes.clean)
    })
}
