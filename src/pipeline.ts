import { fold } from './language/fold.js'
import { plainBlanks } from './language/plainBlanks.js'
import { Recent } from './language/recent.js'
import type { Aliases } from './model/aliases.js'
import type { Article } from './model/article.js'
import type { Claim, Question } from './model/claim.js'
import type { Digest } from './model/digest.js'
import { guarded } from './model/internalError.js'
import type { Finding, Notice, Report, Trace } from './model/report.js'
import type { Severity } from './model/verdict.js'
import type { Relation } from './relations/define.js'
import { relations as catalogue } from './relations/index.js'
import { align } from './stages/align/align.js'
import { analyse } from './stages/analyse/analyse.js'
import type { CompareContext } from './stages/compare/answer.js'
import { type Compared, compareQuestion } from './stages/compare/compareQuestion.js'
import { isAkin } from './stages/compare/likeness.js'
import { countWords, extract } from './stages/extract/extract.js'
import { dropShadowed } from './stages/report/dropShadowed.js'
import { limitSeverity } from './stages/report/limitSeverity.js'
import { makeReport } from './stages/report/makeReport.js'
import { pointsOfDraft } from './stages/report/pointsOfDraft.js'
import { findOrigins } from './stages/resolve/findOrigins.js'
import { resolve } from './stages/resolve/resolve.js'

export interface CheckOptions {
  /** What is compared; everything in the catalogue where left out. */
  relations?: readonly Relation[]
  /** ISO day for articles that carry none. */
  asOf?: string
  /** Names of relations to look at alone, or to leave out. */
  only?: readonly string[]
  skip?: readonly string[]
  notices?: readonly Notice[]
  /** Ids of new articles: findings are told from their side. */
  changed?: readonly string[]
  /** The new articles are drafts: the report says of each thing they tell whether the others contradict or confirm it. */
  draft?: boolean
  /** Wordings of one name, the one to be shown first. */
  aliases?: Aliases
  /** Places whose clocks the tables do not know, with their IANA zones. */
  places?: readonly { name: string; zone: string }[]
  /** Relation -> the gravest severity that its findings may have. */
  severities?: Readonly<Record<string, Severity>>
}

/** What the last step needs beside the data: its words and the version it stamps. */
export interface Edge {
  version: string
  explain: (finding: Finding, report: Report) => string
}

/** The half that each article needs alone: a map over articles, plain JSON out. Words and clauses have done their work then and stay behind. */
export function digest(article: Article, relations: readonly Relation[]): Digest {
  // what lies behind the last line that is read costs nothing
  const read = article.text.slice(0, article.lines.at(-1)?.end ?? 0)
  const analysed = analyse({ ...article, text: plainBlanks(read) })
  const claims = isForeign(article) ? [] : extract(analysed, relations)
  const sentences = analysed.sentences.map(({ start, end, index, paragraph, prominence }) => ({
    start,
    end,
    index,
    paragraph,
    prominence,
    tokens: [],
    phrases: [],
    predications: [],
  }))
  return { ...analysed, article, sentences, names: [], quotations: [], quantities: [], claims, words: countWords(analysed) }
}

/** English patterns would read sense into another language. */
const isForeign = ({ notices }: Article): boolean => notices.some(({ is }) => is === 'not-english')

/** Characters of article text whose digests are kept for the next check in this process. */
const mostRemembered = 8_000_000

/** Digests by content: an article that did not change is not read twice. */
const remembered = new WeakMap<readonly Relation[], Recent<Digest>>()

function digestOnce(article: Article, relations: readonly Relation[]): Digest {
  const digests = remembered.get(relations) ?? new Recent<Digest>(mostRemembered)
  remembered.set(relations, digests)
  const { id, path, sha256, source, published, title, text, story, weight } = article
  const key = JSON.stringify([id, path, sha256, text.length, source, published, title, story, weight])
  const found = digests.get(key)
  if (found?.article.text === text) return found
  const made = digest(article, relations)
  digests.set(key, made, text.length)
  return made
}

/** articles -> digests -> claims -> questions -> findings -> report. Pure: the order of articles changes nothing. */
export function check(articles: readonly Article[], options: CheckOptions, edge: Edge): { report: Report; trace: Trace } {
  const chosen = chooseRelations(options)
  const byName = new Map(chosen.map(relation => [relation.name, relation]))
  const ordered = [...articles].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  const digests = ordered.map(article =>
    guarded(
      'the analysis',
      () => article.path,
      () => digestOnce(article, chosen),
    ),
  )
  const { stories, claims, days } = resolve(digests, {
    ...(options.asOf ? { asOf: options.asOf } : {}),
    ...(options.aliases ? { aliases: options.aliases } : {}),
    zoneOf: zonesOf(options.places ?? []),
    aboutOf: name => Object.keys(byName.get(name)!.about),
  })
  const dated = ordered.map(article => ({
    ...article,
    published: days.get(article.id)!.published,
    publishedFrom: days.get(article.id)!.from,
  }))
  const { copies, originOf } = findOrigins(digests)
  const changed = new Set(options.changed ?? [])
  const articleById = new Map(dated.map(article => [article.id, article]))
  const pathsOf = (question: Question): string =>
    [...new Set(question.claims.map(({ article }) => articleById.get(article)!.path))].slice(0, 5).join(', ')
  const context: CompareContext = {
    articleOf: id => articleById.get(id)!,
    originOf,
    quoteOf: ({ article, evidence }) => articleById.get(article)!.text.slice(evidence.start, evidence.end),
  }
  const relationOf = (name: string): Relation => byName.get(name)!
  const sentencesOf = new Map(digests.map(({ article, sentences }) => [article.id, sentences]))
  const sentenceOf = ({ article, evidence }: Claim): string => {
    const { start, end } = sentencesOf.get(article)!.findLast(sentence => sentence.start <= evidence.start) ?? evidence
    return articleById.get(article)!.text.slice(start, end)
  }
  const questions = align(claims, relationOf, (a, b, question) =>
    isAkin(a, b, question, relationOf(question.relation), { ...context, sentenceOf }),
  )
  const compared = questions.map(question =>
    guarded(
      `relation ${question.relation}`,
      () => pathsOf(question),
      () => compareQuestion(question, relationOf(question.relation), context),
    ),
  )
  const isGeneric = (name: string): boolean => byName.get(name)?.generic === true
  const report = makeReport({
    articles: dated,
    stories,
    claims,
    findings: dropShadowed(
      compared.flatMap(({ finding }) => (finding ? limitSeverity(finding, options.severities) : [])),
      claims,
      isGeneric,
    ),
    notices: [...(options.notices ?? []), ...noticesOf(digests), ...compared.flatMap(tooMany)],
    version: edge.version,
    copies,
    changed,
    isGeneric,
  })
  const draft = options.draft ? pointsOfDraft(report.findings, claims, id => changed.has(id), originOf) : undefined
  return {
    report: {
      ...report,
      findings: report.findings.map(finding => ({ ...finding, explanation: edge.explain(finding, report) })),
      ...(draft ? { draft } : {}),
    },
    trace: { nearMisses: compared.flatMap(({ nearMisses }) => nearMisses) },
  }
}

/** Zones of the places named in the options, by folded name. */
function zonesOf(places: NonNullable<CheckOptions['places']>): (place: string) => string | undefined {
  const zones = new Map(places.map(({ name, zone }) => [fold(name), zone]))
  return place => zones.get(fold(place))
}

function chooseRelations({ relations = catalogue, only, skip }: CheckOptions): readonly Relation[] {
  if (!only?.length && !skip?.length) return relations
  return relations.filter(({ name }) => (!only?.length || only.includes(name)) && !skip?.includes(name))
}

const tooMany = ({ finding, leftOut }: Compared): Notice[] =>
  finding === undefined || leftOut === 0
    ? []
    : [
        {
          article: null,
          is: 'answers-left-out',
          detail: `${finding.question} ${leftOut} answers told least often were not compared`,
        },
      ]

/** What was not looked at, or looked at in vain, is said. */
function noticesOf(digests: readonly Digest[]): Notice[] {
  return digests.flatMap(({ article, claims }) => [
    ...article.notices.map(({ is, detail }) => ({ article: article.id, is, detail })),
    ...(claims.length === 0 && article.notices.length === 0
      ? [{ article: article.id, is: 'no-claims', detail: 'nothing in it that the relations look for' }]
      : []),
  ])
}
