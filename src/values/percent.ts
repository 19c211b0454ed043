import { isDash, isLetter, skipBlanks, wordAfter, wordAfterHyphen } from '../language/wordAt.js'
import type { Comparison } from '../model/comparison.js'
import type { PercentValue } from '../model/value.js'
import type { Corpus } from './corpus.js'
import { compareIntervals, printInterval, printPlain } from './interval.js'
import { type ScaleReader, unchanged } from './scale.js'

/** "two-tenths of a percent" is a share of one percent, "a quarter of a percentage point" one of a point. */
const partOfOne = /^ (?:of )?(?:a |one |1 ?)(?:percent|per cent|%)(?!\p{L})/u
const ofPoint = /^ (?:of )?(?:a |one |1 )(?:percentage |basis )?point/
/** "44 to 41 percent": the first of two shares. */
const ofTwo = /^ to (\d{1,2}(?:\.\d)?) ?(?:percent\b|per cent\b|%)/
const longestPart = 26

/** "10%", "10 percent", "10 per cent", "5pc", "10-percent"; shares ("two thirds") are percentages of 100. Points are measures. */
export const readPercent: ScaleReader = (text, figure) => {
  const percent = (end: number) => ({ kind: 'percent' as const, unit: 'percent', end, convert: unchanged })
  if (figure.fraction) {
    const behind = text.slice(figure.end, figure.end + longestPart)
    const part = partOfOne.exec(behind)
    if (part) return percent(figure.end + part[0].length)
    return ofPoint.test(behind) ? undefined : { ...percent(figure.end), convert: share => Number((share * 100).toPrecision(6)) }
  }
  const [only, none] = figure.numbers
  const other = none === undefined ? ofTwo.exec(text.slice(figure.end, figure.end + longestPart)) : undefined
  if (other && only !== undefined && only > Number(other[1])) return percent(figure.end)
  const at = skipBlanks(text, figure.end)
  if (text[at] === '%') return percent(at + 1)
  const word = isLetter(text, figure.end) ? undefined : wordAfterHyphen(text, figure.end)
  if (!word) return text.startsWith('pc', figure.end) && !isLetter(text, figure.end + 2) ? percent(figure.end + 2) : undefined
  if (word.lower === 'percent' || word.lower === 'pct' || word.lower === 'pc') return percent(word.end)
  const cent =
    word.lower === 'per' ? (isDash(text, word.end) ? wordAfterHyphen(text, word.end) : wordAfter(text, word.end)) : undefined
  return cent?.lower === 'cent' ? percent(cent.end) : undefined
}

/** Figures of unlike precision that round to each other ("two thirds" / 67 %) are equal. */
export const comparePercents = (a: PercentValue, b: PercentValue): Comparison =>
  a.per === b.per ? compareIntervals(a, b, true) : 'unrelated'

/** "10 percent", "at least 5.5 percent". */
export const printPercent = (value: PercentValue): string => {
  const printed = printInterval(
    value,
    false,
    figure => thirds.find(([share]) => Math.abs(figure - share) < nearThird)?.[1] ?? printPlain(figure),
  )
  return `${printed}${/\d$/.test(printed) ? ' percent' : ''}${value.per ? ` per ${value.per}` : ''}`
}
/** "66.6667 percent" is nobody's word. */
const thirds = [
  [100 / 3, 'a third'],
  [200 / 3, 'two thirds'],
] as const
/** "66.67 percent" is told in figures. */
const nearThird = 0.001

export const corpus: Corpus<PercentValue> = {
  same: [
    {
      value: { kind: 'percent', min: 10, max: 10, step: 1 },
      wordings: ['10 percent', '10%', '10 %', '10 per cent', '10pc', 'ten percent', '10-percent', '10 pct'],
    },
    {
      value: { kind: 'percent', min: 5, max: 7, step: 1 },
      wordings: ['5 to 7 percent', '5-7%', '5% to 7%', 'between 5 and 7 per cent', 'between 5% and 7%', 'five to seven percent'],
    },
    {
      value: { kind: 'percent', min: 50, max: 50, step: 10 },
      wordings: ['half of the voters', 'half the voters', 'one half of the voters', 'one in two voters'],
    },
    {
      value: { kind: 'percent', min: 20, max: 20, step: 10 },
      wordings: [
        'one in five homes',
        'one out of five homes',
        'one out of every five homes',
        'a fifth of homes',
        'one-fifth of homes',
      ],
    },
    {
      value: { kind: 'percent', min: 0.2, max: 0.2, step: 0.1 },
      wordings: ['two-tenths of a percent', 'two tenths of 1 percent', 'two-tenths of one per cent'],
    },
    { value: { kind: 'percent', min: 1.38, max: 1.38, step: 0.01 }, wordings: ['1.38pc', '1.38 percent', '1.38%'] },
    {
      value: { kind: 'percent', min: 60, step: 1 },
      wordings: ['more than 60%', 'over 60 percent', 'over than 60%', 'at least 60 percent'],
    },
  ],
  not: [
    '10 percentage points',
    'per cent',
    '60 basis points',
    'three in 10 days',
    'two out of the six men',
    'half an hour',
    'a quarter of a percentage point',
  ],
}
