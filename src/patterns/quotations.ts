import { isSaying } from '../language/verbs.js'
import { wordSet } from '../language/wordSet.js'
import type { Scope } from '../model/claim.js'
import type { Quotation } from '../model/quotation.js'
import { overlaps, type Span } from '../model/span.js'
import type { Match, Pattern } from './pattern.js'
import type { View } from './view.js'

const fewestWords = 2
/** A sentence of a longer quotation that is shorter than this says nothing by itself ("It is sad."). */
const fewestOfSentence = 4
/** Pieces of fewer words are read together with the next piece of the sentence. */
const shortPiece = 4
/** So many words of the writer may stand between two pieces of one utterance (“This mess,” she declared, “ends today”). */
const mostBetween = 6
/** So many words within a sentence of the writer's are an utterance of their own. */
const fewestOfFragment = 4
/** Sentences back to the name that a pronoun stands for. */
const mostBack = 3
/** She felt “exhilarated”. */
const longWord = /^\p{Ll}[\p{Ll}-]{8,24}[.,]?$/u
/** Verbs that bring in a judgement in somebody's own words ("likened it to “…”"). */
const likening = wordSet('compare liken dismiss hail praise condemn denounce slam brand characterise characterize label')
/** Characters between a quotation and the verb that gives its speaker ("…,” the governor of the central bank, Kari Dahl, said"). */
const mostBeside = 80
/** Characters of one sentence that are read as one utterance: a longer one is read clause by clause, for two houses seldom end it at the same word. */
const longestPiece = 100
/** Either part of a sentence cut in two has so many characters. */
const fewestOfPart = 40
/** Where a clause begins: behind a dash or a semicolon, or behind a comma with a word that joins clauses or stands for somebody. */
const clauseStart =
  /(?<=[;:\u2013\u2014]\s?|\s-{1,2}\s)(?=[\p{L}\p{N}])|(?<=,\s)(?=(?:and|but|or|so|yet|because|which|who|where|when|while|if|unless|until|although|though|that|as|than|to|not|[Ii]|we|you|he|she|it|they|there|this|these|those|what)\s)/gu

/** Mark of a quotation whose speaker stands in its sentence by name. */
export const byName = 'by name'
/** Mark of a whole utterance with its speaker and a verb of saying right beside it, and nobody else who speaks. */
export const beside = 'beside'

interface Piece extends Span {
  words: string
  /** The whole sentence that it is a clause of. */
  sentence: string
  quotation: Quotation
}

/** Words between quotation marks, sentence by sentence. Whom the text names as no person (or not at all) is settled where other articles tell. */
export function quotations(name: string): Pattern {
  return {
    name,
    find: view =>
      joinPieces(piecesOf(view), view).map(({ start, end, words, sentence, quotation }): Match => {
        const entity = speakerOf(quotation, view)
        const speaker = quotation.speaker?.name ?? ''
        return {
          about: {
            speaker: entity ? { text: speaker, entity } : { text: speaker || 'somebody', key: 'speaker unknown' },
            words: { text: words, key: words },
          },
          value: { kind: 'quotation', words, speaker },
          valueSpan: { start, end },
          evidence: { start: Math.min(start, quotation.start), end: Math.max(end, Math.min(quotation.end, view.sentence.end)) },
          polarity: 'affirmed',
          modality: 'fact',
          saidBy: speaker ? { name: speaker, as: 'quote' } : null,
          ...(entity ? marksOf(entity, quotation, sentence, view) : {}),
        }
      }),
  }
}

/** Does the writer name the speaker in the sentence itself? A pronoun may stand for another. */
function isNamed(entity: string, view: View): boolean {
  const { surname, name } = view.entity(entity)
  const words = surname ?? name
  const { quotations: all, article } = view.digest
  for (let at = view.sentence.start; ; at++) {
    at = article.text.indexOf(words, at)
    if (at < 0 || at >= view.sentence.end) return false
    if (!within(at, all)) return true
  }
}

function marksOf(entity: string, quotation: Quotation, words: string, view: View): { scope?: Scope } {
  const named = isNamed(entity, view)
  const plain = isBeside(entity, quotation, words, view) && (named || isSurelyMeant(entity, view))
  const marks = [...(named ? [byName] : []), ...(plain ? [beside] : [])]
  return marks.length > 0 ? { scope: { marks } } : {}
}

/** "Kari Dahl fled. “…,” she said": a pronoun or a description leaves no doubt where its paragraph, or else the sentence before, names nobody else. */
function isSurelyMeant(entity: string, view: View): boolean {
  const { sentence, digest } = view
  const own = view.entity(entity).gender
  const people = new Set<string>()
  for (let n = sentence.index; n >= 0 && n >= sentence.index - mostBack; n--) {
    const { phrases, paragraph } = digest.sentences[n]!
    if (paragraph !== sentence.paragraph && (people.size > 0 || paragraph !== digest.sentences[n + 1]!.paragraph - 1)) break
    for (const { start, kind, entities } of phrases) {
      if (kind !== 'name' || within(start, digest.quotations)) continue
      for (const id of entities) {
        const { kind: sort, gender } = view.entity(id)
        // "she" is not the man named beside her; who or what an unknown name names, nobody can tell
        if ((sort === 'person' && (!gender || !own || gender === own)) || sort === 'unknown') people.add(id)
      }
    }
    if (paragraph !== sentence.paragraph) break
  }
  return people.size === 1 && people.has(entity)
}

/** “…,” said Kari Dahl. Not a few words within a sentence of the writer's, nor words that one says another has said (“…”, Mr. Berg told her, she recalled). */
function isBeside(entity: string, { inner, fragment }: Quotation, words: string, view: View): boolean {
  if (fragment && countWords(words) < fewestOfFragment) return false
  const isWithin = fragment || /^\p{Ll}/u.test(words)
  const tellers = view.predications.filter(
    ({ verb, token }) =>
      (isSaying(verb) || (isWithin && likening.has(verb))) && !within(view.sentence.tokens[token]!.start, view.digest.quotations),
  )
  const [teller, another] = tellers
  // goes on from “…,” Kari Dahl told the court
  const { sentence } = view
  const before = view.digest.sentences[sentence.index - 1]
  const goesOn =
    Math.abs(inner.start - sentence.start) < 3 &&
    Math.abs(inner.end - sentence.end) < 3 &&
    before?.paragraph === sentence.paragraph
  if (!teller && goesOn) return isSurelyMeant(entity, view)
  const according = view.phrases.find(({ preposition }) => preposition === 'according to')
  if (!teller && according) return view.personMeant(according) === entity
  if (!teller || another || teller.form !== 'finite' || teller.voice === 'passive') return false
  const at = view.sentence.tokens[teller.token]!
  const gap = at.start < inner.start ? inner.start - at.end : at.start - inner.end
  if (gap > mostBeside) return false
  const agent = view.role(teller, 'agent')
  return !isWithin || (agent !== undefined && view.personMeant(agent) === entity)
}

/** Does an offset lie between quotation marks? */
export const within = (at: number, quotations: readonly Quotation[]): boolean =>
  quotations.some(({ inner }) => inner.start <= at && at < inner.end)

function speakerOf({ speaker }: Quotation, view: View): string | undefined {
  return speaker?.entity && view.entity(speaker.entity).kind === 'person' ? speaker.entity : undefined
}

/** What each quotation says in this sentence. The comma before "said" is the writer's. */
function piecesOf(view: View): Piece[] {
  const { sentence, digest } = view
  return digest.quotations.flatMap(quotation => {
    if (!overlaps(quotation.inner, sentence) || isTitle(quotation, view)) return []
    const start = Math.max(quotation.inner.start, sentence.start)
    const isWhole = quotation.inner.start >= sentence.start && quotation.inner.end <= sentence.end
    // a short sentence stands with the one before
    if (start > quotation.inner.start && countWords(spokenIn(quotation, sentence, view)) < fewestOfSentence) return []
    let end = Math.min(quotation.inner.end, sentence.end)
    for (const next of digest.sentences.slice(sentence.index + 1)) {
      if (next.paragraph !== sentence.paragraph || next.start >= quotation.inner.end) break
      if (countWords(spokenIn(quotation, next, view)) >= fewestOfSentence) break
      end = Math.min(quotation.inner.end, next.end)
    }
    const words = view.text({ start, end }).replace(/[,\s”"]{1,9}$/, '')
    return countWords(words) < (isWhole ? fewestWords : fewestOfSentence) && !(isWhole && countWords(words) === 1)
      ? []
      : clausesOf({ start, end: start + words.length, words, sentence: words, quotation })
  })
}

const spokenIn = ({ inner }: Quotation, { start, end }: Span, view: View): string =>
  view.text({ start: Math.max(inner.start, start), end: Math.min(inner.end, end) })

/** "said on the channel’s “Morning Hour”": the name of a programme. */
const isTitle = ({ inner, fragment }: Quotation, view: View): boolean =>
  fragment &&
  /(?:['’]s?|\b(?:on|program|programme|show|series|book|film|movie|song|memoir)) [“"]$/i.test(
    view.text({ start: Math.max(0, inner.start - 14), end: inner.start }),
  ) &&
  /^(?:\p{Lu}[\p{L}’'.]{0,20}|\d{1,4}|the|of|and|in|with|for|a|to|on)(?: (?:\p{Lu}[\p{L}’'.]{0,20}|\d{1,4}|the|of|and|in|with|for|a|to|on)){0,6}[.,!?:]?$/u.test(
    view.text(inner),
  )

/** A long sentence in two where a clause begins, as near to its middle as can be; again while a part is long. */
function clausesOf(piece: Piece): Piece[] {
  const { start, words } = piece
  if (words.length <= longestPiece) return [piece]
  const middle = words.length / 2
  const [best] = [...words.matchAll(clauseStart)]
    .map(({ index }) => index)
    .filter(at => at >= fewestOfPart && at <= words.length - fewestOfPart)
    .sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))
  if (best === undefined) return [piece]
  const first = words.slice(0, best).replace(/[\s,;:\u2013\u2014-]{1,9}$/, '')
  // the word that joins belongs to neither
  const next = best + /^(?:(?:and|but|or|so|yet)\s)?/.exec(words.slice(best))![0].length
  return [
    ...clausesOf({ ...piece, end: start + first.length, words: first }),
    ...clausesOf({ ...piece, start: start + next, words: words.slice(next) }),
  ]
}

/** “rusted-out mills” stand “scattered like tombstones”: a short piece belongs to its neighbour. Of single words only long ones stay. */
function joinPieces(pieces: readonly Piece[], view: View): Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const before = joined.at(-1)
    if (before && belong(before, piece, view)) {
      joined[joined.length - 1] = { ...before, end: piece.end, words: `${before.words} … ${piece.words}` }
    } else joined.push(piece)
  }
  return joined.filter(({ words }) => countWords(words) >= fewestWords || longWord.test(words))
}

function belong(a: Piece, b: Piece, view: View): boolean {
  if (a.quotation.speaker?.name !== b.quotation.speaker?.name) return false
  if (Math.min(countWords(a.words), countWords(b.words)) >= shortPiece) return false
  return countWords(view.text({ start: a.end, end: b.start })) <= mostBetween
}

const countWords = (words: string): number => words.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0
