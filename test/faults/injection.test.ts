import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Library } from '../../src/cli/library.js'
import { run } from '../../src/cli/run.js'
import * as library from '../../src/index.js'
import { diskFiles, type FileLayer } from '../../src/stages/ingest/fileLayer.js'
import { fakeTerminal } from '../cli/fakeLibrary.js'
import { type Desk, openDesk, storm } from './desk.js'

/** Which call of the writer's file functions fails, with what; 0: none does. */
const fault = vi.hoisted(() => ({ at: 0, code: '', calls: 0 }))

vi.mock('node:fs', async importOriginal => {
  const real = await importOriginal<Record<string, (...args: unknown[]) => unknown>>()
  const guarded = (name: string) =>
    [
      name,
      (...args: unknown[]) => {
        if (fault.code === '') return real[name]!(...args)
        if (++fault.calls === fault.at) throw Object.assign(new Error(`${fault.code}: ${name}`), { code: fault.code })
        return real[name]!(...args)
      },
    ] as const
  const names = [
    'openSync',
    'writeSync',
    'fsyncSync',
    'closeSync',
    'renameSync',
    'fchmodSync',
    'statSync',
    'realpathSync',
    'lstatSync',
  ]
  return { ...real, ...Object.fromEntries(names.map(guarded)) }
})

const codes = ['EACCES', 'EIO', 'ENOENT', 'EMFILE', 'ENOSPC', 'EINTR']
const report = storm(12)

let desk: Desk
beforeEach(() => {
  desk = openDesk()
  desk.write('in/a.txt', report)
  desk.write('in/deep/b.txt', report)
  desk.write('about.json', '[{"path":"in/a.txt","source":"The Gazette"}]')
})
afterEach(() => {
  fault.code = ''
  desk.close()
})

const check = async (used: Library, ...args: string[]) => {
  const terminal = fakeTerminal(desk.folder)
  const code = await run(['check', 'in', '--metadata', 'about.json', ...args], terminal, async () => used)
  return { code, out: terminal.out, err: terminal.err.join('\n') }
}

describe.each(codes)('%s', code => {
  test('at every call that reads: code 2, one line for each file, no stack', async () => {
    let calls = 0
    const reading = (at: number): Library => {
      calls = 0
      const guard =
        <Rest extends unknown[], Result>(call: (...rest: Rest) => Promise<Result>) =>
        async (...rest: Rest): Promise<Result> => {
          if (++calls === at) throw Object.assign(new Error(`${code}: read`), { code })
          return call(...rest)
        }
      const files: FileLayer = { facts: guard(diskFiles.facts), names: guard(diskFiles.names), read: guard(diskFiles.read) }
      return { ...library, readArticles: (paths, options) => library.readArticles(paths, { ...options, files }) }
    }
    expect((await check(reading(0))).code).toBe(0)
    const all = calls
    expect(all).toBeGreaterThan(6)
    for (let at = 1; at <= all; at++) {
      const { code: exit, err } = await check(reading(at))
      expect(exit, `call ${at} of ${all}`).toBe(2)
      expect(err).toMatch(/^corroborate: (?!internal)/)
      expect(err).not.toMatch(/^\s+at /m)
    }
  })

  test('at every call that writes: code 2, the old file whole, nothing left behind', async () => {
    desk.write('out.txt', 'old')
    const before = readdirSync(desk.folder)
    const written = (await check(library)).out
    fault.code = code
    fault.at = 0
    fault.calls = 0
    expect((await check(library, '-o', 'out.txt')).code).toBe(0)
    const all = fault.calls
    expect(all).toBeGreaterThan(5)
    for (let at = 1; at <= all; at++) {
      fault.code = ''
      desk.write('out.txt', 'old')
      Object.assign(fault, { code, at, calls: 0 })
      const { code: exit, out, err } = await check(library, '-o', 'out.txt')
      fault.code = ''
      expect([exit, out], `call ${at} of ${all}`).toEqual([2, ''])
      expect(err).toMatch(/^corroborate: cannot write 'out\.txt': [^\n]+$/)
      expect(readdirSync(desk.folder)).toEqual(before)
      expect(['old', written]).toContain(readFileSync(join(desk.folder, 'out.txt'), 'utf8'))
    }
  })
})
