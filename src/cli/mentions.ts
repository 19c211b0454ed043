import type { Command } from 'commander'
import type { Article } from '../index.js'
import { deliver } from './deliver.js'
import { exitCodes } from './exitCodes.js'
import type { Library } from './library.js'
import { addOutputOption, addReadingOptions, type OutputOption, type ReadingOptions } from './options.js'
import { readInput, tellUnreadable } from './readInput.js'
import type { Session } from './session.js'

const examples = `
Example:
  corroborate mentions a.txt | jq -c '[.line, .kind, .text]'`

/** The mentions of an article in the order of its text, each with its place, one JSON object a line. */
const mentionLines = (library: Library, article: Article, asOf: string | undefined): string[] => {
  const published = article.published ?? asOf
  let line = 0
  return library.findMentions(article.text, published ? { published } : {}).map(mention => {
    while (line + 1 < article.lines.length && article.lines[line + 1]!.start <= mention.start) line++
    const place = { path: article.path, line: line + 1, column: mention.start - (article.lines[line]?.start ?? 0) + 1 }
    const { start, end, kind, ...reading } = mention
    return `${library.safeJson({ ...place, start, end, kind, text: article.text.slice(start, end), ...reading })}\n`
  })
}

/** `corroborate mentions`: every date, time, duration, quantity, person, organisation and place read, one JSON object a line. */
export const addMentions = (program: Command, { terminal, load, finish }: Session): void => {
  const command = program
    .command('mentions')
    .description('print every date, time, quantity, person, organisation and place read, one JSON object a line')
    .argument('[paths...]', 'folders, files, globs or - for standard input; the current folder by default')
    .addHelpText('after', examples)
  addOutputOption(addReadingOptions(command)).action(async (paths: string[], options: ReadingOptions & OutputOption) => {
    const library = await load()
    const input = await readInput(library, terminal, paths, options)
    const lines = input.articles.flatMap(article => mentionLines(library, article, options.asOf))
    await deliver(library, terminal, lines.join(''), options.output, input.files)
    tellUnreadable(library, terminal, input)
    finish(input.incomplete ? exitCodes.failure : exitCodes.clean)
  })
}
