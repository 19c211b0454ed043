/** What of wink's English model the tagger needs, as the model's JSON has it. */
export interface CoreModel {
  /** `size` numbers for each word, base64 of Uint32; `layout` tells where in them a field is. */
  lexicon: string
  /** Four numbers for each part of a contraction: word, normal, lemma, part of speech. */
  xpansions: string
  packing: { size: number; layout: Record<Field, [number: number, mask: number, shift: number]>; config: object }
  features: { lexeme: { list: string[] }; pos: { list: string[] }; posClusters: { list: string[] } }
  tcat: { hash: Record<string, number> }
  pos: { hash: Record<string, number> }
  trex: object
  preserve: object
}

type Field =
  | 'pos'
  | 'posHint'
  | 'lexemeCID'
  | 'lemma'
  | 'normal'
  | 'isSLemma'
  | 'isBaseForm'
  | 'isContraction'
  | 'isSpellingMapped'

/** The model with its list of 90,000 words as one string and a table of hashes: nothing has to be made of it before the first word is looked up. */
export interface PackedModel extends Omit<CoreModel, 'features' | 'lexicon' | 'xpansions'> {
  pos: CoreModel['pos'] & { list: string[]; clusters: string[] }
  numbers: Uint32Array
  expansions: Uint32Array
  /** ASCII words one behind the other, where each starts (one more for the end), and the open-addressed table of their numbers plus one. */
  words: string
  starts: Uint32Array
  slots: Uint32Array
  /** Words with other letters. */
  wide: [number: number, word: string][]
}

/** Slots of the table: a power of two, so that a third stay empty. */
const slotCount = 1 << 17

/** FNV-1a over the UTF-16 code units (Fowler, Noll, Vo 1991). */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return (hash ^ (hash >>> 15)) & (slotCount - 1)
}

const fromBase64 = (text: string): Uint32Array => {
  const bytes = Buffer.from(text, 'base64')
  return new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))
}

export function packModel({ features, lexicon, xpansions, ...core }: CoreModel): PackedModel {
  const { list } = features.lexeme
  const starts = new Uint32Array(list.length + 1)
  const slots = new Uint32Array(slotCount)
  const wide: [number, string][] = []
  let words = ''
  for (const [number, word] of list.entries()) {
    if (/^[ -~]*$/.test(word)) {
      let slot = hashOf(word)
      while (slots[slot] !== 0) slot = (slot + 1) & (slotCount - 1)
      slots[slot] = number + 1
      words += word
    } else wide.push([number, word])
    starts[number + 1] = words.length
  }
  const pos = { ...core.pos, list: features.pos.list, clusters: features.posClusters.list }
  return { ...core, pos, numbers: fromBase64(lexicon), expansions: fromBase64(xpansions), words, starts, slots, wide }
}

/** The words that wink knows, by number. */
export class Lexicon {
  private readonly wide: ReadonlyMap<string, number>
  private readonly wideWords: ReadonlyMap<number, string>
  private readonly clusters: ReadonlySet<number>[]

  constructor(private readonly model: PackedModel) {
    this.wide = new Map(model.wide.map(([number, word]) => [word, number]))
    this.wideWords = new Map(model.wide)
    this.clusters = model.pos.clusters.map(cluster => new Set(cluster.split('_').map(pos => model.pos.hash[pos] ?? 0)))
  }

  get size(): number {
    return this.model.starts.length - 1
  }

  /** Number of a word; -1 where it is not known. */
  find(word: string): number {
    const wide = this.wide.get(word)
    if (wide !== undefined) return wide
    const { words, starts, slots } = this.model
    for (let slot = hashOf(word); slots[slot] !== 0; slot = (slot + 1) & (slotCount - 1)) {
      const number = slots[slot]! - 1
      const start = starts[number]!
      if (starts[number + 1]! - start === word.length && words.startsWith(word, start)) return number
    }
    return -1
  }

  wordOf(number: number): string {
    const { words, starts } = this.model
    return this.wideWords.get(number) ?? words.slice(starts[number], starts[number + 1])
  }

  read(number: number, field: Field): number {
    const { packing, numbers } = this.model
    const { size, layout } = packing
    const place = layout[field]
    return (numbers[number * size + place[0]]! & place[1]) >>> place[2]
  }

  /** British and other spellings lead to the one that is listed in full. */
  private mapped(number: number): number | undefined {
    return this.read(number, 'isSpellingMapped') ? this.read(number, 'lemma') : undefined
  }

  spelling(number: number): number {
    return this.mapped(number) ?? number
  }

  /** The word in small letters. */
  normal(number: number): number {
    return this.mapped(number) ?? number + this.read(number, 'normal')
  }

  /** "can't" is "ca" and "n't". */
  parts(number: number): { word: number; normal: number; lemma: number; pos: number }[] {
    const packed = this.read(number, 'lemma')
    const first = packed & 0x3fff
    const length = (packed >>> 14) & 0x1f
    return Array.from({ length: length / 4 }, (_, n) => {
      const [word, normal, lemma, pos] = [...this.model.expansions.subarray(first + 4 * n, first + 4 * n + 4)]
      return { word: word!, normal: normal!, lemma: lemma!, pos: pos! }
    })
  }

  /** Parts of speech that the word may have. */
  cluster(number: number): ReadonlySet<number> {
    return this.clusters[this.read(number, 'lexemeCID')]!
  }

  /** What wink gives a word it does not know. */
  get anyCluster(): ReadonlySet<number> {
    return this.clusters[0]!
  }
}
