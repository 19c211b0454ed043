import type { Span } from './span.js'

/** What a line of a saved page is. Only `headline`, `lead` (standfirst), `subheading` and `body` yield claims. */
export type LineClass =
  | 'blank'
  | 'headline'
  | 'lead'
  | 'subheading'
  | 'body'
  | 'byline'
  | 'caption'
  | 'credit'
  | 'related'
  | 'ticker'
  | 'boilerplate'
  | 'front-matter'

/** One line of the text without its line end; `bodyStart` skips a dateline or byline that runs into the first sentence (of a hard-wrapped paragraph: maybe in its second line), `bodyEnd` a site's name or credit behind the last. */
export interface Line extends Span {
  class: LineClass
  bodyStart?: number
  bodyEnd?: number
  /** The sentence may run on from the line before: text broken into lines of one width. */
  continued?: true
}

export type PublishedFrom = 'front-matter' | 'metadata' | 'dateline' | 'byline' | 'as-of' | 'other-articles'

/** A day as an article prints it, maybe without its year ("January 12", weekday Wednesday). */
export interface PartialDay {
  year?: number
  month?: number
  day?: number
  /** ISO weekday, 1 = Monday ... 7 = Sunday. */
  weekday?: number
}

export interface Article {
  /** Stable short id made of the path: independent of the order of files. */
  id: string
  /** Relative to the working folder, with `/`. */
  path: string
  /** Decoded text as it is on disk, byte order mark removed, nothing else changed. */
  text: string
  /** Publisher as a person would name it ("TASS"), else the file's name. */
  source: string
  headline: string | null
  title?: string
  url?: string
  /** ISO date or null. */
  published: string | null
  publishedFrom: PublishedFrom | null
  /** What the dateline says where it lacks the year: completed from the other articles. */
  datelineDay?: PartialDay
  /** City of the dateline ("BRUSSELS"). */
  datelinePlace?: string
  /** Agencies credited in the text ("AP", "Reuters"): one origin with other users of the same wire. */
  agencies: string[]
  lines: Line[]
  sha256: string
  /** Name of the story that the configuration puts it into: articles of unlike names never share a story. */
  story?: string
  /** Given by the configuration: sources of more weight are shown first. */
  weight?: number
  /** Trouble met while reading: becomes notices of the report. */
  notices: ArticleNotice[]
}

export interface ArticleNotice {
  is: string
  detail: string
}
