import { describe, expect, test } from 'vitest'
import { ask, atLeast, body, count, date, hours, people, period, post, quote, time, words } from './stages/compare/build.js'

/** Pairs of claims that a careless comparison gets wrong, by the names they have in the design. The claims are given; how they are read from text is tested elsewhere. */
describe('traps of comparison', () => {
  test('granularity', () => {
    const told = ask(
      'one',
      { by: 'A', value: date('2019', '2019-01-01', '2019-12-31') },
      { by: 'B', value: date('2019-07', '2019-07-01', '2019-07-31') },
    )
    expect(told.verdict).toBe('refinement')
    expect(told.camps).toHaveLength(1)
  })

  test('rounding', () => {
    const year = 365.25 * 24
    const told = ask(
      'one',
      {
        by: 'A',
        value: { kind: 'duration', of: 'since', min: 2 * year * 3600, max: 2 * year * 3600, step: year * 3600 } as never,
      },
      { by: 'B', value: hours('since', 2.5 * year) },
    )
    expect(told.verdict).toBe('discrepancy')
    expect(told.camps).toHaveLength(2)
  })

  test('bound and point', () => {
    const told = ask('one', { by: 'A', value: atLeast(30) }, { by: 'B', value: count(30) })
    expect(told.verdict).toBe('agreement')
    expect(told.camps).toHaveLength(1)
  })

  test('excess is no length', () => {
    const told = ask('one', { by: 'A', value: hours('excess', 4, 4) }, { by: 'B', value: hours('total', 4) })
    expect(told.verdict).toBe('discrepancy')
    expect(told.reasons).toContain('excess-is-no-length')
    expect(ask('one', { by: 'A', value: hours('excess', 4, 4) }, { by: 'B', value: hours('total', 4, 4) }).verdict).toBe(
      'discrepancy',
    )
    expect(ask('one', { by: 'A', value: hours('excess', 1, 1) }, { by: 'B', value: hours('total', 9, 9) }).verdict).toBe(
      'single-source',
    )
  })

  test('zones', () => {
    const told = ask(
      'one',
      { by: 'A', value: time('2022-01-12T09:00Z'), modality: 'plan' },
      { by: 'B', value: time('2022-01-12T09:07Z', 'Europe/Brussels', 'place') },
    )
    expect(told.verdict).toBe('agreement')
    expect(told.finding!.reasons).toContainEqual({ is: 'slack-of-a-planned-time', minutes: 7 })
    expect(told.finding!.reasons).toContainEqual({ is: 'zone-inferred', zone: 'Europe/Brussels', from: 'the place' })
  })

  test('forecast and fact', () => {
    const told = ask('one', { by: 'A', value: people('Ann Lee'), modality: 'plan' }, { by: 'B', value: people('Bo Falk') })
    expect(told.verdict).toBe('contradiction')
    expect(told.reasons).toEqual(['forecast-not-borne-out'])
  })

  test('forecast fulfilled', () => {
    const told = ask('one', { by: 'A', value: people('Ann Lee'), modality: 'plan' }, { by: 'B', value: people('Ann Lee') })
    expect(told.verdict).toBe('agreement')
    expect(told.reasons).toEqual(['same-value', 'plan-carried-out'])
  })

  test('condition, counterfactual', () => {
    for (const modality of ['condition', 'counterfactual'] as const) {
      const told = ask('one', { by: 'A', value: people('Ann Lee'), modality }, { by: 'B', value: people('Bo Falk') })
      expect(told.verdict).toBe('single-source')
      expect(told.camps).toEqual([['Bo Falk']])
      expect(told.nearMisses).toMatchObject([{ gate: 'modality' }])
      expect(ask('one', { by: 'A', value: people('Ann Lee'), modality }).finding).toBeUndefined()
    }
  })

  test('negation', () => {
    const denied = { by: 'A', value: people('Ann Lee'), polarity: 'denied' } as const
    expect(ask('one', denied, { by: 'B', value: people('Ann Lee') })).toMatchObject({
      verdict: 'contradiction',
      reasons: ['affirmed-and-denied'],
      camps: [['Ann Lee'], ['not Ann Lee']],
    })
    const other = ask('one', denied, { by: 'B', value: people('Bo Falk') })
    expect(other.verdict).toBe('single-source')
    expect(other.camps).toHaveLength(1)
  })

  test('additive', () => {
    const told = ask('one', { by: 'A', value: people('Ann Lee', 'Bo Falk') }, { by: 'B', value: people('Ann Lee') })
    expect(told.verdict).toBe('refinement')
    expect(told.camps).toHaveLength(1)
  })

  test('closed list', () => {
    expect(ask('many', { by: 'A', value: body('Acme'), closed: true }, { by: 'B', value: body('Borealis') })).toMatchObject({
      verdict: 'contradiction',
      reasons: ['closed-list'],
    })
    expect(ask('many', { by: 'A', value: body('Acme') }, { by: 'B', value: body('Borealis') }).verdict).toBe('single-source')
  })

  test('reported speech, speakers disagree', () => {
    const east = { name: 'the eastern ministry', as: 'report' } as const
    const west = { name: 'the western command', as: 'quote' } as const
    const told = ask(
      'one',
      { by: 'A', value: words('open'), saidBy: east },
      { by: 'A', value: words('closed'), saidBy: west },
      { by: 'B', value: words('open'), saidBy: east },
      { by: 'B', value: words('closed'), saidBy: west },
    )
    expect(told.verdict).toBe('dispute')
    expect(told.finding!.reasons[0]).toEqual({
      is: 'named-speakers-differ',
      speakers: ['the eastern ministry', 'the western command'],
    })
  })

  test('same quotation', () => {
    const said = 'We shall not leave the valley before the water is gone'
    expect(ask('many', { by: 'A', value: quote(said) }, { by: 'B', value: quote(said) }).verdict).toBe('agreement')
    expect(
      ask(
        'many',
        { by: 'A', value: quote(said) },
        { by: 'B', value: quote('We shall not leave the valley until the water is gone') },
      ),
    ).toMatchObject({
      verdict: 'discrepancy',
      reasons: ['quotation-differs'],
    })
    expect(ask('many', { by: 'A', value: quote(said, 'Ann Lee') }, { by: 'B', value: quote(said, 'Bo Falk') })).toMatchObject({
      verdict: 'discrepancy',
      reasons: ['two-speakers-of-one-quotation'],
    })
    expect(
      ask('many', { by: 'A', value: quote(said) }, { by: 'B', value: quote('Nobody told the crews about the second bridge') })
        .verdict,
    ).toBe('single-source')
  })

  test('role and description', () => {
    const told = ask(
      'exclusive',
      { by: 'A', value: post('Deputy Secretary of State') },
      { by: 'B', value: post('Vice Secretary of State') },
      { by: 'C', value: post('top US diplomat') },
      { by: 'D', value: post('Deputy Secretary of Defense') },
    )
    expect(told.verdict).toBe('contradiction')
    expect(told.camps[1]).toEqual(['Deputy Secretary of Defense'])
    expect(told.finding!.answers[0]!.origins).toBe(2)
  })

  test('former and present', () => {
    expect(
      ask('exclusive', { by: 'A', value: post('ambassador to NATO') }, { by: 'B', value: post('Deputy Foreign Minister') })
        .verdict,
    ).toBe('single-source')
    expect(
      ask(
        'exclusive',
        { by: 'A', value: post('Defense Minister'), stage: 'former' },
        { by: 'B', value: post('Foreign Minister') },
      ).verdict,
    ).toBe('single-source')
    expect(ask('one', { by: 'A', value: period('2011', '2018') }, { by: 'B', value: period('2012', '2018') }).verdict).toBe(
      'contradiction',
    )
  })

  test('spelling', () => {
    expect(ask('one', { by: 'A', value: people('Oleg Grushko') }, { by: 'B', value: people('Oleg Gruschko') }).verdict).toBe(
      'agreement',
    )
  })

  test('inclusive and exclusive', () => {
    const told = ask('rising', { by: 'A', value: count(7), including: 1 }, { by: 'B', value: count(6) })
    expect(told).toMatchObject({ verdict: 'agreement', reasons: ['inclusive-count'] })
    expect(told.camps).toHaveLength(1)
    expect(ask('rising', { by: 'A', value: count(7) }, { by: 'B', value: count(6) }).verdict).toBe('contradiction')
  })

  test('update', () => {
    expect(ask('rising', { by: 'A 2022-03-01', value: count(3) }, { by: 'B 2022-03-02', value: count(6) }).verdict).toBe('update')
    expect(ask('rising', { by: 'A 2022-03-01', value: count(3) }, { by: 'B 2022-03-01', value: count(6) }).verdict).toBe(
      'contradiction',
    )
    expect(ask('rising', { by: 'A 2022-03-02', value: count(3) }, { by: 'B 2022-03-01', value: count(6) }).verdict).toBe(
      'contradiction',
    )
  })

  test('copies', () => {
    const told = ask(
      'one',
      { by: 'A', value: people('Ann Lee'), origin: 'wire' },
      { by: 'B', value: people('Ann Lee'), origin: 'wire' },
      { by: 'C', value: people('Ann Lee'), origin: 'wire' },
    )
    expect(told.verdict).toBe('single-source')
    expect(told.finding!.answers[0]).toMatchObject({ origins: 1, articles: ['A', 'B', 'C'] })
    expect(told.finding!.reasons).toContainEqual({ is: 'same-origin', articles: ['A', 'B', 'C'] })
  })
})
