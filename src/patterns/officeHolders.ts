import { wordSet } from '../language/wordSet.js'
import { keyOfPost } from '../values/post.js'
import type { Pattern } from './pattern.js'
import { heldPosts, matchOfPost } from './posts.js'

/** Offices that one person holds at a time, by the head of the title; ministers and secretaries have a field of their own each. */
const single = wordSet('president mayor governor sheriff minister secretary speaker coroner')
const singleHeads = new Set([
  'prime minister',
  'lieutenant governor',
  'attorney general',
  'district attorney',
  'police chief',
  'police commissioner',
  'fire chief',
  'chief executive',
  'chief financial officer',
  'chief operating officer',
  'majority leader',
  'minority leader',
  'majority whip',
  'minority whip',
  'press secretary',
  'chief of staff',
  'national security adviser',
  'secretary general',
])
const withField = new Set(['minister', 'secretary'])

/** Mark of an office told with its town, country or body. */
export const ofBody = 'of a body'

/** "Speaker of the House", "president of the National Rowing Association"; "of Norway". */
const withArticle = (body: string): string => (/^the /i.test(body) || !named.test(body) ? body : `the ${body}`)
const named =
  /^(?:(?:White )?House|Senate|Commons|U\.?N\.?|U\.?S\.?|United (?:States|Kingdom|Nations)|European Union|Netherlands|Philippines)\b|^(?:\w+ ){0,4}(?:Council|Association|Organization|Federation|Committee|Commission|Union|Department|Agency|Authority|Bureau)\b/

/** Who holds an office that has one holder at a time; deputies and assistants are many. */
export function officeHolders(name: string): Pattern {
  return {
    name,
    find: view =>
      heldPosts(view, ['title', 'apposition', 'copula']).flatMap(held => {
        const { head, ...post } = held.post
        if (held.description.modality !== 'fact' || held.description.polarity === 'denied') return []
        const key = keyOfPost(post)
        if (!(single.has(head) || singleHeads.has(head)) || key.includes(';') || !key.startsWith(head)) return []
        if (withField.has(head) ? key === head : key !== head) return []
        const { holder, holderSpan } = held.description
        const body =
          post.body && !post.title.toLowerCase().includes(post.body.toLowerCase()) ? ` of ${withArticle(post.body)}` : ''
        return [
          matchOfPost(held, view, {
            about: { office: { text: `${post.title}${body}`, key: ['office', post.title, post.body ?? ''].join('|') } },
            value: { kind: 'entities', as: 'people', entities: [holder.id], texts: [holder.name] },
            valueSpan: holderSpan,
            ...(post.body ? { scope: { marks: [ofBody] } } : {}),
          }),
        ]
      }),
  }
}
