import type { Claim } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import type { QuantityMention } from '../model/mention.js'
import type { CountValue } from '../model/value.js'
import { compareRanges } from '../values/compareRanges.js'
import { meansIn } from './articleFrame.js'
import { contentsOf } from './contents.js'
import type { Match, Pattern } from './pattern.js'
import { perArticle } from './perArticle.js'
import { keysOfPlace, titled } from './sites.js'
import { tellAt } from './tellAt.js'
import type { View } from './view.js'
import { landIn } from './warLand.js'

const mayTell = /\b(?:cases|infections|infected)\b/i
const counted = /(?:^| )(?:case|infection)$/
/** Cases of a day, or that may be none. */
const others =
  /\b(?:new|further|more(?! than)|another|additional|suspected|probable|possible|active|daily|mild|severe|imported|court)\b/i
const linked = /\b(?:linked|connected|related|up) to\s*$/i
/** "Taking the total to 48", "the number of confirmed cases in Peru stands at 300", "global tally of confirmed flu cases to more than 2,300". */
const totalBefore =
  /\b(?:total|number|tally|count)(?: (?!of the dead)[\w'’-]{1,20}){0,10}? (?:to|at|above|passed|pass|past|reached|topped|hit|rose|risen|is|was)(?: now)? (?:more than |over |about |nearly |at least |almost )?$/i
/** "Has infected a total of 4,379 people". */
const infecting = /\b(?:has|have|had) infected (?:a total of )?(?:more than |over |about |nearly |at least |almost )?$/i
const beingInfected = /^ (?:people |others )?(?:have been|had been|were|are) infected\b/i
const worldwide = /\b(?:worldwide|world-wide|globally|global|(?:across|around|throughout) the (?:world|globe))\b/i
const leadSentences = 6
const longestRead = 600

/** The report is of an illness that spreads. */
const tellsOfOutbreak = perArticle(({ digest }): boolean => {
  const lead = digest.sentences.slice(0, leadSentences)
  return (
    meansIn(lead).includes('outbreak') ||
    lead.some(({ tokens }) =>
      tokens.some(({ lower }) => /^(?:flu|influenza|coronavirus|covid|covid-19|malaria|polio|dengue|zika)$/.test(lower)),
    )
  )
})

/** How many people had been found ill with what spreads, in one land or the world: "1,626 confirmed cases in Mexico", "taking the total in the UK to 48". */
export function caseCounts(name: string): Pattern {
  return {
    name,
    find: view => {
      const text = view.text(view.sentence).slice(0, longestRead)
      if (!mayTell.test(text) || !tellsOfOutbreak(view)) return []
      return contentsOf(view.digest, view.sentence.index).quantities.flatMap(quantity =>
        isTotal(quantity, view) ? tell(quantity, view) : [],
      )
    },
  }
}

function isTotal(quantity: QuantityMention, view: View): boolean {
  const value = quantity.value as CountValue
  if (quantity.kind !== 'count' || quantity.partitive || quantity.change || value.per || value.max === 1) return false
  const before = view.text({ start: view.sentence.start, end: quantity.start }).slice(-120).replace(/\s+/g, ' ')
  const after = view.text({ start: quantity.end, end: Math.min(view.sentence.end, quantity.end + 40) })
  if (others.test(quantity.text)) return false
  if (counted.test(value.of)) return !linked.test(before)
  if (value.of === '' || value.of === 'person' || value.of === 'people')
    return (value.of === '' && totalBefore.test(before)) || infecting.test(before) || beingInfected.test(after)
  return false
}

/** Characters of the clause behind a figure within which its land is told. */
const behind = 45
const stop = /[,;:()]| and | with | while | but /

function tell(quantity: QuantityMention, view: View): Match[] {
  const { names } = contentsOf(view.digest, view.sentence.index)
  const rest = view.text({ start: quantity.end, end: Math.min(view.sentence.end, quantity.end + behind) })
  const reach = quantity.end + (stop.exec(rest)?.index ?? rest.length)
  const within = view.text({ start: quantity.end, end: reach })
  const lead = view.text({ start: view.sentence.start, end: quantity.start })
  if (worldwide.test(within) || /\bglobal\b/i.test(lead.slice(-80)))
    return match({ text: 'the world', key: 'land world' }, quantity, view)
  const next = names.filter(
    ({ start, end, kind }) => start >= quantity.end && end <= reach && (kind === 'place' || kind === 'nation'),
  )
  const inPlace = next.find(({ start }) => /\b(?:in|across) (?:the )?$/.test(view.text({ start: quantity.end, end: start })))
  // the nearest land before: "Peru has reported 12 cases"
  const told = inPlace ?? names.filter(({ end, kind }) => end <= quantity.start && (kind === 'place' || kind === 'nation')).at(-1)
  if (!told || (!inPlace && next.length > 0)) return []
  const [land] = landIn(told, view.sentence)
  const isWhole = land !== undefined && (told.key === land || keysOfPlace(told, view.sentence).includes(land))
  return isWhole ? match({ text: titled(land), key: `land ${land}` }, quantity, view) : []
}

function match(land: { text: string; key: string }, quantity: QuantityMention, view: View): Match[] {
  const span = { start: quantity.start, end: quantity.end }
  const found = tellAt({ land }, { ...(quantity.value as CountValue), of: 'case' }, span, view)
  const clause = view.clauseAround(span)
  return clause?.polarity === 'denied' || (clause && clause.modality !== 'fact') ? [] : [found]
}

/** Two papers of one day lean on two counts; from one day to the next the count rises. */
export function compareCases(a: Claim, b: Claim): Comparison | undefined {
  const compared = compareRanges(a.value as CountValue, b.value as CountValue)
  if (compared !== 'disjoint' || a.article === b.article)
    return a.article === b.article && compared === 'disjoint' ? 'unrelated' : undefined
  return a.published?.slice(0, 10) === b.published?.slice(0, 10) ? 'rounding' : undefined
}
