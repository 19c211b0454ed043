import { foldWords } from './foldWords.js'
import { wordSet } from './wordSet.js'

const idle = wordSet(
  'the an of in on at to for and or with by from that this was were is are be been had has have he she it they his her its their as who which after before when said not into out about',
)
/** "15am" of "2.15am", which is no word in "2.15 a.m." either. */
const hour = /^\d{1,4}[ap]m$/
/** Letters by which two forms of a word are one: "arrested", "arrest". */
const stemLength = 6

/** The words of a clause that tell of something, by their stems, without those of `except`. */
export function tellingWords(clause: string, except: string): Set<string> {
  const left = new Set(foldWords(except))
  const telling = foldWords(clause).filter(word => word.length > 2 && !idle.has(word) && !hour.test(word) && !left.has(word))
  return new Set(telling.map(word => word.slice(0, stemLength)))
}
