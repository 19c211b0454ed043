/** What a length of time is the length of, where the words beside it say so in one of the ways English has for it; stories have one of each. */
export function lengthAspect(before: string, behind: string): string | undefined {
  const doing =
    proceeding.exec(before)?.[1] ?? /^(?: of|['’])? (negotiation|questioning|surgery)s?\b/i.exec(behind)?.[1]?.toLowerCase()
  if (stopped.test(before) || /^ (?:interruption|stoppage|suspension|delay|halt|pause|break in play)\b/i.test(behind))
    return 'interruption'
  if (doing) return `length of ${doing.toLowerCase().slice(0, 6)}`
  return lengths.find(({ ahead, after }) => ahead.test(before) || after.test(behind))?.name
}

const stopped =
  /\b(?:interrupted|halted|suspended|paused|stopped|held up|at a standstill|stood still|stopped play|delayed)\b[^,.;]{0,16}\bfor (?:almost |about |nearly |some |more than )?$/i
const proceeding =
  /\b(negotiat|question|operat)(?:ed|ing|ions?)\b[^,.;]{0,30}\bfor (?:about |almost |nearly |some )?(?:a total of )?$/i

const bound = '(?:(?:almost|about|approximately|nearly|some|more than|over|at least|roughly|just|only|around) )?$'
const lasting = `(?:(?:had |has |have )?(?:lasted|dragged on|gone on|been going on|been under way|continued|took|taken|spanned|stretched)(?: for| over| a (?:span|total|period) of)?|of|for|entered its) ${bound}`

interface Length {
  name: string
  /** In the words before the figure, up to it. */
  ahead: RegExp
  after: RegExp
}

const length = (name: string, ahead: string, after: string): Length => ({
  name: `length of ${name}`,
  ahead: new RegExp(ahead, 'i'),
  // "48-day manhunt", "seven-week police manhunt"; "the two-hour-long siege"
  after: new RegExp(
    `^(?:[- ]long)?(?: of)?(?: (?:police|nationwide|massive|exhaustive|intensive|extensive|tense|armed|bitter|deadly|happy|extraordinary|civil|criminal))? (?:${after})\\b`,
    'i',
  ),
})

const lengths: readonly Length[] = [
  // "the hunt for the gunman had lasted 48 days", "had been scouring the woods for more than two months", "eluded police for seven weeks"
  length(
    'the hunt',
    `\\b(?:(?:man)?hunt|pursuit)\\b[^,.;]{0,40} ${lasting}|\\b(?:hunted|hunting|scoured|scouring|combed|combing|pursued|pursuing|eluded|eluding|evaded|evading)\\b[^,.;]{0,60}\\bfor ${bound}|\\bon the (?:run|lam|loose) for ${bound}`,
    'manhunt|hunt|pursuit|on the (?:run|lam|loose)',
  ),
  length(
    'the siege',
    `\\b(?:siege|stand-?off|hostage (?:crisis|drama))\\b[^,.;]{0,40} ${lasting}`,
    'siege|stand-?off|hostage (?:crisis|drama)',
  ),
  // "married for 37 years", "his wife of 38 years"
  length(
    'the marriage',
    `\\bmarried (?:(?:to [^,.;]{1,40} )?for )?${bound}|\\b(?:wife|husband|spouse) of ${bound}|\\bmarriage of ${bound}`,
    'marriage',
  ),
  length(
    'captivity',
    `\\b(?:in captivity|held (?:captive|hostage|prisoner)|captivity)\\b[^,.;]{0,40}\\b(?:for|of) ${bound}`,
    '(?:in|as a?) ?(?:captivity|hostages?|captives?)',
  ),
  length(
    'the attack',
    `\\b(?:incident|ordeal|rampage|(?:killing |shooting |crime )?spree|shootings|massacre)\\b[^.;]{0,60} ${lasting}`,
    '(?:shooting |killing |crime )?(?:rampage|spree)|ordeal',
  ),
  length('the probe', `\\b(?:investigation|probe|inquiry)\\b[^,.;]{0,40} ${lasting}`, 'investigation|probe|inquiry'),
  length('rule', `\\b(?:in power|ruled [^,.;]{1,30}) (?:for )?${bound}`, 'rule|in power|reign'),
  length('the trial', `\\btrial\\b[^,.;]{0,30} ${lasting}`, 'trial'),
  length('the walkout', `\\b(?:strike|walkout)\\b[^,.;]{0,30} ${lasting}`, 'strike|walkout'),
  // "in the 27-year history of the agency": nobody's service
  length('history', `\\bhistory of ${bound}`, '(?:[a-z]{1,16} )?history'),
  length('the coma', `\\bin a coma for ${bound}`, 'coma|in a coma'),
]
