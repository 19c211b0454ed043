import { isSaying } from '../../language/verbs.js'
import { wordSet } from '../../language/wordSet.js'
import type { Entity } from '../../model/entity.js'
import type { Predication } from '../../model/predication.js'
import type { Quotation } from '../../model/quotation.js'
import type { Sentence } from '../../model/sentence.js'
import { markReports } from './reportedSpeech.js'
import { type Speaker, type SpeechSource, sayerOf, speakerFrom } from './speaker.js'
import { takenUp } from './takenUp.js'

/**
 * Who says what. Gives quotations their speakers, marks each clause inside a quotation or under a verb of saying with its speaker, and lowers the modality of what is
 * denied, hoped or doubted ("denied that X led" is denied by the speaker; "hopes X leads" is a plan).
 */
export function findSpeakers(
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
  text: string,
  byId: ReadonlyMap<string, Entity>,
): void {
  const isQuoted = (at: number): boolean => isInQuotation(at, quotations)
  const source: SpeechSource = {
    text,
    nameOf: id => byId.get(id)!.name,
    takenUp: (phrase, sentence) => takenUp(phrase, sentence, sentences, byId, isQuoted),
  }
  const within = quotationsOf(sentences, quotations)
  let last: { speaker: Speaker; paragraph: number } | undefined
  sentences.forEach((sentence, n) => {
    const inside = within[n]!
    const speaker = speakerOf(sentence, inside, source) ?? spokenAhead(sentence, inside, source)
    markReports(sentence, source)
    for (const quotation of inside) {
      if (quotation.speaker) continue
      if (speaker) quotation.speaker = nearest(quotation, sentence, inside, source) ?? speaker
      // an attribution may still come where the quotation ends; one without goes on from the paragraph before
      else if (last && quotation.end <= sentence.end && last.paragraph >= sentence.paragraph - 1 && !quotation.fragment)
        quotation.speaker = last.speaker
    }
    if (speaker) last = { speaker, paragraph: sentence.paragraph }
    else if (inside.length === 0) last = undefined
    else if (last) last.paragraph = sentence.paragraph
  })
  sentences.forEach((sentence, n) => {
    for (const predication of sentence.predications) {
      const quotation = within[n]!.find(candidate => isSpoken(predication, sentence, candidate))
      if (quotation) predication.saidBy = quotation.speaker ? { ...quotation.speaker, as: 'quote' } : { name: '', as: 'quote' }
    }
  })
}

/** Quotations that touch each sentence. */
function quotationsOf(sentences: readonly Sentence[], quotations: readonly Quotation[]): Quotation[][] {
  let first = 0
  return sentences.map(sentence => {
    while (first < quotations.length && quotations[first]!.end <= sentence.start) first++
    const inside: Quotation[] = []
    for (let i = first; i < quotations.length && quotations[i]!.start < sentence.end; i++) inside.push(quotations[i]!)
    return inside
  })
}

const isInQuotation = (at: number, quotations: readonly Quotation[]): boolean =>
  quotations.some(({ inner }) => inner.start <= at && at < inner.end)

/** A few quoted words are the writer's own clause, unless its subject stands between the marks as well. */
function isSpoken(predication: Predication, { tokens, phrases }: Sentence, { inner, fragment }: Quotation): boolean {
  const within = (at: number): boolean => inner.start <= at && at < inner.end
  if (!within(tokens[predication.token]!.start)) return false
  const subject = predication.roles.find(({ name }) => name === (predication.voice === 'passive' ? 'object' : 'agent'))
  return !fragment || (predication.form === 'finite' && subject !== undefined && within(phrases[subject.phrase]!.start))
}

/** Part of a sentence of the writer's: "likened it to “a bridge to nowhere”". */
const isWithin = ({ fragment, inner }: Quotation, { text }: SpeechSource): boolean =>
  fragment || /^\p{Ll}/u.test(text.slice(inner.start, inner.start + 1))

/** The subject of the verb of saying outside the quotation marks. */
function speakerOf(sentence: Sentence, quotations: readonly Quotation[], source: SpeechSource): Speaker | undefined {
  let found: Speaker | undefined
  for (const predication of sentence.predications) {
    if (predication.voice === 'passive' || isInQuotation(sentence.tokens[predication.token]!.start, quotations)) continue
    const speaker = sayerOf(predication, sentence, source)
    if (!speaker) continue
    if (isSaying(predication.verb)) return speaker
    if (quotations.some(one => isWithin(one, source))) found ??= speaker
  }
  const according = sentence.phrases.find(
    ({ preposition, start }) => preposition === 'according to' && !isInQuotation(start, quotations),
  )
  return according ? speakerFrom(sentence, according, source) : found
}

/** Verbs that bring in words and tell nothing else of them. */
const uttering = wordSet(
  'continue retort shout yell cry urge advise scream exclaim interject text begin answer protest plead snap quip joke counter',
)
/** "Dahl shot back": with that word behind it. */
const utteringBack = wordSet('shoot fire hit snap clap write punch')

/** "Dahl was quick to answer: “We …”", "Dahl continued, “We …”", "“…,” Dahl continued": no verb of saying, but whole sentences of hers. */
function spokenAhead(sentence: Sentence, inside: readonly Quotation[], source: SpeechSource): Speaker | undefined {
  const quotation = inside.find(one => one.start > sentence.start)
  const { tokens, phrases, predications } = sentence
  const told =
    inside.length > 0
      ? predications.find(
          ({ verb, form, token }) =>
            (uttering.has(verb) || (utteringBack.has(verb) && tokens[token + 1]?.lower === 'back')) &&
            form === 'finite' &&
            !isInQuotation(tokens[token]!.start, inside),
        )
      : undefined
  if (told && inside.some(one => !isWithin(one, source))) return named(sayerOf(told, sentence, source))
  if (!quotation || isWithin(quotation, source) || !/:\s?$/.test(source.text.slice(quotation.start - 2, quotation.start)))
    return undefined
  const main = predications.findLast(
    ({ form, parent, token }) => form === 'finite' && parent === undefined && tokens[token]!.start < quotation.start,
  )
  if (main) return main.voice === 'active' ? named(sayerOf(main, sentence, source)) : undefined
  // "Dahl on the harbour: “We have no plan”"
  const [first] = phrases
  return first && first.kind === 'name' && first.start === sentence.start
    ? named(speakerFrom(sentence, first, source))
    : undefined
}

const named = (speaker: Speaker | undefined): Speaker | undefined => (speaker?.entity ? speaker : undefined)

/** Of several verbs of saying the one next to the quotation: "Lee called it a “disgrace”, and Ray said “no”". */
function nearest(
  quotation: Quotation,
  sentence: Sentence,
  inside: readonly Quotation[],
  source: SpeechSource,
): Speaker | undefined {
  let best: Predication | undefined
  let distance = Number.POSITIVE_INFINITY
  for (const predication of sentence.predications) {
    const at = sentence.tokens[predication.token]!.start
    if (!isSaying(predication.verb) || predication.voice === 'passive' || isInQuotation(at, inside)) continue
    const away = at < quotation.start ? quotation.start - at : at - quotation.end
    if (away < distance) {
      distance = away
      best = predication
    }
  }
  return best && sayerOf(best, sentence, source)
}
