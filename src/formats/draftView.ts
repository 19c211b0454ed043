import type { DraftPoint, Finding } from '../model/report.js'
import { findingLines } from './findingLines.js'
import { visible } from './marks.js'
import type { Reading } from './reading.js'
import type { Row } from './tableLines.js'
import { cutTo } from './width.js'
import { counted } from './wording.js'

/** Heading and rows of a table. */
export interface Section {
  heading: string
  rows: Row[]
}

export interface DraftView {
  /** The findings in which others contradict the draft and that the baseline does not accept, and the same in full. */
  open: Finding[]
  contradicted: string[][]
  sections: Section[]
  /** "draft.txt: 1 contradicted, 3 confirmed, 4 that nobody else says". */
  summary: string
}

const heading = {
  confirmed: 'CONFIRMED (other origins say the same)',
  alone: 'NOBODY ELSE SAYS SO',
}

/** The report from the side of its drafts. A finding accepted by the baseline is not shown as a contradiction. */
export const draftView = (reading: Reading, points: readonly DraftPoint[]): DraftView => {
  const { report } = reading
  const findings = new Map(report.findings.map(finding => [finding.id, finding]))
  const of = (is: DraftPoint['is']) =>
    points.flatMap(point => {
      const finding = findings.get(point.finding)
      return point.is === is && finding ? [{ point, finding }] : []
    })
  const place = ({ claims: [first] }: DraftPoint): string => {
    const claim = first === undefined ? undefined : reading.claim(first)
    return claim ? reading.location(claim) : ''
  }
  const row = ({ point, finding }: { point: DraftPoint; finding: Finding }): Row => [
    cutTo(visible(finding.question), 240),
    cutTo(visible(point.text), 160),
    point.is === 'confirmed' ? `${counted(point.origins, 'origin')}; ${place(point)}` : place(point),
  ]
  const open = new Set(of('contradicted').flatMap(({ finding }) => (finding.baselined ? [] : [finding])))
  const contradicted = of('contradicted').length
  const drafts = report.articles.filter(article => article.changed).map(({ path }) => visible(path))
  const name = drafts.length === 1 ? drafts[0]! : counted(drafts.length, 'draft')
  const counts = [
    contradicted > 0 ? `${contradicted} contradicted` : 'nothing contradicted',
    `${of('confirmed').length} confirmed`,
    `${of('alone').length} that nobody else says`,
  ]
  return {
    open: [...open],
    contradicted: [...open].map(finding => findingLines(reading, finding)),
    sections: (['confirmed', 'alone'] as const).map(is => ({ heading: heading[is], rows: of(is).map(row) })),
    summary: `${name}: ${counts.join(', ')}`,
  }
}
