import type { Phrase } from '../model/phrase.js'
import type { Predication } from '../model/predication.js'
import type { Token } from '../model/token.js'
import { isTime, laterVerb, sharesPassive, verbOf } from './ahead.js'
import { antecedentOf, ownerOf } from './antecedent.js'
import type { Frame } from './clauseFrame.js'
import { ClauseStack, isCopula } from './clauseStack.js'
import { readElements, type Element } from './elements.js'
import { addObject, fillFronted } from './objects.js'
import { isClausal, isIntransitive, isResult, isSuffered, takesTwoObjects } from './verbClasses.js'
import type { VerbGroup } from './verbGroups.js'
import { isSaying } from './verbs.js'
import { wordSet } from './wordSet.js'

const doubtful = wordSet('possibly perhaps maybe probably potentially likely presumably')
const conditional = wordSet('if unless whether lest')

/**
 * Clauses of one sentence, each with typed roles whatever the voice and order ("X led Y", "Y, headed by X,", "leading Y was X"). One pass with a stack of open clauses and
 * bounded looks ahead; `headline` reads bare participles as passives ("three killed in blast").
 */
export function findClauses(tokens: readonly Token[], phrases: readonly Phrase[], headline: boolean): Predication[] {
  const parser = new ClauseParser(tokens, phrases, readElements(tokens, phrases), headline)
  const predications = parser.run()
  // a question claims nothing
  for (const predication of predications) if (predication.modality === 'fact' && predication.adverbs.some(word => doubtful.has(word))) predication.modality = 'possibility'
  if (tokens[tokens.length - 1]?.text === '?') for (const predication of predications) if (predication.modality === 'fact') predication.modality = 'possibility'
  return predications
}

class ClauseParser {
  private readonly stack: ClauseStack
  private lastPhrase: number | undefined
  private lastName: number | undefined
  private there = false

  constructor(
    private readonly tokens: readonly Token[],
    private readonly phrases: readonly Phrase[],
    private readonly elements: readonly Element[],
    private readonly headline: boolean,
  ) {
    this.stack = new ClauseStack(tokens, phrases)
  }

  run(): Predication[] {
    for (let at = 0; at < this.elements.length; at++) this.take(this.elements[at]!, at)
    return this.stack.predications
  }

  private take(element: Element, at: number): void {
    const { stack } = this
    if (element.is === 'phrase') this.onPhrase(element.phrase, at)
    else if (element.is === 'verb') this.onVerb(element.group, at)
    else if (element.is === 'relative') this.onRelative(element.word, at)
    else if (element.is === 'that') this.onThat(at)
    else if (element.is === 'sub') this.onSub(element.word, at)
    else if (element.is === 'comma') this.onComma(at)
    else if (element.is === 'open') stack.push({ kind: 'main', bracket: true })
    else if (element.is === 'close') this.closeBracket()
    else if (element.is === 'stop') stack.restart()
    else if (element.is === 'and') stack.top.open = false
    else if (element.is === 'there') this.onThere(at)
    else if (element.is === 'adjective') this.onAdjective(element.word)
    else if (element.is === 'adverb') (stack.top.predication ?? stack.top).adverbs.push(element.word)
  }

  /** "there are three" after "and" or a comma begins a clause of its own. */
  private onThere(at: number): void {
    this.there = true
    const before = this.before(at)
    if (this.stack.top.predication && (before === 'and' || before === 'comma')) this.startClause(this.stack.top, undefined, before === 'and' && this.before(at - 1) !== 'comma')
    else if (this.stack.top.predication && this.stack.takesClause(this.stack.top)) this.stack.push({ kind: 'complement' })
  }

  private before(at: number): Element['is'] | undefined {
    return this.elements[at - 1]?.is
  }

  private onPhrase(n: number, at: number): void {
    const { stack, phrases } = this
    const phrase = phrases[n]!
    const before = this.elements[at - 1]
    if (before?.is === 'preposition') {
      this.lastPhrase = n
      if (before.word === 'by' && this.reopens(at)) stack.pop()
      stack.addRole(before.word, n, before.negated)
      return
    }
    const verb = verbOf(this.elements, phrases, at)
    if (isTime(phrase) && !(verb === at + 1 && stack.top.subject === undefined && !stack.top.predication && at === 0)) {
      stack.addRole('time', n)
      return
    }
    this.lastName = this.lastPhrase
    this.lastPhrase = n
    const starts = verb >= 0
    if (before?.is === 'comma') this.closeInner(starts)
    const frame = stack.top
    if (!frame.predication) this.takeSubject(frame, n, at, starts)
    else if (frame.open || before?.is === 'verb' || (before?.is === 'adverb' && this.before(at - 1) === 'verb')) this.takeObject(frame, n, at, starts)
    else if (starts && (before?.is === 'comma' || before?.is === 'and' || before?.is === 'close')) this.startClause(frame, n, before.is === 'and' && this.before(at - 1) !== 'comma')
    else if (starts && (before?.is === 'phrase' || before?.is === 'adverb' || before?.is === 'adjective')) this.startInner(frame, n, before, at)
  }

  /** Closes clauses between commas and in front of the main clause when a noun phrase follows the comma. */
  private closeInner(starts: boolean): void {
    const { stack } = this
    while (stack.frames.length > 1 && !stack.top.bracket && stack.top.comma && stack.top.predication) {
      const outer = stack.frames[stack.frames.length - 2]!
      if (!starts && outer.predication) break
      stack.pop()
    }
  }

  private takeSubject(frame: Frame, n: number, at: number, starts: boolean): void {
    const { phrases } = this
    const before = this.elements[at - 1]
    if (frame.subject !== undefined && frame.kind !== 'relative') {
      // "The talks, Lee said, began"
      const verb = this.elements[at + 1]
      if (before?.is === 'comma' && verb?.is === 'verb' && isSaying(verb.group.lemma) && verb.group.voice === 'active' && this.elements.slice(at + 2, at + 6).some(({ is }) => is === 'comma')) {
        this.stack.push({ kind: 'main', subject: n, comma: true })
        return
      }
      if (before?.is === 'phrase') {
        // "the man police arrested": a relative clause without its pronoun
        if (starts && this.isZeroRelative(at)) this.stack.push({ kind: 'relative', subject: n, gap: before.phrase })
        else if (starts && phrases[n]!.kind === 'name') frame.subject = n
        return
      }
      if (!starts || this.isWiderPlace(n) || (before?.is === 'comma' && this.endsWithComma(at))) return
    }
    if (frame.kind === 'relative' && frame.subject !== undefined && frame.gap === undefined && before?.is === 'relative') frame.gap = frame.subject
    frame.subject = n
    fillFronted(this.stack, n)
  }

  /** "the man police arrested fled" needs a second verb; "Another group the Local Committees said" is a group with its name. */
  private isZeroRelative(at: number): boolean {
    const verb = verbOf(this.elements, this.phrases, at)
    const element = this.elements[verb]
    if (element?.is !== 'verb' || isSaying(element.group.lemma)) return false
    for (let i = verb + 1; i < this.elements.length && i < verb + 30; i++) {
      const next = this.elements[i]!
      if (next.is === 'verb' && !next.group.infinitive && !next.group.gerund) return true
      if (next.is === 'stop' || next.is === 'sub') return false
    }
    return false
  }

  /** "The two officers, members of a special unit, were": between commas with what hangs on it. */
  private endsWithComma(at: number): boolean {
    for (let i = at + 1; i < this.elements.length && i < at + 12; i++) {
      const element = this.elements[i]!
      if (element.is === 'comma') return true
      if (element.is !== 'preposition' && !(element.is === 'phrase' && this.before(i) === 'preposition')) return false
    }
    return false
  }

  /** "of Vendace Place, Lochmaben, Lockerbie": one place after the other. */
  private isWiderPlace(n: number): boolean {
    const [phrase, last] = [this.phrases[n]!, this.lastName]
    return last !== undefined && phrase.kind === 'name' && phrase.named !== 'person' && phrase.named !== 'organisation' && phrase.determiner === undefined && this.phrases[last]!.kind === 'name' && this.phrases[last]!.preposition !== undefined
  }

  private takeObject(frame: Frame, n: number, at: number, starts: boolean): void {
    const predication = frame.predication!
    const before = this.before(at)
    if (starts && isClausal(predication.verb) && predication.voice === 'active' && (before === 'verb' || before === 'phrase' || before === 'adverb' || before === 'comma')) {
      this.stack.makeListener(predication)
      frame.open = false
      this.stack.push({ kind: 'complement', subject: n })
      return
    }
    if (starts && before === 'phrase') {
      this.startInner(frame, n, this.elements[at - 1]!, at)
      return
    }
    if (starts && before === 'comma') {
      this.startClause(frame, n, false)
      return
    }
    addObject(this.stack, frame, n, this.there, this.elements[at - 1])
    this.there = false
  }

  /** A clause of its own: "..., he said", "and the talks began". */
  private startClause(frame: Frame, n: number | undefined, joined: boolean): void {
    const { stack } = this
    while (stack.frames.length > 1 && !stack.top.bracket && (stack.top.kind === 'relative' || stack.top.kind === 'participle' || stack.top.kind === 'infinitive')) stack.pop()
    const { top } = stack
    const subject = n === undefined ? {} : { subject: n }
    if (n !== undefined) fillFronted(stack, n)
    // "said that A left and B stayed" goes on with what is said
    if (joined && (top.kind === 'sub' || top.kind === 'complement')) {
      const { conjunction, modality } = top
      stack.replace({ kind: top.kind, comma: top.comma, pending: [], adverbs: [], open: false, ...subject, ...(conjunction ? { conjunction } : {}), ...(modality ? { modality } : {}) })
    } else stack.restart({ ...subject, ...(frame.predication?.voice === 'passive' ? { passive: true as const } : {}) })
  }

  /** "said in a statement he would", "the moment police arrived". */
  private startInner(frame: Frame, n: number, before: Element, at: number): void {
    const verb = this.elements[verbOf(this.elements, this.phrases, at)]
    const behind = this.elements[verbOf(this.elements, this.phrases, at) + 1]
    // "... fighters a monitoring group said."
    if (verb?.is === 'verb' && isSaying(verb.group.lemma) && verb.group.voice === 'active' && (!behind || behind.is === 'comma' || behind.is === 'preposition') && before.is === 'phrase' && !this.stack.takesClause(frame)) this.stack.restart({ subject: n })
    else if (this.stack.takesClause(frame)) {
      this.stack.makeListener(frame.predication)
      this.stack.push({ kind: 'complement', subject: n })
    } else if (before.is === 'phrase') this.stack.push({ kind: 'relative', subject: n, gap: before.phrase })
  }

  private onAdjective(word: string): void {
    const { predication, open } = this.stack.top
    if (predication && open && !predication.adjective) predication.adjective = word
  }

  private onComma(at: number): void {
    const { stack } = this
    stack.top.open = false
    const next = this.elements[at + 1]
    if (next?.is === 'verb' || next?.is === 'adverb' || next?.is === 'preposition') {
      // ", who chaired it, said": back to the clause that waits for its verb
      const { top } = stack
      if (top.comma && top.predication && !top.bracket && (next.is !== 'verb' || next.group.finite || stack.waiting() >= 0) && (next.is === 'verb' || stack.waiting() >= 0)) stack.pop()
    }
  }

  private closeBracket(): void {
    const { stack } = this
    const from = stack.frames.findLastIndex(({ bracket }) => bracket)
    if (from > 0) stack.frames.length = from
  }

  /** "by" behind an inner clause that cannot take it. */
  private reopens(at: number): boolean {
    return this.stack.top.kind === 'infinitive' && this.before(at - 1) === 'comma'
  }

  private onSub(word: string, at: number): void {
    const fronted = at === 0 || this.before(at) === 'comma' || this.before(at) === 'stop' || !this.stack.top.predication
    this.stack.push({ kind: 'sub', comma: fronted, conjunction: word, ...(conditional.has(word) ? { modality: 'condition' as const } : {}) })
  }

  private onThat(at: number): void {
    const { stack } = this
    const before = this.elements[at - 1]
    const next = this.elements[at + 1]
    const second = this.elements[at + 2]
    const verbNext = next?.is === 'verb' || (next?.is === 'adverb' && second?.is === 'verb')
    const time = before?.is === 'phrase' && isTime(this.phrases[before.phrase]!)
    const nouns = before?.is === 'phrase' && !time && this.lastPhrase !== undefined
    if (nouns && verbNext && next?.is === 'verb' && !next.group.infinitive) return this.onRelative('that', at)
    if (verbNext && !nouns) return
    // joined to an earlier "that": "said that A left and that B stayed"
    if (before?.is === 'and') {
      const level = stack.frames.findLastIndex(({ conjunction }) => conjunction === 'that')
      if (level > 0) stack.frames.length = level
    }
    // "did that, he said"
    if (!next || next.is === 'comma' || next.is === 'stop' || next.is === 'and' || next.is === 'close') return
    const governor = stack.frames.findLastIndex(frame => frame.predication && stack.takesClause(frame))
    if (nouns && governor < 0 && next?.is === 'phrase') {
      const verb = verbOf(this.elements, this.phrases, at + 1)
      const clause = this.elements[verb]
      const object = this.elements[verb + 1]
      // "the gun that police found", against "the claim that police found a gun"
      if (clause?.is === 'verb' && clause.group.voice === 'active' && !isCopula(clause.group.lemma) && object?.is !== 'phrase') return this.onRelative('that', at)
    }
    if (governor >= 0) {
      const from = stack.frames.findLastIndex(({ bracket }) => bracket)
      if (governor > from) stack.frames.length = governor + 1
      stack.makeListener(stack.top.predication)
    }
    stack.push({ kind: governor >= 0 ? 'complement' : 'sub', comma: false, conjunction: 'that' })
  }

  private onRelative(word: string, at: number): void {
    const { stack } = this
    const comma = this.before(at) === 'comma'
    const next = this.elements[at + 1]
    const free = this.before(at) === 'verb' || (this.before(at) === 'preposition' && word !== 'whom' && word !== 'which') || at === 0
    if (free || word === 'where' || word === 'when' || word === 'why' || word === 'how' || word === 'whose' || word === 'what' || this.lastPhrase === undefined) {
      stack.push({ kind: 'sub', comma: comma || at === 0, conjunction: word })
      return
    }
    const verb = next?.is === 'verb' ? next : this.elements[at + 2]
    const antecedent = antecedentOf(word, this.lastPhrase, verb, comma, this.phrases, this.tokens)
    const direct = next?.is === 'verb' || (next?.is === 'adverb' && this.elements[at + 2]?.is === 'verb') || next?.is === 'comma' || (next?.is === 'preposition' && verbOf(this.elements, this.phrases, at) >= 0)
    const preposition = this.elements[at - 1]
    if (direct) stack.push({ kind: 'relative', subject: antecedent, comma })
    else if (preposition?.is === 'preposition') stack.push({ kind: 'relative', comma: this.before(at - 1) === 'comma', pending: [{ name: preposition.word, phrase: antecedent }] })
    else stack.push({ kind: 'relative', gap: antecedent, comma })
  }

  private onVerb(group: VerbGroup, at: number): void {
    if (group.infinitive) this.onInfinitive(group, at)
    else if (group.gerund) this.onGerund(group, at)
    else if (!group.finite && this.isReduced(group, at)) this.onParticiple(group, at)
    else this.onFinite(group, at)
  }

  private onInfinitive(group: VerbGroup, at: number): void {
    const { stack } = this
    const before = this.elements[at - 1]
    const frame = stack.top
    // headline: "Mayor to resign"
    if (this.headline && !frame.predication && frame.subject !== undefined && !laterVerb(this.elements, this.phrases, at)) {
      group.infinitive = false
      group.tense = 'future'
      group.modality = 'plan'
      stack.attach(frame, group)
      return
    }
    const noun = before?.is === 'phrase' && (this.before(at - 1) === 'preposition' || !frame.predication)
    const subject = noun ? undefined : stack.controller(frame)
    this.open({ kind: 'infinitive', comma: before?.is === 'comma' || at === 0, ...(subject !== undefined ? { subject } : {}) }, group, frame.predication)
  }

  private onGerund(group: VerbGroup, at: number): void {
    const { stack } = this
    const before = this.elements[at - 1]
    const frame = stack.top
    let subject = frame.subject ?? stack.frames[0]!.subject
    if (before?.is === 'phrase') {
      const phrase = this.phrases[before.phrase]!
      // "an attack in Homs killing six": the attack kills, Homs does not
      const place = this.before(at - 1) === 'preposition' && (phrase.kind === 'name' || isResult(group.lemma))
      if (!isTime(phrase) && !place) subject = before.phrase
    }
    const conjunction = before?.is === 'preposition' ? before.word : undefined
    const comma = before?.is === 'comma' || at === 0 || (before?.is === 'preposition' && (at === 1 || this.before(at - 1) === 'comma' || frame.subject === undefined))
    this.open({ kind: 'participle', comma, ...(subject !== undefined ? { subject } : {}), ...(conjunction ? { conjunction } : {}) }, group, frame.predication)
  }

  private onParticiple(group: VerbGroup, at: number): void {
    const { stack } = this
    const before = this.elements[at - 1]
    const owner = before?.is === 'phrase' ? before.phrase : before?.is === 'comma' && !stack.top.predication ? stack.top.subject : before?.is === 'comma' ? this.lastPhrase : undefined
    const subject = owner === undefined ? undefined : ownerOf(owner, before?.is === 'comma', this.phrases)
    this.open({ kind: 'participle', comma: before?.is === 'comma' || at === 0, ...(subject !== undefined ? { subject } : {}) }, { ...group, voice: 'passive' }, stack.top.predication)
  }

  private onFinite(group: VerbGroup, at: number): void {
    const { stack } = this
    const before = this.elements[at - 1]
    let frame = stack.top
    if (frame.predication && before?.is !== 'and') {
      const outer = stack.waiting()
      if (outer >= 0) {
        stack.frames.length = outer + 1
        frame = stack.top
      }
    }
    if (!frame.predication) {
      if (frame.subject === undefined && frame.gap !== undefined && frame.kind === 'relative') frame.subject = frame.gap
      if ((this.headline || this.isCounted(frame)) && frame.kind === 'main' && this.isHeadlinePassive(group, at)) stack.attach(frame, { ...group, voice: 'passive' })
      // "two were killed and three wounded"
      else if (frame.passive && !group.auxiliary && group.form !== 's' && sharesPassive(this.elements, this.phrases, at, group.lemma)) stack.attach(frame, { ...group, voice: group.form === 'ed' || group.form === 'participle' ? 'passive' : group.voice })
      else stack.attach(frame, group)
      return
    }
    const previous = frame.predication
    if (this.convertsReduced(previous, frame, group)) return
    if (before?.is === 'comma' && isSaying(group.lemma) && this.elements[at + 1]?.is === 'phrase') {
      stack.attach(stack.restart(), group)
      return
    }
    const object = previous.roles.at(-1)
    if (before?.is === 'phrase' && object?.name === 'object' && object.phrase === before.phrase && previous.voice === 'active' && previous.form !== 'participle') {
      // "said the talks began"
      previous.roles.pop()
      this.open({ kind: 'complement', subject: before.phrase }, group, previous)
      return
    }
    this.coordinate(group, at)
  }

  /** "and left", ", shot and burned": the same subject; the clause whose verb has the like form goes on. */
  private coordinate(group: VerbGroup, at: number): void {
    const { stack } = this
    const joined = this.before(at) === 'and' || this.before(at) === 'comma' || this.before(at) === 'adverb'
    let level = stack.frames.length - 1
    const base = group.form === 'base' && group.modality === 'fact' && !group.auxiliary
    if (base) while (level > 0 && !stack.frames[level]!.bracket && !takesBase(stack.frames[level]!, this.phrases)) level--
    else if (!this.sharesParticiple(group, at)) while (level > 0 && !stack.frames[level]!.bracket && (stack.frames[level]!.kind === 'participle' || stack.frames[level]!.kind === 'infinitive')) level--
    if (base && !takesBase(stack.frames[level]!, this.phrases)) level = stack.frames.length - 1
    stack.frames.length = level + 1
    const frame = stack.top
    const previous = frame.predication
    if (previous && joined) {
      // "will start and be followed" shares the auxiliary, "was arrested and charged" the voice
      if (base && previous.modality !== 'fact') {
        group.tense = previous.tense
        group.modality = previous.modality
        group.infinitive = previous.form === 'infinitive'
      }
      if (group.form === 'ed' || group.form === 'participle')
        if (!group.auxiliary && (previous.voice === 'passive' || (isCopula(previous.verb) && previous.adjective !== undefined)) && group.voice === 'active' && sharesPassive(this.elements, this.phrases, at, group.lemma)) group.voice = 'passive'
    }
    const { kind, comma, conjunction, modality, bracket } = frame
    const role = previous?.roles.find(({ name }) => name === (previous.voice === 'passive' ? 'object' : 'agent'))
    const subject = joined ? (frame.subject ?? role?.phrase) : undefined
    const next = stack.replace({ kind, comma, pending: [], adverbs: [], open: false, ...(subject !== undefined ? { subject } : {}), ...(conjunction ? { conjunction } : {}), ...(modality ? { modality } : {}), ...(bracket ? { bracket } : {}) })
    stack.attach(next, group)
  }

  /** "passed by the Senate and signed by the governor": both hang on the noun. */
  private sharesParticiple(group: VerbGroup, at: number): boolean {
    const { kind, predication } = this.stack.top
    return kind === 'participle' && predication?.voice === 'passive' && this.before(at) === 'and' && !group.auxiliary && (group.form === 'ed' || group.form === 'participle') && sharesPassive(this.elements, this.phrases, at, group.lemma)
  }

  /** "The man shot died": the bare past form read as a verb was a participle. */
  private convertsReduced(previous: Predication, frame: Frame, group: VerbGroup): boolean {
    if (previous.voice !== 'active' || previous.form !== 'finite' || !isSuffered(previous.verb) || previous.roles.some(({ name }) => name === 'object')) return false
    if (frame.open === false || !/(?:ed|shot|held|found|hurt)$/.test(this.tokens[previous.token]!.lower)) return false
    const agent = previous.roles.find(({ name }) => name === 'agent')
    if (!agent || frame.kind !== 'main') return false
    agent.name = 'object'
    previous.voice = 'passive'
    previous.form = 'participle'
    delete frame.predication
    this.stack.attach(frame, group)
    return true
  }

  /** "Three killed, 12 hurt": figures as headlines have them, in captions and leads as well. */
  private isCounted({ subject }: Frame): boolean {
    const phrase = subject === undefined ? undefined : this.phrases[subject]!
    return phrase?.quantity !== undefined && phrase.determiner === undefined && this.stack.predications.every(({ voice }) => voice === 'passive')
  }

  private isHeadlinePassive(group: VerbGroup, at: number): boolean {
    const next = this.elements[at + 1]
    return !group.auxiliary && (group.form === 'ed' || group.form === 'participle') && (isSuffered(group.lemma) || !(isIntransitive(group.lemma) || isClausal(group.lemma))) && !(next?.is === 'phrase' && !isTime(this.phrases[next.phrase]!))
  }

  /** Is a bare -ed form a participle that modifies the noun before it, and no past tense? */
  private isReduced(group: VerbGroup, at: number): boolean {
    const before = this.elements[at - 1]
    const after = this.elements[at + 1]
    const { top } = this.stack
    if (group.form === 'participle') return true
    // "when asked", "if convicted"
    if ((before?.is === 'sub' || (before?.is === 'relative' && before.word === 'when')) && (!isIntransitive(group.lemma) || group.lemma === 'ask')) return true
    if (isIntransitive(group.lemma)) return false
    const object = after?.is === 'phrase' && !isTime(this.phrases[after.phrase]!)
    if (before === undefined || before.is === 'stop') return !object || takesTwoObjects(group.lemma)
    if (before.is === 'comma' && top.subject === undefined && !top.predication) return true
    const by = after?.is === 'preposition' && after.word === 'by' && this.elements[at + 2]?.is === 'phrase' && this.phrases[(this.elements[at + 2] as { phrase: number }).phrase]!.time === undefined
    const waiting = !top.predication || this.stack.waiting() >= 0
    if (before.is === 'comma') return by || (waiting ? !object && !top.resumed && laterVerb(this.elements, this.phrases, at) : !object && isSuffered(group.lemma) && !this.joinsLater(at))
    if (before.is === 'and') return false
    if (before.is !== 'phrase' && before.is !== 'adverb' && before.is !== 'close') return false
    if (!waiting) return before.is === 'phrase' && !object
    if (by) return true
    return laterVerb(this.elements, this.phrases, at)
  }

  /** ", shot him and fled", ", charged and released": a list of verbs. */
  private joinsLater(at: number): boolean {
    for (let i = at + 1; i < this.elements.length && i < at + 10; i++) {
      const element = this.elements[i]!
      if (element.is === 'and') return this.elements[i + 1]?.is === 'verb'
      if (element.is === 'sub' || element.is === 'stop' || element.is === 'relative') return false
    }
    return false
  }

  private open(frame: Partial<Frame> & Pick<Frame, 'kind'>, group: VerbGroup, parent: Predication | undefined): void {
    this.stack.attach(this.stack.push(frame), group, parent)
  }
}

/** May a bare verb go on behind "and": "to stop and search", "will stop and search", "they stop and search"? */
function takesBase({ kind, predication, subject }: Frame, phrases: readonly Phrase[]): boolean {
  if (!predication) return false
  if (kind === 'infinitive' || predication.modality === 'plan' || predication.modality === 'possibility') return true
  return predication.tense === 'present' && subject !== undefined && (phrases[subject]!.plural || phrases[subject]!.members.length > 0 || phrases[subject]!.kind === 'pronoun')
}
