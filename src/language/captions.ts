import { holdsAny, type LineShape } from './lineShape.js'

const agency =
  '(?:ap|afp|reuters|getty(?: images)?|epa(?:-efe)?|tass|sputnik|ria novosti|xinhua|anadolu|shutterstock|istock|alamy|pa|upi|zuma|sipa|imago|pool|dpa|kyodo|efe|bloomberg|usa today|google maps|google|facebook|twitter|handout|courtesy|file)'
/** A line that is nothing but a credit: "© A. Name, Pool Photo via AP", "IMAGE: AP/Twitter", "Getty Images". */
const pureCredit = new RegExp(
  `^(?:[(\\[]? ?(?:©|\\(c\\) |photo(?:graph|s)?(?: credit)?s? ?[:/]|photo(?:graph)?s? by |photo(?:graph)? courtesy|photos? (?:and video )?courtesy|image(?: credit)?s? ?[:/]|picture(?: credit)?s? ?[:/]|pic(?:ture)? by |credit ?[:/]|courtesy(?: of)?[: ]|video(?: credit)?: ?|source ?: ?|illustration(?: by)?[: ]|graphic(?: by)?[: ]|screen ?(?:shot|grab)|photographers?[: ]|file photo|ap photo|reuters/|afp/|getty images|epa[/-]|via ${agency})|${agency}(?: ?[/|] ?[\\w .@-]+)*$)`,
)
/** A credit within or behind a caption. */
const creditWithin = new RegExp(
  `\\((?:photos?|image|source|credit|courtesy|picture|video|file|ap photo|(?:ap|reuters|getty|afp)[/:, ]|getty|photo by|photograph|screenshot|provided|submitted|handout|published|google|facebook|twitter|via|wikimedia|file photo)\\b ?[:/]? ?[^()]{0,80}\\)|\\b(?:ap photo|pool photo|file photo|handout photo|stock photo|getty images|epa-efe|photo(?:graph)? ?: ?[a-z]|photo (?:by|credit|courtesy)|image ?: ?[a-z]|picture ?: ?[a-z]|photograph by|(?:photo|image|picture|pool)s? via ${agency}|via ap\\b|via reuters|via getty|via afp|/ ?ap photo|pictured (?:above|below|left|right|here)|view full caption)`,
)
const endsInCredit =
  /[.!?'"’”] ?\(© ?[^()]{2,60}\)$|[.!?'"’”] ?\((?!(?:ap|afp|reuters|tass|upi|dpa|ians|pti|ani|xinhua)\))[A-Z][\w&.\- ]{1,40}(?<!\.)\)$/
/** "Ann Moor / Harbour Gazette": photographer and paper. */
const agencySlash = /\bREUTERS\/ ?\p{Lu}|\(Reuters\/ ?\p{Lu}|\/ ?(?:AFP|REUTERS|Getty)(?![\p{L}-])|\bAFP\/\p{Lu}/u
const nameSlashPaper = /\p{Lu}[\p{L}.'’-]{1,40} \/ \p{Lu}[\p{L}.]/u
/** A gallery saved as one line: "Photo: Ann Moor Image 1 of 10 The fire broke out". */
const gallery = /\b(?:Image|Photo|Slide|Picture) \d{1,3} (?:of|\/) (?:\/ )?\d{1,3}\b/
/** A video player's frame saved with the text. */
const videoBox = /^\s*(?:CLOSE|JUST WATCHED|MUST WATCH|NOW PLAYING|Now Playing|Play Video|Replay|Image) \p{Lu}/u
/** Every caption and credit that is told by its words holds one of these, or a copyright sign, or ends in a bracket. */
const pictureWords = new Set(
  'photo photos photograph photographs photographer photographers image images picture pictures pictured pic video pool getty reuters afp ap tass sputnik epa epa-efe xinhua anadolu shutterstock istock alamy pa upi zuma sipa imago dpa kyodo efe bloomberg usa novosti source credit courtesy file undated screenshot provided submitted handout published google facebook twitter via wikimedia caption seen shown left right center centre r l-r l pose poses booking courtroom surveillance mugshot mug clockwise above below top bottom back front buy enlarge map combination combo still satellite aerial screen illustration graphic screengrab frame stock'.split(
    ' ',
  ),
)
/** Caption English: where in the frame, what the picture is. */
const captionEnglish =
  /^(?:\(?file\)?(?: photo)? ?[-–—:]|in this (?:[\w.,' ]{1,40} )?(?:file )?(?:photo|image|picture|photograph|frame grab|screenshot|video|courtroom sketch|booking)|this (?:undated|file|combination|combo|handout|still|photo|image|picture|booking|courtroom|satellite|aerial|screen)\b.{0,60}(?:photo|image|picture|shows|provided|released|grab|sketch|taken|made)|a (?:combination|combo) (?:of|photo|picture)|(?:an? )?(?:undated|file|handout|stock|aerial|booking) (?:photo|image|picture|photograph)|pictured ?(?::|is|are|above|here)|photo shows|photo of|image of|image shows|the image shows|screenshot|surveillance (?:photo|image|video) (?:of|shows)|mugshot|mug shot|booking photo|courtroom sketch|from left|l-r ?:|\(l-r\)|left to right|clockwise|above:|below:|left:|right:|top:|buy photo|enlarge|caption|video (?:shows|posted|captured)|map (?:of|showing))|\((?:left|right|center|centre|l-r|l to r|from left|pictured|seen here|top|bottom|back|front|above|below|2nd l|2nd r)\)|, (?:left|right|center|centre|second left|second right|far left|far right),? (?:and|shakes|speaks|talks|walks|looks|listens|greets|poses|meets|attends|arrives|gestures|stands|is|with|of|during)\b|\b(?:is|are) (?:seen|pictured|shown) (?:in|at|on|during|here|with|above|speaking|near)\b|\bposes? for (?:a |the |his |her )?(?:photos?|pictures?|photographs?|portraits?|cameras?|photographers)\b|in (?:a|this|an) (?:undated |file |handout |courtesy )+(?:photo|photograph|picture|image)\b/
const dated = /\b(?:19|20)\d\d\b|\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/

const prefix =
  /^\s*(?:Photograph|Photo|Picture|Illustration|Image) ?: ?\p{Lu}[^.:;()]{0,40}?(?:\\?\/ ?(?:AP|AFP|PA|EPA|Reuters|REUTERS|Getty Images|Getty|Rex|Alamy|Bloomberg)(?:\\?\/ ?(?:Getty Images|AFP|AP|Reuters))?) (?=["“‘'`]?\p{Lu})/u

/** Length of a photographer's credit that runs into the report ("Photograph: Ann Moor/Reuters The council met ..."); 0 where there is none or nothing but a caption follows. */
export function creditPrefix({ stopped, finite, words }: LineShape, raw: string): number {
  return stopped && finite && words.length >= 18 ? (prefix.exec(raw)?.[0].length ?? 0) : 0
}

/** Is the line a credit alone, a caption (own words), or neither? `raw` is the line's beginning as written. */
export function pictureCueOf(
  { folded, length, words, finite, stopped, quoted }: LineShape,
  raw: string,
): 'credit' | 'caption' | undefined {
  if (gallery.test(raw)) return 'caption'
  if (length > 900) return undefined
  if (raw.includes(' / ') && !quoted && nameSlashPaper.test(raw) && (length > 120 || !stopped)) return 'caption'
  if (raw.includes('/') && length < 700 && agencySlash.test(raw)) return 'caption'
  if (length > 700) return undefined
  if (videoBox.test(raw)) return 'caption'
  if (!holdsAny(words, pictureWords) && !/©|\(c\)|\)$/.test(folded)) return undefined
  if (pureCredit.test(folded) && words.length <= 25) {
    if (!/^(?:source|video|courtesy)/.test(folded) || length <= 100)
      return isCopyright(folded) ? undefined : words.length <= 14 ? 'credit' : 'caption'
  }
  if (creditWithin.test(folded) && (length < 450 || !finite)) return 'caption'
  if (length < 220 && endsInCredit.test(raw.trimEnd())) return 'caption'
  if (length < 500 && captionEnglish.test(folded)) {
    // "In this photo" and the like decide alone; "is seen in" wants the day of the picture or an end that is none
    const seen = folded.search(/\b(?:is|are) (?:seen|pictured|shown)\b/)
    if (seen >= 0) return seen > 150 ? undefined : dated.test(folded) || !stopped ? 'caption' : undefined
    return 'caption'
  }
  return undefined
}

/** "© 2017 Cox Media Group.", "Copyright 2016 by ...": the page's own notice, not a picture's. */
export const isCopyright = (folded: string): boolean =>
  /^\(?(?:©|\(c\)|copyright|©️)[ ©]*(?:\(c\) ?)?(?:copyright )?(?:by )?(?:(?:19|20)\d\d)\b|^copyright\b|all rights reserved/.test(
    folded,
  )
