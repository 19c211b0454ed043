import { relative, resolve, sep } from 'node:path'
import type { Article } from '../../model/article.js'
import type { Notice } from '../../model/report.js'
import { isReport } from '../../model/reportHead.js'
import { UserError } from '../../model/userError.js'
import { collectFiles, extensions, type FoundFile, faultOf } from './collectFiles.js'
import { decode, encodingOf } from './decode.js'
import { diskFiles, type FileLayer } from './fileLayer.js'
import { type FileSettings, type Settled, settleFiles } from './fileSettings.js'
import { articleId, makeArticle, sha256 } from './makeArticle.js'
import { type Metadata, readMetadata } from './metadata.js'

export interface ReadOptions {
  /** Larger files are refused unread, in bytes. Default 10,000,000. */
  maxFileSize?: number
  /** Encoding of files without a byte order mark: utf-8 (default), windows-1252, utf-16le, utf-16be. */
  encoding?: string
  /** JSON array or CSV with path, source, published, title, url; relative to `cwd`. */
  metadata?: string
  /** Folder that paths are relative to, here and in the report. Default: the working folder. */
  cwd?: string
  /** At most `limit` bytes of the standard input, for the path `-`. */
  stdin?: (limit: number) => Promise<Uint8Array>
  /** A folder without articles is no error. */
  allowEmpty?: boolean
  /** Follow symbolic links found in folders. A link that is named is always followed. */
  follow?: boolean
  /** Publishers, stories and files to be left out, as the user settles them. */
  settings?: FileSettings
  /** The file system; a test may put another in its place. */
  files?: FileLayer
}

export interface Reading {
  articles: Article[]
  /** Trouble with files that became no article, and files passed over. An article's own trouble is in its `notices`. */
  notices: Notice[]
  /** How many files could not be read as text. */
  unreadable: number
  /** Every file that was found, read or not, relative to the working folder: what an output must not overwrite. */
  files: string[]
}

const maxFileSize = 10_000_000

/**
 * Reads the articles that files, folders (recursively: .txt, .md, .text), glob patterns and `-` name, each file once however it is named. Sorted by path in code unit order.
 * Trouble with one file is a notice. Throws a UserError where a path does not exist, nothing is found, or an option is wrong.
 */
export async function readArticles(paths: readonly string[], options: ReadOptions = {}): Promise<Reading> {
  const files = options.files ?? diskFiles
  const cwd = resolve(options.cwd ?? '.')
  const encoding = options.encoding === undefined ? 'utf-8' : encodingOf(options.encoding)
  const metadata =
    options.metadata === undefined ? new Map<string, Metadata>() : await readMetadata(resolve(cwd, options.metadata), files)
  const limit = options.maxFileSize ?? maxFileSize
  const nameOf = (path: string): string => relative(cwd, path).split(sep).join('/') || '.'
  const settled = settleFiles(options.settings)
  const {
    files: found,
    troubles,
    ignored,
  } = await collectFiles(
    paths.filter(path => path !== '-'),
    cwd,
    files,
    options.follow ?? false,
    settled.isIgnored,
  )
  const notices: Notice[] = []
  let unreadable = 0
  const trouble = (name: string, is: string, detail: string, lost: boolean): void => {
    notices.push({ article: null, is, detail: `${name}: ${detail}` })
    if (lost) unreadable++
  }
  for (const { path, is, detail, unreadable: lost } of troubles) trouble(nameOf(path), is, detail, lost)
  const articles: Article[] = []
  const add = (name: string, bytes: Uint8Array, known: Metadata & ReturnType<Settled['of']>): void => {
    const decoded = decode(bytes, encoding)
    if ('text' in decoded && isReport(decoded.text))
      trouble(name, 'own-report', 'is a report of corroborate and no article: passed over', false)
    else if ('text' in decoded)
      articles.push({ ...makeArticle({ path: name, text: decoded.text, ...known }), sha256: sha256(bytes) })
    else trouble(name, decoded.is, decoded.detail, true)
  }
  if (paths.includes('-')) {
    if (options.stdin === undefined) throw new UserError('there is no standard input to read', "Give paths instead of '-'.")
    const bytes = await options.stdin(limit + 1)
    if (bytes.length > limit) trouble('-', 'too-large', tooLarge(bytes.length, limit), true)
    else add('-', bytes, {})
  }
  for (const { file, name, again } of eachOnce(found, nameOf)) {
    if (again !== undefined) {
      trouble(name, 'same-file', `is the same file as ${again}: read once`, false)
      continue
    }
    if (file.facts.size > limit) {
      trouble(name, 'too-large', tooLarge(file.facts.size, limit), true)
      continue
    }
    try {
      const bytes = await files.read(file.path, limit + 1)
      if (bytes.length > limit) trouble(name, 'too-large', tooLarge(bytes.length, limit), true)
      else add(name, bytes, { ...settled.of(file.path), ...metadata.get(file.path) })
    } catch (error) {
      trouble(name, 'unreadable', `cannot be read (${faultOf(error).code})`, true)
    }
  }
  if (ignored.files + ignored.folders > 0) notices.push({ article: null, is: 'ignored', detail: ignoredWords(ignored) })
  if (articles.length === 0 && unreadable === 0 && options.allowEmpty !== true)
    throw new UserError(
      `no articles in ${paths.join(', ') || '.'}`,
      `Read are ${extensions.map(extension => `*${extension}`).join(', ')} in folders and below; hidden files, node_modules and links are passed over.${
        ignored.files + ignored.folders > 0 ? ` ${ignoredWords(ignored)}.` : ''
      }`,
    )
  return {
    articles: withIds(articles.sort(byPath)),
    notices: notices.sort(byDetail),
    unreadable,
    files: [...new Set([...found, ...troubles].map(({ path }) => nameOf(path)))].sort(),
  }
}

const tooLarge = (size: number, limit: number): string =>
  `${size} bytes, more than the ${limit} that --max-file-size allows: not read`

const ignoredWords = ({ files, folders }: { files: number; folders: number }): string => {
  const parts = [
    ...(files > 0 ? [`${files} file${files === 1 ? '' : 's'}`] : []),
    ...(folders > 0 ? [`${folders} folder${folders === 1 ? '' : 's'}`] : []),
  ]
  return `${parts.join(' and ')} left out by ignore patterns`
}

const byPath = (a: { path: string }, b: { path: string }): number => Number(a.path > b.path) - Number(a.path < b.path)
const byDetail = (a: Notice, b: Notice): number => Number(a.detail > b.detail) - Number(a.detail < b.detail)

/** Files in the order of their names, each with the name under which it came before, if it did. */
function eachOnce(
  found: readonly FoundFile[],
  nameOf: (path: string) => string,
): { file: FoundFile; name: string; again: string | undefined }[] {
  const distinct = new Map(found.map(file => [file.path, file]))
  const named = [...distinct.values()]
    .map(file => ({ file, name: nameOf(file.path) }))
    .sort((a, b) => Number(a.name > b.name) - Number(a.name < b.name))
  const seen = new Map<string, string>()
  return named.map(({ file, name }) => {
    const key = file.facts.identity === '' ? file.path : file.facts.identity
    const again = seen.get(key)
    if (again === undefined) seen.set(key, name)
    return { file, name, again }
  })
}

/** Ids as short as the paths allow: those that would be equal get longer. */
function withIds(articles: readonly Article[]): Article[] {
  const count = new Map<string, number>()
  for (const { id } of articles) count.set(id, (count.get(id) ?? 0) + 1)
  return articles.map(article => (count.get(article.id) === 1 ? article : { ...article, id: articleId(article.path, 16) }))
}
