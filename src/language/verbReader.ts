import type { Phrase } from '../model/phrase.js'
import type { Predication } from '../model/predication.js'
import { isTime, laterVerb, sharesPassive } from './ahead.js'
import { ownerOf } from './antecedent.js'
import type { Frame } from './clauseFrame.js'
import type { ClauseScene } from './clauseScene.js'
import { isCopula } from './clauseStack.js'
import { isCounted, isHeadlinePassive, isReduced, sharesParticiple } from './participles.js'
import { isResult, isSuffered } from './verbClasses.js'
import type { VerbGroup } from './verbGroups.js'
import { isSaying } from './verbs.js'

/** Which clause a verb group is the verb of: one that waits, one joined to it, or one it opens inside. */
export class VerbReader {
  constructor(private readonly scene: ClauseScene) {}

  onVerb(group: VerbGroup, at: number): void {
    if (group.infinitive) this.onInfinitive(group, at)
    else if (group.gerund) this.onGerund(group, at)
    else if (!group.finite && isReduced(this.scene, group, at)) this.onParticiple(group, at)
    else this.onFinite(group, at)
  }

  private onInfinitive(group: VerbGroup, at: number): void {
    const { stack } = this.scene
    const before = this.scene.elements[at - 1]
    const frame = stack.top
    // headline: "Mayor to resign"
    if (
      this.scene.headline &&
      !frame.predication &&
      frame.subject !== undefined &&
      !laterVerb(this.scene.elements, this.scene.phrases, at)
    ) {
      group.infinitive = false
      group.tense = 'future'
      group.modality = 'plan'
      stack.attach(frame, group)
      return
    }
    const noun = before?.is === 'phrase' && (this.scene.before(at - 1) === 'preposition' || !frame.predication)
    const subject = noun ? undefined : stack.controller(frame)
    this.scene.open(
      { kind: 'infinitive', comma: before?.is === 'comma' || at === 0, ...(subject !== undefined ? { subject } : {}) },
      group,
      frame.predication,
    )
  }

  private onGerund(group: VerbGroup, at: number): void {
    const { stack } = this.scene
    const before = this.scene.elements[at - 1]
    const frame = stack.top
    let subject = frame.subject ?? stack.frames[0]!.subject
    if (before?.is === 'phrase') {
      const phrase = this.scene.phrases[before.phrase]!
      // "an attack in Homs killing six": the attack kills, Homs does not
      const place = this.scene.before(at - 1) === 'preposition' && (phrase.kind === 'name' || isResult(group.lemma))
      if (!isTime(phrase) && !place) subject = before.phrase
    }
    const conjunction = before?.is === 'preposition' ? before.word : undefined
    const comma =
      before?.is === 'comma' ||
      at === 0 ||
      (before?.is === 'preposition' && (at === 1 || this.scene.before(at - 1) === 'comma' || frame.subject === undefined))
    this.scene.open(
      { kind: 'participle', comma, ...(subject !== undefined ? { subject } : {}), ...(conjunction ? { conjunction } : {}) },
      group,
      frame.predication,
    )
  }

  private onParticiple(group: VerbGroup, at: number): void {
    const { stack } = this.scene
    const before = this.scene.elements[at - 1]
    const owner =
      before?.is === 'phrase'
        ? before.phrase
        : before?.is === 'comma' && !stack.top.predication
          ? stack.top.subject
          : before?.is === 'comma'
            ? this.scene.lastPhrase
            : undefined
    const subject = owner === undefined ? undefined : ownerOf(owner, before?.is === 'comma', this.scene.phrases)
    this.scene.open(
      { kind: 'participle', comma: before?.is === 'comma' || at === 0, ...(subject !== undefined ? { subject } : {}) },
      { ...group, voice: 'passive' },
      stack.top.predication,
    )
  }

  private onFinite(group: VerbGroup, at: number): void {
    const { stack } = this.scene
    const before = this.scene.elements[at - 1]
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
      if (
        (this.scene.headline || isCounted(this.scene, frame)) &&
        frame.kind === 'main' &&
        isHeadlinePassive(this.scene, group, at)
      )
        stack.attach(frame, { ...group, voice: 'passive' })
      // "two were killed and three wounded"
      else if (
        frame.passive &&
        !group.auxiliary &&
        group.form !== 's' &&
        sharesPassive(this.scene.elements, this.scene.phrases, at, group.lemma)
      )
        stack.attach(frame, { ...group, voice: group.form === 'ed' || group.form === 'participle' ? 'passive' : group.voice })
      else stack.attach(frame, group)
      return
    }
    const previous = frame.predication
    if (this.convertsReduced(previous, frame, group)) return
    if (before?.is === 'comma' && isSaying(group.lemma) && this.scene.elements[at + 1]?.is === 'phrase') {
      stack.attach(stack.restart(), group)
      return
    }
    const object = previous.roles.at(-1)
    if (
      before?.is === 'phrase' &&
      object?.name === 'object' &&
      object.phrase === before.phrase &&
      previous.voice === 'active' &&
      previous.form !== 'participle'
    ) {
      // "said the talks began"
      previous.roles.pop()
      this.scene.open({ kind: 'complement', subject: before.phrase }, group, previous)
      return
    }
    this.coordinate(group, at)
  }

  /** "and left", ", shot and burned": the same subject; the clause whose verb has the like form goes on. */
  private coordinate(group: VerbGroup, at: number): void {
    const { stack } = this.scene
    const joined = this.scene.before(at) === 'and' || this.scene.before(at) === 'comma' || this.scene.before(at) === 'adverb'
    let level = stack.frames.length - 1
    const base = group.form === 'base' && group.modality === 'fact' && !group.auxiliary
    if (base) while (level > 0 && !stack.frames[level]!.bracket && !takesBase(stack.frames[level]!, this.scene.phrases)) level--
    else if (!sharesParticiple(this.scene, group, at))
      while (
        level > 0 &&
        !stack.frames[level]!.bracket &&
        (stack.frames[level]!.kind === 'participle' || stack.frames[level]!.kind === 'infinitive')
      )
        level--
    if (base && !takesBase(stack.frames[level]!, this.scene.phrases)) level = stack.frames.length - 1
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
        if (
          !group.auxiliary &&
          (previous.voice === 'passive' || (isCopula(previous.verb) && previous.adjective !== undefined)) &&
          group.voice === 'active' &&
          sharesPassive(this.scene.elements, this.scene.phrases, at, group.lemma)
        )
          group.voice = 'passive'
    }
    const { kind, comma, conjunction, modality, bracket } = frame
    const role = previous?.roles.find(({ name }) => name === (previous.voice === 'passive' ? 'object' : 'agent'))
    const subject = joined ? (frame.subject ?? role?.phrase) : undefined
    const next = stack.replace({
      kind,
      comma,
      pending: [],
      adverbs: [],
      open: false,
      ...(subject !== undefined ? { subject } : {}),
      ...(conjunction ? { conjunction } : {}),
      ...(modality ? { modality } : {}),
      ...(bracket ? { bracket } : {}),
    })
    stack.attach(next, group)
  }

  /** "The man shot died": the bare past form read as a verb was a participle. */
  private convertsReduced(previous: Predication, frame: Frame, group: VerbGroup): boolean {
    if (
      previous.voice !== 'active' ||
      previous.form !== 'finite' ||
      !isSuffered(previous.verb) ||
      previous.roles.some(({ name }) => name === 'object')
    )
      return false
    if (frame.open === false || !/(?:ed|shot|held|found|hurt)$/.test(this.scene.tokens[previous.token]!.lower)) return false
    const agent = previous.roles.find(({ name }) => name === 'agent')
    if (!agent || frame.kind !== 'main') return false
    agent.name = 'object'
    previous.voice = 'passive'
    previous.form = 'participle'
    frame.predication = undefined
    this.scene.stack.attach(frame, group)
    return true
  }
}

/** May a bare verb go on behind "and": "to stop and search", "will stop and search", "they stop and search"? */
function takesBase({ kind, predication, subject }: Frame, phrases: readonly Phrase[]): boolean {
  if (!predication) return false
  if (kind === 'infinitive' || predication.modality === 'plan' || predication.modality === 'possibility') return true
  return (
    predication.tense === 'present' &&
    subject !== undefined &&
    (phrases[subject]!.plural || phrases[subject]!.members.length > 0 || phrases[subject]!.kind === 'pronoun')
  )
}
