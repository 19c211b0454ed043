import { callTimes, compareCallTimes } from '../patterns/callTimes.js'
import { defineRelation } from './define.js'

export const callTime = defineRelation({
  name: 'call-time',
  describes: 'At what time police or rescuers were called to an incident.',
  question: 'At what time were police or rescuers called to {thing}?',
  about: { thing: 'event' },
  value: 'time',
  answers: 'one',
  patterns: [callTimes('time of the call')],
  examples: [
    {
      text: 'Police responded to reports of a shooting in Bergen near Harbour Road around 3:30 a.m.',
      gives: ['about 3:30 a.m.'],
      published: '2022-01-12',
    },
    {
      text: 'The Bergen shooting, which involved four families, was reported about 9:45 p.m.',
      gives: ['about 9:45 p.m.'],
      published: '2022-01-12',
    },
    {
      text: 'The Bergen shooting was called in at 4:30 p.m.',
      gives: ['4:30 p.m.'],
      published: '2022-01-12',
    },
    {
      text: 'A man was shot in Bergen on Monday. Kari Dahl called 911 at 1:05 a.m.',
      gives: ['1:05 a.m.'],
      published: '2022-01-12',
    },
    {
      text: 'Officers responded to a shooting in Bergen at 2:15 a.m. on Monday.',
      gives: ['2:15 a.m.'],
      published: '2022-01-12',
    },
    {
      text: 'Police were called to the Bergen shooting around 9 p.m.',
      gives: ['about 9 p.m.'],
      published: '2022-01-12',
    },
    {
      text: 'Deputies received a call about the Bergen shooting at 9:30 p.m.',
      gives: ['9:30 p.m.'],
      published: '2022-01-12',
    },
    {
      text: 'The call about the Bergen shooting came in at 9:30 p.m.',
      gives: ['9:30 p.m.'],
      published: '2022-01-12',
    },
    { text: 'The Bergen shooting was reported about 1:40 p.m.', gives: ['about 1:40 p.m.'], published: '2022-01-12' },
    {
      text: 'Deputies say they were first called to the Bergen shooting on Monday around 3:35 p.m.',
      gives: ['about 3:35 p.m.'],
      published: '2022-01-12',
    },
    {
      text: 'A man was shot in Bergen. Police responded to a report of shots at the Dahl Inn, located on the quay, at 6:15 a.m.',
      gives: ['6:15 a.m.'],
      published: '2022-01-12',
    },
    {
      text: 'A man was shot in Bergen. Just before 8:45 p.m., police and firefighters responded to the scene.',
      gives: ['shortly before 8:45 p.m.'],
      published: '2022-01-12',
    },
    {
      text: 'A man was shot in Bergen. Police responded to the quay and arrested a suspect at 6:15 a.m.',
      gives: [],
      published: '2022-01-12',
    },
    {
      text: 'A man was shot in Bergen. Police were called to the house, where he died at 6:15 a.m.',
      gives: [],
      published: '2022-01-12',
    },
    { text: 'The Bergen shooting broke out at 9:30 p.m.', gives: [], published: '2022-01-12' },
    { text: 'Officers arrested the Bergen gunman at 9:30 p.m.', gives: [], published: '2022-01-12' },
    { text: 'The mayor responded to questions about the Bergen shooting at 9:30 p.m.', gives: [], published: '2022-01-12' },
  ],
  pairs: [
    {
      a: 'Officers responded to a shooting in Bergen at 2:15 a.m. on Monday.',
      b: 'Police were called to a shooting in Bergen at 3:05 a.m. on Monday.',
      verdict: 'contradiction',
    },
    {
      a: 'Officers responded to a shooting in Bergen at 2:15 a.m. on Monday.',
      b: 'The call about the Bergen shooting came in at 2:10 a.m. on Monday.',
      verdict: 'refinement',
    },
    {
      a: 'Officers responded to a shooting in Bergen around 2:15 a.m. on Monday.',
      b: 'Police were called to a shooting in Bergen around 2 a.m. on Monday.',
      verdict: 'discrepancy',
    },
    {
      a: 'Officers responded to a shooting in Bergen at 2:15 a.m. on Monday.',
      b: 'Police were called to a shooting in Bergen at 9:10 p.m. on Monday.',
      verdict: 'no comparison',
    },
  ],
  compare: compareCallTimes,
})
