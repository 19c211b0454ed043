import { quotations } from '../patterns/quotations.js'
import { defineRelation } from './define.js'

/** Words of one speaker as several articles give them. Stage resolve puts quotations that share their words under one question. */
export const quotation = defineRelation({
  name: 'quotation',
  describes: "A speaker's words between quotation marks, as several sources give them.",
  question: 'What did {speaker} say ({words})?',
  about: { speaker: 'person', words: 'thing' },
  value: 'quotation',
  answers: 'one',
  patterns: [quotations('words between quotation marks')],
  examples: [
    {
      text: '"We will rebuild every house on this street," said Kari Dahl.',
      gives: ['“We will rebuild every house on this street”'],
    },
    {
      text: 'Kari Dahl called the plan "a slap in the face of every fisherman".',
      gives: ['“a slap in the face of every fisherman”'],
    },
    {
      text: '"Nobody lost a home. Our crews came in time," said Kari Dahl.',
      gives: ['“Nobody lost a home.”', '“Our crews came in time”'],
    },
    {
      text: 'Kari Dahl said the “flooded” cellars were “a gift to every rat in town”.',
      gives: ['“flooded … a gift to every rat in town”'],
    },
    {
      text: 'Kari Dahl, 34, lost her house. "Nobody rang us before the water came," the widow said.',
      gives: ['“Nobody rang us before the water came”'],
    },
    {
      // a long sentence is read clause by clause: no two houses end it at the same word
      text: '"We shall look into every single letter that the people of the valley wrote to us in those years, but nobody should think that a letter from me would have kept one of those dams standing," said Kari Dahl.',
      gives: [
        '“We shall look into every single letter that the people of the valley wrote to us in those years”',
        '“nobody should think that a letter from me would have kept one of those dams standing”',
      ],
    },
    { text: 'Kari Dahl said she felt “exhilarated” by the vote.', gives: ['“exhilarated”'] },
    {
      // a short sentence stands with the one before it
      text: '"Those words are well over the line. It is wrong. It is bad," Kari Dahl said on the channel’s “Morning Hour”.',
      gives: ['“Those words are well over the line. It is wrong. It is bad”'],
    },
    { text: 'Kari Dahl lives here. “Stop lying!” Ms. Dahl wrote on Friday.', gives: ['“Stop lying!”'] },
    { text: 'Kari Dahl said the house would be rebuilt.', gives: [] },
    { text: 'Kari Dahl read "War and Peace".', gives: [] },
  ],
  pairs: [
    {
      a: '"We will rebuild every house on this street," said Kari Dahl.',
      b: 'Kari Dahl said: "We will rebuild every house on this street."',
      verdict: 'agreement',
    },
    {
      a: '"We will rebuild every house on this street," said Kari Dahl.',
      b: 'Kari Dahl said: "We shall rebuild each house on this street."',
      verdict: 'discrepancy',
    },
    {
      // of two scraps of one sentence the other paper has one
      a: 'Kari Dahl called the plan “highly unusual, if not unheard of,” and said it “exacerbates” the need for houses.',
      b: '"A bridge with no road to it is highly unusual, if not unheard of," said Kari Dahl.',
      verdict: 'agreement',
    },
    {
      a: 'The whole idea of tolls was “anachronistic,” Kari Dahl said.',
      b: '"That the county should be running ferries is anachronistic," said Kari Dahl.',
      verdict: 'agreement',
    },
    {
      // one house stops where the sentence of the other goes on
      a: '"Under no circumstances will I speak against the mayor or make up stories," said Kari Dahl.',
      b: 'Kari Dahl spoke on Friday. "Under no circumstances will I speak against the mayor or make up stories to save the ferry."',
      verdict: 'agreement',
    },
    {
      a: 'Kari Dahl said: "Under no circumstances will I speak against the mayor or make up stories."',
      b: 'Kari Dahl said: "Under no circumstances will I speak against the mayor or make up stories to save the ferry."',
      verdict: 'discrepancy',
    },
    {
      a: 'Kari Dahl said: "We will bring our boats back. And we will bring our houses back."',
      b: 'Kari Dahl said: "We will bring our boats back and we will bring our houses back."',
      verdict: 'agreement',
    },
    {
      // the verb fits the sentence round it
      a: 'Kari Dahl said she “looks forward to opening every house on this street”.',
      b: '"I look forward to opening every house on this street," said Kari Dahl.',
      verdict: 'agreement',
    },
    {
      a: 'The task was “not easy”, Kari Dahl said.',
      b: '"It is not easy to rebuild a street," said Kari Dahl.',
      verdict: 'agreement',
    },
    {
      a: '"Nobody lost a home. Our crews came in time," said Kari Dahl.',
      b: 'Kari Dahl praised the firemen: "Our crews came in time."',
      verdict: 'agreement',
    },
    {
      a: '"Our crews came in time to save every house," said Kari Dahl.',
      b: '"Our crews came in time to save every house," said Nils Berg.',
      verdict: 'contradiction',
    },
    {
      a: 'Kari Dahl lost her barn in the storm. "Our crews came in time to save every house," she said.',
      b: '"Our crews came in time to save every house," said Nils Berg.',
      verdict: 'contradiction',
    },
    {
      // who of the two
      a: 'Kari Dahl met Ingrid Moen on the beach. "Our crews came in time to save every house," she said.',
      b: '"Our crews came in time to save every house," said Nils Berg.',
      verdict: 'agreement',
    },
    {
      a: 'Nils Berg lost his barn in the storm. "Our crews came in time to save every house," said the 61-year-old farmer.',
      b: '"Our crews came in time to save every house," said sheep farmer Kari Dahl.',
      verdict: 'contradiction',
    },
    {
      a: 'Nils Berg was jailed on Monday. "You took it from people who had nothing left to give," the judge said.',
      b: '"You took it from people who had nothing left to give," said Kari Dahl, the judge.',
      verdict: 'agreement',
    },
    {
      a: 'Nils Berg likened the plan to "a bridge that ends in the middle of the river".',
      b: 'Kari Dahl called the plan "a bridge that ends in the middle of the river".',
      verdict: 'contradiction',
    },
    {
      a: '"We never left," said Kari Dahl. "Our crews came in time to save every house."',
      b: '"Our crews came in time to save every house," said Nils Berg.',
      verdict: 'contradiction',
    },
    {
      a: '"Our crews came in time to save every house," said Kari Meyers.',
      b: '"Our crews came in time to save every house," Mayers said.',
      verdict: 'agreement',
    },
    {
      a: '"Our crews came in time to save every house," said Kari Dahl.',
      b: 'Nils Berg told her that "our crews came in time to save every house," Kari Dahl recalled.',
      verdict: 'no comparison',
    },
    {
      a: 'The house was “a danger to the life and health of all the children who lived there”, the warrant says.',
      b: 'It was “a danger to the life and death of all the children who lived there”, police said.',
      verdict: 'discrepancy',
    },
    {
      a: '"I think a timetable has to be drawn up and sent round so that people know," Kari Dahl said.',
      b: '“The delay is a shame,” said Ms. Dahl, who sits on the harbour board. “I think the timetable has to be drawn up.”',
      verdict: 'discrepancy',
    },
    {
      a: '"I do not want tolls if they are no more than a tax by another name, and I never did," said Kari Dahl.',
      b: '"I told them all that I do not want tolls if it is no more than a tax," said Kari Dahl.',
      verdict: 'discrepancy',
    },
    {
      a: '"And I think they are different from how most harbours do it in winter," Kari Dahl said.',
      b: '"I speak of her plans, of the way she builds, and they are different than most harbours see it in winter," said Kari Dahl.',
      verdict: 'discrepancy',
    },
    {
      a: '"I will take part or not depending only upon what is good for the fishing families of Bergen and not a post," Kari Dahl said.',
      b: '"I told Nils that all I asked myself was whether it was best for the fishing families of Bergen and not any post," said Kari Dahl.',
      verdict: 'discrepancy',
    },
    {
      // and not “…, I will not speak of”
      a: '"This ferry is not all that I will talk about. You know I will not talk about the ferry anymore," said Kari Dahl.',
      b: '"I will not talk about the ferry anymore," said Kari Dahl.',
      verdict: 'agreement',
    },
    {
      a: '"A bridge would bring new costs without an end for the county council and the port authority," said Kari Dahl.',
      b: '"The county council and the port authority have other and better ways to help the ferry, with more buses and lower fares," said Kari Dahl.',
      verdict: 'no comparison',
    },
    {
      a: '"We will take our country back and put our people first in every town," said Kari Dahl.',
      b: '"They will never put our people first in any village," said Kari Dahl.',
      verdict: 'no comparison',
    },
    {
      a: '"Because of the fog, the procedure for the harbour lights was not followed," the port said.',
      b: '"Because of the fog, the procedures for the harbour lights were not followed," said Kari Dahl of the port.',
      verdict: 'discrepancy',
    },
    {
      a: 'Nils Berg called it "a heinous betrayal of trust."',
      b: 'Kari Dahl called it "a heinous betrayal of trust."',
      verdict: 'discrepancy',
    },
    {
      a: 'Mayor Kari Dahl would not say whether Nils Berg still sat on the board, saying only: "Our crews came in time to save every house."',
      b: '"Our crews came in time to save every house," said Kari Dahl.',
      verdict: 'agreement',
    },
    {
      a: 'Vice President Odd Vik kept interrupting Nils Berg. "Our crews came in time to save every house," he told the vice president.',
      b: '"Our crews came in time to save every house," Nils Berg shot back.',
      verdict: 'agreement',
    },
    {
      a: 'Nils Berg said "it would have been a massacre."',
      b: 'Kari Dahl said "it would have been a massacre."',
      verdict: 'no comparison',
    },
    {
      a: '"Our crews came in time to save every house," said Kari Dahl.',
      b: '"Our crews deserve a rest after this night," said Nils Berg.',
      verdict: 'no comparison',
    },
  ],
})
