import { dayOfIso } from '../language/calendar.js'
import type { Claim } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'

const dayOf = ({ value }: Claim): string | undefined => (value.kind === 'date' ? value.earliest : undefined)
/** Told before the day. */
const isAhead = (claim: Claim): boolean => (dayOf(claim) ?? '') > (claim.published ?? '9999')

/** Days between two papers in which a hearing may have been put off. */
const longEnough = 2
/** What is to come may be put off in the meantime. */
const isPutOff = (a: Claim, b: Claim): boolean => {
  const [told, other] = [dayOfIso(a.published), dayOfIso(b.published)]
  return (
    isAhead(a) &&
    isAhead(b) &&
    dayOf(a) !== dayOf(b) &&
    told !== undefined &&
    other !== undefined &&
    Math.abs(told - other) > longEnough
  )
}

/** What is done again and again: a paper tells of one announcement or day in court, and another of the next. */
const repeated =
  /\b(?:announc(?:ed?|es)|(?:statement|polls?|warrant|survey)\b.{0,30}\breleased|reveal(?:s|ed)?|respond(?:s|ed)|tweet(?:s|ed)|issued?|sp(?:oke|eaks)|appear(?:s|ed)?|in court)\b/i
/** Days beyond which that is likelier than a slip of one paper. */
const fewDays = 3
const isTwice = (a: Claim, b: Claim): boolean => {
  const [ours, theirs] = [a, b].map(claim => dayOfIso(dayOf(claim)))
  if (ours === undefined || theirs === undefined || Math.abs(ours - theirs) <= fewDays || isAhead(a) || isAhead(b)) return false
  return a.modality === 'fact' && b.modality === 'fact' && [a, b].some(({ about: { fact } }) => repeated.test(fact?.told ?? ''))
}

/** Two days of which both may be right. */
export const compareFactDays = (a: Claim, b: Claim): Comparison | undefined =>
  isPutOff(a, b) || isTwice(a, b) ? 'unrelated' : undefined
