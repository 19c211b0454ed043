import { foldSpelling, foldWords } from '../language/foldWords.js'
import type { Comparison } from '../model/comparison.js'
import type { YesNoValue } from '../model/value.js'

const thing = ({ of }: YesNoValue): string => foldWords(of).map(foldSpelling).join(' ')

export const compareYesNo = (a: YesNoValue, b: YesNoValue): Comparison =>
  thing(a) !== thing(b) ? 'unrelated' : a.yes === b.yes ? 'equal' : 'disjoint'

export const keyOfYesNo = (value: YesNoValue): string => `${value.yes ? 'yes' : 'no'} ${thing(value)}`

export const printYesNo = ({ yes, of }: YesNoValue): string => (yes ? of : `not ${of}`)
