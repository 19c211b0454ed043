import { chai, GLOBAL_EXPECT, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect'

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin)
const expect = Object.assign((value, message) => chai.expect(value, message), chai.expect, globalThis[GLOBAL_EXPECT])

/** The part of vitest that these tests use; it gathers them instead of running them. Vitest's own cannot be had outside its workers. */
export function makeShim() {
  const gathered = []
  const groups = []
  // options may stand before the body
  const bodyOf = (...rest) => rest.find(part => typeof part === 'function')
  const describe = (name, ...rest) => {
    groups.push(name)
    bodyOf(...rest)()
    groups.pop()
  }
  const test = (name, ...rest) => {
    gathered.push({ id: `${[...groups, name].join(' > ')} #${gathered.length}`, run: bodyOf(...rest) })
  }
  const each = one => table => (name, body) => {
    for (const [n, row] of table.entries()) one(`${name} (${n})`, () => body(...(Array.isArray(row) ? row : [row])))
  }
  Object.assign(describe, { each: each(describe) })
  Object.assign(test, { each: each(test) })
  return { gathered, vitest: { describe, it: test, test, expect } }
}
