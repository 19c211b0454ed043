import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach } from 'vitest'
import { run } from '../../src/cli/run.js'
import { fakeTerminal } from './fakeLibrary.js'

const made: string[] = []
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A folder of its own with files in it, gone after the test. */
export const newsroom = (files: Record<string, string | Uint8Array>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'corroborate-'))
  made.push(folder)
  put(folder, files)
  return folder
}

export const put = (folder: string, files: Record<string, string | Uint8Array>): void => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
}

export const git = (folder: string, ...args: string[]): void => {
  const who = ['-c', 'user.name=Desk', '-c', 'user.email=desk@example.org']
  const { status, stderr } = spawnSync('git', [...who, ...args], { cwd: folder, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
}

/** Runs a command line in the folder, with the real library. */
export const corroborate = async (folder: string, ...args: string[]) => {
  const terminal = fakeTerminal(folder)
  const code = await run(args, terminal, () => import('../../src/index.js'))
  return { code, out: terminal.out, err: terminal.err.join('\n') }
}

/** A report on one invented fire: an article of three sentences, of which the toll is the caller's. */
export const fireReport = (paper: string, toll: string, day = 'March 4, 2024'): string => `${paper}

Fire at Lindau paper mill

LINDAU, ${day}. ${toll} people were killed when a fire broke out at a paper mill in Lindau on Sunday, ${paper} has learned.
`
