import { answersInWords } from './catalogue.js'
import { codeSpan, escapeMarkdown } from './escapeMarkdown.js'
import type { CatalogueEntry } from './format.js'

const rows = (heading: readonly string[], lines: readonly (readonly string[])[]): string =>
  [heading, heading.map(() => '---'), ...lines].map(cells => `| ${cells.join(' | ')} |`).join('\n')

const cell = (text: string): string => escapeMarkdown(text.replaceAll(/\s+/g, ' '))

/** One relation as a page of documentation in Markdown, made of the object alone: its examples and pairs are its tests. */
export const relationPage = ({
  name,
  describes,
  question,
  about,
  value,
  answers,
  patterns,
  examples,
  pairs,
}: CatalogueEntry): string => {
  const given = ({ gives, polarity, modality }: CatalogueEntry['examples'][number]): string => {
    const standing = [polarity, modality].filter(word => word !== undefined).join(', ')
    return `${gives.length === 0 ? 'no claim' : gives.map(cell).join('; ')}${standing ? ` (${standing})` : ''}`
  }
  const fields = Object.entries(about).map(([field, kind]) => (field === kind ? field : `${field} (${kind})`))
  return `${[
    `# ${name}`,
    cell(describes),
    [
      `- **Question:** ${codeSpan(question)}`,
      `- **About:** ${fields.join(', ')}`,
      `- **Value:** ${value}`,
      `- **Answers:** the question ${answersInWords[answers]}`,
      `- **Switch off:** \`--skip ${name}\`, or \`relations: { ${name}: off }\` in the configuration`,
    ].join('\n'),
    '## What it looks for',
    patterns.map(pattern => `- ${cell(pattern.name)}`).join('\n'),
    '## Sentences and what they give',
    rows(
      ['sentence', 'gives'],
      examples.map(example => [cell(example.text), given(example)]),
    ),
    ...(pairs.length > 0
      ? [
          '## How two sentences compare',
          rows(
            ['one source', 'another', 'verdict'],
            pairs.map(({ a, b, verdict }) => [cell(a), cell(b), verdict]),
          ),
        ]
      : []),
  ].join('\n\n')}\n`
}
