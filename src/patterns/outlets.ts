import { isSaying } from '../language/verbs.js'
import type { Span } from '../model/span.js'
import type { Match, Pattern } from './pattern.js'
import type { View } from './view.js'

/** Houses of news, by the names that papers give them; networks of several channels count as one. */
const house =
  /(?<![\p{L}’'-])(?:CNN(?: International)?|Fox Business(?: Network)?|Fox News(?: Channel| Sunday)?|MSNBC|C-SPAN|CNBC|(?:ABC|CBS|NBC|CBN|BBC)(?: News| Radio)?|NPR|PBS|National Public Radio|(?:The )?Associated Press|AP|Reuters|AFP|Agence France-Presse|Bloomberg(?: News| TV)?|Politico|POLITICO|BuzzFeed(?: News)?|Newsmax|Breitbart(?: News)?|Univision|Telemundo|Al[- ]Jazeera|Sky News|USA T(?:oday|ODAY)|Vanity Fair|Twitter|Facebook|(?:(?:The|the) )?(?:Hill|Guardian|Atlantic|New Yorker|Daily (?:Caller|Beast|Mail|Telegraph)|Weekly Standard|(?:(?:New|Los|Las|San|Fort|St\.|Salt|Kansas|Des|[A-Z][a-z]{2,14}) ){1,3}(?:Times|Post|Herald|Tribune|Journal|Globe|Chronicle|Examiner|Register|Star|Inquirer|Sun|Dispatch|Gazette|Monitor|Observer)|HuffPost))(?![\p{L}-])/gu
/** Cheap test: a sentence that brings somebody before a house of news. */
const mayTell = /\b(?:told|tell|interview\w*|appear\w*|said|spoke|speaking|wrote|posted|tweeted|claimed|added|argued)\b/
/** What stands right before the house. */
const before =
  /(?:\b(?:told|tells|telling)|\binterview\w*(?: (?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day)?(?: (?:morning|night|evening))? (?:with|on|to|by)|\bappear\w*(?: \w+day)?(?: \w+)? on|\b(?:spoke|speaking) (?:to|with|on)|\b(?:said|wrote|posted|added|claimed|argued) (?:to|on)|\b(?:said|wrote|argued) (?:on )?\w+day(?: morning| night| evening)? on|\b(?:to|on) the (?:news )?(?:Web site|website|network|newspaper))\s(?:the\s|an?\s)?[“"‘']?$/
/** Characters before the house that are looked at. */
const nearBy = 60

/** "Kari Dahl told Reuters", "said in an interview on CNN": before which house of news, or on which service, somebody spoke. */
export function outlets(name: string): Pattern {
  return {
    name,
    find: view => {
      const text = view.text(view.sentence)
      if (!mayTell.test(text)) return []
      return [...text.matchAll(house)].flatMap((found): Match[] => {
        const start = view.sentence.start + found.index
        const span = { start, end: start + found[0].length }
        if (!before.test(text.slice(Math.max(0, found.index - nearBy), found.index)) || isQuoted(start, view)) return []
        const person = speakerNear(span, view)
        if (person === undefined) return []
        const words = nameOf(found[0])
        return [
          {
            about: { speaker: view.subjectOf(view.entity(person)), outlet: { text: words, key: `outlet ${words}` } },
            value: { kind: 'text', words },
            valueSpan: span,
            evidence: { start: view.sentence.start, end: view.sentence.end },
            polarity: 'affirmed',
            modality: 'fact',
            saidBy: null,
          },
        ]
      })
    },
  }
}

const isQuoted = (at: number, view: View): boolean =>
  view.digest.quotations.some(({ inner, fragment }) => !fragment && inner.start <= at && at < inner.end)

/** "The New York Times" / "New York Times", "Fox News Channel" / "Fox News". */
function nameOf(words: string): string {
  const plain = words.replace(/^the /i, '').replace(/^(?:AP)$/, 'Associated Press')
  if (/^fox news/i.test(plain)) return 'Fox News'
  if (/^(?:ABC|CBS|NBC|CBN|BBC|CNN|BuzzFeed|Bloomberg|Breitbart|Fox Business)/.test(plain))
    return plain.replace(/ (?:News|Radio|International|TV|Network)$/, '')
  return /^(?:usa today|politico)$/i.test(plain) ? (/^u/i.test(plain) ? 'USA Today' : 'Politico') : plain
}

/** Who speaks: the subject of the verb of saying nearest to the house, or of the clause round it. */
function speakerNear(span: Span, view: View): string | undefined {
  let best: string | undefined
  let distance = Number.POSITIVE_INFINITY
  for (const predication of view.predications) {
    const { start, end } = view.sentence.tokens[predication.token]!
    if (predication.voice === 'passive' || predication.form === 'infinitive' || isQuoted(start, view)) continue
    const agent = view.role(predication, 'agent')
    const person = agent && view.personMeant(agent)
    if (!person) continue
    const away = (start < span.start ? span.start - end : start - span.end) + (isSaying(predication.verb) ? 0 : nearBy)
    if (away >= distance) continue
    distance = away
    best = person
  }
  return best
}
