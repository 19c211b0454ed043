import { type Command, InvalidArgumentError, Option } from 'commander'
import type { Library } from './library.js'
import { oneOf } from './suggest.js'

/** What every command that reads articles takes. */
export interface ReadingOptions {
  asOf?: string
  maxFileSize: number
  encoding?: string
  metadata?: string
  /** A file, or false for none; else one is looked for. */
  config?: string | false
  follow?: boolean
  allowEmpty?: boolean
  allowUnreadable?: boolean
  color: boolean
  quiet?: boolean
  verbose?: boolean
}

export interface RelationOptions {
  only?: string[]
  skip?: string[]
}

const units: Record<string, number> = { '': 1, b: 1, k: 1e3, kb: 1e3, m: 1e6, mb: 1e6, g: 1e9, gb: 1e9 }

/** "10MB" -> 10,000,000 bytes. */
export const bytesOf = (text: string): number => {
  const [, figure, unit] = /^(\d{1,9}(?:\.\d{1,3})?) ?([a-z]{0,2})$/i.exec(text) ?? []
  const factor = units[unit?.toLowerCase() ?? '?']
  if (figure === undefined || factor === undefined || Number(figure) === 0)
    throw new InvalidArgumentError('Give a size such as 500kB or 10MB.')
  return Math.round(Number(figure) * factor)
}

const daysOf = (year: number, month: number): number => {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** A day of the calendar as ISO 8601 ("2022-01-12"). */
export const dayOf = (text: string): string => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? []
  if (!year || !month || !day || month > 12 || day > daysOf(year, month))
    throw new InvalidArgumentError('Give a day of the calendar as YYYY-MM-DD.')
  return text
}

/** Collects the values of an option that may be given several times. */
export const several = (value: string, before: string[] = []): string[] => [...before, value]

export const addReadingOptions = (command: Command): Command =>
  command
    .option('--as-of <date>', 'reference date (YYYY-MM-DD) for articles that carry none', dayOf)
    .addOption(new Option('--max-file-size <size>', 'refuse larger files unread').default(1e7, '10MB').argParser(bytesOf))
    .option('--encoding <name>', 'encoding of files that are not Unicode, such as windows-1252')
    .option('--metadata <file>', 'JSON array or CSV: path, source, published, title, url')
    .option('--config <file>', 'configuration, instead of the one found from the working folder upwards')
    .option('--no-config', 'no configuration and no .corroborateignore')
    .option('--follow', 'follow symbolic links found in folders')
    .option('--allow-empty', 'no article at all is no error')
    .option('--allow-unreadable', 'exit as if a file that cannot be read were not there; it is still told')
    .option('--no-color', 'no colours, also on a terminal')
    .option('-q, --quiet', 'text and markdown: only what differs and the summary')
    .option('-v, --verbose', 'text and markdown: every quote and single-source question; errors: where they arose')

export interface OutputOption {
  output?: string
}

export const addOutputOption = (command: Command): Command =>
  command.option('-o, --output <file>', 'write the result to a file, never over an input')

export const addRelationOptions = (command: Command): Command =>
  command
    .option('--only <relation>', 'compare nothing else (repeatable)', several)
    .option('--skip <relation>', 'leave it out (repeatable)', several)

/** The relations chosen, each checked against the catalogue. Throws a UserError at a name that is none. */
export const chosenRelations = async (library: Library, { only, skip }: RelationOptions): Promise<RelationOptions> => {
  const names = library.relations.map(({ name }) => name)
  for (const word of [...(only ?? []), ...(skip ?? [])]) await oneOf(library, 'relation', word, names)
  return { ...(only && { only }), ...(skip && { skip }) }
}
