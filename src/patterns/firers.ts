import type { Claim } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import { isLocalHarm } from './articleFrame.js'
import { isOfOneVictim } from './ofOneVictim.js'
import type { Pattern } from './pattern.js'
import { perArticle } from './perArticle.js'
import { compareSorts, ofOneSort, open, tellSort } from './settled.js'
import { isOfThePast } from './toldTimes.js'
import { spanOf } from './unnamed.js'

const own = 'the one who was hit'
const child = 'another child'
const kin: readonly [string, string][] = [
  ['a sibling', '(?:half-|step)?(?:brother|sister)|sibling|twin'],
  ['a cousin', 'cousin'],
  ['a friend', 'friend|classmate|playmate|acquaintance|roommate'],
  [child, 'other (?:child|boy|girl|teen|teenager|youth|student|kid|juvenile)'],
  ['the police', '(?:police )?officer|police|deputy|trooper|swat officer'],
]
/** Those whose tie turns round: whoever is shot by a parent was shot by him whose child he is. */
const up = '(?:step)?(?:father|mother)|dad|mom|parent'
const down = '(?:step)?(?:son|daughter)|toddler|child'
const word = "(?:(?!(?:and|or|by|with|who|whose|in|at)\\s)[\\p{L}\\d’'-]{1,15}\\s)"
const hit = '(?:shot|killed|wounded|injured|struck|hit)'
const by = (who: string): RegExp =>
  new RegExp(
    `\\b${hit}(?: and (?:killed|wounded|injured))? (?:in (?:the )?\\p{L}{3,12} )?by (?:his|her|an?|an(?=other)|the|their) ?${word}{0,3}?(?:${who})\\b(?!['’])`,
    'iu',
  )
const of = (whom: string): RegExp =>
  new RegExp(
    `\\b(?:shot|shoots|shooting|killed|kills|wounded)(?: and (?:killed|killing|wounded|injured))? (?:his|her) ${word}{0,3}?(?:${whom})\\b(?!['’])`,
    'iu',
  )

const tellings: readonly [string, RegExp][] = [
  [
    own,
    /\b(?:shot|shoots?|shooting|kill(?:ed|s|ing)|wound(?:ed|s|ing)|injur(?:ed|es|ing))(?: and (?:killed|killing|wounded|injured))? (?:(?:him|her)self|self)\b|\bself-inflicted\b/iu,
  ],
  ...kin.flatMap(([sort, nouns]): [string, RegExp][] =>
    sort === child || sort === 'the police'
      ? [[sort, by(nouns)]]
      : [
          [sort, by(nouns)],
          [sort, of(nouns)],
        ],
  ),
  ['a parent', by(up)],
  ['a parent', of(down)],
  ['a son or daughter', by(down)],
  ['a son or daughter', of(up)],
]
const unknown =
  /(?:\b(?:un(?:clear|known)|not (?:yet |immediately )?(?:clear|known|sure|certain|know|say|said|determined?)|(?:trying|working) to (?:determine|find out|learn|figure out)|investigating|determine)|n['’]t (?:yet )?(?:clear|known|sure|know|say|said|determined))\b[^.;]{0,70}?\bwho (?:actually |exactly |may have |had |has )?(?:fired|pulled the trigger|shot (?:the|him|her|them)|discharged|was (?:holding|handling) the)\b/iu
const mayTell = /self\b|self-|\bby\b|shot|shoot|kill|wound|who\b/i
const doubted =
  /\b(?:initially|at first|originally|claim\p{L}*|if|whether|may|might|could|would|tr(?:y|ied|ying) to|threat\p{L}*|want\p{L}*|about to|possib\p{L}*|another|earlier|previous\p{L}*|last (?:year|month)|not|n['’]t|never)\b[^.;]{0,80}$/iu
/** "Her 5-year-old son shot her baby daughter." */
const ofChild = /\b(?:sons?|daughter|child|boy|girl|toddler|brother|sister|\d{1,2}-year-old)\s(?:accidentally\s|had\s|has\s)?$/iu
/** Somebody shot at others, and at himself. */
const tellsOfCulprit = perArticle(({ digest }) =>
  /\b(?:gunm[ae]n|suspects?|shooters?|murder(?:ed|s)?(?:[- ]suicide)?|standoff|hostages?|suicid\p{L}*|intruders?|robber\p{L}*|then himself|on himself|on herself)\b/iu.test(
    digest.article.text,
  ),
)

/** Who fired at the one who was hit, where an article tells of no gunman: himself, a sibling, a friend, or nobody knows yet. */
export const firers = (name: string): Pattern => ofOneSort(anyFirer(name), ({ scope }) => scope!.marks![0]!)

function anyFirer(name: string): Pattern {
  return {
    name,
    find: view => {
      const text = view.text(view.sentence)
      if (!mayTell.test(text) || !isLocalHarm(view.digest) || !isOfOneVictim(view)) return []
      if (isOfThePast(view.digest, view.sentence)) return []
      const left = unknown.exec(text)
      if (left) return tellSort([open], spanOf(left, view), view)
      for (const [sort, pattern] of tellings) {
        if (sort === own && tellsOfCulprit(view)) continue
        const found = pattern.exec(text)
        if (
          found &&
          !doubted.test(text.slice(0, found.index)) &&
          !(sort === 'a parent' && ofChild.test(text.slice(0, found.index)))
        )
          return tellSort([sort], spanOf(found, view), view)
      }
      return []
    },
  }
}

/** A friend may be a cousin, and either "another child"; nobody who shot himself was shot by somebody else. */
export function compareFirers(a: Claim, b: Claim): Comparison {
  const [ours, theirs] = [a.scope?.marks?.[0], b.scope?.marks?.[0]]
  const settled = compareSorts(a, b, ours, theirs)
  if (settled) return settled
  if (ours === child || theirs === child)
    return [ours, theirs].some(sort => sort === own || sort === 'the police') ? 'disjoint' : 'overlapping'
  return ours === own || theirs === own ? 'disjoint' : 'rounding'
}
