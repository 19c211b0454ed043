import type { Predication } from '../model/predication.js'
import { circumstance } from '../patterns/circumstance.js'
import { event, time } from '../patterns/fillers.js'
import { withEvent } from '../patterns/heads.js'
import { hourOf } from '../patterns/hourOf.js'
import { predicate } from '../patterns/predicate.js'
import type { View } from '../patterns/view.js'
import { withinArticle } from '../patterns/withinArticle.js'
import { clocksApart, compareTimes } from '../values/time.js'
import { defineRelation } from './define.js'

/** "Proceedings get under way at nine". */
const isUnderWay = (predication: Predication, view: View): boolean =>
  predication.adverbs.includes('underway') || view.role(predication, 'under')?.lemma === 'way'

/** Hours that one article may give one event; of more, it tells of several. */
const mostHours = 2

/** Minutes by which two accounts of one event may differ. */
const farthest = 120

/** Only verbs of beginning: who arrives at 9:51 has not begun. */
export const eventStart = defineRelation({
  name: 'event-start',
  describes: 'At what time of day something began or is to begin.',
  question: 'At what time did {event} begin?',
  about: { event: 'event' },
  value: 'time',
  answers: 'one',
  // on which day is asked elsewhere
  compare: ({ value: a }, { value: b }) => (a.kind === 'time' && b.kind === 'time' ? compareTimes(a, b, false) : undefined),
  // hours apart are two events rather than two accounts of one
  isLoose: ({ value: a }, { value: b }) => a.kind === 'time' && b.kind === 'time' && clocksApart(a, b) > farthest,
  patterns: [
    // the hours of a night's shootings, told one after another
    withinArticle<Set<string>>(
      circumstance({
        name: 'event at a clock time',
        slot: 'time',
        times: ['time'],
        not: ['end', 'conclude', 'finish', 'close', 'adjourn', 'postpone', 'cancel', 'last'],
      }),
      // a part of the day is no hour
      (seen = new Set(), { value }) =>
        value.kind === 'expression' && value.expression.hour === undefined ? seen : seen.add(hourOf(value)),
      (_, hours) => hours.size <= mostHours,
    ),
    predicate({
      name: 'begins at a clock time',
      verbs: ['begin', 'start', 'open', 'kick off', 'commence', 'convene', 'hold', 'schedule', 'get'],
      slots: {
        value: {
          from: ['at', 'time', 'on', 'for', 'around', 'about', 'from', 'shortly after', 'after', 'before'],
          fill: time('time'),
        },
        event: { from: ['agent', 'object'], fill: event() },
      },
      check: (match, view, predication, filled) =>
        predication.verb === 'get' && !isUnderWay(predication, view) ? undefined : withEvent(match, view, filled, ['meeting']),
    }),
  ],
  examples: [
    {
      text: 'A man was stabbed at a bus stop in Bergen at about 7.15pm on Friday and died.',
      gives: ['about 7.15pm'],
    },
    { text: 'The ferry ran aground on a reef near Naxos at 11:15 p.m. on Monday.', gives: ['11:15 p.m.'] },
    { text: 'A hillside came down on the village at 3:40 a.m. on Monday.', gives: ['3:40 a.m.'] },
    { text: 'The train slammed into a lorry near Pune at 6 a.m. on Friday.', gives: ['6 a.m.'] },
    { text: 'The report came down at 3:40 a.m. on Monday.', gives: [] },
    { text: 'At 7:20 p.m., six people were hurt in a shooting in Bergen.', gives: ['7:20 p.m.'] },
    { text: 'Nils Berg was fatally wounded about 4:10 p.m. as he left a shop in Bergen.', gives: ['about 4:10 p.m.'] },
    { text: 'The Bergen shooting occurred on 3 May shortly after 6 p.m. on the quay.', gives: ['shortly after 6 p.m.'] },
    { text: 'Two boys were each shot in the foot in Bergen just before 1:45 a.m.', gives: ['shortly before 1:45 a.m.'] },
    { text: 'Guests heard shots around 5:15 a.m.', gives: ['about 5:15 a.m.'] },
    { text: 'A boy was shot in the leg in Bergen. It happened around 3:30 p.m.', gives: ['about 3:30 p.m.'] },
    { text: 'A boy was fined in Bergen. It happened around 3:30 p.m.', gives: [] },
    { text: 'The Oslo summit will start at 09:00 GMT.', gives: ['09:00 GMT'], modality: 'plan', published: '2022-01-12' },
    { text: 'The Oslo summit began at 10:07 a.m.', gives: ['10:07 a.m. (Europe/Oslo)'], published: '2022-01-12' },
    { text: 'The Oslo summit gets under way at 09:00 GMT.', gives: ['09:00 GMT'], published: '2022-01-12' },
    { text: 'Kari Dahl arrived at the Oslo summit at 9:51 a.m.', gives: [], published: '2022-01-12' },
    { text: 'The Oslo summit ended at 14:00 GMT.', gives: [], published: '2022-01-12' },
  ],
  pairs: [
    {
      // neither a.m. nor p.m.
      a: 'The ferry Anna hit a reef near Bergen at five past six on Tuesday. Nobody was hurt.',
      b: 'Passengers spoke of a bang when the Anna ran aground off Bergen at 6:05 p.m. on Tuesday.',
      verdict: 'agreement',
    },
    {
      a: 'The ferry Anna hit a reef near Bergen at five past six on Tuesday. Nobody was hurt.',
      b: 'Passengers spoke of a bang when the Anna ran aground off Bergen at 7 p.m. on Tuesday.',
      verdict: 'contradiction',
    },
    {
      a: 'The Bergen shooting broke out around 11 p.m.',
      b: 'The shooting in Bergen broke out shortly after 11:15 p.m.',
      verdict: 'discrepancy',
    },
    {
      a: 'The Bergen shooting broke out just before 8:30 p.m.',
      b: 'The shooting in Bergen broke out just after 8:30 p.m.',
      verdict: 'discrepancy',
    },
    {
      a: 'The Bergen shooting broke out around 8:30 p.m.',
      b: 'The shooting in Bergen broke out just after 8:30 p.m.',
      verdict: 'refinement',
    },
    {
      a: 'The Bergen shooting broke out around 6:30 p.m.',
      b: 'Around 7 p.m. on the quay in Bergen a man came back and fired several shots into the crowd.',
      verdict: 'discrepancy',
    },
    {
      a: 'The Bergen shooting broke out around 6:30 p.m.',
      b: 'A crowd was dancing in Bergen at about 6:15 p.m. when two groups began shooting at each other.',
      verdict: 'discrepancy',
    },
    {
      a: 'The Bergen shooting broke out around 6:30 p.m.',
      b: 'The Bergen shooting broke out at 6:30 p.m.',
      verdict: 'refinement',
    },
    { a: 'The Oslo summit will start at 09:00 GMT.', b: 'The Oslo summit begins at 11:00 GMT.', verdict: 'contradiction' },
    { a: 'The Oslo summit will start at 09:00 GMT.', b: 'The Oslo summit began at 9:07 a.m. GMT.', verdict: 'refinement' },
    {
      a: 'The Oslo summit will start at 09:00 GMT.',
      b: 'Guests reached the Oslo summit at 8:45 a.m. GMT.',
      verdict: 'no comparison',
    },
    {
      // the Tuesday to come, and the Tuesday gone
      a: 'The summit will start at 10:00 on Tuesday in Vienna.',
      b: 'The summit started at 10:00 on Tuesday in Vienna.',
      verdict: 'agreement',
      published: ['2024-03-04', '2024-03-06'],
    },
  ],
})
