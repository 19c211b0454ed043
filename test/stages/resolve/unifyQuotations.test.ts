import { expect, test } from 'vitest'
import { check, told } from '../../papers.js'

test('a reprint makes no two wordings of what one article quotes twice', () => {
  const paper =
    'Kari Dahl led the search.\n\n"It is horrible to see a thing like that," said Dahl. "It is terrible to see such a thing like that here," she added.'
  const answers = told(check(paper, paper), 'quotation').map(({ camps }) => camps)
  expect(answers).toEqual([
    [['“It is terrible to see such a thing like that here”']],
    [['“It is horrible to see a thing like that”']],
  ])
})
