import type { Phrase } from '../model/phrase.js'
import type { Predication } from '../model/predication.js'
import type { Modality, Polarity } from '../model/report.js'
import type { Token } from '../model/token.js'
import { isTime } from './ahead.js'
import { type Frame, newFrame } from './clauseFrame.js'
import { controlsByObject, isClausal, isImplicative, isTelling } from './verbClasses.js'
import type { VerbGroup } from './verbGroups.js'

const copulas = new Set(['be', 'become', 'remain', 'stay'])
export const isCopula = (verb: string): boolean => copulas.has(verb)

/** The clauses that stand open at one point of a sentence, innermost last, and the finished ones. */
export class ClauseStack {
  readonly predications: Predication[] = []
  frames: Frame[] = [newFrame({ kind: 'main' })]

  constructor(
    readonly tokens: readonly Token[],
    readonly phrases: readonly Phrase[],
  ) {}

  get top(): Frame {
    return this.frames[this.frames.length - 1]!
  }

  push(frame: Partial<Frame> & Pick<Frame, 'kind'>): Frame {
    const made = newFrame(frame)
    this.frames.push(made)
    return made
  }

  /** A new clause in place of the innermost one. */
  replace(frame: Frame): Frame {
    this.frames[this.frames.length - 1] = frame
    return frame
  }

  pop(): void {
    if (this.frames.length < 2 || this.top.bracket) return
    this.frames.pop()
    this.top.resumed = true
  }

  /** A new main clause; brackets stay open. */
  restart(frame: Partial<Frame> = {}): Frame {
    let from = this.frames.length - 1
    while (from > 0 && !this.frames[from]!.bracket) from--
    const made = newFrame({ kind: 'main', ...(this.frames[from]!.bracket ? { bracket: true as const } : {}), ...frame })
    this.frames.length = from
    this.frames.push(made)
    return made
  }

  /** Nearest outer clause that has a subject and still lacks its verb. */
  waiting(): number {
    for (let i = this.frames.length - 2; i >= 0; i--) {
      const frame = this.frames[i]!
      if (this.frames[i + 1]!.bracket) return -1
      if (frame.subject !== undefined && !frame.predication) return i
    }
    // "Leading the team was X": the verb of the main clause comes behind a fronted participle
    const [main, inner] = [this.frames.length - 2, this.top]
    return main === 0 && inner.kind === 'participle' && inner.comma && !this.frames[0]!.predication ? 0 : -1
  }

  /** Makes the clause of the frame's verb. */
  attach(frame: Frame, group: VerbGroup, parent?: Predication): Predication {
    const { tokens, phrases } = this
    const above = parent ?? this.above(frame)
    const [polarity, modality] = temper(frame, group, above)
    const predication: Predication = {
      start: tokens[group.first]!.start,
      end: tokens[group.last]!.end,
      verb: group.lemma,
      token: group.main,
      voice: group.voice,
      form: formOf(frame, group),
      tense: group.tense,
      polarity,
      modality,
      roles: [],
      adverbs: [...frame.adverbs, ...group.adverbs],
      // every field in every clause: objects of one shape are read several times as fast
      conjunction: frame.conjunction || undefined,
      parent: above && this.predications.indexOf(above),
      saidBy: undefined,
      adjective: undefined,
      event: undefined,
    }
    if (frame.subject !== undefined) {
      predication.roles.push({ name: group.voice === 'passive' ? 'object' : 'agent', phrase: frame.subject })
      if (frame.kind !== 'infinitive' || Math.abs(phrases[frame.subject]!.last - group.first) < 4)
        this.extend(predication, phrases[frame.subject]!)
    }
    if (frame.gap !== undefined && frame.gap !== frame.subject && group.voice === 'active')
      predication.roles.push({ name: 'object', phrase: frame.gap })
    for (const role of frame.pending) {
      predication.roles.push(role)
      this.extend(predication, phrases[role.phrase]!)
    }
    frame.pending = []
    frame.adverbs = []
    frame.predication = predication
    frame.open = true
    this.predications.push(predication)
    return predication
  }

  above(frame: Frame): Predication | undefined {
    for (let i = this.frames.indexOf(frame) - 1; i >= 0; i--) {
      if (this.frames[i + 1]!.bracket) return undefined
      const { predication } = this.frames[i]!
      if (predication) return predication
    }
    return undefined
  }

  addRole(name: string, n: number, negated?: true): void {
    const frame = this.top
    const phrase = this.phrases[n]!
    if (name === 'of') return
    const role = { name, phrase: n, ...(negated ? { negated } : {}) }
    if (!frame.predication) {
      // "police in Dayton said": what hangs on a common noun in front of the verb is its own
      const subject = frame.subject === undefined ? undefined : this.phrases[frame.subject]!
      if (subject?.kind !== 'noun' || phrase.time !== undefined || name === 'time' || frame.resumed) frame.pending.push(role)
      return
    }
    frame.open = false
    if (name === 'by' && frame.predication.voice === 'passive' && phrase.time === undefined) role.name = 'agent'
    frame.predication.roles.push(role)
    this.extend(frame.predication, phrase)
  }

  /** Subject of an infinitive: the object of "asked X to lead", else the subject. */
  controller(frame: Frame): number | undefined {
    const { predication } = frame
    if (predication && controlsByObject(predication.verb)) {
      const object = predication.roles.find(({ name }) => name === 'object')
      if (object) return object.phrase
    }
    return frame.subject
  }

  extend(predication: Predication, { start, end }: { start: number; end: number }): void {
    predication.start = Math.min(predication.start, start)
    predication.end = Math.max(predication.end, end)
  }

  /** "told police that": whom somebody tells is no object where a clause says what. */
  makeListener(predication: Predication | undefined): void {
    if (!predication || predication.voice === 'passive' || !isTelling(predication.verb)) return
    const object = predication.roles.find(({ name }) => name === 'object')
    if (object) object.name = 'recipient'
  }

  /** May a clause follow as what is said: "said Tuesday that", "it was clear that"? */
  takesClause(frame: Frame): boolean {
    const { predication } = frame
    if (!predication) return false
    if (isClausal(predication.verb))
      return (
        !predication.roles.some(({ name, phrase }) => name === 'object' && !isTime(this.phrases[phrase]!)) ||
        isTelling(predication.verb)
      )
    return isCopula(predication.verb) && predication.adjective !== undefined
  }
}

function formOf(frame: Frame, group: VerbGroup): Predication['form'] {
  if (frame.kind === 'relative') return 'relative'
  if (group.infinitive) return 'infinitive'
  if (frame.kind !== 'participle') return 'finite'
  return group.gerund && frame.conjunction ? 'gerund' : 'participle'
}

const alleged = new Set([
  'accuse',
  'charge',
  'suspect',
  'arrest',
  'indict',
  'acquit',
  'clear',
  'think',
  'consider',
  'deny',
  'propose',
  'suggest',
  'threaten',
  'avoid',
  'risk',
])
const averted = new Set(['without', 'instead of', 'rather than'])
const prevented = new Set([
  'prevent',
  'stop',
  'dissuade',
  'keep',
  'block',
  'bar',
  'ban',
  'prohibit',
  'discourage',
  'deter',
  'refrain',
])

/** What the words round a clause make of its polarity and modality. */
function temper(frame: Frame, group: VerbGroup, above: Predication | undefined): [Polarity, Modality] {
  const { polarity, modality } = group
  const { conjunction } = frame
  if (frame.modality) return [polarity, frame.modality]
  if (group.infinitive && modality === 'fact') {
    if (above && isImplicative(above.verb)) return [above.polarity === 'denied' ? flip(polarity) : polarity, above.modality]
    return [polarity, 'plan']
  }
  if (group.gerund && above && modality === 'fact') {
    if (conjunction && averted.has(conjunction)) return [flip(polarity), above.modality]
    if (conjunction === 'from' && prevented.has(above.verb))
      return [above.polarity === 'denied' ? polarity : flip(polarity), above.modality]
    if (
      alleged.has(above.verb) &&
      (conjunction === 'of' || conjunction === 'with' || conjunction === 'for' || conjunction === undefined)
    )
      return [polarity, 'possibility']
    if (frame.kind === 'participle' && above.modality !== 'fact') return [polarity, above.modality]
  }
  // "said he would lead": a plan told in the past
  if (frame.kind === 'complement' && modality === 'possibility' && (group.auxiliary === 'would' || group.auxiliary === "'d"))
    return [polarity, 'plan']
  return [polarity, modality]
}

const flip = (polarity: Polarity): Polarity => (polarity === 'denied' ? 'affirmed' : 'denied')
