import type { Claim, Prominence } from '../../model/claim.js'
import type { Finding } from '../../model/report.js'

/** What a finding weighs among those of its verdict; compared from left to right, the smaller stands first. */
export type Weight = [forecast: number, origins: number, prominence: number, generic: number]

const ranks: Record<Prominence, number> = { headline: 0, lead: 1, body: 2 }

/**
 * Facts before forecasts; more independent origins on the smaller camp (of one camp: on its best answer) first; what stands in the headline or
 * the lead of the less prominent camp first; functional relations before generic ones.
 */
export function rateFinding(finding: Finding, claimOf: (id: string) => Claim, isGeneric: (relation: string) => boolean): Weight {
  const camps = new Map<number, Claim[]>()
  const origins = new Map<number, number>()
  for (const { camp, claims, origins: count } of finding.answers) {
    camps.set(camp, [...(camps.get(camp) ?? []), ...claims.map(claimOf)])
    origins.set(camp, Math.max(origins.get(camp) ?? 0, count))
  }
  const told = [...camps.values()]
  const isForecastAlone = (claims: Claim[]): boolean => claims.every(({ modality }) => modality !== 'fact')
  return [
    told.some(isForecastAlone) ? 1 : 0,
    -Math.min(...origins.values()),
    Math.max(...told.map(claims => Math.min(...claims.map(({ prominence }) => ranks[prominence])))),
    isGeneric(finding.relation) ? 1 : 0,
  ]
}
