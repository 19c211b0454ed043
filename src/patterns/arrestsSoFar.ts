import { smallNumber } from '../language/numberWords.js'
import type { Claim } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import type { Span } from '../model/span.js'
import type { CountValue } from '../model/value.js'
import { readRank } from '../values/ordinal.js'
import { isLocalHarm } from './articleFrame.js'
import { nobodyHeld } from './nobodyHeld.js'
import { mainOccasion, presentOccasion } from './occasion.js'
import { isOfOldCase } from './oldCases.js'
import type { Pattern } from './pattern.js'
import { perArticle } from './perArticle.js'
import { sameTime } from './scope.js'
import { tellAt } from './tellAt.js'
import type { View } from './view.js'
import { withinArticle } from './withinArticle.js'

const small = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'
const nth = 'second|third|fourth|fifth|sixth|seventh|eighth|2nd|3rd|[4-8]th'
const people =
  '(?:suspects?|gunm[ae]n|shooters?|m[ae]n|wom[ae]n|teens?|teenagers?|boys?|girls?|youths?|juveniles?|males?|females?|persons?|people|individuals?|adults?|brothers?|students?|\\d{1,2}-year-olds?)'
/** Words that tell them more closely: "two masked young men", "three murder suspects". */
const closer = `(?:(?!(?:and|or|of|in|to|the|a|an|as|by|for|after|over|with|${nth})\\b)[\\p{L}\\d'’-]{1,20} ){0,3}?`
const figure = `(?:${small}|\\d{1,2})`
const counted = `(?<figure>${figure}|an?|both|another|(?:the |an? )?(?:${nth})(?: and (?:final|last))?)(?<more> (?:more|other|additional))? `
/** "Two men and a woman". */
const beside = `(?: and (?<beside>${figure}|an?) ${closer}${people})?`
const known = `${counted}${closer}${people}${beside}`
const told =
  '(?:,? (?:ages?|aged|both|all) [^.;,]{1,30},|, (?:identified as|including) [^.;]{1,80}?,| [—–-] [^.;—–]{1,60}? [—–-])? '
const be =
  '(?:(?:(?:have|has|had)(?: (?:now|also|since|already|so far))? been|were|was|are|is) )?(?:(?:now|also|already|later|both|all|being held) ){0,2}'
const caught =
  '(?:arrested|apprehended|captured(?! (?:the|an?|it|on|by|video|images|footage|pictures))|nabbed|under arrest|behind bars|in (?:police )?custody|taken into (?:police )?custody)\\b'
const catching = '(?:arrest(?:ed|s)?|apprehended|collared?|nabbed|nabs?|arrests? of|in custody are)'

/** "A man is facing a weapons charge", "two men charged with murder": caught, and maybe others beside them. */
const charged = new RegExp(
  `(?<![$\\d.,:-])\\b${known}${told}(?:${be}(?:being )?(?:charged|indicted)(?! (?:up|a|an)\\b)|(?:(?:is|are) )?(?:now )?fac(?:e|es|ing) (?:[\\p{L}-]{1,15} ){0,4}?charges?)\\b`,
  'iu',
)
/** Each has the group `figure`; one is enough for a sentence. */
const tellings: readonly RegExp[] = [
  // "a suspect in the shooting was arrested"
  new RegExp(
    `(?<![$\\d.,:-])\\b${known} (?:in|wanted|sought|suspected|accused|believed|connected|linked|involved|tied) [^.;,]{1,60}? (?:have been|has been|were|was|are|is) ${caught}`,
    'iu',
  ),
  // "a third suspect has been arrested", "2 more men arrested", "one man is in custody"
  new RegExp(`(?<![$\\d.,:-])\\b${known}${told}${be}${caught}`, 'iu'),
  // "two arrested in shooting", "1 in custody"
  new RegExp(`(?<![$\\d.,:-])\\b(?<figure>${figure}|another)(?<more> (?:more|others?))? ${be}${caught}`, 'iu'),
  // "police arrested three men", "the arrest of two men", "SAPD arrests 4th suspect"
  new RegExp(`\\b${catching} ${known}\\b`, 'iu'),
  // "two arrests have been made", "a second arrest", "have made an arrest"
  new RegExp(
    `(?<![$\\d.,:-])\\b(?<figure>${figure}|another|(?:${nth}))(?<more> more)? (?:\\p{L}{1,12} )?arrests?\\b(?! (?:warrants?|records?))`,
    'iu',
  ),
  /\b(?:ma(?:de|kes?|king)|announced?) (?<figure>an) arrest\b/iu,
  /\b(?<figure>an) arrest (?:has been|was|had been) made\b/iu,
]
/** "Man arrested in deadly shooting", "Suspect in custody": of one, without a figure. */
const headline = new RegExp(
  `^(?:(?!(?:${nth}|${small}|both|all|more|other|another|last|final)\\b)[\\p{L}'’:-]{1,20} ){0,3}?(?<figure>)(?:suspect|man|woman|teen|teenager|boy|girl|person|gunman|shooter) ${be}${caught}`,
  'iu',
)

const nobody: readonly RegExp[] = [
  /\bno arrests?\b(?! (?:warrants?|records?))/iu,
  /(?:\b|(?=n['’]t))(?:not|n['’]t|yet to|without) (?:yet |immediately |been able to )?(?:made|make|making|announced|reported) (?:any |an )?arrests?\b/iu,
  /\b(?:no one|nobody|no-one|no suspects?)(?! else)(?: has been| have been| was| had been| is| were| are)?(?: yet| currently)? (?:arrested|apprehended|caught|captured|under arrest|(?:in|taken into) (?:police )?custody)\b/iu,
]
const mayTell = /arrest|custody|apprehended|captured|collar|nab|behind bars|charge|indict/i
/** "Arrested on an unrelated charge", "three persons of interest", "would be the third", "to arrest two men". */
const others =
  /\b(?:unrelated|of interest|questioned|questioning|could|would|may|might|if|unless|until|previous(?:ly)?|prior|record|history|protest\w*|outstanding|traffic|in the past|drugs?|narcotics?)\b/i
const undone =
  /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:\p{Ll}{1,7})?\.? $|(?:\b|(?=n['’]t))(?:not|n['’]t|to|nor|no|never|without|whether|other|these|those|last|remaining|final|before|one of|some of|least|leads?|leading)(?: the| an?| any)? ?$/iu

const crime =
  /\b(?:shoot\w*|shots?|shot|gun\w*|stab\w*|kill\w*|murder\w*|homicide|slain|slaying|attack\w*|bomb\w*|wound\w*|dead|deadly|death|fatal\w*)\b/i
const leadSentences = 3

const one = 'loosely'

/** How many are under arrest by then: none, "a man was arrested", "two men in custody", "a third suspect". An article that tells of some and of all tells of the most. */
export const arrestsSoFar = (name: string): Pattern =>
  withinArticle<number>(
    anyCount(name),
    (most, match) => Math.max(most ?? 0, leastOf(match.value as CountValue)),
    (match, most) => leastOf(match.value as CountValue) === most,
  )

/** What another pattern counts, but for those who are counted here. */
export const withoutArrestsSoFar = (pattern: Pattern): Pattern => ({
  name: pattern.name,
  find: view => {
    const found = pattern.find(view)
    return found.length > 0 && anyCount(pattern.name).find(view).length > 0 ? [] : found
  },
})

const leastOf = ({ min }: CountValue): number => min ?? 0

function anyCount(name: string): Pattern {
  return {
    name,
    find: view => {
      const text = view.text(view.sentence)
      if (!(mayTell.test(text) || namesNobody(view)) || !isOfCrime(view) || others.test(text)) return []
      const found = countIn(text, view) ?? sought(view)
      if (!found || isOfOldCase(view)) return []
      const start = view.sentence.start + found.start
      const span = { start, end: view.sentence.start + found.end }
      const occasion = presentOccasion(view.digest, view.sentence, start)
      const clause = view.clauseAround(span) ?? view.clauseWithin({ start, end: start + 1 })
      if (!occasion || (clause && clause.modality !== 'fact') || (clause?.polarity === 'denied' && found.least > 0)) return []
      const { least, isAll, isLoose } = found
      const value: CountValue = { kind: 'count', min: least, ...(isAll ? { max: least } : {}), of: 'person', step: 1 }
      return [
        {
          ...tellAt({ thing: mainOccasion(view.digest) }, value, span, view, clause),
          scope: { ...occasion.scope, marks: [...(isLoose ? [one] : []), ...(occasion.scope.marks ?? [])] },
          ...(least === 0 || isLoose ? { stage: 'so-far' as const } : {}),
        },
      ]
    },
  }
}

/** A deed for which people are sought, where a rally has arrests alone. */
const isOfCrime = perArticle(
  view =>
    isLocalHarm(view.digest) &&
    view.digest.sentences.some(
      sentence => (sentence.prominence === 'headline' || sentence.index < leadSentences) && crime.test(view.text(sentence)),
    ),
)

interface Count extends Span {
  least: number
  /** So many, and no more. */
  isAll: boolean
  /** "A man was arrested", "the suspects fled": another report may know more. */
  isLoose: boolean
}

/** "The suspects are still at large" in an article that tells of nobody who is held. */
function sought(view: View): Count | undefined {
  if (!namesNobody(view)) return undefined
  const step = nobodyHeld(view).find(({ stage, words }) => stage === 'nobody held' && !maybeHeld.test(words))
  if (!step) return undefined
  const { start } = view.sentence
  return { start: step.span.start - start, end: step.span.end - start, least: 0, isAll: true, isLoose: true }
}
const maybeHeld = new RegExp(
  `\\b(?:leads|unclear|clear|known|unknown|word|whether|another|other|more|additional|remaining|${nth}|identified|information|tips?|details?|descriptions?|described|released?)\\b`,
  'iu',
)
const namesNobody = perArticle(({ digest }) => !anyHeld.test(digest.article.text))
const anyHeld =
  /\b(?:arrest(?:ed|s|ing)|custody|charged|charges|jail(?:ed)?|prison|arraigned|indicted|captured|apprehended|caught|detain(?:ed|s)|held|surrendered|turned (?:him|her|them)sel(?:f|ves) in|dead at the scene|killed (?:him|her)self|suicide|handcuff\w*)\b/i

/** Offsets count from the start of the sentence. */
function countIn(text: string, view: View): Count | undefined {
  for (const pattern of nobody) {
    const found = pattern.exec(text)
    if (found) return { start: found.index, end: found.index + found[0].length, least: 0, isAll: true, isLoose: false }
  }
  for (const pattern of view.sentence.prominence === 'headline' ? [...tellings, headline, charged] : [...tellings, charged]) {
    const found = pattern.exec(text)
    if (!found || undone.test(text.slice(Math.max(0, found.index - 30), found.index))) continue
    const { figure: word = '', more, beside: also } = found.groups!
    const count = read(word.toLowerCase().replace(/^(?:the|an?) (?=\S)| and .*$/g, ''))
    // "a man suspected of killing two teens is in custody"
    if (count.least > most || (count.least > 1 && count.isAll && !also && single.test(found[0]))) return undefined
    const span = { start: found.index, end: found.index + found[0].length }
    // "two more": and at least one before them
    if (more)
      return more.endsWith('more') || more.endsWith('additional')
        ? { ...span, least: count.least + 1, isAll: false, isLoose: false }
        : undefined
    if (also) return { ...span, least: count.least + read(also.toLowerCase()).least, isAll: true, isLoose: false }
    return { ...span, ...count, isLoose: count.isLoose || pattern === charged }
  }
  return undefined
}
const single = /\s(?:is|was|has been)\s/i
/** More are those of a raid or a year. */
const most = 15

function read(word: string): Omit<Count, 'start' | 'end'> {
  if (word === '' || word === 'a' || word === 'an' || word === 'one' || word === '1')
    return { least: 1, isAll: true, isLoose: true }
  if (word === 'both') return { least: 2, isAll: true, isLoose: true }
  const order = readRank(word, 0)?.n
  if (word === 'another') return { least: 2, isAll: false, isLoose: false }
  if (order !== undefined) return { least: order, isAll: false, isLoose: false }
  return { least: /^\d/.test(word) ? Number(word) : smallNumber(word)!, isAll: true, isLoose: false }
}

/** More are caught as days go by; who tells of fewer on the same day or later may tell of some. */
export function compareArrests(a: Claim, b: Claim): Comparison | undefined {
  if (!sameTime(a, b)) return 'unrelated'
  const [ours, theirs] = [leastOf(a.value as CountValue), leastOf(b.value as CountValue)]
  if (ours === theirs) return undefined
  const [fewer, more] = ours < theirs ? [a, b] : [b, a]
  const [day, other] = [fewer.published ?? '', more.published ?? '']
  if (day !== other) return day < other ? 'disjoint' : 'unrelated'
  const { max } = fewer.value as CountValue
  if (max === undefined || fewer.scope?.marks?.includes(one)) return 'unrelated'
  if (max === 0) return 'disjoint'
  // "four men have been arrested": maybe since the other report of the day
  return 'rounding'
}
