import { expect, test } from 'vitest'
import { mirrored } from '../../src/model/comparison.js'
import { compareQuotations, keyOfQuotation } from '../../src/values/quotation.js'

const quote = (words: string, speaker = 'Ann Lee') => ({ kind: 'quotation' as const, words, speaker })
const sentence = 'We will not leave the valley until every family has a roof'

test.each([
  ['the same words', 'We will not leave the valley, until every family has a roof.', 'equal'],
  ['a contraction', 'We won’t leave the valley until every family has a roof', 'equal'],
  ['a part', 'until every family has a roof', 'wider'],
  ['an ellipsis', 'We will not leave … every family has a roof', 'wider'],
  ['an editor’s brackets', 'We will not leave the valley until every family [in it] has a roof', 'equal'],
  ['an altered tail', 'We will not leave the valley until each family has a house', 'rounding'],
  ['other words', 'Nobody had told the crews about the second bridge', 'unrelated'],
  ['a phrase anybody may use', 'every family', 'unrelated'],
])('%s', (_, words, wanted) => {
  expect(compareQuotations(quote(words), quote(sentence))).toBe(wanted)
  expect(compareQuotations(quote(sentence), quote(words))).toBe(mirrored[wanted as 'equal'])
})

test('British and American spelling are one wording', () =>
  expect(
    compareQuotations(quote('The harbour was emptied by our neighbours'), quote('The harbor was emptied by our neighbors')),
  ).toBe('equal'))

test.each([
  ['Around 11:00 PM all 3 boats of the village went out', 'Around 11 p.m. all three boats of the village went out'],
  ['They lost $15,000,000 and 5% of the fleet in a night', 'They lost $15 million and five per cent of the fleet in a night'],
])('figures as each house prints them: %s', (a, b) => expect(compareQuotations(quote(a), quote(b))).toBe('equal'))

test('one utterance in two mouths', () => {
  expect(compareQuotations(quote(sentence, 'Ann Lee'), quote(sentence, 'Bo Falk'))).toBe('disjoint')
  expect(compareQuotations(quote(sentence, 'Ann Lee'), quote(sentence, 'Lee'))).toBe('equal')
  expect(compareQuotations(quote('No comment', 'Ann Lee'), quote('No comment', 'Bo Falk'))).toBe('unrelated')
})

test('the key leaves punctuation out', () => expect(keyOfQuotation(quote('“Well, no.”'))).toBe(keyOfQuotation(quote('Well no'))))

test('long quotations do not take long', () => {
  const long = Array.from({ length: 20_000 }, (_, at) => `w${at % 700}`).join(' ')
  expect(compareQuotations(quote(long), quote(`${long} and more`))).toMatch(/equal|wider|narrower|rounding/)
}, 2000)
