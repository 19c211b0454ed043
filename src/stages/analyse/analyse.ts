import { findArticleNames } from '../../language/articleNames.js'
import { findClauses } from '../../language/clauses.js'
import { restoreOwners } from '../../language/lostOwners.js'
import { findPhrases } from '../../language/phrases.js'
import { findQuotations } from '../../language/quotations.js'
import { splitSentences } from '../../language/sentences.js'
import { tagWords } from '../../language/tagger.js'
import type { Article } from '../../model/article.js'
import type { Digest } from '../../model/digest.js'
import type { Tense, TimeMention } from '../../model/mention.js'
import type { NameMention } from '../../model/name.js'
import type { Sentence } from '../../model/sentence.js'
import type { Span } from '../../model/span.js'
import { readQuantities } from '../../values/quantities.js'
import { resolveTime } from '../../values/resolveTime.js'
import { readTimes } from '../../values/times.js'
import { findEntities } from './entities.js'
import { findEvents } from './events.js'
import { findParagraphs } from './paragraphs.js'
import { resolveReferences } from './references.js'
import { findSpeakers } from './speakers.js'
import { capitalisedWords, trueCase } from './trueCase.js'

/** Everything that the article alone tells: sentences with their clauses, names, times, quantities, quotations, who is who and which events there are. */
export function analyse(article: Article): Digest {
  const { text } = article
  const paragraphs = findParagraphs(article)
  const times = readTimes(text)
  const quantities = readQuantities(text, times)
  const pieces = paragraphs.flatMap((paragraph, n) =>
    splitSentences(text, paragraph.start, paragraph.end).map(span => ({
      ...span,
      paragraph: n,
      prominence: paragraph.prominence,
    })),
  )
  const capitals = capitalisedWords(
    pieces.filter(({ prominence }) => prominence !== 'headline').map(({ start, end }) => text.slice(start, end)),
  )
  const tagged = pieces.map(piece => {
    const raw = text.slice(piece.start, piece.end)
    return tagWords(piece.prominence === 'headline' ? trueCase(raw, capitals) : raw, piece.start)
  })
  restoreOwners(tagged, text)
  const named = findArticleNames(tagged, text)
  const names: NameMention[] = named.flat()
  let first = 0
  const drafts = pieces.map((piece, index) => {
    const own = named[index]!
    first += own.length
    return { ...piece, index, tokens: tagged[index]!, own, first: first - own.length }
  })
  const entities = findEntities(names, text)
  const timeAt = walker(times)
  const quantityAt = walker(quantities)
  const sentences: Sentence[] = drafts.map(({ own, first, ...draft }) => {
    const marks = {
      names: own.map((name, n) => ({ at: first + n, name })),
      times: timeAt(draft).map(([at, time]) => ({ at, time })),
      quantities: quantityAt(draft).map(([at, quantity]) => ({ at, quantity })),
    }
    const phrases = findPhrases(draft.tokens, marks)
    return { ...draft, phrases, predications: findClauses(draft.tokens, phrases, draft.prominence === 'headline') }
  })
  resolveReferences(sentences, names, entities)
  const quotations = paragraphs.flatMap(paragraph => findQuotations(text, paragraph))
  const byId = new Map(entities.map(entity => [entity.id, entity]))
  findSpeakers(sentences, quotations, text, byId)
  const daysOf = (time: TimeMention, tense: Tense): string[] => daysMeant(time, tense, article.published)
  const events = findEvents({ sentences, names, times, entities: byId, text, daysOf })
  return { article, sentences, names, times, quantities, quotations, entities, events, claims: [], words: [] }
}

/**
 * What an expression of time says about the day, as signatures that may be compared with others of the same sort: ISO day or month, day of the year ("--01-12") or weekday
 * ("W3") where the article's own day is not known yet.
 */
function daysMeant(time: TimeMention, tense: Tense, published: string | null): string[] {
  const { expression } = time
  if (!published && (expression.relative || expression.weekday !== undefined || expression.year === undefined)) {
    const found: string[] = []
    if (expression.month !== undefined && expression.day !== undefined)
      found.push(`--${String(expression.month).padStart(2, '0')}-${String(expression.day).padStart(2, '0')}`)
    if (expression.weekday !== undefined && !expression.relative) found.push(`W${expression.weekday}`)
    return found
  }
  const { timex } = resolveTime(expression, { ...(published ? { published } : {}), tense })
  const day = /^\d{4}(?:-\d{2}(?:-\d{2})?)?/.exec(timex.value)?.[0]
  return day ? [day] : []
}

/** Mentions inside each of several spans that are asked for in order, with their numbers. */
function walker<T extends Span>(mentions: readonly T[]): (span: Span) => [number, T][] {
  let at = 0
  return span => {
    while (at < mentions.length && mentions[at]!.end <= span.start) at++
    const found: [number, T][] = []
    for (let n = at; n < mentions.length && mentions[n]!.start < span.end; n++)
      if (mentions[n]!.start >= span.start && mentions[n]!.end <= span.end) found.push([n, mentions[n]!])
    return found
  }
}
