import { contentsOf } from './contents.js'
import type { Match } from './pattern.js'
import { everybody } from './persons.js'
import { tellMention, tellNamed } from './unnamed.js'
import type { View } from './view.js'

/** What may stand before the first name: "the 24-year-old student ", "siblings ". */
const described = /^(?:(?:\p{Ll}[\p{Ll}-]*|\d{1,3}-year-old)\s){0,3}$/u

/** Whoever is named right behind a wording, with those joined to the first: "among the dead were Ann Lee, 54, and Bo Ray". `cue` ends where the first name may begin; what follows the last must fit `behind`, where given. */
export const namesInRow =
  (cue: RegExp, behind?: RegExp) =>
  (view: View): Match[] => {
    const text = view.text(view.sentence)
    const found = cue.exec(text)
    if (!found) return []
    const end = view.sentence.start + found.index + found[0].length
    const first = contentsOf(view.digest, view.sentence.index).names.find(
      ({ kind, entity, start, title }) =>
        kind === 'person' && entity && start >= end && described.test(view.text({ start: end, end: title?.start ?? start })),
    )
    if (!first) return []
    const phrase = view.phrases
      .filter(({ start, end: to }) => start <= first.start && first.start < to)
      .sort((a, b) => b.end - b.start - (a.end - a.start))[0]
    const people = phrase ? everybody(phrase, view).filter(({ span }) => span.start >= first.start) : []
    const last = Math.max(first.end, ...people.map(({ span }) => span.end))
    if (behind && !behind.test(text.slice(last - view.sentence.start))) return []
    return people.length > 0 ? tellNamed(people, view) : tellMention(first, view)
  }
