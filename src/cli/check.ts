import type { Command } from 'commander'
import type { Finding, FormatOptions, Report, Verdict } from '../index.js'
import { addBaselineOptions, type BaselineOptions, judgeByBaseline } from './baseline.js'
import { deliverAll } from './deliver.js'
import { exitCodes } from './exitCodes.js'
import { comparing, findConfig } from './findConfig.js'
import { addNewArticleOptions, type NewArticleOptions, readNewArticles } from './newArticles.js'
import { addReadingOptions, addRelationOptions, chosenRelations, type ReadingOptions, type RelationOptions } from './options.js'
import { addOutputOptions, chooseTargets, type OutputOptions } from './outputs.js'
import { tellUnreadable } from './readInput.js'
import type { Session } from './session.js'
import { addStepSummary } from './stepSummary.js'
import { oneOf } from './suggest.js'

interface CheckOptions extends ReadingOptions, RelationOptions, OutputOptions, NewArticleOptions, BaselineOptions {
  failOn: string
  printConfig?: boolean
}

const examples = `
Examples:
  corroborate check                        the articles of the current folder
  corroborate check a.txt b.txt            these two
  corroborate check news/ --format json -o report.json
  corroborate check news/ -o sarif=out.sarif -o junit=out.xml
  cat a.txt | corroborate check - b.txt    one from standard input
  corroborate check news/ --fail-on never  exit 0 whatever is found
  corroborate check news/ --changed --since origin/main
                                           only what this branch adds counts
  corroborate check draft.txt --against news/
                                           who contradicts or confirms a draft
  corroborate check news/ --baseline known.json --accept 3f2a --reason 'the
    ministry corrected itself'             accept a finding from now on`

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
    .option('--print-config', 'print the configuration that holds here, and check nothing')
    .addHelpText('after', examples)
  addBaselineOptions(addNewArticleOptions(addReadingOptions(addRelationOptions(addOutputOptions(command))))).action(
    async (paths: string[], options: CheckOptions) => {
      const library = await load()
      if (options.printConfig) {
        const { config, file, ignoreFile } = await findConfig(library, terminal, options.config)
        await terminal.write(`${library.safeJson({ file, ignoreFile, config }, 2)}\n`)
        return finish(exitCodes.clean)
      }
      const targets = await chooseTargets(library, terminal, options)
      const failOn = await oneOf(library, 'verdict', options.failOn, [...library.verdicts, 'never'])
      const relations = await chosenRelations(library, options)
      const { input, changed, draft } = await readNewArticles(library, terminal, paths, options)
      const comparison = comparing(input.found, relations)
      const checked = library.checkArticles(input.articles, {
        ...comparison,
        ...(changed ? { changed, draft } : {}),
        asOf: options.asOf,
        notices: input.notices,
      })
      // without a new article nothing counts
      const failing = (judged: Report): Finding[] =>
        failOn === 'never' || changed?.length === 0 ? [] : library.failingFindings(judged, failOn as Verdict)
      const { report, misfit } = await judgeByBaseline(checked, {
        library,
        terminal,
        options,
        inputs: input.files,
        complete: input.unreadable === 0,
        isLookedAt: name => !comparison.skip?.includes(name) && (!comparison.only || comparison.only.includes(name)),
        failing,
      })
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
      const found = failing(report).length > 0
      finish(input.incomplete || misfit ? exitCodes.failure : found ? exitCodes.findings : exitCodes.clean)
    },
  )
}
