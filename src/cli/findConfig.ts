import { existsSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { lilconfig } from 'lilconfig'
import type { Config, FileSettings } from '../index.js'
import type { Library } from './library.js'
import { readData } from './readData.js'
import type { Terminal } from './terminal.js'

/** The configuration of a run and where it comes from. */
export interface FoundConfig {
  config: Config
  /** Relative to the working folder; null where there is none. */
  file: string | null
  ignoreFile: string | null
  settings: FileSettings | undefined
}

/** Names under which a configuration lies, beside package.json. */
export const configNames = ['corroborate.config.json', 'corroborate.config.yaml', 'corroborate.config.yml']
const ignoreName = '.corroborateignore'

/** The working folder and those above it up to the repository's root; outside a repository the working folder alone. */
const searched = (folder: string): string[] => {
  const folders = [folder]
  for (let at = folder; !existsSync(join(at, '.git')); ) {
    const above = dirname(at)
    if (above === at) return [folder]
    folders.push((at = above))
  }
  return folders
}

const read = (library: Library, path: string, name: string): string => {
  const text = readData(library, path, name)
  if (text === undefined) throw new library.UserError(`there is no file '${name}'`)
  return text
}

/** The nearest file of configuration. Data alone is loaded; lilconfig's loaders of code are never reached. */
const search = async (library: Library, folders: readonly string[]): Promise<string | undefined> => {
  const asText = (_: string, content: string): string => content
  const asPackage = (path: string, content: string): unknown => {
    if (basename(path) !== 'package.json') return content
    try {
      return JSON.parse(content)
    } catch {
      throw new library.UserError(`${path} is not valid JSON`, 'It may hold the configuration under "corroborate".')
    }
  }
  const found = await lilconfig('corroborate', {
    searchPlaces: [...configNames, 'package.json'],
    loaders: { '.json': asPackage, '.yaml': asText, '.yml': asText },
    stopDir: folders.at(-1)!,
    cache: false,
  }).search(folders[0]!)
  return found?.filepath
}

/**
 * The configuration for a run in the working folder: `given` (a path), the nearest one found from the working folder up to the repository's root, or none where
 * `given` is false. Nothing is looked for in the folders that are checked. Throws a UserError that names file and line.
 */
export const findConfig = async (
  library: Library,
  terminal: Terminal,
  given: string | false | undefined,
): Promise<FoundConfig> => {
  const none: FoundConfig = { config: {}, file: null, ignoreFile: null, settings: undefined }
  if (given === false) return none
  const folders = searched(terminal.folder)
  const nameOf = (path: string): string => relative(terminal.folder, path).split(sep).join('/')
  if (typeof given === 'string' && !/\.(?:json|ya?ml)$/.test(given))
    throw new library.UserError(`'${given}' is no configuration`, 'It is data: a .json, .yaml or .yml file.')
  const path = typeof given === 'string' ? resolve(terminal.folder, given) : await search(library, folders)
  const ignorePath = folders.map(folder => join(folder, ignoreName)).find(candidate => existsSync(candidate))
  if (path === undefined && ignorePath === undefined) return none
  const names = library.relations.map(({ name }) => name)
  const config = path === undefined ? {} : await library.readConfig(read(library, path, nameOf(path)), nameOf(path), names)
  return {
    config,
    file: path === undefined ? null : nameOf(path),
    ignoreFile: ignorePath === undefined ? null : nameOf(ignorePath),
    settings: {
      folder: path === undefined ? terminal.folder : dirname(path),
      config,
      ...(ignorePath === undefined
        ? {}
        : { ignoreFile: { folder: dirname(ignorePath), lines: read(library, ignorePath, nameOf(ignorePath)).split('\n') } }),
    },
  }
}

/** What the configuration says about comparing: handed to `checkArticles`. Relations that the command line names alone are on. */
export const comparing = ({ config }: FoundConfig, { only = [], skip = [] }: { only?: string[]; skip?: string[] } = {}) => {
  const settled = Object.entries(config.relations ?? {})
  const off = settled.flatMap(([name, word]) => (word === 'off' && !only.includes(name) ? [name] : []))
  const severities = settled.flatMap(([name, word]) => (word === 'on' || word === 'off' ? [] : [[name, word] as const]))
  return {
    ...(only.length > 0 ? { only } : {}),
    ...(skip.length + off.length > 0 ? { skip: [...skip, ...off] } : {}),
    ...(config.aliases ? { aliases: config.aliases } : {}),
    ...(config.places ? { places: config.places } : {}),
    ...(severities.length > 0 ? { severities: Object.fromEntries(severities) } : {}),
  }
}
