/** Rows of a CSV (RFC 4180: quoted fields, doubled quotes, any line end) as header -> field. The header's names are lower-cased; commas, or semicolons or tabs where the header has no comma. */
export function readCsv(text: string): Map<string, string>[] {
  const firstLine = /^[^\r\n]*/.exec(text)![0]
  const comma = firstLine.includes(',') ? ',' : firstLine.includes(';') ? ';' : firstLine.includes('\t') ? '\t' : ','
  const [header, ...rows] = records(text, comma)
  const names = (header ?? []).map(name => name.trim().toLowerCase())
  return rows.map(row => new Map(row.map((field, at) => [names[at] ?? '', field.trim()] as const)))
}

function records(text: string, comma: string): string[][] {
  const out: string[][] = []
  let row: string[] = []
  let at = 0
  while (at < text.length) {
    let field = ''
    if (text[at] === '"') {
      at++
      for (;;) {
        const quote = text.indexOf('"', at)
        field += text.slice(at, quote < 0 ? text.length : quote)
        at = quote < 0 ? text.length : quote + 1
        if (quote < 0 || text[at] !== '"') break
        field += '"'
        at++
      }
    }
    const from = at
    while (at < text.length && text[at] !== comma && text[at] !== '\n' && text[at] !== '\r') at++
    row.push(field + text.slice(from, at))
    if (text[at] === comma) {
      at++
      if (at < text.length) continue
      row.push('')
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at++
    at++
    if (row.length > 1 || row[0] !== '') out.push(row)
    row = []
  }
  return out
}
