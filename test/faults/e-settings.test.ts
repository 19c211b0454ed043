import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { run } from '../../src/cli/run.js'
import * as library from '../../src/index.js'
import { fakeTerminal } from '../cli/fakeLibrary.js'
import { corroborate, newsroom, put } from '../cli/newsroom.js'
import { storm } from './desk.js'

const news = { 'news/a.txt': storm(12, 'Ida Holm, 41, left.'), 'news/b.txt': storm(15, 'Ida Holm, 47, left.') }
const read = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8')
const deep = (open: string, close: string): string => open.repeat(100_000) + close.repeat(100_000)

/** A desk whose baseline accepts its two contradictions. */
const accepted = async (): Promise<string> => {
  const folder = newsroom(news)
  expect(
    await corroborate(folder, 'check', 'news', '--baseline', 'known.json', '--accept', 'new', '--reason', 'asked'),
  ).toMatchObject({
    code: 0,
  })
  return folder
}

/** One line on stderr that names the file and is no confession of ours, nothing on stdout, code 2. */
const refused = async (folder: string, file: string, ...args: string[]): Promise<string> => {
  const { code, out, err } = await corroborate(folder, 'check', 'news', ...args)
  expect({ code, out }, err).toEqual({ code: 2, out: '' })
  expect(err).toMatch(/^corroborate: (?!internal error)[^\n]+$/)
  expect(err).toContain(file)
  expect(err).not.toMatch(/\p{Cc}/u)
  return err
}

/** Each list nine times the one before: written out, more entries than there are atoms on Earth. */
const bomb = Array.from({ length: 52 }, (_, at) => `a${at}: &a${at} [${at === 0 ? 'x' : `*a${at - 1}, `.repeat(9)}]`).join('\n')

const broken: Record<string, string | Uint8Array> = {
  'an end too early': '{ "entries": [',
  'a text': '"entries"',
  'a figure': '12',
  'bytes that are no UTF-8': Uint8Array.of(0x7b, 0x22, 0xff, 0x22, 0x7d),
  NUL: '{ "a\0": 1 }',
  'controls of a terminal': '{ "\\u001b[31m": 1 }',
  'lists in lists': deep('[', ']'),
  'objects in objects': `{"a":${deep('{"a":', '}').replace('}', '1}')}}`,
  'blocks in blocks': Array.from({ length: 3000 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'),
  'an alias bomb': bomb,
  'an alias of itself': 'ignore: &a [*a]\nentries: *a',
  'a tag that would run': 'ignore: !!js/function "function () {}"\nentries: 1',
  'two documents': 'ignore: []\n---\nignore: []\n',
  'keys of built-in things': '{ "__proto__": { "entries": [] }, "constructor": 1 }',
}

describe('E. a configuration that is none', () => {
  test.each(Object.keys(broken))('%s: one line with the file, code 2', async what => {
    const folder = newsroom(news)
    for (const name of ['corroborate.config.yaml', 'corroborate.config.json']) {
      put(folder, { [name]: broken[what]! })
      await refused(folder, name, '--config', name)
    }
  })

  test('a folder, a missing file', async () => {
    const folder = newsroom({ ...news, 'x.yaml/y': '' })
    expect(await refused(folder, 'x.yaml', '--config', 'x.yaml')).toContain('it is a folder')
    expect(await refused(folder, 'none.yaml', '--config', 'none.yaml')).toContain('there is no file')
  })
})

describe('E. a baseline that is none', () => {
  test.each(Object.keys(broken))('%s: one line with the file, code 2, the file as it was', async what => {
    const folder = newsroom({ ...news, 'known.json': broken[what]! })
    const before = readFileSync(join(folder, 'known.json'))
    for (const more of [[], ['--accept', 'new', '--reason', 'asked'], ['--update-baseline']]) {
      await refused(folder, 'known.json', '--baseline', 'known.json', ...more)
      expect(readFileSync(join(folder, 'known.json')).equals(before)).toBe(true)
    }
  })

  test.each<[string, (text: string) => string, string]>([
    ['another version', text => text.replace('"1.0"', '"2.0"'), "'schemaVersion' must be 1.0"],
    [
      'an unknown key',
      text => text.replace('"reason"', '"raeson": "x", "reason"'),
      "unknown key 'raeson'. Did you mean 'reason'?",
    ],
    ['a wrong type', text => text.replace(/"sources": \[[^\]]*\]/, '"sources": "a"'), 'must be a list, not a string'],
    ['a verdict that is none', text => text.replace('"contradiction"', '"lie"'), "cannot be 'lie'"],
    ['a day that is none', text => text.replace('"reason"', '"expires": "2025-02-30", "reason"'), 'expires'],
    ['a fingerprint that is none', text => text.replace(/"fingerprint": "\w/, '"fingerprint": "x'), 'fingerprint'],
  ])('%s', async (_, change, told) => {
    const folder = await accepted()
    const text = change(read(folder, 'known.json'))
    put(folder, { 'known.json': text })
    expect(await refused(folder, 'known.json:', '--baseline', 'known.json', '--accept', 'new', '--reason', 'x')).toContain(told)
    expect(read(folder, 'known.json')).toBe(text)
  })
})

describe('E. one bit flipped', () => {
  /** Each flip of the file is refused in one line or read as another whole file; it is never a crash, and a run that only reads never writes. */
  const survivesFlips = async (name: string, content: string, read: (text: string) => Promise<unknown>): Promise<void> => {
    const bytes = Buffer.from(content)
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(7), async (at, bit) => {
        const flipped = Buffer.from(bytes)
        flipped[at]! ^= 1 << bit
        try {
          await read(flipped.toString('latin1'))
        } catch (error) {
          expect(error).toBeInstanceOf(library.UserError)
          expect((error as Error).message).toMatch(new RegExp(`^${name}(?::\\d+)?: [^\\n]+$`))
        }
      }),
      { numRuns: 500 },
    )
  }

  test('in a baseline', { timeout: 60_000 }, async () => {
    const content = read(await accepted(), 'known.json')
    await survivesFlips('known.json', content, text => library.readBaseline(text, 'known.json'))
  })

  test.each([
    ['a.json', '{ "ignore": ["a*", "b"], "relations": { "age": "off" }, "sources": [{ "files": "x", "weight": 2 }] }'],
    [
      'a.yaml',
      'ignore: [a*, b]\nrelations:\n  age: off\nsources:\n  - files: "x"\n    weight: 2\nplaces:\n  - { name: A, zone: UTC }\n',
    ],
  ])('in a configuration (%s)', { timeout: 60_000 }, async (name, content) => {
    const names = library.relations.map(relation => relation.name)
    await survivesFlips(name, content, text => library.readConfig(text, name, names))
  })

  test('a finding whose entry was damaged is told again', async () => {
    const folder = await accepted()
    const damaged = read(folder, 'known.json')
      .replaceAll(/"fingerprint": "\w/g, '"fingerprint": "0')
      .replaceAll(/"1[25] people"/g, '"1 people"')
      .replaceAll(/"4[17]"/g, '"4"')
    put(folder, { 'known.json': damaged })
    const { code, out } = await corroborate(folder, 'check', 'news', '--baseline', 'known.json')
    expect(code).not.toBe(0)
    expect(out).toContain('CONTRADICTION')
  })
})

describe('E. two runs with one baseline', () => {
  test('what another run has written meanwhile is not lost', async () => {
    const folder = newsroom(news)
    const theirs = '{ "schemaVersion": "1.0", "entries": [] }\n'
    const meddling: typeof library = {
      ...library,
      acceptFinding: (...given) => {
        put(folder, { 'known.json': theirs })
        return library.acceptFinding(...given)
      },
    }
    const terminal = fakeTerminal(folder)
    const args = ['check', 'news', '--baseline', 'known.json', '--accept', 'new', '--reason', 'asked']
    expect([await run(args, terminal, async () => meddling), terminal.out]).toEqual([2, ''])
    expect(terminal.err).toEqual(["corroborate: 'known.json' was changed meanwhile and is left as it is. Run it again."])
    expect(read(folder, 'known.json')).toBe(theirs)
  })

  test('eight at once: each writes the whole file or says why not, and nothing else is left', { timeout: 120_000 }, async () => {
    const folder = newsroom(news)
    const start = () =>
      new Promise<{ code: number | null; err: string }>(done => {
        const args = ['check', 'news', '--baseline', 'known.json', '--accept', 'new', '--reason', 'asked']
        const child = spawn(process.execPath, [resolve('bin/corroborate.js'), ...args], { cwd: folder })
        let err = ''
        child.stderr.on('data', part => (err += part))
        child.stdout.resume()
        child.on('close', code => done({ code, err }))
      })
    const ended = await Promise.all(Array.from({ length: 8 }, start))
    for (const { code, err } of ended)
      if (code === 0) expect(err).toBe('')
      else
        expect([code, err]).toEqual([2, "corroborate: 'known.json' was changed meanwhile and is left as it is. Run it again.\n"])
    expect(ended.some(({ code }) => code === 0)).toBe(true)
    expect(readdirSync(folder).sort()).toEqual(['known.json', 'news'])
    const { entries } = await library.readBaseline(read(folder, 'known.json'), 'known.json')
    expect(entries.length).toBeGreaterThanOrEqual(1)
    expect(await corroborate(folder, 'check', 'news', '--baseline', 'known.json')).toMatchObject({ code: 0, err: '' })
  })
})
