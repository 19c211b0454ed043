import { contentsOf } from './contents.js'
import type { Match } from './pattern.js'
import { everybody } from './persons.js'
import { tellMention, tellNamed } from './unnamed.js'
import type { View } from './view.js'

const kind = '(?:man|woman|boy|girl|teen(?:ager)?|child|toddler|male|female|person|youth|juvenile|student|officer)'
const several = '(?:men|women|boys|girls|teens|teenagers|children|people|youths|brothers|sisters|students|officers|couple|pair)'
const he = `(?:[Hh]e|[Ss]he|[Tt]he (?:[\\p{Ll}\\d-]{1,15} )?${kind})`
const they = `(?:[Tt]hey|[Tt]he (?:[\\p{Ll}\\d-]{1,15} )?(?:${several}|two|three|four|five))`
const him = `(?:him|her|the (?:[\\p{Ll}\\d-]{1,15} )?${kind})`
const them = `(?:them|the (?:[\\p{Ll}\\d-]{1,15} )?(?:${several}|two|three|four|five))`
const by = '(?: (?:by|in|on) [^.;,]{1,40}?| (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)?'
const upToName = '(?:(?:the|a|an|\\p{Ll}{3,15}|\\d{1,3}-year-old) ){0,3}?(?=\\p{Lu})'
const seen = '(?: (?:been|also|later|since|now|then|only|tentatively|previously)){0,3}'
/** "He was identified as Ann Lee", "police identified the man as Ann Lee". */
const one = new RegExp(
  `\\b${he} (?:has|had|was|is)${seen} identified${by} as ${upToName}|\\bidentified ${him}${by} (?:only )?as ${upToName}|\\b[Hh](?:is|er) name (?:is|was) (?=\\p{Lu})`,
  'u',
)
const more = new RegExp(
  `\\b${they} (?:have|had|were|are)${seen} identified${by} as ${upToName}|\\bidentified ${them}${by} as ${upToName}|\\b(?:identified|named|released the names of) [^.;:]{1,40}?\\b(?:victims|dead|killed|slain|wounded|injured|suspects|arrested|charged)\\b[^.;:,]{0,30}?: ${upToName}`,
  'u',
)
/** "Police have identified three people shot to death. They are Ann Lee and Bo Ray." */
const theyAre = /^They (?:are|were) (?=(?:\d{1,3}-year-old )?\p{Lu})/u
const naming = /\b(?:identified|identities|named|names)\b/i

/** Tells the names that a sentence gives to those of whom the one before tells. `isOf` takes the words told of them, and says whether they make them the ones asked for. */
export const namedHim =
  (isOf: (told: string) => boolean) =>
  (view: View): Match[] => {
    const text = view.text(view.sentence)
    if (!mayName.test(text) || /\b(?:not|never|mis)\s?identified|n['’]t (?:been )?identified/i.test(text)) return []
    const before = view.digest.sentences[view.sentence.index - 1]
    if (!before) return []
    const single = one.exec(text)
    const found = single ?? more.exec(text) ?? (naming.test(view.text(before)) ? theyAre.exec(text) : null)
    if (!found) return []
    // "the mother of the woman killed identified her as"
    const own = text.slice(0, found.index + found[0].length)
    if (!isOf(harmed.test(own) ? own : `${view.text(before)} ${own}`)) return []
    const end = view.sentence.start + found.index + found[0].length
    const name = contentsOf(view.digest, view.sentence.index).names.find(
      ({ kind: sort, entity, start }) => sort === 'person' && entity && start >= end - 1 && start <= end + farthest,
    )
    if (!name) return []
    const phrase = single ? undefined : view.phrases.find(({ start, end: to }) => start <= name.start && name.start < to)
    return phrase ? tellNamed(everybody(phrase, view), view) : tellMention(name, view)
  }

const harmed = /\b(?:shot|killed|dead|died|slain|wounded|injured|victims?|deceased)\b/i
const mayName = /\b(?:identified|named|names?|[Tt]hey (?:are|were))\b/
/** Letters of a rank or title before the name. */
const farthest = 12
