import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import process from 'node:process'
import { Script } from 'node:vm'
import type { Library } from './library.js'

export { tuneEngine } from './tuneEngine.js'

/** The built library as one script, and beside it the bytecode that V8 made of it: a start that has both need not parse 2 MB of source. */
const bytecodeOf = (script: string): string => `${script}.bytecode`
const sealLength = 32

/** Bytecode fits one source and one build of Node alone, and V8 itself compares little more than their lengths. */
const sealOf = (source: Uint8Array, bytecode: Uint8Array): Buffer =>
  createHash('sha256')
    .update(`${process.version} ${process.platform} ${process.arch} ${process.versions.v8}\n`)
    .update(source)
    .update(bytecode)
    .digest()

const compile = (path: string, source: Buffer, cachedData?: Buffer): Script =>
  // the script holds ASCII alone (rolldown.config.ts)
  new Script(`(function (exports, require, module, __filename, __dirname) {${source.toString('latin1')}\n})`, {
    filename: path,
    ...(cachedData ? { cachedData } : {}),
  })

const run = (path: string, script: Script): Library => {
  const module = { exports: {} as Library }
  script.runInThisContext()(module.exports, createRequire(path), module, path, dirname(path))
  return module.exports
}

/** The library from its bytecode; nothing where a file is missing or was made of another source or by another Node. */
export const runBytecode = (path: string): Library | undefined => {
  try {
    const source = readFileSync(path)
    const kept = readFileSync(bytecodeOf(path))
    const bytecode = kept.subarray(sealLength)
    if (!kept.subarray(0, sealLength).equals(sealOf(source, bytecode))) return undefined
    const script = compile(path, source, bytecode)
    return script.cachedDataRejected ? undefined : run(path, script)
  } catch {
    return undefined
  }
}

/** Lays the bytecode of what `use` runs beside the script. */
export const keepBytecode = async (path: string, use: (library: Library) => Promise<void>): Promise<void> => {
  const source = readFileSync(path)
  const script = compile(path, source)
  await use(run(path, script))
  const bytecode = script.createCachedData()
  writeFileSync(bytecodeOf(path), Buffer.concat([sealOf(source, bytecode), bytecode]))
}
