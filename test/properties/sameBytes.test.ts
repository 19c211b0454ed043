import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { shell } from '../cli/command.js'
import { stories } from '../fixtures.js'

const out = mkdtempSync(join(tmpdir(), 'corroborate-bytes-'))
afterAll(() => rmSync(out, { recursive: true, force: true }))

const folders = stories.slice(0, 5).map(story => `fixtures/${story}`)
const run = (paths: readonly string[], env: Record<string, string> = {}, format = 'json'): string => {
  const { status, stdout, stderr } = shell(`$CORROBORATE check ${paths.join(' ')} --format ${format} --fail-on never`, '.', env)
  // a machine without the locale has bash say so
  expect([status, stderr.replace(/^bash: warning: setlocale: .*\n/, '')]).toEqual([0, ''])
  return stdout
}

describe('the same articles give the same bytes', () => {
  const once = run(folders)

  test('a second time', () => {
    expect(run(folders)).toBe(once)
  })

  test('whatever the order in which they are named', () => {
    expect(run([...folders].reverse())).toBe(once)
    expect(run([folders[2]!, `${folders[2]}/*.txt`, folders[0]!, folders[4]!, folders[3]!, folders[1]!])).toBe(once)
  })

  test.each<[string, Record<string, string>]>([
    ['Turkish letters', { LANG: 'tr_TR.UTF-8' }],
    ['the farthest time zone', { TZ: 'Pacific/Kiritimati' }],
    [
      'no locale, no colour, a narrow screen',
      { LANG: 'C', LC_ALL: 'C', TZ: 'America/St_Johns', COLUMNS: '40', FORCE_COLOR: '3' },
    ],
  ])('%s', (_, env) => {
    expect(run(folders, env)).toBe(once)
    expect(run(folders.slice(0, 1), env, 'text')).toBe(run(folders.slice(0, 1), {}, 'text'))
  })

  test('from another folder but for the paths', () => {
    const { stdout } = shell(`cd ${out} && $CORROBORATE check ${process.cwd()}/${folders[0]} --fail-on never | tail -1`)
    expect(run(folders.slice(0, 1), {}, 'text').trimEnd().split('\n').at(-1)).toBe(stdout.trimEnd())
  })
})
