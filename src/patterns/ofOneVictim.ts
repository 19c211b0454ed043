import { frameOf } from './articleFrame.js'
import { findTolls } from './findTolls.js'
import type { Harm } from './harmWords.js'
import { perArticle } from './perArticle.js'

const harms = new Set<Harm>(['killed', 'injured', 'shot'])
const several =
  /\b(?:victims\b(?!['’])|(?:the|those) (?:wounded|injured)\b|others? (?:was |were )?(?:also )?(?:shot|hurt|injured|wounded|killed)|(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,3}|several|both|many) (?:[\p{L}-]{1,16} ){0,3}?(?:were |was )?(?:shot|hit|hurt|injured|wounded|killed|struck)\b)/iu

/** "left one dead and another wounded", "killed, man wounded", "also left a man wounded". */
const oneMore =
  /\band (?:another|a second|one other|an?)\b(?: [\p{L}\d-]{1,16}){0,3}? (?:was |is |were )?(?:also )?(?:wounded|injured|hurt|shot|killed|stabbed|in critical condition)\b|\balso (?:left|wounded|injured|hurt|killed|struck|hit|shot)\b|\b(?:killed|dead|dies|die)\b[,;] (?:\d-?\w{0,9} )?(?:man|woman|boy|girl|teen|child|another|other|one) (?:also )?(?:wounded|injured|hurt|critical|shot)\b/iu
/** "A 17-year-old boy was shot", and further down "a 20-year-old man was also hit". */
const harmedAtAge =
  /\b(\d{1,3})-year-old\b[^.;\d]{0,50}?\b(?:was|had been|been|also) (?:also |each )?(?:shot|hit|struck|wounded|stabbed|injured|killed|grazed)\b/giu

/** "An 18-year-old man and a 19-year-old suffered gunshot wounds." */
const pair =
  /\b\d{1,3}-year-old(?: \p{L}{3,12})?,? and (?:an? )?\d{1,3}-year-old(?: \p{L}{3,12})?(?: (?:were|was|was each|were each|were both|both|each))? (?:shot|hit|struck|wounded|stabbed|injured|killed|grazed|hurt|suffered|sustained|died)\b/iu

const agesOfHarmed = (text: string): number => new Set([...text.matchAll(harmedAtAge)].map(([, age]) => age)).size

/** Does an article tell of one person only who came to harm? "His wounds are not life-threatening" then tells of all. */
export const isOfOneVictim = perArticle(
  view =>
    frameOf(view.digest).harmful &&
    !several.test(view.digest.article.text) &&
    !oneMore.test(view.digest.article.text) &&
    !pair.test(view.digest.article.text) &&
    agesOfHarmed(view.digest.article.text) < 2 &&
    !view.digest.sentences.some(sentence =>
      findTolls(view.on(sentence)).some(({ harm, value: { min, max } }) => harms.has(harm) && (max ?? min ?? 0) > 1),
    ),
)

const severalHurt =
  /\b(?:the|those) (?:wounded|injured)\b(?! \p{L})|\bothers? (?:was |were )?(?:also )?(?:shot|hurt|injured|wounded)\b(?! (?:and killed|dead|to death))|\b(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,3}|several|both|many) (?:[\p{L}-]{1,16} ){0,3}?(?:were |was )?(?:hit|hurt|injured|wounded|struck|hospitali[sz]ed)\b/iu
const oneMoreHurt =
  /\b(?:another|a second|one other) (?:[\p{L}\d-]{1,16} ){0,3}?(?:was |is |were )?(?:also )?(?:wounded|injured|hurt|shot|stabbed|hospitali[sz]ed|in critical condition)\b(?! (?:and killed|dead|to death))/iu
const live = new Set<Harm>(['injured', 'hospitalised'])

/** Does an article that tells of deaths tell of no more than one who was hurt and lives? */
export const mayHaveOneWounded = perArticle(
  view =>
    frameOf(view.digest).harmful &&
    !severalHurt.test(view.digest.article.text) &&
    !oneMoreHurt.test(view.digest.article.text) &&
    !view.digest.sentences.some(sentence =>
      findTolls(view.on(sentence)).some(({ harm, value: { min, max } }) => live.has(harm) && (max ?? min ?? 0) > 1),
    ),
)
