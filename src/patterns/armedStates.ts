import type { Claim } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import type { Predication } from '../model/predication.js'
import type { Span } from '../model/span.js'
import { contentsOf } from './contents.js'
import type { Match, Pattern } from './pattern.js'
import { agentOf, type Somebody } from './persons.js'
import { compareSorts, leftOpenAs, ofOneSort, open } from './settled.js'
import { tellAt } from './tellAt.js'
import { isOfThePast } from './toldTimes.js'
import type { View } from './view.js'

const weapon =
  '(?:guns?|handguns?|firearms?|rifles?|shotguns?|pistols?|revolvers?|weapons?|kni(?:fe|ves)|machetes?|axe|hatchet|sword|explosives)'
/** "Was armed with a rifle"; "armed with a warrant" is a figure of speech. */
const behindVerb = new RegExp(
  `^(?:\\s(?:not|never|also|actually|in fact|apparently|heavily|indeed|both)|n['’]t|\\s\\p{L}{3,12},(?: and)?){0,3}\\s(?:un)?armed\\b(?!\\s(?:and (?:\\p{L}{1,12} )?dangerous|robber|guard))(?:\\swith\\s(?:[\\p{L}\\d.-]{1,15}\\s){0,5}?${weapon}\\b|(?!\\swith))`,
  'iu',
)
const noGun = new RegExp(
  `^\\s(?:no|an?|any)\\s(?:[\\p{L}-]{1,12}\\s){0,2}?${weapon}\\b(?!\\s(?:permits?|licen[cs]es?|records?|charges?|drawn|pointed))`,
  'iu',
)
const doubted =
  /\b(?:believ\w*|thought|thinks?|thinking|fear\w*|assum\w*|suspect(?:s|ed|ing)|consider\w*|presum\w*|may|might|could|possib\w*|potentially|if|once|previously)\b[^.;]{0,70}$/i
const unknown =
  /\b(?:un(?:clear|known)|not (?:yet |immediately )?(?:clear|known|sure|certain|know|say|said)|no (?:word|information)(?: yet)?(?: on)?)\b[^.;]{0,30}$|n['’]t (?:yet )?(?:clear|known|sure|know|say|said)\b[^.;]{0,30}$/i
const unarmed = 'unarmed'
const armed = 'armed'

/** Whether somebody had a weapon on him, or that it is not known. An article that gives both, as police and kin tell it, takes no side. */
export const armedStates = (name: string): Pattern => ofOneSort(told(name), ({ scope }) => scope!.marks![0]!)

function told(name: string): Pattern {
  return {
    name,
    find: view => {
      const text = view.text(view.sentence)
      if (!mayTell.test(text) || isOfThePast(view.digest, view.sentence)) return []
      const found = [...inClauses(view), ...beforeName(view)]
      const seen = new Set<string>()
      return found.filter(({ about, scope }) => {
        const key = `${about.person!.entity ?? about.person!.key} ${scope!.marks![0]}`
        return !seen.has(key) && seen.add(key)
      })
    },
  }
}
const mayTell = /armed\b|\b(?:guns?|weapons?|firearm|handgun|knife)\b/i

/** "Berg was not armed", "Berg, who was unarmed,", "Berg did not have a gun". */
const inClauses = (view: View): Match[] =>
  view.predications.flatMap((predication): Match[] => {
    const { verb, polarity, modality } = predication
    const isBe = verb === 'be'
    if (!isBe && verb !== 'have' && !bearing.has(verb)) return []
    const token = view.sentence.tokens[predication.token]!
    const behind = view.text({ start: token.end, end: Math.min(view.sentence.end, token.end + longest) })
    const without = isBe ? null : noGunIn(predication, behind)
    const found = isBe ? behindVerb.exec(behind) : (without ?? (bearing.has(verb) ? gunIn(predication, behind) : null))
    const who = found ? agentOf(predication, view) : undefined
    if (!found || !who?.named) return []
    const before = view.text({ start: view.sentence.start, end: token.start })
    const denial = isBe ? 0 : (/\b(?:did|does|has|had)(?:\s(?=not)|(?=n))(?:not|n['’]t)\s$/i.exec(before)?.[0].length ?? 0)
    const span = { start: token.start - denial, end: token.end + found[0].length }
    if (bearing.has(verb) && (unknown.test(before) || isOfficer(who, view))) return []
    if (unknown.test(before.replace(/\b(?:if|whether|that)\b.*$/i, ''))) return make(open, who, predication, span, view)
    if (modality !== 'fact' || doubted.test(before)) return []
    const isWithout = isBe ? /\bunarmed\b/i.test(found[0]) !== (polarity === 'denied') : without !== null
    return make(isWithout ? unarmed : armed, who, predication, span, view)
  })
const longest = 90
/** "Officer Berg drew his gun." */
const isOfficer = ({ subject }: Somebody, view: View): boolean =>
  subject.entity !== undefined && view.entity(subject.entity).titles.some(title => official.test(title))
const official = /\b(?:officer|police\w*|deputy|trooper|sergeant|sgt|agent|guard|detective|patrolman|lieutenant|cpl|corporal)\b/i
const bearing = new Set(['carry', 'hold', 'pull', 'pull out', 'draw', 'brandish', 'wield', 'point', 'raise'])

/** "Was carrying a handgun", "pulled a gun on them", "pointed a rifle at officers". */
const gunIn = ({ polarity }: Predication, behind: string): RegExpExecArray | null =>
  polarity === 'denied' ? null : withGun.exec(behind)
const withGun = new RegExp(
  `^\\s(?:out\\s)?(?:an?|his|her|the)\\s(?:[\\p{L}\\d.-]{1,12}\\s){0,3}?${weapon}\\b(?!\\s(?:permits?|licen[cs]es?|records?|charges?|show|ban|bill|law|control))(?!s)`,
  'iu',
)

/** "Did not have a gun", "had no weapon". */
function noGunIn({ polarity }: Predication, behind: string): RegExpExecArray | null {
  const found = noGun.exec(behind)
  return found && (polarity === 'denied' || /^\sno\s/i.test(found[0])) ? found : null
}

/** "Nils Berg, an unarmed man of 40"; "unarmed 18-year-old Nils Berg", "an unarmed man, Nils Berg,". */
function beforeName(view: View): Match[] {
  const at = view.text(view.sentence).search(/\bunarmed\b/i)
  if (at < 0) return []
  const start = view.sentence.start + at
  const span = { start, end: start + unarmed.length }
  const predication = view.clauseAround(span)
  if (predication?.modality === 'condition' || predication?.modality === 'counterfactual') return []
  const phrase = view.phrases.find(one => one.start <= start && start < one.end)
  const isOne = phrase !== undefined && !phrase.plural && phrase.members.length === 0
  const id = (isOne ? view.person(phrase) : undefined) ?? nameBehind(span, view)
  if (!id) return []
  return make(unarmed, { subject: view.subjectOf(view.entity(id)), span, named: true }, predication, span, view)
}

/** The person whose name follows with nothing but what he is between. */
function nameBehind({ end }: Span, view: View): string | undefined {
  const between = upToName.exec(view.text({ start: end, end: Math.min(view.sentence.end, end + longest) }))
  const name =
    between && contentsOf(view.digest, view.sentence.index).names.find(({ start }) => start === end + between[0].length)
  return name?.kind === 'person' ? name.entity : undefined
}
const upToName =
  /^(?:,(?=\s\d))?(?:\s(?!(?:and|or|by|in|at|of|who|whose|from|with|as|on|near|to|for|was|were|is|after|before)\s)[\p{Ll}\d-]{2,20}){1,5},?\s(?:Mr\.\s)?(?=\p{Lu})/u

function make(sort: string, { subject }: Somebody, predication: Predication | undefined, span: Span, view: View): Match[] {
  const words = sort === open ? leftOpenAs(view.text(span)) : sort
  return [
    {
      ...tellAt({ person: subject }, { kind: 'text', words }, span, view, predication),
      scope: { marks: [sort] },
      ...(sort === open ? { stage: 'so-far' as const } : {}),
    },
  ]
}

/** Armed or not: one of the two; who left it open has been overtaken. */
export const compareArmed = (a: Claim, b: Claim): Comparison =>
  compareSorts(a, b, a.scope?.marks?.[0], b.scope?.marks?.[0]) ?? 'disjoint'

export const isLeftOpen = (a: Claim, b: Claim): boolean => [a, b].some(({ scope }) => scope?.marks?.[0] === open)
