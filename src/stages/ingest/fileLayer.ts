import { lstat, open, readdir, stat } from 'node:fs/promises'

/** What a path is; everything but `file`, `folder` and `link` is refused without being opened. */
export type FileKind = 'file' | 'folder' | 'link' | 'fifo' | 'socket' | 'device'

export interface FileFacts {
  kind: FileKind
  /** Bytes. */
  size: number
  /** Equal for two names of one file ("device:inode"), empty where the system has no such thing. */
  identity: string
}

/** The only way to the file system, so that a test can put faults in its place. Every method rejects with a Node system error. */
export interface FileLayer {
  /** Facts on the path itself (`follow` false) or on what a link points to. */
  facts(path: string, follow: boolean): Promise<FileFacts>
  /** Names in a folder, in no order. */
  names(path: string): Promise<string[]>
  /** At most `limit` bytes from the start of the file. */
  read(path: string, limit: number): Promise<Uint8Array>
}

const chunk = 65_536

export const diskFiles: FileLayer = {
  async facts(path, follow) {
    const found = follow ? await stat(path, { bigint: true }) : await lstat(path, { bigint: true })
    const kind: FileKind = found.isFile()
      ? 'file'
      : found.isDirectory()
        ? 'folder'
        : found.isSymbolicLink()
          ? 'link'
          : found.isFIFO()
            ? 'fifo'
            : found.isSocket()
              ? 'socket'
              : 'device'
    return { kind, size: Number(found.size), identity: found.ino === 0n ? '' : `${found.dev}:${found.ino}` }
  },
  names: path => readdir(path),
  async read(path, limit) {
    const file = await open(path, 'r')
    try {
      const parts: Uint8Array[] = []
      for (let left = limit; left > 0; ) {
        const buffer = new Uint8Array(Math.min(chunk, left))
        const { bytesRead } = await file.read(buffer, 0, buffer.length, null)
        if (bytesRead === 0) break
        parts.push(buffer.subarray(0, bytesRead))
        left -= bytesRead
      }
      return Buffer.concat(parts)
    } finally {
      await file.close()
    }
  },
}
