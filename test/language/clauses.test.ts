import { describe, expect, test } from 'vitest'
import type { Phrase } from '../../src/model/phrase.js'
import type { Predication } from '../../src/model/predication.js'
import { analyse } from '../../src/stages/analyse/analyse.js'
import { makeArticle } from '../../src/stages/ingest/makeArticle.js'

interface Read {
  sentence: { phrases: Phrase[]; predications: Predication[] }
  text: string
}

function read(text: string, line: 'body' | 'headline' = 'body'): Read {
  const article = makeArticle({ path: 'a.txt', text, published: '2023-05-10' })
  for (const part of article.lines) part.class = line
  const digest = analyse(article)
  return { sentence: digest.sentences[0]!, text }
}

/** "kill passive object=two men time=Monday", "not lead", "plan resign": one line a clause, in order. */
function clauses(text: string, line: 'body' | 'headline' = 'body'): string[] {
  const { sentence } = read(text, line)
  const words = (n: number): string => text.slice(sentence.phrases[n]!.start, sentence.phrases[n]!.end)
  return sentence.predications.map(({ verb, voice, polarity, modality, roles }) =>
    [
      ...(modality === 'fact' ? [] : [modality]),
      ...(polarity === 'denied' ? ['not'] : []),
      verb,
      ...(voice === 'passive' ? ['passive'] : []),
      ...roles.map(
        ({ name, phrase, negated }) =>
          `${name}${negated ? '!' : ''}=${[phrase, ...sentence.phrases[phrase]!.members].map(words).join(' & ')}`,
      ),
    ].join(' '),
  )
}

describe('voice and order', () => {
  test.each([
    ['Mia Holm chaired the session.', 'chair agent=Mia Holm object=the session'],
    ['The session was chaired by Mia Holm.', 'chair passive object=The session agent=Mia Holm'],
    ['Heading the mission was Mia Holm.', 'head object=the mission agent=Mia Holm'],
    ['Among the dead was a firefighter.', 'be among=the dead agent=a firefighter'],
    ['There were four passengers on the bus.', 'be agent=four passengers on=the bus'],
    ['The skipper got rescued on Friday.', 'rescue passive object=The skipper on=Friday'],
    ['"It is over," said Mia Holm.', 'say agent=Mia Holm'],
    ['Did the mayor sign the deal?', 'possibility sign agent=the mayor object=the deal'],
  ])('%s', (text, wanted) => {
    expect(clauses(text)).toContain(wanted)
  })

  test('a cleft sentence names the agent', () => {
    expect(clauses('It was Mia Holm who led the mission.')).toContain('lead agent=Mia Holm object=the mission')
  })
})

describe('where one clause ends and another begins', () => {
  test.each([
    [
      'The mission, headed by Mia Holm, arrived on Monday.',
      ['head passive object=The mission agent=Mia Holm', 'arrive agent=The mission on=Monday'],
    ],
    [
      'The talks in Oslo which were held last week failed.',
      ['hold passive object=The talks time=last week', 'fail agent=The talks'],
    ],
    [
      'The man shot in the leg was taken to a clinic.',
      ['shoot passive object=The man in=the leg', 'take passive object=The man to=a clinic'],
    ],
    [
      'A guest dressed as a clown shot five people.',
      ['dress passive object=A guest as=a clown', 'shoot agent=A guest object=five people'],
    ],
    [
      'A man wanted for murder killed two guards.',
      ['want passive object=A man for=murder', 'kill agent=A man object=two guards'],
    ],
    ['The man pulled a gun and shot five people.', ['pull agent=The man object=a gun', 'shoot agent=The man object=five people']],
    [
      'Two men were hurt in the crash and flown to a clinic.',
      ['hurt passive object=Two men in=the crash', 'fly passive object=Two men to=a clinic'],
    ],
    [
      'The man was robbed in the park, beaten and left there.',
      ['rob passive object=The man in=the park', 'beat passive object=The man', 'leave passive object=The man'],
    ],
    [
      'The man convicted of stealing the van told the court he was sorry.',
      [
        'convict passive object=The man',
        'steal agent=The man object=the van',
        'tell agent=The man recipient=the court',
        'be agent=he',
      ],
    ],
    [
      'The envoy said Tuesday that the army had left the city.',
      ['say agent=The envoy time=Tuesday', 'leave agent=the army object=the city'],
    ],
    [
      'He entered the shop, shot the owner and fled on foot.',
      ['enter agent=He object=the shop', 'shoot agent=He object=the owner', 'flee agent=He on=foot'],
    ],
    [
      'The bill, passed by the senate and signed by the governor, takes effect in July.',
      [
        'pass passive object=The bill agent=the senate',
        'sign passive object=The bill agent=the governor',
        'take agent=The bill object=effect in=July',
      ],
    ],
    [
      'Before meeting the premier, Mia Holm visited the port.',
      ['meet agent=Mia Holm object=the premier', 'visit agent=Mia Holm object=the port'],
    ],
    ['After the vote, the ministry published the draft.', ['publish agent=the ministry after=the vote object=the draft']],
    ['When the raid began, troops closed the bridge.', ['begin agent=the raid', 'close agent=troops object=the bridge']],
    [
      'Jets bombed the port and rebels shelled the airport.',
      ['bomb agent=Jets object=the port', 'shell agent=rebels object=the airport'],
    ],
    ['A blast in Bergen wounded six, killing two.', ['wound agent=A blast object=six', 'kill agent=A blast object=two']],
    [
      'The trader who was dismissed after the merger is suing the bank.',
      ['dismiss passive object=The trader after=the merger', 'sue agent=The trader object=the bank'],
    ],
    [
      'Mia Holm, 29, who was treated after she was shot, confessed to the raid.',
      ['treat passive object=Mia Holm', 'shoot passive object=she', 'confess agent=Mia Holm to=the raid'],
    ],
    [
      'Holm rented a van in Dayton, Ohio on Monday so he could move.',
      ['rent agent=Holm object=a van in=Dayton on=Monday', 'possibility move agent=he'],
    ],
    ['The two guards, members of a special unit, were arrested.', ['arrest passive object=The two guards']],
  ])('%s', (text, wanted) => {
    expect(clauses(text)).toEqual(wanted)
  })
})

describe('lists and parts', () => {
  test.each([
    ['Mia Holm, Nils Lund and Eva Strand signed the pact.', 'sign agent=Mia Holm & Nils Lund & Eva Strand object=the pact'],
    ['Mia Holm, as well as Nils Lund, resigned.', 'resign agent=Mia Holm & Nils Lund'],
    ['Two of the six climbers were rescued.', 'rescue passive object=Two'],
    ['The crew was led not by Mia Holm but by Nils Lund.', 'lead passive object=The crew agent!=Mia Holm agent=Nils Lund'],
    ['At least 12 were wounded.', 'wound passive object=At least 12'],
    ['The storm killed 12.', 'kill agent=The storm object=12'],
  ])('%s', (text, wanted) => {
    expect(clauses(text)).toContain(wanted)
  })

  test('figures share the auxiliary of the clause before', () => {
    expect(clauses('Two people were killed and three wounded in the crash.')).toEqual([
      'kill passive object=Two people',
      'wound passive object=three in=the crash',
    ])
  })
})

describe('negation and modality', () => {
  test.each([
    ['Mia Holm did not lead the team.', 'not lead agent=Mia Holm object=the team'],
    ['Mia Holm never led the team.', 'not lead agent=Mia Holm object=the team'],
    ['The ministry did not rule out a strike.', 'not rule out agent=The ministry object=a strike'],
    ['Mia Holm not only led the team but also paid for it.', 'lead agent=Mia Holm object=the team'],
    ['Mia Holm refused to lead the team.', 'not lead agent=Mia Holm object=the team'],
    ['Mia Holm is expected to lead the team.', 'plan lead agent=Mia Holm object=the team'],
    ['Mia Holm had been expected to lead the team.', 'counterfactual lead agent=Mia Holm object=the team'],
    ['Mia Holm may lead the team.', 'possibility lead agent=Mia Holm object=the team'],
    ['Mia Holm could have led the team.', 'counterfactual lead agent=Mia Holm object=the team'],
    ['He left without paying the bill.', 'not pay agent=He object=the bill'],
    ['The union asked Mia Holm to lead the talks.', 'plan lead agent=Mia Holm object=the talks'],
    ['The storm forced the airline to cancel the flight.', 'cancel agent=the airline object=the flight'],
    ['He is accused of stealing the van.', 'possibility steal agent=He object=the van'],
  ])('%s', (text, wanted) => {
    expect(clauses(text)).toContain(wanted)
  })

  test('a condition is not a fact, and what follows from it neither', () => {
    expect(clauses('If Mia Holm leads the team, Nils Lund will quit.')).toEqual([
      'condition lead agent=Mia Holm object=the team',
      'plan quit agent=Nils Lund',
    ])
  })
})

test('the noun before an infinitive tells whether it came to pass', () => {
  expect(clauses('The mayor repeated her refusal to resign.').join()).toContain('not resign')
  expect(clauses('The board announced a plan to close the mill.').join()).toContain('plan close')
  expect(clauses('Police foiled an attempt to kill the mayor.').join()).toContain('possibility kill')
  expect(clauses('She went home to rest.').join()).not.toMatch(/plan|possibility|not/)
})

test('an auxiliary that stands alone is read', () => {
  expect(clauses('We cannot, truly not, let the river rise.').join()).toContain('rise')
})

describe('headlines', () => {
  test.each([
    ['Three killed, 12 hurt in blast', ['kill passive object=Three', 'hurt passive object=12 in=blast']],
    ['Mayor to resign', ['plan resign agent=Mayor']],
    ['Police: Man shot wife', ['shoot agent=Man object=wife']],
    ['Governor vetoes gun bill', ['veto agent=Governor object=gun bill']],
  ])('%s', (text, wanted) => {
    expect(clauses(text, 'headline')).toEqual(wanted)
  })
})

describe('hostile input', () => {
  // a step that is quadratic takes minutes here
  test.each(['Ab ', ', ', '"a" ', '(a ', '7 ', 'that the man said ', 'of the man ', 'A and ', 'a-', 'to lead '])(
    '100 kB of %j',
    piece => {
      const text = `${piece.repeat(Math.ceil(100_000 / piece.length))}.`
      const article = makeArticle({ path: 'a.txt', text, published: '2023-05-10' })
      for (const part of article.lines) part.class = 'body'
      const { sentences } = analyse(article)
      expect(
        sentences.every(({ tokens }) => tokens.every(token => text.slice(token.start, token.end).length === token.text.length)),
      ).toBe(true)
    },
    60_000,
  )
})

test('the writer’s aside between commas is no clause of the subject', () => {
  const { sentence, text } = read('The Kenyan team, it is widely expected, will be led by Grace Wanjiru.')
  const [only] = sentence.predications
  const words = only!.roles.map(
    ({ name, phrase }) => `${name}=${text.slice(sentence.phrases[phrase]!.start, sentence.phrases[phrase]!.end)}`,
  )
  expect(sentence.predications.map(({ verb }) => verb)).toEqual(['lead'])
  expect(words).toEqual(['object=The Kenyan team', 'agent=Grace Wanjiru'])
})

test('a time in front of two joined clauses holds for both', () => {
  const { sentence } = read('At 10:07 a.m. the doors are shut and the session begins.')
  expect(sentence.predications.map(({ verb, roles }) => [verb, roles.some(({ name }) => name === 'at')])).toEqual([
    ['shut', true],
    ['begin', true],
  ])
})
