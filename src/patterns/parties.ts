import type { NameMention } from '../model/name.js'
import { contentsOf } from './contents.js'
import type { Match, Pattern } from './pattern.js'
import { tellAt } from './tellAt.js'
import type { View } from './view.js'

/** What people of a party are called, and what stands before their names: English-speaking lands, and the words that name parties anywhere. */
const partyOf = new Map([
  ['Republican', 'Republican'],
  ['GOP', 'Republican'],
  ['Democrat', 'Democrat'],
  ['Democratic', 'Democrat'],
  ['Liberal Democrat', 'Liberal Democrat'],
  ['Lib Dem', 'Liberal Democrat'],
  ['Social Democrat', 'Social Democrat'],
  ['Social Democratic', 'Social Democrat'],
  ['Christian Democrat', 'Christian Democrat'],
  ['Christian Democratic', 'Christian Democrat'],
  ['Labour', 'Labour'],
  ['Tory', 'Conservative'],
  ['Libertarian', 'Libertarian'],
])
// the longer first: "Social Democrat" is no Democrat
const word = [...partyOf.keys()].sort((a, b) => b.length - a.length).join('|')

/** "Republican Gov. Ann Lee": no more than a title between. Of "Republican Ann Lee's opponent" the name itself is asked. */
const before = new RegExp(
  `(?<![\\p{L}-] ?[-–])(?<!\\b(?:former|ex|anti|non|fellow|against|and|or) ?-?)\\b(${word})\\s(?:(?!(?:and|or|of|for|in|with|to)\\s)[\\p{L}.]{2,20}\\s){0,3}$`,
  'u',
)
/** "Ann Lee, a Republican", "Ann Lee, the Republican governor", "Ann Lee (R-Texas)", "Ann Lee, D-Ohio,". */
const behind = new RegExp(`^,\\s(?:an?|the)\\s(?:(?!(?:former|ex)\\b)\\p{Ll}[\\p{Ll}-]{0,20}\\s){0,2}(${word})\\b(?![-–])`, 'u')
const letter = /^(?:,\s|\s\()([RD])(?:[-–][\p{L}.]{1,12}|\))/u
const letters = new Map([
  ['R', 'Republican'],
  ['D', 'Democrat'],
])

const longest = 70

/** Of which party somebody is: "Gov. Ann Lee, a Republican,", "Democratic Sen. Bo Ray", "Bo Ray (D-Ohio)". */
export function parties(name: string): Pattern {
  return {
    name,
    find: view =>
      contentsOf(view.digest, view.sentence.index).names.flatMap(mention =>
        mention.kind === 'person' && mention.entity !== undefined ? tellParty(mention, mention.entity, view) : [],
      ),
  }
}

function tellParty({ start, end, given }: NameMention, entity: string, view: View): Match[] {
  const { sentence } = view
  // "Labour MP Ann Lee" may be one name
  const first = given ? start + Math.max(0, view.text({ start, end }).indexOf(given)) : start
  const ahead = view.text({ start: Math.max(sentence.start, first - longest), end: first })
  const after = view.text({ start: end, end: Math.min(sentence.end, end + longest) })
  const found = behind.exec(after) ?? letter.exec(after)
  const led = found || !given ? undefined : before.exec(ahead)
  const told = found?.[1] ?? led?.[1]
  if (told === undefined || (led && /^['’]s?\b/.test(after))) return []
  const party = letters.get(told) ?? partyOf.get(told)!
  const at = found ? end + found[0].lastIndexOf(told) : first - led![0].length + led![0].indexOf(told)
  const about = { person: view.subjectOf(view.entity(entity)) }
  return [tellAt(about, { kind: 'text', words: party }, { start: at, end: at + told.length }, view)]
}
