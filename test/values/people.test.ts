import { describe, expect, test } from 'vitest'
import { mirrored } from '../../src/model/comparison.js'
import { comparePeople, keyOfPeople, printPeople } from '../../src/values/people.js'
import * as names from '../../src/values/personName.js'

const compareNames = (a: string, b: string) => names.compareNames(names.readName(a), names.readName(b))
const isSpeltApart = (a: string, b: string) => names.isSpeltApart(names.readName(a), names.readName(b))
const people = (...names: string[]) => ({ kind: 'people' as const, names })

describe('one name', () => {
  test.each([
    ['Oleg Gruschko', 'Oleg Grushko', 'equal'],
    ['Volodymyr Zelensky', 'Volodymyr Zelenskyy', 'equal'],
    ['Bill Turner', 'William Turner', 'equal'],
    ['J. Turner', 'Jane Turner', 'equal'],
    ['Jane Turner', 'Turner', 'narrower'],
    ['Turner', 'Jane Turner', 'wider'],
    ['Jane M. Turner', 'Jane Turner', 'narrower'],
    ['Ana Lopez Garcia', 'Ana Lopez', 'narrower'],
    ['Ursula von der Leyen', 'von der Leyen', 'narrower'],
    ['Martin King Jr.', 'Martin King', 'equal'],
  ])('%s / %s: %s', (a, b, wanted) => expect(compareNames(a, b)).toBe(wanted))
})

describe('two names', () => {
  test.each([
    ['Jane Turner', 'Paul Turner'],
    ['Jane Turner', 'Jane Miller'],
    ['Martin King Jr.', 'Martin King Sr.'],
    ['Carter', 'Carver'],
    ['Jin', 'Yin'],
    ['Carlos Rey', 'Christopher Rey'],
  ])('%s / %s', (a, b) => expect(compareNames(a, b)).toBe('disjoint'))
})

describe('one name spelt in two ways', () => {
  test.each([
    ['Rolando Fuentes', 'Ronaldo Fuentes'],
    ['Akeilah Stone', 'Akielah Stone'],
    ['Dora Smitt', 'Dora Smith'],
  ])('%s / %s', (a, b) => expect(compareNames(a, b)).toBe('rounding'))

  test('a romanisation is no misspelling', () => {
    expect(isSpeltApart('Oleg Gruschko', 'Oleg Grushko')).toBe(false)
    expect(isSpeltApart('Volodymyr Zelensky', 'Volodymyr Zelenskyy')).toBe(false)
    expect(isSpeltApart('Mohammed Farah', 'Mohamed Farah')).toBe(false)
    expect(isSpeltApart('Nora Bell', 'Bell')).toBe(false)
    expect(isSpeltApart('Nora Amill', 'Nora Amil')).toBe(true)
    expect(isSpeltApart('Akeilah Stone', 'Akielah Stone')).toBe(true)
  })
})

describe('several people', () => {
  test('whoever is named belongs to those meant', () => {
    expect(comparePeople(people('Ann Lee', 'Bo Falk'), people('Bo Falk', 'Ann Lee'))).toBe('equal')
    expect(comparePeople(people('Ann Lee', 'Bo Falk'), people('Lee'))).toBe('narrower')
    expect(comparePeople(people('Ann Lee'), people('Ann Lee', 'Bo Falk'))).toBe('wider')
    expect(comparePeople(people('Ann Lee'), people('Cy Oram'))).toBe('disjoint')
    expect(comparePeople(people('Ann Lee', 'Bo Falk'), people('Bo Falk', 'Cy Oram'))).toBe('overlapping')
  })

  test('who is who over all articles overrules the wording', () => {
    expect(comparePeople(people('Ann Lee'), people('the minister'), () => true)).toBe('equal')
  })

  test('mirrored', () => {
    const all = [
      people('Ann Lee'),
      people('Lee'),
      people('Ann Lee', 'Bo Falk'),
      people('Cy Oram'),
      people('Rolando Fuentes'),
      people('Ronaldo Fuentes'),
    ]
    for (const a of all) for (const b of all) expect(comparePeople(a, b)).toBe(mirrored[comparePeople(b, a)])
  })
})

test('the key is that of the surname, however full the name', () => {
  expect(keyOfPeople(people('Oleg Gruschko', 'Ann Lee'))).toBe(keyOfPeople(people('Lee', 'Grushko')))
  expect(keyOfPeople(people('Ann Lee'))).not.toBe(keyOfPeople(people('Ann Falk')))
})

test('printed as a list', () => expect(printPeople(people('Ann Lee', 'Bo Falk', 'Cy Oram'))).toBe('Ann Lee, Bo Falk and Cy Oram'))
