import { fold } from '../language/fold.js'
import { stem } from '../language/stem.js'
import { isSaying } from '../language/verbs.js'
import { wordSet } from '../language/wordSet.js'
import type { Claim } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import type { Predication } from '../model/predication.js'
import type { Span } from '../model/span.js'
import { contentsOf } from './contents.js'
import { marksUnder } from './marksUnder.js'
import type { Match, Pattern } from './pattern.js'
import { within } from './quotations.js'
import { light } from './statements.js'
import { tellIn } from './tellIn.js'
import { unanimous } from './unanimous.js'
import type { View } from './view.js'

type Order = 'before' | 'after' | 'during'

const connector =
  /\b(?:(before|ahead of|prior to|in anticipation of)|(after|following|in the wake of|in response to)|(during))\b[^,;.:“”"]{2,90}/giu
const violence = /\b(?:attack|shooting|massacre|rampage|bombing|killings?|siege|standoff|raid)\b/i
const speech =
  /\b(?:announc\w+|comments?|remarks?|statements?|speech|interview|said|says|saying|spoke|speaking|speaks|address|tweet\w*|spoken)\b/i
const occasion =
  /\b(?:vote|election|debate|hearing|trial|verdict|ruling|arrest|resignation|summit|inauguration|ceremony|indictment|report|trip|funeral)\b/i
/** "Lay out his view", "come out against it", besides the verbs that bring in a quotation. */
const telling = wordSet('lay outline reaffirm reiterate defend reveal declare speak oppose support explain')
const said = 'say'

/** Said once, where other things are said all day. */
const vowing = wordSet('pledge vow threaten')
/** "Mr. Berg" is one name, and no end of a sentence. */
const plainTitles = (text: string): string => text.replace(/\b(Gov|Sen|Rep|Mr|Mrs|Ms|Dr)\./g, '$1 ')

/** What an attack does to people is told as of its time or of after it. */
const harmed = wordSet(
  'die injure wound kill hurt hospitalize arrest charge erupt find happen occur shoot hit take rush flee treat',
)

/** Whether somebody did something before, during or after something else: "hours after the mayor spoke", "before the vote". */
export const orders = (name: string): Pattern => unanimous(told(name), ({ scope }) => marksUnder(prefix, scope)[0]!)

const prefix = 'order '
const loosely = 'of words'

const told = (name: string): Pattern => ({
  name,
  find: view =>
    [...plainTitles(view.text(view.sentence)).matchAll(connector)].flatMap((found): Match[] => {
      const start = view.sentence.start + found.index
      const span = { start, end: start + found[0].length }
      if (within(start, view.digest.quotations)) return []
      const order: Order = found[1] ? 'before' : found[2] ? 'after' : 'during'
      const main = mainClause(span, view)
      if (!main) return []
      return [main, ...purposesOf(main, view)].flatMap(clause => matchOf(clause, main, order, span, view))
    }),
})

/** The clause that the words belong to: they open the sentence, follow a comma, or stand behind its verb with no other verb between. */
function mainClause(span: Span, view: View): Predication | undefined {
  const at = ({ token }: Predication): number => view.sentence.tokens[token]!.start
  const plain = view.predications.filter(
    one =>
      one.form === 'finite' &&
      one.conjunction === undefined &&
      one.modality === 'fact' &&
      one.polarity === 'affirmed' &&
      one.saidBy === undefined &&
      !(at(one) >= span.start && at(one) < span.end),
  )
  const before = view.text({ start: view.sentence.start, end: span.start })
  if (opened.test(before)) return plain.find(one => at(one) >= span.end)
  const main = plain.findLast(one => at(one) < span.start)
  if (!main) return undefined
  const isAlone = !view.predications.some(one => one !== main && at(one) > at(main) && at(one) < span.start)
  return isAlone || set.test(before) ? main : undefined
}
/** "On Wednesday, in anticipation of": nothing else has been told yet; and ", a few hours after". */
const opened =
  /^[“"]?(?:\w+ (?:\w+,? )?)?(?:(?:a few |several |shortly |just |\w+ )?(?:hours?|days?|minutes?|weeks?|shortly|just|moments|a day) )?$/i
const set = /, (?:(?:only |just )?(?:an?|a few|several|\w+) )?(?:hours?|days?|minutes?|weeks?|shortly|moments) $/i

/** "Called the police to pledge allegiance". */
const purposesOf = (main: Predication, view: View): Predication[] =>
  view.predications.filter(one => one.form === 'infinitive' && one.parent === view.predications.indexOf(main))

function matchOf(clause: Predication, main: Predication, order: Order, span: Span, view: View): Match[] {
  const isWord = (isSaying(clause.verb) && !vowing.has(clause.verb)) || telling.has(clause.verb)
  const deed = isWord ? said : stem(clause.verb)
  if (deed !== said && light.has(clause.verb)) return []
  const agent = view.role(main, main.voice === 'passive' ? 'object' : 'agent')
  const person = agent && view.personMeant(agent)
  const other = otherIn(span, person, view)
  if (!agent || !other || (agent.kind === 'pronoun' && !person)) return []
  // "his son", "the gunman": whoever it is in the other articles
  if (deed === said ? !person || !other.startsWith(said) : harmed.has(clause.verb)) return []
  const words = view.text({ start: Math.min(clause.start, main.start), end: Math.max(clause.end, span.end) }).replace(/\s+/g, ' ')
  const about = {
    ...(person ? { person: view.subjectOf(view.entity(person)) } : {}),
    thing: { text: words, key: `order: ${deed}>${other}` },
  }
  const value = { kind: 'text' as const, words: order }
  const isLoose = deed === said || other.startsWith(said)
  return [
    {
      ...tellIn(main, about, { value, span }, view),
      polarity: 'affirmed',
      modality: 'fact',
      scope: { marks: [`${prefix}${order}`, ...(isLoose ? [loosely] : [])] },
    },
  ]
}

/** What it was before or after: the attack, the words of somebody else, or the vote. */
function otherIn(span: Span, self: string | undefined, view: View): string | undefined {
  const text = view.text(span)
  if (violence.test(text)) return 'attack'
  const person = contentsOf(view.digest, view.sentence.index).names.find(
    ({ kind, entity, start, end }) => kind === 'person' && entity !== self && start >= span.start && end <= span.end,
  )
  const id = person?.entity
  if (id !== undefined && speech.test(text)) return `${said}-${fold(view.entity(id).surname ?? view.entity(id).name)}`
  const noun = occasion.exec(text)?.[0]
  return noun === undefined ? undefined : noun.toLowerCase()
}

/** Of words each man speaks many: no more than a discrepancy. */
export function compareOrders(a: Claim, b: Claim): Comparison {
  const [ours, theirs] = [marksUnder(prefix, a.scope)[0], marksUnder(prefix, b.scope)[0]]
  if (ours === theirs) return 'equal'
  return a.scope?.marks?.includes(loosely) || ours === 'during' || theirs === 'during' ? 'rounding' : 'disjoint'
}
