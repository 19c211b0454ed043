import { fold } from '../language/fold.js'
import { isSlip } from '../language/slip.js'
import { wordSet } from '../language/wordSet.js'
import type { Claim } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import type { Span } from '../model/span.js'
import type { TextValue } from '../model/value.js'
import { frameOf } from './articleFrame.js'
import { accusedIn } from './groupMeant.js'
import { marksUnder } from './marksUnder.js'
import { mainOccasion, occasionAt } from './occasion.js'
import type { Match, Pattern } from './pattern.js'
import { perArticle } from './perArticle.js'
import { patientsOf } from './persons.js'
import type { View } from './view.js'

const way =
  '(?:Street|Avenue|Road|Boulevard|Drive(?!-)|Lane|Parkway|Terrace|Turnpike|Highway(?!\\sPatrol)|Freeway|(?:Ave|Blvd|Rd|Ln|Pkwy|Hwy)\\b\\.?|(?:St|Dr)\\b\\.?(?!\\s(?!(?:NE|NW|SE|SW|[NSEW])\\b)\\p{Lu}))'
const nth = '\\d{1,3}(?:st|nd|rd|th)'
const word = `(?:(?:St|Mt|Ft|Martin Luther King,? Jr)\\.|(?!(?:The|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day)?\\s)\\p{Lu}[\\p{L}'’-]{0,24}(?:\\s(?:du|de|la)(?=\\s\\p{Lu}))?|${nth})`
const compass = '(?:(?:North|South|East|West|[NSEW]|NE|NW|SE|SW|[NS]\\.[EW])\\b\\.?\\s)'
/** "Washington Street West" */
const quarter = '(?:\\s(?:North|South|East|West|[NSEW]|NE|NW|SE|SW)\\b(?!\\s\\p{Lu}|\\.\\s\\p{Lu}))'
const named = `(?:${compass}?(?:${word}\\s){1,3}${way}${quarter}?|${compass}?(?:U\\.S\\.\\s)?(?:State\\s)?(?:Highway|Hwy\\.?|Route|Interstate|Avenue|Ave\\.)\\s(?:\\d{1,4}|[A-Z]\\b)(?:\\s${compass})?)`
/** "the 700 block of Oak lane": nothing else is told by blocks. */
const lowered = `${compass}?(?:${word}\\s){1,3}(?:street|avenue|road|boulevard|drive|lane|terrace)`
/** "700 block of West 5th Street", "Ave. D and E. 57th St.", "the corner of Broadway and Pike". */
const address = new RegExp(
  `(?<![\\d,-])\\d[\\d,]{0,9}(?:\\s|-)[Bb]lock of ${lowered}\\b|(?:(?<![\\d,-])\\d[\\d,]{0,9}(?:-\\d{1,9})?(?:\\s|-)[Bb]lock of )?${named}(?:\\s(?:and|at|&)\\s(?:${named}|${compass}?${word}(?:\\s${word})?))?|(?<=\\b(?:at|near|of|on|between)\\s)${compass}?${word}(?:\\s${word})?\\sand\\s${compass}?${word}(?:\\s${word})?\\s(?:[Ss]treets|[Aa]venues|[Rr]oads)\\b|\\b(?:corner|intersection) of ${compass}?${word}(?:\\s${word}){0,3}\\s(?:and|&)\\s${compass}?${word}(?:\\s${word})?(?:\\s(?:[Ss]treets|[Aa]venues|[Rr]oads)\\b)?|(?<=\\b(?:at|near|on|off|of|to)\\s)${compass}?${nth}\\s(?:and|&)\\s${compass}?(?!${nth}|of\\b)${word}(?:\\s${word})?|(?<![\\d,-])\\d[\\d,]{0,9}(?:\\s|-)[Bb]lock of ${compass}?${word}(?:\\s${word})?(?=[,.;]?\\s|$)`,
  'gu',
)
const mayHold =
  /\b(?:block|corner|intersection|Street|Avenue|Road|Boulevard|Drive|Lane|Parkway|Terrace|Turnpike|Highway|Freeway|Interstate|Route|[Ss]treets|[Aa]venues)\b|\b(?:St|Ave|Blvd|Rd|Ln|Hwy|Pkwy|Dr)\b|\b\d{1,3}(?:st|nd|rd|th) (?:and|&) /
/** What happened there, or who came because of it. */
const happening =
  /\b(?:shot|struck|shots|shooting|gunfire|gunshots?|fired|firing|wounds?|stabb\w+|crash\w*|collision|explo\w+|blaze|fire|robb\w+|attack\w*|happened|occurred|took place|rang out|respond\w*|called to|dispatched|found|scene|killed|wounded|slain|died|gunned)\b/i
/** Where somebody lives or was caught. */
const elsewhere =
  /\b(?:arrested|apprehended|liv(?:es?|ed|ing)|resid(?:es?|ed|ing|ents?)|vigil|memorial|drove|fled to|headquarters|traffic|closed|detour)\b/i
const beside = /\b(?:near|off|outside|by|behind|between|from|toward|towards|past|along)\s(?:the\s)?$/

/** The street or crossing where the occasion of an article was. Only the address told first, and what shares a street with it. */
export function streets(name: string): Pattern {
  return {
    name,
    find: view => {
      const found = addressesOf(view)[view.sentence.index]!
      if (found.length === 0) return []
      const { first, many } = firstOf(view)
      const own = found.filter(({ value }) => [...coresOf(value as TextValue)].some(core => first.has(core)))
      return many
        ? own.map(match => ({ ...match, scope: { ...match.scope, marks: [...(match.scope?.marks ?? []), listed] } }))
        : own
    },
  }
}

/** Of several addresses: the papers may begin with another one each. */
const listed = 'listed'
const fewestListed = 3

/** What names the address that an article tells first, and whether the article tells of many. */
const firstOf = perArticle((view): { first: ReadonlySet<string>; many: boolean } => {
  const apart: Set<string>[] = []
  for (const { value } of addressesOf(view).flat()) {
    const cores = coresOf(value as TextValue)
    const known = apart.find(other => [...cores].some(core => other.has(core)))
    if (!known) apart.push(cores)
    else if (known !== apart[0]) for (const core of cores) known.add(core)
  }
  return { first: apart[0] ?? new Set(), many: apart.length >= fewestListed }
})

/** What each sentence of an article tells. */
const addressesOf = perArticle((view): Match[][] => view.digest.sentences.map(sentence => told(view.on(sentence))))

function told(view: View): Match[] {
  const text = view.text(view.sentence)
  if (!mayHold.test(text) || !happening.test(text) || elsewhere.test(text) || !frameOf(view.digest).harmful) return []
  return [...text.matchAll(address)].flatMap((found): Match[] => {
    const start = view.sentence.start + found.index
    const span = { start, end: start + found[0].length }
    const occasion = occasionAt(view.digest, view.sentence, start)
    const main = mainOccasion(view.digest)
    if (occasion?.scope.marks?.includes('past')) return []
    const words = found[0].replace(/\s+/g, ' ')
    if (coresOf({ kind: 'text', words }).size === 0) return []
    if (isHideout(span, view)) return []
    const house = houseBefore.exec(text.slice(Math.max(0, found.index - 8), found.index))?.[1]
    // "Nils Berg, of the 900 block of Mill Road": his home
    if (/, of (?:the )?$/.test(text.slice(Math.max(0, found.index - 9), found.index))) return []
    const ahead = beside.exec(text.slice(Math.max(0, found.index - 14), found.index))?.[0]
    const where = ahead === undefined ? 'on' : ahead.startsWith('off') ? 'off' : 'near'
    return [
      {
        about: { thing: main },
        value: { kind: 'text', words },
        valueSpan: span,
        evidence: span,
        polarity: 'affirmed',
        modality: 'fact',
        saidBy: null,
        scope: {
          ...occasion?.scope,
          marks: [where, ...(house ? [`${houseMark}${house}`] : []), ...(occasion?.scope.marks ?? [])],
        },
      },
    ]
  })
}

const finding = new Set(['find', 'locate', 'spot', 'corner'])

/** "Police found Berg in the 800 block": where who was arrested or charged had got to. */
const isHideout = ({ start }: Span, view: View): boolean =>
  view.predications.some(
    clause =>
      finding.has(clause.verb) &&
      clause.start < start &&
      patientsOf(clause, view).some(({ subject }) => subject.entity !== undefined && accusedIn(view).has(subject.entity)),
  )

const common = wordSet(
  'street st streets avenues roads avenue ave road rd boulevard blvd drive dr lane ln parkway pkwy terrace turnpike highway hwy freeway interstate route block of corner intersection and at the us state north south east west n s e w ne nw se sw',
)

/** "Seventh" is "7th". */
const nthWords = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth'
    .split(' ')
    .map((each, at) => [each, `${at + 1}`] as const),
)

/** "Bergen's Sixth Street". */
const townBefore = new RegExp(`^\\p{L}{2,20}['’]s\\s(?=(?:${[...nthWords.keys()].join('|')}|\\d{1,3}(?:st|nd|rd|th))\\s)`, 'iu')

/** What names a street, without its sort and quarter of the compass: "E. 57th St." -> 57th. */
function coresOf({ words }: TextValue): Set<string> {
  const own = fold(
    words
      .replace(/^[\d,-]+[\s-][Bb]lock of /, '')
      .replace(townBefore, '')
      .replace(/\./g, ''),
  )
    .replace(/\bmlk\b/, 'martin luther king')
    .split(/[\s&,-]+/)
  return new Set(
    own
      .filter(part => part !== '' && part !== 'jr' && (!common.has(part) || own.length === 1))
      .map(part => nthWords.get(part) ?? part.replace(/^(\d+)(?:st|nd|rd|th)$/, '$1')),
  )
}

/** "4006 NW 47th Street": the number of the house. */
const houseBefore = /(?<![\d-])(\d{2,6}) $/
const houseMark = 'no. '
const houseOf = ({ scope }: Claim): string | undefined => marksUnder(houseMark, scope)[0]

/** One street is less than the crossing it is half of; two streets on which one shooting is said to have been are worth a look. */
export function compareStreets(a: Claim, b: Claim): Comparison {
  const [ours, theirs] = [coresOf(a.value as TextValue), coresOf(b.value as TextValue)]
  const shared = [...ours].filter(core => theirs.has(core)).length
  if (shared > 0) {
    if (ours.size === theirs.size && shared === ours.size) return compareNamesakes(a.value as TextValue, b.value as TextValue)
    if (shared === ours.size || shared === theirs.size) return shared === ours.size ? 'wider' : 'narrower'
    if (differBySlip(ours, theirs)) return 'rounding'
    // "Oak and Pine" / "Elm and Pine": the next crossing
    return isCrossing(a) && isCrossing(b) ? 'rounding' : 'overlapping'
  }
  // one number on two streets: one house, and a slip
  if (houseOf(a) !== undefined && houseOf(a) === houseOf(b)) return 'disjoint'
  if ([a, b].some(({ scope }) => scope?.marks?.includes(listed))) return 'unrelated'
  // "the 700 block of Harbour Street" / "the 1300 block of Mill Road": so exact an address is of another place, and of something else
  const [block, another] = [blockOf(a.value as TextValue), blockOf(b.value as TextValue)]
  if (block && another && block !== another) return 'unrelated'
  // a house is near many streets, and has its drive off one
  const [mine, other] = [a.scope?.marks?.[0], b.scope?.marks?.[0]]
  return mine === other && mine !== 'near' ? 'rounding' : 'unrelated'
}

/** "Mallory Island Lane" / "Malory Island Lane" */
const differBySlip = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  const [ours, theirs] = [[...a].filter(core => !b.has(core)), [...b].filter(core => !a.has(core))]
  return ours.length === 1 && theirs.length === 1 && isSlip(ours[0]!, theirs[0]!)
}

/** Sorts of street by their short forms. */
const sorts = new Map([
  ['street', 'st'],
  ['avenue', 'ave'],
  ['road', 'rd'],
  ['boulevard', 'blvd'],
  ['drive', 'dr'],
  ['lane', 'ln'],
  ['parkway', 'pkwy'],
  ['highway', 'hwy'],
])
const short = new Set(sorts.values())

/** Words of an address, folded. */
const partsOf = ({ words }: TextValue): string[] => fold(words).split(/[\s.,&]+/)

/** Sort of each street by what names it: "Ditchley Road and Gill Lane" -> ditchley rd, gill ln. */
function sortsIn(value: TextValue): Map<string, string> {
  const found = new Map<string, string>()
  let core = ''
  for (const part of partsOf(value)) {
    const sort = sorts.get(part) ?? part
    if (short.has(sort) && core !== '') found.set(core, sort)
    else if (!common.has(part)) core = part
  }
  return found
}

/** "1200" of "the 1200 block of Oak Street". */
const blockOf = ({ words }: TextValue): string | undefined => /^(\d{1,6})[\s-][Bb]lock of /.exec(words.replace(/,/g, ''))?.[1]

/** Quarters of the compass in the name of a street. */
const quartersIn = (value: TextValue): string[] =>
  partsOf(value).flatMap(part =>
    /^(?:north|south|east|west|[nsew]|[ns][ew])$/.test(part) ? part.replace(/^(.)(?:orth|outh|ast|est)$/, '$1') : [],
  )

/** "ne" of "Oak Street NE", where the address names one quarter of the compass. */
function quarterIn(value: TextValue): string | undefined {
  const [quarter, ...more] = quartersIn(value)
  return more.length === 0 ? quarter : undefined
}

const areOpposed = (a: string, b: string): boolean =>
  (/n/.test(a + b) && /s/.test(a + b)) || (a.length === b.length && /e/.test(a + b) && /w/.test(a + b))

/** Numbers of houses from one block to the next: who counts from the corner may say either. */
const nextBlock = 100

/**
 * "Oak Road" / "Oak Drive", "Oak Street West" / "Oak Street East", blocks 1200 / 1500 of Oak Street are two places of one name; "Oak Street NE" /
 * "Oak Street East" and blocks 1200 / 1300 may be one, told loosely.
 */
function compareNamesakes(a: TextValue, b: TextValue): Comparison {
  const [ours, theirs] = [sortsIn(a), sortsIn(b)]
  if ([...ours].some(([core, sort]) => theirs.has(core) && theirs.get(core) !== sort)) return 'disjoint'
  const [quarter = '', other = ''] = [quarterIn(a), quarterIn(b)]
  const twoQuarters = quarter !== '' && other !== '' && quarter !== other
  const blocks = Math.abs(Number(blockOf(a)) - Number(blockOf(b))) || 0
  if ((twoQuarters && areOpposed(quarter, other)) || blocks > nextBlock) return 'disjoint'
  return twoQuarters || blocks > 0 ? 'rounding' : 'equal'
}

const isCrossing = ({ value }: Claim): boolean => /\s(?:and|at|&)\s/.test((value as TextValue).words)
