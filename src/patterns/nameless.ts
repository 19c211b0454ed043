import type { Subject } from '../model/claim.js'

/** The one who came to harm, in an article that tells of no other. Who it is by name another article may know. */
export const soleVictim: Subject = { text: 'the victim', key: 'the only victim' }

export const isSoleVictim = ({ key }: Subject): boolean => key === soleVictim.key

const aged = 'somebody aged '
const inWholeYears = new RegExp(`^${aged}(\\d+)$`)

/** Key of whom an article knows by an age alone, in years: "an 18-year-old man". */
export const keyOfAge = (years: number | string): string => `${aged}${years}`

export const isKnownByAge = ({ key }: Subject): boolean => key?.startsWith(aged) === true

/** The age in years of such a one; nothing for parts of a year. */
export function ageKnown({ key }: Subject): number | undefined {
  const years = inWholeYears.exec(key ?? '')?.[1]
  return years === undefined ? undefined : Number(years)
}
