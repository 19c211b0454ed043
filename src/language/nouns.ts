import { wordSet } from './wordSet.js'

/** Plurals that no ending shows, with their singular. */
const irregular = new Map<string, string>([
  ['people', 'person'],
  ['persons', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['feet', 'foot'],
  ['teeth', 'tooth'],
  ['mice', 'mouse'],
  ['geese', 'goose'],
  ['oxen', 'ox'],
  ['lives', 'life'],
  ['wives', 'wife'],
  ['knives', 'knife'],
  ['leaves', 'leaf'],
  ['thieves', 'thief'],
  ['wolves', 'wolf'],
  ['halves', 'half'],
  ['shelves', 'shelf'],
  ['loaves', 'loaf'],
  ['calves', 'calf'],
  ['criteria', 'criterion'],
  ['phenomena', 'phenomenon'],
  ['crises', 'crisis'],
  ['analyses', 'analysis'],
  ['bases', 'base'],
  ['buses', 'bus'],
  ['gases', 'gas'],
  ['movies', 'movie'],
  ['cookies', 'cookie'],
  ['rookies', 'rookie'],
  ['ties', 'tie'],
  ['lies', 'lie'],
  ['shoes', 'shoe'],
  ['toes', 'toe'],
  ['canoes', 'canoe'],
  ['axes', 'axis'],
  ['caches', 'cache'],
  ['series', 'series'],
  ['species', 'species'],
  ['headquarters', 'headquarters'],
  ['police', 'police'],
  ['troops', 'troop'],
  ['personnel', 'personnel'],
  ['staff', 'staff'],
  ['cattle', 'cattle'],
  ['aircraft', 'aircraft'],
  ['spacecraft', 'spacecraft'],
  ['hovercraft', 'hovercraft'],
  ['sheep', 'sheep'],
  ['deer', 'deer'],
  ['fish', 'fish'],
  ['media', 'media'],
  ['data', 'data'],
  ['alumni', 'alumnus'],
  ['dice', 'die'],
])

const noPlurals = new Set(
  'as was has does is his its this thus plus less us perhaps always besides towards upwards afterwards versus gas bus crisis analysis basis campus virus status focus bonus census various previous serious religious famous numerous dangerous anonymous conscious nervous enormous suspicious precious obvious continuous generous gorgeous hideous tremendous notorious ambitious infectious gas yes news politics physics athletics mathematics economics alias bias canvas christmas texas atlas chaos lens kansas arkansas illinois dallas paris james charles alas whereas says gets goes makes takes comes gives'.split(
    ' ',
  ),
)

/** Does this look like a plural noun? Third-person verbs cannot follow a count above one, so after a figure an -s is a plural. */
export function isPlural(lower: string): boolean {
  if (irregular.has(lower)) return true
  if (lower.length < 3 || noPlurals.has(lower)) return false
  if (lower.endsWith('children') || lower.endsWith('people')) return true
  if (lower.endsWith('men')) return lower.length > 5 && lower !== 'specimen' && lower !== 'regimen'
  return lower.endsWith('s') && !lower.endsWith('ss') && !lower.endsWith('ous') && !lower.endsWith('sis')
}

/** Singular of a plural noun; other words come back unchanged. */
export function singular(lower: string): string {
  const known = irregular.get(lower)
  if (known) return known
  if (!isPlural(lower)) return lower
  if (lower.endsWith('children')) return lower.slice(0, -3)
  if (lower.endsWith('people')) return `${lower.slice(0, -6)}person`
  if (lower.endsWith('men')) return `${lower.slice(0, -2)}an`
  if (lower.endsWith('ies')) return lower.length > 4 ? `${lower.slice(0, -3)}y` : lower.slice(0, -1)
  if (/(?:ch|sh|ss|x|zz)es$/.test(lower)) return lower.slice(0, -2)
  if (/[^aeiou]oes$/.test(lower)) return lower.slice(0, -2)
  return lower.slice(0, -1)
}

/** Of two plurals the first in the list. */
const irregularPlurals = new Map([...irregular].reverse().map(([many, one]) => [one, many]))

/** Plural of a singular noun, for printing ("member state" -> "member states"). */
export function plural(lower: string): string {
  const known = irregularPlurals.get(lower)
  if (known) return known
  const last = lower.slice(lower.lastIndexOf(' ') + 1)
  if (last !== lower) return lower.slice(0, lower.length - last.length) + plural(last)
  if (last.endsWith('man')) return `${last.slice(0, -2)}en`
  if (last.endsWith('child')) return `${last}ren`
  if (/[^aeiou]y$/.test(last)) return `${last.slice(0, -1)}ies`
  return /(?:ch|sh|s|x|z)$/.test(last) ? `${last}es` : `${last}s`
}

/** States of people that count without a noun: "12 dead", "three wounded". */
const states = new Set(
  'dead killed wounded injured hurt missing arrested hospitalized hospitalised shot displaced homeless detained slain stabbed trapped infected evacuated rescued'.split(
    ' ',
  ),
)
export const isCountedState = (lower: string): boolean => states.has(lower)

/** Words that end the noun phrase behind a figure: closed classes, and common verbs whose form does not give them away. */
const stops = new Set(
  `a an the this that these those his her its their our my your any some each every no both all such
  of in on at by for with from to into onto over under between among against during through across near after before since until till within without toward towards around about above below behind beside beyond despite inside outside per via upon amid along off throughout than as like including excluding
  and or but nor yet so because although though while if unless whereas when where who whom whose which what why how whether
  i he she it we they you them him us me there here then now not never also only even just still already too very again ever often always sometimes perhaps maybe rather quite almost nearly instead thus hence therefore however meanwhile later earlier ago today yesterday tomorrow tonight
  is are was were be been being am has have had having do does did done doing will would can could may might shall should must ought
  said told took taken went gone came come left lost won fell felt made met ran run sat saw seen sent set shot shown stood spent spoke thought threw wrote written got gotten gave given grew kept knew known led let paid put read rose sold held hit began begun became become broke broken brought built bought caught chose cut died drew drove ate fled flew fought found heard hurt dead alive
  say says tell tells take takes go goes get gets make makes come comes see sees know think thinks want wants need needs remain remains seem seems appear appears include includes live lives work works attend leave kill find show help stay die lie play
  more fewer less most least apiece up down out back away together alone worth old ahead`
    .split(/\s+/)
    .filter(Boolean),
)
/** Right behind a figure and before a plural these describe: "two dead men", "three broken windows". No finite verb is written so. */
const describing = wordSet('dead broken known written taken given shown thrown chosen')
export const describesCounted = (lower: string): boolean => describing.has(lower)

export const endsNounPhrase = (lower: string): boolean => stops.has(lower)

/** Words in -s that are no plurals: "this process". */
const singulars = wordSet(
  'news means series species headquarters politics crisis process business access success progress basis analysis address class campus virus boss loss glass mess mass bus gas press miss kiss grass cross dress stress congress fitness illness witness wilderness sickness weakness',
)
export const isSingularInS = (word: string): boolean => singulars.has(word)
