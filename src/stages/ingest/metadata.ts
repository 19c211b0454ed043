import { dirname, resolve } from 'node:path'
import { UserError } from '../../model/userError.js'
import { readCsv } from './csv.js'
import { decode } from './decode.js'
import type { FileLayer } from './fileLayer.js'

/** What a newsroom's system knows about a text. */
export interface Metadata {
  source?: string
  published?: string
  title?: string
  url?: string
}

const fields = ['source', 'published', 'title', 'url'] as const
/** Largest metadata file that is read, in bytes. */
const maxSize = 50_000_000

/**
 * Reads `--metadata FILE`: a JSON array of objects or a CSV with a header; `path` is relative to the file's folder. Returns absolute path -> metadata.
 * Throws a UserError where the file is missing, is neither, or an entry has no path.
 */
export async function readMetadata(path: string, files: FileLayer): Promise<Map<string, Metadata>> {
  const text = await textOf(path, files)
  const rows = /^\s*[[{]/.test(text) ? rowsOfJson(text, path) : readCsv(text)
  const found = new Map<string, Metadata>()
  for (const [index, row] of rows.entries()) {
    const where = row.get('path')
    if (where === undefined || where === '')
      throw new UserError(
        `${path}: entry ${index + 1} has no path`,
        'Each entry needs "path", relative to the folder of the metadata file; source, published, title and url are optional.',
      )
    const metadata: Metadata = {}
    for (const field of fields) {
      const value = row.get(field)
      if (value !== undefined && value !== '') metadata[field] = value
    }
    found.set(resolve(dirname(path), where), metadata)
  }
  return found
}

async function textOf(path: string, files: FileLayer): Promise<string> {
  let bytes: Uint8Array
  try {
    const { kind, size } = await files.facts(path, true)
    if (kind !== 'file') throw new UserError(`the metadata ${path} is not a file`)
    if (size > maxSize) throw new UserError(`the metadata file ${path} is larger than ${maxSize / 1e6} MB`)
    bytes = await files.read(path, maxSize)
  } catch (error) {
    if (error instanceof UserError) throw error
    throw new UserError(`cannot read the metadata file ${path}`, error instanceof Error ? error.message : undefined)
  }
  const decoded = decode(bytes)
  if ('text' in decoded) return decoded.text
  throw new UserError(`cannot read the metadata file ${path}`, decoded.detail)
}

function rowsOfJson(text: string, path: string): Map<string, string>[] {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new UserError(`${path} is not valid JSON`, error instanceof Error ? error.message : undefined)
  }
  if (!Array.isArray(value))
    throw new UserError(`${path} must hold a JSON array`, 'An array of objects: path, source, published, title, url.')
  return value.map((entry: unknown, index) => {
    if (typeof entry !== 'object' || entry === null || Array.isArray(entry))
      throw new UserError(`${path}: entry ${index + 1} is no object`)
    return new Map(
      Object.entries(entry).flatMap(([key, field]) => (typeof field === 'string' ? [[key, field.trim()] as const] : [])),
    )
  })
}
