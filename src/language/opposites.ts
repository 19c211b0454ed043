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
