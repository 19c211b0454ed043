import { bodyOf } from '../../language/bodies.js'
import { dayOfIso } from '../../language/calendar.js'
import { eachWord } from '../../language/eachWord.js'
import { fold } from '../../language/fold.js'
import { bareSurname } from '../../language/nameFold.js'
import { neverName } from '../../language/nameWords.js'
import { placeOf } from '../../language/places.js'
import { wordSet } from '../../language/wordSet.js'
import type { Digest } from '../../model/digest.js'
import { remember } from '../../values/remember.js'

/** What tells of which story an article is. */
export interface StoryTraits {
  /** People, towns, streets and local bodies: names that few stories share. Countries, states and world-wide bodies tell little and are left out. */
  names: ReadonlySet<string>
  /** Stems of content words of the whole article, and plain words of its first sentences. */
  words: ReadonlySet<string>
  lead: ReadonlySet<string>
  /** Day number of publication. */
  day?: number
}

const wide = new Set(['country', 'state', 'continent', 'region', 'territory', 'historical', 'water'])
const leadSentences = 4
/** Words and names of an article that count: no step may hang on the length of a hostile file. */
const mostWords = 4000
const mostNames = 1000
const mostLead = 300
const briefWords = 10

/** Words that stand in news of every kind; as stems too. */
const idle = wordSet(`
  said say says told tell according police officer officers officials official authorities people person man men woman women child children year years time times day days
  week weeks month months today monday tuesday wednesday thursday friday saturday sunday morning afternoon evening night news report reports reported report added spokesman
  spokeswoman made make take taken took come came going went know known think like just back also more most much many about after before other another around
  including according statement first last second next later week early late still would could should have been were that this with from they their when what
  which where there than into over under while because home area city town county state country government near place part way thing things case photo image
`)

export const storyTraits = remember((digest: Digest): StoryTraits => {
  const day = dayOfIso(digest.article.published ?? undefined)
  return {
    names: namesOf(digest),
    words: new Set(
      digest.words
        .slice(0, mostWords)
        .map(([word]) => word)
        .filter(word => !idle.has(word)),
    ),
    lead: leadOf(digest),
    ...(day === undefined ? {} : { day }),
  }
})

function namesOf({ entities }: Digest): Set<string> {
  const names = new Set<string>()
  for (const { kind, key, name, surname } of entities) {
    if (names.size >= mostNames) break
    if (kind === 'person') names.add(`person ${bareSurname(surname ?? name)}`)
    else if (kind === 'unknown') names.add(fold(name))
    else if (kind === 'place') {
      const place = key ? placeOf(key) : undefined
      if (!place || !wide.has(place.kind)) names.add(key ?? fold(name))
    } else if (kind !== 'nation' && !bodyOf(key ?? fold(name))) names.add(key ?? fold(name))
  }
  return names
}

function leadOf({ article, sentences }: Digest): Set<string> {
  const lead = new Set<string>()
  let told = 0
  for (const { start, end, prominence } of sentences) {
    if (prominence !== 'headline' && ++told > leadSentences) continue
    if (lead.size > mostLead) break
    const text = article.text.slice(start, Math.min(end, start + 2000)).toLowerCase()
    eachWord(text, (from, to) => {
      const word = text.slice(from, to).replace(/['’]s$/, '')
      if (word.length > 3 && !neverName(word) && !idle.has(word)) lead.add(word)
    })
  }
  return lead
}

function sharedBy(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const small = a.size < b.size ? a : b
  const large = small === a ? b : a
  let shared = 0
  small.forEach(one => {
    if (large.has(one)) shared++
  })
  return shared
}

const cosine = (shared: number, a: number, b: number): number => shared / Math.sqrt(a * b || 1)

/**
 * Log-odds that two articles tell one story: a logistic fit on pairs within and across 160 stories of five sets (shootings, politics, firings), half of the
 * stories; on the other half 83 % of the pairs of local crime stories and all pairs of political ones lie above 0.5, and 0.2 to 0.7 % of pairs across stories.
 */
export function storyTie(a: StoryTraits, b: StoryTraits): number {
  const names = sharedBy(a.names, b.names)
  const words = sharedBy(a.words, b.words)
  const fewestNames = Math.min(a.names.size, b.names.size)
  const apart = a.day === undefined || b.day === undefined ? undefined : Math.abs(a.day - b.day)
  // a sentence or two cannot share much
  const brief = Math.min(a.words.size, b.words.size) < briefWords ? 1.5 : 0
  return (
    brief -
    4.25 +
    4.1 * cosine(words, a.words.size, b.words.size) +
    7.2 * cosine(sharedBy(a.lead, b.lead), a.lead.size, b.lead.size) +
    0.6 * Math.min(names, 4) +
    (fewestNames > 0 ? (5.8 * names) / fewestNames : 0) +
    8.7 * (words / Math.max(5, Math.min(a.words.size, b.words.size))) +
    (apart === undefined ? 0 : apart <= 2 ? 0.35 : apart <= 7 ? 0 : apart <= 45 ? -2.3 : -3.8)
  )
}
