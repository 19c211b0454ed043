import { eventFamily } from '../../language/eventWords.js'
import type { Phrase } from '../../model/phrase.js'
import type { Predication } from '../../model/predication.js'
import type { Sentence } from '../../model/sentence.js'

/** Does the phrase hang on another event noun ("comes after the talks in Geneva")? */
export function ownedByOther(n: number, phrase: Phrase, sentence: Sentence): boolean {
  return sentence.phrases.some(
    other =>
      other.index !== phrase.index &&
      other.index < n &&
      eventFamily(other.lemma, other.modifiers) !== undefined &&
      !phrase.complements.some(complement => complement.phrase === other.index) &&
      hangsOn(n, other, sentence),
  )
}

export function hangsOn(n: number, owner: Phrase, sentence: Sentence): boolean {
  let at = owner
  for (let hops = 0; hops < 9; hops++) {
    const next: number | undefined = at.complements[0]?.phrase ?? at.members.at(-1)
    if (next === undefined) return false
    if (next === n) return true
    at = sentence.phrases[next]!
  }
  return false
}

/** "Wednesday (12 January 2022)": one day told twice. */
export const apposed = (phrase: Phrase, sentence: Sentence): boolean =>
  phrase.index > 0 &&
  sentence.phrases[phrase.index - 1]!.time !== undefined &&
  phrase.first - sentence.phrases[phrase.index - 1]!.last <= 2

/** Is phrase n the event phrase, or a complement of it ("talks in Geneva which were held")? */
export function sameEvent(n: number, phrase: Phrase, sentence: Sentence): boolean {
  if (n === phrase.index) return true
  let at = phrase
  for (let hops = 0; hops < 5; hops++) {
    const next = at.complements[0]
    if (!next) return false
    if (next.phrase === n || sentence.phrases[next.phrase]!.members.includes(n)) return !eventFamily(sentence.phrases[n]!.lemma)
    at = sentence.phrases[next.phrase]!
  }
  return false
}

/** "A crowd had gathered in the park at about 6:15 p.m. when two groups began shooting": hour and place stand in the clause above. */
export function clausesAbove(predication: Predication, { predications }: Sentence): Predication[] {
  const parent = predication.parent === undefined ? undefined : predications[predication.parent]
  const beginning = predication.form === 'participle' && parent && isBeginning(parent.verb) ? parent : undefined
  const carrier = beginning ?? predication
  return [beginning, clauseBefore(carrier, { predications })].filter(clause => clause !== undefined)
}

/** "On Wednesday, when the Council met": the clause to which "when" ties this one. */
export const clauseBefore = (
  { conjunction, parent }: Predication,
  { predications }: Pick<Sentence, 'predications'>,
): Predication | undefined => (conjunction === 'when' && parent !== undefined ? predications[parent] : undefined)

const isBeginning = (verb: string): boolean => verb === 'begin' || verb === 'start'

/** "Around 9 p.m. a man walked up and shot two": phrases before the subject that two clauses share hold for both. */
export function sharedFront(predication: Predication, { predications, phrases }: Sentence): Predication['roles'] {
  const before = predications[predications.indexOf(predication) - 1]
  const subject = predication.roles.find(({ name }) => name === 'agent')?.phrase
  const shared = before?.roles.find(({ name }) => name === 'agent')?.phrase
  if (!before || subject === undefined || subject !== shared || before.form !== 'finite' || predication.form !== 'finite')
    return []
  return before.roles.filter(({ phrase }) => phrases[phrase]!.start < phrases[subject]!.start)
}
