import { expect, test } from 'vitest'
import { compareTexts, keyOfText } from '../../src/values/text.js'
import { compareYesNo, printYesNo } from '../../src/values/yesNo.js'

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
  ['not wearing a helmet', 'wearing a seat belt', 'unrelated'],
])('%s / %s: %s', (a, b, wanted) => expect(compareTexts(text(a), text(b))).toBe(wanted))

test('the key folds spelling', () => expect(keyOfText(text('Labour dispute'))).toBe(keyOfText(text('labor dispute'))))

test('yes and no exclude each other where they answer one question', () => {
  expect(compareYesNo(answer(true, 'sent to NATO'), answer(false, 'sent to NATO'))).toBe('disjoint')
  expect(compareYesNo(answer(true, 'sent to NATO'), answer(true, 'Sent to NATO'))).toBe('equal')
  expect(compareYesNo(answer(true, 'sent to NATO'), answer(false, 'sent to the EU'))).toBe('unrelated')
  expect(printYesNo(answer(false, 'sent to NATO'))).toBe('not sent to NATO')
})
