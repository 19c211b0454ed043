import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pathMatcher } from '../../../src/stages/ingest/pathPatterns.js'

describe('patterns in gitignore syntax', () => {
  test.each<[string[], string, boolean]>([
    [['*.md'], 'a/b/notes.md', true],
    [['/notes.md'], 'a/notes.md', false],
    [['drafts/'], 'drafts/one/a.txt', true],
    [['drafts/'], 'drafts', false],
    [['wire/**'], 'wire/x/y.txt', true],
    [['a/**/z.txt'], 'a/z.txt', true],
    [['*.txt', '!keep.txt'], 'keep.txt', false],
    [['drafts/', '!drafts/keep.txt'], 'drafts/keep.txt', true],
    [['# a comment', '', '\\#one.txt'], '#one.txt', true],
    [['page-[0-9].txt'], 'page-7.txt', true],
    [['page-[!0-9].txt'], 'page-7.txt', false],
    [['page-[0-9.txt'], 'page-[0-9.txt', false],
  ])('%j: %s is %s', (patterns, path, wanted) => {
    expect(pathMatcher(patterns)(path)).toBe(wanted)
  })

  test('cost no more than length times length', () => {
    const path = `${'a'.repeat(2000)}b`
    const started = process.cpuUsage().user
    expect(pathMatcher([`${'*a'.repeat(1000)}c`])(path)).toBe(false)
    expect(pathMatcher([`${'**/a/'.repeat(300)}c`])(`${'a/'.repeat(300)}b`)).toBe(false)
    expect(process.cpuUsage().user - started).toBeLessThan(2e6)
  })
})

describe('git is of the same opinion', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'corroborate-'))
    spawnSync('git', ['init', '-q', folder])
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const name = fc.constantFrom('a', 'b', 'ab', 'abc', 'a.txt', 'b.txt', 'x-1', 'B')
  const glob = fc.constantFrom('a', '*', '**', 'a*', '*.txt', '?', '?.txt', '[ab]', '[!a]*', 'ab', 'x-[0-9]', '\\a', 'B', '*b*')
  const pattern = fc
    .tuple(
      fc.constantFrom('', '', '!'),
      fc.constantFrom('', '', '/'),
      fc.array(glob, { minLength: 1, maxLength: 3 }),
      fc.constantFrom('', '', '/', ' '),
    )
    .map(([not, start, globs, end]) => `${not}${start}${globs.join('/')}${end}`)
  const path = fc.array(name, { minLength: 1, maxLength: 4 }).map(names => names.join('/'))

  // git counts bytes where we count characters: plain letters alone
  test('on 200 sets of patterns and 20 paths each', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(
        fc.array(pattern, { minLength: 1, maxLength: 4 }),
        fc.array(path, { minLength: 20, maxLength: 20 }),
        (patterns, paths) => {
          writeFileSync(join(folder, '.git/info/exclude'), `${patterns.join('\n')}\n`)
          const { stdout } = spawnSync('git', ['check-ignore', '--no-index', '--stdin', '-z'], {
            cwd: folder,
            input: paths.join('\0'),
            encoding: 'utf8',
          })
          const ignored = new Set(stdout.split('\0').filter(Boolean))
          const matches = pathMatcher(patterns)
          for (const one of paths) expect(matches(one), JSON.stringify({ patterns, path: one })).toBe(ignored.has(one))
        },
      ),
      { numRuns: 200, seed: 5 },
    )
  })
})
