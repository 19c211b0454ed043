import { realpathSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import type { Library } from './library.js'
import type { Terminal } from './terminal.js'

const mostOutput = 256 * 1024 * 1024

/** Runs git with a list of arguments: no shell, no pager, no program that the repository's configuration names. */
const git = async (
  folder: string,
  args: readonly string[],
): Promise<{ out: string; error: NodeJS.ErrnoException | undefined; told: string }> => {
  // few runs need it, and with it comes all that Node knows of networks
  const { execFile } = await import('node:child_process')
  return new Promise(done => {
    const hardened = ['-c', 'core.fsmonitor=false', '--no-pager', ...args]
    const options = { cwd: folder, maxBuffer: mostOutput, encoding: 'utf8' as const, windowsHide: true }
    execFile('git', hardened, options, (error, out, told) =>
      done({ out, error: (error as NodeJS.ErrnoException | null) ?? undefined, told: told.trim().split('\n')[0] ?? '' }),
    )
  })
}

export interface ChangeOptions {
  /** Also what was committed since the branch left this commit. */
  since?: string
  /** What is staged alone. */
  staged?: boolean
}

/**
 * Which of the paths (relative to the working folder) name files that are new or changed: against the last commit, with untracked files; since the branch left
 * `since`; or as staged. Throws a UserError where git is missing, there is no repository, or `since` names no commit.
 */
export const changedFiles = async (
  library: Library,
  { folder }: Terminal,
  paths: readonly string[],
  { since, staged }: ChangeOptions,
): Promise<Set<string>> => {
  const { UserError } = library
  const ask = async (...args: string[]): Promise<string> => {
    const { out, error, told } = await git(folder, args)
    if (error?.code === 'ENOENT') throw new UserError('--changed needs git, which is not installed')
    if (error) throw new UserError(`git ${args[0]} failed: ${told || error.message.split('\n')[0]}`)
    return out
  }
  const commitOf = async (name: string): Promise<string | undefined> => {
    const { out, error } = await git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`])
    return error ? undefined : out.trim()
  }
  const inRepository = await git(folder, ['rev-parse', '--show-toplevel'])
  if (inRepository.error && inRepository.error.code !== 'ENOENT')
    throw new UserError(`--changed needs a git repository: ${inRepository.told}`)
  const top = (await ask('rev-parse', '--show-toplevel')).replace(/\n$/, '')
  const head = await commitOf('HEAD')
  let base = head
  if (since !== undefined) {
    const named = await commitOf(since)
    if (named === undefined)
      throw new UserError(
        `git knows no commit '${since}'`,
        'In CI fetch it first: git fetch origin <branch>, or a checkout with its whole history.',
      )
    const shared = head === undefined ? undefined : await git(folder, ['merge-base', named, head])
    base = shared && !shared.error ? shared.out.trim() : named
  }
  const diff = [
    'diff',
    '--name-only',
    '-z',
    '--no-renames',
    '--no-relative',
    '--diff-filter=d',
    '--no-ext-diff',
    '--ignore-submodules=all',
  ]
  const listed =
    base === undefined
      ? [await ask('ls-files', '-z', '--full-name', ':/')]
      : [await ask(...diff, ...(staged ? ['--cached'] : []), base, '--')]
  if (!staged) listed.push(await ask('ls-files', '-z', '--others', '--exclude-standard', '--full-name', '--', ':/'))
  const changed = new Set(listed.flatMap(names => names.split('\0')).filter(Boolean))
  // git tells the real path of its top folder
  const real = realpathSync(folder)
  const inTop = (path: string): string => relative(top, resolve(real, path)).split(sep).join('/')
  return new Set(paths.filter(path => path !== '-' && changed.has(inTop(path))))
}
