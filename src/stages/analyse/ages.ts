import type { Phrase } from '../../model/phrase.js'
import type { Sentence } from '../../model/sentence.js'
import type { Span } from '../../model/span.js'

const behindName = /^(?:,\s(?:aged?\s)?(\d{1,3})(?=[,.;)]|\s[–—-]\s|\s(?:and|of|was|is|who)\b|$)|\s\((?:aged?\s)?(\d{1,3})\))/
const beforeName = /(\d{1,3})(?:-\s?|\s)year[-\s]old,?\s(?:[a-z-]+\s){0,3}(?:[A-Z][A-Za-z.]+\s){0,2}$/
const apposed = /^,\s(?:a|an|the)\s(\d{1,3})-year-old/

/** Age in years that the text gives right beside a name: "John Smith, 45,", "45-year-old John Smith", "John Smith (45)", "Ann Lee, a 30-year-old teacher". */
export function ageAt({ start, end }: Span, text: string): number | undefined {
  const behind = text.slice(end, end + 24)
  const found = behindName.exec(behind) ?? apposed.exec(behind)
  const years = found ? (found[1] ?? found[2]) : beforeName.exec(text.slice(Math.max(0, start - 48), start))?.[1]
  return years === undefined || Number(years) > 119 ? undefined : Number(years)
}

/** Ages in years of which a phrase is made: 54 of "the 54-year-old teacher". */
export const agesIn = ({ first, last }: Phrase, { tokens }: Sentence): number[] =>
  tokens.slice(first, last + 1).flatMap(({ lower }) => {
    const years = /^(\d{1,3})-year-olds?$/.exec(lower)?.[1]
    return years === undefined ? [] : [Number(years)]
  })
