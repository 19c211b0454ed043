import { createRequire } from 'node:module'
import type { Model, WinkMethods } from 'wink-nlp'

const require = createRequire(import.meta.url)

interface Feature<Value = string> {
  list: Value[]
  hash?: Record<string, number>
  intrinsicSize?: number
  index?: number
  maxIndex?: number
}

interface Core {
  lexicon: string
  xpansions: string
  packing: { layout: Record<string, [word: number, mask: number, shift: number, kind: number, extractable: number]> }
  features: Record<string, Feature>
  pos: { hash: Record<string, number> }
}

const wordsOf = (base64: string): Uint32Array => {
  const bytes = Buffer.from(base64, 'base64')
  return new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))
}

/** wink adds the words it does not know to the list, so it gets one of its own. */
const indexed = ({ list }: Feature, maxIndex?: number): Feature => {
  const hash = Object.create(null) as Record<string, number>
  for (let at = 0; at < list.length; at++) hash[list[at]!] = at
  return {
    list: [...list],
    hash,
    intrinsicSize: list.length,
    index: list.length,
    ...(maxIndex === undefined ? {} : { maxIndex }),
  }
}

/** What the model's read-core-model.js and load-core-model.js do, but for writing 3 MB out as JSON and reading them again: that takes as long as all the rest. */
const readCore = (): object => {
  const core = require('wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json') as Core
  const { layout } = core.packing
  const features: Record<string, Feature | Feature<ReadonlySet<number>>> = {
    ...core.features,
    lexeme: indexed(core.features.lexeme!),
  }
  for (const [name, [, mask, shift, kind]] of Object.entries(layout))
    if (kind === 0) features[name] = indexed(core.features[name]!, mask >>> shift)
  const clusters = core.features.posClusters!.list.map(cluster => new Set(cluster.split('_').map(pos => core.pos.hash[pos] ?? 0)))
  features.posClusters = { ...core.features.posClusters, list: clusters }
  const efList = Object.keys(layout).filter(name => layout[name]![4] === 1)
  return {
    ...core,
    features,
    packing: { ...core.packing, efList },
    lexicon: wordsOf(core.lexicon),
    xpansions: wordsOf(core.xpansions),
  }
}

/** An automaton that recognises nothing: names, sentiment and negation are not wink's to find here, and their models take long to load. */
const nothing = { machines: ['[100,0,{"0":{}},{},{},{}]'], transformers: [undefined], setter: undefined }

let made: WinkMethods | undefined

/** wink-nlp with its English model, sentences and parts of speech alone. Loaded at the first word: printing the catalogue needs none of it. */
export function wink(): WinkMethods {
  if (made) return made
  const model = {
    core: readCore,
    sbd: require('wink-eng-lite-web-model/dist/load-sbd-model.js'),
    pos: require('wink-eng-lite-web-model/dist/load-pos-model.js'),
    ner: () => nothing,
    negation: () => nothing,
    sa: () => nothing,
    metaCER: require('wink-eng-lite-web-model/dist/load-cer-meta-model.js'),
    featureFn: require('wink-eng-lite-web-model/dist/feature.js'),
    addons: {
      stem: require('wink-eng-lite-web-model/dist/porter-stemmer.js'),
      lemmatize: require('wink-eng-lite-web-model/dist/lemmatize.js'),
      readabilityStats: undefined,
      wordVectors: undefined,
    },
  }
  made = (require('wink-nlp') as (model: Model, pipe: string[]) => WinkMethods)(model as unknown as Model, ['pos'])
  return made
}
