import { eventFamily } from '../language/eventWords.js'
import type { Span } from '../model/span.js'
import { harmOfDoing } from './harmWords.js'
import { daysIn, isLongAgo } from './toldTimes.js'
import type { View } from './view.js'

const deeds = /^(?:deaths?|case|incident|crime|robbery|burglary|rape|assault|fatality)$/
const joined = /^,? ?(?:(?:on|in|of|during|from) )?(?:late |early |the )?$/

/** Does the sentence tell of police and courts years ago? "A jury convicted Berg for the June 2014 shooting" tells of today: the day is that of the deed. */
export function isOfOldCase(view: View): boolean {
  const { digest, sentence } = view
  return daysIn(digest, sentence).some(told => isLongAgo(told, digest) && !isOfDeed(told.time, view))
}

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
