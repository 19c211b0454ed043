import { bodyOf } from '../../language/bodies.js'
import { fold } from '../../language/fold.js'
import { wordSet } from '../../language/wordSet.js'
import type { NameMention } from '../../model/name.js'

const small = wordSet('of the and for in on at to a &')
/** What a body may drop: "Memphis Police Department" / "Memphis police", "Clay County Sheriff's Office" / "Clay County Sheriff's Department". */
const plain = wordSet('department dept office force agency')
const kept = wordSet('police sheriff sheriffs fire coroner coroners examiner attorney attorneys')
const short = new Map(
  Object.entries({
    dept: 'department',
    univ: 'university',
    assn: 'association',
    co: 'company',
    corp: 'corporation',
    inc: '',
    ltd: '',
    llc: '',
    plc: '',
    saint: 'st',
    defence: 'defense',
    organisation: 'organization',
    centre: 'center',
  }),
)

const companyEnds = wordSet(
  'group corp corporation inc company co bank holdings partners industries motors airlines ltd llc plc energy systems technologies pharmaceuticals media entertainment capital financial securities insurance foods stores',
)

const wordsOf = (name: string): string[] =>
  fold(name)
    .replace(/[,"()]/g, ' ')
    .split(/[\s-]+/)
    .map(word => (word.endsWith('.') ? word.slice(0, -1) : word))
    .map(word => short.get(word) ?? word)
    .filter(word => word !== '')

/** One key for the wordings of a body's name that the gazetteer does not know. */
export function bodyKey(name: string): string {
  const words = wordsOf(name)
  while (words.length > 1 && plain.has(words.at(-1)!) && kept.has(words.at(-2)!)) words.pop()
  return words.map(word => (word === 'sheriffs' ? 'sheriff' : word)).join(' ')
}

const keyOf = (name: NameMention): string => name.key ?? bodyOf(fold(name.text))?.key ?? bodyKey(name.text)

/**
 * Short forms of bodies in the article, folded, with the key of what they stand for: letters in brackets behind the name ("the Free Trade Union (FTU)"),
 * letters that are the initials of one body named in full, and the last words of one name alone ("the Sheriff's Office").
 */
export function findShortForms(names: readonly NameMention[], text: string): Map<string, string> {
  const found = new Map<string, string>()
  const initials = new Map<string, Set<string>>()
  const tails = new Map<string, Set<string>>()
  for (const name of names) {
    if (name.kind !== 'organisation' && name.kind !== 'unknown') continue
    const key = keyOf(name)
    const words = wordsOf(name.text)
    const bracket = /^\s?[([]([A-Z][A-Za-z]{1,7})[)\]]/.exec(text.slice(name.end, name.end + 14))?.[1]
    if (bracket && initialsOf(words).some(letters => letters.includes(bracket.toLowerCase())))
      found.set(bracket.toLowerCase(), key)
    if (words.length > 1 && words.length < 12) {
      for (const letters of initialsOf(words)) note(initials, letters, key)
      if (name.kind === 'organisation')
        for (let from = 1; from <= words.length - 2; from++) note(tails, bodyKey(words.slice(from).join(' ')), key)
    }
  }
  for (const name of names) {
    // "Lloyds" after "Lloyds Banking Group"
    const words = name.kind === 'organisation' ? wordsOf(name.text) : []
    if (
      words.length > 1 &&
      companyEnds.has(
        fold(name.text)
          .split(/[\s.]+/)
          .filter(Boolean)
          .at(-1)!,
      )
    )
      note(tails, words[0]!, keyOf(name))
  }
  const full = new Set(names.filter(({ text: words }) => words.includes(' ')).map(keyOf))
  for (const name of names) {
    if (name.kind !== 'organisation' && name.kind !== 'unknown') continue
    const folded = fold(name.text)
    if (found.has(folded)) continue
    const letters = name.text.replaceAll('.', '')
    const known = name.key ?? bodyOf(folded)?.key
    const isShort = /^[A-Z]{2,7}$/.test(letters)
    const whole = isShort ? initials.get(letters.toLowerCase()) : known ? undefined : tails.get(bodyKey(name.text))
    // "MPD" is Memphis where Memphis police are named, and Washington's where nobody is
    if (whole?.size === 1 && !(known && full.has(known))) found.set(folded, [...whole][0]!)
  }
  return found
}

function note(index: Map<string, Set<string>>, words: string, key: string): void {
  const keys = index.get(words)
  if (keys) keys.add(key)
  else index.set(words, new Set([key]))
}

/** With and without the small words; police bodies also with the department that the name left out ("Springfield Police": SPD). */
function initialsOf(words: readonly string[]): string[] {
  const of = (list: readonly string[]): string => list.map(word => word[0]).join('')
  const content = words.filter(word => !small.has(word))
  const forms = [of(content), of(words)]
  if (content.at(-1) === 'police') forms.push(`${of(content)}d`)
  return [...new Set(forms)]
}
