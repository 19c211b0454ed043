import { isAsserted, type Predication } from '../model/predication.js'
import { isLocalHarm } from './articleFrame.js'
import { isOfThePast } from './toldTimes.js'
import type { View } from './view.js'

const harming = new Set(['kill', 'murder', 'slay', 'gun down', 'execute'])
const shooting = new Set(['shoot', 'stab', 'wound', 'beat'])

/** "Was killed", "was fatally shot", "was shot to death", "was found dead", "succumbed to her wounds": the role of whoever died; nothing where nobody did. */
export function deathBy(predication: Predication, view: View): 'agent' | 'object' | undefined {
  const role = roleOfDead(predication, view)
  const object = role === 'object' ? view.role(predication, 'object') : undefined
  if (!object || !/self$/i.test(view.text(object))) return role
  // "Lee killed himself"; "he killed himself" may be anybody
  return view.role(predication, 'agent')?.kind === 'name' ? 'agent' : undefined
}

function roleOfDead(predication: Predication, view: View): 'agent' | 'object' | undefined {
  if (
    !isAsserted(predication) ||
    predication.form === 'infinitive' ||
    !isLocalHarm(view.digest) ||
    isOfThePast(view.digest, view.sentence)
  )
    return undefined
  const { verb, adjective } = predication
  const token = view.sentence.tokens[predication.token]!
  if (spared.test(view.text({ start: Math.max(view.sentence.start, token.start - 90), end: token.start }))) return undefined
  if (harming.has(verb)) return 'object'
  const behind = view.text({ start: token.end, end: Math.min(view.sentence.end, token.end + 50) })
  if (verb === 'find') return adjective === 'dead' ? 'object' : undefined
  if (shooting.has(verb))
    return /\bfatally\s$/i.test(view.text({ start: Math.max(0, token.start - 9), end: token.start })) ||
      /^\s(?:to death|dead|and killed)\b/i.test(behind)
      ? 'object'
      : undefined
  if (verb === 'succumb') return /^\sto\s(?:\p{L}{1,8}\s){0,2}?(?:injur|wounds?\b)/iu.test(behind) ? 'agent' : undefined
  return verb === 'lose' && /^\s(?:his|her) life\b/i.test(behind) ? 'agent' : undefined
}

/** "Nearly killed", "could have hit her and killed her". */
const spared = /\b(?:nearly|almost)\s$|\b(?:could|might|would)(?: have|['’]ve) [^.;,]{0,60}? (?:and|or) $/i

/** Where "pronounced dead" ends. */
export function deathBehind(from: number, view: View): number | undefined {
  const found = /^\s(?:dead|deceased)\b/i.exec(view.text({ start: from, end: from + 10 }))
  return found ? from + found[0].length : undefined
}
