import { relative, sep } from 'node:path'
import type { Config } from '../../model/configSchema.js'
import { type PathMatcher, pathMatcher } from './pathPatterns.js'

/** What the user settles about files, by pattern; every pattern is relative to a folder. */
export interface FileSettings {
  /** Absolute folder of the configuration, and what it says. */
  folder: string
  config: Pick<Config, 'sources' | 'stories' | 'ignore'>
  /** Lines of a `.corroborateignore` and its folder. */
  ignoreFile?: { folder: string; lines: readonly string[] }
}

/** The settings ready for use; paths are absolute. */
export interface Settled {
  isIgnored(path: string, isFolder: boolean): boolean
  of(path: string): { source?: string; story?: string; weight?: number }
}

const listOf = (files: string | readonly string[]): readonly string[] => (typeof files === 'string' ? [files] : files)

/** The matcher for absolute paths; what lies outside the folder fits nothing. */
const within = (folder: string, matches: PathMatcher): ((path: string, isFolder: boolean) => boolean) => {
  return (path, isFolder) => {
    const name = relative(folder, path).split(sep).join('/')
    return name !== '' && !name.startsWith('../') && name !== '..' && matches(name, isFolder)
  }
}

export function settleFiles(settings: FileSettings | undefined): Settled {
  if (!settings) return { isIgnored: () => false, of: () => ({}) }
  const { folder, config, ignoreFile } = settings
  const fitting = (files: string | readonly string[]) => within(folder, pathMatcher(listOf(files)))
  const ignored = [
    ...(config.ignore ? [fitting(config.ignore)] : []),
    ...(ignoreFile ? [within(ignoreFile.folder, pathMatcher(ignoreFile.lines))] : []),
  ]
  const sources = (config.sources ?? []).map(({ files, ...rest }) => ({ ...rest, fits: fitting(files) }))
  const stories = (config.stories ?? []).map(({ files, name }) => ({ name, fits: fitting(files) }))
  return {
    isIgnored: (path, isFolder) => ignored.some(fits => fits(path, isFolder)),
    of(path) {
      const publisher = sources.findLast(source => source.publisher !== undefined && source.fits(path, false))?.publisher
      const weight = sources.findLast(source => source.weight !== undefined && source.fits(path, false))?.weight
      const story = stories.findLast(({ fits }) => fits(path, false))?.name
      return {
        ...(publisher === undefined ? {} : { source: publisher }),
        ...(weight === undefined ? {} : { weight }),
        ...(story === undefined ? {} : { story }),
      }
    },
  }
}
