import type { ReportingDescriptor } from 'sarif'
import { escapeMarkdown } from './escapeMarkdown.js'
import type { CatalogueEntry } from './format.js'
import { visible } from './marks.js'

/** What GitHub takes of a description. */
const longest = 1024

const cut = (text: string): string => {
  const characters = [...visible(text)]
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : characters.join('')
}

const answersOf = (gives: readonly string[]): string => (gives.length === 0 ? 'no claim' : gives.join('; '))

const helpOf = ({ describes, question, examples, pairs }: CatalogueEntry, print: (text: string) => string): string =>
  [
    print(describes),
    `Question: ${print(question)}`,
    ['Examples', ...examples.map(({ text, gives }) => `- ${print(text)} → ${print(answersOf(gives))}`)].join('\n'),
    ['Compared', ...pairs.map(({ a, b, verdict }) => `- ${print(a)} / ${print(b)} → ${verdict}`)].join('\n'),
  ].join('\n\n')

/** The rule of a relation; one that the catalogue does not hold is its name alone. */
export const sarifRule = (name: string, entry: CatalogueEntry | undefined): ReportingDescriptor => {
  if (!entry) return { id: name, shortDescription: { text: cut(`Relation ${name}.`) } }
  return {
    id: name,
    name,
    shortDescription: { text: cut(entry.describes) },
    fullDescription: { text: cut(`${entry.describes} ${entry.question}`) },
    help: { text: helpOf(entry, visible), markdown: helpOf(entry, escapeMarkdown) },
    defaultConfiguration: { level: 'error' },
    properties: { tags: ['news', 'consistency'] },
  }
}
