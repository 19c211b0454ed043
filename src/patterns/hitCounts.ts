import { frameOf } from './articleFrame.js'
import { countOfTimes, number, times } from './countOfTimes.js'
import type { Match, Pattern } from './pattern.js'
import { tellAt } from './tellAt.js'
import { isOfThePast } from './toldTimes.js'
import { unanimous } from './unanimous.js'
import type { View } from './view.js'
import { victimsHitAt } from './woundPlaces.js'

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
    tellAt({ victim }, countOfTimes(words.toLowerCase()), span, view, clause),
  )
}
