import type { Report } from '../model/report.js'
import { reportHead } from '../model/reportHead.js'
import { draftView } from './draftView.js'
import { escapeMarkdown } from './escapeMarkdown.js'
import type { Format, FormatOptions } from './format.js'
import { type Block, blocksOf } from './markdownBlocks.js'
import { harmlessLine } from './marks.js'
import { readingOf } from './reading.js'
import { summaryLine } from './summaryLine.js'
import { counted, listed } from './wording.js'

/** A comment on GitHub, in characters (of UTF-16, which is the stricter count). */
const comment = 65_536
/** Kept free for the line that tells what was left out. */
const reserve = 500

const leftOutLine = (left: readonly Block[]): string => {
  const counts = new Map<string, { is: Block['is']; n: number }>()
  for (const { is, holds } of left) counts.set(is[0], { is, n: (counts.get(is[0])?.n ?? 0) + holds })
  return `Left out for want of room: ${listed([...counts.values()].map(({ is, n }) => counted(n, ...is)))}.\n`
}

const headOf = (report: Report, options: FormatOptions): string => {
  const draft = report.draft && escapeMarkdown(draftView(readingOf(report, { ...options, color: false }), report.draft).summary)
  return `## ${reportHead(report.tool.version, report.articles.length)}\n\n${draft ?? summaryLine(report)}\n\n`
}

/** The report as Markdown of at most `room` units of `measure`: what matters most first, and what was left out is said. Empty where not even the head fits. */
export const markdownWithin = (
  report: Report,
  options: FormatOptions,
  room: number,
  measure: (text: string) => number,
): string => {
  const head = headOf(report, options)
  let left = room - reserve - measure(head)
  if (left < 0) return ''
  const [kept, dropped]: [string[], Block[]] = [[], []]
  for (const block of blocksOf(report, options)) {
    // the order stays: once a finding did not fit, no later one takes its place
    const text = dropped.length > 0 && !block.always ? undefined : block.print().split('\n').map(harmlessLine).join('\n')
    const size = text === undefined ? 0 : measure(text) + 1
    if (text === undefined || size > left) dropped.push(block)
    else {
      kept.push(text)
      left -= size
    }
  }
  return `${head}${[...kept, ...(dropped.length > 0 ? [leftOutLine(dropped)] : [])].join('\n').trimEnd()}\n`
}

/** For a comment on a pull request, which holds 65,536 characters. */
export const markdown: Format = {
  name: 'markdown',
  describes: 'for a comment on a pull or merge request',
  print: (report, options) => markdownWithin(report, options, comment, text => text.length),
}
