import type { Reason } from '../../model/reason.js'
import { overlaps } from '../../model/span.js'
import { marksUnder } from '../../patterns/marksUnder.js'
import { amongMark, isVague, rivalMark } from '../../patterns/scope.js'
import type { Relation } from '../../relations/define.js'
import { surnameKey } from '../../values/personName.js'
import { type AnswerGroup, everyClaim } from './answer.js'
import { isOneSpeaker } from './isOneSpeaker.js'
import { rangeOf } from './ranges.js'
import { type AnswerPair, type Conflict, cleared, conflict, type Standing } from './standing.js'

/** Do named speakers differ rather than the sources, or does one article give both answers itself? */
export function judgeSpeakers({ a, b, relation, rivals }: AnswerPair, found: Conflict): Standing {
  if (rivals && found.verdict !== 'update') {
    const differ: Reason = { is: 'named-speakers-differ', speakers: rivals }
    if (isReported(a, b)) return conflict('dispute', differ, ...found.reasons)
    if (new Set([...a.articles, ...b.articles]).size > 1) return conflict(found.verdict, differ, ...found.reasons)
  }
  // "named Secretary Kari Dahl as chief of staff": from the one to the other
  if (a.head.value.kind === 'post' && inOneSentence(a, b)) return cleared('scope', 'one post is given up for the other')
  // whose words they are is what the sources differ about
  if (found.verdict === 'update' || found.reasons.some(({ is }) => is === 'two-speakers-of-one-quotation')) return found
  if (
    found.verdict === 'contradiction' &&
    a.speakers &&
    b.speakers &&
    speakApart(a.speakers, b.speakers, a.head.about.measured !== undefined)
  )
    return conflict('dispute', { is: 'named-speakers-differ', speakers: [...a.speakers, ...b.speakers].sort() }, ...found.reasons)
  return judgeSelf(a, b, relation, found)
}

/** No article says either in its own voice. */
const isReported = (...answers: AnswerGroup[]): boolean =>
  answers.every(answer => everyClaim(answer, ({ saidBy, scope }) => saidBy !== null || marksUnder(rivalMark, scope).length > 0))

/** Of a figure a firm and its bare description are one speaker; elsewhere names alone count. */
const speakApart = (a: ReadonlySet<string>, b: ReadonlySet<string>, ofFigure: boolean): boolean =>
  ![...a].some(ours => [...b].some(theirs => (ofFigure ? isOneSpeaker(ours, theirs) : surnameKey(ours) === surnameKey(theirs))))

/**
 * An answer that only articles give which give the other one too: more often two parts of a whole, or two steps of a story, than a slip. Figures are let
 * pass then, but for a person's age, and so is what two articles alike tell both ways; one article against itself in any other fact is reported as such.
 */
function judgeSelf(a: AnswerGroup, b: AnswerGroup, relation: Relation, found: Conflict): Standing {
  const [few, many] = a.articles.size <= b.articles.size ? [a.articles, b.articles] : [b.articles, a.articles]
  if (![...few].every(article => many.has(article))) return found
  // a name has no parts
  const isSpelling = a.head.value.kind === 'people' && found.reasons.some(({ is }) => is === 'spelling-differs')
  if (few.size > 1 && !isSpelling) return cleared('scope', 'the same articles give both answers')
  if (a.head.value.kind === 'quotation') return cleared('scope', 'one article gives both utterances')
  if (rangeOf(a.head.value) && !isOfOnePerson(relation) && !isOverHeadline(few === a.articles ? a : b, found) && !areAmong(a, b))
    return cleared('scope', 'one article gives both figures')
  if (a.head.value.kind !== 'measure' && inOneSentence(a, b)) return cleared('scope', 'one sentence gives both')
  const self = [...few].map((article): Reason => ({ is: 'self-contradiction', article }))
  return conflict(found.verdict, ...found.reasons, ...self)
}

/** "Raid kills dozens" over a report of 17: no part of theirs, and more than they are. */
const isOverHeadline = ({ head, claims }: AnswerGroup, found: Conflict): boolean =>
  found.verdict === 'discrepancy' &&
  head.value.kind === 'count' &&
  isVague(head.value) &&
  claims.every(({ prominence }) => prominence === 'headline')

/** "72 people, including nine children", "the victims included 20 children": each is of the whole. */
const areAmong = (a: AnswerGroup, b: AnswerGroup): boolean =>
  [a, b].every(({ claims }) => claims.every(({ scope }) => scope?.marks?.includes(amongMark) === true))

/** An age has no parts. */
const isOfOnePerson = ({ about, answers }: Relation): boolean =>
  answers === 'one' && Object.values(about).every(slot => slot === 'person')

/** "Is held on a $10,000 bond or $5,000 bail": nobody contradicts himself in one breath, but for a slip in an age ("26-year-old Kari Dahl, 36"). */
const inOneSentence = (a: AnswerGroup, b: AnswerGroup): boolean =>
  a.claims.some(one => b.claims.some(other => one.article === other.article && overlaps(one.evidence, other.evidence)))
