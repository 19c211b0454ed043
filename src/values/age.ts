import { smallNumber } from '../language/numberWords.js'
import { isDash, isDigit, skipBlanks, type Word, wordAfter, wordAfterHyphen, wordAt, wordBefore } from '../language/wordAt.js'
import { isBareAge, oldest } from './bareAge.js'
import { type Figure, readFigure, readSingleFigure } from './figure.js'

export interface AgeReading {
  /** In years. */
  min: number
  max: number
  /** As stated, in the stated unit; absent for "in her thirties". */
  number?: number | [number, number]
  start: number
  end: number
  figureStart: number
  figureEnd: number
}

const inYears = new Map([
  ['year', 1],
  ['yr', 1],
  ['month', 1 / 12],
  ['week', 7 / 365.25],
  ['day', 1 / 365.25],
])

const ageOf = (figure: Figure, factor: number, start: number, end: number): AgeReading => {
  const [low, high = low] = figure.numbers
  const scaled = (n: number) => Number((n * factor).toPrecision(6))
  return {
    min: scaled(low),
    max: scaled(high),
    number: figure.numbers.length > 1 ? [low, high] : low,
    start,
    end,
    figureStart: figure.start,
    figureEnd: figure.end,
  }
}

/** "44-year-old", "44 years old", "44 years of age", "18-month-old". */
function readYearsOld(text: string, figure: Figure): AgeReading | undefined {
  const unit = wordAfterHyphen(text, figure.end)
  const factor = unit && inYears.get(unit.lower.replace(/s$/, ''))
  if (!unit || !factor) return undefined
  const old = wordAfterHyphen(text, unit.end)
  if (old && /^olds?$/.test(old.lower)) return ageOf(figure, factor, figure.start, old.end)
  const age = old?.lower === 'of' ? wordAfterHyphen(text, old.end) : undefined
  return age?.lower === 'age' ? ageOf(figure, factor, figure.start, age.end) : undefined
}

const isAge = (word: Word | undefined): word is Word => word !== undefined && /^(?:aged?|ages)$/.test(word.lower)

/** "aged 44", "age 44", "ages 5 to 10", "the age of 44", "ages 20 and 21". */
function readAged(text: string, figure: Figure): AgeReading | undefined {
  if (figure.currency || figure.rich || figure.numbers[0] > oldest) return undefined
  const before = wordBefore(text, figure.start)
  if (before?.lower === 'of') {
    const age = wordBefore(text, before.start)
    if (!isAge(age)) return undefined
    const article = wordBefore(text, age.start)
    const start = article?.lower === 'the' ? article.start : age.start
    return betweenAges(text, figure, start) ?? ageOf(figure, 1, start, figure.end)
  }
  if (before?.lower === 'and') {
    const first = /\d{1,3}\s$/.exec(text.slice(Math.max(0, before.start - 4), before.start))
    const told = first && wordBefore(text, before.start - first[0].length)
    const isSecond = told && isAge(told.lower === 'of' ? wordBefore(text, told.start) : told)
    return isSecond ? ageOf(figure, 1, figure.start, figure.end) : undefined
  }
  const introduced = before?.lower === 'between' || before?.lower === 'from'
  const age = introduced ? wordBefore(text, before.start) : before
  return isAge(age) ? ageOf(figure, 1, age.start, figure.end) : undefined
}

/** "between the ages of 27 and 45": `start` is where "the ages" begins. */
function betweenAges(text: string, figure: Figure, start: number): AgeReading | undefined {
  const between = wordBefore(text, start)
  const and = wordAfter(text, figure.end)
  if (between?.lower !== 'between' || and?.lower !== 'and') return undefined
  const high = readSingleFigure(text, skipBlanks(text, and.end))
  if (!high || high.rich || high.numbers[0] <= figure.numbers[0] || high.numbers[0] > oldest) return undefined
  const numbers = [figure.numbers[0], high.numbers[0]] as const
  return ageOf({ ...figure, end: high.end, numbers }, 1, between.start, high.end)
}

/** "in his 30s", "in her mid-40s", "in their early twenties". */
export function readDecadeOfLife(text: string, at: number): AgeReading | undefined {
  let end = at
  while (end - at < 3 && isDigit(text, end)) end++
  let from: number | undefined
  // "in her 20's"
  const apostrophe = text[end] === "'" || text[end] === '’' ? 1 : 0
  if (end - at === 2 && text[end + apostrophe] === 's') {
    from = Number(text.slice(at, end))
    end += apostrophe
  } else if (end === at) {
    const word = wordAt(text, at)
    from = word?.lower.endsWith('ties') ? smallNumber(`${word.lower.slice(0, -3)}y`) : word?.lower === 'teens' ? 10 : undefined
    end = (word?.end ?? at) - 1
  }
  if (from === undefined || from % 10 !== 0) return undefined
  let before = wordBefore(text, at, isDash(text, at - 1))
  const part = before && /^(?:early|mid|middle|late)$/.test(before.lower) ? before.lower : undefined
  if (part) before = wordBefore(text, before!.start)
  if (!before || !/^(?:his|her|their|my|our|your)$/.test(before.lower)) return undefined
  const [first, last] = part === 'early' ? [0, 4] : part === 'late' ? [6, 9] : part ? [3, 7] : [0, 9]
  return { min: from + first, max: from + last, start: before.start, end: end + 1, figureStart: at, figureEnd: end + 1 }
}

/** The age whose figure begins at `at`, wherever a reader of durations may have seen years. */
export function readAge(text: string, at: number): AgeReading | undefined {
  const figure = readFigure(text, at, Number.POSITIVE_INFINITY)
  if (!figure || figure.fraction) return undefined
  const told = readYearsOld(text, figure) ?? readAged(text, figure)
  return told ?? (isBareAge(text, figure) ? ageOf(figure, 1, figure.start, figure.end) : undefined)
}

/** Ages in years, both ends inclusive. */
export const corpus = {
  same: [
    {
      years: [44, 44],
      wordings: [
        'a 44-year-old man',
        'is 44 years old',
        'aged 44',
        'age 44',
        'the age of 44',
        'Ann Lee, 44, of Leeds',
        'Ann Lee (44)',
        'forty-four years old',
        'a 44 year old',
        '44 years of age',
        'He was 44.',
        'Ann Lee was 44 and',
        'the other, 44, was',
        'turned 44 in May',
        'dies at 44',
        'a student, 44, was',
        'those who were 44.',
      ],
    },
    { years: [1.5, 1.5], wordings: ['an 18-month-old girl'] },
    { years: [5, 10], wordings: ['aged 5 to 10', 'ages 5-10', 'aged between 5 and 10', 'children ages 5 to 10'] },
    { years: [30, 39], wordings: ['in his 30s', 'in her thirties', "in her 30's"] },
    { years: [43, 47], wordings: ['in his mid-40s'] },
  ],
  not: [
    'for 44 years',
    'in the 1930s',
    'He was 44 miles away',
    'the total was 44.',
    'Lee (3)',
    'Highway 44, which',
    'May 12, 44',
    'the 80s',
  ],
} as const
