import type { View } from './view.js'

const searching = /\b(?:search(?:ed|es|ing)?|look(?:ed|ing)?|hunt(?:ed|ing)?) for (?:the )?(?:at least |about |some )?$/i
/** Characters before a figure within which the verb stands. */
const reach = 40

/** "Divers are searching for three people": is the figure that begins here one of people who are looked for? */
export const isSearchedFor = (start: number, view: View): boolean =>
  searching.test(view.text({ start: Math.max(view.sentence.start, start - reach), end: start }))
