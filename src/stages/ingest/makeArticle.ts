import { hash } from 'node:crypto'
import { dayOfIso } from '../../language/calendar.js'
import { seemsEnglish, seemsForeign } from '../../language/english.js'
import { classifyLines } from '../../language/lines.js'
import { plainBlanks } from '../../language/plainBlanks.js'
import { isoOfPrinted, readPrintedDay } from '../../language/printedDay.js'
import { Recent } from '../../language/recent.js'
import type { Article, ArticleNotice } from '../../model/article.js'
import { cutText, mostRead } from './cutText.js'
import { findDeceptions } from './findDeceptions.js'
import { readFrontMatter } from './frontMatter.js'
import { choosePublished, type PublishedDay } from './publishedDay.js'
import { readPage } from './readPage.js'

/** A text with what is known about it from elsewhere; `published` is an ISO date or a date as English prints it. */
export interface ArticleInput {
  path: string
  text: string
  source?: string
  published?: string
  title?: string
  url?: string
  /** Name of the story it belongs to, and how far in front its source is shown: as the user settles it. */
  story?: string
  weight?: number
}

export const sha256 = (bytes: string | Uint8Array): string => hash('sha256', bytes)

/** Stable id of a path: the first `length` hexadecimal digits of its SHA-256. */
export const articleId = (path: string, length = 8): string => sha256(path).slice(0, length)

/**
 * Makes an article from its text: classifies the lines and reads headline, publisher, day of publication, dateline and agencies off the page.
 * What is given goes before front matter, and front matter before what the page says. Pure; never throws on any text.
 * A byte order mark at the start is dropped, nothing else is changed.
 */
export function makeArticle(input: ArticleInput): Article {
  const { text, ...known } = input
  const key = JSON.stringify(known) + text
  const before = recent.get(key)
  if (before) return { ...before }
  const made = readArticle(input)
  recent.set(key, made, text.length)
  return { ...made }
}

/** A story checked again with one article altered: the others are as they were. */
const recent = new Recent<Article>(4_000_000)

function readArticle(input: ArticleInput): Article {
  const text = input.text.startsWith('\uFEFF') ? input.text.slice(1) : input.text
  const notices: ArticleNotice[] = []
  const plain = cutText(plainBlanks(text))
  if (plain.length < text.length)
    notices.push({ is: 'cut', detail: `only its first ${mostRead} characters are read, of ${text.length}` })
  const front = readFrontMatter(plain)
  if (front.trouble !== undefined)
    notices.push({ is: 'front-matter', detail: `front matter could not be read: ${front.trouble}` })
  const field = (name: 'source' | 'title' | 'url'): string | undefined =>
    presentable(input[name]) ?? presentable(front.fields.get(name))
  const title = field('title')
  const url = field('url')
  const lines = classifyLines(plain, { ...(title === undefined ? {} : { title }), ...(front.end > 0 ? { from: front.end } : {}) })
  const page = readPage(plain, lines, baseName(input.path))
  const body = page.lead.trim()
  if (text.trim() === '') notices.push({ is: 'empty', detail: 'the file holds no text' })
  else if (body === '' ? seemsForeign(text) : !seemsEnglish(page.lead))
    notices.push({ is: 'not-english', detail: 'the text does not seem to be English' })
  else if (body === '') notices.push({ is: 'no-body', detail: 'no line was recognised as the text of a report' })
  notices.push(...findDeceptions(text))
  const day =
    stated(input.published, 'metadata', notices) ??
    stated(front.fields.get('published') ?? front.fields.get('date'), 'front-matter', notices) ??
    choosePublished(page.days, page.lead)
  return {
    id: articleId(input.path),
    path: input.path,
    text,
    source: field('source') ?? page.publisher ?? baseName(input.path),
    headline: title ?? page.headline,
    ...(title === undefined ? {} : { title }),
    ...(url === undefined ? {} : { url }),
    published: day.published,
    publishedFrom: day.publishedFrom,
    ...(day.datelineDay === undefined ? {} : { datelineDay: day.datelineDay }),
    ...(page.place === undefined ? {} : { datelinePlace: page.place }),
    agencies: page.agencies,
    lines,
    sha256: sha256(input.text),
    ...(input.story === undefined ? {} : { story: input.story }),
    ...(input.weight === undefined ? {} : { weight: input.weight }),
    notices,
  }
}

const presentable = (value: string | undefined): string | undefined => {
  const trimmed = value?.trim()
  return trimmed === undefined || trimmed === '' ? undefined : trimmed
}

/** A date that somebody states; one that is none becomes a notice, and the page is asked instead. */
function stated(
  value: string | undefined,
  from: 'metadata' | 'front-matter',
  notices: ArticleNotice[],
): PublishedDay | undefined {
  const written = presentable(value)
  if (written === undefined) return undefined
  const iso = dayOfIso(written) !== undefined ? written.slice(0, 10) : isoOfPrinted(readPrintedDay(written, 0)?.day ?? {})
  if (iso !== null) return { published: iso, publishedFrom: from }
  notices.push({ is: 'published-unclear', detail: `"${written.slice(0, 60)}" is no date` })
  return undefined
}

const baseName = (path: string): string => {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const stem = name.replace(/\.(?:txt|md|text)$/i, '')
  return stem === '' || stem === '-' ? 'standard input' : stem
}
