import type { QuantityMention } from '../model/mention.js'
import type { Phrase } from '../model/phrase.js'
import type { MeasureValue } from '../model/value.js'
import { contentsOf } from './contents.js'
import { isAgeOfThen } from './isAgeOfThen.js'
import type { Match, Pattern } from './pattern.js'
import type { Somebody } from './persons.js'
import { evidenceOf } from './predicate.js'
import type { View } from './view.js'

/** Between a name and the age behind it: ", 45", " (45)", ", who is 45", " was 45". */
const linked =
  /^\s{0,4}(?:,\s{0,4}(?:(?:who\s{1,4})?(?:is|was)\s{1,4}|(?:a|an|who turned)\s{1,4})?|\(|(?:,\s{0,4})?aged?\s|\s(?:is|was|turned|turns)\s)\s{0,4}$/iu
/** Before "aged 45": ", a nurse". */
const describing = /^,\s(?:a|an|the)\s(?:(?!(?:of|with|and|to|whose|who|an?|the)\s)[\p{L}'-]{1,30}\s){1,4}$/u
/** Between an age and the name behind it: "45-year-old suspect Ann Lee". */
const naming = /^[\s-]{0,4}(?:[\p{L}'-]{1,40}\s{1,4}){0,4}$/u
const calling = /^[\s-]{0,3}(?:(?!also\s)\p{Ll}[\p{Ll}-]{0,30}\s{1,4}){0,4}(?:called|named|identified as|known as)\s{1,4}$/u
/** "Ann Lee was 14 at the time, while her sister was 16": the verb and the sentence tell of that time. */
const was = /\b(?:was|were)\s+$/i
/** "filed in 2004, when Ann Lee was 14 years old" */
const whenWas = /\bwhen\s+(?:\S{1,40}\s+){1,4}(?:was|were)\s+$/i
const thatTime = /\bat the time\b|\bwhen (?:he|she|they) (?:was|were|went|disappeared|vanished)\b/i

/** Characters before an age that tell its time. */
const reach = 100

/** How old a named person is: "Ann Lee, 45,", "45-year-old Ann Lee", "a 45-year-old woman, Ann Lee". */
export function ages(name: string): Pattern {
  return {
    name,
    find: view => {
      return contentsOf(view.digest, view.sentence.index).quantities.flatMap((quantity): Match[] => {
        if (quantity.kind !== 'age') return []
        const value = quantity.value as MeasureValue
        const before = view.text({ start: Math.max(view.sentence.start, quantity.start - reach), end: quantity.start })
        const isThen = whenWas.test(before) || (was.test(before) && thatTime.test(view.text(view.sentence)))
        if (value.unit !== 'year' || isThen || isAgeOfThen(quantity, view)) return []
        const holder = holderOf(quantity, view)
        if (!holder) return []
        const predication = view.predications.find(({ roles }) =>
          roles.some(
            ({ phrase }) => view.phrase(phrase).start >= holder.span.start && view.phrase(phrase).end <= holder.span.end,
          ),
        )
        return [
          {
            about: { person: holder.subject },
            value,
            valueSpan: { start: quantity.start, end: quantity.end },
            evidence: evidenceOf(holder.span, [{ span: quantity }]),
            polarity: 'affirmed',
            modality: 'fact',
            saidBy: view.saidBy(predication, quantity),
          },
        ]
      })
    },
  }
}

function holderOf(quantity: QuantityMention, view: View): Somebody | undefined {
  const names = contentsOf(view.digest, view.sentence.index).names.filter(
    ({ kind, entity }) => kind === 'person' && entity !== undefined,
  )
  const make = (name: (typeof names)[number]): Somebody => ({
    subject: view.subjectOf(view.entity(name.entity!)),
    span: { start: name.start, end: name.end },
    named: true,
  })
  const after = names.find(({ start }) => start >= quantity.end)
  const isCompound = quantity.figure.end !== quantity.end
  // "45-year-old Ann Lee", and not "Ann Lee met 45-year-old": the words between are those of one phrase
  const phrase = view.phrases.find(({ start, end }) => start <= quantity.start && quantity.end <= end)
  if (
    phrase &&
    isCompound &&
    after &&
    phrase.end >= after.end &&
    naming.test(view.text({ start: quantity.end, end: after.start }))
  )
    return make(after)
  // "a 64-year-old watchman called Nils Berg"
  if (after && isCompound && calling.test(view.text({ start: quantity.end, end: after.start }))) return make(after)
  const before = names.findLast(({ end }) => end <= quantity.start)
  const between = before && view.text({ start: before.end, end: quantity.start })
  if (before && (linked.test(between!) || (/^age/i.test(quantity.text) && describing.test(between!)))) return make(before)
  const dead = atDeath(quantity, view) ?? ofPronoun(quantity, view)
  if (dead) return dead
  if (!phrase || !isCompound) return undefined
  // "Ann Lee fled. The 24-year-old ...", where nothing else tells her age
  const taken = phrase.determiner === 'the' && !phrase.plural ? view.person(phrase) : undefined
  if (taken !== undefined && view.entity(taken).age === undefined)
    return { subject: view.subjectOf(view.entity(taken)), span: phrase, named: true }
  for (const n of phrase.appositions) {
    const name = names.find(({ start, end }) => view.phrase(n).start <= start && end <= view.phrase(n).end)
    // "his stepson Kari Dahl, his 7-year-old son, Lars", "Kari Dahl, 20, an unnamed three-year-old boy": the next of a list
    const ofAnother =
      name &&
      name.end <= phrase.start &&
      (/^(?:his|her|their)$/.test(phrase.determiner ?? '') || /\d/.test(view.text({ start: name.end, end: phrase.start })))
    if (name && !phrase.plural && !ofAnother) return make(name)
  }
  return undefined
}

/** Who it is that dies, by the verb. */
const roleOfDead = new Map<string, 'agent' | 'object'>([
  ['die', 'agent'],
  ['pass away', 'agent'],
  ['kill', 'object'],
  ['slay', 'object'],
  ['murder', 'object'],
])

/** "Ann Lee died on Sunday at the age of 84", "who has died aged 84". */
function atDeath(quantity: QuantityMention, view: View): Somebody | undefined {
  if (!/^(?:aged |the age of )/i.test(quantity.text)) return undefined
  const predication = view.predications.find(
    ({ verb, start, end }) => roleOfDead.has(verb) && start <= quantity.start && quantity.end <= end,
  )
  const role = predication && roleOfDead.get(predication.verb)
  return role && ofRole(view.role(predication, role), view)
}

/** "He was 84." and no more, of somebody whose age the article does not tell elsewhere. */
function ofPronoun(quantity: QuantityMention, view: View): Somebody | undefined {
  const { start, end } = view.sentence
  if (!/^(?:he|she)\s(?:is|was)$/i.test(view.text({ start, end: quantity.start }).trim())) return undefined
  if (!/^(?:years old)?\.?$/.test(view.text({ start: quantity.end, end }).trim())) return undefined
  return ofRole(
    view.phrases.find(({ kind }) => kind === 'pronoun'),
    view,
  )
}

function ofRole(phrase: Phrase | undefined, view: View): Somebody | undefined {
  const id = phrase && view.person(phrase)
  if (!phrase || id === undefined || view.entity(id).age !== undefined) return undefined
  return { subject: view.subjectOf(view.entity(id)), span: { start: phrase.start, end: phrase.end }, named: true }
}
