import type { Report } from '../model/report.js'
import type { ValueKind } from '../model/value.js'

type Plain = Record<string, unknown>

/** The fields in the order of the contract first; what was added later follows in the order it has. Absent fields stay absent. */
const inOrder = (source: object, fields: readonly string[], change: Record<string, (value: never) => unknown> = {}): Plain => {
  const entries = new Map(Object.entries(source))
  const names = [...fields.filter(name => entries.has(name)), ...[...entries.keys()].filter(name => !fields.includes(name))]
  return Object.fromEntries(
    names.flatMap(name => {
      const value = entries.get(name)
      return value === undefined ? [] : [[name, Object.hasOwn(change, name) ? change[name]!(value as never) : value]]
    }),
  )
}

const valueFields: Record<ValueKind, readonly string[]> = {
  people: ['names'],
  post: ['title', 'body'],
  date: ['edtf', 'earliest', 'latest', 'step'],
  time: ['earliest', 'latest', 'zone', 'zoneFrom', 'half'],
  period: ['start', 'end'],
  duration: ['min', 'max', 'of', 'step'],
  count: ['min', 'max', 'of', 'against', 'step', 'per'],
  amount: ['min', 'max', 'currency', 'step', 'per'],
  percent: ['min', 'max', 'step', 'per'],
  measure: ['min', 'max', 'unit', 'step', 'per'],
  ordinal: ['n', 'of'],
  place: ['name', 'within'],
  organisation: ['name'],
  quotation: ['words', 'speaker'],
  'yes-no': ['yes', 'of'],
  text: ['words'],
}
const span = ['start', 'end']
const evidence = [...span, 'line', 'column', 'endLine', 'endColumn', 'quote']

const value = (source: Report['claims'][number]['value']) => inOrder(source, ['kind', ...valueFields[source.kind]])

export const orderedArticle = (article: Report['articles'][number]): Plain =>
  inOrder(article, [
    'id',
    'path',
    'source',
    'headline',
    'published',
    'publishedFrom',
    'story',
    'copyOf',
    'sha256',
    'changed',
    'weight',
  ])

export const orderedStory = (story: Report['stories'][number]): Plain => inOrder(story, ['id', 'label', 'articles'])

export const orderedClaim = (claim: Report['claims'][number]): Plain =>
  inOrder(
    claim,
    ['id', 'article', 'relation', 'about', 'value', 'text', 'polarity', 'modality', 'saidBy', 'evidence', 'valueSpan', 'foundBy'],
    {
      value,
      saidBy: (speaker: object | null) => speaker && inOrder(speaker, ['name', 'as']),
      evidence: (place: object) => inOrder(place, evidence),
      valueSpan: (place: object) => inOrder(place, span),
    },
  )

const orderedAnswer = (answer: Report['findings'][number]['answers'][number]): Plain =>
  inOrder(answer, ['value', 'text', 'camp', 'alsoFits', 'claims', 'articles', 'origins'], { value })

export const orderedFinding = (finding: Report['findings'][number]): Plain =>
  inOrder(
    finding,
    ['id', 'story', 'relation', 'question', 'verdict', 'severity', 'reasons', 'explanation', 'answers', 'baselined'],
    {
      reasons: (reasons: object[]) => reasons.map(reason => inOrder(reason, ['is'])),
      answers: (answers: Report['findings'][number]['answers']) => answers.map(orderedAnswer),
      baselined: (accepted: object) => inOrder(accepted, ['reason', 'expires']),
    },
  )

export const orderedNotice = (notice: Report['notices'][number]): Plain => inOrder(notice, ['article', 'is', 'detail'])

export const orderedSummary = (summary: Report['summary']): Plain =>
  inOrder(summary, ['articles', 'stories', 'claims', 'findings', 'byVerdict'])

/** The report with its fields in the order of the contract, whatever order the stages built them in. */
export const orderedReport = (report: Report): Plain =>
  inOrder(report, ['schemaVersion', 'tool', 'articles', 'stories', 'claims', 'findings', 'notices', 'summary', 'draft'], {
    tool: (tool: object) => inOrder(tool, ['name', 'version']),
    articles: (all: Report['articles']) => all.map(orderedArticle),
    stories: (all: Report['stories']) => all.map(orderedStory),
    claims: (all: Report['claims']) => all.map(orderedClaim),
    findings: (all: Report['findings']) => all.map(orderedFinding),
    notices: (all: Report['notices']) => all.map(orderedNotice),
    summary: orderedSummary,
    draft: (points: object[]) => points.map(point => inOrder(point, ['finding', 'claims', 'text', 'is', 'origins'])),
  })
