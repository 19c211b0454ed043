import { bareSeats } from '../patterns/bareSeats.js'
import { figures } from '../patterns/figures.js'
import { isPlainCount, quantityFigures } from '../patterns/quantityFigures.js'
import { defineRelation } from './define.js'

export const thingCount = defineRelation({
  name: 'thing-count',
  describes: 'How many people or things there are or take part: passengers, troops, vehicles, jobs, subpoenas.',
  question: 'How many: {measured}?',
  about: { measured: 'thing' },
  value: 'count',
  answers: 'one',
  generic: true,
  patterns: [
    figures('counted things among their words', quantityFigures('count', isPlainCount)),
    figures('seats of a party', bareSeats),
  ],
  examples: [
    { text: 'The ferry was carrying 238 passengers when it left Bergen.', gives: ['238 passengers'] },
    { text: 'Denmark will send about 300 soldiers to the border.', gives: ['about 300 soldiers'], modality: 'plan' },
    { text: 'Nordvik is to shut 120 of its shops in Norway.', gives: ['120 shops'], modality: 'plan' },
    { text: 'Many seats changed hands. Venstre, a newcomer to the house, has nine.', gives: ['9 seats'] },
    { text: 'Many seats changed hands. The captain, a newcomer to the ferry, has nine toes.', gives: ['9 toes'] },
    { text: 'Dozens of House Democrats boycotted the feast in Bergen.', gives: ['dozens of house democrats'] },
    { text: 'Two of the judges in Bergen voted against the ban.', gives: [] },
    { text: 'Four soldiers were killed near the border.', gives: [] },
    { text: 'Kari Dahl of Bergen held her seat by just under 5,000 ballots.', gives: ['just under 5,000 ballots'] },
    { text: 'Kari Dahl of Bergen has six grandchildren and loves the fjord.', gives: ['6 grandchildren'] },
    { text: 'One passenger waved from the ferry in Bergen.', gives: [] },
    { text: 'A school that had already been linked to 50 cases of the fever was shut.', gives: ['at least 50 cases'] },
  ],
  pairs: [
    {
      a: 'The brewer Nordvik announced 800 job cuts.',
      b: 'The closure of its oldest plant will cost 500 jobs, the brewer Nordvik said.',
      verdict: 'contradiction',
    },
    {
      a: 'The grocer Nordvik operates 120 stores in Norway.',
      b: 'The grocer Nordvik, which has 210 shops in Norway, made a loss.',
      verdict: 'contradiction',
    },
    {
      a: 'The carmaker Nordvik sold 2.1 million cars last year.',
      b: 'The carmaker Nordvik delivered 2.5 million cars and trucks in 2021.',
      verdict: 'contradiction',
    },
    {
      a: 'The carmaker Nordvik sold 2.1 million cars last year.',
      b: 'The carmaker Nordvik sold 520,000 cars in the fourth quarter and 2.1 million in 2021.',
      verdict: 'no comparison',
    },
    {
      a: 'The grocer Nordvik will close 80 stores next year.',
      b: 'The grocer Nordvik is to shut 120 of its shops in 2023.',
      verdict: 'contradiction',
    },
    {
      a: 'Some 70,000 fans watched Norway beat Sweden in Oslo.',
      b: 'Norway beat Sweden in Oslo. Last year 15,000 fans saw them lose.',
      verdict: 'no comparison',
    },
    {
      // a quarter, and nine months; two countries
      a: 'The carmaker Nordvik sold 180,000 cars in the quarter. It will recall 40,000 cars in Norway.',
      b: 'In the first nine months the carmaker Nordvik delivered 540,000 cars. A recall of 25,000 cars in Peru cost it a fortune.',
      verdict: 'no comparison',
    },
    {
      // "last year" belongs to the loss
      a: 'The airline Nordvik lost 23 million last year and will cut 700 jobs, it said on Thursday.',
      b: 'The airline Nordvik is to shed 900 positions after a record loss.',
      verdict: 'contradiction',
    },
    {
      a: 'Nordvik will cut 900 jobs, about 4 percent of its staff, it said on Monday.',
      b: 'The brewer Nordvik plans to lay off 1,100 workers to save money, the firm announced on Monday.',
      verdict: 'contradiction',
    },
    {
      // those of one country are some of all
      a: 'Nordvik will cut 900 jobs, it said on Monday.',
      b: 'Nordvik will lay off 600 workers in Sweden, the firm announced on Monday.',
      verdict: 'no comparison',
    },
    {
      a: 'Nordvik will close 40 of its 210 branches and cut 1,100 jobs.',
      b: 'Nordvik made a loss. About 1,400 people will lose their jobs at Nordvik.',
      verdict: 'contradiction',
    },
    {
      a: 'Employers in Norway added 21,000 jobs in March. Factories added 1,200 jobs.',
      b: 'The economy of Norway created 16,000 jobs last month. Factories added 1,200 positions.',
      verdict: 'contradiction',
    },
    {
      a: 'The airline Fjellfly has ordered 148 aircraft from Nordvik in a deal worth $15 billion.',
      b: 'Nordvik won an order from Fjellfly for 184 jets on Tuesday.',
      verdict: 'contradiction',
    },
    {
      a: 'Nordvik is recalling 1.4 million cars because of faulty airbags.',
      b: 'Nordvik announced a recall of 4.1 million vehicles over faulty airbags.',
      verdict: 'contradiction',
    },
    {
      a: 'Storm Nils forced airlines to cancel 350 flights at Bergen airport on Sunday.',
      b: 'At Bergen airport, 530 flights were cancelled on Sunday as storm Nils swept in.',
      verdict: 'contradiction',
    },
    {
      a: 'Kari Berg scored 17 points as Brann beat Molde on Friday.',
      b: 'Kari Berg had 14 points in the win of Brann over Molde on Friday.',
      verdict: 'contradiction',
    },
    {
      a: 'Kari Berg scored 17 points as Brann beat Molde on Friday.',
      b: 'Liv Moen had 14 points in the win of Brann over Molde on Friday.',
      verdict: 'no comparison',
    },
    {
      a: 'In front of 72,000 fans Brann cruised to a win over Molde on Sunday.',
      b: 'A crowd of 62,000 saw Brann beat Molde on Sunday.',
      verdict: 'contradiction',
    },
    {
      // two bounds far apart are of two things
      a: 'Police in Bergen said at least 30 rounds were fired into the home from a car.',
      b: 'Police in Bergen said somebody in the home fired at least six rounds at the car.',
      verdict: 'no comparison',
    },
    {
      // the one large figure that either paper has of its kind
      a: 'Few read to the end the 280-page report of the widows of Bergen, which lists wrecks by name.',
      b: 'Last week Kari Dahl laid a nearly 300-page report before the council and spoke of a lost winter.',
      verdict: 'refinement',
    },
    {
      a: 'The suit of the fishwives of Bergen against Nordvik covers 1.5 million women and could cost it billions.',
      b: 'Judges in Bergen may throw out a suit against Nordvik on behalf of up to 1.6 million women.',
      verdict: 'refinement',
    },
    {
      a: 'The fishwives of Bergen brought their suit against Nordvik on behalf of as many as 1.5 million women.',
      b: 'Judges in Bergen may throw out a suit against Nordvik on behalf of up to 1.6 million women.',
      verdict: 'refinement',
    },
    {
      // one of them counts two groups
      a: 'The harbour lost 1,200 herring boats in the storm, and 480 boats lay idle, and 350 boats were sold.',
      b: 'Kari Dahl spoke of the more than 1,150 boats that fish off Lima.',
      verdict: 'no comparison',
    },
    {
      a: 'Of the 50 ports in Norway, 21 have laws that protect fishermen.',
      b: 'There are laws that protect fishermen in 22 ports in Norway.',
      verdict: 'no comparison',
    },
    {
      // leads in two polls
      a: 'In Bergen Kari Dahl leads Nils Berg among voters by 15 points.',
      b: 'In Bergen Kari Dahl leads Nils Berg among voters by 10 points.',
      verdict: 'no comparison',
    },
    {
      // a pact has its nations whether or not somebody leaves it
      a: 'Kari Dahl said she would not abandon the 12-nation fish pact.',
      b: 'Mr. Berg spoke of the fish pact with 11 coastal nations.',
      verdict: 'contradiction',
    },
    {
      // doers of one deed, though nothing else is told in like words
      a: 'While dozens of councillors boycotted Friday’s ceremonies, Nils Berg spoke of his plans for the harbour.',
      b: 'In a town that gave just 4 percent of its vote to Mr. Berg, about 60 councillors boycotted the event.',
      verdict: 'refinement',
    },
    {
      a: 'The storm left 30,000 homes without power.',
      b: 'About 45,000 households were without electricity after the storm.',
      verdict: 'contradiction',
    },
    {
      a: 'The gunman held 14 hostages in the bank in Bergen.',
      b: 'Some 20 people were held hostage in the bank in Bergen.',
      verdict: 'contradiction',
    },
    {
      a: 'The festival in Bergen drew 90,000 visitors this year.',
      b: 'Some 60,000 people visited the festival in Bergen this year.',
      verdict: 'contradiction',
    },
    {
      a: 'A crowd of 41,200 watched Brann beat Molde on Sunday.',
      b: 'Brann beat Molde on Sunday in front of 38,700 spectators.',
      verdict: 'contradiction',
    },
    {
      a: 'Nordvik will cut 1,200 jobs in Norway, the company said on Monday.',
      b: 'Nordvik said on Monday that it would lay off 1,500 workers in Norway.',
      verdict: 'contradiction',
    },
    {
      a: 'Iran seized the oil tanker Nordstar with a crew of 23 on Friday.',
      b: 'The tanker Nordstar and its 25 crew members were seized by Iran on Friday.',
      verdict: 'contradiction',
    },
    {
      a: 'The Venstre party entered the house with nine seats.',
      b: 'With the eleven deputies of Rodt and without them, little would change. Venstre has thirteen seats.',
      verdict: 'contradiction',
    },
    {
      a: 'Venstre won nine seats.',
      b: "With Venstre's eleven deputies she would have a majority.",
      verdict: 'contradiction',
    },
    {
      a: 'Venstre won nine seats.',
      b: "With Senterpartiet's eleven deputies she would have a majority.",
      verdict: 'no comparison',
    },
    {
      a: 'The ferry was carrying 238 containers when it left Bergen.',
      b: 'The ferry left Bergen carrying 238 containers.',
      verdict: 'agreement',
    },
    {
      a: 'The ferry was carrying 238 containers when it left Bergen.',
      b: 'The ferry left Bergen carrying 112 containers.',
      verdict: 'contradiction',
    },
    {
      a: 'The ferry was carrying 238 containers when it left Bergen.',
      b: 'The ferry left Bergen carrying 112 cars.',
      verdict: 'no comparison',
    },
    {
      a: 'The ferry was carrying 238 containers when it left Bergen.',
      b: 'An airline in Peru lost 112 passengers to its rival.',
      verdict: 'no comparison',
    },
    {
      // what is asked, planned or hoped of all there are does not make them fewer
      a: 'The chief judge is expected to join the four liberal judges.',
      b: 'A liberal mayor praised the six liberal judges of the court.',
      verdict: 'discrepancy',
    },
    {
      a: 'The chief judge is expected to join the four liberal judges.',
      b: 'A liberal mayor praised the nine judges of the court.',
      verdict: 'no comparison',
    },
    {
      // few words are shared, and these stand next to both figures
      a: 'Cooks and porters had been ill since the spring fair in Bergen and the bitter strike of the ferry crews of the northern islands and of two airlines, when the tall hotel was sealed with about 300 guests.',
      b: 'A drug that few had heard of was given in the sealed hotel to about 200 guests and dozens of staff while the district was emptied by soldiers.',
      verdict: 'discrepancy',
    },
  ],
})
