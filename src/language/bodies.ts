import { bodyTableClubs } from './bodyTableClubs.js'
import { bodyTableCompanies } from './bodyTableCompanies.js'
import { bodyTableMedia } from './bodyTableMedia.js'
import { bodyTableNations, portfolios } from './bodyTableNations.js'
import { bodyTableUnitedStates } from './bodyTableUnitedStates.js'
import { bodyTableWorld } from './bodyTableWorld.js'
import { fold, foldTable, loosen } from './fold.js'

export { isBodyHead, isSiteHead } from './bodyHeads.js'

export type BodyKind =
  | 'agency'
  | 'alliance'
  | 'armed group'
  | 'association'
  | 'bank'
  | 'bloc'
  | 'charity'
  | 'church'
  | 'club'
  | 'commission'
  | 'committee'
  | 'company'
  | 'council'
  | 'court'
  | 'government'
  | 'institute'
  | 'intergovernmental'
  | 'league'
  | 'media'
  | 'military'
  | 'ministry'
  | 'parliament'
  | 'party'
  | 'police'
  | 'regulator'
  | 'union'
  | 'university'

export interface Body {
  /** Folded name: "nato". */
  key: string
  name: string
  kind: BodyKind
  /** Key of the country it belongs to. */
  country?: string
}

const byName = new Map<string, Body>()
const weak = new Set<string>()

function addName(key: string, body: Body): void {
  const isWeak = key.endsWith('!')
  const name = isWeak ? key.slice(0, -1) : key
  if (isWeak) weak.add(name)
  if (!byName.has(name)) byName.set(name, body)
}

for (const table of [
  bodyTableWorld,
  bodyTableUnitedStates,
  bodyTableNations,
  bodyTableMedia,
  bodyTableCompanies,
  bodyTableClubs,
]) {
  const rows = table.trim().split('\n')
  for (const [at, folded] of foldTable(table.trim()).split('\n').entries()) {
    const [name, , kind, country] = rows[at]!.split('|')
    const plain = name!.endsWith('!') ? name!.slice(0, -1) : name!
    const [looseName, looseAliases] = folded.split('|')
    const body: Body = { key: fold(plain), name: plain, kind: kind as BodyKind, country }
    addName(looseName!.replaceAll(',', ''), body)
    if (looseAliases) for (const alias of looseAliases.split(',')) addName(alias, body)
  }
}

const spellings = new Map([
  ['defence', 'defense'],
  ['national defence', 'national defense'],
  ['labour', 'labor'],
])

// "Foreign Ministry", "Ministry of Foreign Affairs"; whose ministry it is, the text round it must tell
for (const words of portfolios.trim().split(/\s+/)) {
  const portfolio = words.replaceAll('-', ' ')
  const bare = portfolio.replace(/ affairs$/, '')
  const key = `${bare === 'external' ? 'foreign' : bare} ministry`
  const name = key.replace(/\b[a-z]/g, letter => letter.toUpperCase())
  const body: Body = byName.get(loosen(key)) ?? { key, name, kind: 'ministry' }
  for (const spelling of [portfolio, spellings.get(portfolio)])
    if (spelling)
      for (const form of [
        `${spelling} ministry`,
        `ministry of ${spelling}`,
        `ministry for ${spelling}`,
        `ministry of the ${spelling}`,
      ])
        addName(form, body)
}

/** The body of a folded name or alias. Some are ordinary words too ("who", "is", "apple"): see `isOnlyInCapitals` and `isWeakBody`. */
export const bodyOf = (folded: string): Body | undefined => byName.get(loosen(folded))

/** The name is an ordinary word as well (Apple, Target, Labour): to be believed inside a sentence only, with a capital. */
export const isWeakBody = (folded: string): boolean => weak.has(loosen(folded))

/**
 * What "the alliance", "the company", "the ministry" may stand for: noun -> kinds of body. A description names nothing by itself; it takes up a body
 * that the text has named.
 */
export const descriptionKinds: ReadonlyMap<string, readonly BodyKind[]> = new Map<string, readonly BodyKind[]>([
  ['alliance', ['alliance']],
  ['bloc', ['bloc', 'alliance', 'intergovernmental']],
  ['union', ['union', 'bloc']],
  ['organisation', ['intergovernmental', 'agency', 'association', 'charity', 'armed group']],
  ['organization', ['intergovernmental', 'agency', 'association', 'charity', 'armed group']],
  ['body', ['intergovernmental', 'agency', 'council', 'association', 'league', 'regulator', 'committee']],
  ['council', ['council']],
  ['committee', ['committee']],
  ['commission', ['commission', 'regulator']],
  ['panel', ['committee', 'commission', 'council']],
  ['agency', ['agency', 'media', 'regulator', 'police']],
  ['watchdog', ['regulator', 'agency', 'charity']],
  ['regulator', ['regulator', 'agency']],
  ['ministry', ['ministry']],
  ['department', ['ministry', 'police', 'agency']],
  ['bureau', ['police', 'agency']],
  ['force', ['police', 'military']],
  ['police', ['police']],
  ['military', ['military']],
  ['army', ['military']],
  ['court', ['court']],
  ['tribunal', ['court']],
  ['parliament', ['parliament']],
  ['assembly', ['parliament']],
  ['chamber', ['parliament']],
  ['legislature', ['parliament']],
  ['government', ['government']],
  ['administration', ['government', 'agency']],
  ['party', ['party']],
  ['movement', ['party', 'armed group', 'association']],
  ['group', ['armed group', 'charity', 'association', 'company', 'bloc']],
  ['militia', ['armed group']],
  ['militants', ['armed group']],
  ['rebels', ['armed group']],
  ['insurgents', ['armed group']],
  ['jihadists', ['armed group']],
  ['cartel', ['armed group', 'bloc']],
  ['company', ['company', 'bank', 'media']],
  ['firm', ['company', 'bank']],
  ['corporation', ['company', 'media']],
  ['maker', ['company']],
  ['manufacturer', ['company']],
  ['automaker', ['company']],
  ['carmaker', ['company']],
  ['airline', ['company']],
  ['carrier', ['company']],
  ['retailer', ['company']],
  ['giant', ['company', 'bank', 'media']],
  ['bank', ['bank']],
  ['lender', ['bank']],
  ['newspaper', ['media']],
  ['paper', ['media']],
  ['broadcaster', ['media']],
  ['network', ['media', 'armed group']],
  ['channel', ['media']],
  ['magazine', ['media']],
  ['outlet', ['media']],
  ['club', ['club']],
  ['team', ['club']],
  ['side', ['club']],
  ['league', ['league']],
  ['federation', ['league', 'association', 'union']],
  ['association', ['association', 'league']],
  ['university', ['university']],
  ['school', ['university']],
  ['college', ['university']],
  ['institute', ['institute', 'university']],
  ['charity', ['charity']],
  ['church', ['church']],
])
