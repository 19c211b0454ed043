import { countryOf, demonymCountry } from '../language/countries.js'
import { wordSet } from '../language/wordSet.js'
import type { Subject } from '../model/claim.js'
import type { Phrase } from '../model/phrase.js'
import type { Span } from '../model/span.js'
import type { View } from './view.js'

/** Nouns that news uses for one another: a draft treaty is a proposal is a demand; an embassy is a mission. */
const classes: Record<string, string> = {
  proposal:
    'proposal draft demand agreement guarantee treaty offer request document treaties text letter plan list blueprint initiative memorandum petition ultimatum resolution package assurance paper papers texts',
  report: 'report study survey findings review audit statement communique communiqué declaration transcript',
  mission: 'mission embassy consulate office representation bureau outpost delegation',
  plant: 'plant factory mill refinery mine works',
  school: 'school college university academy campus',
  road: 'road bridge tunnel highway street line station airport port crossing border',
  shop: 'shop store branch restaurant hotel bar club museum theatre theater stadium hospital clinic prison jail camp park library',
  company: 'company firm business newspaper bank airline',
}
const classOf = new Map<string, string>()
for (const [name, nouns] of Object.entries(classes)) for (const noun of nouns.split(' ')) classOf.set(noun, name)

export interface Thing {
  subject: Subject
  class: string
  span: Span
}

const idle = wordSet('the a an of on in for to and or its his her their this that new other own some such')

/** A thing of one of the classes; its key is the class with the content words that tell it apart: "proposal: security guarantee". */
export function thingOf(phrase: Phrase, view: View, wanted: readonly string[]): Thing | undefined {
  if (phrase.kind === 'pronoun') {
    const before = antecedent(phrase, view)
    return before ? thingOf(before.phrase, before.view, wanted) : undefined
  }
  if (phrase.kind === 'number') return undefined
  const found = classOf.get(phrase.lemma)
  if (!found || !wanted.includes(found)) return undefined
  const words = new Set<string>()
  const collect = (at: Phrase, depth: number): void => {
    for (let t = at.first; t <= at.last; t++) {
      const token = view.sentence.tokens[t]!
      const lemma = token.lemma.toLowerCase()
      if (token.pos !== 'NOUN' && token.pos !== 'ADJ' && token.pos !== 'PROPN' && token.pos !== 'VERB') continue
      if (idle.has(lemma)) continue
      words.add(demonymCountry(lemma)?.key ?? countryOf(lemma)?.key ?? lemma)
    }
    if (depth > 3) return
    for (const { preposition, phrase: n } of at.complements)
      if (
        preposition === 'on' ||
        preposition === 'of' ||
        preposition === 'for' ||
        preposition === 'about' ||
        preposition === 'from'
      )
        collect(view.phrase(n), depth + 1)
    for (const n of at.members) collect(view.phrase(n), depth + 1)
  }
  collect(phrase, 0)
  if (phrase.possessor !== undefined) collect(view.phrase(phrase.possessor), 3)
  const span = view.whole(phrase)
  return {
    subject: { text: view.text(span).replace(/\s+/g, ' '), key: `${found}: ${[...words].sort().join(' ')}` },
    class: found,
    span,
  }
}

/** "A statement", "letters": of its kind there are many, and nothing tells which. A story's drafts and demands are one matter. */
export const isBareThing = ({ subject }: Thing): boolean =>
  subject
    .key!.replace(/^\w+: /, '')
    .split(' ')
    .every(word => classOf.get(word) === 'report' || passing.has(word))

const passing = new Set(['letter', 'list', 'paper', 'papers', 'text', 'texts', 'photograph'])

/** "Moscow's demands are addressed to X. Moscow has not sent them to Y": the subject of the sentence before that fits in number. */
function antecedent(phrase: Phrase, view: View): { phrase: Phrase; view: View } | undefined {
  const word = view.sentence.tokens[phrase.head]!.lower
  const plural = word === 'them' || word === 'they' || word === 'these' || word === 'those'
  if (!plural && word !== 'it' && word !== 'this') return undefined
  const previous = view.digest.sentences[view.sentence.index - 1]
  if (!previous || previous.paragraph !== view.sentence.paragraph) return undefined
  const older = view.on(previous)
  for (const { roles, voice } of previous.predications) {
    const subject = roles.find(({ name }) => name === (voice === 'passive' ? 'object' : 'agent'))
    const found = subject && previous.phrases[subject.phrase]
    if (found && found.kind === 'noun' && found.plural === plural) return { phrase: found, view: older }
  }
  return undefined
}
