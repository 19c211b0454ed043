import { monthNames } from '../language/calendar.js'
import { countryOf } from '../language/countries.js'
import { fold } from '../language/fold.js'
import { wordSet } from '../language/wordSet.js'
import type { NameMention } from '../model/name.js'
import type { View } from './view.js'

/** Words of many names, by which none is known. */
const common = wordSet(
  'bank group company corp corporation inc plc ltd ag sa se nv co holdings holding international national motor motors airlines airways air united general first new city university partners capital energy industries systems technologies',
)
/** Who publishes a figure is not who has it. */
const publishing =
  /\b(?:department|office|bureau|ministry|statistics|reserve|commission|agency|treasury|eurostat|court|exchange|association|street|index|nasdaq|congress|senate|house)\b/
const calendar = wordSet(
  `${monthNames.join(' ')} monday tuesday wednesday thursday friday saturday sunday christmas easter`.toLowerCase(),
)

/** Whose figure a sentence tells: the bodies it names, the countries and places, or the people. Two figures of which both are somebody's are one only where they share one. */
export function whoseIn(view: View, kinds: 'bodies' | 'places' | 'people'): string[] {
  // a headline may write every word with a capital
  if (view.sentence.prominence === 'headline') return []
  const found = view.phrases.flatMap(phrase => view.names(phrase)).filter(name => fits[kinds](name))
  const words = found.flatMap(name => (kinds === 'places' ? placeKey(name) : wordsOf(name)))
  if (kinds === 'places' && /\beuro ?-?zone\b|\beuro area\b|\bshare the euro\b/i.test(view.text(view.sentence)))
    words.push('eurozone')
  return [...new Set(words)].sort().map(word => `who=${word}`)
}

const fits: Record<'bodies' | 'places' | 'people', (name: NameMention) => boolean> = {
  bodies: ({ kind }) => kind === 'organisation' || kind === 'unknown',
  places: ({ kind }) => kind === 'place' || kind === 'nation' || kind === 'unknown',
  people: ({ kind }) => kind === 'person',
}

const placeKey = ({ text }: NameMention): string[] => {
  const name = fold(text)
  return publishing.test(name) || calendar.has(name) ? [] : [(countryOf(name)?.key ?? name).replace(/\s/g, '')]
}

function wordsOf({ text, surname, kind }: NameMention): string[] {
  const name = fold(text)
  if (kind === 'person') return surname ? [fold(surname).replace(/\s/g, '')] : []
  // "GM" may be what the other article writes out
  if (publishing.test(name) || /^\p{Lu}{2,5}$/u.test(text)) return []
  const words = name.split(/[\s-]+/).filter(word => word.length > 2 && !calendar.has(word))
  const telling = words.filter(word => !common.has(word))
  return telling.length > 0 ? telling : words.length > 1 ? [words.join('')] : []
}

const quarters: readonly [string, RegExp][] = [
  [
    'q1',
    /\b(?:first[- ]quarter|first three months|q1|january (?:to|through|and) march|three months (?:to|ended|ending)(?: in)? march)\b/i,
  ],
  ['q2', /\b(?:second[- ]quarter|q2|april (?:to|through|and) june|three months (?:to|ended|ending)(?: in)? june)\b/i],
  ['q3', /\b(?:third[- ]quarter|q3|july (?:to|through|and) september|three months (?:to|ended|ending)(?: in)? september)\b/i],
  [
    'q4',
    /\b(?:fourth[- ]quarter|final[- ]quarter|last three months of|q4|october (?:to|through|and) december|three months (?:to|ended|ending)(?: in)? december)\b/i,
  ],
]

/** "In the second quarter"; of a sentence that tells of two nothing. */
export function quartersIn(sentence: string): string[] {
  const found = quarters.filter(([, words]) => words.test(sentence))
  return found.length === 1 ? [`when=${found[0]![0]}`] : []
}

const monthBehind = new RegExp(`^(?: [a-z%]+){0,3}? (?:in|for|during) (${monthNames.join('|')})\\b`)
const monthBefore = new RegExp(`\\b(${monthNames.join('|')})\\b[^;]*$`)

/** The month of a rate: "7.5 percent in January, up from 7.1 in December". */
export function monthOf(whole: string, behind: string): string[] {
  const month = monthBehind.exec(behind)?.[1] ?? monthBefore.exec(whole)?.[1]
  return month ? [`when=${month.toLowerCase()}`] : []
}
