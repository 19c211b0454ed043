import {
  appendFileSync,
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

const explained: Record<string, string> = {
  EACCES: 'permission denied',
  EEXIST: 'a file is in the way',
  EISDIR: 'it is a folder',
  ENOENT: 'there is no such folder',
  ENOSPC: 'no space left on the disk',
  ENOTDIR: 'a part of its path is no folder',
  EPERM: 'not permitted',
  EROFS: 'the disk is read-only',
}

/** What went wrong with a file or stream, in words. */
export const reasonOf = (error: unknown): string => {
  const { code, message } = error as NodeJS.ErrnoException
  return explained[code ?? ''] ?? code ?? String(message)
}

// file numbers can be larger than a double holds
const statusOf = (path: string) => statSync(path, { throwIfNoEntry: false, bigint: true })

const writeAll = (file: number, bytes: Uint8Array): void => {
  for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written)
}

const temporaryName = (target: string, attempt: number): string =>
  join(dirname(target), `.${basename(target)}.${process.pid}.${attempt}.tmp`)

const openTemporary = (target: string): [number, string] => {
  for (let attempt = 0; ; attempt++) {
    const path = temporaryName(target, attempt)
    try {
      return [openSync(path, 'wx', 0o666), path]
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || attempt > 99) throw error
    }
  }
}

const replaceFile = (target: string, bytes: Uint8Array, mode: number | undefined): void => {
  const [file, temporary] = openTemporary(target)
  try {
    try {
      writeAll(file, bytes)
      if (mode !== undefined) fchmodSync(file, mode)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(temporary, target)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

/**
 * Writes a whole file or leaves the old one: into a temporary file of the same folder, synced, then renamed. Devices (/dev/stdout,
 * /dev/null) and pipes are written to directly. Throws what the file system says.
 */
export const writeFileWhole = (path: string, text: string): void => {
  const before = statusOf(path)
  const bytes = Buffer.from(text, 'utf8')
  if (before && !before.isFile() && !before.isDirectory()) {
    const device = openSync(path, 'w')
    try {
      writeAll(device, bytes)
    } finally {
      closeSync(device)
    }
    return
  }
  // through a link the file is replaced that it points to
  replaceFile(before ? realpathSync(path) : resolve(path), bytes, before && Number(before.mode) & 0o7777)
}

/** Is it one file, by whatever path or link? */
export const isSameFile = (a: string, b: string): boolean => {
  const [first, second] = [statusOf(a), statusOf(b)]
  return first !== undefined && second !== undefined && first.dev === second.dev && first.ino === second.ino
}

/** Bytes that a file holds; none where there is no file. */
export const sizeOf = (path: string): number => Number(statusOf(path)?.size ?? 0n)

/** Adds to what a file holds. */
export const appendToFile = (path: string, text: string): void => appendFileSync(path, text)
