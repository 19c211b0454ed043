import { visible } from './marks.js'

const signedNumber = /^[+-](?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/
// full-width signs start a formula as well where the system's language is Japanese or Chinese
const formula = /^[\s\p{Cc}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u
const hiddenFormula = /;(?=\s*[=+\-@])/g

/**
 * A cell that no spreadsheet takes for a formula (CWE-1236): an apostrophe before what starts like one, be it after a blank, and within the text after a
 * semicolon, which is the separator in half of Europe. Real numbers stay as they are. One line, and nothing a terminal or a log would obey.
 */
export const escapeCell = (text: string): string => {
  const line = visible(text)
  if (signedNumber.test(line)) return line
  const safe = line.replace(hiddenFormula, ";'")
  return formula.test(text) || formula.test(safe) ? `'${safe}` : safe
}
