import { dayOfIso } from '../language/calendar.js'
import { eventFamily, namelessEvent } from '../language/eventWords.js'
import { wordSet } from '../language/wordSet.js'
import type { Digest } from '../model/digest.js'
import type { Sentence } from '../model/sentence.js'
import { remember } from '../values/remember.js'
import { isWide, wordOfPlace } from './anchors.js'
import { downing, harmOfDoing, harmOfState, harmOfUndergoing, isAirRaid, meansOfWord } from './harmWords.js'
import { isLocated, keysOfPlace, placesIn } from './sites.js'
import { daysIn, isStated } from './toldTimes.js'

/** What headline and lead say of the occasion that an article is about. */
export interface Frame {
  label: string
  /** Days told in headline and lead, counted from 1970-01-01; by the calendar ("May 4") or leaning on the day of the article ("on Sunday"). */
  days: { day: number; stated: boolean }[]
  /** Gazetteer keys of the places in headline and lead. */
  places: string[]
  /** Words for the places in headline and lead. */
  anchors: string[]
  /** Ways of waging war told in headline and lead. */
  means: string[]
  /** All that befell people in headline and lead: fire, quake, crash. */
  told: string[]
  /** Last sentence of the lead. */
  last: number
  /** The headline tells of violence or disaster; where it does not, a place of its own makes an occasion of its own. */
  violent: boolean
  /** Words for the towns and villages in headline and lead of a report from a war: on one day there are many attacks, and only a place in common makes them one. */
  front?: string[]
  /** Headline or lead tells of violence or disaster. */
  harmful: boolean
  /** Those who did it are among the dead: papers count them in or out. */
  culpritDead: boolean
  /** Day of the deed that an article on its aftermath, an arrest or a trial, goes back to; counted from 1970-01-01. */
  caseDay?: number
}

const harmFamilies = new Set(['shooting', 'attack', 'killing', 'crash', 'disaster', 'siege', 'war', 'protest'])
const leadSentences = 4

export const frameOf = remember((digest: Digest): Frame => {
  const lead = digest.sentences
    .filter(({ prominence }, at) => prominence !== 'body' || at < leadSentences)
    .slice(0, leadSentences + 2)
  const days: Frame['days'] = []
  const places: string[] = []
  const named: string[] = []
  const anchors: string[] = []
  const towns: string[] = []
  for (const sentence of lead) {
    for (const { day, time } of daysIn(digest, sentence)) if (day !== undefined) days.push({ day, stated: isStated(time) })
    for (const name of placesIn(digest, sentence)) {
      if (isLocated(name, sentence)) anchors.push(wordOfPlace(name))
      if (!isWide(name)) towns.push(wordOfPlace(name))
      ;(isLocated(name, sentence) ? places : named).push(...keysOfPlace(name, sentence))
    }
  }
  // an attack rather than the war it is part of
  const event = digest.events
    .filter(({ kind }) => harmFamilies.has(kind))
    .sort((a, b) => Number(a.kind === 'war') - Number(b.kind === 'war') || b.mentions - a.mentions)[0]
  const isFront = isFromWar(lead) && towns.length > 0
  const frame: Frame = {
    label: event ? labelled(event.label) : namelessEvent,
    days,
    places: [...new Set(places.length > 0 ? places : named)],
    anchors: [...new Set(anchors)].sort(),
    means: meansIn(lead).filter(means => warlike.has(means)),
    told: meansIn(lead),
    ...(isFront ? { front: [...new Set(towns)].sort() } : {}),
    last: lead.at(-1)?.index ?? 0,
    violent: isFront || isViolent(ownWords(digest)),
    harmful: isViolent(lead),
    culpritDead: isCulpritDead(digest),
  }
  const caseDay = frame.harmful && !frame.front ? caseDayOf(digest, lead) : undefined
  if (caseDay !== undefined) frame.caseDay = caseDay
  return frame
})

/** Headline or lead tells of violence or disaster, and not from a war: what is told is of one deed. */
export function isLocalHarm(digest: Digest): boolean {
  const { harmful, front } = frameOf(digest)
  return harmful && !front
}

/** What police and courts do with a deed, long after it. */
const aftermath =
  /\b(?:arrest(?:ed|s)?|charged|arraign\w+|indict\w+|plead\w*|pled|pleas?|guilty|sentenc\w+|convict\w+|trial|hearings?|verdict|jury|jurors|testif\w+|prosecutors?|court|lawsuit|sued|sues)\b/i
/** "an earlier shooting", "two years before": not the deed of the case. */
const anotherDeed = /\b(?:another|earlier|previous(?:ly)?|prior|unrelated|similar|other|separate|before|later|since|after)\b/i
/** Days before the article within which the deed lies: nearer ones need no case to be its subject. */
const nearestDeed = 45
const farthestDeed = 2000

/** The day that an article on the aftermath tells first of a deed of violence. */
function caseDayOf(digest: Digest, lead: readonly Sentence[]): number | undefined {
  const published = dayOfIso(digest.article.published ?? undefined)
  if (published === undefined || !lead.some(sentence => aftermath.test(wordsOf(sentence, digest)))) return undefined
  for (const sentence of digest.sentences) {
    const told = daysIn(digest, sentence).filter(
      ({ day, time }) => day !== undefined && isStated(time) && published - day > nearestDeed && published - day < farthestDeed,
    )
    if (told.length > 0 && isViolent([sentence]))
      return told.length > 1 || anotherDeed.test(wordsOf(sentence, digest)) ? undefined : told[0]!.day
  }
  return undefined
}

const suicide =
  /\b(?:killed|shot) (?:himself|herself|themselves)\b|\b(?:took|taking|taken) (?:his|her|their) own li(?:fe|ves)\b|\b(?:turned|turning) (?:the|a|his|her) (?:gun|weapon|rifle|pistol) on (?:himself|herself)\b|\bself-inflicted\b|\bmurder[- ]suicide\b|\bsuicide (?:bomb|attack)/i
// "was taken to a hospital, where he died": the victim, if nothing else is told
const slainCulprit =
  /(?<!\bwhere )\b(?:gunman|gunmen|shooter|shooters|suspect|attacker|attackers|assailant|bomber|inmate|perpetrator|hijacker|he|she)\b(?: \w+){0,3} (?:dead|killed|died|slain|fatally shot|shot dead|shot to death)\b(?! (?:the|an?|his|her|their|him|them|himself|herself|one|two|three|four|five|six|seven|eight|nine|ten|\d+|dozens|several|many|at least|more|people|somebody|someone)\b)|\b(?:kill|kills|killed|killing|shot dead|fatally shot) (?:the |a )?(?:gunman|gunmen|shooter|suspect|attacker|attackers|assailant|inmate)\b|\b(?:killed|slain|shot dead|fatally shot) by (?:\w+ ){0,2}(?:police|officers?|deput(?:y|ies)|bailiffs?|guards?|troopers?|agents?)\b/i

const isCulpritDead = (digest: Digest): boolean =>
  digest.sentences.some(sentence => {
    const words = wordsOf(sentence, digest)
    return suicide.test(words) || slainCulprit.test(words)
  })

/** Characters of a sentence that are read: what runs on for longer is a list. */
const longestRead = 1000

const wordsOf = ({ start, end }: Sentence, { article }: Digest): string =>
  article.text.slice(start, Math.min(end, start + longestRead))

/** The headline, or how the article begins where it has none. */
function ownWords({ sentences }: Digest): Sentence[] {
  const headline = sentences.filter(({ prominence }) => prominence === 'headline')
  return headline.length > 0 ? headline : sentences.slice(0, 2)
}

/** Crimes that no noun of an event tells. */
const crimes = wordSet(
  'robbed robber robbers heist carjacked carjacking abducted kidnapped strangled strangling bludgeoned smothered beheaded',
)
/** "Market toll reaches 11". */
const mounts = wordSet('rise reach climb hit grow mount stand jump pass top near')

const isViolent = (sentences: readonly Sentence[]): boolean =>
  sentences.some(
    ({ tokens, phrases }) =>
      tokens.some(
        ({ lower }, at) =>
          harmOfState(lower) !== undefined ||
          crimes.has(lower) ||
          // "beaten to death"
          (lower === 'death' && tokens[at - 1]?.lower === 'to') ||
          meansOfWord(lower) !== undefined ||
          (lower === 'toll' && mounts.has(tokens[at + 1]?.lemma.toLowerCase() ?? '')),
      ) ||
      phrases.some(({ lemma, modifiers }) => harmFamilies.has(eventFamily(lemma, modifiers) ?? '')) ||
      tokens.some(
        ({ lemma }) => harmOfDoing(lemma.toLowerCase()) !== undefined || harmOfUndergoing(lemma.toLowerCase()) !== undefined,
      ),
  )

const labelled = (label: string): string =>
  `the ${label.replace(/^(?:the|a|an|this|that|its|his|her|their)\s/i, '').replace(/\s+/g, ' ')}`

const fighting = wordSet(
  'airstrike airstrikes raids warplane warplanes jets helicopter helicopters barrel shelling shelled shells bombardment mortars rocket rockets rebels rebel rebel-held opposition-held government-held regime-held regime militia militias insurgents militants terrorists jihadists fighters offensive frontline troops ceasefire truce isis daesh',
)

/** Two of the words of war, so that one "rebel" makes none. */
const isFromWar = (lead: readonly Sentence[]): boolean =>
  new Set(lead.flatMap(({ tokens }) => tokens.flatMap(({ lower }) => (fighting.has(lower) ? lower : [])))).size +
    (lead.some(isRaided) ? 2 : meansIn(lead).includes('air') ? 1 : 0) +
    (lead.some(isGassed) ? 1 : 0) >
  1

/** "A suspected gas attack", "chemical weapons". */
const isGassed = ({ tokens }: Sentence): boolean =>
  tokens.some(
    ({ lower }, at) =>
      /^(?:gas|chemical|nerve|sarin|chlorine)$/.test(lower) &&
      /^(?:attacks?|weapons?|bombs?|shells?|agents?)$/.test(tokens[at + 1]?.lower ?? ''),
  )

/** "Air strikes", "an air raid": only war has them, where the police too have helicopters. */
const isRaided = ({ tokens }: Sentence): boolean =>
  tokens.some(({ lower }, at) => /^airstrikes?$/.test(lower) || isAirRaid(lower, tokens[at + 1]?.lower))

/** Classes of means that words of the sentences tell. */
export const meansIn = (sentences: readonly Sentence[]): string[] =>
  [
    ...new Set(
      sentences.flatMap(({ tokens }) =>
        tokens.flatMap(({ lower }, at) =>
          lower === 'shot' && tokens[at + 1]?.lower === 'down' && tokens.slice(Math.max(0, at - 5), at).some(isAircraft)
            ? downing
            : lower === 'fire' && /^(?:open(?:ed|s|ing)?|return(?:ed|ing)|under)$/.test(tokens[at - 1]?.lower ?? '')
              ? 'gun'
              : isPit(tokens, at)
                ? []
                : (meansOfWord(lower) ?? (isAirRaid(lower, tokens[at + 1]?.lower) ? 'air' : [])),
        ),
      ),
    ),
  ].sort()

/** "At a mine", "the coal mine", "the mine collapse": miners work there. */
const isPit = (tokens: Sentence['tokens'], at: number): boolean =>
  /^mines?$/.test(tokens[at]!.lower) &&
  (/^(?:disaster|shaft|collapse|workers?|owners?|operator|accident|complex)$/.test(tokens[at + 1]?.lower ?? '') ||
    tokens.slice(Math.max(0, at - 4), at).some(({ lower }) => /^(?:at|in|inside|coal|gold|copper|iron|silver|zinc)$/.test(lower)))

const isAircraft = ({ lower }: { lower: string }): boolean =>
  /^(?:helicopter|chopper|plane|warplane|airplane|jet|aircraft|fighter)$/.test(lower)

/** Ways of waging war, which the sentences behind the lead leave out. */
const warlike = new Set(['air', 'shelling', downing])
