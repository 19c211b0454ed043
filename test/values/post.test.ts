import { describe, expect, test } from 'vitest'
import { mirrored } from '../../src/model/comparison.js'
import { comparePosts, headOfPost, keyOfPost, printPost } from '../../src/values/post.js'

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

/** "mayor@Tampa": a post and its body. */
const told = (words: string) => post(...(words.split('@') as [string, string?]))

describe('how two posts stand to each other', () => {
  test.each([
    ['Mayor', 'Mayor of Tampa', 'wider'],
    ['Mayor of Tampa', 'Mayor of Tampa', 'equal'],
    ['sheriff of Pinellas', 'sheriff of Polk', 'disjoint'],
    ['sheriff@Pinellas', 'sheriff@Polk', 'disjoint'],
    ['governor@Texas', 'governor@Ohio', 'disjoint'],
    ['governor of Texas', 'governor of Ohio', 'disjoint'],
    ['governor of New Mexico', 'president of Mexico', 'unrelated'],
    ['president of Mexico', 'president of Brazil', 'disjoint'],
    ['president@Mexico', 'president@Brazil', 'disjoint'],
    ['president@Acme', 'president@Mexico', 'unrelated'],
    ['president@Acme', 'president@Bolt', 'unrelated'],
    ['prime minister@Norway', 'prime minister@Sweden', 'disjoint'],
    ['police chief@Tampa', 'police chief@Miami', 'disjoint'],
    ['chief of police of Tampa', 'chief of police of Miami', 'disjoint'],
    ['chief of staff', 'chief of police', 'unrelated'],
    ['Secretary of State@US', 'Secretary of Defense@US', 'disjoint'],
    ['Secretary@Homeland Security', 'Secretary@Defense', 'disjoint'],
    ['Secretary@DHS', 'Secretary@Homeland Security', 'equal'],
    ['minister@Norway', 'minister@Sweden', 'disjoint'],
    ['Minister of Health', 'Minister for Health and Sport', 'wider'],
    ['Health Minister', 'Sport Minister', 'disjoint'],
    ['Deputy Health Minister', 'Deputy Sport Minister', 'disjoint'],
    ['Deputy Health Minister', 'Sport Minister', 'unrelated'],
    ['Deputy Secretary of State', 'Treasury Secretary', 'disjoint'],
    ['Deputy Secretary of State', 'Secretary of State', 'disjoint'],
    ['Deputy Mayor', 'Mayor', 'disjoint'],
    ['Deputy Mayor of Tampa', 'Mayor of Miami', 'unrelated'],
    ['Assistant Tampa Police Chief', 'Tampa Police Chief', 'disjoint'],
    ['police chief@Assistant Tampa', 'police chief@Tampa', 'disjoint'],
    ['former mayor', 'mayor', 'unrelated'],
    ['former mayor', 'former mayor of Tampa', 'overlapping'],
    ['former mayor', 'former governor', 'unrelated'],
    ['former Secretary of State', 'former Secretary of Defense', 'unrelated'],
    ['acting mayor', 'mayor', 'equal'],
    ['mayor-elect', 'mayor', 'unrelated'],
    ['spokesman@Tampa Police', 'spokesman@Public Safety', 'rounding'],
    ['spokesman@Tampa Police', 'spokeswoman@Tampa Police', 'equal'],
    ['spokesman@Police', 'spokesman@Interpol', 'unrelated'],
    ['minister', 'Secretary of State', 'rounding'],
    ['official', 'minister', 'wider'],
    ['official', 'official', 'equal'],
    ['official@Norway', 'minister@Sweden', 'unrelated'],
    ['Health official', 'Sport Minister', 'unrelated'],
    ['lawmaker@Norway', 'senator@Sweden', 'unrelated'],
    ['lawmaker', 'official', 'overlapping'],
    ['professor', 'teacher', 'unrelated'],
    ['professor', 'senator', 'unrelated'],
    ['senator', 'federal senator', 'equal'],
    ['senator', 'state senator', 'equal'],
    ['federal judge', 'judge', 'equal'],
    ['state governor', 'governor', 'equal'],
    ['professor of law', 'professor of history', 'unrelated'],
    ['head of security', 'head of research', 'unrelated'],
    ['ambassador to NATO', 'ambassador to Norway', 'overlapping'],
    ['ambassador@Norway', 'ambassador@Sweden', 'unrelated'],
    ['chairman of Acme', 'chief executive of Acme', 'unrelated'],
    ['chief executive@Acme', 'chief executive@Bolt', 'unrelated'],
    ['president and chief executive', 'president', 'narrower'],
    ['president and chief executive', 'mayor', 'unrelated'],
    ['Foreign Minister and Deputy Prime Minister', 'Defense Minister', 'disjoint'],
    ['Committee Chairwoman Sen.', 'Sen.', 'narrower'],
    ['Committee Chairwoman Sen.', 'Chairwoman', 'overlapping'],
    ['police spokesman Lt.', 'spokesman', 'overlapping'],
    ['Lt. Gov.', 'Gov.', 'disjoint'],
    ['Lt. Gov.', 'Lt. Gov.', 'equal'],
    ['Defence Secretary Gen.', 'Defence Secretary', 'narrower'],
    ['Maj. Gen.', 'Gen.', 'rounding'],
    ['Sgt.', 'Lt.', 'disjoint'],
    ['Detective', 'Officer', 'unrelated'],
    ['Officer', 'Lt.', 'rounding'],
    ['Police Commissioner@Tampa', 'Police Chief@Miami', 'rounding'],
    ['Trade Minister', 'Trade Secretary', 'rounding'],
    ['senator, party leader', 'senator', 'narrower'],
    ['king', 'president', 'unrelated'],
    ['vice president', 'president', 'disjoint'],
    ['Vice President', 'Deputy President', 'equal'],
    ['coach', 'captain', 'unrelated'],
    [',', 'mayor', 'unrelated'],
    [', mayor', 'mayor', 'equal'],
    ['mayor,', 'mayor', 'equal'],
  ])('%s / %s: %s', (a, b, wanted) => {
    expect(comparePosts(told(a), told(b))).toBe(wanted)
  })
})

test.each([
  ['Mayor', 'mayor', 'mayor'],
  ['Mayor of Tampa', 'mayor', 'mayor'],
  ['sheriff@Pinellas', 'sheriff', 'sheriff'],
  ['governor@Ohio', 'governor', 'governor'],
  ['governor of New Mexico', 'governor', 'governor'],
  ['president of Brazil', 'president', 'president'],
  ['president@Acme', 'president', 'president'],
  ['president@Bolt', 'president', 'president'],
  ['prime minister@Norway', 'prime minister', 'prime minister'],
  ['police chief@Miami', 'police chief', 'police chief'],
  ['chief of staff', 'chief of staff', 'chief of staff'],
  ['Secretary of Defense@US', 'secretary defense', 'secretary'],
  ['Homeland Security Secretary', 'secretary homeland security', 'secretary'],
  ['Secretary@Homeland Security', 'secretary homeland security', 'secretary'],
  ['Minister of Health', 'minister health', 'minister'],
  ['Sport Minister', 'minister sport', 'minister'],
  ['Deputy Health Minister', 'deputy minister health', 'minister'],
  ['Treasury Secretary', 'secretary finance', 'secretary'],
  ['Deputy Mayor', 'deputy mayor', 'mayor'],
  ['Mayor of Miami', 'mayor', 'mayor'],
  ['police chief@Assistant Tampa', 'assistant police chief', 'police chief'],
  ['mayor', 'mayor', 'mayor'],
  ['former mayor', 'mayor former', 'mayor'],
  ['former Secretary of Defense', 'secretary defense former', 'secretary'],
  ['mayor-elect', 'mayor former', 'mayor'],
  ['spokesman@Public Safety', 'spokesperson', 'spokesperson'],
  ['spokesman@Police', 'spokesperson', 'spokesperson'],
  ['Secretary of State', 'secretary state', 'secretary'],
  ['official', 'official', 'official'],
  ['minister@Sweden', 'minister', 'minister'],
  ['lawmaker@Norway', 'lawmaker', 'lawmaker'],
  ['professor', 'professor', 'professor'],
  ['federal senator', 'senator', 'senator'],
  ['federal judge', 'judge', 'judge'],
  ['governor', 'governor', 'governor'],
  ['head of security', 'head security', 'head'],
  ['ambassador to Norway', 'ambassador', 'ambassador'],
  ['chairman of Acme', 'chair acme', 'chair'],
  ['chief executive@Bolt', 'chief executive', 'chief executive'],
  ['president and chief executive', 'chief executive; president', 'president; chief executive'],
  ['Foreign Minister and Deputy Prime Minister', 'deputy prime minister; minister foreign', 'minister; prime minister'],
  ['Sen.', 'senator', 'senator'],
  ['police spokesman Lt.', 'lieutenant; spokesperson police', 'spokesperson; lieutenant'],
  ['Gov.', 'governor', 'governor'],
  ['Defence Secretary Gen.', 'general; secretary defense', 'secretary; general'],
  ['Sgt.', 'sergeant', 'sergeant'],
  ['Officer', 'officer', 'officer'],
  ['Police Commissioner@Tampa', 'police commissioner', 'police commissioner'],
  ['Finance Secretary', 'secretary finance', 'secretary'],
  ['president', 'president', 'president'],
  ['Vice President', 'deputy president', 'president'],
  ['captain', 'captain', 'captain'],
  [', mayor', 'mayor', 'mayor'],
])('%s is %s in every folder, its head %s', (words, key, head) => {
  expect(keyOfPost(told(words))).toBe(key)
  expect(headOfPost(told(words))).toBe(head)
})
