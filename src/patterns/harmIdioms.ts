import { wordSet } from '../language/wordSet.js'
import type { Token } from '../model/token.js'
import type { Harm } from './harmWords.js'

interface Idiom {
  harm: Harm
  /** What it begins with, lower-case. */
  first: ReadonlySet<string>
  /** What must stand behind that. */
  rest: RegExp
  /** Only behind a form of "be", or only where there is none. */
  passive?: boolean
  /** "did not survive": told by its negation. */
  denied?: true
}

const hospital = '(?:[\\w-]+ ){0,4}(?:hospitals?|clinics?|infirmary)\\b'
const homes = '(?:homes?|houses?|apartments?|flats?|farms?|dwellings?)\\b'
const shelters =
  '(?:safety|(?:safer|higher) (?:ground|areas?|places?)|safe places?|shelters?|shelter|gym|gymnasium|school|hall|church|hotels?|stadium|arena|relatives|(?:community|leisure|sports|evacuation|reception) cent(?:er|re))\\b'
/** What people flee: "the fighting", "their homes", "the besieged city". */
const fled = `(?:their ${homes}|the (?:[\\w-]+ ){0,2}(?:fighting|violence|clashes|bombing|bombardment|shelling|offensive|war|conflict|unrest|flames|blaze|fires?|wildfires?|floods?|eruption|volcano|city|town|villages?|country|province|enclave)\\b)`
const hurts = '(?:injur(?:y|ies)|burns|wounds|bruises|fractures|concussions?|cuts|broken bones|smoke inhalation)\\b'

const idiom = (harm: Harm, first: string, rest: string, more: Partial<Idiom> = {}): Idiom => ({
  harm,
  first: wordSet(first),
  rest: new RegExp(`^${rest}`),
  ...more,
})

/** What befalls people, told in several words. */
const idioms: Idiom[] = [
  idiom('killed', 'lost lose losing', '(?:their|his|her) (?:own )?(?:life|lives)\\b'),
  idiom('killed', 'met', '(?:their|his|her) deaths?\\b'),
  idiom('killed', 'succumbed', 'to (?:their|his|her|the) (?:injuries|wounds|burns|disease|illness|virus|infection)\\b'),
  idiom('killed', 'crushed burned burnt trampled beaten hacked stabbed starved frozen', 'to death\\b'),
  idiom(
    'killed',
    'survive',
    '(?:$|[.,;:)]|and |but |the (?:[\\w-]+ )?(?:crash|blast|explosion|fire|blaze|attack|accident|collision|impact|fall|landslide|avalanche|collapse|quake|earthquake|flood|storm|outbreak|disease|night)\\b)',
    { denied: true },
  ),
  idiom(
    'injured',
    'suffered sustained received suffering sustaining',
    `(?!(?:[\\w-]+ ){0,3}(?:gunshots?|bullet)\\b)(?:[\\w-]+ ){0,3}${hurts}`,
  ),
  idiom(
    'injured',
    'suffered suffering',
    '(?:from )?(?:[\\w-]+ ){0,2}(?:suffocation|asphyxiation|(?:breathing|respiratory) (?:problems|difficulties))\\b',
  ),
  idiom('injured', 'treated', `for (?:[\\w-]+ ){0,3}${hurts}`, { passive: true }),
  idiom('missing', 'found located traced', '(?:$|[.,;)]|since |yet |by |after |despite )', { passive: true, denied: true }),
  idiom('missing', 'accounted', 'for\\b', { denied: true }),
  idiom('missing', 'on', 'the list of (?:the )?missing\\b'),
  idiom('trapped', 'stuck', '(?:underground|under (?:the )?(?:rubble|debris)|in the (?:mine|cave|shaft|tunnel))\\b'),
  idiom('rescued', 'pulled', '(?:alive|to safety|(?:from|out of) [\\w ]{2,30} alive)\\b', { passive: true }),
  idiom('rescued', 'plucked winched lifted', '(?:alive|to safety|from|out of|off)\\b', { passive: true }),
  idiom('arrested', 'taken', 'into (?:police )?custody\\b', { passive: true }),
  idiom('arrested', 'placed put', 'under arrest\\b', { passive: true }),
  idiom('hospitalised', 'hospitalised hospitalized', '(?!(?:a|an|the|him|her|them)\\b)'),
  idiom('hospitalised', 'taken brought rushed sent airlifted flown admitted transported driven carried', `to ${hospital}`, {
    passive: true,
  }),
  idiom('hospitalised', 'treated', `(?:in|at) ${hospital}`, { passive: true }),
  idiom(
    'hospitalised',
    'needed required received needing requiring receiving',
    '(?:hospital (?:care|treatment|attention)|hospitali[sz]ation)\\b',
    { passive: false },
  ),
  idiom('hospitalised', 'went', `to (?:a |the )?(?:hospitals?|clinics?)\\b`),
  idiom('infected', 'infected sickened', '', { passive: true }),
  idiom('infected', 'fell fallen falling became become got taken', '(?:[a-z]+ly )?(?:ill|sick)\\b'),
  idiom('infected', 'tested', 'positive\\b'),
  idiom('infected', 'contracted caught', '(?:[\\w-]+ ){0,2}(?:virus|disease|infection|illness|bug|flu|cholera|measles|ebola)\\b'),
  idiom(
    'evacuated',
    'had have has having',
    `(?:had )?to (?:leave|flee|abandon|quit) (?:their|the) (?:${homes}|area\\b|village\\b|town\\b)`,
  ),
  idiom('evacuated', 'had have has having', '(?:had )?to (?:evacuate|be evacuated)\\b'),
  idiom(
    'evacuated',
    'told ordered forced instructed',
    `to (?:evacuate|get out|(?:leave|flee|abandon)(?: (?:their|the) (?:${homes}|area\\b|village\\b|town\\b|building\\b|zone\\b|district\\b)|$|[.,;)]| (?:after|as|when|because|before|by|on|in|following|while|until|and|at)\\b))`,
    { passive: true },
  ),
  idiom('evacuated', 'ordered moved', 'out\\b', { passive: true }),
  idiom('evacuated', 'moved brought taken led relocated', `(?:in)?to (?:[\\w-]+ ){0,3}${shelters}`, { passive: true }),
  idiom('evacuated', 'forced driven', `(?:from|out of) their ${homes}`, { passive: true }),
  idiom('evacuated', 'airlifted bused bussed ferried', 'out\\b', { passive: true }),
  idiom('evacuated', 'fled flee fleeing escaped', `(?:from )?${fled}`, { passive: false }),
  idiom('evacuated', 'left abandoned', `their ${homes}`, { passive: false }),
  idiom('displaced', 'lost', `their ${homes}`, { passive: false }),
]

const openers = new Set(idioms.flatMap(({ first }) => [...first]))
/** Words of an idiom that are looked at. */
const longest = 9

const wordsFrom = (tokens: readonly Token[], at: number): string =>
  tokens
    .slice(at, at + longest)
    .map(({ lower }) => lower)
    .join(' ')

/** What the words at a token tell to have befallen people. */
export function idiomAt(tokens: readonly Token[], at: number, passive: boolean, denied: boolean): Idiom | undefined {
  const { lower } = tokens[at]!
  // "are being treated in hospital" is told of an hour, not of all
  // "remains hospitalized": one of them, or some
  if (!openers.has(lower) || /^(?:being|still|remain(?:s|ed|ing)?)$/.test(tokens[at - 1]?.lower ?? '')) return undefined
  const rest = wordsFrom(tokens, at + 1)
  return idioms.find(
    one =>
      one.first.has(lower) &&
      (one.passive === undefined || one.passive === passive) &&
      (one.denied !== true || denied) &&
      one.rest.test(rest),
  )
}

/** What is done to people, told by a verb before them and words behind them: "sent 41 people to hospital", "drove 300 people out of their homes". */
const around: { harm: Harm; verb: ReadonlySet<string>; behind: RegExp }[] = [
  {
    harm: 'hospitalised',
    verb: wordSet('send put land take rush airlift fly leave bring'),
    behind: new RegExp(`^(?:to|in) ${hospital}`),
  },
  {
    harm: 'evacuated',
    verb: wordSet('force drive order tell cause urge ask'),
    behind: new RegExp(
      `^(?:(?:from|out of) their ${homes}|to (?:evacuate|flee\\b|leave(?: (?:after|as|when|because|in|by|on)\\b|[.,;)]|$)|(?:leave|abandon) (?:their|the) ${homes}))`,
    ),
  },
  { harm: 'evacuated', verb: wordSet('send'), behind: /^fleeing\b/ },
  { harm: 'displaced', verb: wordSet('leave'), behind: /^without (?:shelter|(?:a )?homes?|a roof)\b/ },
  { harm: 'rescued', verb: wordSet('pull'), behind: /^(?:alive|to safety|(?:from|out of) [\w ]{2,30} alive)\b/ },
  { harm: 'rescued', verb: wordSet('pluck winch'), behind: /^(?:alive|to safety|from|out of|off)\b/ },
  { harm: 'missing', verb: wordSet('list report'), behind: /^(?:as )?missing\b/ },
  { harm: 'evacuated', verb: wordSet('move bring take lead airlift bus ferry'), behind: /^(?:to safety|out of)\b/ },
  { harm: 'arrested', verb: wordSet('take'), behind: /^into (?:police )?custody\b/ },
  { harm: 'infected', verb: wordSet('make leave'), behind: /^(?:[a-z]+ly )?(?:ill|sick)\b/ },
  { harm: 'infected', verb: wordSet('infect sicken'), behind: /^/ },
  { harm: 'injured', verb: wordSet('leave'), behind: new RegExp(`^with (?:[\\w-]+ ){0,2}${hurts}`) },
  { harm: 'killed', verb: wordSet('cost'), behind: /^(?:their|his|her) (?:life|lives)\b/ },
]

const graded =
  /\b(?:minor|slight|light|mild|moderate|serious|severe|critical|grave|(?:non-)?(?:life-)?threatening|superficial|stable)\b/

/** "Suffered minor injuries", "were taken to hospital in critical condition": some of the hurt. */
export const isGraded = (tokens: readonly Token[], at: number): boolean => graded.test(wordsFrom(tokens, at + 1))

const verbs = new Set(around.flatMap(({ verb }) => [...verb]))

/** The harm that a verb right before a figure and the words behind its noun tell together. */
export function readAround(tokens: readonly Token[], first: number, last: number): { harm: Harm; at: number } | undefined {
  let at = first - 1
  while (at > 0 && tokens[at]!.pos === 'ADV') at--
  const lemma = tokens[at]?.lemma.toLowerCase()
  if (lemma === undefined || !verbs.has(lemma)) return undefined
  const behind = wordsFrom(tokens, last + 1)
  const found = around.find(one => one.verb.has(lemma) && one.behind.test(behind))
  return found && { harm: found.harm, at }
}

export const isBody = (noun: string): boolean => noun === 'body' || noun === 'corpse'

const fetching = wordSet(
  'recovered found retrieved pulled laid discovered brought dug recover find retrieve discover pull unearthed exhumed',
)

/** "Five bodies were recovered", "found five bodies": so many are dead at least. */
export const areBodiesTold = (tokens: readonly Token[], first: number, last: number): number | undefined => {
  for (let at = last + 1; at < Math.min(tokens.length, last + 5); at++) {
    if (fetching.has(tokens[at]!.lower)) return at
    if (tokens[at]!.pos !== 'AUX' && tokens[at]!.pos !== 'ADV') break
  }
  for (let at = first - 1; at >= Math.max(0, first - 3); at--) {
    if (fetching.has(tokens[at]!.lower)) return at
    if (tokens[at]!.pos !== 'ADV' && tokens[at]!.pos !== 'ADP' && tokens[at]!.lower !== 'out') break
  }
  return undefined
}

/** "Nine names were on the list of the missing": nine people. */
export const areListed = (tokens: readonly Token[], last: number): boolean =>
  /\bon the list of (?:the )?(?:missing|dead|injured)\b/.test(wordsFrom(tokens, last + 1))

/** A fire drives people from their homes for a night, a war for good. */
export const isByWar = (tokens: readonly Token[], at: number, isFront: boolean): boolean =>
  /^(?:drive|force|flee|have|escape|leave|abandon|send)$/i.test(tokens[at]!.lemma) &&
  (isFront || tokens.some(({ lower }) => warring.has(lower)))

const warring = wordSet(
  'war conflict uprising insurgency fighting clashes offensive shelling bombardment airstrikes rebels militants troops',
)

const dead = wordSet('dead fatalities slain')
const reachOfDead = 14

/** "The dead included five nurses", "the victims of the raid were mostly civilians and included 20 children": where an article of a war says victims, it speaks of the dead. */
export function includedAmong(tokens: readonly Token[], first: number, isFront: boolean): { harm: Harm; at: number } | undefined {
  let at = first - 1
  while (at > 0 && (tokens[at]!.pos === 'ADV' || /^(?:at|least|about|some)$/.test(tokens[at]!.lower))) at--
  if (!/^includ(?:ed|es?)$/.test(tokens[at]?.lower ?? '')) return undefined
  for (let t = at - 1; t >= Math.max(0, at - reachOfDead); t--) {
    const { lower } = tokens[t]!
    if (dead.has(lower) || (lower === 'killed' && tokens[t - 1]?.lower === 'those') || (isFront && lower === 'victims'))
      return { harm: 'killed', at }
    if (lower === 'wounded' || lower === 'injured' || lower === '.') return undefined
  }
  return undefined
}
