import type { Span } from '../model/span.js'

export interface Offence extends Span {
  words: string
}

/** Offences as charges name them; where news has many wordings for one, under one name. */
const table: readonly [RegExp, string | undefined][] = [
  [
    /(?:(?:first|second|third|fourth)-degree |attempted |capital |felony |aggravated ){0,3}murders?\b(?: in the (?:first|second|third) degree)?/giu,
    undefined,
  ],
  [/(?:attempted )?(?:(?:negligent|reckless|vehicular|criminal) )?homicides?\b/giu, undefined],
  [/(?:attempted )?(?:(?:voluntary|involuntary|vehicular) )?manslaughter\b/giu, undefined],
  [/(?:aggravated |felony |simple )?assaults?\b(?: with (?:a |an )?(?:deadly|dangerous) weapon)?/giu, undefined],
  [/(?:(?:armed|attempted|aggravated) ){0,3}robber(?:y|ies)\b/giu, undefined],
  [/(?:(?:armed|attempted|aggravated) ){0,3}burglar(?:y|ies)\b/giu, undefined],
  [/kidnapping\b/giu, undefined],
  [/arson\b/giu, undefined],
  [/rape\b/giu, undefined],
  [/(?:sexual (?:assault|abuse|battery))\b/giu, undefined],
  [/child (?:neglect|abuse|endangerment)\b/giu, undefined],
  [/reckless (?:endangerment|endangering|conduct|driving)\b/giu, undefined],
  [/tampering with (?:physical )?evidence\b/giu, 'tampering with evidence'],
  [/(?:receiving|possess\w+|receipt) (?:of )?stolen property\b/giu, 'receiving stolen property'],
  [
    /(?:(?:illegal|illegally|unlawful|unlawfully|criminal|felony|felon) )*(?:(?:possess\w+|carrying|having) (?:of )?(?:a |an )?(?:[\p{L}-]+ )?(?:firearm|gun|handgun|weapon)s?|(?:firearm|gun|handgun|weapon)s? possession)\b/giu,
    'firearm possession',
  ],
  [/(?:possess\w+ (?:of )?(?:drugs|marijuana|cocaine|heroin|a controlled substance)|drug possession)\b/giu, 'drug possession'],
  [/killing\b/giu, 'killing'],
  [/conspiracy\b/giu, undefined],
  [/(?:(?:wire|mail|bank|tax|securities|insurance|voter|election|visa|benefit) )?fraud\b/giu, undefined],
  [/(?:bribery|(?:taking|accepting|paying) bribes?)\b/giu, 'bribery'],
  [/(?:embezzlement|embezzling)\b/giu, 'embezzlement'],
  [/money[ -]laundering\b/giu, 'money laundering'],
  [/tax evasion\b/giu, undefined],
  [
    /(?:corruption|perjury|extortion|blackmail|espionage|treason|forgery|stalking|genocide|theft|larceny|vandalism|trespassing)\b/giu,
    undefined,
  ],
  [/insider trading\b/giu, undefined],
  [/war crimes\b/giu, undefined],
  [/crimes against humanity\b/giu, undefined],
  [/(?:drug|human|sex) trafficking\b/giu, undefined],
  [/(?:drunken|drunk|drink|careless|dangerous) driving\b/giu, undefined],
  [/terrorism\b/giu, undefined],
  [/obstruct\w+(?: of justice)?\b/giu, 'obstruction'],
  [/(?:making |giving )?false statements?\b/giu, 'false statements'],
  [/(?:witness tampering|tampering with a witness)\b/giu, 'witness tampering'],
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
    // "manslaughter and attempted manslaughter"
    for (const match of words.matchAll(pattern)) {
      const start = from + match.index
      const span = { start, end: start + match[0].length }
      const told = name ?? match[0].toLowerCase().replace(/\s+/g, ' ')
      if (found.some(other => other.words === told || (other.start < span.end && span.start < other.end))) continue
      found.push({ ...span, words: told })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}
