import type { Reason, ReasonName } from '../model/reason.js'
import type { Answer, ReportClaim } from '../model/report.js'
import type { Verdict } from '../model/verdict.js'
import { type Camp, campsOf, claimsOf, textsOf } from './camps.js'
import { capitalised, inWords, listed, sentenceOf } from './wording.js'

/** What the sentence needs to know of a claim. */
export type ExplainedClaim = Pick<ReportClaim, 'id' | 'article' | 'polarity' | 'modality' | 'saidBy'>

interface Case {
  reasons: readonly Reason[]
  camps: Camp[]
  claims: readonly ExplainedClaim[]
}

const longest = 70
const short = (text: string): string => {
  const characters = [...text]
  return characters.length <= longest
    ? text
    : `${characters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`
}
const answerOf = (camp: Camp): string => listed(textsOf(camp).slice(0, 3).map(short), 'or')
const has = (reasons: readonly Reason[], name: ReasonName): boolean => reasons.some(({ is }) => is === name)
const every = (camp: Camp, claims: readonly ExplainedClaim[], test: (claim: ExplainedClaim) => boolean): boolean => {
  const own = claimsOf(camp, claims)
  return own.length > 0 && own.every(test)
}
const articlesOf = (camps: readonly Camp[]): Set<string> => new Set(camps.flatMap(({ articles }) => articles))

const isDenied = ({ polarity }: ExplainedClaim): boolean => polarity === 'denied'
const isForecast = ({ modality }: ExplainedClaim): boolean => modality === 'plan' || modality === 'possibility'
const isDenialOf = (camp: Camp, other: Camp): boolean =>
  textsOf(camp).every(text => textsOf(other).some(said => text === `not ${said}`))

/** "One source", "another", "the other", "two others". */
const sourcesOf = (camp: Camp, before: number, total: number): string => {
  const n = camp.articles.length
  if (before === 0) return `${inWords(n)} source${n === 1 ? '' : 's'}`
  if (before + n === total && n === 1) return before === 1 ? 'the other' : 'another'
  return n === 1 ? 'another' : `${inWords(n)} others`
}

/** "One source says 2011 to 2018, the other 2012 to 2018", in the order of the camps. */
const sides = ({ camps, claims }: Case): string => {
  const total = articlesOf(camps).size
  let before = 0
  let lastVerb = ''
  const parts = camps.map(camp => {
    const who = sourcesOf(camp, before, total)
    before += camp.articles.length
    const ending = camp.articles.length === 1 ? 's' : ''
    const denied =
      camps.length === 2 && every(camp, claims, isDenied) && camps.some(other => other !== camp && isDenialOf(camp, other))
    if (denied) return `${who} ${ending ? 'denies' : 'deny'} it`
    const verb = every(camp, claims, isForecast) ? 'expect' : 'say'
    // "one source says A, the other B", but "one expects A, the other says B"
    const said = verb === lastVerb ? '' : ` ${verb}${ending}`
    lastVerb = verb
    return `${who}${said} ${answerOf(camp)}`
  })
  return capitalised(parts.join(', '))
}

/** Two camps as a sentence, more than four as a list with their number. */
const told = (item: Case): string => {
  const { camps } = item
  const articles = articlesOf(camps)
  if (articles.size === 1) return `One article says ${listed(camps.map(answerOf))}`
  if (camps.length <= 4) return sides(item)
  const shown = camps.slice(0, 4).map(answerOf)
  return `${capitalised(inWords(camps.length))} different answers: ${shown.join(', ')} and ${inWords(camps.length - 4)} more`
}

const contradiction = (item: Case): string[] => {
  const both = item.camps.length === 2 ? 'both cannot be true' : 'at most one can be true'
  return [`${told(item)}; ${both}.`]
}

const dispute = ({ camps, claims }: Case): string[] => {
  const parts = camps.slice(0, 4).map(camp => {
    const speakers = [...new Set(claimsOf(camp, claims).flatMap(({ saidBy }) => (saidBy ? [saidBy.name] : [])))]
    return `${speakers.length > 0 ? `according to ${listed(speakers.slice(0, 3))}` : 'according to others'}, ${answerOf(camp)}`
  })
  return [`${capitalised(parts.join('; '))}. No source says either in its own voice.`]
}

const agreement = ({ camps, reasons }: Case): string[] => {
  const articles = articlesOf(camps).size
  const origins = camps[0]?.origins ?? 0
  if (has(reasons, 'same-origin') || origins === articles) return [`${capitalised(inWords(origins))} independent sources say so.`]
  return [`${capitalised(inWords(articles))} articles of ${inWords(origins)} independent origins say so.`]
}

const singleSource = ({ camps }: Case): string[] => {
  const articles = articlesOf(camps).size
  return [articles > 1 ? `${capitalised(inWords(articles))} articles, one origin.` : 'Only one source says so.']
}

const openings: Record<Verdict, (item: Case) => string[]> = {
  contradiction,
  dispute,
  discrepancy: item => [`${told(item)}.`],
  update: item => [`${told(item)}.`],
  agreement,
  refinement: ({ camps }) => [
    `${capitalised(listed(camps.flatMap(textsOf).slice(0, 4).map(short)))} fit together; one is more precise.`,
  ],
  'single-source': singleSource,
}

/** Reasons that the opening sentence has said already. */
const saidBy: Record<Verdict, readonly ReasonName[]> = {
  contradiction: ['values-exclude-each-other', 'affirmed-and-denied', 'same-value', 'one-source'],
  dispute: ['values-exclude-each-other', 'affirmed-and-denied', 'named-speakers-differ', 'same-value'],
  discrepancy: ['values-exclude-each-other', 'same-value', 'one-source'],
  update: ['values-exclude-each-other', 'same-value'],
  agreement: ['same-value', 'values-exclude-each-other'],
  refinement: ['unlike-precision', 'same-value', 'values-exclude-each-other'],
  'single-source': ['one-source', 'same-value', 'same-origin', 'values-exclude-each-other'],
}

/** "10:07 in Brussels is 09:07 GMT": said where the zone had to be inferred. */
const inGmt = (answers: readonly Answer[]): string[] =>
  answers.flatMap(({ value, text }) => {
    if (value.kind !== 'time' || !value.zoneFrom || value.zoneFrom === 'stated' || !value.earliest.endsWith('Z')) return []
    return [`${short(text)} is ${value.earliest.slice(11, 16)} GMT.`]
  })

/**
 * Why a finding has its verdict, in plain sentences that never say who is right: "One source says 2011 to 2018, the other 2012 to
 * 2018; both cannot be true." `answers` must be those of the finding, `claims` may be all of the report or only those of the answers.
 */
export const explanationOf = (
  verdict: Verdict,
  reasons: readonly Reason[],
  answers: readonly Answer[],
  claims: readonly ExplainedClaim[],
): string => {
  const camps = campsOf(answers)
  const further = reasons.filter(({ is }) => !saidBy[verdict].includes(is)).map(sentenceOf)
  const times = has(reasons, 'zone-inferred') ? inGmt(answers) : []
  return [...new Set([...openings[verdict]({ reasons, camps, claims }), ...further, ...times])].join(' ')
}
