import { suspects } from '../patterns/suspects.js'
import { compareNamed } from '../patterns/unnamed.js'
import { defineRelation } from './define.js'

export const suspectName = defineRelation({
  name: 'suspect-name',
  describes: 'Who is suspected of an attack, or that nobody names him yet.',
  question: 'Who is suspected in {thing}?',
  about: { thing: 'event' },
  value: 'people',
  answers: 'changing',
  patterns: [suspects('suspect of an attack')],
  examples: [
    {
      text: 'Three people were shot in Bergen. Police identified the man accused of shooting them as Nils Berg, 27.',
      gives: ['Nils Berg'],
    },
    { text: 'A 23-year-old man, identified as Nils Berg, shot and wounded five people in Bergen.', gives: ['Nils Berg'] },
    { text: 'Nils Berg admitted to his involvement in the Bergen shooting.', gives: ['Nils Berg'] },
    { text: 'Police have named 24-year-old Nils Berg as a person of interest in the Bergen shooting.', gives: ['Nils Berg'] },
    {
      text: 'A woman was shot in Bergen. He is described as a black male in his 20s.',
      gives: ['nobody by name (He is described as a black male)'],
    },
    { text: 'Before the Bergen shooting police described him as a kind man.', gives: [] },
    {
      text: 'Police of the Bergen shooting review a video to try and identify the shooter.',
      gives: ['nobody by name (try and identify the shooter)'],
    },
    {
      text: 'A 19-year-old turned himself in over the Bergen shooting. Police declined to release his name.',
      gives: ['nobody by name (declined to release his name)'],
    },
    { text: 'Nils Berg, 30, was booked into the county jail over the Bergen shooting.', gives: ['Nils Berg'] },
    { text: 'Nils Berg, 30, is in custody over the Bergen shooting.', gives: ['Nils Berg'] },
    { text: 'Nils Berg, 30, is wanted for murder in the Bergen shooting.', gives: ['Nils Berg'] },
    { text: 'Nils Berg was taken into custody on a drug charge after the Bergen shooting.', gives: [] },
    { text: 'The suspects in the Bergen shooting are Nils Berg, 30, and Lars Vik, 31.', gives: ['Nils Berg', 'Lars Vik'] },
    { text: 'Two were shot in Bergen. A man identified as Nils Berg was killed.', gives: [] },
    {
      text: 'A man was held over the Bergen shooting. Judge Kari Dahl sent him to trial. She is being held in high esteem.',
      gives: ['nobody by name (man)'],
    },
    { text: 'A man was arrested over the Bergen shooting. Police identified him as Nils Berg, 36.', gives: ['Nils Berg'] },
    {
      text: 'Two men were arrested over the Bergen shooting. They were identified as Nils Berg, 36, and Lars Vik, 30.',
      gives: ['Nils Berg', 'Lars Vik'],
    },
    {
      text: 'A man was arrested over the Bergen shooting. Kin of the woman killed identified her as Kari Dahl.',
      gives: ['nobody by name (man)'],
    },
    {
      text: 'Kari Dahl was shot in Bergen. A man was arrested. He hasn’t been named.',
      gives: ['nobody by name (He hasn’t been named)'],
    },
    { text: 'Nils Berg was charged with murder in the Bergen shooting.', gives: ['Nils Berg'] },
    { text: 'The gunman in the Bergen shooting, Nils Berg, fled.', gives: ['Nils Berg'] },
    { text: 'Suspect Nils Berg was seen after the Bergen shooting.', gives: ['Nils Berg'] },
    {
      text: 'The gunman in the Bergen shooting has not been identified.',
      gives: ['nobody by name (gunman in the Bergen shooting has not been identified)'],
    },
    {
      text: 'Police did not release the name of the suspect in the Bergen shooting.',
      gives: ['nobody by name (not release the name of the suspect)'],
    },
    { text: 'An unidentified gunman shot two men in Bergen.', gives: ['nobody by name (unidentified gunman)'] },
    {
      text: 'The suspect in the Bergen shooting, later identified as 18-year-old Nils Berg, ran away.',
      gives: ['Nils Berg'],
    },
    { text: 'Police identified Nils Berg as the gunman in the Bergen shooting.', gives: ['Nils Berg'] },
    { text: 'Nils Berg was named as a suspect in the Bergen shooting.', gives: ['Nils Berg'] },
    { text: 'Nils Berg pleaded not guilty in the Bergen shooting.', gives: ['Nils Berg'] },
    { text: 'A jury found Nils Berg guilty in the Bergen shooting.', gives: ['Nils Berg'] },
    { text: 'Nils Berg faces murder charges in the Bergen shooting.', gives: ['Nils Berg'] },
    { text: 'Police are looking for Nils Berg in connection with the Bergen shooting.', gives: ['Nils Berg'] },
    {
      text: 'Police shot the suspect in the Bergen shooting. They have not released his name.',
      gives: ['nobody by name (not released his name)'],
    },
    {
      text: 'The suspect, whose name was not released, fled after the Bergen shooting.',
      gives: ['nobody by name (suspect, whose name was not released)'],
    },
    {
      text: 'Before the Bergen shooting an unknown man walked in and began shooting.',
      gives: ['nobody by name (unknown man walked in and began shooting)'],
    },
    { text: 'Police do not know who fired in the Bergen shooting.', gives: ['nobody by name (not know who fired)'] },
    { text: 'After the Bergen shooting an unknown man was shot.', gives: [] },
    { text: 'Two people were hurt in the Bergen shooting when someone opened fire.', gives: ['nobody by name (someone)'] },
    { text: 'After the Bergen shooting the suspect surrendered to police.', gives: ['nobody by name (suspect)'] },
    {
      text: "Police wouldn't say who the shooter in the Bergen shooting was.",
      gives: ["nobody by name (wouldn't say who the shooter)"],
    },
    {
      text: "Lund said he can't say at this point who fired in the Bergen shooting.",
      gives: ["nobody by name (can't say at this point who fired)"],
    },
    {
      text: 'Four people died in the Bergen shooting, among them the shooter identified Friday as Nils Berg.',
      gives: ['Nils Berg'],
    },
    { text: 'A store clerk shot two men in the Bergen shooting.', gives: ['nobody by name (store clerk)'] },
    { text: 'A police officer shot two men in the Bergen shooting.', gives: [] },
    { text: 'Another man opened fire in the Bergen shooting.', gives: [] },
    { text: 'A girl died in Bergen. A woman shot herself.', gives: [] },
    {
      text: 'Two died in the Bergen shooting. They named a nephew, who was hit, a niece shot in the arm and a cousin.',
      gives: [],
    },
    { text: "Police of the Bergen killing identified the shooter's live-in girlfriend as Kari Dahl.", gives: [] },
    { text: "The suspect's stepson, identified as Nils Berg, saw the Bergen shooting.", gives: [] },
    { text: 'Police helped a boy after the Bergen shooting. They have not released his name.', gives: [] },
    { text: 'Nils Berg faces a long wait after the Bergen shooting.', gives: [] },
    { text: 'Two victims of the Bergen shooting have not been identified.', gives: [] },
    { text: 'Nils Berg saw the Bergen shooting.', gives: [] },
    { text: "Kari Dahl's killer was charged with murder in the Bergen shooting.", gives: [] },
    { text: 'Kari Dahl and the three men charged in the Bergen shooting are neighbours.', gives: [] },
    { text: 'Kari Dahl, a school bus driver, saw the Bergen shooting.', gives: [] },
    {
      text: 'According to Dahl, Nils Berg, 30, and Ola Vik, 21, were charged in the Bergen shooting.',
      gives: ['Nils Berg', 'Ola Vik'],
    },
    { text: 'Nils Berg was not charged over the Bergen shooting.', gives: [] },
  ],
  pairs: [
    {
      a: 'A woman was shot in Bergen. He is described as a black male in his 20s.',
      b: 'Nils Berg was arrested over the Bergen shooting.',
      verdict: 'update',
    },
    {
      a: 'A clerk was shot in Bergen on Tuesday. The search is on for the gunman.',
      b: 'A clerk was shot in Bergen on Tuesday. Nils Berg, 30, was charged with attempted murder.',
      published: ['2022-01-12', '2022-01-14'],
      verdict: 'update',
    },
    {
      a: 'Police shot the suspect in the Bergen shooting. They have not released his name.',
      b: 'The suspect in the Bergen shooting was later identified as 18-year-old Nils Berg.',
      verdict: 'update',
      published: ['2022-01-12', '2022-01-14'],
    },
    {
      a: 'The gunman in the Bergen shooting has not been identified.',
      b: 'Nils Berg was charged with murder in the Bergen shooting.',
      verdict: 'update',
      published: ['2022-01-12', '2022-01-14'],
    },
    {
      a: 'The suspect in the Bergen shooting surrendered to police.',
      b: 'Nils Berg was charged with murder in the Bergen shooting.',
      verdict: 'update',
      published: ['2022-01-12', '2022-01-14'],
    },
    {
      a: 'The suspect in the Bergen shooting surrendered to police.',
      b: 'Nils Berg was charged with murder in the Bergen shooting.',
      verdict: 'no comparison',
      published: ['2022-01-12', '2022-01-12'],
    },
    {
      a: 'The suspect in the Bergen shooting surrendered to police. Nils Berg had told them where he hid.',
      b: 'Nils Berg was charged with murder in the Bergen shooting.',
      verdict: 'no comparison',
      published: ['2022-01-12', '2022-01-14'],
    },
    {
      a: 'The gunman in the Bergen shooting, Nils Berg, fled.',
      b: 'Nils Berg was charged with murder in the Bergen shooting.',
      verdict: 'agreement',
    },
    {
      a: 'Kari Dahl was charged with murder in the Bergen shooting.',
      b: 'Nils Berg was charged with murder in the Bergen shooting.',
      verdict: 'no comparison',
    },
  ],
  compare: compareNamed,
})
