import type { Predication } from '../model/predication.js'
import type { Match, Pattern } from './pattern.js'
import type { View } from './view.js'

/** Verbs that carry no news of their own: what they frame does. */
const light = new Set(
  'be have do say tell add get go make take come seem appear become let want know think see ask call note believe'.split(' '),
)
const idle = new Set(
  'the a an of in on at to for by with from and or but not as is was were be been are has have had will would could should may might can do did this that these those it its his her their they he she we you i who which what when where there then than also just very more most other such no so if about into over after before up out one'.split(
    ' ',
  ),
)

/** Longest clause taken whole, in characters; longer ones are cut to their core. */
const longest = 150
const fewestWords = 3

/** Every clause that tells something, by its content words: stage resolve keeps those that two articles tell in like words. */
export function statements(name: string): Pattern {
  return {
    name,
    find: view =>
      view.predications.flatMap((predication): Match[] => {
        if (
          predication.modality === 'condition' ||
          predication.modality === 'counterfactual' ||
          predication.form === 'infinitive'
        )
          return []
        const span = coreOf(predication, view)
        const words = contentOf(span, predication, view)
        if (words.length < fewestWords) return []
        return [
          {
            about: { words: { text: view.text(span).replace(/\s+/g, ' '), key: words.join(' ') } },
            value: { kind: 'text', words: view.text(span).replace(/\s+/g, ' ') },
            valueSpan: span,
            evidence: span,
            polarity: predication.polarity,
            modality: predication.modality,
            saidBy: view.saidBy(predication, span),
          },
        ]
      }),
  }
}

/** The clause, or where it runs long its verb with the arguments next to it. */
function coreOf(predication: Predication, view: View): { start: number; end: number } {
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
function contentOf(span: { start: number; end: number }, predication: Predication, view: View): string[] {
  const found = new Set<string>()
  const named = new Set<number>()
  for (const phrase of view.phrases) {
    if (phrase.start < span.start || phrase.end > span.end) continue
    for (const id of phrase.entities) {
      found.add(`@${id}`)
      if (phrase.kind !== 'noun') for (let t = phrase.first; t <= phrase.last; t++) named.add(t)
    }
  }
  view.sentence.tokens.forEach((token, t) => {
    if (token.start < span.start || token.end > span.end || named.has(t)) return
    if (token.pos !== 'NOUN' && token.pos !== 'PROPN' && token.pos !== 'VERB' && token.pos !== 'ADJ' && token.pos !== 'NUM')
      return
    const lemma = token.lemma.toLowerCase()
    if (idle.has(lemma) || (t === predication.token && light.has(predication.verb))) return
    found.add(lemma)
  })
  return [...found]
}
