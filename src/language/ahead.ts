import type { Phrase } from '../model/phrase.js'
import type { Element } from './elements.js'
import { isClausal, isIntransitive, isSuffered } from './verbClasses.js'

/** Elements looked at from one word: keeps the whole linear in the sentence. */
const reach = 40

/** A bare expression of time ("Monday", "last week"). */
export const isTime = (phrase: Phrase): boolean => phrase.time !== undefined && phrase.kind === 'number'

/**
 * The element of the finite verb whose subject the phrase at `from` can be, or -1: behind prepositional phrases, adverbs, times, clauses between commas, relative and
 * participle clauses, but no second noun phrase.
 */
export function verbOf(elements: readonly Element[], phrases: readonly Phrase[], from: number): number {
  /** Finite verbs that belong to relative clauses. */
  let owed = 0
  /** A noun phrase may stand here: as the object of an inner verb, or as the subject of a relative clause. */
  let inside = false
  for (let i = from + 1; i < elements.length && i <= from + reach; i++) {
    const element = elements[i]!
    if (element.is === 'verb') {
      const { group } = element
      if (group.infinitive || group.gerund) inside = true
      else if (owed > 0) {
        owed--
        inside = true
      } else return i
    } else if (element.is === 'phrase') {
      if (elements[i - 1]!.is === 'preposition' || isTime(phrases[element.phrase]!) || inside || owed > 0) continue
      // "the man police arrested fled"
      return -1
    } else if (element.is === 'relative' || element.is === 'that') owed++
    else if (element.is === 'comma') {
      const next = elements[i + 1]
      if (owed > 0 || inside) {
        inside = false
        continue
      }
      if (next?.is === 'relative' || next?.is === 'preposition' || next?.is === 'adverb') continue
      if (
        next?.is === 'verb' &&
        (next.group.gerund || next.group.form === 'ed' || next.group.form === 'participle' || next.group.finite)
      ) {
        // ", armed with a knife, entered"; ", entered"
        if (!next.group.finite && !next.group.gerund) return i + 1
        continue
      }
      return -1
    } else if (element.is === 'open') i = closing(elements, i)
    else if (element.is === 'and') {
      if (!inside) return -1
    } else if (element.is === 'sub' || element.is === 'stop' || element.is === 'close') return -1
  }
  return -1
}

/** Surely no participle: an auxiliary, a form of its own, a verb without passive, an object right behind. */
function isPlain(elements: readonly Element[], phrases: readonly Phrase[], at: number): boolean {
  const element = elements[at]!
  if (element.is !== 'verb') return false
  const { group } = element
  const next = elements[at + 1]
  if (group.finite || isIntransitive(group.lemma) || (isClausal(group.lemma) && !isSuffered(group.lemma))) return true
  if (group.lemma === 'lead' && next?.is === 'preposition' && next.word === 'to') return true
  return (next?.is === 'phrase' && !isTime(phrases[next.phrase]!)) || elements[at - 1]!.is === 'comma'
}

function closing(elements: readonly Element[], at: number): number {
  for (let i = at + 1; i < elements.length && i <= at + reach; i++) if (elements[i]!.is === 'close') return i
  return at
}

/** Between a bare past form and a later finite verb stands no subject of that verb's own: "The man shot in the leg was taken". */
export function laterVerb(elements: readonly Element[], phrases: readonly Phrase[], at: number): boolean {
  const verb = elements[at]!
  if (verb.is !== 'verb') return false
  let inside = false
  for (let i = at + 1; i < elements.length && i <= at + reach; i++) {
    const element = elements[i]!
    if (element.is === 'verb') {
      const { group } = element
      if (group.infinitive || group.gerund) inside = true
      else return isPlain(elements, phrases, i)
    } else if (element.is === 'phrase') {
      if (elements[i - 1]!.is === 'preposition' || isTime(phrases[element.phrase]!) || inside) continue
      // a name or title may follow a participle: "a man named X was", "people told to leave were"
      if (i === at + 1 && naming.has(verb.group.lemma)) continue
      return false
    } else if (
      element.is === 'sub' ||
      element.is === 'stop' ||
      element.is === 'relative' ||
      element.is === 'that' ||
      element.is === 'close'
    )
      return false
    else if (element.is === 'and') {
      return false
    } else if (element.is === 'comma') {
      inside = false
      if (elements[i + 1]?.is !== 'verb') return false
    }
  }
  return false
}

const naming = new Set([
  'name',
  'call',
  'dub',
  'give',
  'award',
  'offer',
  'send',
  'pay',
  'deny',
  'elect',
  'appoint',
  'title',
  'entitle',
])

/** "was arrested and charged", but "was shot and died", "was arrested and told police". */
export const sharesPassive = (elements: readonly Element[], phrases: readonly Phrase[], at: number, lemma: string): boolean => {
  const next = elements[at + 1]
  return !isIntransitive(lemma) && !(next?.is === 'phrase' && !isTime(phrases[next.phrase]!)) && next?.is !== 'that'
}
