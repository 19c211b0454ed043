import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Reason } from '../../../src/model/reason.js'
import type { Relation } from '../../../src/relations/define.js'
import {
  ask,
  askOf,
  atLeast,
  body,
  count,
  date,
  hours,
  people,
  place,
  post,
  quote,
  relationOf,
  type Said,
  time,
  words,
} from './build.js'

test('one origin that says it in two ways backs nobody', () => {
  const twice: Said[] = [
    { by: 'A', value: atLeast(30) },
    { by: 'A', value: count(30) },
  ]
  expect(ask('one', ...twice).verdict).toBe('single-source')
  expect(
    ask(
      'many',
      { by: 'A', value: people('Ann Lee') },
      { by: 'A', value: people('Ann Lee', 'Bo Falk') },
      { by: 'B', value: people('Cy Oram') },
    ).verdict,
  ).toBe('single-source')
})

describe('camps', () => {
  test('answers that can all be true share a camp', () => {
    const told = ask(
      'one',
      { by: 'A', value: date('2019', '2019-01-01', '2019-12-31') },
      { by: 'B', value: date('2019-07', '2019-07-01', '2019-07-31') },
      { by: 'C', value: date('2019-07', '2019-07-01', '2019-07-31') },
      { by: 'D', value: date('2020-02', '2020-02-01', '2020-02-29') },
    )
    expect(told.verdict).toBe('contradiction')
    expect(told.finding!.answers.map(({ camp, origins }) => [camp, origins])).toEqual([
      [0, 2],
      [0, 1],
      [1, 1],
    ])
  })

  test('what lies in two answers makes one of them, but for figures and contradictions', () => {
    const parts = (claim: { text: string }) => claim.text.split(' and ')
    const streets = (apart: 'rounding' | 'disjoint'): Relation => ({
      ...relationOf('one'),
      compare: (a, b) => {
        const [ours, theirs] = [parts(a), parts(b)]
        if (!ours.some(street => theirs.includes(street))) return apart
        return ours.length === theirs.length ? 'equal' : ours.length > theirs.length ? 'narrower' : 'wider'
      },
    })
    const told: Said[] = [
      { by: 'A', value: words('Oak Street') },
      { by: 'B', value: words('Pine Street') },
    ]
    const corner: Said = { by: 'C', value: words('Oak Street and Pine Street') }
    expect(askOf(streets('rounding'), told).verdict).toBe('discrepancy')
    expect(askOf(streets('rounding'), [...told, corner]).verdict).toBe('refinement')
    expect(askOf(streets('rounding'), [corner, ...told]).verdict).toBe('refinement')
    expect(askOf(streets('disjoint'), [...told, corner]).verdict).toBe('contradiction')
  })

  test('what fits two camps takes no side', () => {
    const told = ask('one', { by: 'A', value: count(3) }, { by: 'B', value: count(7) }, { by: 'C', value: atLeast(3) })
    expect(told.verdict).toBe('contradiction')
    expect(told.finding!.answers.map(({ text, alsoFits }) => [text, alsoFits])).toEqual([
      ['3 people', undefined],
      ['at least 3 people', [1]],
      ['7 people', undefined],
    ])
  })

  test('what is one value with each of two that differ stands for itself', () => {
    const isOne = (a: string, b: string): boolean => a.includes(b) || b.includes(a)
    const relation: Relation = {
      ...relationOf('one'),
      value: 'text',
      compare: (a, b) => (isOne(a.text, b.text) ? 'equal' : 'disjoint'),
    }
    const told = askOf(relation, [
      { by: 'A', value: words('Oak') },
      { by: 'B', value: words('14 Oak') },
      { by: 'C', value: words('16 Oak') },
    ])
    expect(told.verdict).toBe('contradiction')
    expect(told.finding!.answers).toHaveLength(3)
  })

  test('A alone fits A with B, and neither fits C', () => {
    const told = ask(
      'one',
      { by: 'A', value: people('Ann Lee', 'Bo Falk') },
      { by: 'B', value: people('Ann Lee') },
      { by: 'C', value: people('Cy Oram'), modality: 'plan' },
    )
    expect(told.verdict).toBe('contradiction')
    expect(told.camps).toEqual([['Ann Lee', 'Ann Lee and Bo Falk'], ['Cy Oram']])
  })

  test('three tolls are three camps', () => {
    const told = ask(
      'rising',
      { by: 'A', value: count(31) },
      { by: 'A', value: atLeast(31) },
      { by: 'B', value: atLeast(43) },
      { by: 'C', value: count(17) },
    )
    expect(told.verdict).toBe('contradiction')
    expect(told.camps).toHaveLength(3)
  })
})

describe('answers', () => {
  test('claims of one value are one answer, said in the fullest words', () => {
    const told = ask('one', { by: 'A', value: people('Lee'), prominence: 'headline' }, { by: 'B', value: people('Ann Lee') })
    expect(told.camps).toEqual([['Ann Lee']])
    expect(told.finding!.answers[0]).toMatchObject({ origins: 2, articles: ['A', 'B'] })
  })

  test('the keys of people over all articles make them one, whatever they are called', () => {
    const members = [{ key: 'lee', text: 'Ann Lee' }]
    expect(
      ask('one', { by: 'A', value: people('the minister'), members }, { by: 'B', value: people('Ann Lee'), members }).verdict,
    ).toBe('agreement')
  })

  test('what is counted is settled by the question', () => {
    const allies = { kind: 'count', min: 30, max: 30, of: 'ally' } as const
    expect(ask('one', { by: 'A', value: count(30) }, { by: 'B', value: allies }).verdict).toBe('agreement')
  })

  test('all 30 is a figure like another', () =>
    expect(ask('one', { by: 'A', value: count(30), closed: true }, { by: 'B', value: count(30) }).finding!.answers).toHaveLength(
      1,
    ))

  test('a relation may know better than its kind of value', () => {
    const relation = { ...relationOf('one'), compare: () => 'equal' as const }
    expect(
      askOf(relation, [
        { by: 'A', value: words('north gate') },
        { by: 'B', value: words('main entrance') },
      ]).verdict,
    ).toBe('agreement')
  })
})

describe('verdicts by how many answers a question has', () => {
  test('one', () => {
    expect(ask('one', { by: 'A', value: date('2022-01-12') }, { by: 'B', value: date('2022-01-13') }).verdict).toBe(
      'contradiction',
    )
    expect(
      ask(
        'one',
        { by: 'A', value: place('Geneva'), prominence: 'lead' },
        { by: 'B', value: place('Vienna'), prominence: 'headline' },
      ).verdict,
    ).toBe('contradiction')
    expect(ask('one', { by: 'A', value: place('Geneva') }, { by: 'B', value: place('Vienna') }).nearMisses).toMatchObject([
      { gate: 'event' },
    ])
  })

  test('exclusive: other families go together', () => {
    const told = ask(
      'exclusive',
      { by: 'A', value: post('Deputy Foreign Minister') },
      { by: 'B', value: post('Deputy Foreign Minister') },
      { by: 'B', value: post('envoy to the UN') },
    )
    expect(told.verdict).toBe('agreement')
    expect(told.camps).toHaveLength(1)
    expect(
      ask('exclusive', { by: 'A', value: post('Police Chief') }, { by: 'B', value: post('Police Commissioner') }).verdict,
    ).toBe('discrepancy')
  })

  test('exclusive: a post to be taken up is no contradiction', () =>
    expect(
      ask(
        'exclusive',
        { by: 'A', value: post('Sen.'), modality: 'fact' },
        { by: 'B', value: post('Governor'), modality: 'plan' },
      ),
    ).toMatchObject({
      verdict: 'single-source',
      nearMisses: [{ gate: 'modality' }],
    }))

  test('many: members go together, a denial of one does not', () => {
    expect(ask('many', { by: 'A', value: body('Acme') }, { by: 'B', value: body('Borealis') })).toMatchObject({
      verdict: 'single-source',
      nearMisses: [{ gate: 'value' }],
    })
    expect(
      ask(
        'many',
        { by: 'A', value: people('Ann Lee', 'Bo Falk') },
        { by: 'B', value: people('Bo Falk', 'Cy Oram'), polarity: 'denied' },
      ).verdict,
    ).toBe('contradiction')
    expect(
      ask('many', { by: 'A', value: people('Ann Lee', 'Bo Falk') }, { by: 'B', value: people('Cy Oram'), polarity: 'denied' }),
    ).toMatchObject({
      verdict: 'single-source',
      nearMisses: [{ gate: 'polarity' }],
    })
  })

  test('a denied yes is a no', () => {
    const sent = { kind: 'yes-no', yes: true, of: 'sent to the council' } as const
    expect(ask('one', { by: 'A', value: sent, polarity: 'denied' }, { by: 'B', value: { ...sent, yes: false } })).toMatchObject({
      verdict: 'agreement',
      camps: [['not sent to the council']],
    })
    expect(ask('one', { by: 'A', value: sent, polarity: 'denied' }, { by: 'B', value: sent }).verdict).toBe('contradiction')
  })

  test('a denial stands with what else its source says', () =>
    expect(
      ask(
        'many',
        { by: 'A', value: body('Acme'), polarity: 'denied' },
        { by: 'A', value: body('Borealis'), polarity: 'denied' },
        { by: 'B', value: body('Borealis') },
      ).camps,
    ).toEqual([['Borealis'], ['not Acme', 'not Borealis']]))

  test('a complete list and what it covers', () => {
    const list = { by: 'A', value: people('Ann Lee', 'Bo Falk'), closed: true } as const
    expect(ask('many', list, { by: 'B', value: people('Bo Falk') }).verdict).toBe('refinement')
    expect(ask('many', list, { by: 'B', value: people('Ann Lee', 'Bo Falk') }).verdict).toBe('agreement')
    const told = ask('many', list, { by: 'B', value: people('Ann Lee', 'Bo Falk', 'Cy Oram') })
    expect(told.verdict).toBe('contradiction')
    expect(told.finding!.reasons).toEqual([{ is: 'closed-list', list: ['Ann Lee', 'Bo Falk'] }] satisfies Reason[])
  })

  test('rising: by the day of the first report, by "so far", by a correction', () => {
    const told = ask(
      'rising',
      { by: 'A 2022-03-01', value: count(3) },
      { by: 'B 2022-03-02', value: count(6) },
      { by: 'C 2022-03-02', value: count(3) },
    )
    expect(told.verdict).toBe('update')
    expect(told.finding!.reasons).toEqual([{ is: 'later-state', from: '2022-03-01', to: '2022-03-02' }])
    expect(ask('rising', { by: 'A', value: count(3), stage: 'so-far' }, { by: 'B', value: count(6) }).verdict).toBe('update')
    expect(
      ask('rising', { by: 'A 2022-03-02', value: count(3), stage: 'corrected' }, { by: 'B 2022-03-01', value: count(6) }),
    ).toMatchObject({ verdict: 'update', reasons: ['correction'] })
    expect(ask('rising', { by: 'A 2022-03-01', value: atLeast(3) }, { by: 'B 2022-03-02', value: count(40) }).verdict).toBe(
      'update',
    )
    expect(ask('rising', { by: 'A 2022-03-02', value: atLeast(3) }, { by: 'B 2022-03-01', value: count(40) }).verdict).toBe(
      'refinement',
    )
  })

  test('what was taken back has no part in a graver difference', () => {
    const told = ask(
      'one',
      { by: 'A', value: count(36) },
      { by: 'B', value: count(36) },
      { by: 'B', value: count(37), stage: 'initial' },
      { by: 'C', value: count(26) },
    )
    expect(told).toMatchObject({ verdict: 'contradiction', camps: [['36 people'], ['26 people']] })
    expect(told.nearMisses).toMatchObject([{ gate: 'scope', detail: 'a first report that was corrected' }])
    expect(ask('one', { by: 'A', value: count(36) }, { by: 'B', value: count(37), stage: 'initial' }).camps).toHaveLength(2)
  })

  test('changing: another day, another state', () => {
    expect(
      ask('changing', { by: 'A 2022-03-01', value: words('at large') }, { by: 'B 2022-03-03', value: words('in custody') })
        .verdict,
    ).toBe('update')
    expect(
      ask('changing', { by: 'A 2022-03-03', value: words('at large') }, { by: 'B 2022-03-03', value: words('in custody') })
        .verdict,
    ).toBe('contradiction')
    expect(
      ask(
        'changing',
        { by: 'A 2022-03-03', value: words('at large'), stage: 'so-far' },
        { by: 'B 2022-03-03', value: words('in custody') },
      ).verdict,
    ).toBe('update')
  })
})

describe('bounds', () => {
  test('two lower bounds that name different figures do not pass for agreement', () => {
    expect(ask('one', { by: 'A', value: atLeast(31) }, { by: 'B', value: atLeast(43) })).toMatchObject({
      verdict: 'discrepancy',
      reasons: ['loose-wording'],
    })
    expect(ask('one', { by: 'A', value: atLeast(100) }, { by: 'B', value: atLeast(104) }).verdict).toBe('refinement')
    expect(ask('rising', { by: 'A 2022-03-01', value: atLeast(31) }, { by: 'B 2022-03-02', value: atLeast(43) }).verdict).toBe(
      'update',
    )
  })

  test('a figure within a bound refines it', () => {
    expect(ask('one', { by: 'A', value: atLeast(20) }, { by: 'B', value: count(31) })).toMatchObject({
      verdict: 'refinement',
      reasons: ['within-bound'],
    })
    expect(ask('one', { by: 'A', value: hours('total', 4) }, { by: 'B', value: hours('total', 3, 3) }).verdict).toMatch(
      /contradiction|discrepancy/,
    )
  })
})

describe('forecasts', () => {
  test('a start that slips a little is more precise than its plan, one that slips far is not', () => {
    const plan: Said = { by: 'A', value: time('2022-01-12T13:00Z'), modality: 'plan' }
    expect(ask('one', plan, { by: 'B', value: time('2022-01-12T13:07Z') })).toMatchObject({
      verdict: 'refinement',
      reasons: ['slack-of-a-planned-time'],
    })
    expect(ask('one', plan, { by: 'B', value: time('2022-01-12T16:00Z') })).toMatchObject({
      verdict: 'contradiction',
      reasons: ['forecast-not-borne-out'],
    })
  })

  test('a change of plan is an update', () =>
    expect(
      ask(
        'one',
        { by: 'A', value: date('2022-01-12'), modality: 'plan' },
        { by: 'B', value: date('2022-02-01'), modality: 'plan', stage: 'corrected' },
      ),
    ).toMatchObject({
      verdict: 'update',
      reasons: ['plan-changed'],
    }))

  test('plans exclude each other, possibilities do not', () => {
    const on = (by: string, day: string, modality: 'plan' | 'possibility'): Said => ({ by, value: date(day), modality })
    expect(ask('one', on('A', '2022-01-12', 'plan'), on('B', '2022-01-13', 'plan')).verdict).toBe('contradiction')
    expect(ask('one', on('A', '2022-01-12', 'plan'), on('B', '2022-01-13', 'possibility')).verdict).toBe('discrepancy')
    expect(ask('one', on('A', '2022-01-12', 'possibility'), on('B', '2022-01-13', 'possibility'))).toMatchObject({
      verdict: 'single-source',
      nearMisses: [{ gate: 'modality' }],
    })
  })
})

describe('speakers', () => {
  const said = (name: string) => ({ saidBy: { name, as: 'report' as const } })

  test('a dispute needs named speakers on both sides, and no source that says it itself', () => {
    const ministry = { by: 'A', value: count(5), ...said('the ministry') }
    expect(ask('one', ministry, { by: 'B', value: count(9), ...said('the union') }).verdict).toBe('dispute')
    expect(ask('one', ministry, { by: 'B', value: count(9) }).verdict).toBe('contradiction')
    expect(ask('one', ministry, { by: 'B', value: count(9), ...said('officials') }).verdict).toBe('contradiction')
  })

  test('one speaker with two answers is a difference of the sources', () =>
    expect(
      ask('one', { by: 'A', value: count(5), ...said('Ann Lee') }, { by: 'B', value: count(9), ...said('Lee') }).verdict,
    ).toBe('contradiction'))
})

describe('one article with two answers', () => {
  const twoDays: Said[] = [
    { by: 'A', value: date('2022-01-12'), evidence: { start: 0, end: 40 } },
    { by: 'A', value: date('2022-01-15'), evidence: { start: 80, end: 120 } },
    { by: 'B', value: date('2022-01-12') },
  ]

  test('what one sentence tells in two ways is none', () => {
    const [one, , other] = twoDays
    const told = askOf(
      { ...relationOf('one'), about: { person: 'person' } },
      [one!, { by: 'A', value: date('2022-01-15'), evidence: { start: 20, end: 60 } }, other!],
      { person: { key: 'holm', text: 'Ida Holm' } },
    )
    expect(told.verdict).not.toBe('contradiction')
  })

  test('a fact told in two ways is a contradiction of its own', () => {
    const told = askOf({ ...relationOf('one'), about: { person: 'person' } }, twoDays, {
      person: { key: 'holm', text: 'Ida Holm' },
    })
    expect(told.verdict).toBe('contradiction')
    expect(told.finding!.reasons).toContainEqual({ is: 'self-contradiction', article: 'A' })
  })

  test('two days of one event in one article may be two events', () =>
    expect(ask('one', ...twoDays)).toMatchObject({ verdict: 'agreement', nearMisses: [{ gate: 'event' }] }))

  test('two figures are more often a part and a whole', () =>
    expect(ask('one', { by: 'A', value: count(5) }, { by: 'A', value: count(3) }, { by: 'B', value: count(5) })).toMatchObject({
      verdict: 'agreement',
      nearMisses: [{ gate: 'scope' }],
    }))

  test('what two articles alike tell both ways is no slip', () =>
    expect(
      ask(
        'one',
        { by: 'A', value: date('2022-01-12') },
        { by: 'A', value: date('2022-01-15') },
        { by: 'B', value: date('2022-01-12') },
        { by: 'B', value: date('2022-01-15') },
      ).verdict,
    ).toBe('agreement'))

  test('two texts of one origin that differ still contradict', () =>
    expect(
      ask('one', { by: 'A', value: date('2022-01-12'), origin: 'wire' }, { by: 'B', value: date('2022-01-15'), origin: 'wire' })
        .verdict,
    ).toBe('contradiction'))
})

test('a generic relation contradicts only where the clauses are nearly the same words', () => {
  const generic = (a: string, b: string) =>
    askOf({ ...relationOf('one'), generic: true }, [
      { by: 'A', value: date('2022-01-12'), quote: a },
      { by: 'B', value: date('2022-01-13'), quote: b },
    ])
  expect(generic('The ferry left the old harbour on Wednesday', 'On Thursday the ferry left the old harbour').verdict).toBe(
    'contradiction',
  )
  expect(
    generic('The ferry left the old harbour on Wednesday', 'divers searched round the ferry in the harbour on Thursday night'),
  ).toMatchObject({ verdict: 'discrepancy', reasons: ['values-exclude-each-other', 'fact-uncertain'] })
  const oath = (quote: string): Partial<Said> => ({
    quote,
    evidence: { start: 0, end: quote.length },
    valueSpan: { start: quote.indexOf('3'), end: quote.indexOf('3') + 7 },
  })
  expect(
    askOf({ ...relationOf('one'), generic: true }, [
      { by: 'A', value: count(35), ...oath('The queen took the 35-word oath') },
      { by: 'B', value: count(38), ...oath('Bishop Holm read out the 38-word oath before noon') },
    ]).verdict,
  ).toBe('contradiction')
})

describe('spelling of a name', () => {
  const members = [{ key: 'stone', text: 'Akeilah Stone' }]
  const about = { person: { key: 'stone', text: 'Akeilah Stone' } }
  const spelt = (a: string, b: string) =>
    askOf(
      relationOf('one'),
      [
        { by: 'A', value: people(a), members },
        { by: 'B', value: people(b), members },
      ],
      about,
    )

  test('asked for the name itself, a slip is a discrepancy', () => {
    expect(spelt('Akeilah Stone', 'Akielah Stone')).toMatchObject({ verdict: 'discrepancy', reasons: ['spelling-differs'] })
    expect(spelt('Oleg Grushko', 'Oleg Gruschko').verdict).toBe('agreement')
    expect(spelt('Carlos Stone', 'Christopher Stone').verdict).toBe('contradiction')
  })

  test('asked for who did something, it is one person', () =>
    expect(
      ask('one', { by: 'A', value: people('Akeilah Stone'), members }, { by: 'B', value: people('Akielah Stone'), members })
        .verdict,
    ).toBe('agreement'))
})

describe('the name of a finding', () => {
  const head = (by: string, name: string): Said => ({ by, value: people(name) })

  test('stays when an article joins without changing it', () => {
    const two = ask('one', head('A', 'Ann Lee'), head('B', 'Bo Falk')).finding!.id
    expect(ask('one', head('A', 'Ann Lee'), head('B', 'Bo Falk'), head('C', 'Lee')).finding!.id).toBe(two)
    const moved = { ...head('A', 'Ann Lee'), evidence: { start: 500, end: 600 }, valueSpan: { start: 520, end: 530 } }
    expect(ask('one', moved, head('B', 'Bo Falk')).finding!.id).toBe(two)
  })

  test('rests on the words of the claims where resolution leans on other articles', () => {
    const alliance = (text: string, key: string): Said => ({ by: 'A', value: body(text), members: [{ key, stem: 'nato', text }] })
    const id = (one: Said) => ask('many', one, { by: 'B', value: body('Acme') }).finding!.id
    expect(id(alliance('NATO', 'k1'))).toBe(id(alliance('the North Atlantic Treaty Organization', 'k2')))
  })

  test('changes with a value, a subject or a relation', () => {
    const two = ask('one', head('A', 'Ann Lee'), head('B', 'Bo Falk')).finding!.id
    const relation = relationOf('one')
    const said = [head('A', 'Ann Lee'), head('B', 'Bo Falk')]
    const ids = [
      two,
      ask('one', head('A', 'Ann Lee'), head('B', 'Cy Oram')).finding!.id,
      askOf(relation, said, { event: { key: 'talks', text: 'the talks' } }).finding!.id,
      askOf({ ...relation, name: 'chair' }, said).finding!.id,
    ]
    expect(new Set(ids).size).toBe(4)
  })
})

test('a day that was inferred is said to be', () =>
  expect(
    ask(
      'one',
      { by: 'A', value: date('2022-01-12'), inferred: ['year from the date of the article'] },
      { by: 'B', value: date('2022-01-12') },
    ).finding!.reasons,
  ).toEqual([{ is: 'same-value' }, { is: 'date-inferred', from: 'the date of the article' }]))

describe('the order of the claims does not matter', () => {
  const values = [
    count(3),
    count(5),
    atLeast(5),
    count(undefined, 9),
    date('2022-01-12'),
    date('2022-01', '2022-01-01', '2022-01-31'),
    people('Ann Lee'),
    people('Ann Lee', 'Bo Falk'),
    people('Lee'),
    people('Bo Falk'),
    place('Geneva'),
    words('open'),
    words('closed'),
    quote('We shall not leave the valley before the water is gone'),
  ]
  const said = fc.record({
    by: fc.constantFrom('A 2022-03-01', 'B 2022-03-02', 'C', 'D 2022-03-02'),
    value: fc.constantFrom(...values),
    polarity: fc.constantFrom('affirmed', 'affirmed', 'denied'),
    modality: fc.constantFrom('fact', 'fact', 'plan', 'possibility', 'condition'),
    prominence: fc.constantFrom('headline', 'body'),
    origin: fc.constantFrom(undefined, 'wire'),
  }) as fc.Arbitrary<Said>
  const answers = fc.constantFrom('one', 'exclusive', 'many', 'rising', 'changing') as fc.Arbitrary<'one'>

  test('any order gives the same finding and near misses', () => {
    fc.assert(
      fc.property(
        answers,
        fc.array(said, { minLength: 1, maxLength: 8 }).chain(all => {
          const named = all.map((one, at) => ({
            ...one,
            id: `c${at}`,
            evidence: { start: at * 100, end: at * 100 + 40 },
            valueSpan: { start: at * 100 + 10, end: at * 100 + 20 },
          }))
          return fc.tuple(fc.constant(named), fc.shuffledSubarray(named, { minLength: named.length }))
        }),
        (mode, [all, shuffled]) => {
          const [one, other] = [ask(mode, ...all), ask(mode, ...shuffled)]
          expect(other.finding).toEqual(one.finding)
          expect(other.nearMisses).toEqual(one.nearMisses)
        },
      ),
      { numRuns: 300 },
    )
  })

  test('every answer has one camp, camps are numbered without gaps, a conflict has two', () => {
    fc.assert(
      fc.property(answers, fc.array(said, { minLength: 1, maxLength: 8 }), (mode, all) => {
        const { finding } = ask(mode, ...all)
        if (!finding) return
        const camps = new Set(finding.answers.map(({ camp }) => camp))
        expect([...camps].sort()).toEqual([...camps.keys()].map((_, at) => at))
        expect(camps.size > 1).toBe(['contradiction', 'dispute', 'discrepancy', 'update'].includes(finding.verdict))
      }),
      { numRuns: 300 },
    )
  })

  test('a copy adds no origin and changes no verdict', () => {
    fc.assert(
      fc.property(answers, fc.array(said, { minLength: 1, maxLength: 6 }), (mode, all) => {
        const own = all.map(one => ({ ...one, origin: one.origin ?? one.by.split(' ')[0]! }))
        const copies = own.map(one => ({ ...one, by: `${one.by.split(' ')[0]}x${one.by.slice(1)}` }))
        const [one, other] = [ask(mode, ...own), ask(mode, ...own, ...copies)]
        expect(other.finding?.answers.map(({ origins }) => origins)).toEqual(one.finding?.answers.map(({ origins }) => origins))
      }),
      { numRuns: 200 },
    )
  })
})
