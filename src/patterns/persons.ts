import { isRoleNoun } from '../language/roles.js'
import type { Subject } from '../model/claim.js'
import type { Phrase } from '../model/phrase.js'
import type { Predication } from '../model/predication.js'
import type { Span } from '../model/span.js'
import { contentsOf } from './contents.js'
import { keyOfAge } from './nameless.js'
import type { View } from './view.js'

export interface Somebody {
  subject: Subject
  span: Span
  /** Known by name. */
  named: boolean
}

/** One word for those who did it. */
const culprits = new Set([
  'gunman',
  'shooter',
  'suspect',
  'attacker',
  'assailant',
  'gunwoman',
  'killer',
  'bomber',
  'accused',
  'defendant',
  'perpetrator',
])
const unique = new Set([
  'victim',
  'driver',
  'pilot',
  'officer',
  'deputy',
  'baby',
  'infant',
  'toddler',
  'boy',
  'girl',
  'teen',
  'teenager',
  'clerk',
  'guard',
  'homeowner',
  'mother',
  'father',
])

/** The one person a phrase stands for: by name, or by a description that one story gives to one person ("the gunman", "a 19-year-old woman"). */
export function somebody(phrase: Phrase, view: View): Somebody | undefined {
  const named = namedIn(phrase, view) ?? oneOfThem(phrase, view)
  if (named) return named
  // "Ann Lee, 45, was": the age may have been taken for the subject
  const before = phrase.kind === 'number' && phrase.index > 0 ? view.phrase(phrase.index - 1) : undefined
  if (before?.kind === 'name' && /^,\s*$/.test(view.text({ start: before.end, end: phrase.start }))) {
    const found = namedIn(before, view)
    return found && { ...found, span: { start: before.start, end: phrase.end } }
  }
  // "the 18-year-old was arrested"
  const isAged =
    phrase.kind === 'number' && aged.test(view.text(phrase)) && (phrase.index === 0 || phrase.determiner !== undefined)
  return phrase.kind === 'noun' || isAged ? described(phrase, view) : undefined
}

/** "One of the suspects, Ann Lee, 27, was arrested": she. */
function oneOfThem(phrase: Phrase, view: View): Somebody | undefined {
  if (phrase.kind !== 'number' || view.quantity(phrase)?.partitive !== true || view.quantity(phrase)?.number !== 1)
    return undefined
  const [group, name] = [view.phrases[phrase.index + 1], view.phrases[phrase.index + 2]]
  if (!group?.plural || name?.kind !== 'name') return undefined
  const isRenamed =
    /^,\s$/.test(view.text({ start: group.end, end: name.start })) && view.text({ start: name.end, end: name.end + 1 }) === ','
  return isRenamed ? namedIn(name, view) : undefined
}

const oneMore = /^(?:the\s)?(?:an)?other\s|^(?:the|a)\s(?:second|third|fourth)\s/i
const aged = /^(?:the|an?)\s(?:[\p{L}-]{1,12}\s)?\d{1,3}-year-old(?:\s(?:fe)?male)?$/iu

function namedIn(phrase: Phrase, view: View): Somebody | undefined {
  if (phrase.members.length > 0) return undefined
  // "all but Ann Lee were hurt"
  if (allBut.test(view.text({ start: Math.max(view.sentence.start, phrase.start - 24), end: phrase.start }))) return undefined
  const id = view.personMeant(phrase)
  return id === undefined
    ? undefined
    : { subject: view.subjectOf(view.entity(id)), span: { start: phrase.start, end: phrase.end }, named: true }
}

const allBut = /\b(?:all|everyone|everybody|none|nobody|no one) (?:but|except(?: for)?) (?:the )?$/i

/** "Ann Lee's killer": not Ann Lee is meant. */
const isOwner = ({ end }: Span, view: View): boolean => /^['’]s?\s/.test(view.text({ start: end, end: end + 3 }))

function described(phrase: Phrase, view: View): Somebody | undefined {
  if (phrase.plural || phrase.members.length > 0) return undefined
  const quantity = view.quantity(phrase)
  const years = quantity?.kind === 'age' && typeof quantity.number === 'number' ? quantity.number : undefined
  // "the 18-year-old male"
  if (!isRoleNoun(phrase.lemma) && !(years !== undefined && /(?:^(?:fe)?male|-year-old)$/.test(phrase.lemma))) return undefined
  const text = view.text(phrase).replace(/\s+/g, ' ')
  const span = { start: phrase.start, end: phrase.end }
  // "the other 17-year-old": not the one of whom it told before
  if (years !== undefined) return oneMore.test(text) ? undefined : { subject: { text, key: keyOfAge(years) }, span, named: false }
  if (quantity !== undefined || phrase.determiner !== 'the' || phrase.modifiers.length > 0) return undefined
  if (culprits.has(phrase.lemma)) return { subject: { text, key: 'culprit' }, span, named: false }
  return unique.has(phrase.lemma) ? { subject: { text, key: `the ${phrase.lemma}` }, span, named: false } : undefined
}

/** To whom the verb of a clause happens. */
export function patientOf(predication: Predication, view: View): Somebody | undefined {
  const object = view.role(predication, 'object')
  return object && somebody(object, view)
}

export function agentOf(predication: Predication, view: View): Somebody | undefined {
  const agent = view.role(predication, 'agent')
  return agent && somebody(agent, view)
}

/** Between two people of a list: their ages, home towns and "and". "Ann Lee, 21, of Vista; Bo Ray, 30; and" */
const betweenTwo = /^(?:,\s?(?:\d{1,3}|of\s[^,;]{1,40}|(?:\p{Lu}[\p{L}.'’-]{0,30}\s?){1,3})){0,3}\s?[,;]?\s?(?:and\s)?$/u

/** The people of a list, where the clause has but the first or last of it as its subject or object: "Ann Lee, 21, and Bo Ray, 30, were charged". */
export function everybody(phrase: Phrase, view: View): Somebody[] {
  const one = phrase.members.length > 0 || isOwner(phrase, view) ? undefined : somebody(phrase, view)
  const names = contentsOf(view.digest, view.sentence.index).names.filter(
    name => name.kind === 'person' && name.surname && name.entity && !isOwner(name, view),
  )
  const isNext = (from: number, to: number): boolean =>
    from < to && to - from < 60 && betweenTwo.test(view.text({ start: from, end: to }))
  const listed: typeof names = []
  let { start, end } = phrase
  for (const name of names) if (name.start >= start && name.end <= end) listed.push(name)
  for (const name of names.filter(each => each.end <= phrase.start).reverse()) {
    if (!isNext(name.end, start) || isApart(name, phrase, view)) break
    listed.unshift(name)
    start = name.start
  }
  for (const name of names.filter(each => each.start >= phrase.end)) {
    // "three people -- Ann Lee, 30; Bo Ray, 31; and"
    const isList = listed.length === 0 && phrase.plural && toList.test(view.text({ start: end, end: name.start }))
    if (!isList && !isNext(end, name.start)) break
    // "in the death of Ann Lee, 53, Sgt. Ray said"
    if (/^\s(?:said|says|told|added)\b/.test(view.text({ start: name.end, end: Math.min(name.end + 8, view.sentence.end) })))
      break
    listed.push(name)
    end = name.end
  }
  if (listed.length < 2 && one) return [one]
  return listed.map(name => ({
    subject: view.subjectOf(view.entity(name.entity!)),
    span: { start: name.start, end: name.end },
    named: true,
  }))
}

const toList = /^\s?(?:--|—|–|:)\s?$/

/** "According to Worthy, Ann Lee, 30, and Bo Ray, 21, were charged": a preposition sets the first name apart from the list. */
function isApart({ start }: Span, { preposition }: Phrase, view: View): boolean {
  if (source.test(view.text({ start: Math.max(view.sentence.start, start - 80), end: start }))) return true
  const holder = view.phrases.find(each => each.start <= start && start < each.end)
  return holder?.preposition !== undefined && holder.preposition !== preposition
}

const source = /\baccording to (?:[\p{L}.’'-]{1,14} ){0,6}$/iu

/** All to whom the verb of a clause happens; of "Ann Lee and the men charged" only the last. */
export function patientsOf(predication: Predication, view: View): Somebody[] {
  const object = view.role(predication, 'object')
  const last = predication.form === 'participle' ? object?.members.at(-1) : undefined
  if (last !== undefined) return [somebody(view.phrase(last), view) ?? []].flat()
  return object ? everybody(object, view) : []
}
