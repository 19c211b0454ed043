import { foldName } from '../language/nameFold.js'
import { isRoleNoun } from '../language/roles.js'
import { wordSet } from '../language/wordSet.js'
import type { DraftValue, Subject } from '../model/claim.js'
import type { Predication } from '../model/predication.js'
import { overlaps, type Span } from '../model/span.js'
import { aside, aspectOf } from './aspects.js'
import { type Contents, contentsOf } from './contents.js'
import { type FigureWords, wordsIn, wordsRound } from './figureWords.js'
import type { Match, Pattern } from './pattern.js'
import { victimsOf } from './victims.js'
import type { View } from './view.js'

/** A figure of one sentence as a claim: what kind of thing it measures ("passenger"; empty where only its surroundings tell) and its value. */
export interface Figure {
  span: Span
  head: string
  value: DraftValue
}

/** A sentence of fewer words leans on the one before. */
const fewestWords = 3

/** Characters of the clause shown on either side of the gap in the question. */
const shown = 48

/** Figures of a kind, each with the words round it by which the same figure is known again in other articles. */
export function figures(name: string, read: (view: View, contents: Contents) => Figure[]): Pattern {
  return {
    name,
    find: view => read(view, contentsOf(view.digest, view.sentence.index)).flatMap(figure => matchOf(figure, view) ?? []),
  }
}

function matchOf({ span, head, value }: Figure, view: View): Match | undefined {
  const predication = view.clauseWithin(span)
  const { near, far } = wordsOf(span, view)
  const aspect = aspectOf(span, value, view)
  // a bare figure cannot be found again
  if (near.length + far.length < 2 && (!aspect || aside.has(aspect.name))) return undefined
  const names = namesIn(predication ?? view.sentence, view)
  const all = wholeOf(span, value, view)
  // "she would not leave the 12-nation pact": it is one of twelve all the same
  if (predication?.polarity === 'denied' && all === undefined) return undefined
  const whole = all ?? nounOfLength(span, value, names, view)
  const measured: Subject = {
    text: gapped(span, view),
    key: [
      `${head}${shareOf(span, view)}`,
      near.join(' '),
      far.join(' '),
      yearsBeside(span, view),
      names,
      agentOf(predication, span, head, view),
      unitOf(span, value, view),
      whole ?? '',
      aspect ? `${aspect.name}: ${aspect.owner.join(' ')}: ${aspect.marks?.join(' ') ?? ''}` : '',
    ].join('|'),
  }
  const evidence = predication ?? view.sentence
  return {
    about: { measured },
    value,
    valueSpan: { start: span.start, end: span.end },
    evidence: { start: Math.min(evidence.start, span.start), end: Math.max(evidence.end, span.end) },
    polarity: 'affirmed',
    modality:
      (whole !== undefined && value.kind === 'count') || states.has(aspect?.name ?? '') || isDistance(span, value, view)
        ? 'fact'
        : (predication?.modality ?? 'fact'),
    saidBy: view.saidBy(predication, span),
  }
}

/** What a thing has whether or not something is to be done with it. */
const states = new Set(['seats', 'altitude', 'built', 'founded'])

const definite = wordSet("the its his her their our all these those 's ’s")
const owning = wordSet("its his her their our 's ’s")
/** Figures from which "the four liberals" are hardly those just spoken of: "the two sides" may be any two. */
const fewestOfWhole = 4

/** Of whom an article may count several groups: "the four men", "the two children". */
const anybody = wordSet('person man woman child teenager suspect officer civilian soldier member fighter worker student resident')

/** "The court's four liberal justices", "the four leagues": all there are, whatever is planned, asked or denied of them. */
function wholeOf({ start }: Span, value: DraftValue, { sentence: { tokens } }: View): string | undefined {
  if (value.kind !== 'count' || value.min === undefined || value.of === '' || value.against !== undefined) return undefined
  const before = tokens.findLast(({ end }) => end <= start)?.lower ?? ''
  if (!definite.has(before)) return undefined
  const isPlain = !value.of.includes(' ')
  if (isPlain && anybody.has(victimsOf(value.of) ?? '')) return undefined
  return !isPlain || owning.has(before) || value.min >= fewestOfWhole ? value.of : undefined
}

const anyLength = wordSet('period time stretch history run wait term plan sentence deal contract')

/** "the 30-minute call", "a 72-hour cease-fire": the length is part of what it is called. That of a person's service is that person's. */
function nounOfLength({ start, end }: Span, value: DraftValue, names: string, view: View): string | undefined {
  if (value.kind !== 'expression' || !view.text({ start, end }).includes('-')) return undefined
  const noun = view.phrases.find(phrase => phrase.start <= start && end < phrase.end && phrase.kind === 'noun')
  if (!noun || anyLength.has(noun.lemma)) return undefined
  if (noun.lemma !== 'veteran' && !isRoleNoun(noun.lemma)) return `length of ${noun.lemma}`
  return names === '' ? undefined : `length of ${noun.lemma} ${names}`
}

/** "tried to order at a counter 20 miles north of Miami": how far it is does not hang on whether it was done. */
const isDistance = ({ end }: Span, { kind }: DraftValue, view: View): boolean =>
  kind === 'measure' &&
  /^ ?(?:\([^)]{1,20}\) )?(?:north|south|east|west|from|away|outside|inland|offshore|off)/.test(
    view.text({ start: end, end: end + 40 }),
  )

/** Unit of a length of time: hours are set against hours sooner than against days. And of what a share is one: "83 percent of precincts". */
function unitOf({ end }: Span, value: DraftValue, view: View): string {
  if (value.kind === 'expression') return Object.keys(value.expression.length ?? {}).join(' ')
  if (value.kind !== 'percent' || !/^ of /.test(view.text({ start: end, end: end + 4 }))) return ''
  const whole = view.phrases.find(({ start }) => start >= end + 3)
  return whole?.kind === 'noun' && whole.start <= end + nearWhole ? whole.lemma : ''
}
/** Characters for "of all the". */
const nearWhole = 12

/** The words round the figure; where they are few ("The vote was 68-31.") those of the sentence before tell what it measures. */
function wordsOf(span: Span, { digest, sentence }: View): FigureWords {
  const { near, far } = wordsRound(sentence, span)
  const before = digest.sentences[sentence.index - 1]
  if (near.length === 0 || near.length + far.length >= fewestWords || before?.paragraph !== sentence.paragraph)
    return { near, far }
  return { near, far: [...new Set([...far, ...wordsIn(before)])].filter(word => !near.includes(word)).sort() }
}

/** "roughly $14 million more than Lee": by how much. "$9 million, including $4 million in May": a part. "Of the 50 boats, 21 sank": the whole. "Among women, 60 percent": a group. */
function shareOf({ start, end }: Span, view: View): string {
  if (/^\s(?:more|less|fewer|higher|lower) than\b/.test(view.text({ start: end, end: end + 14 }))) return ' more'
  const before = view.text({ start: view.sentence.start, end: start })
  if (/\bincluding (?:some |about |nearly |more than |at least )?$/.test(before)) return '#part'
  if (/^[“"]?of the (?:nation['’]s )?$/i.test(before)) return '#whole'
  return /^[“"]?(?:And |But )?Among\b/.test(before) ? '#group' : ''
}

/** Surnames of the people in a clause: shares and sums of two people are two. */
function namesIn(clause: Span, view: View): string {
  const found = new Set<string>()
  for (const { start, end, entities } of view.phrases)
    if (clause.start <= start && end <= clause.end)
      for (const { kind, surname } of entities.map(id => view.entity(id)))
        if (kind === 'person' && surname) found.add(foldName(surname))
  return [...found].sort().join(' ')
}

/** Verb and head of the subject of a finite clause ("add construction"); whose deed a participle tells is less sure. */
function agentOf(predication: Predication | undefined, span: Span, head: string, view: View): string {
  const agent = predication?.form === 'finite' ? view.role(predication, 'agent') : undefined
  if (!predication || !agent || agent.kind === 'pronoun') return ''
  // "dozens of Democrats"
  const isCounted = !head.includes(' ') && head !== '' && overlaps(agent, span)
  return `${predication.verb} ${isCounted ? head : agent.lemma}`
}

/** Years told in the clause beside a figure, the figure itself left out. */
function yearsBeside(span: Span, { digest, sentence }: View): string {
  const years = contentsOf(digest, sentence.index).times.flatMap(({ start, end, expression: { year, from, to } }) =>
    start < span.end && span.start < end ? [] : [year, from?.year, to?.year],
  )
  return [...new Set(years.filter(year => year !== undefined))].sort((a, b) => a - b).join(' ')
}

/** The words round the figure with a gap in its place: "was fined … at Oslo District Court". */
function gapped(span: Span, { digest, sentence }: View): string {
  const { text } = digest.article
  const from = Math.max(sentence.start, span.start - shown)
  const to = Math.min(sentence.end, span.end + shown)
  const before = from === sentence.start ? text.slice(from, span.start) : text.slice(from, span.start).replace(/^\S*\s/, '')
  const behind = to === sentence.end ? text.slice(span.end, to) : text.slice(span.end, to).replace(/\s\S*$/, '')
  return `“${`${before}…${behind}`.replace(/[\s“”"]+/g, ' ').trim()}”`
}
