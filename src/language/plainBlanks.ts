/** No-break and thin spaces, which saved pages hold in place of plain ones; between digits they group a figure ("1 000"). */
const printed = /(?<!\d)[\u00A0\u2009\u202F]|[\u00A0\u2009\u202F](?!\d)/g

/** The text with plain blanks for printed ones, as long as before: what is found in it stands at the same place of the text. */
export const plainBlanks = (text: string): string => text.replace(printed, ' ')
