import { codequality } from './codequality.js'
import { csv } from './csv.js'
import type { Format } from './format.js'
import { github } from './github.js'
import { json } from './json.js'
import { junit } from './junit.js'
import { markdown } from './markdown.js'
import { ndjson } from './ndjson.js'
import { rdjson } from './rdjson.js'
import { sarif } from './sarif.js'
import { text } from './text.js'

export { printCatalogue, printRelation } from './catalogue.js'
export { type Change, diffReports, hasNewContradiction, type ReportDiff, type Shift } from './diffReports.js'
export { explainFinding } from './explainFinding.js'
export { explanationOf } from './explanation.js'
export { failingFindings } from './failingFindings.js'
export type { CatalogueEntry, Format, FormatOptions } from './format.js'
export { claimLine, safeJson } from './json.js'
export { visible } from './marks.js'
export { patternHits } from './patternHits.js'
export { printDiff } from './printDiff.js'
export { readReport } from './readReport.js'
export { relationPage } from './relationPage.js'
export { schemas } from './schemas.js'

/** The formats by name, in the order of `--help`. A new one is a file and an entry here. */
export const formats: Record<string, Format> = {
  text,
  json,
  ndjson,
  sarif,
  github,
  junit,
  markdown,
  csv,
  rdjson,
  codequality,
}
