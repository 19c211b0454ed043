import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { corroborate, fireReport, git, newsroom, put } from './newsroom.js'

const two = { 'news/alpha.txt': fireReport('Alpha Post', 'Three'), 'news/beta.txt': fireReport('Beta Mail', 'Five') }
const json = async (folder: string, ...args: string[]) =>
  JSON.parse((await corroborate(folder, 'check', ...args, '--format', 'json')).out)

describe('a broken configuration is told by file and line, code 2', () => {
  test.each<[string, string, string, string]>([
    [
      'an unknown key',
      'corroborate.config.yaml',
      'sources:\n  - files: a.txt\n    weigth: 2\n',
      ":3: unknown key 'weigth'. Did you mean 'weight'?",
    ],
    ['a wrong type', 'corroborate.config.json', '{\n  "ignore": "a.txt"\n}', ":2: 'ignore' must be a list, not a string"],
    [
      'an unknown relation',
      'corroborate.config.json',
      '{ "relations": { "death-tol": "off" } }',
      ":1: unknown relation 'death-tol'. Did you mean 'death-toll'?",
    ],
    [
      'a severity that is none',
      'corroborate.config.yaml',
      'relations:\n  death-toll: eror\n',
      ":2: 'relations.death-toll' cannot be 'eror'. Did you mean 'error'?",
    ],
    [
      'an unknown zone',
      'corroborate.config.yaml',
      'places:\n  - name: Hovik\n    zone: Europe/Olso\n',
      ":3: unknown time zone 'Europe/Olso'. Did you mean 'Europe/Oslo'?",
    ],
    ['something missing', 'corroborate.config.yaml', 'ignore: []\nplaces:\n  - name: Hovik\n', ":3: 'places[0].zone' is missing"],
    [
      'a name without a second wording',
      'corroborate.config.yaml',
      'aliases:\n  people:\n    - [Ola Nord]\n',
      ":3: 'aliases.people[0]' must have 2 entries or more",
    ],
    ['broken JSON', 'corroborate.config.json', '{\n "ignore": [\n', ':3: '],
    ['a key twice', 'corroborate.config.json', '{ "ignore": [],\n  "ignore": [] }', ':2: Map keys must be unique'],
    [
      'an alias bomb',
      'corroborate.config.yaml',
      'a: &a [x, x]\nb: &b [*a, *a]\nignore: [*b, *b]\n',
      ': cannot be read: Alias resolution is disabled',
    ],
    ['no object', 'corroborate.config.json', '[1]', ':1: must be an object, not a list'],
    ['__proto__', 'corroborate.config.json', '{ "__proto__": { "ignore": [] } }', ":1: unknown key '__proto__'"],
    [
      'package.json',
      'package.json',
      '{\n  "name": "desk",\n  "corroborate": {\n    "ignored": []\n  }\n}',
      ":4: unknown key 'ignored'. Did you mean 'ignore'?",
    ],
    ['a package.json that is none', 'package.json', '{', ' is not valid JSON'],
  ])('%s', async (_, name, text, told) => {
    const { code, out, err } = await corroborate(newsroom({ ...two, [name]: text }), 'check', 'news')
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err.split('\n')).toHaveLength(1)
    expect(err).toContain(`${name}${told}`)
  })
})

describe('where a configuration is found', () => {
  const off = '{ "relations": { "death-toll": "off" } }'
  const code = async (folder: string, ...args: string[]) => (await corroborate(folder, 'check', ...args)).code

  test('from the working folder up to the top of the repository, and not above it', async () => {
    const folder = newsroom({
      'corroborate.config.json': off,
      ...Object.fromEntries(Object.entries(two).map(([name, text]) => [`desk/${name}`, text])),
    })
    mkdirSync(join(folder, 'desk/.git'))
    expect(await code(join(folder, 'desk/news'))).toBe(1)
    put(folder, { 'desk/corroborate.config.json': off })
    expect(await code(join(folder, 'desk/news'))).toBe(0)
    expect(await code(join(folder, 'desk/news'), '--no-config')).toBe(1)
  })

  test('outside a repository in the working folder alone', async () => {
    const folder = newsroom({ ...two, 'corroborate.config.json': off })
    expect(await code(folder, 'news')).toBe(0)
    expect(await code(join(folder, 'news'))).toBe(1)
    expect(await code(join(folder, 'news'), '--config', '../corroborate.config.json')).toBe(0)
  })

  test('never in a folder that is checked, and never as code', async () => {
    const trap = "throw new Error('run')"
    const folder = newsroom({
      ...two,
      'news/corroborate.config.json': off,
      'news/.corroborateignore': '*',
      'corroborate.config.js': trap,
      'corroborate.config.mjs': trap,
      'corroborate.config.cjs': trap,
      '.corroboraterc.js': trap,
    })
    git(folder, 'init', '-q')
    expect(await corroborate(folder, 'check', 'news')).toMatchObject({ code: 1, err: '' })
    expect(await corroborate(folder, 'check', 'news', '--config', 'corroborate.config.js')).toMatchObject({
      code: 2,
      err: expect.stringContaining('It is data'),
    })
  })

  test('under "corroborate" in a package.json; one without it is passed over', async () => {
    const folder = newsroom({
      ...two,
      'package.json': '{ "corroborate": { "relations": { "death-toll": "off" } } }',
      'sub/package.json': '{}',
    })
    git(folder, 'init', '-q')
    expect(await code(join(folder, 'sub'), '../news')).toBe(0)
  })

  test('--print-config says what holds, and from where', async () => {
    const folder = newsroom({ ...two, 'corroborate.config.json': off, '.corroborateignore': 'drafts/' })
    const { code, out } = await corroborate(folder, 'check', '--print-config')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual({
      file: 'corroborate.config.json',
      ignoreFile: '.corroborateignore',
      config: JSON.parse(off),
    })
  })
})

describe('every setting works', () => {
  test('sources: the publisher, the last entry that fits; weight: who is shown first', async () => {
    const config = {
      sources: [
        { files: '*.txt', publisher: 'The Desk' },
        { files: 'beta.*', publisher: 'Beta & Sons', weight: 3 },
      ],
    }
    const folder = newsroom({
      'news/alpha.txt': fireReport('Alpha Post', 'Three'),
      'news/beta.txt': fireReport('Beta Mail', 'Three'),
      'news/gamma.txt': fireReport('Gamma', 'Five'),
      'corroborate.config.json': JSON.stringify(config),
    })
    const { articles } = await json(folder, 'news')
    expect(articles).toMatchObject([{ source: 'The Desk' }, { source: 'Beta & Sons', weight: 3 }, { source: 'The Desk' }])
    const shown = async () => (await corroborate(folder, 'check', 'news')).out.split('\n').find(line => line.includes(':5:'))
    expect(await shown()).toContain('Beta & Sons')
    put(folder, { 'corroborate.config.json': JSON.stringify({ sources: [{ files: 'alpha.txt', weight: 3 }] }) })
    expect(await shown()).toContain('alpha')
  })

  test('aliases of people: two names that nothing else joins are one person', async () => {
    const folder = newsroom({
      'a.txt':
        'Paper A\n\nTalks at Hovik\n\nHOVIK, March 4, 2024. Delegates met at the Hovik Forum on Monday. The Norwegian delegation was led by Petra Vass.\n',
      'b.txt':
        'Paper B\n\nForum at Hovik\n\nHOVIK, March 4, 2024. The Hovik Forum opened on Monday. Petronella Lund-Vass headed the Norwegian delegation.\n',
    })
    const verdict = async () => {
      const { findings } = await json(folder)
      const { verdict, answers } = findings.find(({ relation }: { relation: string }) => relation === 'delegation-head')
      return [verdict, answers.map(({ text }: { text: string }) => text)]
    }
    expect(await verdict()).toEqual(['contradiction', expect.arrayContaining(['Petra Vass', 'Petronella Lund-Vass'])])
    put(folder, { 'corroborate.config.yaml': 'aliases:\n  people:\n    - [Petra Vass, Petronella Lund-Vass]\n' })
    expect(await verdict()).toEqual(['agreement', ['Petra Vass']])
  })

  test('places: their zone makes a local time comparable', async () => {
    const folder = newsroom({
      'a.txt': 'Paper A\n\nSummit at Kell Point\n\nKELL POINT, March 4, 2024. The Kell Point summit will start at 10:00.\n',
      'b.txt': 'Paper B\n\nSummit at Kell Point\n\nKELL POINT, March 4, 2024. The Kell Point summit will start at 09:00 GMT.\n',
    })
    const starts = async () => {
      const { claims } = await json(folder)
      return claims
        .filter(({ relation }: { relation: string }) => relation === 'event-start')
        .map(({ value }: { value: { earliest: string } }) => value.earliest)
    }
    expect(await starts()).toEqual(['2024-03-04T10:00', '2024-03-04T09:00Z'])
    put(folder, { 'corroborate.config.yaml': 'places:\n  - name: Kell Point\n    zone: Europe/Oslo\n' })
    expect(await starts()).toEqual(['2024-03-04T09:00Z', '2024-03-04T09:00Z'])
  })

  test('relations: off is not compared; a severity that is milder than --fail-on does not fail', async () => {
    const folder = newsroom(two)
    const tell = async (word: string, ...args: string[]) => {
      put(folder, { 'corroborate.config.json': JSON.stringify({ relations: { 'death-toll': word } }) })
      const { code, out } = await corroborate(folder, 'check', 'news', '--format', 'json', ...args)
      const found = JSON.parse(out).findings.find(({ relation }: { relation: string }) => relation === 'death-toll')
      return [code, found?.verdict, found?.severity]
    }
    expect(await tell('on')).toEqual([1, 'contradiction', 'error'])
    expect(await tell('warning')).toEqual([0, 'contradiction', 'warning'])
    expect(await tell('warning', '--fail-on', 'discrepancy')).toEqual([1, 'contradiction', 'warning'])
    expect(await tell('off')).toEqual([0, undefined, undefined])
    expect(await tell('off', '--only', 'death-toll')).toEqual([1, 'contradiction', 'error'])
  })

  test('ignore and .corroborateignore: folders and globs leave files out, a file that is named is read', async () => {
    const folder = newsroom({ ...two, 'corroborate.config.json': '{ "ignore": ["beta.*"] }' })
    const report = await json(folder)
    expect(report.articles).toHaveLength(1)
    expect(report.notices).toMatchObject([{ is: 'ignored', detail: '1 file left out by ignore patterns' }])
    expect((await json(folder, 'news/*.txt')).articles).toHaveLength(1)
    expect((await json(folder, 'news', 'news/beta.txt')).articles).toHaveLength(2)
    put(folder, { '.corroborateignore': '# no news\n/news/\n' })
    const { code, err } = await corroborate(folder, 'check')
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('1 folder left out by ignore patterns') })
  })

  test('stories: articles of two stories are not compared, those of one are', async () => {
    const folder = newsroom({ 'monday/a.txt': two['news/alpha.txt'], 'tuesday/b.txt': two['news/beta.txt'] })
    expect((await json(folder)).stories).toHaveLength(1)
    put(folder, {
      'corroborate.config.yaml':
        'stories:\n  - name: First fire\n    files: monday/\n  - name: Second fire\n    files: [tuesday/]\n',
    })
    const { stories, findings } = await json(folder)
    expect(stories.map(({ label }: { label: string }) => label)).toEqual(['First fire', 'Second fire'])
    expect(findings.filter(({ verdict }: { verdict: string }) => verdict !== 'single-source')).toEqual([])
  })

  test('claims and explain see it as well', async () => {
    const folder = newsroom({
      ...two,
      'corroborate.config.json':
        '{ "relations": { "death-toll": "off" }, "sources": [{ "files": "*", "publisher": "The Desk" }] }',
    })
    expect((await corroborate(folder, 'claims', 'news')).out).not.toContain('death-toll')
    const [{ id }] = (await json(folder, 'news')).findings
    expect((await corroborate(folder, 'explain', id, 'news')).out).toContain('The Desk')
  })
})

describe('init', () => {
  test('writes a configuration that holds as it is, and none over another', async () => {
    const folder = newsroom(two)
    expect(await corroborate(folder, 'init')).toMatchObject({ code: 0, out: 'corroborate.config.yaml written\n' })
    expect((await corroborate(folder, 'check', '--print-config')).code).toBe(0)
    const text = readFileSync(join(folder, 'corroborate.config.yaml'), 'utf8')
    // what the comments show is right as well
    put(folder, { 'corroborate.config.yaml': text.replaceAll(/^# /gm, '') })
    const { code, out, err } = await corroborate(folder, 'check', '--print-config')
    expect([code, err]).toEqual([0, ''])
    expect(Object.keys(JSON.parse(out).config).sort()).toEqual(['aliases', 'ignore', 'places', 'relations', 'sources', 'stories'])
    expect((await corroborate(folder, 'init')).err).toContain('is there already')
    expect(existsSync(join(folder, 'corroborate.config.json'))).toBe(false)
  })
})
