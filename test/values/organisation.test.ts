import { expect, test } from 'vitest'
import { compareOrganisations, keyOfOrganisation } from '../../src/values/organisation.js'

const body = (name: string) => ({ kind: 'organisation' as const, name })

test.each([
  ['Acme Corp.', 'Acme', 'equal'],
  ['the Federal Bureau of Investigation', 'FBI', 'equal'],
  ['Mount Olive Medical Centre', 'Mount Olive Medical Center', 'equal'],
  ['Mount Olive Medical Center', 'Mount Olive', 'narrower'],
  ['Mount Olive Hospital', 'Mount Carmel Hospital', 'disjoint'],
  ['Interpol', 'Europol', 'disjoint'],
  ['The Company', 'The Group', 'disjoint'],
  ['The Company', 'Acme', 'disjoint'],
  ['AM', 'Acme Motors', 'disjoint'],
  ['FBI', 'FBI Federal Bureau', 'wider'],
  ['FBI Agents', 'Federal Bureau of Investigation', 'disjoint'],
])('%s / %s: %s', (a, b, wanted) => {
  expect(compareOrganisations(body(a), body(b))).toBe(wanted)
  if (wanted === 'equal' && !a.includes('Bureau')) expect(keyOfOrganisation(body(a))).toBe(keyOfOrganisation(body(b)))
})

test('the key is that of the words that carry the name, in whatever order', () => {
  expect(keyOfOrganisation(body('the NATO-Russia Council'))).toBe(keyOfOrganisation(body('Russia-NATO Council')))
  expect(keyOfOrganisation(body('Mount Olive'))).not.toBe(keyOfOrganisation(body('Mountolive')))
  expect(keyOfOrganisation(body('Acme'))).not.toBe(keyOfOrganisation(body('Zenith')))
})
