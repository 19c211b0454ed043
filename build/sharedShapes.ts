import { parseAst } from 'rolldown/parseAst'

interface Node {
  type: string
  start: number
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value

/** Where the object literals begin whose first piece is a spread that others follow. */
function spreadsIn(node: Node): number[] {
  const inner = Object.values(node)
    .flat()
    .flatMap(child => (isNode(child) ? spreadsIn(child) : []))
  if (node.type !== 'ObjectExpression' || !('properties' in node) || !Array.isArray(node.properties)) return inner
  const [first, second] = node.properties
  return isNode(first) && first.type === 'SpreadElement' && second !== undefined ? [first.start, ...inner] : inner
}

/**
 * JavaScript whose object literals do not begin with what they copy: `{ ...{}, ...one, more }` for `{ ...one, more }`. The V8 of Node 20 makes a hidden class of
 * its own for each object of the latter (%HaveSameMap tells so), in forty times the time, and every later look at a field of it is slow; that of Node 22 does not.
 */
export function sharedShapes(code: string): string {
  if (!/\{\s*\.\.\./.test(code)) return code
  const pieces: string[] = []
  let at = 0
  for (const place of spreadsIn(parseAst(code) as Node).sort((a, b) => a - b)) {
    pieces.push(code.slice(at, place), '...{}, ')
    at = place
  }
  return pieces.join('') + code.slice(at)
}
