import type { Token } from '../model/token.js'

const capital = /^\p{Lu}\p{Ll}/u
/** What stands behind a subject, and not behind "Will" and the subject of a question. */
const behindSubject = /^(?:,|\(|'s|is|was|has|had|did|said|says|told|\p{Ll}{3,12}ed)$/u

/** "Will Berg said", "the actor Will Berg": the given name, and not "Will Congress act?" or "Mayor Will Speak" over a report. */
export function isWillOfPerson(tokens: readonly Token[], at: number): boolean {
  const [before, will, surname, after] = [tokens[at - 1], tokens[at]!, tokens[at + 1], tokens[at + 2]]
  if (will.text !== 'Will' || surname === undefined || !capital.test(surname.text)) return false
  if (before === undefined || /^["(]$/.test(before.text)) return after !== undefined && behindSubject.test(after.text)
  return surname.pos === 'PROPN' && !capital.test(before.text) && !(after && capital.test(after.text))
}

interface Before {
  is: string
  given?: boolean
  honorific?: boolean
}

const months = /^(?:March|April|May|June|August)$/

/** A plain word that is a name here: "Kari May said", "Will Berg said"; but "Bergen May 5" and the heading "Kari May Leave". */
export function isWordOfPerson(tokens: readonly Token[], at: number, previous: Before | undefined): boolean {
  if (isWillOfPerson(tokens, at)) return true
  const isNamed = previous?.is === 'word' && (previous.given === true || previous.honorific === true)
  return isNamed && months.test(tokens[at]!.text) && !/^[\p{Lu}\d]/u.test(tokens[at + 1]?.text ?? '')
}
