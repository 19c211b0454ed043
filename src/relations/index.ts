import { aboardCount } from './aboard-count.js'
import { accused } from './accused.js'
import { age } from './age.js'
import { aimedAt } from './aimed-at.js'
import { appointment } from './appointment.js'
import { armed } from './armed.js'
import { arrestDay } from './arrest-day.js'
import { arrestManner } from './arrest-manner.js'
import { arrestPlace } from './arrest-place.js'
import { arrestedCount } from './arrested-count.js'
import { arrestsMade } from './arrests-so-far.js'
import { attackAgent } from './attack-agent.js'
import { attackMeans } from './attack-means.js'
import { attackWeapon } from './attack-weapon.js'
import { bail } from './bail.js'
import { billStage } from './bill-stage.js'
import { calibre } from './calibre.js'
import { callTime } from './call-time.js'
import { caseCount } from './case-count.js'
import { caseStage } from './case-stage.js'
import { charge } from './charge.js'
import { chargeCounts } from './charge-counts.js'
import { chargesAdded } from './charges-added.js'
import { claimedBy } from './claimed-by.js'
import { closureDate } from './closure-date.js'
import { comment } from './comment.js'
import { condition } from './condition.js'
import { conditionReport } from './condition-report.js'
import { conviction } from './conviction.js'
import { convictionCounts } from './conviction-counts.js'
import { criticalCount } from './critical-count.js'
import { crowdCount } from './crowd-count.js'
import { custody } from './custody.js'
import { deathCause } from './death-cause.js'
import { deathPlace } from './death-place.js'
import { deathToll } from './death-toll.js'
import { decision } from './decision.js'
import { deed } from './deed.js'
import type { Relation } from './define.js'
import { delegationHead } from './delegation-head.js'
import { deliberation } from './deliberation.js'
import { departure } from './departure.js'
import { departureManner } from './departure-manner.js'
import { describedAge } from './described-age.js'
import { discharge } from './discharge.js'
import { displacedCount } from './displaced-count.js'
import { documentDate } from './document-date.js'
import { evacuatedCount } from './evacuated-count.js'
import { eventCause } from './event-cause.js'
import { eventChair } from './event-chair.js'
import { eventDate } from './event-date.js'
import { eventDuration } from './event-duration.js'
import { eventPlace } from './event-place.js'
import { eventRound } from './event-round.js'
import { eventStart } from './event-start.js'
import { factClock } from './fact-clock.js'
import { factDay } from './fact-day.js'
import { factInstitution } from './fact-institution.js'
import { factPlace } from './fact-place.js'
import { fullName } from './full-name.js'
import { gunFound } from './gun-found.js'
import { gunSource } from './gun-source.js'
import { gunmen } from './gunmen-count.js'
import { heldAt } from './held-at.js'
import { hitCount } from './hit-count.js'
import { homeTown } from './home-town.js'
import { hospital } from './hospital.js'
import { hospitalUsed } from './hospital-used.js'
import { hospitalisedCount } from './hospitalised-count.js'
import { inPost } from './in-post.js'
import { infectedCount } from './infected-count.js'
import { inhabitantCount } from './inhabitant-count.js'
import { injuredCount } from './injured-count.js'
import { killingCharge } from './killing-charge.js'
import { kinship } from './kinship.js'
import { lastHeld } from './last-held.js'
import { matchScore } from './match-score.js'
import { measurement } from './measurement.js'
import { memberCount } from './member-count.js'
import { missingCount } from './missing-count.js'
import { moneyAmount } from './money-amount.js'
import { motive } from './motive.js'
import { nameSpelling } from './name-spelling.js'
import { officeHolder } from './office-holder.js'
import { openingDate } from './opening-date.js'
import { order } from './order.js'
import { othersInHospitalCount } from './others-in-hospital.js'
import { outlet } from './outlet.js'
import { partner } from './partner.js'
import { party } from './party.js'
import { percentage } from './percentage.js'
import { placeHolder } from './place-holder.js'
import { plea } from './plea.js'
import { postHeld } from './post-held.js'
import { postTerm } from './post-term.js'
import { prisonTerm } from './prison-term.js'
import { prizeWinner } from './prize-winner.js'
import { quotation } from './quotation.js'
import { recipient } from './recipient.js'
import { record } from './record.js'
import { representative } from './representative.js'
import { rescuedCount } from './rescued-count.js'
import { responsible } from './responsible.js'
import { reward } from './reward.js'
import { roadState } from './road-state.js'
import { robberCount } from './robber-count.js'
import { scene } from './scene.js'
import { shooterAge } from './shooter-age.js'
import { shotCount } from './shot-count.js'
import { shotsFiredCount } from './shots-fired.js'
import { stateSince } from './state-since.js'
import { statement } from './statement.js'
import { statementDay } from './statement-day.js'
import { street } from './street.js'
import { streetSpelling } from './street-spelling.js'
import { successor } from './successor.js'
import { suspectCount } from './suspect-count.js'
import { suspectName } from './suspect-name.js'
import { thingCount } from './thing-count.js'
import { timeSpan } from './time-span.js'
import { doneTimes } from './times-done.js'
import { trappedCount } from './trapped-count.js'
import { vehicle } from './vehicle.js'
import { victimAge } from './victim-age.js'
import { victimName } from './victim-name.js'
import { victimSpot } from './victim-spot.js'
import { victimTie } from './victim-tie.js'
import { voteCount } from './vote-count.js'
import { warLength } from './war-length.js'
import { weapon } from './weapon.js'
import { whoFired } from './who-fired.js'
import { winner } from './winner.js'
import { woundPlace } from './wound-place.js'
import { woundState } from './wound-state.js'
import { yearTold } from './year-told.js'

/** Everything that is compared. A new relation is its file and one line here. */
export const relations: readonly Relation[] = [
  postHeld,
  postTerm,
  delegationHead,
  deliberation,
  eventCause,
  eventChair,
  eventDate,
  eventPlace,
  eventStart,
  eventDuration,
  eventRound,
  lastHeld,
  memberCount,
  recipient,
  representative,
  statement,
  deed,
  documentDate,
  chargesAdded,
  closureDate,
  openingDate,
  order,
  deathPlace,
  deathToll,
  injuredCount,
  hospitalisedCount,
  othersInHospitalCount,
  criticalCount,
  crowdCount,
  aboardCount,
  inPost,
  infectedCount,
  caseCount,
  shotCount,
  shotsFiredCount,
  missingCount,
  trappedCount,
  rescuedCount,
  arrestedCount,
  arrestsMade,
  displacedCount,
  evacuatedCount,
  moneyAmount,
  motive,
  party,
  percentage,
  inhabitantCount,
  thingCount,
  voteCount,
  winner,
  prizeWinner,
  matchScore,
  measurement,
  timeSpan,
  yearTold,
  stateSince,
  warLength,
  placeHolder,
  roadState,
  scene,
  record,
  age,
  aimedAt,
  fullName,
  quotation,
  factDay,
  factClock,
  factPlace,
  factInstitution,
  hospital,
  hospitalUsed,
  gunFound,
  gunSource,
  gunmen,
  robberCount,
  heldAt,
  decision,
  nameSpelling,
  officeHolder,
  outlet,
  street,
  statementDay,
  streetSpelling,
  successor,
  suspectName,
  suspectCount,
  victimName,
  victimSpot,
  victimAge,
  describedAge,
  shooterAge,
  callTime,
  reward,
  departure,
  departureManner,
  appointment,
  armed,
  condition,
  comment,
  conditionReport,
  prisonTerm,
  bail,
  billStage,
  plea,
  homeTown,
  killingCharge,
  kinship,
  conviction,
  convictionCounts,
  custody,
  arrestDay,
  arrestManner,
  arrestPlace,
  caseStage,
  charge,
  chargeCounts,
  responsible,
  claimedBy,
  weapon,
  accused,
  attackAgent,
  attackMeans,
  attackWeapon,
  calibre,
  doneTimes,
  vehicle,
  partner,
  victimTie,
  whoFired,
  woundState,
  discharge,
  hitCount,
  woundPlace,
  deathCause,
]
