import { isHappening, isSameFamily, isSudden } from '../language/eventWords.js'
import { wordSet } from '../language/wordSet.js'
import type { Phrase } from '../model/phrase.js'
import type { Predication } from '../model/predication.js'
import { contains, overlaps } from '../model/span.js'
import type { Fact } from './fact.js'
import type { View } from './view.js'

/** What an incident does: "the suspect was arrested on Monday" is not of the shooting. */
const harmful = new Set(
  'shoot kill die injure attack stab poison fire burn crash destroy rob kidnap rape suffer begin'
    .split(' ')
    .map(word => `~${word}`),
)

/** "Officers responded to a shooting at 3 a.m.": the alarm is raised as it happens. */
const alarms = wordSet('respond receive get hear call dispatch summon alert rush report')

/** What is done in an incident of a kind, whatever noun or verb tells it. */
const deeds: Record<string, string> = { shooting: '~shoot', killing: '~kill', attack: '~attack', crash: '~crash' }

/**
 * Kind of the incident that the article is about, where the value is of that incident: its clause, the noun round or right before the value, or the noun
 * before "that left 16 people injured on Sunday" tells of one of that kind. `items` are the words of the sentence.
 */
export function incidentOf(
  { span: value, heads, clause }: Pick<Fact, 'span' | 'heads' | 'clause'>,
  view: View,
  items: { has(item: string): boolean },
): string | undefined {
  const main = view.mainEvent
  if (!main || !isSudden(main.kind)) return undefined
  const isHarm = heads.some(head => harmful.has(head))
  if (!isHarm && !(clause && (alarms.has(clause.verb) || isHappening(clause.verb)))) return undefined
  const deed = deeds[main.kind]
  if (isHarm && deed !== undefined && isAlone(main.kind, view) && (heads.includes(deed) || items.has(deed))) return main.kind
  const core = clause ? coreOf(clause, view) : []
  // "It happened late on Tuesday"
  if (clause && isHappening(clause.verb) && core.some(({ kind }) => kind === 'pronoun')) return main.kind
  const near = [
    ...core,
    ...view.phrases.filter(
      phrase =>
        overlaps(phrase, value) ||
        (isHarm && phrase.end <= value.start) ||
        (clause && alarms.has(clause.verb) && contains(clause, phrase)),
    ),
  ]
  const events = [clause, view.phrases.findLast(({ end }) => end <= value.start), ...near].flatMap(part => part?.event ?? [])
  return events.some(id => isSameFamily(view.event(id).kind, main.kind)) ? main.kind : undefined
}

/** No other incident of the kind was read in the article. */
const isAlone = (kind: string, { digest }: View): boolean =>
  digest.events.every(event => event.main || !isSameFamily(event.kind, kind))

const coreOf = (clause: Predication, view: View): Phrase[] =>
  view.roles(clause, ['agent', 'object']).map(({ phrase }) => view.phrase(phrase))
