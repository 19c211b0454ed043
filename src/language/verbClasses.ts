import { wordSet } from './wordSet.js'

/** Verbs that take a clause, with or without "that": "said the talks began", "fears the dam may break". */
const clausal = wordSet(`
  say tell add state declare announce claim allege insist argue explain note report warn stress emphasise emphasize maintain deny confirm admit acknowledge suggest
  testify write tweet post reply respond recall estimate believe think assert contend reiterate predict conclude remark comment reveal disclose indicate
  concede counter caution vow promise pledge lament complain boast observe agree know find learn hear see feel hope fear expect understand show mean decide rule
  determine realise realize discover remember forget assume imagine guess doubt suspect wish ensure prove demand require recommend propose worry notice charge
  inform remind assure notify convince persuade hold figure bet swear signal hint quip cite demonstrate establish calculate speculate accept
`)

/** Verbs of telling: whom somebody tells stands before what is told. */
const telling = wordSet('tell inform remind assure notify warn convince persuade advise')

/** Verbs with two objects, and verbs that give their object a name or post: "sent Kiev the plan", "named her envoy". */
const twoObjects = wordSet(`
  give send offer hand award grant show pay lend sell bring owe teach promise deny cost win buy serve pass
  elect name appoint call make nominate choose crown dub declare rename consider label
`)

/** "asked X to lead": the object is the one that is to act. */
const objectControl = wordSet(`
  ask tell order urge appoint allow want force require persuade invite instruct name nominate choose elect select authorise authorize pick expect request call
  cause help lead enable encourage convince compel prompt permit push press warn advise send get like need train believe know find see leave prepare
`)

/** The infinitive under these tells what came to pass. */
const implicative = wordSet('force cause help lead enable compel prompt get manage begin start continue make let')

/** Verbs without an object: a bare past form of them is no passive participle. */
const intransitive = wordSet(`
  rise fall arrive die happen occur go come stand remain appear emerge live travel conclude serve talk speak escape flee crash explode erupt collapse
  plead resign retire vote agree decline refuse testify respond sit lie sleep survive fail succeed exist belong depend last seem become be have
  wait walk run return disappear vanish surrender struggle continue proceed cooperate graduate participate compete plunge soar slump tumble
  jump surge climb rally work laugh cry smile dance sing apologise apologize object react reply quip insist argue complain comment
  campaign negotiate matter result amount consist look listen hope care try want need intend seem swim lapse elapse expire drown bleed choke begin
  start end say think vow pledge hope warn tell ask let
  decline improve increase decrease grow widen double triple rebound stall gather march protest riot clash deadlock unravel differ loom prevail persist confess
`)

/** Verbs whose bare participle tells of somebody who suffered it, where no object follows: headlines drop "was". */
const suffered = wordSet(`
  kill injure wound shoot stab arrest charge sentence name hold find identify rescue evacuate appoint fine sell detain jail accuse convict indict release free
  hospitalise hospitalize displace destroy damage close cancel postpone suspend sack fire oust elect honour honor ban approve reject sign expel hit strike attack
  rob kidnap abduct bury trap launch cut raise hurt acquit behead execute assassinate murder slay poison bomb shell seize capture nominate sue impeach slam praise blame
  dismiss overturn uphold block delay extradite deport question search lift impose reopen reunite evict quarantine infect test recover discover
  criticise criticize condemn urge see order reveal unveil pull save swear award crown bar bail remand cite cancel scrap axe confirm beat mug rape assault
  apprehend strangle drown paralyse paralyze
`)

/** Motion: behind these "down", "up", "out" lead a place ("ran down the street"), behind others they belong to the verb. */
const motion = wordSet(
  'go come walk run drive climb travel fall jump roll move ride fly slide crawl step sail march pour spill blow stretch race stroll wander drift swim look',
)

/** What befalls events rather than things or places: settles what "which" stands for. */
const eventful = wordSet(
  'hold begin start last end take occur happen kill injure leave wound follow come open conclude continue aim focus discuss precede',
)

/** What an event leaves behind: "a blast in Homs killing six". */
const result = wordSet(
  'kill injure wound leave inflict cause force prompt damage destroy bring raise trigger spark end mark make',
)

export const isResult = (lemma: string): boolean => result.has(lemma)
export const isClausal = (lemma: string): boolean => clausal.has(lemma)
export const isTelling = (lemma: string): boolean => telling.has(lemma)
export const takesTwoObjects = (lemma: string): boolean => twoObjects.has(lemma)
export const controlsByObject = (lemma: string): boolean => objectControl.has(lemma)
export const isImplicative = (lemma: string): boolean => implicative.has(lemma)
export const isIntransitive = (lemma: string): boolean => intransitive.has(lemma)
export const isSuffered = (lemma: string): boolean => suffered.has(lemma)
export const isMotion = (lemma: string): boolean => motion.has(lemma)
export const isEventful = (lemma: string): boolean => eventful.has(lemma)
