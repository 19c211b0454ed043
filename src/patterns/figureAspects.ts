import { wordSet } from '../language/wordSet.js'
import { type Aspect, type AspectWords, aspect } from './aspect.js'
import { monthOf, quartersIn, whoseIn } from './aspectMarks.js'
import { movingVerbs } from './movingVerbs.js'
import { longer, yearsIn } from './resultAspects.js'
import type { View } from './view.js'

/** What a count of people, homes or jobs is a count of, where a story has one: who came, who is held, who lost power or work. Takes the last word of the counted noun. */
export function countAspect(head: string, words: AspectWords, view: View): Aspect | undefined {
  const crowd = crowdOf(head, words)
  // "last year 15,000 fans saw them lose"
  if (crowd) return lately.test(words.before) ? undefined : aspect(crowd)
  if (scored.has(head) && scoring.test(words.before)) {
    const player = whoseIn(view, 'people')
    return player.length > 0 ? aspect(`${head}s of a player`, [], player) : undefined
  }
  const deed = deeds.find(
    ({ heads, itself, before, behind }) =>
      itself?.has(head) || (heads.has(head) && (before?.test(words.before) || behind?.test(words.behind))),
  )
  if (!deed || elsewhere.test(words.before.slice(-40))) return undefined
  const { whole, behind, sentence } = words
  const clause = `${words.before.replace(/^.* (?:and|but|while) /s, '')}${behind.split(/[,;]| (?:and|but|while) (?=\S{0,3}\d)/, 1)[0]}`
  const years = yearsOf(clause, view)
  // "last year it cut 400 jobs"
  if (!deed.ofYear && (years.length > 0 || lately.test(clause))) return undefined
  const when =
    deed.name === 'jobs created' ? monthOf(whole, behind) : [...quartersIn(sentence), ...years.map(year => `when=${year}`)]
  const owner = deed.name === 'jobs created' ? sectorsIn(words) : deed.ofFirm ? placesOf(words) : []
  const where = deed.ofFirm ? [] : placesOf(words).map(place => `at=${place}`)
  // what was sold in a year is not what was sold in a quarter
  const span = deed.ofPeriod
    ? [...longer(clause).filter(length => length !== 'last-year'), ...(years.length > 0 ? ['year'] : [])]
    : []
  return aspect(deed.name, [...owner, ...span], [...whoseIn(view, 'bodies'), ...when, ...where])
}

/** "In 2019", and "last year" or "next year" by the day of the article. */
function yearsOf(clause: string, { digest: { article } }: View): string[] {
  const told = yearsIn(clause)
  const away = /\b(last|next) year\b/i.exec(clause)?.[1]?.toLowerCase()
  if (told.length > 0 || !away || !article.published) return told
  return [String(Number(article.published.slice(0, 4)) + (away === 'last' ? -1 : 1))]
}

/** What one player does in a game: "scored 17 points". */
const scored = wordSet('point rebound assist run wicket touchdown')
const scoring =
  /\b(?:scored|scoring|had|added|netted|with|got|finished with|grabbed|pulled down|took|made|hit)(?: (?:a (?:game|team|season|career)[- ]high|just|only))? $/i

/** Those of one branch are some of all: "factories added 12,000 jobs". */
const sectorsIn = ({ whole, behind }: AspectWords): string[] =>
  [...new Set([...(whole + behind.slice(0, 40)).matchAll(sectors)].map(([word]) => word.toLowerCase().slice(0, 6)))].sort()
const sectors =
  /\b(?:private|manufactur(?:ing|ers)|factories|construction|builders|government|public|health|retail(?:ers)?|services?|restaurants?|hospitality|leisure|mining|education|temporary|sector|part-time|full-time)\b/gi

const lately = /\b(?:last (?:year|month|week)|a year (?:ago|earlier)|previously|since then)\b/i

function crowdOf(head: string, { before, behind, sentence }: AspectWords): string | undefined {
  // "a crowd of 41,200", "in front of 72,000 fans"
  if (spectators.has(head) ? attending.test(sentence) && !rioting.test(sentence) : head === 'person' && watching.test(before))
    return 'attendance'
  if (dwellings.has(head) && withoutPower.test(before.slice(-40) + behind.slice(0, 60))) return 'without power'
  if (head === 'hostage' ? holding.test(before) : heldHostage.test(behind)) return 'hostages'
  return (head === 'visitor' ? drawing.test(before) : visited.test(behind)) ? 'visitors' : undefined
}

/** "Of those, 600", "including 300": a part. */
const elsewhere = /\b(?:of (?:those|these|them|which|whom)|including|another|a further|already|an additional)\b/i

/** Those of one country are some of all. */
const placesOf = ({ behind }: AspectWords): string[] => {
  const place = /^(?: [\p{L}-]{1,16}){0,2} (?:in|at|across) (?:the |its )?((?:\p{Lu}[\p{L}.-]{1,16} ?){1,3})/u.exec(behind)?.[1]
  return place && !monthName.test(place) ? [place.trim().toLowerCase().replace(/\W/g, '')] : []
}
const monthName = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/

const holding = /\b(?:held|hold|holding|took|taken|seized|with)\b/i
const drawing = /\b(?:drew|attracted|welcomed|had)\b/i
const dwellings = wordSet('home household house customer people person property')
const withoutPower = /\bwithout (?:power|electricity)\b|\blost power\b|\bin the dark\b/i
const heldHostage = /^ (?:are |were |are being |were being )?(?:held|taken) (?:as )?hostages?\b/i
const visited = /^ (?:have |had )?(?:visited|flocked to|attended)\b/i
const spectators = wordSet('spectator fan supporter')
const rioting = /\b(?:arrest|riot|clash|injur|kill|travel)/i
const watching =
  /\b(?:crowd|attendance|audience) (?:of|was|numbered)(?: (?:about|some|more than|just))? $|\b(?:watched|attended) by(?: (?:about|some|more than|just))? $|\bin front of(?: (?:about|some|more than|just|a crowd of))? $/i
const attending = /\b(?:watch(?:ed|ing)?|attend(?:ed|ance|ing)?|in front of|crowds?|turned (?:out|up)|packed|filled|saw)\b/i

interface Deed {
  name: string
  /** What is counted, by its last noun. */
  heads: ReadonlySet<string>
  /** What says by itself what it is a count of: "500 layoffs". */
  itself?: ReadonlySet<string>
  /** Told of a year as often as of a day. */
  ofYear?: boolean
  /** So many in so long a time. */
  ofPeriod?: boolean
  /** A firm does it here and there. */
  ofFirm?: boolean
  before?: RegExp
  behind?: RegExp
}

const jobs = wordSet('job position redundancy post role worker employee staff staffer person layoff')
const shops = wordSet('store shop outlet branch supermarket restaurant pub factory plant cinema showroom site location')
const planes = wordSet('aircraft plane jet airliner airplane helicopter ship train bus tank fighter')
const cars = wordSet('car vehicle truck unit suv pickup van automobile')

const deeds: readonly Deed[] = [
  {
    name: 'jobs cut',
    heads: jobs,
    itself: wordSet('layoff redundancy'),
    ofFirm: true,
    before:
      /\b(?:lay|lays|laid|laying) off\b[^,.;]{0,30}$|\b(?:cut|cuts|cutting|axe|axed|axes|axing|shed|sheds|shedding|eliminate|eliminates|eliminated|eliminating|scrap|scrapping|slash|slashing|slashes|dismiss|dismissing|sack|sacking|let go of|loss of|losing|cost|costs|costing|reduce its workforce by|reduce its headcount by|cut its workforce by)(?: (?:about|around|some|up to|nearly|more than|at least|almost|a total of|as many as|another))? $/i,
    behind:
      /^ (?:redundant\b|(?:would |will |are to |to |are set to |could )?(?:go\b|be (?:cut|lost|axed|shed|eliminated|laid off|made redundant))|(?:are |were |have been )?(?:laid off|lost|axed|cut)\b|losses\b|cuts\b|at risk\b|facing? (?:the axe|redundancy|dismissal|the sack)\b|face (?:the axe|redundancy|dismissal|the sack)\b|(?:will |would |could |may |are to |have |had )?(?:lose|lost) their (?:jobs?|livelihoods)\b)/i,
  },
  {
    name: 'jobs created',
    heads: jobs,
    ofYear: true,
    before:
      /\b(?:(?:will|would|to|could|eventually) employ|added|adds?|adding|created|creat(?:es?|ing)|hired|gained?)(?: (?:about|some|nearly|more than|just|only|a net|a total of))? $/i,
    behind: /^ (?:(?:were|was|have been) )?(?:created|added)\b/i,
  },
  {
    name: 'staff',
    heads: jobs,
    ofFirm: true,
    before:
      /\b(?:employs|employing|has|employed|workforce of|staff of)(?: (?:about|some|nearly|more than|just|around|almost|roughly))? $/i,
    behind: /^ (?:worldwide|globally|around the world|across (?:the|its))\b/i,
  },
  {
    name: 'closures',
    heads: shops,
    ofFirm: true,
    ofYear: true,
    before:
      /\b(?:clos(?:e|es|ed|ing|ure of)|shut(?:s|ting)?(?: down)?|shutter(?:s|ed|ing)?|closing down)(?: (?:about|around|some|up to|nearly|more than|at least|a total of|as many as))? $/i,
    behind:
      /^ (?:(?:would |will |are to |to |are set to |were |are being |have )?(?:be |been )?(?:closed?|shut|shuttered)\b|closures\b)/i,
  },
  {
    name: 'shops',
    heads: shops,
    ofFirm: true,
    before:
      /\b(?:operat(?:es|ing|ed)|runs?|running|has|have|owns?|owning|chain of|network of)(?: (?:about|some|nearly|more than|around|over|its))? $/i,
  },
  {
    name: 'openings',
    heads: shops,
    ofFirm: true,
    ofYear: true,
    before: /\b(?:open(?:s|ed|ing)?|plans?)(?: (?:about|some|up to|nearly|more than|a total of|another))? $/i,
  },
  {
    name: 'order',
    heads: planes,
    before:
      /\b(?:order(?:s|ed|ing)?(?: for)?|deal for|contract for|buy(?:s|ing)?|bought|purchase(?: of)?)(?: (?:about|some|up to|nearly|more than|a total of))? $|\border\b[^.;,]{0,40} for(?: (?:about|some|up to))? $/i,
  },
  {
    name: 'recall',
    heads: cars,
    ofFirm: true,
    before:
      /\brecall(?:s|ed|ing)?(?: of)?(?: (?:about|around|some|up to|nearly|more than|almost|a total of|as many as|roughly))? $/i,
    behind: /^ (?:(?:are |is |were |have been )?(?:being |be )?recalled\b)/i,
  },
  {
    name: 'sold',
    heads: cars,
    ofYear: true,
    ofPeriod: true,
    before: new RegExp(
      `\\b(?:sold|delivered|deliver(?:ies of)|sales of|built|produced)(?: (?:about|some|nearly|more than|just|a record))? $|\\b(?:deliveries|sales)\\b[^,.;]{0,40} ${movingVerbs}[^,.;]{0,12} to(?: (?:about|nearly))? $`,
      'i',
    ),
  },
  {
    name: 'flights cancelled',
    heads: wordSet('flight'),
    before:
      /\b(?:cancel(?:l?ed|l?ing|s)?|cancell?ation of|ground(?:ed|ing)|scrap(?:ped)?|axed)(?: (?:about|around|some|nearly|more than|at least|almost|another))? $/i,
    behind:
      /^ (?:(?:had |have |has |were |was |are being |would be |will be )?(?:been )?(?:cancell?ed|grounded|scrapped|called off|axed)\b|cancellations\b)/i,
  },
]
