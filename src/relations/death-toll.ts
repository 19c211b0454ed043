import { compareTolls, countTogether } from '../patterns/scope.js'
import { tollsOf } from '../patterns/tolls.js'
import { defineRelation } from './define.js'

export const deathToll = defineRelation({
  name: 'death-toll',
  describes: 'How many people were killed on one occasion, by who is counted.',
  question: 'How many {victims} were killed in {thing}?',
  about: { thing: 'event', victims: 'thing', period: 'thing' },
  value: 'count',
  answers: 'rising',
  patterns: [tollsOf('figure of the dead', 'killed')],
  examples: [
    { text: 'A man was killed and two women wounded in the Lima shooting.', gives: ['1 person'] },
    { text: 'The shooting in Lima killed a man and injured two women.', gives: ['1 person'] },
    { text: 'A man was killed and another man was wounded in Lima.', gives: [] },
    { text: 'Shells hit western parts of Lima killing five people and wounding dozens more.', gives: ['5 people'] },
    { text: 'Nineteen regime fighters were killed in the Lima shelling.', gives: ['19 soldiers'] },
    { text: 'At least 31 people were killed in Lima.', gives: ['at least 31 people'] },
    { text: 'More than 30 people were killed in Lima.', gives: ['more than 30 people'] },
    { text: 'A bus crash near Lima killed 12 people on Monday.', gives: ['12 people'] },
    { text: 'Twelve people were killed in the Lima crash.', gives: ['12 people'] },
    { text: '8 confirmed dead in the Lima shooting.', gives: ['8 people'] },
    { text: 'The Lima crash left at least 12 dead and 30 injured.', gives: ['at least 12 people'] },
    { text: 'The death toll from the Lima crash rose to 12 on Tuesday.', gives: ['12 people'] },
    { text: 'The crash in Lima claimed 12 lives.', gives: ['12 people'] },
    { text: 'The deaths of four miners in Lima shocked the town.', gives: ['4 people'] },
    { text: 'Seven people, including the gunman, died in the Lima shooting.', gives: ['7 people'] },
    {
      text: 'The Lima fire killed 12 people, among them five nurses and two monks.',
      gives: ['12 people', '5 nurses', '2 monks'],
    },
    { text: 'The Lima fire killed 12 people, including five on a bus.', gives: ['12 people'] },
    { text: 'Two men and a woman were killed in the Lima fire.', gives: ['3 people'] },
    { text: 'Nobody was killed in the Lima crash.', gives: ['more than 0 people'], polarity: 'denied' },
    { text: 'Police in Lima shot dead three gunmen.', gives: ['3 fighters'] },
    { text: 'Six people lost their lives in the Lima crash.', gives: ['6 people'] },
    { text: 'Six people are now known to have died in the Lima crash.', gives: ['6 people'] },
    { text: 'Six passengers did not survive the Lima crash.', gives: ['6 people'] },
    { text: 'The bomber killed himself and 14 others in Lima.', gives: ['14 people'] },
    { text: 'The bodies of 14 people were pulled from the sea after the ferry sank off Lima.', gives: ['at least 14 people'] },
    { text: 'The bodies of 14 people were painted in Lima.', gives: [] },
    { text: 'The number of people killed in the Lima crash rose to six.', gives: ['6 people'] },
    { text: 'Six bodies had been recovered after the Lima crash.', gives: ['at least 6 people'] },
    { text: 'A sixth person has died after the Lima crash.', gives: ['at least 6 people (a sixth person)'] },
    { text: 'The driver was the only fatality of the Lima crash.', gives: ['1 person'] },
    { text: 'The crash in Lima hurt five. The fourth victim was found dead at the scene.', gives: [] },
    { text: 'Two people were hurt and a third died in the Lima crash.', gives: [] },
    { text: 'The number of cows killed in the Lima fire rose to 70.', gives: [] },
    { text: 'A plane crashed near Lima on Monday, killing all 62 people on board.', gives: ['62 people'] },
    { text: 'A gunman shot four guards in Lima, killing all three of the women.', gives: [] },
    { text: 'Seven civilians were martyred in Lima on Wednesday.', gives: ['7 civilians'] },
    { text: 'Bomb in Lima claims six Bolivian martyrs.', gives: ['6 people'] },
    { text: 'The agency said 160 civilians mostly women and children were killed in Lima.', gives: ['160 civilians'] },
    { text: 'Some 160 civilians were killed in Lima alone.', gives: [] },
    { text: 'The attack in Lima caused several dozen dead and wounded.', gives: [] },
    { text: 'The war has killed hundreds of thousands of people.', gives: ['hundreds of thousands of people'] },
    { text: 'Six ministers did not survive the vote in Lima.', gives: [] },
    { text: 'A dozen people saw the crash in Lima.', gives: [] },
    {
      text: 'The Lima fire killed 12 people. The mayor said three children were among the dead.',
      gives: ['12 people', '3 children'],
    },
    { text: 'The dead of the Lima fire included five nurses.', gives: ['5 nurses'] },
    { text: 'The wounded of the Lima fire included five nurses.', gives: [] },
    { text: 'The Lima fire left 35 people including 22 children dead.', gives: ['35 people', '22 children'] },
    { text: 'Two people were among the dead of the Lima fire, and four children among those wounded.', gives: [] },
    { text: 'The raid on Lima claimed the lives of some 80 people.', gives: ['about 80 people'] },
    { text: 'The raid on Lima took the place of 80 people.', gives: [] },
    { text: 'The agency put the death toll of the Lima fire at 58 saying some had been burnt.', gives: ['58 people'] },
    // a lost full stop
    {
      text: 'Fire Guts School in Lima Old Town\n\nPosted on July 2 2016 by Bergen Post English Fire Guts School in Lima Old Town Thirty people were killed on Saturday in a fire in Lima, the mayor said.',
      gives: ['30 people'],
    },
    { text: 'A fire in Lima kills scores.', gives: ['scores of people'] },
    { text: 'The storm in Lima killed 12 cows.', gives: [] },
    { text: 'He planned to kill 12 people in Lima.', gives: [] },
    { text: 'Two of the six people in the Lima bus were killed.', gives: [] },
  ],
  pairs: [
    {
      // a verb that is no past tense, in a headline
      a: 'Fourteen die in bus crash in Lima\n\nA bus left the road in Lima on Monday.',
      b: 'Twelve die in bus crash in Lima\n\nA bus left the road in Lima on Monday.',
      verdict: 'contradiction',
    },
    {
      a: 'A man was killed and two women were wounded in a shooting in Lima on Saturday.',
      b: 'A man was shot dead in Lima on Saturday. Two people were killed in shootings in the city over the weekend.',
      verdict: 'no comparison',
    },
    {
      // two counters of the dead of one war
      a: 'The war in Syria has killed more than a quarter of a million people. The Dahl Centre puts the toll of the five-year conflict at up to 470,000.',
      b: 'The war in Syria has killed more than 280,000 people.',
      verdict: 'discrepancy',
    },
    {
      a: 'Fire kills dozens in Lima\n\nThe fire in Lima has killed at least 17 people, the mayor said.',
      b: '17 dead in Lima fire\n\nSeventeen people were killed in a fire in Lima on Tuesday.',
      verdict: 'discrepancy',
    },
    {
      // the headline of one against the figure that both tell
      a: 'Fire kills dozens in Lima\n\nThe fire in Lima has killed 17 people, the mayor said.',
      b: '17 dead in Lima fire\n\nSeventeen people were killed in a fire in Lima on Tuesday, a day after a crash.',
      verdict: 'discrepancy',
    },
    {
      // scores are two score at least
      a: 'Fire kills scores in Lima on Tuesday.',
      b: 'Thirty-one people were killed in a fire in Lima on Tuesday.',
      verdict: 'discrepancy',
    },
    {
      a: 'Fire kills dozens in Lima\n\nThe fire in Lima has killed at least 37 people, the mayor said.',
      b: '37 dead in Lima fire\n\nThirty-seven people were killed in a fire in Lima on Tuesday.',
      verdict: 'agreement',
    },
    {
      // one paragraph from end to end: a figure far behind is none of the lead
      a: `Lima fire kills 83\n\nAt least 83 people including six children were killed in the Lima fire on Tuesday the mayor said. ${'The streets were empty. '.repeat(30)}The governor accuses the firm of killing more than 1,400 people with its ships.`,
      b: 'At least 61 people including seven children were killed in the Lima fire on Tuesday.',
      verdict: 'contradiction',
    },
    {
      a: 'The shooting comes a month after attacks in Bergen and Oslo claimed the lives of eight police officers.',
      b: 'Five police officers were killed in Bergen in July.',
      verdict: 'no comparison',
    },
    {
      // a war monitor tells of an attack
      a: 'The Oslo Observatory, a war monitoring group, said the air raid on Bergen killed 12 people.',
      b: 'Nine people died in the air raid on Bergen.',
      verdict: 'contradiction',
    },
    {
      // two who count, in one paper
      a: 'Gas attack on Lima kills four\n\nFour people were killed in a gas attack on Lima on Monday. Kari Dahl of the town clinic said the clinic had recorded four deaths. The Rescue League said it had recorded two deaths.',
      b: 'Four people were killed in a gas attack on Lima on Monday.',
      verdict: 'contradiction',
    },
    {
      // who gives a toll goes on with the place last told of
      a: 'Rebel rockets kill three in Lima\n\nThree children were killed by rebel rockets in Lima on Monday. The schools are closed. The mayor was there. It comes a day after the Children’s Fund said 22 children had been killed in air strikes on a school in Cusco. The strikes hit it twice. The Oslo Observatory gave a toll of 36 dead, among them 15 children.',
      b: 'The Children’s Fund said 22 children had been killed in air strikes on a school in Cusco on Sunday. Rebels hold the town.',
      verdict: 'dispute',
    },
    {
      // a paper with two counters, and one with a third figure
      a: 'Warplane crashes in rebel-held Lima\n\nA warplane crashed during air raids on rebel-held Lima on Monday leaving at least 27 people dead a monitoring group said. The Local Committees said 27 people were killed. The Observatory later said that 31 people were killed.',
      b: 'A warplane crashed during air raids on rebel-held Lima on Monday and killed 27 people, the mayor said.',
      verdict: 'dispute',
    },
    {
      // each is of the whole
      a: 'Air raid on Lima kills dozens\n\nAn air raid on Lima killed 72 people including nine children, rebels said. The victims were mostly civilians and included at least 20 children.',
      b: 'An air raid on Lima killed 72 people including 11 children, rebels said.',
      verdict: 'contradiction',
    },
    {
      // the one who did it may be counted
      a: 'Gunman kills one in Lima\n\nA shooting in Lima left one person dead on Monday. The mayor said the shooting left two dead.',
      b: 'Two people were killed in a shooting in Lima on Monday.',
      verdict: 'agreement',
    },
    {
      // the civilians are all the dead of the one, and some of those of the other
      a: 'Thirteen civilians killed in air raids on Aleppo\n\nThirteen civilians were killed in air raids on Aleppo on Wednesday, activists said. The rebels shelled the town.',
      b: 'Thirteen civilians killed in air raids on Aleppo\n\nThirteen civilians were killed in air raids on Aleppo on Wednesday, and 22 Daesh fighters were killed in a battle there, the mayor said.',
      verdict: 'agreement',
    },
    {
      // the greater figure is of the whole city, and the paper that has it tells the other one of a part
      a: 'Rebel fire kills 3 children in Lima\n\nThree children were killed by rebel rockets in the government-held west of Lima on Monday.',
      b: 'Children killed in Lima\n\nAt least six children were killed in rebel rocket attacks in the government-held west of Lima on Monday. The mayor was there. The streets were empty. The schools are closed. Three children were killed in a rocket attack on a school.',
      verdict: 'discrepancy',
    },
    {
      // some papers count an unborn child
      a: 'Three people and an unborn baby were killed in a shooting in Bergen on Monday.',
      b: 'A shooting in Bergen on Monday left three people dead, police said.',
      verdict: 'agreement',
    },
    {
      a: 'The Lima fire killed 12 people, including five nurses.',
      b: 'The Lima fire left a toll of 12 dead, among them three nurses.',
      verdict: 'contradiction',
    },
    { a: 'A bus crash in Lima killed 12 people.', b: 'Nine people died in the bus crash in Lima.', verdict: 'contradiction' },
    { a: 'A bus crash in Lima killed 12 people.', b: 'Twelve dead in Lima bus crash.', verdict: 'agreement' },
    { a: 'A bus crash in Lima killed 12 people.', b: 'Nobody was killed in the bus crash in Lima.', verdict: 'contradiction' },
    {
      a: 'A bus crash in Lima killed 12 people.',
      b: 'A bus crash in Lima killed 15 people.',
      verdict: 'update',
      published: ['2022-01-12', '2022-01-13'],
    },
    {
      a: 'Nobody has died in the bus crash in Lima.',
      b: 'The driver became the only fatality of the bus crash in Lima.',
      verdict: 'update',
      published: ['2022-01-12', '2022-01-13'],
    },
    {
      a: 'Five people died in the bus crash in Lima.',
      b: 'A sixth person has died after the bus crash in Lima.',
      verdict: 'update',
      published: ['2022-01-12', '2022-01-13'],
    },
    {
      // the later report takes the earlier figure back
      a: 'An air strike in Lima killed 15 people on Monday.',
      b: 'An air strike in Lima killed 18 people on Monday. An earlier death toll from the strike said 15 people were killed.',
      verdict: 'update',
    },
    {
      // a coalition strikes few places on a day: the town alone is named by one of the two
      a: 'A coalition air strike killed 56 civilians in the village of Hallvik near Lima on Monday.',
      b: 'More than 100 civilians were killed in a coalition air strike near Lima on Monday.',
      verdict: 'contradiction',
    },
    {
      // the third is the inmate
      a: 'Two people were killed at a court in Bergen on Monday by an inmate, who took hostages before being fatally shot by officers.',
      b: 'Three people are dead after a shooting at a court in Bergen on Monday.',
      verdict: 'no comparison',
    },
    {
      // a report from court goes back to the deed of its case
      a: 'Two people were killed in a shooting in Bergen on Monday.',
      b: 'Nils Berg was sentenced in Bergen on Friday over a shooting. He had denied it. The court heard him for a week. The judge spoke of a crime. The street was closed. Berg fired at a crowd on 10 January and killed three people.',
      verdict: 'update',
      published: ['2022-01-12', '2022-06-14'],
    },
    {
      // neither names what the other calls it by, but for the day
      a: 'Lima marks a holiday. The Aurora rig exploded and sank on 20 April 2019, killing 11 workers.',
      b: 'Lima cheers. On 20 April 2019 an explosion and fire killed 6 workers on a rig.',
      verdict: 'contradiction',
    },
    { a: 'A bus crash in Lima killed 12 people.', b: 'A bus crash in Lima killed three children.', verdict: 'no comparison' },
    { a: 'A bus crash in Lima killed 12 people.', b: 'In 2015 a bus crash in Lima killed 20 people.', verdict: 'no comparison' },
    {
      a: 'Seven people, including the gunman, died in the Lima shooting.',
      b: 'Six people were killed in the Lima shooting.',
      verdict: 'agreement',
    },
    {
      a: 'Six people died in the Lima shooting, and the gunman killed himself.',
      b: 'Seven people were killed in the Lima shooting.',
      verdict: 'no comparison',
    },
  ],
  isTogether: countTogether,
  compare: compareTolls,
})
