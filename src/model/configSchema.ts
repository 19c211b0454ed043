import { z } from 'zod'
import { severities } from './verdict.js'

const name = z.string().trim().min(1)
const files = z
  .union([name, z.array(name).min(1)])
  .describe('patterns in gitignore syntax, relative to the folder of this file; the last entry that fits a file holds')
const wordings = z.array(z.array(name).min(2)).describe('wordings of one name; the first is the one to be shown')

/** What `corroborate.config.json` and its like may hold: data, never code. An unknown key is an error. */
export const configSchema = z
  .strictObject({
    $schema: z.string().optional().describe('for editors'),
    sources: z
      .array(
        z.strictObject({
          files,
          publisher: name.describe('who publishes these files, whatever they say themselves').optional(),
          weight: z
            .number()
            .min(0)
            .max(1000)
            .describe('sources of more weight are shown first; 0 where nothing is said')
            .optional(),
        }),
      )
      .optional(),
    aliases: z.strictObject({ people: wordings.optional(), organisations: wordings.optional() }).optional(),
    places: z
      .array(z.strictObject({ name, zone: name.describe('IANA time zone, such as Europe/Oslo') }))
      .describe('where clocks go by which zone')
      .optional(),
    relations: z
      .record(z.string(), z.enum(['on', 'off', ...severities]))
      .describe('relation -> on, off, or the gravest severity its findings may have')
      .optional(),
    ignore: z.array(z.string()).describe('files that are no articles: patterns in gitignore syntax').optional(),
    stories: z
      .array(z.strictObject({ name, files }))
      .describe('files that tell one story, and not one of the other stories named here')
      .optional(),
  })
  .describe('Configuration of corroborate')

export type Config = z.infer<typeof configSchema>

/** JSON Schema (2020-12) of the configuration. */
export const configJsonSchema = (): object => {
  const { $schema, ...schema } = z.toJSONSchema(configSchema, { io: 'input', target: 'draft-2020-12' })
  return { $schema, title: 'Configuration of corroborate', ...schema }
}
