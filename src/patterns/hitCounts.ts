import { smallNumber } from '../language/numberWords.js'
import type { CountValue } from '../model/value.js'
import { frameOf } from './articleFrame.js'
import type { Match, Pattern } from './pattern.js'
import { tellAt } from './tellAt.js'
import { isOfThePast } from './toldTimes.js'
import { unanimous } from './unanimous.js'
import type { View } from './view.js'
import { victimsHitAt } from './woundPlaces.js'

const number = '(?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)'
const times = `once|twice|(?:at least |about |approximately |nearly |more than |up to )?(?:once|twice|(?:${number}|multiple|several|numerous|many|a few) times)|more than once`
const part = '(?:(?:in|through) (?:the |his |her )?(?:[\\p{L}-]{1,10} ){1,3}?)?'

/** "Shot three times", "struck in the back multiple times", "two gunshot wounds": the words of the number are the group. */
const tellings: readonly RegExp[] = [
  new RegExp(
    `\\b(?:shot|hit|struck|stabbed|wounded)(?: and killed)? (?:him |her |(?:the )?(?:boy|girl|man|woman|teen|victim) )?${part}(${times})\\b`,
    'iu',
  ),
  new RegExp(
    `\\b((?:at least |more than )?(?:a single|one|${number}|multiple|several|numerous)) (?:apparent )?(?:gun ?shot|stab|bullet|knife) wounds?\\b`,
    'iu',
  ),
]
const mayTell = /\b(?:shot|hit|struck|stabbed|wounded|wounds?)\b/i
/** "Once in the head and twice in the back", "five times, twice in the back": more than one number of one victim. */
const several = /\b(?:including|and (?:then )?(?:once|twice|(?:one|two|three|four|five) (?:times|more|in)))\b/i

/** How many times somebody was hit; of an article that tells of several numbers for one person, none. */
export const hitCounts = (name: string): Pattern => unanimous(told(name), ({ value }) => JSON.stringify(value))

const told = (name: string): Pattern => ({
  name,
  find: view => {
    if (!frameOf(view.digest).harmful) return []
    const text = view.text(view.sentence)
    if (!mayTell.test(text) || several.test(text) || isOfThePast(view.digest, view.sentence)) return []
    return tellings.flatMap(telling => matchOf(telling.exec(text), view))
  },
})

function matchOf(found: RegExpExecArray | null, view: View): Match[] {
  if (!found) return []
  const words = found[1]!
  const start = view.sentence.start + found.index + found[0].lastIndexOf(words)
  const span = { start, end: start + words.length }
  const clause = view.clauseAround(span)
  if (clause && (clause.polarity === 'denied' || clause.modality !== 'fact')) return []
  return victimsHitAt(view.sentence.start + found.index, view).map(victim =>
    tellAt({ victim }, countIn(words.toLowerCase()), span, view, clause),
  )
}

/** "Multiple times" is twice or more. */
function countIn(words: string): CountValue {
  const figure = numberIn(words)
  const of = 'time'
  if (figure === undefined) return { kind: 'count', min: 2, of, step: 1 }
  if (words.startsWith('more than')) return { kind: 'count', min: figure + 1, of, step: 1 }
  if (words.startsWith('at least')) return { kind: 'count', min: figure, of, step: 1 }
  if (words.startsWith('up to')) return { kind: 'count', max: figure, of, step: 1 }
  const slack = /^(?:about|approximately|nearly)/.test(words) ? 1 : 0
  return { kind: 'count', min: figure - slack, max: figure + slack, of, step: 1 }
}

function numberIn(words: string): number | undefined {
  if (/\b(?:once|single|one)\b/.test(words)) return 1
  if (/\btwice\b/.test(words)) return 2
  const word = /\b(?:\d{1,2}|[a-z]{3,6})(?= times| |$)/.exec(
    words.replace(/^(?:at least|about|approximately|nearly|more than|up to) /, ''),
  )?.[0]
  if (word === undefined) return undefined
  return /^\d/.test(word) ? Number(word) : smallNumber(word)
}
