import { lightInjuries as light } from './ownConditions.js'

/** Whoever is on the way to health. */
export const onTheMend = 'recovering'

/** States that say little of how somebody is, and yet are over where a later report tells of death or of the way home; with their stage. */
export const passing: readonly [string, number, RegExp][] = [
  [
    'in hospital',
    1,
    /^(?:(?:remain(?:s|ed)?|stay(?:s|ed))|(?:is|was|were|are) (?:still|currently)|is(?: now)?) (?:hospitali[sz]ed|in (?:the |a |an? [\p{L}]{3,15} )?(?:hospital|intensive care|ICU)\b(?! (?:bed|gown|room)))/iu,
  ],
  ['on life support', 1, /^(?:is|was|remain(?:s|ed)?)(?: (?:still|now|currently))? on life support\b/i],
  [
    light,
    1,
    /^(?:suffer(?:s|ed|ing)|sustain(?:s|ed|ing)|received|taken|rushed|transported|brought|airlifted|hospitali[sz]ed|treated)\b[^.;,]{0,70}?\b(?:non[- ]?life[- ]threatening|not (?:considered |believed to be |thought to be |expected to be )?life[- ]threatening)(?: (?:gunshot )?(?:injury|injuries|wounds?))?/i,
  ],
  ['unresponsive', 1, /^(?:(?:is|was|were) )?(?:found |lying )?unresponsive\b/i],
  ['fighting for life', 1, /^(?:fighting|battling|clinging) (?:for (?:(?:his|her) )?life|to life)\b/i],
  ['in a coma', 1, /^(?:is|was|remain(?:s|ed)?)(?: (?:still|now|currently))? in (?:an? |a medically )?(?:induced )?coma\b/i],
  [
    onTheMend,
    2,
    /^(?:(?:remains |continues )?(?:recovering|recuperating|improving)\b(?! at home)|is (?:now |also )?(?:alert|awake|conscious|out of danger)\b|doing (?:much )?(?:better|well)\b|show(?:s|ing) signs of improvement\b)/i,
  ],
  [
    'in surgery',
    1,
    /^(?:(?:is|was|are|were|remain(?:s|ed)?)(?: (?:still|now|currently))? (?:in|undergoing)|undergoing|(?:taken|rushed|wheeled|went|gone|goes) (?:in)?to) (?:emergency )?surgery\b/i,
  ],
  ['operated on', 1, /^(?:underwent|undergone|had) (?:[a-z]{2,12} )?surgery\b/i],
  [
    'at home',
    3,
    /^(?:is |are )?(?:now |back |already )?(?:recovering at home|at home (?:and )?recovering|recuperating at home)\b/i,
  ],
  ['brain dead', 3.5, /^(?:(?:declared|pronounced)(?: clinically)?|is(?: clinically)?) brain[- ]dead\b/i],
  ['off life support', 3.6, /^(?:taken|removed) off (?:of )?(?:the |her |his )?life support\b/i],
]
