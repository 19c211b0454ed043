/** Letter or digit? By range, not \p{L}: many times as fast, and no decision made with it hangs on a rare sign. */
const isWordCode = (code: number): boolean =>
  (code > 96 && code < 123) ||
  (code > 64 && code < 91) ||
  (code > 47 && code < 58) ||
  (code > 191 && ((code < 0x2000 && code !== 0xd7 && code !== 0xf7) || (code > 0x2bff && code < 0xfe00)))

/** Marks that stand within a word: ' . & - and the curly apostrophe. */
const isInnerMark = (code: number): boolean => code === 39 || code === 46 || code === 38 || code === 45 || code === 0x2019

/** Calls back with start and end of each word: letters and digits with marks within ("U.S", "don't", "Covid-19", "AT&T"). One pass. */
export function eachWord(text: string, visit: (start: number, end: number) => void): void {
  for (let at = 0; at < text.length; at++) {
    if (!isWordCode(text.charCodeAt(at))) continue
    const start = at
    let end = ++at
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (isWordCode(code)) end = at + 1
      else if (!isInnerMark(code)) break
    }
    visit(start, end)
  }
}
