import type { Claim } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import type { TextValue } from '../model/value.js'
import { furthest } from './furthest.js'
import type { Match, Pattern } from './pattern.js'
import type { Somebody } from './persons.js'
import { patientMeant } from './soleVictim.js'
import { woundedMeant } from './soleWounded.js'
import { tellOf } from './tellOf.js'
import type { View } from './view.js'

/** What hospitals say of patients, from bad to good; states of one number go together ("critical but stable"). */
const conditions = new Map([
  ['dead', 0],
  ['critical', 1],
  ['grave', 1],
  ['serious', 1],
  ['guarded', 1],
  ['stable', 1],
  ['fair', 2],
  ['good', 2],
  ['satisfactory', 2],
  ['released', 3],
])

/** "is in critical condition", "was listed in stable condition", "was treated and released", "died at the hospital". */
export const conditionsOf = (name: string): Pattern => furthest(told(name), ({ value }) => stages[rankOf(value)]!)

/** Which state comes after which, by rank: death last, before it the way home. */
const stages = [4, 1, 2, 3]

function told(name: string): Pattern {
  return {
    name,
    find: view =>
      view.predications.flatMap((predication): Match[] => {
        const { verb } = predication
        const make = (who: Somebody | undefined, words: string, span: { start: number; end: number }): Match[] =>
          who ? [tellOf(who, predication, { kind: 'text', words }, span, view)] : []
        const token = view.sentence.tokens[predication.token]!
        const by = (role: string, meant = woundedMeant): Somebody | undefined => {
          const phrase = view.role(predication, role)
          return phrase && meant(phrase, view)
        }
        const role = predication.voice === 'passive' ? 'object' : 'agent'
        const who = by(role)
        if ((verb === 'release' || verb === 'discharge') && predication.voice === 'passive')
          return isFromCare(predication, view) ? make(who, 'released', token) : []
        if (verb === 'die') return make(by('agent', patientMeant), 'dead', token)
        if (verb === 'pronounce' && predication.voice === 'passive' && isDead(token.end, view))
          return make(by(role, patientMeant), 'dead', token)
        return view.roles(predication, ['in', 'complement']).flatMap(({ phrase: n }): Match[] => {
          const phrase = view.phrase(n)
          if (phrase.lemma !== 'condition') return []
          const word = phrase.modifiers.find(modifier => conditions.has(modifier))
          return word ? make(who, `${word} condition`, phrase) : []
        })
      }),
  }
}

const isDead = (from: number, view: View): boolean => /^\s(?:dead|deceased)\b/i.test(view.text({ start: from, end: from + 10 }))

/** "treated and released", "discharged from the hospital"; not "released from jail". */
function isFromCare(predication: { roles: { name: string; phrase: number }[]; token: number }, view: View): boolean {
  const from = predication.roles.find(({ name }) => name === 'from')
  if (from) return /hospital|medical|clinic|treatment/i.test(view.text(view.phrase(from.phrase)))
  const { tokens } = view.sentence
  return tokens[predication.token - 1]?.lower === 'and' && tokens[predication.token - 2]?.lemma === 'treat'
}

const rankOf = (value: Match['value']): number => conditions.get((value as TextValue).words.split(' ')[0]!) ?? 1

/** Critical or stable at one hour: both may be told of one patient; dead, in danger, out of danger and at home exclude each other. */
export function compareConditions(a: Claim, b: Claim): Comparison | undefined {
  if ((a.value as TextValue).words === (b.value as TextValue).words) return 'equal'
  return rankOf(a.value) === rankOf(b.value) ? 'unrelated' : 'disjoint'
}
