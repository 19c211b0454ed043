import { readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { parse } from 'csv-parse/sync'
import type { Log } from 'sarif'
import { SaxesParser } from 'saxes'
import { expect } from 'vitest'
import { csvColumns, csvRows } from '../../src/formats/csv.js'
import { formats } from '../../src/formats/index.js'
import type { Finding } from '../../src/model/report.js'
import { reportJsonSchema } from '../../src/model/reportSchema.js'
import type { Told } from './anyReport.js'

const print = (name: string, { report, texts }: Told): string =>
  formats[name]!.print(report, { width: 80, color: false, detail: 'normal', textOf: id => texts.get(id) })

// expect() is slow by the million: it is asked only where something is wrong
const hold = (right: boolean, what: string): void => {
  if (!right) expect.unreachable(what)
}

const accept = (validate: ValidateFunction, data: unknown): void => {
  if (!validate(data)) expect(validate.errors).toEqual([])
}

const ajv2020 = new Ajv2020()
addFormats.default(ajv2020)
const isReport = ajv2020.compile(reportJsonSchema())

/** Does a finding lie between articles that are not new, where some are? */
const isOld = ({ report }: Told, { answers }: Finding): boolean => {
  const changed = report.articles.filter(article => article.changed).map(({ id }) => id)
  return changed.length > 0 && !answers.some(({ articles }) => articles.some(id => changed.includes(id)))
}

/** What tools for CI are told of. */
const alertedOf = (told: Told): Finding[] =>
  told.report.findings.filter(finding => finding.severity !== 'info' && !isOld(told, finding))

/** The report passes its published schema, judged by another program than the one that wrote it. */
export const judgeReport = (told: Told): void => accept(isReport, JSON.parse(print('json', told)))

/** The OASIS schema of SARIF 2.1.0 (rtm.5, the final one), which is of draft-04 and uses nothing that draft-07 reads otherwise. */
const sarifSchema = (): object => {
  const file = 'node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'
  const { $schema, id, ...schema } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
  expect([$schema, id]).toEqual(['http://json-schema.org/draft-04/schema#', expect.stringContaining('sarif-2.1.0-rtm.5')])
  return schema
}

// a pattern of the schema is no regular expression with the flag u
const ajv = new Ajv({ strict: false, unicodeRegExp: false })
addFormats.default(ajv)
const isSarif = ajv.compile(sarifSchema())

/** What stands between two places, columns in UTF-16 code units. */
const wordsAt = (text: string, [line, column, endLine, endColumn]: number[]): string => {
  const starts = [0, ...[...text.matchAll(/\r\n|\n|\r(?!\n)/g)].map(({ index, 0: end }) => index + end.length)]
  return text.slice(starts[line! - 1]! + column! - 1, starts[endLine! - 1]! + endColumn! - 1)
}

const daysOf = ({ report }: Told) =>
  new Map(report.articles.map(({ id, changed, published }) => [id, `${changed ? 1 : 0}${published ?? ''}`]))

/** SARIF passes the OASIS schema; the place that counts is in the newest article and holds the quote; links lead to related places. */
export const judgeSarif = (told: Told): void => {
  const log = JSON.parse(print('sarif', told)) as Log
  accept(isSarif, log)
  const { results = [], tool } = log.runs[0]!
  const differing = alertedOf(told)
  hold(results.length === differing.length, 'a result a finding')
  const days = daysOf(told)
  for (const [at, result] of results.entries()) {
    const finding = differing[at]!
    const claims = told.report.claims.filter(({ id }) => finding.answers.some(answer => answer.claims.includes(id)))
    const newest = claims
      .map(({ article }) => days.get(article)!)
      .sort()
      .at(-1)
    const { startLine, startColumn, endLine, endColumn } = result.locations![0]!.physicalLocation!.region!
    const quoted = claims.filter(
      ({ article, evidence }) =>
        days.get(article) === newest &&
        wordsAt(told.texts.get(article)!, [startLine!, startColumn!, endLine!, endColumn!]) === evidence.quote,
    )
    hold(quoted.length > 0, `the primary place of ${finding.id} is in the newest article`)
    hold(tool.driver.rules![result.ruleIndex!]!.id === result.ruleId, 'the rule of the index')
    hold(result.partialFingerprints!.primaryLocationLineHash === finding.id, 'the fingerprint')
    const links = [...result.message.text!.matchAll(/(?<!\\)\]\((\d+)\)/g)].map(([, id]) => Number(id))
    hold(
      links.every(id => result.relatedLocations?.[id - 1]?.id === id),
      'links lead to related locations',
    )
  }
}

interface XmlCase {
  name: string
  outcome: 'passed' | 'failure' | 'skipped'
}

/** JUnit is well-formed XML 1.0; each question is one test case, failed where sources contradict, skipped where one stands alone. */
export const judgeJunit = (told: Told): void => {
  const cases: XmlCase[] = []
  const parser = new SaxesParser()
  parser.on('error', error => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'testcase') cases.push({ name: String(attributes.name), outcome: 'passed' })
    if (name === 'failure' || name === 'skipped') cases.at(-1)!.outcome = name
  })
  parser.write(print('junit', told)).close()
  const wanted = told.report.findings.map(finding => {
    const { verdict, baselined } = finding
    if (baselined || isOld(told, finding)) return 'skipped'
    return { contradiction: 'failure', 'single-source': 'skipped' }[verdict as string] ?? 'passed'
  })
  hold(cases.map(({ outcome }) => outcome).join() === wanted.join(), 'an outcome a finding')
}

const startsFormula = /^[\s\p{Cc}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u
const isNumber = (cell: string): boolean => cell.trim() === cell && cell !== '' && Number.isFinite(Number(cell))

/** CSV survives a round trip, a line a row, and no cell is a formula; figures are figures. */
export const judgeCsv = (told: Told): void => {
  const text = print('csv', told)
  const rows: string[][] = parse(text, { bom: true, relax_column_count: false })
  const wanted = [[...csvColumns] as string[], ...csvRows(told.report)]
  hold(JSON.stringify(rows) === JSON.stringify(wanted), 'a round trip')
  hold(text.startsWith('\uFEFFfinding,') && text.endsWith('\r\n'), 'byte order mark and last line end')
  hold(text.split(/[\r\n]+/).length === rows.length + 1, 'one line a row')
  for (const row of rows)
    for (const cell of row) if (startsFormula.test(cell) && !isNumber(cell)) hold(false, `no formula: ${JSON.stringify(cell)}`)
  const [min, claim] = [csvColumns.indexOf('min'), csvColumns.indexOf('claim')]
  const mins = new Map(told.report.claims.map(({ id, value }) => [id, 'min' in value ? String(value.min) : '']))
  for (const row of rows.slice(1)) hold(row[min] === mins.get(row[claim]!), 'real numbers untouched')
}

const exactly = (value: object, allowed: readonly string[]): void => {
  for (const name of Object.keys(value)) hold(allowed.includes(name), `a field that the format does not know: ${name}`)
}

/** Columns of rdjson are bytes of UTF-8, and its reader, which refuses unknown fields, knows all. */
export const judgeRdjson = (told: Told): void => {
  const result = JSON.parse(print('rdjson', told))
  exactly(result, ['source', 'diagnostics', 'severity'])
  const open = alertedOf(told).filter(({ baselined }) => !baselined)
  hold(result.diagnostics.length === open.length, 'a diagnostic a finding')
  for (const [at, { message, location, severity, code, ...rest }] of result.diagnostics.entries()) {
    exactly(rest, [])
    hold(['ERROR', 'WARNING', 'INFO'].includes(severity) && message !== '' && code.value === open[at]!.relation, 'known words')
    const { start, end } = location.range
    const { texts, report } = told
    const quotes = report.articles
      .filter(({ path }) => path === location.path)
      .map(({ id }) => {
        const bytes = Buffer.from(texts.get(id)!, 'utf8')
        const starts = [0]
        for (const [index, byte] of bytes.entries())
          if (byte === 10 || (byte === 13 && bytes[index + 1] !== 10)) starts.push(index + 1)
        return bytes.subarray(starts[start.line - 1]! + start.column - 1, starts[end.line - 1]! + end.column - 1).toString()
      })
    const wanted = report.claims.map(({ evidence }) => Buffer.from(evidence.quote, 'utf8').toString())
    hold(
      quotes.some(quote => wanted.includes(quote)),
      'the bytes between the places are the quote',
    )
  }
}

/** What GitLab reads of an issue, each with a fingerprint of its own. */
export const judgeCodequality = (told: Told): void => {
  const issues = JSON.parse(print('codequality', told))
  for (const { description, check_name, fingerprint, severity, location } of issues) {
    hold(
      [description, check_name, fingerprint].every(field => typeof field === 'string' && field !== ''),
      'words',
    )
    hold(['info', 'minor', 'major', 'critical', 'blocker'].includes(severity), 'a severity')
    hold(typeof location.path === 'string' && location.lines.begin >= 1 && location.lines.end >= location.lines.begin, 'a place')
  }
  hold(
    new Set(issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size === issues.length,
    'one fingerprint each',
  )
}

/** Judges by the name of the format. */
export const judges: Record<string, (told: Told) => void> = {
  json: judgeReport,
  sarif: judgeSarif,
  junit: judgeJunit,
  csv: judgeCsv,
  rdjson: judgeRdjson,
  codequality: judgeCodequality,
}
