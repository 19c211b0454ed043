import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { run } from '../../src/cli/run.js'
import { formats } from '../../src/formats/index.js'
import type { Report } from '../../src/model/report.js'
import { verdicts } from '../../src/model/verdict.js'
import { councilReport, sampleReport } from '../formats/sampleReport.js'
import { fakeLibrary, fakeTerminal } from './fakeLibrary.js'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'corroborate-'))
  mkdirSync(join(folder, 'news'))
  writeFileSync(join(folder, 'news/gazette.txt'), 'an article')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const check = async (args: string[], { report = councilReport(), unreadable = 0, stepSummary = '' } = {}) => {
  const terminal = { ...fakeTerminal(folder), stepSummary }
  const out: string[] = []
  terminal.write = async text => {
    out.push(text)
  }
  const code = await run(['check', ...args], terminal, async () => fakeLibrary(report, {}, { unreadable }))
  return { code, out: out.join(''), err: terminal.err.join('\n') }
}

const read = (name: string): string => readFileSync(join(folder, name), 'utf8')

const reportWith = (verdict: Report['findings'][number]['verdict']): Report =>
  sampleReport({ a: 'A', b: 'B' }, [
    { question: 'Where?', verdict, answers: [{ text: 'Bergen', camp: 0, claims: [{ article: 'a', quote: 'in [Bergen]' }] }] },
  ])

describe('the exit code does not depend on the format', () => {
  const names = Object.keys(formats)

  test.each(verdicts)('with a %s, in every format, to standard output, a file or both', async verdict => {
    for (const failOn of ['contradiction', 'update', 'never']) {
      const report = reportWith(verdict)
      const { code: wanted } = await check(['--fail-on', failOn], { report })
      for (const name of names) {
        const ways = [
          ['--format', name],
          ['--format', name, '-o', 'out'],
          ['-o', `${name}=out`],
          ['-o', `${name}=-`],
        ]
        for (const way of ways) expect((await check(['--fail-on', failOn, ...way], { report })).code, `${way}`).toBe(wanted)
      }
    }
  })

  test('an incomplete check is code 2 in every format', async () => {
    for (const name of names) expect((await check(['--format', name], { unreadable: 1 })).code).toBe(2)
  })
})

describe('several outputs of one run', () => {
  test('each holds what its format alone would print; the text is still shown', async () => {
    const { code, out } = await check(['-o', 'sarif=a.sarif', '-o', 'junit=b.xml', '--output', 'csv=c.csv'])
    expect(code).toBe(1)
    expect(out).toBe((await check([])).out)
    expect(read('a.sarif')).toBe((await check(['--format', 'sarif'])).out)
    expect(read('b.xml')).toBe((await check(['--format', 'junit'])).out)
    expect(read('c.csv')).toBe((await check(['--format', 'csv'])).out)
  })

  test('a plain -o takes the place of standard output', async () => {
    const { out } = await check(['--format', 'json', '-o', 'a.json', '-o', 'markdown=b.md'])
    expect(out).toBe('')
    expect(JSON.parse(read('a.json'))).toEqual(councilReport())
    expect(read('b.md')).toContain('### Contradiction')
  })

  test('format=- goes to standard output in place of the text', async () => {
    const { out } = await check(['-o', 'json=-', '-o', 'sarif=a.sarif'])
    expect(JSON.parse(out)).toEqual(councilReport())
  })

  test('a name with = in it is written as ./name', async () => {
    await check(['-o', './json=x'])
    expect(readdirSync(folder)).toContain('json=x')
  })

  test.each([
    [['-o', 'sarfi=a'], "unknown format 'sarfi'. Did you mean 'sarif'?"],
    [['-o', 'a', '-o', 'b'], 'names two files'],
    [['-o', 'json=a', '-o', 'sarif=./a'], "two results cannot both go to './a'"],
    [['-o', 'json=-', '-o', 'sarif=-'], 'standard output'],
    [['-o', 'json='], 'names no file'],
  ])('%j is refused before anything is written', async (args, said) => {
    const { code, out, err } = await check(args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(said)
    expect(readdirSync(folder)).toEqual(['news'])
  })

  test('one that is an input keeps the others from being written', async () => {
    const { code, err } = await check(['-o', 'sarif=a.sarif', '-o', 'csv=news/gazette.txt'])
    expect([code, err]).toEqual([2, expect.stringContaining('one of the inputs')])
    expect(existsSync(join(folder, 'a.sarif'))).toBe(false)
    expect(read('news/gazette.txt')).toBe('an article')
  })

  test('a failed write leaves the old file and is code 2', async () => {
    writeFileSync(join(folder, 'old.json'), 'old')
    const { code, err } = await check(['-o', 'csv=missing/x.csv', '-o', 'json=old.json'])
    expect([code, err]).toEqual([2, "corroborate: cannot write 'missing/x.csv': there is no such folder"])
    expect(read('old.json')).toBe('old')
  })
})

describe('the step summary of GitHub Actions', () => {
  test('is appended to the file that the runner names', async () => {
    writeFileSync(join(folder, 'summary.md'), 'before\n')
    const { code, out } = await check(['--format', 'github'], { stepSummary: 'summary.md' })
    expect([code, out]).toEqual([1, expect.stringMatching(/^::error file=/)])
    expect(read('summary.md')).toMatch(/^before\n## corroborate .*\n\n5 articles: 2 contradictions/)
  })

  test('is left alone by every other format', async () => {
    for (const name of Object.keys(formats).filter(name => name !== 'github'))
      await check(['--format', name], { stepSummary: 'summary.md' })
    expect(readdirSync(folder)).toEqual(['news'])
  })

  test('does not outgrow what the runner takes', async () => {
    writeFileSync(join(folder, 'summary.md'), 'x'.repeat(1_048_000))
    expect((await check(['--format', 'github'], { stepSummary: 'summary.md' })).code).toBe(1)
    expect(read('summary.md')).toHaveLength(1_048_000)
  })

  test('that cannot be written is code 2', async () => {
    const { code, err } = await check(['--format', 'github'], { stepSummary: 'missing/summary.md' })
    expect([code, err]).toEqual([2, "corroborate: cannot write 'missing/summary.md': there is no such folder"])
  })
})
