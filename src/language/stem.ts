const endings = [
  'ations',
  'ation',
  'itions',
  'ition',
  'ments',
  'ment',
  'ances',
  'ance',
  'ences',
  'ence',
  'ings',
  'ing',
  'ions',
  'ion',
  'ers',
  'er',
  'ors',
  'or',
  'ally',
  'al',
  'ly',
  'ies',
  'es',
  'ed',
  's',
  'e',
  'y',
]
const shortest = 4

/** What words of one root have in common, roughly: "negotiators" and "negotiation" are "negotiat". For likeness alone, never to print. */
export function stem(word: string): string {
  for (const ending of endings)
    if (word.length - ending.length >= shortest && word.endsWith(ending)) return word.slice(0, word.length - ending.length)
  return word
}
