import type { CaseStep } from './caseSteps.js'
import { spanOf } from './unnamed.js'
import type { View } from './view.js'

/** "It is unclear if the parents will face charges", "no word if he is facing any charges". */
const mayFace =
  /\b(?:if|whether) (?!convicted)[^.;,]{1,60}? (?:will|would|is|are|could|should) (?:be )?(?:fac(?:e|ing)) (?:any |criminal )?charges\b|\bif there will be (?:any )?(?:criminal )?charges\b|\bno (?:word|decision)(?: yet)? (?:on|about) (?:any |possible |criminal )?charges\b/i
const filed = '(?:filed|brought|announced|placed|issued|pursued|warranted)'
/** Nobody is charged yet, as news puts it. */
const noCharges: readonly RegExp[] = [
  new RegExp(
    `\\bno (?:criminal |formal |felony )?charges (?:(?:are|were|have|had|has)(?: (?:yet|immediately))?(?: been)? )?(?:expected|pending|${filed})\\b(?! (?:related|in connection|connected|in (?:that|those|the other))\\b)`,
    'i',
  ),
  /\b(?:has|have|had)(?:n['’]t| not) (?:yet )?(?:been )?(?:formally )?(?:been )?charged\b(?! (?:federally|as|in (?:an?|that)) )/i,
  /\bnot yet (?:been )?(?:formally )?(?:charged|arraigned)\b/i,
  /\b(?:whether|if) (?:\p{L}{1,12} ){1,4}will be charged\b/iu,
  new RegExp(
    `\\b(?:whether|if|when|where|what) (?:any |criminal |the |applicable ){0,2}charges (?:will|would|should|are to|could|might|may|have|has) (?:be|been) ${filed}\\b`,
    'i',
  ),
  /(?<!\b(?:more|additional|other|further|new) (?:criminal |felony )?)\bcharges (?:are|were|remain) (?:still )?(?:pending|expected|likely|forthcoming|imminent)\b/i,
  new RegExp(
    `(?<!\\b(?:more|additional|other|further|new|no) (?:criminal |felony )?)\\bcharges (?:(?:could|may|might)(?: not)?(?: still| yet)? be|will be|have yet to be|have not (?:yet )?been|haven['’]t (?:yet )?been) ${filed}\\b`,
    'i',
  ),
  /\bpending (?:further questioning and )?(?:the )?(?:formal )?filing of (?:[\p{L}]{1,12} )?charges\b|\bformal(?:ly)? charges? (?:are|were|is) (?:expected|pending)\b/iu,
  mayFace,
  /\bcharging decision\b|\b(?:will likely|is likely to|expected to|are likely to) be (?:formally )?(?:arraigned|charged)\b/i,
  /\b(?:pending|review(?:s|ed|ing)?|consider(?:s|ed|ing)?|weigh(?:s|ed|ing)?|decid(?:e|ed|ing)|determin(?:e|ed|ing)) [^.;]{0,50}?\b(?:possible|potential) (?:criminal )?charges\b/i,
  // "will be federally charged", in a headline "man to be charged with murder"
  /(?<!\b(?:not|one|nobody|who else|if|whether) )\b(?:will|(?:is|are|was|were) (?:set |due |scheduled |about )?to) be (?:[a-z]{4,12}ly )?charged\b(?! (?:as|in|by) )/i,
  /(?<!\b(?:youngest|oldest|first|only|last|latest|likely|enough|have) )\bto be (?:[a-z]{4,12}ly )?charged (?:with|over|after|in connection)\b/i,
  // "the case will be presented to the district attorney"
  /\b(?:case|investigation|findings|reports?|file|it) (?:will|would|is to|is expected to|is being|has been|was) (?:[a-z]{2,12} )?(?:be |to be )?(?:presented|turned over|forwarded|submitted|handed over|sent|referred) to (?:the )?(?:[\p{L}.'’-]{1,20} ){0,5}?(?:prosecut\p{L}{2,8}|district attorney|state['’]s attorney|commonwealth['’]s attorney|county attorney|grand jury)\b/iu,
  /\b(?:could|may|might)(?: [a-z]{4,14}ly| also| still)? (?:be charged|face (?:an? |any |criminal |possible |felony )?charges?)\b/i,
  /\bask(?:ed|s|ing) (?:the |a )?(?:[\p{L}’'-]{1,15} ){0,3}?(?:prosecut\p{L}{2,8}|attorney)(?:['’]s office)? to (?:file|bring) (?:[\p{L}-]{1,12} ){0,2}?charges\b|\b(?:seek|request|recommend|submit)(?:s|ed|ing|ting|ted)? (?:[\p{L}-]{1,12} ){0,3}?charges (?:against|of|to)\b/iu,
]
const mayLeaveUncharged = /charg|arraign|attorney|prosecut|grand jury/i
/** Said of somebody whom police have, and of no other. */
const ofHeld = /\bcharged\b|arraigned|\bpending\b|charging|\b(?:has|have|had) (?:yet )?been\b|formal/i
const loosely = /\bcould\b|\bmay\b|\bmight\b/i

/** "No charges have been filed", "whether they will be charged", "is expected to be arraigned", "the case goes to the prosecutor". */
export function notCharged(view: View): CaseStep[] {
  const text = view.text(view.sentence)
  if (!mayLeaveUncharged.test(text)) return []
  const found = noCharges.map(pattern => pattern.exec(text)).find(one => one !== null)
  if (!found) return []
  const span = spanOf(found, view)
  // "whether the owner of the house will face charges": the gunman may be at large
  return [
    {
      stage: 'uncharged',
      words: found[0].toLowerCase(),
      span,
      predication: view.clauseAround(span),
      ...(mayFace.test(found[0]) || loosely.test(found[0]) || !ofHeld.test(found[0]) ? { weak: true as const } : {}),
    },
  ]
}
