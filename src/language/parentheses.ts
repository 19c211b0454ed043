import type { Phrase } from '../model/phrase.js'
import type { Predication } from '../model/predication.js'
import type { Token } from '../model/token.js'
import type { Element } from './elements.js'
import { isSaying } from './verbs.js'

/** "Their team, it is widely expected, will be led by X": the words between the commas are the writer's aside, and the verb behind them has the subject before them. */
export function dropParentheses(elements: readonly Element[], phrases: readonly Phrase[]): Element[] {
  const kept: Element[] = []
  for (let at = 0; at < elements.length; at++) {
    const end = elements[at]!.is === 'comma' && kept.at(-1)?.is === 'phrase' ? closing(elements, phrases, at) : -1
    if (end < 0) kept.push(elements[at]!)
    else at = end
  }
  return kept
}

function closing(elements: readonly Element[], phrases: readonly Phrase[], at: number): number {
  const subject = elements[at + 1]
  if (subject?.is !== 'phrase' || phrases[subject.phrase]!.time !== undefined) return -1
  let next = at + 2
  while (elements[next]?.is === 'adverb') next++
  const verb = elements[next]
  if (
    verb?.is !== 'verb' ||
    verb.group.infinitive ||
    !(isSaying(verb.group.lemma) || verb.group.lemma === 'expect' || verb.group.lemma === 'hope')
  )
    return -1
  next++
  while (elements[next]?.is === 'adverb') next++
  const behind = elements[next + 1]
  return elements[next]?.is === 'comma' && behind?.is === 'verb' && behind.group.finite ? next : -1
}

/** "At ten the doors are shut and the session begins": a time in front of two joined clauses holds for both. */
export function shareFrontedTimes(
  predications: readonly Predication[],
  tokens: readonly Token[],
  phrases: readonly Phrase[],
): void {
  predications.forEach((predication, n) => {
    const before = predications[n - 1]
    if (!before || predication.form !== 'finite' || before.form !== 'finite' || predication.parent !== before.parent) return
    const subject = predication.roles.find(({ name }) => name === 'agent' || name === 'object')
    if (!subject || tokens[phrases[subject.phrase]!.first - 1]?.lower !== 'and') return
    if (predication.roles.some(({ phrase }) => phrases[phrase]!.time !== undefined)) return
    const first = before.roles.filter(({ name }) => name === 'agent' || name === 'object').map(({ phrase }) => phrase)
    const fronted = before.roles.find(
      ({ phrase }) => phrases[phrase]!.time !== undefined && first.length > 0 && phrase < Math.min(...first),
    )
    if (fronted) predication.roles.push({ ...fronted })
  })
}
