import type { Claim } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import type { Phrase } from '../model/phrase.js'
import { isAsserted, type Predication } from '../model/predication.js'
import { daysApart } from '../values/date.js'
import { expressionOf } from './expressionOf.js'
import { day, dayWithin } from './fillers.js'
import type { Match, Pattern } from './pattern.js'
import { everybody, type Somebody, somebody } from './persons.js'
import { evidenceOf } from './predicate.js'
import { seizure } from './seizures.js'
import { tellOf } from './tellOf.js'
import { isOfThePast } from './toldTimes.js'
import { unanimous } from './unanimous.js'
import type { View } from './view.js'

/** On which day a person was arrested: "was arrested on Friday", "turned herself in Monday night", "his arrest on Tuesday". Of several arrests in one article none is told. */
export const arrestDays = (name: string): Pattern =>
  unanimous(
    { name, find: view => (isOfThePast(view.digest, view.sentence) ? [] : [...inClauses(view), ...inPhrases(view)]) },
    ({ value }) => expressionOf(value),
  )

/** "at 8 p.m. Monday", "just after 8 p.m. Monday": on Monday. */
const byTheHour = ['at', 'around', 'about', 'after', 'before']

const inClauses = (view: View): Match[] =>
  view.predications.flatMap((predication): Match[] => {
    if (!isAsserted(predication) || predication.form === 'gerund') return []
    const who = arrested(predication, view)
    if (who.length === 0) return []
    return view
      .roles(predication, [...(predication.verb === 'turn' ? ['time', 'on', 'in'] : ['time', 'on']), ...byTheHour])
      .flatMap(({ name, phrase }) => (byTheHour.includes(name) ? dayWithin : day)(view.phrase(phrase), view) ?? [])
      .slice(0, 1)
      .flatMap(({ value, span }) => who.map(each => tellOf(each, predication, value, span, view)))
  })

function arrested(predication: Predication, view: View): Somebody[] {
  const told = seizure(predication, view)
  return told ? everybody(told.who, view) : []
}

/** "Lee's arrest on Tuesday morning", "the arrest of Ann Lee on Tuesday". */
const inPhrases = (view: View): Match[] =>
  view.phrases.flatMap((phrase): Match[] => {
    if (phrase.lemma !== 'arrest' || phrase.plural) return []
    const owner = phrase.possessor === undefined ? view.complement(phrase, ['of']) : view.phrase(phrase.possessor)
    const who = owner && somebody(owner, view)
    const told = dayOf(phrase, view) ?? (owner && dayOf(owner, view))
    if (!who || !told) return []
    const clause = view.clauseAround(phrase)
    return [
      {
        about: { person: who.subject },
        value: told.value,
        valueSpan: told.span,
        evidence: evidenceOf(phrase, [told, who]),
        polarity: 'affirmed',
        modality: clause?.modality ?? 'fact',
        saidBy: view.saidBy(clause, told.span),
      },
    ]
  })

/** "of Nils Berg, of Bergen, on Tuesday": the day may hang on what stands before it. */
function dayOf(phrase: Phrase, view: View): ReturnType<typeof day> {
  const inner = view.complement(phrase, ['on']) ?? view.complement(view.complement(phrase, ['of', 'in']) ?? phrase, ['on'])
  return inner && day(inner, view)
}

/** Days within which two reports mean one arrest. */
const farthest = 20

/** Whoever is arrested weeks later is arrested again. */
export const compareArrestDays = ({ value: a }: Claim, { value: b }: Claim): Comparison | undefined =>
  a.kind === 'date' && b.kind === 'date' && daysApart(a, b) > farthest ? 'unrelated' : undefined
