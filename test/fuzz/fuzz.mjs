// Feeds made-up texts to the parts of the program and keeps what breaks them.
//   npm run fuzz -- [--seconds N | --minutes N | --runs N] [--seed N] [--target NAME]      time and runs are for each target; default 10 seconds
// The texts follow from the seed alone. A find is made smaller and stored in test/fuzz/finds, where test/fuzz/finds.test.ts tries it for ever. Exit code 1 when there was one.
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { rolldown } from 'rolldown'

const { values } = parseArgs({
  options: {
    seconds: { type: 'string' },
    minutes: { type: 'string' },
    runs: { type: 'string' },
    seed: { type: 'string' },
    target: { type: 'string' },
  },
})
const root = resolve(import.meta.dirname, '../..')
const milliseconds = values.runs
  ? Number.POSITIVE_INFINITY
  : Number(values.minutes ?? 0) * 60_000 + Number(values.seconds ?? (values.minutes ? 0 : 10)) * 1000
const mostRuns = values.runs ? Number(values.runs) : Number.POSITIVE_INFINITY
const seed = Number(values.seed ?? 1)
/** Processor time that no text of this length may take, in milliseconds. */
const hang = 1000

const folder = join(root, 'node_modules/.cache/corroborate-fuzz')
mkdirSync(folder, { recursive: true })
const load = async name => {
  const bundle = await rolldown({
    input: join(root, `test/fuzz/${name}.ts`),
    platform: 'node',
    external: /^(?:node:|[a-z@])/,
    cwd: root,
  })
  const file = join(folder, 'test', `${name}.mjs`)
  await bundle.write({ file })
  return import(pathToFileURL(file))
}
writeFileSync(join(folder, 'package.json'), readFileSync(join(root, 'package.json')))
const { targets } = await load('targets')
const { chance, mutate } = await load('mutate')

const texts = readdirSync(join(root, 'fixtures'), { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.txt') && !path.endsWith('expected.txt'))
  .sort()
  .map(path => readFileSync(join(root, 'fixtures', path), 'utf8'))

/** What is wrong with the text, or nothing. */
const fault = (target, text) => {
  const before = process.cpuUsage()
  try {
    target(text)
  } catch (error) {
    return error instanceof Error ? error.message.split('\n')[0].slice(0, 120) : String(error)
  }
  const { user, system } = process.cpuUsage(before)
  return user + system > hang * 1000 ? 'takes too long' : undefined
}

/** The text without what is not needed to break the target in the same way. */
const smaller = (target, text, wrong) => {
  let kept = text
  for (let size = kept.length >> 1; size > 0; size >>= 1)
    for (let at = 0; at + size <= kept.length; ) {
      const without = kept.slice(0, at) + kept.slice(at + size)
      if (fault(target, without) === wrong) kept = without
      else at += size
    }
  return kept
}

let finds = 0
for (const [name, target] of Object.entries(targets)) {
  if (values.target && values.target !== name) continue
  const random = chance(seed * 1000 + Object.keys(targets).indexOf(name))
  const seen = new Set()
  // loading the lexicon is no hang
  target(texts[0].slice(0, 500))
  const end = performance.now() + milliseconds
  let runs = 0
  while (runs < mostRuns && performance.now() < end) {
    runs++
    const text = mutate({ texts, longest: 4000 }, random)
    const wrong = fault(target, text)
    if (wrong === undefined || seen.has(wrong)) continue
    seen.add(wrong)
    finds++
    const input = smaller(target, text, wrong)
    const file = `${name.replace(' ', '-')}-${createHash('sha256').update(input).digest('hex').slice(0, 8)}.json`
    writeFileSync(join(root, 'test/fuzz/finds', file), `${JSON.stringify({ target: name, wrong, input }, null, 2)}\n`)
    console.log(`${name}: ${wrong} (test/fuzz/finds/${file})`)
  }
  console.log(`${name.padEnd(12)} ${String(runs).padStart(8)} runs, ${seen.size} finds, seed ${seed}`)
}
process.exitCode = finds > 0 ? 1 : 0
