import { wordSet } from '../language/wordSet.js'
import { party } from './fillers.js'
import { occasionAt } from './occasion.js'
import type { Match, Pattern } from './pattern.js'
import { tellIn } from './tellIn.js'
import type { View } from './view.js'

/** Who is held responsible: "the group claimed responsibility for the attack", "Kabul blamed the group for the bombing". */
export function blame(name: string): Pattern {
  return {
    name,
    find: view =>
      view.predications.flatMap((predication): Match[] => {
        const blamed = blamedIn(predication, view)
        if (!blamed) return []
        const filled = party(blamed, view)
        if (!filled) return []
        const occasion = occasionAt(view.digest, view.sentence, view.sentence.tokens[predication.token]!.start)
        if (!occasion) return []
        return [{ ...tellIn(predication, { thing: occasion.event }, filled, view), scope: occasion.scope }]
      }),
  }
}

function blamedIn(predication: View['predications'][number], view: View) {
  const { verb, voice, form } = predication
  const object = view.role(predication, 'object')
  if (verb === 'claim' || verb === 'accept' || verb === 'take' || verb === 'admit') {
    const isOwn =
      object?.lemma === 'responsibility' || (verb === 'claim' && object?.determiner !== undefined && attacks.has(object.lemma))
    return isOwn ? view.role(predication, 'agent') : undefined
  }
  if (making.has(verb))
    return form !== 'gerund' && object && attacks.has(object.lemma) ? view.role(predication, 'agent') : undefined
  if (verb === 'accuse')
    return object && behind.test(view.text({ start: object.end, end: view.sentence.end })) && voice === 'active'
      ? object
      : undefined
  if (verb !== 'blame') return undefined
  return view.role(predication, 'on') ?? object
}

/** "Carried out the attack", but police carry out raids and searches. */
const making = new Set(['carry out', 'stage', 'perpetrate', 'mount'])
const attacks = wordSet('attack bombing blast explosion assault ambush massacre shelling airstrike assassination')
/** "Accused the group of carrying out the attack". */
const behind =
  /^ of (?:being behind|(?:carrying out|staging|orchestrating|masterminding|perpetrating)) (?:the|this|that) (?:[\w-]{1,20} ){0,3}(?:attack|bombing|blast|explosion|assault|ambush|massacre|shelling|airstrike|strike|assassination|shooting)s?\b/
