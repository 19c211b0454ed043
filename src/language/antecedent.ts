import type { Phrase } from '../model/phrase.js'
import type { Token } from '../model/token.js'
import type { Element } from './elements.js'
import { isGroupNoun, isRoleNoun } from './roles.js'
import { isEventful } from './verbClasses.js'
import { wordSet } from './wordSet.js'

const people = wordSet(
  'person people man men woman women child children boy girl someone somebody anyone everyone those one other others who all many few some most victim teenager adult individual driver passenger user member ones him her them he she they',
)

const isPersonal = (phrase: Phrase, tokens: readonly Token[]): boolean =>
  phrase.named === 'person' ||
  (phrase.kind !== 'name' &&
    (isRoleNoun(phrase.lemma) ||
      isGroupNoun(phrase.lemma) ||
      people.has(phrase.lemma) ||
      people.has(tokens[phrase.head]!.lower))) ||
  (phrase.kind === 'number' && phrase.time === undefined)

const singularVerbs = wordSet("is was has 's")
const pluralVerbs = wordSet('are were have')

/** What a relative word stands for: the nearest phrase that fits its kind and the number of its verb, up the chain of prepositional phrases. */
export function antecedentOf(
  word: string,
  near: number,
  verb: Element | undefined,
  comma: boolean,
  phrases: readonly Phrase[],
  tokens: readonly Token[],
): number {
  const chain = chainOf(near, phrases)
  if (word === 'who' || word === 'whom') {
    const person = chain.find(n => isPersonal(phrases[n]!, tokens))
    if (person !== undefined) return person
    for (let n = near; n >= 0 && n > near - 4; n--) if (isPersonal(phrases[n]!, tokens)) return n
    return near
  }
  const group = verb?.is === 'verb' ? verb.group : undefined
  const first = group ? tokens[group.first]!.lower : ''
  const fits = (n: number): boolean => {
    const phrase = phrases[n]!
    // "the US that took place": no restrictive clause hangs on a name
    if (!comma && phrase.kind === 'name' && phrase.determiner === undefined) return false
    if (phrase.kind === 'number' && phrase.time !== undefined) return false
    if (phrase.named === 'person' && word === 'which') return false
    // "the treaty on fishing, which": a bare noun is seldom meant
    if (
      phrase.kind === 'noun' &&
      phrase.determiner === undefined &&
      !phrase.plural &&
      phrase.quantity === undefined &&
      n === near &&
      chain.length > 1
    )
      return false
    const one = singularVerbs.has(first) || group?.form === 's'
    const many = pluralVerbs.has(first) || (group?.form === 'base' && group.auxiliary === undefined)
    if (one && isPlural(phrase)) return false
    if (many && !isPlural(phrase)) return false
    return !(group && isEventful(group.lemma) && (phrase.named === 'place' || phrase.named === 'nation'))
  }
  return chain.find(fits) ?? near
}

const isPlural = (phrase: Phrase): boolean => phrase.plural || phrase.members.length > 0

/** The phrase, then each that it hangs on with a preposition. */
function chainOf(near: number, phrases: readonly Phrase[]): number[] {
  const chain = [near]
  let n = near
  for (let hops = 0; hops < 5; hops++) {
    let governor = n - 1
    while (governor >= 0 && !phrases[governor]!.complements.some(({ phrase }) => phrase === n) && n - governor < 4) governor--
    if (governor < 0 || !phrases[governor]!.complements.some(({ phrase }) => phrase === n)) break
    chain.push(governor)
    n = governor
  }
  return chain
}

/** "the delegation of Russia, headed by X": behind a comma the whole phrase is meant, and of an apposition what it renames. */
export function ownerOf(n: number, comma: boolean, phrases: readonly Phrase[]): number {
  const renamed = phrases[n]!.appositions.find(other => other < n)
  if (comma && renamed !== undefined) return renamed
  return comma ? chainOf(n, phrases).at(-1)! : n
}
