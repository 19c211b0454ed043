import { bodyOf } from '../language/bodies.js'
import { isoDay, weekdayOf } from '../language/calendar.js'
import { eventFamily, namelessEvent } from '../language/eventWords.js'
import { fold } from '../language/fold.js'
import { placeOf } from '../language/places.js'
import { areTogether, narrowest } from '../language/placesApart.js'
import type { Scope, Subject } from '../model/claim.js'
import type { Digest } from '../model/digest.js'
import type { Sentence } from '../model/sentence.js'
import { frameOf } from './articleFrame.js'
import { frontScope } from './frontScope.js'
import { settingAt, wholeWar } from './setting.js'
import { titled } from './sites.js'

/** On which occasion something happened: the one that the article is about, or another one that its clause tells apart. */
export interface Occasion {
  event: Subject
  scope: Scope
  /** "since 2011", "in the past year": the count is of a stretch of time. */
  period?: string
}

/** Ties together what the articles of a story are about. */
const mainWord = '@main'

/** The occasion of what stands at an offset of a sentence; nothing where it is another occasion that nothing names. */
export function occasionAt(digest: Digest, sentence: Sentence, offset: number): Occasion | undefined {
  const frame = frameOf(digest)
  const { other, past, anchors, period, day, told, range, places, means, several } = settingAt(digest, sentence, offset)
  if (other && anchors.length === 0) return undefined
  const reported = digest.article.published?.slice(0, 10)
  const scope: Scope = reported === undefined ? {} : { reported }
  // whatever else the sentence names, its figure is of the whole war
  if (period === wholeWar) return warOccasion(digest)
  if (day !== undefined) scope.from = scope.to = isoDay(day)
  else if (range) Object.assign(scope, range)
  const where = places.length > 0 || other || period ? places : frame.places
  if (where.length > 0) scope.places = where
  // the headline leaves to the lead what befell them
  const by = means.length > 0 || other || period ? means : sentence.prominence === 'headline' ? frame.told : frame.means
  if (by.length > 0) scope.means = by
  if (several) scope.several = true
  if (told !== undefined) {
    scope.weekday = weekdayOf(told)
    scope.told = isoDay(told)
  }
  const marks = [...(frame.culpritDead ? ['culprit dead'] : []), ...(past ? ['past'] : other ? [] : ['main'])]
  if (marks.length > 0) scope.marks = marks
  return {
    event: other
      ? {
          text:
            named(anchors, digest)
              .map(anchor => nameAnchor(anchor, digest))
              .join(' ') || namelessEvent,
          // "the rig that blew up on 20 April", "the explosion of 20 April"
          key: `occasion: ${[...anchors.map(oneSpelling), ...(day === undefined ? [] : [isoDay(day)])].join(' ')}`,
        }
      : elsewhere(places, digest, mainOccasion(digest)),
    scope: frontScope(digest, sentence, scope, told),
    ...(period ? { period } : {}),
  }
}

/** In a report from a war, what was in another place than headline and lead tell of goes by that place. */
function elsewhere(places: readonly string[], digest: Digest, main: Subject): Subject {
  const frame = frameOf(digest)
  const isThere = places.some(place => frame.places.some(other => areTogether(place, other)))
  if (!frame.front || isThere || places.length === 0 || frame.places.length === 0) return main
  return {
    ...main,
    text: narrowest(places)
      .map(key => placeOf(key)?.name ?? titled(key))
      .join(', '),
  }
}

/** A war as a whole. */
export const warOccasion = ({ article: { published } }: Digest): Occasion => ({
  event: { text: 'the war', key: 'occasion: war' },
  scope: published ? { reported: published.slice(0, 10) } : {},
  period: wholeWar,
})

/** The occasion of what stands at an offset, unless it is one of the past or a stretch of time. */
export function presentOccasion(digest: Digest, sentence: Sentence, offset: number): Occasion | undefined {
  const occasion = occasionAt(digest, sentence, offset)
  return occasion?.period || occasion?.scope.marks?.includes('past') ? undefined : occasion
}

/** Anchors are folded: "harford" is a place as the article writes it, "bus_crash" a thing. */
function nameAnchor(anchor: string, { entities }: Digest): string {
  const words = anchor.replaceAll('_', ' ')
  return entities.flatMap(({ forms }) => forms).find(form => fold(form) === words) ?? placeOf(words)?.name ?? words
}

/** Its places, where it has any: "Lima", not "Lima Observatory Berg"; else what happened ("bus crash"), and no body that tells of it. */
function named(told: readonly string[], { entities }: Digest): readonly string[] {
  const anchors = told.filter(anchor => !bodyOf(anchor.replaceAll('_', ' ')))
  const places = anchors.filter(anchor => {
    const words = anchor.replaceAll('_', ' ')
    return (
      placeOf(words) !== undefined ||
      entities.some(({ kind, forms }) => kind === 'place' && forms.some(form => fold(form) === words))
    )
  })
  return places.length > 0
    ? places
    : anchors.filter(anchor => /^\d{4}$/.test(anchor) || eventFamily(anchor.slice(anchor.lastIndexOf('_') + 1)))
}

/** "Deir Ezzor" and "Deir az-Zour" are one anchor. */
const oneSpelling = (anchor: string): string => placeOf(anchor.replaceAll('_', ' '))?.key.replaceAll(' ', '_') ?? anchor

/** What the article is about, as one subject for all articles of its story. */
export function mainOccasion(digest: Digest): Subject {
  const { label, anchors, front } = frameOf(digest)
  return { text: label, key: `occasion: ${(front ?? [mainWord, ...anchors]).map(oneSpelling).join(' ')}` }
}
