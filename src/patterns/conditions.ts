import type { Claim } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import { isAsserted, type Predication } from '../model/predication.js'
import type { Span } from '../model/span.js'
import type { TextValue } from '../model/value.js'
import { isLocalHarm } from './articleFrame.js'
import { deathBehind, deathBy } from './dyingVerbs.js'
import { fatesInNouns } from './fatesInNouns.js'
import { furthestOnItsWay } from './furthest.js'
import { listIn, ofEach } from './ofEach.js'
import { lightInjuries as light, ofCondition } from './ownConditions.js'
import { onTheMend, passing } from './passingStates.js'
import type { Match, Pattern } from './pattern.js'
import type { Somebody } from './persons.js'
import { patientAs } from './soleVictim.js'
import { woundedMeant } from './soleWounded.js'
import { tellAt } from './tellAt.js'
import { tellOf } from './tellOf.js'
import { isOfThePast } from './toldTimes.js'
import { fatesOf } from './victimAges.js'
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
export const conditionsOf = (name: string): Pattern => furthestOnItsWay(told(name), ({ value }) => stageOf(value))

/** Which state comes after which, by rank: death last, before it the way home. */
const stages = [4, 1, 2, 3]

const surviving = 'expected to survive'

/** Characters behind a verb within which a state stands. */
const reach = 110
/** "Was critically wounded": how badly, and not how he is. */
const gravely = 'critically hurt'
const passes = new Map([
  [surviving, 1] as const,
  [gravely, 1] as const,
  ...passing.map(([words, stage]) => [words, stage] as const),
])
const stageOf = (value: Match['value']): number => passes.get((value as TextValue).words) ?? stages[rankOf(value)]!

function told(name: string): Pattern {
  return {
    name,
    find: view => [
      ...deathsIn(view),
      ...ofCondition(view),
      ...view.predications.flatMap(predication => ofEach(statesIn(predication, view), predication, view)),
    ],
  }
}

function statesIn(predication: Predication, view: View): Match[] {
  const { verb } = predication
  const make = (who: Somebody | undefined, words: string, span: { start: number; end: number }): Match[] =>
    who ? [tellOf(who, predication, { kind: 'text', words }, wholeWording(span, view), view)] : []
  const token = view.sentence.tokens[predication.token]!
  const role = predication.voice === 'passive' ? 'object' : 'agent'
  const patient = view.role(predication, role)
  // "Ann Lee and Bo Ray": one for all of them
  const meant = patient && (woundedMeant(patient, view) ?? listIn(role, predication, view)[0])
  // "a pilot named Lee filmed how the boy was carried off. He is stable."
  const who = patient?.kind === 'pronoun' && meant && isUnhurt(meant, view) ? undefined : meant
  if ((verb === 'release' || verb === 'discharge') && predication.voice === 'passive')
    return (isFromCare(predication, view) ||
      (who && isAsserted(predication) && predication.form === 'finite' && isLetGo(who, token.end, view))) &&
      !isToCome(token.start, view)
      ? make(who, 'released', token)
      : []
  if (who && wentHome.test(view.text({ start: token.start, end: token.start + 40 })) && isHurt(who, view))
    return predication.polarity === 'affirmed' && predication.modality === 'fact' ? make(who, 'released', token) : []
  if (verb === 'die') return make(deadAs('agent', predication, view), 'dead', token)
  const killed = deathBy(predication, view)
  if (killed) return make(deadAs(killed, predication, view), 'dead', token)
  if (/^hospitali[sz]e$/.test(verb) && predication.voice === 'passive' && predication.tense === 'present')
    return make(who, 'in hospital', token)
  const behind = view.text({ start: token.start, end: Math.min(token.start + reach, view.sentence.end) })
  const outlook = outlookAt(predication, view)
  if (outlook) return make(who, surviving, outlook).map(match => ({ ...match, modality: 'fact' }))
  const plainly = predication.adjective === 'stable' && isAsserted(predication) ? bare.exec(behind) : null
  if (plainly) return make(who, 'stable condition', { start: token.start, end: token.start + plainly[0].length })
  const told = passing.find(([, , pattern]) => pattern.test(behind))
  const isTold = told?.[0] === light ? isBorne(predication) : told?.[0] === onTheMend ? predication.tense === 'present' : true
  if (told && isTold) {
    const [words, , pattern] = told
    const [found] = pattern.exec(behind)!
    return make(who, words, { start: token.start, end: token.start + found.length })
  }
  const worst =
    /^(?:wound|injure|hurt|shoot|stab)$/.test(verb) &&
    predication.voice === 'passive' &&
    /\b(?:critically|gravely) $/i.test(view.text({ start: Math.max(view.sentence.start, token.start - 12), end: token.start }))
  if (worst) return make(who, gravely, token)
  const declared = (verb === 'pronounce' || verb === 'declare') && predication.voice === 'passive' && deathBehind(token.end, view)
  if (declared) return make(deadAs(role, predication, view), 'dead', { start: token.start, end: declared })
  const twofold = twoGrades.exec(view.text({ start: token.start, end: token.start + 60 }))
  if (twofold)
    return make(who, `${twofold[1]} but ${twofold[2]} condition`, {
      start: token.start,
      end: token.start + twofold[0].length,
    })
  const parsed = view.roles(predication, ['in', 'complement']).flatMap(({ phrase: n }): Match[] => {
    const phrase = view.phrase(n)
    if (phrase.lemma !== 'condition') return []
    const words = phrase.modifiers.filter(modifier => conditions.has(modifier))
    return words.length > 0 ? make(who, `${words.join(' but ')} condition`, phrase) : []
  })
  if (parsed.length > 0) return parsed
  const listed = listedIn.exec(view.text({ start: token.start, end: token.start + 70 }))
  return listed
    ? make(who, `${listed[1]!.toLowerCase()} condition`, { start: token.start, end: token.start + listed[0].length })
    : []
}

const deadAs = (role: string, predication: Predication, view: View): Somebody | undefined =>
  patientAs(role, predication, view) ?? listIn(role, predication, view)[0]

/** "Remains in critical but stable condition". */
const listedIn =
  /^(?:is|was|are|were|remain(?:s|ed)?|listed|described|reported|upgraded|downgraded)\s(?:(?:still|now|currently|listed|reported|as|being|as being|at last report)\s){0,3}(?:in|to)\s(?:(?:an?|very|extremely)\s)?[“"]?(critical|grave|serious|guarded|stable|fair|good|satisfactory)(?:,?\s(?:but|and|to|yet)\s(?:critical|serious|stable|fair|good|guarded))?[”"]?\scondition\b/i

/** "Is expected to survive": from "expected" on. */
function outlookAt({ token, polarity, modality }: Predication, view: View): Span | undefined {
  const verb = view.sentence.tokens[token]!
  if (polarity === 'denied' || modality === 'condition' || !recovering.test(verb.text)) return undefined
  const start = Math.max(view.sentence.start, verb.start - 20)
  const before = /\b(?:expected|likely) to (?:fully )?$/i.exec(view.text({ start, end: verb.start }))
  const found = recovery.exec(view.text({ start: verb.start, end: Math.min(verb.start + 60, view.sentence.end) }))
  return before && found ? { start: start + before.index, end: verb.start + found[0].length } : undefined
}
const recovering = /^(?:survive|live|recover|pull|be|make)$/i
const recovery =
  /^(?:survive|live|recover|pull through|be (?:just )?(?:ok|okay|fine|all right|alright)|make (?:a )?(?:full|complete) recovery)\b(?! (?:in|with|as|the)\b)/i
/** "Is stable", and no "stable man". */
const bare =
  /^(?:is|was|listed|reported|described|remains?)(?: (?:now|still|currently|also|as))* [“"]?stable(?=\s*(?:[.,;:”"]|(?:and|at|but|in|after|on|following|condition)\b|$))/i

/** "Suffered", "was taken": of whom the injuries are. */
const isBorne = (predication: Predication): boolean =>
  isAsserted(predication) && (predication.voice === 'passive' || /^(?:suffer|sustain|receive)$/.test(predication.verb))

/** "Went home on Tuesday", "left the hospital". */
const wentHome = /^(?:(?:went|gone|returned|came) home\b|(?:left|leaves) (?:the )?hospital\b)/i

/** "She has been released", of somebody who was hurt and is held by nobody. */
const isLetGo = (who: Somebody, from: number, view: View): boolean =>
  who.named &&
  isHurt(who, view) &&
  !/^\s(?:from|on|by|to|into|with|a|an|the|his|her|pending|after|without)\b/i.test(
    view.text({ start: from, end: Math.min(view.sentence.end, from + 12) }),
  ) &&
  !/\b(?:arrest|custody|jail|bail|bond|charge|police|name|identit|video)/i.test(view.text(view.sentence))

/** "In the shooting death of Ann Lee". */
const deathsIn = (view: View): Match[] =>
  isLocalHarm(view.digest) && !isOfThePast(view.digest, view.sentence)
    ? fatesInNouns(view).flatMap(({ subject, isDead, told }) =>
        isDead ? [tellAt({ person: subject }, { kind: 'text', words: 'dead' }, told, view)] : [],
      )
    : []

const home = 'expected home'

/** "He is expected to be released on Wednesday", "she should come home today": of somebody who was hurt, told as what is to come. */
export const homecomings = (name: string): Pattern => ({
  name,
  find: view => {
    const found = homecoming.exec(view.text(view.sentence))
    if (!found) return []
    const at = view.sentence.start + found.index
    const phrase = view.phrases.findLast(({ end }) => end <= at)
    const who = phrase && woundedMeant(phrase, view)
    if (!who || !isHurt(who, view)) return []
    const span = { start: at, end: at + found[0].length }
    return [
      { ...tellAt({ person: who.subject }, { kind: 'text', words: found[0].trim() }, span, view), scope: { marks: [home] } },
    ]
  },
})

const homecoming =
  /(?:\b(?:is|was)|['’]s) (?:expected|scheduled|likely|set|due) to (?:be (?:released|discharged)(?: from (?:the |a )?hospital)?|(?:come|go|return) home)\b(?! (?:from (?:jail|custody|prison)|on (?:bail|bond|parole)))/i

/** Known by name, while the one who came to harm is none. */
const isUnhurt = ({ subject: { entity }, named }: Somebody, view: View): boolean => {
  const { dead, hurt, roles } = fatesOf(view)
  return named && entity !== undefined && !hurt.has(entity) && !dead.has(entity) && roles.size > 0
}

const isHurt = ({ subject }: Somebody, view: View): boolean =>
  subject.entity === undefined
    ? /^the only /.test(subject.key ?? '')
    : fatesOf(view).hurt.has(subject.entity) && !fatesOf(view).dead.has(subject.entity)

/** "Was in critical, but stable condition": a phrase that the reader of phrases takes for two. */
const twoGrades = /^\p{L}+(?: \p{L}+){0,3}? in (?:an? )?(critical|grave|serious|guarded),? (?:but|yet|and) (stable) condition\b/u

/** "Lost her life", "was shot to death": what a verb tells with the words behind it. */
function wholeWording({ start, end }: Span, view: View): Span {
  const found = wordings.exec(view.text({ start, end: Math.min(start + 40, view.sentence.end) }))
  return found ? { start, end: start + found[0].length } : { start, end }
}
const wordings =
  /^(?:lost (?:his|her|their) li(?:fe|ves)|(?:shot|stabbed|beaten) (?:to death|dead|and killed)|found (?:shot )?dead|succumbed to (?:his|her|their) (?:injuries|wounds)|(?:went|sent|gone|returned) home|left the hospital|killed (?:him|her)self)\b/i

/** "After he's released from the hospital": that day has not come. */
const isToCome = (at: number, view: View): boolean =>
  /\b(?:after|when|once|until|before|if|as soon as)\s[^.;,]{1,30}(?:['’]s|\sis|\sare|\sgets?)\s$/i.test(
    view.text({ start: Math.max(view.sentence.start, at - 60), end: at }),
  )

/** "treated and released", "discharged from the hospital"; not "released from jail". */
function isFromCare(predication: { roles: { name: string; phrase: number }[]; token: number }, view: View): boolean {
  const from = predication.roles.find(({ name }) => name === 'from')
  if (from) return /hospital|medical|clinic|treatment/i.test(view.text(view.phrase(from.phrase)))
  const { tokens } = view.sentence
  return tokens[predication.token - 1]?.lower === 'and' && tokens[predication.token - 2]?.lemma === 'treat'
}

const rankOf = (value: Match['value']): number => conditions.get((value as TextValue).words.split(' ')[0]!) ?? 1

const isPassing = ({ value }: Claim): boolean => passes.has((value as TextValue).words)

/** Critical or stable on one day: both may be told of one patient, and that is worth a look; dead, in danger, out of danger and at home exclude each other. */
export function compareConditions(a: Claim, b: Claim): Comparison | undefined {
  const [ours, theirs] = [a, b].map(({ scope }) => scope?.marks?.includes(home) === true)
  if (ours && theirs) return 'equal'
  if (ours || theirs) {
    const [before, after] = ours ? [a, b] : [b, a]
    const isBack = rankOf(after.value) === 3 && (after.published ?? '') > (before.published ?? after.published ?? '')
    return isBack ? 'disjoint' : 'unrelated'
  }
  if ((a.value as TextValue).words === (b.value as TextValue).words) return 'equal'
  if (isLightAndGrave(a, b) || isLightAndGrave(b, a)) return 'disjoint'
  if (isPassing(a) || isPassing(b)) {
    const [before, after] = (a.published ?? '') < (b.published ?? '') ? [a, b] : [b, a]
    return before.published !== after.published && stageOf(before.value) < stageOf(after.value) ? 'disjoint' : 'unrelated'
  }
  if (rankOf(a.value) !== rankOf(b.value)) return 'disjoint'
  const [words, others] = [gradesIn(a.value), gradesIn(b.value)]
  const shared = words.filter(word => others.includes(word)).length
  // "critical but stable" is both; one patient may be said to be either
  if (shared > 0) return shared === words.length ? 'wider' : shared === others.length ? 'narrower' : 'overlapping'
  return a.published === b.published ? 'rounding' : 'disjoint'
}

/** In danger of life, or not. */
const isLightAndGrave = ({ value: a }: Claim, { value: b }: Claim): boolean =>
  (a as TextValue).words === light && /\b(?:critical|grave)\b/.test((b as TextValue).words)

const gradesIn = (value: Claim['value']): string[] => (value as TextValue).words.split(' ').filter(word => conditions.has(word))
