import { isTime, verbOf } from './ahead.js'
import type { Frame } from './clauseFrame.js'
import type { ClauseScene } from './clauseScene.js'
import type { Element } from './elements.js'
import { addObject, fillFronted } from './objects.js'
import { isClausal } from './verbClasses.js'
import { isSaying } from './verbs.js'

/** What a noun phrase is to the clauses that stand open: subject, object, subject of a new clause inside or beside them. */
export class NounReader {
  constructor(private readonly scene: ClauseScene) {}

  /** "there are three" after "and" or a comma begins a clause of its own. */
  onThere(at: number): void {
    this.scene.there = true
    const before = this.scene.before(at)
    if (this.scene.stack.top.predication && (before === 'and' || before === 'comma'))
      this.startClause(this.scene.stack.top, undefined, before === 'and' && this.scene.before(at - 1) !== 'comma')
    else if (this.scene.stack.top.predication && this.scene.stack.takesClause(this.scene.stack.top))
      this.scene.stack.push({ kind: 'complement' })
  }

  onPhrase(n: number, at: number): void {
    const { stack, phrases } = this.scene
    const phrase = phrases[n]!
    const before = this.scene.elements[at - 1]
    if (before?.is === 'preposition') {
      this.scene.lastPhrase = n
      if (before.word === 'by' && this.reopens(at)) stack.pop()
      stack.addRole(before.word, n, before.negated)
      return
    }
    const verb = verbOf(this.scene.elements, phrases, at)
    if (isTime(phrase) && !(verb === at + 1 && stack.top.subject === undefined && !stack.top.predication && at === 0)) {
      stack.addRole('time', n)
      return
    }
    this.scene.lastName = this.scene.lastPhrase
    this.scene.lastPhrase = n
    const starts = verb >= 0
    if (before?.is === 'comma') this.closeInner(starts)
    const frame = stack.top
    if (!frame.predication) this.takeSubject(frame, n, at, starts)
    else if (frame.open || before?.is === 'verb' || (before?.is === 'adverb' && this.scene.before(at - 1) === 'verb'))
      this.takeObject(frame, n, at, starts)
    else if (starts && (before?.is === 'comma' || before?.is === 'and' || before?.is === 'close'))
      this.startClause(frame, n, before.is === 'and' && this.scene.before(at - 1) !== 'comma')
    else if (starts && (before?.is === 'phrase' || before?.is === 'adverb' || before?.is === 'adjective'))
      this.startInner(frame, n, before, at)
  }

  /** Closes clauses between commas and in front of the main clause when a noun phrase follows the comma. */
  private closeInner(starts: boolean): void {
    const { stack } = this.scene
    while (stack.frames.length > 1 && !stack.top.bracket && stack.top.comma && stack.top.predication) {
      const outer = stack.frames[stack.frames.length - 2]!
      if (!starts && outer.predication) break
      stack.pop()
    }
  }

  private takeSubject(frame: Frame, n: number, at: number, starts: boolean): void {
    const { phrases } = this.scene
    const before = this.scene.elements[at - 1]
    if (frame.subject !== undefined && frame.kind !== 'relative') {
      // "The talks, Lee said, began"
      const verb = this.scene.elements[at + 1]
      if (
        before?.is === 'comma' &&
        verb?.is === 'verb' &&
        isSaying(verb.group.lemma) &&
        verb.group.voice === 'active' &&
        this.scene.elements.slice(at + 2, at + 6).some(({ is }) => is === 'comma')
      ) {
        this.scene.stack.push({ kind: 'main', subject: n, comma: true })
        return
      }
      if (before?.is === 'phrase') {
        // "the man police arrested": a relative clause without its pronoun
        if (starts && this.isZeroRelative(at)) this.scene.stack.push({ kind: 'relative', subject: n, gap: before.phrase })
        else if (starts && phrases[n]!.kind === 'name') frame.subject = n
        return
      }
      if (!starts || this.isWiderPlace(n) || (before?.is === 'comma' && this.endsWithComma(at))) return
    }
    if (frame.kind === 'relative' && frame.subject !== undefined && frame.gap === undefined && before?.is === 'relative')
      frame.gap = frame.subject
    frame.subject = n
    fillFronted(this.scene.stack, n)
  }

  /** "the man police arrested fled" needs a second verb; "Another group the Local Committees said" is a group with its name. */
  private isZeroRelative(at: number): boolean {
    const verb = verbOf(this.scene.elements, this.scene.phrases, at)
    const element = this.scene.elements[verb]
    if (element?.is !== 'verb' || isSaying(element.group.lemma)) return false
    for (let i = verb + 1; i < this.scene.elements.length && i < verb + 30; i++) {
      const next = this.scene.elements[i]!
      if (next.is === 'verb' && !next.group.infinitive && !next.group.gerund) return true
      if (next.is === 'stop' || next.is === 'sub') return false
    }
    return false
  }

  /** "The two officers, members of a special unit, were": between commas with what hangs on it. */
  private endsWithComma(at: number): boolean {
    for (let i = at + 1; i < this.scene.elements.length && i < at + 12; i++) {
      const element = this.scene.elements[i]!
      if (element.is === 'comma') return true
      if (element.is !== 'preposition' && !(element.is === 'phrase' && this.scene.before(i) === 'preposition')) return false
    }
    return false
  }

  /** "of Vendace Place, Lochmaben, Lockerbie": one place after the other. */
  private isWiderPlace(n: number): boolean {
    const [phrase, last] = [this.scene.phrases[n]!, this.scene.lastName]
    return (
      last !== undefined &&
      phrase.kind === 'name' &&
      phrase.named !== 'person' &&
      phrase.named !== 'organisation' &&
      phrase.determiner === undefined &&
      this.scene.phrases[last]!.kind === 'name' &&
      this.scene.phrases[last]!.preposition !== undefined
    )
  }

  private takeObject(frame: Frame, n: number, at: number, starts: boolean): void {
    const predication = frame.predication!
    const before = this.scene.before(at)
    if (
      starts &&
      isClausal(predication.verb) &&
      predication.voice === 'active' &&
      (before === 'verb' || before === 'phrase' || before === 'adverb' || before === 'comma')
    ) {
      this.scene.stack.makeListener(predication)
      frame.open = false
      this.scene.stack.push({ kind: 'complement', subject: n })
      return
    }
    if (starts && before === 'phrase') {
      this.startInner(frame, n, this.scene.elements[at - 1]!, at)
      return
    }
    if (starts && before === 'comma') {
      this.startClause(frame, n, false)
      return
    }
    addObject(this.scene.stack, frame, n, this.scene.there, this.scene.elements[at - 1])
    this.scene.there = false
  }

  /** A clause of its own: "..., he said", "and the talks began". */
  private startClause(frame: Frame, n: number | undefined, joined: boolean): void {
    const { stack } = this.scene
    while (
      stack.frames.length > 1 &&
      !stack.top.bracket &&
      (stack.top.kind === 'relative' || stack.top.kind === 'participle' || stack.top.kind === 'infinitive')
    )
      stack.pop()
    const { top } = stack
    const subject = n === undefined ? {} : { subject: n }
    if (n !== undefined) fillFronted(stack, n)
    // "said that A left and B stayed" goes on with what is said
    if (joined && (top.kind === 'sub' || top.kind === 'complement')) {
      const { conjunction, modality } = top
      stack.replace({
        kind: top.kind,
        comma: top.comma,
        pending: [],
        adverbs: [],
        open: false,
        ...subject,
        ...(conjunction ? { conjunction } : {}),
        ...(modality ? { modality } : {}),
      })
    } else stack.restart({ ...subject, ...(frame.predication?.voice === 'passive' ? { passive: true as const } : {}) })
  }

  /** "said in a statement he would", "the moment police arrived". */
  private startInner(frame: Frame, n: number, before: Element, at: number): void {
    const verb = this.scene.elements[verbOf(this.scene.elements, this.scene.phrases, at)]
    const behind = this.scene.elements[verbOf(this.scene.elements, this.scene.phrases, at) + 1]
    // "... fighters a monitoring group said."
    if (
      verb?.is === 'verb' &&
      isSaying(verb.group.lemma) &&
      verb.group.voice === 'active' &&
      (!behind || behind.is === 'comma' || behind.is === 'preposition') &&
      before.is === 'phrase' &&
      !this.scene.stack.takesClause(frame)
    )
      this.scene.stack.restart({ subject: n })
    else if (this.scene.stack.takesClause(frame)) {
      this.scene.stack.makeListener(frame.predication)
      this.scene.stack.push({ kind: 'complement', subject: n })
    } else if (before.is === 'phrase') this.scene.stack.push({ kind: 'relative', subject: n, gap: before.phrase })
  }

  /** "by" behind an inner clause that cannot take it. */
  private reopens(at: number): boolean {
    return this.scene.stack.top.kind === 'infinitive' && this.scene.before(at - 1) === 'comma'
  }
}
