/** The verdicts in the order of the table: what stands first matters most. Cross-document Structure Theory (Radev 2000) has the field's words. */
export const verdicts = ['contradiction', 'dispute', 'discrepancy', 'update', 'agreement', 'refinement', 'single-source'] as const

export type Verdict = (typeof verdicts)[number]

/** The gravest first. */
export const severities = ['error', 'warning', 'note', 'info'] as const

export type Severity = (typeof severities)[number]

export const severityOf: Record<Verdict, Severity> = {
  contradiction: 'error',
  dispute: 'warning',
  discrepancy: 'warning',
  update: 'note',
  agreement: 'info',
  refinement: 'info',
  'single-source': 'info',
}
