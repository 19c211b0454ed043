import { fold } from '../language/fold.js'
import { stem } from '../language/stem.js'
import { wordSet } from '../language/wordSet.js'
import type { Claim } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import type { Phrase } from '../model/phrase.js'
import type { Predication } from '../model/predication.js'
import type { Span } from '../model/span.js'
import { contentsOf } from './contents.js'
import { countOfTimes, times } from './countOfTimes.js'
import { marksUnder } from './marksUnder.js'
import type { Match, Pattern } from './pattern.js'
import { light } from './statements.js'
import { tellIn } from './tellIn.js'
import { unanimous } from './unanimous.js'
import type { View } from './view.js'

const often = new RegExp(`\\b(?:${times})\\b`, 'giu')
/** "Three times as many", "twice the size", "three times a week", "twice-elected"; "times" of a score or a record. */
const other =
  /^(?:-| (?:as|the|that|what|his|her|its|their|more|higher|larger|bigger|smaller|over|an?|per|each|every|in a row|daily|weekly|monthly|yearly|champion\w*|winner)\b)/
/** "Once" that counts, and is not "formerly": "met him once during the campaign", "only once". */
const counting = /\b(?:only|just|exactly|at least|more than) once$|\bonce$/i
const behindOnce = /^(?:$|[.,;]| (?:in|during|on|at|with|by|last|this|since|before|over)\b)/

/** How often somebody was hit is asked of itself. */
const hurting = wordSet('shoot hit strike stab wound beat punch kick')

/** How often somebody did something or had it done to him: "met the envoy three times", "had twice been investigated". */
export const timesDone = (name: string): Pattern =>
  // "twice in May and three times in June"
  unanimous(told(name), ({ value }) => JSON.stringify(value))

const told = (name: string): Pattern => ({
  name,
  find: view => {
    const text = view.text(view.sentence)
    return [...text.matchAll(often)].flatMap((found): Match[] => {
      const start = view.sentence.start + found.index
      const span = { start, end: start + found[0].length }
      const after = text.slice(found.index + found[0].length)
      if (other.test(after)) return []
      const clause = clauseOf(span, view)
      if (
        !clause ||
        clause.polarity === 'denied' ||
        clause.modality !== 'fact' ||
        light.has(clause.verb) ||
        hurting.has(clause.verb)
      )
        return []
      const isOnce = counting.test(found[0])
      if (isOnce && (view.sentence.tokens[clause.token]!.start > start || !behindOnce.test(after))) return []
      return matchOf(clause, span, view)
    })
  },
})

/** The narrowest clause round the words, or the last one that begins before them. */
const clauseOf = (span: Span, view: View): Predication | undefined =>
  view.clauseWithin(span) ??
  view.predications.findLast(({ token, end }) => view.sentence.tokens[token]!.end <= span.start && span.start - end < nearBy)
/** Characters between a clause and what still belongs to it: "met the envoy on the quay once". */
const nearBy = 30

function matchOf(clause: Predication, span: Span, view: View): Match[] {
  const isPassive = clause.voice === 'passive'
  const [doer, done] = [view.role(clause, 'agent'), view.role(clause, 'object')]
  const whom = done && personIn(done, view)
  // "the police arrested him twice" is told of him
  const person = whom ?? (isPassive ? leaderOf(clause, view) : doer && personIn(doer, view))
  if (!person) return []
  const verb = stem(clause.verb)
  const words = isPassive || whom !== undefined ? [`be-${verb}`] : partnersOf(clause, view).map(word => `${verb}-${word}`)
  if (words.length === 0) return []
  const text = view.text(clause).replace(/\s+/g, ' ')
  const about = {
    person: view.subjectOf(view.entity(person)),
    thing: { text, key: `times: ${words.join(' ')}` },
  }
  const value = countOfTimes(view.text(span).toLowerCase())
  return [{ ...tellIn(clause, about, { value, span }, view), scope: { marks: yearsIn(view).map(year => `${within}${year}`) } }]
}

const within = 'in '

const yearsIn = ({ digest, sentence }: View): number[] =>
  contentsOf(digest, sentence.index).times.flatMap(({ expression: { year } }) => year ?? [])

/** "Arrested Nils Berg three times" reads as one phrase. */
const personIn = (phrase: Phrase, view: View): string | undefined =>
  view.personMeant(phrase) ??
  contentsOf(view.digest, view.sentence.index).names.find(
    ({ kind, start, end }) => kind === 'person' && phrase.start <= start && end <= phrase.end,
  )?.entity

/** "Kept his job despite having been investigated": whoever the clause above tells of. */
function leaderOf({ form, token }: Predication, view: View): string | undefined {
  if (form === 'relative') return undefined
  const above = view.predications.findLast(one => one.token < token && view.role(one, 'agent'))
  const agent = above && view.role(above, 'agent')
  return agent && view.personMeant(agent)
}

const partners = ['object', 'with', 'to', 'for', 'against', 'about']

/** What else the clause tells besides who did it: "met with the envoy", "voted against the bill". */
const partnersOf = (clause: Predication, view: View): string[] =>
  view.roles(clause, partners).flatMap(({ phrase: n }) => {
    const phrase = view.phrase(n)
    if (phrase.time !== undefined || phrase.quantity !== undefined || phrase.kind === 'pronoun') return []
    const id = phrase.entities[0]
    const named = id === undefined ? undefined : view.entity(id)
    return stem(fold(named?.surname ?? phrase.lemma)).replaceAll(' ', '-')
  })

/** "Several times" is hardly said of twice; two years are two counts. */
export function compareTimes(a: Claim, b: Claim): Comparison | undefined {
  const [ours, theirs] = [marksUnder(within, a.scope), marksUnder(within, b.scope)]
  if (ours.length > 0 && theirs.length > 0 && !ours.some(year => theirs.includes(year))) return 'unrelated'
  const isTwice = ({ value }: Claim): boolean => value.kind === 'count' && value.max !== undefined && value.max <= 2
  const isMany = ({ text }: Claim): boolean => /\b(?:several|numerous|many)\b/i.test(text)
  return (isTwice(a) && isMany(b)) || (isTwice(b) && isMany(a)) ? 'rounding' : undefined
}
