import { expect, test } from 'vitest'
import { compareTexts, keyOfText } from '../../src/values/text.js'
import { compareYesNo, keyOfYesNo, printYesNo } from '../../src/values/yesNo.js'

const text = (words: string) => ({ kind: 'text' as const, words })
const answer = (yes: boolean, of: string) => ({ kind: 'yes-no' as const, yes, of })

test.each([
  ['the engine failed', 'the engine failed', 'equal'],
  ['a dispute over wages', 'dispute over wages', 'equal'],
  ['a faulty cable', 'a cable', 'narrower'],
  ['arson', 'a faulty cable', 'unrelated'],
  ['guilty', 'not guilty', 'disjoint'],
  ['at large', 'in custody', 'disjoint'],
  ['closed', 'shut', 'equal'],
  ['in critical condition', 'in stable condition', 'disjoint'],
  ['wearing a seat belt', 'not wearing a seat belt', 'disjoint'],
  ['never wearing one of them', 'wearing one of them', 'disjoint'],
  ['a faulty cable', 'a faulty switch', 'unrelated'],
  ['not a faulty cable', 'no faulty cable', 'equal'],
  ['not wearing a helmet', 'wearing a seat belt', 'unrelated'],
])('%s / %s: %s', (a, b, wanted) => expect(compareTexts(text(a), text(b))).toBe(wanted))

test('the key folds spelling', () => expect(keyOfText(text('Labour dispute'))).toBe(keyOfText(text('labor dispute'))))
test('the key keeps words apart', () => expect(keyOfText(text('a dispute'))).not.toBe(keyOfText(text('adispute'))))

test('yes and no exclude each other where they answer one question', () => {
  expect(compareYesNo(answer(true, 'sent to NATO'), answer(false, 'sent to NATO'))).toBe('disjoint')
  expect(compareYesNo(answer(true, 'sent to NATO'), answer(true, 'Sent to NATO'))).toBe('equal')
  expect(compareYesNo(answer(true, 'sent to NATO'), answer(false, 'sent to the EU'))).toBe('unrelated')
  expect(printYesNo(answer(false, 'sent to NATO'))).toBe('not sent to NATO')
})

test('the key of an answer is the question and the answer', () => {
  const key = (yes: boolean, of: string) => keyOfYesNo(answer(yes, of))
  expect(key(true, 'Sent to NATO')).toBe(key(true, 'sent to NATO'))
  expect(
    new Set([key(true, 'sent to NATO'), key(false, 'sent to NATO'), key(true, 'sent to the EU'), key(true, 'sentto NATO')]).size,
  ).toBe(4)
})
