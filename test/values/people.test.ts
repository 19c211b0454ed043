import { describe, expect, test } from 'vitest'
import { mirrored } from '../../src/model/comparison.js'
import { comparePeople, compareSpelling, keyOfPeople, printPeople } from '../../src/values/people.js'
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
    ['Martin King, Jr., M.D.', 'Martin King', 'equal'],
    ['Martin King Jr., M.D.', 'Martin King MD', 'equal'],
    ['Ann Lee MP', 'Ann Lee QC', 'equal'],
    ['A.J. Turner', 'Anton Josef Turner', 'equal'],
    ['J.R.R. Stone', 'John Ronald Reuel Stone', 'equal'],
    ['A.J.Turner', 'Anton Josef Turner', 'equal'],
    ['Paul H.W. Turner', 'Paul Hugo Turner', 'equal'],
    ['A.J. Turner', 'Anton Turner', 'narrower'],
    ['Turner', 'Turner', 'equal'],
    ['Jane Ann Turner', 'Jane A. Turner', 'equal'],
    ['Jane Ann Turner', 'Jane Beth Turner', 'overlapping'],
    ['Min Su Kim', 'Min-su Kim', 'equal'],
    ['Ji Won Su Kim', 'Ji-wonsu Kim', 'equal'],
    ['Paul Scott Turner', 'Scott Turner', 'narrower'],
    ['Ana Lopez Garcia', 'Ana Lopez', 'narrower'],
    ['Liz Turner', 'Betty Turner', 'equal'],
    ['Ted Turner', 'Theo Turner', 'equal'],
    ['Jose "Pepe" Turner', 'Jose Turner', 'narrower'],
    ['Al Lopez', 'Lopez', 'equal'],
  ])('%s / %s: %s', (a, b, wanted) => {
    expect(compareNames(a, b)).toBe(wanted)
    expect(compareNames(b, a)).toBe(mirrored[wanted as 'equal'])
  })
})

describe('two names', () => {
  test.each([
    ['Jane Turner', 'Paul Turner'],
    ['Jane Turner', 'Jane Miller'],
    ['Martin King Jr.', 'Martin King Sr.'],
    ['Carter', 'Carver'],
    ['Lee Stone II', 'Lee Stone III'],
    ['Lee Stone III', 'Lee Stone IV'],
    ['Carter', 'Jane Carver'],
    ['Dora Carter', 'Dora Cabler'],
    ['Dora Stone', 'Dora Notes'],
    ['Dora Lee', 'Dora Leem'],
    ['Jin', 'Yin'],
    ['Carlos Rey', 'Christopher Rey'],
    ['Jane Carter', 'Paul Carver'],
    ['Jane Carter', 'Janet Carver'],
    ['Jane Carter', 'Carver'],
    ['J. Turner', 'Paul Turner'],
    ['Eddie Turner', 'Theo Turner'],
    ['Ana Lopez Garcia', 'Eva Lopez'],
    ['Ana Lopez Garcia', 'Lopez'],
    ['Ana Lopez', 'Lopez Garcia'],
    ['Jane Turner', 'Jane Tuner Smith'],
    ['Mona Turner', 'Nona Turner'],
    ['Ronaldo Turner', 'Rolnado Turners'],
    ['Dora Lee', 'Dora Lea'],
    ['Dora Smith', 'Dora Smithers'],
  ])('%s / %s', (a, b) => {
    expect(compareNames(a, b)).toBe('disjoint')
    expect(compareNames(b, a)).toBe('disjoint')
  })
})

describe('one name spelt in two ways', () => {
  test.each([
    ['Rolando Fuentes', 'Ronaldo Fuentes'],
    ['Akeilah Stone', 'Akielah Stone'],
    ['Dora Smitt', 'Dora Smith'],
    ['Dora Smit', 'Dora Smith'],
    ['Dora Ann Smithe', 'Dora Smith'],
  ])('%s / %s', (a, b) => {
    expect(compareNames(a, b)).toBe('rounding')
    expect(compareNames(b, a)).toBe('rounding')
  })

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

  test('one of two names of a surname is met once', () => {
    expect(comparePeople(people('Lee', 'Ann Lee'), people('Ann Lee'))).toBe('narrower')
    expect(comparePeople(people('Ann Lee', 'Bo Lee'), people('Bo Lee', 'Cy Lee'))).toBe('overlapping')
  })

  test('a slip in one of several names is none where another is met', () => {
    expect(comparePeople(people('Rolando Fuentes', 'Ann Lee'), people('Ronaldo Fuentes', 'Ann Lee'))).toBe('overlapping')
    expect(comparePeople(people('Rolando Fuentes', 'Ann Lee'), people('Ronaldo Fuentes', 'Bo Falk'))).toBe('rounding')
  })

  test('who is who over all articles overrules the wording', () => {
    expect(comparePeople(people('Ann Lee'), people('the minister'), () => true)).toBe('equal')
    const isSecond = (ours: number, theirs: number) => ours === 0 && theirs === 1
    expect(comparePeople(people('Ann Lee'), people('Bo Falk', 'the minister'), isSecond)).toBe('wider')
    expect(comparePeople(people('Ann Lee', 'Cy Oram'), people('Bo Falk', 'the minister'), isSecond)).toBe('overlapping')
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

test('where the name itself is asked for, one name in two spellings is a slip', () => {
  expect(compareSpelling(people('Nora Amill'), people('Nora Amil'))).toBe('rounding')
  expect(compareSpelling(people('Ann Lee', 'Nora Amill'), people('Ann Lee', 'Nora Amil'))).toBe('rounding')
  expect(compareSpelling(people('Oleg Gruschko'), people('Oleg Grushko'))).toBe('equal')
  expect(compareSpelling(people('Ann Lee', 'Bo Falk'), people('Lee'))).toBe('narrower')
  expect(compareSpelling(people('Ann Lee'), people('Cy Oram'))).toBe('disjoint')
})

test('the key is that of the surname, however full the name', () => {
  expect(keyOfPeople(people('Oleg Gruschko', 'Ann Lee'))).toBe(keyOfPeople(people('Lee', 'Grushko')))
  expect(keyOfPeople(people('Ann Lee'))).not.toBe(keyOfPeople(people('Ann Falk')))
})

test('printed as a list', () => expect(printPeople(people('Ann Lee', 'Bo Falk', 'Cy Oram'))).toBe('Ann Lee, Bo Falk and Cy Oram'))

test('printed alone, as a pair, and nobody', () => {
  expect(printPeople(people('Ann Lee'))).toBe('Ann Lee')
  expect(printPeople(people('Ann Lee', 'Bo Falk'))).toBe('Ann Lee and Bo Falk')
  expect(printPeople(people())).toBe('')
})
