import type { QuantityMention, TimeMention } from '../model/mention.js'
import type { NameMention } from '../model/name.js'
import type { Phrase } from '../model/phrase.js'
import type { Token } from '../model/token.js'
import { fold } from './fold.js'
import { isDeterminer } from './lexicon.js'
import { isRoleNoun } from './roles.js'

/** What lies in a sentence already: names, times and quantities with their numbers in the digest. */
export interface Marks {
  names: readonly { at: number; name: NameMention }[]
  times: readonly { at: number; time: TimeMention }[]
  quantities: readonly { at: number; quantity: QuantityMention }[]
}

const possessivePronouns = new Set('his her its their my your our whose'.split(' '))
const quantifiers = new Set(
  'all both half many most several few some more fewer dozens scores hundreds thousands none each another other'.split(' '),
)
const relative = new Set('who whom which whose that where when what why how'.split(' '))

/** Base noun phrases of a sentence, in order: determiner to head, titles with their names, figures with what they count. */
export function findPhrases(tokens: readonly Token[], marks: Marks): Phrase[] {
  const owner = {
    name: cover(tokens, marks.names.map(({ name }) => ({ start: name.title && name.title.start < name.start ? name.title.start : name.start, end: name.end }))),
    time: cover(
      tokens,
      marks.times.map(({ time }) => time),
    ),
    quantity: cover(
      tokens,
      marks.quantities.map(({ quantity }) => quantity),
    ),
  }
  const phrases: Phrase[] = []
  let pendingPossessor: number | undefined
  let at = 0
  while (at < tokens.length) {
    const phrase = readPhrase(tokens, at, marks, owner, phrases.length)
    if (!phrase) {
      at++
      pendingPossessor = undefined
      continue
    }
    if (pendingPossessor !== undefined) phrase.possessor = pendingPossessor
    pendingPossessor = undefined
    phrases.push(phrase)
    at = phrase.last + 1
    const next = tokens[at]
    if (next && (next.lower === "'s" || (next.text === "'" && /s$/.test(tokens[at - 1]!.lower))) && next.pos !== 'AUX') {
      if (next.start === tokens[at - 1]!.end && phrase.kind !== 'pronoun' && startsPhrase(tokens[at + 1])) {
        pendingPossessor = phrase.index
        at++
      }
    }
  }
  attach(tokens, phrases)
  return phrases
}

interface Owner {
  name: Int32Array
  time: Int32Array
  quantity: Int32Array
}

/** For each token the number of the mention that covers it, else -1. */
function cover(tokens: readonly Token[], spans: readonly { start: number; end: number }[]): Int32Array {
  const of = new Int32Array(tokens.length).fill(-1)
  let t = 0
  spans.forEach((span, n) => {
    while (t > 0 && tokens[t - 1]!.end > span.start) t--
    while (t < tokens.length && tokens[t]!.end <= span.start) t++
    for (let i = t; i < tokens.length && tokens[i]!.start < span.end; i++) of[i] = n
  })
  return of
}

const startsPhrase = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.pos === 'NOUN' ||
    token.pos === 'PROPN' ||
    token.pos === 'ADJ' ||
    token.pos === 'NUM' ||
    token.pos === 'VERB' ||
    token.pos === 'ADV')

function readPhrase(tokens: readonly Token[], start: number, marks: Marks, owner: Owner, index: number): Phrase | undefined {
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

/** Prepositions, appositions and lists: what stands right behind a phrase and belongs to it. */
function attach(tokens: readonly Token[], phrases: Phrase[]): void {
  for (let i = 0; i < phrases.length; i++) {
    const phrase = phrases[i]!
    let outer = phrase
    while (outer.possessor !== undefined) outer = phrases[outer.possessor]!
    const before = tokens[outer.first - 1]
    if (before && (before.pos === 'ADP' || before.pos === 'SCONJ' || before.pos === 'PART') && before.lower !== "'s") {
      if (before.pos !== 'PART' || before.lower === 'to') phrase.preposition = before.lower
    }
    const previous = phrases[outer.index - 1]
    if (previous && phrase.preposition && previous.last === outer.first - 2)
      previous.complements.push({ preposition: phrase.preposition, phrase: i })
  }
  joinLists(tokens, phrases)
  joinAppositions(tokens, phrases)
}

/** "A, B and C": members hang on the first; the same kind of thing on both sides. */
function joinLists(tokens: readonly Token[], phrases: Phrase[]): void {
  for (let i = phrases.length - 1; i > 0; i--) {
    const right = phrases[i]!
    if (phrases[i + 1]?.possessor === i) continue
    let outer = right
    while (outer.possessor !== undefined) outer = phrases[outer.possessor]!
    let left = phrases[outer.index - 1]
    if (!left) continue
    let closing = left.last + 1
    // "the European Union (EU) and NATO": the short form in brackets is no member
    if (/^[([]$/.test(tokens[left.first - 1]?.text ?? '') && /^[)\]]$/.test(tokens[closing]?.text ?? '') && phrases[left.index - 1]?.last === left.first - 2) {
      left = phrases[left.index - 1]!
      closing++
    }
    const gap = tokens.slice(closing, outer.first)
    const words = gap.map(({ lower }) => lower).join(' ')
    const conjunction =
      words === 'and' ||
      words === 'or' ||
      words === '&' ||
      words === ', and' ||
      words === 'as well as' ||
      words === 'and also' ||
      words === ', as well as'
    const comma = words === ',' && right.members.length > 0
    if (!(conjunction || comma)) continue
    if (!alike(left, right)) continue
    left.members = [right.index, ...right.members]
    right.members = []
  }
}

const alike = (a: Phrase, b: Phrase): boolean =>
  (a.kind === b.kind || (a.kind !== 'number' && b.kind !== 'number' && a.kind !== 'pronoun' && b.kind !== 'pronoun')) &&
  !(a.time !== undefined && b.time === undefined)

/** "Ann Lee, the head of Acme," / "the head of Acme, Ann Lee,": a name and a description side by side, or two titles before one name. */
function joinAppositions(tokens: readonly Token[], phrases: Phrase[]): void {
  for (let i = 0; i < phrases.length; i++) {
    const left = phrases[i]!
    if (left.kind !== 'noun' && left.kind !== 'name') continue
    // the end of the left side: its own prepositional phrases, one after the other, may stand between
    let chain = left
    const candidates = [left]
    for (let hops = 0; hops < 4; hops++) {
      const next = chain.complements[0]
      if (!next) break
      chain = phrases[next.phrase]!
      candidates.push(chain)
    }
    const end = candidates[candidates.length - 1]!
    let from = end.last + 1
    let right = phrases[end.index + 1]
    // "John Smith, 45, chief executive of Acme"
    if (right?.kind === 'number' && tokens[from]?.text === ',' && right.first === from + 1 && tokens[right.last + 1]?.text === ',') {
      from = right.last + 1
      right = phrases[right.index + 1]
    }
    if (!right) continue
    let outer = right
    while (outer.possessor !== undefined) outer = phrases[outer.possessor]!
    if (phrases[right.index + 1]?.possessor === right.index) {
      // "Ann Lee, Acme's head": what is owned renames, not the owner
      while (phrases[right.index + 1]?.possessor === right.index) right = phrases[right.index + 1]!
    }
    const gap = tokens.slice(from, outer.first)
    const mark = gap.map(({ lower }) => lower).join(' ')
    if (
      mark !== ',' &&
      mark !== '-' &&
      mark !== '–' &&
      mark !== '—' &&
      mark !== '(' &&
      mark !== ':' &&
      mark !== ', currently' &&
      mark !== ', then' &&
      mark !== ', also' &&
      mark !== ', now'
    )
      continue
    if (end.members.length > 0 && end !== left) continue
    if (left.members.length > 0 && left.members.includes(right.index)) continue
    for (const candidate of candidates) {
      if (renames(candidate, right, phrases)) {
        candidate.appositions.push(right.index)
        right.appositions.push(candidate.index)
        break
      }
    }
  }
}

function renames(left: Phrase, right: Phrase, phrases: Phrase[]): boolean {
  if (right.preposition || right.time !== undefined) return false
  if (left.kind === 'name' && right.kind === 'noun')
    return (
      right.determiner !== undefined ||
      right.possessor !== undefined ||
      right.complements.length > 0 ||
      right.modifiers.length > 0 ||
      right.quantity === undefined
    )
  if (left.kind === 'noun' && right.kind === 'name') return true
  if (left.kind === 'noun' && right.kind === 'noun')
    return (
      (left.determiner === 'the' || left.determiner === 'a' || left.determiner === 'an') &&
      (right.determiner === 'a' || right.determiner === 'an' || right.determiner === 'the') &&
      right.members.length === 0
    )
  void phrases
  return false
}
