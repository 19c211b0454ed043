import { createRequire } from 'node:module'
import type * as Yaml from 'yaml'
import { isTooDeep, tooDeep } from './nesting.js'

const require = createRequire(import.meta.url)

/** The YAML block on top of a text. `end` is the offset behind its closing line, 0 where there is none. */
export interface FrontMatter {
  end: number
  fields: Map<string, string>
  /** Why it could not be read; the article is read without it. */
  trouble?: string
}

/** Longest front matter that is looked at, in UTF-16 code units. */
const maxLength = 16_384
const opening = /^---[ \t]*(?:\r\n|\n|\r)/
const closing = /(?:\r\n|\n|\r)(?:---|\.\.\.)[ \t]*(?=\r|\n|$)/g
const firstKey = /^(?:[ \t]*(?:#[^\r\n]*)?(?:\r\n|\n|\r))*["']?[\p{L}_][\p{L}\p{N}_ -]{0,60}["']?[ \t]*:(?:\s|$)/u

/**
 * Reads front matter: a first line `---`, a mapping, a line `---`. Anything else is text. Aliases are refused (a few of them can unfold without
 * end) and every scalar stays the string it is written as, so that "2022-01-12" is no time stamp and `no` no boolean.
 */
export function readFrontMatter(text: string): FrontMatter {
  const none: FrontMatter = { end: 0, fields: new Map() }
  const start = opening.exec(text.slice(0, 80))?.[0].length
  if (start === undefined) return none
  const head = text.slice(0, maxLength)
  closing.lastIndex = Math.max(0, start - 2)
  const close = closing.exec(head)
  if (close === null || close.index < start || !firstKey.test(head.slice(start, close.index))) return none
  let end = close.index + close[0].length
  if (text[end] === '\r') end++
  if (text[end] === '\n') end++
  try {
    // the parser knows no lone CR as a line end
    const block = head.slice(start, close.index).replaceAll(/\r\n?/g, '\n')
    // loaded only now: few articles have front matter, and the parser takes longer to load than an article to read
    const { Lexer, parse } = require('yaml') as typeof Yaml
    if (isTooDeep(block, new Lexer())) return { ...none, end, trouble: `it ${tooDeep}` }
    const value: unknown = parse(block, {
      schema: 'failsafe',
      maxAliasCount: 0,
      uniqueKeys: true,
      logLevel: 'error',
    })
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return { ...none, end, trouble: 'it is no mapping' }
    const fields = new Map<string, string>()
    for (const [key, field] of Object.entries(value)) if (typeof field === 'string') fields.set(key.toLowerCase(), field.trim())
    return { end, fields }
  } catch (error) {
    return { ...none, end, trouble: error instanceof Error ? error.message.split('\n')[0]! : 'it is no YAML' }
  }
}
