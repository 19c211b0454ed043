import { resolve } from 'node:path'
import type { FormatOptions, Report } from '../index.js'
import { writing } from './deliver.js'
import type { Library } from './library.js'
import type { Target } from './outputs.js'
import type { Terminal } from './terminal.js'
import { appendToFile, sizeOf } from './writeFile.js'

/** What GitHub takes of a step, in bytes, over all that its commands append. */
const most = 1_048_576

/** Appends the report to the file that GITHUB_STEP_SUMMARY names, where a format of the run has a summary. Throws a UserError when it cannot be written. */
export const addStepSummary = async (
  library: Library,
  terminal: Terminal,
  targets: readonly Target[],
  report: Report,
  options: FormatOptions,
): Promise<void> => {
  const format = targets.find(({ format: { summarise } }) => summarise !== undefined)?.format
  if (!format?.summarise || !terminal.stepSummary) return
  const path = resolve(terminal.folder, terminal.stepSummary)
  const text = format.summarise(report, options, most - sizeOf(path))
  await writing(library, terminal.stepSummary, () => appendToFile(path, text))
}
