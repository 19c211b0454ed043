import { severityOf } from '../model/verdict.js'
import type { Change, ReportDiff, Shift } from './diffReports.js'
import type { FormatOptions } from './format.js'
import { harmlessLine, visible } from './marks.js'
import { paintFor } from './paint.js'
import { cutTo, hang } from './width.js'
import { capitalised, counted, listed, verdictWords } from './wording.js'

const saying = (texts: readonly string[]): string => listed(texts.map(text => `“${cutTo(visible(text), 160)}”`))

/** "Harbour Gazette said “3 people” and now says “4 people”". */
const shiftLine = ({ path, source, was, is, article }: Shift): string => {
  const who = `${visible(source)} (${visible(path)})`
  if (article === 'gone') return `${who} is gone; it said ${saying(was)}`
  if (article === 'new') return `${who} is new and says ${saying(is)}`
  const again = article === 'same' ? ', by the same text' : ''
  if (is.length === 0) return `${who} no longer says ${saying(was)}${again}`
  if (was.length === 0) return `${who} now says ${saying(is)}${again}`
  return `${who} said ${saying(was)} and now says ${saying(is)}${again}`
}

const verdictOf = ({ was, is }: Change): string => {
  const words = [was, is].map(verdict => (verdict === null ? 'no finding' : verdictWords[verdict].one))
  return was === is || was === null ? words[1]! : is === null ? words[0]! : `${words[0]}, now ${words[1]}`
}

/** The difference of two reports for a reader at a terminal. */
export const printDiff = (diff: ReportDiff, { width, color }: FormatOptions): string => {
  const paint = paintFor(color)
  const part = (heading: string, changes: readonly Change[]): string[] =>
    changes.length === 0
      ? []
      : [
          '',
          paint.strong(heading),
          ...changes.flatMap(change => [
            ...hang(`${capitalised(verdictOf(change))}: ${visible(change.question)}`, width, '  ', '    ').map(line =>
              paint.verdict(severityOf[change.is ?? change.was!], line),
            ),
            ...(change.is === null ? [] : hang(visible(change.explanation), width, '    ', '    ')),
            ...hang([change.relation, change.new ?? change.old!].join(' '), width, '    ', '    ').map(paint.faint),
            ...(change.baselined
              ? hang(`accepted in the baseline: ${visible(change.baselined.reason)}`, width, '    ', '    ')
              : []),
            ...change.shifts.flatMap(shift => hang(shiftLine(shift), width, '    - ', '      ')),
          ]),
        ]
  const versions =
    diff.old.version === diff.new.version
      ? []
      : [`The reports were made by versions ${diff.old.version} and ${diff.new.version}.`]
  const { appeared, resolved, changed, unchanged } = diff
  return `${[
    `${counted(appeared.length, 'conflict')} appeared, ${resolved.length} resolved, ${changed.length} changed, ${unchanged} as before`,
    ...versions,
    ...part('APPEARED', appeared),
    ...part('RESOLVED', resolved),
    ...part('CHANGED', changed),
  ]
    .map(line => harmlessLine(line.trimEnd()))
    .join('\n')}\n`
}
