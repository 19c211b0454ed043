import type { Phrase } from '../../model/phrase.js'
import type { Predication } from '../../model/predication.js'
import type { Quotation } from '../../model/quotation.js'
import type { Sentence } from '../../model/sentence.js'
import { isSaying } from '../../language/verbs.js'

interface Speaker {
  entity?: string
  name: string
}

/**
 * Who says what. Marks each clause inside a quotation or under a verb of saying with its speaker, gives quotations their speakers, and lowers the modality of what is
 * denied, hoped or doubted ("denied that X led" is denied by the speaker; "hopes X leads" is a plan).
 */
export function findSpeakers(sentences: readonly Sentence[], quotations: readonly Quotation[], text: string, nameOf: (entity: string) => string): void {
  let last: { speaker: Speaker; sentence: Sentence } | undefined
  let q = 0
  for (const sentence of sentences) {
    while (q < quotations.length && quotations[q]!.end <= sentence.start) q++
    const inside: Quotation[] = []
    for (let i = q; i < quotations.length && quotations[i]!.start < sentence.end; i++) inside.push(quotations[i]!)
    const speaker = speakerOf(sentence, inside, text, nameOf)
    report(sentence, text, nameOf)
    for (const quotation of inside) {
      if (quotation.speaker) continue
      if (speaker) quotation.speaker = speaker
      else if (last && last.sentence.paragraph >= sentence.paragraph - 1 && !quotation.fragment) quotation.speaker = last.speaker
    }
    for (const predication of sentence.predications) {
      const at = sentence.tokens[predication.token]!.start
      const quotation = inside.find(({ inner, fragment }) => !fragment && inner.start <= at && at < inner.end)
      if (quotation) predication.saidBy = quotation.speaker ? { ...quotation.speaker, as: 'quote' } : { name: '', as: 'quote' }
    }
    if (speaker) last = { speaker, sentence }
    else if (inside.length === 0) last = undefined
  }
}

const isInQuotation = (at: number, quotations: readonly Quotation[]): boolean => quotations.some(({ inner }) => inner.start <= at && at < inner.end)

/** The subject of the verb of saying outside the quotation marks. */
function speakerOf(sentence: Sentence, quotations: readonly Quotation[], text: string, nameOf: (entity: string) => string): Speaker | undefined {
  let found: Speaker | undefined
  for (const predication of sentence.predications) {
    if (isInQuotation(sentence.tokens[predication.token]!.start, quotations)) continue
    const agent = predication.roles.find(({ name }) => name === 'agent')
    if (!agent || predication.voice === 'passive') continue
    const speaker = speakerFrom(sentence, sentence.phrases[agent.phrase]!, text, nameOf)
    if (!speaker) continue
    if (isSaying(predication.verb)) return speaker
    found ??= quotations.some(({ fragment }) => fragment) ? speaker : undefined
  }
  const according = sentence.phrases.find(({ preposition }) => preposition === 'according to')
  if (according) return speakerFrom(sentence, according, text, nameOf)
  return found
}

function speakerFrom(sentence: Sentence, phrase: Phrase, text: string, nameOf: (entity: string) => string): Speaker | undefined {
  const entity = phrase.entities[0]
  if (entity) return { entity, name: nameOf(entity) }
  const word = sentence.tokens[phrase.head]!.lower
  if (phrase.kind === 'pronoun' && /^(?:it|this|that|there|which|what|these|those)$/.test(word)) return undefined
  return { name: text.slice(phrase.start, phrase.end) }
}

const hoping = new Set(['hope', 'expect', 'believe', 'think', 'suggest', 'predict', 'estimate', 'suspect', 'promise', 'vow', 'pledge', 'fear', 'doubt', 'assume'])

/** Reported speech: clauses under "said", before ", X said", and after "according to X". */
function report(sentence: Sentence, text: string, nameOf: (entity: string) => string): void {
  const { predications, phrases } = sentence
  predications.forEach((predication, n) => {
    const parent = governing(predications, predication)
    if (parent) {
      const agent = parent.roles.find(({ name }) => name === 'agent' || (name === 'by' && parent.voice === 'passive'))
      const speaker = agent ? speakerFrom(sentence, phrases[agent.phrase]!, text, nameOf) : undefined
      if (speaker) predication.saidBy = { ...speaker, as: 'report' }
      if (hoping.has(parent.verb) && predication.modality === 'fact') predication.modality = predication.tense === 'future' ? 'plan' : 'possibility'
      if (parent.verb === 'deny' && parent.polarity === 'affirmed') predication.polarity = predication.polarity === 'denied' ? 'affirmed' : 'denied'
      if (parent.polarity === 'denied' && parent.verb !== 'deny') predication.modality = predication.modality === 'fact' ? 'possibility' : predication.modality
      return
    }
    void n
  })
  // "The talks began at noon, Stoltenberg said": the last main clause has a speaker and nothing said in it
  const last = predications.findLast(({ form, parent }) => form === 'finite' && parent === undefined)
  if (last && isSaying(last.verb) && last.voice === 'active' && !last.roles.some(({ name }) => name === 'object') && !predications.some(other => governing(predications, other) === last)) {
    const agent = last.roles.find(({ name }) => name === 'agent')
    const speaker = agent ? speakerFrom(sentence, phrases[agent.phrase]!, text, nameOf) : undefined
    if (speaker) for (const other of predications) if (other !== last && other.token < last.token && !other.saidBy) other.saidBy = { ...speaker, as: 'report' }
  }
  const according = phrases.find(({ preposition }) => preposition === 'according to')
  if (according) {
    const speaker = speakerFrom(sentence, according, text, nameOf)
    if (speaker) for (const other of predications) if (!other.saidBy) other.saidBy = { ...speaker, as: 'report' }
  }
}

/** The verb of saying above a clause, if there is one. */
function governing(predications: readonly Predication[], predication: Predication): Predication | undefined {
  let at = predication.parent
  let child = predication
  for (let hops = 0; at !== undefined && hops < 8; hops++) {
    const parent = predications[at]!
    if (isSaying(parent.verb) && parent.voice === 'active' && (child.form === 'finite' || child.form === 'infinitive') && child.conjunction !== 'after' && child.conjunction !== 'before' && child.conjunction !== 'while' && child.conjunction !== 'when' && child.conjunction !== 'as' && child.token > parent.token) return parent
    child = parent
    at = parent.parent
  }
  return undefined
}
