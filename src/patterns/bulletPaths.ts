import { isRoleNoun } from '../language/roles.js'
import type { Subject } from '../model/claim.js'
import { bodyPart } from './bodyParts.js'
import { contentsOf } from './contents.js'
import { keyOfAge, soleVictim } from './nameless.js'
import { isOfOne } from './victimAges.js'
import type { View } from './view.js'

/** What flies. */
export const bullet = /\b(?:bullet|pellet|slug|fragment|round)/i

/** "The bullet grazed his cheek", "a round went through the girl's arm": whose, and where; where it lodged is another place. */
export const byBullet = new RegExp(
  `\\b(?:bullets?|rounds?|pellets?|slugs?|fragments?)\\b[^.;]{0,40}?\\b(?:struck|hit|gra[sz]ed|pierced|entered|penetrated|(?:ripped|tore|went|passed|travel?led)\\s(?:in|into|inside|through))\\s((?:[\\p{L}\\d-]{1,20}\\s){0,3}?(?:[\\p{L}\\d-]{1,20}['’]s\\s)?)(${bodyPart}(?:(?:,|,?\\sand)\\s${bodyPart}){0,4})\\b(?!\\s(?:of|to|door|seat|yard|room|window|street|area))`,
  'giu',
)

/** Those who may be the one victim of an article. */
const own = /\b(?:victim|child|boy|girl|man|woman|teen|teenager|toddler|baby|infant|son|daughter)$/i

/** Whose body it is: "his", "the 4-year-old girl's", "Nils Berg's". */
export function bearersOf(whose: string, view: View): Subject[] {
  const [, owner] = /^(.*)['’]s$/u.exec(whose) ?? []
  if (owner === undefined) return (whose === '' || /^(?:his|her)$/i.test(whose)) && isOfOne(view) ? [soleVictim] : []
  const named = contentsOf(view.digest, view.sentence.index).names.find(
    ({ kind, entity, text }) => kind === 'person' && entity !== undefined && owner.endsWith(text.replace(/['’]s$/, '')),
  )
  if (named) return [{ text: named.text, entity: named.entity! }]
  const [, years, noun = ''] = /\b(\d{1,3})-year-old(?:\s(\p{L}+))?$/u.exec(owner) ?? []
  if (years !== undefined && (noun === '' || isRoleNoun(noun)))
    return [{ text: `the ${years}-year-old ${noun}`.trim(), key: keyOfAge(years) }]
  return own.test(owner) && isOfOne(view) ? [soleVictim] : []
}
