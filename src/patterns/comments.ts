import { fold } from '../language/fold.js'
import { isSaying } from '../language/verbs.js'
import { wordSet } from '../language/wordSet.js'
import type { Entity } from '../model/entity.js'
import type { Phrase } from '../model/phrase.js'
import type { Predication } from '../model/predication.js'
import { contentsOf } from './contents.js'
import type { Match, Pattern } from './pattern.js'
import { tellIn } from './tellIn.js'
import type { View } from './view.js'
import { came, unlessCome, waits } from './waiting.js'

const answering = wordSet('comment respond reply')
/** What is told of somebody's words of another time, and no comment. */
const elsewhere = wordSet('announce accuse promise pledge warn argue predict declare testify')
/** "Declined to comment", "did not respond to a request for comment", "made no public comment", "could not be reached". */
const silent =
  /\b(?:(?:declin|refus)\w+ (?:to )?(?:make any |any )?(?:public )?(?:comment|respond)|(?:no|n[’']t|not|yet to|neither|nor)\b.{0,40}\b(?:comment|respond|reply|repl(?:y|ied)|statement)|(?:not|n[’']t) (?:immediately )?(?:be reached|available for comment|return))/i
const speaking = /\b(?:spokes(?:man|woman|person)|press secretary|press office|office|lawyer|attorney|representative|campaign)\b/i

/** Whether somebody has commented by the day of a report: an article that has a word of his does not wait for one. */
export const comments = (name: string): Pattern => unlessCome(told(name))

const told = (name: string): Pattern => ({
  name,
  find: view => view.predications.flatMap(predication => matchesOf(predication, view)),
})

function matchesOf(clause: Predication, view: View): Match[] {
  const { verb, polarity, modality, form } = clause
  const isSilent =
    (polarity === 'denied' && (answering.has(verb) || verb === 'reach' || verb === 'return')) ||
    (verb === 'make' && /\bcomment\b/.test(view.text(clause)))
  const isWord =
    isSaying(verb) &&
    !elsewhere.has(verb) &&
    polarity === 'affirmed' &&
    modality === 'fact' &&
    form === 'finite' &&
    clause.voice === 'active'
  if (!isSilent && !isWord) return []
  if (isSilent && !silent.test(view.text(view.sentence))) return []
  const who = view.role(clause, verb === 'reach' ? 'object' : 'agent')
  if (!who || (isWord && who.kind === 'pronoun')) return []
  const token = view.sentence.tokens[clause.token]!
  const span = { start: token.start, end: token.end }
  const words = isSilent ? 'no comment' : 'has commented'
  return ownersOf(who, view).map(owner => ({
    ...tellIn(clause, { speaker: view.subjectOf(owner) }, { value: { kind: 'text', words }, span }, view),
    polarity: 'affirmed',
    modality: 'fact',
    saidBy: null,
    scope: { marks: [isSilent ? waits : came] },
    ...(isSilent ? { stage: 'so-far' as const } : {}),
  }))
}

/** For whom somebody speaks: "a spokeswoman for Ann Lee", "the White House press secretary". */
function ownersOf(phrase: Phrase, view: View): Entity[] {
  const parts = [phrase, ...phrase.appositions.filter(n => n > phrase.index).map(n => view.phrase(n))]
  const span = { start: Math.min(...parts.map(({ start }) => start)), end: Math.max(...parts.map(one => view.whole(one).end)) }
  const isFor = speaking.test(view.text(span))
  const named = contentsOf(view.digest, view.sentence.index).names.flatMap(({ entity, start, end }) =>
    entity !== undefined && start >= span.start && end <= span.end ? [view.entity(entity)] : [],
  )
  const meant = view.personMeant(phrase)
  const own = meant === undefined ? [] : [view.entity(meant)]
  // "Josh Lund", whom the article has called the press secretary of the White House
  const titles = own
    .flatMap(one => one.titles)
    .filter(title => speaking.test(title))
    .map(fold)
  const bodies = view.digest.entities.filter(
    ({ kind, forms }) => kind === 'organisation' && forms.some(form => titles.some(title => title.includes(fold(form)))),
  )
  const owners = isFor ? named : named.slice(0, 1)
  return [...new Set([...own, ...owners, ...bodies])].filter(({ kind }) => kind === 'person' || kind === 'organisation')
}
