import type { Command } from 'commander'
import { exitCodes } from './exitCodes.js'
import type { Session } from './session.js'
import { oneOf } from './suggest.js'

/** `corroborate relations`: the catalogue of what is compared, or one relation with its examples. */
export const addRelations = (program: Command, { terminal, load, finish }: Session): void => {
  program
    .command('relations')
    .description('list what is compared; with a name, show its examples')
    .argument('[name]', 'a relation')
    .action(async (name: string | undefined) => {
      const library = await load()
      const options = { width: terminal.width, color: terminal.color, detail: 'normal' as const }
      if (name === undefined) await terminal.write(library.printCatalogue(library.relations, options))
      else {
        const names = library.relations.map(relation => relation.name)
        const found = library.relations[names.indexOf(await oneOf(library, 'relation', name, names))]!
        await terminal.write(library.printRelation(found, options))
      }
      finish(exitCodes.clean)
    })
}
