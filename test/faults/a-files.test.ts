import { execFileSync } from 'node:child_process'
import { chmodSync, linkSync, readdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { diskFiles, type FileLayer } from '../../src/stages/ingest/fileLayer.js'
import { readArticles } from '../../src/stages/ingest/readArticles.js'
import { shell } from '../cli/command.js'
import { type Desk, openDesk, storm, withoutPowers } from './desk.js'

let desk: Desk
beforeEach(() => {
  desk = openDesk()
})
afterEach(() => desk.close())

const pathsOf = ({ report }: ReturnType<Desk['check']>): string[] => report.articles.map(({ path }) => path)
const noticesOf = ({ report }: ReturnType<Desk['check']>): string[] => report.notices.map(({ is }) => is)

describe('A. a path that leads to nothing', () => {
  test('missing: code 2, and the similar name beside it', () => {
    desk.write('harbour/a.txt')
    const { status, stdout, stderr } = desk.run(['check', 'harbor'])
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toBe("corroborate: no such file or folder: harbor. Did you mean 'harbour'?\n")
  })

  test('missing below a misspelt folder: the folder is suggested', () => {
    desk.write('harbour/a.txt')
    expect(desk.run(['check', 'harbor/a.txt']).stderr).toContain("Did you mean 'harbour/a.txt'?")
  })

  test('an empty folder: code 2 with the patterns and what is passed over; --allow-empty: 0', () => {
    desk.write('in/.hidden.txt')
    desk.write('in/page.html')
    const { status, stderr } = desk.run(['check', 'in'])
    expect(status).toBe(2)
    expect(stderr).toMatch(
      /^corroborate: no articles in in\. Read are \*\.txt, \*\.md, \*\.text.*hidden files, node_modules and links are passed over.*\n$/,
    )
    const allowed = desk.run(['check', 'in', '--allow-empty'])
    expect([allowed.status, allowed.stderr]).toEqual([0, ''])
    expect(allowed.stdout).toMatch(/0 articles: nothing to compare\n$/)
    for (const command of ['claims', 'mentions']) {
      const { status, stdout } = desk.run([command, 'in', '--allow-empty'])
      expect([status, stdout], command).toEqual([0, ''])
    }
  })

  test('one article: code 0', () => {
    desk.write('a.txt')
    expect(desk.check(['.']).status).toBe(0)
  })

  test('an empty file, and one of blanks: a notice, code 0', () => {
    desk.write('a.txt')
    desk.write('b.txt', '')
    desk.write('c.txt', ' \n\r\n\t\u00a0\n')
    const done = desk.check(['.'])
    expect([done.status, noticesOf(done)]).toEqual([0, ['empty', 'empty']])
  })
})

describe('A. what cannot be read', () => {
  test('a file or folder without permission: told, the rest checked, 2 unless --allow-unreadable', () => {
    desk.write('in/a.txt', storm(12))
    desk.write('in/b.txt', storm(12))
    desk.write('in/closed.txt')
    desk.write('in/shut/c.txt')
    chmodSync(desk.folder, 0o755)
    chmodSync(join(desk.folder, 'in/closed.txt'), 0)
    chmodSync(join(desk.folder, 'in/shut'), 0)
    const { status, stdout, stderr } = shell(`${withoutPowers}$CORROBORATE check in`, desk.folder)
    expect(status).toBe(2)
    expect(stdout).toContain('2 articles: ')
    expect(stderr.split('\n')).toEqual([
      'corroborate: in/closed.txt: cannot be read (EACCES)',
      'corroborate: in/shut: cannot be read (EACCES)',
      'corroborate: 2 files could not be read, so the result is incomplete',
      '',
    ])
    const allowed = shell(`${withoutPowers}$CORROBORATE check in --allow-unreadable`, desk.folder)
    expect([allowed.status, allowed.stdout, allowed.stderr]).toEqual([0, stdout, stderr])
    chmodSync(join(desk.folder, 'in/shut'), 0o755)
  })

  test('a pipe, a socket and a device are refused without being opened', async () => {
    desk.write('in/a.txt')
    execFileSync('mkfifo', [join(desk.folder, 'in/pipe.txt')])
    const server = createServer(socket => socket.destroy())
    await new Promise<void>(done => server.listen(join(desk.folder, 'in/socket.txt'), done))
    const opened: string[] = []
    const files: FileLayer = { ...diskFiles, read: (path, limit) => diskFiles.read(opened[opened.push(path) - 1]!, limit) }
    const { notices, unreadable } = await readArticles(['in', '/dev/zero'], { cwd: desk.folder, files })
    server.close()
    expect(notices.map(({ detail }) => detail.replace(/^.*\/dev/, '/dev'))).toEqual([
      '/dev/zero: is a device, not a file: not opened',
      'in/pipe.txt: is a named pipe, not a file: not opened',
      'in/socket.txt: is a socket, not a file: not opened',
    ])
    expect(unreadable).toBe(3)
    expect(opened).toEqual([join(desk.folder, 'in/a.txt')])
  })

  test('larger than --max-file-size: refused before reading', () => {
    desk.write('a.txt')
    desk.write('vast.txt')
    truncateSync(join(desk.folder, 'vast.txt'), 2 ** 40)
    const { status, stderr, report } = desk.check(['.'])
    expect([status, report.articles.length]).toEqual([2, 1])
    expect(stderr).toContain('vast.txt: 1099511627776 bytes, more than the 10000000 that --max-file-size allows: not read')
    expect(desk.check(['a.txt', '--max-file-size', '10']).report.articles).toEqual([])
  })

  test.each<[string, Partial<FileLayer>, string]>([
    ['removed', { read: () => Promise.reject(Object.assign(new Error('gone'), { code: 'ENOENT' })) }, 'unreadable'],
    ['growing without end', { read: async (_, limit) => new Uint8Array(limit).fill(0x61) }, 'too-large'],
    ['emptied', { read: async () => new Uint8Array(0) }, 'empty'],
  ])('%s while it is read: a notice', async (_, layer, is) => {
    desk.write('a.txt')
    const { articles, notices } = await readArticles(['.'], { cwd: desk.folder, files: { ...diskFiles, ...layer } })
    expect([...notices, ...articles.flatMap(article => article.notices)].map(notice => notice.is)).toContain(is)
  })
})

describe('A. links and twins', () => {
  beforeEach(() => {
    desk.write('in/a.txt', storm(12))
    desk.write('out/b.txt', storm(15))
    symlinkSync('../out', join(desk.folder, 'in/away'))
    symlinkSync('..', join(desk.folder, 'in/loop'))
    symlinkSync('../out/b.txt', join(desk.folder, 'in/link.txt'))
    symlinkSync('nowhere', join(desk.folder, 'in/dangling.txt'))
  })

  test('are not followed, and said', () => {
    const done = desk.check(['in'])
    expect([done.status, pathsOf(done), noticesOf(done)]).toEqual([0, ['in/a.txt'], ['link', 'link']])
  })

  test('--follow opts in; a loop ends, and each file is read once', () => {
    const done = desk.check(['in', '--follow'])
    expect([done.status, pathsOf(done)]).toEqual([1, ['in/a.txt', 'in/away/b.txt']])
    expect(done.report.notices.map(({ detail }) => detail)).toEqual([
      'in/dangling.txt: is a link that leads nowhere',
      'in/link.txt: is the same file as in/away/b.txt: read once',
    ])
  })

  test('the same file by path, hard link and named link: read once', () => {
    linkSync(join(desk.folder, 'in/a.txt'), join(desk.folder, 'in/z.txt'))
    symlinkSync('in', join(desk.folder, 'also'))
    expect(pathsOf(desk.check(['in', './in/../in', 'in/a.txt', 'also', 'in/*.txt']))).toEqual(['also/a.txt'])
  })
})

describe('A. names', () => {
  const odd = [
    'new\nline.txt',
    'escape\u001b[31m.txt',
    'quote\'".txt',
    '-rf.txt',
    '[brackets] {a,b} (1).txt',
    '😀 🇳🇴.txt',
    'caf\u00e9.txt',
    'cafe\u0301.txt',
    '__proto__.txt',
    'constructor',
    ' blank .txt',
    'back\\slash.txt',
    '%00&amp;.txt',
  ]

  test('of every kind are read and told apart', async () => {
    for (const [at, name] of odd.entries()) desk.write(name, storm(12 + at))
    expect(pathsOf(desk.check(['.']))).toEqual(odd.filter(name => name.endsWith('.txt')).sort())
    expect(pathsOf(desk.check(['--', ...odd]))).toEqual([...odd].sort())
    for (const name of odd)
      expect((await readArticles([name], { cwd: desk.folder })).articles.map(({ path }) => path)).toEqual([name])
  })

  test('steer no terminal and break no line', () => {
    for (const [at, name] of odd.entries()) desk.write(name, storm(12 + at))
    for (const format of ['text', 'ndjson', 'json']) {
      const { stdout } = desk.run(['check', '.', '--format', format, '--verbose'])
      expect(stdout.replaceAll('\n', ''), format).not.toMatch(/\p{Cc}/u)
    }
    expect(desk.run(['check', '.']).stdout).not.toMatch(/^line\.txt/m)
    const { stderr } = desk.run(['check', 'missing\u001b[31m\nfile'])
    expect(stderr.trimEnd()).not.toMatch(/\p{Cc}/u)
  })

  test('that are no UTF-8 are told as such and not mistaken for another', () => {
    desk.write('a.txt')
    writeFileSync(Buffer.concat([Buffer.from(`${desk.folder}/b`), Buffer.from([0xff]), Buffer.from('.txt')]), storm(15))
    const { status, report } = desk.check(['.'])
    expect([status, report.articles.length]).toEqual([2, 1])
    expect(report.notices).toMatchObject([{ is: 'unreadable', detail: expect.stringContaining('its name is not valid UTF-8') }])
  })
})

describe('A. much and deep', () => {
  test('a thousand folders deep', () => {
    desk.write(`${'d/'.repeat(1000)}a.txt`)
    expect(pathsOf(desk.check(['.']))).toEqual([`${'d/'.repeat(1000)}a.txt`])
  })

  test('a hundred thousand files: one open at a time', async () => {
    let open = 0
    let most = 0
    const files: FileLayer = {
      facts: async path => ({ kind: path.endsWith('.txt') ? 'file' : 'folder', size: 10, identity: '' }),
      names: async () => Array.from({ length: 100_000 }, (_, at) => `n${at}.txt`),
      read: async () => {
        most = Math.max(most, ++open)
        await Promise.resolve()
        open--
        return new Uint8Array(0)
      },
    }
    const { articles } = await readArticles(['.'], { cwd: '/nowhere', files })
    expect([articles.length, most]).toEqual([100_000, 1])
  }, 60_000)

  test('as many files as you like with few that may be open', () => {
    for (let at = 0; at < 300; at++) desk.write(`in/n${at}.txt`, 'Nothing.\n')
    expect(shell('ulimit -n 30; $CORROBORATE check in | tail -1', desk.folder).stdout).toMatch(/^300 articles/)
  })

  test('a folder that may not be written to is enough', () => {
    desk.write('in/a.txt')
    desk.write('in/b.txt')
    chmodSync(desk.folder, 0o755)
    chmodSync(join(desk.folder, 'in'), 0o555)
    const { status, stderr } = shell(`cd in; ${withoutPowers}$CORROBORATE check`, desk.folder)
    expect([status, stderr]).toEqual([0, ''])
    expect(readdirSync(join(desk.folder, 'in'))).toEqual(['a.txt', 'b.txt'])
  })
})
