import { wordSet } from './wordSet.js'

const gerundNouns = wordSet(
  'shooting meeting killing bombing building hearing opening closing ruling wedding fighting flooding stabbing warning briefing sentencing filing finding hiring landing voting wounding shelling funding spending trading training rating crossing gathering beginning',
)

/** Words in -ing that news uses as nouns: "the shooting", "a hearing". */
export const isGerundNoun = (lower: string): boolean => gerundNouns.has(lower)
