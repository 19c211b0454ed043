import type { Pos, Token } from '../model/token.js'

/** Longer chains of hyphens are no words. */
const longestWord = 60
const wordEnd = /[\p{L}\p{N}.]$/u
const wordStart = /^[\p{L}\p{N}]/u
const capital = /^\p{Lu}/u

/** Joins what the tokeniser splits: hyphened words ("NATO-Russia", "4-hour", "US-led") and prepositions of several words ("according to"). */
export const joinTokens = (tokens: Token[]): Token[] => joinPrepositions(joinHyphens(tokens))

function joinHyphens(tokens: Token[]): Token[] {
  const out: Token[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    const last = out[out.length - 1]
    const next = tokens[i + 1]
    if (
      token.text === '-' &&
      last &&
      next &&
      last.end === token.start &&
      token.end === next.start &&
      last.end - last.start < longestWord &&
      wordEnd.test(last.text) &&
      wordStart.test(next.text)
    ) {
      out[out.length - 1] = join(last, next, '-')
      i++
      i += joinSeat(tokens, i + 1, out)
      continue
    }
    out.push(token)
  }
  return out
}

/** "D-Calif.", "R-N.Y.": party and state of a member of the US Congress, with its stops. */
const seat = /^[RDI]-\p{Lu}\p{L}{0,6}$/u
const restOfSeat = /^(?:\.|\p{Lu}\.?|Va\.?)$/u

/** How many tokens more belong to the word: no more than the mark that closes it leaves. */
function joinSeat(tokens: readonly Token[], from: number, out: Token[]): number {
  const first = out[out.length - 1]!
  if (!seat.test(first.text)) return 0
  let at = from
  while (at < from + 3 && tokens[at] && tokens[at]!.start === tokens[at - 1]!.end && restOfSeat.test(tokens[at]!.text)) at++
  const rest = tokens.slice(from, at)
  // the stop of "R-Calif." may end the sentence as well
  if (rest.length === 0 || (tokens[at] ? !/^[,)\]]$/.test(tokens[at]!.text) : rest.length === 1)) return 0
  const text = first.text + rest.map(token => token.text).join('')
  out[out.length - 1] = { ...first, end: rest[rest.length - 1]!.end, text, lower: text.toLowerCase(), lemma: text.toLowerCase() }
  return rest.length
}

function join(a: Token, b: Token, mark: string): Token {
  const text = a.text + mark + b.text
  let pos: Pos
  if (b.pos === 'VERB' || b.pos === 'ADJ') pos = 'ADJ'
  else if (capital.test(a.text) && capital.test(b.text)) pos = 'PROPN'
  else if (a.pos === 'NUM' && b.pos === 'NUM') pos = 'NUM'
  else if (b.pos === 'NOUN' || b.pos === 'PROPN') pos = a.pos === 'NUM' || a.pos === 'ADJ' ? 'ADJ' : 'NOUN'
  else pos = b.pos
  return { start: a.start, end: b.end, text, lower: text.toLowerCase(), lemma: text.toLowerCase(), pos }
}

const longWords = new Map<string, { words: string[]; pos: Pos }[]>()
const add = (phrase: string, pos: Pos): void => {
  const words = phrase.split(' ')
  longWords.set(words[0]!, [...(longWords.get(words[0]!) ?? []), { words, pos }])
}
for (const phrase of [
  'in addition to',
  'according to',
  'because of',
  'due to',
  'instead of',
  'ahead of',
  'along with',
  'together with',
  'as well as',
  'in front of',
  'on behalf of',
  'as part of',
  'in response to',
  'prior to',
  'next to',
  'out of',
  'outside of',
  'such as',
  'rather than',
  'other than',
  'in spite of',
  'apart from',
  'in favor of',
  'in favour of',
  'in connection with',
  'in charge of',
  'on top of',
  'in place of',
  'in retaliation for',
  'in exchange for',
  'in the wake of',
  'in the course of',
  'at the end of',
  'as of',
  'away from',
  'close to',
  'by means of',
  'with regard to',
  'aside from',
  'except for',
  'in case of',
  'as a result of',
  'in light of',
  'in the event of',
  'on account of',
  'in terms of',
  'in lieu of',
  'as opposed to',
  'thanks to',
  'as for',
  'up to',
  'regardless of',
  'subject to',
  'contrary to',
  'in line with',
  'in support of',
  'in view of',
  'in the framework of',
  'within the framework of',
  'in the face of',
]) {
  add(phrase, 'ADP')
}
for (const phrase of 'in fact,of course,for example,for instance,in addition,so far,in part,in general,in particular,at last,at first,as well,at once,by contrast,in turn,after all,at all,in person,on average'.split(
  ',',
))
  add(phrase, 'ADV')

/** "in addition to", "according to": one word, so that their nouns are no phrases. */
function joinPrepositions(tokens: Token[]): Token[] {
  const out: Token[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    const found = longWords.get(token.lower)?.find(({ words }) => isAt(words, tokens, i))
    if (!found) {
      out.push(token)
      continue
    }
    const { words, pos } = found
    const text = words.join(' ')
    out.push({ start: token.start, end: tokens[i + words.length - 1]!.end, text, lower: text, lemma: text, pos })
    i += words.length - 1
  }
  return out
}

function isAt(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  for (let n = 1; n < words.length; n++) if (tokens[at + n]?.lower !== words[n]) return false
  // "due to begin", "subject to change"; "up to 12" is a bound
  const next = tokens[at + words.length]
  return (
    !(words.at(-1) === 'to' && words.length === 2 && (next?.pos === 'VERB' || next?.pos === 'AUX')) &&
    !(words[0] === 'up' && next?.pos === 'NUM')
  )
}
