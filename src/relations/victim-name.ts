import { compareNamed } from '../patterns/unnamed.js'
import { victimNames } from '../patterns/victimNames.js'
import { defineRelation } from './define.js'

export const victimName = defineRelation({
  name: 'victim-name',
  describes: 'Who was killed or hurt in an attack or disaster, or that nobody names them yet.',
  question: 'Who was hurt or killed in {thing}?',
  about: { thing: 'event' },
  value: 'people',
  answers: 'changing',
  patterns: [victimNames('victim of an attack')],
  examples: [
    { text: 'Nils Berg is charged with killing Kari Dahl in Bergen on Monday.', gives: ['Kari Dahl'] },
    { text: 'Nils Berg was accused of planning to kill Kari Dahl after the Bergen shooting.', gives: [] },
    {
      text: 'Three people were shot in Bergen. The gunman, identified by police as Nils Berg, was killed.',
      gives: [],
    },
    {
      text: 'Two men were shot in Bergen. Sgt. Nils Berg spoke to the guard. “Tell me who shot him,” said Nils Berg.',
      gives: [],
    },
    {
      text: 'Kari Dahl, who outlived a bomb attack in Bergen that killed five, died after a stroke on Monday. She died at home.',
      gives: [],
    },
    {
      text: 'Two men were killed in Bergen. The victims’ identities will be released after their families are told.',
      gives: ['nobody by name (victims’ identities will be released)'],
    },
    {
      text: 'Two men were killed in Bergen. Police did not release the names and ages of those involved.',
      gives: ['nobody by name (not release the names and ages of those involved)'],
    },
    {
      text: 'Two men were killed in Bergen. No ages or names were released.',
      gives: ['nobody by name (No ages or names were released)'],
    },
    {
      text: 'Two men were killed in Bergen. Police aren’t releasing any names.',
      gives: ['nobody by name (aren’t releasing any names)'],
    },
    {
      text: 'Two men were killed in Bergen. Police did not release the names of anyone else involved.',
      gives: [],
    },
    {
      text: 'Three were shot in Bergen. Among the dead were Nils Berg, 36, and Ola Holm, a student.',
      gives: ['Nils Berg', 'Ola Holm'],
    },
    { text: 'Two were shot in Bergen. Officers found Nils Berg with a gunshot wound to the leg.', gives: ['Nils Berg'] },
    { text: 'A shooting in Bergen left Nils Berg, 36, dead.', gives: ['Nils Berg'] },
    { text: 'A shooting in Bergen took the lives of four Danes, Nils Berg said.', gives: [] },
    { text: 'A shooting in Bergen claimed the life of Nils Berg, 36.', gives: ['Nils Berg'] },
    { text: 'Two died in a shooting in Bergen. Kari Dahl, 54, lost her life in a bar.', gives: ['Kari Dahl'] },
    {
      text: 'Two died in a shooting in Bergen. Ola Holm is accused of gunning down Nils Berg outside a bar.',
      gives: ['Nils Berg'],
    },
    {
      text: 'Two died in a shooting in Bergen. The bodies of Nils Berg and Kari Dahl were found in a car.',
      gives: ['Nils Berg', 'Kari Dahl'],
    },
    {
      text: 'Two died in a shooting in Bergen. The names of the dead were being withheld.',
      gives: ['nobody by name (names of the dead were being withheld)'],
    },
    { text: 'Two were shot in Bergen. A man, later identified as Nils Berg, 30, was pronounced dead.', gives: ['Nils Berg'] },
    { text: 'A woman was killed in the Bergen shooting. Relatives said her name was Kari Dahl.', gives: ['Kari Dahl'] },
    {
      text: 'Two died in the Bergen shooting. The coroner has identified the two shot to death. They are Nils Berg, 36, of Voss; and Ola Holm, of Oslo.',
      gives: ['Nils Berg', 'Ola Holm'],
    },
    {
      text: 'Five were hurt in the Bergen shooting. Police identified two of the victims: Kari Dahl, 14, and Siri Berg, 15.',
      gives: ['Kari Dahl', 'Siri Berg'],
    },
    { text: 'A man was shot to death in Bergen. He was identified as Nils Berg, 36, of Voss.', gives: ['Nils Berg'] },
    { text: 'A man was shot to death in Bergen. The county coroner identified the man as Nils Berg.', gives: ['Nils Berg'] },
    {
      text: 'Three men were shot in Bergen. They were identified as Nils Berg, 36, Lars Vik, 30, and Ola Holm, 40.',
      gives: ['Nils Berg', 'Lars Vik', 'Ola Holm'],
    },
    {
      text: 'A man was arrested over the Bergen shooting. Kin of the woman killed identified her as Kari Dahl.',
      gives: ['Kari Dahl'],
    },
    {
      text: 'A man was shot to death in Bergen. The gunman fled. He was identified as Nils Berg.',
      gives: ['nobody by name (man)'],
    },
    {
      text: 'A man died at the scene of the Bergen shooting. He has not been identified yet.',
      gives: ['nobody by name (He has not been identified)'],
    },
    {
      text: 'A woman was shot in Bergen. The victim, 20, died at once. Her identity is pending verification by the coroner.',
      gives: ['nobody by name (Her identity is pending)'],
    },
    {
      text: 'A teen was shot in Bergen. The teen, whose name has not been released, remained in the hospital.',
      gives: ['nobody by name (teen, whose name has not been released)'],
    },
    {
      text: 'Three men were sent to the hospital after the Bergen shooting. Police have not released their names.',
      gives: ['nobody by name (not released their names)'],
    },
    { text: 'Kari Dahl was shot in Bergen. A man was arrested. He has not been named.', gives: ['Kari Dahl'] },
    { text: 'A 5-year-old girl and her aunt were shot in Bergen.', gives: ['nobody by name (5-year-old girl)'] },
    { text: 'Nils Berg was charged in the fatal shooting of 7-year-old Kari Dahl in Bergen.', gives: ['Kari Dahl'] },
    {
      text: 'A gunman killed three people -- Kari Dahl, 30; Siri Berg, 31; and Ola Holm, 44 -- in Bergen.',
      gives: ['Kari Dahl', 'Siri Berg', 'Ola Holm'],
    },
    { text: 'Nils Berg faces trial for the attempted murder of Kari Dahl in Bergen.', gives: [] },
    {
      text: 'Two were killed in the Bergen shooting. Names are being withheld.',
      gives: ['nobody by name (Names are being withheld)'],
    },
    { text: 'A boy was shot in Bergen. The boy’s condition is not known.', gives: ['nobody by name (boy)'] },
    { text: 'Kari Dahl was killed in the Bergen shooting.', gives: ['Kari Dahl'] },
    { text: 'The shooting in Bergen wounded Kari Dahl, 31, and Nils Berg, 40.', gives: ['Kari Dahl', 'Nils Berg'] },
    { text: 'Kari Dahl died after the Bergen shooting.', gives: ['Kari Dahl'] },
    { text: 'Kari Dahl was pronounced dead after the Bergen shooting.', gives: ['Kari Dahl'] },
    { text: 'Police identified the victim of the Bergen shooting as Kari Dahl.', gives: ['Kari Dahl'] },
    { text: 'Police identified Kari Dahl as a second victim of the Bergen shooting.', gives: ['Kari Dahl'] },
    { text: 'Victims Kari Dahl, 31, and Nils Berg, 40, lived near the Bergen shooting.', gives: ['Kari Dahl', 'Nils Berg'] },
    {
      text: 'Police heard of a shooting in Bergen. Found dead inside a home were Kari Dahl, 31, and Nils Berg, 40.',
      gives: ['Kari Dahl', 'Nils Berg'],
    },
    {
      text: 'The victims of the Bergen shooting are Kari Dahl, 31; Nils Berg, 40; and a boy.',
      gives: ['Kari Dahl', 'Nils Berg'],
    },
    {
      text: 'Police identified the dead of the Bergen shooting as Kari Dahl, 31, and Nils Berg, 40.',
      gives: ['Kari Dahl', 'Nils Berg'],
    },
    { text: 'The victim of the Bergen shooting, later identified as 31-year-old Kari Dahl, died.', gives: ['Kari Dahl'] },
    {
      text: 'A boy was shot in the Bergen shooting. Police have not released his name.',
      gives: ['nobody by name (not released his name)'],
    },
    {
      text: 'The victim of the Bergen shooting has not been identified.',
      gives: ['nobody by name (victim of the Bergen shooting has not been identified)'],
    },
    {
      text: 'Police did not release the names of the victims of the Bergen shooting.',
      gives: ['nobody by name (not release the names of the victims)'],
    },
    {
      text: 'The identity of the child killed in the Bergen shooting has not yet been released.',
      gives: ['nobody by name (child killed in the Bergen shooting has not yet been released)'],
    },
    {
      text: 'The names of the slain youths were withheld after the Bergen shooting.',
      gives: ['nobody by name (names of the slain youths were withheld)'],
    },
    {
      text: 'Names of the victims, and of a suspect in the Bergen shooting, have not been released.',
      gives: ['nobody by name (victims, and of a suspect in the Bergen shooting, have not …)'],
    },
    {
      text: 'After the Bergen shooting none of their names were released.',
      gives: ['nobody by name (none of their names were released)'],
    },
    {
      text: 'Kari Dahl, 31, and Nils Berg, 40, were identified as victims of the Bergen shooting.',
      gives: ['Kari Dahl', 'Nils Berg'],
    },
    { text: 'A woman died in the Bergen shooting.', gives: ['nobody by name (woman)'] },
    { text: 'The three dead of the Bergen shooting had families. Another man was wounded.', gives: [] },
    {
      text: 'A fifth victim of the Bergen shooting, a woman, has not yet been positively identified.',
      gives: ['nobody by name (victim of the Bergen shooting, a woman, has not yet been …)'],
    },
    {
      text: 'Police would not identify any of the family members hurt in the Bergen shooting.',
      gives: ['nobody by name (not identify any of the family members)'],
    },
    {
      text: 'Police are working to identify the victims of the Bergen shooting.',
      gives: ['nobody by name (working to identify the victims)'],
    },
    {
      text: 'Police identified those involved in the Bergen shooting as Kari Dahl, 31, and Nils Berg.',
      gives: ['Kari Dahl', 'Nils Berg'],
    },
    { text: 'The gunman in the Bergen shooting has not been identified.', gives: [] },
    {
      text: 'Kari Dahl was killed in Bergen. Police Chief Nils Berg spoke. Officers shot the gunman, killing him.',
      gives: ['Kari Dahl'],
    },
    { text: 'Siri Lund said Nils Berg died in Bergen. Police shot him.', gives: ['Nils Berg', 'Nils Berg'] },
    { text: 'Two died in the Bergen shooting. I found out that my girl was shot.', gives: [] },
    { text: 'Nils Berg heard the Bergen shooting. Police say Kari Dahl shot herself.', gives: ['Kari Dahl'] },
    { text: 'Kari Dahl heard the Bergen shooting.', gives: [] },
    { text: 'Kari Dahl was not hurt in the Bergen shooting.', gives: [] },
    {
      text: 'Two people died in the Bergen shooting. None of the victims were immediately identified.',
      gives: ['nobody by name (None of the victims were immediately identified)'],
    },
  ],
  pairs: [
    {
      a: 'A 17-year-old boy was shot in Bergen. Names are being withheld.',
      b: 'A teen was charged in the death of 17-year-old Ola Holm, who was shot in Bergen.',
      verdict: 'update',
      published: ['2022-01-12', '2022-02-14'],
    },
    {
      a: 'The victim of the Bergen shooting has not been identified.',
      b: 'Kari Dahl was killed in the Bergen shooting.',
      verdict: 'update',
      published: ['2022-01-12', '2022-01-14'],
    },
    {
      a: 'A woman was killed in the Bergen shooting.',
      b: 'Kari Dahl was killed in the Bergen shooting.',
      verdict: 'update',
      published: ['2022-01-12', '2022-01-14'],
    },
    {
      a: 'Kari Dahl was killed in the Bergen shooting.',
      b: 'Police identified the victim of the Bergen shooting as Kari Dahl.',
      verdict: 'agreement',
    },
    {
      a: 'Kari Dahl was shot in the Bergen shooting.',
      b: 'Nils Berg was shot in the Bergen shooting.',
      verdict: 'no comparison',
    },
  ],
  compare: compareNamed,
})
