import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import process from 'node:process'
import { Script } from 'node:vm'
import { crc32 } from 'node:zlib'

/** A built script (rolldown.config.ts), and beside it the bytecode that V8 made of it: a start that has both need not parse 2 MB of source. */
const bytecodeOf = (path: string): string => `${path}.bytecode`
const sealLength = 4

/** Bytecode fits one source and one build of Node alone, and V8 itself compares little more than their lengths. A checksum: what it guards against is no attack. */
const sealOf = (source: Uint8Array, bytecode: Uint8Array): number =>
  [source, bytecode].reduce(
    (seal: number, bytes) => crc32(bytes, seal),
    crc32(`${process.version} ${process.platform} ${process.arch} ${process.versions.v8}`),
  )

/** The file holds ASCII alone, and a function round it all: what is put together here would be copied once more. */
const compile = (path: string, source: Buffer, cachedData?: Buffer): Script =>
  new Script(source.toString('latin1'), { filename: path, ...(cachedData ? { cachedData } : {}) })

const run = <Exports>(path: string, script: Script): Exports => {
  const module = { exports: {} as Exports }
  script.runInThisContext()(module.exports, createRequire(path), module, path, dirname(path))
  return module.exports
}

/** What a script exports, run from its bytecode; nothing where a file is missing or was made of another source or by another Node. */
export const runBytecode = <Exports>(path: string): Exports | undefined => {
  try {
    const source = readFileSync(path)
    const kept = readFileSync(bytecodeOf(path))
    const bytecode = kept.subarray(sealLength)
    if (kept.readUint32LE() !== sealOf(source, bytecode)) return undefined
    const script = compile(path, source, bytecode)
    return script.cachedDataRejected ? undefined : run(path, script)
  } catch {
    return undefined
  }
}

/** What a script exports, from its bytecode where the build left some that fits. */
export const runScript = <Exports>(path: string): Exports => runBytecode(path) ?? run(path, compile(path, readFileSync(path)))

/** Lays the bytecode of what `use` runs beside the script. */
export const keepBytecode = async <Exports>(path: string, use: (exports: Exports) => Promise<void>): Promise<void> => {
  const source = readFileSync(path)
  const script = compile(path, source)
  await use(run(path, script))
  const bytecode = script.createCachedData()
  const seal = Buffer.alloc(sealLength)
  seal.writeUint32LE(sealOf(source, bytecode))
  writeFileSync(bytecodeOf(path), Buffer.concat([seal, bytecode]))
}
