import { fold } from '../language/fold.js'
import type { Phrase } from '../model/phrase.js'
import { isAsserted, type Predication } from '../model/predication.js'
import type { Match } from './pattern.js'
import { perArticle } from './perArticle.js'
import { isOfThePast } from './toldTimes.js'
import { leaveOpen, namesMark } from './unnamed.js'
import type { View } from './view.js'

/** The mark that lists the folded surnames of all whom an article names. */
const namesIn = perArticle((view): { mark: string } => {
  const surnames = view.digest.entities.flatMap(({ kind, surname }) => (kind === 'person' && surname ? [fold(surname)] : []))
  return { mark: `${namesMark}${[...new Set(surnames)].sort().join(' ')}` }
})

/**
 * An article that names nobody for a part in the story calls him "a gunman" or "a 30-year-old woman": it leaves open who that is. `partOf` gives the phrase
 * that plays the part in a clause, if it does. Whom the article names is kept as a mark, so that a name which another article gives to that part can be told from one that
 * this article knows and only tells in words unread.
 */
export const goingUnnamed =
  (partOf: (predication: Predication, view: View) => Phrase | undefined) =>
  (view: View): Match[] => {
    if (isOfThePast(view.digest, view.sentence)) return []
    for (const predication of view.predications) {
      if (!isAsserted(predication)) continue
      const phrase = partOf(predication, view)
      if (!phrase || !isUnnamed(phrase, view)) continue
      return leaveOpen(phrase, view).map(match => ({ ...knowing(match, view), stage: 'silent' }))
    }
    return []
  }

/** With the names that its article knows: whoever is one of them is no news to it. */
export const knowing = (match: Match, view: View): Match => ({
  ...match,
  scope: { ...match.scope, marks: [...(match.scope?.marks ?? []), namesIn(view).mark] },
})

function isUnnamed(phrase: Phrase, view: View): boolean {
  // "a man and a woman"
  if (phrase.members.length > 0)
    return phrase.members.map(n => view.phrase(n)).every(one => isNobody(one) && isUnnamed(one, view))
  const isOwned = phrase.possessor !== undefined && !/^(?:his|her|their)$/.test(phrase.determiner ?? '')
  if ((phrase.kind !== 'noun' && !/^some(?:one|body)$/.test(phrase.lemma)) || isOwned) return false
  // "another man": one of whom others may be named
  // "my girl": somebody's own words
  if (
    phrase.plural ||
    /^(?:no|another|other|both|my|our|your)$/.test(phrase.determiner ?? '') ||
    amongOthers.test(view.text(phrase))
  )
    return false
  return view.personMeant(phrase) === undefined && phrase.names.length === 0
}

/** "A girl and her mother", "one male and one female". */
const isNobody = ({ determiner }: Phrase): boolean => determiner === undefined || /^(?:an?|one|his|her|their)$/.test(determiner)

const amongOthers =
  /\b(?:one of|(?:at least|more than) one|other|another|first|second|third|fourth|fifth|sixth|final|last|remaining|additional)\b/i
