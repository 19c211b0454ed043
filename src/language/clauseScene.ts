import type { Phrase } from '../model/phrase.js'
import type { Predication } from '../model/predication.js'
import type { Token } from '../model/token.js'
import type { Frame } from './clauseFrame.js'
import { ClauseStack } from './clauseStack.js'
import type { Element } from './elements.js'
import type { VerbGroup } from './verbGroups.js'

/** One sentence on its way to clauses: its elements, the clauses that stand open, and what was met last. */
export class ClauseScene {
  readonly stack: ClauseStack
  lastPhrase: number | undefined
  /** The phrase before the last. */
  lastName: number | undefined
  /** "there" was met and its verb's subject is still to come. */
  there = false

  constructor(
    readonly tokens: readonly Token[],
    readonly phrases: readonly Phrase[],
    readonly elements: readonly Element[],
    readonly headline: boolean,
  ) {
    this.stack = new ClauseStack(tokens, phrases)
  }

  /** Kind of the element before one. */
  before(at: number): Element['is'] | undefined {
    return this.elements[at - 1]?.is
  }

  open(frame: Partial<Frame> & Pick<Frame, 'kind'>, group: VerbGroup, parent: Predication | undefined): void {
    this.stack.attach(this.stack.push(frame), group, parent)
  }
}
