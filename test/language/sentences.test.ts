import { describe, expect, test } from 'vitest'
import { splitSentences } from '../../src/language/sentences.js'

const split = (text: string): string[] => splitSentences(text, 0, text.length).map(({ start, end }) => text.slice(start, end))

describe('sentences', () => {
  test.each([
    ['Mr. Holm left. He was tired.', ['Mr. Holm left.', 'He was tired.']],
    ['It fell at 9 a.m. on Friday.', ['It fell at 9 a.m. on Friday.']],
    ['It fell at 9 a.m. Police came.', ['It fell at 9 a.m.', 'Police came.']],
    ['It fell at 9 a.m. Monday in Oslo.', ['It fell at 9 a.m. Monday in Oslo.']],
    ['It fell at 9 p.m. EST on deck.', ['It fell at 9 p.m. EST on deck.']],
    ['It fell at 9 p.m. Moscow time on deck.', ['It fell at 9 p.m. Moscow time on deck.']],
    ['It fell at 9 a.m. The crew slept.', ['It fell at 9 a.m.', 'The crew slept.']],
    ['He lives in the U.S. The firm is Danish.', ['He lives in the U.S.', 'The firm is Danish.']],
    ['The U.S. Navy sent a ship.', ['The U.S. Navy sent a ship.']],
    ['J. P. Holm signed. So did Gen. Lund.', ['J. P. Holm signed.', 'So did Gen. Lund.']],
    ['“It is done.” He left.', ['“It is done.”', 'He left.']],
    ['“Is it done?” he asked.', ['“Is it done?” he asked.']],
    ['It cost $3.5 million. See example.com for more.', ['It cost $3.5 million.', 'See example.com for more.']],
    ['He waited … and left.', ['He waited … and left.']],
    ['The No. 1 cause is ice. No. It is snow.', ['The No. 1 cause is ice.', 'No.', 'It is snow.']],
    ['Sen. Mia Holm, D-Calif., spoke. Others left.', ['Sen. Mia Holm, D-Calif., spoke.', 'Others left.']],
    ['It happened on Jan. 12. Police came.', ['It happened on Jan. 12.', 'Police came.']],
    ['He works for Nordbank Inc. of Oslo.', ['He works for Nordbank Inc. of Oslo.']],
    ['It ended.\u00a0Nobody came.', ['It ended.', 'Nobody came.']],
    ['He left.”She stayed.', ['He left.”', 'She stayed.']],
  ])('%s', (text, wanted) => {
    expect(split(text)).toEqual(wanted)
  })

  test('offsets are those of the given stretch', () => {
    const text = 'Skip. One. Two. Skip.'
    expect(splitSentences(text, 6, 15).map(({ start, end }) => text.slice(start, end))).toEqual(['One.', 'Two.'])
  })
})

test.each([
  ['He was born in Helena, Mont. He has since moved.', 2],
  ['Sens. Mia Holm and Nils Lund agreed.', 1],
  ['He met Reps. Mia Holm, D-Tenn., and Nils Lund.', 1],
  ['He fell ill. Mia Holm left.', 2],
  ['They sell tents, boots, etc. The shop opens at nine.', 2],
])('short forms: %s', (text, count) => {
  expect(split(text)).toHaveLength(count)
})
