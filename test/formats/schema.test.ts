import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { schemas } from '../../src/formats/schemas.js'
import { reportSchema } from '../../src/model/reportSchema.js'
import { councilReport } from './sampleReport.js'

describe('the published schemas', () => {
  test.each(Object.keys(schemas))('of the %s is current (npm run schemas writes it)', async name => {
    const published = JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8'))
    expect(published).toEqual(JSON.parse(JSON.stringify(await schemas[name]!())))
    expect(published.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
    addFormats.default(new Ajv2020()).compile(published)
  })

  test('are those that the program knows, and no other', () => {
    expect(readdirSync('schemas').sort()).toEqual(
      Object.keys(schemas)
        .map(name => `${name}.schema.json`)
        .sort(),
    )
  })
})

describe('the published schema of the report', () => {
  test('lets fields be added, at every level', async () => {
    expect(JSON.stringify(await schemas.report!())).not.toContain('"additionalProperties":false')
  })

  test.each([
    [
      'a verdict that is none',
      (report: ReturnType<typeof councilReport>) => Object.assign(report.findings[0]!, { verdict: 'lie' }),
    ],
    [
      'a value of an unknown kind',
      (report: ReturnType<typeof councilReport>) => Object.assign(report.claims[0]!, { value: { kind: 'mood' } }),
    ],
    ['a negative offset', (report: ReturnType<typeof councilReport>) => Object.assign(report.claims[0]!.evidence, { start: -1 })],
    ['a missing summary', (report: ReturnType<typeof councilReport>) => Reflect.deleteProperty(report, 'summary')],
  ])('refuses %s', (_, damage) => {
    const report = councilReport()
    expect(reportSchema.safeParse(report).success).toBe(true)
    damage(report)
    expect(reportSchema.safeParse(report).success).toBe(false)
  })
})
