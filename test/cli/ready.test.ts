import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { formats, relations, verdicts } from '../../src/index.js'
import { shell } from './command.js'
import { corroborate, fireReport, git, newsroom, put } from './newsroom.js'

const commands = ['check', 'claims', 'mentions', 'explain', 'relations', 'schema', 'init', 'completion']

describe('help', () => {
  test('of the program names every command', async () => {
    const { out } = await corroborate('/', '--help')
    for (const command of commands) expect(out).toMatch(new RegExp(`^ +${command}\\b`, 'm'))
  })

  test.each(commands)('of %s shows how it is used', async command => {
    const { code, out } = await corroborate('/', command, '--help')
    expect(code).toBe(0)
    expect(out).toMatch(/\nExamples?:\n {2}corroborate /)
    // narrow terminals break no line of an example
    expect(out.split('\n').filter(line => line.length > 90)).toEqual([])
  })
})

describe('completion', () => {
  const script = async (name: string) => (await corroborate('/', 'completion', name)).out
  const complete = async (folder: string, ...words: string[]): Promise<string[]> => {
    writeFileSync(join(folder, 'completion.bash'), await script('bash'))
    const line = `source ./completion.bash; COMP_WORDS=(corroborate "$@"); COMP_CWORD=$#; _corroborate; printf '%s\\n' "\${COMPREPLY[@]}"`
    const { stdout, stderr } = shell(`set -- ${words.map(word => `'${word}'`).join(' ')}; ${line}`, folder)
    expect(stderr).toBe('')
    return stdout.split('\n').filter(Boolean).sort()
  }

  test('bash: commands, options, and what stands behind them', async () => {
    const folder = newsroom({ 'an article.txt': '', 'another.txt': '' })
    expect(await complete(folder, 'c')).toEqual(['check', 'claims', 'completion'])
    expect(await complete(folder, 'check', '--form')).toEqual(['--format'])
    expect(await complete(folder, 'check', '--format', 's')).toEqual(['sarif'])
    expect(await complete(folder, 'check', '--fail-on', '')).toEqual([...verdicts, 'never'].sort())
    expect(await complete(folder, 'relations', 'death')).toEqual(['death-cause', 'death-place', 'death-toll'])
    expect(await complete(folder, 'check', 'an')).toEqual(['an article.txt', 'another.txt'])
    expect(await complete(folder, 'explain', '3f2a', 'another')).toEqual(['another.txt'])
  })

  test.each(['bash', 'zsh', 'fish'])('%s knows every option of every command, format and relation', async name => {
    const text = await script(name)
    for (const command of commands) {
      const { out } = await corroborate('/', command, '--help')
      for (const [, option] of out.matchAll(/^ {2}(?:-\w, )?--([a-z-]+)/gm))
        if (option !== 'help') expect(text, `${command} --${option}`).toMatch(new RegExp(`(?:--|-l )${option}\\b`))
    }
    for (const word of [...Object.keys(formats), ...relations.map(relation => relation.name)]) expect(text).toContain(word)
  })

  test('an unknown shell: what was meant', async () => {
    expect(await corroborate('/', 'completion', 'bsh')).toMatchObject({
      code: 2,
      err: expect.stringContaining("Did you mean 'bash'?"),
    })
  })
})

describe('relations', () => {
  test('a page for each relation, with all its examples', async () => {
    const { out } = await corroborate('/', 'relations', '--format', 'markdown')
    expect([...out.matchAll(/^# (.+)$/gm)].map(([, name]) => name)).toEqual(relations.map(({ name }) => name))
    const one = (await corroborate('/', 'relations', 'death-toll', '--format', 'markdown')).out
    const { examples, pairs } = relations.find(({ name }) => name === 'death-toll')!
    expect(one.match(/^\| (?!---|sentence|one source)/gm)).toHaveLength(examples.length + pairs.length)
  })

  test('--hits counts how often each pattern fires, those that never do among them', async () => {
    const folder = newsroom({ 'a.txt': fireReport('Alpha Post', 'Three'), 'b.txt': fireReport('Beta Mail', 'Three') })
    const { code, out } = await corroborate(folder, 'relations', 'death-toll', '--hits', '.')
    expect(code).toBe(0)
    expect(out).toMatch(/^claims articles {2}pattern\ndeath-toll\n {6}2 {8}2 {2}figure of the dead\n/)
    expect((await corroborate(folder, 'relations', 'plea', '--hits', '.')).out).toMatch(/^ {6}0 {8}0 {2}\S/m)
  })
})

describe('action.yml', () => {
  const action = parse(readFileSync('action.yml', 'utf8'))
  const steps: { run?: string; env?: Record<string, string>; uses?: string }[] = action.runs.steps
  const { run, env } = steps.at(-1)!
  const inputs: Record<string, { default: string }> = action.inputs

  test('no input reaches a script but by the environment', () => {
    for (const step of steps) expect(step.run ?? '').not.toContain('${{')
    expect(Object.values(env!)).toEqual(Object.keys(inputs).map(name => `\${{ inputs.${name} }}`))
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(['path', 'format', 'fail-on', 'baseline']))
    expect(Object.keys(formats)).toContain(inputs.format!.default)
  })

  const perform = (folder: string, given: Record<string, string>) => {
    put(folder, { output: '' })
    const values = Object.keys(inputs).map((name, at) => [Object.keys(env!)[at]!, given[name] ?? inputs[name]!.default])
    const { status, stdout } = shell(run!, folder, {
      ...Object.fromEntries(values),
      GITHUB_ACTION_PATH: resolve('.'),
      GITHUB_OUTPUT: join(folder, 'output'),
      GITHUB_STEP_SUMMARY: '',
    })
    return { status, stdout, output: readFileSync(join(folder, 'output'), 'utf8') }
  }
  const two = { 'news/alpha.txt': fireReport('Alpha Post', 'Three'), 'news/beta.txt': fireReport('Beta Mail', 'Five') }

  test('its step checks, fails and says so', () => {
    const folder = newsroom(two)
    const { status, stdout, output } = perform(folder, { path: 'news/alpha.txt\nnews/beta.txt\n', sarif: 'out.sarif' })
    expect({ status, output }).toEqual({ status: 1, output: 'exit-code=1\n' })
    expect(stdout).toContain('::error file=news/')
    expect(JSON.parse(readFileSync(join(folder, 'out.sarif'), 'utf8')).version).toBe('2.1.0')
    expect(perform(folder, { path: 'news', 'fail-on': 'never' }).status).toBe(0)
  })

  test('nothing in an input is run', { timeout: 120_000 }, () => {
    const folder = newsroom({ ...two, '$(touch ran)': '' })
    const evil = '$(touch ran); touch ran "`touch ran`"'
    for (const name of Object.keys(inputs)) expect(perform(folder, { path: 'news', [name]: evil }).status).not.toBe(0)
    expect(shell('ls', folder).stdout).not.toMatch(/^ran$/m)
    expect(perform(folder, { path: '--fail-on=never' }).status).toBe(2)
  })
})

describe('.pre-commit-hooks.yaml', () => {
  const [hook] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'))

  test('takes the whole repository, once', () => {
    expect(hook).toMatchObject({ id: 'corroborate', language: 'node', pass_filenames: false, require_serial: true })
    expect(new RegExp(hook.files).test('news/a.txt')).toBe(true)
  })

  test('its command stops a commit that contradicts, and no other', () => {
    const folder = newsroom({ 'news/alpha.txt': fireReport('Alpha Post', 'Three') })
    git(folder, 'init', '-q')
    git(folder, 'add', '-A')
    git(folder, 'commit', '-q', '-m', 'one report')
    const commit = () => shell(hook.entry.replace(/^corroborate/, '$CORROBORATE'), folder).status
    put(folder, { 'news/beta.txt': fireReport('Beta Mail', 'Five') })
    expect(commit()).toBe(0)
    git(folder, 'add', '-A')
    expect(commit()).toBe(1)
  })
})
