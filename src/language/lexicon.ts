import type { Pos, Token } from '../model/token.js'

/** Joins what the tokeniser split at hyphens ("NATO-Russia", "4-hour", "US-led") and mends tags that news English gets wrong. */
export function correctPos(tokens: Token[]): Token[] {
  const joined = joinPrepositions(joinHyphens(tokens))
  for (let i = 0; i < joined.length; i++) mend(joined, i)
  return joined
}

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
      /[\p{L}\p{N}.]$/u.test(last.text) &&
      /^[\p{L}\p{N}]/u.test(next.text)
    ) {
      out[out.length - 1] = join(last, next, '-')
      i++
      continue
    }
    out.push(token)
  }
  return out
}

function join(a: Token, b: Token, mark: string): Token {
  const text = a.text + mark + b.text
  const capital = /^\p{Lu}/u
  let pos: Pos
  if (b.pos === 'VERB' || b.pos === 'ADJ') pos = 'ADJ'
  else if (capital.test(a.text) && capital.test(b.text)) pos = 'PROPN'
  else if (a.pos === 'NUM' && b.pos === 'NUM') pos = 'NUM'
  else if (b.pos === 'NOUN' || b.pos === 'PROPN') pos = a.pos === 'NUM' || a.pos === 'ADJ' ? 'ADJ' : 'NOUN'
  else pos = b.pos
  return { start: a.start, end: b.end, text, lower: text.toLowerCase(), lemma: text.toLowerCase(), pos }
}

const longPrepositions = new Map<string, string[]>()
for (const phrase of [
  'in addition to', 'according to', 'because of', 'due to', 'instead of', 'ahead of', 'along with', 'together with', 'as well as', 'in front of', 'on behalf of', 'as part of', 'in response to', 'prior to', 'next to', 'out of',
  'outside of', 'such as', 'rather than', 'other than', 'in spite of', 'apart from', 'in favor of', 'in favour of', 'in connection with', 'in charge of', 'on top of', 'in place of', 'in retaliation for', 'in exchange for', 'in the wake of',
  'in the course of', 'at the end of', 'as of', 'away from', 'close to', 'by means of', 'with regard to', 'aside from', 'except for', 'in case of', 'in view of', 'in the framework of', 'within the framework of', 'in the face of',
]) {
  const words = phrase.split(' ')
  longPrepositions.set(words[0]!, [...(longPrepositions.get(words[0]!) ?? []), phrase])
}

/** "in addition to", "according to": one word, so that their nouns are no phrases. */
function joinPrepositions(tokens: Token[]): Token[] {
  const out: Token[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    const options = longPrepositions.get(token.lower)
    const match = options?.find(phrase => phrase.split(' ').every((word, n) => tokens[i + n]?.lower === word) && !(phrase === 'due to' && tokens[i + 2]?.pos === 'VERB'))
    if (!match) {
      out.push(token)
      continue
    }
    const length = match.split(' ').length
    const last = tokens[i + length - 1]!
    out.push({ start: token.start, end: last.end, text: match, lower: match, lemma: match, pos: 'ADP' })
    i += length - 1
  }
  return out
}

const determiners = new Set(
  'the a an this that these those his her its their our my your no every each any some another all both either neither'.split(
    ' ',
  ),
)
const prepositions = new Set(
  'of in on at by for with from to into onto over under between among against during through across near after before since until till within without toward towards around about above below behind beside besides beyond despite inside outside per via upon amid amidst alongside along off throughout following including concerning regarding like unlike than as'.split(
    ' ',
  ),
)

export const isDeterminer = (lower: string): boolean => determiners.has(lower)
export const isPreposition = (lower: string): boolean => prepositions.has(lower)
