import { appendFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { Script } from 'node:vm'
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core'
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin'
import { determineHitLimitReached, toMutantRunResult } from '@stryker-mutator/api/test-runner'
import { chai, GLOBAL_EXPECT, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect'
import fastGlob from 'fast-glob'
import { rolldown } from 'rolldown'

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin)
const expect = (value, message) => chai.expect(value, message)
Object.assign(expect, chai.expect, globalThis[GLOBAL_EXPECT] ?? {})

/** What vitest prints in the name of one case of a table. */
const named = (name, row, n) => {
  const values = [...row]
  return (
    name.replaceAll(/%[sdifjo%]|\$(\w+)/g, (mark, field) =>
      field ? JSON.stringify(row[0]?.[field]) : mark === '%%' ? '%' : JSON.stringify(values.shift()),
    ) + ` (${n})`
  )
}

/** The part of vitest that the tests use: it only gathers them. */
function makeShim() {
  const gathered = []
  const path_ = []
  const group = (name, body) => {
    path_.push(name)
    body()
    path_.pop()
  }
  const add = (name, body, ...rest) => {
    const run = typeof body === 'function' ? body : rest[0]
    gathered.push({ id: `${[...path_, name].join(' > ')} #${gathered.length}`, run })
  }
  const each = one => table => (name, body) =>
    table.forEach((row, n) => {
      const args = Array.isArray(row) ? row : [row]
      one(named(name, args, n), () => body(...args))
    })
  const describe = Object.assign((name, body, other) => group(name, typeof body === 'function' ? body : other), {
    each: each(group),
  })
  const it = Object.assign(add, { each: each(add) })
  return { gathered, vitest: { describe, it, test: it, expect } }
}

const external =
  /^(?:node:|wink-|fast-check|zod|yaml|chalk|commander|csv-|fast-glob|fastest-levenshtein|fuse|lilconfig|marked|saxes|ajv)/

/**
 * Runs the tests in this process: one script of all of them, made once, run afresh for each mutant, so that nothing read under one mutant is known under the
 * next. Vitest sets itself up anew for each mutant, which takes two seconds; there are 14,000 mutants.
 */
class OneProcessRunner {
  static inject = tokens(commonTokens.options)
  #options
  #space
  #script
  #order = new Map()
  #kills = new Map()
  #warm

  constructor(options) {
    this.#options = options.oneProcess
    globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {}
    this.#space = globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE]
  }

  capabilities() {
    return { reloadEnvironment: true }
  }

  async init() {
    const files = fastGlob.sync(this.#options.tests).sort()
    const bundle = await rolldown({
      input: 'tests',
      external,
      platform: 'node',
      logLevel: 'silent',
      treeshake: false,
      transform: { define: { 'import.meta.url': JSON.stringify(pathToFileURL(path.resolve('src/index.ts')).href) } },
      plugins: [
        {
          name: 'all tests',
          resolveId: id => (id === 'tests' || id === 'vitest' ? `\0${id}` : undefined),
          load: id =>
            id === '\0tests'
              ? files.map(file => `import ${JSON.stringify(path.resolve(file))}`).join('\n')
              : id === '\0vitest'
                ? 'export const { describe, it, test, expect } = globalThis.oneProcess'
                : undefined,
        },
      ],
    })
    const { output } = await bundle.generate({ format: 'cjs', codeSplitting: false })
    await bundle.close()
    const code = `(function (require, module, exports) {${output[0].code}\n})`
    const filename = path.resolve('src/tests.cjs')
    const first = new Script(code, { filename })
    first.runInThisContext()
    this.#script = new Script(code, { filename, cachedData: first.createCachedData() })
  }

  #load() {
    const { gathered, vitest } = makeShim()
    globalThis.oneProcess = vitest
    const module = { exports: {} }
    this.#script.runInThisContext()(createRequire(path.resolve('src/tests.cjs')), module, module.exports)
    return gathered
  }

  async #run(wanted, bail) {
    const results = []
    const tests = wanted
      .filter(({ id }) => !process.env.MUT_QUICK || (this.#order.get(id) ?? 0) < 60)
      .sort(
        (a, b) =>
          (this.#kills.get(b.id) ?? 0) - (this.#kills.get(a.id) ?? 0) ||
          (this.#order.get(a.id) ?? 0) - (this.#order.get(b.id) ?? 0),
      )
    for (const { id, run } of tests) {
      const began = performance.now()
      this.#space.currentTestId = id
      let failureMessage
      try {
        await run()
      } catch (error) {
        failureMessage = String(error?.message ?? error)
      }
      this.#space.currentTestId = undefined
      const timeSpentMs = performance.now() - began
      results.push({
        id,
        name: id,
        timeSpentMs,
        ...(failureMessage === undefined ? { status: 0 } : { status: 1, failureMessage }),
      })
      if (failureMessage !== undefined && bail) {
        this.#kills.set(id, (this.#kills.get(id) ?? 0) + 1)
        break
      }
    }
    return results
  }

  async dryRun() {
    this.#space.activeMutant = undefined
    const results = await this.#run(this.#load(), false)
    for (const { id, timeSpentMs } of results) this.#order.set(id, timeSpentMs)
    if (process.env.MUT_LOG) {
      const log = (...a) => appendFileSync('/tmp/mutlog', a.join(' ') + '\n')
      for (let n = 0; n < 5; n++) {
        const b = process.cpuUsage()
        this.#load()
        const u = process.cpuUsage(b)
        log('LOAD', (u.user + u.system) / 1000)
      }
      for (const r of [...results].sort((a, b) => b.timeSpentMs - a.timeSpentMs).slice(0, 25))
        log('SLOW', r.timeSpentMs.toFixed(0), r.id)
      log(
        'TOTAL',
        results.reduce((x, r) => x + r.timeSpentMs, 0),
        results.length,
      )
    }
    return { status: 'complete', tests: results, mutantCoverage: this.#space.mutantCoverage }
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation, disableBail }) {
    const chosen = testFilter && new Set(testFilter)
    Object.assign(this.#space, { hitCount: 0, hitLimit, activeMutant: undefined })
    if (mutantActivation === 'static') this.#space.activeMutant = activeMutant.id
    let results
    try {
      const gathered =
        process.env.MUT_QUICK &&
        mutantActivation !== 'static' &&
        !/people|text|place|post|quotation|remember/.test(activeMutant.fileName)
          ? (this.#warm ??= this.#load())
          : this.#load()
      this.#space.activeMutant = activeMutant.id
      results = await this.#run(
        gathered.filter(({ id }) => !chosen || chosen.has(id)),
        !disableBail,
      )
    } catch (error) {
      // it does not even load
      results = [{ id: 'load', name: 'load', timeSpentMs: 0, status: 1, failureMessage: String(error) }]
    }
    const { hitCount } = this.#space
    this.#space.activeMutant = undefined
    return toMutantRunResult(determineHitLimitReached(hitCount, hitLimit) ?? { status: 'complete', tests: results })
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'one-process', OneProcessRunner)]
