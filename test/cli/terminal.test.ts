import { describe, expect, test } from 'vitest'
import { terminalOf } from '../../src/cli/terminal.js'

const written: string[] = []
const processWith = (stdout: object, env: Record<string, string> = {}) =>
  ({
    stdout: { on: () => {}, write: (_: string, done: () => void) => done(), ...stdout },
    stderr: { on: () => {}, write: (text: string) => written.push(text) },
    env,
    cwd: () => '/',
  }) as unknown as NodeJS.Process

describe('the terminal', () => {
  test('colours and width are those of a screen', () => {
    expect(terminalOf(processWith({ isTTY: true, columns: 132 }))).toMatchObject({ color: true, width: 132 })
  })

  test.each<Record<string, string>>([{ NO_COLOR: '1' }, { TERM: 'dumb' }])('no colours with %j', env => {
    expect(terminalOf(processWith({ isTTY: true, columns: 100 }, env)).color).toBe(false)
  })

  test('a pipe or file gets neither colours nor a width of its own', () => {
    expect(terminalOf(processWith({ columns: 132 }, { COLUMNS: '40' }))).toMatchObject({ color: false, width: 80 })
  })

  test('a file name on standard error cannot steer the terminal', () => {
    terminalOf(processWith({})).tell('no such file: \u001B[2J\u202Ex')
    expect(written).toEqual(['no such file: \\u{1b}[2J\\u{202e}x\n'])
  })

  test('a broken pipe is no failure, a full disk is one', async () => {
    const failing = (code: string) =>
      terminalOf(
        processWith({ write: (_: string, done: (error: Error) => void) => done(Object.assign(new Error(code), { code })) }),
      )
    await expect(failing('EPIPE').write('x')).resolves.toBeUndefined()
    await expect(failing('ENOSPC').write('x')).rejects.toThrow('ENOSPC')
  })
})
