import type { ReportClaim } from '../model/report.js'
import { orderedClaim, orderedReport } from './contractOrder.js'
import type { Format } from './format.js'

// a terminal hides tags, obeys C1 controls and bidi overrides, old readers trip over U+2028, GitHub obeys "##[" anywhere in a log line
const unsafe =
  /[\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E0FFF}]|##(?=[a-z]*\[)/gu

/** JSON that means the same, with what a terminal or a log would obey or hide written as \uXXXX. */
export const safeJson = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent).replace(unsafe, found =>
    found === '##'
      ? '#\\u0023'
      : Array.from({ length: found.length }, (_, at) => `\\u${found.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''),
  )

/** A claim on one line, with the path of its article first: what `corroborate claims` prints. */
export const claimLine = (claim: ReportClaim, path: string): string => `${safeJson({ path, ...orderedClaim(claim) })}\n`

export const json: Format = {
  name: 'json',
  describes: 'the whole report (corroborate schema report)',
  print: report => `${safeJson(orderedReport(report), 2)}\n`,
}
