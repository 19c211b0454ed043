import { checkArticles, findMentions, formats, makeArticle } from '../../src/index.js'
import { findArticleNames } from '../../src/language/articleNames.js'
import { classifyLines } from '../../src/language/lines.js'
import { findQuotations } from '../../src/language/quotations.js'
import { splitSentences } from '../../src/language/sentences.js'
import { tagWords } from '../../src/language/tagger.js'
import type { Report } from '../../src/model/report.js'
import type { Span } from '../../src/model/span.js'
import { decode, encodings } from '../../src/stages/ingest/decode.js'
import { readFrontMatter } from '../../src/stages/ingest/frontMatter.js'
import { readQuantities } from '../../src/values/quantities.js'

const hold = (holds: boolean, what: string): void => {
  if (!holds) throw new Error(what)
}

const lieWithin = (spans: readonly Span[], text: string, what: string): void => {
  let last = 0
  for (const { start, end } of spans) {
    hold(
      Number.isInteger(start) && start >= 0 && start < end && end <= text.length,
      `${what}: ${start} to ${end} of ${text.length}`,
    )
    hold(start >= last, `${what}: not in order`)
    last = start
  }
}

const sameAsJson = (value: unknown, what: string): void => {
  const visit = (part: unknown): void => {
    if (typeof part === 'number') hold(Number.isFinite(part) && !Object.is(part, -0), `${what}: ${part} is no figure of JSON`)
    else if (typeof part === 'object' && part !== null) for (const inner of Object.values(part)) visit(inner)
  }
  visit(value)
}

/** Two reports on one event, cut from the text. */
const papersOf = (text: string) => {
  const half = text.indexOf('\n', text.length >> 1) + 1 || text.length >> 1
  return [text.slice(0, half), text.slice(half)].map((part, at) =>
    makeArticle({ path: `paper${at}.txt`, text: part, published: '2022-01-12' }),
  )
}

const checkReport = (text: string): Report => {
  const papers = papersOf(text)
  const report = checkArticles(papers)
  const textOf = new Map(papers.map(paper => [paper.id, paper.text]))
  for (const { article, evidence, valueSpan } of report.claims) {
    hold(textOf.get(article)!.slice(evidence.start, evidence.end) === evidence.quote, 'a quote is not what stands there')
    hold(
      evidence.start <= valueSpan.start && valueSpan.start < valueSpan.end && valueSpan.end <= evidence.end,
      'a value outside its quote',
    )
  }
  return report
}

const obeyed = /(?!\n)\p{Cc}|[\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\p{Cs}]/u
const jsonFormats = new Set(['json', 'sarif', 'rdjson', 'codequality'])

/** What is fed with made-up text: each throws where an invariant is broken, and else says nothing. */
export const targets: Record<string, (text: string) => void> = {
  decode: text => {
    const bytes = Buffer.from(text, 'latin1')
    for (const encoding of encodings) {
      const decoded = decode(bytes, encoding)
      if (!('text' in decoded)) hold(decoded.detail !== '', 'refused without a reason')
      else if (
        encoding === 'utf-8' &&
        !decoded.text.includes('\ufffd') &&
        bytes[0] !== 0xef &&
        bytes[0] !== 0xfe &&
        bytes[0] !== 0xff
      )
        hold(Buffer.from(decoded.text).equals(bytes), 'bytes were changed')
    }
  },
  lines: text => {
    const lines = classifyLines(text)
    let at = 0
    for (const { start, end, bodyStart = start, bodyEnd = end } of lines) {
      hold(start >= at && end >= start && end <= text.length, 'lines out of order')
      // the opening of a hard-wrapped paragraph may end in its second line
      hold(bodyStart >= start && bodyStart <= text.length && bodyEnd >= start, 'a body outside its line')
      hold(/^[\r\n]*$/.test(text.slice(at, start)), 'text between the lines')
      at = end
    }
  },
  sentences: text => {
    const sentences = splitSentences(text, 0, text.length)
    lieWithin(sentences, text, 'sentences')
    for (const { start, end } of sentences) lieWithin(tagWords(text.slice(start, end), 0), text.slice(start, end), 'words')
  },
  dates: text => {
    const mentions = findMentions(text, { published: '2022-01-12' })
    lieWithin(mentions, text, 'mentions')
    sameAsJson(mentions, 'mentions')
  },
  numbers: text => {
    const quantities = readQuantities(text, [])
    lieWithin(quantities, text, 'quantities')
    sameAsJson(quantities, 'quantities')
  },
  names: text => {
    const tagged = splitSentences(text, 0, text.length).map(({ start, end }) => tagWords(text.slice(start, end), start))
    const names = findArticleNames(tagged, text).flat()
    lieWithin(names, text, 'names')
  },
  quotations: text => lieWithin(findQuotations(text, { start: 0, end: text.length }), text, 'quotations'),
  'front matter': text => {
    for (const block of [text, `---\n${text}`, `---\nsource: ${text.slice(0, 300)}\n---\n${text.slice(300)}`]) {
      const { end, fields } = readFrontMatter(block)
      hold(end >= 0 && end <= block.length, 'front matter ends outside the text')
      for (const [key, field] of fields) hold(typeof key === 'string' && typeof field === 'string', 'a field is no text')
      makeArticle({ path: 'a.txt', text: block })
    }
  },
  compare: text => {
    const report = checkReport(text)
    sameAsJson(report, 'report')
    const again = checkArticles(papersOf(text).reverse())
    hold(JSON.stringify(again) === JSON.stringify(report), 'the order of articles changes the report')
  },
  writers: text => {
    const report = checkReport(text)
    for (const [name, { print }] of Object.entries(formats)) {
      const printed = print(report, { width: 80, color: false, detail: 'verbose' })
      const bare = printed.replaceAll('\r\n', '\n').replace(/^\ufeff/, '')
      const found = obeyed.exec(bare)
      hold(found === null, `${name} prints U+${found?.[0].codePointAt(0)?.toString(16)}`)
      if (jsonFormats.has(name)) JSON.parse(printed)
      if (name === 'ndjson') for (const line of printed.trimEnd().split('\n')) JSON.parse(line)
      if (name === 'text')
        hold(/^\d+ articles?: /.test(printed.trimEnd().split('\n').at(-1)!), 'the last line is not the summary')
    }
  },
}
