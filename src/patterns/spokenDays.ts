import { isSaying } from '../language/verbs.js'
import { wordSet } from '../language/wordSet.js'
import type { Claim } from '../model/claim.js'
import type { TimeMention } from '../model/mention.js'
import type { Predication } from '../model/predication.js'
import type { Span } from '../model/span.js'
import { compareValues } from '../values/compareValues.js'
import { dayIn } from './factTimes.js'
import { spokenBefore } from './fillers.js'
import { firstFrom } from './firstFrom.js'
import type { Match, Pattern } from './pattern.js'
import { within } from './quotations.js'
import type { View } from './view.js'

/** Verbs of speaking in public, besides those that bring in a quotation. */
const speaking = wordSet(
  'criticize criticise urge demand vow pledge accuse blast praise condemn denounce slam reject defend apologize apologise testify tweet speak address reiterate dismiss call',
)
/** Characters between the verb and the day: "told reporters in Bergen on Friday". */
const mostBetween = 34
/** "said Friday’s vote", "said Friday would be the day": a day of the words. */
const ofWords = /^(?:['’]s\b| (?:would|will|is|was|night['’]s|morning['’]s)\b|-)/

/** On which day somebody spoke: the day next to a verb of saying whose subject is a person. */
export function spokenDays(name: string): Pattern {
  return {
    name,
    find: view => {
      const { times } = view.digest
      const { start, end } = view.sentence
      const first = firstFrom(times, start)
      if (first >= times.length || times[first]!.start >= end) return []
      return view.predications.flatMap((predication): Match[] => {
        if (predication.form !== 'finite' || predication.voice === 'passive' || predication.modality !== 'fact') return []
        if (predication.polarity === 'denied' || !isSpeaking(predication, view)) return []
        const agent = view.role(predication, 'agent')
        const person = agent && view.personMeant(agent)
        if (!agent || !person) return []
        const found = dayBeside(predication, agent, first, view)
        if (!found || within(found.mention.start, view.digest.quotations)) return []
        const { mention, day } = found
        const span = { start: mention.start, end: mention.end }
        return [
          {
            about: { speaker: view.subjectOf(view.entity(person)) },
            value: {
              kind: 'expression',
              expression: day,
              as: 'date',
              tense: 'past',
              spoken: spokenBefore(mention.start, view),
            },
            valueSpan: span,
            evidence: {
              start: Math.min(predication.start, span.start, agent.start),
              end: Math.max(span.end, Math.min(predication.end, view.sentence.end)),
            },
            polarity: 'affirmed',
            modality: 'fact',
            saidBy: null,
          },
        ]
      })
    },
  }
}

/** "Kari Dahl on Friday urged", "said Friday", "told reporters on Friday". */
function dayBeside(predication: Predication, agent: Span, first: number, view: View) {
  const { times } = view.digest
  const verb = view.sentence.tokens[predication.token]!
  for (let n = first; n < times.length && times[n]!.end <= view.sentence.end; n++) {
    const mention: TimeMention = times[n]!
    if (mention.kind !== 'date' && mention.kind !== 'time') continue
    const day = dayIn(mention.expression)
    if (!day || mention.expression.year !== undefined || ofWords.test(view.text({ start: mention.end, end: mention.end + 10 })))
      continue
    const isBefore =
      agent.end <= mention.start &&
      mention.end <= verb.start &&
      bare.test(view.text({ start: agent.end, end: mention.start })) &&
      verb.start - mention.end <= mostBetween
    const between = view.text({ start: verb.end, end: Math.max(verb.end, mention.start) })
    const isBehind =
      mention.start >= verb.end &&
      !(between === ' ' && naming.has(predication.verb)) &&
      between.length <= mostBetween &&
      plain.test(between)
    const isFront =
      mention.end <= agent.start &&
      opening.test(view.text({ start: view.sentence.start, end: mention.start })) &&
      /^(?: (?:morning|afternoon|evening|night))?, $/.test(view.text({ start: mention.end, end: agent.start }))
    if (isBefore || isBehind || isFront) return { mention, day }
  }
  return undefined
}
/** "On Monday, Kari Dahl said", "At a news conference Monday, Kari Dahl said". */
const opening =
  /^(?:On |Late (?:on )?|Early (?:on )?|Speaking (?:in \p{Lu}\p{L}{2,14} )?(?:on )?|(?:In|At|During) an? (?:[\p{L}-]{2,14} ){1,3}(?:on |late |early )?)?$/u
const issued = /^ an? (?:\w+ )?(?:statement|apology)\b/

/** Verbs of saying, and "released a statement". */
function isSpeaking({ verb, token }: Predication, view: View): boolean {
  if (verb !== 'release' && verb !== 'issue') return isSaying(verb) || speaking.has(verb)
  return issued.test(view.text({ start: view.sentence.tokens[token]!.end, end: view.sentence.end }))
}

/** "declared Jan. 22 a holiday" */
const naming = wordSet('declare call name address reject dismiss')
const bare = /^,? ?(?:on |late |early |earlier ){0,2}$/
/** No other clause, and no noun that has the day: "told reporters in Bergen on ". */
const plain =
  /^ (?:on |late |early |(?:reporters|the (?:\p{Lu}[\p{L}. ]{1,20}|paper|court|committee|panel|crowd|council|network)|\p{Lu}[\p{L}. ]{1,20}|in an? (?:[\w-]+ ){0,3}(?:statement|interview|speech|tweet|letter|post|message|e-?mail)|on (?:Facebook|Twitter|Instagram|television|social media)|an? (?:\w+ )?(?:statement|apology)|in \p{Lu}\p{L}{2,14}),? (?:on |late |early )?)?$/u

/** One may speak on many days: each is a question of its own. */
export const isOneDay = (a: Claim, b: Claim): boolean => compareValues(a.value, b.value) === 'equal'
