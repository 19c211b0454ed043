import { expect, test } from 'vitest'
import { mirrored } from '../../src/model/comparison.js'
import { comparePlaces, keyOfPlace, printPlace } from '../../src/values/place.js'

const place = (name: string, within?: string) => ({ kind: 'place' as const, name, ...(within ? { within } : {}) })
const cases: [string, string, string][] = [
  ['Brussels', 'Brussels', 'equal'],
  ['the 700 block of N. Elm Avenue', 'North Elm Avenue', 'narrower'],
  ['E. 56th St.', 'East 56th Street', 'equal'],
  ['Lund City Centre', 'Lund City Center', 'equal'],
  ['NATO headquarters in Brussels', 'Brussels', 'narrower'],
  ['East 56th Street', 'East 57th Street', 'disjoint'],
  ['Geneva', 'Vienna', 'disjoint'],
  ['Mount Olive Hospital', 'Stonegate Hospital', 'disjoint'],
  ['Forest High School', 'Northgate High School', 'disjoint'],
  ['Harlow Memorial Park', 'Harlow Memorial Playground', 'overlapping'],
  ['NATO headquarters', 'Brussels', 'unrelated'],
  ['Belgium', 'Brussels', 'wider'],
  ['north of Lund', 'south of Malmo', 'unrelated'],
  ['Riverside Park', 'Elm Street', 'unrelated'],
]
test.each(cases)('%s / %s: %s', (a, b, wanted) => {
  expect(comparePlaces(place(a), place(b))).toBe(wanted)
  expect(comparePlaces(place(b), place(a))).toBe(mirrored[wanted as 'equal'])
})

test('what lies within the other is narrower', () => {
  expect(comparePlaces(place('NATO headquarters', 'Brussels'), place('Brussels'))).toBe('narrower')
  expect(comparePlaces(place('Belgium'), place('Brussels', 'Belgium'))).toBe('wider')
})

test('two towns of one name', () => {
  expect(comparePlaces(place('Springfield', 'Illinois'), place('Springfield', 'Missouri'))).toBe('disjoint')
  expect(comparePlaces(place('Springfield', 'Illinois'), place('Springfield'))).toBe('equal')
})

test('key and print', () => {
  expect(keyOfPlace(place('E. 56th St.'))).toBe(keyOfPlace(place('East 56th Street')))
  expect(printPlace(place('Springfield', 'Illinois'))).toBe('Springfield, Illinois')
  expect(printPlace(place('City Hall in Springfield', 'Springfield'))).toBe('City Hall in Springfield')
})
