import type { Subject } from '../model/claim.js'
import { descriptionsOf } from './descriptions.js'
import { delegation, event, type Filled, senderOf } from './fillers.js'
import type { Match, Pattern } from './pattern.js'
import { evidenceOf } from './predicate.js'
import type { View } from './view.js'

/** The event that a clause is about where it does not say: named in the same sentence before, else the main event of the article. */
export function eventNear(offset: number, view: View, families?: readonly string[]): Subject | undefined {
  let near: string | undefined
  for (const phrase of view.phrases)
    if (phrase.event && phrase.start <= offset && fits(phrase.event, view, families)) near = phrase.event
  const found = near
    ? view.event(near)
    : view.mainEvent && fits(view.mainEvent.id, view, families)
      ? view.mainEvent
      : view.digest.events.filter(({ kind }) => !families || families.includes(kind)).sort((a, b) => b.mentions - a.mentions)[0]
  return found && { text: found.label, event: found.id }
}

const fits = (id: string, view: View, families: readonly string[] | undefined): boolean =>
  !families || families.includes(view.event(id).kind)

const heading = new Set(['head', 'leader', 'chief', 'delegate', 'negotiator', 'commander'])
const top = new Set(['top', 'chief', 'lead', 'head', 'leading', 'senior'])

/** "head of the Russian delegation", "US Top Delegate", "chief negotiator of Iran": who stands at the head of those sent by a party. */
export function delegationHeads(name: string): Pattern {
  return {
    name,
    find: view =>
      descriptionsOf(view).flatMap((description): Match[] => {
        if (!heading.has(description.head) || description.former) return []
        const { noun, words } = description
        let side: Subject | undefined
        if (description.head === 'delegate' || description.head === 'negotiator') {
          if (!words.some(word => top.has(word)) || !noun) return []
          side = senderOf(noun, view)
        } else if (noun) {
          const of = noun.complements.find(({ preposition }) => preposition === 'of')
          const filled = of ? delegation(view.phrase(of.phrase), view) : undefined
          side = filled?.subject ?? (words.includes('delegation') ? senderOf(noun, view) : undefined)
        } else if (words.includes('delegation')) side = description.qualifier ? { text: description.qualifier } : undefined
        if (!side) return []
        const about: Record<string, Subject> = { side }
        const near = eventNear(description.span.start, view, ['meeting'])
        if (near) about.event = near
        const evidence = evidenceOf(description.span, [
          { span: description.holderSpan },
          ...(description.predication ? [{ span: description.predication }] : []),
        ])
        return [
          {
            about,
            value: { kind: 'entities', as: 'people', entities: [description.holder.id], texts: [description.holder.name] },
            valueSpan: description.holderSpan,
            evidence,
            polarity: description.polarity,
            modality: description.modality,
            saidBy: view.saidBy(description.predication, description.span),
          },
        ]
      }),
  }
}

/** Adds the event of the delegation ("the US delegation to the talks"), else the one spoken of. */
export function withEvent(match: Match, view: View, filled: Record<string, Filled>, families: readonly string[]): Match {
  if (match.about.event) return match
  const side = filled.side
  if (side) {
    for (const phrase of view.phrases) {
      if (phrase.start < side.span.start || phrase.start >= side.span.end + 1 || !phrase.event) continue
      const found = event(...families)(phrase, view)
      if (found) return { ...match, about: { ...match.about, event: found.subject } }
    }
  }
  const near = eventNear(match.valueSpan.end, view, families)
  return near ? { ...match, about: { ...match.about, event: near } } : match
}
