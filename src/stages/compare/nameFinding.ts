import { hash } from 'node:crypto'
import type { Question } from '../../model/claim.js'

/**
 * Fingerprint of a finding: relation, whom or what it is about, and the folded values that make it what it is. Neither offsets nor file order nor what else
 * lies in the folder enter, so a moved sentence keeps the id and a changed value does not.
 */
export function nameFinding(question: Question, values: readonly string[]): string {
  const about = Object.entries(question.about)
    .map(([field, { key, stem }]) => `${field}=${stem ?? key}`)
    .sort()
  const words = JSON.stringify([question.relation, about, [...new Set(values)].sort()])
  return hash('sha256', words).slice(0, 10)
}
