import { isTime, verbOf } from './ahead.js'
import { antecedentOf } from './antecedent.js'
import type { ClauseScene } from './clauseScene.js'
import { isCopula } from './clauseStack.js'
import { wordSet } from './wordSet.js'

const conditional = wordSet('if unless whether lest')

/** What conjunctions, relative words, commas and brackets open and close. */
export class JoinReader {
  constructor(private readonly scene: ClauseScene) {}

  onAdjective(word: string): void {
    const { predication, open } = this.scene.stack.top
    if (predication && open && !predication.adjective) predication.adjective = word
  }

  onComma(at: number): void {
    const { stack } = this.scene
    stack.top.open = false
    const next = this.scene.elements[at + 1]
    if (next?.is === 'verb' || next?.is === 'adverb' || next?.is === 'preposition') {
      // ", who chaired it, said": back to the clause that waits for its verb
      const { top } = stack
      if (
        top.comma &&
        top.predication &&
        !top.bracket &&
        (next.is !== 'verb' || next.group.finite || stack.waiting() >= 0) &&
        (next.is === 'verb' || stack.waiting() >= 0)
      )
        stack.pop()
    }
  }

  closeBracket(): void {
    const { stack } = this.scene
    const from = stack.frames.findLastIndex(({ bracket }) => bracket)
    if (from > 0) stack.frames.length = from
  }

  onSub(word: string, at: number): void {
    const fronted =
      at === 0 || this.scene.before(at) === 'comma' || this.scene.before(at) === 'stop' || !this.scene.stack.top.predication
    this.scene.stack.push({
      kind: 'sub',
      comma: fronted,
      conjunction: word,
      ...(conditional.has(word) ? { modality: 'condition' as const } : {}),
    })
  }

  onThat(at: number): void {
    const { stack } = this.scene
    const before = this.scene.elements[at - 1]
    const next = this.scene.elements[at + 1]
    const second = this.scene.elements[at + 2]
    const verbNext = next?.is === 'verb' || (next?.is === 'adverb' && second?.is === 'verb')
    const time = before?.is === 'phrase' && isTime(this.scene.phrases[before.phrase]!)
    const nouns = before?.is === 'phrase' && !time && this.scene.lastPhrase !== undefined
    if (nouns && verbNext && next?.is === 'verb' && !next.group.infinitive) {
      this.onRelative('that', at)
      return
    }
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
      const verb = verbOf(this.scene.elements, this.scene.phrases, at + 1)
      const clause = this.scene.elements[verb]
      const object = this.scene.elements[verb + 1]
      // "the gun that police found", against "the claim that police found a gun"
      if (clause?.is === 'verb' && clause.group.voice === 'active' && !isCopula(clause.group.lemma) && object?.is !== 'phrase') {
        this.onRelative('that', at)
        return
      }
    }
    if (governor >= 0) {
      const from = stack.frames.findLastIndex(({ bracket }) => bracket)
      if (governor > from) stack.frames.length = governor + 1
      stack.makeListener(stack.top.predication)
    }
    stack.push({ kind: governor >= 0 ? 'complement' : 'sub', comma: false, conjunction: 'that' })
  }

  onRelative(word: string, at: number): void {
    const { stack } = this.scene
    const comma = this.scene.before(at) === 'comma'
    const next = this.scene.elements[at + 1]
    const free =
      this.scene.before(at) === 'verb' ||
      (this.scene.before(at) === 'preposition' && word !== 'whom' && word !== 'which') ||
      at === 0
    if (
      free ||
      word === 'where' ||
      word === 'when' ||
      word === 'why' ||
      word === 'how' ||
      word === 'whose' ||
      word === 'what' ||
      this.scene.lastPhrase === undefined
    ) {
      stack.push({ kind: 'sub', comma: comma || at === 0, conjunction: word })
      return
    }
    const verb = next?.is === 'verb' ? next : this.scene.elements[at + 2]
    const antecedent = antecedentOf(word, this.scene.lastPhrase, verb, comma, this.scene.phrases, this.scene.tokens)
    const direct =
      next?.is === 'verb' ||
      (next?.is === 'adverb' && this.scene.elements[at + 2]?.is === 'verb') ||
      next?.is === 'comma' ||
      (next?.is === 'preposition' && verbOf(this.scene.elements, this.scene.phrases, at) >= 0)
    const preposition = this.scene.elements[at - 1]
    if (direct) stack.push({ kind: 'relative', subject: antecedent, comma })
    else if (preposition?.is === 'preposition')
      stack.push({
        kind: 'relative',
        comma: this.scene.before(at - 1) === 'comma',
        pending: [{ name: preposition.word, phrase: antecedent }],
      })
    else stack.push({ kind: 'relative', gap: antecedent, comma })
  }
}
