import { existsSync, readFileSync } from 'node:fs'
import type { Library } from './library.js'
import { reasonOf } from './writeFile.js'

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** The text of a file of settings, nothing where there is none. Throws a UserError under the name given where it cannot be read or is no UTF-8. */
export const readData = ({ UserError }: Library, path: string, name: string): string | undefined => {
  if (!existsSync(path)) return undefined
  try {
    return utf8.decode(readFileSync(path))
  } catch (error) {
    throw new UserError(`cannot read '${name}': ${error instanceof TypeError ? 'it is not valid UTF-8' : reasonOf(error)}`)
  }
}
