import { isRoleNoun } from '../../language/roles.js'
import { isSaying } from '../../language/verbs.js'
import { wordSet } from '../../language/wordSet.js'
import type { Phrase } from '../../model/phrase.js'
import type { Predication } from '../../model/predication.js'
import type { Sentence } from '../../model/sentence.js'

export interface Speaker {
  entity?: string
  name: string
}

/** What the search for speakers knows of the article. */
export interface SpeechSource {
  text: string
  /** Name of an entity by its id. */
  nameOf: (entity: string) => string
  /** Whom a description takes up, where the text has just named him. */
  takenUp: (phrase: Phrase, sentence: Sentence) => string | undefined
}

/** Papers that speak for somebody: "in a statement saying" is said by who gave it out. */
const papers = wordSet(
  'statement release letter email e-mail memo tweet post note message announcement video interview briefing conference',
)

/** Who a phrase names as speaker; pronouns that stand for nobody known are none. */
export function speakerFrom(sentence: Sentence, phrase: Phrase, { text, nameOf, takenUp }: SpeechSource): Speaker | undefined {
  const entity = phrase.entities[0]
  if (entity) return { entity, name: nameOf(entity) }
  for (const n of phrase.appositions) {
    const other = sentence.phrases[n]!.entities[0]
    if (other) return { entity: other, name: nameOf(other) }
  }
  const titled = nameBehind(sentence, phrase) ?? takenUp(phrase, sentence)
  if (titled) return { entity: titled, name: nameOf(titled) }
  if (phrase.kind === 'pronoun' || sentence.tokens[phrase.first]!.pos === 'PRON') return undefined
  if (phrase.kind === 'number' || phrase.time !== undefined) return undefined
  return { name: text.slice(phrase.start, phrase.end) }
}

/** "said crane driver Kari Dahl", "Nordfrakt founder and chief executive Kari Dahl said": the name right behind words of its title. */
function nameBehind(
  { phrases, tokens }: Sentence,
  { index, last, kind, determiner, plural, lemma, members }: Phrase,
): string | undefined {
  const next = phrases[index + 1]
  if (kind !== 'noun' || determiner !== undefined || next?.kind !== 'name' || next.determiner !== undefined) return undefined
  // "sheep" may be many
  const isTitle =
    (next.first === last + 1 && (!plural || /^\p{Ll}/u.test(tokens[next.first]!.text))) ||
    (isRoleNoun(lemma) && !plural && members.length === 1 && members[0] === next.index)
  return isTitle ? next.entities[0] : undefined
}

/** The one who says what a clause with a verb of saying tells. */
export function sayerOf(predication: Predication, sentence: Sentence, source: SpeechSource): Speaker | undefined {
  const { predications, phrases } = sentence
  const role = predication.roles.find(({ name }) => name === 'agent')
  const own = inverted(predication, sentence, source) ?? (role && phrases[role.phrase]!)
  const phrase = ofWholeSentence(predication, sentence) ?? goesOn(predication, own, sentence) ?? own
  if (!phrase || !papers.has(phrase.lemma) || phrase.kind !== 'noun') return phrase && speakerFrom(sentence, phrase, source)
  const owner = phrase.possessor === undefined ? undefined : phrases[phrase.possessor]!
  const from = phrase.complements.find(({ preposition }) => preposition === 'from' || preposition === 'by')
  const giver = owner ?? (from && phrases[from.phrase]!)
  if (giver) return speakerFrom(sentence, giver, source)
  const above = predication.parent === undefined ? undefined : predications[predication.parent]
  const agent = above?.roles.find(({ name }) => name === 'agent')
  return (agent && speakerFrom(sentence, phrases[agent.phrase]!, source)) ?? speakerFrom(sentence, phrase, source)
}

/** "Berg would not say whether Dahl knew, saying “…”", "Berg was clear when asked by Dahl, saying “…”": behind a comma speaks the one of whom the sentence tells. */
function ofWholeSentence({ form, token }: Predication, { predications, phrases, tokens }: Sentence): Phrase | undefined {
  if (form !== 'participle' || tokens[token - 1]?.lower !== ',') return undefined
  const main = predications.find(({ token: at }) => at < token)
  // "Dahl says Berg rang her, telling her"
  if (main && isSaying(main.verb) && main.polarity === 'affirmed') return undefined
  const role = main?.roles.find(({ name }) => name === (main.voice === 'passive' ? 'object' : 'agent'))
  const subject = role && phrases[role.phrase]!
  if (!subject || subject.first > 0 || (subject.entities.length === 0 && subject.kind !== 'pronoun')) return undefined
  // ", who was followed by Dahl, saying"
  const isOfAnother = tokens.slice(subject.last, token).some(({ lower }) => /^(?:who|whom|whose|which|and|but|with)$/.test(lower))
  return isOfAnother ? undefined : subject
}

/** "He raised that possibility, saying “…”", "She said the plan had its merits, but added “…”": no thing speaks, but who is spoken of in the clause above. */
function goesOn(predication: Predication, own: Phrase | undefined, { predications, phrases }: Sentence): Phrase | undefined {
  // "a sign saying"
  const hangs =
    predication.form === 'participle'
      ? own?.last !== predication.token - 1
      : predication.verb === 'add' && own && own.last + 3 < predication.token
  if (!hangs || (own && (own.entities.length > 0 || own.kind === 'pronoun'))) return undefined
  let above = predication
  for (let hops = 0; above.parent !== undefined && hops < 8; hops++) {
    above = predications[above.parent]!
    const role = above.roles.find(({ name }) => name === (above.voice === 'passive' ? 'object' : 'agent'))
    const phrase = role && phrases[role.phrase]!
    if (phrase && phrase !== own && (phrase.entities.length > 0 || phrase.kind === 'pronoun')) return phrase
  }
  return undefined
}

/** “…,” said the mayor: right behind the closing mark the verb stands before its subject, whatever the quotation ends with. */
function inverted({ token, verb }: Predication, { tokens, phrases }: Sentence, { text }: SpeechSource): Phrase | undefined {
  if (verb === 'tell' || !/[”"’'»]\s?$/.test(text.slice(Math.max(0, tokens[token]!.start - 2), tokens[token]!.start)))
    return undefined
  return phrases.find(({ first, kind, time }) => first === token + 1 && kind !== 'number' && time === undefined)
}

const apart = wordSet('after before while when as until since because although though whereas where')

/** The verb of saying above a clause, if there is one. */
export function sayingAbove(predications: readonly Predication[], predication: Predication): Predication | undefined {
  let child = predication
  for (let hops = 0; child.parent !== undefined && hops < 8; hops++) {
    const parent = predications[child.parent]!
    const told =
      (child.form === 'finite' || child.form === 'infinitive') &&
      !(child.conjunction !== undefined && apart.has(child.conjunction))
    if ((isSaying(parent.verb) || isHoping(parent.verb)) && parent.voice === 'active' && told && child.token > parent.token)
      return parent
    child = parent
  }
  return undefined
}

/** Verbs that give an attitude rather than a report, with what the clause under them becomes where it is told as a fact. */
const hoping = wordSet(
  'hope expect believe think suggest predict estimate suspect promise vow pledge fear doubt assume speculate',
)
export const isHoping = (verb: string): boolean => hoping.has(verb)
