import { readFileSync } from 'node:fs'
import { type Argument, Command } from 'commander'
import { addCheck } from './check.js'
import { addClaims } from './claims.js'
import { addCompletion } from './completion.js'
import { addDiff } from './diff.js'
import { addExplain } from './explain.js'
import { addInit } from './init.js'
import { addMentions } from './mentions.js'
import { addRelations } from './relations.js'
import { addSchema } from './schema.js'
import type { Session } from './session.js'

const version = (): string =>
  (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }).version

const examples = `
Examples:
  corroborate check news/              where the articles agree and contradict
  corroborate explain 3f2a news/       how a finding came about
  corroborate claims news/ | jq .text  every claim, one a line
  corroborate check --help             all options of a command

Exit codes: 0 nothing found that fails, 1 findings, 2 the job could not be
done in whole.`

/** Commander's complaint as one line; whoever forgot the command is told it. */
const usageLine = (text: string): string => {
  const line = `corroborate: ${text
    .replace(/^error: /, '')
    .trim()
    .replaceAll('\n', ' ')}`
  return line.includes('unknown command') && !line.includes('Did you mean')
    ? `${line}. To check files or folders: corroborate check <paths>`
    : line
}

const termOf = (argument: Argument): string => {
  const name = argument.variadic ? `${argument.name()}...` : argument.name()
  return argument.required ? `<${name}>` : `[${name}]`
}

/** The command line with all its commands. Parsing rejects with a CommanderError on wrong usage, after one line on standard error. */
export const makeProgram = (session: Session): Command => {
  const program = new Command('corroborate')
    .description('Reads news articles and reports where the sources agree and where they contradict each other.')
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .addHelpText('after', examples)
    .exitOverride()
    .configureHelp({
      helpWidth: session.terminal.width,
      subcommandTerm: command => `${command.name()} ${command.registeredArguments.map(termOf).join(' ')}`.trimEnd(),
    })
    .configureOutput({
      writeOut: session.print,
      writeErr: text => session.terminal.tell(text.trimEnd()),
      outputError: (text, write) => write(usageLine(text)),
    })
  const commands = [addCheck, addClaims, addMentions, addExplain, addDiff, addRelations, addSchema, addInit, addCompletion]
  for (const add of commands) add(program, session)
  return program
}
