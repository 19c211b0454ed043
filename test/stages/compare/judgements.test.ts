import { describe, expect, test } from 'vitest'
import type { Value } from '../../../src/model/value.js'
import {
  ask,
  askOf,
  atLeast,
  body,
  count,
  date,
  hours,
  judged,
  people,
  period,
  place,
  post,
  quote,
  type Said,
  standing,
  time,
  words,
} from './build.js'

const said = (name: string) => ({ saidBy: { name, as: 'report' as const } })
const speech = 'We shall not leave the valley before the water has gone down again'
const figures: [string, (min?: number, max?: number) => Value][] = [
  ['count', (min, max) => ({ kind: 'count', min, max, of: 'ship' })],
  ['amount', (min, max) => ({ kind: 'amount', min, max, currency: 'EUR' })],
  ['percent', (min, max) => ({ kind: 'percent', min, max })],
  ['measure', (min, max) => ({ kind: 'measure', min, max, unit: 'm' })],
  ['duration', (min, max) => ({ kind: 'duration', min, max, of: 'total' })],
]

test('a round figure and a bound that leaves it out fit', () => {
  const both = (value: Value, text?: string) =>
    askOf(standing('rounding'), [
      { by: 'A', value: count(900) },
      { by: 'B', value, ...(text ? { text } : {}) },
    ])
  expect(judged(both(atLeast(901), 'more than 900 people'))).toEqual({
    verdict: 'refinement',
    reasons: [{ is: 'within-bound' }],
  })
  expect(both(count(800, 899), 'just under 900 people').verdict).toBe('refinement')
  expect(both(atLeast(901), 'at least 901 people').verdict).toBe('discrepancy')
  expect(both(atLeast(951), 'more than 950 people').verdict).toBe('discrepancy')
})

test('rounding explains what is rounded, and nothing else', () => {
  const reason = (a: Value, b: Value) => {
    const { verdict, reasons } = judged(
      askOf(standing('rounding'), [
        { by: 'A', value: a },
        { by: 'B', value: b },
      ]),
    )
    expect(verdict).toBe('discrepancy')
    return reasons!.map(({ is }) => is)
  }
  expect(reason(count(350), count(347))).toEqual(['rounding'])
  expect(reason({ kind: 'percent', min: 42, max: 42 }, { kind: 'percent', min: 42.4, max: 42.4 })).toEqual(['rounding'])
  expect(reason(time('2022-03-01T15:00Z'), time('2022-03-01T14:40Z'))).toEqual(['rounding'])
  expect(reason(time('2022-03-01T15:00Z'), time('2022-03-01T16:00Z'))).toEqual(['unclear-base'])
  expect(reason(count(14), count(15))).toEqual(['unclear-base'])
  expect(reason(count(20, 200), count(300))).toEqual(['loose-wording'])
})

describe.each(figures)('figures: %s', (_, figure) => {
  const two = (a: Value, b: Value) => judged(ask('one', { by: 'A', value: a }, { by: 'B', value: b }))

  test('a bound and the figure itself are one answer in two wordings', () => {
    for (const bound of [figure(3000), figure(undefined, 3000)])
      expect(two(bound, figure(3000, 3000))).toMatchObject({ verdict: 'agreement', reasons: [{ is: 'within-bound' }] })
  })

  test('a figure well within a bound refines it', () => {
    expect(two(figure(2000), figure(3000, 3000))).toEqual({ verdict: 'refinement', reasons: [{ is: 'within-bound' }] })
    expect(two(figure(undefined, 9000), figure(3000, 3000))).toEqual({ verdict: 'refinement', reasons: [{ is: 'within-bound' }] })
  })

  test('two bounds of one direction agree loosely up to a tenth of the larger, and not beyond', () => {
    for (const bound of [(at: number) => figure(at), (at: number) => figure(undefined, at)]) {
      expect(two(bound(9000), bound(10_000)).verdict).toBe('refinement')
      const { verdict, reasons } = two(bound(8900), bound(10_000))
      expect([verdict, reasons!.map(({ is }) => is)]).toEqual(['discrepancy', ['loose-wording']])
    }
  })

  test('bounds of two directions that leave room for both say nothing against each other', () => {
    expect(two(figure(2000), figure(undefined, 9000)).verdict).toBe('refinement')
  })

  test('one article with both is more often a part and a whole', () => {
    const both: Said[] = [
      { by: 'A', value: figure(3000, 3000) },
      { by: 'A', value: figure(9000, 9000) },
      { by: 'B', value: figure(3000, 3000) },
    ]
    expect(judged(ask('one', ...both))).toEqual({
      verdict: 'agreement',
      reasons: [{ is: 'same-value' }],
      cleared: ['scope: one article gives both figures'],
    })
  })
})

describe('values', () => {
  test('the words of a loose bound are those of the bound', () => {
    const told = ask('one', { by: 'A', value: atLeast(31) }, { by: 'B', value: atLeast(43) })
    expect(told.finding!.reasons).toEqual([{ is: 'loose-wording', words: 'more than 30 people' }])
  })

  test('what is loosely told is a discrepancy of its kind', () => {
    const loose = (a: Value, b: Value, answers: 'one' | 'many' = 'one') =>
      judged(
        askOf(standing('rounding', { answers }), [
          { by: 'A', value: a },
          { by: 'B', value: b },
        ]),
      )
    expect(loose(people('Ann Lee'), people('Bo Falk')).reasons).toEqual([{ is: 'spelling-differs' }])
    expect(loose(quote('we go'), quote('we stay')).reasons).toEqual([{ is: 'quotation-differs' }])
    expect(loose(post('envoy'), post('emissary')).reasons).toEqual([{ is: 'loose-wording', words: 'envoy / emissary' }])
    expect(loose(words('a fire'), words('a blaze')).reasons).toEqual([{ is: 'loose-wording', words: 'a blaze / a fire' }])
    expect(loose(count(30), count(31))).toEqual({ verdict: 'discrepancy', reasons: [{ is: 'rounding' }] })
    expect(loose(people('Ann Lee'), people('Bo Falk'), 'many').verdict).toBe('discrepancy')
    expect(loose(body('Acme'), body('Akme'), 'many')).toMatchObject({
      verdict: 'single-source',
      cleared: ['value: members of a set do not exclude each other'],
    })
  })

  test('more of the same words is no other quotation', () => {
    const told = ask('one', { by: 'A', value: quote(speech) }, { by: 'B', value: quote(`${speech}, whoever may ask us to`) })
    expect(judged(told)).toEqual({ verdict: 'agreement', reasons: [{ is: 'part-of-quotation' }] })
  })

  test('the same words in two mouths contradict, whoever says that they were said', () => {
    const told = ask(
      'one',
      { by: 'A', value: quote(speech), ...said('Ann Lee') },
      { by: 'B', value: quote(speech, 'Bo Falk'), ...said('Bo Falk') },
    )
    expect(judged(told)).toEqual({ verdict: 'contradiction', reasons: [{ is: 'two-speakers-of-one-quotation' }] })
  })

  test('two utterances of one article are two utterances', () => {
    const relation = standing('rounding')
    const told = askOf(relation, [
      { by: 'A', value: quote('we go') },
      { by: 'A', value: quote('we stay') },
      { by: 'B', value: quote('we go') },
    ])
    expect(judged(told).cleared).toEqual(['scope: one article gives both utterances'])
  })

  test('time beyond what was expected is no length; a length is more than the time beyond', () => {
    const two = (a: Value, b: Value) => judged(ask('one', { by: 'A', value: a }, { by: 'B', value: b }))
    for (const [a, b] of [
      [hours('excess', 4, 4), hours('total', 4)],
      [hours('total', 4), hours('excess', 4, 4)],
      [hours('excess', 4), hours('total', 4, 4)],
    ] as const)
      expect(two(a, b)).toEqual({ verdict: 'discrepancy', reasons: [{ is: 'excess-is-no-length' }] })
    expect(two(hours('excess', 1, 1), hours('total', 10, 10))).toEqual({
      verdict: 'single-source',
      reasons: [{ is: 'one-source' }],
      cleared: ['scope: one is time beyond what was expected, the other the whole length'],
    })
    for (const [a, b] of [
      [hours('since', 4, 4), hours('total', 4, 4)],
      [hours('excess', 4, 4), hours('since', 4, 4)],
    ] as const)
      expect(two(a, b)).toEqual({ verdict: 'single-source', reasons: [{ is: 'one-source' }] })
  })

  test('a count that includes the gunman is the count without him and one', () => {
    const seven: Said = { by: 'A', value: count(7), including: 1 }
    const fits = { verdict: 'agreement', reasons: [{ is: 'inclusive-count' }] }
    expect(judged(ask('one', seven, { by: 'B', value: count(6) }))).toEqual(fits)
    expect(judged(ask('one', { by: 'A', value: count(6) }, { ...seven, by: 'B' }))).toEqual(fits)
    for (const other of [{ value: count(5) }, { value: count(8) }, { value: count(6), including: 2 }, { value: count(4, 6) }])
      expect(ask('one', seven, { by: 'B', ...other }).verdict).toBe('contradiction')
    expect(ask('one', { ...seven, value: count(7, 9) }, { by: 'B', value: count(6) }).verdict).toBe('contradiction')
  })

  test('what the text says of the gunman holds for the headline of the same article, and for no other', () => {
    const headline: Said = { by: 'A', value: count(7), prominence: 'headline' }
    const text: Said = { by: 'A', value: count(7), including: 1 }
    expect(ask('one', headline, text, { by: 'B', value: count(6) }).finding!.answers).toHaveLength(2)
    expect(ask('one', headline, { ...text, by: 'C' }, { by: 'B', value: count(6) }).verdict).toBe('contradiction')
  })

  test('a denial strikes its value and what lies within it', () => {
    const denied = (value: Value, affirmed: Value) =>
      judged(ask('one', { by: 'A', value, polarity: 'denied' }, { by: 'B', value: affirmed }))
    const struck = { verdict: 'contradiction', reasons: [{ is: 'affirmed-and-denied' }] }
    const july = date('2019-07', '2019-07-01', '2019-07-31')
    const year = date('2019', '2019-01-01', '2019-12-31')
    expect(denied(july, july)).toEqual(struck)
    expect(denied(year, july)).toEqual(struck)
    expect(denied(july, year)).toEqual({
      verdict: 'single-source',
      reasons: [{ is: 'one-source' }],
      cleared: ['polarity: what is denied is another value than the one affirmed'],
    })
    expect(denied(people('Ann Lee'), people('Ann Lee', 'Bo Falk'))).toEqual(struck)
  })

  test('bodies of like names are one body misspelt, where there is one answer', () => {
    const told = askOf(standing('rounding'), [
      { by: 'A', value: body('Acme') },
      { by: 'B', value: body('Akme') },
    ])
    expect(judged(told)).toEqual({ verdict: 'discrepancy', reasons: [{ is: 'spelling-differs' }] })
  })

  test('two values of unlike precision say so, be they words, days or figures', () => {
    const year = date('2019', '2019-01-01', '2019-12-31')
    const july = date('2019-07', '2019-07-01', '2019-07-31')
    const ranges: [Value, Value][] = [
      [year, july],
      [count(3, 9), count(5)],
      [people('Ann Lee', 'Bo Falk'), people('Ann Lee')],
    ]
    for (const [a, b] of ranges)
      expect(judged(ask('many', { by: 'A', value: a }, { by: 'B', value: b }))).toEqual({
        verdict: 'refinement',
        reasons: [{ is: 'unlike-precision' }],
      })
  })

  test('a yes and a no exclude each other, however many answers there may be', () => {
    const sent = (by: string, yes: boolean): Said => ({ by, value: { kind: 'yes-no', yes, of: 'sent' } })
    expect(judged(ask('many', sent('A', true), sent('B', false)))).toEqual({
      verdict: 'contradiction',
      reasons: [{ is: 'values-exclude-each-other' }],
    })
  })

  test('two denials of two values go together, two of one agree', () => {
    const no = (by: string, name: string): Said => ({ by, value: people(name), polarity: 'denied' })
    expect(judged(ask('one', no('A', 'Ann Lee'), no('B', 'Bo Falk')))).toEqual({
      verdict: 'single-source',
      reasons: [{ is: 'one-source' }],
    })
    expect(ask('one', no('A', 'Ann Lee'), no('B', 'Ann Lee')).verdict).toBe('agreement')
  })

  test('nobody is no people', () => {
    const none: Value = { kind: 'count', min: 1, of: 'person' }
    const told = ask('one', { by: 'A', value: none, text: 'more than 0 people', polarity: 'denied' })
    expect(told.camps).toEqual([['no people']])
    expect(ask('one', { by: 'A', value: count(5), polarity: 'denied' }).camps).toEqual([['not 5 people']])
  })

  test('a complete list of organisations names its members; without them its words', () => {
    const list = (members?: Said['members']): Said => ({
      by: 'A',
      value: body('Acme'),
      closed: true,
      ...(members ? { members } : {}),
    })
    const other: Said = { by: 'B', value: body('Borealis') }
    expect(ask('many', list([{ key: 'acme', text: 'Acme Works' }]), other).finding!.reasons).toEqual([
      { is: 'closed-list', list: ['Acme Works'] },
    ])
    expect(ask('many', other, list()).finding!.reasons).toEqual([{ is: 'closed-list', list: ['Acme'] }])
  })

  test('things that are one over all articles are one, whatever they are called', () => {
    const named = (by: string, name: string, ...keys: string[]): Said => ({
      by,
      value: body(name),
      members: keys.map(key => ({ key, text: key })),
    })
    expect(ask('one', named('A', 'the alliance', 'nato'), named('B', 'NATO', 'nato')).verdict).toBe('agreement')
    expect(ask('one', named('A', 'the alliance', 'nato', 'eu'), named('B', 'the pact', 'nato', 'un')).verdict).toBe('refinement')
    expect(ask('one', named('A', 'Acme', 'k1', 'k2'), named('B', 'Acme', 'k3')).verdict).toBe('contradiction')
    // told apart by their keys alone, one name each: the words decide
    expect(ask('one', named('A', 'Acme', 'k1'), named('B', 'Acme', 'k2')).verdict).toBe('agreement')
    const at = (by: string, name: string, key: string): Said => ({
      by,
      value: place(name),
      members: [{ key, text: name }],
      prominence: 'lead',
    })
    expect(ask('one', at('A', 'the capital', 'oslo'), at('B', 'Oslo', 'oslo')).verdict).toBe('agreement')
  })

  test('times of unlike form are not minutes apart', () => {
    const plan = (at: string): Said => ({ by: 'A', value: time(at), modality: 'plan' })
    const fact = (at: string): Said => ({ by: 'B', value: time(at) })
    expect(ask('one', plan('2022-01-12T13:00Z'), fact('2022-01-12T13:15Z')).finding!.reasons).toContainEqual({
      is: 'slack-of-a-planned-time',
      minutes: 15,
    })
    expect(ask('one', plan('2022-01-12T13:00Z'), fact('2022-01-12T13:16Z')).verdict).toBe('contradiction')
    expect(ask('one', fact('2022-01-12T13:16Z'), plan('2022-01-12T13:10Z')).finding!.reasons).toContainEqual({
      is: 'slack-of-a-planned-time',
      minutes: 6,
    })
    expect(ask('one', plan('T13:00'), fact('T13:07')).reasons).toContain('slack-of-a-planned-time')
    expect(ask('one', plan('2022-01-12T13:00'), fact('2022-01-12T13:07Z')).reasons).not.toContain('slack-of-a-planned-time')
    expect(ask('one', plan('T13:00'), fact('2022-01-12T13:07')).reasons).not.toContain('slack-of-a-planned-time')
    const inferred = { by: 'A', value: time('2022-01-12T13:00Z', 'Europe/Oslo', 'place'), modality: 'plan' } as const
    expect(ask('one', inferred, fact('2022-01-12T13:07Z')).verdict).toBe('agreement')
  })
})

describe('what is said beside the verdict', () => {
  const noon = time('2022-01-12T12:00Z', 'Europe/Oslo', 'place')

  test('a zone that was inferred, and not one that is stated', () => {
    expect(ask('one', { by: 'A', value: noon }, { by: 'B', value: time('2022-01-12T12:00Z') }).finding!.reasons).toEqual([
      { is: 'same-value' },
      { is: 'zone-inferred', zone: 'Europe/Oslo', from: 'the place' },
    ])
    expect(ask('one', { by: 'B', value: time('2022-01-12T12:00Z') }).finding!.reasons).toEqual([{ is: 'one-source' }])
  })

  test('where a day or a year comes from, once', () => {
    const inferred = ['year from the date of the article', 'the weekday']
    const told = (value: Value) => ask('one', { by: 'A', value, inferred }, { by: 'B', value, inferred }).finding!.reasons
    const reasons = [
      { is: 'same-value' },
      { is: 'date-inferred', from: 'the date of the article' },
      { is: 'date-inferred', from: 'the weekday' },
    ]
    expect(told(date('2022-01-12'))).toEqual(reasons)
    expect(told(period('2011', '2018'))).toEqual(reasons)
    expect(told(count(5))).toEqual([{ is: 'same-value' }])
  })

  test('articles that are of one origin, in a fixed order', () => {
    const wire = (by: string): Said => ({ by, value: count(5), origin: 'wire' })
    expect(judged(ask('one', wire('C'), wire('B')))).toEqual({
      verdict: 'single-source',
      reasons: [{ is: 'one-source' }, { is: 'same-origin', articles: ['B', 'C'] }],
    })
    expect(ask('one', wire('A'), { by: 'B', value: count(5) }).finding!.reasons).toEqual([{ is: 'same-value' }])
  })

  test('a plan that was carried out', () => {
    const chair = (by: string, modality: Said['modality']): Said => ({ by, value: people('Ann Lee'), modality })
    const reasons = (...all: Said[]) => ask('one', ...all).finding!.reasons
    expect(reasons(chair('A', 'plan'), chair('B', 'fact'))).toEqual([{ is: 'same-value' }, { is: 'plan-carried-out' }])
    expect(reasons(chair('A', 'plan'), chair('B', 'plan'))).toEqual([{ is: 'same-value' }])
    expect(reasons(chair('A', 'fact'), chair('B', 'fact'))).toEqual([{ is: 'same-value' }])
  })

  test('of several verdicts the gravest, with its own reasons alone', () => {
    const told = ask(
      'one',
      { by: 'A', value: count(5), ...said('Ann Lee') },
      { by: 'B', value: count(9), ...said('Bo Falk') },
      { by: 'C', value: count(30) },
    )
    expect(told.finding).toMatchObject({ verdict: 'contradiction', reasons: [{ is: 'values-exclude-each-other' }] })
  })
})
