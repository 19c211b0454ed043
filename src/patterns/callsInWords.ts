import type { Phrase } from '../model/phrase.js'
import { time } from './fillers.js'
import { mainOccasion, presentOccasion } from './occasion.js'
import type { Match } from './pattern.js'
import { tellAt } from './tellAt.js'
import type { View } from './view.js'

const who =
  '(?:police|officers?|deput(?:y|ies)|troopers|firefighters|paramedics|EMS|crews|authorities|department|office|responders|medics|investigators)'
const sent = '(?:responded|w(?:as|ere)\\s(?:first\\s)?(?:called|dispatched|sent|summoned|alerted|notified))'
const got = '(?:received|got|answered|fielded)\\s(?:[\\p{L}\\d-]{1,12}\\s){0,4}?(?:calls?|reports?)'
/** What may stand between the call and its hour, where nothing else has the hour. */
const gap =
  '((?:(?!\\b(?:arrest|pronounc|died|found|discover|arriv|later|then|told|began|when|until|releas|charg|happen|occurr|took\\splace|return))[^;]){0,170})$'
/** "Police say they were first called to a home Wednesday around 3:35 p.m.", "reports of the shooting came in around 11:05". */
const before: readonly RegExp[] = [
  new RegExp(`\\b${who}\\b[^.;]{0,60}?\\s(?:${sent}|${got})\\b${gap}`, 'iu'),
  new RegExp(`\\b(?:calls?|reports?)\\b[^.;]{0,50}?\\s(?:came\\sin|w(?:as|ere)\\s(?:made|placed)|went\\sout)\\b${gap}`, 'iu'),
  new RegExp(`\\bcalled\\s(?:911|9-1-1|police|EMS|the\\s(?:police|sheriff['’]s\\soffice))\\b${gap}`, 'iu'),
]
/** "Just before 8:45 p.m. Tuesday, police and firefighters responded". */
const behind = new RegExp(`^[^.;]{0,70}?\\b${who}\\b[^.;]{0,50}?\\s(?:${sent}|${got})\\b`, 'iu')
const mayTell = /respond|called|dispatch|sent|summon|alert|notif|calls?\b|reports?\b/i
/** Words that may open a sentence before its hour. */
const opening = /^["“]?(?:on\s[\p{L}\d.,/ ]{1,24}?\s)?(?:at|around|about|just|shortly|before|after|approximately|on|,|\s)*$/iu

/** The hour of a call to police or rescuers where the clauses of a sentence do not show whose hour it is. */
export function calledInWords(view: View): Match[] {
  const text = view.text(view.sentence)
  if (!mayTell.test(text)) return []
  const hours = view.phrases.filter(phrase => isHour(phrase, view))
  if (hours.length !== 1) return []
  const [hour] = hours as [Phrase]
  const front = text.slice(0, hour.start - view.sentence.start)
  const isCall =
    before.some(pattern => pattern.test(front)) ||
    (opening.test(front) && behind.test(text.slice(hour.end - view.sentence.start)))
  const filled = isCall ? time('time')(hour, view) : undefined
  if (!filled || !presentOccasion(view.digest, view.sentence, filled.span.start)) return []
  return [tellAt({ thing: mainOccasion(view.digest) }, filled.value, filled.span, view)]
}

const isHour = (phrase: Phrase, view: View): boolean => {
  const told = view.time(phrase)
  return told?.kind === 'time' && told.expression.hour !== undefined
}
