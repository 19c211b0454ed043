import { describe, expect, test } from 'vitest'
import { mirrored } from '../../src/model/comparison.js'
import { comparePosts, keyOfPost, printPost } from '../../src/values/post.js'

const post = (title: string, body?: string) => ({ kind: 'post' as const, title, ...(body ? { body } : {}) })
const compare = (a: string, b: string, bodyA?: string, bodyB?: string) => comparePosts(post(a, bodyA), post(b, bodyB))

describe('one post in two wordings', () => {
  test.each([
    ['Vice Secretary of State', 'Deputy Secretary of State'],
    ['Deputy Defence Minister', 'deputy defense minister'],
    ['Deputy Minister of Defense', 'Deputy Defence Minister'],
    ['Foreign Minister', 'Minister of Foreign Affairs'],
    ['envoy to NATO', 'ambassador to NATO'],
    ['permanent representative to the UN', 'Ambassador to the UN'],
    ['PM', 'Prime Minister'],
    ['CEO', 'chief executive officer'],
    ['spokeswoman', 'spokesperson'],
    ['Chairman', 'chair'],
    ['Rep.', 'Congresswoman'],
    ['Sen.', 'Senator'],
    ['Gov.', 'Governor'],
    ['chief of police', 'Police Chief'],
    ['Secretary of Defense', 'Defense Secretary'],
    ['Justice', 'Judge'],
    ['Acting Governor', 'Governor'],
  ])('%s = %s', (a, b) => {
    expect(compare(a, b)).toBe('equal')
    expect(keyOfPost(post(a))).toBe(keyOfPost(post(b)))
  })
})

describe('posts that one person cannot hold together', () => {
  test.each([
    ['Deputy Secretary of State', 'Deputy Secretary of Defense'],
    ['Foreign Minister', 'Defense Minister'],
    ['Foreign Minister', 'Prime Minister'],
    ['Deputy Foreign Minister', 'Foreign Minister'],
    ['Senator', 'Governor'],
    ['Rep.', 'Sen.'],
    ['Sheriff', 'Police Chief'],
    ['Judge', 'District Attorney'],
    ['House Majority Leader', 'Minority Whip'],
    ['Speaker', 'Senate Majority Leader'],
    ['Sgt.', 'Capt.'],
    ['Justice', 'Attorney General'],
    ['Attorney General', 'Defense Secretary'],
    ['Secretary of State', 'Treasury Secretary'],
    ['White House Press Secretary', 'national security adviser'],
    ['chief executive', 'chief financial officer'],
    ['mayor of Tampa', 'mayor of Miami'],
  ])('%s / %s', (a, b) => {
    expect(compare(a, b)).toBe('disjoint')
    expect(compare(b, a)).toBe('disjoint')
  })

  test('the body tells two mayors apart, whatever it is called', () => {
    expect(compare('mayor', 'mayor', 'Tampa', 'Miami')).toBe('disjoint')
    expect(compare('foreign minister', 'Russian foreign minister', 'Russia')).toBe('equal')
    expect(compare('foreign minister', 'foreign minister', 'Ukraine', 'Russia')).toBe('disjoint')
    expect(compare('US Senator', 'Senator', undefined, 'United States')).toBe('equal')
  })
})

describe('posts that go together', () => {
  test.each([
    ['Deputy Foreign Minister', 'envoy to NATO'],
    ['Deputy Prime Minister', 'Finance Minister'],
    ['Foreign Minister', 'party leader'],
    ['professor', 'member of the Senate'],
    ['Senator', 'Minister of Health'],
    ['Speaker', 'Rep.'],
    ['Chairman', 'chief executive'],
    ['former Secretary of State', 'Secretary of Defense'],
    ['President-elect', 'Governor'],
    ['spokesman', 'spokesman'],
    ['Foreign Minister and Deputy Prime Minister', 'Deputy Prime Minister'],
    ['president and chief executive', 'chief executive'],
  ])('%s + %s', (a, b) => {
    expect(['equal', 'narrower', 'wider', 'overlapping', 'unrelated']).toContain(compare(a, b))
  })

  test('the level is no portfolio', () => {
    expect(compare('Attorney General', 'State Attorney General')).toBe('equal')
    expect(compare('Secretary of State', 'State Secretary')).toBe('equal')
    expect(compare('senator', 'senator', 'New Jersey', 'United States')).toBe('unrelated')
    expect(compare('president', 'president', 'Shell', 'Oil Company')).toBe('unrelated')
  })

  test('one spokesman may speak for two bodies', () =>
    expect(compare('spokesman', 'spokesman', 'Interpol', 'Europol')).toBe('unrelated'))
})

test('a less specific title is wider', () => {
  expect(compare('Foreign Minister', 'minister')).toBe('narrower')
  expect(compare('official', 'Deputy Secretary of State')).toBe('wider')
  expect(compare('lawmaker', 'Senator')).toBe('wider')
  expect(compare('First Deputy Foreign Minister', 'Deputy Minister')).toBe('narrower')
})

test('names that reporters use for one another differ loosely', () => {
  expect(compare('Police Chief', 'Police Commissioner')).toBe('rounding')
  expect(compare('Officer', 'Sgt.')).toBe('rounding')
  expect(compare('Economy Minister', 'Economy Secretary')).toBe('rounding')
  expect(compare('Foreign Minister', 'Foreign Relations Secretary')).toBe('rounding')
  expect(compare('Col.', 'Lt. Col.')).toBe('rounding')
})

test('what one side sees, the other sees mirrored', () => {
  const titles = [
    'Deputy Secretary of State',
    'minister',
    'Foreign Minister',
    'envoy',
    'official',
    'Sen.',
    'US Sen.',
    'Police Chief',
    'Officer',
    'former mayor',
    'prime minister and finance minister',
    'chief of staff',
  ]
  for (const a of titles)
    for (const b of titles) expect(`${a} ${b} ${compare(a, b)}`).toBe(`${a} ${b} ${mirrored[compare(b, a)]}`)
  for (const a of titles) expect(`${a} ${compare(a, a)}`).toMatch(/equal|overlapping/)
})

test('the body is printed where the title lacks it', () => {
  expect(printPost(post('ambassador', 'NATO'))).toBe('ambassador (NATO)')
  expect(printPost(post('ambassador to NATO', 'NATO'))).toBe('ambassador to NATO')
  expect(printPost(post('mayor'))).toBe('mayor')
})
