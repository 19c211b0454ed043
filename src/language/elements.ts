import type { Phrase } from '../model/phrase.js'
import type { Token } from '../model/token.js'
import { findAsides } from './asides.js'
import { isPreposition } from './lexicon.js'
import { outermost } from './outermost.js'
import { isMotion } from './verbClasses.js'
import { readVerbGroup, type VerbGroup } from './verbGroups.js'
import { isBase, looseParticles } from './verbs.js'
import { wordSet } from './wordSet.js'

/** What the clause parser sees of a sentence: phrases, verb groups and the words that join them. Members of lists and appositions stand with their first phrase. */
export type Element =
  | { is: 'phrase'; phrase: number }
  | { is: 'verb'; group: VerbGroup }
  | { is: 'preposition'; word: string; negated?: true }
  | { is: 'relative'; word: string }
  | { is: 'that' }
  | { is: 'sub'; word: string }
  | { is: 'and'; word: string }
  | { is: 'adverb'; word: string }
  | { is: 'adjective'; word: string }
  | { is: 'there' }
  | { is: 'comma' }
  | { is: 'open' }
  | { is: 'close' }
  | { is: 'stop' }

const relativeWords = wordSet('who whom which whose where when what why how')
const subordinators = wordSet('because although though while whereas if unless whether lest once whenever wherever')
const bothWays = wordSet('after before since until till as than for like except')
/** Conjunctions behind a comma alone: "for". */
const rarely = wordSet('for like except')
const calling = wordSet('dress disguise know describe identify serve pose hail regard classify')
const quantifying = wordSet('only just')
const commas = new Set([',', '–', '—', '-', '--', '...', '…', '!', '?'])

export function readElements(tokens: readonly Token[], phrases: readonly Phrase[]): Element[] {
  return new ElementReader(tokens, phrases).read()
}

class ElementReader {
  private readonly elements: Element[] = []
  private readonly startOf: (Phrase | undefined)[] = []
  private readonly owners = new Set<number>()
  /** Auxiliary whose verb is still to come ("did police find"). */
  private carried: VerbGroup | undefined
  /** A noun phrase without preposition waits for its verb: "after" is no conjunction there. */
  private waiting = false
  private denied = false
  /** A subject waits for its verb behind a relative clause. */
  private suspended = false
  private inRelative = false

  constructor(
    private readonly tokens: readonly Token[],
    private readonly phrases: readonly Phrase[],
  ) {
    for (const phrase of phrases) {
      this.startOf[phrase.first] = phrase
      if (phrase.possessor !== undefined) this.owners.add(phrase.possessor)
    }
  }

  read(): Element[] {
    const { tokens, elements } = this
    const asides = findAsides(tokens, this.phrases)
    let at = 0
    while (at < tokens.length) {
      const resume = asides.get(at)
      if (resume !== undefined) {
        at = resume
        continue
      }
      const phrase = this.startOf[at]
      if (phrase) {
        // an owner belongs to what it owns: "worked as Russia's envoy"
        if (!this.owners.has(phrase.index)) this.onPhrase(phrase)
        at = phrase.last + 1
        continue
      }
      const group = this.verbAt(at)
      if (group) {
        this.onVerb(group)
        at = group.last + 1
        continue
      }
      const element = this.readWord(at)
      if (element) {
        if (element.is !== 'adverb' && element.is !== 'preposition') this.waiting = false
        elements.push(element)
      }
      at++
    }
    return elements
  }

  private onPhrase(phrase: Phrase): void {
    const before = this.elements.at(-1)
    // "the resolution itself"
    if (before?.is === 'phrase' && phrase.kind === 'pronoun' && /sel(?:f|ves)$/.test(this.tokens[phrase.head]!.lower)) return
    if (before?.is !== 'preposition' && phrase.time === undefined && before?.is !== 'verb') this.waiting = true
    if (this.tokens[outermost(phrase, this.phrases).first]!.lower === 'whose')
      this.elements.push({ is: 'relative', word: 'whose' })
    this.elements.push({ is: 'phrase', phrase: phrase.index })
  }

  private verbAt(at: number): VerbGroup | undefined {
    const { pos, lower } = this.tokens[at]!
    return pos === 'VERB' || pos === 'AUX' || (lower === 'to' && pos !== 'PROPN') ? readVerbGroup(this.tokens, at) : undefined
  }

  private onVerb(group: VerbGroup): void {
    this.waiting = false
    if (group.inverted) {
      if (this.isTurned(group.last + 1)) this.carried = group
      else if (group.lemma === 'do') this.elements.push({ is: 'verb', group: { ...group, finite: true } })
      return
    }
    const { carried } = this
    if (carried && !group.infinitive) {
      if (group.form === 'base' || group.form === 'ed' || group.form === 'participle') {
        group.finite = true
        group.tense = carried.tense
        group.modality = carried.modality
        group.polarity = carried.polarity
      }
      this.carried = undefined
    }
    const before = this.elements.at(-1)
    // "not to lead", "never led", "nor did it find"
    const negation =
      before?.is === 'adverb' && (before.word === 'never' || (before.word === 'not' && (group.infinitive || group.gerund)))
    if (negation) this.elements.pop()
    if (this.denied || negation) group.polarity = group.polarity === 'denied' ? 'affirmed' : 'denied'
    this.denied = false
    if (group.finite) {
      if (this.inRelative) this.inRelative = false
      else this.suspended = false
    }
    this.elements.push({ is: 'verb', group })
  }

  /** "did police find": the verb stands behind the subject. */
  private isTurned(at: number): boolean {
    const phrase = this.startOf[at]
    if (!phrase) return false
    let next = (phrase.members.length > 0 ? this.phrases[phrase.members.at(-1)!]! : phrase).last + 1
    while (this.tokens[next]?.pos === 'ADV') next++
    const token = this.tokens[next]
    return (
      token !== undefined &&
      ((token.pos === 'VERB' && isBase(token)) || (token.pos === 'AUX' && (token.lower === 'be' || token.lower === 'have')))
    )
  }

  private readWord(at: number): Element | undefined {
    const { lower, pos, text } = this.tokens[at]!
    if (pos === 'PUNCT' || pos === 'SYM') return mark(text)
    if (lower === 'that') return { is: 'that' }
    if (lower === 'there') {
      const next = this.tokens[at + 1]
      return next?.pos === 'AUX' || next?.pos === 'VERB' || next?.lower === "'s" ? { is: 'there' } : { is: 'adverb', word: lower }
    }
    // "so he could practise"
    if (
      lower === 'so' &&
      this.elements.at(-1)?.is !== 'verb' &&
      this.tokens[at + 1]?.pos === 'PRON' &&
      this.clauseFollows(at + 1)
    )
      return { is: 'sub', word: lower }
    if (relativeWords.has(lower)) {
      if (this.waiting && this.elements.at(-1)?.is !== 'comma') this.suspended = true
      this.inRelative = true
      return { is: 'relative', word: lower }
    }
    // "Mr Reid, though, said"
    if (subordinators.has(lower))
      return { is: this.tokens[at + 1]?.text === ',' || at + 1 === this.tokens.length ? 'adverb' : 'sub', word: lower }
    if (lower === 'nor') this.denied = true
    if (pos === 'CCONJ' || lower === '&') return { is: 'and', word: lower }
    if (
      bothWays.has(lower) &&
      pos !== 'ADV' &&
      !(lower === 'as' && this.isCalled()) &&
      this.mayOpenClause(at + 1) &&
      (!rarely.has(lower) || this.elements.at(-1)?.is === 'comma') &&
      this.clauseFollows(at + 1)
    )
      return { is: 'sub', word: lower }
    if (looseParticles.has(lower) && this.isParticle(at)) return { is: 'adverb', word: lower }
    if (isPreposition(lower) || pos === 'ADP') {
      // "at about nine"
      if (
        (lower === 'about' || lower === 'around') &&
        this.tokens[at - 1]?.pos === 'ADP' &&
        this.elements.at(-1)?.is === 'preposition'
      )
        return undefined
      const negated = this.tokens[at - 1]?.lower === 'not' && !quantifying.has(this.tokens[at + 1]?.lower ?? '')
      return negated ? { is: 'preposition', word: lower, negated } : { is: 'preposition', word: lower }
    }
    if (lower === 'to') return { is: 'preposition', word: 'to' }
    if (pos === 'ADV' || lower === 'not') return { is: 'adverb', word: lower }
    if (pos === 'ADJ' || pos === 'NOUN') return { is: 'adjective', word: lower }
    return undefined
  }

  /** "dressed as a clown", "known as the Fox": no clause begins there. */
  private isCalled(): boolean {
    const before = this.elements.at(-1)
    return before?.is === 'verb' && calling.has(before.group.lemma)
  }

  /** "worked out a deal", "brought it down": behind a verb or its object, not "ran down the street". */
  private isParticle(at: number): boolean {
    const before = this.elements.at(-1)
    if (before?.is === 'verb') return !isMotion(before.group.lemma) || !this.startOf[at + 1]
    if (before?.is !== 'phrase') return false
    return !this.startOf[at + 1]
  }

  /** Where a subject still waits for its verb, "after" is a preposition unless a pronoun follows: "some hopes after the talks may be". */
  private mayOpenClause(at: number): boolean {
    if (!this.waiting && !(this.suspended && !this.inRelative)) return true
    const word = this.tokens[at]
    return word?.pos === 'PRON' && word.lower !== 'his' && word.lower !== 'her' && word.lower !== 'its' && word.lower !== 'their'
  }

  /** "after police found the gun" against "after two years": a phrase and a finite verb follow. */
  private clauseFollows(at: number): boolean {
    const { tokens, startOf } = this
    let next = at
    while (tokens[next]?.pos === 'ADV') next++
    let phrase = startOf[next]
    for (let hops = 0; phrase && hops < 5; hops++) {
      while (this.owners.has(phrase.index)) phrase = this.phrases[phrase.index + 1]!
      for (const member of phrase.members) phrase = this.phrases[member]!
      next = phrase.last + 1
      while (next < tokens.length && tokens[next]!.pos === 'ADV') next++
      const token = tokens[next]
      if (!token) return false
      if (token.pos === 'AUX') return true
      if (token.pos === 'VERB') return !token.lower.endsWith('ing') && tokens[next + 1]?.lower !== 'by'
      if (token.pos !== 'ADP') return token.lower === 'who' || (token.lower === 'that' && tokens[next + 1]?.pos === 'VERB')
      phrase = startOf[next + 1]
    }
    return startOf[at] === undefined && tokens[at]?.lower === 'there'
  }
}

function mark(text: string): Element | undefined {
  if (commas.has(text)) return { is: 'comma' }
  if (text === '(' || text === '[') return { is: 'open' }
  if (text === ')' || text === ']') return { is: 'close' }
  if (text === ';' || text === ':') return { is: 'stop' }
  return undefined
}
