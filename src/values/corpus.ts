import type { Value } from '../model/value.js'

/** One value, many wordings; and wordings that are no value of this kind. Run as tests by test/values/corpus. */
export interface Corpus<V extends Value> {
  same: readonly { value: V; wordings: readonly string[] }[]
  not: readonly string[]
}
