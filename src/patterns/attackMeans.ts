import type { Claim, Scope } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import type { Token } from '../model/token.js'
import { inAttack } from './attackScope.js'
import { isAirRaid, meansOfWord } from './harmWords.js'
import { marksUnder } from './marksUnder.js'
import type { Match, Pattern } from './pattern.js'
import { tellAt } from './tellAt.js'
import { unanimous } from './unanimous.js'

const prefix = 'by means of '
/** Sorts of fire that nobody takes for each other. */
const sorts = new Set(['air', 'shelling', 'blast'])
/** "Bombing", "missile", "bombs": from the air or from the ground. */
const loose = /^(?:bombings?|missiles?|bombs?|jets)$/
const raids = /^(?:strike|raid|attack)s?$/

/** With what an attack of a war was made, as headline and lead tell it: from the air, by shelling, by a bomb on the ground. */
export const attackMeans = (name: string): Pattern =>
  // who tells of shells and air raids tells of both, and excludes none
  unanimous(
    {
      name,
      find: view =>
        view.sentence.tokens.flatMap((token, at): Match[] => {
          const means = meansAt(view.sentence.tokens, at)
          const found = means && inAttack(view, token.start)
          if (!found) return []
          const clause = view.clauseAround(token)
          if (clause?.polarity === 'denied') return []
          const [from, to] = [view.sentence.tokens[means.first]!, view.sentence.tokens[means.last]!]
          const span = { start: from.start, end: to.end }
          return [
            {
              ...tellAt({ thing: found.event }, { kind: 'text', words: view.text(span) }, span, view, clause),
              scope: { ...found.scope, marks: [...(found.scope.marks ?? []), `${prefix}${means.sort}`] },
            },
          ]
        }),
    },
    ({ scope }) => sortOf(scope)!,
  )

const sortOf = (scope: Scope | undefined): string | undefined => marksUnder(prefix, scope)[0]

function meansAt(tokens: readonly Token[], at: number): { sort: string; first: number; last: number } | undefined {
  const { lower } = tokens[at]!
  const next = tokens[at + 1]?.lower ?? ''
  if (isAirRaid(lower, next) || (lower === 'bombing' && raids.test(next)) || (lower === 'barrel' && /^bombs?$/.test(next)))
    return { sort: 'air', first: at, last: at + 1 }
  if (/^(?:car|truck|suicide|roadside)$/.test(lower) && /^bomb/.test(next)) return { sort: 'blast', first: at, last: at + 1 }
  const sort = loose.test(lower) || raids.test(next) ? undefined : meansOfWord(lower)
  return sort !== undefined && sorts.has(sort) ? { sort, first: at, last: at } : undefined
}

/** Papers seldom see who fires: another sort of fire is a matter worth a look. */
export const compareAttackMeans = ({ scope: a }: Claim, { scope: b }: Claim): Comparison =>
  sortOf(a) === sortOf(b) ? 'equal' : 'rounding'
