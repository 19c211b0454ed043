/**
 * Posts as news names them. `kin` says which posts one person cannot hold together: two different heads of one kin, or of two kins that `excludes`
 * lists, exclude each other; heads without kin ("professor", "envoy") go with anything.
 */
export interface PostHead {
  head: string
  kin?: PostKin
  /** "official", "diplomat": any post of these kins, or any at all. */
  wide?: boolean
}

export type PostKin =
  | 'state'
  | 'government'
  | 'minister'
  | 'secretary'
  | 'upper-house'
  | 'lower-house'
  | 'floor'
  | 'governor'
  | 'mayor'
  | 'court'
  | 'prosecution'
  | 'sheriff'
  | 'police'
  | 'rank'
  | 'staff'
  | 'company'

const table: [head: string, kin: PostKin | '' | '*', wordings: string][] = [
  ['president', 'state', 'president'],
  ['prime minister', 'government', 'prime minister, pm, premier'],
  ['minister', 'minister', 'minister'],
  ['secretary', 'secretary', 'secretary'],
  ['undersecretary', 'secretary', 'undersecretary, under secretary'],
  ['senator', 'upper-house', 'senator, sen'],
  ['representative', 'lower-house', 'congressman, congresswoman, congressperson, representative, rep'],
  ['speaker', 'floor', 'speaker'],
  ['majority leader', 'floor', 'majority leader'],
  ['minority leader', 'floor', 'minority leader'],
  ['majority whip', 'floor', 'majority whip'],
  ['minority whip', 'floor', 'minority whip'],
  ['governor', 'governor', 'governor, gov'],
  ['lieutenant governor', 'governor', 'lieutenant governor, lt governor, lt gov'],
  ['mayor', 'mayor', 'mayor, mayoress'],
  ['judge', 'court', 'judge, magistrate, justice, associate justice, chief justice'],
  ['attorney general', 'prosecution', 'attorney general, attorneys general, ag'],
  ['district attorney', 'prosecution', 'district attorney, state attorney, commonwealth attorney, da'],
  ['sheriff', 'sheriff', 'sheriff'],
  ['police chief', 'police', 'police chief, chief of police, chief constable'],
  ['police commissioner', 'police', 'police commissioner, commissioner of police'],
  ['fire chief', '', 'fire chief, chief fire officer'],
  ['chief executive', 'company', 'chief executive officer, chief executive, ceo'],
  ['chief financial officer', 'company', 'chief financial officer, cfo, finance chief, finance director, financial director'],
  ['chief operating officer', 'company', 'chief operating officer, coo, operations chief, operations director'],
  ['chief technology officer', 'company', 'chief technology officer, cto, technology chief'],
  ['chief marketing officer', 'company', 'chief marketing officer, marketing chief, marketing director'],
  ['chair', '', 'chairman, chairwoman, chairperson, chair'],
  ['spokesperson', '', 'spokesman, spokeswoman, spokesperson'],
  ['press secretary', 'staff', 'press secretary'],
  ['chief of staff', 'staff', 'chief of staff'],
  ['national security adviser', 'staff', 'national security adviser, national security advisor'],
  ['adviser', '', 'adviser, advisor'],
  ['ambassador', '', 'permanent representative, representative to, special representative, ambassador, envoy'],
  ['secretary general', '', 'secretary general, general secretary, secretarygeneral'],
  ['high representative', '', 'high representative'],
  ['head', '*', 'head, director general, director, chief, boss, leader, commissioner'],
  ['officer', 'rank', 'officer, constable, patrolman, patrolwoman'],
  ['deputy', 'rank', 'deputy sheriff, sheriff deputy, deputy'],
  ['first officer', 'rank', 'first officer, first mate'],
  ['second officer', 'rank', 'second officer, second mate'],
  ['third officer', 'rank', 'third officer, third mate'],
  ['trooper', 'rank', 'trooper'],
  ['corporal', 'rank', 'corporal, cpl'],
  ['detective', '', 'detective, det'],
  ['sergeant', 'rank', 'sergeant, sgt'],
  ['lieutenant', 'rank', 'lieutenant, lt'],
  ['captain', 'rank', 'captain, capt'],
  ['major', 'rank', 'major, maj'],
  ['lieutenant colonel', 'rank', 'lieutenant colonel, lt col'],
  ['colonel', 'rank', 'colonel, col'],
  ['major general', 'rank', 'major general, maj gen'],
  ['lieutenant general', 'rank', 'lieutenant general, lt gen'],
  ['general', 'rank', 'general, gen'],
  ['admiral', 'rank', 'admiral, adm'],
  ['professor', '', 'professor, prof'],
  ['doctor', '', 'doctor, dr'],
  ['coach', '', 'head coach, coach'],
  ['coroner', '', 'coroner, medical examiner'],
  ['official', '*', 'official, politician, executive, delegate, member, aide, figure'],
  ['diplomat', '*', 'diplomat, negotiator'],
  ['lawmaker', '*', 'lawmaker, legislator, member of parliament, mp, parliamentarian, congress member'],
]

const heads = new Map<string, PostHead>()
for (const [head, kin, wordings] of table)
  for (const wording of wordings.split(', '))
    heads.set(wording, kin === '*' ? { head, wide: true } : kin === '' ? { head } : { head, kin })

/** The head that a run of folded words names ("chief of police"), if any. */
export const headOf = (words: string): PostHead | undefined => heads.get(words)

/** No head has more words than this. */
export const longestHead = 3

/** Nobody is a senator and a sheriff at once; a senator may be a minister in some countries, a party's leader anything. */
const apart: [PostKin, PostKin][] = []
const oneOffice: PostKin[] = ['upper-house', 'lower-house', 'governor', 'mayor', 'court', 'prosecution', 'sheriff', 'police']
for (const [at, kin] of oneOffice.entries()) for (const other of oneOffice.slice(at + 1)) apart.push([kin, other])
for (const kin of oneOffice) apart.push([kin, 'secretary'])
for (const kin of ['governor', 'mayor', 'court', 'sheriff', 'police'] as const) apart.push([kin, 'minister'])
apart.push(
  ['state', 'government'],
  ['state', 'minister'],
  ['government', 'minister'],
  ['state', 'secretary'],
  ['secretary', 'staff'],
  ['secretary', 'minister'],
)

const excluding = new Set(apart.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]))

/** Can one person not hold posts of these two kins at once? Not for one kin: there other heads, or other portfolios, decide. */
export const excludes = (a: PostKin, b: PostKin): boolean => excluding.has(`${a} ${b}`)

/** Pairs that reporters use for one another: different words, but no contradiction to stake anything on ("Police Chief" / "Police Commissioner"). */
const loose = new Set([
  'police chief|police commissioner',
  // "Economy Minister", "Economy Secretary": two translations of one office
  'minister|secretary',
  // the head of a government, to a house whose own is a president
  'president|prime minister',
  // "Col. Berg" of a lieutenant colonel, "General Berg" of a major general
  'colonel|lieutenant colonel',
  'general|major general',
  'general|lieutenant general',
  ...[
    'deputy',
    'sergeant',
    'trooper',
    'corporal',
    'lieutenant',
    'captain',
    'major',
    'lieutenant colonel',
    'colonel',
    'general',
    'admiral',
  ].map(rank => [rank, 'officer'].sort().join('|')),
])
export const isLoosePair = (a: string, b: string): boolean => loose.has(a < b ? `${a}|${b}` : `${b}|${a}`)

/** Words that set one rank of a post off from another; "vice" and "deputy" are two translations of one word. */
const ranks = new Map(
  Object.entries({
    deputy: 'deputy',
    vice: 'deputy',
    assistant: 'assistant',
    associate: 'assistant',
    under: 'under',
    shadow: 'shadow',
  }),
)
export const rankOf = (word: string): string | undefined => ranks.get(word)

/** Words that leave the post what it is. */
const manners = new Set(
  'the a an acting interim first senior top chief veteran outgoing incumbent newly appointed current his her its their republican democratic gop conservative labour labor liberal'.split(
    ' ',
  ),
)
export const isManner = (word: string): boolean => manners.has(word)

/** Words after which the post is no longer, or not yet, held. */
const notNow = new Set(
  'former ex then late onetime retired designate elect nominee incoming prospective would candidate'.split(' '),
)
export const isNotNow = (word: string): boolean => notNow.has(word)

/** Words of a portfolio that carry nothing ("Minister of Foreign Affairs", "Foreign Minister"). */
const empty = new Set('of for the and to in at on by affairs relations department ministry office s'.split(' '))
export const isEmptyInPortfolio = (word: string): boolean => empty.has(word)

/** Departments by more than one name. */
const portfolios = new Map(
  Object.entries({
    exterior: 'foreign',
    external: 'foreign',
    defence: 'defense',
    treasury: 'finance',
    interior: 'interior',
    homeland: 'homeland',
  }),
)
export const portfolioOf = (word: string): string => portfolios.get(word) ?? word
