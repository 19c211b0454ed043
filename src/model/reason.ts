/** Why a verdict is what it is. A new reason does not compile until formats/wording.ts says it in words. */
export type Reason =
  | { is: 'values-exclude-each-other' }
  | { is: 'affirmed-and-denied' }
  | { is: 'closed-list'; list: string[] }
  | { is: 'forecast-not-borne-out' }
  | { is: 'plan-carried-out' }
  | { is: 'plan-changed' }
  | { is: 'self-contradiction'; article: string }
  | { is: 'rounding' }
  | { is: 'unclear-base' }
  | { is: 'loose-wording'; words: string }
  | { is: 'excess-is-no-length' }
  | { is: 'unlike-precision' }
  | { is: 'within-bound' }
  | { is: 'same-value' }
  | { is: 'same-origin'; articles: string[] }
  | { is: 'one-source' }
  | { is: 'later-state'; from: string; to: string }
  | { is: 'left-open' }
  | { is: 'correction' }
  | { is: 'named-speakers-differ'; speakers: string[] }
  | { is: 'spelling-differs' }
  | { is: 'quotation-differs' }
  | { is: 'two-speakers-of-one-quotation' }
  | { is: 'part-of-quotation' }
  | { is: 'zone-inferred'; zone: string; from: string }
  | { is: 'date-inferred'; from: string }
  | { is: 'inclusive-count' }
  | { is: 'fact-uncertain' }
  | { is: 'slack-of-a-planned-time'; minutes: number }

export type ReasonName = Reason['is']

/** The gate that cleared a pair of claims which looks like a conflict: `explain` shows it. */
export type Gate = 'relation' | 'event' | 'subject' | 'scope' | 'modality' | 'polarity' | 'value'

export interface NearMiss {
  gate: Gate
  relation: string
  /** Claim ids. */
  claims: [string, string]
  detail: string
}
