import { isKinship } from '../language/roles.js'
import { isSlip } from '../language/slip.js'
import { wordSet } from '../language/wordSet.js'
import type { Claim } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import type { Phrase } from '../model/phrase.js'
import type { Span } from '../model/span.js'
import type { TextValue } from '../model/value.js'
import { personIn } from './descriptions.js'
import type { Match, Pattern } from './pattern.js'
import type { View } from './view.js'

/** Whose kin somebody is: "the boy's aunt, Ann Lee", "Ann Lee, the victim's cousin", "his sister Ann Lee". */
export function kinships(name: string): Pattern {
  return {
    name,
    find: view =>
      view.phrases.flatMap((phrase): Match[] => {
        if (phrase.kind === 'name') return calledKin(phrase, view)
        if (
          phrase.kind !== 'noun' ||
          phrase.plural ||
          !isKinship(phrase.lemma) ||
          phrase.modifiers.some(word => /^(?:former|ex|late)$/.test(word))
        )
          return []
        return namesBeside(phrase, view).flatMap((n): Match[] => {
          const other = view.phrase(n)
          return other.kind === 'name' ? tell(phrase, phrase.lemma, other, ownerOf(phrase, view, other), view) : []
        })
      }),
  }
}

/** "His cousin Ann Lee", "Dahl's sister Ann Lee". */
function calledKin(phrase: Phrase, view: View): Match[] {
  const title = view.names(phrase).at(-1)?.title
  const lemma = title?.text.toLowerCase()
  if (!title || lemma === undefined || !isKinship(lemma)) return []
  return tell(title, lemma, phrase, ownerOf(phrase, view, phrase), view)
}

function tell(word: Span, lemma: string, other: Phrase, owner: Owner | undefined, view: View): Match[] {
  const held = owner && personIn(other, view)
  if (!held || held.holder.id === owner.entity) return []
  return [
    {
      about: { person: view.subjectOf(held.holder) },
      value: { kind: 'text', words: lemma },
      valueSpan: { start: word.start, end: word.end },
      evidence: {
        start: Math.min(word.start, other.start, owner.start),
        end: Math.max(word.end, other.end, owner.end),
      },
      polarity: 'affirmed',
      modality: 'fact',
      saidBy: null,
      scope: { marks: [owner.mark] },
    },
  ]
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

/** Whose the kin is: who is named, or the one person whom a pronoun may stand for. */
export function ownerOf(phrase: Phrase, view: View, kin: Phrase): Owner | undefined {
  const of = view.complement(phrase, ['of', 'to'])
  const owner = phrase.possessor !== undefined ? view.phrase(phrase.possessor) : of
  if (owner) return ownedBy(view.person(owner), owner, owner.lemma, view)
  const pronoun = phrase.determiner ?? ''
  if (!/^(?:his|her|their)$/.test(pronoun)) return undefined
  return ownedBy(pronoun === 'their' ? undefined : oneBefore(phrase, kin, pronoun === 'his' ? 'm' : 'f', view), phrase, '?', view)
}

const ownedBy = (id: string | undefined, { start, end }: Span, otherwise: string, view: View): Owner => ({
  mark: id
    ? `${(view.entity(id).given ?? '').toLowerCase()} ${(view.entity(id).surname ?? view.entity(id).name).toLowerCase()}`.trim()
    : otherwise,
  ...(id ? { entity: id } : {}),
  start,
  end,
})

/** Whom "his" or "her" means: the one person before it, in its sentence or else the sentence before. */
function oneBefore(phrase: Phrase, kin: Phrase, gender: 'm' | 'f', view: View): string | undefined {
  const own = view.person(kin)
  const before = view.digest.sentences[view.sentence.index - 1]
  for (const phrases of [view.phrases.filter(({ start }) => start < phrase.start), before?.phrases ?? []]) {
    const people = new Set(
      phrases
        .flatMap(({ entities }) => entities)
        .filter(id => view.entity(id).kind === 'person' && (view.entity(id).gender ?? gender) === gender && id !== own),
    )
    if (people.size > 0) return people.size === 1 ? [...people][0] : undefined
  }
  return undefined
}

/** Ties that one couple goes by: one paper's girlfriend is another's wife, a wife becomes a widow. */
const couple = wordSet('wife widow husband widower spouse partner girlfriend boyfriend fiance fiancee fiancé fiancée')
/** Words for any of them. */
const anyKin = wordSet('relative kin sibling twin parent child kid in-law')
/** "Half-brother", "stepmother", "great-aunt": nearer or farther, of one sort. */
const plain = (word: string): string => grown(word.replace(/^(?:step|half-|great-|foster-)/, ''))
/** "Mom" is mother, "grandma" grandmother. */
const grown = (word: string): string =>
  word
    .replace(/^(grand|step)?(?:mom|mum|mama|ma)$/, '$1mother')
    .replace(/^(grand|step)?(?:dad|papa|pa)$/, '$1father')
    .replace(/ie$/, '')

function compareTies(ours: string, theirs: string): Comparison {
  if (grown(ours) === grown(theirs)) return 'equal'
  if (anyKin.has(ours) || anyKin.has(theirs)) return 'overlapping'
  return (couple.has(ours) && couple.has(theirs)) || plain(ours) === plain(theirs) ? 'rounding' : 'disjoint'
}

/** Kin of two people are no conflict; a description ("the victim") may be either of them only where both papers use it. */
export function compareKinships(a: Claim, b: Claim): Comparison {
  const by = compareTies((a.value as TextValue).words, (b.value as TextValue).words)
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
