import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { keepBytecode, runBytecode, runScript } from '../../src/cli/compiled.js'
import { shell } from './command.js'

let folder = ''
let script = ''
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'corroborate-'))
  script = join(folder, 'library.cjs')
  writeFileSync(script, '(function (exports) { exports.answer = () => 41 + 1 })')
  await keepBytecode(script, async library => void answerOf(library))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const answerOf = (library: unknown): unknown => (library as { answer: () => number } | undefined)?.answer()

describe('the settings of the engine', () => {
  test('suit an expression that ran before them, on a text put together from pieces', () => {
    const { stdout, stderr, status } = shell(`node -e '
      const expression = /(?:^|\\/)\\.?\\.$/
      expression.exec("once")
      require("./dist/cli/start.cjs").tuneEngine()
      console.log(expression.exec(\`./a-module-of-a-long-name\${process.pid}/beside-it/..\`)[0])'`)
    expect({ stdout, stderr, status }).toEqual({ stdout: '/..\n', stderr: '', status: 0 })
  })
})

describe('the kept bytecode', () => {
  test('runs in place of the source', () => {
    expect(answerOf(runBytecode(script))).toBe(42)
  })

  test('is passed over where it is missing or damaged', () => {
    const kept = `${script}.bytecode`
    const bytes = readFileSync(kept)
    for (const at of [0, 40, bytes.length - 1]) {
      const damaged = Buffer.from(bytes)
      damaged[at]! ^= 1
      writeFileSync(kept, damaged)
      expect(runBytecode(script)).toBeUndefined()
    }
    writeFileSync(kept, bytes.subarray(0, 20))
    expect(runBytecode(script)).toBeUndefined()
    rmSync(kept)
    expect(runBytecode(script)).toBeUndefined()
  })

  test('is passed over where the source is another of the same length', () => {
    writeFileSync(script, '(function (exports) { exports.answer = () => 11 + 1 })')
    expect(runBytecode(script)).toBeUndefined()
    expect(answerOf(runScript(script))).toBe(12)
  })

  test('of the build fits the Node that built it, and changes no byte of a report', () => {
    const { stdout } = shell(`
      cp -r dist bin package.json ${folder} && ln -s $PWD/node_modules ${folder}/node_modules
      node -e 'const { runBytecode, scripts, tuneEngine } = require("${folder}/dist/cli/start.cjs"); tuneEngine()
        console.log(Object.values(scripts).map(path => typeof runBytecode(path)).join(" "))'
      check() { node ${folder}/bin/corroborate.js check fixtures/cup-final fixtures/nato-russia-council --format json --fail-on never | sha256sum; }
      check; rm $(find ${folder}/dist -name '*.bytecode'); check`)
    const [kinds, ...sums] = stdout.trim().split('\n')
    expect(kinds).toBe('object object')
    expect(sums).toHaveLength(2)
    expect(new Set(sums).size).toBe(1)
  })

  test('of the build loads what only some runs need', () => {
    const { stdout, stderr } = shell(`$CORROBORATE check 'fixtures/cup-final/*.txt' --quiet --fail-on never | tail -1
      printf 'relations: {}\\n' > ${folder}/c.yaml; $CORROBORATE check fixtures/cup-final --config ${folder}/c.yaml --fail-on never | tail -1`)
    expect(stdout.trim().split('\n')).toEqual([expect.stringMatching(/^4 articles: /), expect.stringMatching(/^4 articles: /)])
    expect(stderr).toBe('')
  })
})
