import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formats } from '../../src/formats/index.js'
import { safeJson } from '../../src/formats/json.js'
import { reportSchema } from '../../src/model/reportSchema.js'
import { councilReport } from './sampleReport.js'

const options = { width: 80, color: true, detail: 'normal' as const }

/** The same object with the keys of every level turned round. */
const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  )
}

describe('the JSON report', () => {
  test('holds the report, and passes its schema', () => {
    const parsed = JSON.parse(formats.json!.print(councilReport(), options))
    expect(parsed).toEqual(councilReport())
    expect(reportSchema.parse(parsed)).toEqual(parsed)
  })

  test('has the key order of the contract, whatever order the report was built in', () => {
    const report = councilReport()
    for (const format of [formats.json!, formats.ndjson!]) {
      const mixed = {
        ...report,
        claims: reversed(report.claims),
        findings: reversed(report.findings),
        articles: reversed(report.articles),
        summary: reversed(report.summary),
      }
      // `about` and byVerdict keep the order they come in
      const sorted = (text: string) => text.replace(/"byVerdict":\s*\{[^}]*\}/g, '')
      expect(sorted(format.print(mixed as typeof report, options))).toBe(sorted(format.print(report, options)))
    }
    expect(Object.keys(JSON.parse(formats.json!.print(report, options)))).toEqual([
      'schemaVersion',
      'tool',
      'articles',
      'stories',
      'claims',
      'findings',
      'notices',
      'summary',
    ])
  })

  test('keeps any text, and prints nothing a terminal or a log would obey', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.constantFrom('\u009B31m', '\u202Eabc', 'x\u2028y', '##[add-mask]x', '##vso[x]', '\u007F'),
        ),
        text => {
          const printed = safeJson({ text })
          expect(JSON.parse(printed)).toEqual({ text })
          expect(printed).not.toMatch(/[\p{Cc}\u2028-\u202E\u2066-\u2069\uFEFF]|##[a-z]*\[/u)
        },
      ),
    )
  })

  test('a field called __proto__ stays a field', () => {
    const report = councilReport()
    report.claims[0]!.about = JSON.parse('{"__proto__":"x"}')
    expect(formats.json!.print(report, options)).toContain('"__proto__": "x"')
  })
})

describe('NDJSON', () => {
  test('is one object a line, told apart by type, the summary last', () => {
    const report = councilReport()
    const lines = formats
      .ndjson!.print(report, options)
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line))
    const count = (type: string) => lines.filter(line => line.type === type).length
    expect([count('article'), count('story'), count('claim'), count('finding'), count('notice')]).toEqual([
      5,
      1,
      report.claims.length,
      report.findings.length,
      1,
    ])
    expect(lines.at(-1)).toMatchObject({ type: 'summary', schemaVersion: '1.0', ...report.summary })
  })
})
