import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

const bin = resolve('bin/corroborate.js')

/** A shell line in which $CORROBORATE is the built command; `npm ci` and `npm run build` build it. */
export const shell = (line: string, cwd = '.', env: Record<string, string> = {}): SpawnSyncReturns<string> => {
  if (!existsSync('dist/cli/start.cjs')) throw new Error('dist/ is missing: npm run build')
  return spawnSync('bash', ['-c', line], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, CORROBORATE: `${process.execPath} ${bin}`, ...env },
  })
}
