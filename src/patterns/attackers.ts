import { countryOf, demonymCountry } from '../language/countries.js'
import { wordSet } from '../language/wordSet.js'
import type { Claim } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import type { Token } from '../model/token.js'
import { frameOf } from './articleFrame.js'
import { inAttack } from './attackScope.js'
import { marksUnder } from './marksUnder.js'
import type { Match, Pattern } from './pattern.js'
import { landOf } from './sites.js'
import { tellAt } from './tellAt.js'
import type { View } from './view.js'
import { withinArticle } from './withinArticle.js'

const byKind = /^\s(?:based on|according to|by) (?:the |their |its )?(?:location|type|kind|flight|aircraft|munitions|model)/

/** What an attack is made with, and those who make it: what is told before them, or behind "by", is whose they are. */
const arms = wordSet(
  'airstrike airstrikes strike strikes raid raids shelling bombardment bombardments bombing warplane warplanes planes jet jets aircraft helicopter helicopters rocket rockets missile missiles shell shells mortar mortars bombs fire',
)
const deeds = wordSet('shell bomb pound fire target launch strike hit attack drop raid carry')
const rebels = wordSet('rebel rebels insurgents militants jihadists terrorists takfiris guerrillas')
const state = wordSet('regime government army')
const forces = wordSet('forces troops army soldiers')
/** "Terrorist groups", but a "terrorist attack" may be anybody's. */
const groups = wordSet('groups fighters organizations organisations')
/** What may stand between whose it is and what it is. */
const between = wordSet(
  'led backed war air military fighter force forces combat coalition cruise barrel rocket mortar artillery missile and or either jets new more heavy intense suspected alleged',
)
const farthest = 6
const prefix = 'made by '
const many = 4

/** Who made an attack of a war, as headline and lead tell it: "Russian air raids", "shells fired by rebels", "the army bombed". */
export const attackers = (name: string): Pattern =>
  withinArticle<Set<string>>(
    anyAttacker(name),
    (seen = new Set(), { scope }) => {
      for (const mark of marksUnder(prefix, scope)) seen.add(mark)
      return seen
    },
    // who tells of the fire of both sides tells of two attacks
    (_, seen) => !(seen.has('rebels') && seen.size > 1),
  )

function anyAttacker(name: string): Pattern {
  return {
    name,
    find: view => {
      if (untold.test(view.text(view.sentence))) return []
      const land = landsOf(view)
      return view.sentence.tokens.flatMap((token, at): Match[] => {
        const found = agentAt(view.sentence.tokens, at, land)
        if (!found || view.clauseAround(token)?.polarity === 'denied') return []
        const scope = inAttack(view, token.start)
        if (!scope) return []
        const [from, to] = [view.sentence.tokens[found.first]!, view.sentence.tokens[found.last]!]
        // how somebody tells whose planes are whose
        if (byKind.test(view.text({ start: to.end, end: view.sentence.end }))) return []
        const span = { start: from.start, end: to.end }
        const isHedged = areSuspected(view.sentence.tokens, found.first)
        const words = `${view.text(span).replace(/\s+/g, ' ')}${isHedged ? ' (suspected)' : ''}`
        const marks = [...(isHedged ? [guess] : []), ...found.sides.map(side => `${prefix}${side}`)]
        return [
          {
            ...tellAt({ thing: scope.event }, { kind: 'text', words }, span, view),
            scope: { ...scope.scope, marks: [...(scope.scope.marks ?? []), ...marks] },
          },
        ]
      })
    },
  }
}

/** It is not told, or told of no one attack: "is regularly hit by Russian air strikes". */
const untold =
  /\b(?:den(?:y|ies|ied|ying)|unclear|unidentified|unknown|not known|regularly|routinely|frequently|often|repeatedly)\b/i

const guess = 'suspected'
const hedges = wordSet('suspected believed likely probably possibly thought apparently presumably')
const reachOfHedge = 7
/** "A suspected gas attack by rebels": it is the gas that is doubted. */
const doubted = wordSet('gas chemical toxic nerve poison poisonous sarin chlorine suicide')

/** "Was likely to have been carried out by Russian jets", "a suspected Russian air raid". */
const areSuspected = (tokens: readonly Token[], first: number): boolean =>
  tokens
    .slice(Math.max(0, first - reachOfHedge), first + 1)
    .some(({ lower }, n, all) => hedges.has(lower) && !doubted.has(all[n + 1]?.lower ?? '') && !all.slice(n).some(isStop))

const isStop = ({ lower }: Token): boolean => /^(?:[;:.]|that|after|when|while|who|which)$/.test(lower)

/** Countries in which headline and lead lie: their armies are the state's. */
const landsOf = (view: View): Set<string> => new Set(frameOf(view.digest).places.map(landOf))

/** Whose arms stand at a token, or who acts there. */
function agentAt(
  tokens: readonly Token[],
  at: number,
  land: ReadonlySet<string>,
): { sides: string[]; first: number; last: number } | undefined {
  const { lower } = tokens[at]!
  if (rebels.has(lower) || (lower === 'terrorist' && groups.has(tokens[at + 1]?.lower ?? '')))
    return acts(tokens, at) ? { sides: ['rebels'], first: at, last: at } : undefined
  const isForce = forces.has(lower)
  if (lower === 'coalition' ? !acts(tokens, at) && !isNamedForIt(tokens, at) : isForce ? !acts(tokens, at) : !arms.has(lower))
    return undefined
  const sides = new Set<string>(lower === 'army' ? ['state'] : [])
  let first = at
  for (let t = at - 1; t >= 0 && t >= at - farthest; t--) {
    const side = sideOf(tokens, t, land)
    if (side) sides.add(side)
    else if (!between.has(tokens[t]!.lower) && tokens[t]!.text !== '-') break
    if (side) first = t
  }
  return sides.size > 0 && !isTarget(tokens, first) ? { sides: [...sides].sort(), first, last: at } : undefined
}

/** "Rebels fired shells", "government forces pounded the town": what they said or lost tells of no attack of theirs. */
const acts = (tokens: readonly Token[], at: number): boolean => {
  const group = tokens.slice(at + 1, at + many).findIndex(({ lower }) => /^(?:groups?|factions?|fighters|alliance)$/.test(lower))
  const from = group < 0 ? at + 1 : at + 2 + group
  const reach = tokens[at + 1]?.lower === 'of' ? ofGroup : many - 1
  const verb = tokens.slice(from, from + reach).findIndex(({ lemma, pos }) => pos === 'VERB' && deeds.has(lemma.toLowerCase()))
  const between = tokens.slice(from, from + Math.max(verb, 0))
  return (
    verb >= 0 &&
    !between.some(({ lower }) => /^(?:[,;:.]|that|who|which|when|after|as|said|were|was)$/.test(lower)) &&
    !isTarget(tokens, at)
  )
}

/** "Militants of the so-called Sons of Bergen fired". */
const ofGroup = 10

/** "Strikes by a US-led coalition", "residents blamed the US-led coalition for the raids". */
const isNamedForIt = (tokens: readonly Token[], at: number): boolean => {
  const back = tokens.slice(Math.max(0, at - farthest), at).reverse()
  const by = back.findIndex(({ lower }) => lower === 'by')
  if (by >= 0) return back.slice(by + 1, by + many).some(({ lower }) => arms.has(lower))
  return (
    back.some(({ lemma }) => /^(?:blame|accuse)$/i.test(lemma)) &&
    tokens.slice(at + 1, at + farthest).some(({ lower }) => arms.has(lower))
  )
}

/** "Strikes on rebel forces", "hit the army's helicopters". */
const isTarget = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 2), at).some(({ lower }) => /^(?:on|against|at|targeting|hit|hitting|near)$/.test(lower))

function sideOf(tokens: readonly Token[], at: number, land: ReadonlySet<string>): string | undefined {
  const { lower, text } = tokens[at]!
  const word = lower.replace(/-(?:led|backed)$/, '')
  if (state.has(word)) return 'state'
  if (word === 'rebel') return 'rebels'
  if (text === text.toLowerCase()) return undefined
  const people = demonymCountry(word)?.key
  const country = people ?? countryOf(word)?.key
  // "Syria air strike kills 15": there
  return country === undefined || !land.has(country) ? country : people ? 'state' : undefined
}

/** "Russian or Syrian planes" in one paper, Russian ones in the other: the one does not know what the other does. */
const isGuess = (open: Claim, plain: Claim): boolean =>
  marksUnder(prefix, open.scope).length === 2 &&
  marksUnder(prefix, plain.scope).length === 1 &&
  open.value.kind === 'text' &&
  /\sor\s/.test(open.value.words)

/** Allies fly over the same towns, and their planes are told apart by guess; rebels and the Islamic State are one to some papers. */
export function compareAttackers(a: Claim, b: Claim): Comparison {
  const [ours, theirs] = [marksUnder(prefix, a.scope), marksUnder(prefix, b.scope)]
  if (ours.some(side => theirs.includes(side))) {
    const isSame = ours.length === theirs.length
    const isOpen = [a, b].filter(({ scope }) => scope?.marks?.includes(guess)).length === 1
    if (isSame ? isOpen : isGuess(a, b) || isGuess(b, a)) return 'rounding'
    return isSame ? 'equal' : 'overlapping'
  }
  return ours.includes('rebels') !== theirs.includes('rebels') ? 'disjoint' : 'rounding'
}
