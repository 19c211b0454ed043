import type { Phrase } from '../model/phrase.js'
import type { Predication } from '../model/predication.js'
import { accusedMeant, isUnnamed } from './accusedMeant.js'
import { chargesInNouns } from './chargesInNouns.js'
import { groupMeant } from './groupMeant.js'
import { offencesIn } from './offences.js'
import { isOfOldCase } from './oldCases.js'
import type { Match, Pattern } from './pattern.js'
import { everybody, patientsOf, type Somebody } from './persons.js'
import { tellOf } from './tellOf.js'
import type { View } from './view.js'

const charging = new Map([
  ['charge', ['with']],
  ['indict', ['on', 'for']],
  ['convict', ['of']],
  ['acquit', ['of']],
  ['accuse', ['of']],
])

/** Who accuses in court, and not in a speech. */
const accusing = new Set(['indictment', 'complaint', 'affidavit', 'warrant', 'prosecutor', 'jury', 'authorities'])

/** Verbs of which the accused is the subject. */
const isOwn = new Set(['face', 'plead'])

const holding = new Set(['arrest', 'hold', 'book', 'jail', 'face', 'detain', 'arraign', 'want'])

/** "was arrested on charges of", "faces charges that include": where the list begins. */
const onCharges = /^[^.;]{0,80}?\b(?:charges?|counts?) (?:of|that include|including)\s/i
/** "Was booked on suspicion of": no charge as yet. */
const onSuspicion =
  /^[^.;]{0,80}?\b(?:on|under|for) (?:suspicion|investigation) of\s|^[^.;,]{0,50}?\b(?:on probable cause|for(?: the)?)\s(?=(?:(?:attempted|negligent|involuntary|voluntary|capital|aggravated|criminal|first-degree|second-degree|third-degree)\s){0,2}(?:murders?|manslaughter|homicide)\b(?! (?:investigation|detectives|trial|unit)))/i

function chargesBehind(from: number, pattern: RegExp, view: View): number | undefined {
  const found = pattern.exec(view.text({ start: from, end: Math.min(view.sentence.end, from + 110) }))
  return found ? from + found[0].length : undefined
}

/** "Facing a murder charge", "booked on capital murder charges", "pleaded not guilty to aggravated murder": where the offences stand. */
function chargeNamed(from: number, view: View): { start: number; end: number } | undefined {
  const found =
    /^\s(?:(?:not )?guilty to\s)?(?:(?:into|in|at)\s(?:[\p{L}.'’-]{1,20}\s){1,6}?(?=on\s|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\s))?(?:(?:on\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\s(?:morning\s|afternoon\s|night\s|evening\s)?)?(?:on\s)?((?:an?\s|the\s|\p{Ll}{2,8}\s)?(?:(?!charges?\b|counts?\b|of\b|dropp)[\p{L}-]{2,20},?\s){1,10}?)(?:charges?|counts?)\b/iu.exec(
      view.text({ start: from, end: Math.min(view.sentence.end, from + 110) }),
    )
  return found ? { start: from + found[0].indexOf(found[1]!), end: from + found[0].length } : undefined
}

/** What a person is charged with: each offence of the list is an answer of its own; with `suspected`, also that on suspicion of which somebody is held. */
export function charges(name: string, verbs: readonly string[], suspected = false): Pattern {
  return {
    name,
    find: view => [
      ...(verbs.includes('charge') ? chargesInNouns(view, ({ verb }) => holding.has(verb) || verb === 'plead') : []),
      ...view.predications.flatMap((predication): Match[] => {
        const { end } = view.sentence.tokens[predication.token]!
        const isHeld = verbs.includes('charge') && holding.has(predication.verb)
        const caught = isHeld
          ? (chargesBehind(end, onCharges, view) ?? (suspected ? chargesBehind(end, onSuspicion, view) : undefined))
          : undefined
        const named =
          caught === undefined && verbs.includes('charge') && (holding.has(predication.verb) || predication.verb === 'plead')
            ? chargeNamed(end, view)
            : undefined
        if (named) {
          if (isOfOldCase(view)) return []
          const who = accusedBy(predication, view)
          const offences = offencesIn(view.digest.article.text.slice(0, named.end), named.start)
          return who.flatMap(each =>
            offences.map(({ words, ...span }) => ({
              ...tellOf(each, predication, { kind: 'text', words }, span, view),
              ...(predication.verb === 'plead' ? { polarity: 'affirmed' as const } : {}),
            })),
          )
        }
        const prepositions = verbs.includes(predication.verb) ? charging.get(predication.verb) : caught && ['on']
        if (!prepositions) return []
        const accused = accusedBy(predication, view)
        if (
          accused.length === 0 ||
          (predication.verb === 'accuse' && !accusing.has(view.role(predication, 'agent')?.lemma ?? ''))
        )
          return []
        const listed = offencesIn(view.digest.article.text.slice(0, view.sentence.end), caught ?? end)
        if (listed.length > 0 || caught !== undefined)
          return accused.flatMap(who =>
            listed.map(({ words, ...span }) => ({
              ...tellOf(who, predication, { kind: 'text', words }, span, view),
              // "was set to be booked on suspicion of murder": he is held on it
              ...(suspected && predication.verb === 'book' && predication.modality === 'plan'
                ? { modality: 'fact' as const }
                : {}),
            })),
          )
        return view.roles(predication, prepositions).flatMap(({ phrase: n }) =>
          view.members(view.phrase(n)).flatMap((phrase): Match[] => {
            const offence = offenceOf(phrase, view)
            if (!offence) return []
            return accused.map(who => tellOf(who, predication, { kind: 'text', words: offence.words }, offence.span, view))
          }),
        )
      }),
    ],
  }
}

/** Who is charged: by name, or all of "both men". */
function accusedBy(predication: Predication, view: View): Somebody[] {
  const phrase = view.role(predication, isOwn.has(predication.verb) ? 'agent' : 'object')
  if (!phrase) return []
  const group = groupMeant(phrase, view)
  if (group.length > 0) return group
  const found = isOwn.has(predication.verb) ? everybody(phrase, view) : patientsOf(predication, view)
  if (found.length > 0) return found
  const meant = accusedMeant(phrase, view)
  return meant.length > 0 ? meant : unnamed(phrase)
}

/** "A Bergen man was charged with murder": the one accused of the story, if it has one. */
const unnamed = (phrase: Phrase): Somebody[] =>
  isUnnamed(phrase)
    ? [{ subject: { text: 'the suspect', key: 'culprit' }, span: { start: phrase.start, end: phrase.end }, named: false }]
    : []

/** "two counts of aggravated assault": the offence behind the counts. */
function offenceOf(phrase: Phrase, view: View): { words: string; span: { start: number; end: number } } | undefined {
  const inner = phrase.lemma === 'count' || phrase.lemma === 'charge' ? view.complement(phrase, ['of']) : phrase
  if (inner?.kind !== 'noun' || inner.time !== undefined) return undefined
  return {
    words: [...inner.modifiers.filter(word => !/^(?:alleged|new|additional|federal|state)$/.test(word)), inner.lemma].join(' '),
    span: { start: inner.start, end: inner.end },
  }
}
