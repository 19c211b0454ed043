import type { Frame } from './clauseFrame.js'
import { type ClauseStack, isCopula } from './clauseStack.js'
import type { Element } from './elements.js'
import { takesTwoObjects } from './verbClasses.js'
import { isSaying } from './verbs.js'

/** A noun phrase behind the verb: object, second object, complement of a copula, or the subject where the order is turned round. */
export function addObject(stack: ClauseStack, frame: Frame, n: number, there: boolean, before: Element | undefined): void {
  const predication = frame.predication!
  frame.open = false
  if (isTurned(stack, frame, n, there)) return
  const first = predication.roles.find(({ name }) => name === 'object')
  if (isCopula(predication.verb))
    predication.roles.push({
      name: 'complement',
      phrase: n,
      ...(before?.is === 'adverb' && before.word === 'not' ? { negated: true } : {}),
    })
  else if (predication.voice === 'passive') predication.roles.push({ name: 'complement', phrase: n })
  else if (!first) {
    predication.roles.push({ name: 'object', phrase: n })
    frame.open = takesTwoObjects(predication.verb)
  } else if (takesTwoObjects(predication.verb) && !predication.roles.some(({ name }) => name === 'recipient')) {
    first.name = 'recipient'
    predication.roles.push({ name: 'object', phrase: n })
  }
  stack.extend(predication, stack.phrases[n]!)
}

/** "There were three people", "..., said Stoltenberg", "Leading the delegation was Ann Lee", "Among the dead was a boy". */
function isTurned(stack: ClauseStack, frame: Frame, n: number, there: boolean): boolean {
  const predication = frame.predication!
  if (frame.subject !== undefined || predication.roles.some(({ name }) => name === 'agent')) return false
  const { verb } = predication
  const turned = there || isSaying(verb) || verb === 'come' || verb === 'follow' || verb === 'lie' || verb === 'stand'
  if (!turned && verb !== 'be') return false
  stack.extend(predication, stack.phrases[n]!)
  frame.subject = n
  if (turned) {
    predication.roles.push({ name: predication.voice === 'passive' ? 'object' : 'agent', phrase: n })
    return true
  }
  const fronted = stack.predications.find(
    ({ form, roles, token, voice }) =>
      form === 'participle' &&
      token < predication.token &&
      !roles.some(({ name }) => name === (voice === 'active' ? 'agent' : 'object')),
  )
  if (fronted) {
    fronted.roles.push({ name: fronted.voice === 'active' ? 'agent' : 'object', phrase: n })
    fronted.tense = predication.tense
    fronted.polarity = predication.polarity
    fronted.modality = predication.modality
    stack.extend(fronted, stack.phrases[n]!)
  }
  predication.roles.push({ name: predication.roles.length > 0 ? 'agent' : 'complement', phrase: n })
  return true
}

/** "Headed by X, the delegation arrived", "After meeting X, he left": the subject that follows is theirs. */
export function fillFronted(stack: ClauseStack, n: number): void {
  for (const predication of stack.predications) {
    if ((predication.form !== 'participle' && predication.form !== 'gerund') || predication.parent !== undefined) continue
    const missing = predication.voice === 'passive' ? 'object' : 'agent'
    if (!predication.roles.some(({ name }) => name === missing)) predication.roles.unshift({ name: missing, phrase: n })
  }
}
