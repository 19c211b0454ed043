import type { Command } from 'commander'
import { type CompletedCommand, type CompletedValue, completionScripts } from './completionScripts.js'
import { exitCodes } from './exitCodes.js'
import type { Library } from './library.js'
import type { Session } from './session.js'
import { oneOf } from './suggest.js'

const examples = `
Examples:
  corroborate completion bash > ~/.local/share/bash-completion/completions/corroborate
  corroborate completion zsh > "\${fpath[1]}/_corroborate"
  corroborate completion fish > ~/.config/fish/completions/corroborate.fish`

const files = new Set(['output', 'metadata', 'config', 'baseline', 'against'])

const wordsOf = ({ formats, verdicts, relations, schemas }: Library): Record<string, readonly string[]> => {
  const names = relations.map(({ name }) => name)
  return {
    format: Object.keys(formats),
    'fail-on': [...verdicts, 'never'],
    only: names,
    skip: names,
    'relations name': names,
    'schema name': Object.keys(schemas),
    'completion shell': Object.keys(completionScripts),
  }
}

const commandsOf = (library: Library, program: Command): CompletedCommand[] => {
  const words = wordsOf(library)
  const completes = (name: string): CompletedValue => (files.has(name) ? 'file' : (words[name] ?? 'text'))
  return program.commands.map(command => ({
    name: command.name(),
    describes: command.description(),
    options: command.options
      .filter(({ hidden, long }) => !hidden && long)
      .map(option => ({
        long: option.long!,
        short: option.short,
        describes: option.description,
        value: option.required || option.optional ? completes(option.name()) : 'nothing',
      })),
    args: command.registeredArguments.map(argument =>
      ['paths', 'old', 'new'].includes(argument.name()) ? 'file' : (words[`${command.name()} ${argument.name()}`] ?? 'text'),
    ),
  }))
}

/** `corroborate completion`: a script that completes commands, options and their values in a shell. */
export const addCompletion = (program: Command, { terminal, load, finish }: Session): void => {
  program
    .command('completion')
    .description('print a completion script for a shell')
    .argument('<shell>', 'bash, zsh or fish')
    .addHelpText('after', examples)
    .action(async (shell: string) => {
      const library = await load()
      const script = completionScripts[await oneOf(library, 'shell', shell, Object.keys(completionScripts))]!
      await terminal.write(script(program.name(), commandsOf(library, program)))
      finish(exitCodes.clean)
    })
}
