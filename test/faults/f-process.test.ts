import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Library } from '../../src/cli/library.js'
import { run } from '../../src/cli/run.js'
import * as library from '../../src/index.js'
import { defineRelation, type Relation, relations } from '../../src/index.js'
import { shell } from '../cli/command.js'
import { fakeTerminal } from '../cli/fakeLibrary.js'
import { type Desk, openStorm, storm, withoutPowers } from './desk.js'

let desk: Desk
beforeEach(() => {
  desk = openStorm()
})
afterEach(() => desk.close())

describe('F. streams', { timeout: 180_000 }, () => {
  test('a reader that went away: no noise, and the exit code of the check', () => {
    const { stdout, stderr } = shell('$CORROBORATE check news --format json | true; echo "${PIPESTATUS[0]}"', desk.folder)
    expect([stdout, stderr]).toEqual(['1\n', ''])
  })

  test('standard error full, closed or gone changes no result and no code', () => {
    const plain = desk.run(['check', 'news', 'missing.txt'])
    expect(plain.status).toBe(2)
    for (const to of ['2>/dev/full', '2>&-']) expect(shell(`$CORROBORATE check news ${to}`, desk.folder).status, to).toBe(1)
    for (const to of ['2>/dev/full', '2>&-', '>&- 2>&-'])
      expect(shell(`$CORROBORATE check news missing.txt ${to}`, desk.folder).status, to).toBe(2)
  })

  test('standard input closed: an empty article; a folder: one line, code 2', () => {
    expect(shell('$CORROBORATE check - <&-', desk.folder).stdout).toContain('-: the file holds no text')
    const { status, stderr } = shell('$CORROBORATE check - < news', desk.folder)
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^corroborate: (?!internal)[^\n]+\n$/)])
  })

  test('standard input without an end is read no further than --max-file-size', () => {
    const { stdout, stderr } = shell('yes | $CORROBORATE check - --max-file-size 1MB; echo $?', desk.folder)
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('2')
    expect(stderr).toContain('-: 1000001 bytes, more than the 1000000')
  })

  test('a narrow screen, no terminal: as wide as ever in a file, nothing cut', () => {
    const { stdout } = desk.run(['check', 'news'], { env: { COLUMNS: '20', TERM: 'dumb' } })
    expect(stdout).toBe(desk.run(['check', 'news']).stdout)
    for (const width of [1, 20, 39]) {
      const { articles } = {
        articles: [storm(12), storm(15)].map((text, at) => library.makeArticle({ path: `p${at}.txt`, text })),
      }
      const printed = library.formats.text!.print(library.checkArticles(articles), { width, color: false, detail: 'normal' })
      const lines = printed.trimEnd().split('\n')
      // first and last line are never wrapped
      for (const line of lines.slice(1, -1)) expect(line.length).toBeLessThanOrEqual(Math.max(20, width))
      expect(printed.replace(/[\s│»«]+/g, '')).toContain('killed15people')
    }
  })

  test('no HOME, no PATH, no locale, another clock: the same bytes', () => {
    const plain = desk.run(['check', 'news', '--format', 'json']).stdout
    const bin = resolve('bin/corroborate.js')
    const bare = shell(`env -i TZ=Asia/Kathmandu ${process.execPath} ${bin} check news --format json`, desk.folder)
    expect([bare.stdout, bare.stderr]).toEqual([plain, ''])
  })
})

describe('F. the file of --output', { timeout: 180_000 }, () => {
  test('in a missing folder, in a read-only folder, onto a folder: one line, code 2, nothing left', () => {
    chmodSync(desk.folder, 0o755)
    desk.write('other/note')
    chmodSync(join(desk.folder, 'news'), 0o555)
    for (const [target, why] of [
      ['none/out.txt', 'there is no such folder'],
      ['news/out.txt', 'permission denied'],
      ['other', 'permission denied'],
    ]) {
      const { status, stdout, stderr } = shell(`${withoutPowers}$CORROBORATE check news -o ${target}`, desk.folder)
      expect([status, stdout], target).toEqual([2, ''])
      expect(stderr, target).toMatch(/^corroborate: [^\n]+\n$/)
      expect(stderr, target).toContain(why)
    }
    expect([readdirSync(desk.folder), readdirSync(join(desk.folder, 'news'))]).toEqual([
      ['news', 'other'],
      ['a.txt', 'b.txt'],
    ])
  })

  test('onto an input, also one that could not be read, or was passed over', () => {
    desk.write('news/photo.txt', 'a\0b')
    symlinkSync('a.txt', join(desk.folder, 'news/link.txt'))
    for (const target of ['news/a.txt', './news/../news/b.txt', 'news/photo.txt', 'news/link.txt']) {
      const { status, stderr } = desk.run(['check', 'news', '-o', target])
      expect([status, stderr], target).toEqual([
        2,
        `corroborate: '${target}' is one of the inputs and is not overwritten. Give another name to --output.\n`,
      ])
    }
    expect(readFileSync(join(desk.folder, 'news/photo.txt'), 'utf8')).toBe('a\0b')
  })

  test.each(['first', 'half', 'rename'])('kill -9 while writing (%s): the old file whole, or the new one', moment => {
    const whole = desk.run(['check', 'news']).stdout
    const preload = join(desk.folder, 'preload.mjs')
    writeFileSync(
      preload,
      [
        "import fs from 'node:fs'; import { syncBuiltinESMExports } from 'node:module'",
        'const { writeSync, renameSync } = fs',
        "const die = () => process.kill(process.pid, 'SIGKILL')",
        'fs.writeSync = (file, bytes, from = 0) => {',
        moment === 'first' ? '  die()' : moment === 'half' ? '  writeSync(file, bytes, from, bytes.length >> 1); die()' : '',
        '  return writeSync(file, bytes, from)',
        '}',
        `fs.renameSync = (a, b) => { renameSync(a, b); ${moment === 'rename' ? 'die()' : ''} }`,
        'syncBuiltinESMExports()',
      ].join('\n'),
    )
    writeFileSync(join(desk.folder, 'out.txt'), 'old')
    const { status } = shell(
      `${process.execPath} --import ${preload} ${resolve('bin/corroborate.js')} check news -o out.txt; exit $?`,
      desk.folder,
    )
    expect(status).toBe(137)
    expect(readFileSync(join(desk.folder, 'out.txt'), 'utf8')).toBe(moment === 'rename' ? whole : 'old')
  })
})

describe('F. signals', { timeout: 180_000 }, () => {
  const ended = (child: ChildProcess) => new Promise<NodeJS.Signals | null>(done => child.on('exit', (_, signal) => done(signal)))

  test.each(['SIGINT', 'SIGTERM'] as const)('%s ends a long computation at once', async signal => {
    desk.write(
      'much/a.txt',
      storm(12, Array.from({ length: 20_000 }, (_, at) => `Ann Lee led ${at} people to Oslo on Monday.`).join(' ')),
    )
    const latency = async (): Promise<number> => {
      const child = spawn(process.execPath, [resolve('bin/corroborate.js'), 'check', 'much'], {
        cwd: desk.folder,
        stdio: 'ignore',
      })
      const end = ended(child)
      await new Promise(done => setTimeout(done, 500))
      const from = performance.now()
      child.kill(signal)
      expect(await end).toBe(signal)
      return performance.now() - from
    }
    // the quickest of five: this test may itself wait for the processor
    const times: number[] = []
    do times.push(await latency())
    while (Math.min(...times) >= 200 && times.length < 5)
    expect(Math.min(...times)).toBeLessThan(200)
  })
})

describe('F. a fault of our own', () => {
  const throwing = (where: 'find' | 'compare'): readonly Relation[] => [
    ...relations.filter(({ name }) => name !== 'death-toll'),
    defineRelation({
      ...relations.find(({ name }) => name === 'death-toll')!,
      ...(where === 'compare'
        ? {
            compare: () => {
              throw new RangeError('The storm killed 12 people')
            },
          }
        : {
            patterns: [
              {
                name: 'broken',
                find: view => {
                  throw new RangeError(view.digest.article.text)
                },
              },
            ],
          }),
    }),
  ]
  const broken = (where: 'find' | 'compare'): Library => ({
    ...library,
    checkArticles: (articles, options) => library.checkArticles(articles, { ...options, relations: throwing(where) }),
  })
  const check = async (where: 'find' | 'compare', ...args: string[]) => {
    const terminal = fakeTerminal(desk.folder)
    const code = await run(['check', 'news', ...args], terminal, async () => broken(where))
    return { code, out: terminal.out, err: terminal.err.join('\n') }
  }

  test('in a pattern: code 2, relation and file named, no word of the article', async () => {
    const { code, out, err } = await check('find')
    expect([code, out]).toEqual([2, ''])
    expect(err.split('\n')[0]).toBe('corroborate: internal error: relation death-toll failed on news/a.txt (RangeError)')
    expect(err).not.toContain('Oslo')
    expect(err).not.toContain(' at ')
  })

  test('in a comparison: the files of the question', async () => {
    const { code, err } = await check('compare')
    expect(code).toBe(2)
    expect(err.split('\n')[0]).toBe(
      'corroborate: internal error: relation death-toll failed on news/a.txt, news/b.txt (RangeError)',
    )
  })

  test('--verbose shows where in the code, and still no word of the article', async () => {
    const { err } = await check('find', '--verbose')
    expect(err).toContain(' at ')
    expect(err).not.toContain('killed')
  })
})

test('F. nothing is left in the folder, whatever happened', () => {
  desk.run(['check', 'news', '-o', 'out.json', '--format', 'json'])
  desk.run(['check', 'news', '-o', '/dev/full'])
  expect(readdirSync(desk.folder).sort()).toEqual(['news', 'out.json'])
  expect(statSync(join(desk.folder, 'out.json')).size).toBeGreaterThan(0)
})
