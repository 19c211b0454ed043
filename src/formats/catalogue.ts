import type { CatalogueEntry, FormatOptions } from './format.js'
import { visible } from './marks.js'
import { paintFor } from './paint.js'
import { hang } from './width.js'

/** After "the question". */
export const answersInWords: Record<CatalogueEntry['answers'], string> = {
  one: 'has one right answer',
  exclusive: 'may have several answers, of which some exclude each other',
  many: 'may have many answers; only a denial or a closed list is against another',
  rising: 'has one answer at a time; a later higher one is an update',
  changing: 'has one answer at a time; a later one replaces it',
}

const item = (text: string, width: number): string[] => hang(visible(text), width, '  - ', '    ')

/** All relations, one a line: what `corroborate check` compares. */
export const printCatalogue = (entries: readonly CatalogueEntry[], { width, color }: FormatOptions): string => {
  const paint = paintFor(color)
  const column = Math.max(...entries.map(({ name }) => name.length), 1) + 2
  const side = column + 24 <= width
  const lines = entries.flatMap(({ name, describes }) => {
    if (!side) return [paint.strong(name), ...hang(describes, width, '  ', '  ')]
    return hang(describes, width, ' '.repeat(column), ' '.repeat(column)).map((line, at) =>
      at === 0 ? paint.strong(name) + line.slice(name.length) : line,
    )
  })
  return `${lines.join('\n')}\n`
}

/** One relation with its examples, which are its tests. */
export const printRelation = (entry: CatalogueEntry, { width, color }: FormatOptions): string => {
  const paint = paintFor(color)
  const about = Object.entries(entry.about)
    .map(([field, kind]) => (field === kind ? field : `${field} (${kind})`))
    .join(', ')
  const examples = entry.examples.flatMap(({ text, gives, polarity, modality }) => {
    const standing = [polarity, modality].filter(word => word !== undefined).join(', ')
    return item(`${text} -> ${gives.length === 0 ? 'no claim' : gives.join('; ')}${standing ? ` (${standing})` : ''}`, width)
  })
  const pairs = entry.pairs.flatMap(({ a, b, verdict }) => item(`${a} / ${b} -> ${verdict}`, width))
  const lines = [
    paint.strong(entry.name),
    ...[
      entry.describes,
      `Question: ${entry.question}`,
      `About: ${about}; value: ${entry.value}; ${answersInWords[entry.answers]}`,
    ].flatMap(line => hang(line, width, '  ', '  ')),
    ...(examples.length > 0 ? ['', 'Examples', ...examples] : []),
    ...(pairs.length > 0 ? ['', 'Compared', ...pairs] : []),
  ]
  return `${lines.join('\n')}\n`
}
