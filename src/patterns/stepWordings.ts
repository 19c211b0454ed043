/** Whom police and courts deal with; a headline leaves the verb out ("Man charged in killing"). */
const people =
  '(?:suspects?|(?:fe)?males?|juveniles?|gunm[ae]n|shooters?|killers?|attackers?|assailants?|robbers?|fugitives?|man|men|woman|women|teens?|teenagers?|boys?|girls?|youths?|person|people|students?|couple|pair|duo|brothers?|father|mother|son|husband|wife|boyfriend|officers?|\\d{1,2}-year-olds?)'
const passive = '(?:(?:was|were|is|are|has been|have been)\\s)?(?:(?:later|also|quickly|now|since)\\s)?'

/** What words alone tell, whatever the guess at their syntax. */
export const stepWordings: readonly [stage: string, words: string, pattern: RegExp][] = [
  [
    'sentenced',
    'sentenced',
    /\b(?:given|gets|got|receive[ds]?|handed)\s(?:an?\s|the\s)?(?:[\p{L}\d-]{1,15}\s){0,4}?(?:(?:prison|jail|life|death)\s(?:sentence|term)|(?:years?|months?|life)\s(?:in\s(?:prison|jail)|behind bars))\b/iu,
  ],
  [
    'acquitted',
    'found not guilty',
    /\bfound\s(?:[^.;,:]{1,60}?\s)?not guilty\b|\b(?:verdicts? of not guilty|not guilty verdicts?)\b/iu,
  ],
  [
    'convicted',
    'found guilty',
    /\b(?:found|finds)\s(?:[^.;,:]{1,60}?\s)?guilty\b|\b(?:return|deliver|reach|announce|read|hand|bring)(?:s|e?d|ed down|ed back|ing)?\s(?:an?\s|the\s)?guilty verdicts?\b|\bverdicts? of guilty\b/iu,
  ],
  [
    'on trial',
    'on trial',
    /\b(?:is|are|was|were|goes|went|gone|currently|now) on trial\b|\btrial (?:of (?:[\p{L}.’'-]{1,20} ){1,4})?(?:began|begins|opened|opens|started|starts|is (?:under ?way|in its)|got under ?way)\b/iu,
  ],
  [
    'to be tried',
    'to stand trial',
    /\b(?:to|will|must|shall|should) (?:now |also )?(?:stand|face|go on|go to|proceed to) trial\b|\b(?:awaits?|awaiting|faces?|facing) (?:an? |his |her |their |the )?trial\b|\b(?:bound over|held over|committed|held|sent) (?:for|to) trial\b|\btrial (?:date )?(?:(?:is|was|has been) )?(?:set|scheduled) (?:for|to)\b/iu,
  ],
  [
    'to be tried',
    'enough evidence for a trial',
    /\b(?:ha[sd] |have |(?:is|was) )?(?:enough|sufficient) evidence (?:for|to) [^.;,]{0,50}?\b(?:trial|jury)\b/iu,
  ],
  [
    'charged',
    'preliminary hearing to come',
    /\b(?:pending|awaiting|awaits|ahead of) (?:an? |his |her |the )?preliminary hearing\b|\bpreliminary hearing (?:is|was|has been) (?:set|scheduled)\b/iu,
  ],
  [
    'to be arraigned',
    'to be arraigned',
    /\b(?:expected|scheduled|set|due|likely) to be arraigned\b|\bwill be arraigned\b|\barraignment (?:is|was|has been) (?:set|scheduled)\b/iu,
  ],
  [
    'charged',
    'charges filed',
    /\b(?:charges?|an indictment|a complaint) (?:were|was|are|is|have been|has been) (?:formally |officially )?(?:filed|brought|announced|laid)\b|\bcharges (?:filed|brought) against\b|\b(?:filed|announced|brought) (?:[\p{L}-]{1,20} ){0,3}?charges (?:against|of (?:[\p{L}-]{1,15} ){0,2}?(?:murder|manslaughter|homicide|assault|robbery|neglect|endangerment))\b/iu,
  ],
  [
    'held',
    'arrest made',
    /\b(?:made|makes?|making|announced?|announces) (?:an?|two|three|four|several|multiple|\d{1,3}|more|their first|the first) (?:[\p{L}-]{1,15} )?arrests?\b|\barrests?\b (?:(?:was|were|is|have been|has been|being) )?made\b/iu,
  ],
  [
    'held',
    'held without bail',
    /\b(?:held|jailed|detained) (?:without|in lieu of|on) (?:[\p{L}\d$,.-]{1,15} ){0,3}?(?:bail|bond)\b/iu,
  ],
  [
    'held',
    'denied bail',
    /\b(?:denied|denies|refused) (?:[\p{L}’'-]{1,20} ){0,3}?(?:bail|bond)\b|\bordered (?:held|detained|jailed)\b/iu,
  ],
  [
    'held',
    'in custody',
    /\b(?:suspects?|teens?|man|woman|boy|girl|men|people|person|student)\b(?: (?:is|are|was|were|now|already))? in (?:police )?custody\b/iu,
  ],
  [
    'dead',
    'dead',
    /\b(?:suspects?|gunm[ae]n|shooters?|killer|attacker|assailant)(?:, [^.;:]{1,40},)?(?: (?:in|of|behind) (?:[\p{L}’'-]{1,15} ){1,4}?| )(?:(?:was|were|is|has been) (?:then |later |also )?(?:found dead|pronounced dead|shot dead|dead|(?:(?:shot and |fatally )?killed|fatally shot) by (?:the |an? )?(?:police|officers?|deput(?:y|ies)|swat|troopers?))|(?:shot|killed|hanged|shot and killed|fatally shot) (?:him|her)self\b|took (?:his|her) own life|committed suicide|turned the gun on (?:him|her)self)\b/iu,
  ],
  ['held', 'arrested', new RegExp(`\\b${people}\\s${passive}(?:arrested|apprehended|captured)\\b`, 'iu')],
  [
    'held',
    'arrested',
    new RegExp(
      `\\b(?:police|officers|deputies|detectives|troopers|marshals|agents|authorities|cops)\\s(?:(?:have|has)\\s)?(?:arrest(?:ed)?|captured?|catch|caught|nab(?:bed)?)\\s(?:[\\p{L}\\d-]{1,15}\\s){0,3}?${people}\\b`,
      'iu',
    ),
  ],
  [
    'held',
    'taken into custody',
    new RegExp(
      `\\b(?:took|taken|taking|takes?) (?:(?:him|her|them)|(?:[\\p{L}\\d-]{1,15} ){0,3}?${people}) into (?:police )?custody\\b`,
      'iu',
    ),
  ],
  [
    'held',
    'to be booked',
    /\b(?:will|would|(?:was|were|is|are|set|due|expected|scheduled) to) be booked (?:into|in|at|on|for)\b/iu,
  ],
  ['held', 'gave himself up', /\b(?:gave|gives|given) (?:him|her|them)sel(?:f|ves) up\b/iu],
  ['charged', 'charged', new RegExp(`\\b${people}\\s${passive}charged\\s(?:with|in|on|over|for|after)\\b`, 'iu')],
  [
    'charged',
    'appeared in court',
    /\bappear(?:ed|s)? (?:in court|before (?:the |a )?(?:magistrates?|judge|court)|(?:at|in) (?:[\p{L}.’'-]{1,20} ){1,4}?court)\b[^.;]{0,60}?\b(?:charged|accused|on (?:an? )?(?:[\p{L}-]{1,15} ){0,3}?charges?)\b/iu,
  ],
  ['indicted', 'indicted', new RegExp(`\\b${people}\\s${passive}indicted\\s(?:with|in|on|over|for|after|by)\\b`, 'iu')],
  [
    'on trial',
    'jury deliberates',
    /\b(?:jury|jurors) (?:(?:has|have|is|are|was|were) )?(?:(?:begun|began|begins?|started|resumed?|continued?|still) )?(?:deliberat(?:ing|e|es|ed|ions?)|retired to consider)\b/iu,
  ],
  ['convicted', 'convicted', new RegExp(`\\b${people}\\s${passive}convicted\\s(?:of|in|for|on)\\b`, 'iu')],
  ['sentenced', 'sentenced', new RegExp(`\\b${people}\\s${passive}sentenced\\s(?:to|in|for)\\b`, 'iu')],
  ['sentenced', 'sentenced', /\bgets?\s(?:\d{1,3}(?:\sto\s\d{1,3})?\syears?|life)\s(?:for|in|over|after)\b/iu],
  [
    'acquitted',
    'charges dropped',
    /\bcharges (?:against [^.;,]{1,40}? )?(?:(?:were|have been) )?(?:dropped|dismissed)\b|\b(?:dropp?(?:ed|s)?|dismiss(?:ed|es)?) (?:(?:the|all|murder|criminal) ){0,2}charges\b/iu,
  ],
  [
    'acquitted',
    'not to be charged',
    /\b(?:will not|won['’]t|would not|wouldn['’]t) (?:be (?:charged|prosecuted)|(?:face|file|bring) (?:any |criminal )?charges)\b|\bno (?:criminal )?charges will be\b|\b(?:no one|nobody) will be charged\b|\bdeclin(?:ed|es) to (?:indict|prosecute|charge)\b/iu,
  ],
]
/** One of these is in every such wording. */
export const mayTellStep =
  /guilty|\btrial\b|evidence|hearing|arraign|arrest|charge|indictment|complaint|bail|bond|sentence|prison|jail|behind bars|custody|detained|charged|indict|convicted|apprehended|captur|gets|deliberat|prosecute|booked|dead|killed|self|suicide|own life|gave|gives|caught|arrest|nab/i
