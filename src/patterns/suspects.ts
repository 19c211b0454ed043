import type { Claim, DraftValue } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import type { Predication } from '../model/predication.js'
import type { Span } from '../model/span.js'
import { frameOf } from './articleFrame.js'
import { furthest } from './furthest.js'
import { mainOccasion, occasionAt } from './occasion.js'
import type { Match, Pattern } from './pattern.js'
import { patientsOf } from './persons.js'
import { tellAt } from './tellAt.js'
import { isOfThePast } from './toldTimes.js'
import type { View } from './view.js'

const unnamed = 'unnamed'
const culprits =
  'gunm[ae]n|shooters?|suspects?|offenders?|attackers?|assailants?|killers?|robbers?|intruders?|drivers?|perpetrators?|bombers?'
const isCulprit = new RegExp(`^(?:alleged|accused|suspected)?\\s?(?:${culprits})$`, 'i')
/** Steps against somebody whom police hold to have done it. */
const accusing = new Set(['arrest', 'charge', 'indict', 'arraign', 'convict', 'sentence', 'accuse'])

/** Nobody tells who did it: "the gunman has not been identified", "police did not release the suspect's name", "an unidentified man opened fire". */
const nameless: readonly RegExp[] = [
  new RegExp(
    `\\b(?:${culprits})\\b(?:['’]s?)?(?:\\s(?:name|names|identity|identities))?[^.;,]{0,30}?\\b(?:not|n['’]t|yet to)\\s(?:yet\\s)?(?:be\\s|been\\s|immediately\\s|publicly\\s){0,2}(?:identified|named|released|disclosed|known)\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:not|n['’]t|yet to|declined to|without)\\s(?:yet\\s|immediately\\s|been\\s|publicly\\s){0,2}(?:identif(?:y|ied|ying)|nam(?:e|ed|ing)|releas(?:e|ed|ing)|disclos(?:e|ed|ing))\\s(?:the\\s|any\\s|a\\s){0,2}(?:(?:name|names|identity|identities)\\sof\\s(?:the\\s|any\\s){0,2})?(?:[\\p{L}-]{1,20}\\s){0,2}?(?:${culprits})\\b`,
    'iu',
  ),
  new RegExp(`\\b(?:unidentified|unknown|unnamed)\\s(?:[\\p{L}-]{1,20}\\s){0,2}?(?:${culprits})\\b`, 'iu'),
]
/** "A gunman opened fire": whoever did it goes without a name. */
const lone = /^an?\s(?:[\p{L}-]{1,20}\s){0,2}?(?:gunman|shooter|attacker|assailant|robber|intruder)$/iu
const mayTell = new RegExp(`\\b(?:${culprits})\\b`, 'i')

/** Who is suspected of an attack, or that nobody names him yet. An article that names a suspect further down does name one. */
export const suspects = (name: string): Pattern => furthest(anySuspect(name), ({ value }) => (value.kind === 'entities' ? 1 : 0))

function anySuspect(name: string): Pattern {
  return {
    name,
    find: view => {
      const { harmful, front } = frameOf(view.digest)
      if (!harmful || front) return []
      const named = [...accused(view), ...titled(view)]
      if (named.length > 0) return isOfThePast(view.digest, view.sentence) ? [] : named
      return withoutName(view)
    },
  }
}

/** "James Holm was charged with murder". */
const accused = (view: View): Match[] =>
  view.predications.flatMap((predication): Match[] => {
    if (!accusing.has(predication.verb) || predication.polarity === 'denied' || predication.modality !== 'fact') return []
    return patientsOf(predication, view).flatMap(({ named, subject, span }) =>
      named && subject.entity ? tell(nameOf(subject.entity, view), span, view, predication) : [],
    )
  })

/** "suspect James Holm", "the gunman, James Holm", "identified the shooter as James Holm". */
const titled = (view: View): Match[] =>
  view.phrases.flatMap((phrase): Match[] => {
    if (phrase.plural || phrase.members.length > 0) return []
    const id = phrase.entities.find(entity => view.entity(entity).kind === 'person')
    const title = view.names(phrase)[0]?.title
    const role = title && !title.former ? title.text : phrase.kind === 'noun' ? phrase.lemma : ''
    if (!id || !isCulprit.test(role)) return []
    // "he" and "the gunman" alone are no name
    const name = view.names(phrase)[0] ?? phrase.appositions.flatMap(n => view.names(view.phrase(n)))[0]
    return name ? tell(nameOf(id, view), { start: name.start, end: name.end }, view) : []
  })

function withoutName(view: View): Match[] {
  const text = view.text(view.sentence)
  if (!mayTell.test(text)) return []
  for (const pattern of nameless) {
    const found = pattern.exec(text)
    if (!found) continue
    const start = view.sentence.start + found.index
    return leaveOpen({ start, end: start + found[0].length }, view)
  }
  if (view.sentence.prominence === 'body') return []
  const phrase = view.phrases.find(one => !one.plural && one.entities.length === 0 && lone.test(view.text(one)))
  return phrase ? leaveOpen({ start: phrase.start, end: phrase.end }, view) : []
}

function leaveOpen(span: Span, view: View): Match[] {
  const modality = view.clauseAround(span)?.modality
  if (modality === 'condition' || modality === 'counterfactual') return []
  return tell({ kind: 'text', words: unnamed }, span, view).map(match => ({ ...match, stage: 'so-far' }))
}

const nameOf = (entity: string, view: View): DraftValue => ({
  kind: 'entities',
  as: 'people',
  entities: [entity],
  texts: [view.entity(entity).name],
})

function tell(value: DraftValue, span: Span, view: View, predication?: Predication): Match[] {
  const occasion = occasionAt(view.digest, view.sentence, span.start)
  if (!occasion || occasion.period || occasion.scope.marks?.includes('past')) return []
  return [{ ...tellAt({ thing: mainOccasion(view.digest) }, value, span, view, predication), scope: occasion.scope }]
}

/** A name settles what an earlier report left open, not the reverse; two names may be two suspects. */
export function compareSuspects(a: Claim, b: Claim): Comparison | undefined {
  const [ours, theirs] = [a.value.kind === 'text', b.value.kind === 'text']
  if (ours && theirs) return 'equal'
  if (!ours && !theirs) return a.members?.[0] && a.members[0].key === b.members?.[0]?.key ? undefined : 'unrelated'
  const [open, settled] = ours ? [a, b] : [b, a]
  return (open.published ?? '') > (settled.published ?? open.published ?? '') ? 'unrelated' : 'disjoint'
}
