import type { MeasureValue } from '../model/value.js'
import { accusedMeant } from './accusedMeant.js'
import { holderOfAge } from './agesInRole.js'
import { contentsOf } from './contents.js'
import { isSeized } from './describedAges.js'
import type { Match, Pattern } from './pattern.js'
import { tellAt } from './tellAt.js'
import type { View } from './view.js'

/** "A 15-year-old boy was arrested on Monday", in an article that names one person as arrested or charged, and tells no other age of him. */
export const accusedAges = (name: string): Pattern => ({
  name,
  find: view =>
    contentsOf(view.digest, view.sentence.index).quantities.flatMap((age): Match[] => {
      const value = age.value as MeasureValue
      if (age.kind !== 'age' || value.unit !== 'year' || value.min !== value.max) return []
      const holder = holderOfAge(age, view)
      const [who] = holder && isSeized(holder, view) ? accusedMeant(holder, view) : []
      return who && isOne(view) ? [tellAt({ person: who.subject }, value, { start: age.start, end: age.end }, view)] : []
    }),
})

/** "A 15-year-old boy and a man of 20 were arrested." */
const isOne = (view: View): boolean =>
  contentsOf(view.digest, view.sentence.index).quantities.filter(({ kind }) => kind === 'age').length === 1
