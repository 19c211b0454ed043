import { isSudden } from '../../language/eventWords.js'
import type { Claim } from '../../model/claim.js'
import type { Finding } from '../../model/report.js'
import type { Span } from '../../model/span.js'
import { verdicts } from '../../model/verdict.js'

interface Specific {
  claim: Claim
  finding: Finding
}

/**
 * A generic finding that rests on the very words of a specific one says nothing new: "Where: first meeting begins in …?" beside "Where did the Council take place?".
 * It goes, unless its verdict is graver. Claims stay as they are.
 */
export function dropShadowed(
  findings: readonly Finding[],
  claims: readonly Claim[],
  isGeneric: (relation: string) => boolean,
): Finding[] {
  const byId = new Map(claims.map(claim => [claim.id, claim]))
  const claimsOf = (finding: Finding): Claim[] => finding.answers.flatMap(answer => answer.claims.map(id => byId.get(id)!))
  const specific = new Map<string, Specific[]>()
  for (const finding of findings)
    if (!isGeneric(finding.relation))
      for (const claim of claimsOf(finding))
        for (const place of placesOf(claim)) {
          const list = specific.get(place)
          if (list) list.push({ claim, finding })
          else specific.set(place, [{ claim, finding }])
        }
  const rank = (finding: Finding): number => verdicts.indexOf(finding.verdict)
  return findings.filter(finding => {
    if (!isGeneric(finding.relation)) return true
    const own = claimsOf(finding)
    const covering = own.map(claim =>
      placesOf(claim)
        .flatMap(place => specific.get(place) ?? [])
        .filter(({ claim: other, finding: { answers } }) => covers(other.valueSpan, claim.valueSpan, answers.length === 1)),
    )
    if (isConflict(finding) && own.every(({ about }) => about.fact) && answersApart(finding, own, covering)) return false
    // of a conflict one telling of each camp says it all, of the rest every telling
    const sides = isConflict(finding) ? byCamp(finding, own, covering) : covering
    const [first, ...rest] = sides
    return !(first ?? []).some(
      ({ finding: other }) => rank(other) <= rank(finding) && rest.every(list => list.some(one => one.finding === other)),
    )
  })
}

/** Stretches of an article in which a value stands: claims are held only against those of their own. */
function placesOf({ article, valueSpan: { start, end } }: Claim): string[] {
  const places: string[] = []
  for (let at = Math.floor(start / stretch); at <= Math.floor(end / stretch); at++) places.push(`${article} ${at}`)
  return places
}

const stretch = 500

/** Characters of a quotation beyond which it does not say which of its words another article has that gives it in another cut. */
const longest = 160

/** Does the specific value hold at least half of the generic one's words, and not very many more? */
const covers = (specific: Span, generic: Span, isOneAnswer: boolean): boolean =>
  (isOneAnswer || specific.end - specific.start <= Math.max(longest, 2 * (generic.end - generic.start))) &&
  2 * (Math.min(specific.end, generic.end) - Math.max(specific.start, generic.start)) >= generic.end - generic.start

const isConflict = ({ verdict }: Finding): boolean =>
  verdict === 'contradiction' || verdict === 'dispute' || verdict === 'discrepancy'

/** The camp of each claim. */
const campsOf = ({ answers }: Finding): Map<string, number> =>
  new Map(answers.flatMap(({ camp, claims }) => claims.map(id => [id, camp] as const)))

/** What covers any claim of each camp. */
function byCamp(finding: Finding, claims: readonly Claim[], covering: readonly (readonly Specific[])[]): Specific[][] {
  const campOf = campsOf(finding)
  const camps = new Map<number, Specific[]>()
  for (const [n, { id }] of claims.entries()) {
    const camp = campOf.get(id)!
    camps.set(camp, [...(camps.get(camp) ?? []), ...covering[n]!])
  }
  return [...camps.values()]
}

/** Two shootings a day apart may well be one that is told in two ways: it was the day that told them apart. */
const areSudden = (a: Claim, b: Claim): boolean => [a, b].every(({ about }) => isSudden(about.event?.stem?.split(' ')[1] ?? ''))

/** The specific relations ask two questions where the generic one saw one: "met in Brussels" and "will meet in Vienna" are of two meetings. */
function answersApart(finding: Finding, claims: readonly Claim[], covering: readonly (readonly Specific[])[]): boolean {
  const campOf = campsOf(finding)
  return claims.some((claim, n) =>
    claims.some((other, m) => {
      if (campOf.get(claim.id) === campOf.get(other.id)) return false
      const [here, there] = [covering[n]!, covering[m]!]
      return (
        here.length > 0 &&
        there.length > 0 &&
        ![...here].some(({ finding: one }) => [...there].some(({ finding: another }) => one === another)) &&
        [...here].some(one =>
          [...there].some(
            another =>
              one.finding.relation !== 'quotation' &&
              one.finding.relation === another.finding.relation &&
              !areSudden(one.claim, another.claim),
          ),
        )
      )
    }),
  )
}
