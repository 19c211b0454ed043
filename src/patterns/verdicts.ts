import type { Claim } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import type { Predication } from '../model/predication.js'
import type { TextValue } from '../model/value.js'
import { offencesIn } from './offences.js'
import { isOfOldCase } from './oldCases.js'
import type { Match, Pattern } from './pattern.js'
import { patientsOf } from './persons.js'
import { tellOf } from './tellOf.js'
import type { View } from './view.js'
import { withinArticle } from './withinArticle.js'

/** "Found Ann Lee guilty of murder", "found not guilty of murder". */
const guilty =
  /^\s(?:[^.;,:]{1,60}?\s)??guilty\s(?:(?:on\s)?(?:late\s|early\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\s(?:morning\s|afternoon\s|evening\s|night\s)?)?(?:of|on)\s/i
const convicted = /^\s(?:[^.;:]{1,60}?\s)??(?:of|on)\s/i
/** "Previously convicted": another case. */
const before = /\b(?:previous(?:ly)?|prior|unrelated|criminal (?:history|record)|in that case|years? (?:ago|earlier|before))\b/i

/**
 * Of which offences a court has found somebody guilty, and of which not: each is an answer of its own. Where an article tells of several degrees of one
 * offence, as of several victims, none is held against another paper.
 */
export const verdicts = (name: string): Pattern =>
  withinArticle<Set<string>>(
    {
      name,
      find: view => {
        if (before.test(view.text(view.sentence)) || isOfOldCase(view)) return []
        return view.predications.flatMap(predication => verdictIn(predication, view))
      },
    },
    (told, match) => (told ?? new Set()).add(match.polarity === 'denied' ? '' : wordsOf(match)),
    (_, told) => told.size === 1,
    match => JSON.stringify([match.about.person, match.polarity, familyOf(wordsOf(match))]),
  )

const wordsOf = ({ value }: Match): string => (value as TextValue).words

function verdictIn(predication: Predication, view: View): Match[] {
  const { verb, modality, polarity } = predication
  if (modality !== 'fact' || polarity === 'denied') return []
  if (verb !== 'convict' && verb !== 'acquit' && verb !== 'clear' && verb !== 'find') return []
  const { end } = view.sentence.tokens[predication.token]!
  const found = (verb === 'find' ? guilty : convicted).exec(view.text({ start: end, end: view.sentence.end }))
  if (!found) return []
  const denied = verb === 'acquit' || verb === 'clear' || /\bnot\sguilty/i.test(found[0])
  const offences = offencesIn(view.digest.article.text.slice(0, view.sentence.end), end + found[0].length)
  return patientsOf(predication, view).flatMap(who =>
    offences.map(
      ({ words, ...span }): Match => ({
        ...tellOf(who, predication, { kind: 'text', words }, span, view),
        polarity: denied ? 'denied' : 'affirmed',
      }),
    ),
  )
}

const killing = /\b(?:murder|manslaughter|homicide)s?\b/
const degrees = /^(?:attempted )?(.*?)(?:murder|manslaughter|homicide)s?(.*)$/

/** Offences of one family are degrees of one deed; an attempt is another deed. */
const familyOf = (words: string): string =>
  killing.test(words) ? `${words.startsWith('attempted') ? 'attempted ' : ''}killing` : words.replace(/s$/, '')

/** Convicted of manslaughter is not convicted of murder; "murder" takes its degrees in. */
export function compareVerdicts(a: Claim, b: Claim): Comparison {
  const [ours, theirs] = [(a.value as TextValue).words, (b.value as TextValue).words]
  if (ours === theirs) return 'equal'
  const family = familyOf(ours)
  if (family !== familyOf(theirs)) return 'unrelated'
  if (!family.endsWith('killing')) return 'equal'
  const [one, other] = [killing.exec(ours)![0], killing.exec(theirs)![0]]
  if (one !== other) return one.startsWith('homicide') || other.startsWith('homicide') ? 'overlapping' : 'disjoint'
  const [degree, otherDegree] = [ours, theirs].map(words => degrees.exec(words)!.slice(1).join('').trim())
  if (degree === '' || otherDegree === '') return degree === otherDegree ? 'equal' : degree === '' ? 'wider' : 'narrower'
  return 'disjoint'
}
