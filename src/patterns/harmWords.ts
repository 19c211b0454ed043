/** What may befall people, as far as news counts it. Wounded and taken to hospital are two measures, and so are shot and wounded. */
export type Harm =
  | 'killed'
  | 'injured'
  | 'hospitalised'
  | 'infected'
  | 'shot'
  | 'missing'
  | 'arrested'
  | 'trapped'
  | 'rescued'
  | 'displaced'
  | 'evacuated'

const words = (list: string): string[] => list.trim().split(/\s+/)

const table = (rows: Partial<Record<Harm, string>>): Map<string, Harm> => {
  const found = new Map<string, Harm>()
  for (const [harm, list] of Object.entries(rows)) for (const word of words(list)) found.set(word, harm as Harm)
  return found
}

/** Words for people to whom it has happened: "12 killed", "were wounded", "are missing". */
const states = table({
  killed:
    'killed dead slain murdered massacred executed assassinated slaughtered drowned beheaded electrocuted deceased martyred',
  injured: 'injured wounded hurt',
  shot: 'shot',
  missing: 'missing unaccounted',
  trapped: 'trapped',
  rescued: 'rescued',
  arrested: 'arrested detained apprehended',
  displaced: 'displaced homeless uprooted',
  evacuated: 'evacuated',
})
export const harmOfState = (lower: string): Harm | undefined => states.get(lower)

/** Behind a bare figure these are heads: "22 hospitalised after leak", "14 die in crash". */
const heads = table({ killed: 'die drown perish', hospitalised: 'hospitalised hospitalized' })
export const harmOfHead = (lower: string): Harm | undefined => states.get(lower) ?? heads.get(lower)

/** "Nine missing climbers", "the 12 trapped miners": all of them; "three wounded officers" may be some. */
export const isSoughtState = (lower: string): boolean => /^(?:missing|trapped)$/.test(lower)

export const isSoughtHarm = (harm: Harm | undefined): boolean => harm === 'missing' || harm === 'trapped'

/** Whole families are driven out; who is killed is counted one by one. */
export const isHousing = (harm: Harm): boolean => harm === 'displaced' || harm === 'evacuated'

/** Verbs that do it to somebody, by lemma. */
const doing = table({
  killed: 'kill slay murder massacre execute assassinate slaughter',
  injured: 'injure wound hurt',
  shot: 'shoot',
  arrested: 'arrest detain apprehend',
  rescued: 'rescue',
  displaced: 'displace uproot',
  evacuated: 'evacuate',
})
export const harmOfDoing = (lemma: string): Harm | undefined => doing.get(lemma)

/** Verbs of those whom it befalls, by lemma: "12 people died". */
const undergoing = table({ killed: 'die perish drown', missing: 'disappear vanish' })
export const harmOfUndergoing = (lemma: string): Harm | undefined => undergoing.get(lemma)

/** Nouns that are counted themselves: "12 deaths", "three arrests". */
const counted = table({ killed: 'death fatality martyr', injured: 'injury', arrested: 'arrest' })
export const harmOfCounted = (lemma: string): Harm | undefined => counted.get(lemma)

/** Nouns whose "of" names the people: "the killing of four Americans". */
const happening = table({
  killed: 'death killing murder slaying massacre execution assassination martyrdom',
  injured: 'wounding injury',
  shot: 'shooting',
  arrested: 'arrest detention',
  missing: 'disappearance',
  rescued: 'rescue',
  displaced: 'displacement exodus',
  evacuated: 'evacuation',
})
export const harmOfHappening = (lemma: string): Harm | undefined => happening.get(lemma)

const means: Record<string, string> = {
  gun: 'bullet bullets shooting gunfire shootout gunfight gunman gunmen shooter gunshot gunshots gunned',
  blade: 'stabbing knife knifing knifeman knifemen machete stabbed',
  crash: 'crash collision derailment pile-up pileup crashed collided derailed',
  blast: 'bombing bomb explosion blast bomber mine mines landmine grenade exploded',
  air: 'airstrike airstrikes warplane warplanes jets helicopters',
  shelling: 'shelling shell shells mortar mortars artillery rocket rockets missile missiles shelled',
  fire: 'fire blaze wildfire fires wildfires inferno',
  quake: 'earthquake quake tremor',
  flood: 'flood floods flooding landslide mudslide landslides mudslides',
  storm: 'hurricane storm tornado cyclone typhoon tornadoes',
  sinking: 'shipwreck capsized sank sinking ferry',
  outbreak: 'outbreak virus epidemic disease pandemic infections cholera measles ebola',
}
const meansOf = new Map(Object.entries(means).flatMap(([name, list]) => words(list).map(word => [word, name] as const)))

/** The class of means that a word tells ("mortars": shelling); "attack" tells none. */
export const meansOfWord = (lower: string): string | undefined => meansOf.get(lower)

const raids = /^(?:strike|raid|attack|assault|bombardment)s?$/

/** "Air strikes", "an air raid": a word and the one behind it. */
export const isAirRaid = (lower: string, next: string | undefined): boolean => lower === 'air' && raids.test(next ?? '')

/** Class of the means where an aircraft was shot down: those aboard are not those of any air raid. */
export const downing = 'downing'
