import { UserError } from '../../model/userError.js'

/** Why bytes are no text. `detail` says it in words, with the offset of the first wrong byte where there is one. */
export interface NoText {
  is: 'binary' | 'not-utf8' | 'not-utf16' | 'unsupported-encoding' | 'html'
  detail: string
}

export type Decoded = { text: string } | NoText

export const encodings = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'] as const
export type Encoding = (typeof encodings)[number]

const names: Record<string, Encoding> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'windows-1252': 'windows-1252',
  cp1252: 'windows-1252',
  'latin-1': 'windows-1252',
  latin1: 'windows-1252',
  'iso-8859-1': 'windows-1252',
  ascii: 'windows-1252',
  'utf-16': 'utf-16le',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
}

/** The encoding that a name stands for. Throws a UserError for one that is not supported. */
export function encodingOf(name: string): Encoding {
  const found = names[name.toLowerCase().trim()]
  if (found === undefined || !Object.hasOwn(names, name.toLowerCase().trim()))
    throw new UserError(`unknown encoding '${name}'`, `There is: ${encodings.join(', ')}.`)
  return found
}

/** 0x80 to 0x9f of windows-1252 (WHATWG Encoding Standard); TextDecoder on Node 20 makes controls of them. */
const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const marks: { bytes: number[]; encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32' }[] = [
  { bytes: [0xff, 0xfe, 0, 0], encoding: 'utf-32' },
  { bytes: [0, 0, 0xfe, 0xff], encoding: 'utf-32' },
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
]

const formats: { bytes: number[]; name: string }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46], name: 'a PDF document' },
  { bytes: [0x50, 0x4b, 3, 4], name: 'a ZIP archive or a Word document (DOCX)' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], name: 'an old Word or Excel document' },
  { bytes: [0xff, 0xd8, 0xff], name: 'a JPEG picture' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], name: 'a PNG picture' },
  { bytes: [0x47, 0x49, 0x46, 0x38], name: 'a GIF picture' },
  { bytes: [0x52, 0x49, 0x46, 0x46], name: 'a RIFF file (WebP, WAV or AVI)' },
  { bytes: [0x1f, 0x8b], name: 'a gzip archive' },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], name: 'an RTF document' },
  { bytes: [0x62, 0x70, 0x6c, 0x69, 0x73, 0x74], name: 'a binary property list' },
]

const startsWith = (bytes: Uint8Array, head: readonly number[]): boolean => head.every((byte, at) => bytes[at] === byte)

const utf32 = 'the file is UTF-32, which is not supported; save it as UTF-8'

/**
 * Decodes the bytes of a file without its byte order mark. Offsets into the text are then UTF-16 code units of the file as it is on disk; nothing is
 * repaired: wrong bytes make it no text. `encoding` is for files without a mark.
 */
export function decode(bytes: Uint8Array, encoding: Encoding = 'utf-8'): Decoded {
  const format = formats.find(({ bytes: head }) => startsWith(bytes, head))
  if (format !== undefined) return { is: 'binary', detail: `this is ${format.name}, not text; save it as plain text` }
  const mark = marks.find(({ bytes: head }) => startsWith(bytes, head))
  if (mark?.encoding === 'utf-32') return { is: 'unsupported-encoding', detail: utf32 }
  const body = bytes.subarray(mark?.bytes.length ?? 0)
  const decoded = decodeAs(body, mark?.encoding ?? encoding, mark?.bytes.length ?? 0)
  if (!('text' in decoded)) return decoded
  const nul = decoded.text.indexOf('\0')
  if (nul >= 0)
    return {
      is: 'binary',
      detail: looksLikeUtf16(body)
        ? looksLikeUtf32(body)
          ? utf32
          : 'the file seems to be UTF-16 without a byte order mark; use --encoding utf-16le or utf-16be'
        : `the file holds NUL bytes (the first as character ${nul}): not text`,
    }
  if (/^\s*(?:<!doctype html|<html[\s>])/i.test(decoded.text.slice(0, 200)))
    return { is: 'html', detail: 'this is a web page (HTML), not text; save it as plain text' }
  return decoded
}

function decodeAs(bytes: Uint8Array, encoding: Encoding, before: number): Decoded {
  if (encoding === 'windows-1252') return { text: decodeWindows1252(bytes) }
  if (encoding === 'utf-8') {
    try {
      return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) }
    } catch {
      const at = firstWrongByte(bytes)
      return {
        is: 'not-utf8',
        detail: `not valid UTF-8: byte ${at + before} is 0x${(bytes[at] ?? 0).toString(16).padStart(2, '0')}; if the file is in another encoding, name it with --encoding (windows-1252)`,
      }
    }
  }
  try {
    return { text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes) }
  } catch {
    return { is: 'not-utf16', detail: `not valid ${encoding.toUpperCase()}: half a character, or an odd number of bytes` }
  }
}

function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let from = 0; from < bytes.length; from += 8192) {
    const codes: number[] = []
    for (const byte of bytes.subarray(from, from + 8192))
      codes.push(byte >= 0x80 && byte < 0xa0 ? high.charCodeAt(byte - 0x80) : byte)
    parts.push(String.fromCharCode(...codes))
  }
  return parts.join('')
}

/** Offset of the first byte that no well-formed UTF-8 sequence covers (Unicode 15, table 3-7). */
export function firstWrongByte(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at]!
    if (lead < 0x80) {
      at++
      continue
    }
    const more = lead >= 0xc2 && lead <= 0xdf ? 1 : lead >= 0xe0 && lead <= 0xef ? 2 : lead >= 0xf0 && lead <= 0xf4 ? 3 : 0
    if (more === 0) return at
    const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
    const top = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
    for (let i = 1; i <= more; i++) {
      const next = bytes[at + i]
      if (next === undefined || next < (i === 1 ? low : 0x80) || next > (i === 1 ? top : 0xbf)) return at
    }
    at += more + 1
  }
  return bytes.length
}

/** Every second byte of the beginning is NUL. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 200)
  let nul = 0
  for (const byte of head) if (byte === 0) nul++
  return nul * 3 > head.length
}

/** Three of four bytes of the beginning are NUL. */
function looksLikeUtf32(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 200)
  return head.length % 4 === 0 && head.filter(byte => byte === 0).length * 3 > head.length * 2
}
