import { wordSet } from './wordSet.js'

const determiners = wordSet(
  'the a an this that these those his her its their our my your no every each any some another all both either neither',
)
const prepositions = wordSet(
  'of in on at by for with from to into onto over under between among against during through across near after before since until till within without toward towards around about above below behind beside besides beyond despite inside outside per via upon amid amidst alongside along off throughout following including concerning regarding like unlike than as',
)

export const isDeterminer = (lower: string): boolean => determiners.has(lower)
export const isPreposition = (lower: string): boolean => prepositions.has(lower)
