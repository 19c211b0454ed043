import { wordSet } from '../../language/wordSet.js'
import type { Predication } from '../../model/predication.js'
import type { Sentence } from '../../model/sentence.js'

/** Parts that people play in a crime. An attacker may be an officer, and is not yet a suspect. */
export type Part = 'suspect' | 'victim' | 'attacker'

const accusing = wordSet('arrest charge accuse indict convict jail detain sentence apprehend arraign')
const owning = wordSet('surrender plead confess')
const harming = wordSet('kill shoot stab wound injure murder slay')

/** The part that a verb gives to whoever takes a role in it: who is arrested is the suspect, who is shot or dies the victim. */
export const partIn = (verb: string, role: string): Part | undefined => {
  if (role === 'agent')
    return verb === 'die' ? 'victim' : harming.has(verb) ? 'attacker' : owning.has(verb) ? 'suspect' : undefined
  if (role !== 'object') return undefined
  return accusing.has(verb) ? 'suspect' : harming.has(verb) ? 'victim' : undefined
}

/** What comes of a blow. */
const suffering = wordSet('die fall collapse survive bleed recover suffer')
export const isSuffering = (verb: string): boolean => suffering.has(verb)

/** What is done with the hurt, and with those who hurt them; what the guilty do. */
const helped = wordSet(
  'take rush airlift transport fly treat hospitalize hospitalise pronounce declare list wound injure hit strike',
)
const handled = wordSet('book extradite')
const held = wordSet('take hold release free')
const custody = wordSet('custody jail prison bail bond')
const keeping = wordSet('in into from at on without')
const conditions = wordSet('condition hospital coma surgery')

/** Is it said of the subject of a clause what befalls a victim, or a suspect? Wider than `partIn`: such a clause makes nobody either, it goes on about one. */
export function partOfSubject({ verb, voice, roles }: Predication, { phrases }: Sentence): 'victim' | 'suspect' | undefined {
  const isPassive = voice === 'passive'
  if (verb === 'flee' || owning.has(verb) || (isPassive && (accusing.has(verb) || handled.has(verb)))) return 'suspect'
  const isKept = roles.some(({ name, phrase }) => keeping.has(name) && custody.has(phrases[phrase]!.lemma))
  if (isKept && (verb === 'be' || verb === 'remain' || (isPassive && held.has(verb)))) return 'suspect'
  const lies = roles.some(
    ({ name, phrase }) =>
      (name === 'in' || name === 'from' || (name === 'object' && verb === 'undergo')) && conditions.has(phrases[phrase]!.lemma),
  )
  return suffering.has(verb) || lies || (isPassive && helped.has(verb)) ? 'victim' : undefined
}
