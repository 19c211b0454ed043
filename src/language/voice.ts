import type { Tense } from '../model/mention.js'
import type { Token, VerbForm } from '../model/token.js'
import { modals } from './verbs.js'
import { wordSet } from './wordSet.js'

const beForms = wordSet("be am is are was were been being 's 're 'm get gets got getting gotten")
/** Behind "'s" these are no passives: "she's become". */
const hasDone = wordSet('become be come go get have do see say make take win lose give know show run')

/** Does the last auxiliary make a passive of the form: "was held", "got arrested", not "has held"? */
export function isPassive(own: readonly Token[], form: VerbForm, lemma: string): boolean {
  const last = own.at(-1)
  if (!last || (form !== 'ed' && form !== 'participle') || last.lower === "'ve") return false
  if (last.lower === "'s" && hasDone.has(lemma)) return false
  return last.lemma === 'be' || beForms.has(last.lower)
}

/** Tense by the first auxiliary, or by the form of the verb where there is none. */
export function tenseOf(lead: Token, form: VerbForm): Tense {
  const { lower } = lead
  const modal = modals.get(lower)
  if (modal)
    return modal === 'plan'
      ? 'future'
      : lower === 'may' || lower === 'can' || lower === 'ca' || lower === 'must' || lower === 'cannot'
        ? 'present'
        : 'past'
  if (
    lower === 'was' ||
    lower === 'were' ||
    lower === 'had' ||
    lower === 'did' ||
    lower === 'has' ||
    lower === 'have' ||
    lower === "'ve" ||
    lower === 'got'
  )
    return 'past'
  return form === 'past' || form === 'ed' || form === 'participle' ? 'past' : 'present'
}
