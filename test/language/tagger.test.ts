import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { readModel, writeModel } from '../../src/language/modelFile.js'
import { tagWords } from '../../src/language/tagger.js'
import { type CoreModel, Lexicon, packModel } from '../../src/language/winkModel.js'

const split = (text: string): string[] => tagWords(text, 0).map(token => token.text)

test('how a text is split does not depend on the texts before it', () => {
  const sentence = "He met Ortnik's brother."
  const before = split(sentence)
  // a name that wink does not know, seen once with its ending and a mark behind it
  split("The house was Ortnik's, not Tamrek's.")
  expect(before).toEqual(['He', 'met', 'Ortnik', "'s", 'brother', '.'])
  expect(split(sentence)).toEqual(before)
})

test('contractions, spellings and words of other letters have their lemmas', () => {
  const lemmas = (text: string): string[] => tagWords(text, 0).map(({ lemma }) => lemma)
  expect(lemmas("They can't favour colours")).toEqual(['they', 'can', 'not', 'favor', 'color'])
  expect(lemmas('We ate naïve café men')).toEqual(['we', 'eat', 'naïve', 'café', 'man'])
})

test('words with letters of all Europe are one word each', () => {
  expect(split('Erdoğan met Łukasz Kılıç, Đoković and Ağca.')).toEqual([
    'Erdogan',
    'met',
    'Lukasz',
    'Kiliç',
    ',',
    'Dokovic',
    'and',
    'Agca',
    '.',
  ])
})

test('the packed model, written and read, finds every word of the list, and no other', () => {
  const path = createRequire(import.meta.url).resolve('wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json')
  const model = JSON.parse(readFileSync(path, 'utf8')) as CoreModel
  const { list } = model.features.lexeme
  // a piece of a larger buffer may start anywhere
  const file = Buffer.concat([Buffer.alloc(1), writeModel(packModel(model))]).subarray(1)
  const lexicon = new Lexicon(readModel(file))
  expect(list.filter((word, number) => lexicon.find(word) !== number || lexicon.wordOf(number) !== word)).toEqual([])
  expect(['ortnik', '', 'Ortnik’s'].map(word => lexicon.find(word))).toEqual([-1, -1, -1])
})
