import type { Match, Pattern } from './pattern.js'
import { withinArticle } from './withinArticle.js'

/** An article tells how a state came about: "was in a critical condition and died". Of the states it gives one person only those of the highest rank stand. */
export const furthest = (pattern: Pattern, rankOf: (match: Match) => number): Pattern =>
  withinArticle<number>(
    pattern,
    (highest, match) => Math.max(highest ?? Number.NEGATIVE_INFINITY, rankOf(match)),
    (match, highest) => rankOf(match) === highest,
  )

/** Begins the mark for a state that an article tells to be over. */
export const overcome = 'after: '

/** The same, and whoever tells of one that is over tells the later state: "was listed in critical condition, and has been released". */
export const furthestOnItsWay = (pattern: Pattern, rankOf: (match: Match) => number): Pattern =>
  withinArticle<States>(
    pattern,
    (seen = { highest: Number.NEGATIVE_INFINITY, affirmed: new Map() }, match) => {
      const rank = rankOf(match)
      if (isAffirmed(match)) seen.affirmed.set(wordsOf(match.value), rank)
      seen.highest = Math.max(seen.highest, rank)
      return seen
    },
    (match, { highest }) => rankOf(match) === highest,
    undefined,
    (match, { highest, affirmed }) => {
      const over = [...affirmed].filter(([, rank]) => rank < highest).map(([words]) => `${overcome}${words}`)
      return over.length === 0 ? match : { ...match, scope: { ...match.scope, marks: [...(match.scope?.marks ?? []), ...over] } }
    },
  )

/** The states that an article gives one person: the highest rank of all, and the rank of each that is affirmed, by its words. */
interface States {
  highest: number
  affirmed: Map<string, number>
}

/** Told as a fact, neither denied nor hedged. */
export const isAffirmed = ({ polarity, modality }: Match): boolean => polarity === 'affirmed' && modality === 'fact'
const wordsOf = (value: Match['value']): string => (value.kind === 'text' ? value.words : '')
