import type { Entity } from '../../model/entity.js'
import type { Part } from './parts.js'

/** Somebody the text has spoken of; without an entity where no name is told ("a 35-year-old man", "the suspect"). */
export interface Antecedent {
  entity?: Entity
  gender?: 'm' | 'f'
  sentence: number
  subject: boolean
  /** Said, told or asked what the sentence tells. */
  speaks?: boolean
  /** Spoken of between quotation marks. */
  quoted: boolean
}

const mostPeople = 16
const mostBodies = 12
const mostSeen = 200

/** What the reader has in mind while going through the article: who and what was spoken of last. */
export class Memory {
  /** Latest last. */
  readonly people: Antecedent[] = []
  readonly bodies: { entity: Entity; sentence: number }[] = []
  /** Everybody named so far, the one last spoken of at the end. */
  readonly seen = new Map<string, Entity>()
  /** What the article tells of somebody by a verb. */
  readonly parts = new Map<string, Set<Part>>()

  /** `called` is the gender of the pronoun that stood for a person. */
  hear(entity: Entity, at: Omit<Antecedent, 'entity' | 'gender'>, called?: 'm' | 'f'): void {
    if (entity.kind === 'person') {
      const gender = entity.gender ?? called
      this.note({ entity, ...(gender ? { gender } : {}), ...at })
      this.seen.delete(entity.id)
      this.seen.set(entity.id, entity)
      if (this.seen.size > mostSeen) this.seen.delete(this.seen.keys().next().value!)
    } else if (entity.kind === 'organisation') {
      this.bodies.push({ entity, sentence: at.sentence })
      if (this.bodies.length > mostBodies) this.bodies.shift()
    }
  }

  note(antecedent: Antecedent): void {
    this.people.push(antecedent)
    if (this.people.length > mostPeople) this.people.shift()
  }

  play(part: Part, entity: Entity): void {
    const parts = this.parts.get(entity.id)
    if (parts) parts.add(part)
    else this.parts.set(entity.id, new Set([part]))
  }

  /** The one person of whom the text so far tells this; nothing where there are several. */
  only(fits: (entity: Entity) => boolean): Entity | undefined {
    let found: Entity | undefined
    for (const entity of this.seen.values()) {
      if (!fits(entity)) continue
      if (found) return undefined
      found = entity
    }
    return found
  }
}
