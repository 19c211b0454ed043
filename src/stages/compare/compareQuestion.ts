import type { Claim, Question } from '../../model/claim.js'
import type { NearMiss } from '../../model/reason.js'
import type { Answer, Finding } from '../../model/report.js'
import { severityOf } from '../../model/verdict.js'
import type { Relation } from '../../relations/define.js'
import { printYesNo } from '../../values/yesNo.js'
import { type AnswerGroup, type CompareContext, everyClaim } from './answer.js'
import { chooseVerdict } from './chooseVerdict.js'
import { formCamps } from './formCamps.js'
import { groupAnswers } from './groupAnswers.js'
import { judgePair } from './judgePair.js'
import { mostTold } from './mostTold.js'
import { nameFinding } from './nameFinding.js'
import { rangeOf } from './ranges.js'
import { shareInclusion } from './shareInclusion.js'
import { softenGeneric } from './softenGeneric.js'
import { cleared, type Standing } from './standing.js'

/** `finding` is absent where no claim states anything (conditions and counterfactuals alone); its explanation is filled in by the caller. */
export interface Compared {
  finding: Finding | undefined
  nearMisses: NearMiss[]
  /** Answers that were not compared because there are too many. */
  leftOut: number
}

/** Near misses are for reading: no more than this for one question. */
const mostNearMisses = 50

const isStated = (claim: Claim): boolean => claim.modality !== 'condition' && claim.modality !== 'counterfactual'

/** All answers to one question side by side: the camps, the verdict and why. Pure; the order of claims and articles does not matter. */
export function compareQuestion(question: Question, relation: Relation, context: CompareContext): Compared {
  const { kept, leftOut } = mostTold(shareInclusion(question.claims.map(undoDenial)))
  const asked = { ...question, claims: [...kept] }
  const answers = groupAnswers(asked.claims.filter(isStated), asked, relation, context)
  const nearMisses: NearMiss[] = unstated(asked, answers, relation, context)
  if (answers.length === 0) return { finding: undefined, nearMisses, leftOut }
  const standings: Standing[][] = answers.map(() => [])
  for (const [at, a] of answers.entries())
    for (let other = at + 1; other < answers.length; other++) {
      const standing = softenGeneric(judgePair(a, answers[other]!, asked, relation), a, answers[other]!, relation, context)
      standings[at]![other] = standings[other]![at] = standing
      if (standing.is === 'cleared') nearMisses.push(nearMiss(standing, asked, a, answers[other]!))
    }
  for (const [at, other] of unitedBy(answers, standings)) {
    standings[at]![other] = standings[other]![at] = united
    nearMisses.push(nearMiss(united, asked, answers[at]!, answers[other]!))
  }
  const isConflict = (a: number, b: number): boolean => standings[a]![b]?.is === 'conflict'
  const closeness = (a: number, b: number): number => {
    const standing = standings[a]![b]!
    const fits = standing.is === 'fit' && standing.comparison !== 'unrelated'
    return (fits ? 2 : 0) + ([...answers[a]!.articles].some(article => answers[b]!.articles.has(article)) ? 1 : 0)
  }
  const { verdict, reasons } = chooseVerdict(answers, standings)
  const formed = formCamps(answers.length, isConflict, closeness)
  const campOf = verdict === 'update' ? earliestFirst(formed, answers, standings) : formed
  const back = verdict === 'update' ? [] : answers.filter((answer, at) => isTakenBack(answer, standings[at]!))
  if (back.length > 0) return withoutThem(back, asked, relation, context, { nearMisses, leftOut })
  const telling = answers.filter((_, at) => answers.some((_, other) => isConflict(at, other)))
  const finding: Finding = {
    id: nameFinding(
      asked,
      (telling.length > 0 ? telling : answers).map(({ key }) => key),
    ),
    story: question.story,
    relation: question.relation,
    question: question.text,
    verdict,
    severity: severityOf[verdict],
    reasons,
    explanation: '',
    answers: answers
      .map((answer, at) => printAnswer(answer, campOf[at]!, verdict === 'update' ? [] : fitsOf(at, campOf, standings)))
      .sort((a, b) => a.camp - b.camp),
  }
  return { finding, nearMisses: nearMisses.slice(0, mostNearMisses), leftOut }
}

/** "Police first said 37": set against what replaced it, and against nothing else. */
const isTakenBack = (answer: AnswerGroup, standings: readonly (Standing | undefined)[]): boolean =>
  everyClaim(answer, ({ stage }) => stage === 'initial') &&
  standings.some(standing => standing?.is === 'conflict' && standing.reasons.some(({ is }) => is === 'correction'))

/** What was taken back has no part in a graver difference between the others. */
function withoutThem(
  back: readonly AnswerGroup[],
  question: Question,
  relation: Relation,
  context: CompareContext,
  before: Pick<Compared, 'nearMisses' | 'leftOut'>,
): Compared {
  const left = new Set(back.flatMap(({ claims }) => claims))
  const compared = compareQuestion({ ...question, claims: question.claims.filter(claim => !left.has(claim)) }, relation, context)
  const kept = compared.finding && question.claims.find(claim => !left.has(claim))
  const misses = kept
    ? back.map(
        ({ head }): NearMiss => ({
          gate: 'scope',
          relation: question.relation,
          claims: [head.id, kept.id],
          detail: 'a first report that was corrected',
        }),
      )
    : []
  return {
    finding: compared.finding,
    nearMisses: [...misses, ...before.nearMisses, ...compared.nearMisses].slice(0, mostNearMisses),
    leftOut: before.leftOut,
  }
}

/** A denied yes is a no, and a denied no is a yes. */
function undoDenial(claim: Claim): Claim {
  if (claim.value.kind !== 'yes-no' || claim.polarity === 'affirmed') return claim
  const value = { ...claim.value, yes: !claim.value.yes }
  return { ...claim, value, text: printYesNo(value), polarity: 'affirmed' }
}

const united = cleared('value', 'another answer lies in both')

/** "Oak Street" and "Pine Street", where "Oak Street and Pine Street" is told as well. Figures are not meant: bounds of two directions hold many. */
function unitedBy(answers: readonly AnswerGroup[], standings: readonly (Standing | undefined)[][]): [number, number][] {
  const liesIn = (one: number, whole: number): boolean => {
    const standing = standings[one]![whole]
    return standing?.is === 'fit' && standing.comparison === (one < whole ? 'narrower' : 'wider')
  }
  const isLoose = (at: number, other: number): boolean => {
    const standing = standings[at]![other]
    return standing?.is === 'conflict' && standing.verdict === 'discrepancy' && !rangeOf(answers[at]!.head.value)
  }
  const all = [...answers.keys()]
  return all.flatMap(at =>
    all
      .filter(other => at < other && isLoose(at, other) && all.some(one => liesIn(one, at) && liesIn(one, other)))
      .map((other): [number, number] => [at, other]),
  )
}

/** The camps of an update in the order of their states: by how often each is the earlier one of two. */
function earliestFirst(
  campOf: readonly number[],
  answers: readonly AnswerGroup[],
  standings: readonly (Standing | undefined)[][],
): number[] {
  const ahead = new Map(campOf.map(camp => [camp, 0]))
  for (const [at, camp] of campOf.entries())
    for (const standing of standings[at]!)
      if (standing?.is === 'conflict' && standing.before)
        ahead.set(camp, ahead.get(camp)! + (standing.before === answers[at] ? 1 : -1))
  const order = [...ahead].sort(([a, ours], [b, theirs]) => theirs - ours || a - b).map(([camp]) => camp)
  return campOf.map(camp => order.indexOf(camp))
}

/** Camps besides its own that an answer fits which is set against none: "early on Sunday" beside 3:30 and 3:50. */
function fitsOf(at: number, campOf: readonly number[], standings: readonly Standing[][]): number[] {
  const own = standings[at]!
  const fits = (camp: number): boolean =>
    campOf.some((other, n) => other === camp && own[n]?.is === 'fit' && own[n].comparison !== 'unrelated')
  if (own.some(standing => standing?.is === 'conflict') || !fits(campOf[at]!)) return []
  return [...new Set(campOf)].filter(camp => camp !== campOf[at] && fits(camp))
}

const printAnswer = (
  { head, text, claims, articles, origins }: AnswerGroup,
  camp: number,
  alsoFits: readonly number[],
): Answer => ({
  value: head.value,
  text,
  camp,
  ...(alsoFits.length > 0 ? { alsoFits: [...alsoFits] } : {}),
  claims: claims.map(({ id }) => id),
  articles: [...articles].sort(),
  origins: origins.size,
})

const nearMiss = (
  { gate, detail }: Extract<Standing, { is: 'cleared' }>,
  question: Question,
  a: AnswerGroup,
  b: AnswerGroup,
): NearMiss => ({
  gate,
  relation: question.relation,
  claims: [a.head.id, b.head.id],
  detail,
})

/** What stands under "if" or "had it not been for" answers nothing; shown where it would have been a conflict. */
function unstated(question: Question, answers: readonly AnswerGroup[], relation: Relation, context: CompareContext): NearMiss[] {
  const others = groupAnswers(
    question.claims.filter(claim => !isStated(claim)),
    question,
    relation,
    context,
  )
  return others.flatMap(other =>
    answers
      .filter(answer => judgePair(answer, other, question, relation).is === 'conflict')
      .map(answer =>
        nearMiss(
          { is: 'cleared', gate: 'modality', detail: `told as a ${other.head.modality}, not as a fact` },
          question,
          answer,
          other,
        ),
      ),
  )
}
