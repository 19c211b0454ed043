import type { Token } from '../model/token.js'

/** ", 46," behind a name: no town has an age. */
export const isAgeNext = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === ',' && /^\d{1,2}$/.test(tokens[at + 1]?.text ?? '') && /^[,.;)]$/.test(tokens[at + 2]?.text ?? '.')
