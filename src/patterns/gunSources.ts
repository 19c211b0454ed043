import { fold } from '../language/fold.js'
import type { Claim } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import { isLocalHarm } from './articleFrame.js'
import { furthest } from './furthest.js'
import type { Match, Pattern } from './pattern.js'
import { compareOpen, open, tellSort } from './settled.js'
import { isOfThePast } from './toldTimes.js'
import { spanOf } from './unnamed.js'
import type { View } from './view.js'

const gun = '(?:weapons?|guns?|handguns?|firearms?|rifles?|shotguns?|pistols?|revolvers?)'
const kin =
  '(?:(?:great-|step)?(?:grand)?(?:father|mother)|parents?|grandparents?|uncle|aunt|(?:step)?brother|(?:step)?sister|cousin|dad|mom|boyfriend|girlfriend|husband|wife|roommate|neighbou?r|landlord|homeowner|friend)'
const ask =
  "(?:unclear|unknown|not (?:yet |immediately )?(?:clear|known|sure|say|said|know|determined|revealed|disclosed?)|n[’']t (?:yet |immediately )?(?:clear|known|sure|say|said|know|determined|revealed|disclosed?)|declined to say|trying to (?:determine|learn|find out|figure out|confirm)|working to (?:determine|learn|find out|figure out)|investigating|would be|including)"
const whose = 'whose it is'
const how = 'how it was had'
const unknown: readonly [string, RegExp][] = [
  [
    whose,
    new RegExp(
      `(?:\\b|(?=n[’']t))${ask} (?:who (?:owns|owned) the ${gun}|(?:who|to whom) the ${gun} (?:belongs|belonged)|whose ${gun})\\b`,
      'iu',
    ),
  ],
  [
    how,
    new RegExp(
      `(?:\\b|(?=n[’']t))${ask} (?:how (?:[\\p{L}\\d-]{1,15} ){1,4}?(?:got|gets?|obtained|gained|acquired|came) (?:[\\p{L}]{1,10} ){0,5}?(?:the|a|hold of a|hold of the) ${gun}|where the (?:${gun} came from|[\\p{L}]{1,12} (?:got|obtained) the ${gun}))\\b`,
      'iu',
    ),
  ],
]
const place =
  "(?:dresser|purse|handbag|pillow|sofa|couch|bed|mattress|closet|drawer|cabinet|glove (?:box|compartment)|nightstand|night (?:stand|table)|bedside table|safe|shelf|backpack|duffel bag|bag|table|counter|TV|television|shoebox|console|desk|toy box|(?:(?:car|front|back|rear|driver[’']s|passenger) )?seat|cushions?|floor|chair|window ?sill|laundry basket)"
const owning: readonly RegExp[] = [
  new RegExp(
    `\\b${gun} (?:that |which )?(?:\\p{L}{1,10}ly )?belong(?:s|ed|ing) to ([^.,;]{3,50}?)(?=[.,;]|\\s(?:who|and|was|but|inside|in)\\b|$)`,
    'u',
  ),
  new RegExp(
    `\\b(?:his|her|their|the|[’']s) (${kin})[’']s? (?:[\\p{L}\\d.-]{1,15} ){0,2}?${gun}\\b(?! (?:cabinet|owner|shop))`,
    'u',
  ),
  new RegExp(`\\b(${kin}|\\p{Lu}\\p{Ll}{2,15}) (?:legally )?own(?:s|ed) the ${gun}\\b`, 'u'),
  new RegExp(
    `\\b${gun} (?:is|was) (?:legally )?(?:owned by|registered to|(?:purchased|bought) by) ([^.,;]{3,40}?)(?=[.,;]|\\s(?:who|and|was|but)\\b|$)`,
    'u',
  ),
]
const stolen = new RegExp(
  `\\b(?:a|the) stolen ${gun}\\b|\\b${gun} [^.;,]{0,40}?\\b(?:was|had been|has been|is) (?:reported )?stolen\\b`,
  'iu',
)
/** "In another case a girl found a stolen gun." */
const elsewhere = /\b(?:another|earlier|same|similar|previous(?:ly)?|ago|last|other)\b/i
/** Whatever stands within a sentence, "a .38-caliber revolver" too. */
const any = '(?:[^.;]|\\.(?=\\d))'
const getting =
  '(?:f(?:ound|ind(?:s|ing)?)|grab(?:bed|s|bing)?|took|tak(?:es|ing)|g[eo]t(?:s|ting)?|pick(?:ed|s|ing) up|retriev(?:ed|es|ing)|reach(?:ed|es|ing)|remov(?:ed|ing)|discover(?:ed|s|ing)|pull(?:ed|s|ing)|obtain(?:ed|s|ing)|access(?:ed|ing))'
const there = `\\b(?:in|under|underneath|on|off|from|inside|behind|beneath|beside|atop) (?:(?:the|a|an|his|her|their|top of the|[\\p{L}]{2,15}[’']s) ){1,2}(?:[\\p{L}-]{1,12} ){0,1}(${place})\\b`
const lying: readonly RegExp[] = [
  new RegExp(`\\b${getting} ${any}{0,40}?${gun} ${any}{0,30}?${there}`, 'iu'),
  new RegExp(
    `\\b${gun} (?:that )?(?:was|had been|been|is)? ?(?:left|kept|stored|hidden|sitting|lying|placed|set) [^.;,]{0,20}?${there}`,
    'iu',
  ),
]
const mayTell = /weapon|gun|firearm|rifle|pistol|revolver/i
const mayAsk = /\b(?:who|whose|whom|how|where)\b/i
const mayOwn = /belong|['’]s? \p{Ll}|own(?:s|ed)|registered|bought|purchased/iu
const young =
  /\b(?:boys?|girls?|child(?:ren)?|\d-year-old|son|daughter|toddler|teen(?:ager)?s?|siblings?|student|kids?|\d-year-olds?)\b/i
const police =
  /\b(?:police|officers?|deput(?:y|ies)|detectives?|investigators?) (?:[\p{L}]{1,10} ){0,2}(?:found|recovered|discovered|took|retrieved)\b/iu

/** Where the gun of a shooting came from: whose it is, where a child found it, that it was stolen, or that nobody tells yet. */
export const gunSources = (name: string): Pattern => furthest(anySource(name), ({ stage }) => (stage === 'so-far' ? 0 : 1))

function anySource(name: string): Pattern {
  return {
    name,
    find: view => {
      const text = view.text(view.sentence)
      if (!mayTell.test(text) || !isLocalHarm(view.digest) || isOfThePast(view.digest, view.sentence)) return []
      if (mayAsk.test(text))
        for (const [sort, pattern] of unknown) {
          const found = pattern.exec(text)
          if (found) return make(sort, found, view, true)
        }
      const owner = mayOwn.test(text) ? ownerIn(text) : undefined
      if (owner) return make(`owner ${owner.sort}`, owner.found, view)
      const theft = elsewhere.test(text) ? null : stolen.exec(text)
      if (theft) return make('stolen', theft, view)
      if (police.test(text) || !(young.test(text) || isOfChild(text, view))) return []
      for (const pattern of lying) {
        const found = pattern.exec(text)
        if (found) return make(`place ${spotOf(found[1]!)}`, found, view)
      }
      return []
    },
  }
}

/** "He grabbed the gun", behind a sentence on a child. */
function isOfChild(text: string, { digest, sentence }: View): boolean {
  const before = digest.sentences[sentence.index - 1]
  return before !== undefined && /\b(?:he|she)\b/i.test(text) && young.test(digest.article.text.slice(before.start, before.end))
}

function ownerIn(text: string): { sort: string; found: RegExpExecArray } | undefined {
  for (const pattern of owning) {
    const found = pattern.exec(text)
    const words = found?.[1]
    if (!found || words === undefined || denying.test(text.slice(0, found.index)) || denying.test(found[0])) continue
    const tie = new RegExp(`\\b${kin}\\b`, 'iu').exec(words)?.[0].toLowerCase()
    const name = /\p{Lu}\p{Ll}{2,15}(?=\s*$)/u.exec(words)?.[0]
    const sort = tie ? (plainTie.get(tie) ?? tie) : name && !notPeople.test(name) ? fold(name) : undefined
    if (sort) return { sort, found }
  }
  return undefined
}
const plainTie = new Map([
  ['dad', 'father'],
  ['mom', 'mother'],
])
const notPeople = /^(?:Police|Department|County|Army|Investigators|Officials|He|She|They|Nobody|Family)$/
const denying = /(?:\b|(?=n['’]t))(?:not|n['’]t|whether|if|never)\b[^.;]{0,30}$|\bdid(?: not|n['’]t) belong\b/iu

/** One spot by several names. */
const spotOf = (words: string): string => {
  const spot = words.toLowerCase()
  if (/pillow|bed|mattress/.test(spot)) return 'bed'
  if (/sofa|couch/.test(spot)) return 'sofa'
  if (/purse|handbag|bag|backpack/.test(spot)) return 'bag'
  if (/tv|television/.test(spot)) return 'television'
  if (/night|bedside/.test(spot)) return 'nightstand'
  if (/seat/.test(spot)) return 'seat'
  return spot.replace(' compartment', ' box')
}

/** A dresser and a nightstand have drawers: "a drawer" may be either. */
const drawers = new Set(['place drawer', 'place dresser', 'place nightstand'])
const isWithin = (mine?: string, other?: string): boolean =>
  drawers.has(mine ?? '') && drawers.has(other ?? '') && (mine === 'place drawer' || other === 'place drawer')

function make(sort: string, found: RegExpExecArray, view: View, isOpen = false): Match[] {
  return tellSort([isOpen ? open : sort.split(' ')[0]!, sort], spanOf(found, view), view)
}

export const isOpenSource = ({ scope }: Claim): boolean => scope?.marks?.[0] === open

/** One gun has one owner and lay in one spot; whose it is and where it lay go together. */
export function compareSources(a: Claim, b: Claim): Comparison {
  const [ours, theirs] = [a.scope?.marks?.[0], b.scope?.marks?.[0]]
  const [mine, other] = [a.scope?.marks?.[1], b.scope?.marks?.[1]]
  if (mine === other) return 'equal'
  if (ours === open && theirs === open) return 'unrelated'
  if (ours === open) return mine === whose && theirs === 'place' ? 'unrelated' : compareOpen(a, b)
  if (theirs === open) return other === whose && ours === 'place' ? 'unrelated' : compareOpen(b, a)
  // "his father's gun" / "Berg owned the gun"
  return ours === theirs && isTie(mine) === isTie(other) && !isWithin(mine, other) ? 'rounding' : 'unrelated'
}
const ties = new RegExp(`^owner ${kin}$`, 'u')
const isTie = (sort: string | undefined): boolean => sort !== undefined && (!sort.startsWith('owner') || ties.test(sort))
