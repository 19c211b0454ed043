import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from 'commander'
import { deliver } from './deliver.js'
import { exitCodes } from './exitCodes.js'
import { configNames } from './findConfig.js'
import type { Session } from './session.js'

const name = 'corroborate.config.yaml'

const template = `## Configuration of corroborate: data, every part of it optional. Take the "# " away where you want one.
## Patterns are in gitignore syntax and relative to this folder. What holds here: corroborate check --print-config

## Who publishes which files, and who is shown first.
# sources:
#   - files: wire/
#     publisher: Northwire
#     weight: 2

## Wordings of one name; the first is shown.
# aliases:
#   people:
#     - [Sergei Marn, Serge Marne]
#   organisations:
#     - [Lindau Treaty Council, the Lindau club]

## Clocks of places that are not known.
# places:
#   - name: Port Haven
#     zone: Europe/Oslo

## on, off, or the gravest severity of what is found: error, warning, note, info.
# relations:
#   money-amount: off
#   statement: warning

## No articles. A .corroborateignore does the same.
# ignore:
#   - drafts/

## What belongs together, and not to another story of this list.
# stories:
#   - name: Tennick flood
#     files: flood/
`

const examples = `
Example:
  corroborate init && corroborate check --print-config`

/** `corroborate init`: a configuration to start from, in the working folder. */
export const addInit = (program: Command, { terminal, load, finish }: Session): void => {
  program
    .command('init')
    .description('write a configuration to start from into the working folder')
    .addHelpText('after', examples)
    .action(async () => {
      const library = await load()
      const other = configNames.find(known => existsSync(join(terminal.folder, known)))
      if (other !== undefined) throw new library.UserError(`${other} is there already`)
      await deliver(library, terminal, template, name, [])
      await terminal.write(`${name} written\n`)
      finish(exitCodes.clean)
    })
}
