import { describe, expect, test } from 'vitest'
import { classifyLines } from '../../src/language/lines.js'

const body = (text: string): string[] =>
  classifyLines(text)
    .filter(line => line.class === 'body')
    .map(line => text.slice(line.bodyStart ?? line.start, line.bodyEnd ?? line.end))

const paragraphs = [
  'The harbour council voted on Tuesday to close the old ferry terminal, and the mayor said that work would begin in March.',
  'Fishermen who have moored there for decades told the meeting that they had not been asked, and three of them left the hall.',
  'A spokesman for the port said the closure was needed because the piles under the terminal had rotted beyond repair.',
]

describe('openings', () => {
  const sentence = 'The council voted to close the ferry terminal, the mayor said.'
  test.each([
    'PORT HAVEN, January 12. /NORTHWIRE/. ',
    'PORT HAVEN, January\u00a012. /NORTHWIRE/. ',
    'Port Haven, 12/01/2022. Ines Valcour. ',
    'PORT HAVEN (AP) — ',
    'PORT HAVEN/NEW YORK (Reuters) - ',
    'PORT HAVEN, Sept 16 (Reuters) - ',
    'PORT HAVEN, Sept 16 ',
    'PORT HAVEN — ',
    'PORT HAVEN, N.C. (WXYZ) – ',
    'Port Haven, Ga. - ',
    '(Reuters) - ',
    'Brussels 12.01.2022 Anna van Moor ',
    'PORT HAVEN | Tue Jun 1, 2010 4:24 pm EDT PORT HAVEN (Reuters) - ',
    'PORT HAVEN -LRB- Reuters -RRB- - ',
    'Published July 2 2016 ',
    'Tuesday 21 June 2016 ',
    '05-02-2015 ',
    'Date of publication 3 June 2016 ',
    'Terminal closes at last Port says why Wednesday 30 June 2010 09.55 BST ',
  ])('"%s" is skipped', opening => {
    expect(body(`Council closes old ferry terminal\n\n${opening}${sentence}\n\n${paragraphs[1]}`)[0]).toBe(sentence)
  })

  test('the headline once more, with agency and day, is skipped', () => {
    const headline = 'Council closes old ferry terminal after long debate'
    expect(body(`${headline}\n\n${headline} AFP Monday 6 Jun 2016 ${sentence}`)[0]).toBe(sentence)
    expect(body(`${headline}\n\nAugust 21 2013 ${headline}. Ann Moor Lee Marsh. ${sentence}`)[0]).toBe(sentence)
  })

  test.each([
    'On 12 January the council voted to close the terminal.',
    'Paris – the capital – was quiet on Sunday.',
    'ANN MOOR: We begin with the ferry terminal.',
    'NATO - the alliance - said it would reply.',
    'May 3 was the day on which the terminal closed.',
    'Monday was quiet.',
    '"We will close it," the mayor said.',
  ])('no opening: %s', line => {
    expect(body(`Council closes old ferry terminal\n\n${line}\n\n${paragraphs[1]}\n\n${paragraphs[2]}`)[0]).toBe(line)
  })
})
