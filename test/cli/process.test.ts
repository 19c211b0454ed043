import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rolldown } from 'rolldown'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { shell } from './command.js'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'corroborate-'))
  mkdirSync(join(folder, 'news'))
  mkdirSync(join(folder, 'empty'))
  const article = (place: string) =>
    `Bridge closed after storm\n\n${place.toUpperCase()}, March 4 (Northwire) - The bridge was closed on Monday, 3 March 2025, and 12 people were injured, the mayor of Halden, Ida Holm, said.\n`
  writeFileSync(join(folder, 'news/gazette.txt'), article('Halden'))
  writeFileSync(join(folder, 'news/clarion.txt'), article('Moss').replace('12 people', '15 people'))
  // more than the 64 kB that a pipe holds
  mkdirSync(join(folder, 'many'))
  for (let at = 0; at < 40; at++)
    writeFileSync(
      join(folder, `many/paper${at}.txt`),
      article('Halden')
        .replace('12 people', `${20 + at} people`)
        .repeat(4),
    )
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the command in a shell', () => {
  test('standard output carries the result alone', () => {
    const { stdout, stderr } = shell('$CORROBORATE check news --format json --fail-on never', folder)
    expect(JSON.parse(stdout).articles).toHaveLength(2)
    expect(stderr).toBe('')
  })

  test('a reader that goes away ends it quietly', () => {
    const { stdout, stderr } = shell('$CORROBORATE mentions many | head -1; echo "${PIPESTATUS[0]}"', folder)
    expect(stdout.trim().split('\n').at(-1)).toBe('0')
    expect(stderr).toBe('')
  })

  test('everything arrives through a slow pipe', () => {
    const { stdout } = shell(
      '$CORROBORATE mentions many > all.ndjson; $CORROBORATE mentions many | (sleep 0.2; cat) | cmp - all.ndjson && echo same; wc -c < all.ndjson',
      folder,
    )
    const [same, bytes] = stdout.trim().split('\n')
    expect(same).toBe('same')
    expect(Number(bytes)).toBeGreaterThan(65_536)
  })

  test('a full disk is code 2 and one line', () => {
    const { status, stderr } = shell('$CORROBORATE check news --fail-on never > /dev/full', folder)
    expect([status, stderr]).toEqual([2, 'corroborate: cannot write to standard output: no space left on the disk\n'])
  })

  test('closed standard streams are no crash', () => {
    expect(shell('$CORROBORATE check news --fail-on never >&-', folder).status).toBe(0)
    expect(shell('$CORROBORATE check missing 2>&-', folder).status).toBe(2)
  })

  test.each([
    ['INT', 130],
    ['TERM', 143],
  ])('SIG%s: %i', (signal, code) => {
    // waits on standard input, so that the signal finds it running; a background job of a plain shell would ignore SIGINT
    const line = `set -m; mkfifo pipe${signal}; $CORROBORATE check - < pipe${signal} & exec 9> pipe${signal}; sleep 0.5; kill -${signal} $!; wait $!; echo $?`
    expect(shell(line, folder).stdout.trim()).toBe(String(code))
  })

  test('a signal in the middle of writing waits for the end of it', async () => {
    const bundle = await rolldown({ input: 'src/cli/holdSignals.ts', platform: 'node' })
    await bundle.write({ file: join(folder, 'holdSignals.mjs') })
    const script = [
      "import('./holdSignals.mjs').then(({ holdSignals }) => holdSignals(() => {",
      "  process.kill(process.pid, 'SIGTERM');",
      '  for (const end = Date.now() + 100; Date.now() < end; );',
      "  console.log('written');",
      "})).then(() => setTimeout(() => console.log('went on'), 1000))",
    ]
    expect(shell(`${process.execPath} -e "${script.join(' ')}"; echo $?`, folder).stdout).toBe('written\n143\n')
  })

  test.each([
    ['check missing', 'missing'],
    ['check empty', 'empty'],
    ['claims missing', 'missing'],
    ['mentions empty', 'empty'],
  ])('%s: code 2 and one clear line', (args, named) => {
    const { status, stdout, stderr } = shell(`$CORROBORATE ${args}`, folder)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^corroborate: [^\n]+\n$/)
    expect(stderr).toContain(named)
  })

  test('one article: code 0, nothing to compare', () => {
    const { status, stdout } = shell('$CORROBORATE check news/gazette.txt', folder)
    expect(status).toBe(0)
    expect(stdout).toMatch(/1 article: nothing to compare\n$/)
  })

  test('a file that is no text: told, the rest checked, code 2', () => {
    const { status, stdout, stderr } = shell(
      "printf 'a\\0b' > photo.txt; $CORROBORATE check news photo.txt --quiet --fail-on never",
      folder,
    )
    expect(status).toBe(2)
    expect(stdout).toContain('2 articles: ')
    expect(stderr).toMatch(
      /^corroborate: photo\.txt: .*\ncorroborate: one file could not be read, so the result is incomplete\n$/,
    )
  })

  test('standard input beside a file', () => {
    const { stdout } = shell('cat news/gazette.txt | $CORROBORATE check - news/clarion.txt --format json --fail-on never', folder)
    expect(JSON.parse(stdout).articles).toHaveLength(2)
  })

  test('no colours in a pipe', () => {
    expect(shell('$CORROBORATE check many', folder).stdout).not.toContain('\u001B')
  })

  test('the same bytes in any locale, zone and order', () => {
    const plain = shell('$CORROBORATE check news many --format json', folder).stdout
    expect(
      shell('$CORROBORATE check many news --format json', folder, {
        LANG: 'tr_TR.UTF-8',
        LC_ALL: 'tr_TR.UTF-8',
        TZ: 'Pacific/Kiritimati',
      }).stdout,
    ).toBe(plain)
  })

  test('-o writes what standard output would show', () => {
    const printed = shell('$CORROBORATE check news', folder)
    const written = shell('$CORROBORATE check news -o report.txt', folder)
    expect([written.status, written.stdout]).toEqual([printed.status, ''])
    expect(readFileSync(join(folder, 'report.txt'), 'utf8')).toBe(printed.stdout)
  })
})
