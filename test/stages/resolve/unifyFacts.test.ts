import { expect, test } from 'vitest'
import { check, told } from '../../papers.js'

test('a month that holds two days makes no one day of them', () => {
  const report = check(
    'Nils Berg was declared brain dead at Haukeland hospital in Bergen on Friday.',
    'Nils Berg was shot in the head outside a bakery in Bergen and declared brain dead in January.',
    'Nils Berg was shot in the head outside a bakery in Bergen on Wednesday.',
  )
  expect(told(report, 'fact-day').map(({ verdict }) => verdict)).not.toContain('discrepancy')
})
