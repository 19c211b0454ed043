import type { TimeExpression } from '../model/mention.js'
import type { Phrase } from '../model/phrase.js'
import type { Predication } from '../model/predication.js'
import type { Span } from '../model/span.js'
import { eventNear } from './heads.js'
import type { Match, Pattern } from './pattern.js'
import { evidenceOf } from './predicate.js'
import type { View } from './view.js'

const lasting = new Set(['last', 'take', 'continue', 'run', 'run on', 'go on', 'drag', 'drag on', 'stretch'])

/** "lasted four hours", "four hours of talks", "the four-hour summit", "lasted an hour longer than planned". */
export function durations(name: string): Pattern {
  return { name, find: view => [...clauses(view), ...nouns(view)] }
}

function clauses(view: View): Match[] {
  return view.predications.flatMap((predication): Match[] => {
    if (!lasting.has(predication.verb)) return []
    const subject = view.role(predication, 'agent')
    if (!subject) return []
    const event = eventOf(subject, view)
    if (!event) return []
    return predication.roles.flatMap(({ name, phrase: n }): Match[] => {
      if (
        name !== 'object' &&
        name !== 'time' &&
        name !== 'for' &&
        name !== 'complement' &&
        name !== 'about' &&
        name !== 'around'
      )
        return []
      const phrase = view.phrase(n)
      const mention = view.time(phrase)
      if (mention?.kind !== 'duration') return []
      const excess = excessOf(mention.end, view)
      const valueSpan = excess ? { start: mention.start, end: excess } : { start: mention.start, end: mention.end }
      return [
        make(
          view,
          event,
          mention,
          valueSpan,
          excess ? 'excess' : 'total',
          evidenceOf(predication, [{ span: subject }, { span: valueSpan }]),
          predication,
        ),
      ]
    })
  })
}

/** "longer than expected" right behind the length: where it ends. */
function excessOf(end: number, view: View): number | undefined {
  const behind = view.digest.article.text.slice(end, end + 40)
  const match = /^\s+(?:longer|more|later|shorter|less)(?:\s+than\s+\p{L}+)?/u.exec(behind)
  return match ? end + match[0].length : undefined
}

function nouns(view: View): Match[] {
  return view.phrases.flatMap((phrase): Match[] => {
    const mention = view.time(phrase)
    if (mention?.kind !== 'duration' || isOfWar(phrase, mention, view)) return []
    // "the five-hour summit"; "at least 4-hour of discussions", "four hours of talks"
    if (phrase.kind === 'noun' || phrase.kind === 'name') {
      const event = eventOf(phrase, view)
      return event ? [make(view, event, mention, mention, 'total', phrase)] : []
    }
    const of = phrase.complements.find(({ preposition }) => preposition === 'of')
    if (!of) return []
    const event = eventOf(view.phrase(of.phrase), view)
    return event ? [make(view, event, mention, mention, 'total', { start: phrase.start, end: view.phrase(of.phrase).end })] : []
  })
}

/** "The five-year war" goes on, and is another event than the attack that it is taken for. */
const isOfWar = (phrase: Phrase, { expression }: { expression: TimeExpression }, view: View): boolean => {
  if (expression.length?.year === undefined && expression.vagueUnit !== 'year') return false
  const of = phrase.complements.find(({ preposition }) => preposition === 'of')
  return [phrase, ...(of ? [view.phrase(of.phrase)] : [])].some(({ lemma }) =>
    /^(?:war|conflict|uprising|revolt|insurgency)$/.test(lemma),
  )
}

function eventOf(phrase: Phrase, view: View): { text: string; event?: string } | undefined {
  if (phrase.lemma === 'it' && phrase.kind === 'pronoun') return spokenEvent(view)
  if (phrase.event) return { text: view.event(phrase.event).label, event: phrase.event }
  if (
    ['discussion', 'talk', 'talks', 'negotiation', 'debate', 'meeting', 'conversation', 'consultation', 'dialogue'].includes(
      phrase.lemma,
    )
  )
    return eventNear(phrase.start, view, ['meeting'])
  return undefined
}

function make(
  view: View,
  event: { text: string; event?: string },
  mention: { expression: TimeExpression; start: number; end: number },
  valueSpan: Span,
  of: 'total' | 'excess',
  evidence: Span,
  predication?: Predication,
): Match {
  return {
    about: { event },
    value: { kind: 'expression', expression: mention.expression, as: 'duration', of },
    valueSpan: { start: valueSpan.start, end: valueSpan.end },
    evidence: { start: Math.min(evidence.start, valueSpan.start), end: Math.max(evidence.end, valueSpan.end) },
    polarity: predication?.polarity ?? 'affirmed',
    modality: predication?.modality ?? 'fact',
    saidBy: view.saidBy(predication, valueSpan),
  }
}

/** "The discussion was tense. It had run for hours": the event of the sentence before. */
function spokenEvent(view: View): { text: string; event?: string } | undefined {
  const previous = view.digest.sentences[view.sentence.index - 1]
  const last =
    previous?.phrases.findLast(({ event }) => event !== undefined)?.event ??
    previous?.predications.findLast(({ event }) => event !== undefined)?.event
  return last === undefined ? undefined : { text: view.event(last).label, event: last }
}
