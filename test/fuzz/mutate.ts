/** Numbers from 0 to 1 that the seed alone decides (mulberry32, Tommy Ettinger 2017). */
export const chance = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** What readers of English stumble over: marks, figures, days, names, controls, halves of characters. */
const scraps = [
  ...'.,;:!?-–—()[]{}"\'“”‘’«»/\\|*#@&%$€£=<>+~^_`…·• \t\n\r\v\f'.split(''),
  '\r\n',
  '\n\n',
  '---\n',
  '\n---\n',
  ': ',
  ' - ',
  '\u00a0',
  '\u00ad',
  '\u0085',
  '\u200b',
  '\u200d',
  '\u2028',
  '\u202e',
  '\ufeff',
  '\ufffd',
  '\u0000',
  '\u001b[31m',
  '\ud83d',
  '\ude00',
  '😀',
  'e\u0301',
  'İ',
  'ß',
  'ﬁ',
  '١٢',
  '１２',
  '½',
  '0',
  '1',
  '007',
  '12',
  '1,234',
  '1.5',
  '1e9',
  '99999999999999999999',
  '$',
  '3 million',
  'twenty-one',
  'a dozen',
  'half',
  'hundreds of thousands',
  '12 January 2022',
  '31 February',
  'Monday',
  'last week',
  'in 2019',
  '10:07 a.m.',
  '25:61',
  'GMT',
  'two and a half years ago',
  'between 3 and 5',
  'U.S.',
  'Mr. ',
  'Ann Lee',
  'NATO',
  "Oslo's",
  'the mayor',
  'Deputy Foreign Minister ',
  ' said ',
  ' not ',
  ' was led by ',
  ' killed ',
  ' who ',
  ' and ',
  ' of the ',
  ' according to ',
  '__proto__',
  'constructor',
  'http://a.b/',
  '::error',
  ']]>',
  '<b>',
  '=1+1',
]

/** Texts that a text was made of or that are put into it. */
export interface Seeds {
  texts: readonly string[]
  /** Longest result, in UTF-16 code units. */
  longest: number
}

/** A text of the seeds, changed in one to eight places. */
export const mutate = ({ texts, longest }: Seeds, random: () => number): string => {
  const below = (n: number): number => Math.floor(random() * n)
  const pick = <Item>(items: readonly Item[]): Item => items[below(items.length)]!
  const cut = (text: string, most: number): string => {
    const from = below(text.length + 1)
    return text.slice(from, from + 1 + below(most))
  }
  let text = cut(pick(texts), longest)
  for (let left = 1 + below(8); left > 0; left--) {
    const at = below(text.length + 1)
    const [before, after] = [text.slice(0, at), text.slice(at)]
    const way = below(8)
    if (way === 0) text = before + after.slice(below(40))
    else if (way === 1) text = before + pick(scraps) + after
    else if (way === 2) text = before + pick(scraps) + after.slice(1)
    else if (way === 3) text = before + cut(pick(texts), 200) + after
    else if (way === 4) text = before + pick(scraps).repeat(1 + below(60)) + after
    else if (way === 5) text = after + before
    else if (way === 6) text = before + String.fromCharCode(below(0x10000)) + after.slice(1)
    else text = before + cut(text, 80).repeat(1 + below(8)) + after
  }
  return text.slice(0, longest)
}
