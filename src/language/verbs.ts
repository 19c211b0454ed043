import type { Token, VerbForm } from '../model/token.js'
import { wordSet } from './wordSet.js'

/** base, past, participle of irregular verbs; past = participle where the third is left out. */
const irregular = `arise arose arisen;awake awoke awoken;be was been;bear bore borne;beat beat beaten;become became become;begin began begun;bend bent;bet bet;bid bid;bind bound;bite bit bitten;bleed bled;blow blew blown;break broke broken;breed bred;bring brought;broadcast broadcast;build built;burn burnt;burst burst;buy bought;cast cast;catch caught;choose chose chosen;cling clung;come came come;cost cost;creep crept;cut cut;deal dealt;dig dug;do did done;draw drew drawn;drink drank drunk;drive drove driven;eat ate eaten;fall fell fallen;feed fed;feel felt;fight fought;find found;flee fled;fly flew flown;forbid forbade forbidden;forecast forecast;forget forgot forgotten;forgive forgave forgiven;freeze froze frozen;get got gotten;give gave given;go went gone;grow grew grown;hang hung;have had;hear heard;hide hid hidden;hit hit;hold held;hurt hurt;keep kept;kneel knelt;know knew known;lay laid;lead led;leave left;lend lent;let let;lie lay lain;light lit;lose lost;make made;mean meant;meet met;mislead misled;oversee oversaw overseen;overtake overtook overtaken;overthrow overthrew overthrown;pay paid;put put;quit quit;read read;rebuild rebuilt;ride rode ridden;ring rang rung;rise rose risen;run ran run;say said;see saw seen;seek sought;sell sold;send sent;set set;shake shook shaken;shed shed;shine shone;shoot shot;show showed shown;shrink shrank shrunk;shut shut;sing sang sung;sink sank sunk;sit sat;slay slew slain;sleep slept;slide slid;speak spoke spoken;speed sped;spend spent;spin spun;split split;spread spread;spring sprang sprung;stand stood;steal stole stolen;stick stuck;strike struck;string strung;strive strove striven;swear swore sworn;sweep swept;swim swam swum;swing swung;take took taken;teach taught;tear tore torn;tell told;think thought;throw threw thrown;undergo underwent undergone;understand understood;undertake undertook undertaken;uphold upheld;wake woke woken;wear wore worn;weep wept;win won;withdraw withdrew withdrawn;withstand withstood;write wrote written`
const past = new Map<string, string>()
const participle = new Map<string, string>()
for (const row of irregular.split(';')) {
  const [base, second, third] = row.split(' ')
  past.set(second!, base!)
  participle.set(third ?? second!, base!)
}
for (const word of ['were', 'is', 'are', 'am']) past.set(word, 'be')

/** Verbs that read as nouns ("chairs", "names", "heads"), in headlines above all. */
const alsoNouns = wordSet(`
  chair head lead name host back vow face win claim report call plan order rule vote blame deny visit sign veto hit kill wound hurt injure arrest charge sue fire hire
  reject approve pass open close start end launch attack raid seize free release demand urge warn slam meet greet tell say seek mark join quit leave resign appoint elect
  beat defeat top raise cut fall rise drop jump surge plunge die crash sink shoot stab bomb strike storm rock shake test delay postpone cancel halt suspend ban block
  show state time want need mean cost work talk move play look help support ask stop turn use study control target hope fear love hate offer promise pledge refuse
  remain include suggest believe think know allow require find get take make give keep hold bring send stand set put run live die agree begin return grow
  focus concern question search battle fight bid push press probe threaten boost slash oust swear weigh eye ink nab tap pull draw pick drive fly ride probe grill
  pay sell buy spend save lose owe fund tax trade export import
  charge convict sentence jail indict accuse acquit dismiss appeal rescue evacuate strand trap displace
`)

/** May the word be this form of a verb that also reads as a noun? */
export function isVerbForm(lower: string, form: 'base' | 's'): boolean {
  return form === 'base' ? alsoNouns.has(lower) : baseOfS(lower) !== undefined
}

/** "chairs" -> "chair", "passes" -> "pass", "denies" -> "deny". */
export function baseOfS(lower: string): string | undefined {
  if (!lower.endsWith('s')) return undefined
  for (const base of [
    lower.slice(0, -1),
    lower.endsWith('es') ? lower.slice(0, -2) : '',
    lower.endsWith('ies') ? `${lower.slice(0, -3)}y` : '',
  ])
    if (alsoNouns.has(base)) return base
  return undefined
}

/** Base form of an irregular past or participle. */
export const irregularBase = (lower: string): string | undefined => participle.get(lower) ?? past.get(lower)

export const isIrregularParticiple = (lower: string): boolean => participle.has(lower)

export const isParticiple = (lower: string): boolean => participle.has(lower) || lower.endsWith('ed') || /[^aeiou]en$/.test(lower)

const notIng = wordSet('bring sing ring king wing string spring swing sting cling fling thing wring sling')
const notEd = wordSet('need feed speed bleed exceed succeed proceed heed seed breed embed wed shed weed')

export function verbForm(token: Token): VerbForm {
  const { lower } = token
  if (lower.endsWith('ing') && lower.length > 4 && !notIng.has(lower)) return 'ing'
  const isPast = past.has(lower)
  const isPart = participle.has(lower)
  if (isPast && isPart) return 'ed'
  if (isPast) return 'past'
  if (isPart) return 'participle'
  if (lower.endsWith('ed') && lower.length > 3 && !notEd.has(lower)) return 'ed'
  if (lower.endsWith('s') && lower !== token.lemma && !lower.endsWith('ss')) return 's'
  return 'base'
}

/** Could the word be a bare infinitive? "was" and "led" could not; "cut" and "feed" could. */
export function isBase(token: Token): boolean {
  const form = verbForm(token)
  return (
    form === 'base' ||
    (form === 'ed' && irregularBase(token.lower) === token.lower) ||
    (form === 'participle' && /^(?:come|become|run|overcome)$/.test(token.lower))
  )
}

/** Verbs of saying that carry a reported clause or a quotation. */
const saying = wordSet(`
  say tell add state declare announce claim allege insist argue explain note report warn stress emphasise emphasize maintain deny confirm admit acknowledge suggest
  testify write tweet post reply respond ask recall describe call estimate believe think assert contend reiterate predict conclude remark comment reveal disclose
  indicate charge accuse quote cite concede counter caution vow promise pledge joke lament complain boast observe agree according quip recount
`)
export const isSaying = (lemma: string): boolean => saying.has(lemma)

/** Verbs whose infinitive tells a plan, a possibility or nothing of its own: "is expected to head", "began to withdraw". */
export const chained = new Map<string, 'plan' | 'possibility' | 'fact' | 'denied'>([
  ...[
    ...wordSet(
      'expect schedule plan intend set due slate aim hope want prepare agree decide promise vow pledge going mean design poise determine order ask urge offer propose seek threaten suppose book line project forecast vote move need',
    ),
  ].map(verb => [verb, 'plan'] as const),
  ...[
    ...wordSet(
      'believe think allege say report rumor rumour presume suspect seem appear likely unlikely tend accuse estimate understand try attempt assume consider fear know claim purport',
    ),
  ].map(verb => [verb, 'possibility'] as const),
  ...[...wordSet('begin start continue manage help proceed come go use have happen cease get')].map(
    verb => [verb, 'fact'] as const,
  ),
  ...[...wordSet('fail refuse decline forget')].map(verb => [verb, 'denied'] as const),
])

/** What an infinitive behind a noun tells: "his refusal to resign", "a plan to close the mill", "an attempt to flee". */
export const infinitiveBehind = new Map<string, 'plan' | 'possibility' | 'denied'>([
  ...[...wordSet('refusal failure inability reluctance unwillingness')].map(noun => [noun, 'denied'] as const),
  ...[...wordSet('plan decision promise pledge vow intention commitment deal agreement pact')].map(
    noun => [noun, 'plan'] as const,
  ),
  ...[
    ...wordSet(
      `attempt effort bid threat offer proposal call demand request pressure push chance opportunity ability right desire wish hope willingness readiness need
      authority power permission order ultimatum motion petition`,
    ),
  ].map(noun => [noun, 'possibility'] as const),
])

export const modals = new Map<string, 'plan' | 'possibility'>([
  ['will', 'plan'],
  ["'ll", 'plan'],
  ['wo', 'plan'],
  ['shall', 'plan'],
  ...['would', "'d", 'may', 'might', 'could', 'can', 'ca', 'should', 'must', 'ought', 'cannot'].map(
    word => [word, 'possibility'] as const,
  ),
])

/** Particles that make another verb of it ("rule out", "hand over", "call off"). */
export const particles = wordSet('out off up down over away back on in through aside apart along around forward')
/** Of these, the ones that seldom open a place behind a verb: "worked out a deal", "took up the case". */
export const looseParticles = wordSet('out off up down away back aside apart forward')

/** "re-elected" -> "re-elect", "gutted" -> "gut", "apologised" -> "apologise". */
export function regularBase(lower: string): string {
  const stem = lower.slice(0, -2)
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`
  const last = stem.at(-1)!
  if (last === stem.at(-2)) return last === 's' || last === 'l' || last === 'f' || last === 'z' ? stem : stem.slice(0, -1)
  return /(?:[cgvzus]|at|iz|bl|tl|[^aeiou][aiou]r)$/.test(stem) ? `${stem}e` : stem
}
