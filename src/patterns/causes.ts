import type { Claim } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import type { Digest } from '../model/digest.js'
import { remember } from '../values/remember.js'
import { marksUnder } from './marksUnder.js'
import { presentOccasion } from './occasion.js'
import type { Match, Pattern } from './pattern.js'
import { compareSorts, leftOpenAs, open } from './settled.js'
import { tellAt } from './tellAt.js'
import type { View } from './view.js'
import { withinArticle } from './withinArticle.js'

const prefix = 'cause '

/** What comes about, by kind: "the blaze" and "the fire" have one cause. */
const effects: Record<string, string> = {
  fire: '(?<=\\b(?:the|this|that|house|warehouse|factory|apartment|hotel|forest) )fires? at|(?<!(?:open|opened|opens|return|returned|under|came under|of|exchanged?) )(?:wild|bush|forest )?fires?(?! (?:on|at|upon|brigade|crews?|department|service|chief|officials?|marshals?|engines?))|blaze|inferno|wildfires?|burn(?:ed|t) down',
  crash:
    'crash(?:ed|es)?|collisions?|collided|derail(?:ed|ment)|accident|s[au]nk|sinking|capsiz(?:ed|ing)|overturned|(?:ran|run|running) aground|grounding|shipwreck|wreck|came down|plane disaster',
  explosion: 'explosions?|blast|exploded|blew up',
  leak: 'leak(?:ed|age)?|spill(?:ed|age)?|spilt|(?:gas|oil|chlorine|ammonia|fuel) escaped|escape of \\p{L}{3,12}',
  collapse: 'collapsed?|gave way|caved in|cave-in',
  flood: 'floods?|flooding|landslide|mudslide|avalanche',
  outage: 'outages?|blackouts?|power cuts?|power failure|(?:power|lights) (?:failed|went out)',
  delay:
    'called off|call-off|cancel(?:l?ed|lation)|postpon(?:ed|ement)|scrubbed|aborted|delay(?:ed)?|stopped the countdown|suspended',
}
const familyOf = Object.entries(effects).map(([family, words]) => [family, new RegExp(`\\b(?:${words})\\b`, 'giu')] as const)
const anyEffect = new RegExp(`\\b(?:shot down|downed|${Object.values(effects).join('|')})\\b`, 'iu')
const names: Record<string, string> = { delay: 'delay', outage: 'power cut' }

/** Causes by sort, as investigators name them. */
const sorts: readonly (readonly [sort: string, words: string])[] = [
  ['arson', 'arson(?:ists?)?|deliberately|on purpose|intentionally|fire-?bombs?|petrol bombs?|molotov cocktails?|sabotage'],
  [
    'weapon',
    'bombs?|explosives|(?:anti-aircraft )?missiles?|rockets?|torpedo(?:es)?|mines?|land ?mines?|shelling|artillery|shot down|opened fire|(?:suicide )?bombers?|drones?',
  ],
  [
    'electricity',
    'electrical(?: (?:faults?|failures?|problems?|malfunctions?|wiring|equipment|appliances?|overload))?|electricity|electric|short[- ]circuit(?:ed)?|wiring|sockets?|fuse ?box|power lines?|overloaded \\p{L}{3,12}',
  ],
  ['lightning', 'lightning'],
  [
    'flame',
    'cigarettes?|cigars?|candles?|camp ?fires?|barbecues?|fireworks?|flares?|stove|cooking|frying|heater|chip pan|matches|welding|sparks?',
  ],
  [
    'fault',
    '(?:technical|mechanical|engine|brakes?|rudder|steering|signal(?:ling)?|software|sensor|valve|hose|pump|points|gearbox) (?:faults?|failures?|problems?|errors?|trouble|malfunctions?|glitch)|faulty \\p{L}{3,12}(?: \\p{L}{3,12})?|defective \\p{L}{3,12}|broken (?:rail|axle|wheel|cable|pipe|rudder|valve)|(?:engines?|brakes?|rudder|steering|cable|hose|valve|pipe|pump|bolts?|weld|seal|tyre|tire)(?: \\p{L}{2,10}){0,2} (?:failed|broke|snapped|burst|cut out|gave way|split|ruptured)|(?:burst|cracked|ruptured|rusted|corroded|worn) (?:rubber )?(?:\\p{L}{3,10} )?(?:hose|pipe|pipeline|valve|tyre|tire|seal|cable|tank)|metal fatigue|corrosion|malfunction(?:ed)?',
  ],
  [
    'error',
    '(?:human|pilot|driver|operator|navigation|signal(?:ling|man)?) errors?|negligence|carelessness|recklessness|speeding|excessive speed|too fast|fell asleep|fallen asleep|drunk|alcohol|ran (?:a|the) (?:red|stop) (?:light|signal)|(?:ignored|missed|overlooked|passed) (?:a|the) (?:\\p{L}{3,8} )?(?:signal|light|warning)|left open|mistake|mishandl(?:ed|ing)',
  ],
  [
    'weather',
    '(?:high|strong|gusty|gale-force|heavy|fierce|upper-level) winds?|winds?|gusts?|gales?|storms?|thunderstorms?|fog|mist|snow(?:fall|storm)?|ice|icy|(?:heavy|torrential) rain(?:fall|s)?|rain(?:fall|s)?|(?:bad|rough|poor|stormy) (?:weather|seas?)|weather|heat ?wave|drought|heavy swell|waves?',
  ],
  [
    'obstacle',
    '(?:reef|rocks?|iceberg|sandbank|trees?|branch(?:es)?|squirrels?|rats?|bird(?:s| strike)?|cows?|deer|boulder|debris)',
  ],
  ['gas', 'gas (?:leak|cylinder|bottle|canister|pipe|main|explosion)|leaking gas|build-up of gas'],
  [
    'structure',
    '(?:design|construction|structural|building) (?:flaws?|faults?|defects?|failures?)|shoddy \\p{L}{3,14}|poor(?:ly)? (?:maintenance|maintained|built|workmanship)|cracks?|rotten \\p{L}{3,10}',
  ],
  [
    'power plant',
    '(?:fires?|blaze|explosion|blast|faults?|failures?|short circuit) (?:at|in) (?:an?|the|one of its) (?:\\p{L}{2,14} ){0,2}(?:substation|transformer|switchgear|power (?:plant|station))|(?:substation|transformer|generator|power station|grid) (?:fires?|explosion|failures?|faults?)',
  ],
  ['hackers', 'cyber-?attacks?|hackers|hacking'],
  ['quake', 'earthquake|tremors?|quake'],
]
const anySort = sorts.map(([, words]) => words).join('|')
const sortWords = sorts.map(([sort, words]) => [sort, new RegExp(`\\b(?:${words})$`, 'iu')] as const)
/** The sort of the cause that words end in. */
const sortOf = (words: string): string => sortWords.find(([, known]) => known.test(words))?.[0] ?? 'fault'

/** At most so much stands between what causes and what it is caused by. */
const gap = '[^.;:!?]{0,70}?'
/** What tells that the cause follows, or that it merely went before; the cause stands in the group. */
const follows = new RegExp(
  `\\b(?:(?:caused|sparked|triggered|started|ignited|set off|brought (?:about|down)|forced|prompted|blamed|stopped) (?:by|on)|because(?: of)?|due to|owing to|as a result of|(?:the|a) result of|result(?:ed|ing) from|stemmed from|attributed to|put down to|traced (?:back )?to|came from|originat(?:ed|ing) (?:in|from|with)|causes? (?:of|for|behind)${gap}(?:was|were|is|as|to)|down to|the cause was|(?:was|were|been) (?:set|started|lit))\\s(${gap}\\b(?:${anySort})\\b)`,
  'iu',
)
const afterwards = new RegExp(`\\b(?:after|when)\\s(${gap}\\b(?:${anySort})\\b)`, 'iu')
/** "A short circuit caused the fire", "lightning may have started the blaze". */
const causes = new RegExp(
  `\\b((?:an? |the )?(?:\\p{L}{2,14} ){0,2}(?:${anySort})(?: \\p{L}{2,12}){0,4}?) (?:\\p{L}{2,10} ){0,3}?(?:caused|cause|causing|sparked|sparking|triggered|triggering|ignited|igniting|started|set off|setting off|led to|leading to|brought (?:about|down)|stopped|halted|(?:was|were|is|are) (?:\\p{L}{2,10} ){0,2}?(?:to blame for|the (?:likely |probable )?cause of|behind|responsible for))\\b`,
  'iu',
)
/** "Its plane was shot down", "rebels downed a jet": a crash and its cause in one. */
const downed =
  /\b(?:plane|jet|helicopter|aircraft|warplane|airliner|bomber)\b[^.;]{0,30}?\b(?:was|is|been|being|got) ((?:shot|brought) down|downed)\b|\b((?:shot|shooting|brought) down|downed) (?:an?|the|its|his) (?:\p{L}{2,12} ){0,3}?(?:plane|jet|helicopter|aircraft|warplane|airliner|bomber)\b/iu
/** What breaks or is done wrong, told as something that happened. */
const breaking =
  /\b(?:engines?|brakes?|rudder|steering|cables?|hose|valve|pipe|pump|bolts?|weld|seal|tyre|tire)(?: \p{L}{2,10}){0,2} (?:failed|broke|snapped|burst|cut out|gave way|split|ruptured|left open)\b|\b(?:driver|pilot|captain|helmsman|signalman|lookout)(?: \p{L}{2,10}){0,2} (?:fell asleep|fallen asleep)\b|\b(?:struck|hit) (?:an?|the) (?:\p{L}{3,10} )?(?:reef|rocks?|iceberg|sandbank|mine|land ?mine)\b/iu
const breakable = new Set(['crash', 'leak', 'fire', 'explosion', 'collapse'])
const unknown: readonly RegExp[] = [
  /\bcauses?\b[^.;]{0,60}?\b(?:unknown|unclear|not (?:yet |immediately )?(?:known|clear|been \p{L}{3,15})|undetermined|under investigation|being investigated|a mystery)\b/iu,
  /\b(?:determin(?:e|ing)|establish(?:ing)?|learn|figur(?:e|ing) out|find out|investigat(?:e|ing)|not know|unclear|not (?:immediately |yet )?(?:clear|known)|too early to (?:say|tell))\b[^.;]{0,40}?\b(?:the causes?|what (?:had )?caused|what started|how it started)\b/iu,
]
const mayTell =
  /cause|spark|trigger|ignit|start|set |led to|leading to|due to|owing|result|stem|attribut|blame|traced|because|after|when|as |came from|originat|brought|behind|stopped|down|burst|failed|broke|snapped|cut out|gave way|split|ruptured|open|asleep|struck|hit/iu
const mayLeaveOpen = /cause|start/iu
/** "Was not caused by arson", "ruled out a gas leak". */
const denying =
  /(?:\b|(?=n['’]t))(?:not|no|never|n['’]t|nor|whether|if|rather than|ruled? out|ruling out|den(?:y|ied|ies)|without|instead of|excluded?)\s[^.;]{0,50}$/iu
const hedging =
  /\b(?:may|might|could|possibl[ey]|perhaps|probabl[ey]|likely|believed?|thought|suspect(?:s|ed)?|apparent(?:ly)?|appears?|seems?|fear(?:s|ed)?|investigating|said to)\b/iu
/** What is only told to have gone before need not be why. */
const loose = new Set(['weather', 'structure', 'quake', 'electricity', 'arson', 'flame'])
const longestRead = 600

/**
 * Why something went wrong: "the fire was caused by a short circuit", "lightning started the blaze", "the ferry sank after its engine failed", "the launch was
 * called off because of high winds", or that it is yet to be found out. Kept where the article tells of one cause only; one that tells it does not leave it open.
 */
export const eventCauses = (name: string): Pattern =>
  withinArticle<Set<string>>(
    { name, find: view => causesIn(view) },
    (seen, match) => (seen ?? new Set()).add(sortIn(match)).add(`${speaking}${match.saidBy?.name ?? ''}`),
    (match, seen) => {
      const told = [...seen].filter(mark => !mark.startsWith(speaking))
      return told.length === 1 || (told.length === 2 && (seen.has(open) ? sortIn(match) !== open : areTwoSpeakers(seen)))
    },
    ({ about }) => about.thing!.key!,
  )

const speaking = 'said by '

/** Two causes in two mouths: the article tells of a dispute, and not of a chain of causes. */
const areTwoSpeakers = (seen: ReadonlySet<string>): boolean =>
  !seen.has(speaking) && [...seen].filter(mark => mark.startsWith(speaking)).length > 1

function causesIn(view: View): Match[] {
  const text = view.text(view.sentence).slice(0, longestRead).replace(/\s/g, ' ')
  if (!mayTell.test(text) || !(mainEffect(view.digest) || anyEffect.test(text))) return []
  if (mayLeaveOpen.test(text))
    for (const pattern of unknown) {
      const found = pattern.exec(text)
      const family = found && (effectIn(text, found.index, 'nearest') ?? mainEffect(view.digest))
      if (family) return tell(open, family, found.index, found[0], view)
    }
  const strong = follows.exec(text)
  const told = strong ?? afterwards.exec(text)
  if (told) {
    const words = told[1]!
    const at = told.index + told[0].length - words.length
    const sort = sortOf(words)
    const family = effectIn(text, told.index, 'before') ?? (isOfMain(text, told.index) ? mainEffect(view.digest) : undefined)
    const isLoose = !strong && loose.has(sort)
    if (family && !isLoose && !denying.test(text.slice(0, at)) && !denying.test(words))
      return [...tell(sort, family, at, words, view), ...(sort === 'weapon' ? [] : downedIn(text, view))]
  }
  const shot = downedIn(text, view)
  if (shot.length > 0) return shot
  return madeIn(text, view) ?? impliedIn(text, view)
}

function downedIn(text: string, view: View): Match[] {
  const shot = downed.exec(text)
  const verb = shot?.[1] ?? shot?.[2]
  if (!shot || verb === undefined || denying.test(text.slice(0, shot.index))) return []
  return tell('weapon', 'crash', shot.index + shot[0].indexOf(verb), verb, view)
}

function madeIn(text: string, view: View): Match[] | undefined {
  const made = causes.exec(text)
  const words = made?.[1]
  if (!made || words === undefined) return undefined
  const family = effectIn(text, made.index + words.length, 'after')
  if (!family || denying.test(text.slice(0, made.index + words.length))) return undefined
  return tell(sortOf(words), family, made.index, words, view)
}

/** "A hose burst" in an article on a leak: what breaks or is done wrong there is why. */
function impliedIn(text: string, view: View): Match[] {
  const found = breaking.exec(text)
  const family = found && mainEffect(view.digest)
  if (!found || !family || !breakable.has(family) || denying.test(text.slice(0, found.index))) return []
  return tell(sortOf(found[0]), family, found.index, found[0], view)
}

/** Kind of what came about: nearest before an offset, or next behind it. */
function effectIn(text: string, offset: number, side: 'before' | 'after' | 'nearest'): string | undefined {
  const [from, to] = side === 'after' ? [offset, offset + 50] : side === 'before' ? [0, offset + 20] : [0, text.length]
  let best: { family: string; distance: number } | undefined
  for (const [family, words] of familyOf)
    for (const { index } of text.slice(from, to).matchAll(words)) {
      const distance = Math.abs(from + index - offset)
      if (!best || distance < best.distance) best = { family, distance }
    }
  return best?.family
}

/** "It was started deliberately", "The cause was a short circuit": of what the article is about. */
const isOfMain = (text: string, offset: number): boolean =>
  /^\W{0,2}(?:it|this|the (?:\p{L}{3,10} )?cause|that)\b/iu.test(text) && offset < 60

/** What the article tells first, in headline or lead. */
const mainEffect = remember((digest: Digest): string => {
  for (const { start, end } of digest.sentences.slice(0, 3)) {
    const family = effectIn(digest.article.text.slice(start, Math.min(end, start + longestRead)), 0, 'nearest')
    if (family) return family
  }
  return ''
})

function tell(sort: string, family: string, at: number, words: string, view: View): Match[] {
  const span = { start: view.sentence.start + at, end: view.sentence.start + at + words.length }
  const occasion = presentOccasion(view.digest, view.sentence, span.start)
  const clause = view.clauseAround(span)
  if (!occasion || clause?.modality === 'condition' || clause?.modality === 'counterfactual' || clause?.modality === 'plan')
    return []
  const isGuess =
    sort !== open && (clause?.modality === 'possibility' || hedging.test(view.text(view.sentence).slice(0, longestRead)))
  const value = sort === open ? leftOpenAs(words) : words.replace(/[\s"“”]+/g, ' ').trim()
  return [
    {
      ...tellAt(
        { thing: { text: `the ${names[family] ?? family}`, key: `cause: ${family}` } },
        { kind: 'text', words: value },
        span,
        view,
        clause,
      ),
      modality: isGuess ? 'possibility' : 'fact',
      scope: { ...occasion.scope, marks: [`${prefix}${sort}`, ...(occasion.scope.marks ?? [])] },
      ...(sort === open ? { stage: 'so-far' as const } : {}),
    },
  ]
}

const sortIn = ({ scope }: Pick<Match, 'scope'>): string => marksUnder(prefix, scope)[0]!

/** Causes of which one does not bring about the other, so that no fire or crash has both. */
const rivals: readonly (readonly [string, string])[] = [
  ...['electricity', 'lightning', 'flame', 'fault', 'weather', 'gas', 'error', 'obstacle', 'quake'].map(
    sort => ['arson', sort] as const,
  ),
  ...['electricity', 'lightning', 'fault', 'weather', 'error', 'obstacle', 'gas', 'structure', 'quake'].map(
    sort => ['weapon', sort] as const,
  ),
  ...['electricity', 'flame', 'gas', 'error'].map(sort => ['lightning', sort] as const),
  ['electricity', 'flame'],
  ['fault', 'weather'],
  ['fault', 'error'],
]

/** A short circuit is no arson; rain may lie behind a fall of rocks. What was open in an earlier report is settled by a later one, not the reverse. */
export function compareEventCauses(a: Claim, b: Claim): Comparison {
  const [ours, theirs] = [sortIn(a), sortIn(b)]
  const excludes = rivals.some(pair => pair.includes(ours) && pair.includes(theirs))
  return compareSorts(a, b, ours, theirs) ?? (excludes ? 'disjoint' : 'rounding')
}
