/** States that nobody and nothing is in at once. A word may stand in several rows; within a row all exclude each other. */
const rows = [
  'alive | dead, deceased, died, killed',
  'open, opened, reopened | closed, shut',
  'guilty, convicted | not guilty, acquitted, innocent',
  'at large, on the run, free, not arrested, no arrests | in custody, arrested, detained, jailed, held',
  'critical, critical condition, in critical condition | stable, stable condition, in stable condition | released, treated and released, discharged',
  'non life threatening, not life threatening | life threatening, critical, in critical condition',
  'accepted, approved, adopted, passed | rejected, turned down, voted down, defeated',
  'confirmed | denied',
  'won | lost | drew, drawn',
  'accidental, by accident, an accident | deliberate, deliberately, intentional, on purpose',
  'before | after | during',
  'aunt | cousin | sister | mother | daughter | niece | grandmother | wife',
  'uncle | cousin | brother | father | son | nephew | grandfather | husband',
]

const placesOf = new Map<string, [row: number, state: number][]>()
for (const [row, line] of rows.entries())
  for (const [state, words] of line.split(' | ').entries())
    for (const word of words.split(', ')) placesOf.set(word, [...(placesOf.get(word) ?? []), [row, state]])

/** 'same' state in other words, 'opposite' states, or nothing known of the two; takes folded words joined by blanks. */
export function compareStates(a: string, b: string): 'same' | 'opposite' | undefined {
  let same = false
  for (const [row, state] of placesOf.get(a) ?? [])
    for (const [otherRow, otherState] of placesOf.get(b) ?? []) {
      if (row !== otherRow) continue
      if (state !== otherState) return 'opposite'
      same = true
    }
  return same ? 'same' : undefined
}

/** Of rows of two sides: the words of the other side, by word. */
function opposed(rows: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const row of rows) {
    const sides = row.split(' | ').map(words => words.split(' '))
    for (const [side, words] of sides.entries())
      for (const word of words) for (const other of sides[1 - side]!) found.set(word, (found.get(word) ?? new Set()).add(other))
  }
  return found
}

/** Verbs and adjectives that tell the reverse of one another, by lemma. */
const reverses = opposed([
  'support favor favour back endorse | oppose reject condemn',
  'accept approve adopt pass sign | reject refuse decline veto defeat turn_down vote_down',
  'uphold sustain affirm | overturn strike_down throw_out invalidate',
  'praise applaud welcome hail | criticize criticise condemn denounce blast slam',
  'attend | boycott skip',
  'raise hike | lower cut slash',
  'lift ease | impose tighten',
  'confirm admit acknowledge | deny dispute',
  'open reopen | close shut',
  'win | lose',
  'rise increase grow gain climb jump | fall decrease drop decline shrink cut',
  'begin start open launch | end finish conclude stop',
  'arrest detain jail | release free acquit',
  'allow permit legalize | ban forbid prohibit bar',
  'hire appoint | fire dismiss sack',
  'enter join arrive | leave quit depart',
  'agree | disagree refuse',
  'withdraw retreat | advance deploy',
  'convict | acquit',
  'legal | illegal',
  'likely | unlikely',
  'possible | impossible',
  'before | after',
])

export const areOpposites = (a: string, b: string): boolean => reverses.get(a)?.has(b) === true

/** Deeds of which one story has the one or the other, of one and the same doer and object; where both may follow each other ("opened", "closed"), they are not here. */
const alternatives = opposed([
  'postpone delay reschedule defer suspend | cancel scrap abandon axe call_off',
  'survive | die perish succumb',
  'support back endorse favour favor | oppose',
  'accept approve ratify adopt endorse | reject refuse decline veto',
  'approve ratify adopt pass | reject turn_down vote_down',
  'sign | veto',
  'uphold sustain affirm | overturn strike_down throw_out invalidate',
  'attend | boycott skip miss',
  'honor honour respect observe | violate breach',
  'confirm admit acknowledge concede | deny dispute refute',
  'comply obey cooperate | defy resist disobey',
  'convict | acquit',
])

export const excludeEachOther = (a: string, b: string): boolean => alternatives.get(a)?.has(b) === true
/** Does a verb stand in the table of `excludeEachOther`? */
export const hasAlternative = (verb: string): boolean => alternatives.has(verb)
