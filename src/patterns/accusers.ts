import { wordSet } from '../language/wordSet.js'
import type { Phrase } from '../model/phrase.js'
import type { SaidBy } from '../model/report.js'
import type { View } from './view.js'
import { speakingTown, type WarSide, warSideIn } from './warSides.js'

const furthest = 110

/** Who says so: the one whose deed the verb is ("the opposition", "Moscow"), by the clause, else by the words right before it. */
export function speakerAt(
  text: string,
  at: number,
  land: string | undefined,
  view: View,
): { said: SaidBy; side?: WarSide } | undefined {
  const { start: from, tokens } = view.sentence
  const offset = from + at
  let predication = view.predications.find(({ token }) => Math.abs(tokens[token]!.start - offset) < 2)
  const isWhole = predication?.form === 'finite' || predication?.form === 'relative'
  let agent = predication && view.role(predication, 'agent')
  for (let hops = 0; predication && !agent && !isWhole && hops < 3; hops++) {
    predication = predication.parent === undefined ? undefined : view.predications[predication.parent]
    agent = predication && view.role(predication, 'agent')
  }
  // "Peru has backed them in the war, blocking resolutions and blaming the attack on rebels"
  if (agent && !speaks(agent, view))
    agent = view.predications
      .flatMap(one => (one.form === 'finite' ? (view.role(one, 'agent') ?? []) : []))
      .find(one => speaks(one, view))
  if (predication && !agent) return undefined
  const before = text.slice(Math.max(0, at - furthest), at)
  const own = before
    .split(
      /[.;:]|, (?=while|but)|\b(?:while|although|though|but|However|Meanwhile|that|which|where|when|and|said|saying|after)\b/,
    )
    .at(-1)!
  const words = agent ? view.text(agent).replace(/\s/g, ' ') : own.replace(auxiliary, '').trim()
  if (!/\p{L}{3}/u.test(words) || /^(?:he|she|it|they|who)\b/i.test(words) || words.split(' ').length > mostWords)
    return undefined
  const start = agent ? agent.start - from : Math.max(0, at - furthest) + before.lastIndexOf(own) + own.indexOf(words)
  const town = speakingTown(words.replace(/^(?:the|The) /, ''))
  const side = town ? { side: town, start, end: start + words.length } : ownSide(words, start, land)
  return { said: { name: words.replace(/^(?:the|a|an) /i, ''), as: 'report' }, ...(side ? { side } : {}) }
}

const speakers = wordSet(
  'opposition activist activists resident residents monitor government regime army military authorities source sources official officials state states rebels group groups power powers country countries community minister president spokesman',
)

/** A body, a land or somebody who speaks for one. */
const speaks = (phrase: Phrase, view: View): boolean =>
  phrase.entities.length > 0 || view.sentence.tokens.slice(phrase.first, phrase.last + 1).some(({ lower }) => speakers.has(lower))

const mostWords = 9
const auxiliary =
  /\b(?:has|have|had|also|strongly|promptly|categorically|in turn|later|again|on \w{3,6}day|is|was|were|been|hastened to|backed up)\b.*$/u

/** "The government of", "a Syrian military source", "state television": who speaks for a side. */
function ownSide(words: string, start: number, land: string | undefined): WarSide | undefined {
  if (/\b(?:opposition|activists?|monitor|observatory|council|rights)\b/i.test(words)) return undefined
  const side = warSideIn(words, land)
  if (side) return { side: side.side, start: start + side.start, end: start + side.end }
  const official = /\bstate (?:television|media|news|TV)\b/i.exec(words)
  return official && land
    ? { side: land, start: start + official.index, end: start + official.index + official[0].length }
    : undefined
}
