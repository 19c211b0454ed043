import type { Command } from 'commander'
import type { FormatOptions, Report, Verdict } from '../index.js'
import { deliverAll } from './deliver.js'
import { exitCodes } from './exitCodes.js'
import type { Library } from './library.js'
import { addReadingOptions, addRelationOptions, chosenRelations, type ReadingOptions, type RelationOptions } from './options.js'
import { addOutputOptions, chooseTargets, type OutputOptions } from './outputs.js'
import { readInput, tellUnreadable } from './readInput.js'
import type { Session } from './session.js'
import { addStepSummary } from './stepSummary.js'
import { oneOf } from './suggest.js'

interface CheckOptions extends ReadingOptions, RelationOptions, OutputOptions {
  failOn: string
}

const examples = `
Examples:
  corroborate check                        the articles of the current folder
  corroborate check a.txt b.txt            these two
  corroborate check news/ --format json -o report.json
  corroborate check news/ -o sarif=out.sarif -o junit=out.xml
  cat a.txt | corroborate check - b.txt    one from standard input
  corroborate check news/ --fail-on never  exit 0 whatever is found`

/** Does the report hold a finding at or above the verdict, in the order of the table of verdicts? */
const fails = ({ verdicts }: Library, report: Report, failOn: string): boolean =>
  failOn !== 'never' && report.findings.some(({ verdict }) => verdicts.indexOf(verdict) <= verdicts.indexOf(failOn as Verdict))

/** `corroborate check`: the report of the articles, in the format asked for. */
export const addCheck = (program: Command, { terminal, load, finish }: Session): void => {
  const command = program
    .command('check')
    .description('report where the articles agree and contradict each other')
    .argument('[paths...]', 'folders, files, globs or - for standard input; the current folder by default')
    .option(
      '--fail-on <verdict>',
      'exit 1 at this verdict and those above it: contradiction, dispute, discrepancy, update, agreement, refinement, single-source; or never',
      'contradiction',
    )
    .addHelpText('after', examples)
  addReadingOptions(addRelationOptions(addOutputOptions(command))).action(async (paths: string[], options: CheckOptions) => {
    const library = await load()
    const targets = await chooseTargets(library, terminal, options)
    const failOn = await oneOf(library, 'verdict', options.failOn, [...library.verdicts, 'never'])
    const relations = await chosenRelations(library, options)
    const input = await readInput(library, terminal, paths, options)
    const report = library.checkArticles(input.articles, { ...relations, asOf: options.asOf, notices: input.notices })
    const texts = new Map(input.articles.map(({ id, text }) => [id, text]))
    const printing = (toFile: boolean): FormatOptions => ({
      width: toFile ? 80 : terminal.width,
      color: terminal.color && options.color && !toFile,
      detail: options.quiet ? 'quiet' : options.verbose ? 'verbose' : 'normal',
      relations: library.relations,
      textOf: id => texts.get(id),
      ...(failOn !== 'never' && { failOn: failOn as Verdict }),
    })
    const results = targets.map(({ format, path }) => ({ path, text: format.print(report, printing(path !== undefined)) }))
    await deliverAll(library, terminal, results, input.files)
    await addStepSummary(library, terminal, targets, report, printing(true))
    tellUnreadable(library, terminal, input)
    finish(input.unreadable > 0 ? exitCodes.failure : fails(library, report, failOn) ? exitCodes.findings : exitCodes.clean)
  })
}
