import { describe, expect, it } from 'vitest'
import { findMentions } from '../../src/index.js'
import { growth, mostGrowth, onceMore } from '../cost.js'

const marks = [
  '1',
  '1 ',
  '1,',
  '5, ',
  '12 ',
  '12:',
  '12.',
  '.5',
  '1-',
  '1/2',
  '1\u2044',
  '$',
  '$-',
  "'",
  '\u2019',
  'a',
  'a ',
  'Ab ',
  "Ab's ",
  '5 ab-',
]
const times = [
  '2011-',
  'Monday, ',
  'May 5 ',
  'May 5, 6, 7 and 8, ',
  '9 a.m. ',
  'nine o\u2019',
  'the \u201990s ',
  'the past ',
  'This Week ',
  'early the end of ',
  'since Christmas ',
  'every 2 years ',
  'nights of ',
]
const figures = [
  '1 000 ',
  'one',
  'one-',
  'two hundred ',
  'one hundred ',
  'twenty-first ',
  'more than ',
  'tens of ',
  'between 1 and ',
  '5 more ',
  '5 men and women and ',
  'aged ',
  'was ',
  'USA Today ',
]

describe('mentions are found in time that grows with the text', onceMore, () => {
  it.each([...marks, ...times, ...figures])('of %j', bit => {
    const run = (length: number) => {
      const text = bit.repeat(Math.ceil(length / bit.length))
      return () => void findMentions(text, { published: '2022-01-12' })
    }
    expect(growth(run, 10_000)).toBeLessThanOrEqual(mostGrowth)
  })
})
