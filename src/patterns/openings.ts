import type { Subject } from '../model/claim.js'
import type { Phrase } from '../model/phrase.js'
import { party, senderOf, time } from './fillers.js'
import type { Match, Pattern } from './pattern.js'
import { evidenceOf } from './predicate.js'
import { tellIn } from './tellIn.js'
import { chainOf } from './terms.js'
import { type Thing, thingOf } from './things.js'
import type { View } from './view.js'

const site = ['mission', 'plant', 'school', 'road', 'shop', 'company']
const when = new Set(['on', 'in', 'time', 'at', 'during', 'since'])
const date = time('date')

/** "the mission was closed in October", "the closure of the mission in October", "both shut their offices in October". */
export function openings(name: string, words: { verbs: readonly string[]; nouns: readonly string[] }): Pattern {
  const verbs = new Set(words.verbs)
  const nouns = new Set(words.nouns)
  return { name, find: view => [...clauses(view, verbs), ...nominal(view, nouns)] }
}

function clauses(view: View, verbs: ReadonlySet<string>): Match[] {
  return view.predications.flatMap((predication): Match[] => {
    if (!verbs.has(predication.verb)) return []
    const object =
      view.role(predication, 'object') ?? (predication.voice === 'active' ? view.role(predication, 'agent') : undefined)
    if (!object) return []
    const agent = object === view.role(predication, 'agent') ? undefined : view.role(predication, 'agent')
    const found = view.members(object).flatMap(member => subjectsOf(member, agent, view))
    return predication.roles.flatMap(({ name, phrase: n }): Match[] => {
      const filled = when.has(name) ? date(view.phrase(n), view) : undefined
      if (!filled) return []
      return found.map(thing => tellIn(predication, { thing }, filled, view))
    })
  })
}

function nominal(view: View, nouns: ReadonlySet<string>): Match[] {
  return view.phrases.flatMap((phrase): Match[] => {
    if (!nouns.has(phrase.lemma)) return []
    const chain = chainOf(phrase, view)
    const of = chain.find(({ preposition }) => preposition === 'of')
    const thing = of ? subjectsOf(of.phrase, undefined, view)[0] : undefined
    const when = chain.map(({ phrase: other }) => date(other, view)).find(Boolean)
    if (!thing || !when) return []
    return [
      {
        about: { thing },
        value: when.value,
        valueSpan: when.span,
        evidence: evidenceOf(phrase, [{ span: when.span }]),
        polarity: 'affirmed',
        modality: 'fact',
        saidBy: view.saidBy(undefined, when.span),
      },
    ]
  })
}

/** One subject an owner: "both Russia and the alliance shut offices" closes two. */
function subjectsOf(phrase: Phrase, agent: Phrase | undefined, view: View): Subject[] {
  const thing = thingOf(phrase, view, site)
  if (!thing) return []
  const own = senderOf(phrase, view)
  const owners = own ? [own] : agent ? view.members(agent).flatMap(member => party(member, view)?.subject ?? []) : []
  if (owners.length === 0) return thing.subject.text.split(' ').length > 2 ? [thing.subject] : []
  return owners.map(owner => owned(thing, owner))
}

const owned = (thing: Thing, owner: Subject): Subject => ({
  text: `the ${thing.class} of ${owner.text}`,
  key: `${thing.class}: ${owner.key ?? owner.text.toLowerCase()}`,
})
