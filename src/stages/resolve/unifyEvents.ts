import { dayOfIso } from '../../language/calendar.js'
import { isSameFamily, isSudden, leaderOfFamily, tellsOfSeveral } from '../../language/eventWords.js'
import { fold } from '../../language/fold.js'
import { placeOf } from '../../language/places.js'
import { arePlacesApart, areTogether, narrowest } from '../../language/placesApart.js'
import type { Referent } from '../../model/claim.js'
import type { Digest } from '../../model/digest.js'
import type { StoryEvent } from '../../model/event.js'
import { namesDay } from '../../values/namesDay.js'
import { resolveTime } from '../../values/resolveTime.js'
import { type StoryTraits, storyTie, storyTraits } from './storyTraits.js'

interface Told {
  article: string
  traits: StoryTraits
  event: StoryEvent
  days: string[]
  /** The same as counts of days. */
  dayNumbers: number[]
  /** First and last day of months and years that it was in. */
  spans: [string, string][]
  /** Its name, if it is called by one: "2016 election". */
  title: string
}

interface Cluster {
  told: Told[]
}

/** Scores below this do not tie two tellings together. */
const threshold = 3
/** Days by which a paper may get the day of an event wrong, and log-odds that make two articles one story beyond doubt. */
const slip = 2
const surely = 2

export interface EventReferent extends Referent {
  /** Day of the event by most of its tellings: lengths count back from it. */
  day?: string
  /** Places of the event: their zone holds for clock times. */
  places: string[]
}

/**
 * Which tellings in different articles are of one event: same kind, no party, body or place against it, and enough that ties them. Days and places may differ
 * by a little where the rest holds: that is the very difference the reader looks for.
 */
export function unifyEvents(
  digests: readonly Digest[],
  publishedOf: (article: string) => string | null,
): { eventOf: (article: string, event: string) => EventReferent | undefined; main: EventReferent | undefined } {
  const clusters: Cluster[] = []
  const told = digests.flatMap(digest => {
    const { id } = digest.article
    const traits = storyTraits(digest)
    return digest.events.map((event): Told => {
      const { days, spans } = timesOf(event, publishedOf(id))
      return { article: id, traits, event, days, dayNumbers: days.map(day => dayOfIso(day)!), spans, title: titleOf(event) }
    })
  })
  told.sort((a, b) => Number(b.event.main) - Number(a.event.main) || weight(b) - weight(a))
  for (const one of told) {
    let best: Cluster | undefined
    let bestScore = 0
    for (const cluster of clusters) {
      const score = scoreOf(one, cluster)
      if (score !== undefined && score >= threshold && score > bestScore) {
        best = cluster
        bestScore = score
      }
    }
    if (best) best.told.push(one)
    else clusters.push({ told: [one] })
  }
  const found = new Map<string, EventReferent>()
  for (const cluster of clusters) {
    const referent = describe(cluster)
    for (const { article, event } of cluster.told) found.set(`${article} ${event.id}`, referent)
  }
  // what most articles speak of first of all: facts told without an event are its
  const mains = clusters
    .map(cluster => ({ cluster, votes: cluster.told.filter(({ event }) => event.main).length }))
    .sort((a, b) => b.votes - a.votes || b.cluster.told.length - a.cluster.told.length)
  const main =
    mains[0] && mains[0].votes > (mains[1]?.votes ?? 0)
      ? found.get(`${mains[0].cluster.told[0]!.article} ${mains[0].cluster.told[0]!.event.id}`)
      : undefined
  return { eventOf: (article, event) => found.get(`${article} ${event}`), main }
}

const weight = ({ event, days }: Told): number =>
  (event.body ? 4 : 0) + event.parties.length * 2 + event.places.length + days.length + event.mentions / 10

function timesOf(event: StoryEvent, published: string | null): Pick<Told, 'days' | 'spans'> {
  const days = new Set<string>()
  const spans: Told['spans'] = []
  for (const { expression, tense } of event.times) {
    if (!published && (expression.relative || expression.year === undefined)) continue
    // "that night" is the night last spoken of, which the article alone knows
    if (expression.relative?.to === 'spoken' && expression.relative.count === 0) continue
    // "will start at 10:00 on Tuesday": the Tuesday to come
    const { value } = resolveTime(expression, {
      ...(published ? { published } : {}),
      ...(tense === 'future' ? { tense } : {}),
    })
    if (value.kind === 'date' && value.earliest && value.latest) {
      if (value.earliest === value.latest) days.add(value.earliest)
      else if (dayOfIso(value.latest)! - dayOfIso(value.earliest)! >= shortMonth) spans.push([value.earliest, value.latest])
    }
    if (value.kind === 'time' && namesDay(expression)) days.add(value.earliest.slice(0, 10))
  }
  return { days: [...days], spans }
}

const shortMonth = 27

/** "80 people were killed in November" is none of this week's shootings. */
const isOutside = (a: Told, b: Told): boolean =>
  a.days.length === 0 &&
  a.spans.length > 0 &&
  b.days.length > 0 &&
  !a.spans.some(([first, last]) => b.days.some(day => day >= first && day <= last))

function scoreOf(one: Told, cluster: Cluster): number | undefined {
  let best: number | undefined
  for (const other of cluster.told) {
    // two events that one article tells apart stay apart, unless it repeats itself
    if (other.article === one.article) return undefined
    const score = tie(one, other)
    if (score === undefined) return undefined
    best = Math.max(best ?? 0, score)
  }
  return best
}

function tie(a: Told, b: Told): number | undefined {
  const x = a.event
  const y = b.event
  if (!isSameFamily(x.kind, y.kind)) return undefined
  if (isSudden(x.kind) && (isOutside(a, b) || isOutside(b, a))) return undefined
  let score = 0
  let against = false
  if (x.body && y.body) {
    if (x.body !== y.body) return undefined
    score += 4
  }
  if (x.parties.length > 0 && y.parties.length > 0) {
    const shared = x.parties.filter(party => y.parties.includes(party)).length
    if (shared === 0) return undefined
    if (shared < x.parties.length && shared < y.parties.length) {
      if (!x.body || !y.body) return undefined
    }
    score += shared * 2
  }
  if (x.places.length > 0 && y.places.length > 0) {
    const [ours, theirs] = [narrowest(x.places), narrowest(y.places)]
    const together = ours.some(place => theirs.some(other => areTogether(place, other)))
    const apart = !together && ours.some(place => theirs.some(other => arePlacesApart(place, other)))
    if (apart) against = true
    score += together ? 2 : apart ? -3 : 0
  }
  if (a.days.length > 0 && b.days.length > 0) {
    let apart = Number.POSITIVE_INFINITY
    for (const day of a.dayNumbers) for (const other of b.dayNumbers) apart = Math.min(apart, Math.abs(day - other))
    if (apart > 20) return undefined
    if (apart > 0) against = true
    score += apart === 0 ? 3 : apart <= 4 ? -1.5 : -4
    // "on Wednesday" / "early Thursday": what two articles of one story tell of first is one thing, and the day is where they differ
    if (x.main && y.main && apart > 0 && apart <= slip && areOneDeed(a, b)) score += 3
  }
  if (a.title !== '' && a.title === b.title) score += titled
  if (x.main && y.main) score += 1.5
  // the main events of two articles of one story, with nothing against it
  if (x.main && y.main && !against) score += 1.5
  return score
}

/** Log-odds of two events that go by one name. */
const titled = 3

const articles = /^(?:the|this|that|its|his|her|their|our)\s/i

/** "the 2016 presidential election", "the Newtown school shooting": a name or a year among the words before the noun makes one event of it. */
function titleOf({ label }: StoryEvent): string {
  const bare = label.replace(articles, '').replace(/\s+/g, ' ')
  const words = bare.split(' ')
  const isNamed = words.slice(0, -1).some(word => /^(?:(?:19|20)\d\d|\p{Lu}\p{Ll}+)$/u.test(word))
  return isNamed && /^\p{Ll}/u.test(words.at(-1)!) ? fold(bare) : ''
}

/** One deed, not a row of them, told by two articles that beyond doubt tell one story of the same people. */
const areOneDeed = (a: Told, b: Told): boolean =>
  storyTie(a.traits, b.traits) >= surely &&
  [a, b].every(({ event }) => deeds.has(event.kind) && !tellsOfSeveral(event.label)) &&
  [...a.traits.names].some(name => name.startsWith('person ') && b.traits.names.has(name))

const deeds = new Set(['shooting', 'killing', 'crash'])

function describe({ told }: Cluster): EventReferent {
  const body = told.map(({ event }) => event.body).find(Boolean)
  const places = [...new Set(told.flatMap(({ event }) => event.places))]
  const parties = [...new Set(told.flatMap(({ event }) => event.parties))]
  const days = new Map<string, number>()
  for (const { days: own } of told) for (const day of own) days.set(day, (days.get(day) ?? 0) + 1)
  const day = [...days].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0]
  const { kind } = told[0]!.event
  const labels = told.map(({ event }) => event.label).filter(label => label !== '' && label !== 'meeting')
  const named = told.find(({ event }) => event.body)?.event.label
  const place = places.map(key => placeOf(key)).find(found => found?.kind === 'city')?.name
  const label =
    named ??
    labels.sort((a, b) => a.length - b.length || (a < b ? -1 : 1)).find(text => text.split(/\s+/).length > 1) ??
    labels[0] ??
    `the ${kind}`
  const text = withArticle(label.replace(/\s+/g, ' '))
  // whichever article comes first calls it a killing, or an attack
  const stem = `${leaderOfFamily(kind)} ${body ?? ''}`.trim()
  return {
    key: `event ${stem} ${parties.sort().join(' ')} ${told.map(({ article, event }) => `${article}${event.id}`).sort()[0]}`,
    stem: `event ${stem}`,
    text: place && !text.includes(place) ? `${text} in ${place}` : text,
    places,
    ...(day ? { day } : {}),
  }
}

const withArticle = (label: string): string =>
  /^(?:the|a|an|this|that|its|his|her|their|our)\s/i.test(label) ? label.replace(/^\S+/, 'the') : `the ${label}`
