import { compareVehicles, vehicles } from '../patterns/vehicles.js'
import { defineRelation } from './define.js'

export const vehicle = defineRelation({
  name: 'vehicle',
  describes: 'The car in which those who are sought for a deed came or went, or that hit somebody.',
  question: 'What car did those responsible for {thing} use?',
  about: { thing: 'event' },
  value: 'text',
  answers: 'one',
  patterns: [vehicles('car of a suspect')],
  examples: [
    { text: 'A man was shot in Bergen. The gunman fled in a silver Volvo SUV.', gives: ['silver Volvo SUV'] },
    {
      text: 'A man was shot in Bergen. Witnesses saw two men leaving in a gray or silver 2011 or 2012 Toyota Corolla.',
      gives: ['gray or silver 2011 or 2012 Toyota Corolla'],
    },
    { text: 'A man was shot in Bergen when a white, four-door car pulled up.', gives: ['white, four-door car'] },
    { text: 'A man was shot in Bergen by someone in a dark-colored SUV, who fired twice.', gives: ['dark-colored SUV'] },
    { text: 'A man was wounded by shots fired from a black sedan in Bergen.', gives: ['black sedan'] },
    {
      text: 'A man was shot in Bergen. Police are looking for a silver car, possibly a Honda.',
      gives: ['silver car, possibly a Honda'],
    },
    {
      text: 'A man was shot in Bergen. The gunman fled in a vehicle, possibly a white van.',
      gives: ['vehicle, possibly a white van'],
    },
    { text: 'A raider shot a clerk in Bergen and made off on a black Yamaha motorbike.', gives: ['black Yamaha motorbike'] },
    { text: 'A cyclist was killed in Bergen when she was hit by a white delivery van.', gives: ['white delivery van'] },
    { text: 'A woman of 80 was killed in a crash in Bergen. She was knocked down by a red Volvo.', gives: ['red Volvo'] },
    {
      text: 'A man was shot in Bergen when two people in a small black sedan opened fire on the Toyota.',
      gives: ['small black sedan'],
    },
    {
      text: 'Two masked men robbed a bank in Bergen on Tuesday. They were last seen in a black Ford Explorer.',
      gives: ['black Ford Explorer'],
    },
    { text: 'A man was shot in Bergen as he sat in a red Ford.', gives: [] },
    { text: 'A man was shot in Bergen. Police left in a black van.', gives: [] },
    { text: 'A man was shot in Bergen. The gunman fled in a car.', gives: [] },
    {
      text: 'A man was shot in Bergen. A gold minivan pulled up, then a silver car pulled up.',
      gives: [],
    },
  ],
  pairs: [
    {
      a: 'A man was shot in Bergen. The gunmen fled in a black Ford. A red Volvo was parked there.',
      b: 'A man was shot in Bergen. The gunmen fled in a red Volvo.',
      verdict: 'no comparison',
    },
    {
      a: 'A man was shot in Bergen. The gunman fled in a silver Ford.',
      b: 'A man was shot in Bergen. The gunman fled in a stolen Lincoln.',
      verdict: 'no comparison',
    },
    {
      a: 'A man was shot in Bergen. The gunman fled in a silver Volvo SUV.',
      b: 'A man was shot in Bergen. The gunman drove off in a black sedan.',
      verdict: 'discrepancy',
    },
    {
      a: 'A man was shot in Bergen. The gunman fled in a silver Hyundai SUV.',
      b: 'A man was shot in Bergen. The gunman fled in a silver Hyundei SUV.',
      verdict: 'discrepancy',
    },
    {
      a: 'A man was shot in Bergen. The gunman fled in a white Ford Explorer.',
      b: 'A man was shot in Bergen. The gunman drove off in a white car.',
      verdict: 'refinement',
    },
    {
      a: 'A man was shot in Bergen. The gunman fled in a silver car.',
      b: 'A man was shot in Bergen. The gunman drove off in a gray car.',
      verdict: 'no comparison',
    },
    {
      a: 'A man was shot in Bergen. The gunman fled in a white car.',
      b: 'A man was shot in Bergen. A white car pulled up and a man opened fire.',
      verdict: 'agreement',
    },
  ],
  compare: compareVehicles,
})
