import type { DraftValue } from '../model/claim.js'
import type { TimeExpression } from '../model/mention.js'
import type { Phrase } from '../model/phrase.js'
import { isAsserted, type Predication } from '../model/predication.js'
import type { Span } from '../model/span.js'
import { descriptionsOf } from './descriptions.js'
import type { Match, Pattern } from './pattern.js'
import { holderSubject, postOf } from './posts.js'
import { evidenceOf } from './predicate.js'
import type { View } from './view.js'

interface Term {
  value: DraftValue
  span: Span
}

const opening = new Set(['since', 'from'])
const closing = new Set(['until', 'till', 'to'])
const whole = new Set(['in', 'between', 'time', 'during', 'from', 'for'])

/** "from 2011 to 2018", "in 2012-2018", "since 2011", "until last year": the stretch of time that phrases of a clause or noun give. `tense` says on which side of the article its days lie. */
export function termOf(
  phrases: readonly { preposition: string; phrase: Phrase }[],
  view: View,
  tense: 'past' | 'future' = 'past',
): Term | undefined {
  let from: TimeExpression | undefined
  let to: TimeExpression | undefined
  let span: Span | undefined
  const widen = (part: Span): void => {
    span = span
      ? { start: Math.min(span.start, part.start), end: Math.max(span.end, part.end) }
      : { start: part.start, end: part.end }
  }
  for (const { preposition, phrase } of phrases) {
    const mention = view.time(phrase)
    if (!mention) continue
    if (mention.kind === 'period' && whole.has(preposition))
      return { value: { kind: 'expression', expression: mention.expression, as: 'period' }, span: mention }
    if (mention.kind !== 'date') continue
    if (opening.has(preposition)) {
      from = mention.expression
      widen(mention)
    } else if (closing.has(preposition)) {
      to = mention.expression
      widen(mention)
    }
  }
  if (!span || (!from && !to)) return undefined
  return {
    value: {
      kind: 'expression',
      expression: { rule: 'term', ...(from ? { from } : {}), ...(to ? { to } : {}) },
      as: 'period',
      tense,
    },
    span,
  }
}

const ranked = /\b(?:first|second|third|only|last|youngest|oldest)\b/i

/** How long somebody held a post: "was ambassador from 2011 to 2018", "chief executive since 2011". */
export function terms(name: string): Pattern {
  return {
    name,
    find: view =>
      descriptionsOf(view).flatMap((description): Match[] => {
        const post = postOf(description, view)
        if (!post) return []
        const { predication, noun } = description
        // "the first woman mayor since 1979": how long there was none
        if (noun && ranked.test(view.text(noun))) return []
        const hangers = [
          ...(predication?.roles ?? []).map(role => ({ preposition: role.name, phrase: view.phrase(role.phrase) })),
          ...(noun ? chainOf(noun, view) : []),
        ]
        const term =
          termOf(hangers, view, predication?.modality === 'plan' ? 'future' : 'past') ?? entryOf(predication, hangers, view)
        if (!term) return []
        const evidence = evidenceOf(description.span, [
          { span: description.holderSpan },
          { span: term.span },
          ...(predication ? [{ span: predication }] : []),
        ])
        return [
          {
            about: { person: holderSubject(description), post: { text: post.title, key: post.head } },
            value: term.value,
            valueSpan: term.span,
            evidence,
            polarity: description.polarity,
            modality: description.modality,
            saidBy: view.saidBy(predication, term.span),
          },
        ]
      }),
  }
}

/** Everything that hangs on a phrase, one behind the other ("envoy to NATO in 2012-2018"). */
export function chainOf(phrase: Phrase, view: View): { preposition: string; phrase: Phrase }[] {
  const found: { preposition: string; phrase: Phrase }[] = []
  let at = phrase
  for (let hops = 0; hops < 5; hops++) {
    const next = at.complements[0]
    if (!next) break
    at = view.phrase(next.phrase)
    found.push({ preposition: next.preposition, phrase: at })
  }
  return found
}

/** "Became chief executive in 2009": since then. Only a year or month tells that much later than the day itself. */
function entryOf(
  predication: Predication | undefined,
  hangers: readonly { preposition: string; phrase: Phrase }[],
  view: View,
): Term | undefined {
  if (predication?.verb !== 'become' || !isAsserted(predication)) return undefined
  const entered = hangers.find(({ preposition, phrase }) => preposition === 'in' && view.time(phrase)?.kind === 'date')
  const mention = entered && view.time(entered.phrase)
  if (!mention || mention.expression.year === undefined) return undefined
  return {
    value: { kind: 'expression', expression: { rule: 'term', from: mention.expression }, as: 'period', tense: 'past' },
    span: mention,
  }
}
