import { describe, expect, test } from 'vitest'
import { sharedShapes } from '../build/sharedShapes.js'

describe('object literals that begin with what they copy', () => {
  test.each([
    ['const a = { ...one, more: 2 }', 'const a = { ...{}, ...one, more: 2 }'],
    [
      'const a = [{\n  ...(one ?? { ...two, b: 1 }),\n  more\n}]',
      'const a = [{\n  ...{}, ...(one ?? { ...{}, ...two, b: 1 }),\n  more\n}]',
    ],
    ['const f = () => ({ ...one, ...two })', 'const f = () => ({ ...{}, ...one, ...two })'],
  ])('%s', (code, wanted) => {
    expect(sharedShapes(code)).toBe(wanted)
  })

  test.each([
    'const a = { ...one }',
    'const a = { more: 2, ...one }',
    'const { ...rest } = one',
    'f({ a, ...{ b } }, [...c, d])',
  ])('are left alone elsewhere: %s', code => {
    expect(sharedShapes(code)).toBe(code)
  })
})
