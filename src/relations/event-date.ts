import { circumstance } from '../patterns/circumstance.js'
import { expressionOf } from '../patterns/expressionOf.js'
import { withinArticle } from '../patterns/withinArticle.js'
import { daysApart } from '../values/date.js'
import { defineRelation } from './define.js'

/** Days by which accounts of one event may differ. */
const farthest = 15
/** Wordings of a day that one article may give one event; of more, it tells of several. */
const mostDays = 3
/** Days by which a paper may get the day of one event wrong: more, told in other words, may be another event. */
const slip = 1

export const eventDate = defineRelation({
  name: 'event-date',
  describes: 'On which day something happened or is to happen.',
  question: 'On which day did {event} take place?',
  about: { event: 'event' },
  value: 'date',
  answers: 'one',
  isLoose: (a, b) =>
    [a, b].some(({ polarity }) => polarity === 'denied') ||
    (a.value.kind === 'date' && b.value.kind === 'date' && daysApart(a.value, b.value) > slip),
  patterns: [
    // the shootings of a year, told one after another
    withinArticle<Set<string>>(
      circumstance({
        name: 'day of an event',
        slot: 'time',
        times: ['date'],
        not: ['postpone', 'cancel', 'announce', 'delay', 'plan', 'adjourn'],
      }),
      (days = new Set(), { value }) => days.add(expressionOf(value)),
      (_, days) => days.size <= mostDays,
      ({ about }) => about.event!.event!,
    ),
  ],
  // days far apart are two occasions, not two accounts of one
  compare: (a, b) =>
    a.value.kind === 'date' && b.value.kind === 'date' && daysApart(a.value, b.value) > farthest ? 'unrelated' : undefined,
  examples: [
    {
      text: 'The blast in Lima happened around 8 p.m. on Monday.',
      gives: ['Monday (10 January 2022)'],
      published: '2022-01-12',
    },
    {
      text: 'The talks between Norway and Chile will take place in Oslo on 14 May 2023.',
      gives: ['14 May 2023'],
      modality: 'plan',
    },
    { text: 'The negotiations between Norway and Chile held in Oslo on May 14, 2023 failed.', gives: ['14 May 2023'] },
    { text: 'The Oslo talks were postponed on Monday.', gives: [] },
    { text: 'It was the deadliest strike of the current conflict in Oslo.', gives: [] },
    { text: 'Five people were shot at a Halloween party in Bergen.', gives: [], published: '2022-11-02' },
    { text: 'Five people were shot in Bergen on Halloween.', gives: ['31 October 2022'], published: '2022-11-02' },
    {
      text: 'Two men were shot dead at a car wash in Bergen on Monday night. Per Lund, 22, was also shot and killed that night.',
      gives: ['Monday (10 January 2022)', '10 January 2022'],
      published: '2022-01-12',
    },
    { text: 'Kari Dahl said on Monday the ministry was closed.', gives: [] },
  ],
  pairs: [
    {
      // which may have been after midnight
      a: 'The shooting in Bergen happened last night.',
      b: 'The shooting in Bergen happened early on Wednesday.',
      verdict: 'no comparison',
    },
    {
      // "another" shooting, and what the army "also" did
      a: 'Two people died in a shooting in Bergen on Monday. The shooting shook the town.',
      b: 'The shooting in Bergen shook the town. Another shooting in Bergen happened on Friday.',
      verdict: 'no comparison',
    },
    {
      a: 'According to Nils Berg, Liv Dahl, 5, was shot in the head at a home in Bergen on Wednesday morning.',
      b: 'Liv Dahl, 5, was shot in the head at a home in Bergen early on Thursday morning, Kari Lund said.',
      verdict: 'dispute',
      published: ['2022-01-14', '2022-01-14'],
    },
    {
      // one name, though neither article is about it
      a: 'A new law on guns is before the court. It came after the Bergen school shooting in 2012. A storm shut the harbour.',
      b: 'Kari Dahl spoke of a storm. A shooting in Oslo was on her mind. It was like the Bergen school shooting in 2012.',
      verdict: 'agreement',
    },
    {
      a: 'Police have identified the victim of a homicide as Kari Dahl, 15. She died in Bergen. Police were called to a yard. She was found by them. Her body was sent to Oslo. The police are investigating a murder that happened late on Tuesday.',
      b: 'Kari Dahl was killed in Bergen on Tuesday night.',
      verdict: 'agreement',
    },
    {
      a: 'The talks between Norway and Chile were held in Oslo on 14 May 2023.',
      b: 'The talks between Norway and Chile in Oslo took place on 15 May 2023.',
      verdict: 'contradiction',
    },
    {
      a: 'Liv Dahl, 5, shot herself in the head on Tuesday while her cousin, Ola Lund, slept at a home in Bergen.',
      b: 'Ola Lund, 31, was charged over the shooting at a home in Bergen on 10 January of Liv Dahl, 5, who shot herself in the head.',
      verdict: 'contradiction',
    },
    {
      a: 'Liv Dahl, 5, was shot in the head at a home in Bergen on Wednesday morning.',
      b: 'Per Berg, 31, was shot in the head at a shop in Lima on Tuesday morning.',
      verdict: 'no comparison',
    },
    {
      a: 'The talks between Norway and Chile were held in Oslo on 14 May 2023.',
      b: 'The talks between Norway and Chile in Oslo took place in May 2023.',
      verdict: 'refinement',
    },
    {
      a: 'The talks between Norway and Chile were held in Oslo on 14 May 2023.',
      b: 'The talks between Norway and Peru in Lima took place on 15 May 2023.',
      verdict: 'no comparison',
    },
  ],
})
