/**
 * Camps of answers that can all be true together, numbered in the order of the answers. Answers that conflict with some other found the camps, in
 * order; what fits several camps joins the one to which it is closest, and the first of these.
 */
export function formCamps(
  count: number,
  isConflict: (a: number, b: number) => boolean,
  closeness: (a: number, b: number) => number,
): number[] {
  const all = [...Array(count).keys()]
  const founders = all.filter(one => all.some(other => isConflict(one, other)))
  const camps: number[][] = []
  for (const answer of [...founders, ...all.filter(one => !founders.includes(one))]) {
    let best: number[] | undefined
    let most = -1
    for (const camp of camps) {
      if (camp.some(member => isConflict(member, answer))) continue
      const close = camp.reduce((sum, member) => sum + closeness(member, answer), 0)
      if (close > most) [best, most] = [camp, close]
    }
    if (best) best.push(answer)
    else camps.push([answer])
  }
  const order = new Map<number[], number>()
  return all.map(answer => {
    const camp = camps.find(members => members.includes(answer))!
    if (!order.has(camp)) order.set(camp, order.size)
    return order.get(camp)!
  })
}
