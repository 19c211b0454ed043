import { wordSet } from '../language/wordSet.js'
import type { Phrase } from '../model/phrase.js'
import { isAsserted, type Predication } from '../model/predication.js'
import { agesInRole, holdersOf } from './agesInRole.js'
import type { Pattern } from './pattern.js'
import { perArticle } from './perArticle.js'
import { agentOf } from './persons.js'
import type { View } from './view.js'

const called = wordSet('gunman gunwoman shooter')
/** Those who fire by their office, or in defence. */
const others = wordSet('officer deputy trooper guard homeowner soldier marine agent owner clerk')
const shots = wordSet('shot round gun bullet weapon time trigger pistol rifle handgun shotgun firearm')

/** How old the one who fired is. What officers, guards and owners of houses fire is another matter. */
export const shooterAges = (name: string): Pattern =>
  agesInRole(name, (holder, view) => {
    const all = holdersOf(holder, view)
    if (all.some(({ lemma }) => others.has(lemma))) return undefined
    const person = view.personMeant(holder)
    const fired =
      all.some(
        phrase =>
          called.has(phrase.lemma) ||
          isCalledSo(phrase, view) ||
          firesIn(phrase, view) ||
          isBelievedToFire(phrase, view) ||
          isChildWithGun(phrase, view),
      ) ||
      (person !== undefined && shootersOf(view).has(person))
    return fired ? {} : undefined
  })

const firesIn = ({ index }: Phrase, view: View): boolean =>
  view.predications.some(
    predication =>
      isFiring(predication, view) && predication.roles.some(({ name, phrase }) => name === 'agent' && phrase === index),
  )

/** "A 5-year-old girl is believed to have fired the gun". */
const isBelievedToFire = ({ end }: Phrase, view: View): boolean =>
  /^,? (?:is|was|are|were) (?:believed|thought|suspected|said) to have (?:accidentally |unintentionally )?(?:fired|shot|pulled the trigger|discharged)\b(?! (?:him|her)self)/i.test(
    view.text({ start: end, end: Math.min(end + 90, view.sentence.end) }),
  )

/** "The shooter was a 14-year-old girl", "the gunman was identified as a 20-year-old man". */
const isCalledSo = ({ start }: Phrase, view: View): boolean =>
  calledBefore.test(view.text({ start: Math.max(view.sentence.start, start - 70), end: start }))
const calledBefore =
  /\b(?:shooter|gunman|gunwoman) (?:was|is|has been) (?:(?:later )?(?:identified|described) (?:by \p{L}{1,12} )?as )?(?:an? |the )?$/iu

const children = wordSet('boy girl child toddler son daughter brother sister sibling kid')
/** "A 4-year-old boy got hold of a pistol": in the report of an accident that says who fired. */
const isChildWithGun = ({ lemma, end }: Phrase, view: View): boolean =>
  (children.has(lemma) || /year-old$/.test(lemma)) &&
  gunInHand.test(view.text({ start: end, end: Math.min(end + 90, view.sentence.end) })) &&
  isOfAccident(view)
const gunInHand =
  /^,? (?:who )?(?:(?:had|has|somehow|apparently|then|also|accidentally|was able to|managed to) ){0,2}(?:g[eo]t (?:a )?hold of|g[eo]t (?:his|her|their) hands on|get to|reach|grab|gain(?:ed)? access to|picked up|found|grabbed)(?: [A-Za-z.'’-]{1,14}){0,4} (?:gun|handgun|pistol|rifle|weapon|firearm|shotgun|revolver)\b/i
const isOfAccident = perArticle(({ digest }) =>
  /\b(?:accident(?:al|ally)?|unintentional(?:ly)?|went off)\b/i.test(digest.article.text),
)

function isFiring(predication: Predication, view: View): boolean {
  if (!isAsserted(predication)) return false
  const { verb } = predication
  const object = view.role(predication, 'object')?.lemma
  // "shot himself": the victim
  if (verb === 'shoot') return object !== undefined && !object.endsWith('self')
  if (verb === 'open') return object === 'fire'
  if (verb === 'pull') return object === 'trigger'
  return (
    (verb === 'fire' || verb === 'discharge') && predication.voice === 'active' && (object === undefined || shots.has(object))
  )
}

/** People by name of whom the article says that they fired. */
const shootersOf = perArticle(
  (view): ReadonlySet<string> =>
    new Set(
      view.digest.sentences.flatMap(sentence => {
        const there = view.on(sentence)
        return there.predications.flatMap(one => (isFiring(one, there) ? (agentOf(one, there)?.subject.entity ?? []) : []))
      }),
    ),
)
