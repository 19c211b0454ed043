import { foldName } from '../language/nameFold.js'
import { wordSet } from '../language/wordSet.js'

/** The words round a figure: up to it from the last other figure, behind it, and the whole sentence. */
interface Beside {
  before: string
  behind: string
  sentence: string
}

/** What a count of people, homes or jobs is a count of, where a story has one: who came, who is held, who lost power or work. Takes the last word of the counted noun. */
export function countAspect(head: string, { before, behind, sentence }: Beside): string | undefined {
  // "a crowd of 41,200"
  if (head === 'spectator' && attending.test(sentence)) return 'attendance'
  if (dwellings.has(head) && withoutPower.test(before.slice(-40) + behind.slice(0, 60))) return 'without power'
  if (head === 'hostage' ? holding.test(before) : heldHostage.test(behind)) return 'hostages'
  if (head === 'visitor' ? drawing.test(before) : visited.test(behind)) return 'visitors'
  if (staff.has(head) && (laidOff.test(before.slice(-50)) || /^ redundant\b/i.test(behind))) return 'jobs cut'
  return jobs.has(head) && jobsGo.test(before.slice(-50) + behind.slice(0, 40)) ? 'jobs cut' : undefined
}

/** Of which rate or share price a percentage is told, by the words before it; with the words for whose it is. */
export function rateAspect(before: string): [name: string, owner: string[]] | undefined {
  if (keyRate.test(before)) return ['key rate', []]
  if (inflation.test(before)) return ['inflation', []]
  const shares = sharesMoved.exec(before)
  const owner = shares?.[1] ?? shares?.[2]
  return owner === undefined
    ? undefined
    : [
        'share move',
        owner
          .trim()
          .toLowerCase()
          .split(/[\s’']+/)
          .map(foldName),
      ]
}

const holding = /\b(?:held|hold|holding|took|taken|seized|with)\b/i
const drawing = /\b(?:drew|attracted|welcomed|had)\b/i
const dwellings = wordSet('home household house customer people person property')
const withoutPower = /\bwithout (?:power|electricity)\b|\blost power\b|\bin the dark\b/i
const heldHostage = /^ (?:are |were |are being |were being )?(?:held|taken) (?:as )?hostages?\b/i
const visited = /^ (?:have |had )?(?:visited|flocked to|attended)\b/i
const attending = /\b(?:watch(?:ed|ing)?|attend(?:ed|ance|ing)?|in front of|crowds?|turned (?:out|up)|packed|filled|saw)\b/i
const staff = wordSet('worker employee staff staffer people person')
const laidOff = /\b(?:lay|lays|laid|laying) off\b[^,.;]{0,30}$/i
const jobs = wordSet('job position redundancy post')
const jobsGo =
  /\b(?:cut|cuts|cutting|go|goes|axe|axed|axing|shed|sheds|shedding|eliminate|eliminated|scrap|slash|lost|redundan)\b/i

const keyRate =
  /\b(?:key|benchmark|policy|main|base|prime|federal funds|repo) (?:interest |lending |borrowing |policy )?rate\b[^.;]{0,50}\b(?:to|at) (?:a range of )?$/i
const inflation =
  /\binflation\b[^.,;]{0,40}\b(?:to|at|was|hit|reached|of)(?: an?(?: annual)?| about| just)? $|\bconsumer prices (?:rose|increased|climbed|were up|went up|grew)(?: by)? $/i
const sharesMoved =
  /\b(?:[Ss]hares|[Ss]tock) (?:in|of) ((?:\p{Lu}[\p{L}-]{1,20} ?){1,3})(?:fell|dropped|rose|jumped|slid|plunged|sank|gained|climbed|tumbled|soared|lost|were down|were up)(?: by| as much as| more than| nearly| about)? $|\b((?:\p{Lu}[\p{L}-]{1,20} ?){1,3})['’]s? (?:shares|stock)(?: price)? (?:fell|dropped|rose|jumped|slid|plunged|sank|gained|climbed|tumbled|soared|lost|were down|were up|was down|was up)(?: by| as much as| more than| nearly| about)? $/u
