import { neverName } from './nameWords.js'
import { wordSet } from './wordSet.js'

/** Capitalised words that are sentence furniture in front, but parts of names within: "New", "South", "First", "People". */
const adjectives = wordSet(`
  north south east west northern southern eastern western central upper lower middle northeast northwest southeast southwest new old big small great good bad holy dear
  first second third last people children women men man boy girl family state federal local national international global foreign domestic public private late senior
  police live news press staff god christ lord
`)

/** Words for faiths, parties and peoples without a land: they describe, and are part of a body's name at most. */
const describing = wordSet(`
  catholic catholics christian christians muslim muslims jewish jews jew jesuit jesuits protestant protestants islamic islamist islamists sunni sunnis shiite shiites shia
  buddhist buddhists hindu hindus sikh sikhs mormon mormons evangelical evangelicals orthodox arab arabs kurdish kurds kurd democratic republican communist communists marxist nazi
  nazis hispanic hispanics latino latinos african-american african-americans congressional presidential anglican anglicans baptist baptists methodist methodists
  lutheran western westerners facebook twitter instagram internet covid covid-19 opinion
`)

/** "Catholic", "Muslims", "Democratic": no name of its own. */
export const isDescribing = (word: string): boolean => describing.has(word)

/** May the word stand in front of a name, or within one? */
export const mayName = (word: string): boolean => !neverName(word) || adjectives.has(word)

export const isAdjective = (word: string): boolean => adjectives.has(word)
