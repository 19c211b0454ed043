import { smallNumber } from '../language/numberWords.js'
import type { Phrase } from '../model/phrase.js'
import { perArticle } from './perArticle.js'
import { agentOf, everybody, patientsOf, type Somebody } from './persons.js'
import type { View } from './view.js'

const several =
  /^(?:both|two|three|four|five|six|they|them|pair|trio|brothers?|m[ae]n|wom[ae]n|suspects?|defendants?|teens?|teenagers?|officers?|couple|people|students?|youths?|boys?|girls?)$/
const size = /^(?:the |all |these |those )?(both|two|three|four|five|six|pair|trio|couple)\b/i
const sizes = new Map([
  ['both', 2],
  ['pair', 2],
  ['couple', 2],
  ['trio', 3],
])
const accusing = new Set('arrest charge indict capture apprehend arraign accuse jail sentence convict acquit'.split(' '))

/** Those whom "both men", "the two" or "the three" stand for: a list in the sentence before, or all whom the article names as held or charged, if they are as many. */
export function groupMeant(phrase: Phrase, view: View): Somebody[] {
  const text = view.text(phrase).replace(/\s+/g, ' ')
  if (phrase.names.length > 0 || phrase.members.length > 0 || !several.test(phrase.lemma)) return []
  const told = size.exec(text)?.[1]?.toLowerCase()
  const many = told === undefined ? undefined : (sizes.get(told) ?? smallNumber(told))
  // "the men", "they": as many as the list
  if (many === undefined && phrase.determiner !== 'the' && phrase.kind !== 'pronoun') return []
  const { start, end } = phrase
  const here = (each: Somebody): Somebody => ({ ...each, span: { start, end } })
  const before = view.digest.sentences[view.sentence.index - 1]
  const listed = before === undefined ? [] : longestList(view.on(before))
  if (listed.length > 1 && (many === undefined || listed.length === many)) return listed.map(here)
  const accused = [...accusedIn(view).values()]
  return many !== undefined && accused.length === many ? accused.map(here) : []
}

/** The list of names of a sentence, where it has one list and no other name. */
function longestList(view: View): Somebody[] {
  const lists = view.phrases.map(phrase => everybody(phrase, view)).filter(found => found.length > 1)
  const [first] = lists.sort((a, b) => b.length - a.length)
  const named = new Set((first ?? []).map(({ subject }) => subject.entity))
  const others = view.phrases.some(phrase => phrase.entities.some(id => view.entity(id).kind === 'person' && !named.has(id)))
  return first && !others ? first : []
}

/** Those whom an article names as arrested, charged or tried, by entity. */
export const accusedIn = perArticle((view): Map<string, Somebody> => {
  const found = new Map<string, Somebody>()
  for (const sentence of view.digest.sentences) {
    const own = view.on(sentence)
    for (const predication of own.predications) {
      const agent = predication.verb === 'plead' ? agentOf(predication, own) : undefined
      const accused = accusing.has(predication.verb) ? patientsOf(predication, own) : agent ? [agent] : []
      for (const who of accused) if (who.named && who.subject.entity) found.set(who.subject.entity, who)
    }
  }
  return found
})
