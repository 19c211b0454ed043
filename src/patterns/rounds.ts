import type { Phrase } from '../model/phrase.js'
import type { Predication } from '../model/predication.js'
import type { Match, Pattern } from './pattern.js'
import { evidenceOf } from './predicate.js'
import type { View } from './view.js'

const parts = new Set(['round', 'stage', 'phase', 'leg', 'part', 'step'])
const counting = new Set(['be', 'mark', 'constitute', 'represent', 'become', 'form', 'make'])

/** "X marks the second stage of", "held the second round of talks", "the second of the three dialogues". */
export function rounds(name: string): Pattern {
  return {
    name,
    find: view =>
      view.phrases.flatMap((phrase): Match[] => {
        const ordinal = ordinalOf(phrase, view)
        if (!ordinal) return []
        const part = parts.has(phrase.lemma) ? phrase.lemma : secondOfThree(phrase, view)
        if (!part) return []
        const predication = view.predications.find(({ roles }) => roles.some(({ phrase: n }) => n === phrase.index))
        const event = eventOf(phrase, predication, view)
        if (!event) return []
        return [
          {
            about: { event },
            value: { kind: 'ordinal', n: ordinal.n, of: 'round' },
            valueSpan: { start: ordinal.start, end: Math.max(ordinal.end, phrase.end) },
            evidence: evidenceOf(view.whole(phrase), predication ? [{ span: predication }] : []),
            polarity: predication?.polarity ?? 'affirmed',
            modality: predication?.modality ?? 'fact',
            saidBy: view.saidBy(predication, phrase),
          },
        ]
      }),
  }
}

const ordinals = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ').map((word, n) => [word, n + 1]),
)
const figures = /^(\d{1,3})(?:st|nd|rd|th)$/
const lastDigit = '9'.charCodeAt(0)

/** Most words begin with a letter, and need no closer look. */
const numberOf = (word: string): number =>
  word.charCodeAt(0) <= lastDigit ? Number(figures.exec(word)?.[1] ?? 0) : (ordinals.get(word) ?? 0)

function ordinalOf(phrase: Phrase, view: View): { n: number; start: number; end: number } | undefined {
  for (let t = phrase.first; t <= phrase.last; t++) {
    const token = view.sentence.tokens[t]!
    const n = numberOf(token.lower)
    if (n > 0) return { n, start: token.start, end: token.end }
  }
  return undefined
}

/** "the second of the three dialogues": the ordinal stands alone before "of" and a plural event noun. */
function secondOfThree(phrase: Phrase, view: View): string | undefined {
  const of = view.complement(phrase, ['of'])
  const last = view.sentence.tokens[phrase.last]!.lower
  return of?.plural && of.quantity !== undefined && (ordinals.has(last) || /^\d+(?:st|nd|rd|th)$/.test(last))
    ? 'round'
    : undefined
}

function eventOf(phrase: Phrase, predication: Predication | undefined, view: View): { text: string; event?: string } | undefined {
  if (predication && counting.has(predication.verb)) {
    const subject = view.role(predication, 'agent')
    const other = subject?.index === phrase.index ? view.role(predication, ['complement', 'object']) : subject
    if (other && other.index !== phrase.index)
      return other.event ? { text: view.event(other.event).label, event: other.event } : standIn(other, view)
  }
  if (phrase.event) return { text: view.event(phrase.event).label, event: phrase.event }
  // "gathered for the second of three rounds"
  if (predication?.event) return { text: view.event(predication.event).label, event: predication.event }
  // "the Council held the second of three dialogues": the subject is the event's body
  if (predication && (predication.verb === 'hold' || predication.verb === 'host')) {
    const agent = view.role(predication, 'agent')
    if (agent?.event) return { text: view.event(agent.event).label, event: agent.event }
  }
  return undefined
}

/** "this was the second stage", "Brussels is the second stage": the event last spoken of, or the one in that place. */
function standIn(phrase: Phrase, view: View): { text: string; event?: string } | undefined {
  if (phrase.kind === 'pronoun' && /^(?:this|it|that)$/.test(phrase.lemma))
    return view.mainEvent && { text: view.mainEvent.label, event: view.mainEvent.id }
  const place =
    phrase.kind === 'name' ? phrase.entities.map(id => view.entity(id)).find(({ kind }) => kind === 'place') : undefined
  const there = place?.key ? view.digest.events.filter(({ places }) => places.includes(place.key!)) : []
  return there.length === 1 ? { text: there[0]!.label, event: there[0]!.id } : undefined
}
