import type { ReportClaim } from '../model/report.js'
import { type Camp, claimsOf, opposedCamps, textsOf } from './camps.js'
import { capitalised, inWords, listed } from './wording.js'

/** What the sentence needs to know of a claim. */
export type ExplainedClaim = Pick<ReportClaim, 'id' | 'modality' | 'saidBy'>

const longest = 70
const mostSides = 4

/** A value short enough to stand within a sentence. */
export const short = (text: string): string => {
  const characters = [...text]
  if (characters.length <= longest) return text
  const start = characters.slice(0, longest - 1).join('')
  return `${start.trimEnd()}…`
}

/** What a camp says: `2011`, or `“2019” or “July 2019”` where it has several answers. */
export const answerOf = (camp: Camp): string => {
  const texts = textsOf(camp).slice(0, 4).map(short)
  return texts.length === 1
    ? texts[0]!
    : listed(
        texts.map(text => `“${text}”`),
        'or',
      )
}

export const articlesOf = (camps: readonly Camp[]): Set<string> => new Set(camps.flatMap(({ articles }) => articles))

const isForecast = ({ modality }: ExplainedClaim): boolean => modality === 'plan' || modality === 'possibility'

/** "one source", "another", "the other", "two others"; "one of them" where the article stood in a camp before. */
const whoOf = (camp: Camp, seen: ReadonlySet<string>, total: number): string => {
  const n = camp.articles.length
  const known = camp.articles.filter(id => seen.has(id)).length
  if (seen.size === 0 || (known > 0 && known < n)) return `${inWords(n)} source${n === 1 ? '' : 's'}`
  if (known === n) return `${inWords(n)} of them also`
  if (n > 1) return `${inWords(n)} others`
  return seen.size === 1 && total === 2 ? 'the other' : 'another'
}

const denial = ([affirming, denying]: readonly [Camp, Camp]): string => {
  const total = articlesOf([affirming, denying]).size
  const one = (camp: Camp) => camp.articles.length === 1
  const first = `${whoOf(affirming, new Set(), total)} ${one(affirming) ? 'says' : 'say'} ${answerOf(affirming)}`
  return `${first}, ${whoOf(denying, new Set(affirming.articles), total)} ${one(denying) ? 'denies' : 'deny'} it`
}

const statements = (camps: readonly Camp[], claims: readonly ExplainedClaim[]): string => {
  const total = articlesOf(camps).size
  const seen = new Set<string>()
  let lastVerb = ''
  const parts = camps.map(camp => {
    const who = whoOf(camp, seen, total)
    const own = claimsOf(camp, claims)
    const verb = (own.length > 0 && own.every(isForecast) ? 'expect' : 'say') + (camp.articles.length === 1 ? 's' : '')
    // "one source says A, the other B", but "one expects A, the other says B"
    const said = verb.replace(/s$/, '') === lastVerb && !who.endsWith('also') ? '' : ` ${verb}`
    lastVerb = verb.replace(/s$/, '')
    for (const id of camp.articles) seen.add(id)
    return `${who}${said} ${answerOf(camp)}`
  })
  return parts.join(', ')
}

/** "One source says 2011 to 2018, the other 2012 to 2018", in the order of the camps; many camps as a list with their number. */
export const sidesOf = (camps: readonly Camp[], claims: readonly ExplainedClaim[]): string => {
  const opposed = opposedCamps(camps)
  if (opposed) return capitalised(denial(opposed))
  if (articlesOf(camps).size === 1) return `One article says ${listed(camps.map(answerOf))}`
  if (camps.length <= mostSides) return capitalised(statements(camps, claims))
  const shown = camps.slice(0, mostSides).map(answerOf)
  return `${capitalised(inWords(camps.length))} different answers: ${shown.join(', ')} and ${inWords(camps.length - mostSides)} more`
}
