import { wordSet } from '../language/wordSet.js'
import type { Phrase } from '../model/phrase.js'
import type { Match, Pattern } from './pattern.js'
import { agentOf, patientOf } from './persons.js'
import { tellOf } from './tellOf.js'

const nouns = wordSet(
  'gun handgun pistol revolver rifle shotgun firearm carbine knife machete hatchet axe hammer sword bomb grenade crossbow bat crowbar razor',
)
const carrying = new Set(['use', 'carry', 'fire', 'wield', 'brandish', 'pull', 'draw', 'hold', 'have', 'buy'])

/** With what somebody was armed: "was armed with a shotgun", "used a rifle", "opened fire with a handgun". */
export function weapons(name: string): Pattern {
  return {
    name,
    find: view =>
      view.predications.flatMap((predication): Match[] => {
        const armed = predication.verb === 'arm' || predication.adjective === 'armed'
        const who = armed ? (patientOf(predication, view) ?? agentOf(predication, view)) : agentOf(predication, view)
        if (!who) return []
        const roles = view.roles(predication, carrying.has(predication.verb) ? ['object', 'with'] : ['with'])
        return roles.flatMap(({ phrase: n }): Match[] => {
          const phrase = view.phrase(n)
          if (
            !isWeapon(phrase) ||
            /\bf[ -]bomb/i.test(view.text({ start: phrase.start - 3, end: phrase.end })) ||
            (!armed &&
              !carrying.has(predication.verb) &&
              !/^(?:open|shoot|kill|stab|attack|threaten|beat|wound)$/.test(predication.verb))
          )
            return []
          return [tellOf(who, predication, { kind: 'text', words: phrase.lemma }, { start: phrase.start, end: phrase.end }, view)]
        })
      }),
  }
}

const isWeapon = (phrase: Phrase): boolean => phrase.kind === 'noun' && nouns.has(phrase.lemma)
