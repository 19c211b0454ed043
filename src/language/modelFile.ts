import type { PackedModel } from './winkModel.js'

type Tables = Pick<PackedModel, 'numbers' | 'expansions' | 'starts' | 'slots'>

/** What the head of the file says of the bytes behind it. */
interface Head {
  /** How many numbers each table has, in this order. */
  lengths: { [table in keyof Tables]: number }
  /** Letters of all words. */
  words: number
  rest: Omit<PackedModel, keyof Tables | 'words'>
}

/** Bytes of a number, and of the length before the head. */
const width = Uint32Array.BYTES_PER_ELEMENT

/** The model as a file that is read without being unpacked: length of the head, head (JSON, blanks up to a whole number), tables, words. */
export function writeModel({ numbers, expansions, starts, slots, words, ...rest }: PackedModel): Uint8Array {
  const tables = [numbers, expansions, starts, slots]
  const lengths = { numbers: numbers.length, expansions: expansions.length, starts: starts.length, slots: slots.length }
  const head = Buffer.from(JSON.stringify({ lengths, words: words.length, rest } satisfies Head))
  const blanks = Buffer.alloc(-head.length & (width - 1), ' ')
  const length = new Uint32Array([head.length + blanks.length])
  return Buffer.concat([bytesOf(length), head, blanks, ...tables.map(bytesOf), Buffer.from(words, 'latin1')])
}

/** The tables stay where they are in `file`, which must not change. */
export function readModel(file: Uint8Array): PackedModel {
  const { buffer, byteOffset, byteLength } = file.byteOffset % width === 0 ? file : Uint8Array.from(file)
  const bytes = Buffer.from(buffer, byteOffset, byteLength)
  let at = width + bytes.readUint32LE(0)
  const { lengths, words, rest } = JSON.parse(bytes.toString('utf8', width, at)) as Head
  const table = (length: number): Uint32Array => {
    const found = new Uint32Array(buffer, byteOffset + at, length)
    at += length * width
    return found
  }
  const numbers = table(lengths.numbers)
  const expansions = table(lengths.expansions)
  const starts = table(lengths.starts)
  const slots = table(lengths.slots)
  return { ...rest, numbers, expansions, starts, slots, words: bytes.toString('latin1', at, at + words) }
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Uint32Array): Uint8Array => new Uint8Array(buffer, byteOffset, byteLength)
