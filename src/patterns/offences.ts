import type { Span } from '../model/span.js'

export interface Offence extends Span {
  words: string
}

/** Offences as charges name them; where news has many wordings for one, under one name. */
const order = '(?:first|second|third|fourth|1st|2nd|3rd)'
/** "Murder in the first degree", "1st degree murder", "murder 1st degree". */
const graded = (before: string, crime: string): RegExp =>
  new RegExp(
    `(?:(?:attempted|${before}|${order}[- ]degree) ){0,3}${crime}\\b(?:(?: in the ${order}[- ]degree| ${order} degree)\\b${alone})?`,
    'giu',
  )
/** "Murder, first degree assault": the degree of what follows. */
const alone = '(?! (?:attempted |aggravated )?(?:murder|manslaughter|homicide|assault|robbery|burglary))'

const table: readonly [RegExp, string | undefined][] = [
  [graded('capital|felony|aggravated', 'murders?'), undefined],
  [graded('negligent|reckless|vehicular|criminal', 'homicides?'), undefined],
  [graded('voluntary|involuntary|vehicular', 'manslaughter'), undefined],
  [graded('aggravated|felony|simple', 'assaults?\\b(?: with (?:a |an )?(?:deadly|dangerous) weapon)?'), undefined],
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
  [/(?:(?:aggravated|domestic|simple|sexual|first-degree|second-degree) )?battery\b(?! (?:gun|pack))/giu, undefined],
  [/armed criminal action\b/giu, undefined],
  [
    /(?:unlawful|illegal|improper) (?:use|handling) of (?:a |an )?(?:firearm|gun|handgun|weapon)s?\b/giu,
    'unlawful use of a weapon',
  ],
  [/felony firearm\b/giu, 'felony firearm'],
  [
    /(?:(?:unlawful|illegal|unlawfully|illegally|reckless|recklessly) )?discharg(?:e|ing)(?: of)? (?:a |an )?(?:firearm|gun|handgun|weapon)s?\b/giu,
    'discharge of a firearm',
  ],
  [/carrying (?:a |an )?(?:concealed (?:firearm|gun|handgun|pistol|weapon)|pistol)\b/giu, 'carrying a weapon'],
  [/(?:firearms?|guns?|weapons?)[ -](?:related )?(?:offen[cs]es?|violations?)\b/giu, 'weapon offences'],
  [/wanton endangerment\b/giu, undefined],
  [/criminal recklessness\b/giu, undefined],
  [/criminal mischief\b/giu, undefined],
  [/disorderly conduct\b/giu, undefined],
  [/(?:making )?terroristic threat(?:s|ening)?\b/giu, 'terroristic threats'],
  [/malicious wounding\b/giu, undefined],
  [/home invasion\b/giu, undefined],
  [/neglect of a dependent\b/giu, undefined],
  [/cruelty to (?:a child|children)\b/giu, 'cruelty to children'],
  [/injury to a child\b/giu, undefined],
  [/endangering the welfare of (?:a )?(?:child|children|minors?)\b/giu, 'child endangerment'],
  [/resisting (?:arrest|(?:an )?officers?)\b/giu, 'resisting arrest'],
  [/evading (?:arrest|police)\b/giu, 'evading arrest'],
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
const orders = new Map([
  ['1st', 'first'],
  ['2nd', 'second'],
  ['3rd', 'third'],
])
/** "Murder, 1st degree" as "first-degree murder". */
function gradeFirst(told: string): string {
  const found = /,? ?(?:in the )?\b(first|second|third|fourth|1st|2nd|3rd)[- ]degree ?/.exec(told)
  if (!found) return told
  const rest = `${told.slice(0, found.index)} ${told.slice(found.index + found[0].length)}`.replace(/\s+/g, ' ').trim()
  const degree = `${orders.get(found[1]!) ?? found[1]}-degree`
  return rest.startsWith('attempted ') ? `attempted ${degree} ${rest.slice('attempted '.length)}` : `${degree} ${rest}`
}

/** Where the list of charges is over. */
const end =
  /[.;“”"]|\b(?:after|because|who|when|while|police|according|said|if|since|during|following|in connection|(?:in|for) (?:the|an?|his|her|their) (?:\p{L}{1,15} ){0,2}?(?:deaths?|shootings?|killings?|slayings?|attacks?))\b/iu
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
      const told = name ?? gradeFirst(match[0].toLowerCase().replace(/\s+/g, ' '))
      if (found.some(other => other.words === told || (other.start < span.end && span.start < other.end))) continue
      found.push({ ...span, words: told })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}
