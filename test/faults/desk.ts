import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import type { Report } from '../../src/model/report.js'

const bin = resolve('bin/corroborate.js')

/** A report of a storm; two of them with unlike figures contradict each other. */
export const storm = (dead: number | string, more = ''): string =>
  `Storm over Oslo\n\nThe storm killed ${dead} people in Oslo on Monday, the police said. ${more}\n`

export interface Desk {
  folder: string
  write(path: string, content?: string | Uint8Array): void
  run(args: readonly string[], options?: { input?: string; env?: Record<string, string>; cwd?: string }): SpawnSyncReturns<string>
  /** The JSON report of `check` with these arguments, and how the process ended. */
  check(args: readonly string[]): { report: Report; status: number | null; stderr: string }
  close(): void
}

/** A folder of its own, and the built command in it. */
export const openDesk = (): Desk => {
  const folder = mkdtempSync(join(tmpdir(), 'corroborate-faults-'))
  const run: Desk['run'] = (args, { input, env = {}, cwd = folder } = {}) =>
    spawnSync(process.execPath, [bin, ...args], {
      cwd,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      env: { ...process.env, ...env },
      ...(input === undefined ? {} : { input }),
    })
  return {
    folder,
    run,
    write(path, content = storm(12)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), content)
    },
    check(args) {
      const { stdout, stderr, status } = run(['check', '--format', 'json', ...args])
      if (stdout === '') throw new Error(`no report: ${stderr}`)
      return { report: JSON.parse(stdout) as Report, status, stderr }
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** A prefix for a shell line that takes the powers of root away, for which no file is unreadable. */
export const withoutPowers = process.getuid?.() === 0 ? 'setpriv --reuid=65534 --regid=65534 --clear-groups ' : ''

/** A desk on which two articles contradict each other. */
export function openStorm(): Desk {
  const desk = openDesk()
  desk.write('news/a.txt', storm(12))
  desk.write('news/b.txt', storm(15))
  return desk
}
