import { genderOfRole, isRoleNoun } from '../../language/roles.js'
import { wordSet } from '../../language/wordSet.js'
import type { Entity } from '../../model/entity.js'
import type { Phrase } from '../../model/phrase.js'
import type { Sentence } from '../../model/sentence.js'
import { agesIn } from './ages.js'

/** What people are for themselves: such words describe anew whom the text has just named ("the widower said"). A judge, an officer or a doctor is somebody else. */
const personal = wordSet(
  'widow widower pensioner retiree grandmother grandfather teenager student schoolboy schoolgirl newlywed honeymooner native veteran survivor skipper captain striker midfielder defender goalkeeper keeper winger forward centre-back full-back scorer playmaker batsman bowler batter pitcher quarterback hooker prop sprinter hurdler runner swimmer cyclist skier jockey golfer boxer sailor rower champion medallist medalist winner champion finalist newcomer debutant singer songwriter musician actor actress novelist poet painter author tycoon billionaire',
)
/** Former holders of these are known to all, and come in without a name. */
const offices = wordSet('president minister chancellor premier governor senator mayor judge king queen prince princess chief')
/** Sentences back to the last name. */
const reach = 3

/**
 * "Kari Dahl lost her house. “…,” said the 54-year-old": the one person named last, where nothing speaks against it. `isQuoted` tells what stands between
 * quotation marks.
 */
export function takenUp(
  phrase: Phrase,
  sentence: Sentence,
  sentences: readonly Sentence[],
  byId: ReadonlyMap<string, Entity>,
  isQuoted: (at: number) => boolean,
): string | undefined {
  if (!describesAnew(phrase, sentence)) return undefined
  for (let n = sentence.index; n >= 0 && n >= sentence.index - reach; n--) {
    const { phrases } = sentences[n]!
    const told = phrases.filter(({ index, start }) => (n < sentence.index || index < phrase.index) && !isQuoted(start))
    const people = new Set(told.flatMap(({ entities }) => entities).filter(id => /^(?:person|unknown)$/.test(byId.get(id)!.kind)))
    if (people.size === 0) continue
    const [id] = people
    const one = byId.get(id!)!
    return people.size === 1 && one.kind === 'person' && fits(one, phrase, sentence) ? id : undefined
  }
  return undefined
}

function describesAnew(phrase: Phrase, sentence: Sentence): boolean {
  const { determiner, plural, kind, lemma, modifiers, complements, names } = phrase
  if (determiner !== 'the' || plural || names.length > 0 || (kind !== 'noun' && !/-year-old$/.test(lemma))) return false
  // "the father of two"
  const counted = complements.some(
    ({ preposition, phrase }) => preposition === 'of' && sentence.phrases[phrase]!.kind === 'number',
  )
  if (/^(?:mother|father|mum|dad|grandmother|grandfather)$/.test(lemma)) return counted
  if (complements.length > 0) return false
  const aged = agesIn(phrase, sentence).length > 0
  const past = modifiers.some(word => word === 'former' || word === 'retired') && !offices.has(lemma)
  return aged || (isRoleNoun(lemma) && past) || personal.has(lemma)
}

function fits({ gender, age }: Entity, phrase: Phrase, sentence: Sentence): boolean {
  const told = genderOfRole(phrase.lemma)
  if (told && gender && told !== gender) return false
  const [years] = agesIn(phrase, sentence)
  return years === undefined || age === undefined || Math.abs(age - years) <= 1
}
