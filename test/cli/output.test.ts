import {
  chmodSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { run } from '../../src/cli/run.js'
import { fakeLibrary, fakeTerminal } from './fakeLibrary.js'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'corroborate-'))
  mkdirSync(join(folder, 'news'))
  writeFileSync(join(folder, 'news/gazette.txt'), 'an article')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const check = async (...args: string[]) => {
  const terminal = fakeTerminal(folder)
  const code = await run(['check', ...args], terminal, async () => fakeLibrary())
  return { code, out: terminal.out, err: terminal.err.join('\n') }
}

describe('--output', () => {
  test('holds what standard output would, and nothing else is left in the folder', async () => {
    const printed = await check('--format', 'json')
    const written = await check('--format', 'json', '-o', 'report.json')
    expect(written).toMatchObject({ code: 1, out: '' })
    expect(readFileSync(join(folder, 'report.json'), 'utf8')).toBe(printed.out)
    expect(readdirSync(folder).sort()).toEqual(['news', 'report.json'])
  })

  test('replaces a file, keeps its mode, and writes through a link', async () => {
    writeFileSync(join(folder, 'real.txt'), 'old')
    chmodSync(join(folder, 'real.txt'), 0o600)
    symlinkSync('real.txt', join(folder, 'link.txt'))
    expect((await check('-o', 'link.txt')).code).toBe(1)
    expect(readFileSync(join(folder, 'real.txt'), 'utf8')).toContain('CONTRADICTION')
    expect(statSync(join(folder, 'real.txt')).mode & 0o777).toBe(0o600)
  })

  test('is never an input, by whatever name', async () => {
    linkSync(join(folder, 'news/gazette.txt'), join(folder, 'hard.txt'))
    symlinkSync('news/gazette.txt', join(folder, 'soft.txt'))
    for (const name of ['news/gazette.txt', 'news/../news/gazette.txt', 'hard.txt', 'soft.txt']) {
      expect(await check('-o', name), name).toMatchObject({ code: 2, err: expect.stringContaining('one of the inputs') })
    }
    expect(readFileSync(join(folder, 'news/gazette.txt'), 'utf8')).toBe('an article')
  })

  test.each([
    ['missing/report.json', 'there is no such folder'],
    ['news', 'it is a folder'],
    ['news/gazette.txt/report.json', 'a part of its path is no folder'],
  ])('%s cannot be written: one line, code 2, nothing left behind', async (name, why) => {
    const { code, err } = await check('-o', name)
    expect(code).toBe(2)
    expect(err).toBe(`corroborate: cannot write '${name}': ${why}`)
    expect(readdirSync(folder)).toEqual(['news'])
  })

  test('a full disk: code 2, not the code for findings', async () => {
    expect(await check('-o', '/dev/full')).toMatchObject({
      code: 2,
      err: "corroborate: cannot write '/dev/full': no space left on the disk",
    })
  })
})
