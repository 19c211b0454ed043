import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'

/** Every source file, relative to src, with what it imports of ours (relative to src) and of others. */
const root = 'src'
const files = (readdirSync(root, { recursive: true }) as string[]).filter(name => name.endsWith('.ts')).sort()
const source = new Map(files.map(file => [file, readFileSync(join(root, file), 'utf8')]))
// import and export ... from, import('...') and import type
const imports =
  /(?:^|\n)\s*(?:import|export)\s[^'"`;]*?\sfrom\s+['"]([^'"]+)['"]|(?:^|\n)\s*import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g

interface Import {
  from: string
  to: string
  text: string
}

const found: Import[] = [...source].flatMap(([from, text]) =>
  [...text.matchAll(imports)].map(match => ({ from, to: (match[1] ?? match[2] ?? match[3])!, text: match[0].trim() })),
)
const ours: Import[] = found
  .filter(({ to }) => to.startsWith('.'))
  .map(({ from, to, text }) => ({ from, to: relative(root, join(root, dirname(from), to)).replace(/\.js$/, '.ts'), text }))

/** The part of the house a file belongs to: a folder, or a stage, or a file of the top level. */
const partOf = (file: string): string => {
  const [first, second] = file.split('/')
  return first === 'stages' ? `${first}/${second}` : first!
}

const knowledge = ['model', 'language', 'values', 'patterns']
const isAllowed = (from: string, to: string): boolean => {
  const [part, target] = [partOf(from), partOf(to)]
  if (part === target) return part !== 'relations' || from === 'relations/index.ts' || !isRelation(to)
  if (part.startsWith('stages/')) return knowledge.includes(target) || to === 'relations/define.ts'
  const allowed: Record<string, (target: string) => boolean> = {
    model: () => false,
    language: target => target === 'model',
    values: target => ['model', 'language'].includes(target),
    patterns: target => ['model', 'language', 'values'].includes(target),
    relations: target => ['model', 'values', 'patterns'].includes(target),
    formats: target => target === 'model',
    'pipeline.ts': target => target.startsWith('stages/') || knowledge.includes(target) || target === 'relations',
    'index.ts': target => target !== 'cli',
    cli: target => target === 'index.ts',
  }
  return allowed[part]?.(target) ?? false
}

/** A file of relations/ that holds one relation, as opposed to define.ts, the index and what several relations share. */
const isRelation = (file: string): boolean =>
  /^relations\/(?!define\.ts$|index\.ts$)[^/]+\.ts$/.test(file) && /\bdefineRelation\(/.test(source.get(file) ?? '')

describe('who may import whom', () => {
  test('the table of the architecture holds', () => {
    expect(ours.filter(({ from, to }) => !isAllowed(from, to)).map(({ from, to }) => `${from} imports ${to}`)).toEqual([])
  })

  test('a stage takes types alone from relations/define', () => {
    const wrong = ours.filter(
      ({ from, to, text }) =>
        from.startsWith('stages/') &&
        to === 'relations/define.ts' &&
        !/^(?:import|export)\s+type\b|^import\s*\{(?:\s*type\s+\w+\s*,?)+\s*\}/.test(text),
    )
    expect(wrong.map(({ from }) => from)).toEqual([])
  })

  test('every import of ours leads to a file', () => {
    expect(ours.filter(({ to }) => !source.has(to)).map(({ from, to }) => `${from} imports ${to}`)).toEqual([])
  })

  test('no import cycles', () => {
    const next = new Map(files.map(file => [file, ours.filter(({ from }) => from === file).map(({ to }) => to)]))
    const done = new Set<string>()
    const cycles: string[] = []
    const visit = (file: string, path: string[]): void => {
      if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' -> '))
      if (done.has(file) || path.includes(file)) return
      for (const target of next.get(file) ?? []) visit(target, [...path, file])
      done.add(file)
    }
    for (const file of files) visit(file, [])
    expect(cycles).toEqual([])
  })

  test('only stages/ingest and cli touch files', () => {
    const touching = found
      .filter(({ to }) => /^(?:node:)?(?:fs|fs\/promises)$|^fast-glob$/.test(to))
      .map(({ from }) => partOf(from))
    expect([...new Set(touching)].filter(part => part !== 'stages/ingest' && part !== 'cli')).toEqual([])
  })

  test('only cli touches process and console', () => {
    const touching = [...source].filter(
      ([file, text]) => partOf(file) !== 'cli' && /(?<![\w.'"`-])(?:process|console)\.[a-z]/.test(withoutComments(text)),
    )
    expect(touching.map(([file]) => file)).toEqual([])
  })

  test('nothing depends on the machine: no clock, no chance, no locale, no network', () => {
    const forbidden =
      /\b(?:Date\.now|new Date\b|Math\.random|localeCompare|toLocale\w*String|toLocale(?:Lower|Upper)Case|fetch\(|performance\.)|from 'node:(?:http|https|net|dns|os)'/
    expect([...source].filter(([, text]) => forbidden.test(withoutComments(text))).map(([file]) => file)).toEqual([])
  })
})

test('no other program is run but git, for --changed', () => {
  expect([...source].filter(([, text]) => text.includes('child_process')).map(([file]) => file)).toEqual(['cli/changedFiles.ts'])
  expect(source.get('cli/changedFiles.ts')).toMatch(/execFile\('git', /)
})

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(?<![:'"`\\/])\/\/[^\n]*/g, '')

describe('the files', () => {
  test('none has more than 300 lines', () => {
    expect([...source].filter(([, text]) => text.split('\n').length > 301).map(([file]) => file)).toEqual([])
  })

  test('none is a drawer for odds and ends, or counts its versions', () => {
    expect(
      files.filter(file =>
        /(?:^|\/)(?:utils?|helpers?|misc|common|shared)(?:\/|\.ts$)|Manager|Impl(?=[A-Z.])|[A-Za-z]\d+\.ts$/.test(file),
      ),
    ).toEqual([])
  })

  test('relations/index lists every relation of its folder', () => {
    const index = source.get('relations/index.ts') ?? ''
    expect(files.filter(isRelation).filter(file => !index.includes(`./${file.slice('relations/'.length, -3)}.js`))).toEqual([])
  })

  test('the version of the report is that of the package', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
    const { checkArticles } = (await import('../src/index.js')) as unknown as {
      checkArticles: (articles: []) => { tool: { version: string } }
    }
    expect(checkArticles([]).tool.version).toBe(version)
  })
})
