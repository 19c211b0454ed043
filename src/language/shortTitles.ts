/** Titles as they stand before a name, folded and without stops, and the words they are short for. */
export const shortTitles: ReadonlyMap<string, string> = new Map(
  Object.entries({
    gov: 'governor',
    sen: 'senator',
    rep: 'representative',
    gen: 'general',
    sgt: 'sergeant',
    lt: 'lieutenant',
    capt: 'captain',
    col: 'colonel',
    det: 'detective',
    maj: 'major',
  }),
)
