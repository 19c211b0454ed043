import { describe, expect, it } from 'vitest'
import type { Claim } from '../../../src/model/claim.js'
import type { Digest } from '../../../src/model/digest.js'
import { findOrigins } from '../../../src/stages/resolve/findOrigins.js'
import { tell } from './tell.js'

const wire =
  'A freight train left the rails near Harford early on Tuesday and spilled oil into a creek. Crews worked through the night to stop the leak before it could reach the lake. Nobody was hurt, but two hundred homes were cleared as a matter of caution.'

/** Path of the article that a claim on these words comes from. */
function originOf(digests: Digest[], article: number, words: string): string {
  const { article: own } = digests[article]!
  const start = own.text.indexOf(words)
  expect(start).toBeGreaterThanOrEqual(0)
  const origin = findOrigins(digests).originOf({ article: own.id, valueSpan: { start, end: start + words.length } } as Claim)
  return digests.find(({ article: one }) => one.id === origin)!.article.path
}

describe('origins', () => {
  it('count a copy once, whoever prints it', () => {
    const told = tell(
      wire,
      `${wire} It is the third such accident this year.`,
      'Oil ran into a creek when tank cars toppled over in Harford county.',
    )
    expect(findOrigins(told).copies.get(told[1]!.article.id)).toBe(told[0]!.article.id)
    expect(originOf(told, 1, 'third')).toBe('0000.txt')
    expect(originOf(told, 2, 'creek')).toBe('0002.txt')
  })

  it('know the reprint of an article that is much like a third', () => {
    const other = wire
      .replace('Nobody was hurt', 'Two men of the crew were hurt')
      .replace('Crews', 'Volunteers')
      .replace('Tuesday', 'a Tuesday')
    const told = tell(wire, other, other)
    const { copies } = findOrigins(told)
    expect(copies.get(told[2]!.article.id)).toBe(copies.get(told[1]!.article.id) ?? told[1]!.article.id)
  })

  it('call the earlier one the original', () => {
    const told = tell({ text: wire, published: '2022-01-13' }, { text: wire, published: '2022-01-12' })
    expect([...findOrigins(told).copies]).toEqual([[told[0]!.article.id, told[1]!.article.id]])
  })

  it('trace a borrowed sentence alone', () => {
    const told = tell(
      wire,
      'Our reporter spoke to the mayor of Harford. Crews worked through the night to stop the leak before it could reach the lake. The mayor praised them.',
    )
    expect(originOf(told, 1, 'through the night')).toBe('0000.txt')
    expect(originOf(told, 1, 'praised')).toBe('0001.txt')
  })

  it('leave words between quotation marks to the speaker', () => {
    const quote = '"We will stay here until the last drop of oil is out of the creek and the lake is safe,"'
    expect(originOf(tell(`${quote} Mayor Ida Holm said.`, `${quote} the mayor told us.`), 1, 'safe')).toBe('0001.txt')
  })

  it('take less for a copy where both credit one agency', () => {
    const own =
      'Residents of the valley had warned the railway for years that the worn track above the old stone bridge would not bear the heavy new trains. ' +
      'The company, which carries fuel from the coast to the plants of the north, called the accident regrettable and promised to pay for hotel rooms until Friday. '
    const borrowed = `${own}${wire.split('. ').slice(0, 2).join('. ')} and the two wells that the people of the whole valley drink from.`
    const copies = (agency: string): number =>
      findOrigins(tell({ text: wire, agencies: ['AP'] }, { text: borrowed, agencies: [agency] })).copies.size
    expect([copies('AP'), copies('Reuters')]).toEqual([1, 0])
  })

  it('do not depend on the order of files', () => {
    const told = tell(wire, `${wire} It is the third such accident this year.`, wire)
    expect([...findOrigins([...told].reverse()).copies].sort()).toEqual([...findOrigins(told).copies].sort())
  })

  it('take two thousand copies in their stride', () => {
    const [one] = tell(`${wire} `.repeat(3))
    const copies = (count: number): Digest[] =>
      Array.from({ length: count }, (_, n) => ({ ...one!, article: { ...one!.article, id: `a${n}`, path: `${n}.txt` } }))
    const time = (count: number): number => {
      const told = copies(count)
      const start = performance.now()
      findOrigins(told)
      return performance.now() - start
    }
    time(50)
    expect(time(2000)).toBeLessThan(60 * Math.max(4, time(200)))
  })
})
