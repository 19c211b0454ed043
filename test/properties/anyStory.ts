import fc from 'fast-check'
import { makeArticle } from '../../src/index.js'
import type { Article } from '../../src/model/article.js'

/** What one outlet tells of a storm and of the meeting after it. */
interface Told {
  dead: number
  hurt: number
  chair: string
  age: number
  hour: number
  millions: number
  day: number
  wording: number
  order: number
}

export interface Paper {
  path: string
  source: string
  text: string
}

const outlets = ['Gazette', 'Clarion', 'Herald', 'Sentinel', 'Courier']
const pick = <Item>(list: readonly Item[], at: number): Item => list[at % list.length]!

/** None has eight words: two outlets that tell the same have not copied it. */
const sentencesOf = ({ dead, hurt, chair, age, hour, millions, day, wording }: Told): string[] => [
  pick([`${dead} people were killed in Hovik.`, `The storm in Hovik killed ${dead} people.`], wording),
  pick([`${hurt} others were injured.`, `The storm injured ${hurt} people.`], wording >> 1),
  pick([`Chairing the Coast Council was ${chair}.`, `${chair} chaired the Coast Council meeting.`], wording >> 2),
  `${chair}, ${age}, called for patience.`,
  `The Coast Council met on ${day} March. The meeting began at ${hour} a.m.`,
  pick([`The repairs will cost ${millions} million crowns.`, `Repairs of ${millions} million crowns are planned.`], wording >> 3),
]

/** By these a reprint is known. */
const asides = [
  'Old letters from readers keep arriving by bicycle, tied in blue string, and most of them praise the harbour lamps and complain of gulls.',
  'Those who fish there at dawn like to speak of silver nets, quiet tides, smoked herring, and the kind of soup that nobody else can cook.',
  'Along the quay the painters have again set up easels, mixing greens and greys while dogs sleep under benches in the thin northern sun.',
  'It is a place of narrow stairs, wooden doors, brass bells, slow clocks, salted windows, and cats which belong to whole streets at once.',
  'In summer a brass band used to play waltzes beside the pier, with children selling lemonade and old couples dancing until the boats left.',
]

const paperOf = (told: Told, at: number): Paper => {
  const sentences = sentencesOf(told)
  const turned = [...sentences.slice(told.order), ...sentences.slice(0, told.order)]
  return {
    path: `${outlets[at]!.toLowerCase()}.txt`,
    source: outlets[at]!,
    text: `Storm in Hovik\n\nHOVIK, March 6, 2024. ${turned.join(' ')}\n\n${asides[at]}\n`,
  }
}

const told: fc.Arbitrary<Told> = fc.record({
  dead: fc.constantFrom(3, 4, 7, 12),
  hurt: fc.constantFrom(2, 9, 15),
  chair: fc.constantFrom('Petra Vass', 'Ola Nord', 'Ida Marn'),
  age: fc.constantFrom(41, 47, 58),
  hour: fc.constantFrom(8, 9, 11),
  millions: fc.constantFrom(3, 5, 12),
  day: fc.constantFrom(5, 6),
  wording: fc.nat(15),
  order: fc.nat(5),
})

/** Two to five outlets on one storm, of one mind or not. */
export const anyStory: fc.Arbitrary<Paper[]> = fc.array(told, { minLength: 2, maxLength: 5 }).map(all => all.map(paperOf))

/** An article that has nothing to do with any storm in Hovik. */
export const unrelated: Paper = {
  path: 'elsewhere.txt',
  source: 'Ledger',
  text: 'Chess final\n\nLISBON, May 2, 2023. Rui Salgado won the chess final in Lisbon on Tuesday after 61 moves. The prize is 40,000 euros.\n',
}

export const articlesOf = (papers: readonly Paper[]): Article[] => papers.map(paper => makeArticle(paper))
