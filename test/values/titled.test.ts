import { expect, test } from 'vitest'
import { readTimes } from '../../src/values/times.js'

const told = (text: string) => readTimes(text).map(({ text }) => text)

test.each([
  'He told USA Today that it was so.',
  'He told USA TODAY that it was so.',
  'USA TODAY could not say so.',
  'She told World News Tonight that it was so.',
  'She was a guest of This Week when it was so.',
])('the name of a paper or programme is no day: %s', text => expect(told(text)).toEqual([]))

test.each([
  ['Today the mayor left the town.', 'Today'],
  ['In Leeds the mayor left Today for the coast.', 'Today'],
  ['Gunman Kills Two in Texas Today', 'Today'],
  ['This Week in Texas: Gunman Kills Two', 'This Week'],
  ['GUNMAN KILLS TWO TODAY in Texas, police say', 'TODAY'],
  ['3 SHOT TODAY in Texas, police say', 'TODAY'],
  ['The mayor left (Today) and came back', 'Today'],
  ['On Monday Tonight came on', 'Monday Tonight'],
  // below a headline or a byline
  ['Fire in Leeds\n\nToday the mayor left the town.', 'Today'],
  ['By Ann Lee\nTonight the mayor will leave the town.', 'Tonight'],
  ['The mayor was in Leeds\n\nTexas Today\n\nand left the town', 'Today'],
  ['FIRE IN USA\nTODAY the mayor left the town.', 'TODAY'],
])('a day is one: %s', (text, day) => expect(told(text).join(' ')).toBe(day))
