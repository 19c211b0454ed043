import type { Claim, Scope, Subject } from '../model/claim.js'
import { frameOf } from './articleFrame.js'
import { areAllied, namesSharedSpot, sharesSpot } from './frontScope.js'
import { presentOccasion } from './occasion.js'
import { perArticle } from './perArticle.js'
import { sameTime } from './scope.js'
import { tollsOf } from './tolls.js'
import type { View } from './view.js'

const leadSentences = 4
const prefix = 'dead '
const tolls = tollsOf('the dead of the attack', 'killed')

/** The attack that headline and lead of a report from a war tell of, with the figures of its dead: on one day there are many. */
export function inAttack(view: View, offset: number): { event: Subject; scope: Scope } | undefined {
  const { sentence, digest } = view
  if (!frameOf(digest).front || (sentence.prominence === 'body' && sentence.index >= leadSentences)) return undefined
  const occasion = presentOccasion(digest, sentence, offset)
  if (!occasion) return undefined
  return { event: occasion.event, scope: { ...occasion.scope, marks: [...(occasion.scope.marks ?? []), ...markDead(view)] } }
}

/** The figures of the dead in headline and lead. */
export const markDead = perArticle((view): string[] => [
  ...new Set(
    view.digest.sentences
      .slice(0, leadSentences)
      .flatMap(sentence =>
        tolls
          .find(view.on(sentence))
          .flatMap(({ value, polarity, about }) =>
            value.kind === 'count' && polarity === 'affirmed' && value.min !== undefined && value.min > 1 && !about.period
              ? `${prefix}${value.min}`
              : [],
          ),
      ),
  ),
])

/** One attack to all appearance: the same quarter or village, or as many dead, on one day. */
export const isOneAttack = (a: Claim, b: Claim): boolean =>
  sameTime(a, b) &&
  a.scope !== undefined &&
  b.scope !== undefined &&
  (namesSharedSpot(a.scope, b.scope) ||
    (areAllied(a.scope, b.scope) && sharesSpot(a.scope, b.scope)) ||
    a.scope.marks!.some(mark => mark.startsWith(prefix) && b.scope!.marks!.includes(mark)))
