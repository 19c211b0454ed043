import { dayOfIso, isoDay } from '../language/calendar.js'
import { fold } from '../language/fold.js'
import { placesOf } from '../language/places.js'
import { isSlip } from '../language/slip.js'
import type { Scope } from '../model/claim.js'
import type { Digest } from '../model/digest.js'
import type { Sentence } from '../model/sentence.js'
import { wordOfPlace } from './anchors.js'
import { frameOf } from './articleFrame.js'
import { contentsOf } from './contents.js'

/** Days before the article within which lies what a report from a war tells without a day. */
const recent = 1
const leadSentences = 4
const prefix = 'at '

const spotsOfLead = new WeakMap<Digest, string[]>()

/** In a report from a war: the quarter or village of a count, and its day. On one day one town is hit in many quarters. */
export function frontScope(digest: Digest, sentence: Sentence, scope: Scope, day: number | undefined): Scope {
  if (!frameOf(digest).front) return scope
  const own = spotsIn(digest, sentence.index)
  const spots = own.length > 0 && sentence.index >= leadSentences ? own : leadSpots(digest)
  const published = dayOfIso(digest.article.published ?? undefined)
  const days =
    scope.from !== undefined || published === undefined
      ? {}
      : day !== undefined
        ? { from: isoDay(day), to: isoDay(day) }
        : { from: isoDay(published - recent), to: isoDay(published) }
  return { ...scope, ...days, marks: [...(scope.marks ?? []), 'front', ...spots.map(spot => `${prefix}${spot}`)] }
}

/** Of headline and lead; of the whole article where they name none. */
function leadSpots(digest: Digest): string[] {
  let spots = spotsOfLead.get(digest)
  if (!spots) {
    const ofLead = digest.sentences.slice(0, leadSentences).flatMap(({ index }) => spotsIn(digest, index))
    spots = [...new Set(ofLead.length > 0 ? ofLead : digest.sentences.flatMap(({ index }) => spotsIn(digest, index)))]
    spotsOfLead.set(digest, spots)
  }
  return spots
}

/** Places that no gazetteer knows: quarters and villages. */
const spotsIn = (digest: Digest, sentence: number): string[] =>
  contentsOf(digest, sentence).names.flatMap(name =>
    name.kind === 'place' && placesOf(fold(name.key ?? name.text)).length === 0 ? wordOfPlace(name) : [],
  )

/** Two reports from a war tell of one attack where they share its quarter or village, in whatever spelling, or neither tells one. */
export function sharesSpot(a: Scope, b: Scope): boolean {
  if (!a.marks?.includes('front') || !b.marks?.includes('front')) return true
  const [ours, theirs] = [a, b].map(({ marks }) =>
    marks!.filter(mark => mark.startsWith(prefix)).map(mark => mark.slice(prefix.length)),
  )
  if (ours!.length === 0 && theirs!.length === 0) return true
  return ours!.some(one => theirs!.some(other => one === other || alike(one, other)))
}

/** "al-Shaara" / "al-Asharah", "Bab al-Maqam" / "Bab al-Maqam neighbourhood". */
function alike(a: string, b: string): boolean {
  const [ours, theirs] = [a, b].map(word => word.split(/[_-]/).filter(part => part.length > 3))
  return ours!.some(one => theirs!.some(other => one === other || isSlip(one, other)))
}
