const owner =
  /(?:©|\(c\)|copyright)[\s©]{0,4}(?:\(c\)\s{0,4})?(?:copyright\s{0,4})?(?:(?:by\s{1,4})?(?:19|20)\d\d(?:\s{0,4}[-–]\s{0,4}(?:19|20)?\d\d)?)?[\s,]{0,4}(?:by\s{1,4})?(?:the\s{1,4})?([^.|;:()]{2,70}?(?:\.(?:com|org|net|co\.uk))?)(?=\s{0,4}(?:[.|;:()]|,? (?:llc|inc|ltd|corp|all rights|a division|- all|– all)|$))/iu
const noOwner = /^(?:all rights|this|and|the respective|reserved|policy|notice|\d|image|photo)/i

/** Publisher named by a copyright line ("Copyright 2019 Harbour News. All rights reserved." -> "Harbour News"), or undefined. */
export function publisherOf(line: string): string | undefined {
  const name = owner
    .exec(line.slice(0, 300).replaceAll('\u00a0', ' '))?.[1]
    ?.replace(/^(?:the )?(?=\p{Lu})/u, '')
    .replace(/,? (?:LLC|Inc|Ltd|Corp)\b.*$/u, '')
    .replace(/[\s,–-]{1,9}$/, '')
  return name === undefined || name.length < 2 || noOwner.test(name) || !/^[\p{Lu}\d]/u.test(name) ? undefined : name
}

const outlet =
  /\b(?:News|Press|Post|Times|Agency|Herald|Tribune|Journal|Chronicle|Gazette|Telegraph|Radio|Television|TV|Broadcasting|Wire|Service|Network|Courier|Star|Daily|Sputnik|Today)$/
const desk = /\b(?:Staff|Desk|Team|Newsroom|Wire Reports|Reporter|Editor|Writer|Correspondent|Digital)\b/i

/** A byline that names a publisher, not a person ("by Harbour News"); a desk of it is none. */
export const isOutlet = (author: string): boolean => outlet.test(author) && !desk.test(author) && !author.includes(',')
