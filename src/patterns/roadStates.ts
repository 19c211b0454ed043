import { fold } from '../language/fold.js'
import type { Claim } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import { isPluperfect } from './isPluperfect.js'
import { marksUnder } from './marksUnder.js'
import type { Match, Pattern } from './pattern.js'
import { perArticle } from './perArticle.js'
import { tellAt } from './tellAt.js'
import type { View } from './view.js'

/** `kept`: open all the while. */
type State = 'cut' | 'open' | 'contested' | 'kept'

const named =
  "(?:(?!(?:The|That|This|These|Those|On|Along|Near|Every|Main|One|Another|A) )\\p{Lu}[\\p{L}’'.-]{1,20} ){1,3}(?:Road|Highway|Freeway|Expressway|Bridge|Tunnel|Turnpike|Parkway|road|highway)|(?:Highway|Interstate|Route) \\d{1,3}|I-\\d{1,3}"
/** "The only remaining supply route": the road that the article names. */
const described =
  '(?:only|last|main|sole|vital|key)(?: remaining)?(?: supply)? (?:road|route)|supply route|a road(?= (?:leading )?into)'
const road = `(${named}|${described})`
const verbs = '(?:cut(?: off)?|severed|closed(?: off| down)?|shut(?: off| down)?|blocked(?: off)?|sealed(?: off)?)'
const wordings: readonly [State, RegExp][] = [
  [
    'contested',
    new RegExp(
      `\\b(?:attempt(?:ing|ed|s)?|try(?:ing)?|tried|tries|seek(?:s|ing)?|sought|threaten(?:s|ed|ing)?) to (?:cut(?: off)?|sever|close|block|seal(?: off)?) (?:the )?${road}`,
      'u',
    ),
  ],
  [
    'cut',
    new RegExp(
      `${road}(?: route)?(?: (?:to|into|near|in) [\\p{L} ]{2,30})?,? (?:(?:was|is|were|remains|remained)|(?:has|have|had) been)(?: (?:\\p{Ll}{3,12}ly|still|now|also|both))? (?:${verbs}|(?:rendered )?["“]?impassable)`,
      'u',
    ),
  ],
  [
    'cut',
    new RegExp(
      `\\b(?:${verbs}|severing(?: of)?|cutting(?: off)?|closing|blocking|closure of) (?:both directions of |part of )?(?:the )?${road}`,
      'u',
    ),
  ],
  [
    'open',
    new RegExp(
      `${road},? (?:(?:was|is|has|had|has been|had been|have been|were) )?(?:now |since |finally |fully )?(?:re-?opened|open (?:again|to traffic)|back open)`,
      'u',
    ),
  ],
  ['open', new RegExp(`\\bre-?opened (?:the )?${road}`, 'u')],
  [
    'kept',
    new RegExp(
      `${road}(?: route)?(?: (?:to|into|near|in) [\\p{L} ]{2,30})? (?:(?:remains?|remained)|(?:is|was) still) open\\b`,
      'u',
    ),
  ],
]
const mayTell = /\b(?:cut|sever|clos|shut|block|seal|impass|re-?open|open)/
/** What is not, not yet or no longer. */
const uncertain = /\b(?:if|may|might|could|would|will|not|never|briefly|temporarily|once|years?|could|planned)\b|n[’']t\b/
const prefix = 'road '

/** Whether a road is cut: "the Bergen Road was severed", "closed Highway 12", "the bridge has reopened", "are trying to cut the road". */
export function roadStates(name: string): Pattern {
  return {
    name,
    find: view => {
      const text = view.text(view.sentence).slice(0, longestRead).replace(/\s/g, ' ')
      if (!mayTell.test(text)) return []
      for (const [state, wording] of wordings) {
        const found = wording.exec(text)
        if (found && !uncertain.test(found[0]) && !(isSubject(found) && led.test(text.slice(0, found.index))))
          return tell(found, state, view)
      }
      return []
    },
  }
}

const longestRead = 500
/** "Drive, which runs parallel to I-85, was shut": another road. */
const led = /\b(?:and|or|to|on|of|from|near|at|in|between|along|off|with|by|toward|towards|past|around)(?: the)? $/i
const isSubject = (found: RegExpExecArray): boolean => found[0].startsWith(found[1]!)

const name = new RegExp(`(?:${named})`, 'gu')
const isDescribed = new RegExp(`^(?:${described})`, 'u')

/** The one road that the article names. */
const soleRoad = perArticle(({ digest: { article } }): { road?: string } => {
  const found = [...article.text.slice(0, longestText).matchAll(name)].map(([road]) => road)
  return new Set(found.map(keyOf)).size === 1 ? { road: found[0]! } : {}
})
const longestText = 20_000
const keyOf = (road: string): string => fold(road).replace(/\s+/g, ' ')

function tell(found: RegExpExecArray, state: State, view: View): Match[] {
  const words = isDescribed.test(`${found[1]!} into`) ? soleRoad(view).road : found[1]!
  if (words === undefined) return []
  const start = view.sentence.start + found.index
  const span = { start, end: start + found[0].length }
  const clause = view.clauseAround(span)
  if (
    clause &&
    (clause.polarity === 'denied' || (state !== 'contested' && clause.modality !== 'fact') || isPluperfect(clause, view))
  )
    return []
  const match = tellAt({ road: { text: words, key: `road ${keyOf(words)}` } }, { kind: 'text', words: found[0] }, span, view)
  // whoever is still trying has not done it yet
  return [{ ...match, ...(state === 'contested' ? { stage: 'so-far' as const } : {}), scope: { marks: [`${prefix}${state}`] } }]
}

/** A road is closed and reopened on one day: only another day tells a later state. */
export function compareRoads(a: Claim, b: Claim): Comparison {
  const [ours, theirs] = [marksUnder(prefix, a.scope)[0], marksUnder(prefix, b.scope)[0]]
  if (ours === theirs) return 'equal'
  const isLater = a.published !== undefined && b.published !== undefined && a.published.slice(0, 10) !== b.published.slice(0, 10)
  const both = [ours, theirs]
  if (both.includes('kept') && !both.includes('cut')) return 'unrelated'
  if (both.includes('open')) return isLater ? 'disjoint' : 'unrelated'
  return 'disjoint'
}
