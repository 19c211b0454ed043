import { foldWords } from '../../language/foldWords.js'
import { wordSet } from '../../language/wordSet.js'
import type { Claim, Question } from '../../model/claim.js'
import type { Comparison } from '../../model/comparison.js'
import type { Relation } from '../../relations/define.js'
import { keyOfValue } from '../../values/compareValues.js'
import { type AnswerGroup, byCodeUnits, type CompareContext, isClosed, isNaming, prominenceRank } from './answer.js'
import { compareAnswers } from './compareAnswers.js'

/** Words for people whom nobody could ring up: a claim of theirs is as good as the source's own. */
const nameless = wordSet(
  'officials official authorities authority sources source witnesses witness reports media police investigators experts some many critics they',
)

const longestText = 80

/** One group per value, in an order that does not depend on the order of the claims. */
export function groupAnswers(
  claims: readonly Claim[],
  question: Question,
  relation: Relation,
  context: CompareContext,
): AnswerGroup[] {
  if (claims.length === 1) return [describeAnswer(claims, context)]
  const bySameWords = new Map<string, Claim[]>()
  for (const claim of claims) {
    const words = JSON.stringify([
      claim.polarity,
      isClosed(claim),
      keyOfValue(claim.value),
      claim.value,
      claim.including ?? 0,
      (claim.members ?? []).map(member => member.key),
    ])
    const same = bySameWords.get(words)
    if (same) same.push(claim)
    else bySameWords.set(words, [claim])
  }
  const groups: Claim[][][] = []
  const isOne = ([a]: Claim[], [b]: Claim[]): boolean => isOneAnswer(a!, b!, question, relation)
  const isApart = ([a]: Claim[], [b]: Claim[]): boolean => apart.has(compareAnswers(a!, b!, question, relation))
  for (const [, same] of [...bySameWords].sort(([a], [b]) => byCodeUnits(a, b))) {
    const group = groups.find(members => isOne(members[0]!, same) && !members.some(member => isApart(member, same)))
    if (group) group.push(same)
    else groups.push([same])
  }
  // "Oak Street" is one with the 1400 block of it and with the 1600 block, which are two: an answer of its own
  const shared = new Set(
    groups.flatMap(group =>
      group.filter(member =>
        groups.some(other => isOne(other[0]!, member) && group.some(one => one !== member && isApart(one, other[0]!))),
      ),
    ),
  )
  return [...groups.map(group => group.filter(member => !shared.has(member))), ...[...shared].map(member => [member])]
    .filter(group => group.length > 0)
    .map(group => describeAnswer(group.flat(), context))
    .sort(byWeight)
}

/** Comparisons of answers that are not one. */
const apart: ReadonlySet<Comparison> = new Set(['disjoint', 'rounding'])

const isOneAnswer = (a: Claim, b: Claim, question: Question, relation: Relation): boolean =>
  a.polarity === b.polarity &&
  isClosed(a) === isClosed(b) &&
  (a.including ?? 0) === (b.including ?? 0) &&
  compareAnswers(a, b, question, relation) === 'equal'

/** More independent origins first, then the more prominent, then by value. */
const byWeight = (a: AnswerGroup, b: AnswerGroup): number =>
  b.origins.size - a.origins.size || a.prominence - b.prominence || byCodeUnits(a.key, b.key) || byCodeUnits(a.text, b.text)

function describeAnswer(unordered: readonly Claim[], context: CompareContext): AnswerGroup {
  const claims = [...unordered].sort(
    (a, b) =>
      prominenceRank(a) - prominenceRank(b) ||
      byCodeUnits(a.article, b.article) ||
      a.valueSpan.start - b.valueSpan.start ||
      byCodeUnits(a.id, b.id),
  )
  const head = fullest(claims)
  const denied = head.polarity === 'denied'
  const days = claims.map(claim => context.articleOf(claim.article).published?.slice(0, 10)).filter(day => day !== undefined)
  const articlesOf = groupByOrigin(claims, context)
  return {
    head,
    claims,
    text: denied ? printDenial(head.text) : head.text,
    key: `${denied ? 'not ' : ''}${isClosed(head) ? 'only ' : ''}${keyOf(head)}`,
    polarity: head.polarity,
    closed: isClosed(head),
    articles: new Set(claims.map(claim => claim.article)),
    origins: new Set(articlesOf.keys()),
    articlesOf,
    firstDay: days.sort(byCodeUnits)[0],
    speakers: speakersOf(claims),
    prominence: Math.min(...claims.map(prominenceRank)),
  }
}

/** "not Ann Lee"; "Nobody was killed" denies that more than 0 people were: "no people". */
const printDenial = (text: string): string => (text.startsWith('more than 0 ') ? `no ${text.slice(12)}` : `not ${text}`)

function groupByOrigin(claims: readonly Claim[], { originOf }: CompareContext): Map<string, Set<string>> {
  const articlesOf = new Map<string, Set<string>>()
  for (const claim of claims) articlesOf.set(originOf(claim), (articlesOf.get(originOf(claim)) ?? new Set()).add(claim.article))
  return articlesOf
}

/** Who or what is named, by folded words where resolution gives them ("NATO" and its full name are one), else the folded value. */
function keyOf({ value, members }: Claim): string {
  const stems = (members ?? []).map(({ stem, key }) => stem ?? (value.kind === 'people' ? undefined : key))
  return isNaming(value) && stems.length > 0 && stems.every(stem => stem !== undefined)
    ? stems.sort().join(' ')
    : keyOfValue(value)
}

/** The longest wording that still fits a line; of equal ones the more prominent, which stands first. */
function fullest(claims: readonly Claim[]): Claim {
  const worth = ({ text }: Claim): number => (text.length > longestText ? -text.length : text.length)
  return claims.reduce((best, claim) =>
    worth(claim) > worth(best) || (worth(claim) === worth(best) && byCodeUnits(claim.text, best.text) < 0) ? claim : best,
  )
}

function speakersOf(claims: readonly Claim[]): Set<string> | undefined {
  const speakers = new Set<string>()
  for (const { saidBy } of claims) {
    const words = foldWords(saidBy?.name ?? '')
    if (words.length === 0 || words.every(word => nameless.has(word))) return undefined
    speakers.add(saidBy!.name)
  }
  return speakers
}
