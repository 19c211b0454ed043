import { bodyTableClubs } from './bodyTableClubs.js'
import { bodyTableCompanies } from './bodyTableCompanies.js'
import { bodyTableMedia } from './bodyTableMedia.js'
import { bodyTableNations, portfolios } from './bodyTableNations.js'
import { bodyTableUnitedStates } from './bodyTableUnitedStates.js'
import { bodyTableWorld } from './bodyTableWorld.js'
import { fold, foldTable, loosen } from './fold.js'
import { wordSet } from './wordSet.js'

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

/** Folded name -> the row of its body. The bodies themselves are made one by one when they are met: this index is made at every start. */
const rowOf = new Map<string, string>()
const weak = new Set<string>()

function addName(key: string, row: string): void {
  const isWeak = key.endsWith('!')
  const name = isWeak ? key.slice(0, -1) : key
  if (isWeak) weak.add(name)
  if (!rowOf.has(name)) rowOf.set(name, row)
}

// a function, for code that a module runs itself, outside of any, learns nothing from its first rounds; and nothing in it makes a list for a row
function readTable(table: string): void {
  const rows = table.trim().split('\n')
  const foldedRows = foldTable(table.trim()).split('\n')
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!
    const folded = foldedRows[at]!
    let from = folded.indexOf('|')
    addName(folded.slice(0, from).replaceAll(',', ''), row)
    const end = folded.indexOf('|', ++from)
    while (from < end) {
      const comma = folded.indexOf(',', from)
      const to = comma < 0 || comma > end ? end : comma
      addName(folded.slice(from, to), row)
      from = to + 1
    }
  }
}

for (const table of [bodyTableWorld, bodyTableUnitedStates, bodyTableNations, bodyTableMedia, bodyTableCompanies, bodyTableClubs])
  readTable(table)

const bodies = new Map<string, Body>()

function readRow(row: string): Body {
  const known = bodies.get(row)
  if (known) return known
  const [name, , kind, country] = row.split('|')
  const plain = name!.endsWith('!') ? name!.slice(0, -1) : name!
  const body: Body = { key: fold(plain), name: plain, kind: kind as BodyKind, country }
  bodies.set(row, body)
  return body
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
  const row = rowOf.get(loosen(key)) ?? `${name}||ministry`
  for (const spelling of [portfolio, spellings.get(portfolio)])
    if (spelling)
      for (const form of [
        `${spelling} ministry`,
        `ministry of ${spelling}`,
        `ministry for ${spelling}`,
        `ministry of the ${spelling}`,
      ])
        addName(form, row)
}

/**
 * The body of a folded name or alias. Some are ordinary words too ("who", "is", "apple"): see `isOnlyInCapitals` and
 * `isWeakBody`.
 */
export function bodyOf(folded: string): Body | undefined {
  const row = rowOf.get(loosen(folded))
  return row === undefined ? undefined : readRow(row)
}

const legalForms = wordSet('inc corp co ltd llc plc llp gmbh ag sa department dept office service')

/**
 * One key for the wordings of a body that no table holds: without legal form ("Acme Corp" / "Acme"), "and" for "&", American
 * spelling, and without
 * Department or Office at the end ("Springfield Police Department" / "Springfield police"). A known body has its own key. Takes a
 * folded name.
 */
export function bodyKey(folded: string): string {
  const known = bodyOf(folded)
  if (known) return known.key
  const words = loosen(folded)
    .replaceAll('&', 'and')
    .replaceAll('organisation', 'organization')
    .replaceAll('centre', 'center')
    .split(' ')
  while (words.length > 1 && legalForms.has(words.at(-1)!)) words.pop()
  return words
    .join(' ')
    .replace(/\bdefence\b/g, 'defense')
    .replace(/\blabour\b/g, 'labor')
}

const callSignWords = wordSet(
  'with will what when were want week well went west wall war was way who why win won wave work word web wave key kid kids king know kill keep kind kick',
)

/**
 * Is the word, as the text has it, the call sign of an American broadcaster (K or W and two or three capitals: "KTRK",
 * "WABC-TV")?
 */
export const isCallSign = (text: string): boolean =>
  /^[KW][A-Z]{2,3}(?:-(?:TV|FM|AM))?$/.test(text) && !callSignWords.has(text.toLowerCase())

/** The name is an ordinary word as well (Apple, Target, Labour): to be believed inside a sentence only, with a capital. */
export const isWeakBody = (folded: string): boolean => weak.has(loosen(folded))

/**
 * What "the alliance", "the company", "the ministry" may stand for: noun -> kinds of body. A description names nothing by itself;
 * it takes up a body
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
  ['drugmaker', ['company']],
  ['planemaker', ['company']],
  ['chipmaker', ['company']],
  ['brewer', ['company']],
  ['insurer', ['company']],
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
