/** First line of the text report, and heading of the Markdown one, by which one that lies among the articles is told from an article. */
export const reportHead = (version: string, articles: number): string =>
  `corroborate ${version}: ${articles} article${articles === 1 ? '' : 's'}`

const head = /^(?:## )?corroborate \d{1,9}\.\d{1,9}\.[\w.+-]{1,60}: \d{1,9} articles?(?:[\r\n]|$)/

/** Is the text a report of this program, of whatever version? */
export const isReport = (text: string): boolean => head.test(text.slice(0, 120))
