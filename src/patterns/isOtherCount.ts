import type { Phrase } from '../model/phrase.js'
import type { Token } from '../model/token.js'
import type { CountValue } from '../model/value.js'
import { meansIn } from './articleFrame.js'
import type { Harm } from './harmWords.js'
import { isAnybody } from './victims.js'
import type { View } from './view.js'

/** "Three directors were told to leave": nobody fled. */
export const isDismissed = (harm: Harm, victims: string, { min }: CountValue): boolean =>
  harm === 'evacuated' &&
  ((min ?? 0) < fewestEvacuated || !(isAnybody(victims) || /^(?:person|civilian|child|patient|family|household)$/.test(victims)))

/** "Ann Lee, 32 were taken to hospital". */
export const isAge = (tokens: readonly Token[], first: number): boolean => first > 0 && tokens[first - 1]!.pos === 'PUNCT'

const fewestEvacuated = 10

/** "47 confirmed cases" in a report of an outbreak; not "47 new cases", which are those of a day. */
export const areCases = (noun: string, phrase: Phrase, view: View): boolean =>
  (noun === 'infection' || noun === 'case') &&
  !/\b(?:linked|connected|related|up) to\s*$/.test(
    view.text({ start: Math.max(view.sentence.start, phrase.start - 20), end: phrase.start }),
  ) &&
  !phrase.modifiers.some(word => /^(?:new|daily|suspected|probable|possible|active|mild|severe|imported|court)$/.test(word)) &&
  meansIn(view.digest.sentences.slice(0, leadSentences)).includes('outbreak')

const leadSentences = 6

const aircraft = /^(?:helicopters?|choppers?|planes?|aircraft|airliners?|jets?|warplanes?|drones?|flight)$/

/** "All five people aboard a helicopter that was shot down". */
export const isShotDown = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.lower === 'down' && tokens.some(({ lower }, t) => t < at && aircraft.test(lower))
