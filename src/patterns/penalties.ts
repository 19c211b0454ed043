import type { Claim, DraftValue } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import type { Phrase } from '../model/phrase.js'
import type { AmountValue } from '../model/value.js'
import { contentsOf } from './contents.js'
import { time } from './fillers.js'
import { ownerOf } from './kinships.js'
import { isOfOldCase } from './oldCases.js'
import type { Match, Pattern } from './pattern.js'
import { agentOf, patientOf, type Somebody } from './persons.js'
import { evidenceOf } from './predicate.js'
import { tellAt } from './tellAt.js'
import { tellOf } from './tellOf.js'
import type { View } from './view.js'

/** "was sentenced to 12 years in prison", "got 12 years", "faces up to 12 years" is none. */
export function prisonTerms(name: string): Pattern {
  const fill = time('duration')
  return {
    name,
    find: view =>
      view.predications.flatMap((predication): Match[] => {
        if (predication.verb !== 'sentence' && predication.verb !== 'jail' && predication.verb !== 'imprison') return []
        const who = patientOf(predication, view)
        if (!who) return []
        return view.roles(predication, ['to', 'for']).flatMap(({ phrase: n }): Match[] => {
          const filled = fill(view.phrase(n), view)
          if (
            !filled ||
            /suspended|probation|parole|community/i.test(view.text({ start: filled.span.end, end: filled.span.end + 30 }))
          )
            return []
          const value: DraftValue = filled.value.kind === 'expression' ? { ...filled.value, of: 'total' } : filled.value
          return [tellOf(who, predication, value, filled.span, view)]
        })
      }),
  }
}

/** "is held on $50,000 bail", "bail was set at $50,000", "in lieu of $50,000 bond": of the person last named in the sentence or of its subject. */
export function bails(name: string): Pattern {
  return {
    name,
    find: view => [
      ...withoutBail(view),
      ...contentsOf(view.digest, view.sentence.index).quantities.flatMap((quantity): Match[] => {
        if (quantity.kind !== 'amount' || typeof quantity.number !== 'number') return []
        const behind = view.text({ start: quantity.end, end: quantity.end + 40 })
        const before = view.text({ start: Math.max(view.sentence.start, quantity.start - 50), end: quantity.start })
        if (
          !/^[\s-]{0,4}(?:[\p{L}-]{1,40}\s)?(?:bail|bond)\b/iu.test(behind) &&
          !/\b(?:bail|bond)\s(?:[\p{L}'’]+\s){0,4}(?:at|of|to|is|was)\s$/iu.test(before)
        )
          return []
        const who = holder(quantity.start, view)
        if (!who) return []
        const predication = view.clauseAround(quantity)
        return [
          {
            about: { person: who.subject },
            value: quantity.value as AmountValue,
            valueSpan: { start: quantity.start, end: quantity.end },
            evidence: evidenceOf(quantity, [{ span: who.span }]),
            polarity: 'affirmed',
            modality: predication?.modality ?? 'fact',
            saidBy: view.saidBy(predication, quantity),
          },
        ]
      }),
    ],
  }
}

const none =
  /\b(?:held|jail(?:ed)?|custody|prison|center|remains?)\b[^.;,]{0,60}?\b((?:without|(?:on|with) no) (?:bond|bail))\b(?! (?:hearing|until|for now))|\b(denied (?:bond|bail))\b/iu

/** "Prosecutors asked that he be held without bail." */
const wished = /\b(?:request|ask|recommend|seek|sought|motion|want|argue|urge)\p{L}{0,4}\b[^.;]{0,60}$/iu

/** "Is being held without bail", "was denied bond". */
function withoutBail(view: View): Match[] {
  const text = view.text(view.sentence)
  const found = /\bbond\b|\bbail\b/.test(text) ? none.exec(text) : null
  const words = found?.[1] ?? found?.[2]
  if (!found || words === undefined || isOfOldCase(view) || wished.test(text.slice(0, found.index))) return []
  const start = view.sentence.start + found.index + found[0].lastIndexOf(words)
  const span = { start, end: start + words.length }
  const predication = view.clauseAround(span)
  const who = holder(start, view)
  if (!who || predication?.polarity === 'denied' || (predication && predication.modality !== 'fact')) return []
  return [tellAt({ person: who.subject }, { kind: 'text', words: 'none' }, span, view, predication)]
}

/** A judge may set bail later, or lower it; "held without bond" and a sum on one day may be of two charges. */
export function compareBails(a: Claim, b: Claim): Comparison | undefined {
  const [ours, theirs] = [a.value.kind === 'text', b.value.kind === 'text']
  if (ours && theirs) return 'equal'
  return ours === theirs ? undefined : a.published === b.published ? 'rounding' : 'disjoint'
}

/** Whoever the clauses before the sum speak of, if it is one person. */
export function holder(offset: number, view: View): Somebody | undefined {
  const people = view.predications
    .flatMap(predication => (predication.start <= offset ? [patientOf(predication, view), agentOf(predication, view)] : []))
    .filter(found => found !== undefined)
  const keys = new Set(people.map(({ subject }) => subject.entity ?? subject.key))
  const owner = view.phrases.flatMap(phrase => (/^(?:bail|bond)$/.test(phrase.lemma) ? (ownerIn(phrase, view) ?? []) : []))[0]
  return owner ?? (keys.size === 1 ? people[0] : undefined)
}

/** "Lee's bail", "his bond". */
function ownerIn(phrase: Phrase, view: View): Somebody | undefined {
  const owner =
    phrase.possessor !== undefined || /^(?:his|her)$/.test(phrase.determiner ?? '') ? ownerOf(phrase, view, phrase) : undefined
  return owner?.entity === undefined
    ? undefined
    : { subject: view.subjectOf(view.entity(owner.entity)), span: { start: phrase.start, end: phrase.end }, named: true }
}

/** "pleaded not guilty", "entered a guilty plea": a state, so that the denial of guilt is no denial of the plea. */
export function pleas(name: string): Pattern {
  return {
    name,
    find: view =>
      view.predications.flatMap((predication): Match[] => {
        if ((predication.verb !== 'plead' && predication.verb !== 'enter') || isOfOldCase(view)) return []
        const who = agentOf(predication, view)
        if (!who) return []
        const { tokens } = view.sentence
        let words = ''
        let last = predication.token
        for (let t = predication.token + 1; t < tokens.length && t <= predication.token + 5; t++) {
          const { lower } = tokens[t]!
          if (lower === 'guilty' || lower === 'contest') {
            words =
              tokens[t - 1]!.lower === 'not' || tokens[t - 2]?.lower === 'not'
                ? 'not guilty'
                : lower === 'contest'
                  ? 'no contest'
                  : 'guilty'
            last = t
            break
          }
        }
        if (words === '' || (predication.verb === 'enter' && tokens[last + 1]?.lower !== 'plea')) return []
        const span = { start: tokens[predication.token + 1]!.start, end: tokens[last]!.end }
        return [{ ...tellOf(who, predication, { kind: 'text', words }, span, view), polarity: 'affirmed' }]
      }),
  }
}
