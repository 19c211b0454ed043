import { wordSet } from '../language/wordSet.js'
import type { Claim } from '../model/claim.js'
import type { Comparison } from '../model/comparison.js'
import type { TextValue } from '../model/value.js'
import { isLocalHarm } from './articleFrame.js'
import { mainOccasion, presentOccasion } from './occasion.js'
import type { Match, Pattern } from './pattern.js'
import { tellAt } from './tellAt.js'
import { unanimous } from './unanimous.js'
import type { View } from './view.js'

/** ".380-caliber", "40 caliber", "9 mm", "7.62 caliber", "12-gauge", "Colt .45". */
const figure =
  /(?<![\d.,$])(?:(\d\.\d{2}|\d{1,2})[\s-]?(?:mm|millimet(?:er|re)s?)\b|(\d\.\d{2}|\d{2,3})[\s-]?cal(?:iber|ibre)?\b|(\d{2})[\s-]gauge\b|\.(\d{2,3})(?![\d%])(?:[\s-]?(?:cal(?:iber|ibre)?|magnum)\b)?)/giu
const mayTell = /\.\d\d|\dmm|\d[\s-](?:mm|mil|cal|gau)/i
/** The noun that a figure stands before, behind makers and makes: "Taurus semi-automatic pistol". */
const behind =
  /^[\s-]?(?:(?:semi-?automatic|automatic|[Mm]agnum|loaded|stolen|long|assault|hunting|derringer|pistol[\s-]grip|\p{Lu}[\p{L}&'’-]{0,15}|&|and(?=\s\p{Lu})|\d{2,3})[\s-]){0,5}?([Hh]andguns?|pistols?(?!\sgrip)|[Rr]evolvers?|semi-?automatic(?![\s-]\p{L})|Glock|Luger|Ruger|Colt|Taurus|Beretta|(?:shot)?guns?(?!\sshells?\b)|rifles?|carbine|weapons?|firearms?|[Mm]agnum(?!\s(?:revolver|pistol|handgun|rifle))|(?:shell )?casings?|shells?|rounds?|bullets?|slugs?|cartridges?|ammunition|ammo|magazines?)\b/u
const makers = /\b(?:Colt|Glock|Ruger|Taurus|Beretta|Wesson|Luger|Magnum)\s$/
/** "A 9mm": the figure by itself stands for a gun only behind an article. */
const bare = /(?:^|\s)(?:an?|his|her|their)\s$/i

const ofHandguns = wordSet('.25 .32 .357 .38 .380 .40 .44 .45 9 10')
const ofRifles = wordSet('.223 .243 .270 .300 .308 7.62 5.56 5.45 .50')
const lightest = '.22'
/** What police fired, and what is on sale. */
const other =
  /\b(?:officers?|deput(?:y|ies)|polic(?:e|em[ae]n)|troopers?|guards?|soldiers?)\b(?! (?:say|said|says|believe|allege|told)\b)[^.;,]{0,30}\b(?:fired|shot|drew|pulled|armed)\b|\b(?:service|duty|department-issued) (?:weapon|gun|pistol|rifle)|\b(?:laws?|legislation|bans?|sales?|sells?|similar|toy|pellet|replica)\b/i
const used =
  /\b(?:shot|shoots?|shooting|fir(?:ed|es|ing)|struck|hit|us(?:ed|ing)|armed|wield\w{0,3}|brandish\w{0,3}|pull(?:ed|s|ing)|discharged|went off|goes off|gunned|killed|attacked|handling|cleaning|playing with)\b/i

/** Of what calibre a gun of the deed was, asked of handgun, rifle and shotgun apart. Of a sort that an article gives several calibres it tells none. */
export const calibres = (name: string): Pattern => unanimous(anyCalibre(name), ({ value }) => (value as TextValue).words)

function anyCalibre(name: string): Pattern {
  return {
    name,
    find: view => {
      const text = view.text(view.sentence)
      if (!mayTell.test(text) || !isLocalHarm(view.digest) || other.test(text)) return []
      return [...text.matchAll(figure)].flatMap((found): Match[] => make(found, text, view))
    },
  }
}

function make(found: RegExpExecArray, text: string, view: View): Match[] {
  const gun = gunOf(found, text)
  if (!gun) return []
  const start = view.sentence.start + found.index
  const span = { start, end: start + found[0].length }
  const whole = { start, end: span.end + gun.noun }
  const occasion = presentOccasion(view.digest, view.sentence, start)
  const clause = view.clauseAround(span)
  if (!occasion || clause?.modality === 'condition' || clause?.modality === 'plan') return []
  return [
    {
      ...tellAt(
        { thing: mainOccasion(view.digest), gun: { text: gun.sort, key: gun.sort } },
        { kind: 'text', words: gun.calibre },
        span,
        view,
        clause,
      ),
      ...(clause ? {} : { evidence: whole }),
      scope: { ...occasion.scope, marks: [gun.by, ...(occasion.scope.marks ?? [])] },
    },
  ]
}

interface Gun {
  /** Characters behind the figure up to the end of its noun. */
  noun: number
  sort: 'handgun' | 'rifle' | 'shotgun'
  calibre: string
  /** What the clause tells: that it was fired, that it lay there, or that its shells did. */
  by: 'used' | 'there' | 'shells'
}

function gunOf(found: RegExpExecArray, text: string): Gun | undefined {
  const [all, metric, inches, gauge, point] = found
  const number = metric ?? (inches?.includes('.') ? inches : undefined)
  const key = number ?? `.${point ?? inches ?? ''}`
  const ahead = text.slice(Math.max(0, found.index - 20), found.index)
  const end = found.index + all.length
  const told = behind.exec(text.slice(end, end + 80))
  const noun = told?.[1]?.toLowerCase() ?? ''
  const length = told?.[0].length ?? 0
  const calibre = gauge ? `${gauge} gauge` : number ? `${number} mm` : `${key} caliber`
  if (/^(?:bullet|round|slug|cartridge|amm|magazine)/.test(noun) || (gauge && !/^shotgun/.test(noun))) return undefined
  if (/casing|shell/.test(noun)) {
    const sort = sortByFigure(key)
    return sort && !gauge ? { sort, calibre, by: 'shells', noun: length } : undefined
  }
  const named = noun !== '' || makers.test(ahead) || (point !== undefined && all.length > point.length + 1)
  if (!named && !((metric || inches) && bare.test(ahead))) return undefined
  const sort = gauge ? 'shotgun' : (sortByNoun(noun) ?? (key === lightest && noun === 'gun' ? 'handgun' : sortByFigure(key)))
  if (!sort || /(?:n|l|m|e|r)s$/.test(noun)) return undefined
  return { sort, calibre, by: used.test(text) ? 'used' : 'there', noun: length }
}

const sortByNoun = (noun: string): Gun['sort'] | undefined =>
  /^(?:handgun|pistol|revolver|semi|glock|luger)/.test(noun)
    ? 'handgun'
    : /^(?:rifle|carbine)/.test(noun)
      ? 'rifle'
      : /^shotgun/.test(noun)
        ? 'shotgun'
        : undefined

const sortByFigure = (key: string): Gun['sort'] | undefined =>
  ofHandguns.has(key) ? 'handgun' : ofRifles.has(key) ? 'rifle' : undefined

/** Two calibres are worth a look, since there may be two guns: shells on the ground may be of another, and so may what was found where the other was fired. */
export function compareCalibres(a: Claim, b: Claim): Comparison {
  if ((a.value as TextValue).words === (b.value as TextValue).words) return 'equal'
  const [ours, theirs] = [a.scope?.marks?.[0], b.scope?.marks?.[0]]
  return ours === theirs && ours !== 'shells' ? 'rounding' : 'unrelated'
}
