import type { View } from './view.js'

/** What is counted so far: "with 2.25 percent of precincts reporting", "with half of the votes counted". */
const counted =
  /\b(\d{1,3}(?:\.\d{1,2})?)(?: ?%| percent| per cent) of (?:the |all )?(?:precincts|polling stations|districts|votes?|ballots|returns)\b[^.;]{0,20}\b(?:reporting|counted|tallied|in)\b/i
/** From here on the rest of a count changes little. */
const nearlyAll = 95

/** Is the sentence about an early state of a count of votes? Shares of the vote change with every precinct that reports. */
export function isPassingCount({ digest, sentence }: View): boolean {
  const share = counted.exec(digest.article.text.slice(sentence.start, sentence.end))?.[1]
  return share !== undefined && Number(share) < nearlyAll
}
