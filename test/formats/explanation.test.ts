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

  test('shows the words in which two wordings of a quotation differ', () => {
    const said = 'Nobody in this valley was ever asked before the dam was built above the last house'
    const quoted = [answer(`“${said} of the road”`, 0, ['a']), answer(`“${said.replace('ever', 'once')} of the road”`, 1, ['b'])]
    expect(explain('discrepancy', quoted)).toBe(
      'One source says “… this valley was ever asked before …”, the other “… this valley was once asked before …”.',
    )
    expect(explain('discrepancy', [answer(`“${said}.”`, 0, ['a', 'b']), answer(`“${said} of the road”`, 1, ['c'])])).toBe(
      'Two sources say “… the last house.”, another “… the last house of the road”.',
    )
    expect(
      explain('discrepancy', [answer('“I saw the whole thing”', 0, ['a']), answer('“Then I saw the whole thing”', 1, ['b'])]),
    ).toBe('One source says “I saw the …”, the other “Then I saw the …”.')
  })

  test('puts no marks round what has its own', () => {
    const several = [
      answer('“It is a wall”', 0, ['a']),
      answer('“A wall and no more”', 0, ['b']),
      answer('“It is a fence”', 1, ['c']),
    ]
    expect(explain('contradiction', several)).toMatch(/^Two sources say “It is a wall”/)
    expect(explain('contradiction', [...several, answer('“It is a hedge”', 2, ['d'])])).toMatch(
      /^Two sources say “It is a wall” or “A wall and no more”, another “It is a fence”/,
    )
  })

  test('tells the steps of an update once, from the first day to the last', () => {
    const step = (from: string, to: string): Reason => ({ is: 'later-state', from, to })
    const states = [answer('sought', 0, ['a']), answer('held', 1, ['b']), answer('charged', 2, ['c'])]
    expect(
      explain('update', states, [step('2016-03-02', '2016-03-05'), step('held', 'charged'), step('2016-03-01', '2016-03-02')]),
    ).toBe(
      'One source says sought, another held, another charged. The reports are of 2016-03-01 and 2016-03-05: the later one has a later state.',
    )
    expect(explain('update', states.slice(0, 2), [step('sought', 'held')])).toBe(
      'One source says sought, the other held. A later report has a later state.',
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
