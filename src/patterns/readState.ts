import { wordSet } from '../language/wordSet.js'
import type { Token } from '../model/token.js'
import { idiomAt, isGraded } from './harmIdioms.js'
import { type Harm, harmOfState, harmOfUndergoing } from './harmWords.js'

export interface State {
  harm: Harm
  /** Token that tells it. */
  at: number
  /** "feared dead", "believed to have been killed". */
  doubtful?: boolean
  denied?: boolean
  /** "were also killed": beside others. */
  also?: boolean
  /** "died at the scene": some of the dead. */
  part?: boolean
  /** "seriously wounded": some of the wounded. */
  graded?: boolean
  /** Told in words that may be said of other matters too: "were told to leave". */
  loose?: boolean
  /** "Did not survive": its negation tells the harm. */
  affirmed?: boolean
  /** "were among the dead": some of them, and all of their kind. */
  among?: boolean
}

const doubting = new Set(['feared', 'believed', 'presumed', 'thought'])
const linking = wordSet(
  'who that which total altogether reported confirmed found pronounced declared listed left remain remains remained still to have has had get got been be being as also all both were was are is wound wound-up died went gone',
)
const grading = new Set(['seriously', 'critically', 'severely', 'gravely', 'badly', 'slightly', 'lightly'])
/** Tokens of a parenthesis or prepositional phrase that may stand between the people and what happened to them. */
const longestInsertion = 14

/** What happened to the people whose noun ends right before `from`: "were killed", ", including a child, died", "in the car were hurt", "dead". */
export function readState(tokens: readonly Token[], from: number): State | undefined {
  let at = from
  let passive = false
  let active = false
  let doubtful = false
  let denied = false
  let graded = false
  let inserted = false
  let fatal = false
  let also = false
  for (let hops = 0; at < tokens.length && hops < 14; hops++) {
    const { lower, lemma, pos } = tokens[at]!
    const idiom = idiomAt(tokens, at, passive, denied)
    if (idiom) {
      if (idiom.denied) denied = false
      if (isGraded(tokens, at)) graded = true
      return { ...done(idiom.harm), loose: true, ...(idiom.denied ? { affirmed: true } : {}) }
    }
    // "civilians mostly women and children were killed": its commas are lost
    if (!inserted && !passive && /^(?:mostly|mainly|largely)$/.test(lower)) {
      const next = skipInsertion(tokens, at)
      if (next !== undefined) {
        inserted = true
        at = next
        continue
      }
    }
    const others = lower === 'among' && !denied ? harmAmong(tokens, at) : undefined
    if (others) return { harm: others, at: at + 2, among: true, affirmed: true, ...(doubtful ? { doubtful } : {}) }
    const undergone = harmOfUndergoing(lemma.toLowerCase())
    if (undergone && pos !== 'NOUN') return done(undergone)
    const harm = harmOfState(lower)
    if (harm && !(harm !== 'missing' && isActive(tokens, at, passive, active))) return shot(harm)
    if (isHitByBullets(tokens, at)) return done('shot')
    if (pos === 'AUX' || lower === 'been' || lower === 'being') {
      if (lemma === 'be' || lower === 'been' || lower === 'being') passive = true
      else if (lemma === 'have') active = true
      else if (lower !== 'did') doubtful ||= /^(?:may|might|could|would|will|can|should)$/.test(lower)
      at++
      continue
    }
    if (lower === 'not' || lower === "n't") {
      denied = !denied
      at++
      continue
    }
    // "had yet to be found"
    if (lower === 'yet' && tokens[at + 1]?.lower === 'to') {
      denied = !denied
      at += 2
      continue
    }
    // "are now known to have died"
    if (passive && lower === 'known') {
      at++
      continue
    }
    if (doubting.has(lower)) {
      doubtful = true
      at++
      continue
    }
    if (pos === 'ADV' || linking.has(lower)) {
      if (grading.has(lower)) graded = true
      if (lower === 'fatally' || lower === 'mortally') fatal = true
      if (lower === 'also') also = true
      at++
      continue
    }
    if (!inserted && !passive) {
      const next = skipInsertion(tokens, at)
      if (next !== undefined) {
        inserted = true
        at = next
        continue
      }
    }
    return undefined
  }
  return undefined

  function done(harm: Harm): State {
    return {
      harm,
      at,
      ...(doubtful ? { doubtful } : {}),
      ...(denied ? { denied } : {}),
      ...(graded ? { graded } : {}),
      ...(also ? { also } : {}),
      ...(harm !== 'hospitalised' && isPart(tokens, at) ? { part: true } : {}),
    }
  }

  /** "shot dead", "shot to death", "shot and killed", "fatally shot". */
  function shot(harm: Harm): State {
    // "fatally wounded"
    if (harm !== 'shot') return done(harm === 'injured' && fatal ? 'killed' : harm)
    const [next, second] = [tokens[at + 1]?.lower, tokens[at + 2]?.lower]
    const dead =
      fatal ||
      next === 'dead' ||
      (next === 'to' && second === 'death') ||
      (next === 'and' && (second === 'killed' || tokens[at + 3]?.lower === 'killed'))
    return done(dead ? 'killed' : 'shot')
  }
}

/** "Among the dead", "among those wounded". */
function harmAmong(tokens: readonly Token[], at: number): Harm | undefined {
  const [article, state, next] = tokens.slice(at + 1, at + 4)
  if (!state || !/^(?:the|those)$/.test(article!.lower) || /^(?:and|or)$/.test(next?.lower ?? '')) return undefined
  return harmOfState(state.lower) ?? (state.lower === 'fatalities' ? 'killed' : undefined)
}

/** What opens a time, and no object. */
const timely = wordSet(
  'last this early late earlier later today tonight yesterday monday tuesday wednesday thursday friday saturday sunday overnight',
)

/** "Two men killed a guard": a past tense with somebody right behind it, and no form of "be" before it. */
function isActive(tokens: readonly Token[], at: number, passive: boolean, active: boolean): boolean {
  if (passive) return false
  if (active) return true
  const next = tokens[at + 1]
  const { lower } = tokens[at]!
  if (lower === 'dead' || lower === 'homeless' || lower === 'missing' || next === undefined) return false
  // "and eight others injured last weekend"
  if (timely.has(next.lower)) return false
  return (
    next.pos === 'DET' ||
    next.pos === 'PRON' ||
    next.pos === 'NUM' ||
    next.pos === 'PROPN' ||
    next.pos === 'NOUN' ||
    (next.pos === 'ADJ' && next.lower !== 'dead')
  )
}

/** Goes over ", including eight children," or "in the car"; where reading goes on, if a verb comes behind it. */
function skipInsertion(tokens: readonly Token[], from: number): number | undefined {
  const comma = tokens[from]!.lower === ','
  if (!comma && tokens[from]!.pos !== 'ADP' && !/^(?:including|mostly|mainly|largely|\()$/.test(tokens[from]!.lower))
    return undefined
  for (let at = from + 1; at < tokens.length && at <= from + longestInsertion; at++) {
    const { lower, pos, lemma } = tokens[at]!
    if (comma ? lower === ',' : pos === 'PUNCT' && lower !== ')') return comma && isVerbal(tokens[at + 1]) ? at + 1 : undefined
    if (!comma && (pos === 'AUX' || harmOfUndergoing(lemma.toLowerCase()) !== undefined)) return at
    if (!comma && harmOfState(lower) && tokens[at + 1]?.pos !== 'NOUN') return isLeft(tokens, from) ? at : undefined
    if (!comma && pos === 'VERB' && lower !== 'including') return undefined
  }
  return undefined
}

/** "Left 35 people including 22 children dead". */
const isLeft = (tokens: readonly Token[], from: number): boolean =>
  tokens[from]!.lower === 'including' &&
  tokens.slice(Math.max(0, from - longestCount), from).some(({ lemma }) => lemma === 'leave')
/** Tokens of "left at least 35 people". */
const longestCount = 6

const isVerbal = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.pos === 'AUX' || token.pos === 'VERB' || token.pos === 'ADV' || harmOfState(token.lower) !== undefined)

const limbs = wordSet(
  'chest leg legs arm arms head abdomen back shoulder stomach foot feet hand thigh neck face groin torso knee buttocks hip ankle',
)

/** "was shot in the leg": one of those shot. "died at the scene", "was pronounced dead at a hospital": others may have died elsewhere. */
const isPart = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens.slice(at + 1, at + 5).map(({ lower }) => lower)
  return (
    (next[0] === 'at' || next[0] === 'on' || next[0] === 'in') &&
    next.some(
      word =>
        limbs.has(word) || word === 'scene' || word === 'spot' || word === 'site' || word === 'hospital' || word === 'instantly',
    )
  )
}

/** "were struck by gunshots", "hit by gunfire", "suffered gunshot wounds". */
function isHitByBullets(tokens: readonly Token[], at: number): boolean {
  const next = tokens.slice(at, at + 5).map(({ lower }) => lower)
  if (next[0] === 'hit' || next[0] === 'struck')
    return next[1] === 'by' && next.slice(2).some(word => /^(?:gunfire|bullets?|gunshots?|shots)$/.test(word))
  return (
    /^(?:suffer(?:ed|ing)?|sustain(?:ed|ing)|received|with)$/.test(next[0]!) &&
    next.slice(1, 4).includes('gunshot') &&
    next.some(word => /^(?:wounds?|injur(?:y|ies))$/.test(word))
  )
}
