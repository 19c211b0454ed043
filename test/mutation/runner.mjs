import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { Script } from 'node:vm'
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core'
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin'
import { determineHitLimitReached, TestStatus, toMutantRunResult } from '@stryker-mutator/api/test-runner'
import fastGlob from 'fast-glob'
import { rolldown } from 'rolldown'
import { makeShim } from './shim.mjs'

/** Packages stay outside the script of the tests: they are loaded once. */
const isPackage = (id, importer) => importer !== undefined && !id.startsWith('.') && !id.startsWith('\0') && !path.isAbsolute(id)

/**
 * A test runner for Stryker that needs a tenth of a second for a mutant: all tests are one script, made once and run afresh for each mutant in this
 * process, so that nothing read under one mutant is known under the next. Vitest sets itself up anew for each, which takes two seconds; src/values
 * alone has 14,000 mutants. Settings, under "oneProcess": `tests` (globs) and `longest` (milliseconds above which a test is left out: properties
 * of thousands of cases, which each survivor would run again). The tests that killed most stand first.
 */
class OneProcessRunner {
  static inject = tokens(commonTokens.options)
  #settings
  #script
  #times = new Map()
  #kills = new Map()

  constructor({ oneProcess }) {
    this.#settings = oneProcess
    globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {}
  }

  capabilities() {
    return { reloadEnvironment: true }
  }

  async init() {
    const files = ['test/seed.ts', ...fastGlob.sync(this.#settings.tests).sort()]
    const made = {
      tests: files.map(file => `import ${JSON.stringify(path.resolve(file))}`).join('\n'),
      vitest: 'export const { describe, it, test, expect } = globalThis.oneProcess',
    }
    const bundle = await rolldown({
      input: 'tests',
      external: (id, importer) => id !== 'vitest' && isPackage(id, importer),
      platform: 'node',
      logLevel: 'silent',
      treeshake: false,
      transform: { define: { 'import.meta.url': JSON.stringify(pathToFileURL(path.resolve('src/index.ts')).href) } },
      plugins: [
        {
          name: 'tests',
          resolveId: id => (Object.hasOwn(made, id) ? `\0${id}` : undefined),
          load: id => (id.startsWith('\0') ? made[id.slice(1)] : undefined),
        },
      ],
    })
    const { output } = await bundle.generate({ format: 'cjs', codeSplitting: false })
    await bundle.close()
    const code = `(function (require, module, exports) {${output[0].code}\n})`
    const filename = path.resolve('src/tests.cjs')
    this.#script = new Script(code, { filename, cachedData: new Script(code, { filename }).createCachedData() })
  }

  #load() {
    const { gathered, vitest } = makeShim()
    globalThis.oneProcess = vitest
    const module = { exports: {} }
    this.#script.runInThisContext()(createRequire(path.resolve('src/tests.cjs')), module, module.exports)
    return gathered
  }

  async #run(tests, bail) {
    const space = globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE]
    const results = []
    for (const { id, run } of tests) {
      const began = performance.now()
      space.currentTestId = id
      let failureMessage
      try {
        await run()
      } catch (error) {
        failureMessage = String(error?.message ?? error)
      }
      space.currentTestId = undefined
      const told = { id, name: id, timeSpentMs: performance.now() - began }
      if (failureMessage === undefined) results.push({ ...told, status: TestStatus.Success })
      else {
        results.push({ ...told, status: TestStatus.Failed, failureMessage })
        this.#kills.set(id, (this.#kills.get(id) ?? 0) + 1)
        if (bail) break
      }
    }
    return results
  }

  async dryRun() {
    const space = globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE]
    space.activeMutant = undefined
    const results = await this.#run(this.#load(), false)
    for (const { id, timeSpentMs } of results) this.#times.set(id, timeSpentMs)
    return { status: 'complete', tests: results, mutantCoverage: space.mutantCoverage }
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation, disableBail }) {
    const chosen = testFilter && new Set(testFilter)
    const space = globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE]
    const active = activeMutant.id
    Object.assign(space, { hitCount: 0, hitLimit, activeMutant: mutantActivation === 'static' ? active : undefined })
    let tests = []
    try {
      const kills = ({ id }) => this.#kills.get(id) ?? 0
      const time = ({ id }) => this.#times.get(id) ?? 0
      const wanted = this.#load().filter(test => (!chosen || chosen.has(test.id)) && time(test) <= this.#settings.longest)
      wanted.sort((a, b) => kills(b) - kills(a) || time(a) - time(b))
      space.activeMutant = active
      tests = await this.#run(wanted, !disableBail)
    } catch (error) {
      // what does not even load is noticed by every test
      tests = [{ id: 'load', name: 'load', timeSpentMs: 0, status: TestStatus.Failed, failureMessage: String(error) }]
    }
    space.activeMutant = undefined
    return toMutantRunResult(determineHitLimitReached(space.hitCount, hitLimit) ?? { status: 'complete', tests })
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'one-process', OneProcessRunner)]
