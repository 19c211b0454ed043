import { isMonth } from '../language/labels.js'
import { isRoleNoun } from '../language/roles.js'
import {
  isBlank,
  isDash,
  isDigit,
  isUpper,
  skipBlanks,
  type Word,
  wordAfter,
  wordBefore,
  wordEnding,
} from '../language/wordAt.js'
import type { Figure } from './figure.js'

/** Highest age believed, in years. */
export const oldest = 130

/** Youngest age at which somebody is told by what he does, in years. */
const grown = 12

/** "a girl, 5, was", "the other, 25, suffered". */
const people = new Set(
  'boy girl man woman son daughter brother sister mother father wife husband teen teenager child baby infant toddler uncle aunt nephew niece cousin grandson granddaughter grandmother grandfather student pupil victim suspect driver pedestrian officer pensioner one other both age'.split(
    ' ',
  ),
)
const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)(?:day)?$/
const pronouns = new Set(['he', 'she', 'who'])
const dying = new Set(['dies', 'died', 'dead'])

const isName = (text: string, word: Word | undefined): boolean =>
  word !== undefined &&
  isUpper(text, word.start) &&
  word.end - word.start > 1 &&
  !isMonth(word.lower) &&
  !weekday.test(word.lower)

/** Two capitalised words, or a capitalised word behind an initial. */
const isFullName = (text: string, last: Word | undefined): boolean =>
  last !== undefined && isName(text, last) && isName(text, wordBefore(text, last.start))

/** "John Smith, 44, chief executive", "a boy, 5.", "the driver, Ann Lee (44)". */
function isApposition(text: string, { start, end, numbers: [years] }: Figure): boolean {
  const close = text[end]
  if (text[start - 1] === '(') return close === ')' && isFullName(text, wordBefore(text, start - 1))
  let at = start
  while (start - at < 3 && isBlank(text, at - 1)) at--
  if (at === start || text[at - 1] !== ',') return false
  const dash = isBlank(text, end) && isDash(text, end + 1)
  if (close !== ',' && close !== ';' && !dash && (close !== '.' || isDigit(text, end + 1))) return false
  // "Lee Jr., 44,"
  const name = wordEnding(text, text[at - 2] === '.' ? at - 2 : at - 1)
  // "the guard, 58,"
  return name !== undefined && (people.has(name.lower) || isName(text, name) || (years >= grown && isRoleNoun(name.lower)))
}

/** "He was 44.", "Ann Lee, who is 44 and", "turned 18 in May", "dies at 87": a figure told of a person that counts nothing. */
function isPredicate(text: string, { start, end }: Figure): boolean {
  const verb = wordBefore(text, start)
  if (verb?.lower === 'at') return dying.has(wordBefore(text, verb.start)?.lower ?? '') && isUncounted(text, end)
  if (verb?.lower === 'turned' || verb?.lower === 'turns') return isUncounted(text, end)
  const subject = verb && wordBefore(text, verb.start)
  if (verb?.lower === 'were') return subject?.lower === 'who' && isUncounted(text, end)
  if (verb?.lower !== 'was' && verb?.lower !== 'is') return false
  return subject !== undefined && (pronouns.has(subject.lower) || isFullName(text, subject)) && isUncounted(text, end)
}

const followers = new Set(['and', 'when', 'at', 'in', 'but', 'on', 'or', 'years'])

function isUncounted(text: string, end: number): boolean {
  const next = wordAfter(text, end)
  if (next) return followers.has(next.lower)
  return ',;.!?'.includes(text[end] ?? '.') && !isDigit(text, end + 1) && skipBlanks(text, end) === end
}

/** "voters 65 and older". */
function isBounded(text: string, end: number): boolean {
  const joint = wordAfter(text, end)
  const word = joint?.lower === 'and' || joint?.lower === 'or' ? wordAfter(text, joint.end)?.lower : undefined
  return word === 'older' || word === 'younger'
}

/** Is a figure without "years" or "aged" an age? By the name or the person it stands beside. */
export function isBareAge(text: string, figure: Figure): boolean {
  const [years] = figure.numbers
  const plain = figure.digits && !figure.rich && !figure.currency && figure.numbers.length === 1
  return (
    plain &&
    years >= 1 &&
    years <= oldest &&
    (isApposition(text, figure) || isPredicate(text, figure) || isBounded(text, figure.end))
  )
}
