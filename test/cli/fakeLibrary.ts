import type { Library } from '../../src/cli/library.js'
import type { Terminal } from '../../src/cli/terminal.js'
import * as formats from '../../src/formats/index.js'
import type { Article } from '../../src/model/article.js'
import type { NearMiss } from '../../src/model/reason.js'
import type { Report } from '../../src/model/report.js'
import { UserError } from '../../src/model/userError.js'
import { verdicts } from '../../src/model/verdict.js'
import { closestTo } from '../../src/stages/ingest/closestTo.js'
import * as baseline from '../../src/stages/report/baseline.js'
import { councilReport } from '../formats/sampleReport.js'

/** What the commands asked of the library. */
export interface Calls {
  paths?: string[]
  reading?: Record<string, unknown>
  checking?: Record<string, unknown>
}

/** The library with a report made by hand in place of the analysis. */
export const fakeLibrary = (
  report: Report = councilReport(),
  calls: Calls = {},
  { unreadable = 0, nearMisses = [] }: { unreadable?: number; nearMisses?: NearMiss[] } = {},
): Library => {
  const articles = report.articles.map(({ id, path, published }) => ({
    id,
    path,
    published,
    text: 'On Monday two men\nleft',
    lines: [
      { start: 0, end: 17 },
      { start: 18, end: 22 },
    ],
  })) as unknown as Article[]
  const check = (_: unknown, options: Record<string, unknown>) => {
    calls.checking = options
    return report
  }
  return {
    ...formats,
    ...baseline,
    closestTo,
    verdicts,
    UserError,
    relations: [
      {
        name: 'delegation-head',
        describes: 'Who headed a delegation.',
        question: 'Who headed {side}?',
        about: { side: 'party' },
        value: 'people',
        answers: 'one',
        patterns: [],
        examples: [{ text: 'X led it.', gives: ['X'] }],
        pairs: [],
      },
    ],
    readArticles: async (paths: string[], options: Record<string, unknown>) => {
      calls.paths = paths
      calls.reading = options
      if (paths.includes('articels')) throw new UserError("no file or folder 'articels'", "Did you mean 'articles'?")
      return {
        articles,
        notices: unreadable ? [{ article: null, is: 'binary', detail: 'photo.txt: not a text' }] : [],
        unreadable,
        files: articles.map(({ path }) => path),
      }
    },
    checkArticles: check,
    checkWithTrace: (given: unknown, options: Record<string, unknown>) => ({
      report: check(given, options),
      trace: { nearMisses },
    }),
    extractClaims: () => report.claims,
    findMentions: () => [
      { start: 10, end: 13, kind: 'count', value: { kind: 'count', min: 2, max: 2, of: 'man' } },
      { start: 18, end: 22, kind: 'date', value: { kind: 'date', edtf: '2022' } },
    ],
  } as unknown as Library
}

/** A terminal that keeps what was written to it. */
export const fakeTerminal = (folder = '/nowhere'): Terminal & { out: string; err: string[] } => {
  const terminal = {
    out: '',
    err: [] as string[],
    folder,
    width: 80,
    color: false,
    write: async (text: string) => {
      terminal.out += text
    },
    tell: (line: string) => {
      terminal.err.push(line)
    },
    stdin: async () => new Uint8Array(),
  }
  return terminal
}
