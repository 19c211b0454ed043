import type { Subject } from '../model/claim.js'
import type { Phrase } from '../model/phrase.js'
import type { Predication, RoleName } from '../model/predication.js'
import type { Span } from '../model/span.js'
import type { Filled, Filler } from './fillers.js'
import type { Match, Pattern } from './pattern.js'
import type { View } from './view.js'

export interface Slot {
  from: RoleName | readonly RoleName[]
  fill: Filler
  /** Take it where it is there; the claim stands without it. */
  optional?: boolean
}

export interface PredicateOptions {
  name: string
  /** Lemmas, with the particle of phrasal verbs ("call off"). */
  verbs: readonly string[]
  /** The slot `value` gives the answer, the others what the question is about. */
  slots: Record<string, Slot>
  voice?: 'active' | 'passive'
  /** Last word on a match: refuse it (undefined) or complete it. */
  check?: (match: Match, view: View, predication: Predication, filled: Record<string, Filled>) => Match | undefined
}

const none: Match[] = []

/** A verb with typed roles; active, passive, relative, participle and inverted clauses all come here as one shape. */
export function predicate(options: PredicateOptions): Pattern {
  const verbs = new Set(options.verbs)
  return {
    name: options.name,
    // most clauses have another verb: no list is made for them
    find: view => {
      let found: Match[] = none
      const { predications } = view
      for (let n = 0; n < predications.length; n++) {
        const predication = predications[n]!
        if (!verbs.has(predication.verb) || (options.voice && options.voice !== predication.voice)) continue
        const matches = fillClause(options, predication, view)
        if (matches) found = [...found, ...matches]
      }
      return found
    },
  }
}

function fillClause(options: PredicateOptions, predication: Predication, view: View): Match[] | undefined {
  const filled: Record<string, Filled> = {}
  const used = new Set<number>()
  const values: { filled: Filled; negated: boolean }[] = []
  for (const [slot, { from, fill, optional }] of Object.entries(options.slots)) {
    const found: { filled: Filled; negated: boolean; phrase: Phrase }[] = []
    for (const role of view.roles(predication, from as string | readonly string[])) {
      if (used.has(role.phrase)) continue
      const phrase = view.phrase(role.phrase)
      const result = fill(phrase, view)
      if (result) found.push({ filled: result, negated: role.negated === true, phrase })
    }
    const first = found[0]
    if (!first) {
      if (optional) continue
      return undefined
    }
    used.add(first.phrase.index)
    filled[slot] = first.filled
    if (slot === 'value') values.push(...found)
  }
  return joined(values).flatMap(({ filled: value, negated }) => {
    const about: Record<string, Subject> = {}
    for (const [slot, { subject }] of Object.entries(filled)) if (slot !== 'value') about[slot] = subject
    const polarity = negated || isEmpty(predication, view) ? flip(predication.polarity) : predication.polarity
    const match: Match = {
      about,
      value: value.value,
      valueSpan: value.span,
      evidence: evidenceOf(predication, [value, ...Object.values(filled)]),
      polarity,
      modality: predication.modality,
      saidBy: view.saidBy(predication, value.span),
    }
    const only = predication.adverbs.includes('only') || predication.adverbs.includes('solely')
    if (only) match.closed = true
    const checked = options.check ? options.check(match, view, predication, filled) : match
    return checked ? [checked] : []
  })
}

type Valued = { filled: Filled; negated: boolean }

/** "In addition to A, it is led by B": the people of several roles are one answer. */
function joined(values: readonly Valued[]): Valued[] {
  const people = values.filter(
    ({ filled, negated }) => !negated && filled.value.kind === 'entities' && filled.value.as === 'people',
  )
  if (people.length < 2) return [...values]
  const entities: string[] = []
  const texts: string[] = []
  for (const { filled } of people) {
    if (filled.value.kind !== 'entities') continue
    filled.value.entities.forEach((entity, n) => {
      if (entities.includes(entity)) return
      entities.push(entity)
      texts.push((filled.value as { texts: string[] }).texts[n]!)
    })
  }
  const span = {
    start: Math.min(...people.map(({ filled }) => filled.span.start)),
    end: Math.max(...people.map(({ filled }) => filled.span.end)),
  }
  const all: Valued = {
    filled: { ...people[0]!.filled, value: { kind: 'entities', as: 'people', entities, texts }, span },
    negated: false,
  }
  return [all, ...values.filter(value => !people.includes(value))]
}

const flip = (polarity: Match['polarity']): Match['polarity'] => (polarity === 'denied' ? 'affirmed' : 'denied')

/** "no one was killed", "none of the men led": the clause is denied. */
function isEmpty(predication: Predication, view: View): boolean {
  return predication.roles.some(({ name, phrase: n }) => {
    if (name !== 'agent' && name !== 'object') return false
    const phrase = view.phrase(n)
    const word = view.sentence.tokens[phrase.first]!.lower
    return (
      phrase.determiner === 'no' ||
      word === 'none' ||
      word === 'nobody' ||
      word === 'neither' ||
      word === 'nothing' ||
      (word === 'no' && phrase.first < phrase.last)
    )
  })
}

/** The clause with everything it rests on. */
export function evidenceOf(clause: Span, parts: readonly { span: Span }[]): Span {
  let { start, end } = clause
  for (const { span } of parts) {
    start = Math.min(start, span.start)
    end = Math.max(end, span.end)
  }
  return { start, end }
}
