import type { ZodType, z } from 'zod'
import { UserError } from '../../model/userError.js'
import { closestTo } from './closestTo.js'
import { isTooDeep, tooDeep } from './nesting.js'

/** What is wrong at which place of a document, in words. */
export interface Fault {
  path: readonly PropertyKey[]
  message: string
  /** A word that is none of `known`. */
  word?: string
  known?: readonly string[]
}

type Issue = z.core.$ZodIssue

const kindOf = (value: unknown): string =>
  value === null ? 'nothing' : Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : `a ${typeof value}`

const wanted: Record<string, string> = { object: 'an object', array: 'a list', record: 'an object' }

const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key) ? Reflect.get(inner, key) : undefined,
    value,
  )

const shown = (path: readonly PropertyKey[]): string =>
  path
    .map(key => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '')

function faultOf(issue: Issue, value: unknown, keysOf: (path: readonly PropertyKey[]) => readonly string[]): Fault {
  const where = issue.path.length > 0 ? `'${shown(issue.path)}' ` : ''
  if (issue.code === 'unrecognized_keys') {
    const word = issue.keys[0]!
    return { path: [...issue.path, word], message: `unknown key '${word}'`, word, known: keysOf(issue.path) }
  }
  const given = at(value, issue.path)
  if (issue.code === 'invalid_value') {
    const known = issue.values.map(String)
    if (typeof given === 'string' && known.length > 1)
      return { path: issue.path, message: `${where}cannot be '${given}'`, word: given, known }
    return { path: issue.path, message: `${where}must be ${known.join(', ')}` }
  }
  if (issue.code === 'invalid_union') return { path: issue.path, message: `${where}must be a text or a list of texts` }
  if (issue.code === 'invalid_type') {
    if (given === undefined) return { path: issue.path.slice(0, -1), message: `'${shown(issue.path)}' is missing` }
    return {
      path: issue.path,
      message: `${where}must be ${wanted[issue.expected] ?? `a ${issue.expected}`}, not ${kindOf(given)}`,
    }
  }
  if (issue.code === 'too_small')
    return {
      path: issue.path,
      message: `${where}must have ${issue.origin === 'array' ? `${issue.minimum} entries or more` : 'text in it'}`,
    }
  return { path: issue.path, message: `${where}${issue.message.charAt(0).toLowerCase()}${issue.message.slice(1)}` }
}

/**
 * Reads JSON or YAML (which holds JSON) as plain data and checks it: no code, no aliases, no key twice. `under` names the key below which the data lies
 * ("corroborate" of a package.json). Throws a UserError that names file, line and what was probably meant.
 */
export async function readChecked<Schema extends ZodType>(
  text: string,
  path: string,
  schema: Schema,
  { under = [], check }: { under?: readonly string[]; check?: (value: z.output<Schema>) => Fault | undefined } = {},
): Promise<z.output<Schema>> {
  const { parseDocument, Lexer, LineCounter, isMap, isNode, isScalar } = await import('yaml')
  if (isTooDeep(text, new Lexer())) throw new UserError(`${path}: ${tooDeep}`)
  const lines = new LineCounter()
  const document = parseDocument(text.replace(/^\uFEFF/, ''), { lineCounter: lines, uniqueKeys: true, logLevel: 'error' })
  const fail = (line: number | undefined, message: string, hint?: string): never => {
    throw new UserError(`${path}${line === undefined ? '' : `:${line}`}: ${message}`, hint)
  }
  const [broken] = document.errors
  if (broken) fail(broken.linePos?.[0].line, broken.message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, ''))
  const lineOf = (keys: readonly PropertyKey[]): number | undefined => {
    for (let length = keys.length; length > 0; length--) {
      const parent = document.getIn(keys.slice(0, length - 1), true)
      // an unknown key itself, not what stands behind it
      const key = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && key.value === keys[length - 1])?.key : undefined
      const node = isNode(key) ? key : document.getIn(keys.slice(0, length), true)
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
    }
    return 1
  }
  let value: unknown
  try {
    value = at(document.toJS({ maxAliasCount: 0 }), under)
  } catch (error) {
    return fail(undefined, `cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
  const { z } = await import('zod')
  const result = schema.safeParse(value ?? {})
  const keysOf = (inner: readonly PropertyKey[]): string[] => {
    const json = z.toJSONSchema(schema, { io: 'input' })
    const node = inner.reduce<unknown>((found, key) => at(found, typeof key === 'number' ? ['items'] : ['properties', key]), json)
    const properties = at(node, ['properties'])
    return typeof properties === 'object' && properties !== null ? Object.keys(properties) : []
  }
  const fault = result.success ? check?.(result.data) : faultOf(result.error.issues[0]!, value, keysOf)
  if (fault) {
    const meant = fault.word !== undefined && fault.known ? await closestTo(fault.word, fault.known) : undefined
    const known =
      fault.known && fault.known.length > 0 && fault.known.length < 12 ? `There is: ${fault.known.join(', ')}.` : undefined
    fail(lineOf([...under, ...fault.path]), fault.message, meant ? `Did you mean '${meant}'?` : known)
  }
  return result.data as z.output<Schema>
}
