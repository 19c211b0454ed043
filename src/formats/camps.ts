import type { Answer, ReportClaim } from '../model/report.js'

/** Answers that can all be true together; or those that fit several camps and take no side. */
export interface Camp {
  /** A, B, ...; "A/B" for what fits both. */
  letter: string
  /** Letters of the camps that its answers fit, where they take no side. */
  fits?: string[]
  answers: Answer[]
  /** Ids of the articles that give one of them. */
  articles: string[]
  /** Independent origins: never more than the articles. */
  origins: number
}

/** A, B, ... Z, AA, AB: what the camps of a finding are called. */
const letterOf = (at: number): string =>
  at < 26 ? String.fromCharCode(65 + at) : letterOf(Math.floor(at / 26) - 1) + letterOf(at % 26)

const campOf = (answers: Answer[], letter: string): Camp => {
  const articles = [...new Set(answers.flatMap(answer => answer.articles))]
  const sum = answers.reduce((origins, answer) => origins + answer.origins, 0)
  return { letter, answers, articles, origins: Math.min(articles.length, sum) }
}

/** The camps in the order of their numbers, in each first what another camp denies or affirms; then the answers that fit several of them. */
export const campsOf = (answers: readonly Answer[]): Camp[] => {
  if (answers.length === 1) return [campOf([...answers], letterOf(0))]
  const texts = new Set(answers.map(({ text }) => text))
  const isOpposed = ({ text }: Answer): boolean =>
    texts.has(`not ${text}`) || (text.startsWith('not ') && texts.has(text.slice(4)))
  const byNumber = new Map<number, Answer[]>()
  const loose = answers.filter(({ alsoFits }) => alsoFits)
  for (const answer of answers) {
    if (answer.alsoFits) continue
    const members = byNumber.get(answer.camp)
    if (members) members.push(answer)
    else byNumber.set(answer.camp, [answer])
  }
  const sides = [...byNumber].sort(([a], [b]) => a - b)
  const letters = new Map(sides.map(([number], at) => [number, letterOf(at)]))
  const fitting = new Map<string, { fits: string[]; members: Answer[] }>()
  for (const answer of loose) {
    const numbers = [answer.camp, ...answer.alsoFits!].sort((a, b) => a - b)
    const fits = numbers.flatMap(number => letters.get(number) ?? [])
    const same = fitting.get(fits.join('/'))
    if (same) same.members.push(answer)
    else fitting.set(fits.join('/'), { fits, members: [answer] })
  }
  return [
    ...sides.map(([number, members]) =>
      campOf([...members.filter(isOpposed), ...members.filter(answer => !isOpposed(answer))], letters.get(number)!),
    ),
    ...[...fitting].map(([letter, { fits, members }]) => ({ ...campOf(members, letter), fits })),
  ]
}

/** The camp of those who affirm what the other camp denies, then the other: with the answers in question alone. */
export const opposedCamps = (camps: readonly Camp[]): [Camp, Camp] | undefined => {
  const byText = new Map(camps.flatMap(camp => camp.answers.map(answer => [answer.text, { camp, answer }] as const)))
  for (const denying of camps) {
    for (const denial of denying.answers) {
      const affirmed = denial.text.startsWith('not ') ? byText.get(denial.text.slice(4)) : undefined
      if (affirmed && affirmed.camp !== denying)
        return [campOf([affirmed.answer], affirmed.camp.letter), campOf([denial], denying.letter)]
    }
  }
  return undefined
}

/** The different wordings of a camp's answers. */
export const textsOf = (camp: Camp): string[] => [...new Set(camp.answers.map(answer => answer.text))]

/** Where each claim of a list stands, found once for all camps: a report of 10^4 findings has as many claims. */
const placesIn = new WeakMap<readonly object[], Map<string, number[]>>()

const placesOf = (claims: readonly Pick<ReportClaim, 'id'>[]): Map<string, number[]> => {
  const known = placesIn.get(claims)
  if (known) return known
  const places = new Map<string, number[]>()
  for (const [at, { id }] of claims.entries()) {
    const list = places.get(id)
    if (list) list.push(at)
    else places.set(id, [at])
  }
  placesIn.set(claims, places)
  return places
}

/** The claims that stand behind a camp, in their order. */
export const claimsOf = <Claim extends Pick<ReportClaim, 'id'>>(camp: Camp, claims: readonly Claim[]): Claim[] => {
  const places = placesOf(claims)
  const wanted = new Set(camp.answers.flatMap(answer => answer.claims))
  return [...wanted]
    .flatMap(id => places.get(id) ?? [])
    .sort((a, b) => a - b)
    .map(at => claims[at]!)
}
