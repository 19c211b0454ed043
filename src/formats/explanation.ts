import type { Reason, ReasonName } from '../model/reason.js'
import type { Answer } from '../model/report.js'
import type { Verdict } from '../model/verdict.js'
import { type Camp, campsOf, claimsOf, textsOf } from './camps.js'
import { answerOf, articlesOf, type ExplainedClaim, marked, short, sidesOf } from './sides.js'
import { capitalised, inWords, isDay, listed, sentenceOf } from './wording.js'

interface Case {
  reasons: readonly Reason[]
  camps: Camp[]
  claims: readonly ExplainedClaim[]
}

const has = (reasons: readonly Reason[], name: ReasonName): boolean => reasons.some(({ is }) => is === name)

const contradiction = ({ camps, claims }: Case): string[] => {
  const both = camps.length === 2 ? 'both cannot be true' : 'at most one can be true'
  return [`${sidesOf(camps, claims)}; ${both}.`]
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

/** "10:53 a.m." and "fire him.”" have their stop. */
const stopped = (text: string): string => (/[.!?]”?$/.test(text) ? text : `${text}.`)

const openings: Record<Verdict, (item: Case) => string[]> = {
  contradiction,
  dispute,
  discrepancy: ({ camps, claims }) => [stopped(sidesOf(camps, claims))],
  update: ({ camps, claims }) => [stopped(sidesOf(camps, claims))],
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

/** "Tuesday afternoon fits both." */
const fitting = (camp: Camp, sides: number): string => {
  const texts = textsOf(camp).slice(0, 4).map(short)
  const said = texts.length === 1 ? `${capitalised(texts[0]!)} fits` : `${listed(texts.map(marked))} fit`
  return `${said} ${sides === 2 ? 'both' : 'more than one of these'}.`
}

/** "10:07 in Brussels is 09:07 GMT": said where the zone had to be inferred. "About nine" and "Saturday night" are no one time of a clock. */
const inGmt = (answers: readonly Answer[]): string[] =>
  answers.flatMap(({ value, text }) => {
    if (value.kind !== 'time' || !value.zoneFrom || value.zoneFrom === 'stated' || !value.earliest.endsWith('Z')) return []
    if (value.earliest !== value.latest) return []
    return [`${short(text)} is ${value.earliest.slice(11, 16)} GMT.`]
  })

/** Of steps from one state to the next, which the camps tell in their order, the first day and the last. */
function further(reasons: readonly Reason[]): string[] {
  const steps = reasons.filter(reason => reason.is === 'later-state')
  const others = reasons.filter(({ is }) => is !== 'later-state').map(sentenceOf)
  const days = steps.flatMap(({ from, to }) => (isDay(from) ? [from, to] : [])).sort()
  if (days.length > 0) return [sentenceOf({ is: 'later-state', from: days[0]!, to: days.at(-1)! }), ...others]
  return steps.length > 0 ? ['A later report has a later state.', ...others] : others
}

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
  const all = campsOf(answers)
  const camps = all.filter(({ fits }) => !fits)
  const loose = all.filter(({ fits }) => fits).map(camp => fitting(camp, camps.length))
  const others = further(reasons.filter(({ is }) => !saidBy[verdict].includes(is)))
  const times = has(reasons, 'zone-inferred') ? inGmt(answers) : []
  return [...new Set([...openings[verdict]({ reasons, camps, claims }), ...loose, ...others, ...times])].join(' ')
}
