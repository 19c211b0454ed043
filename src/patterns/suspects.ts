import { isAsserted } from '../model/predication.js'
import { isLocalHarm } from './articleFrame.js'
import { furthest } from './furthest.js'
import type { Match, Pattern } from './pattern.js'
import { patientsOf } from './persons.js'
import { isOfThePast } from './toldTimes.js'
import { leaveOpen, leftOpenBy, rankOfName, tellName } from './unnamed.js'
import type { View } from './view.js'

const culprits =
  'gunm[ae]n|shooters?|suspects?|offenders?|attackers?|assailants?|killers?|robbers?|intruders?|drivers?|perpetrators?|bombers?'
const isCulprit = new RegExp(`^(?:alleged|accused|suspected)?\\s?(?:${culprits})$`, 'i')
/** Steps against somebody whom police hold to have done it. */
const accusing = new Set(['arrest', 'charge', 'indict', 'arraign', 'convict', 'sentence', 'accuse'])
/** "A gunman opened fire": whoever did it goes without a name. */
const lone = /^an?\s(?:[\p{L}-]{1,20}\s){0,2}?(?:gunman|shooter|attacker|assailant|robber|intruder)$/iu
const nameless = leftOpenBy(culprits)

/** Who is suspected of an attack, or that nobody names him yet. An article that names a suspect further down does name one. */
export const suspects = (name: string): Pattern => furthest(anySuspect(name), rankOfName)

function anySuspect(name: string): Pattern {
  return {
    name,
    find: view => {
      if (!isLocalHarm(view.digest)) return []
      const named = [...accused(view), ...titled(view)]
      if (named.length > 0) return isOfThePast(view.digest, view.sentence) ? [] : named
      return withoutName(view)
    },
  }
}

/** "James Holm was charged with murder". */
const accused = (view: View): Match[] =>
  view.predications.flatMap((predication): Match[] => {
    if (!accusing.has(predication.verb) || !isAsserted(predication)) return []
    return patientsOf(predication, view).flatMap(({ named, subject, span }) =>
      named ? tellName(subject, span, view, predication) : [],
    )
  })

/** "suspect James Holm", "the gunman, James Holm", "identified the shooter as James Holm". */
const titled = (view: View): Match[] =>
  view.phrases.flatMap((phrase): Match[] => {
    if (phrase.plural || phrase.members.length > 0) return []
    const id = view.person(phrase)
    const title = view.names(phrase)[0]?.title
    const role = title && !title.former ? title.text : phrase.kind === 'noun' ? phrase.lemma : ''
    if (!id || !isCulprit.test(role)) return []
    // "a school bus driver" is a living
    if (/^driver$/i.test(role) && phrase.determiner !== 'the') return []
    // "he" and "the gunman" alone are no name
    const name = view.names(phrase)[0] ?? phrase.appositions.flatMap(n => view.names(view.phrase(n)))[0]
    return name ? tellName(view.subjectOf(view.entity(id)), { start: name.start, end: name.end }, view) : []
  })

function withoutName(view: View): Match[] {
  const open = nameless(view)
  if (open) return open
  if (view.sentence.prominence === 'body') return []
  const phrase = view.phrases.find(one => !one.plural && one.entities.length === 0 && lone.test(view.text(one)))
  return phrase ? leaveOpen({ start: phrase.start, end: phrase.end }, view) : []
}
