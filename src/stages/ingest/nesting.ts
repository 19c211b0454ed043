import type { Lexer } from 'yaml'

/** Lists and mappings within each other; no file that a person wrote comes near it. */
const deepest = 100
/** Columns of indentation and of dashes, each of which may open a block. */
const deepBlock = new RegExp(`^[\\t ?-]{${2 * deepest}}`, 'm')

export const tooDeep = 'is nested too deeply'

/**
 * Would YAML's parser, which calls itself for each list within a list, exhaust the stack? That is no error to be caught: an engine that compiles a regular
 * expression with the last of its stack ends the process. The lexer does not recurse.
 */
export function isTooDeep(text: string, lexer: Lexer): boolean {
  if (deepBlock.test(text)) return true
  let depth = 0
  for (const token of lexer.lex(text)) {
    if (token === '[' || token === '{') depth++
    else if (token === ']' || token === '}') depth--
    if (depth > deepest) return true
  }
  return false
}
