import type { Predication } from '../model/predication.js'
import type { Span } from '../model/span.js'
import { isOfOldCase } from './oldCases.js'
import type { Match, Pattern } from './pattern.js'
import { agentOf, type Somebody, somebody } from './persons.js'
import { tellOf } from './tellOf.js'
import { unanimous } from './unanimous.js'
import type { View } from './view.js'

const answer = '(not guilty|guilty|no contest|nolo contendere)'
/** "Pleaded, through his lawyer, not guilty"; "entered a plea of not guilty", "entered not-guilty pleas". */
const pleading = new RegExp(String.raw`^(?:\s[\p{L}'’,-]{1,15}){0,5}?\s${answer}\b`, 'iu')
const entering = new RegExp(String.raw`^\s(?:(?:an?|his|her|their)\s)?(?:pleas? of\s${answer}\b|${answer}\spleas?\b)`, 'iu')
/** "A not guilty plea was entered for Ann Lee". */
const entered = new RegExp(
  String.raw`\b(?:pleas? of ${answer}|${answer} pleas?) (?:was|were|has been|had been) entered (?:on (?:his|her) )?(?:on behalf of|for|by)\s`,
  'iu',
)
/** "Denied the charges", "denies murder" of a court. */
const denying =
  /^\s(?:(?:all|both|any|the|two|three|four|one|a|an)\s){0,3}?(?:(?:[\p{L}-]{1,14}\s){0,2}?charges?\b|counts? of\b|(?:attempted )?murder(?:ing)?\b|manslaughter\b|(?:any |the )?offences?\b)/iu

/** "Pleaded not guilty", "entered a guilty plea", "denied the charges": a state, so that the denial of guilt is no denial of the plea. Of an article that tells of both none is told. */
export const pleas = (name: string): Pattern =>
  unanimous(
    {
      name,
      find: view =>
        isOfOldCase(view) ? [] : [...view.predications.flatMap(predication => pleaIn(predication, view)), ...onBehalf(view)],
    },
    ({ value }) => JSON.stringify(value),
  )

function pleaIn(predication: Predication, view: View): Match[] {
  const { verb, token } = predication
  if (verb !== 'plead' && verb !== 'enter' && verb !== 'deny') return []
  const { start, end } = view.sentence.tokens[token]!
  const behind = view.text({ start: end, end: Math.min(view.sentence.end, end + 90) }).replaceAll('-', ' ')
  const found = (verb === 'plead' ? pleading : verb === 'enter' ? entering : denying).exec(behind)
  const who = found && agentOf(predication, view)
  if (!who || (verb === 'deny' && predication.modality !== 'fact')) return []
  const words = verb === 'deny' ? 'not guilty' : wordsOf(found)
  return [tell(who, words, { start: verb === 'deny' ? start : end + 1, end: end + found[0].length }, predication, view)]
}

const wordsOf = (found: RegExpExecArray): string => {
  const words = (found[1] ?? found[2])!.toLowerCase()
  return words.startsWith('nolo') ? 'no contest' : words
}

const tell = (who: Somebody, words: string, span: Span, predication: Predication, view: View): Match => ({
  ...tellOf(who, predication, { kind: 'text', words }, span, view),
  polarity: 'affirmed',
})

function onBehalf(view: View): Match[] {
  const found = entered.exec(view.text(view.sentence).replaceAll('-', ' '))
  if (!found) return []
  const start = view.sentence.start + found.index
  const end = start + found[0].length
  const holder = view.phrases.find(phrase => phrase.start <= end && end < phrase.end)
  const who = holder && somebody(holder, view)
  const clause = view.clauseAround({ start, end })
  return who && clause ? [tell(who, wordsOf(found), { start, end: end - 1 }, clause, view)] : []
}
