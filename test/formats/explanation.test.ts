import { describe, expect, test } from 'vitest'
import { explanationOf } from '../../src/formats/explanation.js'
import type { Reason } from '../../src/model/reason.js'
import type { Verdict } from '../../src/model/verdict.js'
import { councilReport, type SampleAnswer, sampleReport } from './sampleReport.js'

const answer = (text: string, camp: number, articles: string[], more: Partial<SampleAnswer> = {}): SampleAnswer => ({
  text,
  camp,
  claims: articles.map(article => ({ article, quote: `it says [${text}]` })),
  ...more,
})

const explain = (verdict: Verdict, answers: SampleAnswer[], reasons: Reason[] = []): string =>
  sampleReport({ a: 'A', b: 'B', c: 'C', d: 'D' }, [{ question: 'Which?', verdict, reasons, answers }]).findings[0]!.explanation

describe('the sentence that explains a verdict', () => {
  test('names both sides of a contradiction, and neither as right', () => {
    expect(explain('contradiction', [answer('2011', 0, ['a']), answer('2012', 1, ['b'])])).toBe(
      'One source says 2011, the other 2012; both cannot be true.',
    )
    expect(explain('contradiction', [answer('2011', 0, ['a', 'b']), answer('2012', 1, ['c', 'd'])])).toBe(
      'Two sources say 2011, two others 2012; both cannot be true.',
    )
  })

  test('counts who fits both sides on neither', () => {
    const either = answer('before noon', 0, ['b', 'c'], { alsoFits: [1] })
    expect(explain('contradiction', [answer('9 a.m.', 0, ['a']), either, answer('11 a.m.', 1, ['d'])])).toBe(
      'One source says 9 a.m., the other 11 a.m.; both cannot be true. Before noon fits both.',
    )
    const too = answer('at night', 0, ['c'], { alsoFits: [1] })
    expect(explain('contradiction', [answer('9 a.m.', 0, ['a']), either, too, answer('11 a.m.', 1, ['d'])])).toMatch(
      /“before noon” and “at night” fit both\.$/,
    )
  })

  test('ends in one full stop, whatever the last answer ends in', () => {
    for (const text of ['10:55 a.m.', '“It was my honour.”'])
      expect(explain('discrepancy', [answer('noon', 0, ['a']), answer(text, 1, ['b'])], [{ is: 'rounding' }]), text).toBe(
        `One source says noon, the other ${text} Rounding may explain the difference.`,
      )
  })

  test('tells a forecast from a fact', () => {
    const forecast: SampleAnswer = {
      text: 'Marn',
      camp: 1,
      claims: [{ article: 'c', quote: '[Marn] is to lead', modality: 'plan' }],
    }
    expect(explain('contradiction', [answer('Velik', 0, ['a', 'b']), forecast], [{ is: 'forecast-not-borne-out' }])).toBe(
      'Two sources say Velik, another expects Marn; both cannot be true. One is a forecast, the other is told as having happened.',
    )
  })

  test('says "denies it" where one camp denies what the other affirms', () => {
    const denial: SampleAnswer = {
      text: 'not NATO',
      camp: 1,
      claims: [{ article: 'b', quote: 'not sent to [NATO]', polarity: 'denied' }],
    }
    expect(explain('contradiction', [answer('NATO', 0, ['a']), denial], [{ is: 'affirmed-and-denied' }])).toBe(
      'One source says NATO, the other denies it; both cannot be true.',
    )
  })

  test('speaks of the denied answer alone, where its camp says more', () => {
    const denial: SampleAnswer = {
      text: 'not NATO',
      camp: 1,
      claims: [{ article: 'c', quote: 'not sent to [NATO]', polarity: 'denied' }],
    }
    expect(
      explain(
        'contradiction',
        [answer('United States', 0, ['a', 'b', 'c']), answer('NATO', 0, ['b']), denial],
        [{ is: 'affirmed-and-denied' }],
      ),
    ).toBe('One source says NATO, the other denies it; both cannot be true.')
  })

  test('does not take an article that gives both answers for another one', () => {
    const sentence = explain('discrepancy', [
      answer('2019', 0, ['a', 'b']),
      answer('July 2019', 0, ['c']),
      answer('two years before', 1, ['c']),
    ])
    expect(sentence).toBe('Three sources say “2019” or “July 2019”, one of them also says two years before.')
  })

  test('counts answers where there are more than two', () => {
    expect(explain('contradiction', [answer('3', 0, ['a']), answer('4', 1, ['b']), answer('5', 2, ['c'])])).toBe(
      'One source says 3, another 4, another 5; at most one can be true.',
    )
  })

  test('blames one article where it differs from itself', () => {
    expect(
      explain('contradiction', [answer('3', 0, ['a']), answer('4', 1, ['a'])], [{ is: 'self-contradiction', article: 'a' }]),
    ).toBe('One article says 3 and 4; both cannot be true. One article gives both answers itself.')
  })

  test('does not count copies as further voices', () => {
    const copied = answer('Brussels', 0, ['a', 'b', 'c'], { origins: 1 })
    expect(explain('single-source', [copied], [{ is: 'same-origin', articles: ['a', 'b', 'c'] }])).toBe(
      'Three articles, one origin.',
    )
    expect(explain('agreement', [answer('Brussels', 0, ['a', 'b', 'c'], { origins: 2 })])).toBe(
      'Three articles of two independent origins say so.',
    )
  })

  test('gives the time in GMT where the zone was inferred', () => {
    const local = answer('10:07', 0, ['a'], {
      value: {
        kind: 'time',
        earliest: '2022-01-12T09:07Z',
        latest: '2022-01-12T09:07Z',
        zone: 'Europe/Brussels',
        zoneFrom: 'place',
      },
    })
    const sentence = explain('agreement', [local], [{ is: 'zone-inferred', zone: 'Europe/Brussels', from: 'the place' }])
    expect(sentence).toContain('The time zone Europe/Brussels is inferred from the place. 10:07 is 09:07 GMT.')
  })

  test('gives no time in GMT for a stretch of time', () => {
    const evening = answer('about 9:30 p.m.', 0, ['a'], {
      value: {
        kind: 'time',
        earliest: '2022-01-13T02:15Z',
        latest: '2022-01-13T02:45Z',
        zone: 'America/New_York',
        zoneFrom: 'place',
      },
    })
    const sentence = explain('agreement', [evening], [{ is: 'zone-inferred', zone: 'America/New_York', from: 'the place' }])
    expect(sentence).not.toContain('GMT')
  })

  test('names the speakers of a dispute', () => {
    const dispute = councilReport().findings.find(({ verdict }) => verdict === 'dispute')!
    expect(dispute.explanation).toBe(
      'According to the governor, destroyed; according to General Oss, intact. No source says either in its own voice.',
    )
  })

  test('cuts a value of a page length', () => {
    expect(
      explanationOf(
        'contradiction',
        [],
        sampleReport({ a: 'A', b: 'B' }, [
          { question: '?', verdict: 'contradiction', answers: [answer('x'.repeat(5000), 0, ['a']), answer('y', 1, ['b'])] },
        ]).findings[0]!.answers,
        [],
      ).length,
    ).toBeLessThan(200)
  })
})
