import type { NameMention } from '../model/name.js'
import type { Token } from '../model/token.js'
import { isAdjective, isDescribing, mayName } from './describingWords.js'
import { givenName } from './givenNames.js'
import { isFormer, leftTitle } from './leftTitle.js'
import { type Run, readBody, readPerson, readPlace, readTitle } from './nameRuns.js'
import { bareWord, isCapital, isNoName, knownUnit, type NameUnit, readNameUnits } from './nameUnits.js'
import { isJoiningParticle, isNameParticle, neverName } from './nameWords.js'
import { isPlaceHead } from './places.js'
import { isHonorific, isTitleWord } from './roles.js'
import { isSurnameThenGiven } from './surnameFirst.js'
import { isWillOfPerson } from './wordOfPerson.js'
import { wordSet } from './wordSet.js'

const lastDigit = '9'.charCodeAt(0)

/** Forms of address that are no post. */
const address = wordSet(
  'mr mrs ms miss mx sir dame lord lady madam madame mme mlle monsieur herr frau senor senora signor signora st saint',
)

/** Names of one sentence: people with their titles, bodies, places, nations, and capitals whose kind it cannot tell. Linear in the words. */
export function findNames(tokens: readonly Token[], sentence: number, text: string): NameMention[] {
  const found: NameMention[] = []
  let at = 0
  while (at < tokens.length) {
    const units = startsName(tokens, at) ? readNameUnits(tokens, at) : []
    if (units.length === 0) {
      at++
      continue
    }
    new Assembly(units, tokens, sentence, text, found).run()
    at = Math.max(units.at(-1)!.last, found.at(-1)?.last ?? 0) + 1
  }
  return found
}

/** Does the word open a sentence or what stands behind a colon or a quotation mark, where a capital says nothing? */
export const isOpening = (tokens: readonly Token[], at: number): boolean =>
  at === 0 || /^["“‘'(:—–*•-]$|^``$/.test(tokens[at - 1]!.text)

function startsName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  const next = tokens[at + 1]
  // "17th Street"; most words start with a letter, and need no closer look
  if (token.text.charCodeAt(0) <= lastDigit && /^\d+(?:st|nd|rd|th)$/.test(token.text))
    return isCapital(next) && isPlaceHead(bareWord(next!))
  if (!isCapital(token))
    return (
      isJoiningParticle(token.lower) &&
      token.lower.length > 1 &&
      !/^(?:la|le|do|et|at|las|los|y|e)$/.test(token.lower) &&
      isCapital(next) &&
      !isNoName(next!)
    )
  if (token.text === 'A' || isNoName(token, next)) return false
  const word = bareWord(token)
  const known = knownUnit(tokens, at)
  if (known && known.last > at) return true
  const behind = isCapital(next) && mayName(bareWord(next!)) ? bareWord(next!) : undefined
  // "Children's Defense Fund"
  if (isAdjective(word)) return behind !== undefined || isTitleWord(word) || (next?.lower === "'s" && isCapital(tokens[at + 2]))
  if (isDescribing(word)) return behind !== undefined
  if (neverName(word)) return isTitleWord(word) || isHonorific(word) || isWillOfPerson(tokens, at)
  if (token.pos === 'PROPN' || !isOpening(tokens, at)) return true
  if (/^(?:DET|PRON|ADP|SCONJ|CCONJ|AUX|PART|INTJ)$/.test(token.pos)) return false
  return (
    known !== undefined || (behind !== undefined && (isTitleWord(word) || givenName(word) !== undefined)) || isHonorific(word)
  )
}

/** Turns the units of one run of capitals into names. What qualifies a title ("Russian", "NATO") is a name of its own. */
class Assembly {
  constructor(
    private readonly units: readonly NameUnit[],
    private readonly tokens: readonly Token[],
    private readonly sentence: number,
    private readonly text: string,
    private readonly found: NameMention[],
  ) {}

  run(): void {
    let at = 0
    while (at < this.units.length) at = this.step(at)
  }

  /** Reads the name that starts at a unit; gives back where to go on. */
  private step(at: number): number {
    const { units } = this
    const unit = units[at]!
    const body = readBody(units, at)
    if (body) return this.body(body)
    const place = readPlace(units, at, isSpatial(this.tokens, unit.first))
    const title = unit.is === 'word' ? readTitle(units, at) : undefined
    // "Highway 61"
    if (unit.is === 'word' && this.isNumberedRoad(unit)) return this.place({ from: at, next: at + 1 })
    if (place && !(title && title.next - at > 1 && title.next < place.next)) return this.place(place)
    if (title) {
      const person = this.personBehind(title)
      if (person) return this.person(person, title)
      // "Judge" alone is nobody; "King" may be a given name or a surname
      if (!unit.given || title.next - at > 1) return title.next
    }
    if (unit.is === 'nation' || unit.is === 'place' || unit.is === 'body') {
      if (unit.is !== 'body' && at === units.length - 1 && this.hasPolice(unit.last)) {
        this.push('organisation', unit.first, unit.last + 1)
        return at + 1
      }
      this.add(unit.is === 'body' ? 'organisation' : unit.is, { from: at, next: at + 1 }, { key: unit.key! })
      return at + 1
    }
    if (unit.is !== 'word') return at + 1
    const person = this.describedPerson(at)
    if (person) return this.person(person, undefined)
    return this.unknown(at)
  }

  /** "Memphis police said", not "Memphis police officer". */
  private hasPolice(last: number): boolean {
    const behind = this.tokens[last + 2]
    return this.tokens[last + 1]?.lower === 'police' && !(behind && /^(?:NOUN|PROPN|ADJ)$/.test(behind.pos))
  }

  /** The person behind a title; where the last word of the title is a given name, the person may begin with it ("Dean Smith", "Major Davis"). */
  private personBehind(title: Run): Run | undefined {
    const { units } = this
    const person = title.next < units.length ? readPerson(units, title.next, true) : undefined
    if (person && units.slice(person.from, person.next).every(({ title: post, given }) => post && !given)) return undefined
    return person
  }

  /** A person without a title; any two capitals will do behind a role in small letters or an age ("spokesman Hogan Gidley", "41-year-old Adam Powell"). */
  private describedPerson(at: number): Run | undefined {
    const { units, tokens } = this
    const { first } = units[at]!
    const person = readPerson(units, at, false)
    if (person || !(leftTitle(tokens, first) < first || /\d-year-old$/.test(tokens[first - 1]?.lower ?? ''))) return person
    const bare = readPerson(units, at, true)
    return bare && bare.next - bare.from > 1 ? bare : undefined
  }

  private body({ from, next }: Run): number {
    const only = next - from === 1 && this.units[from]!.is === 'body'
    this.add('organisation', { from, next }, only ? { key: this.units[from]!.key! } : {})
    return next
  }

  private isNumberedRoad({ word, last }: NameUnit): boolean {
    return /^(?:interstate|highway|hwy|route|road)$/.test(word) && /^\d/.test(this.tokens[last + 1]?.text ?? '')
  }

  private place(run: Run): number {
    const { last } = this.units[run.next - 1]!
    this.push('place', this.units[run.from]!.first, this.isNumberedRoad(this.units[run.next - 1]!) ? last + 1 : last)
    return run.next
  }

  private unknown(from: number): number {
    const { units } = this
    // "Former Obama aides"
    if (/^(?:former|ex|then|acting|late|top|senior|deputy|assistant|first)$/.test(units[from]!.word) && units.length > from + 1)
      return from + 1
    let next = from + 1
    let company = false
    while (next < units.length) {
      const unit = units[next]!
      if (unit.is === 'and' && unit.word === '&') company = true
      else if (unit.is === 'suffix') {
        next++
        break
      } else if (
        unit.is !== 'word' ||
        unit.honorific ||
        (unit.title && readTitle(units, next) && this.personBehind(readTitle(units, next)!))
      )
        break
      next++
    }
    const run = { from, next }
    // "Elmwood police said"; "Riot police" are nobody's
    if (
      next === units.length &&
      next - from < 3 &&
      !sortsOfPolice.has(units[from]!.word) &&
      this.hasPolice(units[next - 1]!.last)
    ) {
      this.push('organisation', units[from]!.first, units[next - 1]!.last + 1)
      return next
    }
    const tells = units
      .slice(from, next)
      .some(({ title, bodyHead, is, word }) => is === 'word' && !title && !bodyHead && !isDescribing(word))
    if (tells || (next - from > 2 && !units.slice(from, next).every(({ word }) => isDescribing(word))))
      this.add(company ? 'organisation' : 'unknown', run)
    return next
  }

  private add(kind: NameMention['kind'], { from, next }: Run, extra: Pick<NameMention, 'key'> = {}): NameMention {
    return this.push(kind, this.units[from]!.first, this.units[next - 1]!.last, extra)
  }

  private push(kind: NameMention['kind'], first: number, last: number, extra: Pick<NameMention, 'key'> = {}): NameMention {
    const name: NameMention = {
      kind,
      start: this.tokens[first]!.start,
      end: this.tokens[last]!.end,
      text: this.words(first, last),
      sentence: this.sentence,
      first,
      last,
      key: extra.key,
      given: undefined,
      surname: undefined,
      honorific: undefined,
      title: undefined,
      entity: undefined,
    }
    this.found.push(name)
    return name
  }

  private words(first: number, last: number): string {
    return this.text.slice(this.tokens[first]!.start, this.tokens[last]!.end)
  }

  private person(run: Run, title: Run | undefined): number {
    const { units, tokens } = this
    const first = units[run.from]!.first
    const owner = this.found.at(-1)
    const name = this.add('person', run)
    this.nameParts(name, run)
    // "a friend of Kari Dahl's.": before a stop the mark of the owner comes with the word; "Bunny's" alone may be a bar
    if (name.given !== undefined && /['’]s$/.test(name.text) && name.surname!.length > 3) {
      name.end -= 2
      name.text = name.text.slice(0, -2)
      name.surname = name.surname!.slice(0, -2)
    }
    const from = leftTitle(tokens, title ? units[title.from]!.first : first)
    if (from < first) this.title(name, from, first - 1, owner)
    return run.next
  }

  private nameParts(name: NameMention, run: Run): void {
    const { units } = this
    const first = units[run.from]!.first
    let last = run.next - 1
    while (last > run.from && (units[last]!.is === 'suffix' || units[last]!.is === 'nickname')) last--
    if (isSurnameThenGiven(units, { from: run.from, next: last + 1 })) {
      name.surname = this.words(first, first)
      name.given = this.words(first + 1, units[last]!.last)
      return
    }
    let at = last
    while (at - 1 > run.from && units[at - 1]!.is === 'word' && isNameParticle(units[at - 1]!.word) && !units[at - 1]!.initial)
      at--
    // "bin Salman", "de Blasio" alone
    if (at - 1 === run.from && isJoiningParticle(this.tokens[first]!.lower) && !isCapital(this.tokens[first])) at--
    name.surname = this.words(units[at]!.first, units[last]!.last)
    if (at > run.from) name.given = this.words(first, units[at - 1]!.last)
  }

  /** Post or form of address from token to token, with whose it is and whether it is over. */
  private title(name: NameMention, from: number, to: number, owner: NameMention | undefined): void {
    const { tokens } = this
    let start = from
    let former = isFormer(tokens[from - 1])
    while (start < to && isFormer(tokens[start])) {
      former = true
      start++
    }
    if (/^ex-/.test(tokens[start]!.lower)) former = true
    if (start === to && isHonorific(bareWord(tokens[to]!))) name.honorific = this.words(start, to)
    else if (isHonorific(bareWord(tokens[to]!)) && isCapital(tokens[to])) name.honorific = this.words(to, to)
    if (start === to && address.has(bareWord(tokens[to]!))) return
    const owned =
      owner &&
      owner.kind !== 'person' &&
      (owner.last === start - 1 || (owner.last === start - 2 && /^'s?$/.test(tokens[start - 1]!.text)))
    if (owned && isFormer(tokens[owner.first - 1])) former = true
    name.title = {
      start: tokens[start]!.start,
      end: tokens[to]!.end,
      text: this.words(start, to),
      ...(owned ? { of: owner.text } : {}),
      ...(former ? { former: true } : {}),
    }
  }
}

const sortsOfPolice = wordSet(
  'riot armed traffic border transit campus secret military religious morality undercover mounted railway airport anti-riot regular more',
)

/** "on X", "the 600 block of X", "the corner of X and Y". */
function isSpatial(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower
  if (before === 'of')
    return /^(?:blocks?|corner|area|section|intersection|end|side|city|town|village)$/.test(tokens[at - 2]?.lower ?? '')
  return before !== undefined && /^(?:on|at|near|in|along|off|down|up)$/.test(before)
}
