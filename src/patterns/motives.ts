import type { Claim } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import type { Predication } from '../model/predication.js'
import { frameOf } from './articleFrame.js'
import { presentOccasion } from './occasion.js'
import type { Match, Pattern } from './pattern.js'
import { perArticle } from './perArticle.js'
import { compareSorts, leftOpenAs, ofOneSort, open } from './settled.js'
import { tellAt } from './tellAt.js'
import { spanOf } from './unnamed.js'
import type { View } from './view.js'
import { withinArticle } from './withinArticle.js'

/** Why people are attacked, as police tell it; papers word one reason in many ways. */
const reasons: readonly [string, RegExp][] = [
  [
    'robbery',
    /\b(?:robber(?:y|ies)|burglari[sz]e|carjack|rob|robbed|robbing|burglar(?:y|ies)|break-in|carjacking|home invasion|thefts?|heist)\b/i,
  ],
  ['domestic', /\b(?:domestic|custody (?:battle|dispute)|jealous(?:y)?|love triangle|marital)\b/i],
  ['accident', /\b(?:accident(?:al|ally)?|unintentional(?:ly)?)\b/i],
  ['revenge', /\b(?:retaliation|retaliatory|revenge|vengeance)\b/i],
  ['gang', /\bgangs?\b/i],
  ['drugs', /\b(?:drugs?|narcotics)\b/i],
  ['hatred', /\b(?:hate|hatred|racism|racist|racial|bias)\b/i],
  [
    'quarrel',
    /\b(?:arguments?|arguing|disputes?|quarrels?|fights?|feuds?|altercations?|disagreements?|confrontations?|brawls?|scuffles?|road rage|row|rivalry)\b/i,
  ],
]
const cause =
  '(?:robber(?:y|ies)|burglary|break-in|carjacking|home invasion|theft|jealousy|domestic (?:dispute|violence|incident|situation)|marital (?:issue|problem|dispute|trouble)s?|custody (?:battle|dispute)|love triangle|retaliation|revenge|vengeance|drug deal|hatred|racism|argument|dispute|quarrel|fight|feud|altercation|disagreement|confrontation|brawl|scuffle|road rage|rivalry|heist)'
/** Adjectives and the like: "an ongoing verbal", not "the head over a". */
const word = "(?!(?:after|and|at|by|during|from|in|into|no|not|of|on|or|over|to|with)\\s)[\\p{L}'’-]{1,20}\\s{1,2}"
const led = `((?:${word}){0,5}?`

const quarrel = `((?:an?|the|some (?:kind|sort|type) of)\\s{1,2}(?:${word}){0,3}?(?:arguments?|fight|dispute|altercation|quarrel|brawl|confrontation|disagreement))`
const shot = '(?:shot|shots|shooting|fired|firing|gunfire|stabbed|stabbing)'

/** The reason stands in the group of each. */
const told: readonly RegExp[] = [
  new RegExp(`\\bmotive\\b[^.;]{0,60}?\\b(?:was|is|be|been|as)\\s{1,2}["“]?${led}${cause})\\b`, 'iu'),
  new RegExp(
    `\\b(${cause})\\s(?:was|is|(?:may|might|could) (?:be|have been)|appears to (?:be|have been)|is believed to be)\\s(?:the|a|one|their|his)\\s(?:possible\\s|likely\\s)?motive\\b`,
    'iu',
  ),
  new RegExp(`\\b(?:stem|result|arose|arise|arising)(?:med|ming|s|ed|ing)?\\s{1,2}from\\s{1,2}${led}${cause})\\b`, 'iu'),
  new RegExp(`\\b(?:sparked|triggered|caused|prompted|preceded|motivated|provoked)\\s{1,2}by\\s{1,2}${led}${cause})\\b`, 'iu'),
  new RegExp(`\\b(?:the result of|in retaliation for|connected (?:to|with)|began (?:as|with))\\s{1,2}${led}${cause})\\b`, 'iu'),
  new RegExp(
    `\\b((?:an?|the|some)\\s{1,2}(?:${word}){0,3}?${cause})\\b[^.;]{0,40}?\\b(?:led to|escalated|turned (?:violent|deadly|fatal|physical)|boiled over|spilled)\\b`,
    'iu',
  ),
  /\b(?:is|was|were|be|been)\s(?:[\p{L}]{1,20}ly\s){0,2}(?:an?\s)?((?:gang|drug|hate|domestic)[- ](?:related|motivated))\b/iu,
  /\b((?:related|linked|connected) to (?:an? |the )?(?:\p{L}{1,20} ){0,2}?(?:drugs?|narcotics|gangs?|robbery))\b/iu,
  /\b(?:in|was|as) (retaliation|revenge) (?:for|against|over)\b/iu,
  /\bin (?:relation|connection) to ((?:\p{L}{1,12} )?(?:gang|drug) (?:activity|dealing|trade))\b/iu,
  // "which police called gang-related", "a possibly drug-related incident", "victim of a gang-related shooting"
  /\b(?:called|considered|described as|suspected|as|believed|in|of|was|is|being) (?:(?:it|this|the (?:shooting|attack|killing)) )?(?:an? )?(?:(?:possibl[ey]|apparent(?:ly)?|likely|potentially) )?((?:gang|drug|domestic)[- ]related)\b(?! (?:\p{L}{2,12} ){0,2}?(?:charges?|crimes?|conviction|calls?|killings|shootings|deaths|violence))/iu,
  /\b(?:described as|investigated as|believed to be|appear(?:s|ed) to (?:be|have been)|was|is|be|been|began (?:as|with)|begun (?:as|with)|called(?: it| this)?|potentially|possibly|apparently|considered|treated as) (?:an? )?(?:(?:isolated|possible|apparent|ongoing|tragic|act of|case of) ){0,2}(domestic(?:[- ]violence)? (?:violence|situation|incident|dispute|homicide|matter|issue)|domestic violence)\b(?! (?:charge|call|unit|shelter|hotline|conviction|injunction|victim|advocate|center|cases?|offender|is\b))/iu,
  /\b(?:was|were|is|be|been) ((?:an act of |gang )(?:retaliation|revenge|vengeance))\b/iu,
  new RegExp(
    `\\b(?:killed|shot|stabbed|beaten|attacked|wounded|executed|targeted|shooting|stabbing|killing|slaying|murder|murdered)\\b[^.;]{0,60}?\\b(?:because of|due to|over)\\s{1,2}((?:${word}){0,4}?(?:gang (?:ties|affiliations?|members?hip|rivalr(?:y|ies)|activity)|drug debts?|drugs|${cause}))\\b`,
    'iu',
  ),
  /\b((?:attempt(?:ed|ing)|tr(?:ied|ying)|plann(?:ed|ing)|intend(?:ed|ing)|want(?:ed|ing)|going) to (?:rob|carjack|burglari[sz]e))\b/iu,
  /\b(?:was|were|been|a|the) (?:apparent |apparently )?(?:the |a )?victims? of (?:an? )?((?:apparent |attempted |botched |armed ){0,2}(?:robbery|carjacking|home invasion|burglary))\b/iu,
  /\b(?:deemed|ruled|determined to be|appears to (?:have been|be)) (an accident|accidental)\b/iu,
  new RegExp(
    `\\b(?:killed|shot|stabbed|beaten|attacked|wounded|gunned down|shooting|stabbing|killing|gunfire)\\b[^.;]{0,110}?\\b(?:after|during|following|amid|in)\\s{1,2}((?:an?|the|what)\\s{1,2}(?:${word}){0,4}?${cause})\\b`,
    'iu',
  ),
  // "the shooting followed an argument"
  new RegExp(
    `\\b(?:shootings?|stabbings?|gunfire|attack|killings?|slaying)\\b[^.;,]{0,60}?\\b(?:followed|c[ao]me(?:s)? after|happened over|was over)\\s{1,2}((?:an?|the|what)\\s{1,2}(?:${word}){0,4}?${cause})\\b`,
    'iu',
  ),
  // "an argument broke out and shots were fired", "got into a fight with a man before he was shot"
  new RegExp(`${quarrel}\\s(?:broke out|broken out|breaks out|ensued|erupted|started)\\b[^.;]{0,90}?\\b${shot}`, 'iu'),
  new RegExp(`\\b(?:got|gotten|getting|involved|engaged)\\s(?:in|into)\\s${quarrel}\\b(?!['’])[^.;]{0,90}?\\b${shot}`, 'iu'),
  new RegExp(`\\b${shot}\\b[^.;]{0,60}?\\b(?:when|after|as)\\s${quarrel}\\s(?:broke out|ensued|erupted|started)\\b`, 'iu'),
]
/** "The gun accidentally went off": how it came to a shot, where nobody meant to fire. */
const unmeantly = '(?:accidentally|unintentionally)'
const mishap = new RegExp(
  [
    String.raw`\b(${unmeantly} (?:went off|goes off|shot|shoots?|shooting|fire[ds]?|firing|fires off|discharge[ds]?|discharging|being shot|kill(?:ed|s|ing)|injured|wounded|hit|struck)|(?:shot|fired|discharged|went off|killed) ${unmeantly}|accidental (?:(?:self-inflicted )?gunshot(?: wound)?|shooting|discharge|gunfire))\b`,
    String.raw`\b(?:shot|shooting|fired|blasted|killed|hit|struck|discharged|went off)\b[^.;,]{0,40}?\b(by accident)\b`,
    // "the shooting was a tragic accident", "believe it to be accidental"; not "was in an accident"
    String.raw`(?<!(?:car|crash|collision|vehicle)\s)\b(?:was|is|were|be|been|as|call(?:ed|ing|s|) (?:it|this)|deemed|ruled|appear(?:s|ed)|determined)\s((?:an?\s)?(?:(?:tragic|apparent|terrible|freak|horrible|purely)\s)?(?:accident(?:al)?|unintentional))\b(?!\s(?:on|victim|fire))`,
  ].join('|'),
  'iu',
)
/** "He claimed that it was an accident", "initially described as accidental": not how police see it. */
const claimed =
  /\b(?:claim(?:ed|s|ing)?|initially|at first|originally|feel|felt|accept(?:ed|s)?|thought|possible|may|might|could)\b[^.;]{0,80}$/i
const unknown: readonly RegExp[] = [
  /\b(?:unclear|unknown|not (?:yet )?known|under investigation),? as (?:is|was) (?:the|a|any) (?:possible )?motive\b/iu,
  /\bmotives?\b[^.;]{0,60}?(?:\b(?:unknown|unclear|undetermined|under investigation|being investigated|a mystery)|(?:\bnot|n['’]t) (?:yet |immediately )?(?:known|clear|available|released|been \p{L}{3,15}))\b/iu,
  /(?:\b|(?=n['’]t))(?:no|not|n['’]t|unclear|unknown|yet to|without)\s(?:[\p{L}'’]{1,20}\s){0,4}?(?:know|known|have|had|clear|obvious|apparent|immediate|release[d]?|determined?|established?|disclosed?|identified|discuss|say|said|give|given|offered|provided?|suggested?|a|the|any|word on|what)\s(?:[\p{L}'’]{1,20}\s){0,3}?motives?\b/iu,
  /\b(?:trying|work(?:ing|ed)?|seeking|hoping|attempting) to (?:determine|establish|learn|find|find out|figure out|piece together|confirm|understand|identify|pin down)\s(?:[\p{L}'’]{1,20}\s){0,3}?motives?\b/iu,
  /\bmotives?\b[^.;]{0,40}?\b(?:remains?|remained|is|was|has|have)\s(?:yet to(?: be \p{L}{3,15})?|unanswered|unexplained|not (?:yet |immediately )?(?:available|provided|given|offered))\b/iu,
  /\b(?:still |also |continue to |continuing to )?(?:investigat(?:e|ing)|examin(?:e|ing)|working on|look(?:ing)? into)\s(?:[\p{L}'’]{1,20}\s){0,3}?motives?\b/iu,
  /\b(?:in search of|searching for|looking for|search for|investigat(?:e|ing)|working on) (?:an? |any |the |his |their )?(?:possible |potential )?motives?\b/iu,
  // "the circumstances of the shooting are under investigation"
  /\bcircumstances (?:of|surrounding|behind|leading|that led|around)\b[^.;]{0,60}?\b(?:unclear|unknown|under investigation|being investigated|a mystery|remain(?:ed|s)? (?:under|a)|not (?:yet |immediately |been ){0,2}(?:known|clear|released|available|disclosed))\b/iu,
  /(?:\b(?:investigat(?:e|ing)|determine|establish|sorting out|sort out|piece together|looking into|learn|no (?:word|details|information)(?: yet)? (?:on|about))|(?:\bnot|n['’]t) (?:yet )?(?:say|said|know|released?|disclosed?)) (?:the |any |what )?(?:exact |facts and )?circumstances\b(?=[.,;]|$| (?:of|surrounding|behind|leading|that led|around|in) (?:to )?(?:the|this|that|what)\b)/iu,
  /\b(?:under|in) (?:unknown|unclear) circumstances\b/iu,
  // "have no motive", "no motive has been established"; not "he had no motive to kill"
  /\b(?:no (?:clear |known |apparent |immediate |obvious )?motives?|motives? (?:has|have) yet to be \p{L}{3,12})\b(?! to\b)/iu,
]
const trigger =
  'what\\s(?:may\\s|might\\s|had\\s|has\\s|have\\s|exactly\\s){0,3}(?:lea?d(?:\\sup)?\\sto|prompted|sparked|triggered|started|precipitated|provoked|set\\soff|motivated)\\s(?:the|this|that|an?)\\s(?:[\\p{L}-]{1,15}\\s){0,2}?(?:shootings?|stabbings?|gunfire|shots?|attacks?|killings?|slayings?|murders?|incident|violence|gunm[ae]n|shooters?|rampage)\\b'
/** "It is unclear what led to the shooting", "what sparked the gunfire is under investigation". */
const untold: readonly RegExp[] = [
  new RegExp(
    `(?:\\b(?:un(?:clear|known)|no\\sword(?:\\syet)?\\son|not\\s(?:yet\\s|immediately\\s|been\\s){0,2}(?:clear|known|sure|certain|know|say|said|determined?|released?|disclosed?|give|provide|elaborate|comment|offer|discuss)|(?:trying|working|hoping|seeking)\\sto\\s(?:determine|learn|find\\sout|figure\\sout|establish|piece\\stogether|sort\\sout)|to\\sdetermine|investigating|looking\\sinto)|(?<!\\bI\\s\\p{L}{2,5})n['’]t\\s(?:yet\\s|immediately\\s){0,2}(?:clear|known|sure|certain|know|say|said|determined|released?))\\s(?:exactly\\s|[^.;,]{1,25}\\s(?:about|on)\\s|on\\s)?${trigger}`,
    'iu',
  ),
  new RegExp(
    `\\b${trigger}[^.;]{0,30}?\\b(?:unclear|unknown|under\\sinvestigation|being\\sinvestigated|not\\s(?:yet\\s|immediately\\s|been\\s){0,2}(?:clear|known|determined|released))\\b`,
    'iu',
  ),
]
/** "It is not known whether the shooting was accidental or intentional." */
const unmeant: readonly RegExp[] = [
  /(?:\b|(?=n['’]t))(?:un(?:clear|known)|not (?:yet |immediately )?(?:clear|known|sure|certain|know|say|said|determined?)|n['’]t (?:yet |immediately )?(?:clear|known|sure|certain|know|say|said|determined)|to (?:determine|find out|learn)) (?:[^.;,]{1,40} or )?(?:if|whether) [^.;,]{1,60}?\b(?:was|is|were) (?:an )?(?:accidental(?:ly)?|accident|intentional|on purpose|deliberate|self-inflicted)\b/iu,
]
/** What each of `unknown` holds, each of `untold`, and each of `told`: they are tried where it stands. */
const mayLeaveOpen = /motive|circumstances/iu
const mayBeMeant = /\b(?:if|whether)\b.*\b(?:accident|intentional|on purpose|deliberate|self-inflicted)/i
const mayAskWhat = /\bwhat\s(?:\p{L}{1,7}\s){0,2}(?:lea?d|prompted|sparked|triggered|started|precip|provoked|set off|motivated)/iu
const mayGive =
  /\brob\b|burglari|robber|burglar|break-in|carjack|home invasion|theft|jealous|domestic|custody|love triangle|retaliation|revenge|vengeance|drug|narcotics|hat(?:e|red)|racism|argument|dispute|quarrel|fight|feud|altercation|disagree|confront|brawl|scuffle|road rage|rivalry|heist|gang|marital|accident/iu
const mayMishap = /accident|unintention/i
/** A shot at an intruder may hit somebody else by accident: that is not how it all came about. */
const tellsOfRobber = perArticle(({ digest }) => /\b(?:robbers?|intruders?|invaders?|burglars?)\b/i.test(digest.article.text))
const mayTell =
  /motive|circumstances|domestic|called|relation to|what|whether|\bif\b|\brob\b|burglari|because|due to|over|from|by|result|retaliation|argument|dispute|fight|robber|related|motivated|altercation|revenge|rage|feud|quarrel|brawl|confrontation|linked|connected|accident|unintention/i
const none: readonly RegExp[] = []
/** "does not appear to be gang-related", "whether it was a robbery". */
const denying = /(?:\b|(?=n['’]t))(?:not|no|never|n['’]t|nor|whether|if|rather than)\s[^.;,]{0,40}$/i

/** "Police are looking into the possibility that it was gang-related." */
const asking = /\b(?:possibility|theory|suspicion)\b[^.;,]{0,60}$|\b(?:may|might|could) have (?:[\p{L}]{1,12} ){0,3}$/iu
const possible = 'possible'

/** Why the article's attack was made: "stemmed from an argument", "the motive was robbery", "police do not know the motive". Kept where the article tells of one reason only; one that tells it does not leave it open. */
export const motives = (name: string): Pattern =>
  ofOneSort(withoutMishaps(anyMotive(name)), ({ scope }) => scope!.marks![0]!, undefined, feuds)

/** "A gang feud", "retaliation for the killing of a gang member": one reason by several names. */
const feuds = new Set(['gang', 'revenge', 'quarrel'])

/** A bystander may be hit by accident in a feud. */
const withoutMishaps = (pattern: Pattern): Pattern =>
  withinArticle<boolean>(
    pattern,
    (meant = false, match) => meant || !(isMishap(match) || match.scope!.marks![0] === open),
    (match, meant) => !meant || !isMishap(match),
  )

const byMishap = 'mishap'
const isMishap = ({ scope }: Match): boolean => scope!.marks!.includes(byMishap)

function anyMotive(name: string): Pattern {
  return {
    name,
    find: view => {
      const text = view.text(view.sentence)
      if (!mayTell.test(text) || !frameOf(view.digest).harmful) return []
      const given = reasonIn(text)
      for (const pattern of [
        ...(mayLeaveOpen.test(text) ? unknown : none),
        ...(mayAskWhat.test(text) ? untold : none),
        ...(mayBeMeant.test(text) ? unmeant : none),
      ]) {
        const found = pattern.exec(text)
        if (found && !isTold(found, given, text)) {
          const { start, end } = spanOf(found, view)
          return make(open, start - view.sentence.start, view.text({ start, end }), view)
        }
      }
      if (given) return make(given.reason, given.at, given.words, view, given.isAsked)
      const found = mayMishap.test(text) && !tellsOfRobber(view) ? mishap.exec(text) : null
      const words = found?.[1] ?? found?.[2] ?? found?.[3]
      if (!found || words === undefined || denying.test(text.slice(Math.max(0, found.index - reach), found.index))) return []
      const at = found.index + found[0].indexOf(words)
      if (found[3] !== undefined && claimed.test(text.slice(0, at))) return []
      const isAsked = asking.test(text.slice(Math.max(0, at - reach), at))
      return make('accident', at, words, view, isAsked).map(match => ({
        ...match,
        scope: { ...match.scope, marks: [...match.scope!.marks!, byMishap] },
      }))
    },
  }
}

/** "Are looking for a motive, but think that it was an argument." */
const isTold = (
  { 0: words, index }: RegExpExecArray,
  given: { at: number; isAsked: boolean } | undefined,
  text: string,
): boolean => {
  const end = index + words.length
  if (given && !given.isAsked && given.at > end) return true
  const rest = text.slice(end)
  return mayMishap.test(rest) && /\bbut\b/.test(rest) && mishap.test(rest)
}

/** The reason that a sentence gives, and where. */
function reasonIn(text: string): { reason: string; at: number; words: string; isAsked: boolean } | undefined {
  for (const pattern of mayGive.test(text) ? told : none) {
    const found = pattern.exec(text)
    const words = found?.[1]
    if (!found || words === undefined) continue
    const at = found.index + found[0].indexOf(words)
    const before = text.slice(Math.max(0, at - reach), at)
    const reason = denying.test(before) ? undefined : reasons.find(([, known]) => known.test(words))?.[0]
    if (reason) return { reason, at, words, isAsked: asking.test(before) }
  }
  return undefined
}

/** Characters before a reason within which it is denied or only asked about. */
const reach = 80

function make(reason: string, at: number, words: string, view: View, isAsked = false): Match[] {
  const span = { start: view.sentence.start + at, end: view.sentence.start + at + words.length }
  const occasion = presentOccasion(view.digest, view.sentence, span.start)
  if (!occasion) return []
  const predication = view.clauseAround(span)
  if (predication?.modality === 'condition' || predication?.modality === 'counterfactual') return []
  const said = reason === open ? leftOpenAs(words) : words.replace(/\s+/g, ' ').replace(/^what /i, '')
  const told = isAsked ? `possibly ${said}` : said
  return [
    {
      ...tellAt({ thing: occasion.event }, { kind: 'text', words: told }, span, view),
      modality: isAsked || (predication?.modality === 'possibility' && !isBelieved(predication, view)) ? 'possibility' : 'fact',
      scope: { ...occasion.scope, marks: [reason, ...(isAsked ? [possible] : []), ...(occasion.scope.marks ?? [])] },
      ...(reason === open ? { stage: 'so-far' as const } : {}),
    },
  ]
}

/** "Detectives believe that it followed an argument": more than that they never say. */
const isBelieved = (predication: Predication, view: View): boolean =>
  /\b(?:believ\w+|appear(?:s|ed)|apparent(?:ly)?)\b/i.test(view.text(view.sentence)) &&
  !/\b(?:may|might|could|whether|if)\b/i.test(view.text(predication))

/** A quarrel is no robbery; a quarrel of gangs, over drugs or within a family may go by either name. What was open in an earlier report is settled by a later one, not the reverse. */
export function compareMotives(a: Claim, b: Claim): Comparison {
  const [ours, theirs] = [a.scope?.marks?.[0], b.scope?.marks?.[0]]
  if (ours === theirs && ours !== open) return isPossible(a) === isPossible(b) ? 'equal' : isPossible(a) ? 'wider' : 'narrower'
  const settled = compareSorts(a, b, ours, theirs)
  if (settled) return settled
  // a shot that nobody meant to fire may still fall in a quarrel
  if (ours === 'accident' || theirs === 'accident') return 'unrelated'
  return ours === 'robbery' || theirs === 'robbery' ? 'rounding' : 'overlapping'
}

const isPossible = ({ scope }: Claim): boolean => scope?.marks?.includes(possible) === true
