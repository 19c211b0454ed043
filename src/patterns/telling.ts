import { actionsOf, actionsOfNoun } from '../language/actions.js'
import { demonymCountry } from '../language/countries.js'
import { fold } from '../language/fold.js'
import { foldSpelling } from '../language/foldWords.js'
import { foldName } from '../language/nameFold.js'
import { rememberWords } from '../language/rememberWords.js'
import { stem } from '../language/stem.js'
import { wordSet } from '../language/wordSet.js'
import type { Telling } from '../model/claim.js'
import type { Phrase } from '../model/phrase.js'
import type { Predication } from '../model/predication.js'
import { contains, overlaps, type Span } from '../model/span.js'
import type { Fact } from './fact.js'
import { incidentOf } from './incident.js'
import type { View } from './view.js'

/** Words that tell no fact apart. */
const idle = wordSet(
  'be have do get go make come will would may might can could shall should must say tell accord according include official officials authority source spokesman spokeswoman report reporter news statement',
  'people person one other more most many some several first last new old time year month week day hour minute today yesterday tomorrow morning afternoon evening night about around almost nearly least also just still then there here when while where who which what that this these those it its their his her our your my own such only very well even ago early late earlier later about mr mrs ms dr sen rep gov president',
)
const wordy = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'NUM', 'X'])
const hasLetter = rememberWords(word => /\p{L}/u.test(word))

/** Verbs that tell no action of their own. */
const light = new Set([
  'take place',
  ...wordSet(
    'be have do make happen occur come go get give hold see become remain set put schedule expect begin start continue plan',
  ),
])

const itemsAs = (actionsOfWord: (lemma: string) => readonly string[]): ((lemma: string) => readonly string[]) =>
  rememberWords(lemma => {
    const folded = foldSpelling(lemma)
    const actions = actionsOfWord(folded)
    if (actions.length > 0) return actions
    const country = demonymCountry(folded)
    return country ? [country.key] : [stem(folded)]
  })
const itemsOfVerb = itemsAs(actionsOf)
const itemsOfNoun = itemsAs(actionsOfNoun)

/** Families of action of a word, else its stem. */
export const itemsOf = (lemma: string, isVerb: boolean): readonly string[] => (isVerb ? itemsOfVerb : itemsOfNoun)(lemma)

/** Content words of each token of a sentence, names by their last word, pronouns by what they stand for. */
export function itemsByToken(view: View): string[][] {
  const { tokens, phrases } = view.sentence
  const found: string[][] = tokens.map(({ lower, lemma, pos }) => {
    if (!wordy.has(pos) || !hasLetter(lower)) return []
    const folded = fold(lemma)
    return idle.has(folded) || idle.has(lower) ? [] : [...itemsOf(folded, pos === 'VERB')]
  })
  for (const phrase of phrases) {
    if (phrase.kind === 'pronoun') for (const id of phrase.entities) found[phrase.head]!.push(...nameItems(view.entity(id)))
    if (phrase.names.length === 0) continue
    for (const { first, last, kind, surname } of view.names(phrase)) {
      if (kind !== 'person' || !surname) continue
      for (let t = first; t <= last; t++) found[t] = []
      found[last] = [foldName(surname)]
    }
  }
  return found
}

function nameItems({ kind, surname, name }: { kind: string; surname?: string; name: string }): string[] {
  if (kind === 'person' && surname) return [foldName(surname)]
  return fold(name)
    .split(/[\s-]+/)
    .flatMap(word => (idle.has(word) ? [] : itemsOf(word, false)))
}

export const phraseOf = (span: Span, view: View): Phrase | undefined => view.phrases.find(phrase => overlaps(phrase, span))

/** What the sentence says of a value: the words of its clause and those around, without the value itself. */
export function tellingOf(
  { span: value, clause, heads, mark }: Pick<Fact, 'span' | 'clause' | 'heads' | 'mark'>,
  items: readonly (readonly string[])[],
  view: View,
): Telling {
  const own = new Set<string>()
  const around = new Set<string>()
  const spans = clause ? [clause, ...completing(clause, view)] : []
  view.sentence.tokens.forEach((token, t) => {
    if (overlaps(token, value)) return
    const words = !clause || spans.some(span => contains(span, token)) ? own : around
    const told = items[t]!
    for (let n = 0; n < told.length; n++) words.add(told[n]!)
  })
  for (const item of own) around.delete(item)
  const incident = incidentOf({ span: value, heads, ...(clause ? { clause } : {}) }, view, new Set([...own, ...around]))
  return {
    heads: [...heads],
    mark,
    clause: [...own],
    around: [...around],
    ...(clause ? namesIn(clause, value, view) : { people: [], bodies: [] }),
    things: clause ? thingsOf(clause, view) : [],
    streets: streetsIn(view),
    ...(incident ? { incident } : {}),
  }
}

function namesIn(clause: Span, value: Span, view: View): { people: string[]; bodies: string[] } {
  const people = new Set<string>()
  const bodies = new Set<string>()
  for (const phrase of view.phrases) {
    if (!contains(clause, phrase) || overlaps(phrase, value)) continue
    for (const id of phrase.entities) {
      const { kind, surname, name, key } = view.entity(id)
      if (kind === 'person' && surname) people.add(foldName(surname))
      if (kind === 'organisation') bodies.add(key ?? fold(name))
    }
  }
  return { people: [...people], bodies: [...bodies] }
}

const ways = wordSet('street st st. avenue ave ave. road rd rd. drive dr dr. lane boulevard blvd blvd. highway')

/** Names of streets in the sentence: "Somerset Street near Lee". */
function streetsIn({ sentence: { tokens } }: View): string[] {
  const found = tokens.flatMap((token, at) => {
    const name = tokens[at - 1]
    return ways.has(token.lower) && name?.pos === 'PROPN' ? [name.lower] : []
  })
  return [...new Set(found)]
}

/** "Police released a warrant", "the statement was released": the nouns that tell two releases apart. */
function thingsOf(clause: Predication, view: View): string[] {
  const found = view
    .roles(clause, ['agent', 'object', 'complement'])
    .map(({ phrase }) => view.phrase(phrase))
    .flatMap(phrase => (phrase.kind === 'noun' && !idle.has(fold(phrase.lemma)) ? itemsOf(phrase.lemma, false) : []))
  return [...new Set(found)]
}

/** Clauses that tell what was announced, ruled, asked or begun: without them the verb says little. */
function completing(clause: Predication, view: View): Predication[] {
  const n = view.predications.indexOf(clause)
  return view.predications.filter(
    ({ parent, form, conjunction }) =>
      parent === n &&
      (form === 'infinitive' || form === 'gerund' || conjunction === 'that' || (form === 'finite' && conjunction === undefined)),
  )
}

/** Families of what a clause tells: its verb, or the noun that it is about where the verb is light ("the shooting happened"). */
export function headsOfClause(clause: Predication, view: View): string[] {
  const verbs = light.has(clause.verb) ? [] : itemsOf(clause.verb, true)
  if (verbs.length > 0) return [...verbs]
  const nouns = view.roles(clause, ['agent', 'object', 'complement']).flatMap(({ phrase }) => headsOfPhrase(view.phrase(phrase)))
  return nouns
}

export const headsOfPhrase = (phrase: Phrase): string[] => (phrase.kind === 'noun' ? [...itemsOf(phrase.lemma, false)] : [])

/** Items are words and, under a tilde, families of action. */
export const isAction = (item: string): boolean => item.startsWith('~')

const mereWords = wordSet(
  'say tell add report state note tweet post write explain recall insist reply comment remark argue claim believe think expect hope know',
)

/** "said Monday", "told reporters Friday": the day of the words, not of what they tell. */
export const isMereSaying = ({ verb }: Predication): boolean => mereWords.has(verb)

/** All actions of the clause round a value, where its verb tells none ("reports said the plane left Oslo at noon"). */
export function actionsIn(span: Span, items: readonly (readonly string[])[], view: View): string[] {
  return [...new Set(view.sentence.tokens.flatMap((token, t) => (contains(span, token) ? items[t]!.filter(isAction) : [])))]
}
