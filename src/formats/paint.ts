import { Chalk, type ChalkInstance } from 'chalk'
import type { Severity } from '../model/verdict.js'
import { closeMark, openMark } from './marks.js'
import { wrap } from './width.js'

/** How emphasis is shown: colours and bold on a terminal, »…« round the decisive words without. */
export interface Paint {
  verdict(severity: Severity, text: string): string
  strong(text: string): string
  faint(text: string): string
  /** Lines of at most `width` columns of a text that may hold marks. */
  lines(text: string, width: number): string[]
}

const marked = new RegExp(`${openMark}([^${openMark}${closeMark}]*)${closeMark}`, 'g')

export const paintFor = (color: boolean): Paint => {
  if (!color) {
    const plain = (text: string) => text
    return {
      verdict: (_, text) => text,
      strong: plain,
      faint: plain,
      lines: (text, width) => wrap(text.replaceAll(openMark, '»').replaceAll(closeMark, '«'), width),
    }
  }
  const chalk: ChalkInstance = new Chalk({ level: 1 })
  const colors: Record<Severity, ChalkInstance> = { error: chalk.red, warning: chalk.yellow, note: chalk.cyan, info: chalk.green }
  return {
    verdict: (severity, text) => colors[severity].bold(text),
    strong: text => chalk.bold(text),
    faint: text => chalk.dim(text),
    lines: (text, width) =>
      wrap(text, width).map(line => line.replace(marked, (_, words: string) => chalk.bold.underline(words))),
  }
}
