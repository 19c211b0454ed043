import type { ReportClaim } from '../model/report.js'
import { type Camp, claimsOf, opposedCamps, textsOf } from './camps.js'
import { unlikeWords } from './unlikeWords.js'
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

/** A text among others: between quotation marks, where it has none of its own. */
export const marked = (text: string): string => (isQuoted(text) ? text : `“${text}”`)

const isQuoted = (text: string): boolean => text.startsWith('“')

/** What a camp says: `2011`, or `“2019” or “July 2019”` where it has several answers. */
export const answerOf = (camp: Camp): string => {
  const texts = textsOf(camp).slice(0, 4).map(short)
  return texts.length === 1 ? texts[0]! : listed(texts.map(marked), 'or')
}

/** What each camp says. Of two wordings of a speaker's words, those that differ. */
const answersOf = (camps: readonly Camp[]): string[] => {
  const [ours, theirs] = camps.map(camp => textsOf(camp).slice(0, 4))
  const unlike = camps.length === 2 && [...ours!, ...theirs!].every(isQuoted) ? unlikeWords(ours!, theirs!) : undefined
  return unlike ?? camps.map(answerOf)
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
  const said = answersOf(camps)
  const parts = camps.map((camp, at) => {
    const who = whoOf(camp, seen, total)
    const own = claimsOf(camp, claims)
    const verb = (own.length > 0 && own.every(isForecast) ? 'expect' : 'say') + (camp.articles.length === 1 ? 's' : '')
    // "one source says A, the other B", but "one expects A, the other says B"
    const again = verb.replace(/s$/, '') === lastVerb && !who.endsWith('also')
    lastVerb = verb.replace(/s$/, '')
    for (const id of camp.articles) seen.add(id)
    return `${who}${again ? '' : ` ${verb}`} ${said[at]}`
  })
  return parts.join(', ')
}

/** "One source says 2011 to 2018, the other 2012 to 2018", in the order of the camps; many camps as a list with their number. */
export const sidesOf = (camps: readonly Camp[], claims: readonly ExplainedClaim[]): string => {
  const opposed = opposedCamps(camps)
  if (opposed) return capitalised(denial(opposed))
  if (articlesOf(camps).size === 1) return `One article says ${listed(answersOf(camps))}`
  if (camps.length <= mostSides) return capitalised(statements(camps, claims))
  const shown = camps.slice(0, mostSides).map(answerOf)
  return `${capitalised(inWords(camps.length))} different answers: ${shown.join(', ')} and ${inWords(camps.length - mostSides)} more`
}
