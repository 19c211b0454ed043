import type { Claim } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import type { TextValue } from '../model/value.js'
import { charges } from './charges.js'
import { isAffirmed } from './furthest.js'
import { marksUnder } from './marksUnder.js'
import { offencesIn } from './offences.js'
import type { Match, Pattern } from './pattern.js'
import { withinArticle } from './withinArticle.js'

const offenceMark = 'offence '

/** "Prosecutors also charged him with": what else, an article that tells no more does not say. */
const inPart = 'in part'
const partly = /\balso\b/i

interface Seen {
  at: number
  isPart: boolean
  offences: Set<string>
}

/** All offences with which an article says that somebody is charged, told where it first says so. */
export const allCharges = (name: string): Pattern =>
  withinArticle<Seen>(
    charged(name),
    (seen, { value, valueSpan, scope }) => {
      const words = kindOf((value as TextValue).words)
      const isPart = scope?.marks?.includes(inPart) === true && seen?.isPart !== false
      return seen
        ? { at: seen.at, isPart, offences: seen.offences.add(words) }
        : { at: valueSpan.start, isPart, offences: new Set([words]) }
    },
    ({ valueSpan }, { at }) => valueSpan.start === at,
    undefined,
    (match, { offences, isPart }) => ({
      ...match,
      value: { kind: 'text', words: [...offences].join(', ') },
      scope: { marks: [...[...offences].map(offence => `${offenceMark}${offence}`), ...(isPart ? [inPart] : [])] },
    }),
  )

const charged = (name: string): Pattern => {
  const { find } = charges(name, ['charge', 'indict'])
  return {
    name,
    find: view =>
      find(view)
        .filter((match): match is Match => {
          const words = (match.value as TextValue).words
          return (
            isAffirmed(match) &&
            match.about.person?.entity !== undefined &&
            words !== 'killing' &&
            offencesIn(words, 0).length > 0
          )
        })
        .map(match => (partly.test(view.text(view.sentence)) ? { ...match, scope: { marks: [inPart] } } : match)),
  }
}

/** "First-degree murder" is murder, and an attempt is an offence of its own. */
const kindOf = (words: string): string =>
  words
    .replace(/\b(?:\p{L}+-degree|capital|felony|aggravated|criminal(?= homicide| attempted)|simple) /gu, '')
    .replace(/(?<=murder|homicide|assault)s$/, '')

/** Charges that a later report adds are news; that a report names but some of them is not, and what both name is compared charge by charge. */
export function compareAllCharges(a: Claim, b: Claim): Comparison {
  const [before, after] = (a.published ?? '') <= (b.published ?? '') ? [a, b] : [b, a]
  const [few, all] = [before, after].map(({ scope }) => marksUnder(offenceMark, scope))
  const isAdded =
    before.published !== after.published &&
    before.scope?.marks?.includes(inPart) !== true &&
    few!.length < all!.length &&
    few!.every(offence => all!.includes(offence))
  return isAdded ? 'disjoint' : 'unrelated'
}
