import { parseAst } from 'rolldown/parseAst'

type Range = [first: number, last: number]

const highest = 0x3ffff

const hasProperty = (property: string): ((code: number) => boolean) => {
  const expression = new RegExp(`^[${property}]$`, 'u')
  return code => expression.test(String.fromCodePoint(code))
}

/** Ranges of the code points that have it; those that `between` allows may lie within a range. */
function rangesOf(has: (code: number) => boolean, last: number, between: (code: number) => boolean): Range[] {
  const ranges: Range[] = []
  let open = false
  for (let code = 0; code <= last; code++) {
    const before = ranges.at(-1)
    if (!has(code)) open &&= between(code)
    else if (open && before) before[1] = code
    else ranges.push([code, code])
    open ||= has(code)
  }
  return ranges
}

const written = (code: number): string =>
  code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, '0')}`

const classOf = (ranges: readonly Range[]): string =>
  ranges.map(([first, last]) => (first === last ? written(first) : `${written(first)}-${written(last)}`)).join('')

/** The alphabets of Europe end here: Latin, Greek, Cyrillic and Armenian are told letter by letter. */
const lastOfEurope = 0x58f
const isMarkOrFree = hasProperty('\\p{M}\\p{Cn}')
const isLetter = hasProperty('\\p{L}')

/** Letters beyond: an alphabet from its first to its last, with the marks between them; what lies beyond 0xffff and is no sign or picture. */
const letters = [
  ...rangesOf(isLetter, 0xffff, code => code > lastOfEurope && isMarkOrFree(code)),
  [0x10000, 0x1cfff] satisfies Range,
  [0x1d400, 0x1d7ff] satisfies Range,
  [0x1df00, 0x1efff] satisfies Range,
  [0x20000, highest] satisfies Range,
]

const isEuropean = (code: number): boolean => code <= lastOfEurope || (code >= 0x1e00 && code <= 0x1fff)
const never = (): boolean => false
const cased = (property: string): Range[] => {
  const has = hasProperty(property)
  return rangesOf(code => isEuropean(code) && has(code), 0x1fff, never)
}

const classes: Readonly<Record<string, string>> = {
  L: classOf(letters),
  Lu: classOf(cased('\\p{Lu}')),
  Ll: classOf(cased('\\p{Ll}')),
  N: classOf(rangesOf(hasProperty('\\p{N}'), 0xffff, never)),
}

/** The source of a regular expression, or a piece of one, with its classes told by ranges. `slash` is the backslash as it is written there. */
function tellRanges(source: string, slash: string): string {
  let within = false
  return source.replace(
    slash === '\\' ? /\\(?:p\{(\w+)\}|.)|[[\]]/g : /\\\\(?:p\{(\w+)\}|(?:\\\\)?.)|[[\]]/g,
    (found, property?: string) => {
      if (found === '[') within = true
      else if (found === ']') within = false
      const ranges = property === undefined ? undefined : classes[property]?.replaceAll('\\', slash)
      return ranges === undefined ? found : within ? ranges : `[${ranges}]`
    },
  )
}

interface Node {
  type: string
  start: number
  end: number
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value && 'end' in value

/** Strings, pieces of templates and regular expressions round one of the places, in the order of the code. */
function literalsAround(node: Node, places: readonly number[]): Node[] {
  if (!places.some(place => node.start <= place && place < node.end)) return []
  if (node.type === 'Literal' || node.type === 'TemplateElement') return [node]
  return Object.values(node)
    .flat()
    .flatMap(child => (isNode(child) ? literalsAround(child, places) : []))
}

/**
 * JavaScript whose regular expressions name letters by ranges. V8 asks its library of characters for the 650 ranges of \p{Lu} each time it stands in an
 * expression, when the expression is made and again when it first runs: a tenth of a run of the command.
 * Letters with a case are those of Europe then; elsewhere a mark or a free place within an alphabet counts as a letter of it.
 */
export function plainLetters(code: string): string {
  const places = [...code.matchAll(/\\p\{/g)].map(({ index }) => index)
  if (places.length === 0) return code
  const pieces: string[] = []
  let at = 0
  for (const { type, start, end } of literalsAround(parseAst(code), places).sort((a, b) => a.start - b.start)) {
    const source = code.slice(start, end)
    const isExpression = type === 'Literal' && source.startsWith('/')
    pieces.push(code.slice(at, start), tellRanges(source, isExpression ? '\\' : '\\\\'))
    at = end
  }
  return pieces.join('') + code.slice(at)
}
