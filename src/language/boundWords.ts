/** What words round a figure make of it. */
export type BoundWord = 'exact' | 'about' | 'at-least' | 'more' | 'at-most' | 'fewer' | 'nearly' | 'just-over' | 'just-under'

/** Read backwards from the figure, longest first: "at least 30", "no fewer than 30", "some 30". */
const before = new Map<string, BoundWord>()
/** Read forwards behind the figure or its noun: "30 or more", "30 or so". */
const after = new Map<string, BoundWord>()

const fill = (map: Map<string, BoundWord>, kind: BoundWord, phrases: string) => {
  for (const phrase of phrases.split(';')) map.set(phrase.trim(), kind)
}

fill(before, 'exact', 'exactly;precisely;just;only;a total of;fully;a full;all;merely;a mere;no other than')
// a figure that has gone up, and no bound
fill(
  before,
  'exact',
  'edged up to;edges up to;edging up to;ticked up to;ticks up to;ticking up to;inched up to;inches up to;inching up to;crept up to;creeps up to;creeping up to;went up to;goes up to;going up to;moved up to;moving up to;pushed up to;pushing up to;shot up to;bumped up to;climbed up to;climbs up to;picked up to',
)
fill(
  before,
  'about',
  'about;around;roughly;approximately;approx;some;circa;ca;an estimated;estimated;an average of;somewhere around;in the region of;in the neighborhood of;in the neighbourhood of;on the order of;something like;more or less;give or take;perhaps;maybe;on average;averaging;averaged;average of;the order of;close to;an approximate;an average;or about;or around;or roughly',
)
fill(
  before,
  'at-least',
  'at least;no fewer than;no less than;not fewer than;not less than;a minimum of;minimum of;upwards of;upward of;as little as;as few as;or at least;starting at',
)
fill(
  before,
  'more',
  'more than;over;above;in excess of;exceeding;exceeded;exceeds;exceed;north of;greater than;higher than;larger than;well over;well above;far more than;much more than;surpassing;topping;beyond;upwards of over;older than;longer than;bigger than;over than;or more than',
)
fill(
  before,
  'at-most',
  'up to;as many as;as much as;at most;no more than;not more than;a maximum of;maximum of;no higher than;no greater than;or up to;anything up to;at the most;as high as;not exceeding',
)
fill(
  before,
  'fewer',
  'fewer than;less than;under;below;lower than;smaller than;short of;well under;well below;far fewer than;far less than;south of;younger than',
)
fill(before, 'nearly', 'nearly;almost;close on;approaching;virtually;nearing;getting on for')
fill(
  before,
  'just-over',
  'just over;slightly more than;slightly over;a little over;a little more than;just above;just more than;slightly above;little more than;a bit more than;a bit over;barely over',
)
fill(
  before,
  'just-under',
  'just under;slightly less than;slightly fewer than;slightly under;a little under;a little less than;just below;just shy of;just short of;slightly below;just less than;just fewer than;a bit less than;barely;hardly;scarcely',
)
fill(
  after,
  'at-least',
  'or more;or above;or over;or higher;or greater;or older;and above;and over;and up;and more;and older;and counting;plus;at least;upwards',
)
fill(after, 'about', 'or so;or thereabouts;or thereabout;odd;give or take;or around;approximately')
fill(after, 'at-most', 'or less;or fewer;or under;or below;or lower;or younger;at most;at the most;tops;and under;and below')

const lengths = (map: Map<string, BoundWord>) => Math.max(...[...map.keys()].map(phrase => phrase.split(' ').length))

/** First words of `before`: spares most words the look for a phrase. */
const first = new Set([...before.keys()].map(phrase => phrase.split(' ')[0]!))
const last = new Set([...before.keys()].map(phrase => phrase.split(' ').at(-1)!))

export const mayBeginBound = (word: string): boolean => first.has(word)
export const mayEndBound = (word: string): boolean => last.has(word)

export const longestBefore = lengths(before)
export const longestAfter = lengths(after)
export const boundBefore = (phrase: string): BoundWord | undefined => before.get(phrase)
export const boundAfter = (phrase: string): BoundWord | undefined => after.get(phrase)
