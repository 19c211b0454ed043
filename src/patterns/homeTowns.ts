import { fold } from '../language/fold.js'
import { placeOf } from '../language/places.js'
import type { Claim } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import type { NameMention } from '../model/name.js'
import { contentsOf } from './contents.js'
import type { Match, Pattern } from './pattern.js'
import type { View } from './view.js'

/** Between a name and the home behind it: ", 45, of", ", from", " of", ", who lives in", ", a native of". */
const before =
  /^\s{0,4}(?:(?:,?\s{0,4}(?:Jr|Sr)\.?)?\s{0,4},?\s{0,4}(?:\d{1,2}|\(\d{1,2}\)))?\s{0,4},?\s{0,4}(?:of|from|who\s(?:is\s|was\s)?(?:from|(?:lives?|lived|resides?|resided)\s(?:in|near))|an?\s(?:longtime\s)?(?:resident|native)\sof)\s{1,4}(?:(?:north|south|east|west|northern|southern|eastern|western|nearby|neighbou?ring)\s{1,4})?$/i
/** What sort of place an unknown name is, these leave no doubt of. */
const ofHome = /\d|\b(?:liv|resid|native)/i
const street =
  /\b(?:Avenue|Ave|Street|St|Road|Rd|Drive|Dr|Lane|Ln|Way|Boulevard|Blvd|Close|Court|Place|Terrace|Crescent|Apartments)\.?$/
/** Between a home and the name behind it: "Bergen resident", "Bergen man". */
const between =
  /^\s{1,4}(?:resident|man|woman|native|teen|teenager|boy|girl|couple|mother|father)s?\s{0,4},?\s{0,4}(?:\d{1,2}-year-old\s{1,4})?$/i

const living = /^(?:resident|native|inhabitant)$/i

/** Where a person lives or is from: "Ann Lee, 45, of Bergen,", "Bergen resident Ann Lee", "Ann Lee, a Bergen native". */
export function homeTowns(name: string): Pattern {
  return {
    name,
    find: view => {
      const { names } = contentsOf(view.digest, view.sentence.index)
      return names.flatMap((person, at): Match[] => {
        if (person.kind !== 'person' || !person.entity) return []
        const { title } = person
        if (title?.of && living.test(title.text))
          return [
            {
              ...make(person, person, view),
              value: { kind: 'place', name: title.of },
              valueSpan: { start: title.start, end: title.end },
              evidence: { start: title.start, end: person.end },
            },
          ]
        const next = names[at + 1]
        const gap = next ? view.text({ start: person.end, end: next.start }) : ''
        if (
          next &&
          before.test(gap) &&
          (isTown(next) || (ofHome.test(gap) && isUnheardOf(next, names[at + 2]))) &&
          !isTitled(person)
        )
          return [make(person, next, view)]
        const previous = names[at - 1]
        return previous && isTown(previous) && between.test(view.text({ start: previous.end, end: person.start }))
          ? [make(person, previous, view)]
          : []
      })
    },
  }
}

const isTown = ({ kind, entity, text }: NameMention): boolean => kind === 'place' && entity !== undefined && !street.test(text)

/** A town that no list knows; not "Lake" of "Lake St. Louis". */
const isUnheardOf = ({ kind, entity, text, end }: NameMention, next: NameMention | undefined): boolean =>
  kind === 'unknown' && entity !== undefined && !street.test(text) && next?.start !== end + 1

/** "Sen. Ann Lee of Ohio", "Bishop Ann Lee of Bergen": what they stand for, not where they live. */
const isTitled = ({ title, given }: NameMention): boolean => title !== undefined || given === undefined

function make(person: NameMention, town: NameMention, view: View): Match {
  const entity = view.entity(person.entity!)
  return {
    about: { person: view.subjectOf(entity) },
    value: { kind: 'entities', as: 'place', entities: [town.entity!], texts: [town.text] },
    valueSpan: { start: town.start, end: town.end },
    evidence: { start: Math.min(person.start, town.start), end: Math.max(person.end, town.end) },
    polarity: 'affirmed',
    modality: 'fact',
    saidBy: null,
  }
}

const kindOf = ({ value, members }: Claim): string | undefined =>
  value.kind === 'place' ? (placeOf(members?.[0]?.key ?? '') ?? placeOf(fold(value.name)))?.kind : undefined

/** A town and the state it may lie in, or a city and a quarter that no list knows: only two towns, or two places that are known, exclude each other. */
export function compareHomes(a: Claim, b: Claim): Comparison | undefined {
  const kinds = [kindOf(a), kindOf(b)]
  const regions = kinds.filter(kind => kind !== undefined && kind !== 'city').length
  const isUnlike = regions === 1 || (kinds[0] === undefined) !== (kinds[1] === undefined)
  return isUnlike && keyOf(a) !== keyOf(b) ? 'unrelated' : undefined
}

const keyOf = ({ value, members }: Claim): string => members?.[0]?.key ?? (value.kind === 'place' ? fold(value.name) : '')
