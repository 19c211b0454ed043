import { expect, test } from 'vitest'
import { mirrored } from '../../src/model/comparison.js'
import { areKnownApart, comparePlaces, isKnownTown, keyOfPlace, printPlace } from '../../src/values/place.js'

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
  ['Lund', 'the city of Lund', 'equal'],
  ['Lund', 'downtown Lund', 'equal'],
  ['Lund', 'Lund old town', 'wider'],
  ['Lund Cathedral', 'Malmo', 'unrelated'],
  ['near Lund', 'Malmo', 'unrelated'],
  ['west of Lund', 'Malmo', 'unrelated'],
  ['West Lund', 'Malmo', 'disjoint'],
  ['the village of Lund', 'Malmo', 'disjoint'],
  ['France', 'Malmo', 'unrelated'],
  ['France', 'Norway', 'disjoint'],
  ['the corner of Pike Street and Broadway', 'Pike Street and Harvard Avenue', 'disjoint'],
  ['Pike Street and Broadway', 'Broadway and Pike Street', 'equal'],
  ['School Street', 'Kirk Road', 'disjoint'],
  ['Hospital Road', 'Kirk Hospital', 'unrelated'],
  ['North Elm School', 'North Ash School', 'disjoint'],
  ['Harlow School', 'Harlow Ash College', 'overlapping'],
  ['Kirk Primary School', 'Ash Primary School', 'disjoint'],
]
test.each(cases)('%s / %s: %s', (a, b, wanted) => {
  expect(comparePlaces(place(a), place(b))).toBe(wanted)
  expect(comparePlaces(place(b), place(a))).toBe(mirrored[wanted as 'equal'])
})

test.each([
  ['Elm St', 'Elm Street'],
  ['Elm Ave', 'Elm Avenue'],
  ['Elm Av', 'Elm Avenue'],
  ['Elm Rd.', 'Elm Road'],
  ['Elm Blvd.', 'Elm Boulevard'],
  ['Elm Ln', 'Elm Lane'],
  ['Kirk Hwy', 'Kirk Highway'],
  ['Kirk Sq.', 'Kirk Square'],
  ['S. Elm Street', 'South Elm Street'],
  ['W. Elm Street', 'West Elm Street'],
  ['Ft. Kirk', 'Fort Kirk'],
  ['Mt. Kirk', 'Mount Kirk'],
  ['Kirk Theatre', 'Kirk Theater'],
])('%s is short for %s', (a, b) => expect(comparePlaces(place(a), place(b))).toBe('equal'))

// two spots of one sort are two places; beside a bare name nothing is known
test.each([
  ['Elm Street', 'Ash Highway'],
  ['Elm Hospital', 'Ash Clinic'],
  ['Elm University', 'Ash College'],
  ['Elm Park', 'Ash Gardens'],
  ['Elm Church', 'Ash Mosque'],
  ['Elm Prison', 'Ash Jail'],
  ['the Elm Hotel', 'the Ash Inn'],
  ['Elm Supermarket', 'Ash Cafe'],
  ['Elm House', 'Ash Apartments'],
  ['Elm Airport', 'Ash Airfield'],
  ['Elm Station', 'Ash Terminal'],
  ['the River Elm', 'Lake Ash'],
  ['Elm County', 'Ash Province'],
  ['Elm Tower', 'Ash Stadium'],
])('%s / %s are two of one sort', (a, b) => {
  expect(comparePlaces(place(a), place(b))).toBe('disjoint')
  expect(comparePlaces(place(a), place('Thornby'))).toBe('unrelated')
})

test('what lies within the other is narrower', () => {
  expect(comparePlaces(place('NATO headquarters', 'Brussels'), place('Brussels'))).toBe('narrower')
  expect(comparePlaces(place('Belgium'), place('Brussels', 'Belgium'))).toBe('wider')
  expect(comparePlaces(place('City Hall', 'downtown Lund'), place('Lund'))).toBe('narrower')
  expect(comparePlaces(place('City Hall', 'Lund old town'), place('Lund'))).toBe('narrower')
  expect(comparePlaces(place('Lund'), place('City Hall', 'Lund'))).toBe('wider')
  expect(comparePlaces(place('City Hall', 'Lund'), place('Malmo'))).toBe('unrelated')
})

test('two towns of one name', () => {
  expect(comparePlaces(place('Springfield', 'Illinois'), place('Springfield', 'Missouri'))).toBe('disjoint')
  expect(comparePlaces(place('Springfield', 'Illinois'), place('Springfield'))).toBe('equal')
  expect(comparePlaces(place('Springfield', 'Illinois'), place('Springfield', 'Sangamon County'))).toBe('overlapping')
  expect(comparePlaces(place('Springfield', 'Illinois'), place('Springfield', 'Canada'))).toBe('overlapping')
  expect(comparePlaces(place('Springfield', 'Illinois'), place('Springfield', 'southern Illinois'))).toBe('wider')
})

test('towns are known by the gazetteer or by their ending', () => {
  expect(['Malmo', 'Vienna', 'Kirkville'].map(name => isKnownTown(place(name)))).toEqual([true, true, true])
  expect(['Illinois', 'France', 'Elm Street', 'Harbour Park'].map(name => isKnownTown(place(name)))).toEqual([
    false,
    false,
    false,
    false,
  ])
})

test('two known places are apart where neither lies within the other', () => {
  const apart = (a: string, b: string) => areKnownApart(place(a), place(b))
  expect(apart('Vienna', 'Brussels')).toBe(true)
  expect(apart('Vienna', 'Belgium')).toBe(true)
  expect(apart('Austria', 'Belgium')).toBe(true)
  expect(apart('Brussels', 'Belgium')).toBe(false)
  expect(apart('Belgium', 'Brussels')).toBe(false)
  expect(apart('Vienna', 'Vienna')).toBe(false)
  expect(apart('Vienna', 'Thornby')).toBe(false)
  expect(apart('Thornby', 'Vienna')).toBe(false)
})

test('key and print', () => {
  expect(keyOfPlace(place('E. 56th St.'))).toBe(keyOfPlace(place('East 56th Street')))
  expect(printPlace(place('Springfield', 'Illinois'))).toBe('Springfield, Illinois')
  expect(keyOfPlace(place('Pike Street and Broadway'))).toBe(keyOfPlace(place('Broadway and Pike Street')))
  expect(keyOfPlace(place('Pike Street'))).not.toBe(keyOfPlace(place('Pikest Reet')))
  expect(printPlace(place('Springfield'))).toBe('Springfield')
  expect(printPlace(place('City Hall in Springfield', 'Springfield'))).toBe('City Hall in Springfield')
})
