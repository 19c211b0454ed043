import type { Modality } from '../model/report.js'
import type { Phrase } from '../model/phrase.js'
import type { Predication, Role } from '../model/predication.js'
import type { Token } from '../model/token.js'
import { readElements, type Element } from './elements.js'
import type { VerbGroup } from './verbGroups.js'
import { isSaying } from './verbs.js'

/** A clause under construction. */
interface Frame {
  kind: 'main' | 'relative' | 'sub' | 'participle' | 'infinitive' | 'complement'
  subject?: number
  /** Phrase that a relative clause lacks ("the talks that Russia held"). */
  gap?: number
  predication?: Predication
  /** Prepositional and temporal phrases met before the verb. */
  pending: Role[]
  comma: boolean
  conjunction?: string
  modality?: Modality
  /** The verb group was the last element that mattered: a noun phrase now is its object. */
  open: boolean
  /** A clause between commas has closed behind the subject: what follows is its verb. */
  resumed?: boolean
}

/**
 * Clauses of one sentence, each with typed roles whatever the voice and order ("X led Y", "Y, headed by X,", "leading Y was X"). One pass with a stack of open clauses;
 * `headline` reads bare participles as passives ("three killed in blast").
 */
export function findClauses(tokens: readonly Token[], phrases: readonly Phrase[], headline: boolean): Predication[] {
  const elements = readElements(tokens, phrases)
  const parser = new ClauseParser(tokens, phrases, elements, headline)
  return parser.run()
}

class ClauseParser {
  private readonly predications: Predication[] = []
  private stack: Frame[] = [{ kind: 'main', pending: [], comma: false, open: false }]
  private readonly absorbed: Set<number>
  private lastPhrase: number | undefined

  constructor(
    private readonly tokens: readonly Token[],
    private readonly phrases: readonly Phrase[],
    private readonly elements: readonly Element[],
    private readonly headline: boolean,
  ) {
    this.absorbed = new Set()
    for (const phrase of phrases) {
      if (phrase.possessor !== undefined) this.absorbed.add(phrase.possessor)
      for (const member of phrase.members) this.absorbed.add(member)
      for (const other of phrase.appositions) if (other > phrase.index) this.absorbed.add(other)
    }
  }

  run(): Predication[] {
    this.elements.forEach((element, at) => {
      if (element.is === 'phrase') this.onPhrase(element.phrase, at)
      else if (element.is === 'verb') this.onVerb(element.group, at)
      else if (element.is === 'relative') this.onRelative(element.word, at)
      else if (element.is === 'sub') this.push({ kind: 'sub', comma: this.is(at - 1, 'comma') || at === 0, conjunction: element.word, ...(conditional.has(element.word) ? { modality: 'condition' as const } : {}) })
      else if (element.is === 'comma') this.onComma(at)
      else if (element.is === 'stop') this.stack = [this.newFrame({ kind: 'main' })]
      else if (element.is === 'and') this.onAnd(at)
      else if (element.is === 'adjective') this.onAdjective(element.word)
      else if (element.is === 'adverb' && this.top.predication) this.top.predication.adverbs.push(element.word)
    })
    return this.predications
  }

  private get top(): Frame {
    return this.stack[this.stack.length - 1]!
  }

  private newFrame(frame: Partial<Frame> & Pick<Frame, 'kind'>): Frame {
    return { pending: [], comma: false, open: false, ...frame }
  }

  private push(frame: Partial<Frame> & Pick<Frame, 'kind'>): void {
    this.stack.push(this.newFrame(frame))
  }

  private is(at: number, kind: Element['is']): boolean {
    return this.elements[at]?.is === kind
  }

  private onPhrase(n: number, at: number): void {
    const phrase = this.phrases[n]!
    const before = this.elements[at - 1]
    const after = this.elements[at + 1]
    if (this.absorbed.has(n)) {
      if (!(phrase.appositions.length > 0 && before?.is === 'comma')) this.lastPhrase = n
      return
    }
    this.lastPhrase = n
    if (before?.is === 'preposition') {
      this.addRole(before.word, n, before.negated)
      return
    }
    if (phrase.time !== undefined && phrase.kind === 'number') {
      this.addRole('time', n)
      return
    }
    let frame = this.top
    if (before?.is === 'comma' && frame.comma && frame.predication && (frame.kind === 'participle' || frame.kind === 'sub' || frame.kind === 'infinitive')) {
      this.pop()
      frame = this.top
    }
    if (!frame.predication) {
      if (frame.subject !== undefined && before?.is === 'phrase' && frame.kind !== 'relative') {
        // "the man police arrested": a relative clause without its pronoun
        if (after?.is === 'verb' && this.phrases[frame.subject]!.kind !== 'number') {
          this.push({ kind: 'relative', subject: n, gap: before.phrase })
          return
        }
      }
      if (frame.kind === 'relative' && frame.subject !== undefined && frame.gap === undefined && before?.is === 'relative') frame.gap = frame.subject
      frame.subject = n
      this.fillFronted(n)
      return
    }
    if (frame.open || before?.is === 'verb' || before?.is === 'adverb') {
      this.addObject(frame, n, at)
      return
    }
    if (before?.is === 'and' || before?.is === 'comma' || before?.is === 'quote') {
      if (this.verbFollows(at)) {
        // a new clause ("..., he said", "and the talks began")
        const base = this.stack.find(({ kind }) => kind === 'main') ?? this.stack[0]!
        if (before.is === 'and' && (frame.kind === 'sub' || frame.kind === 'complement')) this.stack[this.stack.length - 1] = this.newFrame({ ...frame, subject: n, pending: [], predication: undefined, open: false })
        else this.stack = [this.newFrame({ kind: base.kind, subject: n })]
      }
      return
    }
    if (before?.is === 'phrase' && this.verbFollows(at) && after?.is === 'verb') this.push({ kind: 'relative', subject: n, gap: before.phrase })
  }

  /** Is there a finite verb right behind the phrase and what hangs on it? */
  private verbFollows(at: number): boolean {
    for (let i = at + 1; i < this.elements.length && i < at + 8; i++) {
      const element = this.elements[i]!
      if (element.is === 'verb') return !element.group.infinitive && element.group.form !== 'ing'
      if (element.is === 'comma' || element.is === 'relative') {
        // ", who chaired it," may stand between
        if (element.is === 'relative' || this.is(i + 1, 'relative')) return true
        const inserted = this.elements[i + 1]
        if (inserted?.is === 'phrase' && this.absorbed.has(inserted.phrase)) continue
        if (i > at + 1 && this.is(i - 1, 'phrase') && this.elements[i + 1]?.is === 'verb') continue
        return false
      }
      // "and both X and Y had left": the list goes on
      const listed = this.elements[i + 1]
      if (element.is === 'and' && listed?.is === 'phrase' && this.absorbed.has(listed.phrase)) continue
      if (element.is !== 'phrase' && element.is !== 'preposition' && element.is !== 'adverb' && element.is !== 'quote') return false
    }
    return false
  }

  private addObject(frame: Frame, n: number, at: number): void {
    const predication = frame.predication!
    frame.open = false
    const passive = predication.voice === 'passive'
    if (this.inverted(frame, n, at)) return
    const copula = predication.verb === 'be' || predication.verb === 'become' || predication.verb === 'remain'
    const has = predication.roles.find(({ name }) => name === 'object')
    if (copula) predication.roles.push({ name: 'complement', phrase: n, ...(this.negatedAt(at) ? { negated: true } : {}) })
    else if (passive) predication.roles.push({ name: 'complement', phrase: n })
    else if (has) {
      has.name = 'recipient'
      predication.roles.push({ name: 'object', phrase: n })
    } else {
      predication.roles.push({ name: 'object', phrase: n })
      frame.open = predication.verb === 'give' || predication.verb === 'send' || predication.verb === 'offer' || predication.verb === 'hand' || predication.verb === 'tell' || predication.verb === 'elect' || predication.verb === 'name' || predication.verb === 'appoint' || predication.verb === 'call' || predication.verb === 'make'
    }
    this.extend(predication, this.phrases[n]!.end)
  }

  private negatedAt(at: number): boolean {
    const element = this.elements[at - 1]
    return element?.is === 'adverb' && element.word === 'not'
  }

  /** "..., said Stoltenberg", "Leading the delegation was Ann Lee", "At the head of it is John Smith". */
  private inverted(frame: Frame, n: number, at: number): boolean {
    const predication = frame.predication!
    if (frame.subject !== undefined || predication.roles.some(({ name }) => name === 'agent')) return false
    if (isSaying(predication.verb) || predication.verb === 'come' || predication.verb === 'follow') {
      predication.roles.push({ name: predication.voice === 'passive' ? 'object' : 'agent', phrase: n })
      frame.subject = n
      return true
    }
    if (predication.verb === 'be') {
      const fronted = this.predications.find(({ form, roles, token }) => form === 'participle' && token < predication.token && !roles.some(({ name }) => name === 'agent'))
      if (fronted && fronted.voice === 'active') {
        fronted.roles.push({ name: 'agent', phrase: n })
        fronted.tense = predication.tense
        fronted.polarity = predication.polarity
        fronted.modality = predication.modality
        this.extend(fronted, this.phrases[n]!.end)
      } else if (fronted) fronted.roles.push({ name: 'object', phrase: n })
      frame.subject = n
      predication.roles.push({ name: predication.roles.length > 0 ? 'agent' : 'complement', phrase: n })
      return true
    }
    void at
    return false
  }

  private addRole(name: string, n: number, negated?: boolean): void {
    const frame = this.top
    const phrase = this.phrases[n]!
    if (!frame.predication) {
      if (name !== 'of') frame.pending.push({ name, phrase: n, ...(negated ? { negated } : {}) })
      return
    }
    frame.open = false
    if (name === 'of') return
    const passiveBy = name === 'by' && frame.predication.voice === 'passive' && phrase.time === undefined
    frame.predication.roles.push({ name: passiveBy ? 'agent' : name, phrase: n, ...(negated ? { negated } : {}) })
    this.extend(frame.predication, phrase.end)
    // "to the alliance, NATO said on Wednesday": what hangs on an inner clause may belong to the outer one; the nearest clause keeps it
  }

  private fillFronted(n: number): void {
    for (const predication of this.predications) {
      if (predication.form !== 'participle' || predication.parent !== undefined) continue
      const missing = predication.voice === 'passive' ? 'object' : 'agent'
      if (!predication.roles.some(({ name }) => name === missing)) predication.roles.unshift({ name: missing, phrase: n })
    }
  }

  private onAdjective(word: string): void {
    const { predication } = this.top
    if (predication && this.top.open && !predication.adjective) predication.adjective = word
  }

  private onComma(at: number): void {
    const frame = this.top
    frame.open = false
    if (this.stack.length === 1) return
    const next = this.elements[at + 1]
    const phrase = next?.is === 'phrase' ? this.phrases[next.phrase]! : undefined
    if (phrase && this.absorbed.has(phrase.index)) return
    if (!frame.predication) return
    if (frame.comma && (next?.is === 'verb' ? next.group.form !== 'ing' || next.group.finite : true)) this.pop()
  }

  private onAnd(at: number): void {
    const frame = this.top
    frame.open = false
    const next = this.elements[at + 1]
    if (next?.is === 'phrase' && !this.absorbed.has(next.phrase) && this.verbFollows(at + 1) && frame.predication) {
      while (this.stack.length > 1 && (this.top.kind === 'relative' || this.top.kind === 'participle' || this.top.kind === 'infinitive')) this.pop()
    }
  }

  private pop(): void {
    if (this.stack.length > 1) {
      this.stack.pop()
      this.top.resumed = true
    }
  }

  private onRelative(word: string, at: number): void {
    const antecedent = word === 'who' || word === 'whom' || word === 'whose' ? this.personBefore() : this.lastPhrase
    const next = this.elements[at + 1]
    const comma = this.is(at - 1, 'comma')
    if (word === 'where' || word === 'when' || word === 'why' || word === 'how' || word === 'whose' || antecedent === undefined) {
      this.push({ kind: 'sub', comma, conjunction: word })
      return
    }
    const preposition = this.elements[at - 1]
    if (next?.is === 'verb' || next?.is === 'adverb' || (comma && next?.is === 'comma')) this.push({ kind: 'relative', subject: antecedent, comma: comma || (preposition?.is === 'phrase' && this.is(at - 2, 'comma') && this.phrases[preposition.phrase]!.appositions.length > 0) })
    else this.push({ kind: 'relative', gap: antecedent, comma })
  }

  /** The nearest phrase that may be a person: "the head of the delegation, who". */
  private personBefore(): number | undefined {
    let n = this.lastPhrase
    if (n === undefined) return undefined
    const { phrases } = this
    let hops = 0
    while (n > 0 && hops++ < 4) {
      const governor = phrases[n - 1]!
      const phrase = phrases[n]!
      const owned = phrase.kind !== 'name' && governor.complements.some(complement => complement.phrase === n)
      if (!owned) break
      n--
    }
    const apposed = phrases[n]!.appositions.find(other => other < n!)
    if (apposed !== undefined && phrases[apposed]!.kind === 'name') return apposed
    return n
  }

  private onVerb(group: VerbGroup, at: number): void {
    const before = this.elements[at - 1]
    let frame = this.top
    if (group.infinitive) {
      this.open({ kind: 'infinitive', group, subject: this.controller(frame), comma: before?.is === 'comma' || at === 0, parent: frame.predication })
      return
    }
    if (group.form === 'ing' && !group.finite) {
      const reduced = before?.is === 'phrase' && !this.absorbed.has(before.phrase) ? before.phrase : undefined
      const subject = reduced ?? (before?.is === 'comma' || before?.is === 'preposition' || before?.is === 'and' || before?.is === 'sub' || before?.is === 'adverb' ? (frame.subject ?? this.stack[0]!.subject) : undefined)
      this.open({ kind: 'participle', group, subject, comma: before?.is === 'comma' || at === 0 || (before?.is === 'preposition' && at === 1), parent: frame.predication, conjunction: before?.is === 'preposition' ? before.word : undefined })
      return
    }
    if (!group.finite && this.isReduced(group, at)) {
      const owner = before?.is === 'phrase' ? before.phrase : before?.is === 'comma' ? (this.lastPhrase ?? frame.subject) : undefined
      const whole = owner !== undefined ? this.ownerOf(owner, before?.is === 'comma') : undefined
      this.open({ kind: 'participle', group: { ...group, voice: 'passive' }, subject: whole, comma: before?.is === 'comma' || at === 0, parent: frame.predication })
      return
    }
    // finite from here on
    if (frame.predication && before?.is !== 'and' && this.stack.length > 1) {
      const outer = this.outerWaiting()
      if (outer >= 0) {
        this.stack.length = outer + 1
        frame = this.top
      }
    }
    if (!frame.predication) {
      if (frame.subject === undefined && frame.gap !== undefined && frame.kind === 'relative') frame.subject = frame.gap
      this.attach(frame, group)
      return
    }
    const previous = frame.predication
    const object = previous.roles.at(-1)
    if (before?.is === 'phrase' && object?.name === 'object' && object.phrase === before.phrase) {
      // "said the talks began"
      previous.roles.pop()
      this.open({ kind: 'complement', group, subject: before.phrase, comma: false, parent: previous })
      return
    }
    const head = this.lastChainHead(at)
    if (head !== undefined && object && previous.roles.some(({ name, phrase }) => name === 'object' && phrase === head)) {
      previous.roles = previous.roles.filter(({ phrase }) => phrase < head)
      this.open({ kind: 'complement', group, subject: head, comma: false, parent: previous })
      return
    }
    if ((before?.is === 'comma' || before?.is === 'quote') && isSaying(group.lemma) && this.elements[at + 1]?.is === 'phrase') {
      this.stack = [this.newFrame({ kind: 'main' })]
      this.attach(this.top, group)
      return
    }
    // coordination: the same subject; "will start and be followed" shares the auxiliary
    if (before?.is === 'and' && group.form === 'base' && (previous.modality !== 'fact' || previous.tense === 'future') && group.modality === 'fact') {
      group.tense = previous.tense
      group.modality = previous.modality
    }
    const next = this.newFrame({ ...frame, predication: undefined, pending: [], open: false })
    this.stack[this.stack.length - 1] = next
    this.attach(next, group)
  }

  /** First phrase of the chain "the number of people in the hall" that ends right before the verb. */
  private lastChainHead(at: number): number | undefined {
    let i = at - 1
    let head: number | undefined
    while (i >= 0) {
      const element = this.elements[i]!
      if (element.is === 'phrase') head = element.phrase
      else if (element.is !== 'preposition') break
      else if (i === 0 || this.elements[i - 1]!.is !== 'phrase') break
      i--
    }
    return head
  }

  /** Nearest outer clause that has a subject and still lacks its verb. */
  private outerWaiting(): number {
    for (let i = this.stack.length - 2; i >= 0; i--) if (this.stack[i]!.subject !== undefined && !this.stack[i]!.predication) return i
    return -1
  }

  /** Subject of an infinitive: the object of "asked X to lead", else the subject. */
  private controller(frame: Frame): number | undefined {
    const predication = frame.predication
    if (predication && objectControl.has(predication.verb)) {
      const object = predication.roles.find(({ name }) => name === 'object')
      if (object) return object.phrase
    }
    return frame.subject
  }

  /** "the delegation, headed by X": behind a comma the whole phrase with its complements is meant. */
  private ownerOf(n: number, comma: boolean): number {
    const phrase = this.phrases[n]!
    const first = phrase.appositions.find(other => other < n)
    if (comma && first !== undefined) return first
    if (comma) {
      let owner = n
      while (owner > 0 && this.phrases[owner - 1]!.complements.some(({ preposition, phrase: inner }) => inner === owner && (preposition === 'of' || preposition === 'from' || preposition === 'in'))) owner--
      return owner
    }
    return n
  }

  /** Is a bare -ed form a participle that modifies the noun before it, and no past tense? */
  private isReduced(group: VerbGroup, at: number): boolean {
    const before = this.elements[at - 1]
    const after = this.elements[at + 1]
    if (group.form !== 'ed' && group.form !== 'participle') return false
    if (at === 0 || (before?.is === 'comma' && this.top.subject === undefined)) return true
    if (group.form === 'participle') return true
    if (after?.is === 'preposition' && after.word === 'by' && this.elements[at + 2]?.is === 'phrase' && this.phrases[(this.elements[at + 2] as { phrase: number }).phrase]!.time === undefined && !intransitive.has(group.lemma)) return true
    if (before?.is === 'comma') return !this.top.predication && !this.top.resumed && after?.is !== 'phrase' && this.verbLater(at)
    if (before?.is !== 'phrase') return false
    const waiting = !this.top.predication || this.outerWaiting() >= 0
    if (!waiting) return after?.is !== 'phrase' && !isSaying(group.lemma) && this.top.predication !== undefined && !intransitive.has(group.lemma) && before.phrase !== undefined
    // a later finite verb in the same clause takes the subject
    if (after?.is === 'phrase') return false
    for (let i = at + 1; i < this.elements.length; i++) {
      const element = this.elements[i]!
      if (element.is === 'verb' && !element.group.infinitive && element.group.form !== 'ing') return element.group.finite && this.elements[i - 1]!.is === 'phrase' && !this.subjectBefore(at, i)
      if (element.is === 'comma' || element.is === 'and' || element.is === 'sub' || element.is === 'relative' || element.is === 'stop') break
    }
    return this.headline && transitive.has(group.lemma)
  }

  /** Does a later verb take the subject ("The delegation, headed by X, arrived")? */
  private verbLater(at: number): boolean {
    for (let i = at + 1; i < this.elements.length; i++) {
      const element = this.elements[i]!
      if (element.is === 'verb' && !element.group.infinitive && element.group.form !== 'ing' && this.is(i - 1, 'comma')) return true
    }
    return false
  }

  /** Between a verb and a later one stands a noun phrase without preposition: the later verb's own subject. */
  private subjectBefore(from: number, to: number): boolean {
    for (let i = from + 1; i < to; i++) {
      const element = this.elements[i]!
      if (element.is === 'phrase' && this.elements[i - 1]!.is !== 'preposition' && this.phrases[element.phrase]!.time === undefined && !this.absorbed.has(element.phrase)) return true
    }
    return false
  }

  private open(clause: { kind: Frame['kind']; group: VerbGroup; subject: number | undefined; comma: boolean; parent?: Predication | undefined; conjunction?: string | undefined }): void {
    this.push({ kind: clause.kind, subject: clause.subject, comma: clause.comma, ...(clause.conjunction ? { conjunction: clause.conjunction } : {}) })
    this.attach(this.top, clause.group, clause.parent)
  }

  private attach(frame: Frame, group: VerbGroup, parent?: Predication): void {
    const { tokens, phrases } = this
    const form = frame.kind === 'relative' ? 'relative' : group.infinitive ? 'infinitive' : frame.kind === 'participle' ? 'participle' : 'finite'
    const predication: Predication = {
      start: tokens[group.first]!.start,
      end: tokens[group.last]!.end,
      verb: group.lemma,
      token: group.main,
      voice: group.voice,
      form,
      tense: group.tense,
      polarity: group.polarity,
      modality: frame.modality ?? group.modality,
      roles: [],
      adverbs: [...group.adverbs],
    }
    if (frame.conjunction) predication.conjunction = frame.conjunction
    const above = parent ?? this.outerPredication(frame)
    if (above) predication.parent = this.predications.indexOf(above)
    if (frame.subject !== undefined) {
      predication.roles.push({ name: group.voice === 'passive' ? 'object' : 'agent', phrase: frame.subject })
      this.extend(predication, phrases[frame.subject]!.start)
    }
    if (frame.gap !== undefined && frame.gap !== frame.subject && group.voice === 'active') predication.roles.push({ name: 'object', phrase: frame.gap })
    for (const role of frame.pending) {
      predication.roles.push(role)
      this.extend(predication, phrases[role.phrase]!.start)
    }
    frame.pending = []
    frame.predication = predication
    frame.open = true
    this.predications.push(predication)
  }

  private outerPredication(frame: Frame): Predication | undefined {
    for (let i = this.stack.indexOf(frame) - 1; i >= 0; i--) if (this.stack[i]!.predication) return this.stack[i]!.predication
    return undefined
  }

  private extend(predication: Predication, offset: number): void {
    predication.start = Math.min(predication.start, offset)
    predication.end = Math.max(predication.end, offset)
  }
}

const conditional = new Set(['if', 'unless', 'provided', 'whether', 'in case'])
const objectControl = new Set('ask tell order urge appoint allow want force require persuade invite instruct name nominate choose elect select authorise authorize pick expect request call'.split(' '))
const intransitive = new Set('rise fall arrive die happen occur go come stand remain appear emerge live travel begin start end conclude serve talk speak'.split(' '))
const transitive = new Set(
  'kill injure wound shoot stab arrest charge sentence name hold find identify rescue evacuate appoint fine sell detain jail accuse convict indict release free hospitalise hospitalize displace destroy damage close cancel postpone suspend sack fire oust elect honour honor ban approve reject sign expel hit strike attack rob kidnap abduct bury trap launch cut raise'.split(
    ' ',
  ),
)
