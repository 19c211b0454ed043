import type { Subject } from '../model/claim.js'
import type { Digest } from '../model/digest.js'
import type { Phrase } from '../model/phrase.js'
import { isAsserted, type Predication } from '../model/predication.js'
import type { Span } from '../model/span.js'
import { remember } from '../values/remember.js'
import { isLocalHarm } from './articleFrame.js'
import { fatesInNouns } from './fatesInNouns.js'
import { furthest } from './furthest.js'
import { goingUnnamed } from './goingUnnamed.js'
import { namedAs } from './namedAs.js'
import { namedHim } from './namedHim.js'
import { namesInRow } from './namesInRow.js'
import type { Match, Pattern } from './pattern.js'
import { everybody, patientsOf, type Somebody } from './persons.js'
import { isOfThePast } from './toldTimes.js'
import { leftOpenBy, rankOfName, tellName, tellNamed, tellNameWithin } from './unnamed.js'
import type { View } from './view.js'

const people = '(?:man|woman|boy|girl|child|baby|teen(?:ager)?|person|people|officer|youths?|men|women|boys|girls|children)'
const done = '(?:killed|slain|shot|stabbed|found dead|who died|who were killed|who was killed)'
/** Those who came to harm, as police and papers call them while they go without a name. */
const victims = `victims?|family\\smembers?|(?:man|woman|m[ae]n|women|females?|males?)(?=,?\\s(?:who\\s)?(?:has|have|was|were)(?:n['’]t)?\\s)|deceased|dead(?=\\s(?:was|were|are|have|has)\\b)|those\\s(?:who\\s(?:died|were\\s(?:killed|shot))|killed|shot|slain)|toddler|infant|baby|child|boy|girl|bod(?:y|ies)|(?:dead|slain|wounded|injured)\\s(?:\\d{1,2}-year-old\\s)?${people}|${people}\\s${done}`
/** "A man was shot. His name was not released": nothing in it is told of whoever did it, or saw it. */
const isOfHarm = (told: string): boolean => harm.test(told) && !ofAnother.test(told)
const harm = /\b(?:shot|killed|wounded|injured|hurt|dead|died|stabbed|gunshot|hospital\w*)\b/i
const others =
  'arrest\\w*|custody|charge[sd]?|suspects?|gunm[ae]n|shooters?|himself|herself|themselves|surrendered|opened fire|jail\\w*|held|question\\w*|detain\\w*|witness\\w*|neighbou?rs?|pulled|fled'
const ofAnother = new RegExp(`\\b(?:${others}|officers?|deput(?:y|ies))\\b`, 'i')
const nameless = leftOpenBy(victims, isOfHarm)
const identifiedHim = namedHim(told => (harm.test(told) || /\bvictims?\b/i.test(told)) && !ofCulprit.test(told))
const ofCulprit = new RegExp(
  `\\b(?:${others}|wanted|sought|(?:officers?|police|deput(?:y|ies)|troopers?) (?:\\p{L}{1,12} ){0,3}(?:shot|fired|killed))\\b`,
  'iu',
)
/** "The victim, later identified as Ann Lee". */
const identifiedAs = namedAs(victims)
const hurt =
  '(?:dead|killed|slain|deceased|wounded|injured|victims|(?:people\\s)?who\\s(?:died|were\\s(?:killed|shot|wounded|injured)))'
/** "Among the dead were Ann Lee and Bo Ray", "those killed: Ann Lee", "the crash claimed the life of Ann Lee". */
const inList = namesInRow(
  new RegExp(
    `\\b(?:[Aa]mong|[Oo]ne\\sof|[Tt]wo\\sof)\\s(?:the|those)\\s${hurt}\\s(?:was|were|is|are)\\s|\\b[Tt]hose\\s${hurt}(?::|\\s(?:were|are|include[ds]?))\\s|\\b[Vv]ictim['’]s\\sname\\s(?:is|was)\\s|\\b(?:claimed|took|ended)\\sthe\\sli(?:fe|ves)\\sof\\s|\\b(?:accused|suspected|convicted|guilty)\\sof\\s(?:fatally\\s)?(?:killing|shooting|murdering|stabbing|gunning\\sdown|slaying)\\s`,
  ),
)
/** "Found Ann Lee dead", "left Ann Lee, 54, wounded". */
const foundSo = namesInRow(
  /\b(?:found|discovered|left)\s(?=(?:\d{1,3}-year-old\s)?\p{Lu})/u,
  /^(?:,\s\d{1,3},?)?(?:\s[—–-]{1,2}|,)?\s(?:(?:all|both|lying|also)\s){0,2}(?:dead|shot|with\s(?:an?\s|multiple\s|several\s)?(?:apparent\s)?(?:gunshot|stab|bullet)|suffering|unresponsive|bleeding|(?:critically\s|seriously\s|badly\s)?(?:wounded|injured))\b/,
)
/** "The bodies of Ann Lee and Bo Ray were found". */
const bodiesOf = namesInRow(
  /\b[Bb]od(?:y|ies)\sof\s(?=(?:\d{1,3}-year-old\s)?\p{Lu})/u,
  /^(?:,[^.;]{1,60},)?\s(?:was|were|had been|have been)\s(?:found|discovered|recovered|pulled|identified)\b/,
)
const isVictim = new RegExp(`^(?:the\\s|a\\s|one\\s)?(?:[\\p{L}\\d-]{1,20}\\s){0,2}?(?:${victims}|dead)$`, 'iu')
const thoseHurt =
  /^(?:the\s)?(?:those|people|two|man|woman|men|women|couple|pair)\s(?:involved|killed|slain|found dead|who\s(?:died|was killed|were killed))\b[^,;]*$/iu
/** What happens to a victim. */
const harming = new Set(['pronounce', 'kill', 'murder', 'slay', 'shoot', 'stab', 'gun down', 'wound', 'injure'])

/** Who was killed or hurt in an attack or disaster, or that nobody names them yet. An article that names a victim further down does name one. */
export const victimNames = (name: string): Pattern => furthest(anyVictim(name), rankOfName)

function anyVictim(name: string): Pattern {
  return {
    name,
    find: view => {
      if (!isLocalHarm(view.digest) || isOfThePast(view.digest, view.sentence)) return []
      const named = [...harmed(view), ...identified(view)]
      named.push(...tellNamed(fatesInNouns(view), view))
      if (named.length === 0) named.push(...inList(view), ...foundSo(view), ...bodiesOf(view), ...lost(view))
      if (named.length === 0) named.push(...identifiedAs(view))
      if (named.length === 0) named.push(...identifiedHim(view), ...doneTo(view))
      return named.length > 0 ? named : (nameless(view) ?? victimUnnamed(view))
    },
  }
}

/** "A man, later identified as Nils Berg, 30, was pronounced dead". */
const doneTo = (view: View): Match[] => {
  const text = view.text(view.sentence)
  return text.includes('identified as') ? tellNameWithin(manThenHarm.exec(text), view) : []
}
const manThenHarm =
  /\b(?:man|woman|boy|girl|teen(?:ager)?|male|female|child|student|\d{1,2}-year-old),?\s(?:who\swas\s)?(?:later\s|since\s)?identified(?:\sby\s[^.;,]{1,30})?\sas\s(?=(?:\d{1,3}-year-old\s)?\p{Lu})[^.;]{1,50}?\s(?:died\b|(?:was|had been)\s(?:\p{L}{1,12}ly\s)?(?:shot|killed|stabbed|wounded|injured|found dead|pronounced dead)\b)/u

/** "Ann Lee, 54, lost her life". */
const lost = (view: View): Match[] =>
  view.predications.flatMap((predication): Match[] => {
    const { verb } = predication
    if (!isAsserted(predication) || (verb !== 'lose' && verb !== 'perish' && verb !== 'succumb')) return []
    if (verb === 'lose' && !/^li(?:fe|ves)$/.test(view.role(predication, 'object')?.lemma ?? '')) return []
    return tellNamed(agentsOf(predication, view), view, predication)
  })

const anybody = new Set(
  'man woman male female teen teenager person boy girl youth child toddler infant baby victim officer deputy driver clerk student'.split(
    ' ',
  ),
)

/** "A woman was shot", "two men died". */
const victimUnnamed = goingUnnamed((predication, view) => {
  const { verb, adjective } = predication
  const phrase =
    verb === 'die'
      ? view.role(predication, 'agent')
      : harming.has(verb) || (verb === 'find' && adjective === 'dead')
        ? view.role(predication, 'object')
        : undefined
  return phrase && anybody.has(phrase.lemma) ? phrase : undefined
})

/** "Kari Dahl shot herself": whoever did it. */
const isReflexive = (predication: Predication, view: View): boolean => {
  const object = view.role(predication, 'object')
  return object !== undefined && /self$/i.test(view.text(object))
}
/** "Is charged with killing Kari Dahl": who did it is not sure, that she was killed is. */
function isCharged({ form, modality, polarity, parent }: Predication, view: View): boolean {
  const above = parent === undefined ? undefined : view.predications[parent]
  const isCase = above !== undefined && accusing.has(above.verb) && isAsserted(above) && above.voice === 'passive'
  return form === 'gerund' && modality === 'possibility' && polarity === 'affirmed' && isCase
}
const accusing = new Set(['charge', 'accuse', 'suspect', 'indict', 'arrest'])

/** "The gunman, Nils Berg, was killed in a shootout". */
const isGunman = (predication: Predication, view: View): boolean =>
  /^(?:gunman|gunwoman|shooter|attacker|assailant|bomber)$/.test(view.role(predication, 'object')?.lemma ?? '')
const agentsOf = (predication: Predication, view: View): Somebody[] => {
  const agent = view.role(predication, 'agent')
  return agent ? everybody(agent, view) : []
}

/** "Kari Dahl was shot", "killed Kari Dahl and Nils Berg". */
const harmed = (view: View): Match[] =>
  view.predications.flatMap((predication): Match[] => {
    if (!isAsserted(predication) && !isCharged(predication, view)) return []
    const { verb, adjective } = predication
    const dying = verb === 'die' && !isOfIllness(view.digest) ? view.role(predication, 'agent') : undefined
    const who = dying
      ? everybody(dying, view)
      : harming.has(verb) || (verb === 'find' && adjective === 'dead')
        ? isReflexive(predication, view)
          ? agentsOf(predication, view)
          : isGunman(predication, view)
            ? []
            : patientsOf(predication, view)
        : []
    return who.flatMap(({ named, subject, span }) =>
      named && !isOfficial(subject, span, view) ? tellName(subject, span, view, predication) : [],
    )
  })

/** "Who shot him?" near the name of a sergeant who tells of the case. */
const isOfficial = ({ entity }: Subject, span: Span, view: View): boolean =>
  entity !== undefined &&
  /^(?:he|him|she|her)$/i.test(view.text(span)) &&
  view.entity(entity).titles.some(title => official.test(title))
const official =
  /\b(?:sgt|sergeant|lt|lieutenant|capt|captain|chief|sheriff|detective|spokes\p{L}+|coroner|prosecutor|attorney)\b/iu

/** An article of a death by illness or age, in which an attack is spoken of beside. */
const isOfIllness = remember(({ article }: Digest): boolean =>
  /\b(?:died|dies|death|dying)\b[^.\n]{0,40} (?:of|from|after|following) (?:(?:an?|his|her|complications|suffering|the|contracting|of|long) ){0,3}(?:massive |apparent )?(?:strokes?|cancer|heart attack|heart failure|illness|pneumonia|fall|natural causes|ebola|dementia)\b/i.test(
    article.text,
  ),
)

/** "The victim, Kari Dahl", "identified the dead woman as Kari Dahl", "the victim was identified as Kari Dahl". */
const identified = (view: View): Match[] => [
  ...view.predications.flatMap((predication): Match[] => {
    if (predication.verb !== 'identify' && predication.verb !== 'name') return []
    const object = view.role(predication, 'object')
    const as = view.role(predication, 'as')
    if (object && as && isVictim.test(view.text(as))) return tellAll(object, view)
    if (!object || !as) return []
    // "identified those killed in the crash as"
    const upToAs = view.text({ start: object.start, end: Math.max(object.end, as.start) })
    return isVictim.test(view.text(object)) || thoseHurt.test(upToAs) ? tellAll(as, view) : []
  }),
  ...view.predications.flatMap((predication): Match[] => {
    const [agent, complement] = [view.role(predication, 'agent'), view.role(predication, 'complement')]
    return predication.verb === 'be' && agent && complement && isVictim.test(view.text(agent)) ? tellAll(complement, view) : []
  }),
  ...view.phrases.flatMap((phrase): Match[] => {
    // "Victims Ann Lee and Bo Ray"
    if (phrase.kind === 'name' && /^victims?\s\p{Lu}/iu.test(view.text(phrase))) return tellAll(phrase, view)
    if (phrase.kind !== 'noun' || phrase.plural || !/^(?:victim|deceased)$/.test(phrase.lemma)) return []
    return phrase.appositions.flatMap(n => tellAll(view.phrase(n), view))
  }),
]

const tellAll = (phrase: Phrase, view: View): Match[] => tellNamed(everybody(phrase, view), view)
