import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { run } from '../../src/cli/run.js'
import { councilReport, sampleReport } from '../formats/sampleReport.js'
import { fakeLibrary, fakeTerminal } from './fakeLibrary.js'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'corroborate-'))
  writeFileSync(join(folder, 'empty.json'), JSON.stringify(sampleReport({ a: 'A' }, [])))
  writeFileSync(join(folder, 'council.json'), `\uFEFF${JSON.stringify(councilReport())}`)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const diff = async (...args: string[]) => {
  const terminal = { ...fakeTerminal(folder), stdin: async () => readFileSync(join(folder, 'council.json')) }
  const out: string[] = []
  terminal.write = async text => {
    out.push(text)
  }
  const code = await run(['diff', ...args], terminal, async () => fakeLibrary())
  return { code, out: out.join(''), err: terminal.err.join('\n') }
}

test('new contradictions: code 1, in every format', async () => {
  const { code, out } = await diff('empty.json', 'council.json')
  expect(code).toBe(1)
  expect(out).toMatch(/^4 conflicts appeared, 0 resolved, 0 changed, 0 as before\n\nAPPEARED\n {2}Contradiction: Who headed/)
  const json = await diff('empty.json', 'council.json', '--format', 'json')
  expect([json.code, JSON.parse(json.out).appeared.length]).toEqual([1, 4])
})

test('none: code 0', async () => {
  expect(await diff('council.json', 'empty.json')).toMatchObject({ code: 0, out: expect.stringContaining('4 resolved') })
  expect((await diff('council.json', '-')).code).toBe(0)
})

test.each([
  [['empty.json', 'nope.json'], "cannot read 'nope.json': there is no such file"],
  [['-', '-'], 'only one of the two'],
  [['empty.json', 'council.json', '--format', 'jsn'], "Did you mean 'json'?"],
  [['empty.json', 'council.json', '-o', 'empty.json'], 'one of the inputs'],
  [['empty.json'], "missing required argument 'new'"],
])('%j: one line, code 2', async (args, said) => {
  const { code, out, err } = await diff(...args)
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain(said)
})
