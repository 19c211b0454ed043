import type { CaseStep } from './caseSteps.js'
import { sought as soughtByName } from './custody.js'
import { spanOf } from './unnamed.js'
import type { View } from './view.js'

const culprit =
  '(?:suspects?|gunm[ae]n|shooters?|killers?|attackers?|assailants?|culprits?|robbers?|perpetrators?|murderers?|assassins?|hijackers?|fugitives?|offenders?|whoever)'
/** Plain people are looked for because of what they did. */
const wantedFor =
  '(?:man|men|woman|women|person|people|teens?|teenagers?|boys?|pair|trio|duo|group|driver|individuals?|those|persons?)(?:\\s(?:they|police|officers|who|whom|that|believed|suspected|accused|wanted|responsible|involved|behind)\\b|\\sin connection\\b)'
/** Words that tell somebody more closely: "an 'armed and dangerous' suspect", "the 18-year-old murder suspect". */
const gap = '(?:(?!(?:of|as|for|to|from|against|by|with|in|on)\\b)[\\p{L}\\d"“”‘’\'-]{1,20} ){0,5}?'
/** Nobody is caught yet, as news puts it. */
const nobody: readonly RegExp[] = [
  /\bno arrests?\b(?! (?:warrants?|records?))/gi,
  /(?:\b|(?=n['’]t))(?:not|n['’]t|yet to|without|nor) (?:yet |immediately |been able to )?(?:made|make|making|announced|announce|announcing|reported) (?:any |an )?arrests?\b/gi,
  /\b(?:no one|nobody|no-one|no suspects?)(?! else)(?: has been| have been| was| had been| is| were| are) (?:yet |currently |immediately )?(?:arrested|charged|detained|apprehended|caught|captured|identified|under arrest|(?:being held )?(?:in|taken into) (?:police )?custody)\b/gi,
  /\b(?:none|neither) of (?:the|those) (?:\p{L}{1,15} ){0,2}?(?:suspects|gunmen|shooters|attackers|men|women|teens) (?:has been|have been|was|were|had been|is|are) (?:yet )?(?:arrested|charged|detained|apprehended|caught|captured|in custody)\b/giu,
  /\b(?:no (?:known |immediate |motives? (?:or|and) |arrests (?:or|and) )?suspects?|(?:not|n['’]t) (?:have|had|identified|named) (?:any |a )suspects?)\b(?! (?:is|are|was|were|has|have) )/gi,
  new RegExp(
    `(?:\\b|(?=n['’]t))(?:not|n['’]t|yet to|unable to) (?:yet |been able to )?(?:arrest(?:ed)?|apprehend(?:ed)?|captured?|caught|catch|located?|f[io]und|identif(?:y|ied)|detain(?:ed)?) (?:an? |any |the )?(?:[\\p{L}-]+ ){0,2}?(?:${culprit}|anyone|anybody)\\b(?!['’])`,
    'giu',
  ),
  new RegExp(
    `\\b${culprit} (?:has|have|had|was|were|is|are)(?:n['’]t| not| yet to be| still not)(?: yet| been| yet been| immediately been)? (?:arrested|caught|captured|apprehended|located)\\b`,
    'giu',
  ),
  new RegExp(
    `\\b(?<!(?:other|second|third|fourth|final|last) )${culprit} (?:has|have) (?:yet to be|not yet been) identified\\b`,
    'giu',
  ),
  /\bno (?:known |possible )?witnesses (?:n?or|and) suspects\b|\bsuspects? (?:is|are|remains?) (?:still )?unknown\b/giu,
  /\b(?:not|no) (?:[\p{L}]{1,15} ){0,4}?(?:information|details|descriptions?) (?:on|about|of) (?:any )?(?:possible |potential )?suspects\b/giu,
  /\b(?:search(?:ing)? (?:of|for)|looking for) (?:a |any |the )?(?:possible )?motives? (?:or|and) (?:possible |any )?suspects?\b/giu,
  // a reward "for information that leads to an arrest"
  /\b(?:information|tips?|clues?) (?:that |which )?(?:\p{L}{2,8} )?lead(?:s|ing)? (?:police |them )?to (?:an|the|any) (?:identification and |identity and )?arrests?\b/giu,
  new RegExp(`\\b${culprit} (?:is|are|was|were) (?:only |being )?described (?:only )?as\\b`, 'giu'),
  /\b(?:no|little|limited|scant|without|(?:not|n['’]t) (?:yet )?(?:have|had|released) (?:any |much )?)(?:\p{L}{2,9} (?:or|and) )? ?suspect (?:information|descriptions?|details)\b/giu,
  new RegExp(
    `\\b(?:no|little|limited|few|scant) (?:(?!other\\b|further\\b|more\\b)\\p{L}{3,10} ){0,2}?(?:information|details|descriptions?) (?:of|on|about|for|regarding) (?:the |any |a )?(?:possible |potential )?${culprit}`,
    'giu',
  ),
  /(?:\b|(?=n['’]t))(?:not|n['’]t) (?:yet )?(?:have|had|got) (?:[\p{L}-]{1,15} ){1,3}?in custody\b|(?:\b|(?=n['’]t))(?:not|n['’]t) (?:yet |currently )?(?:been taken into|in) (?:police )?custody\b/giu,
  /\b(?:work(?:ing|ed)?|follow(?:ing|ed)?|pursu(?:ing|ed?)|check(?:ing|ed)?|chas(?:ing|ed)) (?:on |up |down |up on )?(?:[\p{L}-]{1,12} ){0,3}?leads\b|\b(?:no|few) (?:strong |solid |immediate )?leads\b/giu,
  /(?<!\b(?:public|community|society|world|people|population|nation|country|council|members?|judges?) )\bat large\b/gi,
  /\bon the (?:run|loose|lam)\b/gi,
  new RegExp(
    `\\b(?:search(?:ing|ed|es)?|look(?:ing)?|hunt(?:ing|s)?|manhunt|on the lookout) for (?:at least )?(?:an? |the |any |more )?${gap}(?:${culprit}\\b(?!['’])|${wantedFor})`,
    'giu',
  ),
  new RegExp(
    `\\b(?:(?:still|now|are|is|police) )?(?:seeking|seeks?) (?:an? |the |any )?${gap}(?:${culprit}\\b(?!['’])|${wantedFor})`,
    'giu',
  ),
  /\b(?:police|officers|deputies|authorities|detectives|investigators|marshals|agents) [^.;,]{0,24}?(?:searching|looking|hunting) for (?:him|them)\b/gi,
  new RegExp(
    `\\b(?:search|manhunt|hunt) (?:is|was|remains?|continues?|continued|goes on) (?:still )?(?:(?:underway|under way|ongoing|on) )?(?:(?:\\p{Lu}\\p{L}{2,8}day|today|tonight) (?:\\p{L}{2,9} )?)?for (?:an? |the |any )?${gap}(?:${culprit}\\b(?!['’])|${wantedFor})`,
    'giu',
  ),
  new RegExp(
    `(?<!\\b(?:more|other|another|second|third|fourth|fifth|sixth|final|last) )\\b${culprit} (?:is|are|was|were|remains?) (?:still )?(?:being sought|wanted)\\b`,
    'giu',
  ),
  new RegExp(`\\bhunt(?:ing|s)? (?:the |an? )?(?:[\\p{L}-]{1,20} ){0,2}?${culprit}\\b(?!['’])`, 'giu'),
  new RegExp(
    `\\b(?:trying|working|hoping|attempting|help|efforts?|assistance)(?: \\p{Ll}{1,14}){0,2}? (?:find|finding|locate|locating|identify|identifying|track(?:ing)? down|catch(?:ing)?) (?:an? |the |any )?${gap}${culprit}\\b(?!['’])`,
    'giu',
  ),
]
const mayTellNobody =
  /arrest|charge[ds]?|hunt|help|efforts?|assistance|trying|working|hoping|attempting|custody|suspect|at large|on the (?:run|loose|lam)|(?:search|look|hunt)\p{L}{0,3} (?:\p{L}{1,9} ){0,5}for|on the lookout|seek|leads|sought|wanted|warrant|detained|caught|captured|apprehend|locate|identif|leads?\b|leading|described|shooters?|gunm[ae]n/iu
/** Police know whom they want. */
const sought =
  /\b(?:obtain(?:ed|s)?|issued?|secur(?:ed?|ing)|sign(?:ed)?) (?:an? |the )?(?:[\p{L}-]{1,20} ){0,2}?warrants? (?:charging |for )|\bwarrants? (?:\p{Ll}{1,12} ){0,6}?(?:was|were|has been|have been) issued for\b|\b(?:is|are|remains?|still) (?:being sought|wanted) (?:by|in|for(?! questioning)|on|over)\b/giu

/** "It is unclear if the shooter is in custody." */
const unclear =
  /\b(?:unclear|not (?:immediately |yet )?(?:clear|known)|unknown|no word(?: yet)?(?: on)?|(?:not|n['’]t) (?:say|said|confirm(?:ed)?|know)) (?:yet )?(?:if|whether) [^.;,]{1,50}? (?:is|are|was|were|has been|have been|had been) (?:yet |now )?(?:in (?:police )?custody|arrested|caught|taken into custody|under arrest)\b/iu

const fleeing = /^(?:at large|on the)/

/** "No arrests have been made", "police are looking for the gunman", "do not have that person in custody"; where police know whom they look for, he is sought. */
export function nobodyHeld(view: View): CaseStep[] {
  const text = view.text(view.sentence)
  if (!mayTellNobody.test(text)) return []
  const doubt = unclear.exec(text)
  if (doubt) {
    const start = view.sentence.start + doubt.index
    const span = { start, end: start + doubt[0].length }
    return [
      { stage: 'nobody held', words: doubt[0].replace(/\s+/g, ' ').toLowerCase(), span, predication: view.clauseAround(span) },
    ]
  }
  for (const pattern of [...nobody, sought])
    for (const found of text.matchAll(pattern)) {
      const span = spanOf(found, view)
      const predication = view.clauseAround(span)
      if (predication?.modality === 'condition' || predication?.modality === 'counterfactual') continue
      const words = view
        .text(span)
        .replace(/\s+/g, ' ')
        .trim()
        .toLowerCase()
        .replace(/ (?:who|whom|that|they|police|officers)$/, '')
      const agent = predication && view.role(predication, 'agent')
      const named = pattern === sought || (fleeing.test(words) && agent && view.person(agent) !== undefined)
      return [{ stage: named ? 'sought' : 'nobody held', words, span, predication }]
    }
  return soughtByName(view)
    .slice(0, 1)
    .map(({ valueSpan: span, evidence }) => {
      const predication = view.clauseAround(span)
      const words = view.text({ start: Math.max(evidence.start, span.start - 40), end: span.end })
      return {
        stage: 'sought',
        words: /\b(?:search|look|hunt|warrant|seek|find|locate)\p{L}* .*$/isu.exec(words)?.[0] ?? 'sought',
        span,
        predication,
      }
    })
}
