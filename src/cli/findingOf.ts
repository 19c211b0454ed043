import type { Finding, Report } from '../index.js'
import type { Library } from './library.js'

/** The finding whose id is, or alone starts with, the word. Throws a UserError where there is none, or several. */
export const findingOf = async ({ UserError, closestTo }: Library, report: Report, word: string): Promise<Finding> => {
  const exact = report.findings.find(({ id }) => id === word)
  const starting = exact ? [exact] : report.findings.filter(({ id }) => id.startsWith(word))
  if (starting.length === 1) return starting[0]!
  const ids = report.findings.map(({ id }) => id)
  if (starting.length > 1)
    throw new UserError(
      `${starting.length} findings start with '${word}'`,
      `Give more of the id: ${starting
        .slice(0, 4)
        .map(({ id }) => id)
        .join(', ')}`,
    )
  const meant = await closestTo(word, ids)
  throw new UserError(
    `no finding has the id '${word}'`,
    meant ? `Did you mean '${meant}'?` : 'corroborate check prints the ids below the questions',
  )
}
