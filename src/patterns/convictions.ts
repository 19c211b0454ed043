import type { QuantityMention } from '../model/mention.js'
import type { Predication } from '../model/predication.js'
import { contentsOf } from './contents.js'
import { offencesIn } from './offences.js'
import type { Match, Pattern } from './pattern.js'
import { agentOf, patientsOf, type Somebody } from './persons.js'
import { evidenceOf } from './predicate.js'
import type { View } from './view.js'

const charges = new Set(['count', 'charge', 'offence', 'offense'])
/** Right before the figure: "convicted him of", "guilty on all". A plea is another thing. */
const convicting = /\b(?:convict\w*|guilty)\b[^.;,]{0,40}?\b(?:of|on)\s(?:all\s|the\s|a total of\s|a further\s)?$/i
const pleading = /\b(?:plead\w*|pled|plea|not guilty|admit\w*|each|both)\b/i
/** "guilty of two counts of murder": the figure is of one offence; in a list of offences, or with none told, it is of all charges. */
const ofOne = /^\s(?:of|for)\s/i
const list = /^\s?(?:,|and\b|or\b)/i

interface Counted extends Pick<QuantityMention, 'start' | 'end'> {
  figure: number
  convicted: boolean
}

/** On how many counts somebody was found guilty: "guilty on 11 of 14 counts", "convicted him of 12 charges of fraud and theft". */
export function convictions(name: string): Pattern {
  return {
    name,
    find: view => {
      const counted = contentsOf(view.digest, view.sentence.index).quantities.flatMap(mention => countOf(mention, view) ?? [])
      // "guilty on 11 of 14 counts"
      const figures = counted.filter(({ start }) => !counted.some(({ end }) => view.text({ start: end, end: start }) === ' of '))
      return figures.length === 1 && figures[0]!.convicted ? matchesOf(figures[0]!, view) : []
    },
  }
}

/** A figure of counts, and whether it tells of a verdict. */
function countOf({ value, start, end }: QuantityMention, view: View): Counted | undefined {
  if (value.kind !== 'count' || value.min === undefined || value.min !== value.max) return undefined
  const behind = view.text({ start: end, end: Math.min(view.sentence.end, end + 30) })
  const isCharges =
    charges.has(value.of.split(' ').at(-1)!) || /^ of (?:the |his |her )?(?:\S{1,10} )?(?:counts|charges)\b/i.test(behind)
  const before = view.text({ start: Math.max(view.sentence.start, start - 90), end: start })
  const convicted = convicting.test(before) && !pleading.test(before)
  return isCharges ? { start, end, figure: value.min, convicted } : undefined
}

function matchesOf({ start, end, figure }: Counted, view: View): Match[] {
  const found = view.predications.findLast(
    ({ verb, token }) => (verb === 'convict' || verb === 'find' || verb === 'be') && view.sentence.tokens[token]!.start < start,
  )
  const convicted = found && convictedIn(found, view)
  if (!found || !convicted) return []
  const offence = offenceBehind(end, view)
  return [
    {
      about: { person: convicted.subject, offence: { text: offence ? `counts of ${offence}` : 'counts', key: offence ?? 'all' } },
      value: { kind: 'count', min: figure, max: figure, of: 'count', step: 1 },
      valueSpan: { start, end },
      evidence: evidenceOf(found, [{ span: { start, end } }, { span: convicted.span }]),
      polarity: found.polarity,
      modality: found.modality,
      saidBy: view.saidBy(found, { start, end }),
    },
  ]
}

function convictedIn(clause: Predication, view: View): Somebody | undefined {
  const all = clause.verb === 'be' ? [agentOf(clause, view)] : patientsOf(clause, view)
  return all.length === 1 ? all[0] : undefined
}

function offenceBehind(end: number, view: View): string | undefined {
  const behind = view.text({ start: end, end: view.sentence.end })
  if (!ofOne.test(behind)) return undefined
  const first = offencesIn(view.digest.article.text.slice(0, view.sentence.end), end + ofOne.exec(behind)![0].length)[0]
  if (!first || first.start > end + nearOffence) return undefined
  return list.test(view.text({ start: first.end, end: view.sentence.end })) ? undefined : first.words.replace(/s$/, '')
}
/** Characters between a figure and its offence. */
const nearOffence = 16
