import { descriptionKinds } from '../../language/bodies.js'
import { fold } from '../../language/fold.js'
import { givenName } from '../../language/givenNames.js'
import { surnameKey } from '../../values/personName.js'

/** May two names of speakers be those of one? "Kari Dahl" / "Ms. Dahl", "the Treasury" / "the Treasury Department", "Nordvik" / "the carmaker". */
export function isOneSpeaker(a: string, b: string): boolean {
  if (surnameKey(a) === surnameKey(b)) return true
  const [few, many] = [a, b].sort((x, y) => x.length - y.length)
  // "opposition" is nobody's name
  if (isNamed(few!) && wordsOf(few!).every(word => wordsOf(many!).includes(word))) return true
  return (isFirm(a) && isBodyName(b)) || (isFirm(b) && isBodyName(a)) || (isFirm(a) && isFirm(b))
}

const wordsOf = (name: string): string[] => fold(name).split(' ')

/** "The carmaker", "the two companies": a firm without its name. */
function isFirm(name: string): boolean {
  const noun = wordsOf(name).at(-1)!
  return (
    name === name.toLowerCase() &&
    [noun, noun.replace(/ies$/, 'y'), noun.replace(/s$/, '')].some(one => descriptionKinds.get(one)?.[0] === 'company')
  )
}

const isNamed = (name: string): boolean => /^(?:[Tt]he )?\p{Lu}/u.test(name)

const isBodyName = (name: string): boolean => isNamed(name) && givenName(wordsOf(name)[0]!) === undefined
