import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { shell } from '../cli/command.js'
import { type Desk, openStorm } from './desk.js'

let desk: Desk
beforeEach(() => {
  desk = openStorm()
})
afterEach(() => desk.close())

const bin = resolve('bin/corroborate.js')
const commands = ['check news', 'claims news', 'mentions news', 'schema']

describe('no side effects', { timeout: 180_000 }, () => {
  // Node 20 calls it --experimental-permission: every write, child process, worker and add-on throws
  const flag = process.allowedNodeEnvironmentFlags.has('--permission') ? '--permission' : '--experimental-permission'

  test('every command runs where nothing may be written, started or loaded', () => {
    for (const command of commands) {
      const { status, stdout, stderr } = shell(`${process.execPath} ${flag} --allow-fs-read='*' ${bin} ${command}`, desk.folder)
      expect(status, `${command}: ${stderr}`).toBe(command.startsWith('check') ? 1 : 0)
      expect(stdout).toBe(shell(`$CORROBORATE ${command}`, desk.folder).stdout)
      expect(stderr.split('\n').filter(line => line !== '' && !/Warning|trace-warnings/.test(line))).toEqual([])
    }
  })

  test('no socket is opened and no process started, seen from inside', () => {
    const preload = join(desk.folder, 'watch.mjs')
    writeFileSync(
      preload,
      [
        "import net from 'node:net'; import dns from 'node:dns'; import dgram from 'node:dgram'; import child from 'node:child_process'",
        "import worker from 'node:worker_threads'; import { syncBuiltinESMExports } from 'node:module'",
        "const refuse = name => () => { console.error('used ' + name); process.exit(99) }",
        "net.Socket.prototype.connect = refuse('connect'); dns.lookup = refuse('lookup'); dgram.createSocket = refuse('udp')",
        "for (const name of ['spawn', 'spawnSync', 'exec', 'execFile', 'execSync', 'execFileSync', 'fork']) child[name] = refuse(name)",
        'syncBuiltinESMExports()',
      ].join('\n'),
    )
    for (const command of commands) {
      const { status, stderr } = shell(`${process.execPath} --import ${preload} ${bin} ${command}`, desk.folder)
      expect([status, stderr], command).toEqual([command.startsWith('check') ? 1 : 0, ''])
    }
  })

  test('only the file that was asked for is written', () => {
    const before = readdirSync(desk.folder, { recursive: true, encoding: 'utf8' }).sort()
    const home = join(desk.folder, 'home')
    for (const command of commands)
      shell(`HOME=${home} XDG_CACHE_HOME=${home} TMPDIR=${home} $CORROBORATE ${command}`, desk.folder)
    expect(readdirSync(desk.folder, { recursive: true, encoding: 'utf8' }).sort()).toEqual(before)
    desk.run(['check', 'news', '-o', 'out.txt'])
    expect(readdirSync(desk.folder, { recursive: true, encoding: 'utf8' }).sort()).toEqual([...before, 'out.txt'].sort())
  })

  test('the source names no module that could reach the network', () => {
    const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(path => path.endsWith('.ts'))
    for (const path of sources) {
      const text = readFileSync(join('src', path), 'utf8')
      expect(text, path).not.toMatch(
        /['"](?:node:)?(?:net|http2?|https|dns|dgram|tls|inspector|worker_threads|cluster)['"]|\bfetch\(|\beval\(/,
      )
      if (/['"]node:child_process['"]/.test(text)) expect(path).toBe('cli/changedFiles.ts')
    }
  })
})
