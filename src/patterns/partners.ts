import { wordSet } from '../language/wordSet.js'
import type { Claim } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import type { TextValue } from '../model/value.js'
import { isLocalHarm } from './articleFrame.js'
import { ownerOf } from './kinships.js'
import { presentOccasion } from './occasion.js'
import type { Match, Pattern } from './pattern.js'
import { tellAt } from './tellAt.js'
import { unanimous } from './unanimous.js'
import { sortOfPartner } from './victimTies.js'

const couple = wordSet('wife husband spouse girlfriend boyfriend fiance fiancee fiancé fiancée')
const mayTell = /\b(?:wife|husband|spouse|girlfriend|boyfriend|fianc[eé])/i
/** Another one of several. */
const further = /\b(?:ex|former|first|second|third|late|previous|then|estranged|future|new|old|later)\b/i

/** By what tie somebody's partner goes: "she was with her fiancée", "Dahl and her husband". Whoever is given two partners by an article is given none. */
export const partners = (name: string): Pattern =>
  unanimous(anyPartner(name), ({ value }) => sortOfPartner((value as TextValue).words))

function anyPartner(name: string): Pattern {
  return {
    name,
    find: view => {
      if (!mayTell.test(view.text(view.sentence)) || !isLocalHarm(view.digest)) return []
      return view.phrases.flatMap((phrase): Match[] => {
        if (phrase.kind !== 'noun' || phrase.plural || !couple.has(phrase.lemma.toLowerCase())) return []
        const own = view.text(phrase)
        if (further.test(own)) return []
        const owner = ownerOf(phrase, view, phrase)
        if (owner?.entity === undefined || !presentOccasion(view.digest, view.sentence, phrase.start)) return []
        const clause = view.clauseAround(phrase)
        if (clause?.polarity === 'denied' || clause?.modality === 'condition') return []
        return [
          tellAt(
            { person: view.subjectOf(view.entity(owner.entity)) },
            { kind: 'text', words: (/common-law/i.test(own) ? 'common-law ' : '') + phrase.lemma.toLowerCase() },
            { start: phrase.start, end: phrase.end },
            view,
            clause,
          ),
        ]
      })
    },
  }
}

const genderOf = (words: string): string =>
  /(?:wife|girlfriend)$/.test(words) ? 'f' : /(?:husband|boyfriend)$/.test(words) ? 'm' : ''

/** A fiancée is a girlfriend besides; a wife is neither. Two genders are two people. */
export function comparePartners(a: Claim, b: Claim): Comparison {
  const [ours, theirs] = [(a.value as TextValue).words, (b.value as TextValue).words]
  const [mine, other] = [genderOf(ours), genderOf(theirs)]
  if (mine !== '' && other !== '' && mine !== other) return 'unrelated'
  const [sort, rival] = [sortOfPartner(ours), sortOfPartner(theirs)]
  if (sort === rival) return 'equal'
  if (sort === 'common-law' || rival === 'common-law') return 'overlapping'
  if (sort === 'married' || rival === 'married') return 'disjoint'
  return sort === 'engaged' ? 'narrower' : 'wider'
}
