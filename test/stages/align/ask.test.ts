import { expect, test } from 'vitest'
import { ask } from '../../../src/stages/align/align.js'

const named = (names: Record<string, string>) =>
  Object.fromEntries(Object.entries(names).map(([field, text]) => [field, { key: text, text }]))

test.each([
  [
    'Did {sender} send {thing} to {member}?',
    { sender: 'Russia', thing: 'The proposals', member: 'United States' },
    'Did Russia send the proposals to the United States?',
  ],
  ['Where did {event} take place?', { event: 'A fire' }, 'Where did a fire take place?'],
  ['Where is {body} based?', { body: 'The Hague tribunal' }, 'Where is The Hague tribunal based?'],
  ['How many were killed in {event}?', {}, 'How many were killed?'],
  ['How many were killed in {event}?', { event: 'the killing' }, 'How many were killed?'],
  ['Who is suspected in {event}?', { event: 'the event' }, 'Who is suspected?'],
  ['Who is suspected in {event}?', { event: 'the killing' }, 'Who is suspected in the killing?'],
  ['{person}: how old?', { person: 'The driver' }, 'The driver: how old?'],
])('%s', (template, names, question) => {
  expect(ask(template, named(names))).toBe(question)
})
