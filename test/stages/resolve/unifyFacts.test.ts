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

test('the question is put in the words that say most of what it is about', () => {
  const report = check(
    'He was in Bergen. The smugglers sold the stolen paintings to a dealer on Friday.',
    'BERGEN (NTB) -- The smugglers, who had hidden the stolen paintings in a barn behind the old mill for the better part of a year, sold them to a dealer on Friday.',
  )
  expect(report.findings.filter(({ relation }) => relation === 'fact-day').map(({ question }) => question)).toEqual([
    'On which day: the smugglers sold the stolen paintings to a dealer on …?',
  ])
})
