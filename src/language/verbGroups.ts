import type { Tense } from '../model/mention.js'
import type { Modality, Polarity } from '../model/report.js'
import type { Token, VerbForm } from '../model/token.js'
import { isPhrasal } from './phrasalVerbs.js'
import { isIntransitive } from './verbClasses.js'
import { chained, infinitiveBehind, isBase, modals, particles, verbForm } from './verbs.js'
import { isPassive, tenseOf } from './voice.js'
import { wordSet } from './wordSet.js'

/** A verb with its auxiliaries, negation and adverbs: "has not been sent", "is expected to head". */
export interface VerbGroup {
  first: number
  last: number
  /** Main verb. */
  main: number
  lemma: string
  form: VerbForm
  /** "to lead" without anything before it, "to" first. */
  infinitive: boolean
  /** Opens with an -ing form: "leading", "having been sent". */
  gerund: boolean
  /** Has an auxiliary or a form that only a finite verb has; a bare -ed form is open. */
  finite: boolean
  voice: 'active' | 'passive'
  tense: Tense
  polarity: Polarity
  modality: Modality
  adverbs: string[]
  /** First auxiliary in lower case ("would"). */
  auxiliary?: string
  /** An auxiliary whose verb stands behind the subject: "did police find". */
  inverted?: true
}

const negations = wordSet("n't not never")
/** "Have all been", "has since been". */
const inside = wordSet('all both each since')
const softening = wordSet('only just merely simply necessarily')
const adjectives = wordSet(
  'likely unlikely due set able unable ready willing unwilling bound sure certain prepared scheduled expected poised free eligible',
)
const adjectiveDenied = wordSet('unlikely unable unwilling')
const adjectivePossible = wordSet('likely able ready willing free eligible')
/** "is said to lead": only the passive says nothing of its own. */
const told = wordSet(
  'think allege say report rumor rumour presume suspect accuse estimate understand assume consider fear know believe vote move order',
)
const unfulfilled = wordSet('hope intend plan want mean expect aim')

/** Reads the verb group that starts at `start`, or nothing. Looks at a bounded number of words. */
export function readVerbGroup(tokens: readonly Token[], start: number): VerbGroup | undefined {
  const first = tokens[start]!
  const infinitive = first.lower === 'to' && verbAhead(tokens, start + 1)
  if (!infinitive && first.pos !== 'AUX' && first.pos !== 'VERB') return undefined
  return new GroupReader(tokens, start, infinitive).read()
}

class GroupReader {
  private readonly auxiliaries: Token[] = []
  /** Where the auxiliaries of the main verb begin, behind the last "expected to". */
  private own = 0
  private chains = 0
  /** "had hoped to", "had been expected to". */
  private overtaken = false
  private at: number
  private main = -1
  private last: number
  private lastAuxiliary = -1
  private polarity: Polarity = 'affirmed'
  private modality: Modality = 'fact'
  private readonly adverbs: string[] = []

  constructor(
    private readonly tokens: readonly Token[],
    private readonly start: number,
    private readonly infinitive: boolean,
  ) {
    this.at = infinitive ? start + 1 : start
    this.last = start
    const noun = infinitive ? tokens[start - 1] : undefined
    const told = noun?.pos === 'NOUN' ? infinitiveBehind.get(noun.lemma) : undefined
    if (told === 'denied') this.polarity = 'denied'
    else if (told) this.modality = told
  }

  read(): VerbGroup | undefined {
    while (this.at < this.tokens.length && this.step());
    let inverted = false
    if (this.main < 0) {
      const be = this.auxiliaries.at(-1)
      if (!be || this.auxiliaries.length === this.own) return undefined
      inverted = modals.has(be.lower) || be.lemma === 'do'
      this.main = this.lastAuxiliary
      this.last = Math.max(this.last, this.main)
      if (!inverted) this.auxiliaries.pop()
    }
    return this.finish(inverted)
  }

  /** Takes the word at `at`, or says that the group is over. */
  private step(): boolean {
    const token = this.tokens[this.at]!
    const { lower, pos } = token
    if (negations.has(lower) && (this.main < 0 || lower === "n't")) {
      // "did not only meet", "not just": no negation
      if (softening.has(this.tokens[this.at + 1]?.lower ?? '')) {
        this.adverbs.push('not only')
        this.at += 2
        return true
      }
      if (this.main < 0 && this.at > this.start && lower !== "n't" && !this.isAhead(this.at + 1) && this.auxiliaries.length === 0)
        return false
      this.negate()
      this.last = this.at++
      return true
    }
    if (lower === 'no' && this.tokens[this.at + 1]?.lower === 'longer') {
      this.negate()
      this.adverbs.push('no longer')
      this.last = this.at + 1
      this.at += 2
      return true
    }
    if (this.main >= 0) return false
    if (pos === 'AUX') return this.onAuxiliary(token)
    if (pos === 'VERB') return this.onVerb(token)
    if (adjectives.has(lower) && this.auxiliaries.length > this.own) return this.onAdjective(lower)
    if ((pos === 'ADV' || (this.at > this.start && inside.has(lower))) && this.isAhead(this.at + 1)) {
      this.adverbs.push(lower)
      this.at++
      return true
    }
    return false
  }

  private negate(): void {
    this.polarity = this.polarity === 'denied' ? 'affirmed' : 'denied'
  }

  private onAuxiliary(token: Token): boolean {
    this.auxiliaries.push(token)
    const modal = modals.get(token.lower)
    if (modal && this.modality === 'fact') this.modality = modal
    this.lastAuxiliary = this.last = this.at++
    // "is to head", "had to leave", "ought to go"
    if (
      this.tokens[this.at]?.lower === 'to' &&
      verbAhead(this.tokens, this.at + 1) &&
      (token.lemma === 'be' || token.lemma === 'have' || modal)
    ) {
      if (token.lemma === 'be' && this.modality === 'fact') this.modality = 'plan'
      this.at++
    }
    return true
  }

  private onVerb(token: Token): boolean {
    const form = verbForm(token)
    // "got arrested", "get admitted"
    const next = this.tokens[this.at + 1]
    if (
      token.lemma === 'get' &&
      next?.pos === 'VERB' &&
      (verbForm(next) === 'ed' || verbForm(next) === 'participle') &&
      !isIntransitive(next.lemma)
    ) {
      this.auxiliaries.push(token)
      this.lastAuxiliary = this.last = this.at++
      return true
    }
    this.main = this.last = this.at++
    const kind =
      token.lower === 'going'
        ? 'plan'
        : told.has(token.lemma) && !isPassive(this.auxiliaries.slice(this.own), form, token.lemma)
          ? undefined
          : chained.get(token.lemma)
    let behind = this.at
    while (behind < this.at + 3 && this.tokens[behind]?.pos === 'ADV') behind++
    if (!kind || this.tokens[behind]?.lower !== 'to' || !verbAhead(this.tokens, behind + 1)) return true
    if (form === 'ing' && this.auxiliaries.length === 0) return true
    this.overtaken = unfulfilled.has(token.lemma) || isPassive(this.auxiliaries.slice(this.own), form, token.lemma)
    this.chain(kind, behind)
    return true
  }

  private onAdjective(lower: string): boolean {
    if (this.tokens[this.at + 1]?.lower !== 'to' || !verbAhead(this.tokens, this.at + 2)) return false
    if (adjectiveDenied.has(lower)) {
      this.negate()
      this.modality = 'possibility'
      this.chain('fact', this.at + 1)
    } else this.chain(adjectivePossible.has(lower) ? 'possibility' : 'plan', this.at + 1)
    return true
  }

  private chain(kind: 'plan' | 'possibility' | 'fact' | 'denied', to: number): void {
    if (kind === 'denied') this.negate()
    else if (kind !== 'fact' && (this.modality === 'fact' || kind === 'possibility')) this.modality = kind
    this.chains++
    this.own = this.auxiliaries.length
    this.main = -1
    this.at = to + 1
  }

  private isAhead(at: number): boolean {
    for (let i = at; i < this.tokens.length && i < at + 4; i++) {
      const { pos, lower } = this.tokens[i]!
      if (pos === 'VERB' || pos === 'AUX') return true
      if (adjectives.has(lower) && this.tokens[i + 1]?.lower === 'to') return true
      if (pos !== 'ADV' && !negations.has(lower)) return false
    }
    return false
  }

  private finish(inverted: boolean): VerbGroup {
    const { tokens, auxiliaries, start, infinitive, main } = this
    const verb = tokens[main]!
    const form = verbForm(verb)
    let lemma = verb.lemma.toLowerCase()
    const particle = tokens[this.last + 1]
    if (
      particle &&
      this.last === main &&
      particles.has(particle.lower) &&
      isPhrasal(lemma, particle.lower, tokens[this.last + 2])
    ) {
      lemma = `${lemma} ${particle.lower}`
      this.last++
    }
    const lead = infinitive ? undefined : tokens[start]!
    const gerund = lead !== undefined && verbForm(lead) === 'ing' && lead.pos !== 'NOUN'
    const helped = auxiliaries.length > 0 || this.chains > 0
    let tense = tenseOf(
      auxiliaries[0] ?? verb,
      auxiliaries.length > 0 || infinitive ? 'base' : this.chains > 0 ? verbForm(tokens[start]!) : form,
    )
    let { modality } = this
    const hadPerfect = auxiliaries.some(
      (token, n) => modals.get(token.lower) === 'possibility' && auxiliaries[n + 1]?.lemma === 'have',
    )
    if (hadPerfect && !auxiliaries.some(({ lower }) => lower === 'may' || lower === 'might' || lower === 'must'))
      modality = 'counterfactual'
    // "had been expected to lead", "was supposed to lead": the plan is over
    if (modality === 'plan' && auxiliaries[0]?.lower === 'had' && this.overtaken) modality = 'counterfactual'
    if (modality === 'plan' && tense === 'present') tense = 'future'
    const finite = !infinitive && !gerund && (helped || form === 's' || form === 'past' || form === 'base' || verb.lemma === 'be')
    const group: VerbGroup = {
      first: start,
      last: Math.max(this.last, main),
      main,
      lemma,
      form,
      infinitive,
      gerund,
      finite,
      voice: isPassive(auxiliaries.slice(this.own), form, lemma) ? 'passive' : 'active',
      tense,
      polarity: this.polarity,
      modality,
      adverbs: this.adverbs,
    }
    if (auxiliaries[0]) group.auxiliary = auxiliaries[0].lower
    if (inverted) group.inverted = true
    return group
  }
}

/** "to" before a verb: a bare infinitive follows, maybe behind adverbs. */
function verbAhead(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < tokens.length && i < at + 3; i++) {
    const token = tokens[i]!
    if (token.pos === 'VERB' || (token.pos === 'AUX' && (token.lower === 'be' || token.lower === 'have' || token.lower === 'do')))
      return isBase(token)
    if (token.pos !== 'ADV' && !negations.has(token.lower)) return false
  }
  return false
}
