import type { DraftValue } from '../model/claim.js'
import type { Digest } from '../model/digest.js'
import type { Circumstance, StoryEvent } from '../model/event.js'
import { remember } from '../values/remember.js'
import { dayWithin, type Filler, place, time } from './fillers.js'
import type { Match, Pattern } from './pattern.js'
import { evidenceOf } from './predicate.js'
import { tellsOfWar } from './tellsOfWar.js'
import type { View } from './view.js'

export interface CircumstanceOptions {
  name: string
  slot: Circumstance['slot']
  /** Families of events that the relation speaks of; all where left out. */
  families?: readonly string[]
  /** Kinds of expression taken for a time slot. */
  times?: ('date' | 'time' | 'period')[]
  /** Refuses clauses whose verb says something else ("was postponed on Monday"). */
  not?: readonly string[]
}

/** When and where an event is, from its own phrase ("the talks in Geneva on January 10") or from its clause ("will be held in Geneva"). */
export function circumstance(options: CircumstanceOptions): Pattern {
  const fill: Filler = options.slot === 'place' ? place : time(...(options.times ?? ['date']))
  const refused = new Set(options.not ?? [])
  return {
    name: options.name,
    find: view =>
      (circumstancesOf(view.digest).get(view.sentence.index) ?? []).flatMap(({ event, found }) =>
        found.slot !== options.slot || (options.families && !options.families.includes(event.kind))
          ? []
          : (matchOf(found, event.id, fill, refused, view, options.times?.includes('date') === true) ?? []),
      ),
  }
}

/** Circumstances by the sentence that tells them, in the order of the events: an article may tell of thousands. */
const circumstancesOf = remember((digest: Digest): Map<number, { event: StoryEvent; found: Circumstance }[]> => {
  const bySentence = new Map<number, { event: StoryEvent; found: Circumstance }[]>()
  for (const event of digest.events)
    for (const found of event.circumstances) {
      const told = bySentence.get(found.sentence)
      if (told) told.push({ event, found })
      else bySentence.set(found.sentence, [{ event, found }])
    }
  return bySentence
})

function matchOf(
  found: Circumstance,
  event: string,
  fill: Filler,
  refused: ReadonlySet<string>,
  view: View,
  dated: boolean,
): Match | undefined {
  const phrase = view.phrase(found.phrase)
  const filled = fill(phrase, view) ?? (dated ? dayWithin(phrase, view) : undefined) ?? innerPlace(found, view)
  if (!filled || isUndated(filled.value) || (isHoliday(filled.value) && found.preposition !== 'on')) return undefined
  const clause = found.predication === undefined ? clauseOf(found, view) : view.predications[found.predication]
  if (clause && refused.has(clause.verb)) return undefined
  const story = view.event(event)
  // "280,000 people have been killed in the country since the conflict began": all over it
  if (story.kind === 'killing' && tellsOfWar(view.digest, view.sentence, filled.span.start)) return undefined
  const anchor = found.event === undefined ? undefined : view.phrase(found.event)
  const own = found.predication !== undefined
  const evidence = evidenceOf(filled.span, [...(anchor ? [{ span: anchor }] : []), ...(own && clause ? [{ span: clause }] : [])])
  // "the meeting on Wednesday will discuss": the phrase itself is no plan
  return {
    about: { event: { text: story.label, event } },
    value: filled.value,
    valueSpan: filled.span,
    evidence,
    polarity: own && clause ? clause.polarity : 'affirmed',
    modality: own && clause ? clause.modality : 'fact',
    saidBy: view.saidBy(clause, filled.span),
  }
}

/** "the current conflict", "the recent talks". */
const isUndated = (value: DraftValue): boolean => value.kind === 'expression' && value.expression.vague !== undefined

/** "shot at a Halloween party": which may be on another day. */
const isHoliday = (value: DraftValue): boolean => value.kind === 'expression' && value.expression.holiday !== undefined

/** "the Geneva talks": the place is a name inside the phrase of the event. */
function innerPlace(found: Circumstance, view: View): ReturnType<Filler> {
  if (found.slot !== 'place') return undefined
  const phrase = view.phrase(found.phrase)
  const name = view.names(phrase).find(({ kind }) => kind === 'place')
  if (!name?.entity) return undefined
  return {
    subject: { text: name.text, entity: name.entity },
    value: { kind: 'entities', as: 'place', entities: [name.entity], texts: [name.text] },
    span: { start: name.start, end: name.end },
  }
}

const clauseOf = (found: Circumstance, view: View) =>
  view.predications.find(({ roles }) => roles.some(({ phrase }) => phrase === found.phrase || phrase === found.event))
