import { fold } from '../../language/fold.js'
import { bareSurname } from '../../language/nameFold.js'
import { placeByKey } from '../../language/places.js'
import type { DraftClaim, Referent } from '../../model/claim.js'
import { isCompatible } from '../../model/comparison.js'
import type { Digest } from '../../model/digest.js'
import type { PostValue } from '../../model/value.js'
import { comparePosts, keyOfPost } from '../../values/post.js'

export interface ToldOffice {
  claim: DraftClaim
  article: string
  /** Key of the person said to hold it. */
  holder: string
  surname: string
}

/** One office with one holder, over the articles that tell so. */
interface Tenure {
  key: string
  holder: string
  surname: string
  posts: PostValue[]
  claims: DraftClaim[]
  articles: Set<string>
}

/** Heads of so many things that only one with a name of its own tells which. */
const manifold = new Set([
  'president',
  'governor',
  'chief executive',
  'chief financial officer',
  'chief operating officer',
  'chief of staff',
  'minister',
  'secretary general',
  'attorney general',
  'lieutenant governor',
  'chair',
])

/** Of these a story has one all the same, unless an article speaks of both men; governors are many where it speaks of two states. */
const seldomTwo = new Set(['governor', 'attorney general', 'chief of staff', 'lieutenant governor'])
const ofStates = new Set(['governor', 'lieutenant governor'])

/**
 * Which offices of several articles are one. An article that names two holders tells of two offices or of a change; where one leaves the town or country
 * out, the other's must be spoken of in it.
 */
export function unifyOffices(told: readonly ToldOffice[], digests: readonly Digest[]): Map<DraftClaim, Referent> {
  const groups: Tenure[][] = []
  for (const tenure of tenuresOf(told)) {
    const group = groups.find(members => members.every(other => isOneOffice(tenure, other, digests)))
    if (group) group.push(tenure)
    else groups.push([tenure])
  }
  const found = new Map<DraftClaim, Referent>()
  for (const group of groups) {
    const { key, holder } = group[0]!
    const text = group
      .flatMap(({ claims }) => claims.map(({ about }) => about.office!.text))
      .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0]!
    for (const { claims } of group)
      for (const claim of claims)
        found.set(claim, { key: `office ${key} ${holder} ${groups.indexOf(group)}`, stem: `office ${key}`, text: `the ${text}` })
  }
  return found
}

function tenuresOf(told: readonly ToldOffice[]): Tenure[] {
  const tenures = new Map<string, Tenure>()
  for (const { claim, article, holder, surname } of told) {
    const [, title = '', body] = claim.about.office!.key!.split('|')
    const post: PostValue = { kind: 'post', title, ...(body ? { body } : {}) }
    const key = keyOfPost(post)
    const id = `${key} ${holder}`
    let tenure = tenures.get(id)
    if (!tenure)
      tenures.set(id, (tenure = { key, holder, surname: bareSurname(surname), posts: [], claims: [], articles: new Set() }))
    tenure.posts.push(post)
    tenure.claims.push(claim)
    tenure.articles.add(article)
  }
  return [...tenures].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, tenure]) => tenure)
}

function isOneOffice(a: Tenure, b: Tenure, digests: readonly Digest[]): boolean {
  if (a.key !== b.key || [...a.articles].some(article => b.articles.has(article))) return false
  if (!a.posts.every(post => b.posts.every(other => isCompatible(comparePosts(post, other))))) return false
  const [ours, theirs] = [bodyOf(a), bodyOf(b)]
  if (ours && theirs) return true
  const isManifold = manifold.has(a.key) || manifold.has(a.key.split(' ')[0]!)
  if (isManifold && !(seldomTwo.has(a.key) && isUnnamed(a, b, digests) && isUnnamed(b, a, digests))) return false
  if (ofStates.has(a.key) && statesIn([a, b], digests).size > 1) return false
  // who names the other holder as well tells of a former one, or of another town
  if (!ours && !theirs) return isUnnamed(a, b, digests) && isUnnamed(b, a, digests)
  return mentions(ours ? b : a, ours ?? theirs!, digests)
}

/** Does no article that tells of one holder name the other? */
const isUnnamed = ({ surname }: Tenure, { articles }: Tenure, digests: readonly Digest[]): boolean =>
  digests.every(
    ({ article, entities }) =>
      !articles.has(article.id) ||
      entities.every(one => one.kind !== 'person' || bareSurname(one.surname ?? one.name) !== surname),
  )

/** States that the articles of some tenures speak of, by name. */
function statesIn(tenures: readonly Tenure[], digests: readonly Digest[]): Set<string> {
  const found = new Set<string>()
  for (const { article, entities } of digests)
    if (tenures.some(({ articles }) => articles.has(article.id)))
      for (const { key } of entities) if (key && placeByKey(key)?.kind === 'state') found.add(key)
  return found
}

const bodyOf = ({ posts }: Tenure): string | undefined => posts.find(({ body }) => body)?.body

/** Is the town, country or body named in every article of the tenure that leaves it out? */
const mentions = ({ articles }: Tenure, body: string, digests: readonly Digest[]): boolean =>
  digests.filter(({ article }) => articles.has(article.id)).every(({ article }) => fold(article.text).includes(fold(body)))
