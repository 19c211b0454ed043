import type { TimeMention } from '../model/mention.js'
import type { Phrase } from '../model/phrase.js'
import type { Predication } from '../model/predication.js'
import type { Span } from '../model/span.js'
import type { Token } from '../model/token.js'
import { eventNear } from './heads.js'
import type { Match, Pattern } from './pattern.js'
import { chainOf } from './terms.js'
import type { View } from './view.js'

const spanning = new Set(['since', 'in', 'over', 'for', 'within', 'during', 'after', 'of'])

/** "the first X since July 2019", "for the first time in two years", "meets again after two years". The day of the article (or of the event) is what a length counts back from. */
export function firsts(name: string): Pattern {
  return { name, find: view => [...firstPhrases(view), ...agains(view), ...pauses(view)] }
}

const isFirst = ({ lower }: Token): boolean => lower === 'first' || lower === '1st'

function firstPhrases(view: View): Match[] {
  // most sentences hold no such word: no phrase of theirs is looked at
  if (!view.sentence.tokens.some(isFirst)) return []
  return view.phrases.flatMap((phrase): Match[] => {
    if (!view.sentence.tokens.slice(phrase.first, phrase.last + 1).some(isFirst)) return []
    const time = phrase.lemma === 'time' || phrase.lemma === 'first'
    const predication = clauseOf(phrase, view)
    const event = time
      ? subjectEvent(predication, phrase, view)
      : phrase.event
        ? { text: view.event(phrase.event).label, event: phrase.event }
        : undefined
    if (!event) return []
    const inner = time ? view.predications.filter(({ token }) => view.sentence.tokens[token]!.start > phrase.end) : []
    const hangers = [
      ...chainOf(phrase, view),
      ...inner
        .slice(0, 1)
        .flatMap(({ roles }) => roles.map(({ name, phrase: n }) => ({ preposition: name, phrase: view.phrase(n) }))),
      ...(predication?.roles ?? [])
        .filter(({ phrase: n }) => n > phrase.index)
        .map(({ name, phrase: n }) => ({ preposition: name, phrase: view.phrase(n) })),
    ]
    const found = hangers.find(
      ({ preposition, phrase: other }) => spanning.has(preposition) && isStretch(view.time(other), preposition),
    )
    if (!found) return []
    return [
      make(
        view,
        event,
        view.time(found.phrase)!,
        found.preposition,
        { start: Math.min(phrase.start, found.phrase.start), end: Math.max(phrase.end, found.phrase.end) },
        predication,
      ),
    ]
  })
}

const isStretch = (mention: TimeMention | undefined, preposition: string): boolean =>
  mention !== undefined &&
  (preposition === 'since'
    ? mention.kind === 'date' || mention.kind === 'duration'
    : mention.kind === 'duration' || (mention.kind === 'date' && mention.expression.length !== undefined)) &&
  isLong(mention)

/** Hours and minutes are lengths of a sitting, not of an interval between two. */
const isLong = ({ kind, expression }: TimeMention): boolean =>
  kind !== 'duration' ||
  !(expression.length && ('hour' in expression.length || 'minute' in expression.length || 'second' in expression.length))

const clauseOf = (phrase: Phrase, view: View): Predication | undefined =>
  view.predications.find(({ roles }) =>
    roles.some(
      ({ phrase: n }) => n === phrase.index || view.phrase(n).complements.some(({ phrase: inner }) => inner === phrase.index),
    ),
  )

function subjectEvent(
  predication: Predication | undefined,
  phrase: Phrase,
  view: View,
): { text: string; event?: string } | undefined {
  const subject = predication && (view.role(predication, 'agent') ?? view.role(predication, 'object'))
  if (subject?.event) return { text: view.event(subject.event).label, event: subject.event }
  if (predication?.event) return { text: view.event(predication.event).label, event: predication.event }
  return eventNear(phrase.start, view, ['meeting'])
}

const meeting = new Set([
  'meet',
  'convene',
  'gather',
  'sit',
  'sit down',
  'resume',
  'hold',
  'reconvene',
  'come together',
  'assemble',
])

/** "is meeting again after two and a half years", "sat down with Russia after two years". */
function agains(view: View): Match[] {
  return view.predications.flatMap((predication): Match[] => {
    if (!meeting.has(predication.verb)) return []
    const after = view.roles(predication, ['after', 'following']).map(({ phrase }) => view.phrase(phrase))
    const phrase = after.find(other => {
      const mention = view.time(other)
      return mention?.kind === 'duration' && isLong(mention)
    })
    if (!phrase) return []
    const event = subjectEvent(predication, phrase, view)
    return event
      ? [
          make(
            view,
            event,
            view.time(phrase)!,
            'after',
            { start: Math.min(predication.start, phrase.start), end: Math.max(predication.end, phrase.end) },
            predication,
          ),
        ]
      : []
  })
}

/** "has not met since 2019", "had not met for two and a half years". */
function pauses(view: View): Match[] {
  return view.predications.flatMap((predication): Match[] => {
    if (predication.polarity !== 'denied' || !meeting.has(predication.verb)) return []
    return predication.roles.flatMap(({ name, phrase: n }): Match[] => {
      const mention = view.time(view.phrase(n))
      if ((name !== 'since' && name !== 'for' && name !== 'in') || !isStretch(mention, name)) return []
      const event = subjectEvent(predication, view.phrase(n), view)
      if (!event) return []
      const match = make(
        view,
        event,
        mention!,
        name,
        { start: Math.min(predication.start, view.phrase(n).start), end: Math.max(predication.end, view.phrase(n).end) },
        predication,
      )
      return [{ ...match, polarity: 'affirmed' as const }]
    })
  })
}

function make(
  view: View,
  event: { text: string; event?: string },
  mention: TimeMention,
  preposition: string,
  evidence: Span,
  predication: Predication | undefined,
): Match {
  const back = mention.kind === 'duration' || mention.expression.length !== undefined
  // "over the past two years" covers the years, "in over two years" is more than them
  const bound = mention.bound === '>' || preposition === 'over' ? mention.bound : undefined
  return {
    about: { event },
    value: {
      kind: 'expression',
      expression: { ...mention.expression, ...(bound ? { bound } : {}) },
      as: back ? 'duration' : 'date',
      of: 'since',
      tense: 'past',
    },
    valueSpan: { start: mention.start, end: mention.end },
    evidence,
    polarity: predication?.polarity ?? 'affirmed',
    modality: 'fact',
    saidBy: view.saidBy(predication, mention),
  }
}
