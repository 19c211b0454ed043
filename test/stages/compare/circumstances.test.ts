import { describe, expect, test } from 'vitest'
import type { Relation } from '../../../src/relations/define.js'
import {
  ask,
  askOf,
  atLeast,
  count,
  date,
  judged,
  people,
  place,
  post,
  relationOf,
  type Said,
  standing,
  time,
  words,
} from './build.js'

const said = (name: string) => ({ saidBy: { name, as: 'report' as const } })
const excluded = { is: 'values-exclude-each-other' }

describe('plans and possibilities', () => {
  const chair = (by: string, name: string, modality: Said['modality'], more: Partial<Said> = {}): Said => ({
    by,
    value: people(name),
    modality,
    ...more,
  })

  test('a plan that the event refuted is said to be one, in place of the bare difference', () => {
    expect(judged(ask('one', chair('A', 'Ann Lee', 'plan'), chair('B', 'Bo Falk', 'fact')))).toEqual({
      verdict: 'contradiction',
      reasons: [{ is: 'forecast-not-borne-out' }],
    })
    expect(judged(ask('one', chair('B', 'Bo Falk', 'fact'), chair('A', 'Ann Lee', 'possibility')))).toEqual({
      verdict: 'contradiction',
      reasons: [{ is: 'forecast-not-borne-out' }],
    })
  })

  test('beside another reason where there is one', () => {
    const only = chair('B', 'Bo Falk', 'fact', { closed: true })
    expect(judged(ask('many', chair('A', 'Ann Lee', 'plan'), only))).toEqual({
      verdict: 'contradiction',
      reasons: [{ is: 'closed-list', list: ['Bo Falk'] }, { is: 'forecast-not-borne-out' }],
    })
    expect(judged(askOf(standing('rounding'), [chair('A', 'Ann Lee', 'plan'), chair('B', 'Bo Falk', 'fact')]))).toEqual({
      verdict: 'discrepancy',
      reasons: [{ is: 'spelling-differs' }, { is: 'forecast-not-borne-out' }],
    })
  })

  test('a plan that is announced to have changed is an update', () => {
    const changed = chair('A', 'Ann Lee', 'plan', { stage: 'corrected' })
    for (const other of [chair('B', 'Bo Falk', 'fact'), chair('B', 'Bo Falk', 'plan'), chair('B', 'Bo Falk', 'possibility')])
      expect(judged(ask('one', changed, other))).toEqual({ verdict: 'update', reasons: [{ is: 'plan-changed' }] })
    expect(ask('one', changed, chair('C', 'Ann Lee', 'plan'), chair('B', 'Bo Falk', 'fact')).reasons).toEqual(['plan-changed'])
  })

  test('a figure that may rise, a post that is to be taken up, a state to come are no conflict with what is', () => {
    for (const answers of ['rising', 'exclusive', 'changing'] as const)
      expect(judged(ask(answers, chair('A', 'Ann Lee', 'plan'), chair('B', 'Bo Falk', 'fact'))), answers).toEqual({
        verdict: 'single-source',
        reasons: [{ is: 'one-source' }],
        cleared: ['modality: one is a forecast of a later state'],
      })
  })

  test('a possibility is told loosely, two exclude nothing', () => {
    expect(judged(ask('one', chair('A', 'Ann Lee', 'plan'), chair('B', 'Bo Falk', 'possibility')))).toEqual({
      verdict: 'discrepancy',
      reasons: [{ is: 'loose-wording', words: 'Bo Falk' }],
    })
    expect(
      judged(askOf(standing('rounding'), [chair('A', 'Ann Lee', 'plan'), chair('B', 'Bo Falk', 'possibility')])).reasons,
    ).toEqual([{ is: 'spelling-differs' }])
    expect(judged(ask('one', chair('A', 'Ann Lee', 'possibility'), chair('B', 'Bo Falk', 'possibility'))).cleared).toEqual([
      'modality: two possibilities do not exclude each other',
    ])
  })

  test('an answer is a forecast only while nobody tells it as a fact', () => {
    expect(
      judged(ask('one', chair('A', 'Ann Lee', 'plan'), chair('C', 'Ann Lee', 'fact'), chair('B', 'Bo Falk', 'fact'))).reasons,
    ).toEqual([excluded])
  })

  test('what stands under a condition answers nothing, and is shown where it would have been a conflict', () => {
    for (const modality of ['condition', 'counterfactual'] as const) {
      expect(judged(ask('one', chair('A', 'Ann Lee', modality), chair('B', 'Bo Falk', 'fact')))).toEqual({
        verdict: 'single-source',
        reasons: [{ is: 'one-source' }],
        cleared: [`modality: told as a ${modality}, not as a fact`],
      })
      expect(ask('one', chair('A', 'Ann Lee', modality), chair('B', 'Ann Lee', 'fact'))).toMatchObject({
        verdict: 'single-source',
        nearMisses: [],
      })
      expect(ask('one', chair('A', 'Ann Lee', modality))).toEqual({
        finding: undefined,
        nearMisses: [],
        leftOut: 0,
        verdict: undefined,
        reasons: [],
        camps: [],
      })
    }
    const { nearMisses } = ask(
      'one',
      chair('A', 'Ann Lee', 'condition', { id: 'if' }),
      chair('B', 'Bo Falk', 'fact', { id: 'is' }),
    )
    expect(nearMisses).toMatchObject([{ relation: 'test', claims: ['is', 'if'] }])
  })
})

describe('the order of the reports', () => {
  test('a correction is an update, from whichever side it comes and whatever was first', () => {
    for (const stage of ['corrected', 'initial'] as const)
      for (const by of [
        ['A', 'B'],
        ['B', 'A'],
      ] as const)
        expect(judged(ask('one', { by: by[0], value: count(3), stage }, { by: by[1], value: count(6) })), stage).toEqual({
          verdict: 'update',
          reasons: [{ is: 'correction' }],
        })
  })

  test('a state of the past is no conflict with the present; where states change it is the earlier one', () => {
    const was: Said = { by: 'A', value: words('at large'), stage: 'former' }
    const relation = standing('disjoint')
    for (const both of [
      [was, { by: 'B', value: words('in custody') }],
      [{ by: 'B', value: words('in custody') }, was],
    ] as Said[][]) {
      expect(judged(askOf(relation, both))).toMatchObject({
        verdict: 'single-source',
        cleared: ['scope: one is told of the past, the other of the present'],
      })
      expect(judged(askOf({ ...relation, answers: 'changing' }, both))).toEqual({
        verdict: 'update',
        reasons: [{ is: 'later-state', from: 'at large', to: 'in custody' }],
      })
    }
    expect(judged(askOf(relation, [was, { by: 'B', value: words('in custody'), stage: 'former' }])).reasons).toEqual([excluded])
    expect(
      judged(askOf(relation, [was, { by: 'C', value: words('at large') }, { by: 'B', value: words('in custody') }])).reasons,
    ).toEqual([excluded])
  })

  test('the states of an update stand in their order, whichever is told first', () => {
    const relation = standing('disjoint', { answers: 'changing' })
    const told: Said[] = [
      { by: 'C 2022-03-05', value: words('charged') },
      { by: 'A 2022-03-01', value: words('sought') },
      { by: 'B 2022-03-03', value: words('held') },
    ]
    expect(askOf(relation, told).camps).toEqual([['sought'], ['held'], ['charged']])
    expect(askOf(relation, [...told].reverse()).camps).toEqual([['sought'], ['held'], ['charged']])
    expect(
      askOf(relation, [
        { by: 'A', value: words('b') },
        { by: 'B', value: words('a'), stage: 'so-far' },
      ]).camps,
    ).toEqual([['a'], ['b']])
  })

  test('what a later report leaves open an earlier one may have told', () => {
    const relation = standing('disjoint', { answers: 'changing' })
    const told = askOf(relation, [
      { by: 'A 2022-03-01', value: words('Berg') },
      { by: 'B 2022-03-03', value: words('not known'), stage: 'so-far' },
    ])
    expect(judged(told)).toEqual({ verdict: 'update', reasons: [{ is: 'left-open' }] })
    expect(told.camps).toEqual([['not known'], ['Berg']])
  })

  test('states of two days are told by their days, of an unknown day by "so far"', () => {
    const relation = standing('disjoint', { answers: 'changing' })
    const state = (by: string, text: string, more: Partial<Said> = {}): Said => ({ by, value: words(text), ...more })
    const later = (from: string, to: string) => ({ verdict: 'update', reasons: [{ is: 'later-state', from, to }] })
    expect(judged(askOf(relation, [state('A 2022-03-01', 'x'), state('B 2022-03-03', 'y')]))).toEqual(
      later('2022-03-01', '2022-03-03'),
    )
    expect(judged(askOf(relation, [state('A 2022-03-03', 'x'), state('B 2022-03-01', 'y')]))).toEqual(
      later('2022-03-01', '2022-03-03'),
    )
    expect(judged(askOf(relation, [state('A', 'x'), state('B 2022-03-03', 'y')])).verdict).toBe('contradiction')
    expect(judged(askOf(relation, [state('A 2022-03-03', 'x'), state('B', 'y')])).verdict).toBe('contradiction')
    expect(judged(askOf(relation, [state('A', 'x', { stage: 'so-far' }), state('B', 'y')]))).toEqual(later('x', 'y'))
    expect(judged(askOf(relation, [state('A', 'x'), state('B', 'y', { stage: 'so-far' })]))).toEqual(later('y', 'x'))
    expect(judged(askOf(relation, [state('A', 'x', { stage: 'so-far' }), state('B', 'y', { stage: 'so-far' })])).verdict).toBe(
      'contradiction',
    )
    const days = askOf(relation, [
      state('A 2022-03-05', 'x'),
      state('C 2022-03-01', 'x'),
      state('D', 'x'),
      state('B 2022-03-03', 'y'),
    ])
    expect(days.finding!.reasons).toEqual([{ is: 'later-state', from: '2022-03-01', to: '2022-03-03' }])
  })

  test('only what changes is ordered by its days', () =>
    expect(ask('one', { by: 'A 2022-03-01', value: count(3) }, { by: 'B 2022-03-02', value: count(6) }).verdict).toBe(
      'contradiction',
    ))

  test('a toll that falls, or differs on one day, is a contradiction', () => {
    expect(ask('rising', { by: 'A 2022-03-02', value: count(3) }, { by: 'B 2022-03-01', value: count(6) }).verdict).toBe(
      'contradiction',
    )
    expect(ask('rising', { by: 'A 2022-03-01', value: count(3) }, { by: 'B 2022-03-01', value: count(6) }).verdict).toBe(
      'contradiction',
    )
    expect(ask('rising', { by: 'A', value: count(3) }, { by: 'B 2022-03-01', value: count(6) }).verdict).toBe('contradiction')
    expect(ask('rising', { by: 'A', value: count(3) }, { by: 'B', value: count(6), stage: 'so-far' }).verdict).toBe(
      'contradiction',
    )
    expect(judged(ask('rising', { by: 'A 2022-03-02', value: count(6) }, { by: 'B 2022-03-01', value: count(3) }))).toEqual({
      verdict: 'update',
      reasons: [{ is: 'later-state', from: '2022-03-01', to: '2022-03-02' }],
    })
  })

  test('a toll that was first denied and then told has risen', () => {
    const none: Said = { by: 'A 2022-03-01', value: { kind: 'count', min: 1, of: 'person' }, polarity: 'denied' }
    const some = (day: string): Said => ({ by: `B ${day}`, value: count(4) })
    expect(ask('rising', none, some('2022-03-02')).verdict).toBe('update')
    expect(ask('rising', some('2022-03-02'), none).verdict).toBe('update')
    expect(ask('rising', { ...none, by: 'A 2022-03-02' }, some('2022-03-01')).verdict).toBe('contradiction')
  })

  test('a bound that a later figure fills is an update, for tolls alone and not for forecasts', () => {
    const early = (more: Partial<Said> = {}): Said => ({ by: 'A 2022-03-01', value: atLeast(5), ...more })
    const late = (more: Partial<Said> = {}): Said => ({ by: 'B 2022-03-02', value: count(31), ...more })
    expect(ask('rising', early(), late()).verdict).toBe('update')
    expect(ask('rising', late(), early()).verdict).toBe('update')
    expect(ask('one', early(), late()).verdict).toBe('refinement')
    expect(ask('rising', early(), late({ modality: 'plan' })).verdict).toBe('refinement')
    expect(ask('rising', early({ modality: 'possibility' }), late()).verdict).toBe('refinement')
    expect(ask('rising', early({ value: count(31) }), late({ value: atLeast(31) })).verdict).toBe('agreement')
    expect(ask('rising', early({ value: count(undefined, 40) }), late()).verdict).toBe('refinement')
  })

  test('a later state that takes the earlier one in is an update, an earlier one is not', () => {
    const relation = standing('narrower', { answers: 'changing' })
    const two = (first: string, second: string, more: Partial<Relation> = {}) =>
      askOf(
        { ...relation, ...more },
        [
          { by: `A ${first}`, value: words('convicted') },
          { by: `B ${second}`, value: words('arrested') },
        ].map((one, at) => ({ ...one, text: at === 0 ? 'a' : 'b' })),
      )
    expect(judged(two('2022-03-02', '2022-03-01'))).toEqual({
      verdict: 'update',
      reasons: [{ is: 'later-state', from: '2022-03-01', to: '2022-03-02' }],
    })
    expect(two('2022-03-01', '2022-03-02').verdict).toBe('refinement')
    expect(two('2022-03-02', '2022-03-01', { answers: 'one' }).verdict).toBe('refinement')
    const wider = { ...relation, compare: standing('wider').compare! }
    expect([two('2022-03-01', '2022-03-02', wider).verdict, two('2022-03-02', '2022-03-01', wider).verdict]).toEqual([
      'update',
      'refinement',
    ])
    expect(judged(two('2022-03-02', '2022-03-01', standing('overlapping', { answers: 'changing' }))).verdict).toBe('refinement')
    const posts = askOf(relation, [
      { by: 'A 2022-03-02', value: post('envoy'), text: 'a' },
      { by: 'B 2022-03-01', value: post('special envoy'), text: 'b' },
    ])
    expect(posts.verdict).toBe('refinement')
  })
})

describe('one article or two', () => {
  test('a place told in passing contradicts nothing, on either side', () => {
    const at = (by: string, name: string, prominence: Said['prominence']): Said => ({ by, value: place(name), prominence })
    const cleared = ['event: one of the places is told in passing, maybe of another event']
    for (const [a, b] of [
      ['lead', 'body'],
      ['body', 'headline'],
      ['body', 'body'],
    ] as const)
      expect(judged(ask('one', at('A', 'Geneva', a), at('B', 'Vienna', b))).cleared, `${a} ${b}`).toEqual(cleared)
    expect(ask('one', at('A', 'Geneva', 'body'), at('C', 'Geneva', 'lead'), at('B', 'Vienna', 'lead')).verdict).toBe(
      'contradiction',
    )
    const noEvent = { ...relationOf('one'), about: { person: 'person' } } as Relation
    expect(askOf(noEvent, [at('A', 'Geneva', 'body'), at('B', 'Vienna', 'body')]).verdict).toBe('contradiction')
  })

  test.each<[string, Said['value'], Said['value']]>([
    ['days', date('2022-01-12'), date('2022-01-15')],
    ['hours', time('2022-01-12T09:00Z'), time('2022-01-12T15:00Z')],
  ])('two %s of one article may be of two events, unless each has an article of its own', (_, one, other) => {
    const cleared = ['event: one article tells both, so they may be two events']
    expect(judged(ask('one', { by: 'A', value: one }, { by: 'A', value: other }, { by: 'B', value: one })).cleared).toEqual(
      cleared,
    )
    expect(judged(ask('one', { by: 'A', value: one }, { by: 'A', value: other }, { by: 'B', value: other })).cleared).toEqual(
      cleared,
    )
    expect(
      ask('one', { by: 'A', value: one }, { by: 'A', value: other }, { by: 'B', value: one }, { by: 'C', value: other }).verdict,
    ).toBe('contradiction')
  })

  test('an answer that the same articles give beside the other is no slip', () => {
    const relation = standing('disjoint')
    const tell = (by: string, name: string): Said => ({ by, value: people(name) })
    const both = ['A', 'B'].flatMap(by => [tell(by, 'Ann Lee'), tell(by, 'Bo Falk')])
    expect(judged(askOf(relation, both)).cleared).toEqual(['scope: the same articles give both answers'])
    expect(judged(askOf(relation, [...both, tell('C', 'Bo Falk')])).cleared).toEqual([
      'scope: the same articles give both answers',
    ])
    expect(
      judged(askOf(relation, [tell('A', 'Ann Lee'), tell('B', 'Ann Lee'), tell('A', 'Bo Falk'), tell('C', 'Bo Falk')])).reasons,
    ).toEqual([excluded])
    expect(judged(askOf(relation, [tell('A', 'Bo Falk'), tell('A', 'Ann Lee'), tell('B', 'Ann Lee')])).reasons).toEqual([
      excluded,
      { is: 'self-contradiction', article: 'A' },
    ])
  })

  test('a figure of one person has no parts, a figure of anything else has', () => {
    const about = { person: { key: 'dahl', text: 'Kari Dahl' } }
    const years = (by: string, age: number, at = 0): Said => ({
      by,
      value: { kind: 'measure', min: age, max: age, unit: 'year' },
      evidence: { start: at, end: at + 40 },
    })
    const said = [years('A', 26), years('A', 36, 100), years('B', 26)]
    const ofOne = { ...relationOf('one'), about: { person: 'person' } } as Relation
    const self = { verdict: 'contradiction', reasons: [excluded, { is: 'self-contradiction', article: 'A' }] }
    expect(judged(askOf(ofOne, said, about))).toMatchObject(self)
    // a slip of the pen in one breath: "26-year-old Kari Dahl, 36"
    expect(judged(askOf(ofOne, [years('A', 26), years('A', 36, 10), years('B', 26)], about))).toMatchObject(self)
    const cleared = ['scope: one article gives both figures']
    expect(judged(askOf({ ...ofOne, answers: 'exclusive' }, said, about)).cleared).toEqual(cleared)
    expect(judged(askOf({ ...ofOne, about: { person: 'person', office: 'thing' } }, said, about)).cleared).toEqual(cleared)
  })

  test('what one sentence gives both ways contradicts nothing; two sentences of one article do, and two articles', () => {
    const ofOne = { ...relationOf('one'), about: { person: 'person' } } as Relation
    const tell = (by: string, name: string, start: number): Said => ({
      by,
      value: place(name),
      evidence: { start, end: start + 40 },
    })
    expect(judged(askOf(ofOne, [tell('A', 'Oslo', 0), tell('A', 'Bergen', 20), tell('B', 'Oslo', 0)])).cleared).toEqual([
      'scope: one sentence gives both',
    ])
    expect(judged(askOf(ofOne, [tell('A', 'Oslo', 0), tell('A', 'Bergen', 60), tell('B', 'Oslo', 0)])).verdict).toBe(
      'contradiction',
    )
    // the same stretch of two files is no sentence in common
    expect(judged(askOf(ofOne, [tell('A', 'Oslo', 0), tell('B', 'Bergen', 0)]))).toEqual({
      verdict: 'contradiction',
      reasons: [excluded],
    })
  })

  test('of two posts in one sentence the one is given up for the other', () => {
    const named = (by: string, title: string, start: number): Said => ({
      by,
      value: post(title),
      evidence: { start, end: start + 60 },
    })
    const relation = standing('disjoint')
    expect(
      judged(askOf(relation, [named('A', 'secretary', 0), named('A', 'chief of staff', 10), named('B', 'secretary', 0)])).cleared,
    ).toEqual(['scope: one post is given up for the other'])
    expect(askOf(relation, [named('A', 'secretary', 0), named('B', 'chief of staff', 10)]).verdict).toBe('contradiction')
  })

  test('an update within one article is still an update', () =>
    expect(judged(ask('one', { by: 'A', value: count(3), stage: 'initial' }, { by: 'A', value: count(6) })).verdict).toBe(
      'update',
    ))
})

describe('who says so', () => {
  const tell = (by: string, n: number, ...names: string[]): Said[] =>
    names.map(name => ({ by: `${by}${name}`, value: count(n), ...said(name) }))

  test('a dispute names its speakers in a fixed order, with what they differ about', () =>
    expect(judged(ask('one', ...tell('A', 5, 'Zoe Vann', 'Cy Oram'), ...tell('B', 9, 'Bo Falk')))).toEqual({
      verdict: 'dispute',
      reasons: [{ is: 'named-speakers-differ', speakers: ['Bo Falk', 'Cy Oram', 'Zoe Vann'] }, excluded],
    }))

  test('a speaker on both sides is a difference of the sources, whoever else speaks', () =>
    expect(ask('one', ...tell('A', 5, 'Ann Lee', 'Cy Oram'), ...tell('B', 9, 'Bo Falk', 'Lee')).verdict).toBe('contradiction'))

  test('those whom nobody could ring up are no speakers; one of them with a name is', () => {
    expect(ask('one', ...tell('A', 5, 'police officials'), ...tell('B', 9, 'Bo Falk')).verdict).toBe('contradiction')
    expect(ask('one', ...tell('A', 5, 'the Hovik police'), ...tell('B', 9, 'Bo Falk')).verdict).toBe('dispute')
    expect(ask('one', ...tell('A', 5, ''), ...tell('B', 9, 'Bo Falk')).verdict).toBe('contradiction')
    expect(ask('one', ...tell('A', 5, 'Ann Lee', 'officials'), ...tell('B', 9, 'Bo Falk')).verdict).toBe('contradiction')
  })

  test('only a contradiction becomes a dispute', () => {
    const loose = askOf(standing('rounding'), [
      { by: 'A', value: count(30), ...said('Ann Lee') },
      { by: 'B', value: count(31), ...said('Bo Falk') },
    ])
    expect(judged(loose)).toEqual({ verdict: 'discrepancy', reasons: [{ is: 'rounding' }] })
  })
})

describe('answers and their order', () => {
  test('more origins first, then the more prominent, then by value', () => {
    const order = (...all: Said[]) => askOf(standing('disjoint'), all).finding!.answers.map(({ text }) => text)
    const tell = (by: string, name: string, prominence: Said['prominence'] = 'body'): Said => ({
      by,
      value: people(name),
      prominence,
    })
    expect(order(tell('A', 'Ann Lee'), tell('B', 'Bo Falk'), tell('C', 'Bo Falk'))).toEqual(['Bo Falk', 'Ann Lee'])
    expect(order(tell('A', 'Ann Lee'), tell('B', 'Bo Falk', 'lead'), tell('C', 'Cy Oram', 'headline'))).toEqual([
      'Cy Oram',
      'Bo Falk',
      'Ann Lee',
    ])
    expect(order(tell('A', 'Cy Oram'), tell('B', 'Ann Lee'), tell('C', 'Bo Falk'))).toEqual(['Bo Falk', 'Ann Lee', 'Cy Oram'])
  })

  test('the claims of an answer stand by prominence, article and place; its articles by name', () => {
    const tell = (id: string, by: string, start: number, prominence: Said['prominence'] = 'body'): Said => ({
      id,
      by,
      value: people('Ann Lee'),
      prominence,
      valueSpan: { start, end: start + 7 },
    })
    const [answer] = ask('one', tell('4', 'B', 9), tell('3', 'B', 2), tell('2', 'A', 30), tell('1', 'C', 50, 'headline')).finding!
      .answers
    expect(answer).toMatchObject({ claims: ['1', '2', '3', '4'], articles: ['A', 'B', 'C'], origins: 3 })
  })

  test('is told in the fullest words that fit a line', () => {
    const tell = (by: string, text: string): Said => ({ by, value: words('fire'), text })
    const shown = (...texts: string[]) =>
      askOf(
        { ...relationOf('one'), compare: () => 'equal' },
        texts.map((text, at) => tell(`p${at}`, text)),
      ).finding!.answers[0]!.text
    expect(shown('a fire', 'a fire in the old mill', 'fire')).toBe('a fire in the old mill')
    expect(shown('a fire', `a fire ${'very '.repeat(20)}large`)).toBe('a fire')
    expect(shown('x'.repeat(80), 'a fire')).toBe('x'.repeat(80))
    expect(shown('x'.repeat(81), 'x'.repeat(90))).toBe('x'.repeat(81))
    expect([shown('fire b', 'fire a'), shown('fire a', 'fire b')]).toEqual(['fire a', 'fire a'])
  })

  test('camps stand in the order of their first answers', () => {
    const told = ask(
      'one',
      { by: 'A', value: count(5) },
      { by: 'B', value: count(9) },
      { by: 'C', value: atLeast(5) },
      { by: 'D', value: atLeast(5) },
    )
    expect(told.finding!.answers.map(({ camp }) => camp)).toEqual([...told.finding!.answers.map(({ camp }) => camp)].sort())
  })

  test('an answer joins the camp of the article that gives it', () => {
    const tell = (by: string, value: Said['value'], more: Partial<Said> = {}): Said => ({ by, value, ...more })
    const told = ask(
      'one',
      tell('A', people('Ann Lee')),
      tell('B', people('Bo Falk')),
      tell('B', people('Cy Oram'), { polarity: 'denied' }),
    )
    expect(told.camps).toEqual([['Bo Falk', 'not Cy Oram'], ['Ann Lee']])
  })

  test('no more than fifty near misses of one question are kept', () => {
    const told = ask(
      'many',
      ...Array.from({ length: 20 }, (_, n): Said => ({ by: `p${n}`, value: place(`Town${String.fromCharCode(97 + n)}`) })),
    )
    expect(told.nearMisses).toHaveLength(50)
  })

  test('the name of a finding is ten digits and rests on what differs, not on what goes along', () => {
    const two: Said[] = [
      { by: 'A', value: people('Ann Lee') },
      { by: 'B', value: people('Bo Falk') },
    ]
    const { id } = ask('one', ...two).finding!
    expect(id).toMatch(/^[0-9a-f]{10}$/)
    expect(ask('one', ...two, { by: 'C', value: people('Cy Oram'), polarity: 'denied' }).finding!.id).toBe(id)
    const about = { event: { key: 'council', text: 'x' }, side: { key: 'norway', text: 'y' } }
    const turned = { side: about.side, event: about.event }
    expect(askOf(relationOf('one'), two, about).finding!.id).toBe(askOf(relationOf('one'), two, turned).finding!.id)
    const listed = { ...two[0]!, value: people('Ann Lee', 'Bo Falk') }
    expect(ask('many', { ...listed, closed: true }, { by: 'B', value: people('Cy Oram') }).finding!.id).not.toBe(
      ask('many', listed, { by: 'B', value: people('Cy Oram'), polarity: 'denied' }).finding!.id,
    )
  })
})

describe('a generic relation', () => {
  const generic = (a: Partial<Said>, b: Partial<Said>, more: Partial<Relation> = {}) =>
    judged(
      askOf({ ...relationOf('one'), generic: true, ...more }, [
        { by: 'A', value: count(35), ...a },
        { by: 'B', value: count(38), ...b },
      ]),
    )
  const oath = (quote: string): Partial<Said> => ({
    quote,
    evidence: { start: 100, end: 100 + quote.length },
    valueSpan: { start: 100 + quote.search(/\d/), end: 102 + quote.search(/\d/) },
  })
  const sure = { verdict: 'contradiction', reasons: [excluded] }
  const unsure = { verdict: 'discrepancy', reasons: [excluded, { is: 'fact-uncertain' }] }

  test('is sure of a conflict where nearly the same words tell it', () => {
    expect(generic({ quote: 'ferry harbour pilots storm' }, { quote: 'ferries harbours pilot storms' })).toEqual(unsure)
    expect(
      generic(
        { quote: 'the passengers boarded the ferry at the harbour' },
        { quote: 'passenger boarding of that ferry in this harbour' },
      ),
    ).toEqual(sure)
    expect(
      generic({ quote: 'the ferry of the harbour is to be at it' }, { quote: 'the mayor of the council is to be at it' }),
    ).toEqual(unsure)
    expect(generic({}, {})).toEqual(unsure)
    expect(generic({ quote: 'ferry mayor' }, { quote: 'pilot storm' }, { distinct: true })).toEqual(sure)
  })

  test('however the hour is written', () => {
    for (const [at, end] of [
      ['2.15am', '5.40am'],
      ['2.15 a.m.', '5.40 a.m.'],
    ])
      expect(generic({ quote: `the gate opened at ${at}` }, { quote: `the gate opened wide again at ${end}` }), at).toEqual(sure)
  })

  test('or where the figure is part of the name of one thing', () => {
    expect(generic(oath('took the 35-word oath'), oath('Bishop Holm read out a 38-word oath'))).toEqual(sure)
    expect(generic(oath('took the 35-word oath'), oath('Bishop Holm read out a 38-word psalm'))).toEqual(unsure)
    expect(generic(oath('took the 35-WORD Oath'), oath('Bishop Holm read out a 38-word oath'))).toEqual(sure)
    expect(generic(oath('took 35 of them'), oath('Bishop Holm read out 38 of 40-word oaths'))).toEqual(unsure)
  })

  test('a dispute of its speakers is softened as well, a discrepancy is none the milder', () => {
    expect(generic({ quote: 'ferry', ...said('Ann Lee') }, { quote: 'mayor', ...said('Bo Falk') }).verdict).toBe('discrepancy')
    expect(generic({ quote: 'ferry' }, { quote: 'mayor' }, { compare: () => 'rounding' }).reasons).toEqual([
      { is: 'unclear-base' },
    ])
  })

  test('what one article says twice in like words makes nothing sure', () => {
    const relation: Relation = { ...relationOf('one'), about: { person: 'person' }, generic: true }
    const told = askOf(relation, [
      { by: 'A', value: people('Ann Lee'), quote: 'the ferry left the harbour' },
      { by: 'A', value: people('Bo Falk'), quote: 'the ferry left the harbour' },
      { by: 'B', value: people('Ann Lee'), quote: 'divers searched' },
    ])
    expect(told.verdict).toBe('discrepancy')
  })
})
