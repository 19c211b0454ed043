import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import { shell } from './cli/command.js'
import { git } from './cli/newsroom.js'
import { blockOf } from './recipe.js'

const readme = readFileSync('README.md', 'utf8')
const hasJq = shell('command -v jq').status === 0

/** Where the commands run: the fixtures, and a repository of four reports on whose branch a fifth was added. */
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'corroborate-'))
  symlinkSync(resolve('fixtures'), join(folder, 'fixtures'))
  mkdirSync(join(folder, 'news'))
  const add = (...names: string[]): void => {
    for (const name of names) cpSync(`fixtures/river-flood/${name}.txt`, join(folder, `news/${name}.txt`))
    git(folder, 'add', 'news')
    git(folder, 'commit', '-q', '-m', 'reports')
  }
  git(folder, 'init', '-q', '-b', 'main')
  add('evening-ledger', 'harbour-gazette', 'valley-nine', 'vessa-courier')
  git(folder, 'checkout', '-q', '-b', 'sentinel')
  add('the-sentinel')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const run = (line: string): string => shell(`corroborate() { $CORROBORATE "$@"; }; { ${line}; } 2>&1`, folder).stdout

/** What a line prints now. Without jq, what it printed; that what it would be given is JSON is looked at all the same. */
const printed = (line: string, shown: string): string => {
  const [given, program] = line.split(/ ?\| jq /)
  if (hasJq || !/\bjq /.test(line)) return run(line)
  if (program !== undefined) for (const part of jsonOf(run(given!))) expect(() => JSON.parse(part), line).not.toThrow()
  return shown
}

const jsonOf = (text: string): string[] => (/^[{[]\n/.test(text) ? [text] : text.split('\n').filter(Boolean))

/** A console block with what its commands print now. */
const rerun = (block: string): string =>
  block
    .split(/^(?=\$ )/m)
    .map(part => {
      const end = part.indexOf('\n')
      const line = part.slice(0, end)
      return `${line}\n${printed(line.slice(2), part.slice(end + 1))}`
    })
    .join('')

test('every command shown prints what is shown (npm run snapshots writes it anew)', { timeout: 240_000 }, async () => {
  const fresh = readme.replaceAll(/(?<=^```console\n)[\s\S]*?(?=^```$)/gm, rerun)
  expect(fresh).not.toMatch(/internal error|unknown (?:finding|option|command)/)
  await expect(fresh).toMatchFileSnapshot('../README.md')
})

test('the library is used as shown', () => {
  const { stdout, stderr } = shell(`${process.execPath} --input-type=module -e "$CODE"`, '.', { CODE: blockOf('js') })
  expect([stdout, stderr]).toEqual(['6 true\n', ''])
})

test('every command and option of the tables is one that the program has', () => {
  const help = ['', 'check', 'claims', 'mentions', 'explain', 'diff', 'relations', 'schema', 'init', 'completion']
    .map(name => shell(`$CORROBORATE ${name} --help`).stdout)
    .join('\n')
  const words = [...readme.matchAll(/^\| (`.*?) \|/gm)].flatMap(
    ([, cell]) => cell!.match(/--[a-z-]+|(?<=corroborate )[a-z]+/g) ?? [],
  )
  expect(words.length).toBeGreaterThan(12)
  expect(words.filter(word => !help.includes(word))).toEqual([])
})

const yamlBlocks = [...readme.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text]) => text!)
const yamlOf = (start: string): string => yamlBlocks.find(text => text.startsWith(start))!

test('the configuration shown is one, with every part there is', () => {
  writeFileSync(join(folder, 'shown.yaml'), yamlOf('# Who publishes'))
  const { status, stdout } = shell('$CORROBORATE check --print-config --config shown.yaml', folder)
  expect(status).toBe(0)
  const { properties } = JSON.parse(shell('$CORROBORATE schema config').stdout)
  expect(['$schema', ...Object.keys(JSON.parse(stdout).config)].sort()).toEqual(Object.keys(properties).sort())
})

test('what is pasted into CI fits the action, the hook and the options there are', () => {
  const [, action] = parse(yamlOf('# .github/')).jobs.corroborate.steps
  const { inputs } = parse(readFileSync('action.yml', 'utf8'))
  expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(action.with)))
  expect(parse(yamlOf('# .pre-commit')).repos[0].hooks[0].id).toBe(parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'))[0].id)
  const lines = [parse(yamlOf('# .gitlab')).corroborate.script[0].replace('npx ', ''), blockOf('sh').split(' | ')[0]]
  for (const line of lines) {
    const { status, stderr } = shell(
      `corroborate() { $CORROBORATE "$@"; }; ${line.replaceAll(/origin\/\S+/g, 'main')} > /dev/null`,
      folder,
    )
    expect([status === 0 || status === 1, stderr], line).toEqual([true, ''])
  }
})
