import { fold } from './fold.js'
import { isNameParticle, isNameSuffix } from './nameWords.js'
import { rememberWords } from './rememberWords.js'

/** Spellings of one sound, in this order. Lookarounds are of fixed length, so every rule is linear. */
const soundRules: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch/g, 'ch'],
  [/sch/g, 'sh'],
  // "Grouchko", "Porochenko"; not at the ends of a word, where Chin / Shin and March / Marsh are two people
  [/(?<=[aeiou])ch(?=[aeiouk])/g, 'sh'],
  [/(?<=.)kh/g, 'h'],
  [/(?<=.)gh(?=[aeiou])/g, 'g'],
  [/dh/g, 'd'],
  [/ph/g, 'f'],
  [/tz/g, 'ts'],
  [/ck/g, 'k'],
  [/c(?=[aoukl])/g, 'k'],
  [/x/g, 'ks'],
  [/q/g, 'k'],
  [/off$/g, 'ov'],
  [/eff$/g, 'ev'],
  [/(?<=.)w(?=[aeiouy])/g, 'v'],
  [/ou/g, 'u'],
  [/([aou])e/g, '$1'],
  // "Zelenskyy", "Sergey", "Yanukovich"; Smith / Smyth are two people
  [/y(?![b-df-hj-np-tv-xz])|(?<=[aeiou])y|^y|j/g, 'i'],
  [/eie/g, 'ee'],
  [/(.)\1+/g, '$1'],
]

/** Spellings that no rule of sounds joins. */
const sameSurnames = new Map(
  `gadafi:kadafi,gadafi,kazafi,gatafi husein:husain,hosein,hussien,husien netaniahu:netaniau,netanyahou bin-laden:binladin,binladen
  morsi:mursi,moursi haniia:haniie,hanieh,haniiah,hania,hanie ahmadineiad:ahmadinezhad`
    .split(/\s+/)
    .flatMap(row => {
      const [key, variants] = row.split(':')
      return variants!.split(',').map(variant => [variant, key!] as const)
    }),
)

const isShort = (word: string): boolean => word.length < 5

/** Long enough for "y" between consonants to be the Ukrainian letter: "Tymoshenko", "Yanukovych". */
const isLong = (word: string): boolean => word.length > 6

const foldNameWord = rememberWords(foldSounds)

function foldSounds(word: string): string {
  const letters = word.replaceAll("'", '')
  if (isShort(letters)) return letters
  // "Lawrow", "Tschernyschew" as German and Polish write them
  let folded = letters.endsWith('ow') || letters.endsWith('ew') ? letters.replaceAll('w', 'v') : letters
  if (isLong(letters)) folded = folded.replaceAll('y', 'i')
  for (let rule = 0; rule < soundRules.length; rule++) folded = folded.replace(soundRules[rule]![0], soundRules[rule]![1])
  return sameSurnames.get(folded) ?? folded
}

/**
 * Folds a person's name so that romanisations of one name are equal: Gruschko / Grushko, Zelensky / Zelenskyy, Petroff / Petrov,
 * Mueller / Müller.
 * Words stay apart by one space; hyphens are kept. Words below five letters only lose case and diacritics: Jin / Yin are two
 * people.
 */
export function foldName(name: string): string {
  const folded = fold(name)
  if (!folded.includes(' ') && !folded.includes('-')) return foldNameWord(folded)
  return folded.replace(/[^\s-]+/g, foldNameWord)
}

/** A surname without particles in front and suffixes behind ("al-Assad" / "Assad", "King Jr." / "King"), folded as a name. */
export function bareSurname(surname: string): string {
  const words = fold(surname)
    .replaceAll('.', '')
    .split(/[\s-]+/)
    .filter(Boolean)
  while (words.length > 1 && isNameSuffix(words.at(-1)!)) words.pop()
  while (words.length > 1 && isNameParticle(words[0]!)) words.shift()
  return words.map(foldNameWord).join(' ')
}

/**
 * Are the two one surname in other spelling or with another particle? Equality of the folded forms alone: Smith / Smyth, Brown /
 * Braun are two names.
 */
export const sameSurname = (a: string, b: string): boolean => bareSurname(a) === bareSurname(b)
