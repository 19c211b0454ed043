import { resolve } from 'node:path'
import type { FileLayer } from './fileLayer.js'

const pathBefore = (parts: readonly string[], at: number): string => parts.slice(0, at).join('/') || (at > 0 ? '/' : '.')

const exists = async (path: string, files: FileLayer): Promise<boolean> => {
  try {
    await files.facts(path, true)
    return true
  } catch {
    return false
  }
}

/** "Did you mean ...?" for a path that leads to nothing: its first missing part as the most similar name beside it. */
export async function similarPath(given: string, cwd: string, files: FileLayer): Promise<string | undefined> {
  const parts = given.split('/')
  const here = (at: number): string => resolve(cwd, pathBefore(parts, at))
  let at = 0
  while (at < parts.length - 1 && (await exists(here(at + 1), files))) at++
  const wanted = parts[at]!
  let names: string[]
  try {
    names = await files.names(here(at))
  } catch {
    return undefined
  }
  const { distance } = await import('fastest-levenshtein')
  let best: { name: string; apart: number } | undefined
  for (const name of names.sort()) {
    const apart = distance(wanted.toLowerCase(), name.toLowerCase())
    if (apart <= Math.max(2, wanted.length / 3) && apart < (best?.apart ?? Infinity)) best = { name, apart }
  }
  if (best === undefined) return undefined
  const start = [...parts.slice(0, at), best.name]
  const whole = [...start, ...parts.slice(at + 1)].join('/')
  return `Did you mean '${(await exists(resolve(cwd, whole), files)) ? whole : start.join('/')}'?`
}
