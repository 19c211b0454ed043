/** Who wrote a post saved with a report, and when: "— Ann Moor (@annmoor) May 3, 2016". */
const signature =
  /\s(?:[—–-]|&mdash;) ?[^—–\n]{2,60} \(@\w{1,20}\) (?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.? \d{1,2}, (?:19|20)\d\d\s*$/
/** Links, accounts and tags behind the words of a post. */
const tail = /^(?:pic\.twitter\.com\/|https?:\/\/|[@#]\w|\.\.\.$|…$)/
/** "#BREAKING:", "UPDATE:". */
const opening = /^\s*#?(?:BREAKING(?: NEWS)?|Breaking|UPDATE|Update|JUST IN)\s?[:|-]\s?/
/** What a reporter or the police tell there is told as in the report: an hour, a figure, or what somebody says. */
const telling = /\d|\b(?:says?|said|confirms?|in custody|unknown|one|two|three|four|five)\b/i
const ofTheCase =
  /\b(?:police|officers?|dispatch|deput(?:y|ies)|sheriff|prosecutors?|detectives?|Lt|Sgt|Capt|victims?|shot|shooting|suspects?|gunman|injured|killed|dead|hospital|arrested|custody|charged)\b/i
/** What the writer thinks, feels or asks for. */
const ownVoice =
  /\b(?:I|I['’]m|I['’]ve|we|we['’]re|our|us|my|me|you|your|please|prayers?|pray(?:ing)?|thoughts|hearts?|heartbroken|must|cannot|can['’]t|shameful|unacceptable|senseless|omg|statement|watch|live|stay|follow|exclusive|tonight at|more at|story|fault|rhetoric|blames?|feud|rules|laws)\b|[?!@#*]|\b(?:w\/|ppl\b)|\dy?\/o\b|y\/o\b/i

/** The words of a post that tell of the case as a report would, within its line; nothing where they do not. */
export function readTweet(line: string): { start: number; end: number } | undefined {
  if (!line.includes('(@') || line.length > 400) return undefined
  const signed = signature.exec(line)
  if (!signed) return undefined
  const start = opening.exec(line)?.[0].length ?? 0
  const words = withoutTail(line.slice(start, signed.index).trimEnd())
  return words.length >= 30 && telling.test(words) && ofTheCase.test(words) && !ownVoice.test(words)
    ? { start, end: start + words.length }
    : undefined
}

function withoutTail(words: string): string {
  const from = words.lastIndexOf(' ') + 1
  return from > 0 && tail.test(words.slice(from)) ? withoutTail(words.slice(0, from).trimEnd()) : words
}
