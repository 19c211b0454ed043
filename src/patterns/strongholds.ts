import { bodyOf } from '../language/bodies.js'
import { fold } from '../language/fold.js'
import type { Claim, Subject } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import type { NameMention } from '../model/name.js'
import type { Span } from '../model/span.js'
import { contentsOf } from './contents.js'
import { marksUnder } from './marksUnder.js'
import type { Match, Pattern } from './pattern.js'
import { keysOfPlace } from './sites.js'
import { mayTake, ownArmyIn, takingAt } from './takenPlaces.js'
import { tellAt } from './tellAt.js'
import type { View } from './view.js'

interface Side {
  /** One name for all wordings of it. */
  name: string
  start: number
  end: number
}

const sides: readonly [string, RegExp][] = [
  ['Islamic State', /(?<![\p{L}-])(?:IS|ISIS|ISIL|Daesh|Da['’]esh|Daish|Islamic State|Isis|Isil)(?!\p{L})/u],
  ['rebels', /(?<![\p{L}-])(?:[Rr]ebels?|[Ii]nsurgents?|[Oo]pposition|anti-government)(?!\p{L})/u],
  ['the government', /(?<![\p{L}-])(?:[Gg]overnment|[Rr]egime|[Aa]rmy|[Ll]oyalists?|pro-government)(?!\p{L})/u],
  [
    'jihadists',
    /(?<![\p{L}-])(?:[Jj]ihadists?|[Ii]slamists?|[Ee]xtremists?|[Mm]ilitants?|[Tt]errorists?|[Tt]akfiris?)(?!\p{L})/u,
  ],
  ['Kurds', /(?<![\p{L}-])(?:Kurds|Kurdish|YPG|SDF)(?!\p{L})/u],
  ['separatists', /(?<![\p{L}-])[Ss]eparatists?(?!\p{L})/u],
  ['Houthis', /(?<![\p{L}-])Houthis?(?!\p{L})/u],
  ['Russia', /(?<![\p{L}-])Russians?(?!\p{L})/u],
]
const settlement = '(?:town|village|city|province|district|suburb|enclave|region|neighbou?rhood|quarter|area|governorate)'
const way = '(?:north(?:ern|east|west)?|south(?:ern|east|west)?|east(?:ern)?|west(?:ern)?|central)'

/** Right before the name: "rebel-held", "the IS-held town of", "a rebel stronghold of". Held by whom stands in the last words. */
const before: readonly RegExp[] = [
  new RegExp(
    `([\\p{L}’']{2,14})-(?:held|controlled)(?: ${way})?(?: ${settlement}(?: of)?)?(?: and [\\p{L}-]{4,14} ${settlement} of)? $`,
    'u',
  ),
  new RegExp(
    `((?:[\\p{L}’'-]{1,16} ){0,2}[\\p{L}’'-]{2,16}?)(?:['’]s)?(?: group| militants?| fighters)?(?: main| key| last| only)? (?:stronghold|bastion)(?: (?:${settlement}|and ${settlement}))?(?: of)? $`,
    'u',
  ),
]
/** Right behind the name: ", a town held by", "which is controlled by", "a key IS stronghold", ", a rebel-held village". */
const behind: readonly RegExp[] = [
  new RegExp(
    `^(?: ${settlement})?,? (?:(?:which|that) )?(?:(?:is|are|was|has been|remains|an?|the) )?(?:[\\p{L}-]{1,14} ){0,4}?(?:held|controlled|dominated|ruled) by ((?:[\\p{L}’'-]{1,16} ?){1,5})`,
    'u',
  ),
  new RegExp(
    `^(?: ${settlement})?,? (?:(?:which|that) )?(?:(?:is|remains) )?(?:an?|the|its) (?:(?:key|main|last|major|largest|remaining|northern|southern|eastern|western) ){0,2}((?:[\\p{L}’'-]{1,16} ){1,2}?)(?:group )?(?:stronghold|bastion)`,
    'u',
  ),
  new RegExp(`^,? (?:which is )?(?:an?|the) (?:[\\p{L}]{1,14} )?([\\p{L}’']{2,14})-(?:held|controlled) ${settlement}`, 'u'),
]
const former = /\b(?:once|former|formerly|previously|no longer|until|not|was|were|had|if|parts?|some|half)\b/i
/** "A rebel-held quarter of Lima" is not Lima. */
const part = /(?:district|suburb|enclave|region|neighbou?rhood|quarter|area) of $/
const small = /\b(?:town|village|suburb|district|neighbou?rhood|quarter|stronghold|bastion)\b/
const farthest = 90
const heldBy = 'held by '
const smallPlace = 'a town or less'

/** Who holds a place in a war: "the rebel-held town of", "a town held by", "the militants' stronghold of". */
export function strongholds(name: string): Pattern {
  return {
    name,
    find: view => {
      const text = view.text(view.sentence)
      if (!mayHold.test(text) && !mayTake.test(text)) return []
      return contentsOf(view.digest, view.sentence.index).names.flatMap((place): Match[] => {
        if (!place.entity || place.kind === 'person' || place.kind === 'nation') return []
        const found = holderBefore(place, view) ?? holderBehind(place, view) ?? taker(place, view)
        if (!found) return []
        return [
          {
            ...tellAt(
              { place: placeOf(place, view) },
              { kind: 'text', words: view.text(found.side).replace(/\s+/g, ' ') },
              { start: found.side.start, end: found.side.end },
              view,
            ),
            evidence: { start: Math.min(place.start, found.side.start), end: Math.max(place.end, found.span.end) },
            scope: { marks: [`${heldBy}${found.side.name}`, ...(small.test(view.text(found.span)) ? [smallPlace] : [])] },
          },
        ]
      })
    },
  }
}

const mayHold = /held|controlled|dominated|ruled|stronghold|bastion/

function holderBefore(place: NameMention, view: View): { side: Side; span: Span } | undefined {
  const from = Math.max(view.sentence.start, place.start - farthest)
  const words = view.text({ start: from, end: place.start }).replace(/\s/g, ' ')
  for (const wording of before) {
    const found = wording.exec(words)
    if (!found || former.test(found[0]) || (part.test(found[0]) && keysOfPlace(place, view.sentence).length > 0)) continue
    const at = from + found.index + found[0].indexOf(found[1]!)
    const side = sideIn(found[1]!, at, 'last')
    if (side) return { side, span: { start: from + found.index, end: place.end } }
  }
  return undefined
}

function holderBehind(place: NameMention, view: View): { side: Side; span: Span } | undefined {
  const words = view.text({ start: place.end, end: Math.min(view.sentence.end, place.end + farthest) }).replace(/\s/g, ' ')
  for (const wording of behind) {
    const found = wording.exec(words)
    if (!found || former.test(found[0])) continue
    const at = place.end + found[0].lastIndexOf(found[1]!)
    const side = sideIn(found[1]!, at, 'first')
    if (side) return { side, span: { start: place.end, end: place.end + found[0].length } }
  }
  return undefined
}

/** Whoever took the place, or is said to hold it. */
function taker(place: NameMention, view: View): { side: Side; span: Span } | undefined {
  const told = takingAt(place, view)
  if (!told) return undefined
  const own = ownArmyIn(told.words, place, view)
  const side = own
    ? { name: 'the government', start: told.at + own.start, end: told.at + own.end }
    : sideIn(told.words, told.at, 'first')
  return side && { side, span: told.span }
}

/** The side told first or last in some words, or the armed group that they name. */
function sideIn(words: string, at: number, which: 'first' | 'last'): Side | undefined {
  const found = sides
    .flatMap(([name, wording]): Side[] => {
      const hit = wording.exec(words)
      return hit ? [{ name, start: at + hit.index, end: at + hit.index + hit[0].length }] : []
    })
    .sort((a, b) => a.start - b.start)
  // "the extremist Islamic State group"
  const named = found.filter(({ name }) => name !== 'jihadists')
  const side = (named.length > 0 ? named : found).at(which === 'first' ? 0 : -1)
  if (side) return side
  const plain = words.trim().replace(/^the /i, '')
  const body = bodyOf(fold(plain))
  return body?.kind === 'armed group' ? { name: body.name, start: at, end: at + words.trimEnd().length } : undefined
}

/** "Eastern Lima" is another place than Lima, and "Eastern Al-Lima" the same. */
function placeOf(place: NameMention, view: View): Subject {
  const words = view.text({ start: Math.max(view.sentence.start, place.start - 14), end: place.end }).replace(/\s/g, ' ')
  const told = /(?<![\p{L}-])(north|south|east|west|central)[a-z]{0,5} ((?:\p{Lu}|al-)[^,;:]{2,40})$/iu.exec(words)
  if (!told) return view.subjectOf(view.entity(place.entity!))
  return { text: told[0], key: `${told[1]!.toLowerCase()} of ${fold(told[2]!).replace(/^al[- ]/, '')}` }
}

/** Of a big city each side may hold a part; and a jihadist is a rebel to some, as is each armed group. */
export function compareHolders(a: Claim, b: Claim): Comparison {
  const [ours, theirs] = [marksUnder(heldBy, a.scope)[0], marksUnder(heldBy, b.scope)[0]]
  if (ours === theirs) return 'equal'
  const both = [ours, theirs]
  if (both.includes('the government') && both.some(side => side === 'rebels' || side === 'Islamic State'))
    return [a, b].every(({ scope }) => scope?.marks?.includes(smallPlace)) ? 'disjoint' : 'unrelated'
  if (both.includes('rebels') && both.includes('Islamic State')) return 'rounding'
  return 'unrelated'
}
