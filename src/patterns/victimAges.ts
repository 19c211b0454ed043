import { isRoleNoun } from '../language/roles.js'
import type { Subject } from '../model/claim.js'
import type { Phrase } from '../model/phrase.js'
import { isAsserted, type Predication } from '../model/predication.js'
import { agesInRole, holdersOf, isAged } from './agesInRole.js'
import { fateInWords } from './fateWords.js'
import { findTolls } from './findTolls.js'
import { harmOfDoing, harmOfHappening, harmOfUndergoing } from './harmWords.js'
import { isKindred, kindOf, kindOfEntity } from './kindred.js'
import { isOfOneVictim } from './ofOneVictim.js'
import type { Pattern } from './pattern.js'
import { perArticle } from './perArticle.js'
import type { View } from './view.js'

/** The one who died, or the one who was hurt and may live. */
type Fate = 'dead' | 'hurt'
const subjects: Record<Fate, Subject> = {
  dead: { text: 'the victim', key: 'victim dead' },
  hurt: { text: 'the wounded victim', key: 'victim hurt' },
}
const called = /^(?:victim|deceased)$/
const hurting = new Set(['shoot', 'stab', 'wound', 'injure', 'hit', 'strike', 'hospitalize', 'hospitalise', 'graze', 'attack'])
const remains = new Set(['life', 'body'])

/**
 * How old the one victim of an attack or accident is, by name or without one ("a man in his 30s", "Ann Lee, 29, was killed"). Where an article tells
 * of several dead, or gives ages that no one person has, none is told.
 */
export const victimAges = (name: string): Pattern =>
  agesInRole(name, (holder, view) => {
    const fate = diedSeveral(view) ? undefined : fateOf(holder, view)
    return fate && { victim: subjects[fate] }
  })

function fateOf(holder: Phrase, view: View): Fate | undefined {
  const all = holdersOf(holder, view)
  if (isCulprit(all, view) || isOfOtherCase(view)) return undefined
  const person = view.personMeant(holder)
  const told = fateInWords(all, view)
  // "The person killed was a woman in her 30s"
  const isDead =
    told === 'dead' ||
    all.some(phrase => isKilled(phrase, view)) ||
    view.predications.some(predication => isCalled(predication, all, view, agent => isKilled(agent, view)))
  if (isDead || (person !== undefined && fatesOf(view).dead.has(person))) return 'dead'
  if (!isOfOne(view)) return undefined
  const isVictim =
    told === 'hurt' ||
    all.some(({ lemma }) => called.test(lemma)) ||
    view.predications.some(predication => isCalled(predication, all, view, agent => called.test(agent.lemma))) ||
    all.some(phrase => isHurt(phrase, view) || hasShotHimself(phrase, view)) ||
    (person !== undefined && fatesOf(view).hurt.has(person))
  return isVictim ? (fatesOf(view).died ? 'dead' : 'hurt') : undefined
}

/** "The victim was a 26-year-old man." */
function isCalled(predication: Predication, holders: readonly Phrase[], view: View, fits: (agent: Phrase) => boolean): boolean {
  if (predication.verb !== 'be') return false
  const [agent, complement] = [view.role(predication, 'agent'), view.role(predication, 'complement')]
  return agent !== undefined && complement !== undefined && holders.includes(complement) && fits(agent)
}

function isKilled(phrase: Phrase, view: View): boolean {
  // "shot by a 15-year-old boy"
  if (phrase.preposition === 'by') return false
  const isThis = (other: Phrase | undefined): boolean => other?.index === phrase.index
  return (
    view.predications.some(predication => {
      if (!isAsserted(predication) && !isAccused(predication, view)) return false
      const { verb, adjective } = predication
      const [agent, object] = [view.role(predication, 'agent'), view.role(predication, 'object')]
      // "Girl, 2, killed in shooting"
      if (harmOfDoing(verb) === 'killed' || isDeadly(predication, view))
        return isThis(object ?? (predication.voice === 'active' ? agent : undefined))
      if (harmOfUndergoing(verb) === 'killed') return isThis(agent)
      if (adjective === 'dead') return isThis(object ?? agent)
      return (
        verb === 'leave' &&
        isThis(object) &&
        /^(?:,? \p{Ll}{2,9})? dead\b/u.test(view.text({ start: phrase.end, end: phrase.end + 20 }))
      )
    }) || isOfNoun(phrase, view, lemma => remains.has(lemma) || harmOfHappening(lemma) === 'killed')
  )
}

/** "Was shot to death", "fatally shot", "stabbed and killed". */
function isDeadly({ verb, token }: Predication, view: View): boolean {
  if (!hurting.has(verb) && verb !== 'beat') return false
  const { start, end } = view.sentence.tokens[token]!
  return (
    /\b(?:fatally|mortally)\s$/i.test(view.text({ start: Math.max(view.sentence.start, start - 12), end: start })) ||
    /^(?:\s(?:and killed|to death|dead)|,? killing)\b/i.test(view.text({ start: end, end: end + 14 }))
  )
}

/** "A man accused of shooting a girl", "allegedly shot a girl": who did it is not sure, that it was done to her is. */
const isAccused = ({ modality, polarity, adverbs, roles }: Predication, view: View): boolean =>
  modality === 'possibility' &&
  polarity === 'affirmed' &&
  (adverbs.includes('allegedly') ||
    roles.some(
      ({ name, phrase }) =>
        name === 'agent' &&
        view.predications.some(
          ({ verb, roles: others }) =>
            accusing.has(verb) && others.some(other => other.name === 'object' && other.phrase === phrase),
        ),
    ))
const accusing = new Set(['accuse', 'charge', 'suspect', 'arrest', 'indict', 'convict'])

/** "Suffered a gunshot wound". */
const hasWound = ({ verb, voice }: Predication, object: Phrase | undefined): boolean =>
  voice === 'active' && (verb === 'suffer' || verb === 'sustain') && /^(?:wound|injury)$/.test(object?.lemma ?? '')

/** "Accidentally shot himself"; whoever shot others first is no victim. */
const hasShotHimself = ({ index }: Phrase, view: View): boolean =>
  view.predications.some(predication => {
    const [agent, object] = [view.role(predication, 'agent'), view.role(predication, 'object')]
    return (
      agent?.index === index &&
      hurting.has(predication.verb) &&
      isAsserted(predication) &&
      object !== undefined &&
      /^(?:him|her)self$/i.test(view.text(object)) &&
      /\baccident/i.test(view.text(view.sentence))
    )
  })

/** "No charges are expected in the more recent case, after a 7-year-old shot himself." */
const isOfOtherCase = (view: View): boolean =>
  /\b(?:another|(?:more|most) recent|earlier|previous|separate) (?:case|incident)\b/i.test(view.text(view.sentence))

const culprits = /^(?:shooter|gunman|gunwoman|suspect|attacker|assailant|killer)$/
/** "The shooter was a 14-year-old girl who died", "the 14-year-old turned the gun on herself". */
const isCulprit = (all: readonly Phrase[], view: View): boolean =>
  all.some(({ lemma }) => culprits.test(lemma)) ||
  view.predications.some(predication => isCalled(predication, all, view, agent => culprits.test(agent.lemma))) ||
  /\bturn(?:ed|ing|s)? (?:the|a|his|her) (?:gun|weapon|handgun|rifle) on (?:him|her)self\b/i.test(view.text(view.sentence))

/** "Left a boy on life support", "left a girl wounded". */
const isLeftHurt = ({ verb }: Predication, object: Phrase | undefined, view: View): boolean =>
  verb === 'leave' && object !== undefined && inBadState.test(view.text({ start: object.end, end: object.end + 60 }))
const inBadState =
  /^ (?:on life support|in (?:\p{L}{3,12} )?condition|(?:\p{L}{3,10}ly )?(?:wounded|injured|hurt)|with (?:an? )?(?:\p{L}{3,12} )?(?:wounds?|injur))/u

const isHurt = (phrase: Phrase, view: View): boolean =>
  view.predications.some(predication => {
    const object = view.role(predication, 'object')
    return (
      (phrase.kind !== 'pronoun' &&
        view.role(predication, 'agent')?.index === phrase.index &&
        isAsserted(predication) &&
        hasWound(predication, object)) ||
      (object?.index === phrase.index && isAsserted(predication) && isLeftHurt(predication, object, view))
    )
  }) ||
  view.predications.some(
    predication =>
      hurting.has(predication.verb) &&
      (isAsserted(predication) || isAccused(predication, view)) &&
      predication.roles.some(
        (role, _, roles) =>
          role.phrase === phrase.index &&
          (role.name === 'object' ||
            (role.name === 'agent' &&
              predication.voice === 'active' &&
              roles.every(({ name }) => name !== 'object') &&
              view.sentence.prominence === 'headline')),
      ),
  ) ||
  isOfNoun(phrase, view, lemma => harmOfHappening(lemma) === 'shot' || lemma === 'stabbing')

/** "the death of a 17-year-old boy" */
const isOfNoun = ({ index }: Phrase, view: View, fits: (lemma: string) => boolean): boolean =>
  view.phrases.some(
    ({ lemma, complements }) =>
      fits(lemma) && complements.some(({ preposition, phrase }) => preposition === 'of' && phrase === index),
  )

interface Fates {
  /** People by name. */
  dead: Set<string>
  hurt: Set<string>
  /** Somebody died. */
  died: boolean
  /** Nouns for one person who was hurt and is not said to have died: "the mother", "a 5-year-old boy". */
  roles: Set<string>
}

/** Who came to harm, by name. */
export const fatesOf = perArticle((view): Fates => {
  const found: Fates = { dead: new Set(), hurt: new Set(), died: false, roles: new Set() }
  for (const sentence of view.digest.sentences) {
    const there = view.on(sentence)
    for (const phrase of there.phrases) {
      const killed = (phrase.kind !== 'number' || isAged(phrase, there)) && isKilled(phrase, there)
      if (killed) found.died = true
      // "said that he shot himself": not the speaker
      const hurt = !killed && isHurt(phrase, there) && !/self$/i.test(there.text(phrase))
      const person = killed || hurt ? there.personMeant(phrase) : undefined
      if (person) (killed ? found.dead : found.hurt).add(person)
      else if (hurt && phrase.kind === 'noun' && !phrase.plural && phrase.members.length === 0 && isRoleNoun(phrase.lemma))
        found.roles.add(phrase.lemma)
    }
  }
  return found
})

/** Of one victim; not where the article names somebody who died and tells of somebody else who was hurt. */
export const isOfOne = (view: View): boolean => {
  if (!isOfOneVictim(view)) return false
  const { dead, hurt, roles } = fatesOf(view)
  const others = [...roles].map(kindOf)
  return (
    dead.size === 0 ||
    ([...hurt].every(person => dead.has(person)) &&
      [...dead].every(person => others.every(other => isKindred(other, kindOfEntity(view.entity(person))))))
  )
}

/** More than one is dead, so that nobody is "the" dead. */
const diedSeveral = perArticle(
  view =>
    fatesOf(view).dead.size > 1 ||
    view.digest.sentences.some(sentence =>
      findTolls(view.on(sentence)).some(({ harm, value: { min, max } }) => harm === 'killed' && (max ?? min ?? 0) > 1),
    ),
)
