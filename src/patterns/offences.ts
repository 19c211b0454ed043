import type { Span } from '../model/span.js'

export interface Offence extends Span {
  words: string
}

/** Offences as charges name them; where news has many wordings for one, under one name. */
const table: readonly [RegExp, string | undefined][] = [
  [
    /(?:(?:first|second|third|fourth)-degree |attempted |capital |felony |aggravated ){0,3}murders?\b(?: in the (?:first|second|third) degree)?/iu,
    undefined,
  ],
  [/(?:(?:negligent|reckless|vehicular|criminal) )?homicides?\b/iu, undefined],
  [/(?:(?:voluntary|involuntary|vehicular) )?manslaughter\b/iu, undefined],
  [/(?:aggravated |felony |simple )?assaults?\b(?: with (?:a |an )?(?:deadly|dangerous) weapon)?/iu, undefined],
  [/(?:(?:armed|attempted|aggravated) ){0,3}robber(?:y|ies)\b/iu, undefined],
  [/(?:(?:armed|attempted|aggravated) ){0,3}burglar(?:y|ies)\b/iu, undefined],
  [/kidnapping\b/iu, undefined],
  [/arson\b/iu, undefined],
  [/rape\b/iu, undefined],
  [/(?:sexual (?:assault|abuse|battery))\b/iu, undefined],
  [/child (?:neglect|abuse|endangerment)\b/iu, undefined],
  [/reckless (?:endangerment|endangering|conduct|driving)\b/iu, undefined],
  [/tampering with (?:physical )?evidence\b/iu, 'tampering with evidence'],
  [/(?:receiving|possess\w+|receipt) (?:of )?stolen property\b/iu, 'receiving stolen property'],
  [
    /(?:(?:illegal|illegally|unlawful|unlawfully|criminal|felony|felon) )*(?:(?:possess\w+|carrying|having) (?:of )?(?:a |an )?(?:[\p{L}-]+ )?(?:firearm|gun|handgun|weapon)s?|(?:firearm|gun|handgun|weapon)s? possession)\b/iu,
    'firearm possession',
  ],
  [/(?:possess\w+ (?:of )?(?:drugs|marijuana|cocaine|heroin|a controlled substance)|drug possession)\b/iu, 'drug possession'],
  [/killing\b/iu, 'killing'],
  [/conspiracy\b/iu, undefined],
  [/terrorism\b/iu, undefined],
  [/obstruct\w+(?: of justice)?\b/iu, 'obstruction'],
  [/(?:making |giving )?false statements?\b/iu, 'false statements'],
  [/(?:witness tampering|tampering with a witness)\b/iu, 'witness tampering'],
]
/** Where the list of charges is over. */
const end =
  /[.;“”"]|\b(?:after|because|who|when|while|police|according|said|if|since|during|following|in connection|in the (?:death|shooting|killing|slaying|attack))\b/i
const longest = 220

/** The offences in the words behind "charged with". */
export function offencesIn(text: string, from: number): Offence[] {
  const tail = text.slice(from, from + longest)
  const stop = end.exec(tail)
  const words = stop ? tail.slice(0, stop.index) : tail
  const found: Offence[] = []
  for (const [pattern, name] of table) {
    const match = pattern.exec(words)
    if (!match) continue
    const start = from + match.index
    const span = { start, end: start + match[0].length }
    if (found.some(other => other.start < span.end && span.start < other.end)) continue
    found.push({ ...span, words: name ?? match[0].toLowerCase().replace(/\s+/g, ' ') })
  }
  return found.sort((a, b) => a.start - b.start)
}
