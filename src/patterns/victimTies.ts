import type { Claim } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import type { TextValue } from '../model/value.js'
import { isLocalHarm } from './articleFrame.js'
import { mainOccasion, presentOccasion } from './occasion.js'
import type { Match, Pattern } from './pattern.js'
import { tellAt } from './tellAt.js'
import type { View } from './view.js'
import { withinArticle } from './withinArticle.js'

const verb =
  '(?:shot|shoots?|shooting|open(?:ed|ing)\\sfire\\son|attack(?:ed|ing)|kill(?:ed|s|ing)?|slain|slaying|murder(?:ed|ing|s)?|wound(?:ed|ing|s)?|stabb(?:ed|ing)|strangl(?:ed|ing)|smother(?:ed|ing)|drown(?:ed|ing)|poison(?:ed|ing)|bludgeon(?:ed|ing)|slash(?:ed|ing)|beat(?:en|ing)?|struck|injured|hurt)'
const degree = '(?:\\s(?:fatally|accidentally|unintentionally|critically|seriously|gravely|allegedly|then))?'
const deed = `\\b${verb}(?:\\sand${degree}\\s${verb})?(?:\\sto\\sdeath|\\sdeaths?)?(?:\\s(?:dead|in\\sthe\\s[a-z]{3,9}))?`
const describing =
  '(?:(?:\\d{1,2}|[a-z]{3,10})-(?:year|month)-old\\s|younger\\s|older\\s|little\\s|twin\\s|own\\s|infant\\s|baby\\s|toddler\\s|best\\s|pregnant\\s|alleged\\s|longtime\\s|live-in\\s|\\d{1,2}-\\sor\\s){0,3}?'
const state = '(?:estranged\\s|ex-|former\\s|common-law\\s|half-|step)?'
const people =
  '(?:wife|husband|spouse|girlfriend|boyfriend|fianc[eé]e?|partner|ex|brother|sister|sibling|cousin|friend|neighbou?r|roommate|uncle|aunt|nephew|niece|son|daughter|child|father|mother|dad|mom|grandfather|grandmother|grandson|granddaughter)'
const tie = `(${state}${people})(?![\\p{L}'’-])`
/** "Shot and killed his ex-wife", "the slaying of his common-law wife". */
const active = new RegExp(`${deed}(?:\\sof)?\\s(?:(his|her)|their)\\s${describing}${tie}`, 'giu')
/** "Shot by her 3-year-old sister", "slain by Dahl's husband". */
const passive = new RegExp(
  `${deed}(?:,)?\\sby\\s(?:his|her|their|\\p{Lu}[\\p{L}-]{1,20}['’]s?|the\\s(?:boy|girl|child|woman|man|victim|toddler|teen|baby|infant)['’]s)\\s${describing}${tie}`,
  'giu',
)
/** Whoever mourns tells of others who shot "her son", or of intruders who shot "his wife". */
const byOthers =
  /\b(?:who(?:ever)?|people|men|they|intruders|suspects|gunmen|robbers|teens|someone|somebody)\b(?:\s[\p{L}]+){0,6}?\s$/iu
const mayTell = /\b(?:his|her|their|by)\b/i

type Family = 'partnership' | 'kinship'

const partners = /(?:wife|husband|spouse|girlfriend|boyfriend|fianc|partner|^ex$)/
/** Friends and kin of one's own age, whom papers take for each other; and children, own or not. A parent told as "his" may be that of another victim. */
const peers: readonly [string, RegExp][] = [
  ['sibling', /^(?:half-|step)?(?:brother|sister|sibling)$/],
  ['cousin', /^cousin$/],
  ['friend', /^friend$/],
  ['neighbor', /^neighbou?r$/],
  ['roommate', /^roommate$/],
]
const elders: readonly [string, RegExp, RegExp][] = [
  ['child', /^(?:son|daughter|child)$/, /^(?:father|mother|dad|mom)$/],
  ['stepchild', /^step(?:son|daughter|child)$/, /^step(?:father|mother|dad|mom)$/],
  ['grandchild', /^grand(?:son|daughter)$/, /^grand(?:father|mother)$/],
  ['nephew', /^(?:nephew|niece)$/, /^(?:uncle|aunt)$/],
]

/** What the victim was to whoever did the deed: "shot his ex-wife", "was shot by her sister". An article that tells of two of a sort tells none. */
export const victimTies = (name: string): Pattern =>
  withinArticle<Set<string>>(
    anyTie(name),
    (seen, { scope }) => (seen ?? new Set()).add(scope!.marks![0]!),
    (_, seen) => [...seen].every(one => [...seen].every(other => compareTies(one, other) !== 'rounding')),
  )

function anyTie(name: string): Pattern {
  return {
    name,
    find: view => {
      const text = view.text(view.sentence)
      if (!mayTell.test(text) || !isLocalHarm(view.digest)) return []
      return [
        ...[...text.matchAll(active)].flatMap(found => (isOwn(found, text) ? make(found, found[2]!, true, view) : [])),
        ...[...text.matchAll(passive)].flatMap(found => make(found, found[1]!, false, view)),
      ]
    },
  }
}

/** Of a partner, "the man who shot his wife" tells that she was his own. */
function isOwn({ 1: owner, 2: tie, index }: RegExpExecArray, text: string): boolean {
  if (owner === undefined) return true
  const before = text.slice(Math.max(0, index - 60), index)
  if (!byOthers.test(before)) return true
  return partners.test(tie!) && /\bwho\s(?:\p{L}+\s){0,2}$/u.test(before)
}

function make(found: RegExpExecArray, told: string, isObject: boolean, view: View): Match[] {
  const words = told.replace(/\s+/g, ' ')
  const sort = sortOf(words.toLowerCase(), isObject)
  if (!sort) return []
  const end = view.sentence.start + found.index + found[0].length
  const span = { start: end - told.length, end }
  const occasion = presentOccasion(view.digest, view.sentence, span.start)
  const clause = view.clauseAround(span)
  if (!occasion || clause?.polarity === 'denied' || clause?.modality === 'condition') return []
  return [
    {
      ...tellAt(
        { thing: mainOccasion(view.digest), tie: { text: sort.family, key: sort.family } },
        { kind: 'text', words },
        span,
        view,
        clause,
      ),
      evidence: { start: view.sentence.start + found.index, end },
      scope: { ...occasion.scope, marks: [sort.sort, ...(occasion.scope.marks ?? [])] },
    },
  ]
}

/** What the victim was to the attacker, whichever of the two the words are said of. */
function sortOf(words: string, isObject: boolean): { family: Family; sort: string } | undefined {
  if (partners.test(words)) return { family: 'partnership', sort: sortOfPartner(words) }
  const plain = words.replace(/^(?:former|estranged|ex)[\s-]/, '')
  const peer = peers.find(([, pattern]) => pattern.test(plain))
  const sort = peer?.[0] ?? elders.find(([, younger, older]) => (isObject ? younger : older).test(plain))?.[0]
  return sort ? { family: 'kinship', sort } : undefined
}

/** Married, engaged, dating and the like, and whether it is over: of "ex-wife", "fiancée", "common-law wife". */
export function sortOfPartner(words: string): string {
  const of = /wife|husband|spouse/.test(words)
    ? 'married'
    : /fianc/.test(words)
      ? 'engaged'
      : /friend/.test(words)
        ? 'dating'
        : 'partner'
  if (/^(?:ex\b|former)/.test(words)) return of === 'partner' ? 'ex' : `ex ${of}`
  return /^estranged/.test(words) ? 'estranged' : /^common-law/.test(words) ? 'common-law' : of
}

/** Which of two sorts says more: "estranged wife" of a wife, "fiancée" of a girlfriend. */
const finer = new Set([
  'estranged married',
  'common-law married',
  'common-law dating',
  'engaged dating',
  'married partner',
  'engaged partner',
  'dating partner',
  'common-law partner',
  'estranged partner',
  'ex married ex',
  'ex dating ex',
  'ex engaged ex',
  'ex engaged ex dating',
])
const peerly = new Set(peers.map(([sort]) => sort))
/** Of these a couple is one. */
const couples = new Set(['married', 'engaged', 'dating', 'ex married', 'ex engaged', 'ex dating'])

function compareTies(ours: string, theirs: string): Comparison {
  if (ours === theirs) return 'equal'
  if (finer.has(`${ours} ${theirs}`)) return 'narrower'
  if (finer.has(`${theirs} ${ours}`)) return 'wider'
  // kin of two sorts may be two victims
  const areKin = [ours, theirs].some(sort => peerly.has(sort) || elders.some(([elder]) => elder === sort))
  if (areKin && peerly.has(ours) !== peerly.has(theirs)) return 'unrelated'
  return couples.has(ours) && couples.has(theirs) ? 'disjoint' : 'rounding'
}

/** A wife is no ex-wife and no girlfriend; papers call one woman by each, and seldom all are right. */
export const compareVictimTies = (a: Claim, b: Claim): Comparison => {
  const [ours, theirs] = [a.scope?.marks?.[0], b.scope?.marks?.[0]]
  if (ours === undefined || theirs === undefined) return 'unrelated'
  const by = compareTies(ours, theirs)
  return by === 'equal' && (a.value as TextValue).words === (b.value as TextValue).words ? 'equal' : by
}
