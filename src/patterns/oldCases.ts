import { eventFamily } from '../language/eventWords.js'
import type { Span } from '../model/span.js'
import { harmOfDoing } from './harmWords.js'
import { daysIn, isLongAgo } from './toldTimes.js'
import type { View } from './view.js'

const deeds = /^(?:deaths?|case|incident|crime|robbery|burglary|rape|assault|fatality)$/
const joined = /^,? ?(?:(?:on|in|of|during|from) )?(?:late |early |the )?$/

/** "his criminal record", "had been arrested before": another case. */
const before =
  /\b(?:previous(?:ly)?|prior|unrelated|criminal (?:history|record|past)|in (?:the )?past(?: years)?|in that case|(?:last|past) (?:few|several|two|three|four|five|ten|\d+) years|years? (?:ago|earlier|before))\b/i
const ended = /\b(?:prison|parole[ds]?|convicted|sentence[ds]?|pleaded|served)\b/i

/**
 * Does the sentence tell of police and courts years ago? "A jury convicted Berg for the June 2014 shooting" tells of today: the day is that of the deed. Of
 * "He was convicted in 1992. He was sentenced to ten years." both are of then.
 */
export function isOfOldCase(view: View): boolean {
  const { sentence, digest } = view
  if (before.test(view.text(sentence)) || isDatedBack(view)) return true
  return (
    ended.test(view.text(sentence)) &&
    [digest.sentences[sentence.index - 1], digest.sentences[sentence.index + 1]].some(
      other =>
        other !== undefined &&
        other.paragraph === sentence.paragraph &&
        ended.test(view.text(other)) &&
        (before.test(view.text(other)) || isDatedBack(view.on(other))),
    )
  )
}

const isDatedBack = (view: View): boolean =>
  daysIn(view.digest, view.sentence).some(told => isLongAgo(told, view.digest) && !isOfDeed(told.time, view))

function isOfDeed(time: Span, view: View): boolean {
  const holder = view.phrases.find(({ start, end }) => start <= time.start && time.end <= end)
  if (holder && isDeed(holder)) return true
  const before = view.phrases.findLast(({ end }) => end <= time.start)
  if (before && isDeed(before) && joined.test(view.text({ start: before.end, end: time.start }))) return true
  const clause = view.clauseWithin(time)
  const harm = clause && harmOfDoing(clause.verb)
  return harm !== undefined && harm !== 'arrested'
}

const isDeed = ({ lemma, modifiers }: { lemma: string; modifiers: readonly string[] }): boolean =>
  deeds.test(lemma) || /^(?:shooting|attack|killing|crash|disaster|siege)$/.test(eventFamily(lemma, modifiers) ?? '')
