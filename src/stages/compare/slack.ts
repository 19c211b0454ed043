import type { TimeValue } from '../../model/value.js'
import { minutesOf } from '../../values/time.js'

/** What a planned start may slip by and still count as held to. */
export const slackMinutes = 15

const formOf = ({ earliest }: TimeValue): string => `${earliest.startsWith('T')} ${earliest.endsWith('Z')}`

/** Minutes between two disjoint times; undefined where one has a zone or a day and the other has none. */
export function minutesApart(a: TimeValue, b: TimeValue): number | undefined {
  if (formOf(a) !== formOf(b)) return undefined
  return Math.max(0, minutesOf(b.earliest) - minutesOf(a.latest), minutesOf(a.earliest) - minutesOf(b.latest))
}

/** Minutes to the middle of a time: "about 3" is as much before as after. */
export const middleOf = ({ earliest, latest }: TimeValue): number => (minutesOf(earliest) + minutesOf(latest)) / 2
