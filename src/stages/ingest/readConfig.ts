import { isKnownZone, knownZones } from '../../language/zones.js'
import type { Config } from '../../model/configSchema.js'
import { type Fault, readChecked } from './readChecked.js'

function faultIn({ relations = {}, places = [] }: Config, known: readonly string[]): Fault | undefined {
  for (const word of Object.keys(relations))
    if (!known.includes(word)) return { path: ['relations', word], message: `unknown relation '${word}'`, word, known }
  for (const [n, { zone }] of places.entries())
    if (!isKnownZone(zone))
      return { path: ['places', n, 'zone'], message: `unknown time zone '${zone}'`, word: zone, known: knownZones }
  return undefined
}

/**
 * The configuration that the text of a file holds (JSON or YAML; of a package.json its key "corroborate"). Throws a UserError that names file, line and what
 * was probably meant.
 */
export async function readConfig(text: string, path: string, relations: readonly string[]): Promise<Config> {
  const { configSchema } = await import('../../model/configSchema.js')
  const under = /(?:^|[\\/])package\.json$/.test(path) ? ['corroborate'] : []
  return readChecked(text, path, configSchema, { under, check: config => faultIn(config, relations) })
}
