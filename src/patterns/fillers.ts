import { bodyOf } from '../language/bodies.js'
import { type Country, countryByKey, countryOf, demonymCountry, metonymOf } from '../language/countries.js'
import { eventFamily } from '../language/eventWords.js'
import { fold } from '../language/fold.js'
import { isGroupNoun, isRoleNoun } from '../language/roles.js'
import { wordSet } from '../language/wordSet.js'
import type { DraftValue, Subject } from '../model/claim.js'
import type { TimeExpression, TimeMention } from '../model/mention.js'
import type { Phrase } from '../model/phrase.js'
import type { Predication } from '../model/predication.js'
import type { Span } from '../model/span.js'
import { firstFrom } from './firstFrom.js'
import type { View } from './view.js'

/** What fills a slot: as a subject of the question and as a value. */
export interface Filled {
  subject: Subject
  value: DraftValue
  span: Span
}

/** Accepts a phrase for a slot or refuses it. A slot takes only the kinds of mention that fit: precision where the guess at syntax is weak. */
export type Filler = (phrase: Phrase, view: View) => Filled | undefined

/** One person or a list of people, by name or by a description that the article resolves. */
export const people: Filler = (phrase, view) => {
  if (phrase.possessor !== undefined && phrase.kind === 'noun' && phrase.entities.length === 0) return undefined
  const entities: string[] = []
  const texts: string[] = []
  let end = phrase.end
  for (const member of view.members(phrase)) {
    const id = view.personMeant(member)
    if (!id) {
      if (member === phrase) return undefined
      continue
    }
    if (!entities.includes(id)) {
      entities.push(id)
      texts.push(view.entity(id).name)
    }
    end = Math.max(
      end,
      member.end,
      ...member.appositions.filter(n => n > member.index && view.phrase(n).kind === 'name').map(n => view.phrase(n).end),
    )
  }
  const span = { start: phrase.start, end }
  return {
    subject: { text: texts.join(' and '), entity: entities[0]! },
    value: { kind: 'entities', as: 'people', entities, texts },
    span,
  }
}

/** Country, body or group that acts as one: "Moscow", "the Russians", "NATO", "the ministry". */
export const party: Filler = (phrase, view) => {
  for (const id of phrase.entities) {
    const entity = view.entity(id)
    if (entity.kind === 'person') return undefined
    const nation =
      (entity.key
        ? (countryByKey(entity.key) ?? metonymOf(entity.key)?.country ?? metonymOf(fold(entity.name))?.country)
        : undefined) ?? nationOfState(entity.name)
    const text = nation?.name ?? bodyOf(fold(entity.name))?.name ?? entity.name
    return {
      subject: { text, entity: id, key: nation?.key ?? entity.key ?? fold(entity.name) },
      value: { kind: 'entities', as: 'organisation', entities: [id], texts: [text] },
      span: { start: phrase.start, end: phrase.end },
    }
  }
  const nation = partyOfWords(phrase, view)
  return (
    nation && {
      subject: nation,
      value: { kind: 'organisation', name: nation.text },
      span: { start: phrase.start, end: phrase.end },
    }
  )
}

/** "the Russians", "the Russian side", "US officials", "the Russian Foreign Ministry": the country that the phrase stands for. */
export function partyOfWords(phrase: Phrase, view: View): Subject | undefined {
  const words = view.sentence.tokens.slice(phrase.first, phrase.last + 1).map(({ lower }) => lower)
  for (const word of words) {
    const country = demonymCountry(word) ?? countryOf(word) ?? metonymOf(word)?.country
    if (country && (word !== 'us' || view.sentence.tokens.slice(phrase.first, phrase.last + 1).some(({ text }) => text === 'US')))
      return { text: country.name, key: country.key }
  }
  return undefined
}

const stateWords = new Set([
  'delegation',
  'government',
  'ministry',
  'embassy',
  'mission',
  'army',
  'military',
  'side',
  'authorities',
  'forces',
  'parliament',
])

/** "the Russian Foreign Ministry" acts for Russia. */
function nationOfState(name: string): Country | undefined {
  const words = fold(name).split(/\s+/)
  return stateWords.has(words.at(-1)!) ? (demonymCountry(words[0]!) ?? countryOf(words[0]!)) : undefined
}

const delegationNouns = new Set(['delegation', 'team', 'mission', 'side', 'delegate', 'group', 'contingent', 'deputation'])

/** A group sent by somebody: "the Russian delegation", "the delegation of the United States", "Russia's team". The subject is who sent it. */
export const delegation: Filler = (phrase, view) => {
  if (!delegationNouns.has(phrase.lemma)) {
    const inner = phrase.lemma === 'work' || phrase.lemma === 'activity' ? view.complement(phrase, ['of']) : undefined
    return inner ? delegation(inner, view) : undefined
  }
  const sender = senderOf(phrase, view)
  return sender && { subject: sender, value: { kind: 'organisation', name: sender.text }, span: view.whole(phrase) }
}

/** "the delegation", without a word on whose it is. */
export const bareDelegation: Filler = (phrase, view) =>
  delegationNouns.has(phrase.lemma) && !senderOf(phrase, view)
    ? { subject: { text: view.text(phrase) }, value: { kind: 'text', words: view.text(phrase) }, span: phrase }
    : undefined

export function senderOf(phrase: Phrase, view: View): Subject | undefined {
  for (const name of view.names(phrase)) {
    const entity = name.entity ? view.entity(name.entity) : undefined
    if (entity && entity.kind !== 'person') {
      const nation =
        (entity.key ? (countryByKey(entity.key) ?? metonymOf(entity.key)?.country) : undefined) ?? nationOfState(entity.name)
      return { text: nation?.name ?? entity.name, entity: entity.id, key: nation?.key ?? entity.key ?? fold(entity.name) }
    }
  }
  const words = partyOfWords(phrase, view)
  if (words) return words
  const owner = phrase.possessor !== undefined ? view.phrase(phrase.possessor) : view.complement(phrase, ['of', 'from'])
  return owner ? party(owner, view)?.subject : undefined
}

/** An event: by its noun, or a council that stands for its meeting. */
export const event =
  (...families: string[]): Filler =>
  (phrase, view) => {
    if (!phrase.event) return undefined
    const found = view.event(phrase.event)
    if (families.length > 0 && !families.includes(found.kind)) return undefined
    return {
      subject: { text: found.label, event: found.id },
      value: { kind: 'text', words: found.label },
      span: { start: phrase.start, end: phrase.end },
    }
  }

const placeKinds = new Set(['place', 'nation'])

/** A named place, with what it lies in where the text says so. */
export const place: Filler = (phrase, view) => {
  const id = phrase.entities.find(entity => placeKinds.has(view.entity(entity).kind))
  if (!id) return undefined
  const entity = view.entity(id)
  return {
    subject: { text: entity.name, entity: id },
    value: { kind: 'entities', as: 'place', entities: [id], texts: [entity.name] },
    span: { start: phrase.start, end: phrase.end },
  }
}

/** An expression of time of one of the kinds. */
export const time =
  (...kinds: ('date' | 'time' | 'duration' | 'period')[]): Filler =>
  (phrase, view) => {
    const mention = view.time(phrase)
    if (!mention || !(kinds as string[]).includes(mention.kind)) return undefined
    const tense = tenseAt(mention.start, view)
    const spoken = spokenBefore(mention.start, view)
    // "earlier in the day": on which, the text has not said
    if (spoken.length === 0 && mention.expression.relative?.to === 'spoken') return undefined
    return {
      subject: { text: mention.text },
      value: {
        kind: 'expression',
        expression: mention.expression,
        as: mention.kind === 'set' ? 'date' : mention.kind,
        tense,
        spoken,
      },
      span: { start: mention.start, end: mention.end },
    }
  }

/** Hours of two days: what happened "last night" may have been after midnight. */
export const isOvernight = ({ text }: { text: string }): boolean => /^(?:overnight|last\snight)$/i.test(text)

/** "at 4:52 p.m. on Tuesday" tells the day as well. */
export const dayWithin: Filler = (phrase, view) => {
  const mention = view.time(phrase)
  if (mention?.kind !== 'time' || isOvernight(mention)) return undefined
  const day = dayOf(mention.expression)
  if (day.weekday === undefined && day.day === undefined && day.relative === undefined) return undefined
  const filled = time('time')(phrase, view)
  return (
    filled && {
      ...filled,
      value: { ...(filled.value as Extract<typeof filled.value, { kind: 'expression' }>), expression: day, as: 'date' },
    }
  )
}

/** A day, told as such or with its hour. */
export const day: Filler = (phrase, view) => time('date')(phrase, view) ?? dayWithin(phrase, view)

/** Tense of the clause in which an offset lies. */
export function tenseAt(offset: number, view: View): 'past' | 'present' | 'future' {
  const clause = view.clauseWithin({ start: offset, end: offset })
  if (clause && (clause.modality === 'plan' || clause.saidBy) && wouldBe.test(view.text(clause))) return 'future'
  return clause ? tenseOf(clause, view) : (view.predications[0]?.tense ?? 'past')
}

/** "said the strike would begin on Monday": the future of whoever said so. */
const wouldBe = /\bwould\s(?!have\b)/

const planned = wordSet('plan schedule slate')
const brought = wordSet('force compel pressure manage struggle fail decline refuse begin start continue help try attempt')

/** "Was forced to resign in July", "claims damages after being fired in May": the past. "Is planned for Friday": what is to come. */
function tenseOf({ verb, voice, form, tense, parent, conjunction }: Predication, view: View): Predication['tense'] {
  if (tense !== 'present') return tense
  if (voice === 'passive' && planned.has(verb)) return 'future'
  const above = parent === undefined ? undefined : view.predications[parent]
  if (form === 'gerund' && (conjunction === 'after' || conjunction === 'since')) return 'past'
  return form === 'infinitive' && above && brought.has(above.verb) ? above.tense : tense
}

/** Dates of the sentences before, latest last: "the same day" leans on them. */
export function spokenBefore(offset: number, view: View): TimeExpression[] {
  const { times } = view.digest
  const at = firstFrom(times, offset) - 1
  const found: TimeExpression[] = []
  for (let n = at; n >= 0 && found.length < 2 && at - n < 6; n--) {
    const day = dayTold(times[n]!)
    if (day) found.unshift(day)
  }
  return found
}

/** The day that an expression names by the calendar or the week: "on 5 January", "Monday night". */
function dayTold({ kind, expression }: TimeMention): TimeExpression | undefined {
  if (kind === 'date') return expression.day !== undefined || expression.rule === 'weekday' ? expression : undefined
  if (kind !== 'time' || expression.weekday === undefined) return undefined
  const { bound: _bound, side: _side, ...day } = dayOf(expression)
  return { ...day, rule: 'weekday' }
}

const dayOf = ({
  hour,
  minute: _minute,
  second: _second,
  dayPart: _part,
  zone: _zone,
  bound,
  side,
  ...day
}: TimeExpression): TimeExpression =>
  // "about 8 p.m. on Monday" is Monday
  hour === undefined ? { ...day, ...(bound ? { bound } : {}), ...(side ? { side } : {}) } : day

/** A common noun out of a list of lemmas, as a thing of its own. */
export const noun =
  (lemmas: ReadonlySet<string>): Filler =>
  (phrase, view) => {
    if (!lemmas.has(phrase.lemma)) return undefined
    return {
      subject: { text: view.text(view.whole(phrase)), key: phrase.lemma },
      value: { kind: 'text', words: view.text(phrase) },
      span: view.whole(phrase),
    }
  }

export const isEventNoun = (phrase: Phrase): boolean =>
  phrase.event !== undefined || eventFamily(phrase.lemma, phrase.modifiers) !== undefined
export const isRole = (phrase: Phrase): boolean => isRoleNoun(phrase.lemma)
export const isGroup = (phrase: Phrase): boolean => isGroupNoun(phrase.lemma)
