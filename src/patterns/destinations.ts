import { distance } from 'fastest-levenshtein'
import { fold } from '../language/fold.js'
import { isSlip } from '../language/slip.js'
import { wordSet } from '../language/wordSet.js'
import type { Claim } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import type { Phrase } from '../model/phrase.js'
import type { Predication } from '../model/predication.js'
import type { Span } from '../model/span.js'
import type { OrganisationValue } from '../model/value.js'
import { frameOf } from './articleFrame.js'
import { mainOccasion } from './occasion.js'
import type { Match, Pattern } from './pattern.js'
import { type Somebody, somebody } from './persons.js'
import { evidenceOf } from './predicate.js'
import { patientMeant } from './soleVictim.js'
import { woundedMeant } from './soleWounded.js'
import { tellOf } from './tellOf.js'
import { unanimous } from './unanimous.js'
import type { View } from './view.js'

export interface DestinationOptions {
  name: string
  verbs: readonly string[]
  prepositions: readonly string[]
  /** Last words of the names of such houses. */
  heads: RegExp
  /** Whom a phrase names as the one brought there. */
  meant: (phrase: Phrase, view: View) => Somebody | undefined
}

/** "Was taken to a hospital, where she died." */
const deadly = /\b(?:died?|dead|deceased|dying|succumbed|pronounced|declared|body|killed)\b/i

export const hospitals: DestinationOptions = {
  name: 'taken to a hospital',
  verbs: [
    'take',
    'transport',
    'rush',
    'airlift',
    'fly',
    'bring',
    'transfer',
    'admit',
    'treat',
    'hospitalize',
    'hospitalise',
    'move',
    'drive',
    'die',
    'recover',
    'pronounce',
    'list',
    'carry',
    'be',
    'remain',
    'undergo',
  ],
  prepositions: ['to', 'at', 'into', 'in'],
  heads:
    /\b(?:hospital of [a-z]{3,20}|hospital|infirmary|medical center|medical centre|clinic|trauma center|medical|hospital center|health|healthcare|regional|memorial|general|med)$/,
  meant: (phrase, view) => (deadly.test(view.text(view.sentence)) ? patientMeant : woundedMeant)(phrase, view),
}

export const jails: DestinationOptions = {
  name: 'held in a jail',
  verbs: [
    'hold',
    'book',
    'lodge',
    'jail',
    'detain',
    'take',
    'imprison',
    'incarcerate',
    'transfer',
    'house',
    'remand',
    'bring',
    'transport',
    'be',
    'remain',
  ],
  prepositions: ['at', 'in', 'into', 'to'],
  heads:
    /\b(?:jail|prison|penitentiary|detention center|detention centre|detention facility|correctional facility|correctional institution|corrections|correctional center|correctional centre|justice center)$/,
  meant: somebody,
}

/** Where somebody was brought: "was taken to Oslo Hospital", "is being held at the Bergen County Jail". */
export const destinations = (options: DestinationOptions): Pattern =>
  unanimous(
    told(options),
    ({ value }) =>
      fold((value as OrganisationValue).name)
        .split(/[\s-]+/)
        .find(word => !idle.has(word)) ?? '',
  )

/** The hospitals to which the wounded of an article's occasion were brought, whoever of them. */
export function hospitalsUsed(name: string): Pattern {
  const verbs = new Set([...hospitals.verbs, 'stabilize', 'discharge', 'release', 'stay', 'arrive', 'hold', 'go', 'walk'])
  const prepositions = [...hospitals.prepositions, 'from']
  return {
    name,
    find: view => {
      if (!frameOf(view.digest).harmful) return []
      return view.predications.flatMap((predication): Match[] =>
        verbs.has(predication.verb) && predication.polarity === 'affirmed' && predication.modality !== 'condition'
          ? view.roles(predication, prepositions).flatMap(({ phrase }): Match[] => {
              const house = houseOf(view.phrase(phrase), hospitals.heads, view)
              if (!house || (lasting.has(predication.verb) && !isPatient(predication, house.span, view))) return []
              return [
                {
                  about: { thing: mainOccasion(view.digest) },
                  value: { kind: 'organisation', name: house.text },
                  valueSpan: house.span,
                  evidence: evidenceOf(predication, [{ span: house.span }]),
                  polarity: 'affirmed',
                  modality: predication.modality,
                  saidBy: view.saidBy(predication, house.span),
                },
              ]
            })
          : [],
      )
    },
  }
}

const lasting = new Set(['be', 'undergo'])
/** "Is in critical condition at", "had surgery at". */
const isPatient = ({ token }: Predication, { start }: Span, view: View): boolean =>
  /\b(?:condition|critical|stable|intensive care|surgery|surgeries|operation|unresponsive|hospitali[sz]ed|recovering|treated)\b/i.test(
    view.text({ start: view.sentence.tokens[token]!.start, end: start }),
  )

function told({ name, verbs, prepositions, heads, meant }: DestinationOptions): Pattern {
  const wanted = new Set(verbs)
  return {
    name,
    find: view =>
      view.predications.flatMap((predication): Match[] => {
        const { verb } = predication
        const isHospital = heads === hospitals.heads
        if (!wanted.has(verb) || (!isHospital && verb === 'be' && !isHeld(predication, view))) return []
        const phrase = (verb === 'undergo' ? undefined : view.role(predication, 'object')) ?? intransitive(predication, view)
        const who = phrase && meant(phrase, view)
        if (!who) return []
        return view.roles(predication, prepositions).flatMap(({ phrase: n }): Match[] => {
          const phrase = view.phrase(n)
          const house = houseOf(phrase, heads, view)
          if (!house || (isHospital && lasting.has(verb) && !isPatient(predication, house.span, view))) return []
          return [tellOf(who, predication, { kind: 'organisation', name: house.text }, house.span, view)]
        })
      }),
  }
}

const remaining = new Set(['die', 'recover', 'remain', 'be', 'undergo'])
/** "died at", "is recovering at", "is behind bars in", "remains in". */
const intransitive = (predication: Predication, view: View): Phrase | undefined =>
  remaining.has(predication.verb) ? view.role(predication, 'agent') : undefined

const isHeld = ({ roles }: Predication, view: View): boolean =>
  roles.some(({ phrase }) => /^(?:bar|custody)s?$/.test(view.phrase(phrase).lemma))

export function houseOf(
  phrase: Phrase,
  heads: RegExp,
  view: View,
): { text: string; span: { start: number; end: number } } | undefined {
  const names = view.names(phrase)
  const first = names[0]
  if (!first) return undefined
  // "the Ulven County jail", and not "a jail in Ulven"
  if (phrase.kind !== 'name' && (phrase.kind !== 'noun' || first.start > phrase.end)) return undefined
  const span = {
    start: Math.min(ownerStart(first.start, view), ...names.map(({ start }) => start)),
    end: Math.max(phrase.end, names.at(-1)!.end),
  }
  const text = view.text(span).replace(/\s+/g, ' ').replace(inside, '')
  const isHouse = text.includes(' ') ? heads.test(fold(text)) : heads === hospitals.heads && joinedName.test(text)
  return isHouse ? { text, span } : undefined
}

/** "Oslo Hospital downtown", "Oslo Hospital emergency room". */
const inside = / (?:downtown|emergency (?:room|department)|trauma unit|intensive care unit|ER|ICU|campus)$/i

/** "St. John’s Episcopal Hospital": the saint is part of the name. */
function ownerStart(start: number, view: View): number {
  const owner = /(?:(?:St|Mt)\.?\s)?\p{Lu}\p{L}{1,20}['’]s?\s$/u.exec(
    view.text({ start: Math.max(view.sentence.start, start - 32), end: start }),
  )
  return owner ? start - owner[0].length : start
}

/** "LakeMed", "MedHaven": names of houses in one word. */
const joinedName = /^\p{Lu}\p{Ll}{1,20}(?:Med|Health|Care)$|^(?:Med|Health|Care)\p{Lu}\p{Ll}{1,20}$/u

const idle = wordSet(
  'hospital medical center centre university memorial regional general the of county city community health system clinic st saint at in and jail prison detention facility correctional institution corrections state trauma childrens children',
)

/** Houses whose names share a word of their own are one ("Mercy Health", "Mercy Hospital"); a name of common words alone ("University Hospital") excludes none. */
export function compareHouses({ value: a }: Claim, { value: b }: Claim): Comparison | undefined {
  const [ours, theirs] = [a, b].map(
    value =>
      new Set(
        fold((value as OrganisationValue).name)
          .replace(/['’]s?\b/g, '')
          .split(/[\s-]+/)
          .map(word => word.replace(/s$/, ''))
          .filter(word => word !== '' && !idle.has(word)),
      ),
  )
  if (ours!.size === 0 || theirs!.size === 0)
    return fold((a as OrganisationValue).name) === fold((b as OrganisationValue).name) ? 'equal' : 'unrelated'
  if ([...ours!].some(word => theirs!.has(word)) || isShortened(a, b) || isShortened(b, a)) return 'equal'
  return [...ours!].some(word => [...theirs!].some(other => isMisspelt(word, other))) ? 'rounding' : 'disjoint'
}

/** "Hellstroem" and "Helstrom" by two papers. */
const isMisspelt = (a: string, b: string): boolean =>
  isSlip(a, b) || (Math.min(a.length, b.length) >= longWord && distance(a, b) <= 2)
const longWord = 7

/** "UT Medical Center": the University of Tennessee's. */
function isShortened(a: Claim['value'], b: Claim['value']): boolean {
  const words = (value: Claim['value']): string[] => (value as OrganisationValue).name.split(/[\s-]+/)
  const letters = words(b)
    .filter(word => /^\p{Lu}/u.test(word))
    .map(word => word[0])
    .join('')
  return words(a).some(word => /^\p{Lu}{2,5}$/u.test(word) && letters.startsWith(word))
}
