import { describe, expect, it } from 'vitest'
import type { Digest } from '../../../src/model/digest.js'
import { groupStories } from '../../../src/stages/resolve/groupStories.js'
import { tell } from './tell.js'

const fire = [
  'A fire at the Lockwood paper mill in Harford killed three workers on Tuesday. Fire chief Karl Brandt said the blaze began in a storage hall.',
  'Three people died when a blaze tore through a paper mill in Harford. Brandt, the fire chief, said flames spread from a storage hall of the Lockwood mill.',
]
const vote =
  'The senate of Kenya passed a law on fishing rights after a long debate. President Otieno is to sign it next week, her spokesman said.'

const groupsOf = (digests: Digest[]): string[][] =>
  groupStories(digests).map(({ articles }) => articles.map(id => digests.find(({ article }) => article.id === id)!.article.path))

describe('stories', () => {
  it('hold the articles on one event, and no stray', () => {
    expect(groupsOf(tell(...fire, vote))).toEqual([['0000.txt', '0001.txt'], ['0002.txt']])
  })

  it('hold two lines on one event', () => {
    expect(
      groupsOf(tell('Norway shut its embassy in May 2020.', 'The Norwegian embassy was closed in March 2020.')),
    ).toHaveLength(1)
  })

  it('keep apart two events of one kind in different towns', () => {
    expect(
      groupsOf(
        tell(
          'Two men were shot outside a bar in Elmwood on Friday night, police said. Dorian Pike, 23, died at the scene. Detectives have no motive, but neighbours heard a quarrel over money.',
          'A woman was shot in her car in Brackley on Sunday morning, the sheriff said. Lena Moss, 41, is in hospital. A hunter’s stray bullet is to blame, as far as the sheriff knows.',
        ),
      ),
    ).toHaveLength(2)
  })

  it('do not depend on the order of files', () => {
    const told = tell(...fire, vote)
    expect(groupStories([...told].reverse())).toEqual(groupStories(told))
  })

  it('are told apart in an archive', () => {
    const stories = [
      [
        fire[0]!,
        fire[1]!,
        'Harford mourns three mill workers. Lockwood paper mill owners promised help after the blaze, and fire chief Brandt praised his crews.',
      ],
      [
        vote,
        'Kenya’s senate passed the fishing law on Monday. Spokesman Juma Kamau said President Otieno will sign the law on fishing rights.',
      ],
      [
        'The Elmwood Rovers beat Brackley 3-1 in the cup final on Saturday. Striker Lena Moss scored twice before half-time.',
        'Lena Moss struck twice as Elmwood Rovers won the cup final against Brackley. Goalkeeper Ida Holm saved a late penalty.',
      ],
      [
        'Shares of Quenby Motors fell by a fifth after the carmaker cut its forecast. Chief executive Dorian Pike blamed weak sales in Brazil.',
        'Quenby Motors cut its forecast, and its shares lost a fifth. Pike, who has led the carmaker since May, said sales in Brazil were weak.',
      ],
    ]
    const told = tell(
      ...stories.flatMap((texts, story) =>
        Array.from(
          { length: 15 },
          (_, n) =>
            `${texts[n % texts.length]} ${['Nobody else was named.', 'More is expected soon.', 'The matter goes on.'][(n + story) % 3]}`,
        ),
      ),
    )
    const groups = groupStories(told)
    expect(groups.map(({ articles }) => articles.length)).toEqual([15, 15, 15, 15])
  })
})
