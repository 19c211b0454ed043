import { isRoleNoun } from '../language/roles.js'
import type { Phrase } from '../model/phrase.js'
import { isAsserted, type Predication } from '../model/predication.js'
import { isLocalHarm } from './articleFrame.js'
import { sought } from './custody.js'
import { furthest } from './furthest.js'
import { goingUnnamed, knowing } from './goingUnnamed.js'
import { namedAs } from './namedAs.js'
import { namedHim } from './namedHim.js'
import { namesInRow } from './namesInRow.js'
import { isOfOldCase } from './oldCases.js'
import type { Match, Pattern } from './pattern.js'
import { agentOf, everybody, patientsOf, type Somebody } from './persons.js'
import { selfIn } from './seizures.js'
import { isOfThePast } from './toldTimes.js'
import { leaveOpen, leftOpenBy, rankOfName, spanOf, tellName, tellNamed, tellNameWithin } from './unnamed.js'
import type { View } from './view.js'

const culprits =
  'gunm[ae]n|shooters?|suspects?|offenders?|attackers?|assailants?|killers?|robbers?|intruders?|drivers?|perpetrators?|bombers?'
const isCulprit = new RegExp(`^(?:alleged|accused|suspected)?\\s?(?:${culprits})$`, 'i')
/** Steps against somebody whom police hold to have done it. */
const accusing = new Set(['arrest', 'apprehend', 'charge', 'indict', 'arraign', 'convict', 'sentence', 'accuse', 'jail'])
/** "A gunman opened fire": whoever did it goes without a name. */
const lone = /^an?\s(?:[\p{L}-]{1,20}\s){0,2}?(?:gunman|shooter|attacker|assailant|robber|intruder)$/iu
const isOfArrest = (told: string): boolean =>
  /\b(?:turned (?:him|her)self in|surrendered|arrest(?:ed)?|in custody|charge[sd]?|questioning)\b/i.test(told)
const nameless = leftOpenBy(culprits, isOfArrest)
const identifiedHim = namedHim(told => isOfArrest(told) || (ofCulprit.test(told) && !ofVictim.test(told)))
const ofCulprit = /\b(?:suspects?|gunm[ae]n|shooters?)\b/i
const ofVictim = /\b(?:victims?|killed|dead|died|slain|wounded|injured|hurt|found|discovered)\b/i
/** "Identified the shooter as James Holm". */
const identified = namedAs(
  `${culprits}|person of interest|man accused|man suspected|man arrested|man charged|man wanted|man responsible|woman accused|woman arrested|woman charged|teen(?:ager)? accused|teen(?:ager)? arrested`,
)

/** Who is suspected of an attack, or that nobody names him yet. An article that names a suspect further down does name one. */
export const suspects = (name: string): Pattern => furthest(anySuspect(name), rankOfName)

function anySuspect(name: string): Pattern {
  return {
    name,
    find: view => {
      if (!isLocalHarm(view.digest)) return []
      const named = [
        ...accused(view),
        ...titled(view),
        ...calledSo(view),
        ...identified(view),
        ...wanted(view),
        ...doerByName(view),
        ...doerByPolice(view),
      ]
      if (named.length === 0) named.push(...identifiedHim(view))
      if (named.length > 0) return isOfThePast(view.digest, view.sentence) ? [] : named
      return withoutName(view)
    },
  }
}

/** "James Holm was charged with murder", "pleaded guilty to murder", "a jury found James Holm guilty". */
const accused = (view: View): Match[] =>
  view.predications.flatMap((predication): Match[] => {
    if (!isAsserted(predication)) return []
    return tellNamed(accusedIn(predication, view), view, predication)
  })

function accusedIn(predication: Predication, view: View): Somebody[] {
  const { verb, token } = predication
  if (accusing.has(verb)) return patientsOf(predication, view)
  const behind = view.text({ start: view.sentence.tokens[token]!.end, end: view.sentence.end })
  if (verb === 'admit' || verb === 'confess') {
    const who = owning.test(behind) ? agentOf(predication, view) : undefined
    return who ? [who] : []
  }
  if (verb === 'find') return foundGuilty.test(behind) ? patientsOf(predication, view) : []
  const isHeld =
    (verb === 'be' || verb === 'remain' ? inCustody : predication.voice === 'passive' ? placed.get(verb) : undefined)?.test(
      behind,
    ) === true
  if (isHeld) {
    if (isOfOldCase(view) || ofOther.test(view.text(view.sentence))) return []
    const own = agentOf(predication, view)
    const held = predication.voice === 'passive' ? patientsOf(predication, view) : own ? [own] : []
    return held.filter(one => !isJudge(one, view))
  }
  if (!(verb === 'plead' ? pleading : verb === 'face' ? facing : verb === 'turn' ? selfIn : undefined)?.test(behind)) return []
  const agent = agentOf(predication, view)
  return agent ? [agent] : []
}
const inCustody =
  /^\s(?:(?:now|still|currently|also)\s){0,2}(?:in (?:police )?custody|behind bars|under arrest|wanted (?:for|in|on|over))\b/i
const ofOther =
  /\b(?:heroin|drugs?|narcotics?|marijuana|cocaine|meth\p{L}*|unrelated|traffic|outstanding|another (?:shooting|case|killing))\b/iu
/** "It was enough for Judge Dahl to send Berg to trial. He is being held in jail." */
const isJudge = ({ subject, span }: Somebody, view: View): boolean =>
  /^(?:he|she)$/i.test(view.text(span)) &&
  subject.entity !== undefined &&
  view
    .entity(subject.entity)
    .titles.some(title =>
      /\b(?:judge|justice|magistrate|sheriff|chief|sgt|sergeant|lt|lieutenant|capt|captain|detective|attorney|prosecutor|spokes\p{L}+)\b/iu.test(
        title,
      ),
    )
const placed = new Map([
  ['take', /^\s(?:[\p{L}-]{1,12}\s){0,2}?into (?:police )?custody\b/iu],
  [
    'book',
    /^\s(?:[\p{L}-]{1,12}\s){0,3}?(?:into|in|at|on)\s[^.;]{0,50}?\b(?:jail|prison|detention|suspicion|charges?|count)\b/iu,
  ],
  ['hold', /^\s(?:without (?:bail|bond)|(?:in|at|on)\s[^.;]{0,50}?\b(?:jail|prison|bail|bond|suspicion|charges?)\b)/iu],
  ['want', /^\s(?:for|in|on|over)\s(?!questioning)/i],
])

/** "Admitted to his involvement in the shooting", "confessed to the killing". */
const owning =
  /^\s(?:(?:to|that|he|she|they|his|her|their|the|being|having)\s){0,3}(?:\p{L}{1,15}\s){0,2}?(?:involvement|involved|role|part|shooting|shot|killing|killed|murder|stabbing|stabbed|fir(?:ed|ing)|crime)\b/iu
const foundGuilty = /^\s(?:[^.;,:]{1,60}?\s)?guilty\b/i
const pleading = /^\s(?:not\s)?(?:guilty|no contest)\b/i
const facing = /^\s(?:[\p{L}\d-]{1,20}\s){0,4}?(?:charges?|counts?)\b/iu

/** "A 23-year-old man, identified as James Holm, opened fire". */
const doerByName = (view: View): Match[] => {
  const text = view.text(view.sentence)
  return /\bidentif/.test(text) ? tellNameWithin(manThenName.exec(text), view) : []
}
const manThenName =
  /\b(?:[Mm]an|[Ww]oman|[Mm]ale|[Tt]een(?:ager)?|[Bb]oy|[Pp]erson|\d{1,2}-year-old),?\s(?:who\s)?(?:(?:police|was|has been|have|later|since|authorities|only)\s){0,3}identified(?:\sby\s[^.;,]{1,30})?\sas\s(?=(?:\d{1,3}-year-old\s)?\p{Lu})[^.;]{1,60}?(?<!\b(?:was|were|been|being|had|fatally|and))(?<!\bwas \p{L}{1,12}),?\s(?:who\s)?(?:allegedly\s|then\s)?(?:shot|opened fire|fired|killed|stabbed|was arrested|was charged|is charged|surrendered|turned himself)\b/u

/** "Police said James Holm opened fire"; who shoots an intruder defends himself. */
const doerByPolice = (view: View): Match[] => {
  const text = view.text(view.sentence)
  return inDefence.test(text) ? [] : firing(view)
}
const inDefence =
  /\b(?:intruders?|robbers?|burglars?|self-def\w+|defen[ds]\w*|officers?|deput(?:y|ies)|troopers?|himself|herself|accident\w*|unintention\w*)\b/i
const firing = namesInRow(
  /\b(?:police|authorities|investigators|prosecutors|detectives|deputies|officials|affidavit|complaint|documents|records|indictment)\s(?:say|said|believe|allege[ds]?|claim(?:s|ed)?|stated?|states)\s(?:that\s)?(?=(?:\d{1,3}-year-old\s)?\p{Lu})/iu,
  /^(?:,\s\d{1,3},)?\s(?:allegedly\s|then\s|fatally\s){0,2}(?:opened\sfire|fired|shot|stabbed|killed|gunned\sdown|pulled\s(?:out\s)?a\s(?:hand)?gun)\b/,
)

/** "Police are looking for James Holm", "a warrant was issued for James Holm". */
const wanted = (view: View): Match[] =>
  sought(view).flatMap(({ about, valueSpan }) =>
    // "searching for him" may be for somebody who is missed
    /^\p{Lu}/u.test(view.text(valueSpan)) ? tellName(about.person!, valueSpan, view) : [],
  )

/** "The suspects are James Holm and Ann Lee". */
const calledSo = (view: View): Match[] =>
  view.predications.flatMap((predication): Match[] => {
    if (predication.verb !== 'be' || !isAsserted(predication)) return []
    const [agent, complement] = [view.role(predication, 'agent'), view.role(predication, 'complement')]
    if (!agent || !complement || agent.kind !== 'noun' || !isCulprit.test(agent.lemma) || agent.determiner !== 'the') return []
    return tellNamed(everybody(complement, view), view)
  })

/** "suspect James Holm", "the gunman, James Holm", "identified the shooter as James Holm". */
const titled = (view: View): Match[] =>
  view.phrases.flatMap((phrase): Match[] => {
    if (phrase.plural || phrase.members.length > 0) return []
    const id = view.person(phrase)
    const title = view.names(phrase)[0]?.title
    const role = title && !title.former ? title.text : phrase.kind === 'noun' ? phrase.lemma : ''
    if (!id || !isCulprit.test(role)) return []
    // "a school bus driver" is a living
    if (/^driver$/i.test(role) && phrase.determiner !== 'the') return []
    // "he" and "the gunman" alone are no name
    const name = view.names(phrase)[0] ?? phrase.appositions.flatMap(n => view.names(view.phrase(n)))[0]
    return name ? tellName(view.subjectOf(view.entity(id)), { start: name.start, end: name.end }, view) : []
  })

/** "An unknown man walked in and began shooting", "police have not said who fired". */
const whoever =
  /\b(?:unknown|unidentified|yet-to-be-(?:identified|named))\s(?:[\p{L}-]{1,15}\s)?(?:man|men|woman|person|people|males?|subjects?|individuals?|\d{1,2}-year-old)\b(?!\s(?:was|were|who was|who were)\b)[^.;]{0,50}?\b(?:shooting|fired|firing|shot|stabbed|opened fire|turned himself|surrendered)\b|(?:\bnot|n['’]t)\s(?:yet\s|immediately\s){0,2}(?:known|say|said|know|clear|determined|determine)\s(?:[^.;,]{1,50}? )?who\s(?:fired|shot|opened fire|killed|stabbed|pulled the trigger|was responsible)\b/iu

function withoutName(view: View): Match[] {
  const open = nameless(view)
  if (open) return open
  const found = whoever.exec(view.text(view.sentence))
  if (found) return leaveOpen(spanOf(found, view), view)
  const likeness = described.exec(view.text(view.sentence))
  if (likeness) return leaveOpen(spanOf(likeness, view), view)
  if (view.sentence.prominence !== 'body') {
    const phrase = view.phrases.find(one => !one.plural && one.entities.length === 0 && lone.test(view.text(one)))
    if (phrase) return leaveOpen(phrase, view).map(match => knowing(match, view))
  }
  return culpritUnnamed(view)
}

/** "He is described as a black male in his 20s", "described the gunman as a man with a beard". */
const described =
  /\bdescrib(?:ed|es|ing)\sthe\s(?:\p{L}{1,12}\s)?(?:suspects?|gunm[ae]n|shooters?|attackers?|robbers?)\sas\s(?:an?\s)?(?:[\p{L}\d-]{1,15},?\s){0,6}?(?:males?|m[ae]n|females?|wom[ae]n|teen(?:ager)?s?|juveniles?)\b|\b(?:suspects?|gunm[ae]n|shooters?|he|attackers?|robbers?|man|men)\b(?:\s(?:was|is|were|are|has been))?\s(?:only\s)?described\s(?:only\s)?as\s(?:being\s)?(?:an?\s)?(?:[\p{L}\d-]{1,15},?\s){0,6}?(?:males?|m[ae]n|females?|wom[ae]n|teen(?:ager)?s?|juveniles?)\b/iu
/** Who shoots in the line of duty is no suspect. */
const onDuty = new Set(
  'police officer policeman policewoman deputy sheriff trooper agent soldier guard marshal constable sniper patrolman detective sergeant'.split(
    ' ',
  ),
)
const anybody = new Set(
  'man woman male female teen teenager person someone somebody boy girl youth subject individual'.split(' '),
)
const doing = new Set(['shoot', 'fire', 'gun down', 'kill', 'stab', 'wound', 'rob', 'attack', 'surrender'])
const undergoing = new Set([...accusing, 'detain', 'hold', 'capture', 'book'])

/** "A man opened fire", "the suspect surrendered", "two men were arrested". */
const culpritUnnamed = goingUnnamed((predication, view) => {
  const { verb } = predication
  const [agent, object] = [view.role(predication, 'agent'), view.role(predication, 'object')]
  // "a girl shot herself", and "a niece shot in the arm"
  if (object ? /sel(?:f|ves)$/i.test(view.text(object)) : isHitIn(predication, view)) return undefined
  for (const phrase of [agent, object, soughtIn(predication, agent, view)])
    if (phrase && isCulprit.test(phrase.lemma)) return phrase
  const done =
    doing.has(verb) || (verb === 'open' && object?.lemma === 'fire') ? agent : undergoing.has(verb) ? object : undefined
  if (!done) return undefined
  const byTrade = done === agent && isRoleNoun(done.lemma) && !onDuty.has(done.lemma)
  return anybody.has(done.lemma) || byTrade ? done : undefined
})

const isHitIn = (predication: Predication, view: View): boolean =>
  /^(?:shoot|stab|wound)$/.test(predication.verb) &&
  view.roles(predication, 'in').some(({ phrase: n }) => bodyParts.test(view.phrase(n).lemma))
const bodyParts =
  /^(?:head|face|neck|chest|back|arm|leg|foot|hand|thigh|shoulder|stomach|abdomen|torso|hip|buttocks?|body|side|jaw|wrist|ankle|knee|groin)$/

const searches = new Set(['search', 'manhunt', 'hunt'])

/** "Police are searching for the gunman", "the search is on for the suspect", "the hunt for the shooter continued". */
function soughtIn(predication: Predication, agent: Phrase | undefined, view: View): Phrase | undefined {
  const isSearch = agent !== undefined && searches.has(agent.lemma)
  if (!isSearch && predication.verb !== 'search' && predication.verb !== 'look' && predication.verb !== 'hunt') return undefined
  return view.role(predication, 'for') ?? (isSearch ? view.complement(agent, ['for']) : undefined)
}
