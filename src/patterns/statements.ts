import { fold } from '../language/fold.js'
import { wordSet } from '../language/wordSet.js'
import type { Phrase } from '../model/phrase.js'
import type { Predication } from '../model/predication.js'
import type { Sentence } from '../model/sentence.js'
import type { Span } from '../model/span.js'
import { remember } from '../values/remember.js'
import type { Match, Pattern } from './pattern.js'
import { itemsOf } from './telling.js'
import type { View } from './view.js'

/** Verbs that carry no news of their own: what they frame does. */
export const light = wordSet(
  'be have do say tell add get go make take come seem appear become let want know think see ask call note believe',
)
const idle = wordSet(
  'the a an of in on at to for by with from and or but not as is was were be been are has have had will would could should may might can do did this that these those it its his her their they he she we you i who which what when where there then than also just very more most other such no so if about into over after before up out one',
)

/** "it" may be another country in each article, whatever else the clauses share. */
const persons = wordSet('he she they him her them his their')

/** Longest clause taken whole, in characters; longer ones are cut to their core. */
const longest = 150
const fewestWords = 3
/** Of a clause whose verb and subject or object are known. */
const fewestOfCore = 2

/** Every clause that tells something, by its content words: stage resolve keeps those that two articles tell in like words. */
export function statements(name: string): Pattern {
  return {
    name,
    find: view => [
      ...view.predications.flatMap((predication): Match[] => {
        if (
          predication.modality === 'condition' ||
          predication.modality === 'counterfactual' ||
          predication.form === 'infinitive'
        )
          return []
        const span = coreOf(predication, view)
        const words = contentOf(span, predication, view)
        const core = coreItems(predication, span, view)
        if (words.length < (core.length > 1 ? fewestOfCore : fewestWords)) return []
        return [matchOf(span, [...words, ...core, ...verbsOf(predication, span, view)], predication, view)]
      }),
      ...view.phrases.flatMap((phrase): Match[] => {
        const span = view.whole(phrase)
        if (phrase.kind === 'pronoun' || phrase.time !== undefined || span.end - span.start > longest) return []
        const words = contentOf(span, undefined, view)
        // "the 1700 block of Elm Street", "two boys and eight men": a phrase tells something where it holds a name or figure
        if (words.length < fewestWords || !words.some(word => word.startsWith('@') || /^\d/.test(word))) return []
        return [matchOf(span, ['noun:', ...words], undefined, view)]
      }),
    ],
  }
}

function matchOf(span: Span, items: readonly string[], predication: Predication | undefined, view: View): Match {
  const text = view.text(span).replace(/\s+/g, ' ')
  return {
    about: { words: { text, key: items.join(' ') } },
    value: { kind: 'text', words: text },
    valueSpan: span,
    evidence: span,
    polarity: predication?.polarity ?? 'affirmed',
    modality: predication?.modality ?? 'fact',
    saidBy: view.saidBy(predication, span),
  }
}

/** The verb of the clause, and its "in support of"; where the verb carries no news, those within ("while saying he supports it, also said"). */
function verbsOf({ verb }: Predication, span: Span, { sentence }: View): string[] {
  const isLight = light.has(verb)
  const within = sentence.tokens.flatMap(({ pos, lower, lemma, start, end }) => {
    if (start < span.start || end > span.end) return []
    return isLight && pos === 'VERB' && !light.has(lemma) ? [lemma] : (siding.get(lower) ?? [])
  })
  return [...(isLight ? [] : [verb]), ...within].map(lemma => `lemma:${lemmaOf(lemma)}`)
}

/** "strike_down": one item of a key. */
export const lemmaOf = (verb: string): string => fold(verb).replaceAll(' ', '_')

/** What the clause says was done and by or to whom: "verb:~arrest", "object:@e4". Nothing for verbs that carry no news. */
function coreItems(predication: Predication, span: Span, view: View): string[] {
  if (light.has(predication.verb)) return []
  const verbs = itemsOf(fold(predication.verb), true).map(item => `verb:${item}`)
  const roles = predication.roles.flatMap(({ name, phrase: n }) => {
    const phrase = view.phrase(n)
    if ((name !== 'agent' && name !== 'object') || phrase.start < span.start || phrase.end > span.end) return []
    const items = phrase.entities.length > 0 ? phrase.entities.map(id => `@${id}`) : headItems(phrase)
    return items.map(item => `${name}:${item}`)
  })
  return roles.length === 0 ? [] : [...verbs, ...roles]
}

const headItems = ({ kind, lemma }: Phrase): readonly string[] => (kind === 'pronoun' ? [] : itemsOf(fold(lemma), false))

/** The clause, or where it runs long its verb with the arguments next to it. */
function coreOf(predication: Predication, view: View): Span {
  if (predication.end - predication.start <= longest) return { start: predication.start, end: predication.end }
  const verb = view.sentence.tokens[predication.token]!
  let { start, end } = verb
  for (const { phrase: n } of predication.roles) {
    const phrase = view.phrase(n)
    if (Math.max(end, phrase.end) - Math.min(start, phrase.start) > longest) continue
    start = Math.min(start, phrase.start)
    end = Math.max(end, phrase.end)
  }
  return { start, end }
}

/** Lemmas of the content words; names as "@entity", so that "he" and "the minister" count as the one they stand for. */
export function contentOf(span: Span, predication: Predication | undefined, view: View): string[] {
  const found = new Set<string>()
  const named = new Set<number>()
  // loops without iterators: every clause and phrase of every sentence is looked at
  const { phrases } = view
  for (let n = 0; n < phrases.length; n++) {
    const phrase = phrases[n]!
    if (phrase.entities.length === 0) continue
    if (phrase.start < span.start || phrase.end > span.end) continue
    for (let at = 0; at < phrase.entities.length; at++) {
      found.add(`${phrase.kind === 'pronoun' && persons.has(phrase.lemma) ? '?' : ''}@${phrase.entities[at]}`)
      if (phrase.kind !== 'noun') for (let t = phrase.first; t <= phrase.last; t++) named.add(t)
    }
  }
  const { tokens } = view.sentence
  const items = itemsOfTokens(view.sentence)
  for (let t = 0; t < tokens.length && tokens[t]!.end <= span.end; t++) {
    if (tokens[t]!.start < span.start || named.has(t)) continue
    if (predication && t === predication.token && light.has(predication.verb)) continue
    const own = items[t]!
    for (let n = 0; n < own.length; n++) found.add(own[n]!)
  }
  return [...found]
}

const nothing: readonly string[] = []

/** What sides are taken by without a verb. */
const siding = new Map([
  ['in support of', 'support'],
  ['in favor of', 'support'],
  ['in favour of', 'support'],
  ['in opposition to', 'oppose'],
])

/** What each token of a sentence tells: clauses and phrases overlap, and all of them ask. */
const itemsOfTokens = remember(({ tokens }: Sentence): readonly (readonly string[])[] =>
  tokens.map(({ pos, lemma, lower: told }) => {
    const side = siding.get(told)
    if (side !== undefined) return itemsOf(side, true)
    if (pos !== 'NOUN' && pos !== 'PROPN' && pos !== 'VERB' && pos !== 'ADJ' && pos !== 'NUM') return nothing
    const lower = lemma.toLowerCase()
    if (idle.has(lower)) return nothing
    return pos === 'NUM' ? [lower] : itemsOf(fold(lower), pos === 'VERB')
  }),
)
