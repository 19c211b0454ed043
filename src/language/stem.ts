/** The longest ending that leaves four letters. */
const ending = /(?<=.{4})(?:ations?|itions?|ments?|ances?|ences?|ings?|ions?|ers?|ors?|ally|al|ly|ies|es|ed|s|e|y)$/

/** What words of one root have in common, roughly: "negotiators" and "negotiation" are "negotiat". For likeness alone, never to print. */
export const stem = (word: string): string => word.replace(ending, '')
