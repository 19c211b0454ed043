import { headOf } from '../language/posts.js'
import { isRoleNoun, isTitleWord } from '../language/roles.js'
import type { Entity } from '../model/entity.js'
import type { Phrase } from '../model/phrase.js'
import type { Predication } from '../model/predication.js'
import type { Modality, Polarity } from '../model/report.js'
import type { Span } from '../model/span.js'
import { remember } from '../values/remember.js'
import type { View } from './view.js'

/**
 * Somebody is called something: "X, the head of Y", "X is the head of Y", "Y head X", "X was named head of Y", "at the head of Y is X".
 * `noun` is the describing phrase where it is one, `title` the words of a title before a name.
 */
export interface Description {
  holder: Entity
  holderSpan: Span
  /** Words of the description, head last before any "of": ["deputy", "foreign", "minister"]. */
  words: string[]
  head: string
  span: Span
  noun?: Phrase
  /** Country or body before a title ("Russian", "NATO's"). */
  qualifier?: string
  by: 'apposition' | 'title' | 'copula' | 'as' | 'named'
  polarity: Polarity
  modality: Modality
  former: boolean
  predication?: Predication
}

const copulas = new Set(['be', 'become', 'remain'])
const asVerbs = new Set([
  'work',
  'serve',
  'act',
  'retire',
  'resign',
  'appoint',
  'name',
  'elect',
  'describe',
  'know',
  'install',
  'stand',
  'continue',
  'return',
  'sit',
  'confirm',
  'reappoint',
  'swear in',
  'step down',
  'post',
  'spend',
  'retain',
])
const naming = new Set(['name', 'appoint', 'elect', 'make', 'call', 'choose', 'nominate'])
/** Verbs whose object comes to hold the post behind "as". */
const givingVerbs = new Set(['install', 'confirm', 'reappoint', 'swear in', 'describe', 'pick', 'select', 'tap', 'hire'])
const formerWords = new Set(['former', 'ex', 'then', 'late', 'onetime', 'one-time', 'retired', 'outgoing', 'ousted'])

/** Descriptions of one sentence, found once. */
export const descriptionsOf = remember((view: View): Description[] => {
  const found: Description[] = []
  titles(view, found)
  appositions(view, found)
  copular(view, found)
  return found
})

function titles(view: View, found: Description[]): void {
  for (const phrase of view.phrases) {
    if (phrase.names.length === 0) continue
    for (const name of view.names(phrase)) {
      if (name.kind !== 'person' || !name.title || !name.entity) continue
      const words = name.title.text.toLowerCase().split(/[\s ]+/)
      const of = words.findIndex(word => word === 'of' || word === 'to' || word === 'for')
      // "Chief of Staff" is one head, "Secretary of State" a head and its field
      const before = of < 0 || headOf(words.slice(of - 1, of + 2).join(' ')) ? words : words.slice(0, of)
      found.push({
        holder: view.entity(name.entity),
        holderSpan: { start: name.start, end: name.end },
        words: before,
        head: before.at(-1)!,
        span: { start: name.title.start, end: name.title.end },
        ...(name.title.of ? { qualifier: name.title.of } : {}),
        by: 'title',
        polarity: 'affirmed',
        modality: 'fact',
        former: name.title.former === true,
      })
    }
  }
}

function appositions(view: View, found: Description[]): void {
  for (const phrase of view.phrases) {
    if (phrase.kind !== 'noun' || !isRoleNoun(phrase.lemma) || phrase.plural) continue
    // "was shot in the head, Ann Lee said"
    if (phrase.lemma === 'head' && phrase.preposition !== undefined && !view.complement(phrase, ['of'])) continue
    for (const n of phrase.appositions) {
      const named = view.phrase(n)
      // "trust in Berg as defence secretary, Rep. Dahl said": of somebody before it
      if (phrase.preposition === 'as' && view.names(named).some(({ title }) => title)) continue
      // "the secretary, the adviser, the chief of staff" is a list of people
      const holder = view.names(named).some(({ kind }) => kind === 'person') ? personIn(named, view) : undefined
      if (holder) found.push({ ...describe(phrase, view), ...holder, by: 'apposition', polarity: 'affirmed', modality: 'fact' })
    }
  }
}

function copular(view: View, found: Description[]): void {
  for (const predication of view.predications) {
    const { verb, polarity, modality } = predication
    const subject = view.role(predication, predication.voice === 'passive' ? 'object' : 'agent')
    const as = view.role(predication, 'as')
    const complement = copulas.has(verb)
      ? view.role(predication, 'complement')
      : naming.has(verb)
        ? view.role(predication, predication.voice === 'passive' ? 'complement' : 'object')
        : undefined
    const target = as && asVerbs.has(verb) ? as : complement
    // "at the head of the delegation is Ann Lee"
    const post = copulas.has(verb) && !complement ? view.role(predication, 'at') : undefined
    if (post && subject && isRoleNoun(post.lemma)) {
      const holder = personIn(subject, view)
      if (holder) found.push({ ...describe(post, view), ...holder, by: 'copula', polarity, modality, predication })
    }
    if (!target) continue
    if (isRoleNoun(target.lemma) && subject) {
      // "the board named her as chairman", "they elected him mayor": who gets the post is the object
      const given = predication.voice === 'active' && (naming.has(verb) || givingVerbs.has(verb))
      const bearer = given ? view.role(predication, as ? ['object', 'recipient'] : ['recipient']) : subject
      const holder = bearer && personIn(bearer, view)
      if (holder)
        found.push({
          ...describe(target, view),
          ...holder,
          by: naming.has(verb) ? 'named' : as ? 'as' : 'copula',
          polarity,
          modality,
          former: isFormer(target),
          predication,
        })
      continue
    }
    // "the head of the delegation is Ann Lee"
    if (subject && isRoleNoun(subject.lemma) && copulas.has(verb)) {
      const holder = personIn(target, view)
      if (holder) found.push({ ...describe(subject, view), ...holder, by: 'copula', polarity, modality, predication })
    }
  }
}

function describe(phrase: Phrase, view: View): Pick<Description, 'words' | 'head' | 'span' | 'noun' | 'former'> {
  const words: string[] = []
  for (let t = phrase.first; t <= phrase.head; t++) {
    const { lower } = view.sentence.tokens[t]!
    if (isTitleWord(lower) || t === phrase.head || !/^(?:the|a|an|his|her|its|their)$/.test(lower)) words.push(lower)
  }
  return { words, head: phrase.lemma, span: view.whole(phrase), noun: phrase, former: isFormer(phrase) || isThen(phrase, view) }
}

const isFormer = (phrase: Phrase): boolean => phrase.modifiers.some(word => formerWords.has(word))

/** "Dahl, then Norway's attorney general, " */
const isThen = (phrase: Phrase, view: View): boolean => {
  const first = phrase.possessor === undefined ? phrase : view.phrase(phrase.possessor)
  const before = view.sentence.tokens[first.first - 1]
  return before !== undefined && formerWords.has(before.lower)
}

export function personIn(phrase: Phrase, view: View): { holder: Entity; holderSpan: Span } | undefined {
  const id = view.person(phrase)
  return id ? { holder: view.entity(id), holderSpan: { start: phrase.start, end: phrase.end } } : undefined
}
