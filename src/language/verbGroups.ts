import type { Tense } from '../model/mention.js'
import type { Modality, Polarity } from '../model/report.js'
import type { Token, VerbForm } from '../model/token.js'
import { chained, modals, particles, verbForm } from './verbs.js'

/** A verb with its auxiliaries, negation and adverbs: "has not been sent", "is expected to head". */
export interface VerbGroup {
  first: number
  last: number
  /** Main verb. */
  main: number
  lemma: string
  form: VerbForm
  /** "to lead" without anything before it. */
  infinitive: boolean
  /** Has an auxiliary or a form that only a finite verb has. */
  finite: boolean
  voice: 'active' | 'passive'
  tense: Tense
  polarity: Polarity
  modality: Modality
  adverbs: string[]
  copula: boolean
}

const negations = new Set(["n't", 'not', 'never', 'nor'])
const phrasal = new Set(
  'rule out,carry out,call off,hand over,take over,break out,shut down,step down,set up,kick off,go off,turn down,turn over,hold up,hold off,back down,blow up,break up,bring down,burn down,close down,cut off,find out,gun down,give up,lay off,let off,pick up,pull out,put off,put out,shoot down,show up,sign off,stand down,swear in,take off,tear down,throw out,wipe out,work out,fall apart,track down,point out,turn out'.split(','),
)
const adjectives = new Set('likely unlikely due set able unable ready willing unwilling bound sure certain prepared scheduled expected poised'.split(' '))

/** Reads the verb group that starts at `start`, or nothing. */
export function readVerbGroup(tokens: readonly Token[], start: number): VerbGroup | undefined {
  const first = tokens[start]!
  let at = start
  const infinitive = first.lower === 'to' && isVerbAhead(tokens, start + 1)
  if (!infinitive && first.pos !== 'AUX' && first.pos !== 'VERB') return undefined
  if (infinitive) at++
  const auxiliaries: Token[] = []
  const adverbs: string[] = []
  let polarity: Polarity = 'affirmed'
  let modality: Modality = 'fact'
  let main = -1
  let last = start
  while (at < tokens.length) {
    const token = tokens[at]!
    const { lower, pos } = token
    if (negations.has(lower)) {
      polarity = polarity === 'denied' ? 'affirmed' : 'denied'
      last = at++
      continue
    }
    if (lower === 'no' && tokens[at + 1]?.lower === 'longer') {
      polarity = 'denied'
      adverbs.push('no longer')
      at += 2
      continue
    }
    if (pos === 'AUX') {
      if (main >= 0) break
      auxiliaries.push(token)
      const modal = modals.get(lower)
      if (modal && modality === 'fact') modality = modal
      last = at++
      // "is to head", "had to leave"
      if (tokens[at]?.lower === 'to' && isVerbAhead(tokens, at + 1) && (token.lemma === 'be' || token.lemma === 'have')) {
        if (token.lemma === 'be' && modality === 'fact') modality = 'plan'
        at++
      }
      continue
    }
    if (pos === 'VERB') {
      if (main >= 0) break
      main = at
      last = at++
      const next = afterAdverbs(tokens, at)
      const kind = chained.get(token.lemma)
      if (kind && tokens[next]?.lower === 'to' && isVerbAhead(tokens, next + 1)) {
        const passive = isPassive(auxiliaries, verbForm(token))
        if (kind === 'denied') polarity = polarity === 'denied' ? 'affirmed' : 'denied'
        else if (kind !== 'fact' && (modality === 'fact' || kind === 'possibility')) modality = kind
        void passive
        if (token.lemma !== 'be') auxiliaries.push({ ...token, lemma: 'chain' })
        main = -1
        at = next + 1
      }
      continue
    }
    if (main < 0 && auxiliaries.length > 0 && adjectives.has(lower)) {
      const next = at + 1
      if (tokens[next]?.lower === 'to' && isVerbAhead(tokens, next + 1)) {
        const kind = lower === 'unlikely' || lower === 'unable' || lower === 'unwilling' ? 'denied' : chained.get(lower)
        if (kind === 'denied') {
          polarity = polarity === 'denied' ? 'affirmed' : 'denied'
          modality = 'possibility'
        } else if (modality === 'fact') modality = kind === 'possibility' || lower === 'able' || lower === 'ready' || lower === 'willing' ? 'possibility' : 'plan'
        auxiliaries.push({ ...token, lemma: 'chain' })
        at = next + 1
        continue
      }
      break
    }
    if (main < 0 && (pos === 'ADV' || (pos === 'ADP' && lower === 'about' && false)) && verbFollows(tokens, at + 1)) {
      adverbs.push(lower)
      at++
      continue
    }
    break
  }
  if (main < 0) {
    const be = auxiliaries[auxiliaries.length - 1]
    if (!be || be.lemma === 'chain') return undefined
    main = tokens.lastIndexOf(be)
    auxiliaries.pop()
    if (modals.has(be.lower)) return undefined
  }
  const verb = tokens[main]!
  const form = verbForm(verb)
  const auxiliary = auxiliaries.filter(({ lemma }) => lemma !== 'chain')
  let lemma = verb.lemma.toLowerCase()
  const particle = tokens[last + 1]
  if (particle && particles.has(particle.lower) && phrasal.has(`${lemma} ${particle.lower}`)) {
    lemma = `${lemma} ${particle.lower}`
    last++
  }
  const chain = auxiliaries.findIndex(token => token.lemma === 'chain')
  const own = chain < 0 ? auxiliary : auxiliaries.slice(auxiliaries.map(token => token.lemma).lastIndexOf('chain') + 1)
  const lead = auxiliary[0] ?? (chain < 0 ? verb : auxiliaries[chain]!)
  let tense = tenseOf(lead, form, auxiliary.length > 0 || chain >= 0)
  if (modality === 'plan' && tense === 'present') tense = 'future'
  const perfect = auxiliary.some(token => token.lemma === 'have') && auxiliary.some(token => /^(?:would|could|should|might|'d)$/.test(token.lower) && token.lemma !== 'have')
  if (perfect) modality = auxiliary.some(({ lower }) => lower === 'might') ? 'possibility' : 'counterfactual'
  // "had been expected to lead": the plan is over
  if (modality === 'plan' && auxiliary[0]?.lower === 'had') modality = 'counterfactual'
  const finite = !infinitive && (auxiliary.length > 0 || chain >= 0 || form === 's' || form === 'past' || (form === 'base' && !infinitive) || (verb.lemma === 'be' && form !== 'ing'))
  return { first: start, last: Math.max(last, main), main, lemma, form, infinitive, finite, voice: isPassive(own, form) ? 'passive' : 'active', tense, polarity, modality, adverbs, copula: verb.lemma === 'be' || /^(?:become|remain|stay)$/.test(verb.lemma) }
}

const isPassive = (auxiliaries: readonly Token[], form: VerbForm): boolean => {
  const last = auxiliaries.filter(token => token.lemma !== 'chain').at(-1)
  return (form === 'ed' || form === 'participle') && last !== undefined && (last.lemma === 'be' || last.lemma === 'get' || /^(?:was|were|is|are|been|being|be|'s|'re|got)$/.test(last.lower)) && last.lower !== "'ve"
}

function tenseOf(lead: Token, form: VerbForm, hasAuxiliary: boolean): Tense {
  const { lower } = lead
  if (/^(?:will|shall|'ll|wo)$/.test(lower)) return 'future'
  if (/^(?:was|were|had|did|has|have|'ve)$/.test(lower)) return 'past'
  if (/^(?:would|could|should|might|'d)$/.test(lower)) return 'past'
  if (hasAuxiliary) return 'present'
  return form === 'past' || form === 'ed' || form === 'participle' ? 'past' : 'present'
}

function isVerbAhead(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < tokens.length && i < at + 3; i++) {
    const { pos, lower } = tokens[i]!
    if (pos === 'VERB' || (pos === 'AUX' && (lower === 'be' || lower === 'have' || lower === 'do'))) return !/(?:ing|ed)$/.test(lower) || /^(?:need|feed|speed|bring|sing|bleed|exceed|succeed|proceed|heed|seed|ring|swing|sting|cling|wed|shed|embed|spring|string|fling|wring|breed)$/.test(lower)
    if (pos !== 'ADV' && !negations.has(lower)) return false
  }
  return false
}

/** After adverbs comes a verb or the group ends before them ("was again" / "was again elected"). */
function verbFollows(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < tokens.length && i < at + 4; i++) {
    const { pos, lower } = tokens[i]!
    if (pos === 'VERB' || pos === 'AUX' || adjectives.has(lower)) return true
    if (pos !== 'ADV' && !negations.has(lower)) return false
  }
  return false
}

function afterAdverbs(tokens: readonly Token[], at: number): number {
  let next = at
  while (next < tokens.length && tokens[next]!.pos === 'ADV') next++
  return next
}
