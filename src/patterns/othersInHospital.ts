import { readNumber } from '../language/numberWords.js'
import type { Claim } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import type { CountValue } from '../model/value.js'
import { isLocalHarm } from './articleFrame.js'
import { mainOccasion, presentOccasion } from './occasion.js'
import type { Match, Pattern } from './pattern.js'
import { tellAt } from './tellAt.js'
import { unanimous } from './unanimous.js'
import type { View } from './view.js'

const number = '(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[2-9]|[12]\\d)'
const people = '(?:victims|people|persons|men|women|males|females|teens|teenagers|children|boys|girls|students|adults)'
const brought =
  "(?:taken|transported|rushed|brought|airlifted|flown|driven|sent)\\sto\\s(?:[\\p{L}.’'-]+\\s){0,6}?(?:hospitals?|(?:medical|trauma)\\scenter|UMC|Hospitals?|Medical\\sCenter|Trauma\\sCenter|clinic)\\b"
const all = new RegExp(
  `\\b(?:the\\s)?(?:(?:other|surviving|remaining)\\s${number}(?:\\s(?:gunshot\\s|shooting\\s)?${people})?|${number}\\s(?:other|surviving|remaining)\\s(?:gunshot\\s|shooting\\s)?${people}|${number}\\sothers|the\\s${number}(?:\\s${people})?(?=\\swere))(?:[^.;:]{0,60}?\\s)(?:were|was|and|and\\swere|being)\\s(?:also\\s|all\\s|then\\s)?(?:${brought}|hospitali[sz]ed)|\\b(?:sent|sends|sending|put)\\s${number}\\sothers\\sto\\s(?:[\\p{L}-]+\\s){0,3}?hospitals?\\b`,
  'iu',
)
const mayTell = /\b(?:hospital|center|UMC)/i
/** Some of them only, or some that died there; who refused to go is no other way to go. */
const divided =
  /\b(?:where (?:he|she|they|one|two|all|both)\b[^.]{0,30}\b(?:died|pronounced|declared)|among|including|by ambulance|private|drove|another (?:was|were)|while (?:a|one|the) |and (?:a|one|two|the other|another)\b[^.]{0,40}\b(?:to|taken|driven|flown)\b)/i
const dead = /\b(?:killed|kills|killing|dead|died|dies|dying|fatal(?:ly)?|slain|homicide)\b/i
const others = new RegExp(`\\b${number}\\s(?:others|other\\s${people})\\b`, 'iu')
const sentencesBack = 3

/** How many besides the dead were brought to a hospital: "three others were taken to", "the other five victims were rushed to", and "the four" behind "four others were hurt". */
export const othersInHospital = (name: string): Pattern =>
  unanimous({ name, find: view => (isLocalHarm(view.digest) ? tell(view) : []) }, ({ value }) =>
    String((value as CountValue).min),
  )

function tell(view: View): Match[] {
  const text = view.text(view.sentence)
  if (!mayTell.test(text)) return []
  const found = all.exec(text)
  if (!found || divided.test(text)) return []
  const before = [...Array(sentencesBack).keys()]
    .map(back => view.digest.sentences[view.sentence.index - 1 - back])
    .flatMap(sentence => (sentence ? [view.text(sentence)] : []))
  const told = found.slice(1).find(group => group !== undefined)!
  const figure = numberOf(told)
  if (figure === undefined || ![text, ...before].some(words => dead.test(words))) return []
  if (found[4] !== undefined && numberOf(others.exec(before[0] ?? '')?.[1]) !== figure) return []
  const start = view.sentence.start + found.index
  const span = { start, end: start + found[0].length }
  if (!presentOccasion(view.digest, view.sentence, start)) return []
  return [
    tellAt({ thing: mainOccasion(view.digest) }, { kind: 'count', min: figure, max: figure, of: 'person', step: 1 }, span, view),
  ]
}

const numberOf = (words: string | undefined): number | undefined =>
  words === undefined ? undefined : readNumber(words.toLowerCase(), 0)?.value

/** One may have died on the way, or gone by himself: another figure is worth a look. */
export const compareOthersInHospital = (a: Claim, b: Claim): Comparison =>
  (a.value as CountValue).min === (b.value as CountValue).min ? 'equal' : 'rounding'
