import type { Span } from './span.js'

/** A name in the text with the title before it: "Russian Deputy Foreign Minister Alexander Grushko". */
export interface NameMention extends Span {
  kind: 'person' | 'organisation' | 'place' | 'nation' | 'unknown'
  /** The name alone ("Alexander Grushko"). */
  text: string
  /** Parts of a person's name. */
  given?: string
  surname?: string
  honorific?: string
  /** Post or role before the name as written ("Deputy Foreign Minister"), and whose ("Russian", "NATO"). */
  title?: Span & { text: string; of?: string; former?: boolean }
  /** Key of the gazetteer for places, countries and known bodies. */
  key?: string
  sentence: number
  first: number
  last: number
  entity?: string
}
