import { compareRoads, roadStates } from '../patterns/roadStates.js'
import { defineRelation } from './define.js'

export const roadState = defineRelation({
  name: 'road-state',
  describes: 'Whether a road or bridge is cut, open, or about to be cut.',
  question: 'Is {road} open?',
  about: { road: 'thing' },
  value: 'text',
  answers: 'changing',
  patterns: [roadStates('cut, closed or open again')],
  examples: [
    { text: 'The Bergen Road was effectively severed on Thursday.', gives: ['Bergen Road was effectively severed'] },
    { text: 'Police closed Highway 12 after the crash.', gives: ['closed Highway 12'] },
    { text: 'The Bergen Road is closed, a vendor said.', gives: ['Bergen Road is closed'] },
    { text: 'The Bergen Road remains open despite the shelling.', gives: ['Bergen Road remains open'] },
    { text: 'The Harbour Bridge has reopened.', gives: ['Harbour Bridge has reopened'] },
    { text: 'The army is attempting to cut the Bergen Road, a supply route.', gives: ['attempting to cut the Bergen Road'] },
    {
      text: 'The army closed the only supply route into the town. The Bergen road is vital for the hospitals.',
      gives: ['closed the only supply route'],
    },
    { text: 'The army closed the only supply route into the town.', gives: [] },
    { text: 'The army has cut the main route. That road was vital.', gives: [] },
    { text: 'Police may close Highway 12.', gives: [] },
    { text: 'The shop on Bergen Road closed at noon.', gives: [] },
    { text: 'A man opened the door of a shop on Bergen Road.', gives: [] },
  ],
  pairs: [
    {
      a: 'The army is attempting to cut the Bergen Road.',
      b: 'The Bergen Road was severed on Thursday.',
      published: ['2016-07-01', '2016-07-12'],
      verdict: 'update',
    },
    {
      a: 'The army is attempting to cut the Bergen Road.',
      b: 'The Bergen Road was severed on Thursday.',
      verdict: 'update',
    },
    {
      a: 'The army is attempting to cut a road leading into the town. The Bergen Road is vital.',
      b: 'The Bergen Road was severed on Thursday.',
      verdict: 'update',
    },
    { a: 'Police closed Highway 12 after the crash.', b: 'Highway 12 was closed for hours.', verdict: 'agreement' },
    { a: 'Police closed Highway 12 after the crash.', b: 'Highway 12 has reopened.', verdict: 'no comparison' },
    { a: 'The army has severed the Bergen Road.', b: 'The Bergen Road is still open, rebels said.', verdict: 'contradiction' },
    {
      a: 'Police closed Highway 12 after the crash.',
      b: 'Highway 12 has reopened.',
      published: ['2016-07-01', '2016-07-02'],
      verdict: 'update',
    },
    { a: 'Police closed Highway 12 after the crash.', b: 'Highway 14 has reopened.', verdict: 'no comparison' },
  ],
  compare: compareRoads,
})
