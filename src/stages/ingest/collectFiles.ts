import { extname, join, resolve } from 'node:path'
import { UserError } from '../../model/userError.js'
import type { FileFacts, FileKind, FileLayer } from './fileLayer.js'
import { similarPath } from './similarPath.js'

/** A file to be read, or something of that name that is none. */
export interface FoundFile {
  /** Absolute. */
  path: string
  facts: FileFacts
}

export interface Collected {
  files: FoundFile[]
  /** What cannot be read or was passed over, with the reason. */
  troubles: { path: string; is: string; detail: string; unreadable: boolean }[]
  /** Passed over because the user says so. */
  ignored: { files: number; folders: number }
}

/** Extensions read in folders; a file that is named is read whatever it is called. */
export const extensions: readonly string[] = ['.txt', '.md', '.text']
const skippedFolders = new Set(['node_modules'])
const kindNames: Record<Exclude<FileKind, 'file' | 'folder' | 'link'>, string> = {
  fifo: 'a named pipe',
  socket: 'a socket',
  device: 'a device',
}

type IsIgnored = (path: string, isFolder: boolean) => boolean

/** Names and walks: files of the paths, in no order, maybe twice. Throws a UserError for a path that does not exist and a pattern that matches nothing. */
export async function collectFiles(
  paths: readonly string[],
  cwd: string,
  files: FileLayer,
  follow: boolean,
  isIgnored: IsIgnored = () => false,
): Promise<Collected> {
  const found: Collected = { files: [], troubles: [], ignored: { files: 0, folders: 0 } }
  for (const given of paths) {
    const path = resolve(cwd, given)
    const facts = await factsOf(path, files, true)
    if (!('code' in facts)) {
      if (facts.kind === 'folder') await walk(path, facts.identity, files, follow, found, isIgnored)
      else addFile(path, facts, found)
    } else if (isPattern(given) && facts.code === 'ENOENT') await addMatches(given, cwd, files, found, isIgnored)
    else if (facts.code === 'ENOENT' || facts.code === 'ENOTDIR')
      throw new UserError(`no such file or folder: ${given}`, await similarPath(given, cwd, files))
    else found.troubles.push(unreadable(path, facts))
  }
  return found
}

type Fault = { code: string; message: string }

async function factsOf(path: string, files: FileLayer, follow: boolean): Promise<FileFacts | Fault> {
  try {
    return await files.facts(path, follow)
  } catch (error) {
    return faultOf(error)
  }
}

/** A system error in short; anything else is a bug and goes on. */
export function faultOf(error: unknown): Fault {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string')
    return { code: error.code, message: error.message }
  throw error
}

const unreadable = (path: string, { code }: Fault): Collected['troubles'][number] => ({
  path,
  is: 'unreadable',
  detail: `cannot be read (${code})`,
  unreadable: true,
})

function addFile(path: string, facts: FileFacts, found: Collected): void {
  if (facts.kind === 'file') found.files.push({ path, facts })
  else if (facts.kind !== 'folder' && facts.kind !== 'link')
    found.troubles.push({
      path,
      is: 'not-a-file',
      detail: `is ${kindNames[facts.kind]}, not a file: not opened`,
      unreadable: true,
    })
}

/** Walks a folder without recursion, so that depth costs nothing. Hidden names, node_modules and, unless followed, links are passed over. */
async function walk(
  top: string,
  identity: string,
  files: FileLayer,
  follow: boolean,
  found: Collected,
  isIgnored: IsIgnored,
): Promise<void> {
  const open = [top]
  const seen = new Set([identity])
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    let names: string[]
    try {
      names = await files.names(folder)
    } catch (error) {
      found.troubles.push(unreadable(folder, faultOf(error)))
      continue
    }
    for (const name of names) {
      if (name.startsWith('.')) continue
      const path = join(folder, name)
      const wanted = extensions.includes(extname(name).toLowerCase())
      let facts = await factsOf(path, files, false)
      if (!('code' in facts) && facts.kind === 'link') {
        if (!follow) {
          if (wanted) found.troubles.push({ path, is: 'link', detail: 'is a link: not followed', unreadable: false })
          continue
        }
        facts = await factsOf(path, files, true)
        if ('code' in facts && facts.code === 'ENOENT') {
          found.troubles.push({ path, is: 'link', detail: 'is a link that leads nowhere', unreadable: false })
          continue
        }
      }
      if ('code' in facts) {
        // what is no UTF-8 in a name has become U+FFFD, and no file is called so
        if (facts.code === 'ENOENT' && name.includes('\uFFFD'))
          found.troubles.push({
            path,
            is: 'unreadable',
            detail: 'its name is not valid UTF-8; give it another',
            unreadable: true,
          })
        // a name without extension may have been a folder
        else if (wanted || extname(name) === '' || facts.code !== 'ENOENT') found.troubles.push(unreadable(path, facts))
      } else if (facts.kind === 'folder') {
        // a link may lead back up: each folder once
        if (isIgnored(path, true)) found.ignored.folders++
        else if (!skippedFolders.has(name) && (facts.identity === '' || !seen.has(facts.identity))) {
          open.push(path)
          seen.add(facts.identity)
        }
      } else if (wanted) {
        if (isIgnored(path, false)) found.ignored.files++
        else addFile(path, facts, found)
      }
    }
  }
}

const isPattern = (path: string): boolean => /[*?[\]{}!()]/.test(path)

async function addMatches(pattern: string, cwd: string, files: FileLayer, found: Collected, isIgnored: IsIgnored): Promise<void> {
  const { default: glob } = await import('fast-glob')
  const matches = await glob(pattern.replaceAll('\\', '/'), {
    cwd,
    followSymbolicLinks: false,
    onlyFiles: true,
    absolute: true,
    ignore: ['**/node_modules/**'],
    suppressErrors: true,
  })
  if (matches.length === 0)
    throw new UserError(`no file matches ${pattern}`, 'Quote patterns, or name a folder to read all articles in it.')
  for (const path of matches) {
    const facts = await factsOf(path, files, false)
    if ('code' in facts) found.troubles.push(unreadable(path, facts))
    else if (isIgnored(path, false)) found.ignored.files++
    else addFile(path, facts, found)
  }
}
