import type { Claim } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import type { Phrase } from '../model/phrase.js'
import type { Span } from '../model/span.js'
import type { TextValue } from '../model/value.js'
import { isLocalHarm } from './articleFrame.js'
import { mainOccasion, presentOccasion } from './occasion.js'
import type { Match, Pattern } from './pattern.js'
import { tellAt } from './tellAt.js'
import { unanimous } from './unanimous.js'
import type { View } from './view.js'

/** Sorts of weapon that nobody takes for each other. "Gun" and "firearm" may be any of three. */
const sorts = new Map([
  ['pistol', 'handgun'],
  ['handgun', 'handgun'],
  ['revolver', 'handgun'],
  ['derringer', 'handgun'],
  ['shotgun', 'shotgun'],
  ['rifle', 'rifle'],
  ['carbine', 'rifle'],
  ['ak-47', 'rifle'],
  ['ar-15', 'rifle'],
  ['knife', 'knife'],
  ['machete', 'machete'],
  ['axe', 'axe'],
  ['hammer', 'hammer'],
  ['crossbow', 'crossbow'],
  ['hatchet', 'axe'],
  ['ax', 'axe'],
  ['sword', 'sword'],
  ['cleaver', 'knife'],
  ['sledgehammer', 'hammer'],
  ['bat', 'club'],
  ['crowbar', 'club'],
  ['screwdriver', 'screwdriver'],
  ['chainsaw', 'chainsaw'],
  ['scissors', 'scissors'],
])
/** The weapon of the deed, and no other in the room. */
const used =
  /\b(?:shot|shoots?|fir(?:ed|es|ing)|blast|beat(?:en|ing)?|bludgeoned|slash(?:ed|ing)|open(?:ed|ing)? fire|us(?:ed|ing)|armed|wield\w{0,3}|carr(?:ied|ying)|brandish\w{0,3}|pull(?:ed|s|ing)|dr[ae]w|discharged|went off|stabb(?:ed|ing)|gunned|killed|attacked|struck|inflicted|pointed|holding|handling|play(?:ed|ing) with|cleaning|trigger|bullet from|murder weapon)\b/i
/** Not what police fired, nor what lay elsewhere. */
const other =
  /\b(?:officers?|deput(?:y|ies)|polic(?:e|em[ae]n)|troopers?|guards?|soldiers?)\b(?! (?:say|said|says|believe|allege|told)\b)[^.;,]{0,30}\b(?:fired|shot|drew|pulled|armed)\b|\b(?:also (?:found|recovered|seized)|toy|pellet|bb|fake|replica|similar|laws?|bans?|sales?)\b/i

/** With what an attack was made: "opened fire with a shotgun", "pulled a .38-caliber revolver". Where an article tells of several sorts, none is told. */
export const attackWeapons = (name: string): Pattern => unanimous(anyWeapon(name), ({ scope }) => scope!.marks![0]!)

function anyWeapon(name: string): Pattern {
  return {
    name,
    find: view => {
      if (!isLocalHarm(view.digest)) return []
      return view.phrases.flatMap((phrase): Match[] => {
        const sort = sortOf(phrase)
        if (sort === undefined || phrase.plural) return []
        const text = view.text(view.sentence)
        if (!used.test(text) || other.test(text)) return []
        const occasion = presentOccasion(view.digest, view.sentence, phrase.start)
        if (!occasion) return []
        const clause = view.clauseWithin(phrase)
        if (clause?.polarity === 'denied' || clause?.modality === 'condition' || clause?.modality === 'plan') return []
        // "a .38-caliber revolver"
        const start = /\.\d/.test(view.text({ start: phrase.start - 1, end: phrase.start + 1 })) ? phrase.start - 1 : phrase.start
        const span = { start, end: phrase.end }
        return [
          {
            ...tellAt({ thing: mainOccasion(view.digest) }, { kind: 'text', words: wordsOf(span, view) }, span, view, clause),
            scope: { ...occasion.scope, marks: [sort, phrase.lemma, ...(occasion.scope.marks ?? [])] },
          },
        ]
      })
    },
  }
}

/** "A baseball bat", and no bat that flies; "a shotgun blast", "a machete-wielding man". */
function sortOf({ lemma, modifiers }: Phrase): string | undefined {
  const own = sorts.get(lemma.toLowerCase())
  if (own === 'club')
    return lemma === 'crowbar' || modifiers.some(word => /^(?:baseball|cricket|metal|wooden|aluminum)$/.test(word))
      ? own
      : undefined
  if (own !== undefined) return own
  if (lemma === 'blast' || lemma === 'attack') return modifiers.map(word => sorts.get(word)).find(Boolean)
  const isWielder = modifiers.some(word => word.endsWith('wielding'))
  return isWielder ? modifiers.map(word => sorts.get(word.replace(/-wielding$/, ''))).find(Boolean) : undefined
}

const wordsOf = (span: Span, view: View): string =>
  view
    .text(span)
    .replace(/\s+/g, ' ')
    .replace(/^(?:an?|the|his|her|their)\s/i, '')

/** Of the handguns, those that nobody takes for each other. "Handgun" may be any of them. */
const makes: readonly [string, RegExp][] = [
  ['revolver', /\brevolver\b/i],
  ['derringer', /\bderringer\b/i],
  ['pistol', /\b(?:semi-?automatic|automatic|pistol)\b/i],
  ['kalashnikov', /\b(?:ak-?47|kalashnikov)\b/i],
  ['ar-15', /\bar-?15\b/i],
]
const makeOf = (words: string): string | undefined => makes.find(([, pattern]) => pattern.test(words))?.[0]

/** A revolver is no semi-automatic pistol; another sort of weapon is a matter worth a look, since an attacker may have had two. */
export function compareAttackWeapons(a: Claim, b: Claim): Comparison {
  if (a.scope?.marks?.[0] !== b.scope?.marks?.[0]) return 'rounding'
  const [ours, theirs] = [(a.value as TextValue).words, (b.value as TextValue).words]
  const [mine, other] = [makeOf(ours), makeOf(theirs)]
  return mine !== undefined && other !== undefined && mine !== other ? 'rounding' : 'equal'
}
