/** One pattern of a gitignore file, taken apart. */
interface PathPattern {
  negated: boolean
  /** Fits folders alone ("drafts/"). */
  foldersOnly: boolean
  /** Parts between slashes; '**' stands for any number of folders. */
  segments: readonly ('**' | readonly Glyph[])[]
}

/** What one character must be, '*' for any number of any. */
type Glyph =
  | '*'
  | '?'
  | { readonly literal: string }
  | { readonly ranges: readonly (readonly [string, string])[]; readonly negated: boolean }

/** Does a path relative to the patterns' folder, with `/`, fit? */
export type PathMatcher = (path: string, isFolder?: boolean) => boolean

/** Greedy with one way back, so that many stars cost no more than length times length. */
function fitsRun<Item, Part>(
  items: ArrayLike<Item>,
  parts: ArrayLike<Part>,
  isStar: (part: Part) => boolean,
  fits: (part: Part, item: Item) => boolean,
): boolean {
  let [at, part, star, retry] = [0, 0, -1, 0]
  while (at < items.length) {
    if (part < parts.length && isStar(parts[part]!)) {
      star = part++
      retry = at
    } else if (part < parts.length && fits(parts[part]!, items[at]!)) {
      at++
      part++
    } else if (star >= 0) {
      part = star + 1
      at = ++retry
    } else return false
  }
  while (part < parts.length && isStar(parts[part]!)) part++
  return part === parts.length
}

const fitsGlyph = (glyph: Glyph, character: string): boolean => {
  if (glyph === '*' || glyph === '?') return true
  if ('literal' in glyph) return glyph.literal === character
  return glyph.ranges.some(([from, to]) => from <= character && character <= to) !== glyph.negated
}

const fitsSegment = (glyphs: readonly Glyph[], name: string): boolean =>
  fitsRun([...name], glyphs, glyph => glyph === '*', fitsGlyph)

/** `[a-z]`, `[!0-9]`; nothing where it is not closed. */
function readRanges(characters: readonly string[], start: number): { glyph: Glyph; end: number } | undefined {
  let at = start
  const negated = characters[at] === '!' || characters[at] === '^'
  if (negated) at++
  const ranges: [string, string][] = []
  const next = (): string | undefined => (characters[at] === '\\' ? characters[(at += 2) - 1] : characters[at++])
  for (let first = true; at < characters.length && (first || characters[at] !== ']'); first = false) {
    const from = next()
    if (from === undefined) return undefined
    if (characters[at] === '-' && at + 1 < characters.length && characters[at + 1] !== ']') {
      at++
      const to = next()
      if (to === undefined) return undefined
      ranges.push([from, to])
    } else ranges.push([from, from])
  }
  return characters[at] === ']' ? { glyph: { ranges, negated }, end: at + 1 } : undefined
}

function readSegment(text: string): readonly Glyph[] | undefined {
  const characters = [...text]
  const glyphs: Glyph[] = []
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at]!
    if (character === '*') {
      if (glyphs.at(-1) !== '*') glyphs.push('*')
    } else if (character === '?') glyphs.push('?')
    else if (character === '[') {
      const ranges = readRanges(characters, at + 1)
      if (!ranges) return undefined
      glyphs.push(ranges.glyph)
      at = ranges.end - 1
    } else if (character === '\\') {
      if (at + 1 === characters.length) return undefined
      glyphs.push({ literal: characters[++at]! })
    } else glyphs.push({ literal: character })
  }
  return glyphs
}

/** Without the blanks at its end, but for one that a backslash keeps. */
function withoutBlanks(line: string): string {
  let end = line.length
  while (line[end - 1] === ' ') end--
  let slashes = 0
  while (line[end - 1 - slashes] === '\\') slashes++
  return line.slice(0, end + (slashes % 2 === 1 && end < line.length ? 1 : 0))
}

/** Nothing for a blank line, a comment, and a pattern that can fit nothing. */
function readPattern(line: string): PathPattern | undefined {
  const kept = withoutBlanks(line)
  if (kept === '' || kept.startsWith('#')) return undefined
  const negated = kept.startsWith('!')
  const body = negated ? kept.slice(1) : kept
  const foldersOnly = body.endsWith('/')
  const path = foldersOnly ? body.slice(0, -1) : body
  const names = path.replace(/^\//, '').split('/')
  if (path === '' || names.some(name => name === '')) return undefined
  const segments: ('**' | readonly Glyph[])[] = path.includes('/') ? [] : ['**']
  for (const [n, name] of names.entries()) {
    const isLast = n === names.length - 1
    // "news/**" is all that lies in news, and not news itself
    if (name === '**' && isLast && names.length > 1) segments.push(['*'], '**')
    else if (name === '**' && !isLast) segments.push('**')
    else {
      const glyphs = readSegment(name)
      if (!glyphs) return undefined
      segments.push(glyphs)
    }
  }
  return { negated, foldersOnly, segments }
}

/**
 * Patterns in gitignore syntax (git-scm.com/docs/gitignore): the last that fits decides, and what lies in a folder that fits cannot be taken back. Linear in the
 * number of patterns; a pattern of n characters costs a path of m at most n times m.
 */
export function pathMatcher(lines: readonly string[]): PathMatcher {
  const patterns = lines.flatMap(line => readPattern(line.replace(/\r$/, '')) ?? [])
  const fits = (names: readonly string[], isFolder: boolean): boolean => {
    const decisive = patterns.findLast(
      ({ segments, foldersOnly }) =>
        (isFolder || !foldersOnly) &&
        fitsRun(
          names,
          segments,
          segment => segment === '**',
          (segment, name) => segment !== '**' && fitsSegment(segment, name),
        ),
    )
    return decisive !== undefined && !decisive.negated
  }
  return (path, isFolder = false) => {
    const names = path.split('/')
    return names.some((_, n) => fits(names.slice(0, n + 1), n < names.length - 1 || isFolder))
  }
}
