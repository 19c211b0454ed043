import type { Claim } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import type { Predication } from '../model/predication.js'
import { contentsOf } from './contents.js'
import { people } from './fillers.js'
import { marksUnder } from './marksUnder.js'
import type { Match, Pattern } from './pattern.js'
import { tellAt } from './tellAt.js'
import { tellIn } from './tellIn.js'
import { unanimous } from './unanimous.js'
import type { View } from './view.js'

type Manner = 'resigned' | 'dismissed' | 'forced out'

const verbs = new Map<string, Manner>([
  ['resign', 'resigned'],
  ['step down', 'resigned'],
  ['stand down', 'resigned'],
  ['fire', 'dismissed'],
  ['dismiss', 'dismissed'],
  ['sack', 'dismissed'],
  ['oust', 'forced out'],
])
/** "Fired from a .40-caliber gun", "fired back". */
const otherDeed =
  /^ (?:back|off|shots|rounds|up|into|(?:at|on) (?:each|the|an?|him|her|them|us|police|officers)\b|(?:from|with) (?:an?|inside)\b)/
const ofPost =
  /^ [^,.;]{2,40} (?:from|as (?:the |its |his |her )?(?:\p{Lu}|(?:\w+ )?(?:minister|secretary|director|chief|master|coach|manager|head|chair)))/u
const election = /\b(?:elections?|voters|win|won|race|defeat\w{0,3}|primary|ballots?|incumbent)\b/i
const nouns = /^['’]s? (?:(?:abrupt|sudden|surprise|recent) )?(firing|ouster|dismissal|sacking)\b/
const nounsOf = /\b(firing|ouster|dismissal|sacking) of (?:(?:\p{L}[\p{L}.-]{1,16} ){0,5})?$/u
const mayTell = /\b(?:resign|stepp|step|stand|stood|fir(?:ed|es|ing)|dismiss|sack|oust|forced|force|push)/
/** Not done, or by somebody's leave: "threatened to resign", "was asked to resign", "calls for his ouster". */
const unsure =
  /\b(?:threat\w{0,6}|consider\w{0,5}|refus\w{0,4}|urg\w{0,4}|ask\w{0,4}|told|call\w{0,4}|demand\w{0,4}|want\w{0,4}|plan\w{0,5}|would|could|might|may|should|possible|rumou?r\w{0,3}|not|never|if|whether|seek\w{0,4}|sought|suggest\w{0,4}|try\w{0,4}|tried|attempt\w{0,4}|recommend\w{0,4}|be|had to|have to|intention|get|getting|almost|nearly|until|unless|weigh\w{0,4}|discuss\w{0,4})\b|n[’']t\b/i
const forced = /\b(?:forced|made|pressured|compelled|pressed) (?:\w+ )?to $/i
const underPressure = /^[^.;,]{0,40}\b(?:under pressure|under fire|at the request of|at \w+(?: \w+)?['’]s request)\b/i
const prefix = 'left: '
const from = 'from '

/** How somebody left a post: "resigned", "stepped down", "was fired", "was forced out", "the firing of". */
export const departureManners = (name: string): Pattern =>
  // who uses both words means one thing by them
  unanimous(anyManner(name), ({ scope }) => marksUnder(prefix, scope)[0]!)

function anyManner(name: string): Pattern {
  return {
    name,
    find: view => {
      if (!mayTell.test(view.text(view.sentence)) || isOfAnotherYear(view)) return []
      return [...view.predications.flatMap(predication => byVerb(predication, view) ?? []), ...byNoun(view)]
    },
  }
}

function byVerb(predication: Predication, view: View): Match | undefined {
  const token = view.sentence.tokens[predication.token]!
  const after = view.text({ start: token.end, end: Math.min(view.sentence.end, token.end + reachBehind) })
  const isOut = /^(?:force|push)$/.test(predication.verb) && /^ out\b/.test(after)
  const verb = isOut ? 'forced out' : verbs.get(predication.verb)
  if (!verb || predication.polarity === 'denied' || (verb === 'dismissed' && otherDeed.test(after))) return undefined
  // "dismissed her as a liar", "ousting the mayor in November's election"
  if (predication.verb === 'dismiss' && predication.voice === 'active' && !ofPost.test(after)) return undefined
  if (predication.verb === 'oust' && election.test(view.text(view.sentence))) return undefined
  const before = view.text({ start: Math.max(view.sentence.start, token.start - reach), end: token.start })
  const isForced = verb === 'resigned' && forced.test(before)
  if (
    (predication.form === 'infinitive' && !isForced) ||
    (verb === 'resigned' && /\b(?:of|in|for|about|without|by|before|than) $/.test(before))
  )
    return undefined
  if (!isForced && (predication.modality !== 'fact' || unsure.test(before))) return undefined
  // "Berg fired": shots, or from a post
  if (
    predication.verb === 'fire' &&
    predication.form === 'participle' &&
    !/\b(?:am|is|are|was|were|be|been|being|got|gets|then|and)(?: \w+)? $/.test(before) &&
    !/^(?:$|[.,]| (?:as|from|after|by|over|for|in)\b)/.test(after)
  )
    return undefined
  const phrase = view.role(predication, verb === 'resigned' ? 'agent' : 'object')
  const person = phrase && people(phrase, view)
  if (!person) return undefined
  // whom somebody means by "he" is not told
  const isQuoted = view.saidBy(predication, token)?.as === 'quote'
  if (isQuoted && phrase.kind === 'pronoun') return undefined
  const manner = isForced || (verb === 'resigned' && underPressure.test(after)) ? 'forced out' : verb
  const post = view.role(predication, 'from')
  const particle = /^ (?:down|aside|out)\b/.exec(after)?.[0].length ?? 0
  const span = { start: token.start, end: token.end + particle }
  const told = tellIn(predication, { person: person.subject }, { value: { kind: 'text', words: manner }, span }, view, [person])
  return {
    ...told,
    polarity: 'affirmed',
    modality: 'fact',
    scope: { marks: [`${prefix}${manner}`, ...(post && !post.time ? [`${from}${post.lemma}`] : [])] },
  }
}

const reach = 45
const reachBehind = 60

/** "The firing of Ann Lee", "Ann Lee's ouster". */
const byNoun = (view: View): Match[] =>
  contentsOf(view.digest, view.sentence.index).names.flatMap((name): Match[] => {
    if (name.kind !== 'person' || name.entity === undefined) return []
    const before = view.text({ start: Math.max(view.sentence.start, name.start - reachBehind), end: name.start })
    const after = view.text({ start: name.end, end: Math.min(view.sentence.end, name.end + reach) })
    const [behind, ahead] = [nouns.exec(after), nounsOf.exec(before)]
    // "the mayor's firing of Ann Lee", "Lee's dismissal order"
    if (behind && /^ (?:of|orders?|notices?|letters?|power|spree|range|squad)\b/.test(after.slice(behind[0].length))) return []
    const noun = behind?.[1] ?? (goesOn.test(after) ? undefined : ahead?.[1])
    if (!noun || unsure.test(before)) return []
    const manner: Manner = noun === 'ouster' ? 'forced out' : 'dismissed'
    const start = behind ? name.end + behind[0].length - noun.length : name.start - before.length + ahead!.index
    const told = tellAt(
      { person: view.subjectOf(view.entity(name.entity)) },
      { kind: 'text', words: manner },
      { start, end: start + noun.length },
      view,
    )
    return [{ ...told, scope: { marks: [`${prefix}${manner}`] } }]
  })

/** "The firing of Ann Lee's aide", "the dismissal of Lee articles". */
const goesOn =
  /^(?:['’]s?\b| (?!as\b|in\b|on\b|from\b|by\b|for\b|was\b|is\b|came\b|last\b|this\b|and\b|who\b|has\b|had\b|over\b|after\b|amid\b|earlier\b|to\b|would\b|\p{Lu})\p{L})/u

/** "Resigned in 2008", told years later: another post, maybe. */
function isOfAnotherYear({ digest, sentence }: View): boolean {
  const year = Number(digest.article.published?.slice(0, 4))
  return contentsOf(digest, sentence.index).times.some(
    ({ expression }) => expression.year !== undefined && year > 0 && Math.abs(expression.year - year) > 1,
  )
}

/** "Was forced out" leaves open whether he went himself in the end. */
export function compareManners({ scope: a, text: told }: Claim, { scope: b, text: otherwise }: Claim): Comparison {
  const [ours, theirs] = [marksUnder(from, a)[0], marksUnder(from, b)[0]]
  if (ours !== undefined && theirs !== undefined && ours !== theirs) return 'unrelated'
  const [one, other] = [marksUnder(prefix, a)[0], marksUnder(prefix, b)[0]]
  if (one === other) return 'equal'
  if (one === 'forced out' || other === 'forced out') {
    // "forced to resign", "resigned under pressure"
    const isResigning = /\bresign/.test(told) && /\bresign/.test(otherwise)
    return [one, other].includes('resigned') && !isResigning ? 'rounding' : 'overlapping'
  }
  return 'disjoint'
}
