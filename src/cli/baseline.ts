import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { Baseline, BaselineEntry, Finding, Report } from '../index.js'
import { deliver } from './deliver.js'
import { findingOf } from './findingOf.js'
import type { Library } from './library.js'
import { dayOf } from './options.js'
import { readData } from './readData.js'
import type { Terminal } from './terminal.js'

export interface BaselineOptions {
  baseline?: string
  accept?: string[]
  reason?: string
  expires?: string
  updateBaseline?: boolean
  allowUnused?: boolean
}

export const addBaselineOptions = (command: Command): Command =>
  command
    .option('--baseline <file>', 'findings that are known and accepted: they do not count for the exit code')
    .option('--accept <id...>', "put findings into the baseline, by id; 'new' for all that fail")
    .option('--reason <text>', 'why they are accepted')
    .option('--expires <date>', 'until when (YYYY-MM-DD, judged by --as-of)', dayOf)
    .option('--update-baseline', 'remove what no finding needs any more, and what has expired; adds nothing')
    .option('--allow-unused', 'entries of the baseline that no finding needs are no error')

export interface Judged {
  report: Report
  /** The baseline does not fit: an entry is unused, and that is not allowed. */
  misfit: boolean
}

interface Run {
  library: Library
  terminal: Terminal
  options: BaselineOptions & { asOf?: string }
  /** Files that must not be overwritten. */
  inputs: readonly string[]
  /** Everything was read and compared: only then is an entry unused. */
  complete: boolean
  isLookedAt: (relation: string) => boolean
  failing: (report: Report) => Finding[]
}

const checkUsage = (
  { UserError }: Library,
  { baseline, accept, reason, expires, updateBaseline, allowUnused }: BaselineOptions,
): void => {
  const needing = Object.entries({ accept, 'update-baseline': updateBaseline, 'allow-unused': allowUnused }).find(
    ([, value]) => value,
  )
  if (needing && baseline === undefined) throw new UserError(`--${needing[0]} needs --baseline FILE`)
  if (accept && !reason?.trim())
    throw new UserError('--accept needs --reason TEXT', 'Whoever reads the baseline next wants to know why.')
  const idle = accept ? undefined : reason !== undefined ? 'reason' : expires !== undefined ? 'expires' : undefined
  if (idle) throw new UserError(`--${idle} needs --accept ID`)
}

const textOf = ({ library, terminal }: Run, file: string): string | undefined =>
  readData(library, resolve(terminal.folder, file), file)

const load = async ({ library, options }: Run, file: string, text: string | undefined): Promise<Baseline> => {
  if (text !== undefined) return library.readBaseline(text, file)
  if (options.accept) return { schemaVersion: '1.0', entries: [] }
  throw new library.UserError(`there is no baseline '${file}'`, '--accept ID --reason TEXT makes one.')
}

const toAccept = async ({ library, options, failing }: Run, report: Report): Promise<Finding[]> => {
  const wanted = new Set<Finding>()
  for (const word of options.accept ?? [])
    for (const finding of word === 'new' ? failing(report) : [await findingOf(library, report, word)])
      if (finding.baselined === undefined) wanted.add(finding)
  return [...wanted]
}

const told = ({ fingerprint, relation, question }: BaselineEntry): string => `${fingerprint} (${relation}: ${question})`

/** Puts the baseline over the report, adds what is to be accepted, removes what is unused, and says whether it fits. */
export const judgeByBaseline = async (report: Report, run: Run): Promise<Judged> => {
  const { library, terminal, options, complete, isLookedAt } = run
  checkUsage(library, options)
  const { baseline: file, asOf, reason, expires } = options
  if (file === undefined) return { report, misfit: false }
  const judging = { isLookedAt, ...(asOf === undefined ? {} : { asOf }) }
  const text = textOf(run, file)
  let baseline = await load(run, file, text)
  let applied = library.applyBaseline(report, baseline, judging)
  const before = baseline.entries
  const accepted = await toAccept(run, applied.report)
  if (accepted.length > 0) {
    const added = accepted.map(finding => library.acceptFinding(report, finding, reason!.trim(), expires))
    baseline = { ...baseline, entries: [...before, ...added] }
  }
  if (options.updateBaseline && complete) {
    const gone = new Set([...applied.unused, ...applied.expired])
    baseline = { ...baseline, entries: baseline.entries.filter(entry => !gone.has(entry)) }
  }
  if (baseline.entries.length !== before.length || accepted.length > 0) {
    // entries that another run has added since would be lost
    if (textOf(run, file) !== text)
      throw new library.UserError(`'${file}' was changed meanwhile and is left as it is`, 'Run it again.')
    await deliver(library, terminal, library.printBaseline(baseline), file, run.inputs)
    applied = library.applyBaseline(report, baseline, judging)
  }
  const tell = (line: string): void => terminal.tell(library.visible(`corroborate: ${line}`))
  for (const entry of applied.expired) tell(`${file}: the entry ${told(entry)} expired on ${entry.expires}`)
  if (asOf === undefined && baseline.entries.some(entry => entry.expires !== undefined))
    tell(`${file}: whether an entry has expired is judged by --as-of, which is not given`)
  if (!complete || options.allowUnused || applied.unused.length === 0) return { report: applied.report, misfit: false }
  for (const entry of applied.unused) tell(`${file}: no finding needs the entry ${told(entry)} any more`)
  tell('--update-baseline removes what is unused, --allow-unused lets it be')
  const notices = applied.unused.map(entry => ({
    article: null,
    is: 'unused-baseline-entry',
    detail: `${file}: no finding needs the entry ${told(entry)} any more`,
  }))
  return { report: { ...applied.report, notices: [...applied.report.notices, ...notices] }, misfit: true }
}
