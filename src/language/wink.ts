import { createRequire } from 'node:module'
import { loadModel } from './loadModel.js'
import { rememberWords } from './rememberWords.js'
import { Lexicon } from './winkModel.js'

const require = createRequire(import.meta.url)

/** A word as wink reads it, with its part of speech and lemma. */
export interface ReadWord {
  text: string
  lower: string
  pos: string
  lemma: string
}

/** What is known of a word before its neighbours are looked at. Parts of speech by number. */
interface Word {
  text: string
  lower: string
  pos: number
  /** Calls for a rule of its own in the automata. */
  hint: number
  /** What the automata may make of it. */
  cluster: ReadonlySet<number>
  lemmaAs: (pos: number) => string
  /** Part of a contraction: the automata do not change it. */
  settled: boolean
}

/** The parts of wink-nlp that are used: its tokeniser, its automata and its rules of lemmas; what lies between them is below. */
interface Doc {
  _addToken: (text: string, category: number) => true
  _addTokenIfInCache: (text: string) => number
  isLexeme: (text: string) => boolean
}
type Tokenise = (doc: Doc, text: string) => void
interface Automaton {
  importJSON: (machine: string) => void
  recognize: (tags: number[], swap: (tag: number, cache: unknown, words: Word[], at: number) => number, words: Word[]) => Match[]
}
type Match = [start: number, end: number, tag: string]
interface Cache {
  lookup: (word: string) => number[]
  intrinsicSize: () => number
  posOf: (number: number) => number
  hasSamePOS: (word: string, pos: string) => boolean
}

/** wink's NOUN, for what has no part of speech. */
const noun = 8
/** Tags of words with a hint lie beyond all others. */
const firstHint = 1_080_000

/**
 * wink-nlp's tagger, put together of its parts: its own loading unpacks all words of the model (0.1 s), and it keeps every unknown word for good,
 * so that how a text is split would depend on the texts before it.
 */
class Wink {
  /** What stands between two blanks. */
  private readonly wordsOf = rememberWords(piece => this.split(piece))
  private readonly tokenise: Tokenise
  private readonly automata: Automaton[]
  private readonly lemmatise: (word: string, pos: string, cache: Cache) => string
  private readonly guessPos: (word: string, category: number, cache: Cache) => number
  private readonly cache: Cache

  constructor(
    private readonly model = loadModel(),
    private readonly lexicon = new Lexicon(model),
  ) {
    const trex = require('wink-nlp/src/compile-trex.js')(model.trex)
    this.tokenise = require('wink-nlp/src/tokenizer.js')(trex, model.tcat.hash, model.preserve)
    this.lemmatise = require('wink-eng-lite-web-model/dist/lemmatize.js')
    this.guessPos = require('wink-eng-lite-web-model/dist/feature.js')(model.packing.config).pos
    this.cache = {
      // to the guess of a part of speech every unknown word is as good as the next
      lookup: word => [this.firstNumber(word) ?? lexicon.size],
      intrinsicSize: () => lexicon.size,
      posOf: number => lexicon.read(number, 'pos'),
      hasSamePOS: (word, pos) => {
        const number = this.numberOf(word)
        if (number === undefined || lexicon.read(number, 'isContraction') || !lexicon.read(number, 'isBaseForm')) return false
        return lexicon.cluster(number).has(model.pos.hash[pos]!)
      },
    }
    const makeAutomaton = require('wink-nlp/src/automaton.js') as (cache: object, ignored: string) => Automaton
    const machines = require('wink-eng-lite-web-model/dist/languages/cur/models/eng-pos-model.json') as string[]
    this.automata = machines.map(machine => {
      const automaton = makeAutomaton({ lookup: () => [0] }, '')
      automaton.importJSON(machine)
      return automaton
    })
  }

  /** Words of one sentence; marks and blanks as in plainMarks. */
  read(text: string): ReadWord[] {
    const words: Word[] = []
    // loops without iterators: every word comes by
    const pieces = text.split(' ')
    for (let at = 0; at < pieces.length; at++) {
      if (pieces[at] === '') continue
      const own = this.wordsOf(pieces[at]!)
      for (let n = 0; n < own.length; n++) words.push(own[n]!)
    }
    const tags = words.map(({ pos }) => pos)
    for (const automaton of this.automata)
      for (const match of automaton.recognize(tags, withHint, words)) {
        const at = match[0]
        const pos = Number(match[2])
        if (pos < 0) tags[at] = -pos
        else if (words[at]!.cluster.has(pos)) tags[at] = pos
      }
    return words.map((word, at) => {
      const pos = word.settled ? word.pos : tags[at]!
      return { text: word.text, lower: word.lower, pos: this.model.pos.list[pos]!, lemma: word.lemmaAs(pos) }
    })
  }

  private numberOf(word: string): number | undefined {
    const number = this.lexicon.find(word)
    return number < 0 ? undefined : number
  }

  private firstNumber(word: string): number | undefined {
    const number = this.numberOf(word)
    return number !== undefined && this.lexicon.read(number, 'isContraction') ? this.lexicon.parts(number)[0]!.word : number
  }

  private split(piece: string): readonly Word[] {
    const words: Word[] = []
    this.tokenise(
      {
        _addToken: (text, category) => {
          const number = this.numberOf(text)
          words.push(number === undefined ? this.unknownWord(text, category) : this.listedWord(number))
          return true
        },
        _addTokenIfInCache: text => {
          const number = this.numberOf(text)
          if (number === undefined) return 0
          words.push(...(this.lexicon.read(number, 'isContraction') ? this.expand(number) : [this.listedWord(number)]))
          return 1
        },
        isLexeme: text => this.numberOf(text) !== undefined,
      },
      piece,
    )
    return words
  }

  private listedWord(number: number): Word {
    const { lexicon } = this
    const spelling = lexicon.spelling(number)
    const normal = lexicon.normal(number)
    const text = lexicon.wordOf(number)
    return {
      text,
      lower: text.toLowerCase(),
      pos: lexicon.read(spelling, 'pos') || noun,
      hint: lexicon.read(number, 'posHint'),
      cluster: lexicon.cluster(normal),
      settled: false,
      lemmaAs: lexicon.read(spelling, 'isSLemma')
        ? always(lexicon.wordOf(lexicon.read(spelling, 'lemma')))
        : this.lemmaOf(lexicon.wordOf(normal)),
    }
  }

  private unknownWord(text: string, category: number): Word {
    const { lexicon } = this
    const lower = text.toLowerCase()
    const listed = lower === text ? undefined : this.numberOf(lower)
    const normal = listed === undefined ? undefined : lexicon.spelling(listed)
    return {
      text,
      lower,
      pos: this.guessPos(text, category, this.cache) || noun,
      hint: 0,
      cluster: normal === undefined ? lexicon.anyCluster : lexicon.cluster(normal),
      settled: false,
      lemmaAs: this.lemmaOf(normal === undefined ? lower : lexicon.wordOf(normal)),
    }
  }

  private expand(number: number): Word[] {
    const { lexicon } = this
    return lexicon.parts(number).map(({ word, normal, lemma, pos }) => {
      const text = lexicon.wordOf(word)
      return {
        text,
        lower: text.toLowerCase(),
        pos,
        hint: lexicon.read(word, 'posHint'),
        cluster: lexicon.cluster(normal),
        settled: true,
        lemmaAs: always(lexicon.wordOf(lemma)),
      }
    })
  }

  private lemmaOf(word: string): (pos: number) => string {
    const found: string[] = []
    return pos => {
      found[pos] ??= this.lemmatise(word, this.model.pos.list[pos]!, this.cache)
      return found[pos]
    }
  }
}

const always =
  (lemma: string): (() => string) =>
  () =>
    lemma

const withHint = (tag: number, _cache: unknown, words: Word[], at: number): number => {
  const { hint } = words[at]!
  return hint ? hint + firstHint : tag
}

let made: Wink | undefined

/** The tagger, made at the first word: printing the catalogue needs none of it. */
export const wink = (): Wink => {
  made ??= new Wink()
  return made
}
