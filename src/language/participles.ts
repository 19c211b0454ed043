import { isTime, laterVerb, sharesPassive } from './ahead.js'
import type { Frame } from './clauseFrame.js'
import type { ClauseScene } from './clauseScene.js'
import { isClausal, isIntransitive, isSuffered, takesTwoObjects } from './verbClasses.js'
import type { VerbGroup } from './verbGroups.js'

export function isHeadlinePassive(scene: ClauseScene, group: VerbGroup, at: number): boolean {
  const next = scene.elements[at + 1]
  return (
    !group.auxiliary &&
    (group.form === 'ed' || group.form === 'participle') &&
    (isSuffered(group.lemma) || !(isIntransitive(group.lemma) || isClausal(group.lemma))) &&
    !(next?.is === 'phrase' && !isTime(scene.phrases[next.phrase]!))
  )
}

/** "Three killed, 12 hurt": figures as headlines have them, in captions and leads as well. */
export function isCounted(scene: ClauseScene, { subject }: Frame): boolean {
  const phrase = subject === undefined ? undefined : scene.phrases[subject]!
  return (
    phrase?.quantity !== undefined &&
    phrase.determiner === undefined &&
    scene.stack.predications.every(({ voice }) => voice === 'passive')
  )
}

/** Is a bare -ed form a participle that modifies the noun before it, and no past tense? */
export function isReduced(scene: ClauseScene, group: VerbGroup, at: number): boolean {
  const before = scene.elements[at - 1]
  const after = scene.elements[at + 1]
  const { top } = scene.stack
  // "was arrested and taken away", "was shot, beaten and left there"
  if (group.form === 'participle') {
    const joined = before?.is === 'and' || (before?.is === 'comma' && joinsLater(scene, at))
    return !(joined && top.predication?.voice === 'passive')
  }
  // "when asked", "if convicted"
  if (
    (before?.is === 'sub' || (before?.is === 'relative' && before.word === 'when')) &&
    (!isIntransitive(group.lemma) || group.lemma === 'ask')
  )
    return true
  // "a man wanted for murder", and not "he wanted to leave"
  const wanted = group.lemma === 'want' && before?.is === 'phrase' && after?.is === 'preposition' && !top.predication
  if (wanted) return laterVerb(scene.elements, scene.phrases, at)
  if (isIntransitive(group.lemma)) return false
  const object = after?.is === 'phrase' && !isTime(scene.phrases[after.phrase]!)
  if (before === undefined || before.is === 'stop') return !object || takesTwoObjects(group.lemma)
  if (before.is === 'comma' && top.subject === undefined && !top.predication) return true
  const by =
    after?.is === 'preposition' &&
    after.word === 'by' &&
    scene.elements[at + 2]?.is === 'phrase' &&
    scene.phrases[(scene.elements[at + 2] as { phrase: number }).phrase]!.time === undefined
  const waiting = !top.predication || scene.stack.waiting() >= 0
  if (before.is === 'comma')
    return (
      by ||
      (waiting
        ? !object && !top.resumed && laterVerb(scene.elements, scene.phrases, at)
        : !object && isSuffered(group.lemma) && !joinsLater(scene, at))
    )
  if (before.is === 'and') return false
  if (before.is !== 'phrase' && before.is !== 'adverb' && before.is !== 'close') return false
  if (!waiting) return before.is === 'phrase' && !object
  if (by) return true
  return laterVerb(scene.elements, scene.phrases, at)
}

/** ", shot him and fled", ", charged and released": a list of verbs. */
function joinsLater(scene: ClauseScene, at: number): boolean {
  for (let i = at + 1; i < scene.elements.length && i < at + 10; i++) {
    const element = scene.elements[i]!
    if (element.is === 'and') return scene.elements[i + 1]?.is === 'verb'
    if (element.is === 'sub' || element.is === 'stop' || element.is === 'relative') return false
  }
  return false
}

/** "passed by the Senate and signed by the governor": both hang on the noun. */
export function sharesParticiple(scene: ClauseScene, group: VerbGroup, at: number): boolean {
  const { kind, predication } = scene.stack.top
  return (
    kind === 'participle' &&
    predication?.voice === 'passive' &&
    scene.before(at) === 'and' &&
    !group.auxiliary &&
    (group.form === 'ed' || group.form === 'participle') &&
    sharesPassive(scene.elements, scene.phrases, at, group.lemma)
  )
}
