/** Processor time of the work in milliseconds: what another program does meanwhile does not count. */
export const cost = (work: () => void): number => {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** For tests of cost alone: a busy machine can spoil what they measure. */
export const onceMore = { retry: 2 }

/** Work below this is too short to be measured, in milliseconds. */
const measurable = 40
const mostRounds = 4
/** What twice as much may cost: what is linear gives 2, what is quadratic 4. */
export const mostGrowth = 2.3

const least = (rounds: number, work: () => void, enough = 0): number => {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds && best > enough; round++) best = Math.min(best, cost(work))
  return best
}

/**
 * How much dearer twice as much is, over three doublings, from the size on at which it can be measured; 1 where it cannot even at the largest size. The
 * least of several rounds counts, since what else runs on the machine and in the process only adds; over eight times the work, what it adds weighs little.
 */
export const growth = (make: (size: number) => () => void, size: number, largest = 16 * size): number => {
  make(size / 4)()
  let at = size
  while (cost(make(at)) < measurable) {
    if (at >= largest) return 1
    at *= 2
  }
  const once = least(mostRounds, make(at))
  return Math.cbrt(least(mostRounds, make(8 * at), mostGrowth ** 3 * once) / once)
}
