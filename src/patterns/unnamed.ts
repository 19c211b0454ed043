import { fold } from '../language/fold.js'
import type { Claim, DraftValue, Subject } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import type { NameMention } from '../model/name.js'
import type { Predication } from '../model/predication.js'
import type { Span } from '../model/span.js'
import { contentsOf } from './contents.js'
import { marksUnder } from './marksUnder.js'
import { mainOccasion, presentOccasion } from './occasion.js'
import type { Match } from './pattern.js'
import type { Somebody } from './persons.js'
import { compareOpen } from './settled.js'
import { tellAt } from './tellAt.js'
import type { View } from './view.js'

const unnamed = 'nobody by name'
/** Characters of the wording that an answer shows. */
const longestWords = 70
const known = '(?:identified|named|released|disclosed|known|made public)'
const notYet =
  "(?:\\bnot|n['’]t|\\byet to)\\s(?:yet\\s|be\\s|been\\s|being\\s|immediately\\s|publicly\\s|positively\\s|formally\\s|officially\\s){0,4}"

/** Reads that a sentence leaves open who somebody is: "the gunman has not been identified", "police did not release the victim's name", "an unidentified man"; nothing where it does not. Takes the nouns for that somebody, as a pattern, and what is told of him when he is but "a man". */
export function leftOpenBy(nouns: string, doing?: (told: string) => boolean): (view: View) => Match[] | undefined {
  const patterns = [
    new RegExp(
      `\\b(?:${nouns})\\b(?:['’]s?\\s(?:name|names|identity|identities)\\b|(?!['’])(?:\\s(?:name|names|identity|identities))?)[^.;,]{0,30}?(?:,[^,.;]{1,40},\\s[^.;,]{0,20}?)?${notYet}${known}\\b`,
      'i',
    ),
    new RegExp(
      `(?:\\bnot|n['’]t|\\byet to|\\bdeclined to|\\bwithout)\\s(?:yet\\s|immediately\\s|been\\s|publicly\\s){0,2}(?:identif(?:y|ied|ying)|nam(?:e|ed|ing)|releas(?:e|ed|ing)|disclos(?:e|ed|ing))\\s(?:any\\sof\\s)?(?:the\\s|any\\s|a\\s){0,2}(?:(?:name|names|identity|identities)\\s(?:and\\sages?\\s)?of\\s(?:the\\s|any\\s|those\\s){0,2})?(?:(?:[\\p{L}-]{1,20}\\s){0,2}?(?:${nouns})|(?:(?:people|men|women|teens)\\s)?involved)\\b`,
      'iu',
    ),
    // "the victims' identities will be released after their families are told"
    new RegExp(`\\b(?:${nouns})['’]s?\\s(?:name|names|identity|identities)\\swill\\s(?:not\\s)?be\\s${known}\\b`, 'i'),
    new RegExp(
      `\\b(?:withholding|withheld|releas(?:e|ing)\\sor\\sconfirm)\\s(?:the\\s)?(?:(?:name|names|identity|identities)\\s(?:and\\s\\p{L}{3,9}\\s)?of\\s(?:the\\s|those\\s)?(?:[\\p{L}\\d-]{1,20}\\s){0,3}?(?:${nouns})\\b|(?:[\\p{L}\\d-]{1,20}\\s){0,2}?(?:${nouns})['’]s?\\s(?:name|names|identity|identities)\\b)`,
      'iu',
    ),
    new RegExp(
      `\\b(?:name|names|identity|identities)\\sof\\s(?:the\\s|those\\s)?(?:[\\p{L}\\d-]{1,20}\\s){0,3}?(?:${nouns})\\b[^.;]{0,70}?(?:\\bwithheld|${notYet}${known}|\\bwill\\sbe\\s${known}|\\bpending)\\b`,
      'iu',
    ),
    /\b(?:no|none of (?:the|their)) (?:ages (?:and|or) )?(?:names|identities)(?: (?:and|or) ages)? (?:have been|had been|were|was) (?:immediately )?(?:released|disclosed|given|made public)\b|\bnames (?:are|were|have been) (?:being )?withheld\b/i,
    /(?<!\p{L}['’]s? )(?<!\b(?:his|her|their|whose) )\b(?:names|identities)(?: and ages)? (?:have|had|are|were)(?: not|n['’]t)(?: yet)?(?: been| being)? (?:immediately )?(?:released|disclosed|given|made public)\b/iu,
    /(?:\b|(?=n['’]t))(?:not|n['’]t) (?:yet |immediately )?(?:releas(?:e|ed|ing)|disclos(?:e|ed|ing)|giv(?:e|en|ing)) (?:any |the )?(?:ages (?:and|or) )?(?:names|identities)\b(?! of)/iu,
    new RegExp(`\\b(?:${nouns})['’]s?\\s(?:name|names|identity|identities)\\s[^.;,]{0,20}?\\bwithheld\\b`, 'i'),
    new RegExp(
      `\\b(?:${nouns})\\b,?\\swhose\\s(?:name|names|identity|identities)(?:\\sand\\s\\p{L}{1,15})?\\s[^.;,]{0,20}?(?:\\bwithheld|${notYet}${known})\\b`,
      'iu',
    ),
    new RegExp(
      `\\b(?:${nouns})\\b,?\\s(?:whom?|that)\\s[^.;,]{0,30}?(?:\\bnot|n['’]t)\\s(?:yet\\s|been\\s|being\\s|publicly\\s|immediately\\s){0,3}(?:identif(?:y|ied)|named?)\\b`,
      'i',
    ),
    new RegExp(
      `\\b(?:none|neither) of (?:the|those)\\s(?:[\\p{L}-]{1,20}\\s){0,2}?(?:${nouns})\\b[^.;,]{0,30}?\\b${known}\\b`,
      'iu',
    ),
    new RegExp(
      `\\b(?:working|try|trying|attempting|hoping|help|helping|yet) (?:to |and |[\\p{L}]{1,15} )?(?:identify|name)\\s(?:[\\p{L}-]{1,12}\\s){0,3}?(?:${nouns})\\b`,
      'iu',
    ),
    new RegExp(
      `(?:\\bnot|n['’]t|\\bdeclined to)\\s(?:yet\\s|immediately\\s)?(?:said?|say|known?|reveal|tell)\\swho\\s(?:the\\s(?:\\p{L}{1,15}\\s(?:and|or)\\s)?)(?:${nouns})\\b`,
      'iu',
    ),
    new RegExp(`\\b(?:unidentified|unknown|unnamed)\\s(?:[\\p{L}-]{1,20}\\s){0,2}?(?:${nouns})\\b`, 'iu'),
  ]
  const mayTell = new RegExp(`\\b(?:${nouns}|names|identities)\\b`, 'i')
  const isOne = new RegExp(`^(?:${nouns})$`, 'i')
  // what each of them holds
  const mayWithhold = /identi|nam(?:e|ing)|who|releas|disclos|known|made public|withh/iu
  return view => {
    const text = view.text(view.sentence)
    if (!mayWithhold.test(text)) return undefined
    const his = withheldFromHim.exec(text)
    if (his) {
      const span = spanOf(his, view)
      const last = lastTold(span.start, view)
      return isOne.test(last) || (doing && plain.test(last) && doing(toldBefore(view))) ? leaveOpen(span, view) : undefined
    }
    const aside = doing && unnamedAside.exec(text)
    if (aside && doing(toldBefore(view))) return leaveOpen(spanOf(aside, view), view)
    if (!mayTell.test(text)) return undefined
    for (const pattern of patterns) {
      const found = pattern.exec(text)
      if (found) return leaveOpen(spanOf(found, view), view)
    }
    return undefined
  }
}

/** What a pattern found in a sentence, from the start of its first word: "n't say" is a part of "wouldn't say". */
export function spanOf({ 0: found, index, input }: RegExpExecArray, { sentence }: View): Span {
  let start = index
  if (/^n['’]/.test(found)) while (start > 0 && /\p{L}/u.test(input[start - 1]!)) start--
  return { start: sentence.start + start, end: sentence.start + index + found.length }
}

const gender = '(?:man|woman|boy|girl|teen(?:ager)?|male|female|person|youth|juvenile|student|\\d{1,2}-year-old)'
/** "The teen, whose name has not been released,": whom what is told of him makes the one or the other. */
const unnamedAside = new RegExp(
  `\\b${gender},?\\s(?:whose\\s(?:name|identity)(?:\\sand\\s\\p{L}{1,15})?\\s[^.;,]{0,20}?(?:\\bwithheld|${notYet}${known})|who\\s(?:has|had|was|is)\\s?${notYet}(?:identified|named))\\b|\\b${gender}['’]s\\s(?:name|identity)\\s[^.;,]{0,20}?(?:\\bwithheld|${notYet}${known})\\b`,
  'iu',
)

/** "Police have not released his identity", "his name was withheld", "did not identify him", "she has not been identified". */
const withheldFromHim = new RegExp(
  `(?:\\bnot|n['’]t|\\byet to|\\bdeclined to|\\bwithout)\\s(?:yet\\s|immediately\\s|been\\s|publicly\\s){0,2}(?:(?:releas|disclos|reveal|giv)\\p{L}{1,3}|mak\\p{L}{1,3}\\spublic)\\s(?:his|her|their)\\s(?:name|names|identity|identities)\\b|(?:\\bnot|n['’]t|\\byet to|\\bdeclined to)\\s(?:yet\\s|publicly\\s){0,2}(?:identif(?:y|ied)|named?)\\s(?:him|her|them)\\b|\\b(?:his|her|their)\\s(?:name|names|identity|identities)\\s(?:(?:was|were|has|have|is|are|had)\\s)?(?:being\\s|been\\s)?(?:withheld|pending|${notYet}${known})\\b|\\b(?:he|she|they)\\s(?:has|have|had|was|were|is|are)\\s?${notYet}(?:identified|named)\\b(?!\\sas\\b)`,
  'iu',
)
const somebody =
  /\b(?:gunm[ae]n|shooters?|suspects?|offenders?|attackers?|assailants?|killers?|robbers?|intruders?|drivers?|perpetrators?|bombers?|victims?|deceased|toddler|infant|baby|child|boys?|girls?|man|men|woman|women|teen(?:ager)?s?|officers?|deput(?:y|ies)|students?|males?|females?|civilians?|people|persons?|youths?|juveniles?|\d{1,2}-year-old(?=\s(?:was|is|has|turned|surrendered|who)\b))\b/gi
const isSomebody = new RegExp(`^(?:${somebody.source})$`, 'i')
const plain = /^(?:m[ae]n|wom[ae]n|boys?|girls?|teen(?:ager)?s?|males?|females?|people|civilians?|students?|\d{1,2}-year-old)$/i
/** The sentence and the one before it. */
const toldBefore = (view: View): string => {
  const before = view.digest.sentences[view.sentence.index - 1]
  return `${before ? view.text(before) : ''} ${view.text(view.sentence)}`
}
/** So far back "his" may look. */
const lookBack = 400

/** The noun for somebody that stands last before an offset: "his name" is the name of that one. */
const lastTold = (offset: number, view: View): string =>
  [...view.digest.article.text.slice(Math.max(0, offset - lookBack), offset).matchAll(somebody)].at(-1)?.[0] ?? ''

/** "The man", "A man" and the "Man" of a headline are told in the same words. */
const plainly = (words: string): string =>
  words
    .replace(/^(?:the|an?)\s(?=\p{L}|\d)/iu, '')
    .replace(/^\p{Lu}\p{Ll}+/u, word => (isSomebody.test(word) ? word.toLowerCase() : word))

/** Nobody tells yet who it was. */
export function leaveOpen(span: Span, view: View): Match[] {
  const modality = view.clauseAround(span)?.modality
  if (modality === 'condition' || modality === 'counterfactual') return []
  const told = plainly(view.text(span).replace(/\s+/g, ' '))
  return tell({ kind: 'text', words: told.length > longestWords ? unnamed : `${unnamed} (${told})` }, span, view).map(match => ({
    ...match,
    stage: 'so-far',
  }))
}

/** It was this person. */
export const tellName = ({ entity }: Subject, span: Span, view: View, predication?: Predication): Match[] =>
  entity === undefined || isOneOfTwo(entity, span, view)
    ? []
    : tell({ kind: 'entities', as: 'people', entities: [entity], texts: [view.entity(entity).name] }, span, view, predication)

/** It was the person of this name. */
export const tellMention = ({ entity, start, end }: NameMention, view: View): Match[] =>
  tellName(view.subjectOf(view.entity(entity!)), { start, end }, view)

/** It was those of them whom the text names. */
export const tellNamed = (people: readonly Somebody[], view: View, predication?: Predication): Match[] =>
  people.flatMap(({ named, subject, span }) => (named ? tellName(subject, span, view, predication) : []))

/** The person whose name lies within what a pattern found in the sentence: "a man identified as James Holm opened fire". */
export function tellNameWithin(found: RegExpExecArray | null, view: View): Match[] {
  if (!found) return []
  const at = view.sentence.start + found.index
  const name = contentsOf(view.digest, view.sentence.index).names.find(
    ({ kind, entity, start, end }) => kind === 'person' && entity && start >= at && end <= at + found[0].length,
  )
  return name ? tellMention(name, view) : []
}

/** "Jackson was charged", where a Jackson was killed and another one is sought. */
function isOneOfTwo(entity: string, span: Span, view: View): boolean {
  const { surname } = view.entity(entity)
  return (
    surname !== undefined &&
    view.text(span) === surname &&
    view.digest.entities.some(other => other.id !== entity && other.surname === surname)
  )
}

function tell(value: DraftValue, span: Span, view: View, predication?: Predication): Match[] {
  const occasion = presentOccasion(view.digest, view.sentence, span.start)
  if (!occasion) return []
  return [{ ...tellAt({ thing: mainOccasion(view.digest) }, value, span, view, predication), scope: occasion.scope }]
}

/** Where an article gives a name further down, it does not leave it open; and it rather says so than calls him "a man". */
export const rankOfName = ({ value, stage }: Match): number => (value.kind === 'entities' ? 2 : stage === 'silent' ? 0 : 1)

/** Begins the mark that lists whom an article names which says no word of anybody's name for the part. */
export const namesMark = 'names: '

/** A name settles what an earlier report left open, not the reverse; two names may be two people. */
export function compareNamed(a: Claim, b: Claim): Comparison | undefined {
  const [ours, theirs] = [a.value.kind === 'text', b.value.kind === 'text']
  // two papers that only call him "a man" agree on nothing
  if (ours && theirs) return a.stage === 'silent' && b.stage === 'silent' ? 'unrelated' : 'equal'
  if (!ours && !theirs) return a.members?.[0] && a.members[0].key === b.members?.[0]?.key ? undefined : 'unrelated'
  return ours ? settle(a, b) : settle(b, a)
}

/** Whether the article of a claim names somebody, where it lists whom it names. */
export function knowsIn({ scope }: Claim): ((name: string) => boolean) | undefined {
  const [known] = marksUnder(namesMark, scope)
  if (known === undefined) return undefined
  const surnames = new Set(known.split(' '))
  return name =>
    fold(name)
      .split(' ')
      .some(word => surnames.has(word))
}

function settle(open: Claim, named: Claim): Comparison {
  const knows = knowsIn(open)
  if (!knows) return compareOpen(open, named)
  // silent about a name that only a later report can give
  if ((open.published ?? '') >= (named.published ?? '')) return 'unrelated'
  return knows(named.text) ? 'unrelated' : 'disjoint'
}
