import type { QuantityMention, TimeMention } from '../model/mention.js'
import type { NameMention } from '../model/name.js'
import type { Phrase } from '../model/phrase.js'
import type { Token } from '../model/token.js'
import { demonymCountry } from './countries.js'
import { isDeterminer, isPreposition } from './lexicon.js'
import { makePhrase } from './makePhrase.js'
import { isRoleNoun } from './roles.js'
import { wordSet } from './wordSet.js'

/** What lies in a sentence already: names, times and quantities with their numbers in the digest. */
export interface Marks {
  names: readonly { at: number; name: NameMention }[]
  times: readonly { at: number; time: TimeMention }[]
  quantities: readonly { at: number; quantity: QuantityMention }[]
}

/** For each token the number of the name, time or quantity that covers it, else -1. */
export interface Owner {
  name: Int32Array
  time: Int32Array
  quantity: Int32Array
  /** Name whose title begins with the token ("Deputy Secretary of State Ann Lee"). */
  title: Int32Array
}

const possessivePronouns = wordSet('his her its their my your our whose')
const quantifiers = wordSet(
  'all both half many most several few some more fewer dozens scores hundreds thousands none each another other',
)
const relative = wordSet('who whom which whose that where when what why how')
/** Determiners that stand alone: "both were", "none fled". */
const alone = wordSet('none both all some each this these those another many several few most')
/** Between article and noun: "the only route", "a back room". */
const pointed = wordSet('only very back then latter')

export const startsPhrase = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.pos === 'NOUN' ||
    token.pos === 'PROPN' ||
    token.pos === 'ADJ' ||
    token.pos === 'NUM' ||
    token.pos === 'VERB' ||
    token.pos === 'ADV')

/** The phrase that starts at a token, or nothing. */
export function readPhrase(
  tokens: readonly Token[],
  start: number,
  marks: Marks,
  owner: Owner,
  index: number,
): Phrase | undefined {
  const token = tokens[start]!
  if (token.lower === 'there') return undefined
  if (token.pos === 'PRON' && owner.time[start]! < 0 && !possessivePronouns.has(token.lower) && owner.quantity[start]! < 0) {
    return relative.has(token.lower) ? undefined : makePhrase(tokens, start, start, start, 'pronoun', index)
  }
  return new PhraseReader(tokens, start, marks, owner, index).read()
}

class PhraseReader {
  private at: number
  private head = -1
  private determiner: string | undefined
  private time: number | undefined
  private quantity: number | undefined
  private readonly names: number[] = []
  private readonly modifiers: number[] = []
  /** Token to end at, where the phrase is a bare figure or time. */
  private bare: number | undefined

  constructor(
    private readonly tokens: readonly Token[],
    private readonly start: number,
    private readonly marks: Marks,
    private readonly owner: Owner,
    private readonly index: number,
  ) {
    this.at = start
  }

  read(): Phrase | undefined {
    while (this.at < this.tokens.length && this.step());
    const { tokens, start, at, head } = this
    if (this.bare !== undefined) return this.finish(this.bare, this.bare, 'number')
    if (head >= 0) {
      const named = this.owner.name[head]!
      const phrase = this.finish(Math.max(at - 1, head), head, named >= 0 ? 'name' : 'noun')
      if (named >= 0) phrase.named = this.marks.names[named]!.name.kind
      return phrase
    }
    if (this.quantity !== undefined && at > start) return this.finish(at - 1, at - 1, 'number')
    if (this.determiner === undefined) return undefined
    // "the dead", "the wounded"
    if (this.modifiers.length > 0) return this.finish(at - 1, this.modifiers.pop()!, 'noun')
    const next = tokens[at]
    if (at === start + 1 && next && (tokens[start]!.pos === 'PRON' || alone.has(this.determiner)) && next.lower !== ',')
      return makePhrase(tokens, start, start, start, 'pronoun', this.index)
    return undefined
  }

  /** Takes the word or mention at `at`, or says that the phrase is over. */
  private step(): boolean {
    const { at, head } = this
    const { lower, pos } = this.tokens[at]!
    if (this.owner.time[at]! >= 0) return head < 0 && this.takeTime()
    const titled = this.owner.title[at]!
    if (titled >= 0) return this.takeName(titled)
    if (this.owner.name[at]! >= 0) return this.takeName(this.owner.name[at]!)
    if (this.inFigure(at) && this.quantity === undefined && head < 0) return this.takeQuantity()
    if (
      (at === this.start || (at === this.start + 1 && this.determiner !== undefined && quantifiers.has(this.determiner))) &&
      this.isDetermining(lower, pos)
    ) {
      this.determiner = lower
      this.at++
      return true
    }
    if (pos === 'NOUN' || pos === 'PROPN') return this.takeNoun()
    if (pos === 'ADJ' || pos === 'NUM' || (pos === 'SYM' && head < 0)) {
      // "Boeing 737", "Article 5" keep their figure; an adjective behind the head opens something new
      if (head >= 0 && pos === 'ADJ' && demonymCountry(this.tokens[head]!.lower) && this.nounAhead(at + 1)) {
        // "the British foreign secretary"
        this.modifiers.push(head, at)
        this.head = -1
        this.at++
        return true
      }
      if (head >= 0 && !(pos === 'NUM' && this.tokens[head]!.pos === 'PROPN')) return false
      if (head < 0) this.modifiers.push(at)
      this.at++
      return true
    }
    // "newly appointed justices"
    if (at === this.start && pos === 'ADV' && lower.endsWith('ly') && this.opensModifier()) {
      this.at++
      return true
    }
    if (head >= 0 || at === this.start) return false
    if (
      pos === 'VERB' &&
      (this.determiner !== undefined ||
        this.modifiers.length > 0 ||
        this.quantity !== undefined ||
        this.tokens[this.start]!.pos === 'ADV') &&
      /(?:ed|ing|en|wn|ght|ld)$/.test(lower) &&
      this.nounAhead(at + 1)
    ) {
      this.modifiers.push(at)
      this.at++
      return true
    }
    if (pos === 'ADV' && this.determiner !== undefined) {
      const next = this.tokens[at + 1]?.pos
      if (next !== 'ADJ' && next !== 'VERB' && next !== 'NUM' && !(pointed.has(lower) && next === 'NOUN')) return false
      this.at++
      return true
    }
    return false
  }

  private isDetermining(lower: string, pos: Token['pos']): boolean {
    // "most Democrats"
    if (lower === 'most' && this.at === this.start) {
      const next = this.tokens[this.at + 1]
      return next?.pos === 'NOUN' || next?.pos === 'PROPN'
    }
    if (!isDeterminer(lower) && !possessivePronouns.has(lower) && !(quantifiers.has(lower) && pos !== 'NOUN' && pos !== 'ADV'))
      return false
    return !relative.has(lower) || lower === 'whose' || (pos === 'DET' && !this.clauseBehind())
  }

  /** "that the talks began", "that he left": "that" is no determiner there. */
  private clauseBehind(): boolean {
    const next = this.tokens[this.start + 1]
    return (
      next === undefined ||
      next.pos === 'DET' ||
      next.pos === 'PRON' ||
      next.pos === 'AUX' ||
      next.pos === 'PROPN' ||
      next.pos === 'PUNCT' ||
      next.lower.endsWith('s')
    )
  }

  private takeTime(): boolean {
    const { tokens, owner, at } = this
    const t = owner.time[at]!
    let end = at
    while (end + 1 < owner.time.length && owner.time[end + 1] === t) end++
    const next = tokens[end + 1]
    // the article may lie in the mention: "the five-hour summit"
    if (at < end && at === this.start && tokens[end]!.text.includes('-') && isDeterminer(tokens[at]!.lower))
      this.determiner = tokens[at]!.lower
    const adjectival =
      next !== undefined &&
      (next.pos === 'NOUN' || next.pos === 'ADJ' || (next.pos === 'PROPN' && this.determiner !== undefined)) &&
      owner.time[end + 1]! < 0 &&
      (this.determiner !== undefined ||
        tokens[end]!.text.includes('-') ||
        (end === at && tokens[at]!.pos === 'ADJ') ||
        (this.quantity !== undefined && at > this.start))
    this.time = this.marks.times[t]!.at
    this.at = end + 1
    if (!adjectival) this.bare = end
    return adjectival
  }

  private takeName(n: number): boolean {
    const { head, owner, marks } = this
    const { at, name } = marks.names[n]!
    if (head >= 0) {
      const before = owner.name[head]!
      // "gunman John Smith", not "on 125 occasions Smith"
      if (
        before < 0 &&
        this.tokens[head]!.pos !== 'PROPN' &&
        (name.kind !== 'person' || !isRoleNoun(this.tokens[head]!.lemma.toLowerCase()))
      )
        return false
      if (before >= 0 && marks.names[before]!.name.kind === 'person') return false
      this.modifiers.push(head)
    }
    for (let t = this.at; t < name.first; t++) this.modifiers.push(t)
    this.names.push(at)
    this.head = name.last
    this.at = name.last + 1
    return true
  }

  private takeQuantity(): boolean {
    const { tokens, owner } = this
    const { at, quantity } = this.marks.quantities[owner.quantity[this.at]!]!
    const counted = quantity.kind === 'count' || quantity.kind === 'ordinal'
    this.quantity = at
    do this.at++
    while (this.at < tokens.length && tokens[this.at]!.start < quantity.figure.end)
    // percent signs, currency and units lie in the mention; the counted noun is read on as head
    if (!counted) while (this.at < tokens.length && tokens[this.at]!.start < quantity.end) this.at++
    const next = tokens[this.at]
    if (
      next &&
      // "15 including 4 children"
      !isPreposition(next.lower) &&
      (startsPhrase(next) || owner.name[this.at]! >= 0) &&
      (next.pos !== 'VERB' || (counted && this.nounAhead(this.at + 1)))
    )
      return true
    // "first appeared": an adverb
    if (quantity.kind !== 'ordinal' || this.determiner !== undefined || next?.pos !== 'VERB') this.bare = this.at - 1
    else this.quantity = undefined
    return false
  }

  private inFigure(at: number): boolean {
    const n = this.owner.quantity[at]!
    return n >= 0 && this.tokens[at]!.start < this.marks.quantities[n]!.quantity.figure.end
  }

  private takeNoun(): boolean {
    const { head, at } = this
    if (head >= 0) this.modifiers.push(head)
    this.head = at
    this.at++
    return true
  }

  private opensModifier(): boolean {
    const { tokens, start } = this
    const before = tokens[start - 1]
    const next = tokens[start + 1]
    if (before && before.pos !== 'PUNCT' && before.pos !== 'CCONJ' && before.pos !== 'ADP') return false
    return (
      next !== undefined &&
      (next.pos === 'ADJ' || (next.pos === 'VERB' && next.lower.endsWith('ed'))) &&
      this.nounAhead(start + 2)
    )
  }

  private nounAhead(at: number): boolean {
    for (let i = at; i < this.tokens.length && i < at + 4; i++) {
      const { pos } = this.tokens[i]!
      if (pos === 'NOUN' || pos === 'PROPN') return true
      if (pos !== 'ADJ' && pos !== 'NUM' && pos !== 'VERB') return false
    }
    return false
  }

  private finish(last: number, head: number, kind: Phrase['kind']): Phrase {
    const phrase = makePhrase(this.tokens, this.start, last, head, kind, this.index)
    if (this.determiner) phrase.determiner = this.determiner
    phrase.modifiers = this.modifiers.filter(i => i !== head).map(i => this.tokens[i]!.lemma.toLowerCase())
    phrase.names = this.names
    if (this.quantity !== undefined) phrase.quantity = this.quantity
    if (this.time !== undefined) phrase.time = this.time
    return phrase
  }
}
