import { type AspectReader, type AspectWords, aspect, readWording, type Wording } from './aspect.js'
import { quartersIn, whoseIn } from './aspectMarks.js'
import { movingVerbs } from './movingVerbs.js'

const notFee = /\b(?:a week|per week|wages|salary|release clause|a year|rejected)\b/i

/** What a company or a state earns, sells, owes or pays, as reports of business tell it. */
export const resultAspect: AspectReader = (words, value, _, view) => {
  if ('per' in value && value.per === 'barrel')
    return extreme.test(words.before) ? undefined : aspect('oil price', gradeIn(words.sentence))
  if (/\bby (?:an? )?$/.test(words.before)) return undefined
  const own = (kinds: 'bodies' | 'people'): string[] => whoseIn(view, kinds)
  const result = resultOf(words)
  if (result)
    return aspect(result, [...yearsIn(words.whole), ...longer(words.sentence)], [...own('bodies'), ...quartersIn(words.sentence)])
  const player = own('people')
  const fee = player.length > 0 ? readWording(fees, words) : undefined
  if (fee) return aspect(fee, yearsIn(words.sentence), player)
  const paid = readWording(deals, words)
  return paid ? aspect(paid, yearsIn(words.sentence), own('bodies')) : undefined
}

/** "A high of $86 a barrel" is not where it ended. */
const extreme = /\b(?:high|low|peak|record|above|below|over|under|touch(?:ed|ing)|as much as|from|average)\b/i
const gradeIn = (sentence: string): string[] => {
  const grades = ['brent', 'west texas|wti|u\\.s\\. crude|light,? sweet|american crude', 'urals', 'opec basket']
  return grades.flatMap((grade, n) => (new RegExp(`\\b(?:${grade})\\b`, 'i').test(sentence) ? [`grade-${n}`] : []))
}

/** "In 2019 turnout was 66 percent". */
export const yearsIn = (sentence: string): string[] => [...sentence.matchAll(/\b(?:19|20)\d\d\b/g)].map(([year]) => year)

/** A profit of half a year or a year; where no time is told, it is that of the report. */
export const longer = (sentence: string): string[] =>
  [...sentence.matchAll(/\b(?:full[ -]year|annual|half|nine months|six months|for the year|last year|fiscal year)\b/gi)].map(
    ([words]) => words.replace(/\s/g, '-').toLowerCase(),
  )

const kinds = '(?:operating|net|pre-?tax|gross|underlying|annual|quarterly|adjusted|trading|core|record)'
const results = `(?:${kinds} )?(?:profits?|loss(?:es)? (?=of|to|was|widened|narrowed)|earnings)|${kinds} (?:loss|losses|income|result)|revenues?|(?:(?!retail|car|home|vehicle|arms|house|weapons|ticket|album|property)[\\p{L}-]{1,16} )?sales|turnover|order intake|net debt|(?:(?:budget|trade|fiscal|federal|current account|account|pension) )?(?:deficit|surplus|shortfall)|(?:budget|trade) gap`
const resultBefore = new RegExp(
  `\\b(${results})\\b[^.,;]{0,60}? ?(?:to|of|at|was|were|is|reached|reaching|totall?ed|totall?ing|hit|hitting|amounted to|came to|came in at|topped|exceeded|${movingVerbs} to)(?: (?:an?|the))?(?: [\\p{L}-]{1,20}){0,2} $`,
  'iu',
)
const resultBehind = new RegExp(
  `^ (?:in |of )?(?:(?:second|first|third|fourth|full)[- ](?:quarter|half|year) )?(${results})\\b`,
  'iu',
)
/** "Earned $3.6 billion in the second quarter, 12 percent less than": whoever earns in a quarter is a company. */
const earned = /\b(?:earned|made|making|earning|posted earnings of|banked|pocketed)(?: a)? $/i
const reporting = /\b(?:quarter|half|fiscal|profits?|results|three months|six months|nine months|shareholders)\b/i

function resultOf({ before, behind, sentence }: AspectWords): string | undefined {
  const told = resultBefore.exec(before)?.[1] ?? resultBehind.exec(behind)?.[1]
  // "Nordvik sales dropped to"
  if (told) return nameOfResult(told.replace(/^\p{Lu}[\p{L}-]* (?=sales$)/u, ''))
  if (/\blost $/.test(before) && reporting.test(sentence) && !/^ (?:a|per|in value) /.test(behind)) return 'loss'
  return earned.test(before) && reporting.test(sentence) && !/^ (?:a|per) /.test(behind) ? 'profit' : undefined
}

/** Net profit, net income and earnings are what reporters call profit; profit from operations or before tax is something else. */
export const nameOfResult = (words: string): string =>
  words
    .toLowerCase()
    .trim()
    .replace(/pre-?tax/, 'pretax')
    .replace(
      /net sales|turnover|(?:total|group|company|global|worldwide|overall|quarterly|annual|its|their|net|while|and|as|the|quarter|said|that|[a-z]{5,6}-quarter|full-year) sales|^sales/,
      'revenue',
    )
    .replace(/(?:annual|quarterly|net|record) (?!debt)/, '')
    .replace(/losses$/, 'loss')
    .replace(/(?:income|earnings|result|profits)$/, 'profit')
    .replace(/(?:shortfall|gap)$/, 'deficit')
    .replace(/output$/, 'production')
    .replace(/(?:fiscal|federal) deficit/, 'budget deficit')
    .replace(/revenues$/, 'revenue')

const buying =
  '(?:buy|buying|bought|acquir(?:e|es|ed|ing)|purchas(?:e|es|ed|ing)|take over|taking over|took over|snap up|snapped up|merge with|sold|sell|selling|swallow)'
const takeover =
  /\b(?:takeover|take over|taken over|acqui(?:re|res|red|ring|sition)|buy ?-?out|merge[rs]?|merging|(?:agreed|offered|bid|plans?|set|wants?|deal|proposal) to (?:buy|purchase)|bid for|to buy|will buy|has bought|is buying|buys)\b/i
/** Planes and shares are bought as well. */
const ofGoods =
  /\b(?:aircraft|planes?|jets?|airliners?|ships?|tanks?|missiles?|barrels?|tonnes?|tons|stake|shares?|bonds?|homes?|houses?|tickets?|apiece|each)\b/i
const deals: readonly Wording[] = [
  {
    name: 'price of the takeover',
    before: new RegExp(
      `\\b${buying}\\b[^;]{0,70} for(?: (?:about|around|some|up to|a total of|nearly|more than))? $|\\b(?:pay|paying|paid|offer(?:ed|ing)?)(?: (?:about|around|some|up to|nearly|more than))? $|\\b(?:deal|takeover|acquisition|merger|buyout|bid|offer|transaction)(?: (?:is|was))?,?(?: (?:worth|valued at|valuing [^;]{1,40} at|of|for|worth up to))(?: (?:about|around|some))? $`,
      'i',
    ),
    behind:
      /^(?:[- ](?:all-?)?(?:cash|stock|share|cash-and-stock))?(?:[- ](?:hostile|friendly|proposed|planned|agreed))? (?:deal|takeover|acquisition|merger|buy-?out|purchase of|bid for|offer for)\b/i,
    beside: takeover,
    unless: ofGoods,
  },
  {
    name: 'fine',
    before: /\b(?:fined|fines|fining)\b[^;]{0,60} $|\b(?:fine|penalty) (?:of|worth|totall?ing)(?: (?:about|up to|a record))? $/i,
    behind: /^ (?:(?:anti-?trust|record|civil|criminal|eu|cartel|competition|privacy|federal) ){0,2}(?:fine|penalty)\b/i,
    unless: /\b(?:up to|maximum|as much as|could be fined|may be fined|faces?|facing)\b/i,
  },
  {
    name: 'settlement',
    before:
      /\bsettle(?:ment|d|s)?\b[^;,]{0,50} (?:of|for|worth)(?: (?:about|some|nearly))? $|\b(?:pay|pays|paid|paying)(?: (?:about|some|nearly|a total of))? $/i,
    behind: /^ (?:(?:class-action|civil|record|out-of-court|legal) )?settlement\b|^ to settle\b/i,
    beside: /\bsettl(?:e|ed|es|ing|ement)\b/i,
  },
  {
    name: 'damages',
    before: /\b(?:awarded|damages of|ordered to pay|won)(?: [\p{L}’' -]{1,30})? $/iu,
    behind: /^ in (?:(?:compensatory|punitive|total) )?damages\b/i,
    beside: /\bdamages\b/i,
    unless: /\b(?:seeking|seeks?|sought|sues?|suing|sued|demand(?:s|ed|ing)?)\b/i,
  },
  {
    name: 'investment',
    before:
      /\b(?:invest(?:s|ed|ing)?|spend(?:s|ing)?|investment of|investing a total of)(?: (?:about|some|around|nearly|more than|up to|another))? $/i,
    behind: /^ (?:investment|(?:battery |car |steel |chip )?(?:plant|factory))\b/i,
    beside: /\b(?:plants?|factor(?:y|ies)|mine|mill|warehouses?|cent(?:er|re)|hub|campus|facility|line)\b/i,
    unless: /\b(?:a year|already|last year|so far|annually|since)\b/i,
  },
  {
    name: 'box office of the weekend',
    before:
      /\b(?:took(?: in)?|takes(?: in)?|grossed|gross(?:es|ing)?|earned|made|opened (?:with|to|at)|rak(?:ed|ing) in|pulled in|debut(?:ed|s)? (?:with|to|at)|collected|opening of|debut of)(?: (?:an|a|about|an estimated|some|nearly|more than))? $/i,
    beside: /\b(?:box[- ]office|ticket sales|theat(?:er|re)s|cinemas|opening weekend|screens)\b/i,
    unless:
      /\b(?:worldwide|global(?:ly)?|overseas|abroad|internationally|so far|to date|total of|china|second weekend|budget)\b/i,
  },
]

/** "For a fee of £40 million", "his £45m move". */
const fees: readonly Wording[] = [
  {
    name: 'transfer fee',
    before:
      /\b(?:transfer|club[- ]record) fee (?:of|worth|believed to be|understood to be|reported to be|thought to be|in the region of)(?: (?:about|around|an initial))? $/i,
    behind: /^(?:[- ](?:club-?record|record))? (?:move|transfer|switch|signing)\b/i,
    unless: notFee,
  },
  {
    name: 'transfer fee',
    before:
      /\bfee (?:of|worth|believed to be|understood to be|reported to be|thought to be|in the region of)(?: (?:about|around|an initial))? $|\b(?:sign(?:ed|s|ing)?|join(?:ed|s|ing)?|move[ds]?|signing of|sold|arriv(?:ed|es))\b[^;]{0,60} (?:for|in an?)(?: (?:about|around|an initial|a reported|a fee of|a club[- ]record))? $/i,
    beside:
      /\b(?:midfielder|striker|winger|defender|goalkeeper|forward|full-?back|left-?back|right-?back|centre-?back|playmaker|club|transfer|international)\b/i,
    unless: notFee,
  },
]
