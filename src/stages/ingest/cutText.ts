/** Characters of a text that are read. No report of a newspaper comes near it; a text made to cost time and memory does. */
export const mostRead = 1_000_000

/** What is read of a text: all of it, or its start up to the end of a word. */
export function cutText(text: string): string {
  if (text.length <= mostRead) return text
  const blank = text.lastIndexOf(' ', mostRead)
  return text.slice(0, blank > 0 ? blank : mostRead)
}
