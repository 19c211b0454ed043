import { execFileSync } from 'node:child_process'
import { linkSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { diskFiles, type FileLayer } from '../../../src/stages/ingest/fileLayer.js'
import { type ReadOptions, readArticles } from '../../../src/stages/ingest/readArticles.js'

const report = 'Terminal closes\n\nThe council voted on Tuesday to close the ferry terminal, the mayor said.\n'
let folder: string

const write = (path: string, content: string | Uint8Array = report): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}
const read = (paths: string[], options: ReadOptions = {}) => readArticles(paths, { cwd: folder, ...options })
const pathsOf = async (paths: string[], options: ReadOptions = {}) =>
  (await read(paths, options)).articles.map(({ path }) => path)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ingest-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('what is read', () => {
  test('folders below and below, .txt .md .text, sorted by code unit; nothing hidden, no node_modules, no JSON', async () => {
    for (const path of [
      'b.txt',
      'B.md',
      'a/deep/c.text',
      'a/x.json',
      '.hidden.txt',
      '.git/y.txt',
      'node_modules/z/z.txt',
      'ä.txt',
    ])
      write(path)
    expect(await pathsOf(['.'])).toEqual(['B.md', 'a/deep/c.text', 'b.txt', 'ä.txt'])
  })

  test('a named file whatever it is called, patterns, and names with brackets', async () => {
    for (const path of ['notes.log', 'one.txt', 'two.txt', 'three [draft].txt']) write(path)
    expect(await pathsOf(['notes.log'])).toEqual(['notes.log'])
    expect(await pathsOf(['t*.txt'])).toEqual(['three [draft].txt', 'two.txt'])
    expect(await pathsOf(['three [draft].txt'])).toEqual(['three [draft].txt'])
  })

  test('paths are relative to the working folder, with slashes', async () => {
    write('in/one.txt')
    expect(await pathsOf([join(folder, 'in')], { cwd: join(folder, 'in') })).toEqual(['one.txt'])
    mkdirSync(join(folder, 'elsewhere'))
    expect(await pathsOf(['../in'], { cwd: join(folder, 'elsewhere') })).toEqual(['../in/one.txt'])
  })

  test('a file once, however it is named', async () => {
    write('one.txt')
    linkSync(join(folder, 'one.txt'), join(folder, 'zwei.txt'))
    const { articles, notices, unreadable } = await read(['.', 'one.txt', './one.txt', '*.txt'])
    expect(articles.map(({ path }) => path)).toEqual(['one.txt'])
    expect(notices).toEqual([{ article: null, is: 'same-file', detail: 'zwei.txt: is the same file as one.txt: read once' }])
    expect(unreadable).toBe(0)
  })

  test('a text report of this program among the articles is told and passed over', async () => {
    write('a.txt')
    write('checked.txt', 'corroborate 0.1.0: 2 articles\n\n2 articles: no contradictions\n')
    write('quoting.txt', `corroborate 0.1.0: 2 articles were compared by the desk on Tuesday.\n\n${report}`)
    const { articles, notices, unreadable } = await read(['.'])
    expect(articles.map(({ path }) => path)).toEqual(['a.txt', 'quoting.txt'])
    expect(notices).toMatchObject([{ article: null, is: 'own-report', detail: expect.stringMatching(/^checked\.txt: /) }])
    expect(unreadable).toBe(0)
  })

  test('standard input', async () => {
    const { articles } = await read(['-'], { stdin: async () => new TextEncoder().encode(report) })
    expect(articles).toMatchObject([{ path: '-', source: 'standard input', headline: 'Terminal closes' }])
    await expect(read(['-'])).rejects.toMatchObject({ name: 'UserError' })
  })

  test('the digest is that of the bytes on disk', async () => {
    write('one.txt', new TextEncoder().encode(`\uFEFF${report}`))
    const sum = execFileSync('sha256sum', [join(folder, 'one.txt')])
      .toString()
      .slice(0, 64)
    expect((await read(['.'])).articles[0]).toMatchObject({ sha256: sum, text: report })
  })

  test('links in folders are passed over unless followed, and a loop ends', async () => {
    write('in/one.txt')
    write('out/two.txt')
    symlinkSync(join(folder, 'out'), join(folder, 'in/away'))
    symlinkSync(join(folder, 'in'), join(folder, 'in/loop'))
    symlinkSync(join(folder, 'out/two.txt'), join(folder, 'in/linked.txt'))
    symlinkSync(join(folder, 'nowhere'), join(folder, 'in/dangling.txt'))
    const plain = await read(['in'])
    expect(plain.articles.map(({ path }) => path)).toEqual(['in/one.txt'])
    expect(plain.notices.map(({ is }) => is)).toEqual(['link', 'link'])
    const followed = await read(['in'], { follow: true })
    expect(followed.articles.map(({ path }) => path)).toEqual(['in/away/two.txt', 'in/one.txt'])
  })

  test('a folder a thousand deep', async () => {
    const deep = 'd/'.repeat(1000)
    write(`${deep}one.txt`)
    expect(await pathsOf(['.'])).toEqual([`${deep}one.txt`])
  })
})

describe('what the user can put right', () => {
  test('a missing path, with the name that was meant', async () => {
    write('harbour.txt')
    await expect(read(['harbor.txt'])).rejects.toMatchObject({
      name: 'UserError',
      exitCode: 2,
      message: 'no such file or folder: harbor.txt',
      hint: "Did you mean 'harbour.txt'?",
    })
  })

  test('an empty folder, unless it may be empty', async () => {
    await expect(read(['.'])).rejects.toMatchObject({ name: 'UserError', hint: expect.stringContaining('*.txt') })
    expect(await read(['.'], { allowEmpty: true })).toEqual({ articles: [], notices: [], unreadable: 0, files: [] })
  })

  test('a pattern that matches nothing, an unknown encoding', async () => {
    await expect(read(['x*.txt'])).rejects.toMatchObject({ name: 'UserError' })
    await expect(read(['.'], { encoding: 'koi8' })).rejects.toMatchObject({ name: 'UserError' })
  })
})

describe('trouble with one file is a notice, the rest is read', () => {
  const troubles = async (options: ReadOptions = {}) => {
    const { articles, notices, unreadable } = await read(['.'], options)
    return {
      paths: articles.map(({ path }) => path),
      is: notices.map(({ is }) => is),
      detail: notices.map(({ detail }) => detail).join(),
      unreadable,
    }
  }

  test('larger than allowed: refused before it is opened', async () => {
    write('one.txt')
    write('vast.txt', 'x'.repeat(2000))
    const opened: string[] = []
    const files: FileLayer = { ...diskFiles, read: (path, limit) => diskFiles.read(opened[opened.push(path) - 1]!, limit) }
    expect(await troubles({ maxFileSize: 1000, files })).toMatchObject({ paths: ['one.txt'], is: ['too-large'], unreadable: 1 })
    expect(opened).toEqual([join(folder, 'one.txt')])
  })

  test('one that grows while it is read', async () => {
    write('one.txt')
    const files: FileLayer = {
      ...diskFiles,
      facts: async (path, follow) => ({
        ...(await diskFiles.facts(path, follow)),
        ...(path.endsWith('.txt') ? { size: 10 } : {}),
      }),
    }
    expect(await troubles({ maxFileSize: 20, files, allowEmpty: true })).toMatchObject({
      paths: [],
      is: ['too-large'],
      unreadable: 1,
    })
  })

  test('not text', async () => {
    write('one.txt')
    write('paper.txt', '%PDF-1.4 ...')
    write('latin.txt', Uint8Array.from([0x63, 0x61, 0x66, 0xe9, 0x2e]))
    const found = await troubles()
    expect(found).toMatchObject({ paths: ['one.txt'], is: ['not-utf8', 'binary'], unreadable: 2 })
    expect(found.detail).toContain(
      'latin.txt: not valid UTF-8: byte 3 is 0xe9; if the file is in another encoding, name it with --encoding',
    )
    expect(await troubles({ encoding: 'windows-1252' })).toMatchObject({ paths: ['latin.txt', 'one.txt'], unreadable: 1 })
  })

  test('a named pipe is not opened', async () => {
    write('one.txt')
    execFileSync('mkfifo', [join(folder, 'pipe.txt')])
    expect(await troubles()).toMatchObject({ paths: ['one.txt'], is: ['not-a-file'], unreadable: 1 })
  })

  test.each(['EACCES', 'EIO', 'ENOENT', 'EMFILE'])('%s at every call: a notice, never a crash', async code => {
    write('in/one.txt')
    write('two.txt')
    const count = { calls: 0 }
    const failing = (at: number): FileLayer => {
      let calls = 0
      const guard =
        <Rest extends unknown[], Result>(call: (...rest: Rest) => Promise<Result>) =>
        async (...rest: Rest): Promise<Result> => {
          count.calls = Math.max(count.calls, ++calls)
          if (calls === at) throw Object.assign(new Error(code), { code })
          return call(...rest)
        }
      return { facts: guard(diskFiles.facts), names: guard(diskFiles.names), read: guard(diskFiles.read) }
    }
    await read(['.'], { files: failing(0) })
    for (let at = 2; at <= count.calls; at++) {
      const { articles, unreadable } = await read(['.'], { files: failing(at) })
      expect(unreadable + articles.length).toBeGreaterThan(0)
      expect(articles.length).toBeLessThan(2 + unreadable)
      if (articles.length < 2) expect(unreadable).toBeGreaterThan(0)
    }
    await expect(
      read(['.'], { files: failing(1) }).then(
        ({ unreadable }) => `${unreadable} unreadable`,
        error => error.name,
      ),
    ).resolves.toMatch(/^(?:1 unreadable|UserError)$/)
  })
})

describe('metadata', () => {
  const rows = [
    {
      path: 'one.txt',
      source: 'Harbour Gazette',
      published: '2022-01-12',
      title: 'Ferry terminal closes',
      url: 'https://example.org/1',
    },
  ]

  test.each([
    ['JSON', 'about.json', JSON.stringify(rows)],
    ['CSV', 'about.csv', 'title,path,source,published\r\n"Ferry terminal closes",one.txt,Harbour Gazette,2022-01-12\r\n'],
    [
      'CSV with semicolons',
      'about.csv',
      '\uFEFFpath;source;published;title\none.txt;"Harbour Gazette";2022-01-12;Ferry terminal closes',
    ],
  ])('%s, paths relative to the file', async (_, name, content) => {
    write('in/one.txt')
    write(`in/${name}`, content)
    expect((await read(['in'], { metadata: `in/${name}` })).articles).toMatchObject([
      { source: 'Harbour Gazette', published: '2022-01-12', publishedFrom: 'metadata', headline: 'Ferry terminal closes' },
    ])
  })

  test('quoted commas, quotes and line ends', async () => {
    write('one.txt')
    write('about.csv', 'path,title\none.txt,"""Closed,""\nsays mayor"\n')
    expect((await read(['.'], { metadata: 'about.csv' })).articles[0]?.title).toBe('"Closed,"\nsays mayor')
  })

  test.each([
    ['missing', undefined],
    ['no JSON', '[{'],
    ['no array', '{"path":"one.txt"}'],
    ['no path', '[{"source":"x"}]'],
    ['no object', '[3]'],
  ])('%s: the user is told', async (_, content) => {
    write('one.txt')
    if (content !== undefined) write('about.json', content)
    await expect(read(['.'], { metadata: 'about.json' })).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringContaining('about.json'),
    })
  })
})

test('ids are unique and do not depend on the order of paths', async () => {
  for (let i = 0; i < 30; i++) write(`n${i}.txt`)
  const names = Array.from({ length: 30 }, (_, i) => `n${i}.txt`)
  const forward = await read(names)
  expect(await read(names.reverse())).toEqual(forward)
  expect(new Set(forward.articles.map(({ id }) => id)).size).toBe(30)
})
