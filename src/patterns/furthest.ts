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
  withinArticle<Match[]>(
    pattern,
    (seen, match) => [...(seen ?? []), match],
    (match, seen) => rankOf(match) === Math.max(...seen.map(rankOf)),
    undefined,
    (match, seen) => {
      const rank = rankOf(match)
      const over = seen.filter(one => rankOf(one) < rank && isAffirmed(one)).map(({ value }) => `${overcome}${wordsOf(value)}`)
      return over.length === 0
        ? match
        : { ...match, scope: { ...match.scope, marks: [...(match.scope?.marks ?? []), ...new Set(over)] } }
    },
  )

const isAffirmed = ({ polarity, modality }: Match): boolean => polarity === 'affirmed' && modality === 'fact'
const wordsOf = (value: Match['value']): string => (value.kind === 'text' ? value.words : '')
