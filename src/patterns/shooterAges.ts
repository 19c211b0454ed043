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
      all.some(phrase => called.has(phrase.lemma) || firesIn(phrase, view)) ||
      (person !== undefined && shootersOf(view).has(person))
    return fired ? {} : undefined
  })

const firesIn = ({ index }: Phrase, view: View): boolean =>
  view.predications.some(
    predication =>
      isFiring(predication, view) && predication.roles.some(({ name, phrase }) => name === 'agent' && phrase === index),
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
