import { departureManners } from './departureManners.js'
import type { Match, Pattern } from './pattern.js'
import { perArticle } from './perArticle.js'
import { posts } from './posts.js'
import { came, unlessCome, waits } from './waiting.js'

/** Whether somebody is still in the post that he has left by a later report. */
export const tenureStates = (name: string): Pattern => unlessCome(told(name), ({ about }) => about.person!.entity ?? '')

const leaving = departureManners('left')
const holding = posts('holds', ['title', 'apposition', 'copula', 'as'])

/** An article that tells of a departure, whosever it is, is no witness that somebody stays. */
const isOfDepartures = perArticle(({ digest: { article } }) =>
  /\b(?:resigned|resigns|(?:will|to|would) resign|stepp(?:ed|ing) down|steps? down|stepp(?:ed|ing) aside|ousted|ouster|fired as|(?:was|been) (?:fired|dismissed|removed|replaced)|sacked|outgoing|quits?|retir(?:es|ed|ing|ement)|resignation|departure|(?:is|will be) (?:leaving|out)|leaves|last day)\b/i.test(
    article.text.slice(0, longestText),
  ),
)
const longestText = 20_000
/** Held for life. */
const rank = /^(?:gen(?:eral)?|col(?:onel)?|capt(?:ain)?|lt|lieutenant|sgt|sergeant|maj(?:or)?|adm(?:iral)?|officer)\b/i

function told(name: string): Pattern {
  return {
    name,
    find: view => {
      const gone = leaving.find(view).map(
        (match): Match => ({
          ...match,
          value: { kind: 'text', words: `out of office (${view.text(match.valueSpan)})` },
          scope: { marks: [came] },
        }),
      )
      if (gone.length > 0 || isOfDepartures(view)) return gone
      return holding.find(view).flatMap((match): Match[] => {
        if (match.polarity === 'denied' || match.modality !== 'fact' || match.stage === 'former') return []
        if (match.value.kind === 'post' && rank.test(match.value.title)) return []
        return [{ ...match, value: { kind: 'text', words: `in office` }, stage: 'so-far', scope: { marks: [waits] } }]
      })
    },
  }
}
