import { bodyOf } from '../language/bodies.js'
import { countryByKey, countryOf, demonymCountry } from '../language/countries.js'
import { fold } from '../language/fold.js'
import { foldSpelling, foldWords } from '../language/foldWords.js'
import { placeOf } from '../language/places.js'
import {
  excludes,
  headOf,
  isEmptyInPortfolio,
  isLoosePair,
  isManner,
  isNotNow,
  longestHead,
  type PostHead,
  portfolioOf,
  rankOf,
} from '../language/posts.js'
import type { Comparison } from '../model/comparison.js'
import type { PostValue } from '../model/value.js'
import { compareSets } from './compareSets.js'
import { remember } from './remember.js'

/** A post taken apart: "US Deputy Secretary of Defense" is head secretary, rank deputy, portfolio defense, body united states. */
interface Post {
  head: PostHead | undefined
  ranks: Set<string>
  portfolio: Set<string>
  body: Set<string>
  held: boolean
}

/** Posts of one place at a time: nobody is mayor of two towns. A spokesman may serve two bodies. */
const ofOnePlace = new Set([
  'state',
  'government',
  'minister',
  'secretary',
  'governor',
  'mayor',
  'sheriff',
  'upper-house',
  'police',
])
/** Posts whose "of" leads to a place, where that of a minister leads to a portfolio. */
const namedByPlace = new Set(['state', 'government', 'governor', 'mayor', 'sheriff', 'police'])

/** Posts of a branch of government: what is no place before them is the branch. */
const ofPortfolio = new Set(['minister', 'secretary'])

function readHead(words: readonly string[], at: number): { head: PostHead; length: number } | undefined {
  for (let length = Math.min(longestHead, words.length - at); length > 0; length--) {
    const head = headOf(words.slice(at, at + length).join(' '))
    if (head) return { head, length }
  }
  return undefined
}

/** The longest name of a country or state in words. */
const longestPlace = 3

function addPlace(body: Set<string>, words: readonly string[], at: number): number {
  for (let length = Math.min(longestPlace, words.length - at); length > 0; length--) {
    const phrase = words.slice(at, at + length).join(' ')
    // "New Mexico" is no Mexico
    if (length > 1 && placeOf(phrase)?.kind === 'state') {
      body.add(phrase)
      return length
    }
    const country = countryOf(phrase) ?? demonymCountry(phrase)
    if (country) {
      body.add(country.key)
      return length
    }
  }
  return 0
}

function readPost(title: string, bodyName: string | undefined): Post {
  const post: Post = { head: undefined, ranks: new Set(), portfolio: new Set(), body: new Set(), held: true }
  const words = foldWords(title)
  let ofSeen = false
  for (let at = 0; at < words.length; ) {
    const word = words[at]!
    if (isLevel(words, at)) {
      at++
      continue
    }
    const head = readHead(words, at)
    const rank = rankOf(word)
    // "deputy" is a rank before another head, a head of its own in "Deputy John Smith"
    if (rank && at + 1 < words.length && !(head && head.length > 1)) {
      post.ranks.add(rank)
      at++
    } else if (head && (!post.head || post.head.wide)) {
      // "police chief" reads as one head; "Chief of Staff" too; a later, plainer head gives way to the first
      post.head = head.head
      at += head.length
    } else if (isNotNow(word)) {
      post.held = false
      at++
    } else {
      const length = addPlace(post.body, words, at)
      // "mayor of Tampa" / "mayor of Miami"
      const place = ofSeen && namedByPlace.has(post.head?.kin ?? '')
      if (length === 0 && !isManner(word) && !isEmptyInPortfolio(word))
        (place ? post.body : post.portfolio).add(portfolioOf(foldSpelling(word)))
      ofSeen ||= word === 'of' && post.head !== undefined
      at += Math.max(1, length)
    }
  }
  const names = foldWords(bodyName === undefined ? '' : inFull(bodyName))
  for (let at = 0; at < names.length; ) {
    const length = addPlace(post.body, names, at)
    const word = names[at]!
    // "Assistant Tampa Police Chief"
    const rank = at === 0 ? rankOf(word) : undefined
    if (rank) post.ranks.add(rank)
    // "Homeland Security Secretary"
    else if (length === 0 && !isEmptyInPortfolio(word))
      post.head && ofPortfolio.has(post.head.kin ?? '')
        ? post.portfolio.add(portfolioOf(foldSpelling(word)))
        : post.body.add(foldSpelling(word))
    at += Math.max(1, length)
  }
  return post
}

/** "DHS": the Department of Homeland Security. */
const inFull = (bodyName: string): string =>
  /^\p{Lu}{2,5}$/u.test(bodyName) ? (bodyOf(fold(bodyName))?.name ?? bodyName) : bodyName

/** "State Attorney General", "US Senator": of which level, and not of which portfolio; but "State Secretary" is the Secretary of State. */
function isLevel(words: readonly string[], at: number): boolean {
  if (words[at] !== 'state' && words[at] !== 'federal') return false
  const next = readHead(words, at + 1)
  return next !== undefined && next.head.kin !== 'secretary'
}

const isLess = (part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean => [...part].every(word => whole.has(word))

function compareHeads(a: Post, b: Post): Comparison | undefined {
  if (!a.head || !b.head) return 'unrelated'
  if (a.head.head === b.head.head) return undefined
  if (a.head.wide || b.head.wide) {
    if (compareSets(a.body, b.body) === 'disjoint' || compareSets(a.portfolio, b.portfolio) === 'disjoint') return 'unrelated'
    return a.head.wide === b.head.wide ? 'overlapping' : a.head.wide ? 'wider' : 'narrower'
  }
  // the president of a party may well be prime minister
  if ([a, b].some(({ head, body }) => head!.kin === 'state' && body.size > 0 && !namesCountry(body))) return 'unrelated'
  if (isLoosePair(a.head.head, b.head.head))
    return a.head.kin === 'rank' || compareSets(a.portfolio, b.portfolio) === 'equal' || a.portfolio.size * b.portfolio.size === 0
      ? 'rounding'
      : excludedBy(a, b)
  return excludedBy(a, b)
}

function excludedBy({ head: a, ranks: ours }: Post, { head: b, ranks: theirs }: Post): Comparison {
  if (!a?.kin || !b?.kin || ours.size + theirs.size > 0) return 'unrelated'
  return a.kin === b.kin || excludes(a.kin, b.kin) ? 'disjoint' : 'unrelated'
}

/** Two countries, or neither: a senator of New Jersey is one of the United States. A president may be one of a company, told by two of its names. */
const areAlike = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => namesCountry(a) === namesCountry(b)
const namesCountry = (body: ReadonlySet<string>): boolean => [...body].some(word => countryByKey(word) !== undefined)

function compareOne(a: Post, b: Post): Comparison {
  if (!a.held || !b.held)
    return a.held === b.held && !compareHeads(a, b) && isLess(a.portfolio, b.portfolio) ? 'overlapping' : 'unrelated'
  const byHead = compareHeads(a, b)
  if (byHead) return byHead
  const kin = a.head!.kin
  const portfolio = compareSets(a.portfolio, b.portfolio)
  const body = compareSets(a.body, b.body)
  const sameRank = isLess(a.ranks, b.ranks) && isLess(b.ranks, a.ranks)
  if (!sameRank) {
    // "Deputy Prime Minister" and "Finance Minister" go together, "Deputy Foreign Minister" and "Foreign Minister" do not
    if (portfolio === 'disjoint') return kin === 'secretary' ? 'disjoint' : 'unrelated'
    return kin && body !== 'disjoint' && a.portfolio.size === b.portfolio.size ? 'disjoint' : 'unrelated'
  }
  if (portfolio === 'disjoint') return kin === 'minister' || kin === 'secretary' ? 'disjoint' : 'unrelated'
  // who speaks for Public Safety seldom speaks for the Tampa Police as well
  if (body === 'disjoint' && a.head!.head === 'spokesperson' && a.body.size > 1 && b.body.size > 1) return 'rounding'
  if (body === 'disjoint')
    return kin && ofOnePlace.has(kin) && areAlike(a.body, b.body) && (kin !== 'state' || namesCountry(a.body))
      ? 'disjoint'
      : 'unrelated'
  const less = new Set([portfolio, body])
  less.delete('equal')
  return less.size === 0 ? 'equal' : less.size === 1 ? [...less][0]! : 'overlapping'
}

/** "Committee Chairwoman Sen.", "police spokesman Lt.", "Defence Secretary Gen.": a post, and the title before the name; but "Lt. Gov.", "Deputy Sgt." are one. */
const shortTitle =
  /(?<=\p{L}{3}(?<!\b(?:deputy|acting|former|staff|first|major|state)))\s((?:sen|rep|gov|gen|adm|sgt|lt|capt|col|det|cmdr)\.)$/iu

/** "UN Secretary Gen." is one post, "Homeland Security Secretary Gen." are a post and a rank. */
const isOfNations = ({ title, body }: PostValue): boolean =>
  /^secretary gen\.$/i.test(title) &&
  (body === undefined || /\b(?:nations|un|u\.n\.|nato|league|council|organi[sz]ation)\b/i.test(body))

/** "Foreign Minister and Deputy Prime Minister" is two posts; "Minister for Health and Sport" is one. */
const splitPosts = remember((value: PostValue): Post[] => {
  const parts = (isOfNations(value) ? value.title : value.title.replace(shortTitle, ', $1'))
    .split(/,| and /)
    .filter(part => foldWords(part).length > 0)
  const posts = parts.map(part => readPost(part, value.body))
  return posts.length > 1 && posts.every(post => post.head) ? posts : [readPost(value.title, value.body)]
})

/**
 * How two posts of one person stand to each other. `disjoint`: no one holds both at once (the same head with another portfolio or place, two
 * offices that exclude each other). `rounding`: two names that reporters use for one another. `unrelated`: both may be held.
 */
export function comparePosts(a: PostValue, b: PostValue): Comparison {
  const [ours, theirs] = [splitPosts(a), splitPosts(b)]
  const found = ours.flatMap(one => theirs.map(other => compareOne(one, other)))
  if (found.length === 1) return found[0]!
  for (const comparison of ['equal', 'narrower', 'wider', 'overlapping'] as const)
    if (found.includes(comparison))
      return comparison !== 'equal'
        ? 'overlapping'
        : ours.length > theirs.length
          ? 'narrower'
          : ours.length < theirs.length
            ? 'wider'
            : 'overlapping'
  return found.includes('disjoint') ? 'disjoint' : found.includes('rounding') ? 'rounding' : 'unrelated'
}

/** The heads of a post: "secretary", "chief of staff". */
export const headOfPost = (value: PostValue): string =>
  splitPosts(value)
    .map(({ head }) => head?.head ?? '')
    .join('; ')

/** Folded parts of a post, the same for two translations of it ("Vice Secretary of State", "Deputy Secretary of State"). */
export const keyOfPost = (value: PostValue): string =>
  splitPosts(value)
    .map(
      post =>
        [[...post.ranks].sort(), post.head ? [post.head.head] : [], [...post.portfolio].sort()].flat().join(' ') +
        (post.held ? '' : ' former'),
    )
    .sort()
    .join('; ')

export const printPost = ({ title, body }: PostValue): string =>
  body && !foldWords(title).includes(foldWords(body)[0] ?? '') ? `${title} (${body})` : title
