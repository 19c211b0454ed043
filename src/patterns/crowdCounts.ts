import { wordSet } from '../language/wordSet.js'
import type { Claim } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import type { QuantityMention } from '../model/mention.js'
import type { CountValue } from '../model/value.js'
import { isLocalHarm } from './articleFrame.js'
import { contentsOf } from './contents.js'
import { mainOccasion, presentOccasion } from './occasion.js'
import type { Match, Pattern } from './pattern.js'
import { sameTime } from './scope.js'
import { tellAt } from './tellAt.js'
import { isOfThePast } from './toldTimes.js'
import type { View } from './view.js'

const guests = wordSet(
  'person people guest patron partygoer party-goer reveler reveller partier teen teenager youth kid adult student attendee customer clubgoer club-goer concertgoer worshipper parishioner individual spectator onlooker fan mourner employee worker resident',
)
const bound =
  '(?:(?:about|around|approximately|roughly|some|over|nearly|almost|estimated|between|an estimated|at least|more than|up to|as many as) ){0,2}$'
const gathering =
  '(?:party|parties|club|nightclub|bar|lounge|event|concert|festival|gathering|cookout|barbecue|celebration|reunion|parade|wedding|reception|shower|bash|dance|rave|block|ball)'
const place = `(?:house|home|residence|apartment|building|hall|basement|backyard|yard|yards|garage|park|playground|field|court|restaurant|tavern|pub|venue|church|theater|theatre|store|shop|barbershop|lot|car wash|plant|street|sidewalk|corner|intersection|scene|room|place|area|property|mall|${gathering.slice(3)}`
/** "A crowd of 200", "a party with about 100 guests", "was packed with 320 patrons", "attended by 100 people". */
const ahead = new RegExp(
  `\\b(?:crowds? of (?:anywhere )?|${gathering}(?: was| is|,)? (?:(?:that )?(?:was |had been )?(?:attended by|packed with|filled with|crowded with)|with|of|that drew|drew|that brought|(?:had )?swelled to|(?:was )?host(?:ed|ing)) |attended by |packed with |filled with |crowd (?:outside|inside|in|at) [^,.;]{1,30} (?:was|is) estimated (?:at|to be) )${bound}`,
  'i',
)
/** "There were 300 people in the club", "about 150 people showed up", "300 people packed the club", "20 people were at the party". */
const attending = new RegExp(
  `^(?: and (?:young )?(?:adults|women|children|others))?(?: (?:who )?(?:may |might |could |were |was |are |is |had |have |been |believed |thought |estimated |likely |to |be |also |still |already )*(?:(?:attend|pack|fill|crowd)(?:ed|ing)?\\b|(?:gathered|packed|crowded|crammed|partying|attending|present|show(?:ed|ing) up|turned (?:out|up)|there|hanging out|participating|taking part|flee(?:ing)?|fled|scatter(?:ed|ing)?|running)\\b|(?:inside|in|at|on|outside)(?: of)? (?:the |a |an |his |her |their |that )(?:[\\p{L}’'-]{1,20} ){0,4}${place}\\b))`,
  'iu',
)
/** Of another day or for another purpose, unless the article is about it. */
const elsewhere =
  /\b(?:vigil|funeral|memorial|visitation|service|courtroom|hearing|rally|march|protest|demonstration|candle|classes|school year|enroll\w*|sentencing|trial)\b/i
/** Not all that were there. */
const part =
  '(?:of whom|others?|another|wound|injur|kill|shoot|shot|hit|str[iu]ck|hurt|dead|arrested|detained|interview|question|evacuat|escap)'
const partial = new RegExp(`\\b${part}`, 'i')
const partialBehind = new RegExp(`^,? (?:(?:who|that) )?(?:(?:were|was|have|had) )?(?:been )?${part}`, 'i')
/** A few stand anywhere. */
const fewest = 10
const reach = 90
const leadSentences = 4

/** How many were at the party, in the club, in the crowd. */
export function crowdCounts(name: string): Pattern {
  return {
    name,
    find: view => {
      const { quantities } = contentsOf(view.digest, view.sentence.index)
      if (!quantities.some(isOfGuests) || !isLocalHarm(view.digest) || isOfThePast(view.digest, view.sentence)) return []
      const told = elsewhere.exec(view.text(view.sentence))?.[0]
      if (told && !isSubject(told.toLowerCase(), view)) return []
      return quantities.flatMap(mention => (isOfGuests(mention) && isCrowd(mention, view) ? tell(mention, view) : []))
    },
  }
}

/** A shooting at a vigil has those who held it. */
const isSubject = (word: string, { digest, sentence }: View): boolean =>
  digest.sentences
    .slice(0, leadSentences)
    .some(({ index, tokens }) => index !== sentence.index && tokens.some(({ lower }) => lower === word))

function isOfGuests({ kind, value, number, partitive, others, distributive, change }: QuantityMention): boolean {
  if (kind !== 'count' || value.kind !== 'count' || partitive || others || distributive || change || value.per) return false
  if (value.against !== undefined || (value.min ?? value.max ?? 0) < fewest || number === 0) return false
  return guests.has(value.of.slice(value.of.lastIndexOf(' ') + 1))
}

function isCrowd({ start, end }: QuantityMention, view: View): boolean {
  const { sentence } = view
  const before = view.text({ start: Math.max(sentence.start, start - reach), end: start })
  const behind = view.text({ start: end, end: Math.min(sentence.end, end + reach) })
  if (partial.test(before.slice(-24)) || partialBehind.test(behind)) return false
  return ahead.test(before) || attending.test(behind)
}

function tell({ start, end, value }: QuantityMention, view: View): Match[] {
  const span = { start, end }
  const occasion = presentOccasion(view.digest, view.sentence, start)
  const clause = view.clauseAround(span)
  if (!occasion || clause?.polarity === 'denied' || clause?.modality === 'condition' || clause?.modality === 'plan') return []
  return [
    {
      ...tellAt({ thing: mainOccasion(view.digest) }, { ...(value as CountValue), of: 'person' }, span, view, clause),
      modality: clause?.modality === 'possibility' ? 'possibility' : 'fact',
      scope: occasion.scope,
    },
  ]
}

/** Nobody counts a crowd: "about 140" fits "about 150", and 200 beside 350 is a difference of two who guessed. */
export function compareCrowds(a: Claim, b: Claim): Comparison | undefined {
  if (!sameTime(a, b)) return 'unrelated'
  const [ours, theirs] = [a.value as CountValue, b.value as CountValue]
  const [low, high] = leastOf(ours) < leastOf(theirs) ? [ours, theirs] : [theirs, ours]
  const most = low.max ?? low.min ?? 0
  const least = high.min ?? high.max ?? 0
  if (least <= most || low.max === undefined || high.min === undefined) return undefined
  return least <= most * guessed ? 'overlapping' : 'rounding'
}
/** By how much two guesses at one crowd differ. */
const guessed = 1.15
const leastOf = ({ min, max }: CountValue): number => min ?? max ?? 0
