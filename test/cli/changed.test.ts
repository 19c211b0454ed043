import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { corroborate, fireReport, git, newsroom, put } from './newsroom.js'

let folder = ''
beforeEach(() => {
  folder = newsroom({
    'news/alpha.txt': fireReport('Alpha Post', 'Three'),
    'news/beta.txt': fireReport('Beta Mail', 'Three'),
    'news/gamma.txt': fireReport('Gamma Herald', 'Three'),
  })
  git(folder, 'init', '-q', '-b', 'main')
  git(folder, 'add', '-A')
  git(folder, 'commit', '-q', '-m', 'three reports')
  git(folder, 'checkout', '-q', '-b', 'evening')
})
const commitFourth = () => {
  put(folder, { 'news/delta.txt': fireReport('Delta Wire', 'Five') })
  git(folder, 'add', '-A')
  git(folder, 'commit', '-q', '-m', 'a fourth')
}

describe('a fourth article that contradicts three', () => {
  test('fails its branch; accepted it passes; corrected, the entry that nothing needs is told', async () => {
    commitFourth()
    const failing = await corroborate(folder, 'check', '--changed', '--since', 'main')
    expect(failing.code).toBe(1)
    expect(failing.out).toContain('CONTRADICTION: How many people were killed')

    const sarif = await corroborate(folder, 'check', '--changed', '--since', 'main', '--format', 'sarif')
    expect(sarif.code).toBe(1)
    const [result] = JSON.parse(sarif.out).runs[0].results
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe('news/delta.txt')

    const known = ['--baseline', 'known.json']
    const branch = ['check', 'news', '--changed', '--since', 'main', ...known]
    const accepting = await corroborate(folder, ...branch, '--accept', 'new', '--reason', 'Delta counts the missing')
    expect(accepting.code).toBe(0)
    const { entries } = JSON.parse(readFileSync(join(folder, 'known.json'), 'utf8'))
    expect(entries).toMatchObject([
      {
        relation: 'death-toll',
        verdict: 'contradiction',
        camps: [['3 people'], ['5 people']],
        reason: 'Delta counts the missing',
      },
    ])
    const passing = await corroborate(folder, ...branch, '--format', 'json')
    expect(passing.code).toBe(0)
    expect(JSON.parse(passing.out).findings[0].baselined).toEqual({ reason: 'Delta counts the missing' })
    const suppressed = await corroborate(folder, ...branch, '--format', 'sarif')
    expect(JSON.parse(suppressed.out).runs[0].results[0].suppressions).toMatchObject([
      { justification: 'Delta counts the missing' },
    ])

    put(folder, { 'news/delta.txt': fireReport('Delta Wire', 'Three') })
    const corrected = await corroborate(folder, ...branch)
    expect(corrected.code).toBe(2)
    expect(corrected.err).toContain(`no finding needs the entry ${entries[0].fingerprint}`)
    expect((await corroborate(folder, ...branch, '--allow-unused')).code).toBe(0)
    expect((await corroborate(folder, ...branch, '--update-baseline')).code).toBe(0)
    expect(JSON.parse(readFileSync(join(folder, 'known.json'), 'utf8')).entries).toEqual([])
  })

  test('does not fail a branch that did not bring it', async () => {
    commitFourth()
    git(folder, 'checkout', '-q', '-b', 'later')
    put(folder, {
      'news/epsilon.txt':
        'Epsilon Times\n\nCouncil opens a library\n\nHOVIK, March 4, 2024. The council opened a library in Hovik on Saturday.\n',
    })
    git(folder, 'add', '-A')
    git(folder, 'commit', '-q', '-m', 'another story')
    const { code, out } = await corroborate(folder, 'check', 'news', '--changed', '--since', 'evening')
    expect(code).toBe(0)
    expect(out).toContain('1 finding between articles that are not new')
    expect(out).not.toContain('CONTRADICTION')
    // no tool of CI is told of it either
    const github = await corroborate(folder, 'check', 'news', '--changed', '--since', 'evening', '--format', 'github')
    expect(github.out).not.toContain('::error')
    const junit = await corroborate(folder, 'check', 'news', '--changed', '--since', 'evening', '--format', 'junit')
    expect(junit.out).toContain('failures="0"')
    expect((await corroborate(folder, 'check', 'news')).code).toBe(1)
  })

  test('counts while it is untracked, and once it is staged', async () => {
    put(folder, { 'news/delta.txt': fireReport('Delta Wire', 'Five') })
    expect((await corroborate(folder, 'check', '--changed')).code).toBe(1)
    expect((await corroborate(folder, 'check', '--staged')).code).toBe(0)
    git(folder, 'add', '-A')
    expect((await corroborate(folder, 'check', '--staged')).code).toBe(1)
    // from a folder below the top, by other paths
    expect((await corroborate(join(folder, 'news'), 'check', '--staged')).code).toBe(1)
  })

  test('is marked in the report, whatever its name', async () => {
    const name = 'news/die Lage – "heute"\n.txt'
    put(folder, { [name]: fireReport('Delta Wire', 'Five') })
    const { out } = await corroborate(folder, 'check', '--changed', '--format', 'json')
    expect(
      JSON.parse(out).articles.flatMap((article: { path: string; changed?: true }) => (article.changed ? [article.path] : [])),
    ).toEqual([name])
  })
})

describe('what git cannot tell', () => {
  test.each([
    ['a commit that is none', ['--since', 'no-such-branch'], "git knows no commit 'no-such-branch'"],
    ['an option in place of a commit', ['--since=--output=x'], "git knows no commit '--output=x'"],
  ])('%s: code 2', async (_, args, told) => {
    const { code, err } = await corroborate(folder, 'check', 'news', ...args)
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(told) })
  })

  test('a folder that is no repository: code 2', async () => {
    const { code, err } = await corroborate(newsroom({ 'a.txt': fireReport('A Post', 'Two') }), 'check', '--changed')
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('--changed needs a git repository') })
  })

  test('nothing changed: told, and nothing fails', async () => {
    commitFourth()
    const { code, err } = await corroborate(folder, 'check', 'news', '--changed')
    expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining('no article is new or changed') })
  })
})

describe('--against', () => {
  const draft = `Our draft

Blaze at a mill

LINDAU, March 4, 2024. A fire at the Lindau paper mill took five lives on Sunday. Five people were killed, and seven people were injured in the fire.
`

  test('tells of each thing a draft says whether the others contradict or confirm it', async () => {
    put(folder, { 'draft.txt': draft })
    const { code, out } = await corroborate(folder, 'check', 'draft.txt', '--against', 'news', '--format', 'json')
    expect(code).toBe(1)
    const report = JSON.parse(out)
    const points = report.draft.map(({ finding, is, origins }: { finding: string; is: string; origins: number }) => {
      const { relation } = report.findings.find(({ id }: { id: string }) => id === finding)
      return [relation, is, origins]
    })
    expect(points).toContainEqual(['death-toll', 'contradicted', 0])
    expect(points).toContainEqual(['injured-count', 'alone', 0])
    // three reports in the same words are one origin
    expect(points).toContainEqual(['event-date', 'confirmed', 1])
    expect(report.articles.filter((article: { changed?: true }) => article.changed)).toMatchObject([{ path: 'draft.txt' }])
  })

  test('leaves out of account what the sources say among themselves', async () => {
    commitFourth()
    put(folder, {
      'draft.txt': 'Our draft\n\nMill fire\n\nLINDAU, March 4, 2024. A fire broke out at a paper mill in Lindau on Sunday.\n',
    })
    const { code, out } = await corroborate(folder, 'check', 'draft.txt', '--against', 'news')
    expect(code).toBe(0)
    expect(out.trimEnd().split('\n').at(-1)).toMatch(
      /^draft\.txt: nothing contradicted, \d+ confirmed, \d+ that nobody else says$/,
    )
    expect(out).toContain('1 finding between articles that are not new')
  })

  test('a draft that lies among its sources is no source of its own', async () => {
    put(folder, { 'news/draft.txt': draft })
    const { out } = await corroborate(folder, 'check', 'news/draft.txt', '--against', 'news', '--format', 'json')
    expect(JSON.parse(out).articles).toHaveLength(4)
  })

  test('needs a draft, and no --changed', async () => {
    expect((await corroborate(folder, 'check', '--against', 'news')).err).toContain('--against needs a draft')
    expect((await corroborate(folder, 'check', 'news', '--changed', '--against', 'news')).err).toContain('exclude each other')
  })
})
