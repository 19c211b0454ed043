/** News agencies by the marks they leave in datelines, bylines and credits. First name of each row is how a person would write it. */
const rows = `AP|Associated Press|The Associated Press|AP News
Reuters|Thomson Reuters|Reuters News
AFP|Agence France-Presse|Agence France Presse
TASS|ITAR-TASS|Itar-Tass
RIA Novosti|RIA|Ria Novosti
Interfax|Interfax-Ukraine
Sputnik|Sputnik News
Xinhua|Xinhua News Agency
UPI|United Press International
Bloomberg|Bloomberg News
dpa|Deutsche Presse-Agentur
EFE|Agencia EFE
ANSA
PA|PA Media|Press Association|PA news agency
Kyodo|Kyodo News
Jiji|Jiji Press
Yonhap|Yonhap News Agency
PTI|Press Trust of India
IANS
ANI
AAP|Australian Associated Press
Anadolu|AA|Anadolu Agency
SANA
IRNA
Tasnim
Fars|FNA
WAFA
Petra
MENA
KUNA
SPA
WAM
QNA
NAN
Ukrinform
UNIAN
BelTA
Azertag
Armenpress
CP|The Canadian Press|Canadian Press
CNS|Catholic News Service
TNS|Tribune News Service
McClatchy
Belga
ANP
NTB
TT
Ritzau
PAP
MTI
Tanjug
Hina
Lusa
Antara
Bernama
KCNA
CNA`

const byName = new Map<string, string>()
for (const row of rows.split('\n')) {
  const names = row.split('|')
  for (const name of names) byName.set(name.toLowerCase(), names[0]!)
}

/** The agency that a mark stands for ("REUTERS" -> "Reuters"), or undefined. A mark of two letters or a common word counts only as written. */
export function agencyOf(mark: string): string | undefined {
  const name = byName.get(mark.toLowerCase().trim())
  if (name === undefined) return undefined
  return mark.length > 4 || mark === mark.toUpperCase() || mark === name ? name : undefined
}

/** Marks that are also names or words ("By Petra Moor"): they count in a dateline's brackets alone. */
const onlyAsMark = new Set([
  'petra',
  'hina',
  'lusa',
  'antara',
  'tasnim',
  'fars',
  'nan',
  'mena',
  'efe',
  'cna',
  'spa',
  'wam',
  'tt',
  'aa',
  'pa',
  'cp',
  'ria',
  'ani',
  'pap',
  'belga',
  'cns',
  'tns',
  'map',
])
const listed = [...byName.keys()].filter(name => !onlyAsMark.has(name)).sort((a, b) => b.length - a.length)
const mention = new RegExp(`(?<![\\p{L}\\p{N}])(?:${listed.join('|')})(?![\\p{L}\\p{N}])`, 'giu')

/** Agencies that a credit line names ("The Associated Press and Reuters contributed to this report."), in order, each once. */
export function agenciesIn(line: string): string[] {
  const found = new Set<string>()
  for (const [mark] of line.matchAll(mention)) {
    const name = agencyOf(mark)
    if (name !== undefined) found.add(name)
  }
  return [...found]
}
