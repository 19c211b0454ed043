import type { Report } from '../model/report.js'
import { UserError } from '../model/userError.js'

/**
 * A report from the text of its JSON file, of this or any earlier version. Throws a UserError that names the file and the first field that is wrong.
 */
export const readReport = async (text: string, name: string): Promise<Report> => {
  let data: unknown
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    throw new UserError(`'${name}' is not JSON`, 'Give reports written with --format json.')
  }
  const { reportSchema } = await import('../model/reportSchema.js')
  const result = reportSchema.safeParse(data)
  if (result.success) return result.data as Report
  const { path = [], message = '' } = result.error.issues[0] ?? {}
  const field = path.length === 0 ? '' : ` (${path.join('.')}: ${message})`
  throw new UserError(`'${name}' is no JSON report of corroborate${field}`, 'Give reports written with --format json.')
}
