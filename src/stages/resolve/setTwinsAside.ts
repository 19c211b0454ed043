/** What the articles tell, but for those that tell word for word what another one tells; and what these tell, by the telling that they repeat. */
export interface TwinsAside<T> {
  kept: T[]
  twinsOf: ReadonlyMap<T, readonly T[]>
}

/**
 * A reprint finds no counterparts of its own: it goes where the article goes that it repeats, so that a thousand of them cost no more than a few.
 * Two articles are twins where `wordsOf` gives the same plain JSON of all that they tell.
 */
export function setTwinsAside<T>(
  told: readonly T[],
  articleOf: (one: T) => string,
  wordsOf: (one: T) => readonly unknown[],
): TwinsAside<T> {
  const byArticle = new Map<string, T[]>()
  for (const one of told) {
    const own = byArticle.get(articleOf(one))
    if (own) own.push(one)
    else byArticle.set(articleOf(one), [one])
  }
  const byWords = new Map<string, T[]>()
  const twinsOf = new Map<T, T[]>()
  for (const own of byArticle.values()) {
    const words = JSON.stringify(own.map(wordsOf))
    const first = byWords.get(words)
    if (!first) byWords.set(words, own)
    for (const [at, one] of (first ?? []).entries()) {
      const twins = twinsOf.get(one)
      if (twins) twins.push(own[at]!)
      else twinsOf.set(one, [own[at]!])
    }
  }
  return { kept: [...byWords.values()].flat(), twinsOf }
}
