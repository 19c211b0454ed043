import { expect, test } from 'vitest'
import type { Claim } from '../../../src/model/claim.js'
import { pointsOfDraft } from '../../../src/stages/report/pointsOfDraft.js'
import { councilReport } from '../../formats/sampleReport.js'

const { findings, claims } = councilReport()
const contradiction = findings.find(({ verdict }) => verdict === 'contradiction')!
const agreement = findings.find(({ verdict }) => verdict === 'agreement')!
const pointsWith = (draft: string, originOf: (claim: Claim) => string) =>
  pointsOfDraft([contradiction, agreement], claims as unknown as Claim[], id => id === draft, originOf)
const ownOrigin = ({ article }: Claim): string => article

test('a camp of the draft that others contradict, and one that others share', () => {
  const [draft] = contradiction.answers[0]!.articles
  const points = pointsWith(draft!, ownOrigin)
  expect(points[0]).toMatchObject({ finding: contradiction.id, is: 'contradicted' })
  const other = agreement.answers[0]!.articles.length - 1
  const [sharing] = agreement.answers[0]!.articles
  expect(pointsWith(sharing!, ownOrigin).find(({ finding }) => finding === agreement.id)).toMatchObject({
    is: 'confirmed',
    origins: other,
  })
})

test('a copy of the draft confirms nothing', () => {
  const [sharing] = agreement.answers[0]!.articles
  expect(pointsWith(sharing!, () => 'one wire').find(({ finding }) => finding === agreement.id)).toMatchObject({
    is: 'alone',
    origins: 0,
  })
})
