import { explanationOf } from '../../src/formats/explanation.js'
import type { Reason } from '../../src/model/reason.js'
import type { Answer, Finding, Report, ReportClaim } from '../../src/model/report.js'
import type { Value } from '../../src/model/value.js'
import { severityOf, type Verdict, verdicts } from '../../src/model/verdict.js'

/** A claim as a test writes it: the quote with the value between brackets. */
export interface SampleClaim {
  article: string
  quote: string
  polarity?: ReportClaim['polarity']
  modality?: ReportClaim['modality']
  saidBy?: ReportClaim['saidBy']
  line?: number
}

export interface SampleAnswer {
  text: string
  value?: Value
  camp: number
  alsoFits?: number[]
  origins?: number
  claims: SampleClaim[]
}

export interface SampleFinding {
  question: string
  relation?: string
  verdict: Verdict
  reasons?: Reason[]
  answers: SampleAnswer[]
}

/** A report made by hand, whole and consistent, without the analysis behind it. */
export const sampleReport = (
  sources: Record<string, string>,
  findings: SampleFinding[],
  notices: Report['notices'] = [],
): Report => {
  const ids = Object.keys(sources)
  const claims: ReportClaim[] = []
  const claimOf = (relation: string, answer: SampleAnswer, { article, quote, ...rest }: SampleClaim): ReportClaim => {
    const start = quote.indexOf('[')
    const plain = quote.replace('[', '').replace(']', '')
    const claim: ReportClaim = {
      id: `c${claims.length + 1}`,
      article,
      relation,
      about: { event: 'council' },
      value: answer.value ?? { kind: 'text', words: answer.text },
      text: answer.text,
      polarity: rest.polarity ?? 'affirmed',
      modality: rest.modality ?? 'fact',
      saidBy: rest.saidBy ?? null,
      evidence: {
        start: 100,
        end: 100 + plain.length,
        line: rest.line ?? 3,
        column: 5,
        endLine: rest.line ?? 3,
        endColumn: 5 + plain.length,
        quote: plain,
      },
      valueSpan: { start: 100 + start, end: 100 + quote.indexOf(']') - 1 },
      foundBy: 'sample',
    }
    claims.push(claim)
    return claim
  }
  const made = findings.map(({ question, relation = 'sample', verdict, reasons = [], answers }, at): Finding => {
    const all = answers.map((answer): Answer => {
      const own = answer.claims.map(claim => claimOf(relation, answer, claim))
      const articles = [...new Set(own.map(({ article }) => article))]
      return {
        value: own[0]!.value,
        text: answer.text,
        camp: answer.camp,
        ...(answer.alsoFits ? { alsoFits: answer.alsoFits } : {}),
        claims: own.map(({ id }) => id),
        articles,
        origins: answer.origins ?? articles.length,
      }
    })
    const explanation = explanationOf(verdict, reasons, all, [...claims])
    return {
      id: `f${at + 1}a0b1c2d`,
      story: 's1',
      relation,
      question,
      verdict,
      severity: severityOf[verdict],
      reasons,
      explanation,
      answers: all,
    }
  })
  const byVerdict = Object.fromEntries(
    verdicts.map(verdict => [verdict, made.filter(finding => finding.verdict === verdict).length]),
  ) as Report['summary']['byVerdict']
  return {
    schemaVersion: '1.0',
    tool: { name: 'corroborate', version: '0.1.0' },
    articles: ids.map(id => ({
      id,
      path: `news/${id}.txt`,
      source: sources[id]!,
      headline: null,
      published: '2022-01-12',
      publishedFrom: 'dateline',
      story: 's1',
      copyOf: null,
      sha256: '0'.repeat(64),
    })),
    stories: [{ id: 's1', label: 'Council in Brussels', articles: ids }],
    claims,
    findings: made,
    notices,
    summary: { articles: ids.length, stories: 1, claims: claims.length, findings: made.length, byVerdict },
  }
}

/** Five outlets on a council that nobody should take for a real one. */
export const councilReport = (): Report =>
  sampleReport(
    {
      gazette: 'Harbour Gazette',
      clarion: 'The Clarion',
      northwire: 'Northwire',
      ledger: 'Daily Ledger',
      courier: 'Valley Courier',
    },
    [
      {
        question: "Who headed Estmark's delegation to the River Council?",
        relation: 'delegation-head',
        verdict: 'contradiction',
        reasons: [{ is: 'forecast-not-borne-out' }],
        answers: [
          {
            text: 'Anton Velik and Boris Tann',
            camp: 0,
            claims: [
              {
                article: 'northwire',
                quote:
                  "At the table Estmark's envoys were led by [Anton Velik and Boris Tann], who had flown in overnight and went straight from the airport to the hall where the other delegations were waiting, officials said, adding that neither of them would speak to reporters before the end of the second session.",
              },
              { article: 'clarion', quote: 'The Estmark team is headed by [Anton Velik], a deputy minister' },
            ],
          },
          {
            text: 'Sergei Marn',
            camp: 1,
            claims: [
              {
                article: 'ledger',
                quote: 'Deputy Foreign Minister [Sergei Marn] is expected to head the delegation of Estmark',
                modality: 'plan',
                line: 12,
              },
            ],
          },
        ],
      },
      {
        question: 'When did Velik serve as envoy to the River Council?',
        relation: 'post-period',
        verdict: 'contradiction',
        answers: [
          {
            text: '2011 to 2018',
            camp: 0,
            claims: [{ article: 'gazette', quote: 'Velik was envoy there [from 2011 to 2018].' }],
          },
          {
            text: '2012 to 2018',
            camp: 1,
            claims: [{ article: 'northwire', quote: 'He represented Estmark at the council [in 2012-2018].', line: 19 }],
          },
        ],
      },
      {
        question: 'Was the bridge destroyed?',
        verdict: 'dispute',
        reasons: [{ is: 'named-speakers-differ', speakers: ['the governor', 'General Oss'] }],
        answers: [
          {
            text: 'destroyed',
            camp: 0,
            claims: [
              {
                article: 'clarion',
                quote: 'the bridge lay [in ruins], the governor said',
                saidBy: { name: 'the governor', as: 'quote' },
              },
            ],
          },
          {
            text: 'intact',
            camp: 1,
            claims: [
              {
                article: 'clarion',
                quote: 'General Oss insisted that it stood [unharmed]',
                saidBy: { name: 'General Oss', as: 'report' },
              },
            ],
          },
        ],
      },
      {
        question: 'How long did the meeting last?',
        verdict: 'discrepancy',
        reasons: [{ is: 'excess-is-no-length' }],
        answers: [
          {
            text: 'four hours longer than expected',
            camp: 0,
            claims: [{ article: 'gazette', quote: 'It ran [four hours longer than expected]' }],
          },
          {
            text: 'at least four hours',
            camp: 1,
            claims: [{ article: 'courier', quote: 'after [at least four hours] of talk' }],
          },
        ],
      },
      {
        question: 'Where was the River Council held?',
        verdict: 'agreement',
        reasons: [{ is: 'same-value' }],
        answers: [
          {
            text: 'Brussels',
            camp: 0,
            claims: ['gazette', 'clarion', 'northwire', 'ledger'].map(article => ({ article, quote: 'they met in [Brussels]' })),
          },
        ],
      },
      {
        question: 'When had the River Council last met before the meeting of 12 January 2022?',
        verdict: 'refinement',
        reasons: [{ is: 'unlike-precision' }],
        answers: [
          { text: 'July 2019', camp: 0, claims: [{ article: 'gazette', quote: 'the first since [July 2019]' }] },
          { text: '2019', camp: 0, claims: [{ article: 'courier', quote: 'its first since [2019]' }] },
        ],
      },
      {
        question: 'Who chaired the River Council?',
        verdict: 'single-source',
        reasons: [{ is: 'one-source' }],
        answers: [{ text: 'Ida Holm', camp: 0, claims: [{ article: 'courier', quote: '[Ida Holm] chaired' }] }],
      },
    ],
    [{ article: 'ledger', is: 'cut', detail: 'only the first 10 MB were looked at' }],
  )
