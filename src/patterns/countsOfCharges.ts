import type { Claim } from '../model/claim.js'
import type { QuantityMention } from '../model/mention.js'
import type { Predication } from '../model/predication.js'
import { contentsOf } from './contents.js'
import { offencesIn } from './offences.js'
import type { Match, Pattern } from './pattern.js'
import { everybody, type Somebody } from './persons.js'
import { evidenceOf } from './predicate.js'
import type { View } from './view.js'

/** Verbs that lay charges, or hold somebody on them. A plea, verdict or sentence may be of fewer counts. */
const charging = new Set(['charge', 'indict', 'book', 'arrest', 'hold', 'jail', 'detain', 'face', 'accuse', 'want'])
const settled =
  /\b(?:plead\w*|pled|pleas?|guilty|convict\w*|acquit\w*|sentenc\w*|dropp?\w*|dismiss\w*|remain\w*|additional|more|other)\b/i
/** "six counts of murder, including one count of aggravated murder": a part of the six. */
const parts = /\b(?:including|includes?|among them|of which)\b[^.;]{0,80}$/i
/** "The two each face three counts": one figure for each of several people. */
const each = /\b(?:each|both)\b/i

/** Words that tell degrees of one offence; an attempt is another offence. */
const degrees =
  /\b(?:first|second|third|fourth)[- ]degree|capital|felony|aggravated|simple|armed|criminal|in the (?:first|second|third) degree\b/giu
const marker = 'of several'

interface Counted {
  mention: QuantityMention
  offence: string
  degree: string
  end: number
}

/** "charged with three counts of murder": on how many counts of an offence somebody is charged. */
export function countsOfCharges(name: string): Pattern {
  return {
    name,
    find: view => {
      const counted = contentsOf(view.digest, view.sentence.index).quantities.flatMap(mention => countOf(mention, view) ?? [])
      return counted.flatMap(one => matchesOf(one, counted, view))
    },
  }
}

function countOf(mention: QuantityMention, view: View): Counted | undefined {
  const { value, end } = mention
  if (value.kind !== 'count' || (value.of !== 'count' && !value.of.endsWith(' count'))) return undefined
  const behind = view.text({ start: end, end: Math.min(view.sentence.end, end + 90) })
  const lead = /^ (?:of|for) (?:criminal )?/i.exec(behind)
  const offence = lead && offencesIn(view.digest.article.text.slice(0, view.sentence.end), end + lead[0].length)[0]
  // the offence stands right behind, and is not one further down the list
  if (!offence || offence.start > end + lead[0].length + nearOffence) return undefined
  const degree = [...offence.words.matchAll(degrees)].map(([word]) => word.replace(' ', '-')).sort()
  return {
    mention,
    offence: offence.words.replace(degrees, ' ').replace(/s$/, '').replace(/\s+/g, ' ').trim(),
    degree: degree.join(' '),
    end: offence.end,
  }
}
/** Characters of words that tell an offence more closely ("recklessly"). */
const nearOffence = 12

function matchesOf({ mention, offence, degree, end }: Counted, counted: readonly Counted[], view: View): Match[] {
  const { start, value } = mention
  const before = view.text({ start: view.sentence.start, end: start })
  if (value.kind !== 'count' || settled.test(before) || parts.test(before) || each.test(before)) return []
  const charge = chargeBefore(start, view)
  if (!charge) return []
  const { accused, predication } = charge
  const isSplit = counted.some(other => other.offence === offence && other.degree !== degree)
  const marks = [...(degree ? [degree] : []), ...(isSplit ? [marker] : [])]
  return accused.map(who => ({
    about: { person: who.subject, offence: { text: offence, key: offence } },
    value: { ...value, of: 'count' },
    valueSpan: { start, end: mention.end },
    evidence: evidenceOf(predication, [{ span: { start, end } }, { span: who.span }]),
    polarity: predication.polarity,
    modality: predication.modality,
    saidBy: view.saidBy(predication, mention),
    ...(marks.length > 0 ? { scope: { marks } } : {}),
  }))
}

/** The last clause before the figure that lays a charge, and against whom. What several are charged with together holds for each of them. */
function chargeBefore(offset: number, view: View): { accused: Somebody[]; predication: Predication } | undefined {
  for (const predication of [...view.predications].reverse()) {
    if (!charging.has(predication.verb) || view.sentence.tokens[predication.token]!.start > offset) continue
    const phrase = view.role(predication, predication.verb === 'face' ? 'agent' : 'object')
    const accused = phrase ? everybody(phrase, view) : []
    if (accused.length > 0) return { accused, predication }
  }
  return undefined
}

/** Where an article counts the degrees of an offence one by one, only the count of the same degree is the same. */
export function isOneCount({ scope: ours }: Claim, { scope: theirs }: Claim): boolean {
  const [a, b] = [ours?.marks ?? [], theirs?.marks ?? []]
  if (!a.includes(marker) && !b.includes(marker)) return true
  const [degree, other] = [a, b].map(marks => marks.filter(mark => mark !== marker).join())
  return degree === other && (degree !== '' || a.join() === b.join())
}
