import { wordSet } from './wordSet.js'

/** Words in small letters (or with a capital) inside or in front of a surname. */
const particles = wordSet(`
  van von de del della der den des dei degli di da dal dalla dos das do du la le las los lo af av zu zum zur ten ter te tot 't y e
  i
  al el bin ibn bint abu umm ben bar ud ul ur ad as az ash at an am abd abdel abdul abdal dit st saint san o mac mc ap ferch ni
  nic ui al- el- d' l' o'
`)

/** Particles that stand as a small word between a given name and a surname: "Ursula von der Leyen", "Osama bin Laden". */
const joiningParticles = wordSet(`
  van von de del della der den des dei degli di da dal dalla dos das do du la le las los af av zu zum zur ten ter tot al el bin
  ibn bint abu umm ben ud ul
`)

const suffixes = wordSet('jr jr. sr sr. ii iii iv esq esq. phd ph.d. md m.d. qc kc mp mep obe mbe cbe kbe cpa dds jd')

/**
 * Capitalised words that never begin or make a person's name by themselves: sentence starters, days, months, newspaper furniture.
 */
const notNames = wordSet(`
  a an the this that these those there here it its he she they we you i his her their our your my who whom whose which what when
  where why how
  and but or nor so yet for if because although though while since until unless after before during despite as at by from in into
  of off on onto out over
  about above across against along amid among around behind below beneath beside besides between beyond down except inside like
  near outside per
  regarding than through throughout to toward towards under underneath up upon versus via with within without according
  is are was were be been being am has have had do does did can could may might must shall should will would not no yes none
  nobody nothing nowhere neither
  either both all any some many much more most few fewer less least several every each other another others such same one two
  three four five six
  seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands million millions billion billions half first
  second third last next
  once twice also too very just only even still already again ever never always often sometimes usually perhaps maybe now then
  today tomorrow yesterday
  tonight later earlier soon recently meanwhile moreover however therefore thus hence instead otherwise nevertheless nonetheless
  furthermore additionally
  overall finally initially eventually previously currently reportedly allegedly apparently officially indeed asked added noting
  citing speaking
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun weekend
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct
  nov dec
  am pm gmt utc est edt cst pst bst cet
  breaking exclusive update updated updates watch read related photo photos photograph image images picture pictures video videos
  file caption credit
  courtesy advertisement advert story stories news live latest share tweet subscribe newsletter comment comments editor editors
  reporter reporters
  correspondent staff writer press associated getty copyright reserved rights source sources published posted updated minutes
  hours
  investigation
  police officials authorities investigators prosecutors lawmakers protesters witnesses residents officers soldiers troops rebels
  militants gunmen
  students teachers parents victims relatives neighbors neighbours survivors workers rescuers firefighters paramedics detectives
  deputies agents
  critics supporters experts analysts activists diplomats ministers senators republicans democrats conservatives liberals leaders
  people men women children man woman boy girl family families everyone someone anyone
  government state federal local national international global foreign domestic public private new old former late great big small
  top senior
  north south east west northern southern eastern western central upper lower middle northeast northwest southeast southwest
  good bad dear hello thanks thank please sorry well ok okay yeah sure let lets see click sign
  god lord christ allah christmas easter ramadan thanksgiving halloween hanukkah passover internet web online facebook twitter
  instagram
`)

/**
 * Folded forms that are an ordinary word unless they stand in capitals: "US" / "us", "WHO" / "who", "IS" / "is". A table look-up
 * of a folded
 * form cannot see the difference: ask for capitals first.
 */
const onlyInCapitals = wordSet(`
  us who is it ice car dot or in me hi ok oh pa ma la id de al co now aid fed act ai ap epa nice uno dup pen fat star aim ant mit
  fit sec cap gap
  pic ram rat eta ago pan lot bat sat pub plea hud doe doj ira era can win hay sad com pm am mp eu un uk nra
`)

/** van, von, de, al-, bin ...; takes a folded word, with or without the hyphen. */
export const isNameParticle = (word: string): boolean =>
  particles.has(word) || (word.endsWith('-') && particles.has(word.slice(0, -1)))

/** Particles that also stand alone between given name and surname, small letters allowed. */
export const isJoiningParticle = (word: string): boolean => joiningParticles.has(word)

/** Jr., Sr., II, III, QC ...; takes a folded word, with or without the stop. */
export const isNameSuffix = (word: string): boolean => suffixes.has(word)

/**
 * Words that are capitalised at a sentence start or in a heading, but are no part of a person's name: The, Monday, Police,
 * Officials, Breaking.
 */
export const neverName = (word: string): boolean => notNames.has(word)

/** The folded form is a word of its own ("us", "who"), so the text must show capitals before it may be read as a name. */
export const isOnlyInCapitals = (folded: string): boolean => onlyInCapitals.has(folded)

const surnameTitles = wordSet('king prince bishop dean judge pope major marshal duke earl baron deacon')

/** King, Bishop, Dean: titles that are surnames as well. Takes a folded word. */
export const isSurnameTitle = (word: string): boolean => surnameTitles.has(word)
