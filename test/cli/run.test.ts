import { describe, expect, test } from 'vitest'
import { run } from '../../src/cli/run.js'
import type { Report } from '../../src/model/report.js'
import { verdicts } from '../../src/model/verdict.js'
import { councilReport, sampleReport } from '../formats/sampleReport.js'
import { type Calls, fakeLibrary, fakeTerminal } from './fakeLibrary.js'

const command = async (args: string[], library = fakeLibrary()) => {
  const terminal = fakeTerminal()
  const code = await run(args, terminal, async () => library)
  return { code, out: terminal.out, err: terminal.err }
}

const reportWith = (verdict: Report['findings'][number]['verdict']): Report =>
  sampleReport({ a: 'A', b: 'B' }, [
    { question: 'Where?', verdict, answers: [{ text: 'Bergen', camp: 0, claims: [{ article: 'a', quote: 'in [Bergen]' }] }] },
  ])

describe('exit codes', () => {
  test.each(verdicts.flatMap((found, at) => verdicts.map((failOn, limit) => ({ found, failOn, code: at <= limit ? 1 : 0 }))))(
    '$found with --fail-on $failOn: $code',
    async ({ found, failOn, code }) => {
      expect((await command(['check', '--fail-on', failOn], fakeLibrary(reportWith(found)))).code).toBe(code)
    },
  )

  test('contradictions fail by default, nothing else does', async () => {
    for (const verdict of verdicts)
      expect((await command(['check'], fakeLibrary(reportWith(verdict)))).code).toBe(verdict === 'contradiction' ? 1 : 0)
  })

  test('--fail-on never', async () => {
    expect((await command(['check', '--fail-on', 'never'])).code).toBe(0)
  })

  test('an incomplete check never looks clean', async () => {
    for (const name of ['check', 'claims', 'mentions']) {
      const result = await command([name, '-'], fakeLibrary(reportWith('agreement'), {}, { unreadable: 1 }))
      expect(result.code).toBe(2)
      expect(result.out).not.toBe('')
      expect(result.err.join('\n')).toContain('photo.txt: not a text')
    }
  })

  test('the format never changes the code', async () => {
    for (const format of ['text', 'json', 'ndjson']) expect((await command(['check', '--format', format])).code).toBe(1)
  })
})

describe('wrong usage is one line and code 2', () => {
  test.each([
    [['chek'], "unknown command 'chek' (Did you mean check?)"],
    [['news/'], 'To check files or folders: corroborate check'],
    [['check', '--formt', 'json'], '(Did you mean --format?)'],
    [['check', '--format', 'jsn'], "unknown format 'jsn'. Did you mean 'json'?"],
    [['check', '--fail-on', 'contradicton'], "unknown verdict 'contradicton'. Did you mean 'contradiction'?"],
    [['check', '--only', 'delegation-hed'], "unknown relation 'delegation-hed'. Did you mean 'delegation-head'?"],
    [['claims', '--skip', 'zzz'], "unknown relation 'zzz'. There is: delegation-head."],
    [['check', '--as-of', '2022-02-30'], 'calendar'],
    [['check', '--as-of', 'yesterday'], 'YYYY-MM-DD'],
    [['check', '--max-file-size', 'huge'], '10MB'],
    [['check', '--output'], 'argument missing'],
    [['explain'], 'finding-id'],
    [['explain', 'zzzz'], "no finding has the id 'zzzz'"],
    [['relations', 'delegation'], "Did you mean 'delegation-head'?"],
    [['schema', 'reprt'], "Did you mean 'report'?"],
    [['check', 'articels'], "no file or folder 'articels'. Did you mean 'articles'?"],
  ])('%j', async (args, said) => {
    const { code, out, err } = await command(args)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toHaveLength(1)
    expect(err[0]).toMatch(/^corroborate: [^\n]+$/)
    expect(err[0]).toContain(said)
  })

  test('no command at all: the help, on standard error', async () => {
    const { code, out, err } = await command([])
    expect([code, out]).toEqual([2, ''])
    expect(err[0]).toContain('Usage: corroborate')
  })

  test('an internal error is no finding and shows no stack unless asked', async () => {
    const broken = {
      ...fakeLibrary(),
      checkArticles: () => {
        throw new TypeError('relation post-held: x is undefined')
      },
    } as unknown as ReturnType<typeof fakeLibrary>
    const plain = await command(['check'], broken)
    expect(plain.code).toBe(2)
    expect(plain.err.join('\n')).toContain('internal error: relation post-held: x is undefined')
    expect(plain.err.join('\n')).not.toContain(' at ')
    expect((await command(['check', '--verbose'], broken)).err.join('\n')).toContain(' at ')
  })
})

test('a library that does not load is code 2 as well, not the code for findings', async () => {
  const terminal = fakeTerminal()
  const code = await run(['check'], terminal, () => Promise.reject(new Error('Cannot find module x')))
  expect(code).toBe(2)
  expect(terminal.err).toEqual(['corroborate: internal error: Cannot find module x'])
})

test('a loader that makes the library anew each time is asked once: its errors are known', async () => {
  const terminal = fakeTerminal()
  const load = async () => {
    class UserError extends Error {}
    return {
      ...fakeLibrary(),
      UserError,
      readArticles: () => {
        throw new UserError('no such file or folder: x')
      },
    } as unknown as ReturnType<typeof fakeLibrary>
  }
  expect(await run(['check', 'x'], terminal, load)).toBe(2)
  expect(terminal.err).toEqual(['corroborate: no such file or folder: x'])
})

describe('options', () => {
  test('reach the reading and the check', async () => {
    const calls: Calls = {}
    await command(
      [
        'check',
        'a',
        'b',
        '--as-of',
        '2024-02-29',
        '--max-file-size',
        '1.5MB',
        '--encoding',
        'windows-1252',
        '--metadata',
        'm.csv',
        '--only',
        'delegation-head',
      ],
      fakeLibrary(undefined, calls),
    )
    expect(calls.paths).toEqual(['a', 'b'])
    expect(calls.reading).toMatchObject({ maxFileSize: 1_500_000, encoding: 'windows-1252', metadata: 'm.csv', cwd: '/nowhere' })
    expect(calls.checking).toMatchObject({ asOf: '2024-02-29', only: ['delegation-head'] })
    expect(calls.checking).not.toHaveProperty('skip')
  })

  test('defaults: the current folder, 10 MB', async () => {
    const calls: Calls = {}
    await command(['check'], fakeLibrary(undefined, calls))
    expect(calls.paths).toEqual(['.'])
    expect(calls.reading).toMatchObject({ maxFileSize: 10_000_000 })
  })

  test('the help of check names every format and verdict', async () => {
    const { code, out, err } = await command(['check', '--help'])
    expect([code, err]).toEqual([0, []])
    for (const word of [...Object.keys(fakeLibrary().formats), ...verdicts, 'never']) expect(out).toContain(word)
  })

  test('--version', async () => {
    expect(await command(['--version'])).toEqual({ code: 0, out: '0.1.0\n', err: [] })
  })
})

describe('the other commands', () => {
  test('claims: one object a line, with the path of its article', async () => {
    const { code, out } = await command(['claims'])
    const lines = out
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(code).toBe(0)
    expect(lines).toHaveLength(councilReport().claims.length)
    expect(lines[0]).toMatchObject({ path: 'news/northwire.txt', relation: 'delegation-head' })
  })

  test('mentions: one object a line, with path, line and column', async () => {
    const { out } = await command(['mentions'])
    expect(
      out
        .split('\n')
        .slice(0, 2)
        .map(line => JSON.parse(line)),
    ).toMatchObject([
      { path: 'news/gazette.txt', line: 1, column: 11, text: 'two' },
      { path: 'news/gazette.txt', line: 2, column: 1, text: 'left' },
    ])
  })

  test('explain: from the sentence to the verdict, and what was cleared', async () => {
    const library = fakeLibrary(
      undefined,
      {},
      {
        nearMisses: [
          { gate: 'event', relation: 'delegation-head', claims: ['c1', 'c3'], detail: 'Geneva is another meeting than Brussels' },
        ],
      },
    )
    const { code, out } = await command(['explain', 'f1a0'], library)
    expect(code).toBe(0)
    for (const part of [
      '»Sergei Marn«',
      'pattern “sample”',
      'plan',
      'Verdict: contradiction',
      'forecast-not-borne-out',
      'Geneva is another meeting',
    ])
      expect(out).toContain(part)
  })

  test('explain: a prefix that fits several ids is refused', async () => {
    expect((await command(['explain', 'f'])).err[0]).toContain('7 findings start with')
  })

  test('relations: the catalogue, and one relation with its examples', async () => {
    expect((await command(['relations'])).out).toMatch(/^delegation-head +Who headed a delegation\.\n$/)
    expect((await command(['relations', 'delegation-head'])).out).toContain('X led it. -> X')
  })

  test('schema report: JSON Schema 2020-12', async () => {
    expect(JSON.parse((await command(['schema', 'report'])).out).$schema).toBe('https://json-schema.org/draft/2020-12/schema')
  })
})
