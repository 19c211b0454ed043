import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { shell } from './cli/command.js'
import { blockOf } from './recipe.js'

const readme = readFileSync('README.md', 'utf8')

/** A console block with what its commands print now. */
const rerun = (block: string): string =>
  block
    .split('\n')
    .filter(line => line.startsWith('$ '))
    .map(line => {
      const { stdout } = shell(`corroborate() { $CORROBORATE "$@"; }; { ${line.slice(2)}; } 2>&1`)
      return `${line}\n${stdout}`
    })
    .join('')

test('every command shown prints what is shown (npm run snapshots writes it anew)', { timeout: 120_000 }, async () => {
  const fresh = readme.replaceAll(/(?<=^```console\n)[\s\S]*?(?=^```$)/gm, rerun)
  expect(fresh).not.toMatch(/internal error|unknown (?:finding|option|command)/)
  await expect(fresh).toMatchFileSnapshot('../README.md')
})

test('the library is used as shown', () => {
  const { stdout, stderr } = shell(`${process.execPath} --input-type=module -e "$CODE"`, '.', { CODE: blockOf('js') })
  expect([stdout, stderr]).toEqual(['6 true\n', ''])
})

test('every command and option of the tables is one that the program has', () => {
  const help = ['', 'check', 'claims', 'mentions', 'explain', 'relations', 'schema']
    .map(name => shell(`$CORROBORATE ${name} --help`).stdout)
    .join('\n')
  const words = [...readme.matchAll(/^\| (`.*?) \|/gm)].flatMap(
    ([, cell]) => cell!.match(/--[a-z-]+|(?<=corroborate )[a-z]+/g) ?? [],
  )
  expect(words.length).toBeGreaterThan(12)
  expect(words.filter(word => !help.includes(word))).toEqual([])
})
