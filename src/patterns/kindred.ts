import { genderOfRole } from '../language/roles.js'
import { wordSet } from '../language/wordSet.js'
import type { Entity } from '../model/entity.js'

/** What is known of somebody: a mother is no boy. */
export interface Kind {
  gender?: 'm' | 'f' | undefined
  isChild?: boolean | undefined
}

const children = wordSet('boy girl child teen teenager youth toddler infant baby son daughter student')
const grown = wordSet('man woman mother father wife husband girlfriend boyfriend grandmother grandfather aunt uncle')
const grownAt = 18

export const kindOf = (lemma: string): Kind => ({
  gender: genderOfRole(lemma),
  isChild: children.has(lemma) ? true : grown.has(lemma) ? false : undefined,
})

export const isKindred = (a: Kind, b: Kind): boolean =>
  (!a.gender || !b.gender || a.gender === b.gender) &&
  (a.isChild === undefined || b.isChild === undefined || a.isChild === b.isChild)

export const kindOfEntity = ({ gender, age }: Entity): Kind => ({
  gender,
  isChild: age === undefined ? undefined : age < grownAt,
})
