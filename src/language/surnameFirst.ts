import { isSurnameFirst } from './givenNames.js'
import { eastAsianFemale, eastAsianMale } from './givenNamesAsian.js'
import type { NameUnit } from './nameUnits.js'
import { wordSet } from './wordSet.js'

const eastAsian = wordSet(`${eastAsianMale} ${eastAsianFemale}`)

/** "Xi Jinping", "Kim Jong-un", "Moon Jae-in": the surname stands first. */
export function isSurnameThenGiven(units: readonly NameUnit[], { from, next }: { from: number; next: number }): boolean {
  if (next - from < 2 || next - from > 3) return false
  const second = units[from + 1]!
  return (
    isSurnameFirst(units[from]!.word) &&
    (eastAsian.has(second.word) || eastAsian.has(second.word.replace('-', '')) || /^[a-z]{2,5}-[a-z]{1,5}$/.test(second.word))
  )
}
