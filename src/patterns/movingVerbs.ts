/** Verbs for a figure that grows or shrinks, with their particles: "fell", "were up", "edged higher". */
const up =
  'rose|risen|rise|rises|rising|jump(?:ed|s|ing)?|climb(?:ed|s|ing)?|grew|grown|grow|grows|growing|soar(?:ed|s|ing)?|surg(?:ed|es|ing)|increas(?:ed|es|ing)|gain(?:ed|s|ing)?|advanc(?:ed|es|ing)|expand(?:ed|s|ing)?|rocket(?:ed|s|ing)?|leap(?:t|ed|s|ing)?|widen(?:ed|s|ing)?|swell(?:ed|s|ing)?|balloon(?:ed|s|ing)?|improv(?:ed|es|ing)|accelerat(?:ed|es|ing)|quicken(?:ed|s|ing)?'
const down =
  'f[ae]ll|fallen|falls|falling|drop(?:ped|s|ping)?|slid|slides?|sliding|slip(?:ped|s|ping)?|declin(?:ed|es|ing)|plung(?:ed|es|ing)|plummet(?:ed|s|ing)?|tumbl(?:ed|es|ing)|slump(?:ed|s|ing)?|sank|sunk|sinks?|sinking|shr[aiu]nk|shrinks|shrinking|contract(?:ed|s|ing)?|decreas(?:ed|es|ing)|dip(?:ped|s|ping)?|eas(?:ed|es|ing)|slow(?:ed|s|ing)?|narrow(?:ed|s|ing)?|lost|los(?:es|ing)|shed|sheds|shedding|crash(?:ed|es|ing)?|dived?|diving|cool(?:ed|s|ing)?'
const along =
  '(?:edg(?:ed|es|ing)|inch(?:ed|es|ing)|tick(?:ed|s|ing)|creep(?:s|ing)?|crept|went|was|were|is|are|go(?:es|ing)|clos(?:ed|es|ing)|end(?:ed|s|ing)|finish(?:ed|es|ing)|trad(?:ed|ing)|sent|sending)(?: the (?:day|session|week))? (?:up|down|higher|lower)'

export const movingVerbs = `(?:${up}|${down}|${along})`

/** The same told by a noun: "a 12 percent drop in profit". */
export const movingNouns =
  '(?:rise|fall|drop|jump|decline|increase|decrease|slide|plunge|gain|surge|growth|slump|dip|climb|leap|tumble|improvement|contraction|expansion)'
