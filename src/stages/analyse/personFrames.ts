import { isGroupNoun, isRoleNoun } from '../../language/roles.js'
import { wordSet } from '../../language/wordSet.js'

const kin =
  '(?:(?:grand|step|great-)?(?:mother|father|son|daughter|parents|children)|(?:half-)?(?:brother|sister)s?|aunt|uncle|cousin|nephew|niece|husband|wife|fianc[eé]e?|girlfriend|boyfriend|widow(?:er)?|roommate|classmate)s?(?:-in-law)?'
/** ", 34,", ", aged 34." */
const ageBehind = /^,\s*(?:aged?\s+)?\d{1,3}\s*(?:,|\.|;|$)/
/** ", a 6-year-old boy", ", the 34-year-old driver"; no 34-year-old company. */
const describedBehind = /^,\s(?:an?|the)\s(?:\p{Ll}{3,12}\s)?\d{1,3}[-\s](?:year|month|week|day)s?[-\s]old\b(?:\s(\p{Ll}+))?/u
const ageBefore = /\d(?:-\s?|\s)(?:year|month|week|day)s?[-\s]old\s$/

/** "X said": people and bodies. */
export const speechBehind = /^\s(?:said|told|says|added|wrote|tweeted|testified|argued|asked|recalled|explained)\b/
const speechBefore = /\b(?:said|says|told)\s$/
/** "An aide with X said": X is not who spoke. */
const adverbial = /\b(?:with|of|from|for|at|in|by|on|to|near)\s$/

/** "his aunt, X", "the boy's cousin X"; "X, the boy's cousin"; "X's mother". */
const kinBefore = new RegExp(`\\b${kin},?\\s$`, 'i')
const kinBehind = new RegExp(
  `^(?:,\\s(?:his|her|their|(?:the\\s)?[\\p{L}-]{2,12}['’]s)\\s${kin}\\b|['’]s\\s(?:\\p{Ll}{3,10}\\s)?${kin}\\b|(?:,\\swhose|(?:,|\\sand|\\s(?:and\\s)?with)\\s(?:his|her))\\s(?:\\p{Ll}{3,10}\\s)?${kin}\\b)`,
  'iu',
)
/** "X shot his wife", "X killed himself": bodies are "it". */
const ownBehind = new RegExp(
  `^\\s(?:\\p{Ll}{2,14}\\s){1,3}?(?:(?:his|her)\\s(?:own\\s|\\p{Ll}{3,10}\\s)?(?:${kin}|life|home|job|post|car|house)\\b|(?:him|her)self\\b)`,
  'u',
)

const post =
  '(?:(?:vice-)?president|secretary|treasurer|chair(?:man|woman)|mayor|minister|spokes(?:man|woman|person)|director|manager|chief executive|lawyer|attorney|judge|prosecutor|teacher|professor|student|doctor|nurse|engineer|scientist|biologist|geologist|historian|economist|farmer|fisherman|baker|electrician|driver|captain|skipper|coach|goalkeeper|midfielder|striker|defender|neighbou?r|resident|survivor|pensioner|senator|governor|ambassador|envoy)'
/** "Pavel Novak, the union's president,"; "Pavel Novak, a farmer from Bergen,". */
const postBehind = new RegExp(
  `^,\\s(?!(?:where|which|who|whose|when|and|but|or|as|said|says|with|his|her|he|she)\\b)(?:(?:the|a|an|its|their)\\s|(?:the\\s)?[\\p{L}-]{2,16}['’]s\\s)?(?:[\\p{L}-]{2,14}\\s){0,3}${post}(?=,|\\.\\s|\\s(?:of|for|at|in|with|who)\\b)`,
  'u',
)
/** "named X as its new chief executive"; "X was named chief executive". */
const namedBehind = new RegExp(
  `^\\s(?:as\\s|(?:was|were|has been|had been|is being|will be)\\s(?:\\p{Ll}{3,12}ly\\s)?(?:named|appointed|elected|nominated|sworn in|promoted|re-?elected)\\s(?:as\\s|to\\sbe\\s|to\\s)?)(?:(?:the|a|an|its|their|his|her)\\s)?(?:[\\p{L}-]{2,14}\\s){0,3}${post}\\b`,
  'u',
)
/** "The mayor, X, called for calm"; "a spokesman for the ministry, X, denied it". */
const roleBefore =
  /\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er)\s(?:[\p{L}-]{2,14}\s){0,2}?([\p{L}-]{4,14})(?:\s(?:of|for|at|in)\s(?:the\s)?[\p{L} -]{2,30}?)?,\s$/u
const commaBehind = /^,/
/** Roles that a firm or a country may have as well: "the owner, Sound Ferries, said". */
const ofFirms = wordSet(
  'owner operator employer maker manufacturer supplier publisher rival sponsor developer contractor retailer lender insurer carrier buyer seller plaintiff defendant partner member provider producer distributor parent builder broker bidder creditor debtor investor shareholder winner loser leader host ally neighbor neighbour importer exporter client customer tenant landlord opponent competitor',
)

/** What is done to people alone, and what people alone do. */
const undergone =
  'arrested|arraigned|jailed|booked|handcuffed|charged|indicted|convicted|sentenced|shot|stabbed|murdered|beaten|raped|wounded|hospitali[sz]ed|pronounced dead|taken into custody|turned (?:him|her)self in|born|last seen|(?:taken|rushed|flown|airlifted|transported) to|survived by|buried|walking|sitting|sleeping|asleep|riding|driving|standing|accused of (?:killing|murdering|shooting|stabbing|raping|beating|strangling|assaulting)'
const sufferedBehind = new RegExp(
  `^\\s(?:(?:was|is|has been|had been|is being|was being|were)\\s(?:[a-z]{2,12}ly\\s|also\\s){0,2}(?:${undergone})|died|pleaded|confessed|surrendered|resigned|stepped down|retired|married|wept|grew up|leaves behind|(?:was|is|remains?|remained) (?:in (?:custody|critical|stable|serious|guarded)|hospitali[sz]ed)|has a criminal)\\b`,
)
/** "Ann Lee and Bo Ray were charged"; "Ann Lee, of Bergen, was charged". */
const between =
  /^(?:(?:,\s\d{1,3},)?\sand\s(?:\p{Lu}[\p{L}.'’-]{0,20}\s?){2,3}(?=\s)|,\sof\s(?:\p{Lu}[\p{L}.'’-]{1,20}\s?){1,3},)/u
const accusedBefore =
  /\b(?:arrest(?:ed|ing)|charg(?:ed|ing)|indict(?:ed|ing)|convict(?:ed|ing)|sentenced|stabb(?:ed|ing)|murder(?:ed|ing)|identified (?:\p{L}{2,12} ){1,4}as|victims?,?|suspects?,?|mourn(?:ed|ing)?|remember(?:ed|ing)|(?:death|killing|murder|slaying|shooting|arrest|body|bodies|trial|funeral) of)\s$/iu

/** How strongly what stands round two or three capitals tells that they name a person; 0 where nothing does. */
export function personEvidence(words: number, before: string, behind: string): number {
  let found = 0
  const named = words === 2 || words === 3
  if (words > 1 && /^,\swho\b/.test(behind)) found++
  if (named && (sufferedBehind.test(behind.replace(between, '')) || accusedBefore.test(before))) found++
  if (words > 1 && (kinBefore.test(before) || kinBehind.test(behind) || ownBehind.test(behind))) found += 2
  if (named && !adverbial.test(before) && postBehind.test(behind)) found++
  if (named && namedBehind.test(behind)) found++
  const role = named && commaBehind.test(behind) ? roleBefore.exec(before)?.[1] : undefined
  if (role !== undefined && isRoleNoun(role) && !ofFirms.has(role)) found++
  if (hasAge(before, behind)) found += 3
  else if ((speechBehind.test(behind) && !adverbial.test(before)) || speechBefore.test(before)) found++
  return found
}

/** Does a name speak, or does it undergo what people do? */
export const isActive = (behind: string): boolean => speechBehind.test(behind) || sufferedBehind.test(behind)

/** Does an age stand at the name? */
export function hasAge(before: string, behind: string): boolean {
  if (ageBehind.test(behind) || ageBefore.test(before)) return true
  const described = describedBehind.exec(behind)
  return described !== null && !isGroupNoun(described[1] ?? '')
}
