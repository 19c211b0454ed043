import { groupNouns, kinshipNouns, roleNouns, roleNounsFemale, roleNounsMale } from './roleTable.js'
import { wordSet } from './wordSet.js'

const female = wordSet(roleNounsFemale)
const male = wordSet(roleNounsMale)
const kin = wordSet(kinshipNouns)
const roles = wordSet(roleNouns, roleNounsFemale, roleNounsMale, kinshipNouns)
const groups = wordSet(groupNouns)

const honorifics = wordSet(`
  mr mrs ms miss mx dr sir dame lord lady madam madame mme mlle monsieur rev reverend sgt sergeant lt lieutenant col colonel gen
  capt captain cpl
  corporal pvt maj cmdr adm admiral sen rep mp mep msp gov prof professor det detective insp inspector supt superintendent hon honorable
  honourable judge justice
  sheikh sheik shaikh pope prince princess king queen emperor empress emir sultan caliph duke duchess earl countess baron baroness
  viscount marquess
  saint st father fr sister sr brother br mother bishop archbishop cardinal rabbi imam ayatollah mullah pastor deacon patriarch
  herr frau senor senora
  signor signora ofc officer const constable brig brigadier trooper cllr councillor councilman councilwoman atty pres congressman
  congresswoman
  assemblyman assemblywoman spc pfc tsgt ssgt msgt sfc ens mgr msgr monsignor sri shri smt haji hajji maulana uncle aunt auntie
`)

/** Titles by which alone nobody is named as a man or woman of some gender. */
const femaleHonorifics = wordSet(
  'mrs ms miss dame lady madam madame mme mlle princess queen empress duchess countess baroness sister mother frau senora signora dona smt aunt auntie grandma',
)
const maleHonorifics = wordSet(
  'mr sir lord monsieur pope prince king emperor emir sultan caliph duke earl baron viscount marquess father fr brother herr senor don signor sheikh sheik shaikh imam ayatollah mullah uncle grandpa',
)

const titleWords = wordSet(`
  deputy vice first second third foreign defense defence prime minister ministers secretary secretary-general general state
  interior chief executive police
  assistant attorney acting interim former ex head permanent representative special senior junior lead leading top under
  undersecretary under-secretary
  parliamentary principal associate adjunct emeritus visiting honorary joint co-chair co-chairman co-founder founder founding
  president chairman chairwoman chairperson chair vice-president director managing operating financial technology information
  marketing medical
  officer commissioner superintendent inspector detective sergeant lieutenant colonel captain major commander corporal private
  admiral brigadier marshal
  field rear air commodore fleet wing squadron staff chancellor premier president-elect governor mayor senator congressman
  congresswoman councilman
  councilwoman councillor alderman assemblyman assemblywoman delegate speaker majority minority leader whip house senate supreme
  court justice judge
  district county city town state's solicitor prosecutor public defender coroner sheriff sheriff's constable trooper marshals
  federal
  ambassador envoy consul consul-general charge d'affaires attache high representative commissioner plenipotentiary extraordinary
  negotiator
  finance treasury treasurer exchequer home foreign-affairs affairs justice health education labor labour energy environment
  agriculture transport
  transportation commerce trade economy economic industry culture sports security intelligence emergency emergencies
  communications digital housing
  welfare immigration homeland national international political press spokesman spokeswoman spokesperson adviser advisor aide
  counsel counselor counsellor
  crown king queen prince princess duke duchess emperor emir sultan sheikh supreme grand ayatollah imam mullah cleric pope
  cardinal archbishop bishop
  rabbi pastor reverend father sister coach manager captain goalkeeper striker midfielder defender quarterback pitcher forward
  professor doctor dean provost principal chief-of-staff fire marshal investigator agent special-agent resident dr prof sen rep
  gov gen lt col sgt capt maj
  cmdr adm pres ceo cfo coo cto chief-executive editor editor-in-chief anchor correspondent reporter host actor actress singer
  author rapper comedian
  ombudsman regional provincial territorial presidential cabinet royal military naval army navy
`)

const afterRole = wordSet(
  '-general -elect -designate -in-chief -in-law -in-residence -at-large -in-waiting -turned-politician -emeritus',
)

/** Is the lemma (or word) a noun for a person in a role: minister, spokeswoman, gunman, mother, striker? */
export const isRoleNoun = (lemma: string): boolean => {
  if (roles.has(lemma)) return true
  const hyphen = lemma.indexOf('-')
  if (hyphen < 0) return false
  // "ex-minister", "co-pilot", "vice-president"; "minister-designate", "mother-in-law"
  return (
    roles.has(lemma.slice(lemma.lastIndexOf('-') + 1)) ||
    (roles.has(lemma.slice(0, hyphen)) && afterRole.has(lemma.slice(hyphen)))
  )
}

/** Mr, Dr., Sgt., Sen., Judge, Sheikh ... in front of a name; takes a folded word, with or without the stop. */
export const isHonorific = (word: string): boolean => honorifics.has(word.endsWith('.') ? word.slice(0, -1) : word)

/** 'm' or 'f' where the form of address tells it. */
export function genderOfHonorific(word: string): 'm' | 'f' | undefined {
  const bare = word.endsWith('.') ? word.slice(0, -1) : word
  if (femaleHonorifics.has(bare)) return 'f'
  return maleHonorifics.has(bare) ? 'm' : undefined
}

/** May the word stand in a capitalised title before a name: Deputy, Foreign, Minister, Acting, Chief? Takes a folded word. */
export const isTitleWord = (word: string): boolean => titleWords.has(word) || isHonorific(word) || isRoleNoun(word)

/** 'm' or 'f' where the noun tells it: spokeswoman, father. */
export function genderOfRole(lemma: string): 'm' | 'f' | undefined {
  if (female.has(lemma) || lemma.endsWith('woman')) return 'f'
  // "chairman", "gunman"; not "human", "German", "Roman"
  return male.has(lemma) || (lemma.endsWith('man') && lemma !== 'human' && roles.has(lemma)) ? 'm' : undefined
}

/** mother, brother, son-in-law, cousin ...: a noun that says whose. */
export const isKinship = (lemma: string): boolean => kin.has(lemma)

/** A noun for several people who act as one: delegation, team, crew, police, committee. */
export const isGroupNoun = (lemma: string): boolean => groups.has(lemma)
