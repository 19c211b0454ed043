import { frameOf } from './articleFrame.js'
import { findTolls } from './findTolls.js'
import type { Harm } from './harmWords.js'
import { perArticle } from './perArticle.js'

const harms = new Set<Harm>(['killed', 'injured', 'shot'])
const several =
  /\b(?:victims\b(?!['’])|(?:the|those) (?:wounded|injured)\b|others? (?:was |were )?(?:also )?(?:shot|hurt|injured|wounded|killed)|(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,3}|several|both|many) (?:[\p{L}-]{1,16} ){0,3}?(?:were |was )?(?:shot|hit|hurt|injured|wounded|killed|struck)\b)/iu

/** Does an article tell of one person only who came to harm? "His wounds are not life-threatening" then tells of all. */
export const isOfOneVictim = perArticle(
  view =>
    frameOf(view.digest).harmful &&
    !several.test(view.digest.article.text) &&
    !view.digest.sentences.some(sentence =>
      findTolls(view.on(sentence)).some(({ harm, value: { min, max } }) => harms.has(harm) && (max ?? min ?? 0) > 1),
    ),
)
