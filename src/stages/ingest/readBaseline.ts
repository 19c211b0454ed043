import type { Baseline } from '../../model/baselineSchema.js'
import { readChecked } from './readChecked.js'

/** The baseline that the text of a file holds. Throws a UserError that names file, line and what is wrong. */
export async function readBaseline(text: string, path: string): Promise<Baseline> {
  const { baselineSchema } = await import('../../model/baselineSchema.js')
  return readChecked(text, path, baselineSchema)
}
