import type { Subject } from '../model/claim.js'
import type { Digest } from '../model/digest.js'
import type { Entity } from '../model/entity.js'
import type { StoryEvent } from '../model/event.js'
import type { QuantityMention, TimeMention } from '../model/mention.js'
import type { NameMention } from '../model/name.js'
import type { Phrase } from '../model/phrase.js'
import type { Predication, Role } from '../model/predication.js'
import type { SaidBy } from '../model/report.js'
import type { Sentence } from '../model/sentence.js'
import { contains, type Span } from '../model/span.js'

/** One sentence of a digest as patterns see it: phrases, clauses and what they stand for. */
export class View {
  private readonly entities: Map<string, Entity>
  private readonly eventById: Map<string, StoryEvent>
  private readonly views: Map<Sentence, View>

  constructor(
    readonly digest: Digest,
    readonly sentence: Sentence,
    shared?: View,
  ) {
    this.entities = shared?.entities ?? new Map(digest.entities.map(entity => [entity.id, entity]))
    this.eventById = shared?.eventById ?? new Map(digest.events.map(event => [event.id, event]))
    this.views = shared?.views ?? new Map()
    this.views.set(sentence, this)
  }

  /** The same digest seen from another sentence: one view for each, so that what was found in it is not looked for again. */
  on(sentence: Sentence): View {
    return this.views.get(sentence) ?? new View(this.digest, sentence, this)
  }

  phrase(n: number): Phrase {
    return this.sentence.phrases[n]!
  }

  get phrases(): Phrase[] {
    return this.sentence.phrases
  }

  get predications(): Predication[] {
    return this.sentence.predications
  }

  text(span: Span): string {
    return this.digest.article.text.slice(span.start, span.end)
  }

  entity(id: string): Entity {
    return this.entities.get(id)!
  }

  event(id: string): StoryEvent {
    return this.eventById.get(id)!
  }

  get mainEvent(): StoryEvent | undefined {
    return this.digest.events.find(({ main }) => main)
  }

  time(phrase: Phrase): TimeMention | undefined {
    return phrase.time === undefined ? undefined : this.digest.times[phrase.time]
  }

  quantity(phrase: Phrase): QuantityMention | undefined {
    return phrase.quantity === undefined ? undefined : this.digest.quantities[phrase.quantity]
  }

  names(phrase: Phrase): NameMention[] {
    return phrase.names.map(n => this.digest.names[n]!)
  }

  /** The first person that the phrase names, by entity. */
  person({ entities }: Phrase): string | undefined {
    return entities.find(id => this.entity(id).kind === 'person')
  }

  /** The same, or the first that what renames it does: "the head of the delegation, Ann Lee". */
  personMeant(phrase: Phrase): string | undefined {
    let id = this.person(phrase)
    for (let n = 0; id === undefined && n < phrase.appositions.length; n++) id = this.person(this.phrase(phrase.appositions[n]!))
    return id
  }

  /** The phrase itself and the other members of its list. */
  members(phrase: Phrase): Phrase[] {
    return [phrase, ...phrase.members.map(n => this.phrase(n))]
  }

  roles(predication: Predication, names: string | readonly string[]): Role[] {
    const wanted = typeof names === 'string' ? [names] : names
    return predication.roles.filter(({ name }) => wanted.includes(name))
  }

  role(predication: Predication, names: string | readonly string[]): Phrase | undefined {
    const role = predication.roles.find(({ name }) => (typeof names === 'string' ? name === names : names.includes(name)))
    return role && this.phrase(role.phrase)
  }

  /** Words of the phrase with its list and its complements, as one stretch of text. */
  whole(phrase: Phrase): Span {
    let end = phrase.end
    let last = phrase
    for (let hops = 0; hops < 6; hops++) {
      const next = last.complements[0]
        ? this.phrase(last.complements[0].phrase)
        : last.members.length > 0
          ? this.phrase(last.members.at(-1)!)
          : undefined
      if (!next) break
      end = Math.max(end, next.end)
      last = next
    }
    return { start: phrase.start, end }
  }

  /** Text of a complement with one of the prepositions. */
  complement(phrase: Phrase, prepositions: readonly string[]): Phrase | undefined {
    const found = phrase.complements.find(({ preposition }) => prepositions.includes(preposition))
    return found && this.phrase(found.phrase)
  }

  /** The first clause that holds the whole of a span. */
  clauseAround({ start, end }: Span): Predication | undefined {
    return this.predications.find(one => one.start <= start && end <= one.end)
  }

  /** The narrowest clause that holds the whole of a span. */
  clauseWithin(span: Span): Predication | undefined {
    let best: Predication | undefined
    for (const one of this.predications)
      if (contains(one, span) && (!best || one.end - one.start < best.end - best.start)) best = one
    return best
  }

  saidBy(predication: Predication | undefined, span: Span): SaidBy | null {
    const said = predication?.saidBy
    if (said?.name) return { name: said.name, as: said.as }
    const quotation = this.digest.quotations.find(
      ({ inner, fragment }) => !fragment && inner.start <= span.start && span.end <= inner.end,
    )
    return quotation ? { name: quotation.speaker?.name ?? 'unnamed', as: 'quote' } : null
  }

  subjectOf(entity: Entity): Subject {
    return { text: entity.name, entity: entity.id }
  }
}
