import type { Phrase } from '../model/phrase.js'
import type { Predication } from '../model/predication.js'
import type { Token } from '../model/token.js'
import { ClauseScene } from './clauseScene.js'
import { readElements } from './elements.js'
import { JoinReader } from './joinReader.js'
import { NounReader } from './nounReader.js'
import { dropParentheses, shareFrontedTimes } from './parentheses.js'
import { VerbReader } from './verbReader.js'
import { wordSet } from './wordSet.js'

const doubtful = wordSet('possibly perhaps maybe probably potentially likely presumably')

/**
 * Clauses of one sentence, each with typed roles whatever the voice and order ("X led Y", "Y, headed by X,", "leading Y was X"). One pass with a stack of open clauses and
 * bounded looks ahead; `headline` reads bare participles as passives ("three killed in blast").
 */
export function findClauses(tokens: readonly Token[], phrases: readonly Phrase[], headline: boolean): Predication[] {
  const scene = new ClauseScene(tokens, phrases, dropParentheses(readElements(tokens, phrases), phrases), headline)
  readClauses(scene)
  const { predications } = scene.stack
  shareFrontedTimes(predications, tokens, phrases)
  // a question claims nothing
  const question = tokens[tokens.length - 1]?.text === '?'
  for (const predication of predications)
    if (predication.modality === 'fact' && (question || predication.adverbs.some(word => doubtful.has(word))))
      predication.modality = 'possibility'
  return predications
}

function readClauses(scene: ClauseScene): void {
  const { elements, stack } = scene
  const nouns = new NounReader(scene)
  const verbs = new VerbReader(scene)
  const joins = new JoinReader(scene)
  for (let at = 0; at < elements.length; at++) {
    const element = elements[at]!
    if (element.is === 'phrase') nouns.onPhrase(element.phrase, at)
    else if (element.is === 'there') nouns.onThere(at)
    else if (element.is === 'verb') verbs.onVerb(element.group, at)
    else if (element.is === 'relative') joins.onRelative(element.word, at)
    else if (element.is === 'that') joins.onThat(at)
    else if (element.is === 'sub') joins.onSub(element.word, at)
    else if (element.is === 'comma') joins.onComma(at)
    else if (element.is === 'close') joins.closeBracket()
    else if (element.is === 'adjective') joins.onAdjective(element.word)
    else if (element.is === 'open') stack.push({ kind: 'main', bracket: true })
    else if (element.is === 'stop') stack.restart()
    else if (element.is === 'and') stack.top.open = false
    else if (element.is === 'adverb') (stack.top.predication ?? stack.top).adverbs.push(element.word)
  }
}
