import type { Finding, Report, ReportArticle, ReportClaim } from '../model/report.js'
import { campsOf, claimsOf, textsOf } from './camps.js'
import { standingOf } from './findingLines.js'
import { visible } from './marks.js'
import { partFindings } from './partFindings.js'
import { cutTo } from './width.js'
import { capitalised, verdictWords } from './wording.js'

/** A claim and the article it stands in. */
export interface Place {
  claim: ReportClaim
  article: ReportArticle
}

/** One camp: its letter, what it says, and where: the first place of each article before a second of any. */
export interface Side {
  letter: string
  says: string
  places: Place[]
}

/** A finding as tools for CI show it: put at one place, with all camps named. */
export interface Alert {
  finding: Finding
  at: Place
  /** Letter of the camp that `at` belongs to. */
  letter: string
  sides: Side[]
}

const mostSides = 8
const mostTexts = 4
const mostNamed = 3

/** What needs a look: everything but what agrees, refines or stands alone. */
const isAlert = ({ severity }: Finding): boolean => severity !== 'info'

/** One place of each article, the first. */
export const articlesOf = (places: readonly Place[]): Place[] => {
  const seen = new Set<string>()
  return places.filter(({ article }) => !seen.has(article.id) && seen.add(article.id) !== undefined)
}

const firstOfEachArticle = (places: readonly Place[]): Place[] => {
  const first = articlesOf(places)
  const chosen = new Set(first)
  return [...first, ...places.filter(place => !chosen.has(place))]
}

/** The new article's claim, else that of the latest article: an alert at an old article would not show on the change that brought it. */
const isBetter = (a: Place, b: Place): boolean => {
  const [newA, newB] = [a.article.changed === true, b.article.changed === true]
  if (newA !== newB) return newA
  const [dayA, dayB] = [a.article.published ?? '', b.article.published ?? '']
  if (dayA !== dayB) return dayA > dayB
  return a.article.id === b.article.id && a.claim.evidence.start < b.claim.evidence.start
}

/** Places of a finding by its sides. Claims or articles that the report does not hold are passed over. */
export const sidesOf = (
  finding: Finding,
  claims: ReadonlyMap<string, ReportClaim>,
  articles: ReadonlyMap<string, ReportArticle>,
): Side[] =>
  campsOf(finding.answers).map(camp => {
    const own = camp.answers.flatMap(answer => answer.claims).flatMap(id => claims.get(id) ?? [])
    const places = claimsOf(camp, own).flatMap(claim => {
      const article = articles.get(claim.article)
      return article ? [{ claim, article }] : []
    })
    const texts = textsOf(camp)
    const shown = texts.slice(0, mostTexts).map(text => cutTo(visible(text), 160))
    const more = texts.length - shown.length
    return {
      letter: camp.letter,
      says: shown.join(' / ') + (more > 0 ? ` / and ${more} more` : ''),
      places: firstOfEachArticle(places),
    }
  })

/** The findings that need a look, those between articles that are not new apart, in the order of the report, each with the place it is put at. */
export const alertsOf = (report: Report): Alert[] => {
  const claims = new Map(report.claims.map(claim => [claim.id, claim]))
  const articles = new Map(report.articles.map(article => [article.id, article]))
  const { old } = partFindings(report)
  const aside = new Set(old)
  return report.findings
    .filter(finding => isAlert(finding) && !aside.has(finding))
    .flatMap(finding => {
      const sides = sidesOf(finding, claims, articles)
      const places = sides.flatMap(({ letter, places }) => places.map(place => ({ place, letter })))
      if (places.length === 0) return []
      const best = places.reduce((chosen, next) => (isBetter(next.place, chosen.place) ? next : chosen))
      return [{ finding, at: best.place, letter: best.letter, sides }]
    })
}

/** "path:line:column", fit to be printed. */
export const locationOf = ({ article, claim }: Place): string =>
  visible(`${article.path}:${claim.evidence.line}:${claim.evidence.column}`)

/** "Contradiction: Who headed the delegation?" */
export const titleOf = ({ verdict, question }: Finding): string =>
  `${capitalised(verdictWords[verdict].one)}: ${cutTo(visible(question), 240)}`

/** "Harbour Gazette, news/gazette.txt:3:5, a forecast". */
export const placeLine = (place: Place): string =>
  [visible(place.article.source), locationOf(place), standingOf(place.claim)].filter(Boolean).join(', ')

/** The camps, one a line: "A: 2011 to 2018 (Harbour Gazette, news/gazette.txt:3:5)". */
export const sideLines = ({ sides }: Pick<Alert, 'sides'>): string[] => {
  const lines = sides.slice(0, mostSides).map(({ letter, says, places }) => {
    const own = articlesOf(places)
    const named = own.slice(0, mostNamed).map(placeLine)
    const more = own.length - named.length
    return `${letter}: ${says} (${[...named, ...(more > 0 ? [`and ${more} more`] : [])].join('; ')})`
  })
  const more = sides.length - lines.length
  return more > 0 ? [...lines, `and ${more} more answers`] : lines
}

/** Why, and who says what: the lines below the title. */
export const bodyLines = (alert: Alert): string[] => [visible(alert.finding.explanation), ...sideLines(alert)]
