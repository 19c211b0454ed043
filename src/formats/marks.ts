/** Opens and closes a marked stretch until the lines are painted: C0 controls, which `visible` lets no article bring along. */
export const openMark = '\u0001'
export const closeMark = '\u0002'

const spaces = /\r\n|[\t\n\u2028\u2029\p{Zs}]/gu
// joiners stay, emoji and some scripts need them; soft hyphens go; every other control, format character and lone surrogate is shown
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\u115F\u1160\u3164\uFFA0]/gu
// what both leave as it is, at a look
const harmless = /^[ -~\u00a1-\u00ac\u00ae-\u036f\u2010-\u2027]*$/
const kept: Record<string, string> = { '\u200C': '\u200C', '\u200D': '\u200D', '\u00AD': '' }
// GitHub ("##[add-mask]") and Azure ("##vso[task...]") obey these anywhere in a line of a log
const command = /##(?=[a-z]*\[)/g

const picture = (character: string): string => {
  const code = character.codePointAt(0)!
  if (code < 0x20) return String.fromCodePoint(0x2400 + code)
  if (code === 0x7f) return '␡'
  return `\\u{${code.toString(16).toUpperCase()}}`
}

/**
 * Article text as it may stand in one line of a terminal or log: line breaks, tabs and no-break spaces become blanks, and what a
 * terminal would obey or hide (escape sequences, carriage returns, backspaces, bidi overrides, zero-width characters) is shown: ␛, \u{202E}.
 */
export const visible = (text: string): string =>
  (harmless.test(text)
    ? text
    : text.replace(spaces, ' ').replace(unseen, character => kept[character] ?? picture(character))
  ).replace(command, '#\\u{23}')

/** No line of ours may start with what GitHub reads as a command ("::error"), however it was wrapped: a ratio sign, as wide, takes the place of a colon. */
export const harmlessLine = (line: string): string => line.replace(/^( *)::/, '$1∶:')
