import { describe, expect, test } from 'vitest'
import { check, claimsOf, conflicts, told, valuesOf } from './papers.js'
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
    // "Nobody was killed" denies that any were
    const anyone = { kind: 'count', min: 1, of: 'person', step: 1 } as never
    const nobody = ask(
      'rising',
      { by: 'A', value: anyone, text: 'more than 0 people', polarity: 'denied' },
      { by: 'B', value: count(3) },
    )
    expect(nobody).toMatchObject({ verdict: 'contradiction', camps: [['3 people'], ['no people']] })
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
      verdict: 'contradiction',
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

const said = (words: string, who: string) => `Water in the valley\n\n“${words},” ${who} told reporters in Harford on Tuesday.`

/** The same traps from the text on: what is claimed must be read rightly before it can be compared rightly. */
describe('traps, from the text to the verdict', () => {
  test('another event', () => {
    const report = check(
      'Envoys meet in Brussels\n\nThe NATO-Russia Council met in Brussels on 12 January. It followed talks of Russian and American envoys in Geneva on 10 January.',
      'Talks move on\n\nEnvoys of both powers held talks in Geneva on Monday. A session will be held in Vienna on 13 January.',
    )
    expect(conflicts(report)).toEqual([])
    expect(valuesOf(report, 'event-date')).toEqual(['12 January 2022', '13 January 2022', 'Monday (10 January 2022)'])
  })

  test('another side', () => {
    const report = check(
      'Delegations arrive in Oslo\n\nThe American delegation to the Oslo talks is led by Karen Bell, the deputy secretary of state.',
      'Oslo talks\n\nAt the Oslo talks Deputy Foreign Minister Pavel Orlov heads the Russian delegation.',
    )
    expect(conflicts(report)).toEqual([])
    expect(valuesOf(report, 'delegation-head')).toEqual(['Karen Bell', 'Pavel Orlov'])
  })

  test('granularity', () => {
    const report = check(
      'Council convenes\n\nThe NATO-Russia Council met in Brussels on Wednesday. It was the first meeting of the body since 2019.',
      'Long pause ends\n\nThe NATO-Russia Council, which sat in Brussels on Wednesday, had not met since July 2019.',
    )
    expect(told(report, 'last-held')).toMatchObject([{ verdict: 'refinement', camps: [['2019', 'July 2019']] }])
  })

  test('rounding', () => {
    const report = check(
      'Council convenes\n\nThe NATO-Russia Council met in Brussels on Wednesday for the first time in two years.',
      'Long pause ends\n\nIn Brussels the NATO-Russia Council met on Wednesday for the first time in over two and a half years.',
    )
    expect(told(report, 'last-held')).toMatchObject([{ verdict: 'discrepancy', reasons: expect.arrayContaining(['rounding']) }])
  })

  test('bound and point', () => {
    const report = check(
      'Storm hits Harford\n\nThe storm in Harford on Tuesday injured at least 30 people.',
      'Roofs torn off\n\nThirty people were injured when a storm hit Harford on Tuesday.',
    )
    expect(told(report, 'injured-count')).toMatchObject([{ verdict: 'agreement', camps: [expect.any(Array)] }])
  })

  test('excess is no length', () => {
    const report = check(
      'Council ends late\n\nThe NATO-Russia Council in Brussels lasted four hours longer than expected on Wednesday.',
      'Council over\n\nThe NATO-Russia Council sat in Brussels on Wednesday. The meeting took at least four hours.',
    )
    expect(told(report, 'event-duration')).toMatchObject([{ verdict: 'discrepancy', reasons: ['excess-is-no-length'] }])
  })

  test('zones', () => {
    const report = check(
      'Council to meet\n\nThe NATO-Russia Council will begin in Brussels at 09:00 GMT on Wednesday.',
      'Council under way\n\nIn Brussels the NATO-Russia Council met on Wednesday. The meeting began at 10:07 a.m. local time.',
    )
    expect(told(report, 'event-start')).toMatchObject([
      { verdict: 'agreement', reasons: expect.arrayContaining(['slack-of-a-planned-time', 'zone-inferred']) },
    ])
  })

  // the generic relation fact-clock sets the arrival against the start; event-start does not
  test('arrival is no start', () => {
    const report = check(
      'Ministers in Oslo\n\nMinisters arrived at the Oslo summit at 9:51 a.m. on Tuesday and shook hands.',
      'Summit opens\n\nThe summit in Oslo began at 10:07 a.m. on Tuesday.',
    )
    expect(valuesOf(report, 'event-start')).toEqual(['10:07 a.m. (Europe/Oslo)'])
    expect(conflicts(report)).toEqual([])
  })

  test('bare weekday', () => {
    const past = check(
      'Mill burns\n\nA fire destroyed a paper mill in Harford on Monday and killed three people.',
      'Fire at paper mill\n\nThree people died in the fire at the Harford mill, which broke out on 10 January.',
    )
    expect(told(past, 'event-date')).toMatchObject([{ verdict: 'agreement', camps: [['Monday (10 January 2022)']] }])
    const coming = check(
      'Summit to open\n\nThe summit in Oslo will open on Monday.',
      'Summit near\n\nA summit will be held in Oslo on 17 January.',
    )
    expect(valuesOf(coming, 'event-date')).toEqual(['17 January 2022', 'Monday (17 January 2022)'])
  })

  test('each article has its own today', () => {
    const report = check(
      { text: 'Council met\n\nThe NATO-Russia Council met in Brussels yesterday.', on: '2022-01-13' },
      'Council meets\n\nEnvoys of both sides sit at the NATO-Russia Council, which was held in Brussels today.',
    )
    expect(told(report, 'event-date')).toMatchObject([{ verdict: 'agreement', camps: [['12 January 2022']] }])
  })

  test('forecast and fact', () => {
    const report = check(
      {
        text: 'Council to meet\n\nDeputy Foreign Minister Pavel Orlov is expected to head the Russian delegation at the NATO-Russia Council in Brussels on Wednesday.',
        on: '2022-01-11',
      },
      'Council meets\n\nThe NATO-Russia Council is sitting in Brussels on Wednesday. The Russian delegation is led by Igor Sedov.',
    )
    expect(told(report, 'delegation-head')).toMatchObject([
      { verdict: 'contradiction', camps: [['Pavel Orlov'], ['Igor Sedov']], reasons: ['forecast-not-borne-out'] },
    ])
  })

  test('forecast fulfilled', () => {
    const report = check(
      {
        text: 'Council to meet\n\nThe NATO-Russia Council in Brussels on Wednesday will be chaired by Erik Dahl.',
        on: '2022-01-11',
      },
      'Council meets\n\nSecretary General Erik Dahl chaired the NATO-Russia Council in Brussels on Wednesday.',
    )
    expect(told(report, 'event-chair')).toMatchObject([
      { verdict: 'agreement', reasons: expect.arrayContaining(['plan-carried-out']) },
    ])
  })

  test('condition, counterfactual', () => {
    const report = check(
      'Council meets\n\nIf Pavel Orlov leads the Russian delegation to the NATO-Russia Council in Brussels, Moscow is serious. Igor Sedov had been expected to lead the Russian delegation but fell ill.',
      'Envoys sit down\n\nThe NATO-Russia Council met in Brussels on Wednesday. Anton Belov led the Russian delegation.',
    )
    expect(conflicts(report)).toEqual([])
    expect(
      claimsOf(report, 'delegation-head')
        .filter(({ modality }) => modality === 'fact')
        .map(({ text }) => text),
    ).toEqual(['Anton Belov'])
  })

  test('negation', () => {
    const heads = check(
      'Council meets\n\nThe NATO-Russia Council met in Brussels on Wednesday. The Russian delegation was headed not by Pavel Orlov but by Igor Sedov.',
      'Envoys sit down\n\nPavel Orlov did not lead the Russian delegation at the NATO-Russia Council in Brussels on Wednesday.',
    )
    expect(conflicts(heads)).toEqual([])
    expect(claimsOf(heads, 'delegation-head').map(({ text, polarity }) => [text, polarity])).toEqual(
      expect.arrayContaining([
        ['Igor Sedov', 'affirmed'],
        ['Pavel Orlov', 'denied'],
      ]),
    )
    expect(
      claimsOf(heads, 'delegation-head').filter(({ text, polarity }) => text === 'Pavel Orlov' && polarity === 'affirmed'),
    ).toEqual([])
  })

  test('negation: nobody killed, three killed', () => {
    const dead = check(
      'Fire in Harford\n\nA fire broke out at a factory in Harford on Tuesday. No one was killed in the fire.',
      'Factory burns\n\nThree people were killed in the fire at the factory in Harford on Tuesday.',
    )
    expect(told(dead, 'death-toll')).toMatchObject([{ verdict: 'contradiction' }])
    for (const { text, polarity, value } of claimsOf(dead, 'death-toll'))
      expect([text, polarity === 'denied' || (value.kind === 'count' && (value.max === 0 || value.min === 3))]).toEqual([
        text,
        true,
      ])
  })

  test('negation that is none', () => {
    const report = check(
      'Blast in Harford\n\nA blast at a market in Harford on Tuesday killed no fewer than 30 people. Not only was the market destroyed: the governor did not rule out an attack.',
      'Market destroyed\n\nThirty people were killed by the blast at the Harford market on Tuesday.',
    )
    expect(told(report, 'death-toll')).toMatchObject([{ verdict: 'agreement' }])
    expect(report.claims.filter(({ polarity }) => polarity === 'denied')).toEqual([])
  })

  test('additive', () => {
    const report = check(
      'Council meets\n\nIn addition to Pavel Orlov, the Russian delegation at the NATO-Russia Council in Brussels is led by Igor Sedov.',
      'Envoys sit down\n\nPavel Orlov, together with Igor Sedov, led the Russian delegation to the NATO-Russia Council in Brussels.',
      'Long talks\n\nThe NATO-Russia Council sat in Brussels on Wednesday. Pavel Orlov headed the Russian delegation.',
    )
    expect(conflicts(report)).toEqual([])
    expect(valuesOf(report, 'delegation-head')).toContain('Pavel Orlov and Igor Sedov')
    expect(valuesOf(report, 'delegation-head')).not.toContain('Igor Sedov')
  })

  test('closed list', () => {
    const report = check(
      'Drafts sent\n\nRussia sent its draft treaty only to the United States.',
      'Two treaties\n\nThe draft treaty was sent by Russia to the United States and NATO.',
    )
    expect(told(report, 'recipient')).toContainEqual(
      expect.objectContaining({ verdict: 'contradiction', reasons: ['closed-list'] }),
    )
  })

  test('reported speech', () => {
    const report = check(
      'Blast in Harford\n\nA blast at a market in Harford on Tuesday killed 30 people, according to the health ministry.',
      'Market destroyed\n\nThe health ministry said the blast at the Harford market on Tuesday had killed 30 people.',
    )
    expect(told(report, 'death-toll')).toMatchObject([{ verdict: 'agreement', camps: [['30 people']] }])
    for (const { saidBy } of claimsOf(report, 'death-toll'))
      expect(saidBy).toMatchObject({ name: expect.stringMatching(/health ministry/), as: 'report' })
  })

  test('speakers disagree', () => {
    const report = check(
      'Blast in Harford\n\nA blast hit a market in Harford on Tuesday. The health ministry said the blast killed 30 people. The rebels said the blast killed 50 people.',
      'Market destroyed\n\nA market in Harford was destroyed by a blast on Tuesday. According to the health ministry, the blast killed 30 people. The rebels said that it had killed 50 people.',
    )
    expect(told(report, 'death-toll')).toMatchObject([
      { verdict: 'dispute', reasons: expect.arrayContaining(['named-speakers-differ']) },
    ])
  })

  test('same quotation', () => {
    expect(
      told(
        check(
          said('We will not leave the valley before the water is gone', 'Mayor Ida Holm'),
          said('We will not leave the valley until the water is gone', 'the mayor, Ida Holm,').replace(
            'Water in',
            'High water in',
          ),
        ),
        'quotation',
      ),
    ).toMatchObject([{ verdict: 'discrepancy', reasons: ['quotation-differs'] }])
  })

  test('same quotation in two mouths', () => {
    expect(
      told(
        check(
          said('We will not leave the valley before the water is gone', 'Mayor Ida Holm'),
          said('We will not leave the valley before the water is gone', 'fire chief Karl Brandt').replace(
            'Water in',
            'High water in',
          ),
        ),
        'quotation',
      ),
    ).toMatchObject([{ verdict: 'contradiction', reasons: ['two-speakers-of-one-quotation'] }])
  })

  test('role and description', () => {
    const report = check(
      'Bell in Oslo\n\nUS Deputy Secretary of State Karen Bell spoke in Oslo on Wednesday.',
      'A word from Washington\n\nKaren Bell, the US Vice Secretary of State, warned of a failure.',
      'Hard talks\n\nTop US diplomat Karen Bell left the hall in silence.',
      'Who is who\n\nThe American side is represented by Karen Bell, Deputy Secretary of Defense.',
    )
    expect(told(report, 'post-held')).toMatchObject([{ verdict: 'contradiction' }])
    expect(valuesOf(report, 'post-held').filter(text => /diplomat/.test(text))).toEqual([])
  })

  test('former and present', () => {
    const report = check(
      "Orlov is back\n\nPavel Orlov, who was Russia's envoy to NATO from 2011 to 2018, spoke in Oslo on Wednesday.",
      'A return\n\nDeputy Foreign Minister Pavel Orlov returned to the hall that he knows well.',
    )
    expect(conflicts(report)).toEqual([])
    expect(valuesOf(report, 'post-term')).toEqual(['2011 to 2018'])
  })

  test('many holders', () => {
    const report = check(
      'Orlov in Oslo\n\nRussian Deputy Foreign Minister Pavel Orlov spoke in Oslo on Wednesday.',
      'Sedov in Oslo\n\nIgor Sedov, a deputy foreign minister of Russia, left the city on Wednesday.',
    )
    expect(conflicts(report)).toEqual([])
    expect(valuesOf(report, 'post-held').length).toBeGreaterThan(0)
  })

  test('namesakes', () => {
    const kin = check(
      'Teacher held\n\nJohn Miller, 45, a teacher from Harford, was arrested on Tuesday. His son, Peter Miller, 19, was released.',
      'Student free\n\nPeter Miller, 19, a student, was released in Harford on Tuesday. His father, John Miller, 45, is in custody.',
    )
    expect(conflicts(kin)).toEqual([])
    expect(
      told(kin, 'age')
        .map(({ camps }) => camps)
        .sort(),
    ).toEqual([[['19 years']], [['45 years']]])
    const strangers = check(
      'Bell in Oslo\n\nUS Deputy Secretary of State Wendy Bell, 52, spoke in Oslo on Tuesday.',
      'New book\n\nThe novelist Martin Bell, 61, read in Oslo on Tuesday.',
    )
    expect(conflicts(strangers)).toEqual([])
  })

  test('spelling', () => {
    const report = check(
      'Council meets\n\nThe Russian delegation to the NATO-Russia Council in Brussels was led by Oleg Grushkov.',
      'Envoys sit down\n\nAt the NATO-Russia Council in Brussels the Russian delegation was headed by Oleg Gruschkow.',
    )
    expect(told(report, 'delegation-head')).toMatchObject([{ verdict: 'agreement', camps: [expect.any(Array)] }])
    expect(conflicts(report)).toEqual([])
  })

  test('metonymy', () => {
    const report = check(
      'Proposals\n\nMoscow presented its proposals to NATO.',
      'Two lists\n\nRussia handed the proposals to the alliance.',
      'Nothing came\n\nThe Kremlin has not sent the proposals to NATO.',
    )
    expect(told(report, 'recipient')).toMatchObject([
      { verdict: 'contradiction', camps: [['NATO'], ['not NATO']], reasons: ['affirmed-and-denied'] },
    ])
    const city = check(
      'Talks end\n\nThe talks in Brussels on Tuesday were held behind closed doors.',
      'Brussels objects\n\nBrussels rejected the plan on Wednesday.',
    )
    expect(conflicts(city)).toEqual([])
  })

  test('two names of one body', () => {
    const report = check(
      'Council meets\n\nThe Russia-NATO Council met in Brussels on 12 January.',
      'Envoys sit down\n\nOn 12 January the NATO-Russia Council (NRC) met in Brussels. The NRC had not met since July 2019.',
      'Talks before\n\nRussia-NATO discussions were held in Geneva on 10 January.',
    )
    expect(conflicts(report)).toEqual([])
    expect(told(report, 'event-date')).toContainEqual(
      expect.objectContaining({ verdict: 'agreement', camps: [['12 January 2022']] }),
    )
  })

  test('subset', () => {
    const report = check(
      'Bus crash\n\nSix people were killed when a bus crashed near Harford on Tuesday. Two of the six were children.',
      'Crash near Harford\n\nA bus crash near Harford on Tuesday killed six people, four of them from Norway.',
    )
    expect(conflicts(report)).toEqual([])
    expect(told(report, 'death-toll')).toMatchObject([{ verdict: 'agreement', camps: [['6 people']] }])
  })

  test('inclusive and exclusive', () => {
    const report = check(
      'School shooting\n\nA gunman killed six people in a shooting at a school in Harford on Tuesday.',
      'Seven dead in Harford\n\nSeven people, including the gunman, were killed in the shooting at a Harford school on Tuesday.',
    )
    expect(told(report, 'death-toll')).toMatchObject([
      { verdict: 'agreement', reasons: expect.arrayContaining(['inclusive-count']) },
    ])
  })

  test('other measure', () => {
    const report = check(
      'Bus crash near Harford\n\nTen people were injured when a bus crashed near Harford on Tuesday. Forty people have been killed on the road this year.',
      'Three dead\n\nA bus crash near Harford on Tuesday killed three people. Six people were taken to hospital.',
    )
    expect(conflicts(report)).toEqual([])
    expect(valuesOf(report, 'injured-count')).toEqual(['10 people'])
  })

  test('distributive, partitive, vague', () => {
    const report = check(
      'Exercise near Harford\n\nTwo brigades with 1,000 soldiers each took part in the exercise near Harford on Tuesday. Dozens were injured in the exercise. None of the three men was killed.',
      'Soldiers hurt\n\nThirty soldiers were injured in the exercise near Harford on Tuesday.',
      'Accident\n\nThree or four soldiers were killed in the exercise near Harford on Tuesday.',
    )
    expect(conflicts(report).filter(line => !line.includes('death-toll'))).toEqual([])
    expect(
      claimsOf(report, 'death-toll').filter(
        ({ value, polarity }) => polarity === 'affirmed' && value.kind === 'count' && value.min === 3 && value.max === 3,
      ),
    ).toEqual([])
    expect(claimsOf(report, 'death-toll')).toContainEqual(
      expect.objectContaining({ value: expect.objectContaining({ min: 3, max: 4 }) }),
    )
  })

  test('update', () => {
    const report = check('Flood in Harford\n\nThree people were killed in a flood in Harford on Tuesday.', {
      text: 'Toll of the flood\n\nThe flood in Harford on Tuesday killed six people, the mayor said.',
      on: '2022-01-13',
    })
    expect(told(report, 'death-toll')).toMatchObject([
      { verdict: 'update', camps: [['3 people'], ['6 people']], reasons: ['later-state'] },
    ])
  })

  test('copies', () => {
    const wire =
      'Flood in Harford\n\nHARFORD (Northwire) - Three people were killed in a flood in Harford on Tuesday, the mayor said. The river Vess had risen by two metres over the night, and the lower town was cut off from the road to the coast until noon on Wednesday.'
    const report = check(wire, wire, wire.replace('Flood in Harford\n', 'Three die in flood\n'))
    expect(told(report, 'death-toll')).toMatchObject([
      { verdict: 'single-source', origins: [1], reasons: expect.arrayContaining(['same-origin']) },
    ])
    expect(report.articles.filter(({ copyOf }) => copyOf !== null)).toHaveLength(2)
  })

  test('boilerplate, tickers, captions, photo credits', () => {
    const body = 'Three people were killed in a flood in Harford on Tuesday, the mayor said. The lower town was cut off.'
    const plain = check(`Flood in Harford\n\n${body}`)
    const page = check(
      `Flood in Harford\n\nErik Dahl Mona Lind, Pool Photo via AP\n\n${body}\n\n31 minutes ago\n\nMore on this story\n\nTen killed in Vienna blast\n\nMayor of Oslo resigns\n\nShare this article`,
    )
    const answers = ({ claims }: typeof page) => claims.map(({ relation, text, about }) => [relation, text, about])
    expect(answers(page).length).toBeGreaterThan(0)
    expect(answers(page)).toEqual(answers(plain))
  })

  test('digits that are no quantity', () => {
    const report = check(
      'Storm in Harford\n\nA storm hit Harford on Tuesday. Highway 101 was closed, Flight 370 was delayed and an F-16 was grounded. Article 5 was not invoked.',
      'Harford cut off\n\nThe storm in Harford on Tuesday closed Highway 102. Flight 371 was delayed. Resolution 2202 was adopted.',
    )
    expect(conflicts(report)).toEqual([])
    const numbers = [101, 102, 370, 371, 16, 5, 2202]
    const counted = report.claims.filter(
      ({ value }) =>
        ['count', 'amount', 'measure', 'duration'].includes(value.kind) && 'min' in value && numbers.includes(value.min!),
    )
    expect(counted.map(({ text }) => text)).toEqual([])
  })
})
