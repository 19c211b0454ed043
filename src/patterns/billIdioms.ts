import type { Predication } from '../model/predication.js'
import type { Span } from '../model/span.js'
import { type BillStep, billIn, chamberIn, isVote } from './billSteps.js'
import type { View } from './view.js'

const noun = '(?:bill|legislation|measure|law|act|Act|ban|order|resolution|amendment|package|statute|ordinance)'
/** Words between, within one clause. */
const gap = '[^.;:]{0,60}?'
const change = '(?:change|changes|changed|amend|amended|amendments|revise|revised|recall|rewrite|fix|rework|alter)'

interface Idiom {
  stage: string
  wording: RegExp
  /** A house of parliament did it, which the sentence names. */
  isOfChamber?: boolean
  /** Only whoever may sign it: anybody may ask for changes. */
  isOfSigner?: boolean
}

const idioms: readonly Idiom[] = [
  {
    stage: 'veto overridden',
    wording: new RegExp(`\\b(?:overrode|overridden|overrides?|overriding)\\b${gap}\\bveto(?:es)?\\b${gap}\\b${noun}\\b`, 'u'),
  },
  { stage: 'signed', wording: new RegExp(`\\bsigned into (?:state |federal )?law\\b${gap}\\b${noun}\\b`, 'u') },
  {
    stage: 'changes asked for',
    wording: new RegExp(
      `\\b(?:ask(?:s|ed|ing)?(?: for)?|urg(?:es|ed|ing)|call(?:s|ed|ing) (?:on|for)|wants?|wanted|seeks?|sought|seeking|request(?:s|ed|ing)?|demand(?:s|ed|ing)?)\\b${gap}\\b${change}\\b${gap}\\b${noun}\\b`,
      'u',
    ),
    isOfSigner: true,
  },
  {
    stage: 'struck down',
    wording: new RegExp(
      `\\b${noun}\\b${gap}\\b(?:(?:was|were|is|are|as) (?:ruled |declared |found |held |deemed |judged )?(?:to be )?|violat(?:es|ed) the )(?:unconstitutional|constitution\\b|illegal|unlawful)|\\b(?:declar(?:es|ed|ing)|rul(?:es|ed|ing)|find(?:s|ing)|found|held)\\b[^.;:]{0,60}?\\b${noun}\\b[^.;:]{0,30}\\bunconstitutional`,
      'iu',
    ),
  },
  {
    stage: 'blocked by a court',
    wording: new RegExp(
      `\\b(?:injunction|restraining order|stay)\\b[^.;:]{0,30}?\\b(?:against|on|blocking|halting|barring|stopping)\\b${gap}\\b${noun}\\b`,
      'u',
    ),
  },
  {
    stage: 'passed',
    wording: new RegExp(`\\b(?:final approval|approval|the green light|its blessing) to\\b${gap}\\b${noun}\\b`, 'u'),
    isOfChamber: true,
  },
  {
    stage: 'passed',
    wording: new RegExp(`\\b${noun}\\b${gap}\\b(?:won|gained|received|got)\\b[^.;:]{0,20}\\b(?:approval|passage)\\b`, 'u'),
    isOfChamber: true,
  },
]
const mayTell =
  /\b(?:overr|signed into|ask|urg|call|want|seek|sought|request|demand|unconstitutional|violat|illegal|unlawful|injunction|restraining|stay|approval|green light|blessing|passage)/i

/** Steps of a bill that are told by a noun, or by a verb of whoever has it done: "urged lawmakers to change the bill", "an injunction against the law". */
export function billIdioms(view: View): BillStep[] {
  // "Gov. Holm's veto" is one clause
  const text = view.text(view.sentence).replace(/\b(Gov|Sen|Rep|Mr|Mrs|Ms|Dr)\./g, '$1 ')
  if (!mayTell.test(text)) return []
  return idioms.flatMap(({ stage, wording, isOfChamber, isOfSigner }): BillStep[] => {
    const found = wording.exec(text)
    if (!found) return []
    const start = view.sentence.start + found.index
    const span = { start, end: start + found[0].length }
    const bill = view.phrases.find(phrase => phrase.end > span.start && phrase.start < span.end && billIn(phrase, view))
    const clause = view.clauseAround({ start, end: start + 1 })
    const by = isOfChamber ? chamberIn(text) : undefined
    if (!bill || !clause || !isPlain(clause, span, view) || (isOfChamber && !by) || (isOfSigner && !isSigner(clause, view)))
      return []
    return [{ stage, bill: billIn(bill, view)!, span, clause, ...(by ? { by } : {}) }]
  })
}

const unsure = /\b(?:if|whether|could|might|may|would|should|not|never|until|unless|likely)\b|n[’']t\b/i

const isPlain = (clause: Predication, span: Span, view: View): boolean =>
  clause.polarity === 'affirmed' &&
  (clause.modality === 'fact' || isVote(clause, view)) &&
  !unsure.test(view.text({ start: clause.start, end: span.end }))

const office = /\b(?:president|governor|mayor|premier|prime minister)\b/i

/** The governor or president: by his title, or by that which the article gives him. */
function isSigner(clause: Predication, view: View): boolean {
  const agent = view.role(clause, 'agent')
  if (!agent) return false
  const id = view.personMeant(agent)
  const titles = id === undefined ? [] : view.entity(id).titles
  return [
    view.text(agent).replace(/\bGov\./g, 'governor'),
    ...titles.map(title => title.replace(/\bGov\b\.?/g, 'governor')),
  ].some(words => office.test(words))
}
