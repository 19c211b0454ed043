import { fold } from '../language/fold.js'
import { placeOf } from '../language/places.js'
import type { Phrase } from '../model/phrase.js'
import type { Span } from '../model/span.js'
import type { Fact } from './fact.js'
import { actionsIn, headsOfClause } from './telling.js'
import type { View } from './view.js'

/** What stands before a place; places under unlike marks are no rivals ("in Jayrud, 60 km from Damascus"). */
const marks = new Map([
  ['in', 'in'],
  ['at', 'in'],
  ['inside', 'in'],
  ['on', 'in'],
  ['to', 'to'],
  ['into', 'to'],
  ['from', 'from'],
  ['near', 'near'],
  ['outside', 'near'],
])

/** Houses of one sort exclude each other: one hospital or another, one school or another. By the last word of the name. */
const sorts = new Map([
  ['clinic', 'hospital'],
  ['center', 'center'],
  ['centre', 'center'],
  ['school', 'school'],
  ['academy', 'school'],
  ['university', 'university'],
  ['college', 'university'],
  ['institute', 'university'],
  ['jail', 'jail'],
  ['prison', 'jail'],
  ['church', 'church'],
  ['mosque', 'mosque'],
  ['park', 'park'],
  ['hotel', 'inn'],
  ['inn', 'inn'],
  ['apartments', 'apartments'],
  ['mall', 'mall'],
  ['bank', 'bank'],
  ['stadium', 'stadium'],
  ['arena', 'stadium'],
  ['library', 'library'],
  ['airport', 'airport'],
  ['courthouse', 'courthouse'],
])

/** Tokens before a place among which stands the action that it is the place of ("the attack on the consulate in Benghazi"). */
const reach = 8

/** Towns and countries behind a preposition of place, and hospitals, schools, jails, each with what is told to be there. */
export function factPlaces(view: View, items: readonly string[][]): Fact[] {
  return view.phrases.flatMap((phrase): Fact[] => {
    const name = view.names(phrase).find(({ kind, entity }) => entity !== undefined && kind !== 'person')
    if (!name) return []
    const entity = view.entity(name.entity!)
    const sort = placeOf(fold(name.text)) ? undefined : sortOf(name.text)
    const mark = sort ?? marks.get(phrase.preposition ?? '')
    const isPlace = phrase.kind === 'name' && (entity.kind === 'place' || entity.kind === 'nation')
    if (!mark || (!sort && (!isPlace || isPossessor(name.end, view)))) return []
    if (sort && (isStreet(name.last, view) || isSpeakersHouse(phrase, view))) return []
    const clause = view.clauseWithin(phrase)
    const heads = new Set([...(clause ? headsOfClause(clause, view) : []), ...actionsIn(before(phrase.first, view), items, view)])
    const told = { span: { start: name.start, end: name.end }, heads: [...heads], mark, ...(clause ? { clause } : {}) }
    if (sort) return [{ ...told, slot: 'institution', value: { kind: 'organisation', name: name.text.replace(/\s+/g, ' ') } }]
    return [{ ...told, slot: 'place', value: { kind: 'entities', as: 'place', entities: [entity.id], texts: [entity.name] } }]
  })
}

/** "on Russia’s initiatives": whose they are, and not where. */
const isPossessor = (end: number, view: View): boolean => /^['’]s?(?!\p{L})/u.test(view.text({ start: end, end: end + 3 }))

const streets = new Set(['street', 'st', 'st.', 'avenue', 'ave', 'ave.', 'road', 'rd', 'rd.', 'drive', 'lane', 'boulevard'])

/** "South Church Street". */
const isStreet = (last: number, { sentence: { tokens } }: View): boolean => streets.has(tokens[last + 1]?.lower ?? '')

/** "a law professor at Lakeshore University", "a spokeswoman for Northgate Hospital": where somebody works, not where something was done. */
function isSpeakersHouse(phrase: Phrase, view: View): boolean {
  const owner = view.phrases.find(({ complements }) => complements.some(({ phrase: n }) => n === phrase.index))
  return owner !== undefined && speaking.has(owner.lemma)
}
const speaking = new Set([
  'spokesman',
  'spokeswoman',
  'spokesperson',
  'doctor',
  'surgeon',
  'expert',
  'professor',
  'director',
  'president',
])

function before(first: number, { sentence: { tokens } }: View): Span {
  return { start: tokens[Math.max(0, first - reach)]!.start, end: tokens[first]!.start }
}

function sortOf(name: string): string | undefined {
  const words = fold(name).split(' ')
  if (words.length < 2) return undefined
  if (words.includes('hospital') || words.includes('medical')) return 'hospital'
  if (words.includes('detention')) return 'jail'
  return sorts.get(words.at(-1)!) ?? (words.includes('university') ? 'university' : undefined)
}
