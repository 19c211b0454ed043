/** The letters of a name without its article: "The Harbour Post", "harbour-post" and "harbourpost" are one outlet. */
export const lettersOf = (words: string): string =>
  words
    .toLowerCase()
    .replace(/^the[ -]/, '')
    .replace(/[^\p{L}]/gu, '')
