// Scores the built program on the acceptance data beside the repository and holds the figures against .ci/floors.json.
//   node .ci/acceptance.mjs [--raise]     --raise moves every floor to a better figure, never to a worse one
// floors.json: { "<figure>": { "min": n } or { "max": n } }. Exit code 1 when a figure is worse than its floor or could not be measured.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const shared = resolve(root, '../shared')
const floorsFile = join(root, '.ci/floors.json')
const raise = process.argv.includes('--raise')
if (!existsSync(join(shared, 'acceptance'))) {
  console.log(`acceptance: skipped, there is no ${shared}`)
  process.exit(0)
}

const work = mkdtempSync(join(tmpdir(), 'corroborate-acceptance-'))
const acceptance = join(shared, 'acceptance')
const data = join(shared, 'data')
const library = join(root, 'dist/index.js')
const figures = new Map()
const measure = (name, value) => Number.isFinite(value) && figures.set(name, Math.round(value * 100) / 100)

const node = (...args) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 })
  if (status !== 0 && stdout === '') console.log(`${args[0]}: ${stderr.trim().split('\n').at(-1)}`)
  return stdout
}
const scored = (...args) => {
  const printed = node(join(acceptance, 'score.mjs'), ...args, '--json')
  return printed === '' ? undefined : JSON.parse(printed).summary
}

// the five articles
const seed = join(work, 'seed.json')
node('bin/corroborate.js', 'check', join(shared, 'articles'), '--format', 'json', '--fail-on', 'never', '-o', seed)
const five = existsSync(seed) && scored('--key', join(acceptance, 'seed-gold.json'), '--report', seed, '--articles', join(shared, 'articles'))
if (five) {
  measure('five articles: must', five.must.found)
  measure('five articles: optional', five.conflicts.found + five.accords.found - five.must.found)
  measure('five articles: coverage %', 100 * five.coverage)
  measure('five articles: traps sprung', five.trapsSprung)
}

// other stories with hand keys
const keys = join(work, 'keys')
if (existsSync(join(data, 'keys'))) {
  node(join(acceptance, 'reports.mjs'), '--library', library, '--keys', join(data, 'keys'), '--stories', join(data, 'stories'), '--out', keys)
  for (const set of ['basil', 'gva', 'fakes']) {
    const summary = scored('--key', join(data, 'keys', set), '--report', join(keys, set), '--articles', join(data, 'stories', set))
    if (!summary) continue
    measure(`${set}: conflicts found`, summary.conflicts.found)
    measure(`${set}: conflicts flagged`, summary.conflicts.flagged)
    measure(`${set}: accords found`, summary.accords.found)
    measure(`${set}: traps sprung`, summary.trapsSprung)
    measure(`${set}: contradictions not in the key`, summary.reportedContradictions - summary.keyedContradictions)
  }
}

// one fact altered or reworded, every tenth case
const cases = join(data, 'mutations/cases.jsonl')
if (existsSync(cases)) {
  const out = join(work, 'mutations')
  node(join(acceptance, 'reports.mjs'), '--library', library, '--mutations', cases, '--stories', join(data, 'stories'), '--out', out, '--every', '10')
  const printed = node(join(data, 'mutations/score.mjs'), cases, join(out, 'cases'), join(out, 'baselines'), '--json')
  const types = printed === '' ? [] : Object.entries(JSON.parse(printed).types)
  const sum = (negative, field) => types.filter(([name]) => name.startsWith('NEG') === negative).reduce((total, [, type]) => total + type[field], 0)
  const seen = negative => sum(negative, 'n') - sum(negative, 'missing')
  if (seen(false) > 0) measure('mutations: found and named %', (100 * sum(false, 'strict')) / seen(false))
  if (seen(true) > 0) measure('mutations: false alarms %', (100 * sum(true, 'fa')) / seen(true))
}

// expressions of time, quantities
if (existsSync(join(data, 'dates'))) {
  const printed = node(
    join(acceptance, 'score-values.mjs'), '--library', library, '--dates', join(data, 'dates/timebank.jsonl'), '--dates', join(data, 'dates/aquaint.jsonl'),
    '--quantities', join(data, 'quantities/newsquant-dev.json'),
  )
  for (const name of ['timebank', 'aquaint']) {
    const line = printed.split('\n').find(text => text.includes(`${name}.jsonl:`)) ?? ''
    measure(`${name}: relaxed F1`, Number(/relaxed .*?F1 ([\d.]+)/.exec(line)?.[1] ?? Number.NaN))
    measure(`${name}: value F1`, Number(/\| value F1 ([\d.]+)/.exec(line)?.[1] ?? Number.NaN))
  }
  const line = printed.split('\n').find(text => text.includes('newsquant')) ?? ''
  measure('newsquant: value F1', Number(/F1 ([\d.]+)/.exec(line)?.[1] ?? Number.NaN))
}
rmSync(work, { recursive: true, force: true })

const floors = existsSync(floorsFile) ? JSON.parse(readFileSync(floorsFile, 'utf8')) : {}
const lowIsGood = name => /sprung|not in the key|false alarms/.test(name)
let worse = 0
for (const [name, value] of figures) {
  const floor = floors[name]
  const limit = floor?.min ?? floor?.max
  const bad = limit !== undefined && (lowIsGood(name) ? value > limit : value < limit)
  worse += bad ? 1 : 0
  console.log(`${bad ? 'WORSE' : 'ok   '} ${name.padEnd(38)} ${String(value).padStart(8)}${limit === undefined ? '   no floor' : `   ${lowIsGood(name) ? 'at most' : 'at least'} ${limit}`}`)
  if (raise && !bad) floors[name] = lowIsGood(name) ? { max: value } : { min: value }
}
for (const name of Object.keys(floors).filter(name => !figures.has(name))) {
  worse++
  console.log(`WORSE ${name.padEnd(38)} not measured`)
}
if (raise) writeFileSync(floorsFile, `${JSON.stringify(floors, null, 2)}\n`)
process.exitCode = worse > 0 ? 1 : 0
