import { loosen } from './fold.js'
import { africanFemale, africanMale } from './givenNamesAfrican.js'
import { arabicBoth, arabicFemale, arabicMale } from './givenNamesArabic.js'
import { eastAsianFemale, eastAsianMale, eastAsianSurnames, indianFemale, indianMale } from './givenNamesAsian.js'
import { englishBoth, englishFemale, englishMale } from './givenNamesEnglish.js'
import { europeanFemale, europeanMale } from './givenNamesEuropean.js'
import { slavicBoth, slavicFemale, slavicMale } from './givenNamesSlavic.js'
import { foldName } from './nameFold.js'
import { sameNames } from './nicknames.js'
import { wordSet } from './wordSet.js'

/** 'u': borne by women and men. */
export type NameGender = 'm' | 'f' | 'u'

const men = wordSet(
  ...[englishMale, europeanMale, slavicMale, arabicMale, indianMale, eastAsianMale, africanMale],
  ...[englishBoth, slavicBoth, arabicBoth],
)
const women = wordSet(
  ...[englishFemale, europeanFemale, slavicFemale, arabicFemale, indianFemale, eastAsianFemale, africanFemale],
  ...[englishBoth, slavicBoth, arabicBoth],
)
const surnamesFirst = wordSet(eastAsianSurnames)

/** Given names that are ordinary words, places, months, peoples, titles or companies as well. */
const weak = wordSet(`
  angel art autumn ban bar bart bear beat belle bill bishop blanche bliss bo bob boss brick brook brooks bud buddy burn can candy
  carol case cash chad chance chandler charity chase chip
  christian chrome chuck clay cliff coco coral cricket crystal daisy dale dawn dean deep del delta destiny dick diamond divine
  dolly don drew du duke dusty earl earnest ebony echo
  ed eden ember essence eve ever faith fan fannie fern flora forest frank freeman gay gene glen god gore grace grant gray grey guy
  hale happy harmony harsh hazel heath heather heaven
  herb holly honor hope hunter hung iris islam israel ivory ivy jack jade jasmine jay jeep jewel jihad job joy judge junior
  justice justus kay ken kin king kit lane law lee lily long lord lotus
  love luck lucky lynch mac magic maid major man marcel marine mark marquis marshall martial mason matt maverick max may melody
  mercedes mercy merit merry miles min mina mint miracle misty moses
  nail nelly noble norm nova oak oasis ode odd olive opal oral orange pal pan pansy park parker pat patience pearl peer penny pep
  petal pet piper pierce pleasant precious presley prince princess
  prudence queen raid rain ram ran raven ray rebel reed reef regal rich ridge river rob rob robin rock rocky rod roman rome rose
  rosemary rowan roy royal ruby rush rusty sable sad saber
  sage said sandy saint sally sam sandy savannah saw scarlet sen serene sharp shepherd short sierra silver sin sky skip so son
  song spike star stealth sterling stella stone storm strong sue summer sun
  sunday sunny sultan sparks sung tan tea teddy than thor tiger till timber tone tory tore trace tray treasure trinity trip tripp
  troy true truth tucker tuesday unity urban val van vale velvet venus victor
  victory viola violet viral vital wade wait walker ward warner watt wells west will willow win winter wolf wood woody young zen
  price page sterling stark
  alexandria abilene adelaide africa alberta alabama albany america antigua arlington asia aurora austin avalon beirut bethany
  bethlehem boston bradford brisbane bristol britain brittany brooklyn burgundy cairo
  camden canton carlisle carolina carson catalina charleston charlotte chelsea chester cheyenne china clarence clayton cleveland
  clinton colorado columbia columbus concord constance constantine cordoba
  cuba dakota dallas dayton delphi denver derby devon diego dublin durham edinburgh erie erin eugene everest evan fargo florence
  florida frankfort frankfurt galilee gary geneva genoa georgia
  germaine germany guadalupe hamilton helena henderson holland houston huntington india indiana indigo ireland irving israel italy
  jackson jamaica jefferson jericho jersey jerusalem joplin jordan juneau
  kansas kent kenya kingston kiev kyle lancaster laredo lexington leicester lima lincoln london lorraine lourdes lucerne luxor
  macon madison malta manila marina marion medina melbourne memphis mesa mexico miami milan
  mobile modesto monroe montana montgomery monterrey moscow napoli nebraska nevada norfolk norway odessa ohio olympia orlando
  paris persia petra phoenix portland preston princeton providence quebec raleigh
  regina reno rhodes richmond rio roma roman rochester salem salvador samara samoa santiago savannah scotland seville seattle
  selma sharon sheffield shelby shiloh siena sofia somerset stafford stanford
  surrey sussex sydney syria tehran tennessee texas toledo trent trenton tripoli troy tulsa tyler tyre utah valencia venice vernon
  verona victoria vienna virginia vladimir warren warsaw warwick washington waverly
  wellington windsor winston worth york zion aleppo aden amman damascus hama idlib idaho sana salt salem balochistan bali bam
  january february march april may june july august september october november december monday tuesday wednesday thursday friday
  saturday
  muslim christian islam mormon baptist trinity pope imam mullah sheikh malik mufti maulana ayatollah sultan emir khalifa sidi
  haji hafez
  ford chase dell disney wells lance polo tesla uber amazon alexa siri mars mercury harley kia seat shell visa target sprint
  reagan bush obama trump biden putin assad castro franco lenin stalin mao pol thatcher blair merkel netanyahu hussein clinton
  kennedy nixon lula neymar kaka kardashian
  ai jet sir ming ping ting wing wan hang bang bong kong tong hong ho hai hat men pen sen ren gun gong fen fang lang long mang
  sang sheng shin chin pin yin tin bin din
  la le de da di do em el al an as at in is it me on or us we she see her hers ham hem has hen
  addis ada ala ali alto ant ate ava bella bibi bush candle cart chi cook cora dash data dome dot dove eco edge elder elite era
  eva fair farm fine fox fury gig gin glory gold golden guard gulf hail hall ham
  heart hero hill ida ines ion jam jean jenny jet jinx john-doe joker judge kat kid kim kip knight lake lamb laurel lead leaf lion
  lot lux mae magnolia mare maria mariner mars marvel mat maze mika mile mira mom mona muse myth
  nana nat navy nero nice niger noble noon nut ocean olga onyx oscar otter owl pan pace pacific peach pepper piers pike pilot pine
  pip pit poet polish pool port pray proud pup quest quill ram rand ranger ravi raw ray real ren rex
  rio rip rite rite robe rod roll rosary rover ruin rule rum rune sail sal sand sara savage scholar scout sea sept shade shaw
  sherry shore silk sim sing sol sole solo sonny soul spark stan stella storm tad tang tariff tas tate tax
  taylor teal ted tel temple thai theory thorn tide tim tip tom tor tori trail trigger tuna turk twin umber valor viking vine
  wallet wally war watch wave whale wit wynn yankee yen zeal zero zip zone
`)

/** Name -> the rows of `sameNames` it stands in; made when two given names first differ. */
let rowsOfName: Map<string, Set<number>> | undefined

function indexSameNames(): Map<string, Set<number>> {
  const rows = new Map<string, Set<number>>()
  for (const [row, names] of sameNames.trim().split('\n').entries()) {
    for (const name of names.trim().split(' ')) {
      const known = rows.get(name)
      if (known) known.add(row)
      else rows.set(name, new Set([row]))
    }
  }
  return rows
}

const genderOf = (name: string): NameGender | undefined => {
  if (men.has(name)) return women.has(name) ? 'u' : 'm'
  return women.has(name) ? 'f' : undefined
}

/**
 * Is the folded word a given name, and of whom? 'm', 'f', 'u' (either). "jean-pierre" and "abdul-rahman" are known by their first
 * part.
 * Some are words as well: see `isWeakGivenName`.
 */
export function givenName(folded: string): NameGender | undefined {
  const known = genderOf(folded)
  if (known !== undefined || !folded.includes('-')) return known
  const [first, second] = folded.split('-')
  // Not "mark-up", "will-power"
  return (
    genderOf(folded.replaceAll('-', '')) ?? (weak.has(first!) && genderOf(second!) === undefined ? undefined : genderOf(first!))
  )
}

const maleEndings = 'avious arius ontae onte avion quan shawn shaun evion avius quez ullah uddin slav endra inder'.split(' ')
const femaleEndings =
  'isha esha iqua ique onda ashia aniya eisha ayla ynda ella etta ette lynn wati kumari slava ovna evna'.split(' ')

/**
 * Whose given name an unknown folded word sounds like ("Dontavious", "Laquisha", "Sibghatullah"). A hint where the text already
 * shows a name: an unknown
 * capitalised word before another one, a person's age behind it.
 */
export function givenNameLike(folded: string): NameGender | undefined {
  if (folded.length < 6) return undefined
  if (maleEndings.some(ending => folded.endsWith(ending))) return 'm'
  return femaleEndings.some(ending => folded.endsWith(ending)) ? 'f' : undefined
}

/**
 * The given name is an ordinary word, a place, a month or a title as well ("Will", "Paris", "May"): alone it makes nothing a
 * person.
 */
export const isWeakGivenName = (folded: string): boolean => weak.has(folded)

/**
 * Is the folded word a surname of China, Korea or Vietnam, where it stands first ("Xi Jinping", "Kim Jong-un")? Most are words of
 * their own as well.
 */
export const isSurnameFirst = (folded: string): boolean => surnamesFirst.has(folded)

const initialOnly = /^[a-z]$/

function sameWord(one: string, other: string): boolean {
  if (one === other) return true
  if (initialOnly.test(one) || initialOnly.test(other)) return one[0] === other[0]
  rowsOfName ??= indexSameNames()
  const rows = rowsOfName.get(one)
  if (rows) for (const row of rowsOfName.get(other) ?? []) if (rows.has(row)) return true
  return foldName(one) === foldName(other)
}

/**
 * May two given names (folded, one word or several) be those of one person? Equal when folded as names, one the short or foreign
 * form of the other
 * ("bill", "william"; "vladimir", "volodymyr"), one the initial of the other ("j.", "john"). A second word counts where both have
 * one: "jong-un" and
 * "jong-il", "george w." and "george herbert" are two people, "jean" and "jean-luc" may be one. An empty name goes with every
 * other.
 */
export function sameGivenName(a: string, b: string): boolean {
  const [one, other] = [a, b].map(name => loosen(name).replaceAll("'", '').split(' '))
  if (one!.join('') === other!.join('') || one![0] === '' || other![0] === '') return true
  return sameWord(one![0]!, other![0]!) && (one!.length < 2 || other!.length < 2 || sameWord(one![1]!, other![1]!))
}
