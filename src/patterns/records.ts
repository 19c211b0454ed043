import type { Claim } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import { marksUnder } from './marksUnder.js'
import type { Match, Pattern } from './pattern.js'
import { tellAt } from './tellAt.js'
import type { View } from './view.js'

const most =
  '(?<most>deadliest|worst|bloodiest|most deadly|largest|biggest|most devastating|strongest|most powerful|heaviest|most severe)'
const event =
  '(?<noun>shooting|massacre|attack|bombing|crash|collision|derailment|oil spill|spill|earthquake|quake|fire|wildfire|storm|hurricane|typhoon|cyclone|tornado|flooding|floods?|landslide|eruption|drought|explosion|outbreak|epidemic|riot|unrest|violence|fighting|downturn|recession|disaster|accident|rampage)'
/** What narrows the kind: the worst school shooting is not the worst shooting. "Mass" narrows nothing. */
const kind = "(?<kind>(?:[\\p{L}’'-]{2,16} ){0,3}?)"
const nation = '(?:the )?(?:nation|country|state|city|world|United States|U\\.S\\.|US|America|[\\p{Lu}][\\p{Ll}]{2,16})'
const history = `in (?:all (?:of )?)?(?:(?:the )?(?:modern|recent) )?(?:${nation}(?:['’]s)?|the history of ${nation}|its|their)(?: (?:modern|recent))?(?: history)`
const since = "since (?:the )?(?:[\\p{L}\\d’'.-]{1,20} ){0,5}?(?:in )?[12]\\d{3}(?!\\p{L}|\\d)"
/** "In the region in 50 years", "to hit the island for a decade". */
const hit = "(?:(?:to (?:hit|strike|affect)|in|across|on) (?:[\\p{L}’'.-]{1,20} ){1,4}?)?"
const stretch =
  '(?:in|for) (?:more than |over |at least |nearly |almost |about |some )?(?<years>\\d{1,3}|an?|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty) (?<unit>years|decades?|century|centuries)'
const far = `(?:${since}|${stretch})`
const wordings: readonly RegExp[] = [
  new RegExp(`(?<![\\p{L}-])${most} ${kind}${event} (?:ever )?(?:on record |in memory )?(?:(?:${history})|${hit}${far})`, 'gu'),
  // "the quake was the strongest to hit the island in a decade"
  new RegExp(`(?<![\\p{L}-])${event} (?:is|was|are|were) the ${most} ${hit}${far}`, 'gu'),
  // "the nation's deadliest mass shooting"
  new RegExp(`(?:nation|country|America|U\\.S\\.|United States)['’]s ${most} ${kind}${event}(?! (?:in|since|of|for)\\b)`, 'gu'),
]
const notThis =
  /\b(?:one of|among|second|third|not|never|could be|may be|if|some of|two of|three of)(?: the)?(?: [\p{L}.]{1,14}['’]s)?[ -]$/iu
const leadSentences = 6
const goesBack = 'record '
const within = 'in all of '
const leading = 'told first'
const longestRead = 800

/** "The deadliest shooting in U.S. history", "the worst crash since 1987". */
export function recordsTold(name: string): Pattern {
  return {
    name,
    find: view => {
      const { sentence } = view
      const words = view
        .text({ start: sentence.start, end: Math.min(sentence.end, sentence.start + longestRead) })
        .replace(/\s/g, ' ')
      return wordings.flatMap(wording =>
        [...words.matchAll(wording)].flatMap((found): Match[] => {
          if (notThis.test(words.slice(Math.max(0, found.index - 30), found.index))) return []
          const [whole] = found
          const { most: superlative, kind: narrower = '', noun, years, unit } = found.groups!
          const start = sentence.start + found.index
          const span = { start, end: start + whole.length }
          const thing = `${superlative} ${narrower.replace(/\bmass /i, '')}${oneNoun(noun!)}`.toLowerCase()
          const year = /([12]\d{3})$/.exec(whole)?.[1]
          const first = years ? firstYear(years, unit!, view) : undefined
          const back = first
            ? `since ${first}`
            : year
              ? `since ${year}`
              : /\b(?:modern|recent)\b/.test(whole)
                ? 'modern history'
                : 'history'
          return [
            {
              ...tellAt(
                { thing: { text: thing, key: `record ${thing}` } },
                { kind: 'text', words: whole.replace(/\s+/g, ' ') },
                span,
                view,
              ),
              scope: {
                marks: [
                  `${goesBack}${back}`,
                  ...(year || first ? [] : [`${within}${areaOf(whole)}`]),
                  ...(sentence.prominence !== 'body' || sentence.index < leadSentences ? [leading] : []),
                ],
              },
            },
          ]
        }),
      )
    },
  }
}

const oneNoun = (noun: string): string => (/^flood/.test(noun) ? 'flood' : noun)

const words: Record<string, number> = {
  ...{ a: 1, an: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9 },
  ...{ ten: 10, twenty: 20, thirty: 30, forty: 40, fifty: 50 },
}
/** The year of which "in 30 years" and "for a decade" speak, by the day of the article. */
function firstYear(years: string, unit: string, { digest }: View): number | undefined {
  const told = words[years] ?? Number(years)
  const published = Number(digest.article.published?.slice(0, 4))
  const found = published - told * (unit.startsWith('year') ? 1 : unit.startsWith('decade') ? 10 : 100)
  return Number.isFinite(found) ? found : undefined
}

/** The worst of a city is not that of its country. */
const areaOf = (whole: string): string => /\b(?:city|town|state|county|world)\b/i.exec(whole)?.[0].toLowerCase() ?? 'nation'

/** What is the worst of all history has no worse one before it; an article may name another record in passing. */
export function compareRecords(a: Claim, b: Claim): Comparison {
  const [ours = '', theirs = ''] = [a, b].map(({ scope }) => marksUnder(goesBack, scope)[0])
  const [mine, other] = [a, b].map(({ scope }) => marksUnder(within, scope)[0])
  if (mine !== undefined && other !== undefined && mine !== other) return 'unrelated'
  if (ours === theirs) return 'equal'
  const [isOurs, isTheirs] = [ours, theirs].map(mark => mark.startsWith('since'))
  if (!isOurs && !isTheirs) return ours === 'history' ? 'narrower' : 'wider'
  const [first, second] = [ours, theirs].map(mark => Number(/\d{4}/.exec(mark)?.[0]))
  // "in a decade" is no exact year
  if (Math.abs(first! - second!) <= 1) return 'equal'
  return [a, b].every(({ scope }) => scope?.marks?.includes(leading)) ? 'rounding' : 'unrelated'
}
