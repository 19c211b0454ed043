import { countryByKey, countryOf, demonymCountry } from '../language/countries.js'
import { fold } from '../language/fold.js'
import { headOf, isManner, longestHead } from '../language/posts.js'
import { wordSet } from '../language/wordSet.js'
import type { Subject } from '../model/claim.js'
import type { PostValue } from '../model/value.js'
import type { Description } from './descriptions.js'
import { descriptionsOf } from './descriptions.js'
import type { Match, Pattern } from './pattern.js'
import { evidenceOf } from './predicate.js'
import type { View } from './view.js'

/** Descriptions that fit any post and so tell none. */
const vague = new Set(['official', 'diplomat', 'lawmaker', 'officer'])

/** The canonical head of a post ("ambassador" for an envoy), or nothing where the words name no post. */
export function postHead(told: readonly string[]): string | undefined {
  // "vice-president"
  const words = told.flatMap(word => word.replace(/\./g, '').split('-'))
  for (let length = Math.min(longestHead, words.length); length > 0; length--) {
    const head = headOf(words.slice(-length).join(' '))
    if (head) return vague.has(head.head) ? undefined : head.head
  }
  return undefined
}

/** The post that a description gives its holder, or nothing where it is only a description ("the suspect", "top US diplomat"). */
export function postOf(description: Description, view: View): (PostValue & { head: string }) | undefined {
  const head = postHead(description.words)
  if (!head) return undefined
  if (head === 'head' && description.by === 'title' && description.words.length === 1) return undefined
  const { noun } = description
  if (!noun) {
    const body = description.qualifier && bodyName(description.qualifier)
    return { kind: 'post', title: view.text(description.span), ...(body ? { body } : {}), head }
  }
  const title = view.text({ start: titleStart(description, view), end: noun.end })
  let body: string | undefined
  let suffix = ''
  for (const { preposition, phrase: n } of noun.complements) {
    const other = view.phrase(n)
    const entity = other.entities.length > 0 ? view.entity(other.entities[0]!) : undefined
    if (preposition === 'of' && entity && entity.kind !== 'person') body = bodyName(entity.name)
    else if (preposition === 'of' && other.kind !== 'number') suffix = ` of ${view.text(other)}`
    else if ((preposition === 'to' || preposition === 'for' || preposition === 'at') && entity && entity.kind !== 'person') {
      if (preposition === 'at') body ??= bodyName(entity.name)
      else suffix = ` ${preposition} ${view.text(other)}`
    }
  }
  if (noun.possessor !== undefined) {
    const owner = view.phrase(noun.possessor)
    const entity = owner.entities.length > 0 ? view.entity(owner.entities[0]!) : undefined
    if (entity?.kind === 'person') return undefined
    if (owner.kind === 'name') body ??= bodyName(view.text(owner))
  }
  if (!body) {
    const name = view.names(noun).find(({ kind }) => kind !== 'person')
    if (name) body = bodyName(name.text)
  }
  // who heads a delegation holds no post
  if (body && /\b(?:delegation|team|group|mission)$/i.test(body) && head === 'head') return undefined
  return { kind: 'post', title: `${title}${suffix}`, ...(body ? { body } : {}), head }
}

/** What stands before a title and is no part of it: "his own embattled secretary", "a fellow liberal justice", "a lame duck mayor". */
const describing = wordSet(
  'the a an his her its their former then late new current longtime own fellow other lame duck embattled controversial accused great powerful popular liberal conservative incumbent sole newest longest-serving freshman',
)

/** First word of the title proper: no article, no nation, no "former". */
function titleStart({ noun }: Description, view: View): number {
  const phrase = noun!
  for (let t = phrase.first; t <= phrase.head; t++) {
    const token = view.sentence.tokens[t]!
    if (describing.has(token.lower) || /^\d{1,3}-year-old$/.test(token.lower)) continue
    if (demonymCountry(token.lower) || countryOf(token.lower)) continue
    const name = view.names(phrase).find(({ first, last }) => first <= t && t <= last)
    if (name) {
      t = name.last
      continue
    }
    return token.start
  }
  return phrase.start
}

const bodyName = (words: string): string | undefined => {
  const folded = fold(words)
  // "GOP Gov. Kari Dahl": a party is no state
  if (folded.split(' ').every(isManner)) return undefined
  const country = demonymCountry(folded) ?? countryOf(folded) ?? countryByKey(folded)
  return country?.name ?? words.replace(/^the\s/i, '')
}

export function holderSubject(description: Description): Subject {
  return { text: description.holder.name, entity: description.holder.id }
}

/** Whoever is the object of one of these holds the post no longer. */
const leaving = wordSet('fire dismiss oust sack replace succeed remove depose unseat')

const isGone = ({ holderSpan }: Description, view: View): boolean =>
  view.predications.some(
    predication =>
      leaving.has(predication.verb) &&
      predication.polarity === 'affirmed' &&
      view.roles(predication, ['object']).some(({ phrase: n }) => {
        const { start, end } = view.whole(view.phrase(n))
        return start <= holderSpan.start && holderSpan.end <= end
      }),
  )

const pronoun = /^(?:he|she|they|who|that|i|we|you)\b/i

export interface HeldPost {
  description: Description
  post: PostValue & { head: string }
}

/** Present posts that a sentence gives somebody in one of the ways: title, apposition, copula, "serves as", "was named". */
export function heldPosts(view: View, by: readonly Description['by'][]): HeldPost[] {
  return descriptionsOf(view).flatMap(description => {
    if (!by.includes(description.by) || description.former || isGone(description, view)) return []
    // "he's the minister": whom a pronoun means is too unsure for what a person is
    if (description.by === 'copula' && pronoun.test(view.text(description.holderSpan))) return []
    const post = postOf(description, view)
    if (!post) return []
    // "He was envoy from 2011 to 2018" tells a term, and no present post
    if (
      description.predication &&
      (hasTerm(description, view) || (description.predication.tense === 'past' && description.by !== 'named'))
    )
      return []
    return [{ description, post }]
  })
}

/** A present post as a claim about its holder, or a holder as one about the post. */
export const matchOfPost = (
  { description }: HeldPost,
  view: View,
  rest: Pick<Match, 'about' | 'value' | 'valueSpan'>,
): Match => ({
  ...rest,
  evidence: evidenceOf(description.span, [
    { span: description.holderSpan },
    ...(description.predication ? [{ span: description.predication }] : []),
  ]),
  polarity: description.polarity,
  modality: description.modality,
  saidBy: view.saidBy(description.predication, description.span),
})

/** Mark of a post that somebody has just come to. */
export const newlyHeld = 'newly held'

/** "Newly confirmed Secretary of State John Kerry": the post of before may still stand in another paper. */
const isNew = ({ span }: Description, view: View): boolean =>
  /\bnewly(?: |-)\p{L}{2,12}(?: \p{L}\S{0,20}){0,2}\s$/iu.test(
    view.text({ start: Math.max(view.sentence.start, span.start - 60), end: span.start }),
  )

/** Which post somebody holds. */
export function posts(name: string, by: readonly Description['by'][]): Pattern {
  return {
    name,
    find: view =>
      heldPosts(view, by).map(held => {
        const { head: _head, ...value } = held.post
        return {
          ...matchOfPost(held, view, {
            about: { person: holderSubject(held.description) },
            value,
            valueSpan: held.description.span,
          }),
          ...(isNew(held.description, view) ? { scope: { marks: [newlyHeld] } } : {}),
        }
      }),
  }
}

const hasTerm = ({ predication }: Description, view: View): boolean =>
  predication!.roles.some(
    ({ name, phrase }) =>
      (name === 'from' || name === 'in' || name === 'until' || name === 'since' || name === 'between' || name === 'time') &&
      view.phrase(phrase).time !== undefined,
  )
