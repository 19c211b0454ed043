import { isAsserted, type Predication } from '../model/predication.js'
import type { Span } from '../model/span.js'
import type { Token } from '../model/token.js'
import { holder } from './bails.js'
import { atLarge, inCustody, now, released, stateIn, wanted } from './compareCustody.js'
import { contentsOf } from './contents.js'
import { isAffirmed, overcome } from './furthest.js'
import { listIn } from './ofEach.js'
import { isOfOldCase } from './oldCases.js'
import type { Match, Pattern } from './pattern.js'
import { agentOf, everybody, patientsOf, type Somebody, somebody } from './persons.js'
import { seizure } from './seizures.js'
import { tellAt } from './tellAt.js'
import { tellOf } from './tellOf.js'
import { isOfThePast } from './toldTimes.js'
import type { View } from './view.js'
import { withinArticle } from './withinArticle.js'

/** "was arrested and has been released on bond": where an article tells of several, the last step. */
const ranks = new Map([
  [atLarge, 1],
  [inCustody, 2],
  [released, 3],
])
/** "Was released; he is now held without bail." */
const last = 4

const taken = new Set('arrest apprehend nab collar detain jail imprison capture recapture handcuff incarcerate'.split(' '))
/** Verbs that need to be told where: "booked into the county jail", "held without bail". */
const placed = new Map([
  [
    'book',
    /^\s(?:[\p{L}-]{1,20}\s){0,2}?(?:into|in|at)\s[^.;]{0,50}?\b(?:jail|prison|detention|correctional (?:cent(?:er|re)|facility|institution)|corrections|custody)\b/iu,
  ],
  [
    'lock up',
    /^\s(?:up\s)?(?:in|at)\s[^.;]{0,50}?\b(?:jail|prison|detention|correctional (?:cent(?:er|re)|facility|institution)|corrections)\b/iu,
  ],
  [
    'lodge',
    /^\s(?:[\p{L}-]{1,20}\s){0,2}?(?:into|in|at)\s[^.;]{0,50}?\b(?:jail|prison|detention|correctional (?:cent(?:er|re)|facility|institution)|corrections)\b/iu,
  ],
  [
    'hold',
    /^\s(?:(?:without|on|in lieu of)\s[^.;]{0,40}?\b(?:bail|bond)\b|(?:in|at)\s[^.;]{0,50}?\b(?:jail|prison|detention|correctional (?:cent(?:er|re)|facility|institution)|corrections|custody)\b|for investigation\b|on (?:suspicion\b(?= of)|(?:[\p{L}-]{1,20}\s){0,4}?charges)\b)/iu,
  ],
  ['remand', /^\s(?:[\p{L}'-]{1,20}\s){0,4}?(?:in|into|to)\s(?:[\p{L}-]{1,20}\s){0,2}?(?:custody|prison|jail)\b/iu],
  ['lead', /^\s(?:away|off|out)\s(?:[\p{L}-]{1,20}\s){0,3}?in handcuffs\b/iu],
])
const freed = new Map([
  [
    'release',
    /^\s(?:from\s(?:[\p{L}-]{1,20}\s){0,3}?(?:jail|custody)|on\s(?:[\p{L}\d$,.'’-]{1,20}\s){0,3}?(?:bond|bail|recognizance)|without\scharges?|under\sinvestigation|pending\s(?:further\s)?(?:inquiries|enquiries|investigation))\b/iu,
  ],
  ['free', /^\s(?:from\s(?:[\p{L}-]{1,20}\s){0,3}?(?:jail|custody)|on\s(?:[\p{L}\d$,.-]{1,20}\s){0,3}?(?:bond|bail))\b/iu],
  ['remand', /^\s(?:[\p{L}'-]{1,20}\s){0,4}?on bail\b/iu],
  ['post', /^\s(?:an?\s|the\s|his\s|her\s)?(?:[\p{L}\d$,.-]{1,20}\s){0,2}?(?:bond|bail)\b/iu],
])
const afterArrest =
  /\b(?:arrested|detained|questioned|interviewed|jailed|booked|in custody|into custody)\b[^.;,]{0,40}?,?\s(?:but|and|then)(?:\s(?:later|was|were|then|has|have|since|been|quickly)){0,4}\s$/i
const fromCare =
  /^\s(?:from\s(?:[\p{L}]{1,12}\s){0,3}?(?:hospital|care|center)|(?:his|her|their|a|the) (?:name|identit|statement))/iu
const staying = new Set(['be', 'remain', 'take', 'hold', 'stay'])
/** Verbs that tell of somebody who was caught or gave himself up by more than the verb. */
const unaided = new Set(['turn', 'hand', 'give', 'give up', 'catch', 'track down', 'find'])
/** Verbs of which what stands behind them tells. */
const acting = new Set([...placed.keys(), ...freed.keys(), ...staying, ...unaided, 'surrender', 'consider'])
const free = /\b(?:at large|on the run|on the loose|still being sought|in hiding)\b/i
const held = /\b(?:in (?:police )?custody|behind bars|under arrest|in jail|in prison|jailed|incarcerated)\b/i
/** "Has been in the county jail ever since"; "was in a state prison" may be years ago. */
const heldInside = /\b(?:in|inside) (?:the |an? )?(?:[\p{L}.’'-]{1,20} ){1,4}?(?:jail|prison)\b(?!['’-])/iu
const dangerous = /^\s(?:to be )?(?:armed and (?:\p{L}{1,12} )?dangerous|armed|dangerous)\b/iu
/** "Lee, free on $50,000 bail, ...", "a judge allowed Lee to remain free on bail"; not "who was out on bail at the time". */
const onBail =
  /^(?:,|,?\s(?:who\s)?(?:is|remains?|to (?:remain|go|stay)))\s(?:(?:now|currently|still)\s)?((?:free|out) on\s(?:[\p{L}\d$,.'’-]{1,20}\s){0,2}?(?:bail|bond))\b(?! (?:on|for|in) an? )/iu
/** "A second man identified as", "suspects:", "the gunman,", "20-year-old": what leads up to the name of who is sought. */
const leadUp = String.raw`(?:(?:(?:an?|the|another|two|three|four)\s)?(?:[\p{Ll}-]{1,14}\s){0,2}?(?:suspects?|suspected \p{Ll}{1,12}|m[ae]n|wom[ae]n|person|perpetrator|gunm[ae]n|shooters?|fugitives?)(?:\sinvolved)?(?:,|:|\snamed|\sidentified as|\sknown as)?\s)?(?:\d{1,2}[- ]year[- ]old\s)?`
/** "Officers are still looking for Ann Lee, 20, and Bo Ray." */
const seeking = new RegExp(
  [
    String.raw`\b(?:[Ss]earch(?:ing)?|[Ll]ook(?:ing)?|[Hh]unt(?:ing)?|[Mm]anhunt) for\s${leadUp}(?=\p{Lu}|(?:him|her)\b)`,
    String.raw`\b(?:still|are|is) (?:seeking|hunting)\s${leadUp}(?=\p{Lu})`,
    String.raw`\bwarrants? (?:\p{Ll}{1,12} ){0,6}?(?:was|were|has been|have been) issued for\s(?:the arrest of\s)?${leadUp}(?=\p{Lu})`,
    String.raw`\b(?:[Oo]btained|[Ii]ssued|[Ss]ecured|[Ss]igned|[Gg]ranted) (?:an? |the )?(?:[\p{Ll}-]{1,15} ){0,2}?warrants? (?:for [^.;,]{1,50}? )?(?:for|charging)\s(?:the arrest of\s)?${leadUp}(?=\p{Lu})`,
    String.raw`\b(?:have|has|had|is|are) (?:an? )?(?:\p{Ll}{4,11} ){0,2}?warrants? (?:out )?for\s(?:the arrest of\s)?${leadUp}(?=\p{Lu})`,
    String.raw`\b(?:[Aa]ttempts?|[Ee]fforts?) to (?:\p{Ll}{1,8} to )?(?:find|locate)\s(?=\p{Lu})`,
  ].join('|'),
  'u',
)
/** "The lone suspect still on the loose is Ann Lee." */
const lastFree =
  /\bsuspects?\s(?:who\s(?:is|are|remains?)\s)?(?:still\s)?(?:at large|on the (?:loose|run))\s(?:is|are)\s(?=\p{Lu})/u

/** Whether a suspect is free or held: "was arrested", "turned himself in", "remains at large", "is in custody", "was released on bond". */
export const custodyOf = (name: string): Pattern =>
  withinArticle<States>(
    told(name),
    (seen = { highest: 0, affirmed: new Set() }, match) => {
      seen.highest = Math.max(seen.highest, rankOf(match))
      if (isAffirmed(match)) seen.affirmed.add(stateIn(match)!)
      return seen
    },
    (match, { highest }) => rankOf(match) === highest,
    undefined,
    (match, { affirmed }) => {
      const own = ranks.get(stateIn(match)!)!
      const over = [...affirmed].filter(state => ranks.get(state)! < own).map(state => `${overcome}${state}`)
      return over.length === 0 ? match : { ...match, scope: { marks: [...match.scope!.marks!, ...over] } }
    },
  )

/** The states that an article gives one person, and the rank of the last. */
interface States {
  highest: number
  affirmed: Set<string>
}

const rankOf = (match: Match): number =>
  match.polarity === 'denied' ? 0 : match.scope?.marks?.includes(now) ? last : ranks.get(stateIn(match)!)!

function told(name: string): Pattern {
  return { name, find: view => [...inClauses(view), ...sought(view), ...outOnBail(view)] }
}

const inClauses = (view: View): Match[] =>
  view.predications.flatMap((predication): Match[] => {
    const { verb, voice } = predication
    const token = view.sentence.tokens[predication.token]!
    const make = (state: string, span: Span, who: readonly Somebody[] = subjectsOf(predication, view)): Match[] =>
      // "was not arrested at that point" tells of an hour that is over
      predication.polarity === 'denied' && predication.tense === 'past' && !isPerfect(predication.token, view)
        ? []
        : who.map(each => ({
            ...tellOf(each, predication, { kind: 'text', words: wordsOf(state, span, view) }, span, view),
            // by the evening whoever is "the gunman" may be caught
            scope: { marks: [state, ...(state === atLarge && !each.named ? [wanted] : [])] },
            ...(state === atLarge && each.named ? { stage: 'so-far' as const } : {}),
          }))
    // "was freed after being arrested for theft": an arrest that is over
    // nor is "in May 2011 Lee was arrested" of this case
    if (taken.has(verb))
      return predication.form === 'gerund' || isOfOldCase(view) ? [] : make(inCustody, token, patientsOf(predication, view))
    if (verb === 'want' || verb === 'seek') return isWantedIn(predication, view) ? make(atLarge, token).map(asWanted) : []
    if (!acting.has(verb)) return []
    const behind = view.text({ start: token.end, end: Math.min(view.sentence.end, token.end + 90) })
    const through = (found: RegExpExecArray): Span => ({ start: token.start, end: token.end + found.index + found[0].length })
    // "the judge remanded Berg in custody"
    const who = verb === 'remand' ? patientsOf(predication, view) : undefined
    const inside = voice === 'passive' || who ? placed.get(verb)?.exec(behind) : undefined
    if (inside) return make(inCustody, through(inside), who).map(match => (isOfNow(predication, view) ? asNow(match) : match))
    const out = (verb === 'post') === (voice === 'active') || who ? freed.get(verb)?.exec(behind) : undefined
    if (out) return isOfThePast(view.digest, view.sentence) || isOfBefore(token, view) ? [] : make(released, through(out), who)
    // "was arrested but released on Tuesday"
    if (
      verb === 'release' &&
      voice === 'passive' &&
      afterArrest.test(view.text({ start: view.sentence.start, end: token.start }))
    )
      return fromCare.test(behind) || isOfThePast(view.digest, view.sentence) ? [] : make(released, token)
    const seized = unaided.has(verb) ? seizure(predication, view) : undefined
    if (seized)
      return make(
        inCustody,
        { start: token.start, end: seized.end },
        voice === 'active' && seized.manner === 'gave up' ? subjectsOf(predication, view) : patientsOf(predication, view),
      )
    if (verb === 'surrender' && /^\sto (?:the )?(?:police|authorities|officers|deputies)\b/i.test(behind))
      return make(inCustody, token)
    if (verb === 'consider')
      return voice === 'passive' && predication.tense === 'present' && isAsserted(predication) && dangerous.test(behind)
        ? make(atLarge, token).map(asWanted)
        : []
    if (!staying.has(verb)) return []
    const isOver = predication.tense === 'past' && !isCopula(token) && !isPerfect(predication.token, view)
    const state = stateOf(behind.slice(0, 60), !isOver)
    return state
      ? make(state.words, { start: token.start, end: token.end + state.end }).map(match =>
          isOfNow(predication, view) && state.words === inCustody ? asNow(match) : match,
        )
      : []
  })

/** "He was recently released from jail": before he did it. */
const isOfBefore = ({ start, end }: Span, view: View): boolean =>
  /\b(?:recently|just|had)\s(?:been\s)?$/i.test(view.text({ start: Math.max(view.sentence.start, start - 20), end: start })) ||
  /^\sfrom (?:jail|prison) (?:just )?(?:last|this past|earlier this)\b/i.test(
    view.text({ start: end, end: Math.min(view.sentence.end, end + 40) }),
  )

/** "Is being held without bail": on the day of the article, whatever came before. */
const isOfNow = ({ tense, form, modality, token }: Predication, { sentence }: View): boolean =>
  (tense === 'present' || isCopula(sentence.tokens[token]!)) && form === 'finite' && modality === 'fact'
/** "Is in custody". */
const isCopula = ({ lower }: Token): boolean => lower === 'is' || lower === 'are'
const asNow = (match: Match): Match => ({ ...match, scope: { marks: [...match.scope!.marks!, now] } })

/** "Ann Lee is wanted for murder", "is being sought by police". */
const isWantedIn = ({ voice, form, tense, polarity, token }: Predication, view: View): boolean =>
  voice === 'passive' &&
  form === 'finite' &&
  tense === 'present' &&
  polarity === 'affirmed' &&
  /^\s(?:by|in|as|for(?! questioning)|on|over)\b/.test(
    view.text({ start: view.sentence.tokens[token]!.end, end: view.sentence.end }),
  )

const asWanted = (match: Match): Match => ({ ...match, scope: { marks: [...match.scope!.marks!, wanted] } })

/** As the article puts it: "arrested", "held without bail", "free on $50,000 bail". */
function wordsOf(state: string, span: Span, view: View): string {
  const told = view.text(span).replace(/\s+/g, ' ')
  return asTold.test(told) && told.length <= longestWords ? told : state
}
const asTold =
  /^(?:arrested|apprehended|detained|jailed|captured|handcuffed|held|booked|lodged|locked|released|free|freed|out|posted|posting|posts|taken|turned)\b/i
const longestWords = 50

function subjectsOf(predication: Predication, view: View): Somebody[] {
  if (predication.voice === 'passive') return patientsOf(predication, view)
  const all = listIn('agent', predication, view)
  return all.length > 0 ? all : [agentOf(predication, view) ?? []].flat()
}

/** Each name behind "searching for". */
export function sought(view: View): Match[] {
  const text = view.text(view.sentence)
  const found = seeking.exec(text) ?? lastFree.exec(text)
  if (!found) return []
  const from = view.sentence.start + found.index + found[0].length
  const clause = view.clauseAround({ start: from - 1, end: from })
  if (clause?.polarity === 'denied' || clause?.modality === 'condition' || isOfThePast(view.digest, view.sentence)) return []
  const first = view.phrases.find(({ start, end }) => start <= from && from < end)
  return (first ? everybody(first, view) : []).flatMap(({ subject, span, named }) =>
    named
      ? [
          {
            ...tellAt({ person: subject }, { kind: 'text', words: atLarge }, nameIn(span, view), view, clause),
            scope: { marks: [atLarge, wanted] },
            stage: 'so-far' as const,
          },
        ]
      : [],
  )
}

/** "A third man involved named Ann Lee", "20-year-old Ann Lee": the name. */
function nameIn({ start, end }: Span, view: View): Span {
  const name = contentsOf(view.digest, view.sentence.index).names.find(one => one.start >= start && one.end <= end)
  return name ? { start: name.start, end: name.end } : { start, end }
}

const outOnBail = (view: View): Match[] =>
  /\bon\b[^;]{0,60}?\b(?:bail|bond)\b/i.test(view.text(view.sentence)) && !isOfThePast(view.digest, view.sentence)
    ? view.phrases.flatMap((phrase): Match[] => {
        const found = onBail.exec(view.text({ start: phrase.end, end: Math.min(view.sentence.end, phrase.end + 90) }))
        const who = found && (somebody(phrase, view) ?? (phrase.kind === 'pronoun' ? holder(phrase.start, view) : undefined))
        if (!who) return []
        const end = phrase.end + found[0].length
        const span = { start: end - found[1]!.length, end }
        const words = wordsOf(released, span, view)
        return [{ ...tellAt({ person: who.subject }, { kind: 'text', words }, span, view), scope: { marks: [released] } }]
      })
    : []

function stateOf(behind: string, isOfToday: boolean): { words: string; end: number } | undefined {
  for (const [pattern, words] of [
    [free, atLarge],
    [held, inCustody],
    [/\binto (?:police )?custody\b/i, inCustody],
    ...(isOfToday ? [[heldInside, inCustody] as const] : []),
  ] as const) {
    const found = pattern.exec(behind)
    // nothing but adverbs may stand between ("remains still at large")
    if (found && /^(?:\s+(?:still|now|currently|also|already|being))*\s+$/i.test(behind.slice(0, found.index)))
      return { words, end: found.index + found[0].length }
  }
  return undefined
}

const isPerfect = (token: number, view: View): boolean =>
  view.sentence.tokens.slice(Math.max(0, token - 4), token).some(({ lower }) => lower === 'has' || lower === 'have')
