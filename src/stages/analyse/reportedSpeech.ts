import { isRoleNoun } from '../../language/roles.js'
import { isSaying } from '../../language/verbs.js'
import { wordSet } from '../../language/wordSet.js'
import type { Phrase } from '../../model/phrase.js'
import type { Predication } from '../../model/predication.js'
import type { Sentence } from '../../model/sentence.js'
import { isHoping, type Speaker, type SpeechSource, sayerOf, sayingAbove, speakerFrom } from './speaker.js'

/** Reported speech: clauses under "said", before ", X said", round ", X said,", after "according to X", behind "Police:" in a headline. */
export function markReports(sentence: Sentence, source: SpeechSource): void {
  const { predications, phrases } = sentence
  const governed = new Set<Predication>()
  for (const predication of predications) {
    const parent = sayingAbove(predications, predication)
    if (!parent) continue
    governed.add(parent)
    const speaker = sayerOf(parent, sentence, source)
    if (speaker) predication.saidBy = { ...speaker, as: 'report' }
    temper(predication, parent)
  }
  markAround(sentence, governed, source)
  const according = phrases.find(({ preposition }) => preposition === 'according to')
  const speaker = (according && speakerFrom(sentence, according, source)) ?? announced(sentence, source)
  if (speaker) for (const other of predications) if (!other.saidBy) other.saidBy = { ...speaker, as: 'report' }
}

/** What the verb of saying makes of what is said. */
function temper(predication: Predication, { verb, polarity }: Predication): void {
  if (isHoping(verb) && predication.modality === 'fact')
    predication.modality = predication.tense === 'future' ? 'plan' : 'possibility'
  if (verb === 'deny' && polarity === 'affirmed') predication.polarity = predication.polarity === 'denied' ? 'affirmed' : 'denied'
  if (verb !== 'deny' && polarity === 'denied' && predication.modality === 'fact') predication.modality = 'possibility'
}

/** "The talks began at noon, Stoltenberg said": a main clause of saying that has nothing to say tells what stands before it, and between commas what stands round it. */
function markAround(sentence: Sentence, governed: ReadonlySet<Predication>, source: SpeechSource): void {
  const { predications, tokens } = sentence
  for (const predication of predications) {
    const { form, parent, voice, verb, roles } = predication
    const late = unparted(predication, sentence)
    const teller = late && speakerFrom(sentence, late, source)
    if (teller) {
      for (const other of predications)
        if (!other.saidBy && other.token < predication.token) other.saidBy = { ...teller, as: 'report' }
      continue
    }
    if (
      form !== 'finite' ||
      parent !== undefined ||
      voice !== 'active' ||
      !isSaying(verb) ||
      governed.has(predication) ||
      roles.some(({ name }) => name === 'object')
    )
      continue
    const speaker = sayerOf(predication, sentence, source)
    if (!speaker) continue
    const inserted = tokens.find(({ start }) => start >= predication.end)?.text === ','
    for (const other of predications)
      if (
        other !== predication &&
        !other.saidBy &&
        (other.token < predication.token || (inserted && other.token > predication.token))
      )
        other.saidBy = { ...speaker, as: 'report' }
  }
}

/** "The raid killed 12 people said the monitor": a comma is lost, and what reads as the object of "said" is who says it. */
function unparted(predication: Predication, { predications, phrases, tokens }: Sentence): Phrase | undefined {
  const { form, parent, roles, token } = predication
  if (form !== 'finite' || parent === undefined || tokens[token]!.lower !== 'said') return undefined
  const behind = phrases.find(({ first }) => first === token + 1)
  if (!behind || !roles.some(({ name, phrase }) => name === 'object' && phrases[phrase] === behind)) return undefined
  const isBody = behind.kind === 'name' ? behind.named !== 'place' : speakers.has(behind.lemma) || isRoleNoun(behind.lemma)
  const isLast = !predications.some(other => other.form === 'finite' && other.token > token)
  const isNested = predications[parent]!.form === 'finite' && predications[parent]!.token < token
  return isBody && isLast && isNested ? behind : undefined
}

const speakers = wordSet('observatory monitor group agency police ministry army source official activist rescuer report')

const announcers = wordSet(
  'police officials official report reports study poll sources source court prosecutors lawyer attorney sheriff mayor governor president minister ministry army military survey experts doctors authorities',
)

/** "Police: Man shot wife", "Lee: We will win": who speaks stands before a colon. */
function announced(sentence: Sentence, source: SpeechSource): Speaker | undefined {
  if (sentence.prominence !== 'headline') return undefined
  const phrase = sentence.phrases[0]
  if (phrase?.first !== 0 || sentence.tokens[phrase.last + 1]?.text !== ':') return undefined
  const fits = phrase.named === 'person' || phrase.named === 'organisation' || announcers.has(sentence.tokens[phrase.head]!.lower)
  return fits ? speakerFrom(sentence, phrase, source) : undefined
}
