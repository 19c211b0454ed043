/** Words whose figure is a name and no quantity, in any case: "Article 5", "page 12", "phase two". */
const always = new Set(
  `article articles section sections chapter highway route interstate flight flights room channel resolution resolutions no nos number numbers rule title volume vol page pages
  pp paragraph clause phase category grade precinct ward apartment apt suite gate platform version episode exhibit schedule tier proposition prop amendment
  formula catch pier terminal exit sector annex appendix figure table verse psalm lane lot route step item question point tip size code protocol
  type mark mk model boeing airbus iphone ipad galaxy windows playstation xbox fortune nasdaq ftse nikkei dow index dax cac hurricane apollo soyuz
  day game round stage level area district zone block line part act scene season week group pool heat race unit squad engine camp studio form order decree bill law war bowl issue series brigade battalion regiment division channel radio loop road district court image photo slide suspect victim witness`
    .split(/\s+/)
    .filter(Boolean),
)

/** Words that rank: a name unless a plural follows ("the top 10" but "the top 10 countries"). */
const ranking = new Set('top bottom big final last next number'.split(' '))

/** Everyday nouns of the list above, which bear a figure only in the singular and without a noun behind it ("day 3", but "a day 300 people"). */
const everyday = new Set(
  'day game round stage level area district zone block line part act scene season week group pool heat race unit order bill law war issue series figure table lot point item question step size code form radio index suspect victim witness court district road'.split(
    ' ',
  ),
)

export const isLabel = (lower: string): boolean => always.has(lower)
export const isEverydayLabel = (lower: string): boolean => everyday.has(lower)
export const isRankingWord = (lower: string): boolean => ranking.has(lower)

const streets = new Set(
  'street st avenue ave road rd drive dr lane ln boulevard blvd way court ct place pl square sq terrace highway hwy parkway pkwy row crescent close'.split(
    ' ',
  ),
)
export const isStreetWord = (lower: string): boolean => streets.has(lower)

/** Words that may stand in a line of capitals without making it running text ("Gunman Kills Two in Texas"). */
const small = new Set(
  'a an and as at but by for from in into is of off on or over per the to up via vs with after amid near'.split(' '),
)
export const isSmallWord = (lower: string): boolean => small.has(lower)

const months = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
)
/** A day that the reader of dates has left ("October 2 2013" over two lines) is no count. */
export const isMonth = (lower: string): boolean => months.has(lower)

/** Abbreviations that number what follows: "No. 10", "Vol. 3". */
const numberSigns = new Set('no nos vol art sec ch pp fig rte hwy'.split(' '))
export const isNumberSign = (lower: string): boolean => numberSigns.has(lower)
