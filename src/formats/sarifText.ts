import { visible } from './marks.js'

/** Text within a SARIF message: brackets would open a link (3.11.6), braces a placeholder (3.11.5). */
export const sarifText = (text: string): string =>
  visible(text)
    .replace(/[\\[\]]/g, '\\$&')
    .replace(/[{}]/g, '$&$&')

/** Words that lead to the related location of that number. */
export const sarifLink = (words: string, id: number): string => `[${sarifText(words)}](${id})`
