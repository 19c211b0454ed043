import { describe, expect, test } from 'vitest'
import { findQuotations } from '../../src/language/quotations.js'

const quoted = (text: string): string[] =>
  findQuotations(text, { start: 0, end: text.length }).map(
    ({ inner, fragment }) => `${fragment ? '~' : ''}${text.slice(inner.start, inner.end)}`,
  )

describe('quotations', () => {
  test.each([
    ['“The road is closed for good,” she said.', ['The road is closed for good,']],
    [
      '"The road is closed," she said, "and so is the bridge over it today."',
      ['The road is closed,', '~and so is the bridge over it today.'],
    ],
    ['She called it a “defining moment” for Oslo.', ['~defining moment']],
    ["He said: 'The road is closed for good.'", ['The road is closed for good.']],
    // a mark lost on the way, and paragraphs of one quotation that a copy has joined
    ['The road is closed," she said. "It will stay so for now." Nobody crossed it.', ['It will stay so for now.']],
    [
      '"The road is closed for good. "Nobody may cross it this year," she said.',
      ['The road is closed for good.', 'Nobody may cross it this year,'],
    ],
    ["The town 's mayor met the guild 's men . 'The road is shut for good .'", ['The road is shut for good .']],
    ["The town's mayor and the drivers' union met.", []],
    ["`` The road is closed for good , '' she said .", ['The road is closed for good ,']],
    ['“The road is closed", she said. “It stays so for now.”', ['The road is closed', 'It stays so for now.']],
    ['“The road is closed for good and will not be opened again.', ['The road is closed for good and will not be opened again.']],
  ])('%s', (text, wanted) => {
    expect(quoted(text)).toEqual(wanted)
  })
})
