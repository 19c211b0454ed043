import { monthNames } from '../language/calendar.js'
import { foldName } from '../language/nameFold.js'
import type { Span } from '../model/span.js'
import { type Aspect, type AspectReader, type AspectWords, aspect, readWording, type Wording } from './aspect.js'
import { monthOf, quartersIn, whoseIn } from './aspectMarks.js'
import { movingNouns, movingVerbs } from './movingVerbs.js'
import { longer, nameOfResult, yearsIn } from './resultAspects.js'
import type { View } from './view.js'

/** What a percentage is a rate or a share of, or by how much what grew or shrank. */
export const rateAspect: AspectReader = (words, _, span, view) => {
  const { before, behind, whole, sentence } = words
  if (turnoutBefore.test(before) || turnoutBehind.test(behind) || (entitled.test(before) && polls.test(behind)))
    return aspect('turnout', [...yearsIn(whole), ...placesBeside(span, view)])
  const shares = sharesOf(words)
  if (shares) return aspect('share move', [], [...shares, ...sessionIn(sentence)])
  const change = changeOf(words)
  if (change)
    return aspect(
      change,
      [...yearsIn(sentence), ...longer(sentence)],
      ofCountries.test(change)
        ? [...whoseIn(view, 'places'), ...monthOf(whole, behind)]
        : [...whoseIn(view, 'bodies'), ...quartersIn(sentence)],
    )
  const rate = readWording(rates, words)
  if (rate) return ratesOfPlace(rate, words, view)
  if (ofStaff.test(behind)) return aspect('share of the staff', [], whoseIn(view, 'bodies'))
  const stake = stakeOf(words)
  if (stake) return aspect(stake, yearsIn(sentence), whoseIn(view, 'bodies'))
  const isRise = payRise.test(before) || /^ (?:pay|wage|salary) (?:rise|increase|raise|award)\b/i.test(behind)
  return isRise || (staffGet.test(before) && !/^ (?:of|stake|share)\b/i.test(behind)) ? aspect('pay rise') : undefined
}

/** Told of a country and a month, and not of a firm. */
const ofCountries = /(?:exports|imports|output|production|prices|rents|fares|retail sales)$/

const turnoutBefore = /\bturn-?out\b(?:[^,.:]{0,50}|, at |, which was )$/i
const turnoutBehind =
  /^ (?:voter )?turn-?out\b|^ of (?:(?:the )?(?:(?:eligible|registered) )?(?:voters|electors)|(?:those|people) (?:entitled|eligible|registered)[^,.]{0,20}|the electorate) (?:had |have )?(?:voted|turned out|cast|went)\b/i
const entitled = /^of (?:those|the people) (?:entitled|eligible|registered)\b/i
const polls = /^ (?:had |have )?(?:went to the polls|voted|turned out|cast)\b/i
const payRise =
  /\b(?:pay|wage|wages|salary|salaries) (?:rise|increase|raise|hike|award|deal|offer)s?\b[^,.]{0,30}$|\braise (?:pay|wages|salaries)\b[^,.]{0,20}$/i
const staffGet =
  /\b(?:crews?|workers|staff|nurses|doctors|teachers|employees|drivers|pilots|miners|members)\b (?:will |would |are to |is to )?(?:get|receive|be given|be paid|win|won|got)\b[^,.]{0,20}$/i

/** The places named beside a share: the turnout in one town is not that of the country. */
function placesBeside(span: Span, view: View): string[] {
  const names = view.phrases.filter(({ entities }) => entities.some(id => view.entity(id).kind === 'place'))
  return names
    .filter(({ start }) => Math.abs(start - span.start) < reach)
    .map(({ lemma }) => lemma)
    .sort()
}
const reach = 90

/** "Shares in Nordvik fell", "Nordvik's stock closed down", "the shares lost 41 percent of their value", "a 14 percent fall in the share price". */
const sharesMoved = new RegExp(
  `\\b(?:shares?|stock|share price|stock price)\\b[^.;]{0,60} ${movingVerbs}(?: (?:by|some|about|more than|nearly|almost|another|over))* $`,
  'i',
)
const sharesWere =
  /\b(?:shares?|stock|share price|stock price)\b[^.;]{0,60} (?:closed|ended(?: the day)?|finished|traded|were|was|opened) $/i
const sharesBehind = new RegExp(
  `^ (?:${movingNouns}|higher|lower) in (?:the |its |their )?(?:[\\p{L}’'-]{1,20} ){0,3}(?:shares?|stock|share price|stock price)\\b|^ of (?:its|their) (?:market )?value\\b`,
  'iu',
)
const ofShares = /\b(?:shares?|stock|stock price|share price)\b/i
const ownerBefore =
  /\b(?:[Ss]hares?|[Ss]tock) (?:in|of) ((?:\p{Lu}[\p{L}-]{1,20} ?){1,3})|\b((?:\p{Lu}[\p{L}-]{1,20} ?){1,3})(?:['’]s?)? (?:shares?|stock)\b/u

/** Of a share that moved, the words for whose it is. */
function sharesOf({ before, behind, whole, sentence }: AspectWords): string[] | undefined {
  // "closed 12 percent lower"
  const moved = sharesMoved.test(before) || (sharesWere.test(before) && /^ (?:lower|higher)\b/i.test(behind))
  const told = moved
    ? !/^ of\b(?! (?:its|their) (?:market )?value)/.test(behind)
    : sharesBehind.test(behind) && ofShares.test(sentence)
  // "lost as much as 14 percent" is not where it ended
  if (!told || /\bas much as $|\bup to $/i.test(before)) return undefined
  const owner = ownerBefore.exec(whole) ?? ownerBefore.exec(sentence)
  return (owner?.[1] ?? owner?.[2] ?? '')
    .trim()
    .toLowerCase()
    .split(/[\s’']+/)
    .filter(word => word.length > 2 && !/^(?:its|their|our|his|her|the|but|and|shares)$/.test(word))
    .map(word => `who=${foldName(word)}`)
}

/** Prices of one day differ before the bell, at noon and at the close. */
function sessionIn(sentence: string): string[] {
  const found = sessions.filter(([, words]) => words.test(sentence))
  return found.length === 1 ? [`when=${found[0]![0]}`] : []
}
const sessions: readonly [string, RegExp][] = [
  ['before', /\bpre-?market\b|\bbefore the (?:bell|market opened)\b/i],
  [
    'early',
    /\b(?:early|morning|midday|afternoon|intra-?day) (?:trad(?:e|ing)|deals|dealings)\b|\bat (?:noon|\d{4} GMT)\b|\b(?:opened|at the open)\b/i,
  ],
  ['close', /\bclos(?:e|ed|ing)\b|\bend(?:ed|ing)\b|\bfinish(?:ed|ing)\b/i],
  ['after', /\bafter[- ]hours\b|\bextended trading\b|\bafter the bell\b/i],
]

const thing =
  '(?:net |operating |pre-?tax |gross |underlying |annual |quarterly |adjusted )?(?:profits?|earnings|income)|revenues?|turnover|(?:[\\p{L}-]{1,16} )?sales|exports|imports|(?:industrial|factory|manufacturing|car|oil) (?:output|production)|(?:house|home|property|food|petrol|gas|rail fare|fare) prices|rents|fares'
const changeBefore = new RegExp(
  `\\b(${thing})\\b[^.,;]{0,50}? ${movingVerbs}(?: (?:by|some|about|more than|nearly|almost|another|over|an?|[\\p{L}-]{4,12}ly))* $`,
  'iu',
)
/** "Profit of $3 billion, down 12 percent"; "a 12 percent drop in net profit". */
const changeAside = new RegExp(
  `\\b(${thing})\\b[^.;]{0,70}, (?:up|down|an? (?:[a-z-]{1,12} )?${movingNouns} of|an? (?:[a-z-]{1,12} )?${movingNouns} by|${movingVerbs}(?: by)?)(?: (?:some|about|more than|nearly|almost))? $`,
  'iu',
)
const changeBehind = new RegExp(
  `^ (?:${movingNouns}|higher|lower|more) (?:in|of)? ?(?:the |its |their |[\\p{L}-]{1,20}['’]s )?(?:(?:second|first|third|fourth|full)[- ](?:quarter|half|year) )?(${thing})\\b`,
  'iu',
)
/** "Earned $3.6 billion, 12 percent less than a year earlier". */
const lessBehind = /^ (?:less|more|higher|lower|fewer) than\b/i
const earnedBefore = /\b(?:earned|profits?|earnings|net income|made)\b[^;]{0,70}, (?:or )?$/i
const soldBefore = /\b(?:revenues?|sales|turnover)\b[^;]{0,70}, (?:or )?$/i

function changeOf({ before, behind, whole }: AspectWords): string | undefined {
  // "profit rose to 12 percent of sales"
  if (/^ of\b/.test(behind)) return undefined
  const told = changeBefore.exec(before)?.[1] ?? changeAside.exec(whole)?.[1] ?? changeBehind.exec(behind)?.[1]
  if (told) return `change of ${nameOfResult(told).replace(/like-for-like|same-store|comparable(?:-store)?/, 'comparable')}`
  if (!lessBehind.test(behind)) return undefined
  return earnedBefore.test(whole) ? 'change of profit' : soldBefore.test(whole) ? 'change of revenue' : undefined
}

const reaching = `(?:to|at|of|was|is|hit|hits|reached|stood at|stands at|remained(?: at)?|stayed at|held at|unchanged at|steady at|at an?(?: annual)?)`
const rates: readonly Wording[] = [
  {
    name: 'unemployment',
    before: new RegExp(
      `\\b(?:unemployment|jobless(?:ness)?)(?: rate)?\\b[^.;]{0,60} ${reaching}(?: (?:about|a|an|just))?(?: (?:record|seasonally adjusted|[\\p{L}-]{1,12}-year high of|low of|high of))? $`,
      'iu',
    ),
    behind:
      /^ (?:unemployment|jobless)(?: rate)?\b|^ of the (?:workforce|labou?r force) (?:is|was|are|were) (?:unemployed|out of work|jobless)\b/i,
  },
  {
    name: 'key rate',
    before:
      /\b(?:key|benchmark|policy|main|base|prime|federal funds|repo|interest|official|cash) (?:interest |lending |borrowing |policy |refinancing )?rates?\b[^;]{0,60}\b(?:to|at|stands at|unchanged at|steady at)(?: (?:a range of|a record low of|just))? $/i,
    behind: /^ (?:key|benchmark|policy|base|prime|federal funds|official) (?:interest )?rate\b/i,
    beside: /\bbank\b|\bfed\b|\bfederal reserve\b|\bECB\b|\bBoE\b|\bpolicymakers\b|\bcentral\b/i,
    unless: /\b(?:mortgage|deposit rate|credit card|savings|bond yields?)\b/i,
  },
  {
    name: 'inflation',
    before: new RegExp(
      `\\binflation\\b[^.;]{0,60} ${reaching}(?: (?:about|just|around))? $|\\bconsumer (?:prices|price index|price growth)\\b[^.,;]{0,30} ${movingVerbs}(?: by| to)?(?: (?:an annual|about))? $|\\bconsumer prices\\b[^.,;]{0,20} were $`,
      'i',
    ),
    behind: /^ (?:annual |consumer |consumer price )?inflation(?: rate)?\b|^ (?:rise|increase|jump) in consumer prices\b/i,
  },
  {
    name: 'economic growth',
    before: new RegExp(
      `\\b(?:econom(?:y|ies)|GDP|gross domestic product|output)\\b[^.;]{0,50} ${movingVerbs}(?: by)?(?: (?:an?|about|just|some|only|a seasonally adjusted))*(?: annual(?:i[sz]ed)? (?:rate|pace) of)? $|\\b(?:economic|GDP) growth\\b[^.;]{0,50} ${reaching} $`,
      'i',
    ),
    behind:
      /^ (?:economic|GDP) growth\b|^ (?:growth|contraction|fall|drop|decline|rise|increase) in (?:GDP|gross domestic product|economic output)\b/i,
  },
]

/** Part of the people or of the prices: "youth unemployment", "core inflation". */
const part =
  /\b(?:youth|young|women|men|teen(?:ager)?s?|blacks?|african|hispanics?|latinos?|whites?|asians?|core|underlying|excluding|annuali[sz]ed|annual (?:rate|pace)|graduates?|veterans|long-term|services?|food|energy)\b/gi

/** "Rose 0.3 percent in March from February". */
const monthly = new RegExp(
  `^(?: in [A-Z][a-z]{2,8})? (?:from|over|on|compared with) (?:the (?:previous |prior )?month|a month|${monthNames.join('|')})\\b|^[^.,;]{0,30}\\bmonth[- ]on[- ]month\\b`,
)

/** A rate of a country in a month or quarter. */
function ratesOfPlace(name: string, { whole, before, behind, sentence }: AspectWords, view: View): Aspect {
  const owner = [...(before + behind.slice(0, 40)).matchAll(part)].map(([word]) => word.toLowerCase()).sort()
  if (monthly.test(behind)) owner.push('monthly')
  return aspect(
    name,
    [...new Set(owner)],
    [...whoseIn(view, 'places'), ...(name === 'economic growth' ? quartersIn(sentence) : monthOf(whole, behind))],
  )
}

/** "900 jobs, about 4 percent of its workforce". */
const ofStaff = /^ of (?:its|the|their) (?:[\p{L}’'-]{1,16} ){0,2}(?:work ?force|staff|employees|headcount|payroll)\b/iu

const stakeBefore =
  /\b(?:stake|shareholding|holding|interest) of(?: (?:about|some|nearly))? $|\b(?:owns?|holds?|owned|held|controls?|controlled|owning|holding|with)(?: (?:about|some|nearly|just|an?))? $/i
const stakeBehind =
  /^(?:-owned\b| (?:(?:minority|majority|controlling|strategic|equity) )?(?:stake|shareholding|owner)\b| of (?:the |its |their |[\p{L}-]{1,20}['’]s )?(?:shares|company|stock|voting rights|equity)\b)/iu
const ofStake = /\b(?:stake|shareholding|shareholder|owns?|owned|owner|shares|holding)\b/i
const buyingStake =
  /\b(?:buy|buying|bought|acquir(?:e|es|ed|ing)|purchas(?:e|es|ed|ing)|sell|selling|sold|take|taking|took|takes)\b[^;,]{0,40}$/i

/** What somebody holds of a company and what is bought of it are two shares; to what somebody raises a stake is a third. */
function stakeOf({ before, behind, sentence }: AspectWords): string | undefined {
  if (!stakeBehind.test(behind) && !(stakeBefore.test(before) && ofStake.test(sentence))) return undefined
  return /\b(?:rais|increas|lift|boost)(?:e|es|ed|ing)?\b|\b(?:another|remaining|further)\b/i.test(before)
    ? undefined
    : buyingStake.test(before)
      ? 'stake bought'
      : 'stake'
}
