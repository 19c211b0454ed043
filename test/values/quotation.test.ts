import { expect, test } from 'vitest'
import { mirrored } from '../../src/model/comparison.js'
import { compareQuotations, keyOfQuotation, wordsOfQuotation } from '../../src/values/quotation.js'

const quote = (words: string, speaker = 'Ann Lee') => ({ kind: 'quotation' as const, words, speaker })
const sentence = 'We will not leave the valley until every family has a roof'

test.each([
  ['the same words', 'We will not leave the valley, until every family has a roof.', 'equal'],
  ['a contraction', 'We won’t leave the valley until every family has a roof', 'equal'],
  ['a part', 'until every family has a roof', 'wider'],
  ['an ellipsis', 'We will not leave … every family has a roof', 'wider'],
  ['an editor’s brackets', 'We will not leave the valley until every family [in it] has a roof', 'equal'],
  ['round brackets in place of a word', 'We (shall) not leave the valley until every family has a roof', 'overlapping'],
  ['round brackets beside the words', 'We (the council) will not leave the valley until every family has a roof', 'equal'],
  ['brackets in place of words', 'We will not leave [the place] until every family has a roof', 'wider'],
  ['a lead-in, and the end cut off', 'Given all that, we will not leave the valley', 'overlapping'],
  ['an altered tail', 'We will not leave the valley until each family has a house', 'rounding'],
  ['other words', 'Nobody had told the crews about the second bridge', 'unrelated'],
  ['a phrase anybody may use', 'every family', 'unrelated'],
])('%s', (_, words, wanted) => {
  expect(compareQuotations(quote(words), quote(sentence))).toBe(wanted)
  expect(compareQuotations(quote(sentence), quote(words))).toBe(mirrored[wanted as 'equal'])
})

test('two cuts of one utterance by one speaker share a stretch', () => {
  const cut = 'I say that we will not leave our valley until every family has been paid in full'
  expect(compareQuotations(quote(sentence), quote(cut))).toBe('rounding')
  expect(compareQuotations(quote(sentence), quote('Until every family in the country is safe, I say no to all of it'))).toBe(
    'unrelated',
  )
})

test('few words in two mouths', () => {
  expect(compareQuotations(quote('a heinous betrayal of trust'), quote('a heinous betrayal of trust', 'Bo Ray'))).toBe('rounding')
  expect(compareQuotations(quote('it would have been a massacre'), quote('It would have been a massacre', 'Bo Ray'))).toBe(
    'unrelated',
  )
})

test('British and American spelling are one wording', () =>
  expect(
    compareQuotations(quote('The harbour was emptied by our neighbours'), quote('The harbor was emptied by our neighbors')),
  ).toBe('equal'))

test.each([
  ['Around 11:00 PM all 3 boats of the village went out', 'Around 11 p.m. all three boats of the village went out'],
  ['They lost $15,000,000 and 5% of the fleet in a night', 'They lost $15 million and five per cent of the fleet in a night'],
  ['They lost thirty-two boats of the fleet in one night', 'They lost 32 boats of the fleet in one night'],
  ['They lost about 32 boats of the fleet in one night', 'They lost 32 boats of the fleet in one night'],
])('figures as each house prints them: %s', (a, b) => expect(compareQuotations(quote(a), quote(b))).toBe('equal'))

test.each([
  ["We can't leave them in the valley", 'We can not leave them in the valley'],
  ['We can’t leave them in the valley', 'We cannot leave them in the valley'],
  ["They don't know where the crews are", 'They do not know where the crews are'],
  ['They don’t know where the crews are', 'They do not know where the crews are'],
  ["They're waiting for the second bridge", 'They are waiting for the second bridge'],
  ["I'm waiting for the second bridge", 'I am waiting for the second bridge'],
  ["We've waited for the second bridge", 'We have waited for the second bridge'],
  ["We'll wait for the second bridge", 'We will wait for the second bridge'],
  ["That's the second bridge they lost", 'That is the second bridge they lost'],
  ['They lost $15,000,000,000 over the bridge', 'They lost $15 billion over the bridge'],
  ['We left at 9 A. M. with both boats', 'We left at 9am with both boats'],
  ['Fifty% of the fleet was lost at night', 'Fifty per cent of the fleet was lost at night'],
  ['The news gathering in the valley went on', 'The newsgathering in the valley went on'],
])('%s / %s are one wording', (a, b) => {
  expect(compareQuotations(quote(a), quote(b))).toBe('equal')
  expect(wordsOfQuotation(quote(a)).length).toBeGreaterThan(4)
})

test('a possessive is no contraction', () =>
  expect(compareQuotations(quote("The crew's second bridge was lost"), quote('The crew is second bridge was lost'))).not.toBe(
    'equal',
  ))

test.each([
  ['We will not leave ... every family has a roof', 'wider'],
  ['We will not leave . . . every family has a roof', 'wider'],
  ['We will not leave …', 'wider'],
  ['… until every family has a roof …', 'wider'],
  ['[Laughs]', 'unrelated'],
  ['', 'unrelated'],
  // one that says nothing by itself, and one that does
  ['will not', 'unrelated'],
  ['leave the valley', 'wider'],
  ['leave this valley', 'unrelated'],
  ['We will stay in the valley until every family has left', 'rounding'],
  ['We will stay in a valley where no family has any work', 'unrelated'],
])('beside a longer one: %s', (words, wanted) => {
  expect(compareQuotations(quote(words), quote(sentence))).toBe(wanted)
  expect(compareQuotations(quote(sentence), quote(words))).toBe(mirrored[wanted as 'equal'])
})

test('words altered in another mouth are another utterance', () => {
  const altered = 'We will not leave the valley until each family has a house'
  expect(compareQuotations(quote(sentence, 'Ann Lee'), quote(altered, 'Bo Falk'))).toBe('unrelated')
  expect(compareQuotations(quote('until every family has a roof', 'Bo Falk'), quote(sentence, 'Ann Lee'))).toBe('disjoint')
})

test('a speaker who is not named may be either', () => {
  expect(compareQuotations(quote(sentence, ''), quote(sentence, 'Bo Falk'))).toBe('equal')
  expect(compareQuotations(quote(sentence, 'Ann Lee'), quote(sentence, ''))).toBe('equal')
})

test('one utterance in two mouths', () => {
  expect(compareQuotations(quote(sentence, 'Ann Lee'), quote(sentence, 'Bo Falk'))).toBe('disjoint')
  expect(compareQuotations(quote(sentence, 'Ann Lee'), quote(sentence, 'Lee'))).toBe('equal')
  expect(compareQuotations(quote('No comment', 'Ann Lee'), quote('No comment', 'Bo Falk'))).toBe('unrelated')
})

test('the key leaves punctuation out', () => expect(keyOfQuotation(quote('“Well, no.”'))).toBe(keyOfQuotation(quote('Well no'))))

test('the key keeps words apart', () => {
  expect(keyOfQuotation(quote('Well no'))).not.toBe(keyOfQuotation(quote('Wellno')))
  expect(wordsOfQuotation(quote('We won’t go [home].'))).toEqual(['we', 'will', 'not', 'go'])
})

test('long quotations do not take long', () => {
  const long = Array.from({ length: 20_000 }, (_, at) => `w${at % 700}`).join(' ')
  expect(compareQuotations(quote(long), quote(`${long} and more`))).toMatch(/equal|wider|narrower|rounding/)
}, 2000)
