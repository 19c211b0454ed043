/** Someone or something that an article speaks of, over all its mentions there. */
export interface Entity {
  id: string
  kind: 'person' | 'organisation' | 'place' | 'nation' | 'group' | 'unknown'
  /** Fullest name in the article. */
  name: string
  /** All wordings of the name in the article, in order of appearance. */
  forms: string[]
  given?: string
  surname?: string
  gender?: 'm' | 'f'
  age?: number
  /** Posts and roles the article gives it ("Deputy Foreign Minister"). */
  titles: string[]
  /** Country or body it belongs to: key of the gazetteer. */
  of?: string
  /** Gazetteer key, where it is known. */
  key?: string
}
