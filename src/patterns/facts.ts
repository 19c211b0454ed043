import type { Predication } from '../model/predication.js'
import type { Span } from '../model/span.js'
import { remember } from '../values/remember.js'
import type { Fact, FactSlot } from './fact.js'
import { factPlaces } from './factPlaces.js'
import { factTimes } from './factTimes.js'
import type { Match, Pattern } from './pattern.js'
import { evidenceOf } from './predicate.js'
import { itemsByToken, phraseOf, tellingOf } from './telling.js'
import type { View } from './view.js'

/** Every value of one sort with the action or thing that it is told of, whatever that is: the floor under the relations that know their verbs. */
export const facts = (name: string, slot: FactSlot): Pattern => ({
  name,
  find: view => factsOf(view).flatMap(({ slot: own, match }) => (own === slot ? [match] : [])),
})

interface Found {
  slot: FactSlot
  match: Match
}

/** All facts of a sentence, found once for all relations. */
const factsOf = remember((view: View): Found[] => {
  const items = itemsByToken(view)
  return [...factTimes(view, items), ...factPlaces(view, items)].flatMap(fact => {
    const match = matchOf(fact, items, view)
    return match ? [{ slot: fact.slot, match }] : []
  })
})

/** Longest wording of a fact in a question, in characters. */
const longestText = 90
/** A sentence that tells less is a heading or a caption. */
const fewestItems = 2

function matchOf(fact: Fact, items: readonly string[][], view: View): Match | undefined {
  const { value, span, clause } = fact
  if (clause && (isUnstated(fact, clause) || isOfNobody(clause, view))) return undefined
  const telling = tellingOf(fact, items, view)
  if (telling.clause.length + telling.around.length < fewestItems) return undefined
  const evidence = evidenceOf(clause ?? phraseOf(span, view) ?? span, [{ span }])
  return {
    about: { fact: { text: gapped(evidence, span, view), telling } },
    value,
    valueSpan: span,
    evidence,
    polarity: 'affirmed',
    modality: clause?.modality ?? 'fact',
    saidBy: view.saidBy(clause, span),
  }
}

/** Denied ("was not sold on Friday"; but "has not stopped since Friday" tells the day), conditional, or said on a day that is not known ("We meet tomorrow," he said). */
function isUnstated({ value, mark }: Fact, { polarity, modality, saidBy }: Predication): boolean {
  if (modality === 'condition' || modality === 'counterfactual') return true
  if (polarity === 'denied' && mark !== 'since' && mark !== 'until') return true
  return value.kind === 'expression' && value.expression.relative !== undefined && saidBy?.as === 'quote'
}

/** "No one answered the door on Monday": what did not come to pass has no day. */
const isOfNobody = (clause: Predication, view: View): boolean =>
  view
    .roles(clause, [clause.voice === 'passive' ? 'object' : 'agent'])
    .some(({ phrase }) => /^(?:no|nobody|none|neither)\b/i.test(view.text(view.phrase(phrase))))

/** The words of the clause with a gap in place of the value; of a long clause those next to it. */
function gapped(evidence: Span, value: Span, view: View): string {
  const tidy = (span: Span): string => view.text(span).replace(/\s+/g, ' ')
  const before = tidy({ start: evidence.start, end: value.start }).trimStart().replace(dateline, '')
  // "Norways south", where a copy has lost its apostrophe
  const behind = tidy({ start: value.end, end: evidence.end })
    .trimEnd()
    .replace(/^s(?= )/, '')
  const room = Math.max(longestText - before.length, longestText / 2)
  const after = behind.length <= room ? behind : behind.slice(0, room).replace(/\s\S*$/, '')
  const left = longestText - after.length
  const ahead = before.length <= left ? before : before.slice(-left).replace(/^\S*\s/, '')
  return `${ahead}…${after}`
}

/** "OSLO (AP) -- " */
const dateline = /^[^\s()][^()]{0,40}?(?:\([^()]{2,20}\) ?(?:--|[-–—])|--|—) /
