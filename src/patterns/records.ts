import type { Claim } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import { marksUnder } from './marksUnder.js'
import type { Match, Pattern } from './pattern.js'
import { tellAt } from './tellAt.js'

const most = '(deadliest|worst|bloodiest|most deadly|largest|biggest|most devastating)'
const event =
  '(shooting|massacre|attack|bombing|crash|collision|derailment|oil spill|spill|earthquake|quake|fire|wildfire|storm|hurricane|tornado|flood|outbreak|epidemic|riot|unrest|violence|downturn|recession|disaster|rampage)'
/** What narrows the kind: the worst school shooting is not the worst shooting. "Mass" narrows nothing. */
const kind = "((?:[\\p{L}’'-]{2,16} ){0,3}?)"
const nation = '(?:the )?(?:nation|country|state|city|world|United States|U\\.S\\.|US|America|[\\p{Lu}][\\p{Ll}]{2,16})'
const history = `in (?:all (?:of )?)?(?:(?:the )?(?:modern|recent) )?(?:${nation}(?:['’]s)?|the history of ${nation}|its|their)(?: (?:modern|recent))?(?: history)`
const since = "since (?:the )?(?:[\\p{L}\\d’'.-]{1,20} ){0,5}?(?:in )?[12]\\d{3}(?!\\p{L}|\\d)"
const wordings: readonly RegExp[] = [
  new RegExp(`(?<![\\p{L}-])${most} ${kind}${event} (?:ever )?(?:on record |in memory )?(?:(?:${history})|(?:${since}))`, 'gu'),
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
          const [whole, superlative, narrower = '', noun] = found
          const start = sentence.start + found.index
          const span = { start, end: start + whole.length }
          const thing = `${superlative} ${narrower.replace(/\bmass /i, '')}${noun}`.toLowerCase()
          const year = /([12]\d{3})$/.exec(whole)?.[1]
          const back = year ? `since ${year}` : /\b(?:modern|recent)\b/.test(whole) ? 'modern history' : 'history'
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
                  ...(year ? [] : [`${within}${areaOf(whole)}`]),
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
  return [a, b].every(({ scope }) => scope?.marks?.includes(leading)) ? 'rounding' : 'unrelated'
}
