import { wordSet } from '../language/wordSet.js'
import type { Claim, DraftValue } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import type { Phrase } from '../model/phrase.js'
import { contains, type Span } from '../model/span.js'
import type { AmountValue } from '../model/value.js'
import { accusedMeant } from './accusedMeant.js'
import { contentsOf } from './contents.js'
import { accusedIn } from './groupMeant.js'
import { isOfOldCase } from './oldCases.js'
import type { Match, Pattern } from './pattern.js'
import { agentOf, patientOf, type Somebody, somebody } from './persons.js'
import { tellAt } from './tellAt.js'
import type { View } from './view.js'
import { withinArticle } from './withinArticle.js'

const none = 'no bail'
/** "On $50,000 bail", "in lieu of a $50,000 cash bond". */
const behind = /^[\s-]{0,4}(?:[\p{L}-]{1,40}\s){0,2}?(?:bail|bond)\b/iu
/** "Bail has been set at over $50,000", "reduced his bond from $90,000 to $50,000". */
const before =
  /\b(?:bail|bond)\s(?:[\p{L}'’]+\s){0,5}?(?:from\s\$[\d.,]+(?:\s\p{L}+)?\s)?(?:at|of|to|for|is|was)\s(?:a\s(?:total\sof\s)?)?$/iu
/** What has not been decided, and what somebody asked for, is no bail. */
const asked =
  /\b(?:asked|asking|ask|requested|request|requesting|recommended|sought|seeking|argued|wanted|could|may|might|would|if|when|seeks?|raise)\b/i
/** "Was denied bail", "held without bond", "his bond was revoked"; not "no bond has been set". */
const withoutBail =
  /\b(?:without(?: the)?(?: possibility of| benefit of| right to)?|on no|with no|denied|refused|revoked|denies|refuses)\s(?:\p{L}{1,12}\s){0,1}?(?:bail|bond)\b(?!\s(?:hearing|has|was|reduction|court|jumping))|\b(?:bail|bond)\s(?:was|has been|were)\s(?:denied|refused|revoked)\b/iu
/** "Each charge carries a $100,000 bond", "$5,000 bail on each count": a part of the bail. */
const forEach = /\b(?:each|every|per)\s(?:\p{L}{1,20}\s){0,3}?(?:charge|count|case)s?\b/iu
const ofEach = /^[\s-]?(?:bail|bond)?,?\s?(?:(?:on|for|in)\s)?(?:each|every|per|apiece)\b/iu
/** Characters before a sum in which a word shows that somebody asks for it. */
const reach = 60

/** For which sum somebody may leave custody, or that no sum will do: "is held on $50,000 bail", "her bond was set at $50,000", "held without bail". The article's last word counts. */
export const bails = (name: string): Pattern =>
  withinArticle<Span>(
    told(name),
    (last, { valueSpan }) => (last && last.start > valueSpan.start ? last : valueSpan),
    ({ valueSpan }, last) => valueSpan.start === last.start,
    ({ about }) => about.person!.entity ?? about.person!.key ?? '',
  )

const told = (name: string): Pattern => ({
  name,
  find: view => {
    const text = view.text(view.sentence)
    if (!/\b(?:bail|bond)\b/i.test(text) || isOfOldCase(view)) return []
    const sums = contentsOf(view.digest, view.sentence.index).quantities.flatMap((quantity): Match[] =>
      quantity.kind === 'amount' && typeof quantity.number === 'number' && isBail(quantity, view)
        ? tell(quantity.value as AmountValue, quantity, view)
        : [],
    )
    if (sums.length > 0) return sums
    const found = withoutBail.exec(text)
    if (!found || asked.test(text.slice(0, found.index))) return []
    const start = view.sentence.start + found.index
    return tell({ kind: 'text', words: none }, { start, end: start + found[0].length }, view)
  },
})

function isBail({ start, end }: Span, view: View): boolean {
  const ahead = view.text({ start: Math.max(view.sentence.start, start - reach), end: start })
  if (asked.test(ahead) || forEach.test(ahead)) return false
  const next = view.text({ start: end, end: Math.min(view.sentence.end, end + 60) })
  if (ofEach.test(next)) return false
  return behind.test(next) || before.test(ahead)
}

function tell(value: DraftValue, { start, end }: Span, view: View): Match[] {
  const who = heldOn(start, view)
  const modality = view.clauseAround({ start, end })?.modality ?? 'fact'
  // "was ordered to be held without bail"
  const isTold = modality === 'fact' || /\border(?:s|ed)\b/i.test(view.text({ start: view.sentence.start, end: start }))
  return who && isTold ? [tellAt({ person: who.subject }, value, { start, end }, view)] : []
}

/** Whose bail it is: "Lee's bond", "set bail for Lee", "her bond" of the one held; else whom the clauses before the sum speak of, if it is one. */
function heldOn(offset: number, view: View): Somebody | undefined {
  const paper = view.phrases.find(
    ({ lemma, start, end }) => /^(?:bail|bond)$/.test(lemma) && Math.abs(start - offset) < 100 && end > 0,
  )
  const owner = paper?.possessor === undefined ? undefined : view.phrase(paper.possessor)
  const target = view.phrases.find(
    ({ preposition, start }) =>
      (preposition === 'for' && Math.abs(start - offset) < 40) ||
      (preposition === 'of' && paper !== undefined && start > paper.end && start < paper.end + 6),
  )
  for (const phrase of [owner, target]) {
    const who = phrase && (somebody(phrase, view) ?? accusedMeant(phrase, view)[0])
    if (who) return who
    if (phrase?.plural) return undefined
  }
  return holder(offset, view) ?? theAccused(paper, view)
}

/** "His bond was set at": of the one whom the article names as arrested or charged; of several, the one whom the sentence before tells of. */
function theAccused(paper: Phrase | undefined, view: View): Somebody | undefined {
  const accused = accusedIn(view)
  const [first, ...more] = accused.values()
  const { start, end } = view.sentence
  const here = (each: Somebody): Somebody => ({ ...each, span: { start, end } })
  if (first && more.length === 0) return here(first)
  const previous = view.digest.sentences[view.sentence.index - 1]
  if (!previous || !/^(?:his|her)$/.test(paper?.determiner ?? '')) return undefined
  const named = new Set(view.on(previous).phrases.flatMap(({ entities }) => entities.filter(id => accused.has(id))))
  const [id, ...others] = named
  return id !== undefined && others.length === 0 ? here(accused.get(id)!) : undefined
}

const judges = wordSet('judge magistrate commissioner justice court prosecutor attorney lawyer')

/** Whoever the clauses before the sum speak of, if it is one person; not the judge. */
export function holder(offset: number, view: View): Somebody | undefined {
  const people = view.predications
    .flatMap(predication => (predication.start <= offset ? [patientOf(predication, view), agentOf(predication, view)] : []))
    .filter(found => found !== undefined)
    .filter(({ span }) => !isJudge(span, view))
  const keys = new Set(people.map(({ subject }) => subject.entity ?? subject.key))
  return keys.size === 1 ? people[0] : undefined
}

/** "Judge Kari Dahl", "the county court commissioner". */
const isJudge = (span: Span, view: View): boolean =>
  view.phrases.some(
    phrase =>
      (contains(phrase, span) || contains(span, phrase)) &&
      (judges.has(phrase.lemma) || /^(?:\p{L}+ ){0,3}(?:judge|magistrate|commissioner|justice)\b/iu.test(view.text(phrase))),
  )

/** Bail is set, cut and revoked: another sum on another day is news. "Held without bond" and a sum on one day may be of two charges. */
export function compareBails(a: Claim, b: Claim): Comparison | undefined {
  if (a.value.kind === b.value.kind) return a.value.kind === 'text' ? 'equal' : undefined
  return a.published === b.published ? 'rounding' : 'disjoint'
}
