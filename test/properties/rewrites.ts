const figures = 'two three four five six seven eight nine ten eleven twelve'.split(' ')
const counted = '(?= (?:people|men|women|days|hours|weeks|months|years|million|dead|wounded|passengers|crew|minutes|others)\\b)'
const months = 'January|February|March|April|May|June|July|August|September|October|November|December'

/** Ways of writing the same thing. */
export const rewrites: Record<string, (text: string) => string> = {
  'no-break spaces': text => text.replaceAll(' ', '\u00A0'),
  'no-break spaces at figures': text => text.replace(/(?<=\d) (?=\w)|(?<=\w) (?=\d)/g, '\u00A0'),
  'narrow spaces at figures': text => text.replace(/(?<=\d) (?=[a-z])/g, '\u202F'),
  'line ends of Windows': text => text.replace(/\r?\n/g, '\r\n'),
  'words as figures': text =>
    text.replace(new RegExp(`\\b(?:${figures.join('|')})${counted}`, 'g'), word => String(figures.indexOf(word) + 2)),
  'figures as words': text =>
    text.replace(
      new RegExp(`(^|\\. |\\n)?(?<![\\d.,:$-])\\b([2-9]|1[0-2])${counted}`, 'g'),
      (_, start: string | undefined, figure: string) => {
        const word = figures[Number(figure) - 2]!
        return start === undefined ? word : start + word[0]!.toUpperCase() + word.slice(1)
      },
    ),
  'the day before the month': text =>
    text.replace(new RegExp(`\\b(${months}) (\\d{1,2})(?:, (\\d{4}))?\\b(?![\\d:])`, 'g'), (_, month, day, year) =>
      year ? `${day} ${month} ${year}` : `${day} ${month}`,
    ),
  'the month before the day': text =>
    text.replace(new RegExp(`\\b(\\d{1,2}) (${months})(?: (\\d{4}))?\\b`, 'g'), (_, day, month, year) =>
      year ? `${month} ${day}, ${year}` : `${month} ${day}`,
    ),
  'months in short': text => text.replace(/\b(Jan|Feb|Aug|Sept|Oct|Nov|Dec)(?:uary|ruary|ust|ember|ober) (?=\d{1,2}\b)/g, '$1. '),
  'hours without dots': text =>
    text.replace(
      /(\d) ([ap])\.m\.(\s+(?=[A-Z"“])|$)?/g,
      (_, hour, half, end?: string) => `${hour}${half}m${end === undefined ? '' : `.${end}`}`,
    ),
}
