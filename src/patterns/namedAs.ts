import type { NameMention } from '../model/name.js'
import { contentsOf } from './contents.js'
import type { Match } from './pattern.js'
import { tellMention } from './unnamed.js'
import type { View } from './view.js'

/** Tells the name that a sentence gives to somebody whom it calls by a role. Takes the nouns for the role, as a pattern. */
export function namedAs(lower: string): (view: View) => Match[] {
  // headlines begin with it
  const nouns = `${lower}|${lower.replace(/(?<=^|\|)\p{Ll}/gu, letter => letter.toUpperCase())}`
  const role = `(?:the|an?|their|his|her|our)\\s(?:[\\p{L}\\d-]{1,20}\\s){0,2}?(?:${nouns})\\b`
  const told = '(?:identified|identifies|identify|named|names|identifying|naming)'
  const upToName = '(?:(?:the|a|an|\\p{Ll}{1,15}|\\d{1,3}-year-old)\\s){0,3}?(?=\\p{Lu})'
  /** "The suspect, later identified as 18-year-old Ann Lee"; "the gunman has been identified as Ann Lee". */
  const roleThenName = new RegExp(
    `\\b(?:${nouns})\\b(?!['’]s?\\s)[^.;]{0,50}?\\b(?:identified|named)(?:\\s(?:by|in|on)\\s[^.;,]{1,40}?|\\s${whenTold}){0,2}(?:\\sonly)?\\sas\\s${upToName}`,
    'u',
  )
  /** "Police identified the shooter as Ann Lee". */
  const byPolice = new RegExp(`\\b${told}\\s${role}(?!['’])[^.;]{0,50}?\\sas\\s${upToName}`, 'u')
  /** "Identified Lee as the shooter", "Ann Lee was named as a suspect". */
  const nameThenRole = new RegExp(`\\b${told}\\b([^.;]{0,60}?)\\sas\\s${role}`, 'u')
  const nameIn = (view: View): NameMention | undefined => {
    const text = view.text(view.sentence)
    if (!/\bidentif|\bnam(?:ed|es|ing)\b/.test(text) || /\b(?:not|never|mis)\s?identif|n['’]t identif/i.test(text))
      return undefined
    const names = contentsOf(view.digest, view.sentence.index).names.filter(({ kind, entity }) => kind === 'person' && entity)
    const at = (found: RegExpExecArray): number => view.sentence.start + found.index
    for (const pattern of [roleThenName, byPolice]) {
      const found = pattern.exec(text)
      const end = found && at(found) + found[0].length
      const name = names.find(({ start }) => end !== null && start >= end - 1 && start <= end + farthest)
      if (name) return name
    }
    const found = nameThenRole.exec(text)
    if (!found) return undefined
    const verb = at(found)
    const inside = names.find(({ start, end }) => start > verb && end <= verb + found[0].length)
    if (inside) return inside
    // "Ann Lee, 30, has been named as a suspect"
    const before = names.findLast(({ end }) => end <= verb)
    return before && /^(?:,[^,;.]{1,40},)?\s(?:\p{Ll}{1,9}\s){1,4}$/u.test(view.text({ start: before.end, end: verb }))
      ? before
      : undefined
  }
  return view => {
    const name = nameIn(view)
    return name ? tellMention(name, view) : []
  }
}

const whenTold = '(?:yesterday|today|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?:\\s(?:morning|afternoon|evening|night))?'

/** Letters of a rank or title before the name. */
const farthest = 12
