import { visible } from './marks.js'

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', $: '&#36;' }
const gap = '&#8203;'

/**
 * Text of an article within a line of Markdown on GitHub or GitLab: no emphasis, links, images, mentions, references to issues or commits, pictures of
 * emoji, mathematics or HTML. What the site looks for after rendering, where a backslash is gone, is broken by a space of no width.
 */
export const escapeMarkdown = (text: string): string =>
  visible(text)
    .trim()
    .replace(/[&<>$]/g, found => entities[found]!)
    .replace(/[\\`*_[\]{}|~^]/g, '\\$&')
    // @someone, name@host, #12, !12 (GitLab), %milestone; not the # of a character reference
    .replace(/@|(?<!&)[#!%](?=\w)/g, `$&${gap}`)
    .replace(/&amp;(?=\w)/g, `&amp;${gap}`)
    .replace(/GH-(?=\d)/gi, `$&${gap}`)
    .replace(/:(?=\/\/)/g, `:${gap}`)
    // :smile: and :100:, but not the minutes of 10:07:33 or the line of a.txt:3:5
    .replace(/:(?=([\w+\-\\]+):)/g, (colon, name: string) => (/^(?!100$|1234$)\d+$/.test(name) ? colon : colon + gap))
    .replace(/www(?=\.)/gi, `$&${gap}`)
    .replace(/\b[0-9a-f]{7,40}\b/g, word => (/\d/.test(word) && /[a-f]/.test(word) ? word[0] + gap + word.slice(1) : word))
    .replace(/^(\d{1,9})(?=[.)](?: |$))/, '$1\\')
    .replace(/^[#+=-]/, '\\$&')

/** Words as code: nothing in them is read as Markdown, and nobody is called by them. */
export const codeSpan = (text: string): string => {
  const words = visible(text)
  if (words.trim() === '') return '` `'
  const longest = (words.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0)
  const fence = '`'.repeat(longest + 1)
  const padded = /^[` ]|[` ]$/.test(words) ? ` ${words} ` : words
  return fence + padded + fence
}
