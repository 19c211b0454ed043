import { dayOfIso, isoDay } from '../language/calendar.js'
import type { Claim, Scope } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import type { SaidBy } from '../model/report.js'
import { speakerAt } from './accusers.js'
import { frameOf } from './articleFrame.js'
import { isOneAttack, markDead } from './attackScope.js'
import { marksUnder } from './marksUnder.js'
import { occasionAt } from './occasion.js'
import type { Match, Pattern } from './pattern.js'
import { perArticle } from './perArticle.js'
import { evidenceOf } from './predicate.js'
import type { View } from './view.js'
import { landOfArticle } from './warLand.js'
import { type WarSide, warSideIn } from './warSides.js'

const mayAccuse = /\b(?:accus|blam|den(?:y|ie)|responsib|behind|provocation|finger|refut|reject|dismiss|attacks? by|came from)/i
/** Poison and its use: of such attacks there are few, and "the attack" of such a report is one. */
const chemical = /\b(?:gas(?:s(?:ed|ing))?|chemical|poison(?:ed|ing|ous)?|toxic|sarin|chlorine|nerve agents?)\b/i
const deed =
  /\b(?:attacks?|strikes?|airstrikes?|raids?|bomb(?:ed|ing|ings|ardment|arding)|shell(?:ed|ing)|gass(?:ed|ing)|gas|kill(?:s|ed|ing)|massacre|shoot(?:ing)?|fir(?:ed|ing)|chemical weapons?|incident|downing|hitting|targeting)\b/i
/** What is not said of this one attack. */
const general =
  /\b(?:repeatedly|previous(?:ly)?|long|always|in the past|earlier|never|war crimes|other|several|series of|eight|three|(?:has|have) in turn|both|each other)\b/i

interface Told {
  /** Whom it is said of, in the sentence. */
  side: WarSide
  denied: boolean
  by: SaidBy | null
}

/** Who is said to have made an attack, and by whom: "the opposition accused government forces of gassing", "Moscow blamed rebels", "the army denied". */
export function accusations(name: string): Pattern {
  return {
    name,
    find: view => {
      const text = view.text(view.sentence).slice(0, longestRead).replace(/\s/g, ' ')
      if (!mayAccuse.test(text)) return []
      const isPoison = chemical.test(text) || isOnPoison(view)
      if (!isPoison && !frameOf(view.digest).front) return []
      const { land } = landOfArticle(view)
      const readers = [accused, blamed, held, made, provoked, denials]
      return readers.flatMap(read =>
        read(text, land, view).flatMap(({ side, denied, by }): Match[] => {
          const span = { start: view.sentence.start + side.start, end: view.sentence.start + side.end }
          const scope = scopeOf(view, span.start)
          if (!scope) return []
          const kind = isPoison ? 'chemical' : 'attack'
          return [
            {
              about: { thing: { text: kind === 'chemical' ? 'the chemical attack' : 'the attack', key: `accused ${kind}` } },
              value: { kind: 'text', words: view.text(span).replace(/\s+/g, ' ') },
              valueSpan: span,
              evidence: evidenceOf(view.clauseAround(span) ?? span, [{ span }]),
              polarity: denied ? 'denied' : 'affirmed',
              modality: 'fact',
              saidBy: by,
              scope: {
                ...scope,
                marks: [...(scope.marks ?? []), `${prefix}${side.side}`, ...(kind === 'chemical' ? [poison] : [])],
              },
            },
          ]
        }),
      )
    },
  }
}

const longestRead = 600
const prefix = 'accused '
const poison = 'by poison'

/** Headline or lead tells of poison. */
const isOnPoison = perArticle(({ digest }): boolean =>
  digest.sentences.slice(0, leadSentences).some(({ start, end }) => chemical.test(digest.article.text.slice(start, end))),
)
const leadSentences = 6
/** Days before the article within which lies what it accuses somebody of without a day. */
const recent = 3

/** When and where the attack was; nothing for attacks of the past that no day tells apart, and for those of a stretch of time. */
function scopeOf(view: View, offset: number): Scope | undefined {
  const occasion = occasionAt(view.digest, view.sentence, offset)
  if (!occasion || occasion.period) return undefined
  const { scope } = occasion
  const published = dayOfIso(view.digest.article.published?.slice(0, 10) ?? undefined)
  const isDay = scope.from !== undefined && scope.from === scope.to
  if (scope.marks?.includes('past') && !isDay) return undefined
  const days = isDay || published === undefined ? {} : { from: isoDay(published - recent), to: isoDay(published) }
  return { ...scope, ...days, marks: [...(scope.marks ?? []), ...markDead(view)] }
}

type Reader = (text: string, land: string | undefined, view: View) => Told[]

const within = 100

/** "X accused Y of gassing". */
const accused: Reader = (text, land, view) => {
  const found = /\baccus(?:ed|es|ing) (?!of\b)([^.;:]{3,80}?) of ([^.;]{3,90})/i.exec(text)
  if (!found || general.test(found[2]!.slice(0, 60)) || general.test(text.slice(Math.max(0, found.index - 20), found.index)))
    return []
  if (!deed.test(found[2]!.slice(0, 60)) && !/^(?:(?:being )?behind|responsib|carrying out)/.test(found[2]!)) return []
  // "the army has accused rebels of using gas": at some time
  if (/\b(?:has|have) (?:\w+ )?$/.test(text.slice(0, found.index)) && /^using/.test(found[2]!)) return []
  if (isOfOtherDead(found[2]!, view)) return []
  const side = sideAt(text, found.index + found[0].indexOf(found[1]!), land)
  const by = speakerAt(text, found.index, land, view)
  return side && by ? [{ side, denied: false, by: by.said }] : []
}

/** "Of killing 1,400 people", where the article tells of 58. */
function isOfOtherDead(words: string, view: View): boolean {
  const told = /\bkilling (?:more than |at least |over |some )?(\d[\d,]{0,6})/.exec(words)
  const dead = markDead(view)
  return told !== null && dead.length > 0 && !dead.some(mark => mark.endsWith(` ${told[1]!.replaceAll(',', '')}`))
}

/** "X blamed Y for the attack", "blaming the attack on Y". */
const blamed: Reader = (text, land, view) => {
  const found = /\bblam(?:ed|es|ing) (?!(?:on|by)\b)(?:([^.;:]{3,70}?) for ([^.;]{3,70})|([^.;:]{2,70}?) on ([^.;]{3,70}))/i.exec(
    text,
  )
  if (!found || /\beach other\b/.test(found[0])) return []
  const [whom, what] = found[1] === undefined ? [found[4]!, found[3]!] : [found[1], found[2]!]
  if ((!deed.test(what) && what !== 'it') || general.test(what)) return []
  const side = sideAt(text, found.index + found[0].indexOf(whom, 6), land)
  const by = speakerAt(text, found.index, land, view)
  return side && by ? [{ side, denied: false, by: by.said }] : []
}

/** "X said the regime was responsible for the attack", "was behind it", "pointed the finger at Y". */
const held: Reader = (text, land, view) => {
  const found =
    /\b(?:(?:is|was|were|are|been) (not )?(?:responsible for|behind)|bears? (?:\w+ )?responsibility for) ((?:the|this|a|an) [^.;]{3,60})/i.exec(
      text,
    )
  if (found) {
    if (!deed.test(found[2]!) || general.test(found[2]!) || /\b(?:if|whether|who|those|that) $/i.test(text.slice(0, found.index)))
      return []
    const from = Math.max(0, found.index - 60)
    const said = /\b(?:said|says|say|insist(?:s|ed)|claim(?:s|ed)|believes?)(?: (?:on )?\p{Lu}\p{L}{2,9}day)? (?:that )?/u.exec(
      text.slice(from, found.index),
    )
    const start = said ? from + said.index + said[0].length : from
    const side = sideAt(text.slice(0, found.index), start, land)
    const clause = view.clauseAround({ start: view.sentence.start + found.index, end: view.sentence.start + found.index + 3 })
    if (!side || !said) return []
    const by = speakerAt(text, from + said.index, land, view)?.said ?? view.saidBy(clause, clause ?? view.sentence)
    return by ? [{ side, denied: found[1] !== undefined, by }] : []
  }
  const pointed = /\bpoint(?:ed|s|ing) (?:the|a|its|their) finger at ([^.;]{3,70}?) (?:for|over) ([^.;]{3,50})/i.exec(text)
  if (!pointed || !deed.test(pointed[2]!) || general.test(pointed[2]!)) return []
  const side = sideAt(text, pointed.index + pointed[0].indexOf(pointed[1]!), land)
  const by = speakerAt(text, pointed.index, land, view)
  return side && by ? [{ side, denied: false, by: by.said }] : []
}

/** "What the United States says was a chemical attack by the government", "which it says came from Y's forces". */
const made: Reader = (text, land) => {
  const found =
    /\b(?:which|what|that) ((?:the )?\p{Lu}[^.;,]{2,40}?) (?:says|said|say|believes?) (?:was |is |were )?(?:([^.;]{2,50}?)(?:attacks?|strikes?|raids?|bombing|shelling|gassing) by |came from |were fired by )([^.;]{3,60})/u.exec(
      text,
    )
  if (!found) return []
  const side = sideAt(text, found.index + found[0].length - found[3]!.length, land)
  return side ? [{ side, denied: false, by: { name: found[1]!.replace(/^the /, ''), as: 'report' } }] : []
}

/** "Saying it looked like a rebel provocation". */
const provoked: Reader = (text, land, view) => {
  const found =
    /\b(?:saying|said|says) (?:that )?(?:it|the attack|this) (?:looked like|was|is|looks like|appeared to be|seemed) an? ((?:\w+ )?rebel|opposition|terrorist)[\w ]{0,20} provocation/i.exec(
      text,
    )
  if (!found) return []
  const start = found.index + found[0].indexOf(found[1]!)
  const by = speakerAt(text, found.index, land, view)
  return by ? [{ side: { side: 'rebels', start, end: start + found[1]!.length }, denied: false, by: by.said }] : []
}

const deniable =
  /^ (?:that )?(?:(?:any |all |the |its |their |these |such |opposition |western )*(?:responsibility|involvement|accusations?|allegations?|charges|claims?|reports?)\b|(?:carrying out|being behind|having|launching|conducting|using|bombing|shelling|hitting|targeting|firing)\b|(?:(?:the|its|their|it|they|government|syrian|regime|russian|state) ?){1,3}[\p{L} ]{0,30}?(?:had |have |has )?(?:used|carried out|bombed|shelled|hit|struck|launched|conducted|were behind|was behind|were responsible|was responsible)\b)/iu

/** "The army denied using gas", "Moscow rejected the accusation", "they were denied by state television". */
const denials: Reader = (text, land, view) => {
  const found = /\b(den(?:ied|ies|y|ying)|reject(?:ed|s|ing)|dismiss(?:ed|es|ing)|refut(?:ed|es|ing))\b/i.exec(text)
  if (!found || general.test(text.slice(Math.max(0, found.index - 25), found.index))) return []
  // "the government, which denied it at the time": of what the article tells in passing
  if (/\b(?:which|who) (?:has |had )?$/.test(text.slice(0, found.index))) return []
  const at = found.index + found[0].length
  const behind = text.slice(at, at + within)
  if (/^ by [^.;]{3,60}/.test(behind)) {
    if (!/\b(?:they|it|allegations?|accusations?|claims?|reports?) (?:were|was) $/i.test(text.slice(0, found.index))) return []
    const side = sideAt(text, at + ' by '.length, land)
    const { start } = view.sentence
    return side
      ? [{ side, denied: true, by: { name: view.text({ start: start + side.start, end: start + side.end }), as: 'report' } }]
      : []
  }
  const what = deniable.exec(behind)
  if (!what || general.test(behind.slice(0, what[0].length + 15))) return []
  const isDenial = /^den/i.test(found[1]!)
  // "denies the use of chemical weapons": at any time
  if (/^(?:denies|deny)$/i.test(found[1]!) && /\bus(?:e|ing)\b/.test(what[0])) return []
  if (!deed.test(behind) && !/\b(?:responsibility|involvement)\b|\bweapons\b/.test(behind)) return []
  if (!isDenial && !/(?:responsib|involve|accus|alleg|charge|claim|report)/i.test(what[0])) return []
  const by = speakerAt(text, found.index, land, view)
  if (!by) return []
  // whoever denies for himself: "the army denied", "Damascus denied"; and "denied that the army had used"
  const whose = / that ((?:the |its )?[\p{L} -]{3,40}?) (?:had |have |has )?(?:used|carried|bombed|hit|struck|were|was)\b/u.exec(
    behind,
  )
  const other = whose && sideAt(text, at + whose.index + 6, land)
  const side = other ?? by.side
  return side ? [{ side, denied: true, by: by.said }] : []
}

function sideAt(text: string, at: number, land: string | undefined): WarSide | undefined {
  const side = warSideIn(text.slice(at), land)
  return side && { ...side, start: at + side.start, end: at + side.end }
}

/** One attack: with poison on one day, else in one quarter or with as many dead. */
export const isOneAccused = (a: Claim, b: Claim): boolean => {
  const [ours, theirs] = [a.scope, b.scope]
  if (!ours || !theirs) return false
  if (ours.marks?.includes(poison)) return meets(ours, theirs)
  return isOneAttack(a, b)
}

const meets = (a: Scope, b: Scope): boolean =>
  a.from === undefined || b.from === undefined || (a.from <= (b.to ?? b.from) && b.from <= (a.to ?? a.from))

const armed = new Set(['rebels', 'extremists'])

/** Rebels and the state are foes; of other land some are allies. */
export function compareAccused({ scope: a }: Claim, { scope: b }: Claim): Comparison {
  const [ours, theirs] = [marksUnder(prefix, a)[0]!, marksUnder(prefix, b)[0]!]
  if (ours === theirs) return 'equal'
  return armed.has(ours) !== armed.has(theirs) ? 'disjoint' : 'unrelated'
}
