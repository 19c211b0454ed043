import type { Reason, ReasonName } from '../model/reason.js'
import type { Verdict } from '../model/verdict.js'

export interface VerdictWords {
  one: string
  many: string
  /** What it means, for the catalogue and `--help`. */
  means: string
}

/** The words of every verdict; none says who is right. */
export const verdictWords: Record<Verdict, VerdictWords> = {
  contradiction: { one: 'contradiction', many: 'contradictions', means: 'sources differ and both cannot be true as stated' },
  dispute: {
    one: 'dispute',
    many: 'disputes',
    means: 'named speakers give answers that cannot both be true; no source says either in its own voice',
  },
  discrepancy: {
    one: 'discrepancy',
    many: 'discrepancies',
    means: 'values differ, but loose wording, rounding or an unclear base may explain it',
  },
  update: { one: 'update', many: 'updates', means: 'a later report has a later state' },
  agreement: { one: 'agreement', many: 'agreements', means: 'two or more sources of independent origin give the same value' },
  refinement: { one: 'refinement', many: 'refinements', means: 'compatible values of unlike precision' },
  'single-source': {
    one: 'single-source claim',
    many: 'single-source claims',
    means: 'one origin only, however many articles carry its words',
  },
}

const numberWords = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

/** "three", "17". */
export const inWords = (n: number): string => numberWords[n] ?? String(n)

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** "1 source", "3 sources". */
export const counted = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`

/** "A", "A and B", "A, B and C". */
export const listed = (items: readonly string[], joint = 'and'): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${joint} ${items.at(-1)}`

type Wordings = { [Name in ReasonName]: (reason: Extract<Reason, { is: Name }>) => string }

/** "2016-07-31". */
export const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text)

/** Each reason as a sentence. A reason without words does not compile. */
const wordings: Wordings = {
  'values-exclude-each-other': () => 'The answers exclude each other.',
  'affirmed-and-denied': () => 'What one affirms the other denies.',
  'closed-list': ({ list }) => `${listed(list)}: told as the complete list.`,
  'forecast-not-borne-out': () => 'One is a forecast, the other is told as having happened.',
  'plan-carried-out': () => 'Announced beforehand, and reported afterwards as having happened.',
  'plan-changed': () => 'A change of plan is reported.',
  'self-contradiction': () => 'One article gives both answers itself.',
  rounding: () => 'Rounding may explain the difference.',
  'unclear-base': () => 'Who or what is counted, or as of when, may explain the difference.',
  'loose-wording': ({ words }) => `Loose wording (“${words}”) may explain the difference.`,
  'excess-is-no-length': () => 'One is time beyond what was expected, the other the whole length: not the same measure.',
  'unlike-precision': () => 'The answers fit together; one is more precise.',
  'within-bound': () => 'The figure lies within the bound.',
  'same-value': () => 'The same value.',
  'same-origin': ({ articles }) => `${capitalised(inWords(articles.length))} articles, one origin: they count once.`,
  'one-source': () => 'No other source of its own says so.',
  'later-state': ({ from, to }) =>
    isDay(from) && isDay(to)
      ? `The reports are of ${from} and ${to}: the later one has a later state.`
      : `A later report has a later state: from ${from} to ${to.replace(/\.$/, '')}.`,
  'left-open': () => 'What one report leaves open another tells.',
  correction: () => 'A correction is reported.',
  'named-speakers-differ': ({ speakers }) => `${listed(speakers)} differ.`,
  'spelling-differs': () => 'The name is spelled in ways that are not two romanisations of one name.',
  'quotation-differs': () => "The same speaker's words are given in unlike wordings.",
  'two-speakers-of-one-quotation': () => 'The same words are given to two speakers.',
  'part-of-quotation': () => 'One quotes a part of what the other quotes.',
  'zone-inferred': ({ zone, from }) => `The time zone ${zone} is inferred from ${from}.`,
  'date-inferred': ({ from }) =>
    isDay(from) ? `A date is counted from the day of its article, ${from}.` : `A date is inferred from ${from}.`,
  'fact-uncertain': () => 'The sentences share words, but may tell of two different things.',
  'inclusive-count': () => 'One count includes what the other leaves out.',
  'slack-of-a-planned-time': ({ minutes }) =>
    `The times lie ${counted(minutes, 'minute')} apart, which a planned start may slip.`,
}

/** A reason as a sentence. */
export const sentenceOf = (reason: Reason): string => (wordings[reason.is] as (reason: Reason) => string)(reason)
