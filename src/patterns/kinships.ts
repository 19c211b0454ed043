import { isKinship } from '../language/roles.js'
import { isSlip } from '../language/slip.js'
import type { Claim } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import type { Phrase } from '../model/phrase.js'
import type { TextValue } from '../model/value.js'
import { compareTexts } from '../values/text.js'
import { personIn } from './descriptions.js'
import type { Match, Pattern } from './pattern.js'
import type { View } from './view.js'

/** Whose kin somebody is: "the boy's aunt, Ann Lee", "Ann Lee, the victim's cousin", "his sister Ann Lee". */
export function kinships(name: string): Pattern {
  return {
    name,
    find: view =>
      view.phrases.flatMap((phrase): Match[] => {
        if (
          phrase.kind !== 'noun' ||
          phrase.plural ||
          !isKinship(phrase.lemma) ||
          phrase.modifiers.some(word => /^(?:former|ex|late)$/.test(word))
        )
          return []
        const owner = ownerOf(phrase, view)
        if (!owner) return []
        return namesBeside(phrase, view).flatMap((n): Match[] => {
          const other = view.phrase(n)
          const held = other.kind === 'name' ? personIn(other, view) : undefined
          if (!held || held.holder.id === owner.entity) return []
          return [
            {
              about: { person: view.subjectOf(held.holder) },
              value: { kind: 'text', words: phrase.lemma },
              valueSpan: { start: phrase.start, end: phrase.end },
              evidence: {
                start: Math.min(phrase.start, other.start, owner.start),
                end: Math.max(phrase.end, other.end, owner.end),
              },
              polarity: 'affirmed',
              modality: 'fact',
              saidBy: null,
              scope: { marks: [owner.mark] },
            },
          ]
        })
      }),
  }
}

/** In apposition, or right behind a comma where a verb of saying closes it: "Holm's aunt, Ann Lee said". */
function namesBeside(phrase: Phrase, view: View): readonly number[] {
  if (phrase.appositions.length > 0) return phrase.appositions
  const next = view.phrases[phrase.index + 1]
  const { tokens } = view.sentence
  return next?.kind === 'name' && next.first === phrase.last + 2 && tokens[phrase.last + 1]?.text === ',' ? [next.index] : []
}

interface Owner {
  /** Surname or describing noun, "?" for a pronoun that stands for nobody known. */
  mark: string
  entity?: string
  start: number
  end: number
}

function ownerOf(phrase: Phrase, view: View): Owner | undefined {
  const of = view.complement(phrase, ['of', 'to'])
  const owner = phrase.possessor !== undefined ? view.phrase(phrase.possessor) : of
  if (!owner)
    return /^(?:his|her|their)$/.test(phrase.determiner ?? '') ? { mark: '?', start: phrase.start, end: phrase.end } : undefined
  const id = view.person(owner)
  return {
    mark: id
      ? `${(view.entity(id).given ?? '').toLowerCase()} ${(view.entity(id).surname ?? view.entity(id).name).toLowerCase()}`.trim()
      : owner.lemma,
    ...(id ? { entity: id } : {}),
    start: owner.start,
    end: owner.end,
  }
}

/** Kin of two people are no conflict; a description ("the victim") may be either of them only where both papers use it. */
export function compareKinships(a: Claim, b: Claim): Comparison | undefined {
  const by = compareTexts(a.value as TextValue, b.value as TextValue)
  if (by !== 'disjoint') return by
  const [ours, theirs] = [a.scope?.marks?.[0], b.scope?.marks?.[0]]
  return isOneOwner(ours ?? '?', theirs ?? '?') ? 'disjoint' : 'unrelated'
}

/** One mark, or one name in two spellings. */
function isOneOwner(a: string, b: string): boolean {
  if (a === '?' || b === '?') return false
  const [ours, theirs] = [a.split(' '), b.split(' ')]
  if (a === b) return true
  if (ours.length < 2 || theirs.length < 2 || ours.at(-1) !== theirs.at(-1)) return false
  return isSlip(ours[0]!, theirs[0]!)
}
