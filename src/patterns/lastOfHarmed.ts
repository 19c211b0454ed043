import type { Phrase } from '../model/phrase.js'
import type { Span } from '../model/span.js'
import type { Token } from '../model/token.js'
import type { CountValue } from '../model/value.js'
import { type Harm, harmOfCounted, harmOfDoing, harmOfState, harmOfUndergoing } from './harmWords.js'
import { readState } from './readState.js'
import { victimsOf } from './victims.js'
import type { View } from './view.js'

interface Last {
  harm: Harm
  victims: string
  value: CountValue
  valueSpan: Span
  at: number
}

/** More are those of many years. */
const most = 60

/** "A fourth person has died": four at least. "The only fatality": one. */
export function lastOfHarmed(phrase: Phrase, view: View): Last | undefined {
  if (phrase.kind !== 'noun' || phrase.plural) return undefined
  const { tokens } = view.sentence
  const make = (at: number, value: Omit<CountValue, 'kind' | 'of' | 'step'>): Last => ({
    harm: 'killed',
    victims: 'person',
    value: { kind: 'count', ...value, of: 'person', step: 1 },
    valueSpan: { start: phrase.start, end: phrase.end },
    at,
  })
  const quantity = view.quantity(phrase)
  if (quantity?.value.kind === 'ordinal') {
    const { n } = quantity.value
    if (n < 2 || n > most) return undefined
    const at = deathOf(phrase, tokens)
    return at === undefined || !isLatest(phrase, at, view) || tellsOtherHarm(phrase, view) ? undefined : make(at, { min: n })
  }
  if (quantity || !/^(?:only|sole|lone|single)$/.test(tokens[phrase.head - 1]?.lower ?? '') || phrase.determiner !== 'the')
    return undefined
  const at = harmOfCounted(phrase.lemma) === 'killed' ? phrase.head : deathOf(phrase, tokens)
  return at === undefined ? undefined : make(at, { min: 1, max: 1 })
}

/** "A man was killed and two women were wounded", "killed a man and injured two women": one death beside so many hurt, where headline or lead sums up. */
export function oneBesideHurt(phrase: Phrase, view: View): Last | undefined {
  const { tokens } = view.sentence
  const { determiner, first, last, head } = phrase
  if (phrase.kind !== 'noun' || phrase.plural || phrase.members.length > 0 || view.quantity(phrase)) return undefined
  if (!/^(?:an?|one)$/.test(determiner ?? '') || !anybody.test(phrase.lemma) || view.sentence.index >= leadSentences)
    return undefined
  const killing = /^(?:kill|killed|kills|killing)$/.test(tokens[first - 1]?.lower ?? '')
  const at = killing ? first - 1 : deathOf(phrase, tokens)
  if (at === undefined || at > last + farthest) return undefined
  const rest = view.text({ start: tokens[Math.max(at, head)]!.end, end: view.sentence.end })
  if (!besideHurt.test(rest) || severally.test(view.text(view.sentence))) return undefined
  return {
    harm: 'killed',
    victims: 'person',
    value: { kind: 'count', min: 1, max: 1, of: 'person', step: 1 },
    valueSpan: { start: phrase.start, end: phrase.end },
    at,
  }
}

const anybody = /^(?:man|woman|person|boy|girl|teen|teenager|child|student|worker|passenger|driver|soldier|officer|guard)$/
/** Tokens between somebody and the verb of his death. */
const farthest = 4
const besideHurt =
  /^,?\s(?:and|while|with)\s(?:wounded|injured|hurt|wounding|injuring|(?:at least\s)?(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|several|dozens)\s(?:[\p{L}-]{1,14}\s){0,3}?(?:(?:was|were)\s)?(?:\p{L}{3,12}ly\s)?(?:wounded|injured|hurt))\b/iu
const severally = /\b(?:another|separate|other (?:shooting|attack|incident|crash)|second|also|each)\b/i

/** Token that tells the death of the one whom the phrase names: "person has died", "claimed a fourth life", "death". */
function deathOf({ lemma, head, first, last }: Phrase, tokens: readonly Token[]): number | undefined {
  if (lemma === 'death' || lemma === 'fatality') return head
  if (lemma === 'life') return /^(?:claim|take|cost)$/.test(tokens[first - 1]?.lemma.toLowerCase() ?? '') ? first - 1 : undefined
  if (!victimsOf(lemma)) return undefined
  const state = readState(tokens, last + 1)
  return state?.harm === 'killed' && !state.denied && !state.doubtful ? state.at : undefined
}

/** "A fourth person has died", "the fourth to die"; not "the fourth victim was found dead", who is the fourth of those who were shot. */
function isLatest({ lemma, determiner, last }: Phrase, at: number, { sentence }: View): boolean {
  if (lemma === 'life') return true
  const { tokens } = sentence
  if (determiner === 'the') return tokens[last + 1]?.lower === 'to' && tokens[last + 2]?.lemma === 'die'
  if (lemma === 'death' || lemma === 'fatality') return true
  if (!/^(?:die|perish|succumb|lose)$/.test(tokens[at]!.lemma.toLowerCase())) return false
  return (
    sentence.prominence !== 'body' ||
    sentence.index < leadSentences ||
    tokens.slice(last, at).some(({ lemma }) => lemma === 'have')
  )
}

const leadSentences = 4

/** "Two were hurt and a third died": the third of those who came to harm. */
function tellsOtherHarm(phrase: Phrase, { digest, sentence }: View): boolean {
  const before = digest.sentences[sentence.index - 1]
  const told = [
    ...(before && before.paragraph === sentence.paragraph ? before.tokens : []),
    ...sentence.tokens.slice(0, phrase.first),
  ]
  return told.some(({ lower, lemma }) => {
    const own = lemma.toLowerCase()
    const harm = harmOfState(lower) ?? harmOfUndergoing(own) ?? harmOfDoing(own) ?? harmOfCounted(own)
    return harm !== undefined && harm !== 'killed' && harm !== 'arrested'
  })
}
