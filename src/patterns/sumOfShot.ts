import type { Toll } from './findTolls.js'
import type { Occasion } from './occasion.js'
import { sumMark } from './scope.js'
import { isAnybody } from './victims.js'

interface Placed {
  toll: Toll
  occasion: Occasion
  sentence: number
  /** Headline and lead tell the whole. */
  leading: boolean
}

/** "A shooting left one woman dead and four people wounded": five were shot, where the article does not say how many were. */
export function sumOfShot<One extends Placed>(found: readonly One[]): One[] {
  if (found.some(({ toll }) => toll.harm === 'shot')) return []
  const bySentence = new Map<number, One[]>()
  for (const placed of found)
    if (placed.leading && (placed.toll.harm === 'killed' || placed.toll.harm === 'injured'))
      bySentence.set(placed.sentence, [...(bySentence.get(placed.sentence) ?? []), placed])
  return [...bySentence.values()].flatMap(told => {
    const [killed, injured] = ['killed', 'injured'].map(harm => told.find(({ toll }) => toll.harm === harm))
    return told.length === 2 && killed && injured && isWhole(killed) && isWhole(injured) && isOfOne(killed, injured)
      ? [sum(killed, injured)]
      : []
  })
}

/** A figure of people as it stands, of an attack with guns. */
function isWhole({ toll, occasion: { scope, period } }: Placed): boolean {
  const { value, polarity, graded, doubtful, initial, including, definite, victims } = toll
  return (
    value.min !== undefined &&
    value.min === value.max &&
    polarity === 'affirmed' &&
    !(graded || doubtful || initial || including || definite || period) &&
    (victims === 'person' || isAnybody(victims)) &&
    scope.means?.includes('gun') === true &&
    // "opened fire"
    scope.means.every(means => means === 'gun' || means === 'fire') &&
    !scope.marks?.includes('past')
  )
}

const isOfOne = (a: Placed, b: Placed): boolean =>
  a.occasion.event.key === b.occasion.event.key && Math.abs(a.toll.at - b.toll.at) < nearest

/** Words between the two figures. */
const nearest = 12

function sum<One extends Placed>(killed: One, injured: One): One {
  const figure = killed.toll.value.min! + injured.toll.value.min!
  const [a, b] = [killed.toll.valueSpan, injured.toll.valueSpan]
  const { scope } = injured.occasion
  return {
    ...injured,
    toll: {
      ...injured.toll,
      harm: 'shot',
      victims: 'person',
      value: { kind: 'count', min: figure, max: figure, of: 'person', step: 1 },
      valueSpan: { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) },
    },
    occasion: { ...injured.occasion, scope: { ...scope, marks: [...(scope.marks ?? []), sumMark] } },
  }
}
