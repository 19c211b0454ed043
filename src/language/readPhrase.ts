import type { QuantityMention, TimeMention } from '../model/mention.js'
import type { NameMention } from '../model/name.js'
import type { Phrase } from '../model/phrase.js'
import type { Token } from '../model/token.js'
import { fold } from './fold.js'
import { isDeterminer } from './lexicon.js'
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
}

const possessivePronouns = new Set('his her its their my your our whose'.split(' '))
const quantifiers = new Set(
  'all both half many most several few some more fewer dozens scores hundreds thousands none each another other'.split(' '),
)
const relative = new Set('who whom which whose that where when what why how'.split(' '))

export const startsPhrase = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.pos === 'NOUN' ||
    token.pos === 'PROPN' ||
    token.pos === 'ADJ' ||
    token.pos === 'NUM' ||
    token.pos === 'VERB' ||
    token.pos === 'ADV')

/** The phrase that starts at a token, or nothing. */
export function readPhrase(tokens: readonly Token[], start: number, marks: Marks, owner: Owner, index: number): Phrase | undefined {
  const token = tokens[start]!
  const isTime = owner.time[start]! >= 0
  if (token.pos === 'PRON' && !isTime && !possessivePronouns.has(token.lower) && owner.quantity[start]! < 0) {
    if (relative.has(token.lower)) return undefined
    return phraseOf(tokens, start, start, start, 'pronoun', index)
  }
  let at = start
  let determiner: string | undefined
  let time: number | undefined
  let quantity: number | undefined
  let head = -1
  const names: number[] = []
  const modifiers: number[] = []
  while (at < tokens.length) {
    const word = tokens[at]!
    const { lower, pos } = word
    const q = owner.quantity[at]!
    const t = owner.time[at]!
    const n = owner.name[at]!
    if (t >= 0) {
      const end = lastOf(owner.time, at)
      const kind = marks.times[t]!.time.kind
      if (head >= 0 && !(kind === 'duration')) break
      if (head >= 0) break
      const next = tokens[end + 1]
      const adjectival =
        next !== undefined &&
        (next.pos === 'NOUN' || next.pos === 'ADJ' || (next.pos === 'PROPN' && determiner !== undefined)) &&
        owner.time[end + 1]! < 0 &&
        (determiner !== undefined || /-/.test(tokens[end]!.text) || (quantity !== undefined && at > start))
      time = marks.times[t]!.at
      at = end + 1
      if (adjectival) continue
      return finish(tokens, start, at - 1, at - 1, 'number', index, determiner, modifiers, names, quantity, time)
    }
    if (n >= 0) {
      const name = marks.names[n]!.name
      if (head >= 0 && tokens[head]!.pos !== 'PROPN' && owner.name[head]! < 0 && name.kind !== 'person') break
      if (head >= 0 && owner.name[head]! >= 0 && marks.names[owner.name[head]!]!.name.kind === 'person') break
      names.push(marks.names[n]!.at)
      if (head >= 0) modifiers.push(head)
      head = name.last
      at = name.last + 1
      continue
    }
    if (q >= 0 && quantity === undefined && head < 0) {
      quantity = marks.quantities[q]!.at
      const figure = marks.quantities[q]!.quantity.figure
      do at++
      while (at < tokens.length && tokens[at]!.start < figure.end)
      head = -1
      // percent signs, currency and units lie in the mention; the counted noun is read on as head
      const { end, kind } = marks.quantities[q]!.quantity
      if (kind !== 'count' && kind !== 'ordinal') while (at < tokens.length && tokens[at]!.start < end) at++
      if (
        at >= tokens.length ||
        !(startsPhrase(tokens[at]) || owner.name[at]! >= 0) ||
        (kind !== 'count' && kind !== 'ordinal' && tokens[at]!.pos === 'VERB')
      ) {
        return finish(tokens, start, at - 1, at - 1, 'number', index, determiner, modifiers, names, quantity, time)
      }
      continue
    }
    if (at === start || (at === start + 1 && determiner && quantifiers.has(determiner))) {
      if (isDeterminer(lower) || possessivePronouns.has(lower) || (quantifiers.has(lower) && pos !== 'NOUN' && pos !== 'ADV')) {
        if (lower === 'that' && pos === 'SCONJ') return undefined
        if (relative.has(lower) && pos !== 'DET' && lower !== 'whose') return undefined
        determiner = lower
        at++
        continue
      }
    }
    if (pos === 'NOUN' || pos === 'PROPN') {
      if (
        head >= 0 &&
        owner.name[head]! >= 0 &&
        marks.names[owner.name[head]!]!.name.kind === 'person' &&
        pos === 'NOUN' &&
        determiner === undefined &&
        lower !== 'administration' &&
        at > head + 1
      )
        break
      if (head >= 0) modifiers.push(head)
      head = at
      at++
      continue
    }
    if (pos === 'ADJ' || pos === 'NUM' || (pos === 'SYM' && head < 0)) {
      if (head >= 0) {
        // "Boeing 737", "Article 5" keep their figure; an adjective after the head opens something new
        if (pos === 'NUM' && tokens[head]!.pos === 'PROPN') {
          at++
          continue
        }
        break
      }
      modifiers.push(at)
      at++
      continue
    }
    if (
      head < 0 &&
      at > start &&
      pos === 'VERB' &&
      (determiner !== undefined || modifiers.length > 0 || quantity !== undefined) &&
      /(?:ed|ing|en|wn|ght|ld)$/.test(lower) &&
      nounAhead(tokens, at + 1)
    ) {
      modifiers.push(at)
      at++
      continue
    }
    if (
      head < 0 &&
      at > start &&
      pos === 'ADV' &&
      determiner !== undefined &&
      tokens[at + 1] &&
      (tokens[at + 1]!.pos === 'ADJ' || tokens[at + 1]!.pos === 'VERB' || tokens[at + 1]!.pos === 'NUM')
    ) {
      at++
      continue
    }
    break
  }
  if (head < 0) {
    if (quantity !== undefined && at > start)
      return finish(tokens, start, at - 1, at - 1, 'number', index, determiner, modifiers, names, quantity, time)
    if (modifiers.length > 0 && determiner !== undefined)
      return finish(
        tokens,
        start,
        at - 1,
        modifiers[modifiers.length - 1]!,
        'noun',
        index,
        determiner,
        modifiers.slice(0, -1),
        names,
        quantity,
        time,
      )
    if (
      determiner !== undefined &&
      at === start + 1 &&
      (tokens[start]!.pos === 'PRON' || /^(?:none|both|all|some|each|this|these|those|another)$/.test(determiner)) &&
      tokens[at] &&
      tokens[at]!.lower !== ','
    )
      return phraseOf(tokens, start, start, start, 'pronoun', index)
    return undefined
  }
  const kind = owner.name[head]! >= 0 ? 'name' : 'noun'
  const phrase = finish(
    tokens,
    start,
    at - 1 < head ? head : at - 1,
    head,
    kind,
    index,
    determiner,
    modifiers.filter(i => i !== head),
    names,
    quantity,
    time,
  )
  if (kind === 'name') phrase.named = marks.names[owner.name[head]!]!.name.kind
  return phrase
}

function nounAhead(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < tokens.length && i < at + 4; i++) {
    const { pos } = tokens[i]!
    if (pos === 'NOUN' || pos === 'PROPN') return true
    if (pos !== 'ADJ' && pos !== 'NUM' && pos !== 'VERB') return false
  }
  return false
}

function lastOf(owner: Int32Array, at: number): number {
  let last = at
  while (last + 1 < owner.length && owner[last + 1] === owner[at]) last++
  return last
}

function finish(
  tokens: readonly Token[],
  first: number,
  last: number,
  head: number,
  kind: Phrase['kind'],
  index: number,
  determiner: string | undefined,
  modifiers: number[],
  names: number[],
  quantity: number | undefined,
  time: number | undefined,
): Phrase {
  const phrase = phraseOf(tokens, first, last, head, kind, index)
  if (determiner) phrase.determiner = determiner
  phrase.modifiers = modifiers.map(i => tokens[i]!.lemma.toLowerCase())
  phrase.names = names
  if (quantity !== undefined) phrase.quantity = quantity
  if (time !== undefined) phrase.time = time
  return phrase
}

/** Lemma of a common noun, also where a capital hid it from the tagger ("NATO Allies"). */
function commonLemma(token: Token): string {
  const lemma = token.lemma.toLowerCase()
  if (token.pos !== 'PROPN' || !lemma.endsWith('s')) return lemma
  const singular = lemma.endsWith('ies') ? `${lemma.slice(0, -3)}y` : lemma.slice(0, -1)
  return isRoleNoun(singular) ? singular : lemma
}

function phraseOf(
  tokens: readonly Token[],
  first: number,
  last: number,
  head: number,
  kind: Phrase['kind'],
  index: number,
): Phrase {
  const token = tokens[head]!
  return {
    index,
    first,
    last,
    head,
    start: tokens[first]!.start,
    end: tokens[last]!.end,
    lemma: kind === 'name' ? fold(token.text) : commonLemma(token),
    kind,
    modifiers: [],
    plural:
      kind === 'noun' && token.lower !== token.lemma.toLowerCase() && token.lower.endsWith('s')
        ? true
        : /^(?:people|men|women|children|police|they|them|we|us|those|these)$/.test(token.lower),
    complements: [],
    appositions: [],
    members: [],
    names: [],
    entities: [],
  }
}

