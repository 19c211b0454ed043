import type { Scope } from '../model/claim.js'

/** What the marks of a claim say under a prefix of their own ("made by rebels" under "made by "). */
export const marksUnder = (prefix: string, scope: Scope | undefined): string[] =>
  (scope?.marks ?? []).flatMap(mark => (mark.startsWith(prefix) ? mark.slice(prefix.length) : []))
