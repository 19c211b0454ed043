import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAst } from 'rolldown/parseAst'
import { vi } from 'vitest'

/** A regular expression of the source and where it stands. */
export interface Expression {
  where: string
  source: string
  flags: string
}

const literalsOf = (file: string, found: Expression[]): void => {
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    const { regex } = node as { regex?: { pattern: string; flags: string } }
    if (regex !== undefined) found.push({ where: file, source: regex.pattern, flags: regex.flags })
    for (const child of Object.values(node)) visit(child)
  }
  visit(parseAst(readFileSync(join('src', file), 'utf8'), { lang: 'ts' }, file).body)
}

/** Every regular expression of src: the literals as they are written, and those that are put together when the modules are loaded. */
export const findExpressions = async (): Promise<Expression[]> => {
  const found: Expression[] = []
  for (const file of readdirSync('src', { recursive: true, encoding: 'utf8' }).sort())
    if (file.endsWith('.ts')) literalsOf(file, found)
  const plain = globalThis.RegExp
  globalThis.RegExp = new Proxy(plain, {
    construct: (target, args: [string, string?]) => {
      const made = Reflect.construct(target, args) as RegExp
      found.push({ where: 'made', source: made.source, flags: made.flags })
      return made
    },
  })
  try {
    // as if for the first time
    vi.resetModules()
    await import('../../src/index.js')
  } finally {
    globalThis.RegExp = plain
  }
  return found
}
