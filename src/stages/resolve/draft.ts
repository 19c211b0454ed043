import type { DraftClaim } from '../../model/claim.js'
import type { Digest } from '../../model/digest.js'

/** A claim as an article tells it, with that article. */
export interface Draft {
  claim: DraftClaim
  digest: Digest
}
