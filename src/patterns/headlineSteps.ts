import type { CaseStep } from './caseSteps.js'
import type { View } from './view.js'

const stages = new Map([
  ['arrested', 'held'],
  ['captured', 'held'],
  ['apprehended', 'held'],
  ['in custody', 'held'],
  ['charged', 'charged'],
  ['indicted', 'indicted'],
  ['convicted', 'convicted'],
  ['sentenced', 'sentenced'],
])
const mayTell = /arrested|captured|apprehended|custody|charged|indicted|convicted|sentenced|sought|wanted/i
/** What may stand behind: "arrested in", "charged with", the end, the name of the paper. */
const behind = '(?=\\s(?:in|after|for|on|with|over|by|as|at|near|following)\\b|\\s*(?:[-–|,;]|$))'
const step = new RegExp(`\\b(arrested|captured|apprehended|in custody|charged|indicted|convicted|sentenced)\\b${behind}`, 'iu')
/** Somebody, with all that tells him more closely: "Man accused of shooting five", "Gun owner", "2 killed, 1". */
const somebody =
  /\b(?:suspects?|gunm[ae]n|shooters?|killers?|attackers?|robbers?|target|owner|driver|cops?|officers?|deput(?:y|ies)|m[ae]n|wom[ae]n|boys?|girls?|teens?|teenagers?|youths?|juveniles?|students?|classmates?|brothers?|father|mother|dad|mom|son|daughter|husband|wife|boyfriend|girlfriend|couple|pair|person|people|person of interest|\d{1,2}-year-olds?|(?:^|(?<=[,;:]\s?))(?:\d{1,2}|one|two|three|four|five|six)(?:\smore)?)\b[^.;:]{0,80}$/iu
/** "To be sentenced", "after being charged", "arrested in an unrelated case", "no one charged". */
const undone = /\b(?:be|being|not|never|no|nobody|yet|until|unless|if|could|may|might)\s(?:\p{L}{1,10}\s){0,2}$/iu
const elsewhere = /\b(?:unrelated|protest\w*|previous\w*|drug)\b/i
const search =
  /\b(?<!(?:second|third|fourth|other|another|last|more)\s)(suspects?|gunm[ae]n|shooters?|killers?|driver|m[ae]n|wom[ae]n|teens?|person)\s(?:still\s|now\s)?(?:sought|wanted)\b(?=\s(?:in|after|for|by|over|following)\b|\s*(?:[-–|,;]|$))/iu
const caught = /\b(?:arrest\w*|captur\w*|custody|finds?|found|caught|charged|nab\w*|dead|surrender\w*|turns?)\b/i

/** What a headline tells of police and courts with no verb, or one far from its subject: "Suspect in deadly shooting arrested", "1 dead, 2 in custody", "gunman sought". */
export function headlineSteps(view: View): CaseStep[] {
  if (view.sentence.prominence !== 'headline') return []
  const text = view.text(view.sentence)
  if (!mayTell.test(text) || elsewhere.test(text)) return []
  const make = (stage: string, words: string, { index, 0: all }: RegExpExecArray): CaseStep[] => {
    const span = { start: view.sentence.start + index, end: view.sentence.start + index + all.length }
    return [{ stage, words, span, predication: view.clauseAround(span) }]
  }
  const found = step.exec(text)
  const before = found ? text.slice(0, found.index) : ''
  if (found && somebody.test(before) && !undone.test(before))
    return make(stages.get(found[1]!.toLowerCase())!, found[1]!.toLowerCase(), found)
  const sought = search.exec(text)
  if (!sought || caught.test(text)) return []
  return make(/^(?:suspect|gunm|shooter|killer)/i.test(sought[1]!) ? 'nobody held' : 'sought', sought[0].toLowerCase(), sought)
}
